//! Sequences `CSI … final`: keys with modifiers, the mouse, and answers.
//!
//! Numbers are clamped, parameters and intermediates beyond what any known sequence needs make the whole one mean nothing.

use ratatui::crossterm::event::{KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::super::event::{Answer, Focus, Input, ModeState};
use super::keys;

const PARAMETERS_MAX: usize = 16;
/// The longest sequence that can mean something, in bytes after `CSI`.
const LENGTH_MAX: u8 = 80;

/// A sequence as far as it came, without its final byte.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sequence {
    /// `?`, `>`, `<` or `=` right after `CSI`; 0 without.
    private: u8,
    /// The one byte between parameters and final; 0 without.
    intermediate: u8,
    parameters: [u32; PARAMETERS_MAX],
    /// The first sub-parameter of each, `b` in `a:b:c`.
    details: [u32; PARAMETERS_MAX],
    /// The parameter being read.
    index: usize,
    /// The sub-parameter being read: 0 is the parameter itself.
    depth: u8,
    length: u8,
    broken: bool,
}

/// What a whole sequence means.
pub(super) enum Meaning {
    Input(Input),
    PasteBegins,
    Nothing,
}

impl From<Option<Input>> for Meaning {
    fn from(input: Option<Input>) -> Self {
        input.map_or(Self::Nothing, Self::Input)
    }
}

impl Sequence {
    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Adds a byte from `0x20..=0x3f`.
    pub(super) fn push(&mut self, byte: u8) {
        self.length = self.length.saturating_add(1);
        self.broken |= self.length > LENGTH_MAX;
        match byte {
            b'0'..=b'9' if self.intermediate == 0 => self.digit(u32::from(byte - b'0')),
            b';' if self.intermediate == 0 => {
                self.index += 1;
                self.depth = 0;
                if self.index >= PARAMETERS_MAX {
                    self.index = PARAMETERS_MAX - 1;
                    self.broken = true;
                }
            }
            b':' if self.intermediate == 0 => self.depth = self.depth.saturating_add(1),
            b'<'..=b'?' if self.length == 1 => self.private = byte,
            0x20..=0x2f if self.intermediate == 0 => self.intermediate = byte,
            _ => self.broken = true,
        }
    }

    fn digit(&mut self, digit: u32) {
        let number = match self.depth {
            0 => &mut self.parameters[self.index],
            1 => &mut self.details[self.index],
            _ => return,
        };
        *number = number.saturating_mul(10).saturating_add(digit);
    }

    fn number(&self, index: usize) -> u32 {
        self.parameters.get(index).copied().unwrap_or(0)
    }

    fn short(&self, index: usize) -> u16 {
        clamped(self.number(index))
    }

    /// How many parameters were given; none at all counts 0.
    fn count(&self) -> usize {
        if self.length == u8::from(self.private != 0) {
            0
        } else {
            self.index + 1
        }
    }

    pub(super) fn meaning(&self, last: u8) -> Meaning {
        if self.broken {
            return Meaning::Nothing;
        }
        match (self.private, self.intermediate, last) {
            (0, 0, b'~') if self.number(0) == 200 => Meaning::PasteBegins,
            (0, 0, b'~') => self.tilde().into(),
            (0, 0, b'u') if self.count() > 0 => self.coded(self.number(0), 1).into(),
            (0, 0, b'Z') => Some(keys::pressed(KeyCode::BackTab, KeyModifiers::SHIFT)).into(),
            (0, 0, b'I') => Meaning::Input(Input::Focus(Focus::Gained)),
            (0, 0, b'O') => Meaning::Input(Input::Focus(Focus::Lost)),
            // `CSI 1 ; 2 R` is also Shift+F3: no screen uses that key, and an answer must never be typed.
            (0 | b'?', 0, b'R') if self.count() >= 2 => answer(Answer::Cursor {
                row: self.short(0),
                column: self.short(1),
            }),
            (0, 0, b'n') => answer(Answer::Status(self.short(0))),
            (b'?', 0, b'c') => answer(Answer::Attributes(
                (0..self.count()).map(|index| self.short(index)).collect(),
            )),
            (0, b'$', b'y') => mode_state(self.number(1))
                .map(|state| {
                    Input::Answer(Answer::Mode {
                        mode: self.short(0),
                        state,
                    })
                })
                .into(),
            (b'?', b'$', b'y') => mode_state(self.number(1))
                .map(|state| {
                    Input::Answer(Answer::PrivateMode {
                        mode: self.short(0),
                        state,
                    })
                })
                .into(),
            (b'<', 0, b'M' | b'm') => self.mouse(last).into(),
            (0, 0, _) => keys::lettered(last).and_then(|code| self.modified(code, 1)).into(),
            _ => Meaning::Nothing,
        }
    }

    fn tilde(&self) -> Option<Input> {
        match self.number(0) {
            // modifyOtherKeys: `CSI 27 ; modifiers ; code ~`.
            27 if self.count() >= 3 => self.coded(self.number(2), 1),
            number => self.modified(keys::numbered(number)?, 1),
        }
    }

    /// A key with the modifiers of a parameter; `None` when it says that the key was released.
    fn modified(&self, code: KeyCode, at: usize) -> Option<Input> {
        const RELEASED: u32 = 3;
        if self.details[at] == RELEASED {
            return None;
        }
        Some(keys::pressed(code, modifiers(self.number(at))))
    }

    /// A key told by its code point, of `CSI u` and of modifyOtherKeys.
    fn coded(&self, code: u32, at: usize) -> Option<Input> {
        let code = match code {
            8 | 127 => KeyCode::Backspace,
            9 if modifiers(self.number(at)).contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            9 => KeyCode::Tab,
            10 | 13 | 57_414 => KeyCode::Enter,
            27 => KeyCode::Esc,
            // The keypad has code points of its own in the private use area.
            57_399..=57_408 => KeyCode::Char(char::from_u32(code - 57_399 + u32::from(b'0'))?),
            57_344..=63_743 => return None,
            _ => KeyCode::Char(char::from_u32(code).filter(|character| !character.is_control())?),
        };
        self.modified(code, at)
    }

    /// An SGR report; `None` for coordinates of 0, which no terminal means, and for buttons nobody has.
    fn mouse(&self, last: u8) -> Option<Input> {
        let code = self.number(0);
        let (column, row) = (self.short(1).checked_sub(1)?, self.short(2).checked_sub(1)?);
        let dragging = code & 32 != 0;
        let button = match code & 0b11 {
            0 => Some(MouseButton::Left),
            1 => Some(MouseButton::Middle),
            2 => Some(MouseButton::Right),
            _ => None,
        };
        let kind = match (code & !0b1_1100, button) {
            // A wheel has no release.
            (64.., _) if last == b'm' => return None,
            (64, _) => MouseEventKind::ScrollUp,
            (65, _) => MouseEventKind::ScrollDown,
            (66, _) => MouseEventKind::ScrollLeft,
            (67, _) => MouseEventKind::ScrollRight,
            (35, None) => MouseEventKind::Moved,
            (0..=2, Some(button)) if last == b'm' => MouseEventKind::Up(button),
            (0..=2, Some(button)) => MouseEventKind::Down(button),
            (32..=34, Some(button)) if dragging => MouseEventKind::Drag(button),
            _ => return None,
        };
        let held = [
            (4, KeyModifiers::SHIFT),
            (8, KeyModifiers::ALT),
            (16, KeyModifiers::CONTROL),
        ];
        let modifiers = held
            .iter()
            .filter(|(bit, _)| code & bit != 0)
            .map(|(_, modifier)| *modifier)
            .collect();
        Some(Input::Mouse(MouseEvent {
            kind,
            column,
            row,
            modifiers,
        }))
    }
}

fn answer(answer: Answer) -> Meaning {
    Meaning::Input(Input::Answer(answer))
}

/// The modifiers of a key, sent as 1 + a sum of bits; 0 and 1 mean none.
fn modifiers(parameter: u32) -> KeyModifiers {
    let bits = parameter.saturating_sub(1);
    let known = [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
        (8, KeyModifiers::SUPER),
        (16, KeyModifiers::HYPER),
        (32, KeyModifiers::META),
    ];
    known
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, modifier)| *modifier)
        .collect()
}

fn mode_state(number: u32) -> Option<ModeState> {
    Some(match number {
        0 => ModeState::Unknown,
        1 => ModeState::Set,
        2 => ModeState::Reset,
        3 => ModeState::AlwaysSet,
        4 => ModeState::AlwaysReset,
        _ => return None,
    })
}

fn clamped(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
