//! Planned dates: what comes next, who enrolled and who came, the session that a date becomes, the kiosks that take part.
//!
//! Every count is recorded as it changes, so that a power cut in the middle of a workshop loses nobody.

mod act;
mod counting;
mod page;
mod sheet;

pub(in crate::app::screens) use act::{act, answered};
pub(in crate::app::screens) use counting::{nudge, typed};
pub use page::hint;
pub(in crate::app::screens) use page::page;

use super::list::dossier_of;
use crate::app::act::Act;
use crate::app::effect::Effect;
use crate::app::screens::World;
use crate::domain::{Dossier, Joined, Part, Planned, Seat, Slug};

/// Dates on one page.
const MOST: usize = 6;

/// Among planned dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventAct {
    /// Opens the catalogue, to plan a date.
    New,
    /// Plans a date of what stands at an index of the catalogue.
    Plan(usize),
    Open(usize),
    Later,
    Sooner,
    Seat(Seat),
    /// Opens the counters of who came.
    Begin,
    /// A counter of who came.
    Count(Counter),
    /// Opens the session that the date became.
    Record,
    Print,
    /// Plans the same a week later.
    Again,
    Edit,
    /// Cancels the date, or takes that back.
    Cancel,
    AskToRemove,
    Remove,
    /// Opens the choice of how long this kiosk takes part.
    TakePart,
    /// This kiosk takes part until an hour.
    Join(u8),
    /// This kiosk takes part no more.
    Leave,
    /// Opens the place for the code of a date of another kiosk.
    Elsewhere,
    Code,
    JoinCode,
}

/// Who is counted on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    Present,
    Absent,
}

impl Counter {
    const ALL: [Self; 2] = [Self::Present, Self::Absent];

    const fn field(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Absent => "absent",
        }
    }
}

/// What is open over the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// The list, or the date that is open.
    Looking,
    Catalogue,
    Counting,
    /// Whether the date goes for good is asked.
    Sure,
    /// Until when this kiosk takes part is asked.
    Joining,
    Elsewhere,
}

/// What came of the attendance sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Paper {
    Printed,
    /// Written as a file of that name.
    Kept(String),
    Failed,
}

/// What the counters did not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    /// "Record" was asked before anybody was counted.
    Nobody,
    /// A letter was typed in a counter.
    Letter,
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    dates: Option<Vec<Planned>>,
    total: usize,
    skip: usize,
    failed: bool,
    part: Option<Part>,
    /// The code of the date that is open.
    open: Option<Slug>,
    /// What belongs to it; `None` until it is read.
    joined: Option<Joined>,
    inside: Inside,
    /// What the open date said before the change under way.
    before: Option<Box<Dossier>>,
    /// The counter being typed in, as typed: it may be no number, or one that cannot be.
    typing: Option<(Counter, String)>,
    refused: Option<Refused>,
    paper: Option<Paper>,
    /// The code typed of a date of another kiosk.
    code: String,
    code_refused: bool,
}

impl State {
    /// The next dates, asked for.
    pub(in crate::app::screens) fn first(world: &mut World) -> (Self, Effect) {
        let state = Self {
            dates: None,
            total: 0,
            skip: 0,
            failed: false,
            part: None,
            open: None,
            joined: None,
            inside: Inside::Looking,
            before: None,
            typing: None,
            refused: None,
            paper: None,
            code: String::new(),
            code_refused: false,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    /// Asks again for what is shown, after a change or a return.
    pub(in crate::app::screens) fn refresh(&mut self, world: &mut World) -> Effect {
        self.inside = Inside::Looking;
        self.before = None;
        self.typing = None;
        self.ask(world)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ListEvents {
            request: world.request(),
            today: world.now.day,
            skip: self.skip,
            most: MOST,
        }
    }

    /// Whether the list is shown, and not one date of it.
    pub(in crate::app::screens) fn is_list(&self) -> bool {
        self.open.is_none() && self.inside == Inside::Looking
    }

    /// The place of the open date on the page of the list.
    fn place(&self) -> Option<usize> {
        let code = self.open.as_ref()?;
        let dates = self.dates.as_ref()?.iter();
        dates.map(code_of).position(|known| known == Some(code))
    }

    /// The open date.
    fn opened(&self) -> Option<(&Planned, &Dossier)> {
        let planned = self.dates.as_ref()?.get(self.place()?)?;
        Some((planned, dossier_of(&planned.record)?))
    }

    /// What a counter says, as typed where it is being typed in.
    fn text(&self, counter: Counter, date: &Dossier) -> String {
        match &self.typing {
            Some((typed, text)) if *typed == counter => text.clone(),
            _ => date.number(counter.field()).map_or_else(String::new, |n| n.to_string()),
        }
    }
}

fn code_of(planned: &Planned) -> Option<&Slug> {
    dossier_of(&planned.record)?.own_code()
}

/// Back goes from what is open to the date, and from a date to the list; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let act = match std::mem::replace(&mut state.inside, Inside::Looking) {
        Inside::Catalogue => EventAct::New,
        Inside::Elsewhere => EventAct::Elsewhere,
        Inside::Joining => EventAct::TakePart,
        Inside::Sure => EventAct::AskToRemove,
        Inside::Counting => {
            state.typing = None;
            state.refused = None;
            EventAct::Begin
        }
        Inside::Looking => {
            let place = state.place();
            state.open.take()?;
            state.paper = None;
            EventAct::Open(place?)
        }
    };
    Some(Act::Event(act))
}
