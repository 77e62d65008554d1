//! From bytes of a terminal to [`Input`], as a pure machine with a clock for argument.
//!
//! Whatever comes, it uses at most [`HELD_MAX`] bytes, and silence always brings it back to plain typing: a partial
//! sequence ends [`PARTIAL_MS`] after its last byte, a string after [`STRING_MS`], a paste after [`PASTE_MS`]. Somebody who
//! keeps typing into a sequence opened by accident is not swallowed either, because each also has a longest duration.
//!
//! A state machine of our own rather than `vte`, which parses what programs write: it has no SS3, no `CSI [ A`, prints the tail of
//! `CSI M`, and keeps an OSC of any length. Never reads the terminal or the clock; `csi` and `string` read what was held.

mod csi;
mod keys;
mod paste;
mod string;
#[cfg(test)]
mod tests;

use ratatui::crossterm::event::{KeyCode, KeyModifiers};

use self::csi::Sequence;
use self::paste::Collected;
use self::string::Kind;
use super::event::{Input, Paste};

/// How long a partial escape sequence or character may stay silent, in milliseconds.
pub const PARTIAL_MS: u64 = 50;
/// How long a partial sequence may last in all, in milliseconds.
pub const PARTIAL_TOTAL_MS: u64 = 150;
/// How long an answer string (DCS, OSC …) may stay silent, in milliseconds.
pub const STRING_MS: u64 = 100;
/// How long an answer string may last in all, in milliseconds.
pub const STRING_TOTAL_MS: u64 = 500;
/// How long a paste may stay silent, in milliseconds.
pub const PASTE_MS: u64 = 200;
/// The longest paste that is kept, in bytes.
pub const PASTE_MAX: usize = 1024;
/// The most bytes ever held: the longest answer string that is kept.
pub const HELD_MAX: usize = 4096;

/// The machine; one a terminal.
#[derive(Debug)]
pub struct Parser {
    state: State,
    /// What a string or a paste holds so far; allocated once, never grown.
    held: Vec<u8>,
    /// When the present sequence began.
    began: u64,
    /// When its last byte came.
    last: u64,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// Plain typing.
    Ground,
    /// Inside a UTF-8 character.
    Character(Partial),
    /// After ESC.
    Escape,
    /// After `ESC O`.
    Ss3,
    /// After `ESC [`.
    Csi(Sequence),
    /// After `ESC [ [`: a function key of the Linux console.
    LinuxKey,
    /// After `ESC [ M`: an old mouse report is refused, and its bytes must not be typed.
    OldMouse { left: u8 },
    /// Inside a DCS, OSC, APC, PM or SOS.
    Text { kind: Kind, overlong: bool },
    /// After an ESC inside one.
    TextEscape { kind: Kind, overlong: bool },
    /// Inside a bracketed paste.
    Paste(Collected),
}

/// The bytes of one character, as far as they came.
#[derive(Clone, Copy, Debug)]
struct Partial {
    bytes: [u8; 4],
    have: usize,
    need: usize,
    modifiers: KeyModifiers,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser in plain typing.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: State::Ground,
            held: Vec::with_capacity(HELD_MAX),
            began: 0,
            last: 0,
        }
    }

    /// Reads bytes that came at `now_ms` and appends what they mean.
    ///
    /// A sequence whose time is over is ended first. The clock is any that never goes back; one that does only makes
    /// sequences last longer.
    pub fn feed(&mut self, bytes: &[u8], now_ms: u64, out: &mut Vec<Input>) {
        self.expire(now_ms, out);
        for &byte in bytes {
            self.byte(byte, now_ms, out);
        }
    }

    /// When [`expire`](Self::expire) must be called if nothing comes; `None` in plain typing.
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        let (silence, total) = match self.state {
            State::Ground => return None,
            State::Text { .. } | State::TextEscape { .. } => (STRING_MS, STRING_TOTAL_MS),
            State::Paste(paste) => return Some(paste.deadline().min(self.last.saturating_add(PASTE_MS))),
            _ => (PARTIAL_MS, PARTIAL_TOTAL_MS),
        };
        Some(self.last.saturating_add(silence).min(self.began.saturating_add(total)))
    }

    /// Ends a sequence whose time is over: a lone ESC is the Esc key, a paste is told as dropped, the rest is forgotten.
    pub fn expire(&mut self, now_ms: u64, out: &mut Vec<Input>) {
        if self.deadline().is_none_or(|deadline| now_ms < deadline) {
            return;
        }
        if let State::Paste(mut paste) = self.state
            && now_ms < self.last.saturating_add(PASTE_MS)
            && paste.goes_on(now_ms)
        {
            self.state = State::Paste(paste);
            return;
        }
        match self.state {
            State::Escape => out.push(keys::plain(KeyCode::Esc)),
            State::Paste(_) => out.push(Input::Paste(Paste::Dropped)),
            _ => {}
        }
        self.rest();
    }

    fn byte(&mut self, byte: u8, now: u64, out: &mut Vec<Input>) {
        self.last = now;
        match self.state {
            State::Ground => self.typed(byte, KeyModifiers::NONE, now, out),
            State::Character(partial) => self.continued(partial, byte, now, out),
            State::Escape => self.escaped(byte, now, out),
            State::Ss3 => {
                self.rest();
                match keys::ss3(byte) {
                    Some(input) => out.push(input),
                    None => self.afresh(byte, now, out),
                }
            }
            State::LinuxKey => {
                self.rest();
                match keys::linux_console(byte) {
                    Some(input) => out.push(input),
                    None => self.afresh(byte, now, out),
                }
            }
            State::OldMouse { left } => {
                // The three bytes are 32 and more: a control character means that this was no report.
                if byte < 0x20 {
                    self.rest();
                    self.afresh(byte, now, out);
                } else if left > 1 {
                    self.state = State::OldMouse { left: left - 1 };
                } else {
                    self.rest();
                }
            }
            State::Csi(sequence) => self.sequenced(sequence, byte, now, out),
            State::Text { kind, overlong } => self.texted(kind, overlong, byte, now, out),
            State::TextEscape { kind, overlong } => {
                if byte == b'\\' {
                    self.text_ended(kind, overlong, out);
                } else {
                    // Any other escape ends the string, as it does in xterm, so that a key gets out of a runaway one.
                    self.begin(State::Escape, now);
                    self.escaped(byte, now, out);
                }
            }
            State::Paste(mut paste) => match paste.take(byte, &mut self.held) {
                paste::Step::Goes => self.state = State::Paste(paste),
                paste::Step::Ended(content) => {
                    self.rest();
                    out.push(Input::Paste(content));
                }
            },
        }
    }

    /// Reads a byte that belongs to no sequence, after one was given up.
    fn afresh(&mut self, byte: u8, now: u64, out: &mut Vec<Input>) {
        self.typed(byte, KeyModifiers::NONE, now, out);
    }

    fn typed(&mut self, byte: u8, modifiers: KeyModifiers, now: u64, out: &mut Vec<Input>) {
        let need = match byte {
            0x1b => return self.begin(State::Escape, now),
            0x00..=0x7f => return out.push(keys::ascii(byte, modifiers)),
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            // Not UTF-8: nothing a person can have meant.
            _ => return,
        };
        self.begin(
            State::Character(Partial {
                bytes: [byte, 0, 0, 0],
                have: 1,
                need,
                modifiers,
            }),
            now,
        );
    }

    fn continued(&mut self, mut partial: Partial, byte: u8, now: u64, out: &mut Vec<Input>) {
        if !matches!(byte, 0x80..=0xbf) {
            self.rest();
            return self.afresh(byte, now, out);
        }
        partial.bytes[partial.have] = byte;
        partial.have += 1;
        if partial.have < partial.need {
            self.state = State::Character(partial);
            return;
        }
        self.rest();
        let decoded = std::str::from_utf8(&partial.bytes[..partial.need]).ok();
        if let Some(character) = decoded.and_then(|text| text.chars().next())
            && !character.is_control()
        {
            out.push(keys::character(character, partial.modifiers));
        }
    }

    fn escaped(&mut self, byte: u8, now: u64, out: &mut Vec<Input>) {
        let next = match byte {
            b'[' => State::Csi(Sequence::default()),
            b'O' => State::Ss3,
            b'P' => State::Text {
                kind: Kind::Dcs,
                overlong: false,
            },
            b']' => State::Text {
                kind: Kind::Osc,
                overlong: false,
            },
            b'X' | b'^' | b'_' => State::Text {
                kind: Kind::Other,
                overlong: false,
            },
            0x1b => {
                out.push(keys::plain(KeyCode::Esc));
                return self.begin(State::Escape, now);
            }
            // The tail of a string that was given up: not a key.
            b'\\' => return self.rest(),
            _ => {
                self.rest();
                return self.typed(byte, KeyModifiers::ALT, now, out);
            }
        };
        self.held.clear();
        self.state = next;
    }

    fn sequenced(&mut self, mut sequence: Sequence, byte: u8, now: u64, out: &mut Vec<Input>) {
        match byte {
            b'[' if sequence.is_empty() => self.state = State::LinuxKey,
            b'M' if sequence.is_empty() => self.state = State::OldMouse { left: 3 },
            0x20..=0x3f => {
                sequence.push(byte);
                self.state = State::Csi(sequence);
            }
            0x40..=0x7e => {
                self.rest();
                match sequence.meaning(byte) {
                    csi::Meaning::Input(input) => out.push(input),
                    csi::Meaning::PasteBegins => self.begin(State::Paste(Collected::begin(now)), now),
                    csi::Meaning::Nothing => {}
                }
            }
            // A key in the middle of a sequence: the sequence was none.
            _ => {
                self.rest();
                self.afresh(byte, now, out);
            }
        }
    }

    fn texted(&mut self, kind: Kind, overlong: bool, byte: u8, now: u64, out: &mut Vec<Input>) {
        match byte {
            0x07 if matches!(kind, Kind::Osc) => self.text_ended(kind, overlong, out),
            0x1b => self.state = State::TextEscape { kind, overlong },
            // No answer holds a control character: Enter or Ctrl+C gets out of a runaway string.
            0x00..=0x1f | 0x7f => {
                self.rest();
                self.afresh(byte, now, out);
            }
            _ if self.held.len() < HELD_MAX => self.held.push(byte),
            _ => self.state = State::Text { kind, overlong: true },
        }
    }

    fn text_ended(&mut self, kind: Kind, overlong: bool, out: &mut Vec<Input>) {
        if !overlong && let Some(answer) = string::answer(kind, &self.held) {
            out.push(Input::Answer(answer));
        }
        self.rest();
    }

    fn begin(&mut self, state: State, now: u64) {
        self.held.clear();
        self.state = state;
        self.began = now;
        self.last = now;
    }

    fn rest(&mut self) {
        self.held.clear();
        self.state = State::Ground;
    }
}
