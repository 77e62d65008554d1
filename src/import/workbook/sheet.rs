//! The rows of a sheet, and the texts that sheets share.

use std::cell::Cell;
use std::io::BufReader;
use std::rc::Rc;

use super::archive::Archive;
use super::xml::{Piece, Xml};
use super::{Counted, Limit, Table, TableError, Workbook, begun, each, failed};
use crate::import::table::Row;

const SHARED: &str = "xl/sharedStrings.xml";
/// Most texts that sheets share.
const TEXTS: usize = 1_000_000;
/// The last row and the last column of a sheet.
const LAST_ROW: u32 = 1_048_576;
const LAST_COLUMN: usize = 16_384;

/// Every text that cells point to by number.
pub(super) fn shared_texts(archive: &Archive) -> Result<Vec<String>, TableError> {
    let (mut texts, mut bytes) = (Vec::new(), 0_usize);
    let mut text = String::new();
    // Inside how many elements whose text counts (t), and whose does not (a reading aid over Chinese characters).
    let (mut shown, mut aid) = (0_u32, 0_u32);
    each(archive, SHARED, Limit::PART, |piece| {
        match piece {
            Piece::Open(name, _) => match name.as_str() {
                "si" => text.clear(),
                "t" => shown += 1,
                "rPh" => aid += 1,
                _ => {}
            },
            Piece::Text(piece) if shown > 0 && aid == 0 && text.len() <= Limit::CELL => text.push_str(begun(piece)),
            Piece::Text(_) => {}
            Piece::Close(name) => match name.as_str() {
                "t" => shown = shown.saturating_sub(1),
                "rPh" => aid = aid.saturating_sub(1),
                "si" => {
                    bytes += text.len();
                    if bytes > Limit::TEXT || texts.len() >= TEXTS {
                        return Err(TableError::TooMuchText(Limit::TEXT));
                    }
                    texts.push(begun(&text).to_owned());
                }
                _ => {}
            },
        }
        Ok(())
    })?;
    Ok(texts)
}

/// The rows of a part.
pub(super) fn read(workbook: &Workbook, name: &str, reached: &mut dyn FnMut(u64, u64)) -> Result<Table, TableError> {
    let most = Limit::PART;
    let part = workbook
        .archive
        .part(name, most)?
        .ok_or(TableError::Workbook("it lacks a sheet that it announces"))?;
    let total = part.announced();
    let read = Rc::new(Cell::new(0));
    let counted = Counted {
        part,
        read: Rc::clone(&read),
    };
    let mut xml = Xml::new(BufReader::new(counted));
    let mut reading = Reading {
        texts: &workbook.texts,
        table: Table::new(workbook.epoch),
        row: Row::default(),
        cell: None,
    };
    while let Some(piece) = xml.next().map_err(|error| failed(error, name, most))? {
        let whole_row = matches!(&piece, Piece::Close(name) if name == "row");
        reading.take(piece)?;
        if whole_row {
            reached(read.get(), total);
        }
    }
    Ok(reading.table)
}

/// A cell under way.
struct Begun {
    column: usize,
    /// The attribute `t`: how the value is written.
    written: String,
    value: String,
    /// Whether the text that comes is the value's.
    inside: bool,
}

struct Reading<'t> {
    texts: &'t [String],
    table: Table,
    row: Row,
    cell: Option<Begun>,
}

impl Reading<'_> {
    fn take(&mut self, piece: Piece) -> Result<(), TableError> {
        match piece {
            Piece::Open(name, attributes) => {
                let value = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
                match name.as_str() {
                    "row" => {
                        let said = value("r").and_then(|r| r.parse().ok());
                        self.row.line = said.unwrap_or(self.row.line.saturating_add(1)).min(LAST_ROW);
                        self.row.cells.clear();
                    }
                    "c" => {
                        let said = value("r").and_then(|r| column_of(r));
                        self.cell = Some(Begun {
                            column: said.unwrap_or(self.row.cells.len()),
                            written: value("t").cloned().unwrap_or_default(),
                            value: String::new(),
                            inside: false,
                        });
                    }
                    "v" | "t" => self.inside(true),
                    _ => {}
                }
            }
            Piece::Text(text) => {
                let room = self
                    .cell
                    .as_mut()
                    .filter(|cell| cell.inside && cell.value.len() <= Limit::CELL);
                if let Some(cell) = room {
                    cell.value.push_str(begun(&text));
                }
            }
            Piece::Close(name) => match name.as_str() {
                "v" | "t" => self.inside(false),
                "c" => self.put()?,
                "row" => {
                    let line = self.row.line;
                    self.table.push(std::mem::take(&mut self.row))?;
                    self.row.line = line;
                }
                _ => {}
            },
        }
        Ok(())
    }

    fn inside(&mut self, inside: bool) {
        if let Some(cell) = &mut self.cell {
            cell.inside = inside;
        }
    }

    /// Puts the cell in its row.
    fn put(&mut self) -> Result<(), TableError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let value = match cell.written.as_str() {
            "s" => {
                let at = cell.value.trim().parse::<usize>().ok();
                let text = at.and_then(|at| self.texts.get(at));
                text.ok_or(TableError::Workbook("a cell points to a text that is not there"))?
                    .clone()
            }
            _ => begun(&cell.value).to_owned(),
        };
        if value.is_empty() {
            return Ok(());
        }
        if cell.column >= Limit::COLUMNS {
            let (line, most) = (self.row.line, Limit::COLUMNS);
            return Err(TableError::TooManyColumns { line, most });
        }
        if self.row.cells.len() <= cell.column {
            self.row.cells.resize(cell.column + 1, String::new());
        }
        self.row.cells[cell.column] = value;
        Ok(())
    }
}

/// The place of the column that a reference such as `AB12` begins with.
fn column_of(reference: &str) -> Option<usize> {
    let mut column = 0_usize;
    for letter in reference.bytes().take_while(u8::is_ascii_alphabetic) {
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        if column > LAST_COLUMN {
            return Some(LAST_COLUMN);
        }
    }
    column.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_by_letters() {
        for (reference, column) in [
            ("A1", 0),
            ("Z9", 25),
            ("AA1", 26),
            ("XFD1048576", 16_383),
            ("ZZZZZZZZZ1", 16_384),
        ] {
            assert_eq!(column_of(reference), Some(column), "{reference}");
        }
        assert_eq!(column_of("12"), None);
    }
}
