//! Items in columns: settings with their values, rows of a list.

use super::body::{Hanging, hanging};
use super::items::{Listed, Numbering, listed};
use super::palette::Ink;
use super::rows::{Pen, Rows, whole_shares};
use crate::app::page::{Item, Shape, Words};
use crate::i18n::Line;

/// Blank cells between two columns.
const BETWEEN: u16 = 2;
/// Blank cells before what stands under the first columns of a row.
const UNDER: u16 = 2;

/// ```text
/// > 1  Durée         45 minutes
///      ! Écrivez un nombre de 1 à 1439.
///   2  Langue        français
/// ```
///
/// As with fields, `labels` is the widest label of the page.
pub(super) fn settings(run: &[&Item], labels: u16, numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let start = numbering.start();
    let room = pen.wide_room().saturating_sub(start + 1);
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
///
/// Where the longest words do not fit side by side, the last columns go under the first ones.
pub(super) fn list(run: &[&Item], numbering: &mut Numbering, pen: &Pen<'_>, rows: &mut Rows) {
    let mark = numbering.start();
    let start = mark + 3;
    let cells: Vec<Vec<&Words>> = run.iter().map(|item| cells_of(item)).collect();
    let columns = cells.iter().map(Vec::len).max().unwrap_or_default();
    let of_column = |column: usize, measure: &dyn Fn(&Words) -> u16| {
        let widths = cells
            .iter()
            .filter_map(|row| row.get(column))
            .map(|words| measure(words));
        widths.max().unwrap_or_default()
    };
    let wishes: Vec<u16> = (0..columns)
        .map(|column| of_column(column, &|words| pen.width(words)))
        .collect();
    let leasts: Vec<u16> = (0..columns)
        .map(|column| of_column(column, &|words| pen.longest_word(words)))
        .collect();
    let bands = bands(&wishes, &leasts, pen.wide_room().saturating_sub(start + 1));
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
        let (mut cells, mut height) = (cells.iter(), 0);
        for (nth, band) in bands.iter().enumerate() {
            let mut at = if nth == 0 { start } else { start + UNDER };
            let mut lowest = height;
            for (words, &width) in cells.by_ref().take(band.len()).zip(band) {
                let mut lines = vec![Line::default(); height];
                lines.extend(pen.lines(words, width.max(1)));
                lowest = lowest.max(lines.len());
                columns.push((at, lines, ink));
                at = at.saturating_add(width + BETWEEN);
            }
            height = lowest;
        }
        listed(&Listed { index, digit, columns }, pen, rows);
    }
}

/// The widths of the columns that stand side by side, band under band; no word is broken that a line can hold.
fn bands(wishes: &[u16], leasts: &[u16], room: u16) -> Vec<Vec<u16>> {
    let mut bands: Vec<Vec<u16>> = Vec::new();
    let mut from = 0;
    while from < wishes.len() {
        let room = if from == 0 { room } else { room.saturating_sub(UNDER) };
        let fitting = (from + 1..=wishes.len()).rev().find_map(|to| {
            let between = BETWEEN.saturating_mul(u16::try_from(to - from - 1).unwrap_or(u16::MAX));
            let room = room.checked_sub(between)?;
            whole_shares(&wishes[from..to], &leasts[from..to], room)
        });
        // One word wider than the screen is cut, as anywhere.
        let band = fitting.unwrap_or_else(|| vec![room]);
        from += band.len();
        bands.push(band);
    }
    bands
}

/// The cells of a row, or its label when it has none.
fn cells_of(item: &Item) -> Vec<&Words> {
    match &item.shape {
        Shape::Row { cells, .. } if !cells.is_empty() => cells.iter().collect(),
        _ => vec![&item.label],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_would_break_a_word_go_under_the_first_ones() {
        assert_eq!(
            bands(&[10, 20, 8], &[6, 14, 8], 42),
            [vec![10, 20, 8]],
            "all of it fits"
        );
        assert_eq!(
            bands(&[10, 20, 8], &[6, 14, 8], 34),
            [vec![8, 14, 8]],
            "the widest gives way"
        );
        assert_eq!(bands(&[10, 20, 8], &[10, 14, 8], 32), [vec![10, 20], vec![8]]);
        assert_eq!(
            bands(&[10, 20, 8], &[10, 20, 8], 20),
            [vec![10], vec![18], vec![8]],
            "a word of 20 is cut"
        );
        assert_eq!(bands(&[], &[], 20), Vec::<Vec<u16>>::new());
    }
}
