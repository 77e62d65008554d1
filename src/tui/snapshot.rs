//! A buffer as text, for snapshots: its rows, then the runs of cells whose style is not the ground's.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};

/// The rows of a buffer without blanks at their ends.
#[must_use]
pub fn plain(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut text = String::new();
    for y in area.top()..area.bottom() {
        let row: String = (area.left()..area.right()).map(|x| buffer[(x, y)].symbol()).collect();
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// The rows of a buffer, then one line a run of cells of one style: row, first and last column, colours, modifiers.
///
/// The style of the first cell, which is the ground's, is left out.
#[must_use]
pub fn styled(buffer: &Buffer) -> String {
    let mut text = plain(buffer);
    let area = buffer.area;
    if area.is_empty() {
        return text;
    }
    let style = |cell: &Cell| (cell.fg, cell.bg, cell.modifier);
    let ground = style(&buffer[(area.x, area.y)]);
    let _ = writeln!(text, "-- ground {:?} on {:?}", ground.0, ground.1);
    for y in area.top()..area.bottom() {
        let mut x = area.left();
        while x < area.right() {
            let here = style(&buffer[(x, y)]);
            let first = x;
            while x < area.right() && style(&buffer[(x, y)]) == here {
                x += 1;
            }
            if here != ground {
                let (fg, bg, modifier) = here;
                let _ = writeln!(text, "{y}:{first}-{} {fg:?} on {bg:?} {modifier:?}", x - 1);
            }
        }
    }
    text
}
