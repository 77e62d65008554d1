//! The board of 5 columns and 3 rows that pointers are practised on.

use super::Target;
use super::items::Numbering;
use super::palette::Ink;
use super::rows::{Ease, Pen, Piece, Rows, Spot};
use crate::app::page::{Item, Shape};
use crate::i18n::Line;

const COLUMNS: u16 = 5;
const ROWS: u16 = 3;

struct Case {
    index: usize,
    column: u16,
    row: u16,
    chosen: bool,
    lines: Vec<Line>,
}

/// ```text
/// ┌──────┐ ╔══════╗
/// >  A   │ ║  B   ║
/// └──────┘ ╚══════╝
/// ```
pub(super) fn board(run: &[&Item], numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let width = (pen.wide_room() / COLUMNS).max(3);
    let mut cases = Vec::new();
    for item in run {
        let (index, _) = numbering.next(&item.shape);
        if let Shape::Place { column, row, chosen } = item.shape {
            cases.push(Case {
                index,
                column: u16::from(column).min(COLUMNS - 1),
                row: u16::from(row).min(ROWS - 1),
                chosen,
                lines: pen.lines(&item.label, width.saturating_sub(3).max(1)),
            });
        }
    }
    let lines = cases.iter().map(|case| case.lines.len()).max().unwrap_or(1);
    let border = usize::from(pen.ease == Ease::Roomy);
    for row in 0..ROWS {
        let top = rows.height();
        let mut drawn: Vec<Vec<Piece>> = vec![Vec::new(); lines + 2 * border];
        for case in cases.iter().filter(|case| case.row == row) {
            // The last cell of each keeps it apart from its neighbour.
            let columns = case.column * width..(case.column + 1) * width - 1;
            case_rows(case, columns.start, columns.end - columns.start, pen, &mut drawn);
            rows.spots.push(Spot {
                target: Target::Item(case.index),
                rows: top..top + drawn.len(),
                columns: columns.clone(),
                cursor: (top + border, columns.start),
            });
        }
        for pieces in drawn {
            rows.push(pieces);
        }
    }
}

fn case_rows(case: &Case, start: u16, width: u16, pen: &Pen<'_>, drawn: &mut [Vec<Piece>]) {
    let ink = if case.chosen { Ink::Success } else { Ink::Text };
    let style = pen.style(ink, case.index);
    let piece = |start: u16, line: Line| Piece { start, line, style };
    let glyph = |text: &str| pen.line(text, 1);
    let inner = width.saturating_sub(2);
    let last = start + width.saturating_sub(1);
    let [top_ends, side, bottom_ends, level] = if case.chosen {
        [["╔", "╗"], ["║", "║"], ["╚", "╝"], ["═", ""]]
    } else {
        [["┌", "┐"], ["│", "│"], ["└", "┘"], ["─", ""]]
    };
    // Without borders, brackets hold the words.
    let side = match (pen.ease, case.chosen) {
        (Ease::Roomy, _) => side,
        (Ease::Tight, true) => ["{", "}"],
        (Ease::Tight, false) => ["[", "]"],
    };
    let border = usize::from(pen.ease == Ease::Roomy);
    let height = drawn.len();
    for (row, pieces) in drawn.iter_mut().enumerate() {
        let ends = match row {
            0 if border == 1 => Some(top_ends),
            _ if border == 1 && row + 1 == height => Some(bottom_ends),
            _ => None,
        };
        if let Some(ends) = ends {
            pieces.push(piece(start, glyph(ends[0])));
            pieces.push(piece(start + 1, super::rows::repeated(level[0], inner)));
            pieces.push(piece(last, glyph(ends[1])));
            continue;
        }
        let first = if case.index == pen.focus && row == border {
            ">"
        } else {
            side[0]
        };
        pieces.push(piece(start, glyph(first)));
        pieces.push(piece(start + 1, super::rows::repeated(" ", inner)));
        pieces.push(piece(last, glyph(side[1])));
        if let Some(line) = case.lines.get(row - border) {
            let indent = inner.saturating_sub(line.width) / 2;
            pieces.push(piece(start + 1 + indent, line.clone()));
        }
    }
}
