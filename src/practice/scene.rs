//! What an imitation shows and understands, without saying how it is drawn.

use chrono::NaiveDate;

use super::kit::count;

/// Words for people, named and not yet said: a language turns them into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A message of the interface with its arguments.
    Message(&'static str, Vec<(&'static str, Value)>),
    /// A message of the interface whose id is composed (`label-theme-email`).
    Label(String),
    /// A message of a pack.
    Pack(String),
    /// What somebody typed, or a code, shown as it is.
    Plain(String),
}

impl Words {
    /// A message without arguments.
    #[must_use]
    pub const fn message(id: &'static str) -> Self {
        Self::Message(id, Vec::new())
    }

    /// A message with one number.
    #[must_use]
    pub fn counted(id: &'static str, name: &'static str, number: impl Into<i64>) -> Self {
        Self::Message(id, vec![(name, Value::Number(number.into()))])
    }

    /// A message with one argument, itself words.
    #[must_use]
    pub fn naming(id: &'static str, name: &'static str, words: Self) -> Self {
        Self::Message(id, vec![(name, Value::Words(Box::new(words)))])
    }

    /// "Step 3 of 7".
    #[must_use]
    pub fn step(reached: usize, steps: usize) -> Self {
        let number = |n: usize| Value::Number(count(n));
        Self::Message("frame-step", vec![("step", number(reached)), ("steps", number(steps))])
    }

    /// The label of a value of a closed list: `label-<list>-<code>`, with hyphens for underscores.
    #[must_use]
    pub fn label(list: &str, code: &str) -> Self {
        Self::Label(format!("label-{list}-{}", code.replace('_', "-")))
    }
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Number(i64),
    Text(String),
    /// Said in the long form of the language (`dimanche 22 novembre 2026`).
    Day(NaiveDate),
    /// Said without the day of the week (`22 novembre 2026`).
    Date(NaiveDate),
    /// Said as month and year.
    Month(NaiveDate),
    Words(Box<Words>),
}

/// A thing of a scene that can be pressed or typed in; unique within its scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot(pub u16);

/// What a learner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Press(Spot),
    Type(Spot, char),
    Erase(Spot),
}

/// How a pressable thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Plain,
    /// Picked or opened.
    Chosen,
    /// Not looked at yet (a letter not read).
    New,
}

/// One thing of a scene, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(Words),
    /// A field to type in; `long` asks for several lines.
    Field {
        spot: Spot,
        label: Words,
        value: String,
        long: bool,
    },
    /// A row of a list: a letter in a mailbox.
    Row {
        spot: Spot,
        cells: Vec<Words>,
        mark: Mark,
    },
    Button {
        spot: Spot,
        label: Words,
    },
    /// A sheet to read: labelled lines, then paragraphs.
    Sheet {
        lines: Vec<(Words, Words)>,
        body: Vec<Words>,
    },
    /// A box at a place of a board of 5 columns and 3 rows, both counted from 0, to be pointed at.
    Place {
        spot: Spot,
        label: Words,
        column: u8,
        row: u8,
        mark: Mark,
    },
}

/// What an imitation shows now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    pub parts: Vec<Part>,
    /// The spot where the next move is expected, so that the focus can go there when the scene changes.
    pub next: Option<Spot>,
}

/// What a move led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Taken; the goal is still ahead.
    Going,
    /// The goal is reached.
    Done,
    /// Not what the goal asks; the words say why.
    Wrong(Words),
    /// Refused because it looks like real personal data; nothing was kept.
    Refused(Words),
}

impl Scene {
    /// Whether a thing can be pressed in this scene.
    #[must_use]
    pub fn offers(&self, pressed: Spot) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Row { spot, .. } | Part::Button { spot, .. } | Part::Place { spot, .. } => *spot == pressed,
            Part::Text(_) | Part::Field { .. } | Part::Sheet { .. } => false,
        })
    }
}
