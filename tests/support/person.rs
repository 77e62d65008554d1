//! Somebody in front of the kiosk, with the keyboard alone or with the mouse alone, who reads the screen in one language.
//!
//! What is looked for is said by its message and laid as the screen lays it, so that the same walk goes in Arabic. Items
//! are found where items stand: behind their mark, their number and their box, at the start edge.

use std::cell::Cell;
use std::time::{Duration, Instant};

use palier::app::page::{Value, Words};
use palier::content;
use palier::i18n::{Direction, Locale, direction_of, lay_line};
use palier::wording::Wording;

use super::Kiosk;
use super::screen;

/// Longer than the kiosk takes a repeated press for a key held down, or for a trembling hand.
pub const BETWEEN_PRESSES: Duration = Duration::from_millis(170);

/// Columns in front of the words of any item: the edge and the mark of the focus.
const FRONT: usize = 4;

/// Most items of a page gone through with the Tab key.
const MOST_ITEMS: usize = 80;

/// What is in the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Keyboard,
    Mouse,
}

/// The keys of the screen that are up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layer {
    Letters,
    Capitals,
    Latin,
    Signs,
}

pub struct Person<'k> {
    kiosk: &'k Kiosk,
    hand: Hand,
    wording: Wording,
    pressed: Cell<Option<Instant>>,
}

impl<'k> Person<'k> {
    /// Somebody who reads this language.
    pub fn new(kiosk: &'k Kiosk, hand: Hand, tag: &str) -> Self {
        let locale = Locale::find(tag).unwrap();
        let mut wording = Wording::new(locale);
        wording.texts_mut().use_packs(content::core().clone());
        Self {
            kiosk,
            hand,
            wording,
            pressed: Cell::new(None),
        }
    }

    /// The words as this person reads them.
    pub fn said(&self, words: &Words) -> String {
        palier::i18n::without_marks(&self.wording.say(words))
    }

    /// The words as they stand on the screen, when they stand on one line.
    pub fn drawn(&self, words: &Words) -> String {
        self.laid(&self.wording.say(words))
    }

    fn laid(&self, text: &str) -> String {
        lay_line(text, self.wording.direction(), 76).cells
    }

    /// Waits for words on one line of the screen.
    pub fn sees(&self, words: &Words) {
        self.kiosk.wait_for(&self.drawn(words));
    }

    /// Waits for a step of a lesson.
    pub fn sees_step(&self, step: i64, steps: i64) {
        let arguments = vec![("step", Value::Number(step)), ("steps", Value::Number(steps))];
        self.sees(&Words::Message("frame-step", arguments));
    }

    /// Chooses the item whose words start so.
    pub fn chooses(&self, words: &Words) {
        self.presses(&self.drawn(words), self.wording.direction());
    }

    /// Waits for the attract screen, whatever its language.
    pub fn sees_attract(&self) {
        let hello = self.drawn(&Words::message("attract-hello"));
        self.kiosk.wait_for(&hello);
    }

    /// Leaves the attract screen: any key does, a click on its choice too.
    pub fn begins(&self) {
        self.sees_attract();
        self.rests();
        match self.hand {
            Hand::Keyboard => self.acts("a key", || self.kiosk.key("Space")),
            // Said in the language of the kiosk, which is not chosen yet.
            Hand::Mouse => self.acts("a click", || self.kiosk.click("Commencer")),
        }
    }

    /// Chooses this person's language on a kiosk that speaks another one, written from left to right.
    pub fn chooses_language(&self) {
        let name = self.wording.language();
        let text = lay_line(name, Direction::LeftToRight, 76).cells;
        self.presses(&text, Direction::LeftToRight);
    }

    /// Chooses the item whose words start with this text, which an argument follows.
    pub fn chooses_starting(&self, text: &str) {
        self.chooses(&Words::Plain(text.to_owned()));
    }

    /// Points at a box of a board, which has no number, or goes to it with the keyboard.
    pub fn points_at(&self, words: &Words) {
        let text = self.drawn(words);
        let (row, column) = self
            .kiosk
            .wait_framed(&format!("box {text:?}"), |screen| find_box(screen, &text));
        match self.hand {
            Hand::Mouse => {
                self.rests();
                self.acts("a click", || self.kiosk.click_at(column, row));
            }
            Hand::Keyboard => {
                self.goes_until(&text, |screen| {
                    let (row, column) = find_box(screen, &text)?;
                    let (at_row, at_column) = screen.cursor_position();
                    (at_row.abs_diff(row) <= 1 && at_column.abs_diff(column) <= 8).then_some(())
                });
                self.confirms();
            }
        }
    }

    /// Types a text in the field of this label, whatever becomes of it.
    pub fn types(&self, label: &Words, text: &str) {
        self.goes_to_field(label);
        match self.hand {
            Hand::Keyboard => self.kiosk.text(text),
            Hand::Mouse => self.types_with_the_mouse(text),
        }
    }

    /// Writes a text in the field of this label, whatever it is in, and waits to see it there.
    pub fn writes(&self, label: &Words, text: &str) {
        self.types(label, text);
        let label = self.drawn(label);
        let text = lay_line(text, direction_of(text, self.wording.direction()), 76).cells;
        self.kiosk.wait_framed(&format!("{text:?} in {label:?}"), |screen| {
            let (top, _) = find_item(screen, &label, self.wording.direction())?;
            // Beside the label, or in the box under it; never in a note under the field, which may show how to write it.
            let holds = |row: &u16| *row == top || screen::row(screen, *row).contains('│');
            (top..top + 3)
                .filter(holds)
                .find_map(|row| screen::find_in_row(screen, row, &text))
        });
    }

    /// Writes a secret in the field of this label.
    pub fn writes_secret(&self, label: &Words, text: &str) {
        self.types(label, text);
        let label = self.drawn(label);
        let stars = "*".repeat(text.chars().count());
        self.kiosk.wait_framed(&format!("stars in {label:?}"), |screen| {
            let (row, _) = find_item(screen, &label, self.wording.direction())?;
            screen::find_in_row(screen, row, &stars)
        });
    }

    /// Erases so many characters of the field with the focus.
    pub fn erases(&self, count: usize) {
        for _ in 0..count {
            match self.hand {
                Hand::Keyboard => self.kiosk.key("Backspace"),
                Hand::Mouse => self.presses_key(&self.drawn(&Words::message("keys-erase"))),
            }
        }
    }

    fn goes_to_field(&self, label: &Words) {
        let text = self.drawn(label);
        let direction = self.wording.direction();
        match self.hand {
            Hand::Mouse => {
                let (row, column) = self.item(&text, direction);
                self.rests();
                self.kiosk.click_at(column, row);
                let space = format!("[{}]", self.drawn(&Words::message("keys-space")));
                self.kiosk.wait_framed(&format!("keys for {text:?}"), |screen| {
                    let (row, _) = find_item(screen, &text, direction)?;
                    let keys = screen::find(screen, &space)?;
                    is_marked(&screen::row(screen, row), direction).then_some(keys)
                });
            }
            Hand::Keyboard => self.goes_to(&text, direction),
        }
    }

    fn presses(&self, text: &str, direction: Direction) {
        let (row, column) = self.item(text, direction);
        match self.hand {
            Hand::Mouse => {
                self.rests();
                self.acts("a click", || self.kiosk.click_at(column, row));
            }
            Hand::Keyboard => {
                self.goes_to(text, direction);
                self.confirms();
            }
        }
    }

    /// Presses Enter, later than a key held down would.
    pub fn confirms(&self) {
        self.rests();
        self.acts("Enter", || self.kiosk.key("Enter"));
    }

    /// Keeps the time that a hand needs between two presses; the kiosk drops the same one made faster.
    fn rests(&self) {
        if let Some(pressed) = self.pressed.get() {
            let left = BETWEEN_PRESSES.saturating_sub(pressed.elapsed());
            self.kiosk.ended_within(left);
        }
    }

    /// Does something that is answered by a frame; the next press rests from there.
    fn acts(&self, what: &str, act: impl FnOnce()) {
        self.kiosk.answered(what, act);
        self.pressed.set(Some(Instant::now()));
    }

    /// Tabs until the item of this text has the mark of the focus, and the cursor on it or below.
    fn goes_to(&self, text: &str, direction: Direction) {
        self.item(text, direction);
        self.goes_until(text, |screen| {
            let (row, _) = find_item(screen, text, direction)?;
            let marked = is_marked(&screen::row(screen, row), direction);
            (marked && screen.cursor_position().0 >= row).then_some(())
        });
    }

    fn goes_until(&self, what: &str, there: impl Fn(&vt100::Screen) -> Option<()>) {
        for _ in 0..MOST_ITEMS {
            if self.kiosk.look(|screen| there(screen)).is_some() {
                return;
            }
            self.kiosk.answered("Tab", || self.kiosk.key("Tab"));
        }
        panic!("no way to {what:?} with the keyboard\n{}", self.kiosk.screen());
    }

    fn item(&self, text: &str, direction: Direction) -> (u16, u16) {
        self.kiosk
            .wait_framed(&format!("item {text:?}"), |screen| find_item(screen, text, direction))
    }

    fn types_with_the_mouse(&self, text: &str) {
        let mut layer = Layer::Letters;
        let mut last = None;
        for c in text.chars() {
            let wanted = self.layer_of(c, layer);
            if wanted != layer {
                self.rests();
                self.presses_key(&self.drawn(&Words::message(match wanted {
                    Layer::Letters => "keys-letters",
                    Layer::Capitals => "keys-capitals",
                    Layer::Latin => "keys-latin",
                    Layer::Signs => "keys-signs",
                })));
                layer = wanted;
            }
            // Two presses of the same key need the time of a hand.
            if last == Some(c) {
                self.rests();
            }
            last = Some(c);
            match c {
                ' ' => self.presses_key(&self.drawn(&Words::message("keys-space"))),
                c => self.presses_key(&self.laid(&c.to_string())),
            }
            if layer == Layer::Capitals {
                layer = Layer::Letters;
            }
        }
        if layer != Layer::Letters {
            self.rests();
            self.presses_key(&self.drawn(&Words::message("keys-letters")));
        }
    }

    /// The keys that have a character, as a person would look for it: among those that are up first.
    fn layer_of(&self, c: char, now: Layer) -> Layer {
        let up = c == ' '
            || self
                .kiosk
                .look(|screen| find_key(screen, &self.laid(&c.to_string())).is_some());
        match c {
            _ if up => now,
            c if c.is_ascii_alphabetic() && self.wording.direction() == Direction::RightToLeft => Layer::Latin,
            c if c.is_uppercase() => Layer::Capitals,
            c if c.is_alphabetic() => Layer::Letters,
            _ => Layer::Signs,
        }
    }

    fn presses_key(&self, cap: &str) {
        let (row, column) = self
            .kiosk
            .wait_framed(&format!("key {cap:?}"), |screen| find_key(screen, cap));
        self.acts(cap, || self.kiosk.click_at(column, row));
    }
}

/// The row and column of an item whose words start so: behind the mark of the focus, the number, a box or a star.
fn find_item(screen: &vt100::Screen, text: &str, direction: Direction) -> Option<(u16, u16)> {
    let rows = screen.size().0.get();
    (0..rows).find_map(|row| {
        let line = screen::row(screen, row);
        let is_front = |c: char| c == ' ' || c.is_ascii_digit() || "<>[]()x*o".contains(c);
        let words = match direction {
            Direction::LeftToRight => line.trim_start_matches(is_front),
            Direction::RightToLeft => line.trim_end_matches(is_front),
        };
        let is_there = match direction {
            Direction::LeftToRight => words.starts_with(text),
            Direction::RightToLeft => words.ends_with(text),
        };
        // A title stands where the mark of the focus does.
        let front = line.chars().count() - words.chars().count();
        let (column, _) = screen::find_in_row(screen, row, text).filter(|_| is_there && front >= FRONT)?;
        Some((row, column))
    })
}

/// Whether a row bears the mark of the focus.
fn is_marked(row: &str, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => row.trim_start().starts_with('>'),
        Direction::RightToLeft => row.trim_end().ends_with('<'),
    }
}

/// The row and column of a key of the screen.
fn find_key(screen: &vt100::Screen, cap: &str) -> Option<(u16, u16)> {
    let rows = screen.size().0.get();
    (0..rows).rev().find_map(|row| {
        let line: Vec<String> = screen::cells(screen, row);
        let mut start = None;
        for (column, cell) in line.iter().enumerate() {
            match cell.as_str() {
                "[" => start = Some(column),
                "]" => {
                    let from = start.take()?;
                    // A bracket is a key of its own: `[ [ ]` does not come up in these walks.
                    if line[from + 1..column].concat().trim() == cap {
                        return Some((row, u16::try_from(usize::midpoint(from, column)).unwrap()));
                    }
                }
                _ => {}
            }
        }
        None
    })
}

/// The row and column of the words in a box of a board.
fn find_box(screen: &vt100::Screen, text: &str) -> Option<(u16, u16)> {
    let rows = screen.size().0.get();
    (0..rows).find_map(|row| {
        let boxed = screen::row(screen, row).contains(['│', '║']);
        let (column, _) = screen::find_in_row(screen, row, text).filter(|_| boxed)?;
        Some((row, column))
    })
}
