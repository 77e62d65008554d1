//! Rows of cells, whatever the file they came from, and how much of them is taken.

use super::fault::TableError;

/// Bounds of what is read; each is checked before more memory is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit;

impl Limit {
    /// Bytes of a file.
    pub const FILE: usize = 32 << 20;
    /// Rows of a table, the header included; a sheet may have 1,048,576.
    pub const ROWS: usize = 100_000;
    /// Columns of a table.
    pub const COLUMNS: usize = 256;
    /// Bytes of a cell that is taken.
    pub const CELL: usize = 4096;
    /// Bytes of all the cells of a table.
    pub const TEXT: usize = 64 << 20;
    /// Bytes of a part of a workbook once inflated.
    pub const PART: u64 = 256 << 20;
    /// Sheets of a workbook that are looked at.
    pub const SHEETS: usize = 64;
    /// Values in one cell.
    pub const VALUES: usize = 64;
}

/// One row of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// 1-based: the line of a text file, the row of a sheet.
    pub line: u32,
    /// Each at most [`Limit::CELL`] bytes and one character; the last ones may be missing.
    pub cells: Vec<String>,
}

impl Row {
    /// The text of a cell without the blanks around it; empty when the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// From which day a spreadsheet counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Epoch {
    /// 1900-01-01 is day 1, and 1900 has a 29 February that never was.
    #[default]
    Of1900,
    /// 1904-01-01 is day 0.
    Of1904,
}

/// The rows of a text file or of a sheet, empty ones left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<Row>,
    pub epoch: Epoch,
    text: usize,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(epoch: Epoch) -> Self {
        let rows = Vec::new();
        Self { rows, epoch, text: 0 }
    }

    /// Takes a row, when there is room for it; an empty one takes none.
    pub fn push(&mut self, row: Row) -> Result<(), TableError> {
        if row.is_empty() {
            return Ok(());
        }
        if self.rows.len() >= Limit::ROWS {
            return Err(TableError::TooManyRows(Limit::ROWS));
        }
        if row.cells.len() > Limit::COLUMNS {
            return Err(TableError::TooManyColumns {
                line: row.line,
                most: Limit::COLUMNS,
            });
        }
        self.text += row.cells.iter().map(String::len).sum::<usize>();
        if self.text > Limit::TEXT {
            return Err(TableError::TooMuchText(Limit::TEXT));
        }
        self.rows.push(row);
        Ok(())
    }
}

/// The beginning of a cell: enough to take it, or to see that it is too long.
pub(super) fn begun(text: &str) -> &str {
    if text.len() <= Limit::CELL {
        return text;
    }
    let end = (Limit::CELL + 1..text.len()).find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: u32, cells: usize) -> Row {
        let cells = vec!["x".to_owned(); cells];
        Row { line, cells }
    }

    #[test]
    fn a_table_takes_no_more_rows_columns_or_text_than_it_says() {
        let mut table = Table::default();
        assert!(table.push(row(1, Limit::COLUMNS)).is_ok());
        assert!(matches!(
            table.push(row(2, Limit::COLUMNS + 1)),
            Err(TableError::TooManyColumns { line: 2, .. })
        ));
        for line in 2..=Limit::ROWS {
            table.push(row(u32::try_from(line).unwrap(), 1)).unwrap();
        }
        assert!(table.push(row(0, 0)).is_ok(), "an empty row takes no room");
        assert!(matches!(table.push(row(0, 1)), Err(TableError::TooManyRows(_))));
        let mut table = Table::default();
        let long = Row {
            line: 1,
            cells: vec!["x".repeat(Limit::TEXT + 1)],
        };
        assert!(matches!(table.push(long), Err(TableError::TooMuchText(_))));
    }

    #[test]
    fn a_long_cell_is_cut_between_two_letters_and_still_too_long() {
        let cut = begun(&"é".repeat(Limit::CELL)).len();
        assert!(cut > Limit::CELL && cut <= Limit::CELL + 4);
    }
}
