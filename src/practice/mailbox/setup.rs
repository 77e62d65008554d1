//! What a pack says of a mailbox.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Mailbox;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan};

/// Most letters or files, so that every scene fits a small screen.
pub(super) const MOST_THINGS: usize = 6;
/// Most folders: each is a button under an open letter, which takes most of the screen.
pub(super) const MOST_FOLDERS: usize = 3;

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

impl Plan for MailboxSetup {
    type Game = Mailbox;

    fn check(&self, faults: &mut Faults) {
        faults.list("letter", &self.letters);
        faults.list("file", &self.files);
        faults.list("folder", &self.folders);
        faults.count("letters", self.letters.len(), (1, MOST_THINGS));
        faults.count("files", self.files.len(), (0, MOST_THINGS));
        faults.count("folders", self.folders.len(), (0, MOST_FOLDERS));
        match &self.goal {
            Goal::Send { to, body, attach, .. } => {
                faults.address(to);
                faults.count("body", usize::from(*body), (0, 100));
                faults.known("file", attach.iter(), &self.files);
            }
            Goal::Reply { letter, words } => {
                faults.known("letter", std::iter::once(letter), &self.letters);
                faults.count("words", usize::from(*words), (1, 10));
            }
            Goal::Sort { places } => {
                faults.count("places", places.len(), (1, MOST_THINGS));
                faults.known("letter", places.keys(), &self.letters);
                faults.known("folder", places.values(), &self.folders);
            }
            Goal::Scam { letters } => {
                faults.count("scams", letters.len(), (1, MOST_THINGS));
                faults.known("letter", letters.iter(), &self.letters);
            }
        }
    }

    fn asks(&self, _names: &Names) -> Vec<Words> {
        vec![
            Words::message("practice-example-subject"),
            Words::message("practice-example-body"),
        ]
    }

    fn needs(&self, needs: &mut Needs) {
        let below = match self.goal {
            Goal::Sort { .. } => self.folders.len(),
            Goal::Send { .. } | Goal::Reply { .. } | Goal::Scam { .. } => 1,
        };
        for letter in &self.letters {
            let id = |part: &str| format!("letter-{letter}-{part}");
            needs.quoted(&id("from"), &[Limit::Characters(25)]);
            needs.quoted(&id("address"), &[Limit::Characters(40)]);
            needs.quoted(&id("subject"), &[Limit::Characters(40)]);
            needs.quoted(&id("body"), &[Limit::Words(45)]);
            // From, subject and a border above the letter; below it, a border, what to do and the way back.
            needs.sheet(&format!("letter-{letter}"), &[&id("body")], 5 + below);
        }
        for (what, ids) in [("file", &self.files), ("folder", &self.folders)] {
            for id in ids {
                needs.shared(&format!("{what}-{id}"), &[Limit::Characters(30)]);
            }
        }
        needs.rows = self.letters.len() + 1;
    }

    fn start(&self, names: &Names, said: &[String]) -> Mailbox {
        Mailbox::start(self, names, said)
    }
}
