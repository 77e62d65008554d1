//! Rows of text: cells between separators, quoted where they hold a separator or a line break.

use csv::{ByteRecord, ReaderBuilder};

use super::fault::TableError;
use super::table::{Epoch, Limit, Row, Table, begun};

/// The separators that are tried, in the order of preference of French spreadsheets.
pub const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// The rows of a text, cut at a separator.
pub fn read(text: &str, separator: u8) -> Result<Table, TableError> {
    let mut table = Table::new(Epoch::Of1900);
    let mut rows = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    loop {
        // Where a row begins: empty lines before it are passed over by the reader.
        let from = usize::try_from(rows.position().byte()).unwrap_or(usize::MAX);
        let from_line = rows.position().line();
        if !rows.read_byte_record(&mut record).map_err(|_| TableError::Quotes)? {
            return Ok(table);
        }
        let breaks = text.as_bytes().get(from..).unwrap_or_default().iter();
        let passed = breaks
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .filter(|byte| **byte == b'\n')
            .count();
        let line = from_line.saturating_add(u64::try_from(passed).unwrap_or(0));
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let most = Limit::COLUMNS;
        // A row that a separator ends has an empty cell more than its header.
        let filled = record
            .iter()
            .rposition(|cell| !cell.is_empty())
            .map_or(0, |last| last + 1);
        if filled > most {
            return Err(TableError::TooManyColumns { line, most });
        }
        let cells = record.iter().take(filled).map(|cell| match std::str::from_utf8(cell) {
            Ok(cell) => begun(cell).to_owned(),
            Err(_) => String::from_utf8_lossy(cell).into_owned(),
        });
        table.push(Row {
            line,
            cells: cells.collect(),
        })?;
    }
}

/// The separator that cuts the first rows into most cells.
#[must_use]
pub fn best_separator(text: &str) -> u8 {
    let head: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let most = |separator: &u8| {
        let counts = head
            .iter()
            .map(|line| line.bytes().filter(|byte| byte == separator).count());
        counts.max().unwrap_or(0)
    };
    // The last of equal ones is taken, and preference goes to the first.
    let mut tried = SEPARATORS;
    tried.reverse();
    tried.into_iter().max_by_key(most).unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(u32, Vec<String>)> {
        let table = read(text, best_separator(text)).unwrap();
        table.rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    #[test]
    fn cells_are_cut_at_any_of_three_separators() {
        for separator in [";", ",", "\t"] {
            let text = format!("a{separator}b c{separator}d\n");
            assert_eq!(cells(&text)[0].1, ["a", "b c", "d"], "{separator:?}");
        }
    }

    #[test]
    fn quotes_hold_separators_quotes_and_line_breaks_and_lines_are_counted_through_them() {
        let text = "a;b\r\n\r\n\"x;y\";\"say \"\"hi\"\"\"\n\"two\nlines\";z\nlast;one";
        let rows = cells(text);
        assert_eq!(rows[1], (3, vec!["x;y".into(), "say \"hi\"".into()]));
        assert_eq!(rows[2], (4, vec!["two\nlines".into(), "z".into()]));
        assert_eq!(rows[3].0, 6);
    }

    #[test]
    fn a_million_columns_and_an_endless_quote_are_survived() {
        let wide = format!("Date{}x", ";".repeat(1_000_000));
        assert!(matches!(
            read(&wide, b';'),
            Err(TableError::TooManyColumns { line: 1, .. })
        ));
        let empty = format!("Date{}\n", ";".repeat(1_000_000));
        assert_eq!(read(&empty, b';').unwrap().rows[0].cells, ["Date"]);
        let open = format!("a;\"{}", "x\n".repeat(10_000));
        let table = read(&open, b';').unwrap();
        assert!(table.rows[0].cells[1].len() <= Limit::CELL + 4);
    }
}
