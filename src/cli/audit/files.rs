//! A published file as rows, in any of the forms that an export has.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use csv::ReaderBuilder;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::input;
use crate::content::{Later, Pack};
use crate::domain::PathKind;
use crate::export::{self, Codes, Described};
use crate::i18n::{Locale, Texts};
use crate::import::{self, Limit, Table, TableError};
use crate::indicators::audit::Published;
use crate::indicators::audit::reading::{self, Fault, ReadError, Reading};
use crate::indicators::{COLUMNS, Code, Dimension};

const DESCRIPTION: &str = "datapackage.json";
/// Where each column stands in a file.
type Places = [Option<usize>; COLUMNS.len()];

/// Reads files one after another; the words of languages and packs are read when a file first needs them.
pub(super) struct Files<'c> {
    context: &'c Context<'c>,
    packs: OnceCell<Arc<Later<Pack>>>,
    texts: OnceCell<Vec<Texts>>,
}

impl<'c> Files<'c> {
    pub fn new(context: &'c Context<'c>) -> Self {
        Self {
            context,
            packs: OnceCell::new(),
            texts: OnceCell::new(),
        }
    }

    /// The rows of a file, or of a data package by its folder or its description.
    pub fn read(&self, path: &Path, room: usize) -> Result<Published, Failure> {
        let described = path.join(DESCRIPTION);
        if path.is_dir() {
            return self.package(&described, room);
        }
        if path.file_name().is_some_and(|name| name == DESCRIPTION) {
            return self.package(path, room);
        }
        self.rows(&bytes(path)?, room).map_err(|error| refused(path, error))
    }

    /// The rows of a package, each file of which must be as it was described.
    fn package(&self, path: &Path, room: usize) -> Result<Published, Failure> {
        let text = String::from_utf8(bytes(path)?).map_err(|error| refused(path, damaged(&error)))?;
        let described = Described::read(&text).map_err(|error| refused(path, error))?;
        let mut first: Option<Published> = None;
        for resource in &described.resources {
            let own = path.with_file_name(&resource.path);
            let file = bytes(&own)?;
            if !resource.is(&file) {
                let fault = Fault::Changed(resource.path.clone());
                return Err(refused(path, ReadError { line: 1, fault }));
            }
            let published = self.rows(&file, room).map_err(|error| refused(&own, error))?;
            match &first {
                None => first = Some(published),
                // One table in two forms is published once, and attacked once.
                Some(first) if alike(first, &published) => {}
                Some(_) => return Err(refused(&own, damaged(&"its figures are not those of the other file"))),
            }
        }
        let mut first = first.ok_or_else(|| refused(path, damaged(&"it has no file")))?;
        if let Some(people) = described.threshold {
            let mut named = Reading::new(0);
            named.name_threshold(people, 1).map_err(|error| refused(path, error))?;
            first.threshold = named.finish().threshold;
        }
        Ok(first)
    }

    fn rows(&self, bytes: &[u8], room: usize) -> Result<Published, ReadError> {
        if import::is_workbook(bytes) {
            return self.workbook(bytes, room);
        }
        if bytes.starts_with(b"PAR1") {
            return export::read_parquet(bytes, room);
        }
        let text = std::str::from_utf8(bytes).map_err(|error| damaged(&error))?;
        match self.table_of_words(text, room) {
            Some(read) => read,
            None => reading::read(text, room),
        }
    }

    /// The rows of a CSV in the words of a language; `None` when its header is in none.
    fn table_of_words(&self, text: &str, room: usize) -> Option<Result<Published, ReadError>> {
        let text = text.trim_start_matches('\u{FEFF}');
        let header: Vec<&str> = text.lines().next()?.split(';').collect();
        let of_packs = |dimension| self.codes_of_packs(dimension);
        let found = self.texts().iter().find_map(|texts| {
            let codes = Codes::new(texts, &of_packs);
            let places = codes
                .places(&header)
                .filter(|places| places.iter().all(Option::is_some))?;
            Some((codes, places))
        });
        let (codes, places) = found?;
        let mut rows = ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let mut reading = Reading::new(room);
        for (record, line) in rows.records().zip(2..) {
            let taken = record
                .map_err(|error| ReadError {
                    line,
                    fault: Fault::NotOurs(error.to_string()),
                })
                .and_then(|record| take(&codes, &places, |at| record.get(at), (line, &mut reading)));
            if let Err(error) = taken {
                return Some(Err(error));
            }
        }
        Some(Ok(reading.finish()))
    }

    /// The rows of every sheet that bears the code of an indicator; the first says what they mean.
    fn workbook(&self, bytes: &[u8], room: usize) -> Result<Published, ReadError> {
        let mut reading = Reading::new(room);
        let mut refused = None;
        let mut sheets = 0;
        let read = import::each_sheet(bytes, &mut |name, table| {
            sheets += 1;
            let taken = match name.split(' ').next().and_then(Code::from_code) {
                Some(code) => self.sheet(code, &table, &mut reading),
                None if sheets == 1 => Ok(()),
                None => Err(damaged(&format!("a sheet is called {name:?}"))),
            };
            taken.map_err(|error| {
                refused = Some(error);
                TableError::Empty
            })
        });
        match (refused, read) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => Err(damaged(&error)),
            (None, Ok(())) if sheets < 2 => Err(damaged(&"it has no sheet of an indicator")),
            (None, Ok(())) => Ok(reading.finish()),
        }
    }

    fn sheet(&self, code: Code, table: &Table, reading: &mut Reading) -> Result<(), ReadError> {
        let Some((header, rows)) = table.rows.split_first() else {
            return Ok(());
        };
        let names: Vec<&str> = header.cells.iter().map(String::as_str).collect();
        let of_packs = |dimension| self.codes_of_packs(dimension);
        let found = self.texts().iter().find_map(|texts| {
            let codes = Codes::new(texts, &of_packs);
            let places = codes.places(&names)?;
            Some((codes, places))
        });
        let Some((codes, places)) = found else {
            let what = format!("the columns of the sheet {}", code.code());
            return Err(damaged(&what));
        };
        for row in rows {
            if let Some(long) = row.cells.iter().find(|cell| cell.len() > Limit::CELL) {
                let fault = Fault::NotOurs(long.chars().take(40).collect());
                let line = usize::try_from(row.line).unwrap_or(usize::MAX);
                return Err(ReadError { line, fault });
            }
            let dates = [0, 1].map(|column| date(cell(row, places[column])));
            let share = per_cent(cell(row, places[13]));
            let said = |column: usize| match column {
                0 | 1 => dates[column].as_str(),
                4 => code.code(),
                13 => share.as_str(),
                _ => cell(row, places[column]),
            };
            let line = usize::try_from(row.line).unwrap_or(usize::MAX);
            let every = std::array::from_fn(Some);
            take(&codes, &every, |at| Some(said(at)), (line, &mut *reading))?;
        }
        Ok(())
    }

    fn texts(&self) -> &[Texts] {
        self.texts.get_or_init(|| {
            let of = |locale: &&'static Locale| Texts::with_packs(locale, Arc::clone(self.packs()) as _);
            Locale::offered().iter().map(of).collect()
        })
    }

    fn packs(&self) -> &Arc<Later<Pack>> {
        self.packs.get_or_init(|| self.context.packs())
    }

    /// The codes of a list that packs make.
    fn codes_of_packs(&self, dimension: Dimension) -> Vec<String> {
        let pack = self.packs();
        match dimension {
            Dimension::Lesson => pack.lessons.iter().map(|lesson| lesson.id.to_string()).collect(),
            Dimension::Step => {
                let steps = |lesson: &crate::content::Lesson| -> Vec<String> {
                    let of = |step: &crate::content::Step| format!("{}/{}", lesson.id, step.id);
                    lesson.steps().iter().map(of).collect()
                };
                pack.lessons.iter().flat_map(steps).collect()
            }
            Dimension::Path => {
                let needs = pack.needs.iter().filter_map(|need| PathKind::id_of_need(&need.id));
                let paths = pack.paths.iter().map(|path| path.id.clone());
                needs.chain(paths).map(|id| id.to_string()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Takes a row, whose words stand at places.
fn take<'f>(
    codes: &Codes<'_>,
    places: &Places,
    cell: impl Fn(usize) -> Option<&'f str>,
    (line, reading): (usize, &mut Reading),
) -> Result<(), ReadError> {
    let said = places.map(|place| place.and_then(&cell).unwrap_or_default());
    let fields = codes.coded(said);
    reading.take(fields.each_ref().map(AsRef::as_ref), line)
}

fn cell(row: &import::Row, place: Option<usize>) -> &str {
    place.map_or("", |place| row.cell(place))
}

/// A day as the shared CSV writes it, of a day or of the number that a workbook keeps of it.
fn date(said: &str) -> String {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30);
    let of_number = || first?.checked_add_days(Days::new(said.parse::<u32>().ok()?.into()));
    of_number().map_or_else(|| said.to_owned(), |day| day.to_string())
}

/// A share as the shared CSV writes it, of a part of one: `12.5` of `0.125`.
fn per_cent(said: &str) -> String {
    let tenths = |said: &str| {
        let (units, decimals) = said.split_once('.').unwrap_or((said, "0"));
        let padded = format!("{decimals:0<3}");
        let parts: (u32, u32) = (units.parse().ok()?, padded.parse().ok()?);
        (padded.len() == 3 && parts.0 <= 1).then_some(parts.0 * 1000 + parts.1)
    };
    tenths(said).map_or_else(|| said.to_owned(), |tenths| format!("{}.{}", tenths / 10, tenths % 10))
}

/// Whether two files have the same rows, whatever the words that they are told in.
fn alike(one: &Published, other: &Published) -> bool {
    let same = |(one, other): (&reading::Row, &reading::Row)| {
        let of = |row: &reading::Row| (row.period, row.indicator, row.unit, row.n, row.value, row.share);
        of(one) == of(other) && one.site == other.site && one.territory == other.territory
    };
    one.rows.len() == other.rows.len() && one.rows.iter().zip(&other.rows).all(same)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    input::bytes(path, reading::LONGEST)?.ok_or(Failure::AuditTooLarge)
}

fn damaged(what: &impl ToString) -> ReadError {
    let fault = Fault::Damaged(what.to_string());
    ReadError { line: 1, fault }
}

fn refused(path: &Path, error: ReadError) -> Failure {
    let path: PathBuf = path.to_owned();
    Failure::AuditRefused { path, error }
}
