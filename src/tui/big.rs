//! Things to be seen from afar or by a camera: a call's number, a resume code, and the code as squares.
//!
//! Only spaces and full blocks, since the fonts of a Linux console have nothing else. Neither turns with the direction:
//! a number and a code are read from the left in every language.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Palette;
use super::palette::Ink;
use super::rows::{Pen, Rows, Weight};
use crate::app::page::{Block, Page};
use crate::i18n::{Direction, Line, lay_line};

/// Light squares around the code, so that a camera finds its edge.
const QUIET: u16 = 1;
/// Least columns left to the words beside a code.
const BESIDE: u16 = 30;

/// The digits, three blocks wide and five high.
const DIGITS: [[&str; 5]; 10] = [
    ["###", "# #", "# #", "# #", "###"],
    [" # ", "## ", " # ", " # ", "###"],
    ["###", "  #", "###", "#  ", "###"],
    ["###", "  #", " ##", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"],
    ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"],
    ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"],
    ["###", "# #", "###", "  #", "###"],
];

/// ```text
/// ██    ██████
///   ██  ██  ██
/// ```
pub(super) fn number(number: u16, pen: &Pen<'_>, rows: &mut Rows) {
    let digits: Vec<usize> = number
        .to_string()
        .chars()
        .filter_map(|c| c.to_digit(10).and_then(|digit| usize::try_from(digit).ok()))
        .collect();
    rows.gap(Weight::Loose);
    let mut lines = vec![Vec::new(); DIGITS[0].len()];
    for digit in digits {
        for (line, pattern) in lines.iter_mut().zip(DIGITS[digit]) {
            line.push(blocks(pattern));
        }
    }
    for line in lines {
        rows.push(vec![pen.piece(0, drawn(line.join("  ")), Ink::Bar)]);
    }
    rows.gap(Weight::Loose);
}

fn blocks(pattern: &str) -> String {
    pattern.chars().map(|c| if c == '#' { "██" } else { "  " }).collect()
}

/// Cells as they are, in no direction.
fn drawn(cells: String) -> Line {
    let width = u16::try_from(cells.chars().count()).unwrap_or(u16::MAX);
    Line { cells, width }
}

/// A resume code, its groups on as many lines as needed.
pub(super) fn code(code: &str, pen: &Pen<'_>, rows: &mut Rows) {
    let groups: Vec<&str> = code.split_whitespace().collect();
    // Five groups and the blanks between them, or three and three where it is narrow.
    let a_line = if pen.text_room() >= 36 { groups.len().max(1) } else { 3 };
    rows.gap(Weight::Firm);
    for some in groups.chunks(a_line) {
        let line = lay_line(&some.join("  "), Direction::LeftToRight, pen.text_room());
        rows.push(vec![pen.piece(0, line, Ink::Title)]);
    }
    rows.gap(Weight::Firm);
}

/// The rectangle of a page's code at the end of the screen, and what is left for its words; `None` when the page has no
/// code, or the screen no room for it.
pub(super) fn beside(area: Rect, page: &Page, direction: Direction) -> Option<(QrCode, Rect, Rect)> {
    let code = page.blocks.iter().find_map(|block| match block {
        Block::Code(code) => Some(code),
        _ => None,
    })?;
    let squares = squares(code)?;
    let side = u16::try_from(squares.size()).ok()? + 2 * QUIET;
    let (width, height) = (side * 2, side);
    let left = area.width.checked_sub(width).filter(|left| *left >= BESIDE)?;
    if area.height < height {
        return None;
    }
    let y = area.y + (area.height - height) / 2;
    let (x, words) = match direction {
        Direction::LeftToRight => (area.x + left, area.x),
        Direction::RightToLeft => (area.x, area.x + width),
    };
    let square = Rect { x, y, width, height };
    let words = Rect {
        x: words,
        width: left,
        ..area
    };
    Some((squares, square, words))
}

/// The smallest code that holds a text of digits, capitals and blanks.
fn squares(code: &str) -> Option<QrCode> {
    if code.is_empty() || !QrSegment::is_alphanumeric(code) {
        return None;
    }
    let segments = [QrSegment::make_alphanumeric(code)];
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(6), None, true).ok()
}

/// Paints a code: light squares as blocks, dark ones as nothing, on the black of every screen.
pub(super) fn paint(buffer: &mut Buffer, squares: &QrCode, at: Rect, palette: Palette) {
    let quiet = i32::from(QUIET);
    for row in 0..at.height {
        let cells: String = (0..at.width / 2)
            .map(|column| {
                let dark = squares.get_module(i32::from(column) - quiet, i32::from(row) - quiet);
                if dark { "  " } else { "██" }
            })
            .collect();
        buffer.set_stringn(
            at.x,
            at.y + row,
            cells,
            usize::from(at.width),
            palette.style(Ink::Title),
        );
    }
}
