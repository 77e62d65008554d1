//! A record: a session, a visit or a dossier with its identity and revision.

use chrono::NaiveDate;

use super::{Dossier, Identity, Session, Visit};

/// What a record says.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Session(Box<Session>),
    Visit(Box<Visit>),
    Dossier(Box<Dossier>),
}

impl Body {
    /// The day it is about: for a dossier, the first day that it says.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Session(session) => session.date,
            Self::Visit(visit) => visit.date,
            Self::Dossier(dossier) => dossier.first_day().unwrap_or_default(),
        }
    }
}

/// What surrounds a record: who wrote it, which revision, when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub identity: Identity,
    /// 1 for the first writing; a correction is the next number.
    pub revision: u32,
    /// Made by `palier demo`, or added to a directory that it filled.
    pub demo: bool,
    /// The day of the first revision.
    pub recorded_on: NaiveDate,
    /// The day of this revision.
    pub revised_on: NaiveDate,
}

/// A record in one of its revisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub stamp: Stamp,
    pub body: Body,
}
