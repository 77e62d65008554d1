//! Rows of a page in logical columns, counted from the side the language starts from.
//!
//! What is built here knows no left and right: `paint` turns columns into cells once, for both directions. Nothing here
//! knows how high the screen is.

use std::ops::Range;

use ratatui::style::Style;

use super::palette::{Ink, Palette};
use super::{Setting, Target};
use crate::app::page::Words;
use crate::i18n::{Direction, Line, lay, lay_line};
use crate::wording::Wording;

/// The widest a paragraph gets: longer lines lose the eye.
const TEXT_CELLS: u16 = 66;
/// The widest anything of the body gets.
const BODY_CELLS: u16 = 76;

/// How much room a page may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ease {
    /// With every decoration.
    Roomy,
    /// With the emblem on one line and without the borders that can be spared.
    Tight,
}

/// A text at a logical column of a row.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub start: u16,
    pub line: Line,
    pub style: Style,
}

/// Why a row is there, so that the least useful go first when room is short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// A blank line between paragraphs.
    Loose,
    /// The blank line before what can be chosen.
    Firm,
    Content,
}

/// One row of cells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub weight: Weight,
    pub pieces: Vec<Piece>,
}

/// A thing that answers to a click, where it is, and the cell of the cursor when it has the focus.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub target: Target,
    pub rows: Range<usize>,
    pub columns: Range<u16>,
    pub cursor: (usize, u16),
}

/// Rows, and the spots on them.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    pub spots: Vec<Spot>,
}

impl Rows {
    /// Adds a row of content.
    pub fn push(&mut self, pieces: Vec<Piece>) {
        self.rows.push(Row {
            weight: Weight::Content,
            pieces,
        });
    }

    /// Asks for a blank row here; two wishes make one row, the firmer of them, and none is granted at the top.
    pub fn gap(&mut self, weight: Weight) {
        match self.rows.last_mut() {
            None => {}
            Some(row) if row.weight != Weight::Content => row.weight = row.weight.max(weight),
            Some(_) => self.rows.push(Row {
                weight,
                pieces: Vec::new(),
            }),
        }
    }

    /// The number of rows so far, the index of the next one.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// The same rows without those lighter than a weight.
    pub fn at_least(&self, weight: Weight) -> Self {
        // Where each row goes once the lighter ones are gone; one entry more, for ranges that end at the last row.
        let mut places = Vec::with_capacity(self.rows.len() + 1);
        let mut kept = Vec::new();
        for row in &self.rows {
            places.push(kept.len());
            if row.weight >= weight {
                kept.push(row.clone());
            }
        }
        places.push(kept.len());
        let place = |row: usize| places.get(row).copied().unwrap_or(kept.len());
        let spots = self.spots.iter().map(|spot| Spot {
            rows: place(spot.rows.start)..place(spot.rows.end),
            cursor: (place(spot.cursor.0), spot.cursor.1),
            ..spot.clone()
        });
        let spots = spots.collect();
        Self { rows: kept, spots }
    }

    /// Adds other rows below.
    pub fn append(&mut self, other: Self) {
        let down = self.height();
        self.rows.extend(other.rows);
        self.spots.extend(other.spots.into_iter().map(|spot| Spot {
            rows: spot.rows.start + down..spot.rows.end + down,
            cursor: (spot.cursor.0 + down, spot.cursor.1),
            ..spot
        }));
    }

    /// The spot of a target.
    pub fn spot(&self, target: Target) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.target == target)
    }
}

/// What rows are written with: words, styles, and the room there is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pen<'a> {
    pub wording: &'a Wording,
    pub palette: Palette,
    /// The index that has the focus, keys on the screen after the items.
    pub focus: usize,
    pub ease: Ease,
    /// Cells between the two margins.
    pub room: u16,
}

impl<'a> Pen<'a> {
    pub fn new(wording: &'a Wording, setting: &Setting<'_>, room: u16) -> Self {
        Self {
            wording,
            palette: setting.palette,
            focus: setting.focus,
            ease: Ease::Roomy,
            room,
        }
    }

    pub fn with_ease(self, ease: Ease) -> Self {
        Self { ease, ..self }
    }

    /// Cells for paragraphs.
    pub fn text_room(&self) -> u16 {
        self.room.min(TEXT_CELLS)
    }

    /// Cells for things with a border, lists and charts.
    pub fn wide_room(&self) -> u16 {
        self.room.min(BODY_CELLS)
    }

    pub fn direction(&self) -> Direction {
        self.wording.direction()
    }

    pub fn say(&self, words: &Words) -> String {
        self.wording.say(words)
    }

    /// The words in lines of at most `width` cells; one empty line when there is nothing to say.
    pub fn lines(&self, words: &Words, width: u16) -> Vec<Line> {
        let lines = lay(&self.say(words), self.direction(), width);
        if lines.is_empty() { vec![Line::default()] } else { lines }
    }

    /// A text on one line, cut with `…` when there is no room for it.
    pub fn line(&self, text: &str, width: u16) -> Line {
        lay_line(text, self.direction(), width)
    }

    /// Cells the words take when nothing limits them.
    pub fn width(&self, words: &Words) -> u16 {
        self.lines(words, u16::MAX)
            .iter()
            .map(|line| line.width)
            .max()
            .unwrap_or_default()
    }

    /// Cells of the longest word: what may break between words has at least these.
    pub fn longest_word(&self, words: &Words) -> u16 {
        let said = self.say(words);
        let each = said.split(' ').map(|word| self.line(word, u16::MAX).width);
        each.max().unwrap_or_default()
    }

    pub fn style(&self, ink: Ink, index: usize) -> Style {
        if index == self.focus {
            self.palette.focused(ink)
        } else {
            self.palette.style(ink)
        }
    }

    /// A piece of text that never has the focus.
    pub fn piece(&self, start: u16, line: Line, ink: Ink) -> Piece {
        Piece {
            start,
            line,
            style: self.palette.style(ink),
        }
    }

    /// A short mark, number or border, written like text so that it turns with the direction.
    pub fn mark(&self, start: u16, text: &str, ink: Ink) -> Piece {
        self.piece(start, self.line(text, self.room.max(1)), ink)
    }

    /// One glyph, `cells` times.
    pub fn run(&self, start: u16, glyph: &str, cells: u16, ink: Ink) -> Piece {
        self.piece(start, repeated(glyph, cells), ink)
    }

    /// The pieces under an item that has the focus: the mark at the start, and a band of reverse video behind its text.
    pub fn focus_band(&self, index: usize, first: bool, columns: Range<u16>) -> Vec<Piece> {
        if index != self.focus {
            return Vec::new();
        }
        let band = Piece {
            start: columns.start,
            line: repeated(" ", columns.end.saturating_sub(columns.start)),
            style: self.palette.focused(Ink::Text),
        };
        if first {
            vec![self.mark(0, ">", Ink::Title), band]
        } else {
            vec![band]
        }
    }
}

/// A glyph of one cell, again and again.
pub(super) fn repeated(glyph: &str, cells: u16) -> Line {
    Line {
        cells: glyph.repeat(usize::from(cells)),
        width: cells,
    }
}

/// Widths for columns that share a room: what each asks for as long as it fits, else the widest give way first, down to
/// its least; `None` where the leasts do not fit.
pub(super) fn whole_shares(wishes: &[u16], leasts: &[u16], room: u16) -> Option<Vec<u16>> {
    let sum = |widths: &[u16]| widths.iter().map(|&width| u32::from(width)).sum::<u32>();
    if sum(leasts) > u32::from(room) {
        return None;
    }
    let mut shares: Vec<u16> = wishes
        .iter()
        .zip(leasts)
        .map(|(wish, least)| *wish.max(least))
        .collect();
    while sum(&shares) > u32::from(room) {
        let spare = shares.iter_mut().zip(leasts).filter(|(share, least)| **share > **least);
        *spare.map(|(share, _)| share).max()? -= 1;
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_column_gives_way_first() {
        let shares = |wishes: &[u16], leasts: &[u16], room| whole_shares(wishes, leasts, room);
        assert_eq!(shares(&[4, 30, 10], &[1, 1, 1], 30), Some(vec![4, 16, 10]));
        assert_eq!(shares(&[4, 5], &[4, 5], 30), Some(vec![4, 5]));
        assert_eq!(
            shares(&[4, 30, 10], &[4, 20, 2], 30),
            Some(vec![4, 20, 6]),
            "a word is not broken"
        );
        assert_eq!(shares(&[9, 9], &[9, 9], 17), None);
    }

    #[test]
    fn spots_follow_their_rows_when_blank_lines_go() {
        let mut rows = Rows::default();
        rows.gap(Weight::Firm);
        rows.push(Vec::new());
        rows.gap(Weight::Loose);
        rows.gap(Weight::Firm);
        rows.push(Vec::new());
        rows.spots.push(Spot {
            target: Target::Item(0),
            rows: 2..3,
            columns: 0..5,
            cursor: (2, 0),
        });
        assert_eq!((rows.height(), rows.at_least(Weight::Firm).height()), (3, 3));
        let bare = rows.at_least(Weight::Content);
        assert_eq!(
            (bare.height(), bare.spots[0].rows.clone(), bare.spots[0].cursor),
            (2, 1..2, (1, 0))
        );
    }
}
