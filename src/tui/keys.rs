//! The key table: which key or click asks what; the footer and the help are written from it.
//!
//! Arrows are turned round for right-to-left languages here and nowhere else. What is asked may not be possible on the
//! page: the model decides. Repetition and speed are the model's business too.

use ratatui::crossterm::event::{
    KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::{Asked, Drawn, Target};
use crate::app::page::{Command, Page, Words};
use crate::i18n::Direction;

/// Rows that one notch of the wheel moves.
const NOTCH: u16 = 3;

/// One command, its key, and the message that says in a word what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    pub command: Command,
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
    pub label: &'static str,
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

const fn bound(command: Command, code: KeyCode, label: &'static str) -> Binding {
    let modifiers = match code {
        KeyCode::Char(_) => KeyModifiers::CONTROL,
        _ => KeyModifiers::NONE,
    };
    Binding {
        command,
        code,
        modifiers,
        label,
    }
}

/// Every command, in the order of the footer.
pub const BINDINGS: &[Binding] = &[
    bound(Command::Confirm, KeyCode::Enter, "frame-command-confirm"),
    bound(Command::Back, KeyCode::Esc, "frame-command-back"),
    bound(Command::Undo, KeyCode::Char('z'), "frame-command-undo"),
    bound(Command::Help, KeyCode::F(1), "frame-command-help"),
    bound(Command::Language, KeyCode::F(2), "frame-command-language"),
    bound(Command::Display, KeyCode::F(3), "frame-command-display"),
    bound(Command::Keys, KeyCode::F(5), "frame-command-keys"),
    bound(Command::Staff, KeyCode::F(10), "frame-command-staff"),
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
pub fn key(event: &KeyEvent, on: &On<'_>) -> Option<Asked> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    if let Some(command) = command_of(event) {
        return Some(asked_by(command, on));
    }
    let held = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SUPER | KeyModifiers::META);
    let forward = on.direction == Direction::LeftToRight;
    match event.code {
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Some(Asked::Previous),
        KeyCode::Tab => Some(Asked::Next),
        KeyCode::BackTab => Some(Asked::Previous),
        KeyCode::Up => Some(Asked::RowUp),
        KeyCode::Down => Some(Asked::RowDown),
        KeyCode::Right => Some(if forward { Asked::End } else { Asked::Start }),
        KeyCode::Left => Some(if forward { Asked::Start } else { Asked::End }),
        KeyCode::PageUp => scroll(on.drawn, |row| row.saturating_sub(page_of(on.drawn))),
        KeyCode::PageDown => scroll(on.drawn, |row| row.saturating_add(page_of(on.drawn))),
        KeyCode::Home => scroll(on.drawn, |_| 0),
        KeyCode::End => scroll(on.drawn, |_| u16::MAX),
        KeyCode::Backspace | KeyCode::Delete => Some(Asked::Erase),
        KeyCode::Char(' ') if held.is_empty() && !in_field(on) => Some(confirm(on)),
        KeyCode::Char(c) if held.is_empty() && !c.is_control() => Some(Asked::Type(c)),
        _ => None,
    }
}

/// What a click or a turn of the wheel asks; the other buttons, moves and drags ask nothing.
#[must_use]
pub fn mouse(event: &MouseEvent, on: &On<'_>) -> Option<Asked> {
    match event.kind {
        MouseEventKind::ScrollUp => scroll(on.drawn, |row| row.saturating_sub(NOTCH)),
        MouseEventKind::ScrollDown => scroll(on.drawn, |row| row.saturating_add(NOTCH)),
        MouseEventKind::Down(MouseButton::Left) => match on.drawn.target_at(event.column, event.row)? {
            Target::Item(index) => Some(Asked::Activate(index)),
            Target::Key(index) => Some(Asked::ActivateKey(index)),
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

fn asked_by(command: Command, on: &On<'_>) -> Asked {
    match command {
        Command::Confirm => confirm(on),
        Command::Back => Asked::Back,
        other => Asked::Command(other),
    }
}

/// Nobody confirms what they cannot see: the page turns first, towards the thing with the focus.
fn confirm(on: &On<'_>) -> Asked {
    if on.drawn.focus_seen {
        return Asked::Confirm;
    }
    let down = scroll(on.drawn, |row| row.saturating_add(page_of(on.drawn)));
    down.or_else(|| scroll(on.drawn, |_| 0)).unwrap_or(Asked::Confirm)
}

fn in_field(on: &On<'_>) -> bool {
    on.page.items().nth(on.focus).is_some_and(|item| item.shape.is_field())
}

/// A screenful, one row of which stays in view as a landmark.
fn page_of(drawn: &Drawn) -> u16 {
    drawn.view.saturating_sub(1).max(1)
}

fn scroll(drawn: &Drawn, to: impl Fn(u16) -> u16) -> Option<Asked> {
    let row = to(drawn.scroll).min(drawn.last_scroll);
    (row != drawn.scroll).then_some(Asked::Scroll(row))
}

#[cfg(test)]
mod tests;
