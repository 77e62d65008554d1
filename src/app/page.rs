//! A screen as data: what both readers, cells and lines, show and offer.
//!
//! A page is derived from the model after each change; every item carries the [`Act`] it does, so that a key, a digit,
//! the pointer and a typed line all do the same thing.

pub use crate::practice::{Value, Words};

pub use super::chart::{Column, Columns, Gauge, Heat, Matrix, Table};

use super::act::Act;

/// One screen, or the overlay on top of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub title: Words,
    /// Step reached and number of steps.
    pub progress: Option<(usize, usize)>,
    pub blocks: Vec<Block>,
    /// Keys on the screen, for the field that is being typed in.
    pub keys: Option<Keys>,
    /// What works on this page besides the items, for the footer and the help.
    pub commands: Vec<Command>,
}

/// One thing on a page, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Text(Words),
    /// Said with a mark in front, beside what it is about.
    Note(Tone, Words),
    Bullets(Vec<Words>),
    /// A thing with a border: labelled lines, then paragraphs.
    Sheet {
        lines: Vec<(Words, Words)>,
        body: Vec<Words>,
    },
    /// The emblem, three landings, with the one reached (0 to 3).
    Stairs(u8),
    /// Each language's hello: tag and words said in that language.
    Hello(Vec<(&'static str, Words)>),
    Bars(Bars),
    Columns(Columns),
    Heat(Heat),
    Matrix(Matrix),
    Gauges(Vec<Gauge>),
    Table(Table),
    /// A resume code, written large enough to copy, and drawn to be scanned where there is room.
    Code(String),
    /// A number to be seen from afar.
    Number(u16),
    Item(Item),
    /// A small title over the items that follow.
    Heading(Words),
}

/// What a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Success,
    Hint,
    Error,
    /// Neither good nor bad ("demonstration", "not for publication").
    Plain,
}

/// A horizontal bar chart that carries its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub title: Words,
    /// What one unit is.
    pub unit: Words,
    /// Label and value, in the order to show.
    pub rows: Vec<(Words, u32)>,
}

/// Something that can have the focus.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub act: Act,
    pub label: Words,
    pub shape: Shape,
}

impl Item {
    /// A numbered choice.
    #[must_use]
    pub fn choice(act: Act, label: Words) -> Self {
        Self {
            act,
            label,
            shape: Shape::Choice,
        }
    }
}

/// How an item looks and answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line to choose; those of a page are numbered from 1, and 0 is the tenth.
    Choice,
    /// A line to choose that comes and goes with what happens: it has no number, so that those of the others stay theirs.
    Waiting,
    /// One of many that may be on together.
    Tick(bool),
    /// One of many of which one is on.
    Radio(bool),
    /// A text to type; `secret` shows dots.
    Field { value: String, secret: bool, long: bool },
    /// A labelled value that opens a choice, or changes with start and end keys.
    Setting { value: Words, error: Option<Words> },
    /// A row of a list with columns; `new` stands out as not read yet, `chosen` as opened.
    Row { cells: Vec<Words>, new: bool, chosen: bool },
    /// A box on a board of 5 columns and 3 rows.
    Place { column: u8, row: u8, chosen: bool },
}

impl Shape {
    /// Whether characters go into it.
    #[must_use]
    pub fn is_field(&self) -> bool {
        matches!(self, Self::Field { .. })
    }

    /// Whether it takes a digit of its own.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        !matches!(self, Self::Field { .. } | Self::Place { .. } | Self::Waiting)
    }
}

/// The keyboard on the screen: rows of keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    pub rows: Vec<Vec<Key>>,
}

/// One key of the keyboard on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub act: Act,
    pub cap: Cap,
}

/// What is written on a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Cap {
    Character(char),
    Words(Words),
}

/// What works on a page by a key of its own, wherever the focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Confirm,
    Back,
    Help,
    Language,
    Display,
    Keys,
    Staff,
    Undo,
}

impl Command {
    /// The word that says what it does, beside its key or letter.
    #[must_use]
    pub const fn label(self) -> Words {
        Words::message(match self {
            Self::Confirm => "frame-command-confirm",
            Self::Back => "frame-command-back",
            Self::Help => "frame-command-help",
            Self::Language => "frame-command-language",
            Self::Display => "frame-command-display",
            Self::Keys => "frame-command-keys",
            Self::Staff => "frame-command-staff",
            Self::Undo => "frame-command-undo",
        })
    }
}

impl Page {
    /// A page with a title and nothing else yet.
    #[must_use]
    pub fn new(title: Words) -> Self {
        Self {
            title,
            progress: None,
            blocks: Vec::new(),
            keys: None,
            commands: Vec::new(),
        }
    }

    /// Adds a block at the end.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Adds a paragraph at the end.
    #[must_use]
    pub fn text(self, words: Words) -> Self {
        self.with(Block::Text(words))
    }

    /// Adds an item at the end.
    #[must_use]
    pub fn item(self, item: Item) -> Self {
        self.with(Block::Item(item))
    }

    /// Adds a choice that comes and goes at the end.
    #[must_use]
    pub fn waiting(self, act: Act, label: Words) -> Self {
        let shape = Shape::Waiting;
        self.item(Item { act, label, shape })
    }

    /// Adds a numbered choice at the end.
    #[must_use]
    pub fn choice(self, act: Act, label: Words) -> Self {
        self.item(Item::choice(act, label))
    }

    /// The items of the blocks, in reading order; the focus is an index among them, the keys on the screen following.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Item(item) => Some(item),
            _ => None,
        })
    }

    /// The index of the item that has a number in lines, from 0: those that come and go are counted after the others.
    #[must_use]
    pub fn in_lines(&self, number: usize) -> Option<usize> {
        let of = |waiting: bool| {
            let items = self.items().enumerate();
            items.filter(move |(_, item)| (item.shape == Shape::Waiting) == waiting)
        };
        of(false).chain(of(true)).map(|(index, _)| index).nth(number)
    }

    /// The keys on the screen, row after row.
    pub fn flat_keys(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter().flat_map(|keys| keys.rows.iter().flatten())
    }

    /// How many things can have the focus.
    #[must_use]
    pub fn focusable(&self) -> usize {
        self.items().count() + self.flat_keys().count()
    }

    /// What the thing with the focus does.
    #[must_use]
    pub fn act_at(&self, focus: usize) -> Option<&Act> {
        let items = self.items().count();
        if focus < items {
            self.items().nth(focus).map(|item| &item.act)
        } else {
            self.flat_keys().nth(focus - items).map(|key| &key.act)
        }
    }
}
