//! A screen as text, where a text stands on it, and the queries a program sends to it.

/// A query of the program that a real terminal answers.
pub type Query = (Option<u8>, Option<u8>, Vec<u16>, char);

/// Remembers the queries that vt100 leaves unanswered.
#[derive(Debug, Default)]
pub struct Queries(pub Vec<Query>);

impl vt100::Callbacks for Queries {
    fn unhandled_csi(
        &mut self,
        _: &mut vt100::Screen,
        first: Option<u8>,
        second: Option<u8>,
        parameters: &[&[u16]],
        last: char,
    ) {
        if matches!(last, 'c' | 'n' | 'p' | 'q') {
            self.0
                .push((first, second, parameters.iter().map(|group| group[0]).collect(), last));
        }
    }
}

/// The rows of a screen, without the blanks at their ends.
pub fn text(screen: &vt100::Screen) -> String {
    let (_, columns) = screen.size();
    screen
        .rows(0, columns.get())
        .map(|row| row.trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The cell, `(column, row)` from 0, where a text first stands, reading rows from the top; it may not run over a row's end.
pub fn find(screen: &vt100::Screen, wanted: &str) -> Option<(u16, u16)> {
    let (rows, _) = screen.size();
    (0..rows.get()).find_map(|row| find_in_row(screen, row, wanted))
}

/// The cell, `(column, row)` from 0, where a text first stands on a row.
pub fn find_in_row(screen: &vt100::Screen, row: u16, wanted: &str) -> Option<(u16, u16)> {
    let (mut line, mut starts) = (String::new(), Vec::new());
    for (column, cell) in (0..).zip(cells(screen, row)) {
        starts.push((line.len(), column));
        line.push_str(&cell);
    }
    let at = line.find(wanted)?;
    let column = starts
        .iter()
        .take_while(|(start, _)| *start <= at)
        .last()
        .map_or(0, |(_, column)| *column);
    Some((column, row))
}

/// What stands on a row, cell by cell; the second cell of a wide character is empty.
pub fn cells(screen: &vt100::Screen, row: u16) -> Vec<String> {
    let (_, columns) = screen.size();
    (0..columns.get())
        .map(|column| match screen.cell(row, column) {
            Some(cell) if cell.is_wide_continuation() => String::new(),
            Some(cell) if cell.has_contents() => cell.contents().to_owned(),
            _ => " ".to_owned(),
        })
        .collect()
}

/// What stands on a row.
pub fn row(screen: &vt100::Screen, row: u16) -> String {
    cells(screen, row).concat()
}

/// Whether the last thing written was the place of the cursor, with which every frame of Palier ends.
pub fn ends_a_frame(output: &[u8]) -> bool {
    let tail = &output[output.len().saturating_sub(16)..];
    let Some(at) = tail.windows(6).rposition(|bytes| bytes == b"\x1b[?25h") else {
        return false;
    };
    tail[at + 6..].starts_with(b"\x1b[") && tail.ends_with(b"H")
}

/// What a terminal that calls itself `version` answers to a query; empty when it answers nothing.
pub fn reply(query: &Query, cursor: (u16, u16), version: &str) -> String {
    let (first, second, parameters, last) = query;
    let number = parameters.first().copied().unwrap_or(0);
    match (first, second, number, last) {
        (None, None, 0, 'c') => "\x1b[?62;22c".to_owned(),
        (Some(b'>'), None, _, 'q') => format!("\x1bP>|{version}\x1b\\"),
        (None, None, 5, 'n') => "\x1b[0n".to_owned(),
        (None, None, 6, 'n') => format!("\x1b[{};{}R", cursor.0 + 1, cursor.1 + 1),
        (Some(b'$'), None, mode, 'p') => format!("\x1b[{mode};2$y"),
        (Some(b'?'), Some(b'$'), mode, 'p') => format!("\x1b[?{mode};2$y"),
        _ => String::new(),
    }
}
