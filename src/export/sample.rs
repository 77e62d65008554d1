//! Small reports for the tests of the formats.

use super::{Format, write};
use crate::domain::Period;
use crate::i18n::{Locale, Texts};
use crate::indicators::{
    By, Cell, Code, Dimension, Protection, Report, Request, Share, Status, Table, Threshold, Unit, Value, Withheld,
};

/// A cell of A1 for the whole period, with this value and no share.
pub fn total(indicator: Code, unit: Unit, value: u64) -> Cell {
    Cell {
        period: Period::parse("2026-Q3").unwrap(),
        territory: String::new(),
        site: None,
        indicator,
        unit,
        share_of: Some(unit),
        dimension_1: None,
        value_1: Value::Borrowed(""),
        dimension_2: None,
        value_2: Value::Borrowed(""),
        n: Some(value),
        value: Some(value),
        share: None,
        status: Status::Ok,
        behind: value,
    }
}

/// The same for one value of a breakdown, with a share in tenths.
pub fn part(total: &Cell, (dimension, code): (Dimension, &'static str), value: u64, tenths: u16) -> Cell {
    Cell {
        dimension_1: Some(dimension),
        value_1: Value::Borrowed(code),
        n: Some(value),
        value: Some(value),
        share: Some(Share::from_tenths(tenths)),
        behind: value,
        ..total.clone()
    }
}

pub fn withheld(cell: Cell, why: Withheld) -> Cell {
    Cell {
        n: None,
        value: None,
        share: None,
        status: Status::Withheld(why),
        behind: 0,
        ..cell
    }
}

pub fn report(protection: Protection, by: Vec<By>, tables: Vec<(Code, Vec<Cell>)>) -> Report {
    Report {
        request: Request {
            codes: tables.iter().map(|(code, _)| *code).collect(),
            period: Period::parse("2026-Q3").unwrap(),
            by,
            protection,
        },
        tables: tables
            .into_iter()
            .map(|(indicator, cells)| Table { indicator, cells })
            .collect(),
    }
}

/// Sessions by kind, one figure of which is withheld and gives a second one.
pub fn protected() -> Report {
    let all = total(Code::A1, Unit::Sessions, 1234);
    let kind = |code, value, tenths| part(&all, (Dimension::Kind, code), value, tenths);
    let cells = vec![
        all.clone(),
        kind("individual", 1000, 810),
        withheld(kind("workshop", 230, 187), Withheld::Complementary),
        withheld(kind("talk", 4, 3), Withheld::Primary),
        kind("project", 0, 0),
    ];
    let threshold = Threshold::default();
    report(Protection::Protected { threshold }, Vec::new(), vec![(Code::A1, cells)])
}

/// What a format writes, as text.
pub fn text(report: &Report, format: Format<'_>) -> String {
    let mut out = Vec::new();
    write(report, format, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

pub fn texts(tag: &str) -> Texts {
    Texts::load(Locale::find(tag).unwrap())
}
