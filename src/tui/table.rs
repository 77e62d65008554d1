//! Items in columns: settings with their values, rows of a list.

use super::body::{Hanging, hanging};
use super::charts::longest_word;
use super::items::{Listed, Numbering, listed};
use super::palette::Ink;
use super::rows::{Pen, Rows, shares};
use crate::app::page::{Item, Shape, Words};
use crate::i18n::Line;

/// Blank cells between two columns.
const BETWEEN: u16 = 2;

/// ```text
/// > 1  Durée         45 minutes
///      ! Écrivez un nombre de 1 à 1439.
///   2  Langue        français
/// ```
pub(super) fn settings(run: &[&Item], numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let start = numbering.start();
    let room = pen.wide_room().saturating_sub(start + 1);
    let labels = run.iter().map(|item| pen.width(&item.label)).max().unwrap_or_default();
    let labels = labels.min(room / 2).max(1);
    let values = start + labels + BETWEEN;
    for item in run {
        let Shape::Setting { value, error } = &item.shape else {
            continue;
        };
        let (index, digit) = numbering.next(&item.shape);
        let width = room.saturating_sub(labels + BETWEEN).max(1);
        let columns = vec![
            (start, pen.lines(&item.label, labels), Ink::Text),
            (values, pen.lines(value, width), Ink::Typed),
        ];
        listed(&Listed { index, digit, columns }, pen, rows);
        if let Some(words) = error {
            let top = rows.height();
            hanging(
                &Hanging {
                    mark: "!",
                    ink: Ink::Error,
                    words,
                    start,
                },
                pen,
                rows,
            );
            // The error belongs to the item: it comes into view with it.
            if let Some(spot) = rows.spots.last_mut() {
                spot.rows.end += rows.rows.len() - top;
            }
        }
    }
}

/// ```text
/// > 1  *  Leïla        Photos de l'anniversaire   lundi
///   2  x  La mairie    Votre rendez-vous          mardi
/// ```
pub(super) fn list(run: &[&Item], numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let mark = numbering.start();
    let start = mark + 3;
    let cells: Vec<Vec<&Words>> = run.iter().map(|item| cells_of(item)).collect();
    let columns = cells.iter().map(Vec::len).max().unwrap_or_default();
    let wishes: Vec<u16> = (0..columns)
        .map(|column| {
            let widths = cells
                .iter()
                .filter_map(|row| row.get(column))
                .map(|words| pen.width(words));
            widths.max().unwrap_or_default()
        })
        .collect();
    let between = BETWEEN.saturating_mul(u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX));
    let room = pen
        .wide_room()
        .saturating_sub(start.saturating_add(between).saturating_add(1));
    let widths = shares(&wishes, room);
    // Where words would break, the cells of a row stand one under the other.
    let stacked = widths != wishes && !whole(&cells, &widths, pen);
    for (item, cells) in run.iter().zip(cells) {
        let Shape::Row { new, chosen, .. } = item.shape else {
            continue;
        };
        let (index, digit) = numbering.next(&item.shape);
        let (sign, ink) = match (chosen, new) {
            (true, _) => ("x", Ink::Text),
            (false, true) => ("*", Ink::New),
            (false, false) => ("", Ink::Text),
        };
        let mut columns: Vec<(u16, Vec<Line>, Ink)> = vec![(mark, vec![pen.line(sign, 1)], ink)];
        let mut at = start;
        if stacked {
            let lines = cells.iter().flat_map(|words| pen.lines(words, room.max(1)));
            columns.push((start, lines.collect(), ink));
            listed(&Listed { index, digit, columns }, pen, rows);
            continue;
        }
        for (words, &width) in cells.iter().zip(&widths) {
            columns.push((at, pen.lines(words, width.max(1)), ink));
            at = at.saturating_add(width + BETWEEN);
        }
        listed(&Listed { index, digit, columns }, pen, rows);
    }
}

/// Whether every word of the first column fits the width that is left of it: what a row is must be read.
fn whole(cells: &[Vec<&Words>], widths: &[u16], pen: &Pen<'_>) -> bool {
    let first = cells.iter().filter_map(|row| row.first());
    first.map(|words| longest_word(words, pen)).max() <= widths.first().copied()
}

/// The cells of a row, or its label when it has none.
fn cells_of(item: &Item) -> Vec<&Words> {
    match &item.shape {
        Shape::Row { cells, .. } if !cells.is_empty() => cells.iter().collect(),
        _ => vec![&item.label],
    }
}
