//! Texts being typed: on one line, or in a box of several.

use super::Target;
use super::body::framed;
use super::items::{MARK_CELLS, Numbering};
use super::palette::Ink;
use super::rows::{Ease, Pen, Piece, Rows, Spot};
use crate::app::page::{Item, Shape};
use crate::i18n::{Direction, Field, clean, lay, lay_field};

/// Rows a box shows at least, when there is room.
const BOX_ROWS: usize = 3;

/// ```text
/// > À      leila@mail.example ________
///   Objet  ___________________________
/// ```
///
/// The values of a page stand in one column, whatever stands between its fields: `labels` is the widest label.
pub(super) fn fields(run: &[&Item], labels: u16, numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let labels = labels.min(pen.text_room() * 2 / 5).max(1);
    for item in run {
        let Shape::Field { value, secret, long } = &item.shape else {
            continue;
        };
        let (index, _) = numbering.next(&item.shape);
        let value = if *secret {
            "*".repeat(value.chars().count())
        } else {
            value.clone()
        };
        let entry = Entry { item, index, value };
        if *long {
            boxed(&entry, pen, rows);
        } else {
            lined(&entry, labels, pen, rows);
        }
    }
}

struct Entry<'a> {
    item: &'a Item,
    index: usize,
    value: String,
}

impl Entry<'_> {
    /// The rows of the label, its band when the field has the focus.
    fn label(&self, width: u16, pen: &Pen<'_>) -> Vec<Vec<Piece>> {
        let lines = pen.lines(&self.item.label, width).into_iter().enumerate();
        lines
            .map(|(row, line)| {
                let mut pieces = pen.focus_band(self.index, row == 0, 1..MARK_CELLS + line.width + 1);
                pieces.push(Piece {
                    start: MARK_CELLS,
                    line,
                    style: pen.style(Ink::Text, self.index),
                });
                pieces
            })
            .collect()
    }
}

fn lined(entry: &Entry<'_>, labels: u16, pen: &Pen<'_>, rows: &mut Rows) {
    let top = rows.height();
    let start = MARK_CELLS + labels + 2;
    let width = pen.text_room().saturating_sub(start).max(1);
    let shown = lay_field(&Field {
        text: &entry.value,
        caret: entry.value.len(),
        direction: pen.direction(),
        width,
    });
    let caret = match pen.direction() {
        Direction::LeftToRight => shown.caret_column,
        Direction::RightToLeft => shown.line.width.saturating_sub(shown.caret_column + 1),
    };
    for (row, mut pieces) in entry.label(labels, pen).into_iter().enumerate() {
        if row == 0 {
            pieces.push(pen.piece(start, shown.line.clone(), Ink::Typed));
            // Over the blank of the caret too: an empty field is a whole line to write on.
            let used = shown.line.width.saturating_sub(1);
            pieces.push(pen.run(start + used, "_", width.saturating_sub(used), Ink::Dim));
        }
        rows.push(pieces);
    }
    rows.spots.push(Spot {
        target: Target::Item(entry.index),
        rows: top..rows.height(),
        columns: 0..pen.wide_room(),
        cursor: (top, start + caret),
    });
}

fn boxed(entry: &Entry<'_>, pen: &Pen<'_>, rows: &mut Rows) {
    let top = rows.height();
    let width = pen.text_room().saturating_sub(MARK_CELLS);
    for pieces in entry.label(width, pen) {
        rows.push(pieces);
    }
    // The no-break space is the cell of the caret: it stays with the last word, and goes where the text ends.
    let text = format!("{}\u{A0}", clean(&entry.value));
    let lines = lay(&text, pen.direction(), pen.text_room().saturating_sub(4).max(1));
    let at = lines.len().saturating_sub(1);
    let caret = lines.last().map_or(0, |line| line.width.saturating_sub(1));
    let mut inside = Rows::default();
    for line in lines {
        inside.push(vec![pen.piece(0, line, Ink::Typed)]);
    }
    let least = if pen.ease == Ease::Tight { 1 } else { BOX_ROWS };
    while inside.height() < least {
        inside.push(Vec::new());
    }
    let first = rows.height() + 1;
    framed(inside, pen, rows);
    rows.spots.push(Spot {
        target: Target::Item(entry.index),
        rows: top..rows.height(),
        columns: 0..pen.wide_room(),
        cursor: (first + at, 2 + caret),
    });
}
