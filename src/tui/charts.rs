//! Charts and tables → rows: shades and heights by characters that console fonts have, never by colour alone.

use super::palette::Ink;
use super::rows::{Ease, Pen, Piece, Rows, repeated};
use crate::app::page::{Columns, Gauge, Heat, Matrix, Table, Words};
use crate::i18n::{Direction, Line};

/// Rows of the highest column.
const HEIGHT: u64 = 6;
const LOW: u64 = 4;
/// The widest a column gets.
const COLUMN: u16 = 6;
/// Fewer cells than this say nothing as a bar.
const LEAST_BAR: u16 = 10;
const BETWEEN: u16 = 2;

fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn number(pen: &Pen<'_>, value: u64) -> Line {
    let value = i64::try_from(value).unwrap_or(i64::MAX);
    pen.line(
        &pen.say(&Words::counted("frame-number", "number", value)),
        pen.room.max(1),
    )
}

fn heading(words: &Words, pen: &Pen<'_>, rows: &mut Rows) {
    for line in pen.lines(words, pen.text_room()) {
        rows.push(vec![pen.piece(0, line, Ink::Heading)]);
    }
}

/// ```text
/// Par mois (activités)
///      12
///   8  █        9
///   █  █  3     █
///   █  █  █     █
///   1  2  3  4  5
/// ```
///
/// Where columns are too narrow for their numbers, the largest stands beside them.
pub(super) fn columns(chart: &Columns, pen: &Pen<'_>, rows: &mut Rows) {
    heading(&chart.title, pen, rows);
    let most = chart.rows.iter().map(|column| column.value).max().unwrap_or(0);
    let largest = number(pen, most);
    let count = cells(chart.rows.len()).max(1);
    let on_top = pen.text_room() / count > largest.width;
    let start = if on_top { 0 } else { largest.width + 1 };
    let width = (pen.text_room().saturating_sub(start) / count).clamp(1, COLUMN);
    let bar = if width > 1 { width - 1 } else { width };
    let height = if pen.ease == Ease::Tight { LOW } else { HEIGHT };
    // A value that is not nought shows as one row at least.
    let filled = |value: u64| (value * height).div_ceil(most.max(1));
    let at = |index: usize| start + cells(index) * width;
    let top = if on_top { height + 1 } else { height };
    for level in (0..top).rev() {
        let mut pieces = Vec::new();
        if !on_top && level + 1 == top {
            pieces.push(pen.piece(0, largest.clone(), Ink::Text));
        }
        for (index, column) in chart.rows.iter().enumerate() {
            let reached = filled(column.value);
            if level < reached {
                pieces.push(pen.run(at(index), "█", bar, Ink::Bar));
            } else if level == reached && on_top {
                pieces.push(pen.piece(at(index), number(pen, column.value), Ink::Text));
            } else if level == 0 {
                pieces.push(pen.run(at(index), "·", 1, Ink::Track));
            }
        }
        rows.push(pieces);
    }
    rows.push(feet(chart.rows.iter().map(|column| &column.short), (start, width), pen));
}

/// Short names under or above columns, as many as fit, from the first.
fn feet<'a>(names: impl Iterator<Item = &'a Words>, (start, width): (u16, u16), pen: &Pen<'_>) -> Vec<Piece> {
    let names: Vec<Line> = names.map(|name| pen.line(&pen.say(name), pen.room.max(1))).collect();
    let widest = names.iter().map(|name| name.width).max().unwrap_or(0);
    let step = usize::from((widest + 1).div_ceil(width.max(1)).max(1));
    let shown = names.into_iter().enumerate().step_by(step);
    shown
        .map(|(index, name)| pen.piece(start + cells(index) * width, name, Ink::Dim))
        .collect()
}

/// ```text
/// Jours et heures (activités)
///           8   10  12  14
/// lundi     ░░░ ▒▒▒ ·   ███
/// mardi     ·   ▓▓▓ ·   ░░░
/// ░ de 1 à 3   ▒ de 4 à 6
/// ```
pub(super) fn heat(chart: &Heat, pen: &Pen<'_>, rows: &mut Rows) {
    const SHADES: [&str; 5] = ["·", "░", "▒", "▓", "█"];
    let glyph = |shade: u64| usize::try_from(shade).ok().and_then(|shade| SHADES.get(shade)).copied();
    heading(&chart.title, pen, rows);
    let room = pen.text_room();
    let labels = chart.rows.iter().map(|(label, _)| pen.width(label)).max();
    let start = labels.unwrap_or_default().min(room * 2 / 5).max(1) + 1;
    let width = (room.saturating_sub(start) / cells(chart.columns.len()).max(1)).clamp(1, 4);
    let bar = if width > 1 { width - 1 } else { width };
    rows.push(feet(chart.columns.iter(), (start, width), pen));
    for (label, values) in &chart.rows {
        let mut pieces = vec![pen.piece(0, pen.line(&pen.say(label), start - 1), Ink::Text)];
        for (index, value) in values.iter().enumerate() {
            let shade = chart.shade(*value);
            let at = start + cells(index) * width;
            pieces.push(if shade == 0 {
                pen.run(at, SHADES[0], 1, Ink::Track)
            } else {
                pen.run(at, glyph(shade).unwrap_or("█"), bar, Ink::Bar)
            });
        }
        rows.push(pieces);
    }
    let legend = (1..=Heat::SHADES).filter_map(|shade| {
        let (first, last) = chart.numbers(shade)?;
        Some((glyph(shade)?, range(first, last)))
    });
    flow(legend, pen, rows);
}

/// "1 to 3", or "1" alone.
fn range(first: u64, last: u64) -> Words {
    let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if first == last {
        return Words::counted("frame-number", "number", signed(first));
    }
    let value = |number| crate::app::page::Value::Number(signed(number));
    Words::Message("frame-range", vec![("first", value(first)), ("last", value(last))])
}

/// Marks with what they mean, side by side as far as there is room.
fn flow<'a>(legend: impl Iterator<Item = (&'a str, Words)>, pen: &Pen<'_>, rows: &mut Rows) {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    for (mark, words) in legend {
        let line = pen.line(&pen.say(&words), pen.text_room().saturating_sub(2).max(1));
        let width = line.width + 2;
        if at > 0 && at + width > pen.text_room() {
            rows.push(std::mem::take(&mut pieces));
            at = 0;
        }
        pieces.push(pen.run(at, mark, 1, Ink::Bar));
        pieces.push(pen.piece(at + 2, line, Ink::Dim));
        at += width + 3;
    }
    if !pieces.is_empty() {
        rows.push(pieces);
    }
}

/// ```text
/// Matrice des priorités (accompagnements)
///                    Étape 1   Étape 2   Étape 3
/// Seniors            █ 12      ░ 0       █ 3
/// Associations       ░ 0       █ 4       █ 1
/// █ case atteinte   ░ pas encore
/// ```
pub(super) fn matrix(chart: &Matrix, pen: &Pen<'_>, rows: &mut Rows) {
    heading(&chart.title, pen, rows);
    let count = cells(chart.columns.len()).max(1);
    let numbers: Vec<Vec<Line>> = chart
        .rows
        .iter()
        .map(|(_, values)| values.iter().map(|value| number(pen, *value)).collect())
        .collect();
    let widest = numbers.iter().flatten().map(|line| line.width + 2).max();
    let heads = chart.columns.iter().map(|head| pen.width(head)).max();
    let cell = widest.max(heads).unwrap_or(1) + BETWEEN;
    let room = pen.text_room();
    let labels = chart.rows.iter().map(|(label, _)| pen.width(label)).max();
    let labels = labels
        .unwrap_or_default()
        .min(room.saturating_sub(cell * count + 1))
        .max(1);
    let at = |index: usize| labels + BETWEEN + cells(index) * cell;
    let head = chart.columns.iter().enumerate();
    rows.push(
        head.map(|(index, head)| pen.piece(at(index), pen.line(&pen.say(head), cell), Ink::Dim))
            .collect(),
    );
    for ((label, values), numbers) in chart.rows.iter().zip(numbers) {
        for (row, line) in pen.lines(label, labels).into_iter().enumerate() {
            let mut pieces = vec![pen.piece(0, line, Ink::Text)];
            if row == 0 {
                for (index, (value, number)) in values.iter().zip(&numbers).enumerate() {
                    let (mark, ink) = if *value > 0 {
                        ("█", Ink::Bar)
                    } else {
                        ("░", Ink::Track)
                    };
                    pieces.push(pen.run(at(index), mark, 1, ink));
                    pieces.push(pen.piece(at(index) + 2, number.clone(), Ink::Text));
                }
            }
            rows.push(pieces);
        }
    }
    let legend = [("█", "frame-reached"), ("░", "frame-not-reached")];
    flow(
        legend.map(|(mark, id)| (mark, Words::message(id))).into_iter(),
        pen,
        rows,
    );
}

/// ```text
/// Accompagnements
/// ████████████████░░░░░░░│  820 sur 1200 (68 %)
/// ```
pub(super) fn gauges(gauges: &[Gauge], pen: &Pen<'_>, rows: &mut Rows) {
    let room = pen.text_room();
    let said: Vec<Line> = gauges
        .iter()
        .map(|gauge| pen.line(&pen.say(&gauge.said), room))
        .collect();
    let widest = said.iter().map(|line| line.width).max().unwrap_or_default();
    let beside = room.saturating_sub(widest + BETWEEN);
    let (width, under) = if beside < LEAST_BAR {
        (room, true)
    } else {
        (beside, false)
    };
    for (gauge, said) in gauges.iter().zip(said) {
        for line in pen.lines(&gauge.label, room) {
            rows.push(vec![pen.piece(0, line, Ink::Text)]);
        }
        let most = gauge.value.max(gauge.target).max(1);
        let scaled = |value: u64| {
            let cells = u128::from(value) * u128::from(width.saturating_sub(1)) / u128::from(most);
            u16::try_from(cells).unwrap_or(width)
        };
        let (done, mark) = (scaled(gauge.value), scaled(gauge.target));
        let done = if gauge.value > 0 { done.max(1) } else { 0 };
        let mut pieces = vec![
            pen.piece(0, repeated("░", mark), Ink::Track),
            pen.piece(0, repeated("█", done), Ink::Bar),
            pen.run(mark, "│", 1, Ink::Title),
        ];
        if under {
            rows.push(pieces);
            rows.push(vec![pen.piece(0, said, Ink::Text)]);
        } else {
            pieces.push(pen.piece(width + BETWEEN, said, Ink::Text));
            rows.push(pieces);
        }
    }
}

/// ```text
/// Par niveau        accompagnements   part
/// Les premiers pas               12   34,3 %
/// Aller plus loin                23   65,7 %
/// ```
///
/// Where columns do not fit side by side, each row says its figures one under the other.
pub(super) fn table(table: &Table, pen: &Pen<'_>, rows: &mut Rows) {
    heading(&table.title, pen, rows);
    let widest = |column: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        cells.map(|words| pen.width(words)).max().unwrap_or_default()
    };
    let mut widths: Vec<u16> = (0..table.head.len())
        .map(|column| {
            let name = table.head.get(column).map_or(0, |head| longest_word(head, pen));
            widest(column).max(name)
        })
        .collect();
    let room = pen.wide_room();
    let gaps = BETWEEN * cells(widths.len().saturating_sub(1));
    let others: u16 = widths.iter().skip(1).sum::<u16>() + gaps;
    let first = room.saturating_sub(others);
    let words = table.rows.iter().filter_map(|row| row.first());
    let words = words.map(|words| longest_word(words, pen)).max().unwrap_or_default();
    match widths.first_mut() {
        Some(width) if *width <= first => {}
        // The words of a row may break; its numbers may not.
        Some(width) if first >= words => *width = first,
        _ => return stacked(table, pen, rows),
    }
    let mut at = 0;
    let starts: Vec<u16> = widths
        .iter()
        .map(|width| {
            let start = at;
            at += width + BETWEEN;
            start
        })
        .collect();
    let mut line = |words: &[Words], ink: Ink| {
        let laid: Vec<Vec<Line>> = words
            .iter()
            .zip(&widths)
            .map(|(words, width)| pen.lines(words, (*width).max(1)))
            .collect();
        let height = laid.iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..height {
            let mut pieces = Vec::new();
            for (column, lines) in laid.iter().enumerate() {
                let Some(line) = lines.get(row) else { continue };
                // The last digits of numbers stand under one another, which in every script is at their right.
                let indent = if column < table.words || pen.direction() == Direction::RightToLeft {
                    0
                } else {
                    widths[column].saturating_sub(line.width)
                };
                pieces.push(pen.piece(starts[column] + indent, line.clone(), ink));
            }
            rows.push(pieces);
        }
    };
    line(&table.head, Ink::Dim);
    for row in &table.rows {
        line(row, Ink::Text);
    }
}

/// Cells of the longest word: what may break has at least these.
pub(super) fn longest_word(words: &Words, pen: &Pen<'_>) -> u16 {
    let said = pen.say(words);
    let widths = said.split_whitespace().map(|word| pen.line(word, u16::MAX).width);
    widths.max().unwrap_or_default()
}

/// Each row under its name: the name of a column, then its figure.
fn stacked(table: &Table, pen: &Pen<'_>, rows: &mut Rows) {
    let room = pen.text_room();
    let names = table.head.iter().skip(1).map(|head| pen.width(head)).max();
    let names = names.unwrap_or_default().min(room / 2).max(1);
    for row in &table.rows {
        for line in row.first().map(|words| pen.lines(words, room)).unwrap_or_default() {
            rows.push(vec![pen.piece(0, line, Ink::Text)]);
        }
        for (head, words) in table.head.iter().zip(row).skip(1) {
            let left = pen.lines(head, names);
            let start = 2 + names + BETWEEN;
            let right = pen.lines(words, room.saturating_sub(start).max(1));
            for index in 0..left.len().max(right.len()) {
                let mut pieces = Vec::new();
                if let Some(line) = left.get(index) {
                    pieces.push(pen.piece(2, line.clone(), Ink::Dim));
                }
                if let Some(line) = right.get(index) {
                    pieces.push(pen.piece(start, line.clone(), Ink::Text));
                }
                rows.push(pieces);
            }
        }
    }
}
