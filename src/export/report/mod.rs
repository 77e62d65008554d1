//! A report as one page of its own: HTML with its style and its drawings inside, no script, nothing fetched.
//!
//! Written as it goes, one indicator after another. The first page on paper is the key figures; each indicator follows
//! with its definition, its charts, and the tables that say the same figures. Every number shown is that of a cell.

mod charts;
mod drawing;
mod grid;
mod markup;
mod sections;

use std::io::{self, Write};

use super::table::{Words, same_group};
use crate::i18n::{Direction, Texts};
use crate::indicators::{Cell, Code, Protection, Report, Status, Unit};
use markup::Markup;

/// The style of the page, on screen and on paper.
const STYLE: &str = include_str!("../../../assets/report/style.css");

/// Whether the records are those of a place or made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Records {
    Real,
    Demonstration,
}

impl Records {
    /// What the records of a directory are, by the mark of a demonstration.
    #[must_use]
    pub const fn of(is_demo: bool) -> Self {
        if is_demo { Self::Demonstration } else { Self::Real }
    }
}

/// What a page says beside its figures.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub texts: &'a Texts,
    /// The name of the site that writes it; empty when it has none.
    pub site: &'a str,
    pub records: Records,
}

/// What stands first, with the figure of each: a unit of an indicator, and whether its share says it better.
const KEYS: [(Code, Unit); 12] = [
    (Code::A1, Unit::Sessions),
    (Code::A2, Unit::Accompaniments),
    (Code::A3, Unit::MediatorMinutes),
    (Code::A4, Unit::LearnerMinutes),
    (Code::B5, Unit::PriorityAccompaniments),
    (Code::C5, Unit::MatrixCellsReached),
    (Code::D1, Unit::Visits),
    (Code::D2, Unit::LessonsCompleted),
    (Code::D4, Unit::ExercisesFirstTry),
    (Code::D6, Unit::AutonomyGained),
    (Code::D10, Unit::PathsCompleted),
    (Code::E4, Unit::Days),
];

/// Writes a report as a page.
pub(super) fn write(report: &Report, page: Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let words = Words::new(page.texts, report);
    let mut writer = Writer {
        page: Markup::new(out),
        words,
        report,
        direction: page.texts.locale().direction,
        charts: 0,
    };
    writer.document(page)
}

/// A page in the making.
struct Writer<'a, 'w> {
    page: Markup<'w>,
    words: Words<'a>,
    report: &'a Report,
    direction: Direction,
    /// How many were drawn, for their names.
    charts: usize,
}

impl Writer<'_, '_> {
    fn document(&mut self, page: Page<'_>) -> io::Result<()> {
        let days = self.words.days(self.report.request.period);
        let title = self.say("export-title");
        let direction = match self.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        self.page.raw("<!DOCTYPE html>\n")?;
        self.page
            .open("html", &[("lang", page.texts.locale().tag), ("dir", direction)])?;
        self.page.raw("\n<head>\n<meta charset=\"utf-8\">\n")?;
        self.page
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
        let named = [title.as_str(), days.as_str(), page.site];
        let named: Vec<&str> = named.into_iter().filter(|part| !part.is_empty()).collect();
        self.page.element("title", &[], &named.join(" · "))?;
        self.page.raw("<style>\n")?;
        self.page.raw(STYLE)?;
        self.page.raw("</style>\n</head>\n<body>\n")?;
        let skip = self.say("report-skip");
        self.page
            .element("a", &[("class", "skip"), ("href", "#figures")], &skip)?;
        self.header(page, &title, &days)?;
        let empty = self.report.cells().all(|cell| cell.n == Some(0));
        if !empty {
            self.contents()?;
        }
        self.page.open("main", &[("id", "figures"), ("tabindex", "-1")])?;
        if empty {
            let empty = self.say("export-empty");
            self.page.element("p", &[("class", "notice")], &empty)?;
        } else {
            self.sections()?;
        }
        self.page.close("main")?;
        self.page.raw("</body>\n</html>\n")
    }

    /// The whole of the first sheet of paper: whose figures, of when, what is kept back and why, and the key figures.
    fn header(&mut self, page: Page<'_>, title: &str, days: &str) -> io::Result<()> {
        self.page.open("header", &[])?;
        self.page.element("h1", &[], title)?;
        if !page.site.is_empty() {
            self.page.element("p", &[("class", "site")], page.site)?;
        }
        self.page.element("p", &[("class", "days")], days)?;
        if page.records == Records::Demonstration {
            self.notice("report-demonstration")?;
        }
        match self.report.request.protection {
            Protection::Internal => self.notice("export-not-for-publication")?,
            Protection::Protected { threshold } => {
                let all = self.report.cells().count();
                let kept = self.report.cells().filter(|cell| cell.status != Status::Ok).count();
                let people = i64::try_from(threshold.people()).unwrap_or(i64::MAX);
                let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
                let args = [
                    ("threshold", people.into()),
                    ("kept", number(kept).into()),
                    ("kept-text", self.words.numbers.integer(number(kept)).into()),
                    ("all-text", self.words.numbers.integer(number(all)).into()),
                ];
                let protected = self.words.filled("report-protected", &args);
                self.page.element("p", &[("class", "protected")], &protected)?;
                if kept > 0 {
                    self.legend(people)?;
                }
            }
        }
        self.key_figures()?;
        self.page.close("header")
    }

    /// What the two marks of figures kept back mean.
    fn legend(&mut self, people: i64) -> io::Result<()> {
        self.page.open("dl", &[("class", "legend")])?;
        let under = self
            .words
            .filled("report-mark-primary", &[("threshold", people.into())]);
        let beside = self.say("report-mark-complementary");
        for (mark, meaning) in [(format!("<{people}"), under), ("·".to_owned(), beside)] {
            self.page.open("div", &[])?;
            self.page.element("dt", &[("dir", "ltr")], &mark)?;
            self.page.element("dd", &[], &meaning)?;
            self.page.close("div")?;
        }
        self.page.close("dl")
    }

    /// The totals that are asked for first, and two charts; only where all records are one group, for nothing is added up
    /// here.
    fn key_figures(&mut self) -> io::Result<()> {
        let report = self.report;
        let total = |(code, unit): (Code, Unit)| -> Option<&Cell> {
            let table = report.tables.iter().find(|table| table.indicator == code)?;
            let first = table.cells.first()?;
            let is_one = table.cells.iter().all(|cell| same_group(first, cell));
            let total = |cell: &&Cell| cell.unit == unit && cell.dimension_1.is_none() && cell.dimension_2.is_none();
            table.cells.iter().find(total).filter(|_| is_one)
        };
        let cells: Vec<&Cell> = KEYS.into_iter().filter_map(total).collect();
        if cells.is_empty() {
            return Ok(());
        }
        let heading = self.say("report-key-figures");
        self.page.element("h2", &[], &heading)?;
        self.page.open("dl", &[("class", "keys")])?;
        for cell in cells {
            self.page.open("div", &[])?;
            self.page.open("dt", &[])?;
            let unit = self.words.unit(cell.unit);
            self.page.text(&unit)?;
            self.page.raw(" ")?;
            let code = cell.indicator.code();
            self.page.element("a", &[("href", &format!("#{code}"))], code)?;
            self.page.close("dt")?;
            self.page.open("dd", &[])?;
            self.figure(cell)?;
            if cell.share_of != Some(cell.unit) && cell.share.is_some() {
                self.page.raw(" ")?;
                let share = self.words.share(cell);
                self.page.element("small", &[], &share)?;
            }
            self.page.close("dd")?;
            self.page.close("div")?;
        }
        self.page.close("dl")?;
        self.key_charts()
    }

    /// A figure as it stands in its table; a mark is read from left to right in every language.
    fn figure(&mut self, cell: &Cell) -> io::Result<()> {
        let shown = self.words.figure(cell);
        if cell.status == Status::Ok {
            self.page.text(&shown)
        } else {
            let attributes = [("class", "w"), ("dir", "ltr")];
            self.page.element("span", &attributes, &shown)
        }
    }

    fn notice(&mut self, id: &str) -> io::Result<()> {
        let words = self.say(id);
        self.page.element("p", &[("class", "notice")], &words)
    }

    fn say(&self, id: &str) -> String {
        self.words.labels.say(id)
    }
}

#[cfg(test)]
mod tests;
