//! Text in, lines of cells out: clean → shape → wrap → levels of the whole paragraph → order of each line.
//!
//! What comes out is in *visual* order and is drawn cell by cell from the left. Which side the line is aligned on is
//! the palette's business, by direction. Never give laid cells to anything that wraps, truncates or speaks.

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiInfo, Level, ParagraphBidiInfo};
use unicode_segmentation::UnicodeSegmentation;

use super::clean::{clean_message, is_plain};
use super::locale::Direction;
use super::measure::{ELLIPSIS, cluster_width, saturated, truncate, width};
use super::mirror::mirror_char;
use super::shape::shape;
use super::wrap::wrap;

/// One line in visual order, and the cells it takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub cells: String,
    pub width: u16,
}

/// The direction of the first letter that has one, for text whose language is unknown: an address typed in an Arabic
/// screen, a name in a list; `otherwise` when no letter tells.
#[must_use]
pub fn direction_of(text: &str, otherwise: Direction) -> Direction {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Direction::LeftToRight,
        unicode_bidi::Direction::Rtl => Direction::RightToLeft,
        unicode_bidi::Direction::Mixed => otherwise,
    }
}

/// Lays a text in lines of at most `width` cells, a paragraph at each newline.
///
/// Any text is accepted. A width of 0, like an empty text, gives no line. A letter wider than the line shows as `…`.
#[must_use]
pub fn lay(text: &str, direction: Direction, width: u16) -> Vec<Line> {
    if width == 0 {
        return Vec::new();
    }
    if direction == Direction::LeftToRight && is_plain(text) {
        return text.lines().flat_map(|paragraph| lay_plain(paragraph, width)).collect();
    }
    lay_ordered(text, direction, width)
}

/// The long way, for text of any script; plain text comes out the same as by the short way.
pub(super) fn lay_ordered(text: &str, direction: Direction, width: u16) -> Vec<Line> {
    clean_message(text)
        .lines()
        .flat_map(|paragraph| {
            let shaped = shape(paragraph);
            let ordered = Ordered::new(&shaped, direction);
            wrap(&shaped, width)
                .into_iter()
                .map(|range| ordered.line(range, width))
                .collect::<Vec<Line>>()
        })
        .collect()
}

/// Lays a text on one line of at most `width` cells; its logical end gives way to `…` when it is longer.
#[must_use]
pub fn lay_line(text: &str, direction: Direction, width: u16) -> Line {
    if width == 0 {
        return Line::default();
    }
    let text = if text.contains('\n') {
        Cow::Owned(text.replace('\n', " "))
    } else {
        Cow::Borrowed(text)
    };
    if direction == Direction::LeftToRight && is_plain(&text) {
        return plain_line(truncate(&text, width));
    }
    let text = clean_message(&text).replace('\n', " ");
    let shaped = shape(&text);
    let ordered = Ordered::new(&shaped, direction);
    let mut clusters = ordered.clusters(0..shaped.len(), width);
    let room = usize::from(width);
    let total: usize = clusters.iter().map(|cluster| cluster.cells).sum();
    if total > room {
        let mut used = 0;
        let fits = clusters.iter().take_while(|cluster| {
            used += cluster.cells;
            used < room
        });
        let kept = fits.count();
        clusters.truncate(kept);
        while clusters.last().is_some_and(|cluster| cluster.text == " ") {
            clusters.pop();
        }
        clusters.push(Cluster {
            start: shaped.len(),
            text: ELLIPSIS,
            cells: 1,
            level: ordered.base,
        });
    }
    arrange(&clusters).line
}

fn lay_plain(paragraph: &str, width: u16) -> Vec<Line> {
    if paragraph.len() <= usize::from(width) {
        return vec![plain_line(paragraph.trim_end_matches(' ').to_owned())];
    }
    wrap(paragraph, width)
        .into_iter()
        .map(|range| plain_line(paragraph[range].to_owned()))
        .collect()
}

/// A line of plain text, where each character is one cell.
fn plain_line(cells: String) -> Line {
    let width = saturated(cells.chars().count());
    Line { cells, width }
}

/// One letter with its marks, as it will be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cluster<'t> {
    /// Where it begins in the shaped paragraph.
    pub start: usize,
    pub text: &'t str,
    pub cells: usize,
    pub level: Level,
}

/// A shaped paragraph with the direction of each of its bytes.
pub(super) struct Ordered<'t> {
    text: &'t str,
    levels: Vec<Level>,
    pub base: Level,
}

impl<'t> Ordered<'t> {
    pub fn new(text: &'t str, direction: Direction) -> Self {
        let base = match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let mut levels = ParagraphBidiInfo::new(text, Some(base)).levels;
        keep_addresses_whole(text, &mut levels);
        Self { text, levels, base }
    }

    /// The drawn clusters of a range in logical order; those that take no cell are left out, those wider than the
    /// line show as `…`.
    pub fn clusters(&self, range: Range<usize>, width: u16) -> Vec<Cluster<'t>> {
        let start = range.start;
        self.text[range]
            .grapheme_indices(true)
            .filter_map(|(offset, text)| {
                let cells = cluster_width(text);
                let (text, cells) = match cells {
                    0 => return None,
                    _ if cells > usize::from(width) => (ELLIPSIS, 1),
                    _ => (text, cells),
                };
                let start = start + offset;
                let level = self.levels.get(start).copied().unwrap_or(self.base);
                Some(Cluster {
                    start,
                    text,
                    cells,
                    level,
                })
            })
            .collect()
    }

    /// The visual line of a range whose last spaces were left out, so that no rule about them is needed.
    fn line(&self, range: Range<usize>, width: u16) -> Line {
        arrange(&self.clusters(range, width)).line
    }
}

/// Gives the dot that begins an address (`.gouv.fr`) the direction of the address: left to itself it would stand at the
/// other end of it, in a right-to-left sentence.
fn keep_addresses_whole(text: &str, levels: &mut [Level]) {
    for (dot, _) in text.match_indices('.') {
        let begins = text[..dot]
            .chars()
            .next_back()
            .is_none_or(|before| !before.is_alphanumeric());
        let latin = text[dot + 1..]
            .chars()
            .next()
            .is_some_and(|after| after.is_ascii_alphanumeric());
        if let (true, true, Some(&level)) = (begins, latin, levels.get(dot + 1))
            && level.is_ltr()
            && let Some(own) = levels.get_mut(dot)
        {
            *own = level;
        }
    }
}

/// A visual line, and the column at which each logical cluster came to stand.
pub(super) struct Arranged {
    pub line: Line,
    pub columns: Vec<usize>,
}

/// Puts clusters in visual order, turning brackets and arrows where the text runs from the right.
pub(super) fn arrange(clusters: &[Cluster<'_>]) -> Arranged {
    let levels: Vec<Level> = clusters.iter().map(|cluster| cluster.level).collect();
    let mut cells = String::with_capacity(clusters.iter().map(|cluster| cluster.text.len()).sum());
    let mut columns = vec![0; clusters.len()];
    let mut column = 0;
    for index in BidiInfo::reorder_visual(&levels) {
        let cluster = &clusters[index];
        columns[index] = column;
        column += cluster.cells;
        if cluster.level.is_rtl() {
            cells.extend(cluster.text.chars().map(mirror_char));
        } else {
            cells.push_str(cluster.text);
        }
    }
    // Measured again: neighbours that order brought together may be drawn as one (a pictograph and a skin tone).
    let width = width(&cells);
    Arranged {
        line: Line { cells, width },
        columns,
    }
}
