//! Compares the Fluent sources of several languages, for the tests of the interface and for the checker of packs.
//!
//! Sources come as strings: nothing here knows where they lie. Says nothing about the quality of a translation.

mod message;

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use message::{Message, Plurals};

/// More opening braces and brackets than any one message needs; the parser calls itself at each, and a hostile file
/// could exhaust its stack.
const MOST_OPENINGS: usize = 128;

/// One Fluent file of one language.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// What the fault is told by: a file name.
    pub file: &'a str,
    pub text: &'a str,
}

/// Whether messages may have attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attributes {
    /// The rule of interface files, where attributes come back in the wrong language.
    Forbidden,
    Allowed,
}

/// Something wrong in one message of one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub tag: String,
    pub file: String,
    /// The message, `-term` for a term, or empty when the fault is about the file.
    pub id: String,
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// The line (from 1) is not Fluent.
    Unreadable { line: usize },
    /// A message with braces beyond reason, which could exhaust the parser; the file was not read.
    TooDeep,
    /// The language has this id twice.
    Duplicate,
    /// The reference has this id, the language has not.
    Missing,
    /// The language has this id, the reference has not.
    Extra,
    /// The message uses a variable that the reference's does not get.
    UnknownVariable(String),
    /// The message names a message or a term that its language does not have.
    UnknownReference(String),
    /// The message has an attribute where none is allowed.
    Attribute,
    /// A choice by number lacks a plural category that the language needs.
    MissingPlural(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}: ", self.tag, self.file)?;
        if !self.id.is_empty() {
            write!(f, "{}: ", self.id)?;
        }
        match &self.kind {
            FaultKind::Unreadable { line } => write!(f, "line {line}: not a Fluent message"),
            FaultKind::TooDeep => f.write_str("too many braces in one message"),
            FaultKind::Duplicate => f.write_str("defined twice"),
            FaultKind::Missing => f.write_str("missing"),
            FaultKind::Extra => f.write_str("unknown to the reference language"),
            FaultKind::UnknownVariable(name) => write!(f, "unknown variable ${name}"),
            FaultKind::UnknownReference(name) => write!(f, "unknown message or term {name}"),
            FaultKind::Attribute => f.write_str("attributes are not allowed"),
            FaultKind::MissingPlural(category) => write!(f, "missing plural category {category}"),
        }
    }
}

/// Every fault of every language against the one tagged `reference`, ordered by language, file and message.
///
/// A language is what shares a tag: its files are read together. The reference is checked for what needs no
/// comparison. Without any source of the reference, every message is extra.
#[must_use]
pub fn faults(reference: &str, sources: &[Source<'_>], attributes: Attributes) -> Vec<Fault> {
    let mut languages: BTreeMap<&str, Language> = BTreeMap::new();
    let mut faults = Vec::new();
    for source in sources {
        languages
            .entry(source.tag)
            .or_default()
            .read(source, attributes, &mut faults);
    }
    let expected = languages.remove(reference).unwrap_or_default();
    expected.check_itself(reference, &mut faults);
    for (tag, language) in &languages {
        language.check_itself(tag, &mut faults);
        language.compare(tag, &expected, &mut faults);
    }
    faults.sort();
    faults.dedup();
    faults
}

/// The ids of the messages in a source, terms left out, in alphabetical order; for finding unused ones.
#[must_use]
pub fn ids(text: &str) -> BTreeSet<String> {
    let mut language = Language::default();
    let source = Source {
        tag: "",
        file: "",
        text,
    };
    language.read(&source, Attributes::Allowed, &mut Vec::new());
    language
        .messages
        .into_keys()
        .filter(|id| !id.starts_with('-'))
        .collect()
}

/// The names of the variables each message of a source uses, those of the messages and terms it names included only
/// under their own id.
#[must_use]
pub fn variables(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut language = Language::default();
    let source = Source {
        tag: "",
        file: "",
        text,
    };
    language.read(&source, Attributes::Allowed, &mut Vec::new());
    language
        .messages
        .into_iter()
        .map(|(id, (_, message))| (id, message.variables))
        .collect()
}

/// Whether the parser can read the source without exhausting its stack.
///
/// Closing braces are not counted: inside a text in quotes they close nothing, and could hide the depth.
pub(super) fn is_shallow(text: &str) -> bool {
    let mut openings: usize = 0;
    text.lines().all(|line| {
        if begins_message(line) {
            openings = 0;
        }
        openings += line.matches(['{', '(']).count();
        openings <= MOST_OPENINGS
    })
}

/// Whether a line is `id =` at its first column, which ends whatever the message before left open.
fn begins_message(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .trim_start_matches(' ')
            .starts_with('=')
}

/// The messages and terms of one language by id, with the file each stands in.
#[derive(Default)]
struct Language {
    messages: BTreeMap<String, (String, Message)>,
}

impl Language {
    fn read(&mut self, source: &Source<'_>, attributes: Attributes, faults: &mut Vec<Fault>) {
        let fault = |id: &str, kind| Fault {
            tag: source.tag.to_owned(),
            file: source.file.to_owned(),
            id: id.to_owned(),
            kind,
        };
        if !is_shallow(source.text) {
            faults.push(fault("", FaultKind::TooDeep));
            return;
        }
        let resource = parser::parse(source.text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let before = source.text.get(..error.pos.start).unwrap_or(source.text);
                let line = before.matches('\n').count() + 1;
                faults.push(fault("", FaultKind::Unreadable { line }));
            }
            resource
        });
        for entry in &resource.body {
            let (id, message) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), Message::of_message(message)),
                Entry::Term(term) => (format!("-{}", term.id.name), Message::of_term(term)),
                _ => continue,
            };
            if message.has_attributes && attributes == Attributes::Forbidden {
                faults.push(fault(&id, FaultKind::Attribute));
            }
            match self.messages.entry(id) {
                Slot::Occupied(first) => faults.push(fault(first.key(), FaultKind::Duplicate)),
                Slot::Vacant(slot) => {
                    slot.insert((source.file.to_owned(), message));
                }
            }
        }
    }

    /// What is wrong without looking at another language: references to nothing, plural forms left out.
    fn check_itself(&self, tag: &str, faults: &mut Vec<Fault>) {
        let plurals = Plurals::of(tag);
        for (id, (file, message)) in &self.messages {
            let fault = |kind| Fault {
                tag: tag.to_owned(),
                file: file.clone(),
                id: id.clone(),
                kind,
            };
            for name in &message.references {
                if !self.messages.contains_key(name) {
                    faults.push(fault(FaultKind::UnknownReference(name.clone())));
                }
            }
            for category in message.missing_plurals(&plurals) {
                faults.push(fault(FaultKind::MissingPlural(category)));
            }
        }
    }

    fn compare(&self, tag: &str, expected: &Self, faults: &mut Vec<Fault>) {
        let fault = |file: &str, id: &str, kind| Fault {
            tag: tag.to_owned(),
            file: file.to_owned(),
            id: id.to_owned(),
            kind,
        };
        let is_message = |id: &str| !id.starts_with('-');
        for (id, (file, _)) in expected.messages.iter().filter(|(id, _)| is_message(id)) {
            if !self.messages.contains_key(id) {
                faults.push(fault(file, id, FaultKind::Missing));
            }
        }
        for (id, (file, message)) in &self.messages {
            let Some((_, original)) = expected.messages.get(id) else {
                if is_message(id) {
                    faults.push(fault(file, id, FaultKind::Extra));
                }
                continue;
            };
            for name in message.variables.difference(&original.variables) {
                faults.push(fault(file, id, FaultKind::UnknownVariable(name.clone())));
            }
        }
    }
}

#[cfg(test)]
mod tests;
