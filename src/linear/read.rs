//! A typed line → what it asks of the page it answers.

use std::iter;

use crate::app::Intent;
use crate::app::page::{Command, Page, Shape, Value, Words};
use crate::i18n::clean;
use crate::wording::Wording;

/// Characters of a line that are taken; nobody types more in one.
const LINE_MAX: usize = 1024;

/// What is typed for a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shortcut {
    pub command: Command,
    /// Works in every language.
    always: &'static [&'static str],
    /// The message with the letter of the language's own keyboard.
    letter: Option<&'static str>,
}

/// Every command that lines know, in the order they are told.
pub(super) const SHORTCUTS: &[Shortcut] = &[
    shortcut(Command::Confirm, &["c"], Some("frame-linear-key-confirm")),
    shortcut(Command::Back, &["0", "<", "\u{660}", "\u{6F0}"], None),
    shortcut(Command::Help, &["?", "؟"], None),
    shortcut(Command::Undo, &["u"], Some("frame-linear-key-undo")),
    shortcut(Command::Language, &["l"], Some("frame-linear-key-language")),
    shortcut(Command::Display, &["d"], Some("frame-linear-key-display")),
    shortcut(Command::Staff, &["m"], Some("frame-linear-key-staff")),
];

const fn shortcut(command: Command, always: &'static [&'static str], letter: Option<&'static str>) -> Shortcut {
    Shortcut {
        command,
        always,
        letter,
    }
}

impl Shortcut {
    /// Whether the page offers it; a page with items is confirmed by their numbers.
    pub fn works_on(&self, page: &Page) -> bool {
        let offered = page.commands.contains(&self.command);
        offered && (self.command != Command::Confirm || page.items().next().is_none())
    }

    /// What to type, as the page tells it.
    pub fn shown(&self, wording: &Wording) -> String {
        match self.letter {
            Some(id) => wording.say(&Words::message(id)),
            None => self.always.first().copied().unwrap_or_default().to_owned(),
        }
    }

    fn is(&self, typed: &str, wording: &Wording) -> bool {
        self.always.contains(&typed) || self.letter.is_some_and(|_| self.shown(wording) == typed)
    }

    fn asked(&self) -> Intent {
        match self.command {
            Command::Confirm => Intent::Confirm,
            Command::Back => Intent::Command(Command::Back),
            other => Intent::Command(other),
        }
    }
}

/// What a line meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// To be done in this order.
    Asked(Vec<Intent>),
    /// The page is to be told again.
    Repeat,
    /// An answer to say; the page stays as it is.
    Say(Words),
}

/// What the lines remember between two of them: the field whose text is awaited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linear {
    typing: Option<(usize, Words)>,
}

impl Linear {
    /// Reads a line typed after a page; a field's number makes the next line its text.
    ///
    /// While a text is awaited, an empty line leaves the field as it was, and `<` gives up typing. A page without that
    /// field, shown meanwhile, ends the wait.
    pub fn read(&mut self, line: &str, page: &Page, wording: &Wording) -> Heard {
        let line: String = line.chars().take(LINE_MAX).collect();
        let line = clean(&line).replace('\n', " ");
        if let Some((index, label)) = self.typing.take()
            && let Some(value) = field(page, index, &label)
        {
            return text_of(line.trim_end(), index, value);
        }
        let typed = line.trim().to_lowercase();
        if typed.is_empty() {
            return Heard::Repeat;
        }
        let shortcut = SHORTCUTS.iter().find(|shortcut| shortcut.is(&typed, wording));
        if let Some(shortcut) = shortcut.filter(|shortcut| shortcut.works_on(page)) {
            return Heard::Asked(vec![shortcut.asked()]);
        }
        let index = number(&typed).and_then(|number| number.checked_sub(1));
        let index = index.and_then(|index| page.in_lines(index));
        let item = index.and_then(|index| page.items().nth(index).map(|item| (index, item)));
        match item {
            Some((index, item)) if item.shape.is_field() => {
                self.typing = Some((index, item.label.clone()));
                Heard::Say(self.prompt())
            }
            Some((index, _)) => Heard::Asked(vec![Intent::Choose(index)]),
            None => Heard::Say(match page.items().count() {
                0 => Words::message("frame-linear-unknown-bare"),
                last => Words::counted("frame-linear-unknown", "last", i64::try_from(last).unwrap_or(i64::MAX)),
            }),
        }
    }

    /// What to say before the next line: that a number is awaited, or the text of a field.
    #[must_use]
    pub fn prompt(&self) -> Words {
        match &self.typing {
            None => Words::message("frame-linear-prompt"),
            Some((_, label)) => Words::Message(
                "frame-linear-type",
                vec![("label", Value::Words(Box::new(label.clone())))],
            ),
        }
    }

    /// Whether the line awaited must not be seen: the text of a secret field.
    #[must_use]
    pub fn is_secret(&self, page: &Page) -> bool {
        let shape = self.typing.as_ref().and_then(|(index, _)| page.items().nth(*index));
        matches!(shape.map(|item| &item.shape), Some(Shape::Field { secret: true, .. }))
    }
}

/// The value of a field, if it is still where it was.
fn field<'p>(page: &'p Page, index: usize, label: &Words) -> Option<&'p str> {
    let item = page.items().nth(index).filter(|item| item.label == *label)?;
    match &item.shape {
        Shape::Field { value, .. } => Some(value),
        _ => None,
    }
}

/// Goes to the field, empties it, and types the text.
fn text_of(text: &str, index: usize, value: &str) -> Heard {
    if text.is_empty() || text == "<" {
        return Heard::Repeat;
    }
    let erased = iter::repeat_n(Intent::Erase, value.chars().count());
    let typed = text.chars().map(Intent::Type);
    Heard::Asked(iter::once(Intent::Choose(index)).chain(erased).chain(typed).collect())
}

/// A number in the digits of Europe, of Arabic or of Persian; `None` past four of them.
fn number(typed: &str) -> Option<usize> {
    if typed.is_empty() || typed.chars().count() > 4 {
        return None;
    }
    typed.chars().try_fold(0, |number, c| {
        let digit = match c {
            '0'..='9' => u32::from(c) - u32::from('0'),
            '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
            '\u{6F0}'..='\u{6F9}' => u32::from(c) - 0x6F0,
            _ => return None,
        };
        Some(number * 10 + usize::try_from(digit).ok()?)
    })
}
