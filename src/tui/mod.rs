//! Pages as cells: one drawing for every screen, and what its keys and clicks ask.
//!
//! In reading order: [`Wording`] says words; `rows` holds a page in logical columns; `body`, `items`, `fields`,
//! `table`, `board`, `charts` and `big` turn blocks into rows; `chrome` adds what stands around them; `plan` makes it fit; `paint` turns
//! columns into cells, mirrored for right-to-left languages. [`keys`] reads keys and clicks, and is what the footer is
//! written from. [`Palette`] alone names colours.
//!
//! Never reads the clock, the terminal or a file, and remembers nothing between two frames.

mod big;
mod board;
mod body;
mod charts;
mod chrome;
mod fields;
mod items;
pub mod keys;
mod paint;
mod palette;
mod plan;
mod rows;
#[doc(hidden)]
pub mod snapshot;
mod table;

use crate::wording::Wording;
pub use palette::{Contrast, Depth, Ink, Palette};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::page::{Command, Page};

/// The smallest screen on which nothing is clipped; below it, one sentence says so.
pub const LEAST_WIDTH: u16 = 46;
pub const LEAST_HEIGHT: u16 = 14;

/// How a page is shown, beside what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// The index that has the focus: items first, then the keys on the screen (as `Page::act_at` counts).
    pub focus: usize,
    /// The item being typed in while the focus is on a key of the screen; without it, the first field of the page.
    pub field: Option<usize>,
    pub scroll: Scroll,
    pub palette: Palette,
    /// The name of the place, empty when it has none yet.
    pub site: &'a str,
}

/// Which part of a page that is higher than the screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scroll {
    /// As near to the top as the thing with the focus allows.
    #[default]
    Follow,
    /// From this row on, or as far as there are rows.
    To(u16),
}

/// What a place of the screen does when it is clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The item of this index, as `Page::items` counts.
    Item(usize),
    /// The key on the screen of this index, as `Page::flat_keys` counts.
    Key(usize),
    Command(Command),
    ScrollUp,
    ScrollDown,
}

/// What was drawn, for the pointer, the cursor and the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The places that answer to a click; where two overlap, the later one lies on top.
    pub targets: Vec<(Rect, Target)>,
    /// Where the hardware cursor belongs: the thing with the focus, the caret in a field.
    pub cursor: Position,
    /// The first row shown, and the last value it can take; both 0 when the page is whole.
    pub scroll: u16,
    pub last_scroll: u16,
    /// Rows of the page that are in view.
    pub view: u16,
    /// Whether the thing with the focus is in view; it may not be after [`Scroll::To`].
    pub focus_seen: bool,
}

impl Drawn {
    /// What a cell does when it is clicked.
    #[must_use]
    pub fn target_at(&self, column: u16, row: u16) -> Option<Target> {
        let position = Position::new(column, row);
        let found = self.targets.iter().rfind(|(rect, _)| rect.contains(position));
        found.map(|(_, target)| *target)
    }
}

/// Draws a page over the whole buffer; any size is accepted.
pub fn draw(buffer: &mut Buffer, page: &Page, setting: &Setting<'_>, wording: &Wording) -> Drawn {
    buffer.reset();
    buffer.set_style(buffer.area, setting.palette.ground());
    if buffer.area.width < LEAST_WIDTH || buffer.area.height < LEAST_HEIGHT {
        return paint::too_small(buffer, setting, wording);
    }
    let area = match big::beside(buffer.area, page, wording.direction()) {
        Some((squares, at, words)) => {
            big::paint(buffer, &squares, at, setting.palette);
            words
        }
        None => buffer.area,
    };
    let plan = plan::plan(area, page, setting, wording);
    paint::plan(buffer, area, &plan, wording)
}

#[cfg(test)]
mod tests;
