//! Reports of indicators as bytes: files for machines, files for spreadsheets, text for a terminal.
//!
//! [`write`](fn@write) puts the cells of a [`Source`] in one [`Format`] into any writer, a row at a time, so that a report of
//! a thousand sites is never held twice, nor once where its cells are made as they are written. The same cells and words
//! give the same bytes. Never opens a file, never computes a
//! figure: what is withheld was withheld before, in `indicators`.

mod accompaniments;
mod book;
mod codes;
mod columns;
mod csv;
mod guard;
mod json;
mod labels;
mod ods;
mod package;
mod parquet;
mod places;
mod report;
#[cfg(test)]
mod sample;
mod source;
mod survey;
mod table;
mod workbook;
mod xlsx;
mod zip;

use std::io::{self, Write};

use crate::i18n::Texts;
use crate::indicators::Counted;
use crate::indicators::audit::Published;
use crate::indicators::audit::reading::ReadError;

pub use accompaniments::{AccompanimentForm, AccompanimentsWritten, SiteNames, Take, write_accompaniments};
pub use codes::{Codes, Fields};
pub use guard::guarded;
pub use package::{Described, Digested, Hashed, LICENCE, PACKAGE_FILES, Resource, write_package};
pub use places::write_places;
pub use report::{Page, Records};
pub use source::Source;
pub use survey::SurveyFile;

/// How a report is written.
#[derive(Clone, Copy, Debug)]
pub enum Format<'a> {
    /// Tidy CSV, one row a cell: UTF-8, comma, CRLF, decimal dot, codes in English. The same in every language.
    Csv,
    /// The same rows for a French spreadsheet: UTF-8 with BOM, semicolon, CRLF, decimal comma, headers and labels in the
    /// language of the texts.
    FrenchCsv(&'a Texts),
    /// One object, described in the module `json`. The same in every language.
    Json,
    /// Text for people, in the language of the texts.
    ///
    /// Right-to-left text comes in logical order, unshaped: the output of a command may be piped, copied or read aloud,
    /// and a terminal is told nothing about it.
    Table(&'a Texts),
    /// One page of HTML on its own, in the language of its texts.
    Page(Page<'a>),
    /// A workbook of Office Open XML, described in the module `workbook`, in the language of the texts.
    Xlsx(&'a Texts),
    /// The same workbook as `OpenDocument`, without its charts.
    Ods(&'a Texts),
    /// The rows of the tidy CSV by column. The same in every language.
    Parquet,
}

/// Writes cells in a format; the only errors are those of `out`.
pub fn write(source: &dyn Source, format: Format<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Csv => csv::write(source, csv::Dialect::Shared, out),
        Format::FrenchCsv(texts) => csv::write(source, csv::Dialect::French(texts), out),
        Format::Json => json::write(source, out),
        Format::Table(texts) => table::write(&source.report(), texts, out),
        Format::Page(page) => report::write(&source.report(), page, out),
        Format::Xlsx(texts) => {
            let book = Box::new(xlsx::Xlsx::new(out, texts.locale().direction));
            workbook::write(source, texts, book, book::MOST_ROWS)
        }
        Format::Parquet => parquet::write(&source.report(), out),
        Format::Ods(texts) => {
            let book = Box::new(ods::Ods::new(out, texts.locale().direction));
            workbook::write(source, texts, book, book::MOST_ROWS)
        }
    }
}

/// The rows of a Parquet file of this program, of which no more than `room` are taken.
pub fn read_parquet(bytes: &[u8], room: usize) -> Result<Published, ReadError> {
    parquet::read(bytes, room)
}

/// Whether a workbook of these cells has a table that goes on on a further sheet.
#[must_use]
pub fn is_cut(source: &dyn Source) -> bool {
    book::sheets(workbook::longest(source), book::MOST_ROWS) > 1
}

/// The head of the shared CSV, for who puts the pieces of a count behind it.
#[must_use]
pub fn csv_head() -> Vec<u8> {
    csv::head()
}

/// One of the [`pieces`](Counted::pieces) of a count in the shared CSV: behind the head and each other, they are the bytes
/// of [`Format::Csv`].
#[must_use]
pub fn csv_piece(counted: &Counted, piece: usize) -> Vec<u8> {
    csv::piece(counted, piece)
}
