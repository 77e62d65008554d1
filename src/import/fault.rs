//! What is wrong with a file, a map or a row, as data.

use serde::Serialize;

use super::draft::shortened;

/// Why a file is no table that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("it is larger than {} MiB", .0 >> 20)]
    TooLarge(usize),
    #[error("it has more than {0} rows: cut it in parts")]
    TooManyRows(usize),
    #[error("line {line} has more than {most} columns")]
    TooManyColumns { line: u32, most: usize },
    #[error("its cells hold more than {} MiB of text", .0 >> 20)]
    TooMuchText(usize),
    #[error("{part} inflates beyond {} MiB", most >> 20)]
    Bomb { part: String, most: u64 },
    #[error("it is UTF-16: save it as CSV UTF-8")]
    Utf16,
    #[error("it holds a NUL byte, so it is no text")]
    Nul,
    #[error("it is empty")]
    Empty,
    #[error("its quotes do not match")]
    Quotes,
    /// Not a workbook, or a damaged or locked one.
    #[error("not a readable workbook: {0}")]
    Workbook(&'static str),
    #[error("no header of the national export in its first {0} rows")]
    NoHeader(usize),
    #[error("it lacks the columns {0}")]
    Lacks(String),
    #[error("it has the column {0} twice")]
    Twice(String),
}

/// One thing wrong in a map.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapFault {
    #[error("not TOML: {0}")]
    NotToml(String),
    #[error("{0}: not a key of a map (separator, encoding, date, source, fixed, columns, values)")]
    UnknownKey(String),
    #[error("{at}: must be {what}")]
    Wrong { at: String, what: &'static str },
    #[error("{at}: not a field that a map can fill ({known})")]
    UnknownField { at: String, known: &'static str },
    #[error("{0}: given both in [fixed] and in [columns]")]
    Both(String),
    #[error("{0}: required; add it to [columns], or to [fixed] when it never changes")]
    Needed(String),
    #[error("values.{0}: no column gives this field")]
    ValuesOfNothing(String),
    #[error("{at}: {code:?} is not one of: {list}")]
    NotInList { at: String, code: String, list: String },
    #[error("columns.{field}: the file has no column {column:?}")]
    NoColumn { field: String, column: String },
}

/// One thing wrong in one cell of one row, or worth a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowFault {
    pub line: u32,
    /// The header of the column as the file writes it; the field's name when no column of the file gives it.
    pub column: String,
    /// What stands there, shortened.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
    pub reason: String,
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}: ", self.line, shortened(&self.column))?;
        if !self.value.is_empty() {
            write!(f, "{:?}: ", self.value)?;
        }
        f.write_str(&self.reason)
    }
}

/// Why a cell cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unread {
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("more than {0} values")]
    TooMany(usize),
    #[error("required")]
    Required,
    #[error("must be a date (22/11/2026, 2026-11-22 or a spreadsheet's day number)")]
    NotADate,
    #[error("must be a date written {0}")]
    NotThatDate(String),
    #[error("must be a whole number")]
    NotANumber,
    #[error("must be whole minutes (90, 1:30 or 1 h 30)")]
    NotMinutes,
    #[error("must be an hour from 0 to 23")]
    NotAnHour,
    #[error("must be yes or no (oui, non)")]
    NotAFlag,
    #[error("must be a number of people, or 2/10 for the second of ten")]
    NotSeats,
    #[error("is no label or code of the list: {0}")]
    NotInList(String),
    #[error("must be a label with its count (Feminin 6)")]
    NoCount,
    #[error("counts more than {0} people")]
    TooManyPeople(u16),
    #[error(
        "is not in this site's list: add it to [{list}] with `palier site set`, or leave the column out with --without"
    )]
    NotOfThisSite { list: &'static str },
    #[error(
        "is neither this site's name nor in its list: add it to [places] with `palier site set`, or leave the column out with --without"
    )]
    NoPlace,
    #[error("sums to {sum}, more than the total of {total}")]
    MoreThanTotal { sum: u32, total: u32 },
    #[error("differs from line {0}, which is the same workshop")]
    OtherThanFirst(u32),
    #[error("the same person of the same workshop as line {0}")]
    SeatTwice(u32),
    #[error("needs an ID CRA, by which the lines of one workshop are put together")]
    SeatWithoutId,
    #[error("the same id as line {0}, with another content")]
    IdTwice(u32),
    #[error("says yes, and no destination is given: no referral is recorded")]
    NoDestination,
    #[error("says no, and a destination is given")]
    DestinationOfNobody,
    #[error("only {seen} of {total} people have a line; the others count as not said")]
    SomeSeats { seen: usize, total: u16 },
}
