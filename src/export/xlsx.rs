//! XLSX: sheets streamed into a ZIP container, texts shared, bar charts in `DrawingML`.
//!
//! No author, no hour, no path: the same sheets give the same bytes. A text is a shared string, which no spreadsheet reads
//! as a formula; one that begins like a formula is marked as text too, so that it stays one when it is edited.

mod chart;
mod style;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use chrono::NaiveDate;

use super::book::{Book, Chart, Field, Leaf, escape, number, part_of_one};
use super::guard::guarded;
use super::zip::Archive;
use crate::i18n::Direction;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// On paper, every column on one page.
const FITTED: &str = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
/// A4, the long side across, on as many pages as the rows take.
const PRINTED: &str = "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";
/// Most texts that are kept to be shared, so that a file of any length takes as much memory.
const MOST_SHARED: usize = 1 << 15;
/// What the type of a part begins with.
const TYPE: &str = "application/vnd.openxmlformats-officedocument.";

/// A workbook under way.
pub(super) struct Xlsx<'w> {
    archive: Archive<'w>,
    direction: Direction,
    sheets: Vec<Sheet>,
    charts: usize,
    texts: HashMap<Box<str>, usize>,
    /// The texts in the order of their numbers.
    shared: Vec<Box<str>>,
    /// The letters of the columns.
    letters: Vec<String>,
    rows: u32,
    columns: usize,
    header: bool,
    row: String,
}

/// What the parts at the end say of a sheet.
struct Sheet {
    name: String,
    has_charts: bool,
}

impl<'w> Xlsx<'w> {
    pub fn new(out: &'w mut dyn Write, direction: Direction) -> Self {
        Self {
            archive: Archive::new(out),
            direction,
            sheets: Vec::new(),
            charts: 0,
            texts: HashMap::new(),
            shared: Vec::new(),
            letters: (0..26).map(|at| char::from(b'A' + at).to_string()).collect(),
            rows: 0,
            columns: 0,
            header: false,
            row: String::new(),
        }
    }

    /// The number of a text among those shared; none once there are as many as are kept.
    fn shared(&mut self, text: &str) -> Option<usize> {
        if let Some(&known) = self.texts.get(text) {
            return Some(known);
        }
        let at = self.shared.len();
        (at < MOST_SHARED).then(|| {
            self.shared.push(text.into());
            self.texts.insert(text.into(), at);
            at
        })
    }

    fn text(&mut self, text: &str, style: style::Style) {
        let Some(at) = self.shared(text) else {
            return self.once(text, style);
        };
        style.put(&mut self.row);
        self.row.push_str(" t=\"s\"><v>");
        number(at as u64, &mut self.row);
        self.row.push_str("</v></c>");
    }

    /// A text in its own cell.
    fn once(&mut self, text: &str, style: style::Style) {
        style.put(&mut self.row);
        self.row.push_str(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(text, &mut self.row);
        self.row.push_str("</t></is></c>");
    }

    fn figure(&mut self, style: style::Style, put: impl FnOnce(&mut String)) {
        style.put(&mut self.row);
        self.row.push_str("><v>");
        put(&mut self.row);
        self.row.push_str("</v></c>");
    }

    /// The drawing of a sheet, its charts one under the other beside the last column.
    fn draw(&mut self, charts: &[Chart], name: &str) -> io::Result<()> {
        let sheet = self.sheets.len();
        let (mut anchors, mut links, mut from) = (String::new(), String::new(), 1);
        for (nth, chart) in (1..).zip(charts) {
            self.charts += 1;
            let to = from + 4 + chart.bars.len() * 3 / 2;
            chart::anchor(chart, (nth, self.columns + 1), (from, to), &mut anchors);
            from = to + 1;
            let target = format!("../charts/chart{}.xml", self.charts);
            link(nth, "chart", &target, &mut links);
            let xml = chart::xml(chart, name, &self.letters, self.direction);
            self.archive.whole(
                &format!("xl/charts/chart{}.xml", self.charts),
                &(HEAD.to_owned() + &xml),
            )?;
        }
        let drawing = format!("{HEAD}{}{anchors}</xdr:wsDr>", chart::DRAWING);
        self.archive
            .whole(&format!("xl/drawings/drawing{sheet}.xml"), &drawing)?;
        let of_drawing = format!("xl/drawings/_rels/drawing{sheet}.xml.rels");
        self.archive.whole(&of_drawing, &linked(&links))?;
        let mut links = String::new();
        link(1, "drawing", &format!("../drawings/drawing{sheet}.xml"), &mut links);
        let of_sheet = format!("xl/worksheets/_rels/sheet{sheet}.xml.rels");
        self.archive.whole(&of_sheet, &linked(&links))
    }

    fn strings(&mut self) -> io::Result<()> {
        self.archive.begin("xl/sharedStrings.xml")?;
        write!(
            self.archive,
            "{HEAD}<sst xmlns=\"{MAIN}\" uniqueCount=\"{}\">",
            self.shared.len()
        )?;
        let mut xml = String::new();
        for text in &self.shared {
            xml.clear();
            xml.push_str("<si><t xml:space=\"preserve\">");
            escape(text, &mut xml);
            xml.push_str("</t></si>");
            self.archive.write_all(xml.as_bytes())?;
        }
        self.archive.write_all(b"</sst>")?;
        self.archive.end()
    }

    fn workbook(&mut self) -> io::Result<()> {
        let (mut listed, mut links) = (String::new(), String::new());
        for (nth, sheet) in (1..).zip(&self.sheets) {
            listed.push_str("<sheet name=\"");
            escape(&sheet.name, &mut listed);
            let _ = write!(listed, "\" sheetId=\"{nth}\" r:id=\"rId{nth}\"/>");
            link(nth, "worksheet", &format!("worksheets/sheet{nth}.xml"), &mut links);
        }
        let next = self.sheets.len() + 1;
        link(next, "styles", "styles.xml", &mut links);
        link(next + 1, "sharedStrings", "sharedStrings.xml", &mut links);
        let book = format!(
            "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><bookViews><workbookView/></bookViews>\
             <sheets>{listed}</sheets></workbook>"
        );
        self.archive.whole("xl/workbook.xml", &book)?;
        self.archive.whole("xl/_rels/workbook.xml.rels", &linked(&links))?;
        let mut root = String::new();
        link(1, "officeDocument", "xl/workbook.xml", &mut root);
        self.archive.whole("_rels/.rels", &linked(&root))
    }

    fn types(&mut self) -> io::Result<()> {
        let mut types = format!(
            "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
             ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        );
        let mut of = |part: &str, kind: &str| {
            let _ = write!(
                types,
                "<Override PartName=\"/xl/{part}.xml\" ContentType=\"{TYPE}{kind}+xml\"/>"
            );
        };
        of("workbook", "spreadsheetml.sheet.main");
        of("styles", "spreadsheetml.styles");
        of("sharedStrings", "spreadsheetml.sharedStrings");
        for (nth, sheet) in (1..).zip(&self.sheets) {
            of(&format!("worksheets/sheet{nth}"), "spreadsheetml.worksheet");
            if sheet.has_charts {
                of(&format!("drawings/drawing{nth}"), "drawing");
            }
        }
        for nth in 1..=self.charts {
            of(&format!("charts/chart{nth}"), "drawingml.chart");
        }
        types.push_str("</Types>");
        self.archive.whole("[Content_Types].xml", &types)
    }
}

impl Book for Xlsx<'_> {
    fn begin(&mut self, leaf: Leaf<'_>) -> io::Result<()> {
        self.sheets.push(Sheet {
            name: leaf.name.to_owned(),
            has_charts: false,
        });
        self.archive
            .begin(&format!("xl/worksheets/sheet{}.xml", self.sheets.len()))?;
        (self.rows, self.columns, self.header) = (0, leaf.widths.len(), leaf.header);
        let mut xml = format!("{HEAD}<worksheet xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\">{FITTED}<sheetViews><sheetView");
        if self.direction == Direction::RightToLeft {
            xml.push_str(" rightToLeft=\"1\"");
        }
        if self.sheets.len() == 1 {
            xml.push_str(" tabSelected=\"1\"");
        }
        xml.push_str(" workbookViewId=\"0\">");
        if leaf.header {
            xml.push_str("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.push_str("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (column, width) in (1..).zip(leaf.widths) {
            let _ = write!(
                xml,
                "<col min=\"{column}\" max=\"{column}\" width=\"{width}\" customWidth=\"1\"/>"
            );
        }
        xml.push_str("</cols><sheetData>");
        self.archive.write_all(xml.as_bytes())
    }

    fn row(&mut self, fields: &[Field<'_>]) -> io::Result<()> {
        self.rows += 1;
        self.row.clear();
        self.row.push_str("<row r=\"");
        number(self.rows.into(), &mut self.row);
        self.row.push_str("\">");
        for (column, field) in fields.iter().enumerate().take(self.letters.len()) {
            if matches!(field, Field::Empty | Field::Text("")) {
                continue;
            }
            self.row.push_str("<c r=\"");
            self.row.push_str(&self.letters[column]);
            number(self.rows.into(), &mut self.row);
            match *field {
                Field::Empty => {}
                Field::Text(text) if guarded(text).len() > text.len() => self.text(text, style::AS_TEXT),
                Field::Text(text) => self.text(text, style::PLAIN),
                Field::Once(text) => self.once(text, style::PLAIN),
                Field::Prose(text) => self.text(text, style::PROSE),
                Field::Heading(text) => self.text(text, style::HEADING),
                Field::Title(text) => self.text(text, style::TITLE),
                Field::Mark(text) => self.text(text, style::MARK),
                Field::Number(n) => self.figure(style::NUMBER, |xml| number(n, xml)),
                Field::Share(share) => self.figure(style::SHARE, |xml| part_of_one(share, xml)),
                Field::Date(date) => self.figure(style::DATE, |xml| number(serial(date), xml)),
            }
        }
        self.row.push_str("</row>");
        self.archive.write_all(self.row.as_bytes())
    }

    fn end(&mut self, charts: &[Chart]) -> io::Result<()> {
        let mut xml = "</sheetData>".to_owned();
        if self.header
            && let Some(last) = self.columns.checked_sub(1).and_then(|at| self.letters.get(at))
        {
            let _ = write!(xml, "<autoFilter ref=\"A1:{last}{}\"/>", self.rows);
        }
        xml.push_str(PRINTED);
        if !charts.is_empty() {
            xml.push_str("<drawing r:id=\"rId1\"/>");
        }
        xml.push_str("</worksheet>");
        self.archive.write_all(xml.as_bytes())?;
        self.archive.end()?;
        let Some(sheet) = self.sheets.last_mut().filter(|_| !charts.is_empty()) else {
            return Ok(());
        };
        sheet.has_charts = true;
        let name = sheet.name.clone();
        self.draw(charts, &name)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.strings()?;
        self.archive
            .whole("xl/styles.xml", &(HEAD.to_owned() + &style::sheet()))?;
        self.workbook()?;
        self.types()?;
        self.archive.finish()
    }
}

/// The day number of spreadsheets, which take 1900 for a leap year.
fn serial(date: NaiveDate) -> u64 {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default();
    u64::try_from((date - first).num_days()).unwrap_or_default()
}

fn link(nth: usize, kind: &str, target: &str, links: &mut String) {
    let _ = write!(
        links,
        "<Relationship Id=\"rId{nth}\" Type=\"{LINKS}/{kind}\" Target=\"{target}\"/>"
    );
}

fn linked(links: &str) -> String {
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>")
}

#[cfg(test)]
mod tests;
