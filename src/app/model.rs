//! The state of the kiosk.

use chrono::NaiveDate;

use crate::domain::{Body, Draft, Identity, NameCode, Record, Role, Session, Timer, Visit};

use super::Now;
use super::act::Layer;
use super::drafts::SetDown;
use super::effect::{RequestId, Trouble};
use super::facts::Facts;
use super::intent::Intent;
use super::screens::{Screen, lesson};
use super::visit_log::VisitLog;

/// How the screen is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Display {
    #[default]
    Normal,
    HighContrast,
    NoColour,
}

impl Display {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::HighContrast, Self::NoColour];
}

/// What stands on top of a screen and takes every intent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    Help,
    Language,
    Display,
    /// Nobody touched anything for a minute.
    StillThere,
    /// Somebody was called; the number to show.
    Called(u16),
    LeaveForSure,
    /// Escape at the desk: one key too many must not close it.
    SignOutForSure,
}

/// Something to say about what was just asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    SaveFailed(Trouble),
    Undone,
    Saved,
    /// What was typed was thrown away.
    GivenUp,
    Removed,
    /// A place was taken away from the site.
    PlaceRemoved,
    /// The minutes that a timer filled in must be looked at.
    MinutesToCheck,
}

/// The keyboard on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeysShown {
    pub on: bool,
    pub layer: Layer,
}

/// What a signed-in mediator did last, so that it can be undone.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    Added(Identity),
    /// What it said before.
    Revised(Identity, Body),
    Removed(Identity, Body),
}

/// The member of staff who is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Staff {
    pub code: NameCode,
    pub role: Role,
    pub last: Option<Done>,
    /// Their timers; `None` until they are read.
    pub timers: Option<Vec<Timer>>,
    /// What was done before that, so that each is undone in its turn.
    pub earlier: Vec<Done>,
}

impl Staff {
    /// Most acts that can be undone one after the other.
    const MOST: usize = 50;

    /// Somebody who just signed in.
    #[must_use]
    pub fn new(code: NameCode, role: Role) -> Self {
        let (last, earlier) = (None, Vec::new());
        Self {
            code,
            role,
            last,
            timers: None,
            earlier,
        }
    }

    /// Notes what was done, before which what was done before can still be undone.
    pub fn did(&mut self, done: Done) {
        self.earlier.extend(self.last.replace(done));
        let over = self.earlier.len().saturating_sub(Self::MOST);
        self.earlier.drain(..over);
    }
}

/// A visit that ended on this kiosk, and the number of its record once saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub visit: Visit,
    pub request: RequestId,
    pub seq: Option<u32>,
}

/// A request under way and what it was for.
#[derive(Clone, Debug, PartialEq)]
pub enum Pending {
    /// The screen that asked; nobody's once it is left.
    Screen,
    Visit,
    /// Timers, which are the mediator's, whatever the screen.
    Timers,
    /// What somebody who comes in typed before.
    Drafts,
    /// The dossiers that others point to.
    Made,
    /// What is being undone, so that it can be asked again when it fails.
    Undo(Box<Done>),
}

/// The whole state of the kiosk.
#[derive(Clone, Debug)]
pub struct Model {
    pub facts: Facts,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
    pub notice: Option<Notice>,
    pub language: &'static str,
    pub display: Display,
    /// Index among the page's items, then its keys.
    pub focus: usize,
    /// First line shown, when the reader was asked for another than the focus needs.
    pub scroll: Option<u16>,
    pub keys: KeysShown,
    pub visit: Option<VisitLog>,
    pub staff: Option<Staff>,
    /// Visits of this start, latest first.
    pub held: Vec<Held>,
    pub today: NaiveDate,
    pub hour: u8,
    /// The screens that back leads to, and where the hand was on each.
    pub(super) past: Vec<(Screen, usize)>,
    /// Where the focus goes back to when the overlay closes.
    pub(super) under: usize,
    /// The field that the keys on the screen type into.
    pub(super) typing: Option<usize>,
    pub(super) last_sign_of_life: u64,
    pub(super) last_intent: Option<(Intent, u64)>,
    pub(super) pending: Vec<(RequestId, Pending)>,
    pub(super) next_request: u64,
    /// The first number that the message in hand may give.
    pub(super) first_request: u64,
    pub(super) next_call: u16,
    /// The lesson that the visitor left half-way, for when they come back to it.
    pub(super) left: Option<Box<lesson::State>>,
    /// Forms left before they were saved, oldest first, for when the same code comes back to them.
    pub(super) set_down: Vec<SetDown>,
    /// The draft as it was last kept of the form in front.
    pub(super) kept: Option<Draft>,
    pub(super) clock: u64,
}

impl Model {
    /// A kiosk at its attract screen.
    #[must_use]
    pub fn new(facts: Facts, now: Now) -> Self {
        let language = facts.languages.first().map_or("fr", |offer| offer.tag);
        let next_call = facts.calls.iter().map(|call| call.number).max().unwrap_or(0) % 999 + 1;
        Self {
            facts,
            screen: Screen::Attract,
            overlay: None,
            notice: None,
            language,
            display: Display::default(),
            focus: 0,
            scroll: None,
            keys: KeysShown::default(),
            visit: None,
            staff: None,
            held: Vec::new(),
            today: now.day,
            hour: now.hour,
            past: Vec::new(),
            under: 0,
            typing: None,
            last_sign_of_life: now.clock,
            last_intent: None,
            pending: Vec::new(),
            next_request: 1,
            first_request: 1,
            next_call,
            left: None,
            set_down: Vec::new(),
            kept: None,
            clock: now.clock,
        }
    }

    /// A number for a request, remembered until its answer.
    pub(super) fn request(&mut self, pending: Pending) -> RequestId {
        let id = RequestId(self.next_request);
        self.next_request += 1;
        self.pending.push((id, pending));
        id
    }

    /// Takes what is asked next as asked anew, however soon: a typed line is never a key held down.
    pub fn lift_hand(&mut self) {
        self.last_intent = None;
    }

    /// Whether the member of staff who is signed in left a form half-way.
    #[must_use]
    pub fn has_set_down(&self) -> bool {
        let code = self.staff.as_ref().map(|staff| staff.code);
        self.set_down.iter().any(|down| Some(down.of) == code)
    }

    /// The time of the last message.
    #[must_use]
    pub fn now(&self) -> Now {
        Now {
            clock: self.clock,
            day: self.today,
            hour: self.hour,
        }
    }

    /// The field that the keys on the screen type into, as an index among the page's items.
    #[must_use]
    pub fn typing(&self) -> Option<usize> {
        self.typing
    }

    /// The offered tag equal to this one; `None` when the kiosk does not offer it.
    pub(super) fn language_offer(&self, tag: &str) -> Option<&'static str> {
        self.facts
            .languages
            .iter()
            .find(|offer| offer.tag == tag)
            .map(|offer| offer.tag)
    }
}

/// The session of a record; `None` for any other.
#[must_use]
pub fn session_of(record: &Record) -> Option<&Session> {
    match &record.body {
        Body::Session(session) => Some(session),
        Body::Visit(_) | Body::Dossier(_) => None,
    }
}
