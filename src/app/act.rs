//! What an item does when it is chosen.

use crate::domain::{Answer as Said, Audience, DossierKind, Face, Kind, Level, Role, TrailOf, Usage};
use crate::practice::Spot;

use super::figures::View;
use super::model::Display;
use super::screens::dossier::DossierAct;
use super::screens::dossier::event::EventAct;
use super::screens::dossier::form::FillAct;
use super::screens::dossier::inventory::InventoryAct;
use super::screens::form::FormAct;
use super::screens::menu::Menu;
use super::screens::network::NetworkAct;
use super::screens::overview::OverviewAct;
use super::screens::place::SiteAct;
use super::screens::survey::SurveyAct;

/// An act of the person in front of the kiosk, whatever the key, digit, click or line that asked for it.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Nothing: a row that is only read.
    Nothing,
    /// Leaves the attract screen.
    Begin,
    Speak(&'static str),
    Show(Display),
    /// Back to what was under an overlay.
    Close,
    Back,
    StillHere,
    CallSomebody,
    Wish(Wish),
    /// The lessons of a usage.
    OpenUsage(Usage),
    Search(SearchAct),
    /// The paths made for an audience.
    OpenAudience(Audience),
    /// The path at an index of the pack.
    OpenPath(usize),
    Place(PlaceAct),
    Code(CodeAct),
    /// Shows what to take away: the resume code and the card.
    TakeAway,
    Print,
    /// The lesson at an index of the pack.
    OpenLesson(usize),
    Lesson(LessonAct),
    Feel(Face),
    MoreLessons,
    EndVisit,
    /// The procedure at an index of the pack.
    OpenProcedure(usize),
    OpenSignIn,
    SignIn(SignInAct),
    Desk(DeskAct),
    Form(FormAct),
    Sessions(SessionsAct),
    Figures(FiguresAct),
    Dossier(DossierAct),
    Event(EventAct),
    Fill(FillAct),
    Network(NetworkAct),
    Overview(OverviewAct),
    Inventory(InventoryAct),
    Survey(SurveyAct),
    Team(TeamAct),
    Timers(TimersAct),
    National(NationalAct),
    Site(SiteAct),
    Trail(TrailAct),
    Key(KeyAct),
    AskToLeave,
    Leave,
    Undo,
    /// Gives up the form that waits, for the one that was asked for.
    StartOver,
    ToggleKeys,
}

/// What a visitor would like to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Level(Level),
    /// Says it in everyday words.
    Need,
    /// Follows a path made for somebody like them.
    Path,
    DoNotKnow,
    Today,
    /// Has a resume code.
    Resume,
}

/// In a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchAct {
    Field,
    /// What stands at an index of all that can be found.
    Open(usize),
    /// The next ones of the list.
    More,
}

/// In a placement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceAct {
    Say(Said),
    Before,
    /// Stops, and sees what the answers so far suggest.
    Stop,
    /// Leaves what was suggested for another choice.
    Leave,
    /// Asks again about what was not done, now that something was learnt.
    Again,
}

/// Where a resume code is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeAct {
    Field,
    Take,
    /// Goes on where the code left off.
    GoOn,
}

/// Inside a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonAct {
    Continue,
    Before,
    /// 1-based.
    Answer(u8),
    Practice(Spot),
    Undo,
    ShowHow,
}

/// At the door of the mediators' side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInAct {
    Code,
    Pin,
    Again,
    Enter,
}

/// On the mediator's desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskAct {
    Calls,
    /// The call at an index of the list was answered.
    Answered(usize),
    /// The session beside the visit at an index of the recent ones.
    FromVisit(usize),
    New(Kind),
    Open(Menu),
    Sessions,
    Today,
    /// The dossiers of a kind.
    Dossiers(DossierKind),
    /// The targets of the network.
    Network,
    Inventory,
    Surveys,
    Month,
    SiteMonth,
    SiteYear,
    Overview,
    Team,
    Timers,
    National,
    /// Describes the place in the national standard.
    Place,
    Trail,
    /// Takes up the form that was left.
    Resume,
    SignOut,
}

/// In the list of past sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionsAct {
    Open(usize),
    Newer,
    Older,
    Edit,
    /// Records another session like it.
    Duplicate,
    AskToRemove,
    Remove,
}

/// On the figures of a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiguresAct {
    Before,
    After,
    /// Shows what else can be looked at.
    Choose,
    See(View),
    /// From the chart to its table, and back.
    Turn,
    /// Writes what is shown as a file.
    Write,
    /// To the calls that wait.
    Calls,
}

/// On the coordinator's list of staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamAct {
    /// The colleague at an index of the list.
    Open(usize),
    New,
    ChangeRole(Role),
    /// Puts the role of before back.
    UndoRole,
    AskToReset,
    Reset,
    AskToRemove,
    Remove,
    Code,
    Role(Role),
    Add,
}

/// Among a mediator's timers; those without a number are about the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimersAct {
    New,
    Open(u8),
    Pause,
    GoOn,
    Stop,
    /// Opens the form of a session with what the timer says.
    Record,
    Drop,
    /// Takes the last stop or removal back.
    PutBack,
}

/// On a day's sessions in the order of the national tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NationalAct {
    /// Ticks the session as copied; goes on to the next one that is not where it is ticked already.
    Copied,
    /// Takes the tick back.
    NotCopied,
    /// The field of a day, and going there.
    Day,
    Next,
    Before,
    DayBefore,
    DayAfter,
}

/// On the trail of actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrailAct {
    Older,
    Newer,
    /// Chooses which lines are shown.
    Choose,
    Of(TrailOf),
    Code,
    ShowCode,
    AskToPurge,
    Purge,
}

/// On the keyboard on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAct {
    Character(char),
    Erase,
    Layer(Layer),
}

/// A set of keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// The small letters of the language's script.
    #[default]
    Letters,
    Capitals,
    /// Latin letters, for a language of another script.
    Latin,
    /// Digits and signs.
    Signs,
}
