//! What can be chosen on a line of its own: choices, ticks and radios; and the numbers in front of items.

use super::Target;
use super::palette::Ink;
use super::rows::{Pen, Piece, Rows, Spot};
use crate::app::page::{Item, Shape};
use crate::i18n::Line;

/// Columns of the mark and of a number with the blanks after it.
pub(super) const MARK_CELLS: u16 = 2;
pub(super) const NUMBER_CELLS: u16 = 5;

/// Gives items their index, and the digit that chooses them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbering {
    index: usize,
    number: usize,
    /// Whether any item of the page has a number, so that all leave room for it.
    numbered: bool,
    digits: Digits,
}

/// What a digit does now, and so whether digits are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// It chooses the item of that number.
    Choose,
    /// It goes into the field with the focus: a number shown then would promise what does not happen.
    Type,
}

impl Numbering {
    pub fn new(numbered: bool, digits: Digits) -> Self {
        Self {
            index: 0,
            number: 0,
            numbered,
            digits,
        }
    }

    /// The index of the next item, and its digit: 1 to 9, 0 for the tenth, none after it.
    pub fn next(&mut self, shape: &Shape) -> (usize, &'static str) {
        const DIGITS: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
        let index = self.index;
        self.index += 1;
        if !shape.is_numbered() || self.digits == Digits::Type {
            return (index, "");
        }
        let digit = DIGITS.get(self.number).copied().unwrap_or_default();
        self.number += 1;
        (index, digit)
    }

    /// The column where the words of a numbered item begin.
    pub fn start(&self) -> u16 {
        if self.numbered { NUMBER_CELLS } else { MARK_CELLS }
    }
}

/// An item of several columns of lines, side by side behind its number.
pub(super) struct Listed {
    pub index: usize,
    pub digit: &'static str,
    /// Column, lines and ink of each.
    pub columns: Vec<(u16, Vec<Line>, Ink)>,
}

/// Adds the rows of an item, its band when it has the focus, and its spot.
pub(super) fn listed(item: &Listed, pen: &Pen<'_>, rows: &mut Rows) {
    let top = rows.height();
    let end = item
        .columns
        .iter()
        .flat_map(|(start, lines, _)| lines.iter().map(move |line| start + line.width));
    let end = end.max().unwrap_or_default() + 1;
    let height = item.columns.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(1);
    for row in 0..height.max(1) {
        let mut pieces = pen.focus_band(item.index, row == 0, 1..end);
        if row == 0 && !item.digit.is_empty() {
            pieces.push(Piece {
                start: MARK_CELLS,
                line: pen.line(item.digit, 1),
                style: pen.style(Ink::Mark, item.index),
            });
        }
        for (start, lines, ink) in &item.columns {
            if let Some(line) = lines.get(row) {
                pieces.push(Piece {
                    start: *start,
                    line: line.clone(),
                    style: pen.style(*ink, item.index),
                });
            }
        }
        rows.push(pieces);
    }
    rows.spots.push(Spot {
        target: Target::Item(item.index),
        rows: top..rows.height(),
        columns: 0..pen.wide_room(),
        cursor: (top, 0),
    });
}

/// ```text
/// > 1  Continuer
///   2  [x] Montrez-moi comment
///   3  (o) Plus tard
/// ```
pub(super) fn choices(run: &[&Item], numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    for item in run {
        let start = numbering.start();
        let (index, digit) = numbering.next(&item.shape);
        let front = match item.shape {
            Shape::Tick(true) => "[x]",
            Shape::Tick(false) => "[ ]",
            Shape::Radio(true) => "(o)",
            Shape::Radio(false) => "( )",
            _ => "",
        };
        let front = pen.line(front, 3);
        let words = if front.width == 0 {
            start
        } else {
            start + front.width + 1
        };
        let width = pen.text_room().saturating_sub(words).max(1);
        let columns = vec![
            (start, vec![front], Ink::Mark),
            (words, pen.lines(&item.label, width), Ink::Text),
        ];
        listed(&Listed { index, digit, columns }, pen, rows);
    }
}
