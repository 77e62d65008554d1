//! Which words of a pack an imitation needs, and how long each may be, so that the checker and translators know.

use super::scene::Words;

/// How the messages of a practice step are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// Prefix of what a usage shares between its lessons: letters, files, folders (`email`).
    pub usage: String,
    /// Prefix of the step (`email-mailbox-write`).
    pub step: String,
}

impl Names {
    /// A message that the lessons of the usage share.
    #[must_use]
    pub fn shared(&self, part: &str) -> Words {
        Words::Pack(format!("{}-{part}", self.usage))
    }

    /// A message of this step.
    #[must_use]
    pub fn own(&self, part: &str) -> Words {
        Words::Pack(format!("{}-{part}", self.step))
    }
}

/// A length that words keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Characters(usize),
    AtLeastCharacters(usize),
    Words(usize),
    /// Lines as written.
    Lines(usize),
    AtLeastLines(usize),
    /// Rows on the smallest grid.
    Rows(usize),
}

/// A message that a pack must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub id: String,
    pub limits: Vec<Limit>,
    /// Words put in somebody's mouth (a false letter, an advert), which may say what lessons do not.
    pub quoted: bool,
}

/// Words that stand together on a screen, with rows beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub id: String,
    pub texts: Vec<String>,
    pub rows: usize,
}

/// What an imitation needs of its pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    names: Names,
    pub messages: Vec<Need>,
    pub sheets: Vec<Sheet>,
    /// Rows that its first screen takes below the step's text.
    pub rows: usize,
}

impl Needs {
    /// Nothing yet.
    pub(super) fn new(names: Names) -> Self {
        Self {
            names,
            messages: Vec::new(),
            sheets: Vec::new(),
            rows: 0,
        }
    }

    /// A message that the lessons of the usage share ([`Names::shared`]).
    pub(super) fn shared(&mut self, part: &str, limits: &[Limit]) {
        self.add(format!("{}-{part}", self.names.usage), limits, false);
    }

    /// The same, put in somebody's mouth.
    pub(super) fn quoted(&mut self, part: &str, limits: &[Limit]) {
        self.add(format!("{}-{part}", self.names.usage), limits, true);
    }

    /// A message of the step ([`Names::own`]).
    pub(super) fn own(&mut self, part: &str, limits: &[Limit]) {
        self.add(format!("{}-{part}", self.names.step), limits, false);
    }

    /// Shared messages that stand together on a screen of the imitation, below the step's text or instead of it.
    ///
    /// The same sheet may be asked for by several steps with more or less beside it: the tightest counts.
    pub(super) fn sheet(&mut self, id: &str, parts: &[&str], rows: usize) {
        let named = |part: &str| format!("{}-{part}", self.names.usage);
        let sheet = Sheet {
            id: named(id),
            texts: parts.iter().map(|part| named(part)).collect(),
            rows,
        };
        self.sheets.push(sheet);
    }

    fn add(&mut self, id: String, limits: &[Limit], quoted: bool) {
        let limits = limits.to_vec();
        self.messages.push(Need { id, limits, quoted });
    }
}
