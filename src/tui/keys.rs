//! The key table: which key or click asks what; the footer and the help are written from it.
//!
//! Arrows are turned round for right-to-left languages here and nowhere else. What is asked may not be possible on the
//! page: the model decides. Repetition and speed are the model's business too.

use ratatui::crossterm::event::{
    KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::{Drawn, Target};
use crate::app::Intent;
use crate::app::page::{Command, Page, Words};
use crate::i18n::Direction;

/// Rows that one notch of the wheel moves.
const NOTCH: u16 = 3;

/// One command and its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    pub command: Command,
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
}

impl Binding {
    /// What is written on the key.
    #[must_use]
    pub fn name(&self) -> Words {
        match self.code {
            KeyCode::Enter => Words::message("frame-key-enter"),
            KeyCode::Esc => Words::message("frame-key-escape"),
            KeyCode::F(number) => Words::Plain(format!("F{number}")),
            KeyCode::Char(letter) => Words::Plain(format!("Ctrl+{}", letter.to_ascii_uppercase())),
            other => Words::Plain(other.to_string()),
        }
    }
}

const fn bound(command: Command, code: KeyCode) -> Binding {
    let modifiers = match code {
        KeyCode::Char(_) => KeyModifiers::CONTROL,
        _ => KeyModifiers::NONE,
    };
    Binding {
        command,
        code,
        modifiers,
    }
}

/// Every command, in the order of the footer.
pub const BINDINGS: &[Binding] = &[
    bound(Command::Confirm, KeyCode::Enter),
    bound(Command::Back, KeyCode::Esc),
    bound(Command::Undo, KeyCode::Char('z')),
    bound(Command::Help, KeyCode::F(1)),
    bound(Command::Language, KeyCode::F(2)),
    bound(Command::Display, KeyCode::F(3)),
    bound(Command::Keys, KeyCode::F(5)),
    bound(Command::Staff, KeyCode::F(10)),
];

/// The screen on which a key is pressed.
#[derive(Clone, Copy, Debug)]
pub struct On<'a> {
    pub page: &'a Page,
    pub focus: usize,
    pub drawn: &'a Drawn,
    pub direction: Direction,
}

/// What a key asks; `None` when it asks nothing, as a key coming up or an unknown one.
#[must_use]
pub fn key(event: &KeyEvent, on: &On<'_>) -> Option<Intent> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    if let Some(command) = command_of(event) {
        return Some(asked_by(command, on));
    }
    let held = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SUPER | KeyModifiers::META);
    let forward = on.direction == Direction::LeftToRight;
    match event.code {
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Some(Intent::Previous),
        KeyCode::Tab => Some(Intent::Next),
        KeyCode::BackTab => Some(Intent::Previous),
        KeyCode::Up => Some(Intent::Up),
        KeyCode::Down => Some(Intent::Down),
        KeyCode::Right => Some(if forward { Intent::End } else { Intent::Start }),
        KeyCode::Left => Some(if forward { Intent::Start } else { Intent::End }),
        KeyCode::PageUp => scroll(on.drawn, |row| row.saturating_sub(page_of(on.drawn))),
        KeyCode::PageDown => scroll(on.drawn, |row| row.saturating_add(page_of(on.drawn))),
        KeyCode::Home => scroll(on.drawn, |_| 0),
        KeyCode::End => scroll(on.drawn, |_| u16::MAX),
        KeyCode::Backspace | KeyCode::Delete => Some(Intent::Erase),
        KeyCode::Char(' ') if held.is_empty() && !in_field(on) => Some(confirm(on)),
        KeyCode::Char(c) if held.is_empty() && !c.is_control() => Some(Intent::Type(c)),
        _ => None,
    }
}

/// What a click or a turn of the wheel asks; the other buttons, moves and drags ask nothing.
#[must_use]
pub fn mouse(event: &MouseEvent, on: &On<'_>) -> Option<Intent> {
    match event.kind {
        MouseEventKind::ScrollUp => scroll(on.drawn, |row| row.saturating_sub(NOTCH)),
        MouseEventKind::ScrollDown => scroll(on.drawn, |row| row.saturating_add(NOTCH)),
        MouseEventKind::Down(MouseButton::Left) => match on.drawn.target_at(event.column, event.row)? {
            Target::Item(index) => Some(Intent::Point(index)),
            Target::Key(index) => Some(Intent::Point(on.page.items().count() + index)),
            Target::Command(command) => Some(asked_by(command, on)),
            Target::ScrollUp => scroll(on.drawn, |row| row.saturating_sub(page_of(on.drawn))),
            Target::ScrollDown => scroll(on.drawn, |row| row.saturating_add(page_of(on.drawn))),
        },
        _ => None,
    }
}

fn command_of(event: &KeyEvent) -> Option<Command> {
    let code = match event.code {
        KeyCode::Char(letter) => KeyCode::Char(letter.to_ascii_lowercase()),
        other => other,
    };
    let held = event.modifiers - KeyModifiers::SHIFT;
    let binding = BINDINGS
        .iter()
        .find(|binding| binding.code == code && binding.modifiers == held);
    binding.map(|binding| binding.command)
}

fn asked_by(command: Command, on: &On<'_>) -> Intent {
    match command {
        Command::Confirm => confirm(on),
        Command::Back => Intent::Command(Command::Back),
        other => Intent::Command(other),
    }
}

/// Nobody confirms what they cannot see: the page turns first, towards the thing with the focus.
fn confirm(on: &On<'_>) -> Intent {
    if on.drawn.focus_seen {
        return Intent::Confirm;
    }
    let down = scroll(on.drawn, |row| row.saturating_add(page_of(on.drawn)));
    down.or_else(|| scroll(on.drawn, |_| 0)).unwrap_or(Intent::Confirm)
}

fn in_field(on: &On<'_>) -> bool {
    on.page.items().nth(on.focus).is_some_and(|item| item.shape.is_field())
}

/// A screenful, one row of which stays in view as a landmark.
fn page_of(drawn: &Drawn) -> u16 {
    drawn.view.saturating_sub(1).max(1)
}

fn scroll(drawn: &Drawn, to: impl Fn(u16) -> u16) -> Option<Intent> {
    let row = to(drawn.scroll).min(drawn.last_scroll);
    (row != drawn.scroll).then_some(Intent::Scroll(row))
}

#[cfg(test)]
mod tests;
