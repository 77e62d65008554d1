//! What a pack says of an imitation: what lies in it and what the learner is asked to reach.
//!
//! Data only, read from a pack and hostile until [`Setup::faults`] is empty; an imitation started from a faulty one
//! still answers every move without panic.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::imitation::Names;
use super::scene::Words;
use crate::domain::Slug;

/// An imitation and its goal, as a pack writes it: one key, `mailbox`, `keyboard` or `pointer`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setup {
    Mailbox(MailboxSetup),
    Keyboard(KeyboardSetup),
    Pointer(PointerSetup),
}

/// A mailbox: ids of what lies in it, whose words are messages of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxSetup {
    /// Letters received, the newest first.
    pub letters: Vec<String>,
    /// Files that can be attached.
    #[serde(default)]
    pub files: Vec<String>,
    #[serde(default)]
    pub folders: Vec<String>,
    pub goal: Goal,
}

/// What is to be reached in a mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Goal {
    /// A new letter to an invented address.
    Send {
        to: String,
        /// Whether a subject is asked.
        #[serde(default)]
        subject: bool,
        /// Least number of characters of the text.
        #[serde(default)]
        body: u16,
        /// The file to attach.
        attach: Option<String>,
    },
    /// An answer to a letter, of at least so many words.
    Reply { letter: String, words: u16 },
    /// Each letter in its folder.
    Sort { places: BTreeMap<String, String> },
    /// Every scam reported, and nothing else.
    Scam { letters: BTreeSet<String> },
}

/// Words to type, which are messages of the pack since they depend on the language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyboardSetup {
    pub exercise: Exercise,
    /// How many words.
    pub words: u8,
}

/// What is practised on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Exercise {
    /// The field is empty and the word is to be typed.
    Type,
    /// The field holds the word with a mistake, to be erased and typed again.
    Erase,
}

/// Boxes on a board of 5 columns and 3 rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointerSetup {
    /// Column (1 to 5) and row (1 to 3) of each box.
    pub boxes: Vec<[u8; 2]>,
    /// The boxes in the order in which they are asked, counted from 1.
    pub ask: Vec<u8>,
}

/// What makes a setup unusable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupFault {
    #[error("{what} must be from {from} to {to}, not {count}")]
    Count {
        what: &'static str,
        count: usize,
        from: usize,
        to: usize,
    },
    #[error("{what} {id:?} is not an id (lower-case letters, digits, inner hyphens)")]
    BadId { what: &'static str, id: String },
    #[error("{what} {id:?} is given twice")]
    Twice { what: &'static str, id: String },
    #[error("the goal names {what} {id:?}, which the setup does not list")]
    Unknown { what: &'static str, id: String },
    #[error("{0:?} is not an invented address (it must end in .example)")]
    RealAddress(String),
    #[error("box {0} is outside the board of 5 columns and 3 rows, or on another box")]
    BoxPlace(usize),
}

impl Setup {
    /// Most letters, files or folders, so that every scene fits a small screen.
    pub const MOST_THINGS: usize = 6;
    /// Most words to type.
    pub const MOST_WORDS: usize = 6;
    /// Longest word to type, in characters.
    pub const LONGEST_WORD: usize = 8;

    /// The name a pack gives to this kind of imitation.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Mailbox(_) => "mailbox",
            Self::Keyboard(_) => "keyboard",
            Self::Pointer(_) => "pointer",
        }
    }

    /// The words that the imitation needs said in the learner's language before it starts, in order.
    ///
    /// Typing is compared with, or shown as, plain text: these go through the language once, and come back to
    /// [`Imitation::start`](super::Imitation::start).
    #[must_use]
    pub fn asks(&self, names: &Names) -> Vec<Words> {
        match self {
            Self::Mailbox(_) => vec![
                Words::message("practice-example-subject"),
                Words::message("practice-example-body"),
            ],
            Self::Keyboard(setup) => {
                let count = usize::from(setup.words).min(Self::MOST_WORDS);
                let said =
                    |part: &'static str| (1..=count).map(move |n| Words::Pack(format!("{}-{part}-{n}", names.step)));
                match setup.exercise {
                    Exercise::Type => said("word").collect(),
                    Exercise::Erase => said("word").chain(said("start")).collect(),
                }
            }
            Self::Pointer(_) => Vec::new(),
        }
    }
}

impl Setup {
    /// Everything that makes this setup unusable; empty when it can be played to its end.
    #[must_use]
    pub fn faults(&self) -> Vec<SetupFault> {
        let mut faults = Faults::default();
        match self {
            Self::Mailbox(setup) => faults.mailbox(setup),
            Self::Keyboard(setup) => faults.count("words", usize::from(setup.words), (1, Self::MOST_WORDS)),
            Self::Pointer(setup) => faults.pointer(setup),
        }
        faults.0
    }
}

#[derive(Default)]
struct Faults(Vec<SetupFault>);

impl Faults {
    fn mailbox(&mut self, setup: &MailboxSetup) {
        let most = Setup::MOST_THINGS;
        self.list("letter", &setup.letters);
        self.list("file", &setup.files);
        self.list("folder", &setup.folders);
        self.count("letters", setup.letters.len(), (1, most));
        self.count("files", setup.files.len(), (0, most));
        // Each is a button under an open letter, which takes most of the screen.
        self.count("folders", setup.folders.len(), (0, 3));
        match &setup.goal {
            Goal::Send { to, body, attach, .. } => {
                let invented = to.split_once('@').is_some_and(|(name, host)| {
                    !name.is_empty() && host.len() > ".example".len() && host.ends_with(".example")
                });
                if !invented || !to.chars().all(|c| c.is_ascii_graphic()) || to.len() > 40 {
                    self.0.push(SetupFault::RealAddress(to.clone()));
                }
                self.count("body", usize::from(*body), (0, 100));
                self.known("file", attach.iter(), &setup.files);
            }
            Goal::Reply { letter, words } => {
                self.known("letter", std::iter::once(letter), &setup.letters);
                self.count("words", usize::from(*words), (1, 10));
            }
            Goal::Sort { places } => {
                self.count("places", places.len(), (1, most));
                self.known("letter", places.keys(), &setup.letters);
                self.known("folder", places.values(), &setup.folders);
            }
            Goal::Scam { letters } => {
                self.count("scams", letters.len(), (1, most));
                self.known("letter", letters.iter(), &setup.letters);
            }
        }
    }

    fn pointer(&mut self, setup: &PointerSetup) {
        let boxes = setup.boxes.len();
        self.count("boxes", boxes, (2, 15));
        self.count("ask", setup.ask.len(), (5, 15));
        for (i, place) in setup.boxes.iter().enumerate() {
            let [column, row] = place;
            if !(1..=5).contains(column) || !(1..=3).contains(row) || setup.boxes[..i].contains(place) {
                self.0.push(SetupFault::BoxPlace(i + 1));
            }
        }
        for &asked in &setup.ask {
            if !(1..=boxes).contains(&usize::from(asked)) {
                self.unknown("box", &asked.to_string());
            }
        }
    }

    fn count(&mut self, what: &'static str, count: usize, (from, to): (usize, usize)) {
        if !(from..=to).contains(&count) {
            self.0.push(SetupFault::Count { what, count, from, to });
        }
    }

    fn list(&mut self, what: &'static str, ids: &[String]) {
        for (i, id) in ids.iter().enumerate() {
            if Slug::parse(id).is_none_or(|_| id.contains(['.', '_'])) {
                self.0.push(SetupFault::BadId { what, id: id.clone() });
            }
            if ids[..i].contains(id) {
                self.0.push(SetupFault::Twice { what, id: id.clone() });
            }
        }
    }

    fn known<'a>(&mut self, what: &'static str, ids: impl Iterator<Item = &'a String>, listed: &[String]) {
        for id in ids.filter(|id| !listed.contains(id)) {
            self.unknown(what, id);
        }
    }

    fn unknown(&mut self, what: &'static str, id: &str) {
        self.0.push(SetupFault::Unknown {
            what,
            id: id.to_owned(),
        });
    }
}
