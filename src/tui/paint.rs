//! Logical columns → cells, once for both directions.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::plan::{MARGIN, Plan};
use super::rows::{Row, Rows};
use super::{Drawn, Setting, Target, Wording};
use crate::app::page::Words;
use crate::i18n::{Direction, lay};

/// Paints a plan within an area, and says where everything came to stand.
pub(super) fn plan(buffer: &mut Buffer, area: Rect, plan: &Plan, wording: &Wording) -> Drawn {
    let mut sheet = Sheet {
        area: Rect {
            x: area.x + MARGIN.min(area.width),
            width: area.width.saturating_sub(2 * MARGIN),
            ..area
        },
        direction: wording.direction(),
        targets: Vec::new(),
        cursor: None,
        focus: plan.focus,
    };
    let bottom_at = area.height.saturating_sub(count(plan.bottom.height()));
    sheet.stack(buffer, &plan.top, 0..plan.top.height(), 0);
    let view = plan.scroll..(plan.scroll + plan.view).min(plan.body.height());
    sheet.stack(buffer, &plan.body, view, count(plan.top.height()));
    sheet.stack(buffer, &plan.bottom, 0..plan.bottom.height(), bottom_at);
    let cursor = sheet.cursor;
    Drawn {
        cursor: cursor.unwrap_or_else(|| sheet.standby()),
        targets: sheet.targets,
        scroll: count(plan.scroll),
        last_scroll: count(plan.last_scroll),
        view: count(plan.view),
        focus_seen: cursor.is_some() || plan.focus.is_none(),
    }
}

/// Paints the one sentence of a screen that is too small for anything else.
pub(super) fn too_small(buffer: &mut Buffer, setting: &Setting<'_>, wording: &Wording) -> Drawn {
    let area = buffer.area;
    let text = wording.say(&Words::message("frame-too-small"));
    let direction = wording.direction();
    for (row, line) in lay(&text, direction, area.width)
        .iter()
        .enumerate()
        .take(usize::from(area.height))
    {
        let x = match direction {
            Direction::LeftToRight => area.x,
            Direction::RightToLeft => area.right().saturating_sub(line.width),
        };
        let room = usize::from(line.width);
        buffer.set_stringn(x, area.y + count(row), &line.cells, room, setting.palette.ground());
    }
    Drawn {
        targets: Vec::new(),
        cursor: Position::new(area.x, area.y),
        scroll: 0,
        last_scroll: 0,
        view: area.height,
        focus_seen: true,
    }
}

fn count(rows: usize) -> u16 {
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// The cells between the margins.
struct Sheet {
    area: Rect,
    direction: Direction,
    targets: Vec<(Rect, Target)>,
    cursor: Option<Position>,
    focus: Option<Target>,
}

impl Sheet {
    /// Paints a range of rows from a row of the screen down.
    fn stack(&mut self, buffer: &mut Buffer, rows: &Rows, shown: Range<usize>, at: u16) {
        let y = |row: usize| self.area.y + at + count(row - shown.start);
        for (index, row) in rows.rows.iter().enumerate().take(shown.end).skip(shown.start) {
            if y(index) < self.area.bottom() {
                self.row(buffer, row, y(index));
            }
        }
        for spot in &rows.spots {
            let seen = spot.rows.start.max(shown.start)..spot.rows.end.min(shown.end);
            if seen.is_empty() {
                continue;
            }
            let rect = Rect {
                x: self.left(spot.columns.start, spot.columns.end - spot.columns.start),
                y: y(seen.start),
                width: spot.columns.end - spot.columns.start,
                height: count(seen.end - seen.start),
            };
            let rect = rect.intersection(self.area);
            if rect.is_empty() {
                continue;
            }
            self.targets.push((rect, spot.target));
            let (row, column) = spot.cursor;
            if Some(spot.target) == self.focus && shown.contains(&row) {
                self.cursor = Some(Position::new(self.left(column, 1), y(row)));
            }
        }
    }

    fn row(&self, buffer: &mut Buffer, row: &Row, y: u16) {
        for piece in &row.pieces {
            let x = self.left(piece.start, piece.line.width);
            let room = usize::from(piece.line.width.min(self.area.right().saturating_sub(x)));
            buffer.set_stringn(x, y, &piece.line.cells, room, piece.style);
        }
    }

    /// The column of the screen for so many cells from a logical column on.
    fn left(&self, start: u16, width: u16) -> u16 {
        match self.direction {
            Direction::LeftToRight => self.area.x.saturating_add(start).min(self.area.right()),
            Direction::RightToLeft => {
                let from_end = start.saturating_add(width).min(self.area.width);
                self.area.right() - from_end
            }
        }
    }

    /// Where the cursor waits while nothing in view has the focus: on the way to it, else where reading starts.
    fn standby(&self) -> Position {
        let edge = self
            .targets
            .iter()
            .rev()
            .find(|(_, target)| matches!(target, Target::ScrollDown | Target::ScrollUp));
        edge.map_or_else(
            || Position::new(self.left(0, 1), self.area.y),
            |(rect, _)| Position::new(rect.x, rect.y),
        )
    }
}
