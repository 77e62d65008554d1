//! Tidy CSV: one row a cell, a total with empty dimensions, a withheld cell with empty figures.
//!
//! The header is that of [`crate::indicators::COLUMNS`]; a spreadsheet's has the messages `column-…`.

mod rows;

use std::borrow::Cow;
use std::convert::Infallible;
use std::io::{self, Write};

use super::Source;
use super::labels::Labels;
use crate::i18n::Texts;
use crate::indicators::{Cell, Counted, Dimension, Status, UNKNOWN, Unit};
use rows::Rows;

/// Bytes that are written together.
const FULL: usize = 1 << 16;

/// For whom the rows are written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dialect<'a> {
    /// For machines: codes, comma, decimal dot.
    Shared,
    /// For a French spreadsheet: labels, semicolon, decimal comma, and the BOM without which it reads another code set.
    French(&'a Texts),
}

/// Writes every cell of a source.
pub(super) fn write(source: &dyn Source, dialect: Dialect<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (words, separator) = match dialect {
        Dialect::Shared => (None, b','),
        Dialect::French(texts) => {
            out.write_all("\u{FEFF}".as_bytes())?;
            (Some(Labels::new(texts)), b';')
        }
    };
    let mut rows = Rows::new(Wording(words), separator);
    rows.head();
    source.for_each(&mut |cell| {
        rows.row(cell);
        if rows.bytes.len() >= FULL {
            out.write_all(&rows.bytes)?;
            rows.bytes.clear();
        }
        Ok(())
    })?;
    out.write_all(&rows.bytes)?;
    out.flush()
}

/// The first bytes of the shared CSV.
pub(super) fn head() -> Vec<u8> {
    let mut rows = Rows::new(Wording(None), b',');
    rows.head();
    rows.bytes
}

/// The bytes of one piece of a count's cells in the shared CSV, which follow the head and the pieces before it.
pub(super) fn piece(counted: &Counted, piece: usize) -> Vec<u8> {
    let mut rows = Rows::new(Wording(None), b',');
    let Ok(()) = counted.for_each_of(piece, |cell| {
        rows.row(cell);
        Ok::<(), Infallible>(())
    });
    rows.bytes
}

/// The texts of a row: codes, or the labels of a language.
pub(super) struct Wording<'a>(Option<Labels<'a>>);

impl<'a> Wording<'a> {
    /// Labels for people.
    pub fn of(labels: Labels<'a>) -> Self {
        Self(Some(labels))
    }

    pub fn column(&self, name: &'static str) -> String {
        self.0
            .as_ref()
            .map_or_else(|| name.to_owned(), |labels| labels.column(name))
    }

    /// The code of the territory, which spreadsheets look up; what is unknown is said in words.
    fn territory<'c>(&self, cell: &'c Cell) -> Cow<'c, str> {
        match &self.0 {
            Some(labels) if cell.territory == UNKNOWN => labels.say("export-territory-unknown").into(),
            _ => cell.territory.as_str().into(),
        }
    }

    /// The code, followed by its title for people.
    fn indicator<'c>(&self, cell: &Cell) -> Cow<'c, str> {
        let code = cell.indicator.code();
        match &self.0 {
            None => code.into(),
            Some(labels) => format!("{code} {}", labels.say(&cell.indicator.title_id())).into(),
        }
    }

    pub fn unit<'c>(&self, unit: Option<Unit>) -> Cow<'c, str> {
        match (&self.0, unit) {
            (_, None) => "".into(),
            (None, Some(unit)) => unit.code().into(),
            (Some(labels), Some(unit)) => labels.unit(unit).into(),
        }
    }

    pub fn dimension<'c>(&self, dimension: Option<Dimension>) -> Cow<'c, str> {
        match (&self.0, dimension) {
            (_, None) => "".into(),
            (None, Some(dimension)) => dimension.code().into(),
            (Some(labels), Some(dimension)) => labels.dimension(dimension).into(),
        }
    }

    pub fn value<'c>(&self, dimension: Option<Dimension>, code: &'c str) -> Cow<'c, str> {
        match (&self.0, dimension) {
            (Some(labels), Some(dimension)) => labels.value(dimension, code).into(),
            _ => code.into(),
        }
    }

    /// What stands before the decimals of a share.
    fn decimal_mark(&self) -> u8 {
        if self.0.is_some() { b',' } else { b'.' }
    }

    pub fn status<'c>(&self, status: Status) -> Cow<'c, str> {
        match (&self.0, status) {
            (None, _) => status.code().into(),
            (Some(labels), Status::Ok) => labels.say("export-ok").into(),
            (Some(labels), Status::Withheld(_)) => labels.say("export-withheld").into(),
        }
    }
}

#[cfg(test)]
mod tests;
