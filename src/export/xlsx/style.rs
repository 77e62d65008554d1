//! How cells look: numbers, shares and dates as each country writes them.

use super::MAIN;

/// The place of a look among those of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style(u8);

pub(super) const PLAIN: Style = Style(0);
pub(super) const HEADING: Style = Style(1);
pub(super) const TITLE: Style = Style(2);
pub(super) const NUMBER: Style = Style(3);
pub(super) const SHARE: Style = Style(4);
pub(super) const DATE: Style = Style(5);
/// A text that would be a formula where somebody typed it.
pub(super) const AS_TEXT: Style = Style(6);
pub(super) const PROSE: Style = Style(7);
pub(super) const MARK: Style = Style(8);

impl Style {
    /// Ends the address of a cell and says how it looks.
    pub fn put(self, xml: &mut String) {
        xml.push('"');
        if self != PLAIN {
            xml.push_str(" s=\"");
            xml.push(char::from(b'0' + self.0));
            xml.push('"');
        }
    }
}

/// The part that says what the numbers mean, in the order of the constants above.
pub(super) fn sheet() -> String {
    // Formats 3 and 14 of the standard: thousands apart, and the short date of the reader's country.
    let looks = [
        (0, 0, ""),
        (0, 1, ""),
        (0, 2, ""),
        (3, 0, ""),
        (164, 0, ""),
        (14, 0, ""),
        (0, 0, " quotePrefix=\"1\""),
        (0, 0, "wrapText=\"1\" vertical=\"top\""),
        (0, 0, "horizontal=\"right\""),
    ];
    let cells: String = looks.iter().map(|look| cell(*look)).collect();
    format!(
        "<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>\
         <fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>\
         <font><b/><sz val=\"16\"/><name val=\"Calibri\"/></font></fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{}\">{cells}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        looks.len()
    )
}

/// One look: its format of numbers, its font, and where its text stands or that it is one.
fn cell((format, font, more): (u16, u8, &str)) -> String {
    let (own, aligned) = if more.starts_with(' ') {
        (more, String::new())
    } else if more.is_empty() {
        ("", String::new())
    } else {
        (" applyAlignment=\"1\"", format!("<alignment {more}/>"))
    };
    format!(
        "<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
         applyFont=\"1\"{own}>{aligned}</xf>"
    )
}
