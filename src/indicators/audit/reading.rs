//! Published files as rows: the tidy CSV and the JSON object that `export` writes, and the fields of any other form.
//!
//! Whoever made the file is not trusted: sizes are bounded, every text must be a code that is known or stand where any text
//! may, and what is wrong is told with its line. Forms that are not text are taken apart elsewhere, and come as fields.

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};
use serde::Deserialize;

pub use super::Row;
use super::{Part, Published, Told};
use crate::domain::Period;
use crate::indicators::{COLUMNS, Code, Dimension, Threshold, Unit};

/// The longest file, in bytes.
pub const LONGEST: usize = 128 << 20;
/// The most rows of all files together.
pub const MOST_ROWS: usize = 500_000;
/// The largest figure: sums of a few thousand of them are still exact.
const LARGEST: u64 = 1_000_000_000_000;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("no file of the indicators: {0}")]
    NotOurs(String),
    /// The same of a file that has no lines.
    #[error("damaged, or no file of the indicators: {0}")]
    Damaged(String),
    /// A file of a package is not the one that the package describes.
    #[error("{0} is not the file that the package describes")]
    Changed(String),
    #[error("no column {0}")]
    NoColumn(&'static str),
    #[error("{column}: {text:?} is not understood")]
    Value { column: &'static str, text: String },
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
}

/// A fault, and its line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct ReadError {
    pub line: usize,
    pub fault: Fault,
}

/// Rows under way.
#[derive(Clone, Debug)]
pub struct Reading {
    threshold: Option<Threshold>,
    /// The largest limit that a figure is marked as being under.
    marked: u64,
    rows: Vec<Row>,
    room: usize,
}

impl Reading {
    /// No row yet, of which there may be `room`.
    #[must_use]
    pub fn new(room: usize) -> Self {
        Self {
            threshold: None,
            marked: 0,
            rows: Vec::new(),
            room,
        }
    }

    /// Takes the threshold that the file names at a line.
    pub fn name_threshold(&mut self, people: u32, line: usize) -> Result<(), ReadError> {
        let threshold = Threshold::of(people).map_err(|_| {
            let (column, text) = ("threshold", people.to_string());
            let fault = Fault::Value { column, text };
            ReadError { line, fault }
        })?;
        self.threshold = Some(threshold);
        Ok(())
    }

    /// Takes a row of its fields: codes, in the order of [`COLUMNS`].
    pub fn take(&mut self, fields: [&str; COLUMNS.len()], line: usize) -> Result<(), ReadError> {
        if self.rows.len() >= self.room {
            let fault = Fault::TooManyRows;
            return Err(ReadError { line, fault });
        }
        let row = row(fields, line).map_err(|fault| ReadError { line, fault })?;
        for mark in [fields[11], fields[12]] {
            let limit = mark.strip_prefix('<').and_then(|limit| limit.trim().parse().ok());
            self.marked = self.marked.max(limit.unwrap_or(0));
        }
        self.rows.push(row);
        Ok(())
    }

    /// The rows, with the threshold that the file names or marks figures by.
    #[must_use]
    pub fn finish(self) -> Published {
        let marked = || Threshold::of(u32::try_from(self.marked).ok()?).ok();
        Published {
            threshold: self.threshold.or_else(marked),
            rows: self.rows,
        }
    }
}

/// The rows of a file, of which no more than `room` are taken; columns that are none of ours are passed over.
pub fn read(text: &str, room: usize) -> Result<Published, ReadError> {
    let text = text.trim_start_matches('\u{FEFF}');
    if text.trim_start().starts_with('{') {
        read_json(text, room)
    } else {
        read_csv(text, room)
    }
}

fn read_csv(text: &str, room: usize) -> Result<Published, ReadError> {
    let failed = |error: &csv::Error, line: usize| ReadError {
        line,
        fault: Fault::NotOurs(error.to_string()),
    };
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| failed(&error, 1))?.clone();
    let mut places = [0; COLUMNS.len()];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        *place = header.iter().position(|name| name == column).ok_or(ReadError {
            line: 1,
            fault: Fault::NoColumn(column),
        })?;
    }
    let mut reading = Reading::new(room);
    let mut record = StringRecord::new();
    // The reader's own count of lines is one behind where they end with CRLF.
    let mut line = 2;
    while reader.read_record(&mut record).map_err(|error| failed(&error, line))? {
        let fields = places.map(|place| unguarded(record.get(place).unwrap_or_default()));
        reading.take(fields, line)?;
        line += 1;
    }
    Ok(reading.finish())
}

/// The text without the sign that keeps a spreadsheet from running it.
#[must_use]
pub fn unguarded(text: &str) -> &str {
    let bare = text.strip_prefix('\'');
    bare.filter(|bare| bare.starts_with(['=', '+', '-', '@', '\t', '\r']))
        .unwrap_or(text)
}

#[derive(Deserialize)]
struct Object<'a> {
    #[serde(borrow)]
    format: std::borrow::Cow<'a, str>,
    threshold: Option<u32>,
    cells: Vec<JsonCell>,
}

#[derive(Deserialize)]
struct JsonCell {
    period_start: String,
    period_end: String,
    territory: Option<String>,
    site: Option<String>,
    indicator: String,
    unit: String,
    share_of: Option<String>,
    dimension_1: Option<String>,
    value_1: Option<String>,
    dimension_2: Option<String>,
    value_2: Option<String>,
    n: Option<u64>,
    value: Option<u64>,
    share: Option<f64>,
    status: String,
}

/// Lines of the object before its first cell, as it is written.
const JSON_HEAD: usize = 3;

fn read_json(text: &str, room: usize) -> Result<Published, ReadError> {
    let object: Object<'_> = serde_json::from_str(text).map_err(|error| ReadError {
        line: error.line(),
        fault: Fault::NotOurs(error.to_string()),
    })?;
    if object.format != "palier-indicators" {
        let fault = Fault::NotOurs(object.format.into_owned());
        return Err(ReadError { line: 1, fault });
    }
    let mut reading = Reading::new(room);
    if let Some(people) = object.threshold {
        reading.name_threshold(people, 2)?;
    }
    for (at, cell) in object.cells.iter().enumerate() {
        let line = at + 1 + JSON_HEAD;
        let number = |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
        let (n, value) = (number(cell.n), number(cell.value));
        let share = cell.share.map_or_else(String::new, |share| share.to_string());
        let fields = [
            &cell.period_start,
            &cell.period_end,
            given(cell.territory.as_ref()),
            given(cell.site.as_ref()),
            &cell.indicator,
            &cell.unit,
            given(cell.share_of.as_ref()),
            given(cell.dimension_1.as_ref()),
            given(cell.value_1.as_ref()),
            given(cell.dimension_2.as_ref()),
            given(cell.value_2.as_ref()),
            &n,
            &value,
            &share,
            &cell.status,
        ];
        reading.take(fields, line)?;
    }
    Ok(reading.finish())
}

fn given(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}

/// A row of its fields, in the order of [`COLUMNS`].
fn row(fields: [&str; COLUMNS.len()], line: usize) -> Result<Row, Fault> {
    let wrong = |at: usize| Fault::Value {
        column: COLUMNS[at],
        text: fields[at].chars().take(40).collect(),
    };
    let day = |at: usize| fields[at].parse::<NaiveDate>().map_err(|_| wrong(at));
    let part = |at: usize| -> Result<Option<Part>, Fault> {
        if fields[at].is_empty() {
            return Ok(None);
        }
        let dimension = Dimension::from_code(fields[at]).ok_or_else(|| wrong(at))?;
        Ok(Some((dimension, fields[at + 1].to_owned())))
    };
    let unit = |at: usize| Unit::from_code(fields[at]).ok_or_else(|| wrong(at));
    let is_kept = match fields[14] {
        "ok" => false,
        "withheld" => true,
        _ => return Err(wrong(14)),
    };
    let indicator = Code::from_code(fields[4]).ok_or_else(|| wrong(4))?;
    let of = unit(5)?;
    // In the matrix, an accompaniment is in as many cells as it was on.
    let adds_one = of.adds_one() && indicator != Code::C5;
    let told = |at: usize| -> Result<Told, Fault> {
        let number = |text: &str| {
            let number = text.parse().ok().filter(|number: &u64| *number <= LARGEST);
            number.ok_or_else(|| wrong(at))
        };
        Ok(match fields[at] {
            "" if is_kept => Told::Withheld,
            "" => Told::Nothing,
            "·" => Told::Withheld,
            text => match text.strip_prefix('<') {
                Some(limit) => {
                    let limit = number(limit.trim())?;
                    // The mark tells how few people there are: of what one person may add much to, it tells no more.
                    if adds_one { Told::Under(limit) } else { Told::Withheld }
                }
                None => Told::Number(number(text)?),
            },
        })
    };
    Ok(Row {
        line,
        period: Period::between(day(0)?, day(1)?).map_err(|_| wrong(1))?,
        territory: fields[2].to_owned(),
        site: fields[3].to_owned(),
        indicator,
        unit: of,
        share_of: (!fields[6].is_empty()).then(|| unit(6)).transpose()?,
        first: part(7)?,
        second: part(9)?,
        n: told(11)?,
        value: told(12)?,
        share: (!fields[13].is_empty())
            .then(|| tenths(fields[13]).ok_or_else(|| wrong(13)))
            .transpose()?,
    })
}

/// Tenths of a per cent: 125 of `12.5`.
fn tenths(text: &str) -> Option<u16> {
    let (units, tenths) = text.split_once('.').unwrap_or((text, "0"));
    let (units, tenths): (u16, u16) = (units.parse().ok()?, tenths.parse().ok()?);
    (units <= 100 && tenths <= 9).then(|| units * 10 + tenths)
}
