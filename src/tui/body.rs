//! The blocks of a page → rows, in reading order.
//!
//! One function a block that cannot have the focus; the others are in `items`, `fields`, `table` and `board`.

use super::palette::Ink;
use super::rows::{Ease, Pen, Piece, Rows, Weight, repeated};
use super::{big, board, charts, fields, items, table};
use crate::app::page::{Bars, Block, Item, Page, Shape, Tone, Words};
use crate::i18n::lay;

/// Cells of one landing of the emblem.
const LANDING: u16 = 8;
const LANDINGS: u8 = 3;

/// The rows of all blocks of a page.
pub(super) fn body(page: &Page, pen: &Pen<'_>) -> Rows {
    let mut rows = Rows::default();
    let numbered = page.items().any(|item| item.shape.is_numbered());
    let typed = match page.items().nth(pen.focus) {
        Some(item) => item.shape.is_field(),
        // On the keys of the screen, which type into a field.
        None => page.keys.is_some(),
    };
    let digits = if typed {
        items::Digits::Type
    } else {
        items::Digits::Choose
    };
    let mut numbering = items::Numbering::new(numbered, digits);
    let mut blocks = page.blocks.as_slice();
    let mut before: Option<&Block> = None;
    while let Some(block) = blocks.first() {
        rows.gap_between(before, block);
        let run = if let Block::Item(first) = block {
            let run = blocks.iter().map_while(|block| match block {
                Block::Item(item) if alike(&first.shape, &item.shape) => Some(item),
                _ => None,
            });
            let run: Vec<&Item> = run.collect();
            items_of(&run, &mut numbering, pen, &mut rows);
            run.len()
        } else {
            inert(block, pen, &mut rows);
            1
        };
        before = blocks.get(run - 1);
        blocks = &blocks[run..];
    }
    rows
}

impl Rows {
    /// The blank row that two neighbours want between them.
    fn gap_between(&mut self, before: Option<&Block>, block: &Block) {
        match (before, block) {
            // A heading keeps to its items, and an error stands where the hand is.
            (None, _)
            | (Some(Block::Heading(_)), Block::Item(_))
            | (Some(Block::Item(_)), Block::Note(Tone::Error, _)) => {}
            (Some(Block::Item(one)), Block::Item(other)) if is_of_form(&one.shape) && is_of_form(&other.shape) => {}
            (_, Block::Item(_) | Block::Heading(_)) => self.gap(Weight::Firm),
            _ => self.gap(Weight::Loose),
        }
    }
}

/// Whether an item is a line of a form, whose lines keep together.
fn is_of_form(shape: &Shape) -> bool {
    matches!(shape, Shape::Field { .. } | Shape::Setting { .. })
}

/// Whether two neighbours are laid in the same columns.
fn alike(one: &Shape, other: &Shape) -> bool {
    let kind = |shape: &Shape| match shape {
        Shape::Choice | Shape::Waiting | Shape::Tick(_) | Shape::Radio(_) => 0,
        Shape::Field { .. } => 1,
        Shape::Setting { .. } => 2,
        Shape::Row { .. } => 3,
        Shape::Place { .. } => 4,
    };
    kind(one) == kind(other)
}

fn items_of(run: &[&Item], numbering: &mut items::Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    match run.first().map(|item| &item.shape) {
        Some(Shape::Field { .. }) => fields::fields(run, numbering, pen, rows),
        Some(Shape::Setting { .. }) => table::settings(run, numbering, pen, rows),
        Some(Shape::Row { .. }) => table::list(run, numbering, pen, rows),
        Some(Shape::Place { .. }) => board::board(run, numbering, pen, rows),
        _ => items::choices(run, numbering, pen, rows),
    }
}

fn inert(block: &Block, pen: &Pen<'_>, rows: &mut Rows) {
    match block {
        Block::Text(words) => paragraph(words, Ink::Text, pen, rows),
        Block::Heading(words) => paragraph(words, Ink::Heading, pen, rows),
        Block::Note(tone, words) => note(*tone, words, pen, rows),
        Block::Bullets(bullets) => {
            for words in bullets {
                hanging(
                    &Hanging {
                        mark: "*",
                        ink: Ink::Text,
                        words,
                        start: 0,
                    },
                    pen,
                    rows,
                );
            }
        }
        Block::Sheet { lines, body } => sheet(lines, body, pen, rows),
        Block::Stairs(reached) => stairs(*reached, pen, rows),
        Block::Hello(greetings) => hello(greetings, pen, rows),
        Block::Bars(bars) => chart(bars, pen, rows),
        Block::Columns(chart) => charts::columns(chart, pen, rows),
        Block::Heat(chart) => charts::heat(chart, pen, rows),
        Block::Matrix(chart) => charts::matrix(chart, pen, rows),
        Block::Gauges(gauges) => charts::gauges(gauges, pen, rows),
        Block::Table(table) => charts::table(table, pen, rows),
        Block::Number(number) => big::number(*number, pen, rows),
        Block::Code(code) => big::code(code, pen, rows),
        Block::Item(_) => {}
    }
}

fn paragraph(words: &Words, ink: Ink, pen: &Pen<'_>, rows: &mut Rows) {
    for line in pen.lines(words, pen.text_room()) {
        rows.push(vec![pen.piece(0, line, ink)]);
    }
}

/// Words with a mark in front, their other lines under the first.
#[derive(Clone, Copy)]
pub(super) struct Hanging<'a> {
    pub mark: &'a str,
    pub ink: Ink,
    pub words: &'a Words,
    pub start: u16,
}

pub(super) fn hanging(text: &Hanging<'_>, pen: &Pen<'_>, rows: &mut Rows) {
    let start = text.start + 2;
    let width = pen.text_room().saturating_sub(start).max(1);
    for (index, line) in pen.lines(text.words, width).into_iter().enumerate() {
        let mut pieces = vec![pen.piece(start, line, text.ink)];
        if index == 0 {
            pieces.push(pen.mark(text.start, text.mark, text.ink));
        }
        rows.push(pieces);
    }
}

fn note(tone: Tone, words: &Words, pen: &Pen<'_>, rows: &mut Rows) {
    let (mark, ink) = match tone {
        Tone::Error => ("!", Ink::Error),
        Tone::Success => ("+", Ink::Success),
        Tone::Hint => ("»", Ink::Hint),
        Tone::Plain => ("·", Ink::Dim),
    };
    hanging(
        &Hanging {
            mark,
            ink,
            words,
            start: 0,
        },
        pen,
        rows,
    );
}

/// ```text
/// ┌──────────────────────┐
/// │ De     Leïla         │
/// │                      │
/// │ Bonjour !            │
/// └──────────────────────┘
/// ```
///
/// Where room is short, the line at its start alone says what it is.
fn sheet(lines: &[(Words, Words)], body: &[Words], pen: &Pen<'_>, rows: &mut Rows) {
    let mut inside = Rows::default();
    let room = pen.wide_room().saturating_sub(4).max(1);
    let labels = lines
        .iter()
        .map(|(label, _)| pen.width(label))
        .max()
        .unwrap_or_default();
    // A label gives way to its value, but not in the middle of a word, while half of the room is left.
    let word = lines.iter().map(|(label, _)| longest_word(label, pen)).max();
    let least = (room * 2 / 5).max(word.unwrap_or_default().min(room / 2));
    let labels = labels.min(least).max(1);
    let start = labels + 2;
    for (label, value) in lines {
        let left = pen.lines(label, labels);
        let right = pen.lines(value, room.saturating_sub(start).max(1));
        for index in 0..left.len().max(right.len()) {
            let mut pieces = Vec::new();
            if let Some(line) = left.get(index) {
                pieces.push(pen.piece(0, line.clone(), Ink::Dim));
            }
            if let Some(line) = right.get(index) {
                pieces.push(pen.piece(start, line.clone(), Ink::Text));
            }
            inside.push(pieces);
        }
    }
    for words in body {
        inside.gap(Weight::Loose);
        for line in pen.lines(words, room.min(pen.text_room())) {
            inside.push(vec![pen.piece(0, line, Ink::Text)]);
        }
    }
    if pen.ease == Ease::Tight {
        barred(inside, pen, rows);
    } else {
        framed(inside, pen, rows);
    }
}

/// The width of the longest word, which a line of its own can hold.
fn longest_word(words: &Words, pen: &Pen<'_>) -> u16 {
    let said = pen.say(words);
    let each = said.split(' ').map(|word| pen.line(word, u16::MAX).width);
    each.max().unwrap_or_default()
}

/// Draws a line before rows, at the side the language starts from.
fn barred(inside: Rows, pen: &Pen<'_>, rows: &mut Rows) {
    for mut row in inside.rows {
        for piece in &mut row.pieces {
            piece.start += 2;
        }
        row.pieces.push(pen.mark(0, "│", Ink::Dim));
        rows.rows.push(row);
    }
}

/// Draws a border round rows that have none, as wide as the body.
pub(super) fn framed(inside: Rows, pen: &Pen<'_>, rows: &mut Rows) {
    let width = pen.wide_room();
    let edge = |ends: [&str; 2]| {
        vec![
            pen.mark(0, ends[0], Ink::Dim),
            pen.run(1, "─", width.saturating_sub(2), Ink::Dim),
            pen.mark(width.saturating_sub(1), ends[1], Ink::Dim),
        ]
    };
    rows.push(edge(["┌", "┐"]));
    for mut row in inside.rows {
        for piece in &mut row.pieces {
            piece.start += 2;
        }
        row.pieces.push(pen.mark(0, "│", Ink::Dim));
        row.pieces.push(pen.mark(width.saturating_sub(1), "│", Ink::Dim));
        rows.rows.push(row);
    }
    rows.push(edge(["└", "┘"]));
}

/// ```text
///                 ░░░░░░░░
///         ████████░░░░░░░░
/// ████████████████░░░░░░░░
/// ```
fn stairs(reached: u8, pen: &Pen<'_>, rows: &mut Rows) {
    let landing = |column: u8, start: u16, cells: u16| {
        let (glyph, ink) = if column < reached {
            ("█", Ink::Bar)
        } else {
            ("░", Ink::Track)
        };
        pen.run(start, glyph, cells, ink)
    };
    if pen.ease == Ease::Tight {
        let row = (0..LANDINGS).map(|column| landing(column, u16::from(column) * (LANDING + 1), LANDING));
        rows.push(row.collect());
        return;
    }
    for height in (0..LANDINGS).rev() {
        let row = (height..LANDINGS).map(|column| landing(column, u16::from(column) * LANDING, LANDING));
        rows.push(row.collect());
    }
}

/// Each language on a line of its own, centred, in its own direction.
fn hello(greetings: &[(&'static str, Words)], pen: &Pen<'_>, rows: &mut Rows) {
    for (tag, words) in greetings {
        rows.gap(Weight::Loose);
        let (text, direction) = pen.wording.say_in(tag, words);
        for line in lay(&text, direction, pen.room) {
            let start = pen.room.saturating_sub(line.width) / 2;
            rows.push(vec![pen.piece(start, line, Ink::Title)]);
        }
    }
}

/// ```text
/// Accompagnements (personnes)
/// lundi     ████████████ 12
/// mardi     ██████ 6
/// ```
fn chart(bars: &Bars, pen: &Pen<'_>, rows: &mut Rows) {
    paragraph(&bars.title, Ink::Heading, pen, rows);
    paragraph(&bars.unit, Ink::Dim, pen, rows);
    let room = pen.text_room();
    let numbers: Vec<_> = bars
        .rows
        .iter()
        .map(|(_, value)| {
            let words = Words::counted("frame-number", "number", *value);
            pen.line(&pen.say(&words), room)
        })
        .collect();
    let number = numbers.iter().map(|line| line.width).max().unwrap_or_default();
    let labels = bars.rows.iter().map(|(label, _)| pen.width(label)).max();
    let labels = labels.unwrap_or_default().min(room * 2 / 5).max(1);
    let start = labels + 2;
    let longest = u64::from(room.saturating_sub(start + number + 1));
    let most = bars
        .rows
        .iter()
        .map(|(_, value)| u64::from(*value))
        .max()
        .unwrap_or_default();
    for ((label, value), number) in bars.rows.iter().zip(numbers) {
        // A value that is not nought shows as one cell at least.
        let cells = (u64::from(*value) * longest).checked_div(most).unwrap_or_default();
        let cells = if *value > 0 { cells.max(1) } else { 0 };
        let cells = u16::try_from(cells).unwrap_or(room);
        for (index, line) in pen.lines(label, labels).into_iter().enumerate() {
            let mut pieces: Vec<Piece> = vec![pen.piece(0, line, Ink::Text)];
            if index == 0 {
                pieces.push(pen.piece(start, repeated("█", cells), Ink::Bar));
                let after = if cells == 0 { start } else { start + cells + 1 };
                pieces.push(pen.piece(after, number.clone(), Ink::Text));
            }
            rows.push(pieces);
        }
    }
}
