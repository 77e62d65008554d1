//! What the machine asks of the world, as data, and what the world answers.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    Body, CampaignDays, CycleHeld, Dossier, DossierKind, Draft, DraftKey, Identity, Joined, Kind, NameCode,
    NetworkCounts, NetworkTargets, Part, Period, Planned, Record, Role, Session, Site, SitePlace, Slug, Survey,
    SurveyFigures, Timer, TrailLine, TrailOf, Visit,
};

use super::figures::{Figures, Scope, Seen, View};
use super::habits::Habits;
use super::order::{Order, Places};
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
    /// Read how these surveys stand and what was answered; answered by [`Answer::SurveysRead`].
    ReadSurveys(RequestId, Vec<Survey>),
    /// Write the results of a campaign of a survey as a file; answered by [`Answer::FiguresWritten`].
    WriteSurvey(RequestId, Box<Survey>, Option<CampaignDays>),
    /// Count what was held of a cycle, by its own code; answered by [`Answer::CycleFollowed`].
    FollowCycle(RequestId, Slug),
    /// Count the dossiers of a period by the list of their kind; answered by [`Answer::DossiersTallied`].
    TallyDossiers(RequestId, DossierKind, Period),
    /// Count what the network's targets ask of a year; answered by [`Answer::NetworkRead`].
    ReadNetwork(RequestId, Period),
    /// Read the dossiers that others point to; answered by [`Answer::MadeRead`].
    ReadMade(RequestId),
    /// The next dates first; answered by [`Answer::EventsListed`].
    ListEvents {
        request: RequestId,
        today: NaiveDate,
        skip: usize,
        most: usize,
    },
    /// What belongs to a date; answered by [`Answer::EventRead`].
    ReadEvent(RequestId, Slug),
    /// The visits of this kiosk belong to a date from now on, or to none; answered by [`Answer::PartTaken`].
    TakePart(RequestId, Option<Part>),
    /// Prints a sheet, or writes it as a file where there is no printer; answered by [`Answer::Printed`],
    /// [`Answer::NotPrinted`] or [`Answer::SheetKept`].
    PrintSheet(RequestId, Box<AttendanceSheet>),
    /// Newest first; of one mediator, or of everybody.
    ListSessions {
        request: RequestId,
        of: Option<NameCode>,
        skip: usize,
        most: usize,
    },
    /// Count; answered by [`Answer::FiguresReading`] any number of times, then by [`Answer::FiguresRead`].
    ReadFigures(RequestId, Scope),
    /// Write the figures of a view as a file; answered by [`Answer::FiguresWritten`].
    WriteFigures(RequestId, Scope, View),
    /// The last record of each site; answered by [`Answer::SitesRead`].
    ReadSites(RequestId),
    /// Where a file can go now; answered by [`Answer::PlacesRead`].
    ReadPlaces(RequestId),
    /// Write figures as a file; answered by [`Answer::FiguresReading`] any number of times, then by
    /// [`Answer::FiguresWritten`].
    WriteOrder(RequestId, Box<Order>),
    /// The timers of a mediator; answered, as are the two next, by [`Answer::TimersRead`].
    ReadTimers(RequestId, NameCode),
    KeepTimer(RequestId, NameCode, Timer),
    DropTimer(RequestId, NameCode, u8),
    /// The sessions and coordination activities of a mediator on a day, by hour, and which of them stand in the national tool.
    ReadDay {
        request: RequestId,
        of: NameCode,
        day: NaiveDate,
    },
    /// Notes the revision of a session that stands in the national tool; `None` takes the note back.
    MarkCopied(RequestId, Identity, Option<u32>),
    /// Answered by [`Answer::SiteRead`].
    ReadSite(RequestId),
    /// Describes one of the site's places, its own when no id is given; answered by [`Answer::PlaceSaved`].
    SavePlace(RequestId, Option<String>, Box<SitePlace>),
    /// Takes one of the site's other places away; answered by [`Answer::PlaceSaved`].
    RemovePlace(RequestId, String),
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

/// A sheet to be filled in with a pen: numbered rows of boxes, and nobody's name.
#[derive(Clone, Debug, PartialEq)]
pub struct AttendanceSheet {
    /// What its file is called, without an extension.
    pub name: String,
    /// The lines above the boxes.
    pub head: Vec<Words>,
    /// The columns, that of the numbers first.
    pub columns: Vec<Words>,
    pub rows: u32,
    /// The line below the boxes.
    pub foot: Words,
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
    /// Of each campaign: by survey in the order asked, then the newest first.
    SurveysRead(Vec<SurveyFigures>),
    CycleFollowed(CycleHeld),
    /// How many say each code, in list order; none for a kind that is not counted so.
    DossiersTallied(Vec<u32>),
    NetworkRead(NetworkTargets, NetworkCounts),
    /// The slice asked for, how many there are in all, and the part that this kiosk takes.
    EventsListed(Vec<Planned>, usize, Option<Part>),
    EventRead(Joined),
    PartTaken(Option<Part>),
    /// The full name of the file.
    SheetKept(String),
    /// Nothing was written.
    SaveFailed(Trouble),
    /// The slice asked for and how many there are in all.
    SessionsListed(Vec<Record>, usize),
    /// How far a count has come, in per cent; more answers follow.
    FiguresReading(u8),
    FiguresRead(Box<Figures>),
    /// The full name of the file.
    FiguresWritten(String),
    SitesRead(Vec<Seen>),
    PlacesRead(Places),
    /// Those of a mediator, by number, as they now stand on the disk.
    TimersRead(NameCode, Vec<Timer>),
    /// Each record of the day with the revision that was copied.
    DayRead(NaiveDate, Vec<(Record, Option<u32>)>),
    CopiedMarked(Identity, Option<u32>),
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
    /// The disk that was chosen is not there any more.
    DiskGone,
    /// The clock is behind the trail.
    ClockBehind,
    /// The trail is not as it was written.
    UnsoundTrail,
    Other,
}
