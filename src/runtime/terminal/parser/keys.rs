//! Keys that need no parameters: ASCII, SS3, the Linux console's own, and the numbers of `CSI … ~`.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::super::event::Input;

/// A key without modifiers.
pub(super) fn plain(code: KeyCode) -> Input {
    pressed(code, KeyModifiers::NONE)
}

/// A key with modifiers.
pub(super) fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Input {
    Input::Key(KeyEvent::new(code, modifiers))
}

/// A character; a capital carries Shift, as crossterm's own reader says it.
pub(super) fn character(character: char, modifiers: KeyModifiers) -> Input {
    let shift = if character.is_uppercase() {
        KeyModifiers::SHIFT
    } else {
        KeyModifiers::NONE
    };
    pressed(KeyCode::Char(character), modifiers | shift)
}

/// One byte below 128 that is not ESC.
///
/// Ctrl+H is Backspace, because some terminals send it for that key; Ctrl+J is Enter, for the same reason.
pub(super) fn ascii(byte: u8, modifiers: KeyModifiers) -> Input {
    match byte {
        b'\r' | b'\n' => pressed(KeyCode::Enter, modifiers),
        b'\t' => pressed(KeyCode::Tab, modifiers),
        0x08 | 0x7f => pressed(KeyCode::Backspace, modifiers),
        0x00 => pressed(KeyCode::Char(' '), modifiers | KeyModifiers::CONTROL),
        0x01..=0x1a => pressed(
            KeyCode::Char(char::from(byte - 1 + b'a')),
            modifiers | KeyModifiers::CONTROL,
        ),
        0x1b => pressed(KeyCode::Esc, modifiers),
        0x1c..=0x1f => pressed(
            KeyCode::Char(char::from(byte + 0x40)),
            modifiers | KeyModifiers::CONTROL,
        ),
        _ => character(char::from(byte), modifiers),
    }
}

/// The final letter of a cursor or function key, in SS3 and in CSI.
pub(super) fn lettered(byte: u8) -> Option<KeyCode> {
    Some(match byte {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'E' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'R' => KeyCode::F(3),
        b'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// A key sent as `ESC O byte`, the keypad in application mode included.
pub(super) fn ss3(byte: u8) -> Option<Input> {
    if let Some(code) = lettered(byte) {
        return Some(plain(code));
    }
    match byte {
        b'M' => Some(plain(KeyCode::Enter)),
        b'I' => Some(plain(KeyCode::Tab)),
        b' ' => Some(plain(KeyCode::Char(' '))),
        // `*` to `/` and the digits are sent as `j` to `y`, `=` as `X`.
        b'j'..=b'y' => Some(plain(KeyCode::Char(char::from(byte - 0x40)))),
        b'X' => Some(plain(KeyCode::Char('='))),
        _ => None,
    }
}

/// A function key sent as `ESC [ [ byte` by the Linux console.
pub(super) fn linux_console(byte: u8) -> Option<Input> {
    matches!(byte, b'A'..=b'E').then(|| plain(KeyCode::F(byte - b'A' + 1)))
}

/// The key of `CSI number ~`.
pub(super) fn numbered(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(function(number, 10)),
        17..=21 => KeyCode::F(function(number, 11)),
        23..=26 => KeyCode::F(function(number, 12)),
        28 | 29 => KeyCode::F(function(number, 13)),
        31..=34 => KeyCode::F(function(number, 14)),
        _ => return None,
    })
}

fn function(number: u32, gap: u32) -> u8 {
    u8::try_from(number.saturating_sub(gap)).unwrap_or(u8::MAX)
}
