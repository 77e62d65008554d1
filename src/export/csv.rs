//! Tidy CSV: one row a cell, a total with empty dimensions, a withheld cell with empty figures.
//!
//! A column is never added, moved or renamed without a new version of the data package that describes the file.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::guard::guarded;
use super::labels::Labels;
use crate::i18n::Texts;
use crate::indicators::{Cell, Dimension, Report, Status, Unit};

/// The header, in the order of the columns; a spreadsheet's has the messages `column-…`.
pub(super) const COLUMNS: [&str; 15] = [
    "period_start",
    "period_end",
    "territory",
    "site",
    "indicator",
    "unit",
    "share_of",
    "dimension_1",
    "value_1",
    "dimension_2",
    "value_2",
    "n",
    "value",
    "share",
    "status",
];

/// For whom the rows are written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dialect<'a> {
    /// For machines: codes, comma, decimal dot.
    Shared,
    /// For a French spreadsheet: labels, semicolon, decimal comma, and the BOM without which it reads another code set.
    French(&'a Texts),
}

/// Writes every cell of a report.
pub(super) fn write(report: &Report, dialect: Dialect<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (words, separator) = match dialect {
        Dialect::Shared => (None, b','),
        Dialect::French(texts) => {
            out.write_all("\u{FEFF}".as_bytes())?;
            (Some(Labels::new(texts)), b';')
        }
    };
    let mut rows = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .from_writer(out);
    let wording = Wording(words);
    rows.write_record(COLUMNS.map(|name| wording.column(name)))?;
    for cell in report.cells() {
        for field in wording.fields(cell) {
            rows.write_field(guarded(&field).as_bytes())?;
        }
        rows.write_record(None::<&[u8]>)?;
    }
    rows.flush()
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

    /// The fields of a cell, in the order of [`COLUMNS`].
    fn fields<'c>(&self, cell: &'c Cell) -> [Cow<'c, str>; 15] {
        let number = |n: Option<u64>| Cow::Owned(n.map_or_else(String::new, |n| n.to_string()));
        [
            cell.period.from().to_string().into(),
            cell.period.to().to_string().into(),
            cell.territory.as_str().into(),
            cell.site.map_or_else(String::new, |site| site.to_string()).into(),
            self.indicator(cell),
            self.unit(Some(cell.unit)),
            self.unit(cell.share_of),
            self.dimension(cell.dimension_1),
            self.value(cell.dimension_1, &cell.value_1),
            self.dimension(cell.dimension_2),
            self.value(cell.dimension_2, &cell.value_2),
            number(cell.n),
            number(cell.value),
            self.share(cell),
            self.status(cell.status),
        ]
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

    fn share<'c>(&self, cell: &Cell) -> Cow<'c, str> {
        let written = cell.share.map_or_else(String::new, |share| share.to_string());
        match &self.0 {
            None => written.into(),
            Some(_) => written.replace('.', ",").into(),
        }
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
