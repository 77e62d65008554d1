//! A text being typed: one visual line, and the column of the caret in it.
//!
//! The text itself and the caret live elsewhere, in logical order; this only shows them. A secret is hidden by its
//! owner before it comes here.

use unicode_segmentation::UnicodeSegmentation;

use super::clean::clean;
use super::lay::{Arranged, Cluster, Line, Ordered, arrange};
use super::locale::Direction;
use super::shape::{shape, shaped_position};

/// What a field shows: a text, where its caret is, and the room there is.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    pub text: &'a str,
    /// Bytes of `text` before the caret; inside a letter it counts as before that letter.
    pub caret: usize,
    pub direction: Direction,
    /// Cells of the field, the caret's own included.
    pub width: u16,
}

/// The visible part of a field in visual order, with one blank cell at its logical end where the caret stands after
/// the last letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldLine {
    pub line: Line,
    /// The cell of the caret in `line`, from its left; always less than the width of the line, or 0.
    pub caret_column: u16,
}

/// Lays the part of a field around its caret on one line; a width of 0 gives an empty line.
#[must_use]
pub fn lay_field(field: &Field<'_>) -> FieldLine {
    if field.width == 0 {
        return FieldLine::default();
    }
    let caret = letter_start(field.text, field.caret);
    let text = clean(field.text).replace('\n', " ");
    let caret = clean(&field.text[..caret]).len().min(text.len());
    let caret = letter_start(&text, caret);

    let mut shaped = shape(&text).into_owned();
    let target = shaped_position(&text, &shaped, caret);
    let end = shaped.len();
    shaped.push(' ');
    let ordered = Ordered::new(&shaped, field.direction);
    let mut clusters = ordered.clusters(0..shaped.len(), field.width);
    // The blank after the last letter belongs to the paragraph, as a space at the end of a line does.
    if let Some(blank) = clusters.last_mut().filter(|blank| blank.start == end) {
        blank.level = ordered.base;
    }
    let at = clusters
        .iter()
        .rposition(|cluster| cluster.start <= target)
        .unwrap_or_default();
    let (window, at) = around(&clusters, at, field.width);
    let Arranged { line, columns } = arrange(window);
    let caret_column = columns.get(at).copied().unwrap_or_default();
    FieldLine {
        line,
        caret_column: super::measure::saturated(caret_column),
    }
}

/// The clusters to show, so that the one at `at` is among them: from the start as long as it fits, else ending there.
fn around<'c, 't>(clusters: &'c [Cluster<'t>], at: usize, width: u16) -> (&'c [Cluster<'t>], usize) {
    let room = usize::from(width);
    let up_to_caret: usize = clusters.iter().take(at + 1).map(|cluster| cluster.cells).sum();
    if up_to_caret <= room {
        let mut used = 0;
        let shown = clusters.iter().take_while(|cluster| {
            used += cluster.cells;
            used <= room
        });
        return (&clusters[..shown.count()], at);
    }
    let mut used = 0;
    let shown = clusters[..=at].iter().rev().take_while(|cluster| {
        used += cluster.cells;
        used <= room
    });
    let start = at + 1 - shown.count();
    (&clusters[start..=at], at - start)
}

/// The last start of a letter at or before a byte position; the end counts as one.
fn letter_start(text: &str, position: usize) -> usize {
    if position >= text.len() {
        return text.len();
    }
    text.grapheme_indices(true)
        .map(|(start, _)| start)
        .take_while(|&start| start <= position)
        .last()
        .unwrap_or_default()
}
