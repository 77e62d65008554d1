//! What stands around the blocks of a page: header, title, progress, keys on the screen, footer.

use super::palette::Ink;
use super::rows::{Pen, Piece, Rows, Spot, Weight};
use super::{Setting, Target, keys};
use crate::app::page::{Cap, Page, Value, Words};
use crate::i18n::width;

/// What gives way when a page is too high, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Airy,
    /// Without blank lines between paragraphs.
    Close,
    /// Without any blank line.
    Packed,
    /// Without the rule, the progress bar, and borders that can be spared.
    Snug,
    /// Without these, nor any blank line.
    Bare,
    /// Without the header, nor the rule before the footer.
    Headless,
}

impl Level {
    pub const ALL: [Self; 6] = [
        Self::Airy,
        Self::Close,
        Self::Packed,
        Self::Snug,
        Self::Bare,
        Self::Headless,
    ];
}

/// ```text
/// Palier · Médiathèque de Vire                                    Français
/// ──────────────────────────────────────────────────────────────────────────
/// Écrire un e-mail                                          étape 3 sur 7
/// ████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
/// ```
pub(super) fn top(page: &Page, setting: &Setting<'_>, level: Level, pen: &Pen<'_>) -> Rows {
    let mut rows = Rows::default();
    if level < Level::Headless {
        header(setting.site, pen, &mut rows);
    }
    if level < Level::Snug {
        rows.push(vec![pen.run(0, "─", pen.room, Ink::Dim)]);
    }
    title(page, pen, &mut rows);
    if let Some((reached, steps)) = page.progress.filter(|_| level < Level::Snug) {
        let whole = u64::from(pen.text_room());
        let ratio = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let done = ratio(reached.min(steps))
            .saturating_mul(whole)
            .checked_div(ratio(steps))
            .unwrap_or_default();
        let done = u16::try_from(done).unwrap_or(pen.text_room());
        rows.push(vec![
            pen.run(0, "█", done, Ink::Bar),
            pen.run(done, "░", pen.text_room() - done, Ink::Track),
        ]);
    }
    rows
}

fn header(site: &str, pen: &Pen<'_>, rows: &mut Rows) {
    let words = if site.is_empty() {
        Words::message("frame-header-bare")
    } else {
        Words::Message("frame-header", vec![("site", Value::Text(site.to_owned()))])
    };
    let language = pen.line(pen.wording.language(), pen.room);
    let name = pen.line(&pen.say(&words), pen.room.saturating_sub(language.width + 2));
    rows.push(vec![
        pen.piece(0, name, Ink::Dim),
        pen.piece(pen.room.saturating_sub(language.width), language, Ink::Dim),
    ]);
}

fn title(page: &Page, pen: &Pen<'_>, rows: &mut Rows) {
    let step = page
        .progress
        .map(|(reached, steps)| pen.line(&pen.say(&Words::step(reached, steps)), pen.room));
    let beside = step.as_ref().map_or(0, |step| step.width + 2);
    // A long step goes under the title rather than squeezing it.
    let shared = beside <= pen.room / 2;
    let room = if shared { pen.room - beside } else { pen.room };
    for (index, line) in pen.lines(&page.title, room).into_iter().enumerate() {
        let mut pieces = vec![pen.piece(0, line, Ink::Title)];
        if let Some(step) = step.as_ref().filter(|_| shared && index == 0) {
            pieces.push(pen.piece(pen.room - step.width, step.clone(), Ink::Dim));
        }
        rows.push(pieces);
    }
    if let Some(step) = step.filter(|_| !shared) {
        rows.push(vec![pen.piece(0, step, Ink::Dim)]);
    }
}

/// The keys on the screen, each at least three cells wide, on as many rows as they need.
pub(super) fn keyboard(page: &Page, pen: &Pen<'_>) -> Rows {
    let mut rows = Rows::default();
    let Some(keyboard) = &page.keys else {
        return rows;
    };
    let caps: Vec<Vec<(String, u16)>> = keyboard
        .rows
        .iter()
        .map(|row| row.iter().map(|key| cap(&key.cap, pen)).collect())
        .collect();
    // The widest keys that leave every row whole, else the narrowest.
    let widths = |least: u16| {
        caps.iter()
            .map(move |row| row.iter().map(|(_, cells)| least.max(cells + 2)).sum::<u16>())
    };
    let least = [5, 4]
        .into_iter()
        .find(|&least| widths(least).all(|row| row <= pen.room))
        .unwrap_or(3);
    let first = page.items().count();
    let mut index = 0;
    for row in &caps {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut start = 0;
        for (text, cells) in row {
            let width = least.max(cells + 2).min(pen.room);
            if start + width > pen.room {
                rows.push(std::mem::take(&mut pieces));
                start = 0;
            }
            let focused = first + index == pen.focus;
            let ends = if focused { [">", "<"] } else { ["[", "]"] };
            let before = usize::from(width.saturating_sub(cells + 2) / 2);
            let after = usize::from(width.saturating_sub(cells + 2)) - before;
            let drawn = format!("{}{:before$}{text}{:after$}{}", ends[0], "", "", ends[1]);
            pieces.push(Piece {
                start,
                line: pen.line(&drawn, width),
                style: pen.style(Ink::Text, first + index),
            });
            let height = rows.height();
            rows.spots.push(Spot {
                target: Target::Key(index),
                rows: height..height + 1,
                columns: start..start + width,
                cursor: (height, start + width / 2),
            });
            start += width;
            index += 1;
        }
        rows.push(pieces);
    }
    rows
}

/// What is written on a key, and its cells.
fn cap(cap: &Cap, pen: &Pen<'_>) -> (String, u16) {
    let text = match cap {
        Cap::Character(c) => c.to_string(),
        Cap::Words(words) => pen.say(words),
    };
    let room = pen.room.saturating_sub(2);
    let cells = pen.line(&text, room).width;
    if cells == 0 && text.chars().any(|c| !c.is_control()) && width(&text) == 0 {
        // A vowel mark needs a letter to stand on; the stretching stroke is none of the alphabet's.
        return (format!("\u{640}{text}"), 1);
    }
    (text, cells)
}

/// The commands of a page with their keys, on as many lines as they need.
pub(super) fn footer(page: &Page, pen: &Pen<'_>) -> Rows {
    let mut rows = Rows::default();
    let mut pieces = Vec::new();
    let mut start = 0;
    for binding in keys::BINDINGS
        .iter()
        .filter(|binding| page.commands.contains(&binding.command))
    {
        let key = pen.line(&pen.say(&binding.name()), pen.room);
        let label = pen.line(
            &pen.say(&binding.command.label()),
            pen.room.saturating_sub(key.width + 1),
        );
        let width = key.width + 1 + label.width;
        if start > 0 && start + width > pen.room {
            rows.push(std::mem::take(&mut pieces));
            start = 0;
        }
        pieces.push(pen.piece(start, key.clone(), Ink::Key));
        pieces.push(pen.piece(start + key.width + 1, label, Ink::Text));
        let height = rows.height();
        rows.spots.push(Spot {
            target: Target::Command(binding.command),
            rows: height..height + 1,
            columns: start..start + width,
            cursor: (height, start),
        });
        start += width + 3;
    }
    if !pieces.is_empty() {
        rows.push(pieces);
    }
    rows
}

/// A rule that says, at its end, that there is more beyond it.
pub(super) fn edge(more: Option<Target>, pen: &Pen<'_>) -> Rows {
    let mut rows = Rows::default();
    let mut pieces = vec![pen.run(0, "─", pen.room, Ink::Dim)];
    let words = match more {
        Some(Target::ScrollUp) => Some(Words::message("frame-more-above")),
        Some(_) => Some(Words::message("frame-more-below")),
        None => None,
    };
    if let Some((words, target)) = words.zip(more) {
        let line = pen.line(&format!(" {} ", pen.say(&words)), pen.room);
        let start = pen.room.saturating_sub(line.width + 2);
        pieces.push(pen.piece(start, line, Ink::Hint));
        rows.spots.push(Spot {
            target,
            rows: 0..1,
            columns: 0..pen.room,
            cursor: (0, start),
        });
    }
    rows.push(pieces);
    rows
}

/// One blank row.
pub(super) fn blank() -> Rows {
    let mut rows = Rows::default();
    rows.rows.push(super::rows::Row {
        weight: Weight::Content,
        pieces: Vec::new(),
    });
    rows
}
