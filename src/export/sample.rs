//! Small reports for the tests of the formats.

use std::collections::BTreeMap;

use super::zip::checksum;
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
            only: None,
            protection,
        },
        tables: tables
            .into_iter()
            .map(|(indicator, cells)| Table { indicator, cells })
            .collect(),
        names: BTreeMap::new(),
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

/// The parts of an archive as texts, found by their headers: the directory must say the same.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let long = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let short = |at: usize| usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()));
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let (mut at, mut found) = (long(end + 16) as usize, BTreeMap::new());
    for _ in 0..short(end + 10) {
        let (packed, size, name) = (long(at + 20) as usize, long(at + 24) as usize, short(at + 28));
        let local = long(at + 42) as usize;
        let from = local + 30 + name;
        let data = &bytes[from..from + packed];
        let data = match short(at + 10) {
            0 => data.to_vec(),
            _ => miniz_oxide::inflate::decompress_to_vec(data).unwrap(),
        };
        assert_eq!((data.len(), checksum(&data)), (size, long(at + 16)));
        assert_eq!(&bytes[local + 30..from], &bytes[at + 46..at + 46 + name]);
        let named = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        found.insert(named, String::from_utf8(data).unwrap());
        at += 46 + name;
    }
    found
}
