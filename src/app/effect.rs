//! What the machine asks of the world, as data, and what the world answers.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    Body, Dossier, DossierKind, Draft, DraftKey, Identity, Kind, NameCode, Record, Role, Session, Site, SitePlace,
    Slug, TrailLine, TrailOf, Visit,
};

use super::figures::MonthFigures;
use super::habits::Habits;
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
    /// What is typed in a form, to be kept once it was drawn, in the place of what was kept of it before.
    KeepDraft(Draft),
    /// Done with: asked before what saves it, it goes with that, and stays when that fails.
    DropDraft(DraftKey),
    /// What a member of staff typed and did not save; answered by [`Answer::DraftsRead`].
    ReadDraft(RequestId, NameCode),
    /// What somebody uses most in sessions of a kind; answered by [`Answer::HabitsRead`].
    ReadHabits(RequestId, NameCode, Kind),
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
    /// Gives a code to be used once to somebody who has one already; answered by [`Answer::StaffReset`].
    ResetStaff(RequestId, NameCode),
    ChangeRole(RequestId, NameCode, Role),
    RemoveStaff(RequestId, NameCode),
    /// Answered by [`Answer::TeamRead`].
    ReadTeam(RequestId),
    /// Lines of the trail, newest first, before a line's number; answered by [`Answer::TrailRead`].
    ReadTrail {
        request: RequestId,
        of: TrailOf,
        before: Option<u32>,
        most: u32,
    },
    /// Lines older than twelve months go; answered by [`Answer::TrailPurged`].
    PurgeTrail(RequestId),
    /// Whoever is signed in leaves.
    SignOut,
    /// Whoever is signed in was away too long.
    Lock,
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
    /// By form; those that cannot be read any more are left out.
    DraftsRead(Vec<Draft>),
    HabitsRead(Box<Habits>),
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
    StaffReset {
        code: NameCode,
        once: String,
    },
    RoleChanged {
        code: NameCode,
        role: Role,
    },
    StaffRemoved(NameCode),
    TeamRead(Vec<Colleague>),
    /// The lines, whether there are older ones, and how many may be purged.
    TrailRead {
        lines: Vec<TrailLine>,
        more: bool,
        expired: u32,
    },
    /// How many lines went.
    TrailPurged(u32),
    StaffRefused(Trouble),
}

/// A member of the team, as the coordinator sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub code: NameCode,
    pub role: Role,
    pub state: CodeState,
}

/// How a code may sign in now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeState {
    Active,
    /// A code to be used once was given and not used yet.
    MustChoose,
    /// Too many wrong PINs: so many seconds are left to wait.
    Blocked(u32),
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
    /// The role of whoever is signed in does not reach so far.
    NotAllowed,
    /// Without this coordinator there would be none.
    LastCoordinator,
    /// The clock is behind the trail.
    ClockBehind,
    /// The trail is not as it was written.
    UnsoundTrail,
    Other,
}
