//! The sheets of `OpenDocument`: one part has them all, and says how often a cell or a row is repeated.

use std::io::BufReader;

use super::archive::Archive;
use super::xml::{Piece, Xml};
use super::{Limit, Table, TableError, begun, failed};
use crate::import::table::{Epoch, Row};

const CONTENT: &str = "content.xml";
/// The last row of a sheet.
const LAST_ROW: u32 = 1_048_576;

/// Calls back with the name and the rows of each sheet; `None` when the archive is no such workbook.
pub(super) fn each(
    archive: &Archive,
    take: &mut dyn FnMut(&str, Table) -> Result<(), TableError>,
) -> Result<Option<()>, TableError> {
    let most = Limit::PART;
    let Some(part) = archive.part(CONTENT, most)? else {
        return Ok(None);
    };
    let mut xml = Xml::new(BufReader::new(part));
    let mut reading = Reading::default();
    while let Some(piece) = xml.next().map_err(|error| failed(error, CONTENT, most))? {
        if let Some((name, table)) = reading.take(piece)? {
            take(&name, table)?;
        }
    }
    Ok(Some(()))
}

/// A cell under way: its value, and how many columns have it.
struct Begun {
    value: String,
    /// Whether the text that comes is the value: a number stands in an attribute, as its reader's country does not write it.
    is_text: bool,
    columns: usize,
}

#[derive(Default)]
struct Reading {
    sheets: usize,
    sheet: Option<(String, Table)>,
    row: Row,
    /// How many rows are as the one under way.
    rows: u32,
    /// Empty cells that come before the next that is not.
    empty: usize,
    cell: Option<Begun>,
    inside: bool,
}

impl Reading {
    /// A sheet that is whole.
    fn take(&mut self, piece: Piece) -> Result<Option<(String, Table)>, TableError> {
        match piece {
            Piece::Open(name, attributes) => {
                let value = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
                let times = |wanted: &str| value(wanted).and_then(|times| times.parse::<u32>().ok()).unwrap_or(1);
                match name.as_str() {
                    "table" => {
                        self.sheets += 1;
                        if self.sheets > Limit::SHEETS {
                            return Err(TableError::Workbook("it has too many sheets"));
                        }
                        let name = value("name").map_or("", |name| begun(name)).to_owned();
                        self.sheet = Some((name, Table::new(Epoch::Of1900)));
                        self.row = Row::default();
                    }
                    "table-row" => {
                        self.row.line = self.row.line.saturating_add(1).min(LAST_ROW);
                        self.rows = times("number-rows-repeated").max(1);
                        self.row.cells.clear();
                        self.empty = 0;
                    }
                    "table-cell" | "covered-table-cell" => {
                        let said = ["date-value", "value"].into_iter().find_map(value);
                        self.cell = Some(Begun {
                            is_text: said.is_none(),
                            value: said.map_or("", |said| begun(said)).to_owned(),
                            columns: usize::try_from(times("number-columns-repeated")).unwrap_or(usize::MAX),
                        });
                    }
                    "p" => self.inside = true,
                    _ => {}
                }
            }
            Piece::Text(text) => {
                let inside = self.inside;
                let room = self
                    .cell
                    .as_mut()
                    .filter(|cell| inside && cell.is_text && cell.value.len() <= Limit::CELL);
                if let Some(cell) = room {
                    cell.value.push_str(begun(&text));
                }
            }
            Piece::Close(name) => match name.as_str() {
                "p" => self.inside = false,
                "table-cell" | "covered-table-cell" => self.put()?,
                "table-row" => self.end_row()?,
                "table" => return Ok(self.sheet.take()),
                _ => {}
            },
        }
        Ok(None)
    }

    /// Puts the cell in its row.
    fn put(&mut self) -> Result<(), TableError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        if cell.value.is_empty() {
            self.empty = self.empty.saturating_add(cell.columns);
            return Ok(());
        }
        let from = self.row.cells.len().saturating_add(self.empty);
        let to = from.saturating_add(cell.columns);
        if to > Limit::COLUMNS {
            let (line, most) = (self.row.line, Limit::COLUMNS);
            return Err(TableError::TooManyColumns { line, most });
        }
        self.row.cells.resize(from, String::new());
        self.row.cells.resize(to, begun(&cell.value).to_owned());
        self.empty = 0;
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        let row = std::mem::take(&mut self.row);
        let first = row.line;
        let rows = self.rows.min(LAST_ROW);
        self.row.line = first.saturating_add(rows.saturating_sub(1)).min(LAST_ROW);
        let Some((_, table)) = self.sheet.as_mut().filter(|_| !row.is_empty()) else {
            return Ok(());
        };
        for nth in 0..rows {
            let line = first.saturating_add(nth);
            let cells = row.cells.clone();
            table.push(Row { line, cells })?;
        }
        Ok(())
    }
}
