//! What a pack says of an imitation is data, read from a file and hostile until it has no fault.
//!
//! An imitation started from a faulty one still answers every move without panic.

use super::game::Game;
use super::needs::{Names, Needs};
use super::scene::Words;
use crate::domain::Slug;

/// What a pack writes of one kind of imitation: what lies in it, and what the learner is asked to reach.
pub(super) trait Plan {
    type Game: Game;

    /// Tells everything that makes it unusable.
    fn check(&self, faults: &mut Faults);

    /// The words that must be said in the learner's language before it starts, in order.
    fn asks(&self, _names: &Names) -> Vec<Words> {
        Vec::new()
    }

    /// The words of the pack that it shows.
    fn needs(&self, needs: &mut Needs);

    /// Starts it; `said` are the words of [`Self::asks`].
    fn start(&self, names: &Names, said: &[String]) -> Self::Game;
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
    /// Something else, said whole.
    #[error("{0}")]
    Other(&'static str),
}

/// Faults as they are found.
#[derive(Debug, Default)]
pub(super) struct Faults(pub Vec<SetupFault>);

impl Faults {
    pub fn add(&mut self, fault: SetupFault) {
        self.0.push(fault);
    }

    pub fn count(&mut self, what: &'static str, count: usize, (from, to): (usize, usize)) {
        if !(from..=to).contains(&count) {
            self.0.push(SetupFault::Count { what, count, from, to });
        }
    }

    /// Ids that are well made and given once.
    pub fn list<'a>(&mut self, what: &'static str, ids: impl IntoIterator<Item = &'a String>) {
        let mut known: Vec<&String> = Vec::new();
        for id in ids {
            if Slug::parse(id).is_none_or(|_| id.contains(['.', '_'])) {
                self.0.push(SetupFault::BadId { what, id: id.clone() });
            }
            if known.contains(&id) {
                self.0.push(SetupFault::Twice { what, id: id.clone() });
            }
            known.push(id);
        }
    }

    /// Ids that a list has.
    pub fn known<'a>(&mut self, what: &'static str, ids: impl IntoIterator<Item = &'a String>, listed: &[String]) {
        for id in ids {
            if !listed.contains(id) {
                self.unknown(what, id);
            }
        }
    }

    pub fn unknown(&mut self, what: &'static str, id: &str) {
        self.0.push(SetupFault::Unknown {
            what,
            id: id.to_owned(),
        });
    }

    /// An e-mail address that belongs to nobody.
    pub fn address(&mut self, address: &str) {
        let invented = address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.len() > ".example".len() && host.ends_with(".example")
        });
        if !invented || !address.chars().all(|c| c.is_ascii_graphic()) || address.len() > 40 {
            self.0.push(SetupFault::RealAddress(address.to_owned()));
        }
    }
}
