//! What the machine asks of the world, as data, and what the world answers.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    Body, Dossier, DossierKind, Identity, NameCode, Record, Role, Session, Site, SitePlace, Slug, Visit,
};

use super::figures::MonthFigures;
use super::page::Words;
use super::secret::Secret;

/// Tells an answer to its request, so that a late one is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// Something to be done outside the machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Say everything in this language from now on.
    UseLanguage(&'static str),
    /// Say these words in the language in use, as plain text; answered by [`Answer::WordsRead`].
    ReadWords(RequestId, Vec<Words>),
    /// Find what somebody typed among things, each said in one or more ways; answered by [`Answer::Found`].
    Find(RequestId, String, Arc<[Vec<Words>]>),
    /// Print these lines on the site's printer; answered by [`Answer::Printed`] or [`Answer::NotPrinted`].
    Print(RequestId, Vec<Words>),
    /// Rings the terminal's bell, once.
    Ring,
    SaveVisit(RequestId, Box<Visit>),
    /// Adds a session, or revises the one given.
    SaveSession(RequestId, Box<Session>, Option<Identity>),
    /// Takes a session or a dossier away.
    RemoveSession(RequestId, Identity),
    /// Adds a dossier, or revises the one given; answered by [`Answer::DossierSaved`].
    SaveDossier(RequestId, Box<Dossier>, Option<Identity>),
    /// Newest first.
    ListDossiers {
        request: RequestId,
        kind: DossierKind,
        skip: usize,
        most: usize,
    },
    /// Read the dossiers that others point to; answered by [`Answer::MadeRead`].
    ReadMade(RequestId),
    /// Newest first; of one mediator, or of everybody.
    ListSessions {
        request: RequestId,
        of: Option<NameCode>,
        skip: usize,
        most: usize,
    },
    ReadMonth {
        request: RequestId,
        of: Option<NameCode>,
        month: NaiveDate,
    },
    /// Answered by [`Answer::SiteRead`].
    ReadSite(RequestId),
    /// Describes one of the site's places, its own when no id is given; answered by [`Answer::PlaceSaved`].
    SavePlace(RequestId, Option<String>, Box<SitePlace>),
    CheckPin(RequestId, NameCode, Secret),
    /// Replaces the PIN of a member of staff who just proved who they are.
    ChoosePin(RequestId, NameCode, Secret),
    /// Only while there is no staff.
    CreateFirstCoordinator(RequestId, NameCode, Secret),
    /// Answered by [`Answer::StaffAdded`] with a code to be used once.
    AddStaff(RequestId, NameCode, Role),
    OpenCall {
        number: u16,
        day: NaiveDate,
        hour: u8,
        lesson: Option<Slug>,
    },
    CloseCall {
        number: u16,
        waited: Option<u32>,
    },
    /// Everything typed by the visitor is forgotten: overwrite what the screen still holds.
    Forget,
    Leave,
}

impl Effect {
    /// Gives a record what it said before.
    #[must_use]
    pub(super) fn put_back(request: RequestId, before: Body, of: Identity) -> Self {
        match before {
            Body::Session(session) => Self::SaveSession(request, session, Some(of)),
            Body::Dossier(dossier) => Self::SaveDossier(request, dossier, Some(of)),
            Body::Visit(visit) => Self::SaveVisit(request, visit),
        }
    }
}

/// What came of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    WordsRead(Vec<String>),
    /// Indices of what was found, best first.
    Found(Vec<usize>),
    Printed,
    NotPrinted,
    VisitSaved(Identity),
    SessionSaved(Identity),
    SessionRemoved(Identity),
    /// The dossier as recorded, with the code it was given.
    DossierSaved(Identity, Box<Dossier>),
    /// The slice asked for and how many there are in all.
    DossiersListed(Vec<Record>, usize),
    MadeRead(Vec<Dossier>),
    /// Nothing was written.
    SaveFailed(Trouble),
    /// The slice asked for and how many there are in all.
    SessionsListed(Vec<Record>, usize),
    MonthRead(Box<MonthFigures>),
    SiteRead(Box<Site>),
    /// The site as it is described now.
    PlaceSaved(Box<Site>),
    PinRight {
        code: NameCode,
        role: Role,
    },
    /// The code to be used once was right: a PIN must now be chosen.
    OneTimeRight {
        code: NameCode,
        role: Role,
    },
    PinWrong,
    /// Too many tries: wait that many seconds.
    PinWait(u32),
    PinChosen,
    StaffAdded {
        code: NameCode,
        once: String,
    },
    StaffRefused(Trouble),
}

/// Why the store did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    DiskFull,
    ReadOnly,
    /// The records could not be opened when Palier started.
    Unavailable,
    /// The code is taken.
    Taken,
    Other,
}
