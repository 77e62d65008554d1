//! ODS: every sheet in one part, streamed into a ZIP container.
//!
//! No author, no hour: the same sheets give the same bytes. A text is a text, never a formula. Charts are left to XLSX.

use std::fmt::Write as _;
use std::io::{self, Write};

use chrono::NaiveDate;

use super::book::{Book, Chart, Field, Leaf, escape, number, part_of_one};
use super::zip::Archive;
use crate::i18n::Direction;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
/// What the file is recognised by.
const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// The names of the format's own words.
const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" office:version=\"1.2\"";
/// The looks of cells, by the letter that cells name.
const LOOKS: &str = "<number:number-style style:name=\"nn\"><number:number number:decimal-places=\"0\" \
    number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>\
    <number:percentage-style style:name=\"np\"><number:number number:decimal-places=\"1\" \
    number:min-decimal-places=\"1\" number:min-integer-digits=\"1\"/><number:text>%</number:text>\
    </number:percentage-style><number:date-style style:name=\"nd\" number:automatic-order=\"true\"><number:day \
    number:style=\"long\"/><number:text>/</number:text><number:month number:style=\"long\"/><number:text>/</number:text>\
    <number:year number:style=\"long\"/></number:date-style>\
    <style:style style:name=\"h\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
    <style:style style:name=\"t\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\" \
    fo:font-size=\"16pt\"/></style:style>\
    <style:style style:name=\"n\" style:family=\"table-cell\" style:data-style-name=\"nn\"/>\
    <style:style style:name=\"s\" style:family=\"table-cell\" style:data-style-name=\"np\"/>\
    <style:style style:name=\"d\" style:family=\"table-cell\" style:data-style-name=\"nd\"/>\
    <style:style style:name=\"p\" style:family=\"table-cell\"><style:table-cell-properties fo:wrap-option=\"wrap\" \
    style:vertical-align=\"top\"/></style:style>\
    <style:style style:name=\"m\" style:family=\"table-cell\"><style:paragraph-properties fo:text-align=\"end\"/>\
    </style:style>";
/// Widest column, in characters, for each width from none on.
const WIDEST: u8 = 80;

/// A workbook under way.
pub(super) struct Ods<'w> {
    archive: Archive<'w>,
    /// The names of the sheets whose header stays.
    frozen: Vec<String>,
    /// The part of the sheets is opened with the first of them.
    opened: bool,
    direction: Direction,
    row: String,
}

impl<'w> Ods<'w> {
    pub fn new(out: &'w mut dyn Write, direction: Direction) -> Self {
        Self {
            archive: Archive::new(out),
            frozen: Vec::new(),
            opened: false,
            direction,
            row: String::new(),
        }
    }

    /// Writes what stands before the first sheet.
    fn open(&mut self) -> io::Result<()> {
        if self.opened {
            return Ok(());
        }
        self.opened = true;
        self.archive.stored("mimetype", MIME.as_bytes())?;
        self.archive.begin("content.xml")?;
        let mode = match self.direction {
            Direction::LeftToRight => "lr-tb",
            Direction::RightToLeft => "rl-tb",
        };
        let mut widths = String::new();
        for width in 0..=u16::from(WIDEST) {
            let _ = write!(
                widths,
                "<style:style style:name=\"w{width}\" style:family=\"table-column\"><style:table-column-properties \
                 style:column-width=\"{}mm\"/></style:style>",
                width * 2 + 2
            );
        }
        write!(
            self.archive,
            "{HEAD}<office:document-content {NAMES}><office:automatic-styles>{LOOKS}{widths}\
             <style:style style:name=\"sheet\" style:family=\"table\"><style:table-properties table:display=\"true\" \
             style:writing-mode=\"{mode}\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
        )
    }

    fn text(&mut self, look: &str, text: &str) {
        self.row.push_str("<table:table-cell");
        if !look.is_empty() {
            self.row.push_str(" table:style-name=\"");
            self.row.push_str(look);
            self.row.push('"');
        }
        self.row.push_str(" office:value-type=\"string\"><text:p>");
        escape(text, &mut self.row);
        self.row.push_str("</text:p></table:table-cell>");
    }

    fn figure(&mut self, head: &str, put: impl FnOnce(&mut String)) {
        self.row.push_str("<table:table-cell table:style-name=\"");
        self.row.push_str(head);
        put(&mut self.row);
        self.row.push_str("\"/>");
    }

    /// The settings that keep headers on the screen.
    fn settings(&mut self) -> io::Result<()> {
        let mut tables = String::new();
        for name in &self.frozen {
            tables.push_str("<config:config-item-map-entry config:name=\"");
            escape(name, &mut tables);
            tables.push_str("\">");
            for (item, kind, value) in [
                ("HorizontalSplitMode", "short", 0),
                ("VerticalSplitMode", "short", 2),
                ("HorizontalSplitPosition", "int", 0),
                ("VerticalSplitPosition", "int", 1),
                ("ActiveSplitRange", "short", 2),
                ("PositionBottom", "int", 1),
            ] {
                let _ = write!(
                    tables,
                    "<config:config-item config:name=\"{item}\" config:type=\"{kind}\">{value}</config:config-item>"
                );
            }
            tables.push_str("</config:config-item-map-entry>");
        }
        let settings = format!(
            "{HEAD}<office:document-settings {NAMES}><office:settings><config:config-item-set \
             config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">\
             <config:config-item-map-entry><config:config-item config:name=\"ViewId\" config:type=\"string\">view1\
             </config:config-item><config:config-item-map-named config:name=\"Tables\">{tables}\
             </config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>\
             </config:config-item-set></office:settings></office:document-settings>"
        );
        self.archive.whole("settings.xml", &settings)
    }
}

impl Book for Ods<'_> {
    fn begin(&mut self, leaf: Leaf<'_>) -> io::Result<()> {
        self.open()?;
        if leaf.header {
            self.frozen.push(leaf.name.to_owned());
        }
        self.row.clear();
        self.row
            .push_str("<table:table table:style-name=\"sheet\" table:name=\"");
        escape(leaf.name, &mut self.row);
        self.row.push_str("\">");
        for width in leaf.widths {
            let _ = write!(
                self.row,
                "<table:table-column table:style-name=\"w{}\"/>",
                (*width).min(WIDEST)
            );
        }
        self.archive.write_all(self.row.as_bytes())
    }

    fn row(&mut self, fields: &[Field<'_>]) -> io::Result<()> {
        self.row.clear();
        self.row.push_str("<table:table-row>");
        for field in fields {
            match *field {
                Field::Empty | Field::Text("") => self.row.push_str("<table:table-cell/>"),
                Field::Text(text) | Field::Once(text) => self.text("", text),
                Field::Prose(text) => self.text("p", text),
                Field::Heading(text) => self.text("h", text),
                Field::Title(text) => self.text("t", text),
                Field::Mark(text) => self.text("m", text),
                Field::Number(n) => {
                    self.figure("n\" office:value-type=\"float\" office:value=\"", |xml| number(n, xml));
                }
                Field::Share(share) => {
                    let head = "s\" office:value-type=\"percentage\" office:value=\"";
                    self.figure(head, |xml| part_of_one(share, xml));
                }
                Field::Date(date) => {
                    self.figure("d\" office:value-type=\"date\" office:date-value=\"", |xml| {
                        iso(date, xml);
                    });
                }
            }
        }
        if fields.is_empty() {
            self.row.push_str("<table:table-cell/>");
        }
        self.row.push_str("</table:table-row>");
        self.archive.write_all(self.row.as_bytes())
    }

    fn end(&mut self, _charts: &[Chart]) -> io::Result<()> {
        self.archive.write_all(b"</table:table>")
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.open()?;
        self.archive
            .write_all(b"</office:spreadsheet></office:body></office:document-content>")?;
        self.archive.end()?;
        self.settings()?;
        let manifest = format!(
            "{HEAD}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
             manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{MIME}\"/>\
             <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
             <manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>\
             </manifest:manifest>"
        );
        self.archive.whole("META-INF/manifest.xml", &manifest)?;
        self.archive.finish()
    }
}

fn iso(date: NaiveDate, xml: &mut String) {
    let _ = write!(xml, "{date}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample::parts;
    use crate::indicators::Share;

    #[test]
    fn each_kind_of_cell_is_written_as_what_it_is() {
        let mut bytes = Vec::new();
        let mut book = Box::new(Ods::new(&mut bytes, Direction::RightToLeft));
        book.begin(Leaf {
            name: "A & B",
            widths: &[10, 200],
            header: true,
        })
        .unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        book.row(&[
            Field::Date(day),
            Field::Share(Share::from_tenths(125)),
            Field::Number(12),
            Field::Text("=1+1"),
            Field::Mark("<11"),
        ])
        .unwrap();
        book.end(&[]).unwrap();
        book.finish().unwrap();
        assert_eq!(&bytes[30..38], b"mimetype");
        let parts = parts(&bytes);
        assert_eq!(parts["mimetype"], MIME);
        let content = &parts["content.xml"];
        for cell in [
            "office:value-type=\"date\" office:date-value=\"2026-11-22\"/>",
            "office:value-type=\"percentage\" office:value=\"0.125\"/>",
            "office:value-type=\"float\" office:value=\"12\"/>",
            "office:value-type=\"string\"><text:p>=1+1</text:p>",
            "<text:p>&lt;11</text:p>",
            "style:writing-mode=\"rl-tb\"",
            "table:name=\"A &amp; B\"",
        ] {
            assert!(content.contains(cell), "{cell} in {content}");
        }
        assert!(!content.contains("table:formula"));
        assert!(parts["settings.xml"].contains("config:name=\"A &amp; B\""));
    }
}
