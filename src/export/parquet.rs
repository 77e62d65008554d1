//! Parquet: the tidy rows by column, for tools that compute on them.
//!
//! Columns, codes and order are those of the CSV, what it leaves empty is null; dates are dates, `share` is a number from 0
//! to 100. Version 1 pages, one a column and row group, not compressed: texts are in dictionaries, which makes them small.
//! The format is that of <https://parquet.apache.org/docs/file-format/>.

mod pages;
mod read;
mod thrift;

use std::io::{self, Write};

use chrono::NaiveDate;

use crate::indicators::{COLUMNS, Cell, Dimension, Protection, Report, Unit};
use pages::{Chunk, Column, Values};
pub(super) use read::read;
use thrift::{STRUCT, Thrift};

const MAGIC: &[u8] = b"PAR1";
/// Rows that are laid out by column at a time.
const GROUP: usize = 1 << 17;

/// Writes every cell of a report.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut file = File { out, at: 0 };
    file.put(MAGIC)?;
    let mut groups = Vec::new();
    let mut cells = report.cells().peekable();
    while cells.peek().is_some() {
        let rows: Vec<&Cell> = cells.by_ref().take(GROUP).collect();
        let mut chunks = Vec::new();
        for name in COLUMNS {
            let column = column(name, &rows);
            let (bytes, mut chunk) = column.laid_out(name);
            chunk.at = file.at;
            file.put(&bytes)?;
            chunks.push(chunk);
        }
        groups.push((rows.len(), chunks));
    }
    let footer = footer(report, &groups);
    file.put(&footer)?;
    file.put(&u32::try_from(footer.len()).unwrap_or_default().to_le_bytes())?;
    file.put(MAGIC)?;
    file.out.flush()
}

/// The output and how far it is.
struct File<'w> {
    out: &'w mut dyn Write,
    at: u64,
}

impl File<'_> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.write_all(bytes)
    }
}

/// The values of a column, by its name.
fn column<'c>(name: &str, rows: &[&'c Cell]) -> Column<'c> {
    fn given(text: &str) -> Option<&str> {
        (!text.is_empty()).then_some(text)
    }
    let texts = |of: &dyn Fn(&'c Cell) -> Option<&'c str>| Values::Texts(rows.iter().map(|cell| of(cell)).collect());
    let numbers = |of: &dyn Fn(&Cell) -> Option<u64>| {
        let signed = |n: Option<u64>| n.map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        Values::Numbers(rows.iter().map(|cell| signed(of(cell))).collect())
    };
    let dates = |of: &dyn Fn(&Cell) -> NaiveDate| Values::Days(rows.iter().map(|cell| day(of(cell))).collect());
    let (required, values) = match name {
        "period_start" => (true, dates(&|cell| cell.period.from())),
        "period_end" => (true, dates(&|cell| cell.period.to())),
        "territory" => (false, texts(&|cell| given(&cell.territory))),
        "site" => (
            false,
            texts(&|cell| cell.site.as_ref().map(crate::domain::SiteId::as_str)),
        ),
        "indicator" => (true, texts(&|cell| Some(cell.indicator.code()))),
        "unit" => (true, texts(&|cell| Some(cell.unit.code()))),
        "share_of" => (false, texts(&|cell| cell.share_of.map(Unit::code))),
        "dimension_1" => (false, texts(&|cell| cell.dimension_1.map(Dimension::code))),
        "value_1" => (false, texts(&|cell| given(&cell.value_1))),
        "dimension_2" => (false, texts(&|cell| cell.dimension_2.map(Dimension::code))),
        "value_2" => (false, texts(&|cell| given(&cell.value_2))),
        "n" => (false, numbers(&|cell| cell.n)),
        "value" => (false, numbers(&|cell| cell.value)),
        "share" => {
            let share = |cell: &&Cell| cell.share.map(|share| f64::from(share.tenths()) / 10.0);
            (false, Values::Shares(rows.iter().map(share).collect()))
        }
        _ => (true, texts(&|cell| Some(cell.status.code()))),
    };
    Column { required, values }
}

/// Days since 1970.
fn day(date: NaiveDate) -> i32 {
    i32::try_from((date - NaiveDate::default()).num_days()).unwrap_or_default()
}

/// What stands at the end: the columns, where they lie, and what was asked for.
fn footer(report: &Report, groups: &[(usize, Vec<Chunk>)]) -> Vec<u8> {
    let none: [&Cell; 0] = [];
    let mut footer = Thrift::default();
    footer.int(1, 1);
    footer.list(2, STRUCT, COLUMNS.len() + 1);
    footer.structure(|root| {
        root.text(4, "indicators");
        root.int(5, COLUMNS.len() as u64);
    });
    for name in COLUMNS {
        let column = column(name, &none);
        footer.structure(|schema| column.describe(name, schema));
    }
    let rows: usize = groups.iter().map(|(rows, _)| rows).sum();
    footer.long(3, rows as u64);
    footer.list(4, STRUCT, groups.len());
    for (rows, chunks) in groups {
        footer.structure(|group| {
            group.list(1, STRUCT, chunks.len());
            for chunk in chunks {
                group.structure(|inner| chunk.describe(inner));
            }
            group.long(2, chunks.iter().map(|chunk| chunk.size).sum());
            group.long(3, *rows as u64);
        });
    }
    let request = &report.request;
    let (protection, threshold) = match request.protection {
        Protection::Internal => ("internal", String::new()),
        Protection::Protected { threshold } => ("protected", threshold.people().to_string()),
    };
    let by: Vec<&str> = request.by.iter().map(|by| by.code()).collect();
    let said = [
        ("palier.period_start", request.period.from().to_string()),
        ("palier.period_end", request.period.to().to_string()),
        ("palier.by", by.join(",")),
        ("palier.protection", protection.to_owned()),
        ("palier.threshold", threshold),
    ];
    footer.list(5, STRUCT, said.len());
    for (key, value) in &said {
        footer.structure(|pair| {
            pair.text(1, key);
            pair.text(2, value);
        });
    }
    footer.text(6, "palier");
    footer.ended()
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher as _, RandomState};

    use super::*;
    use crate::export::sample::{protected, text};
    use crate::indicators::audit::reading::Fault;

    #[test]
    fn a_file_begins_and_ends_as_the_format_asks_and_is_always_the_same() {
        let mut bytes = Vec::new();
        write(&protected(), &mut bytes).unwrap();
        assert_eq!((&bytes[..4], &bytes[bytes.len() - 4..]), (MAGIC, MAGIC));
        let length = u32::from_le_bytes(bytes[bytes.len() - 8..bytes.len() - 4].try_into().unwrap());
        let footer = &bytes[bytes.len() - 8 - length as usize..bytes.len() - 8];
        // Field 1, a number: 1, written as its double.
        assert_eq!(&footer[..2], [0x15, 2]);
        for name in COLUMNS {
            assert!(footer.windows(name.len()).any(|part| part == name.as_bytes()), "{name}");
        }
        let mut again = Vec::new();
        write(&protected(), &mut again).unwrap();
        assert_eq!(bytes, again);
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut bytes = Vec::new();
        let report = protected();
        write(&report, &mut bytes).unwrap();
        let mut published = read(&bytes, 100).unwrap();
        assert_eq!(published.threshold, Some(crate::indicators::Threshold::USUAL));
        published.rows.iter_mut().for_each(|row| row.line += 1);
        let tidy = text(&report, crate::export::Format::Csv);
        assert_eq!(
            published.rows,
            crate::indicators::audit::reading::read(&tidy, 100).unwrap().rows
        );
        assert!(matches!(read(&bytes, 4).unwrap_err().fault, Fault::TooManyRows));
    }

    #[test]
    fn damage_is_refused_or_read_and_survived() {
        let seed = RandomState::new().hash_one(0);
        println!("seed: {seed}");
        let mut chance = seed | 1;
        let mut below = |most: usize| {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            usize::try_from(chance >> 33).unwrap() % most
        };
        let mut whole = Vec::new();
        write(&protected(), &mut whole).unwrap();
        let mut refused = 0;
        for _ in 0..5_000 {
            let mut bytes = whole.clone();
            for _ in 0..=below(3) {
                let at = below(bytes.len());
                match below(4) {
                    0 => drop(bytes.drain(at..(at + below(9)).min(bytes.len()))),
                    1 => bytes.insert(at, 0xFF),
                    _ => bytes[at] = u8::try_from(below(256)).unwrap(),
                }
            }
            refused += usize::from(read(&bytes, 100).is_err());
        }
        assert!((1..5_000).contains(&refused), "{refused}");
    }

    #[test]
    fn days_are_counted_from_1970() {
        let at = |y, m, d| day(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!([at(1970, 1, 1), at(1969, 12, 31), at(2026, 11, 22)], [0, -1, 20_779]);
    }
}
