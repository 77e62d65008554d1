//! The screens, one a file: each owns its state, shows it as a page, and turns acts into changes and effects.

pub mod attract;
pub mod calls;
pub mod code;
pub mod desk;
pub mod done;
pub mod dossier;
pub mod figures;
pub mod form;
mod kept;
pub mod lesson;
pub mod lessons;
pub mod menu;
pub mod national;
pub mod network;
pub mod overview;
pub mod paths;
pub mod place;
pub mod placement;
pub mod search;
pub mod sessions;
pub mod sign_in;
pub mod survey;
pub mod team;
pub mod timers;
pub mod today;
pub mod trail;
mod typed;
pub mod unfinished;
pub mod wishes;

pub use kept::{draft, form_of, format, is_as_before, is_begun, left, taken_up};
pub use typed::Typed;

use super::act::Act;
use super::effect::{Answer, Effect, RequestId};
use super::facts::Facts;
use super::model::{Held, Model, Notice, Pending, Staff};
use super::page::Page;
use super::visit_log::VisitLog;
use super::{Intent, Now};
use crate::domain::Level;

/// Where somebody is.
#[derive(Clone, Debug)]
pub enum Screen {
    Attract,
    Languages,
    Wishes,
    /// The usages of a level.
    Level(Level),
    Lessons(lessons::State),
    Search(search::State),
    Paths(paths::State),
    Placement(placement::State),
    /// Where a resume code is typed.
    Code(code::State),
    /// What to take away.
    Away(code::Away),
    Lesson(Box<lesson::State>),
    Done(done::State),
    Procedure(usize),
    Goodbye,
    SignIn(sign_in::State),
    Desk,
    Menu(menu::Menu),
    Calls,
    Form(Box<form::State>),
    Unfinished(unfinished::State),
    Sessions(sessions::State),
    Figures(figures::State),
    Dossiers(dossier::State),
    Events(Box<dossier::event::State>),
    Dossier(Box<dossier::form::State>),
    Inventory(dossier::inventory::State),
    /// Questions to a visitor.
    Survey(Box<survey::visitor::State>),
    Surveys(survey::list::State),
    Paper(Box<survey::paper::State>),
    Results(Box<survey::results::State>),
    Network(network::State),
    Overview(Box<overview::State>),
    Team(team::State),
    Timers(timers::State),
    National(national::State),
    Place(Box<place::State>),
    Trail(trail::State),
}

/// Whose side a screen is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Nobody is there.
    Idle,
    Visitor,
    /// The door: shows nothing of anybody, and nobody is signed in yet.
    Door,
    Staff,
}

impl Screen {
    /// Whose side it is on.
    #[must_use]
    pub fn side(&self) -> Side {
        match self {
            Self::Attract | Self::Goodbye => Side::Idle,
            Self::Languages
            | Self::Wishes
            | Self::Level(_)
            | Self::Lessons(_)
            | Self::Search(_)
            | Self::Paths(_)
            | Self::Placement(_)
            | Self::Code(_)
            | Self::Away(_)
            | Self::Lesson(_)
            | Self::Survey(_)
            | Self::Done(_)
            | Self::Procedure(_) => Side::Visitor,
            Self::SignIn(_) => Side::Door,
            Self::Desk
            | Self::Menu(_)
            | Self::Calls
            | Self::Form(_)
            | Self::Unfinished(_)
            | Self::Sessions(_)
            | Self::Figures(_)
            | Self::Dossiers(_)
            | Self::Events(_)
            | Self::Dossier(_)
            | Self::Inventory(_)
            | Self::Surveys(_)
            | Self::Paper(_)
            | Self::Results(_)
            | Self::Network(_)
            | Self::Overview(_)
            | Self::Team(_)
            | Self::Timers(_)
            | Self::National(_)
            | Self::Place(_)
            | Self::Trail(_) => Side::Staff,
        }
    }
}

/// Where to go after a turn.
#[derive(Debug)]
pub enum Go {
    Stay,
    /// On, with a way back.
    To(Screen),
    /// On, without a way back to this screen.
    Instead(Screen),
    Back,
    /// The visit is over: it is recorded, wiped, and goodbye is said.
    EndVisit,
    /// To the mediator's desk, whatever was in between.
    Desk,
    /// Staff leave; back to the attract screen.
    SignOut,
    /// The screen shows something else of itself, read from its top.
    Top,
    /// The focus goes to the next thing, as after a field.
    NextItem,
    /// The focus goes to the first item that does this.
    Focus(Act),
    /// The screen stays, and speaks another language.
    Speak(&'static str),
}

/// What a screen made of an act.
#[derive(Debug)]
pub struct Turn {
    pub effects: Vec<Effect>,
    pub go: Go,
    pub notice: Option<Notice>,
}

impl Turn {
    /// Nothing more to do.
    #[must_use]
    pub fn stay() -> Self {
        Go::Stay.into()
    }

    /// One effect and no move.
    #[must_use]
    pub fn ask(effect: Effect) -> Self {
        Self {
            effects: vec![effect],
            go: Go::Stay,
            notice: None,
        }
    }

    /// An effect beside what is already done.
    #[must_use]
    pub fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    /// Something to say.
    #[must_use]
    pub fn saying(mut self, notice: Notice) -> Self {
        self.notice = Some(notice);
        self
    }
}

impl From<Go> for Turn {
    fn from(go: Go) -> Self {
        Self {
            effects: Vec::new(),
            go,
            notice: None,
        }
    }
}

/// What a screen may read and change around its own state.
#[derive(Debug)]
pub struct World<'a> {
    pub facts: &'a mut Facts,
    pub now: Now,
    pub language: &'static str,
    pub visit: &'a mut Option<VisitLog>,
    pub staff: &'a mut Option<Staff>,
    pub held: &'a [Held],
    pub(super) pending: &'a mut Vec<(RequestId, Pending)>,
    pub(super) next_request: &'a mut u64,
}

impl World<'_> {
    /// A number for a request of this screen.
    pub fn request(&mut self) -> RequestId {
        let id = RequestId(*self.next_request);
        *self.next_request += 1;
        self.pending.push((id, Pending::Screen));
        id
    }

    /// A number for a request about timers, whose answer reaches them on any screen.
    pub fn request_timers(&mut self) -> RequestId {
        let id = RequestId(*self.next_request);
        *self.next_request += 1;
        self.pending.push((id, Pending::Timers));
        id
    }
}

/// The page of the screen in front.
#[must_use]
pub fn page(model: &Model) -> Page {
    match &model.screen {
        Screen::Attract => attract::attract(model),
        Screen::Languages => attract::languages(model),
        Screen::Goodbye => attract::goodbye(),
        Screen::Wishes => wishes::page(model),
        Screen::Level(level) => wishes::level(*level, model),
        Screen::Search(state) => search::page(state, model),
        Screen::Paths(state) => paths::page(*state, model),
        Screen::Placement(state) => placement::page(state, model),
        Screen::Code(state) => code::page(state, model),
        Screen::Away(state) => code::away(*state, model),
        Screen::Lessons(state) => lessons::page(*state, model),
        Screen::Lesson(state) => lesson::page(state, model),
        Screen::Done(state) => done::page(*state, model),
        Screen::Procedure(index) => today::procedure(*index, model),
        Screen::SignIn(state) => sign_in::page(state, model),
        Screen::Desk => desk::page(model),
        Screen::Menu(menu) => menu::page(*menu, model),
        Screen::Calls => calls::page(model),
        Screen::Form(state) => form::page(state, model),
        Screen::Unfinished(_) => unfinished::page(),
        Screen::Sessions(state) => sessions::page(state, model),
        Screen::Figures(state) => figures::page(state, model),
        Screen::Dossiers(state) => dossier::page(state, model),
        Screen::Events(state) => dossier::event::page(state, model),
        Screen::Dossier(state) => dossier::form::page(state, model),
        Screen::Inventory(state) => dossier::inventory::page(state, model),
        Screen::Survey(state) => survey::visitor::page(state, model),
        Screen::Surveys(state) => survey::list::page(state, model),
        Screen::Paper(state) => survey::paper::page(state, model),
        Screen::Results(state) => survey::results::page(state, model),
        Screen::Network(state) => network::page(state),
        Screen::Overview(state) => overview::page(state, model),
        Screen::Team(state) => team::page(state, model),
        Screen::Timers(state) => timers::page(state, model),
        Screen::National(state) => national::page(state, model),
        Screen::Place(state) => place::page(state, model),
        Screen::Trail(state) => trail::page(state, model),
    }
}

/// Where the focus goes when somebody arrives; `None` for the first item.
#[must_use]
pub fn first_focus(model: &Model) -> Option<Act> {
    match &model.screen {
        Screen::Paths(state) => paths::first_focus(*state, model),
        Screen::Done(_) => done::first_focus(model),
        Screen::Lesson(state) => lesson::first_focus(state),
        Screen::Form(state) => Some(form::first_focus(state)),
        Screen::Dossier(state) => Some(dossier::form::first_focus(state)),
        _ => None,
    }
}

/// Does an act on the screen in front.
pub fn act(screen: &mut Screen, act: &Act, world: &mut World) -> Turn {
    match screen {
        Screen::Attract | Screen::Goodbye | Screen::Languages | Screen::Unfinished(_) => Turn::stay(),
        Screen::Wishes | Screen::Level(_) => wishes::act(act, world),
        Screen::Search(state) => search::act(state, act, world),
        Screen::Paths(state) => paths::act(act, *state, world),
        Screen::Placement(state) => placement::act(state, act, world),
        Screen::Code(state) => code::act(state, act, world),
        Screen::Away(state) => code::act_away(*state, act, world),
        Screen::Lessons(_) => lessons::act(act, world),
        Screen::Lesson(state) => lesson::act(state, act, world),
        Screen::Done(state) => done::act(state, act, world),
        Screen::Procedure(_) => today::act(act, world),
        Screen::SignIn(state) => sign_in::act(state, act, world),
        Screen::Desk | Screen::Menu(_) => desk::act(act, world),
        Screen::Calls => calls::act(act, world),
        Screen::Form(state) => form::act(state, act, world),
        Screen::Sessions(state) => sessions::act(state, act, world),
        Screen::Figures(state) => figures::act(state, act, world),
        Screen::Dossiers(state) => dossier::act(state, act, world),
        Screen::Events(state) => dossier::event::act(state, act, world),
        Screen::Dossier(state) => dossier::form::act(state, act, world),
        Screen::Inventory(state) => dossier::inventory::act(state, act, world),
        Screen::Survey(state) => survey::visitor::act(state, act, world),
        Screen::Surveys(state) => survey::list::act(state, act, world),
        Screen::Paper(state) => survey::paper::act(state, act, world),
        Screen::Results(state) => survey::results::act(state, act, world),
        Screen::Network(state) => network::act(state, act, world),
        Screen::Overview(state) => overview::act(state, act, world),
        Screen::Team(state) => team::act(state, act, world),
        Screen::Timers(state) => timers::act(state, act, world),
        Screen::National(state) => national::act(state, act, world),
        Screen::Place(state) => place::act(state, act, world),
        Screen::Trail(state) => trail::act(state, act, world),
    }
}

/// Changes the text of the field that does `field`.
pub fn typed(screen: &mut Screen, field: &Act, typed: Typed, world: &mut World) -> Turn {
    match screen {
        Screen::Lesson(state) => lesson::typed(state, field, typed, world),
        Screen::Search(state) => search::typed(state, field, typed, world),
        Screen::Code(state) => code::typed(state, field, typed),
        Screen::SignIn(state) => sign_in::typed(state, field, typed),
        Screen::Form(state) => form::typed(state, field, typed, world),
        Screen::Dossier(state) => dossier::form::typed(state, field, typed, world.now),
        Screen::Events(state) => dossier::event::typed(state, field, typed, world),
        Screen::Team(state) => team::typed(state, field, typed),
        Screen::Place(state) => place::typed(state, field, typed),
        Screen::Trail(state) => trail::typed(state, field, typed),
        Screen::National(state) => national::typed(state, field, typed),
        _ => Turn::stay(),
    }
}

/// Moves a value towards the start or the end without opening it; `None` when the item has no such values.
pub fn nudge(screen: &mut Screen, item: &Act, intent: &Intent, world: &mut World) -> Option<Turn> {
    match screen {
        Screen::Form(state) => form::nudge(state, item, intent, world),
        Screen::Figures(state) => figures::nudge(state, intent, world),
        Screen::Overview(state) => overview::nudge(state, item, intent, world),
        Screen::Dossier(state) => dossier::form::nudge(state, item, intent, world),
        Screen::National(state) => Some(national::nudge(state, item, intent, world)),
        Screen::Results(state) => Some(survey::results::nudge(state, intent, world)),
        Screen::Events(state) => dossier::event::nudge(state, item, intent, world),
        _ => None,
    }
}

/// Takes the answer to something the screen asked.
pub fn answered(screen: &mut Screen, answer: Answer, world: &mut World) -> Turn {
    match screen {
        Screen::Lesson(state) => lesson::answered(state, answer, world),
        Screen::Search(state) => search::answered(state, answer),
        Screen::Away(state) => code::answered_away(state, &answer),
        Screen::SignIn(state) => sign_in::answered(state, &answer, world),
        Screen::Form(state) => form::answered(state, &answer, world),
        Screen::Sessions(state) => sessions::answered(state, answer, world),
        Screen::Figures(state) => figures::answered(state, answer, world),
        Screen::Dossiers(state) => dossier::answered(state, answer, world),
        Screen::Events(state) => dossier::event::answered(state, answer, world),
        Screen::Dossier(state) => dossier::form::answered(state, answer, world),
        Screen::Inventory(state) => dossier::inventory::answered(state, answer, world),
        Screen::Done(state) => done::answered(state, &answer, world),
        Screen::Survey(state) => survey::visitor::answered(state, &answer),
        Screen::Surveys(state) => survey::list::answered(state, answer),
        Screen::Paper(state) => survey::paper::answered(state, &answer),
        Screen::Results(state) => survey::results::answered(state, answer),
        Screen::Network(state) => network::answered(state, &answer),
        Screen::Overview(state) => overview::answered(state, answer, world),
        Screen::Team(state) => team::answered(state, answer, world),
        Screen::Place(state) => place::answered(state, answer, world),
        Screen::Trail(state) => trail::answered(state, answer, world),
        Screen::National(state) => national::answered(state, answer),
        _ => Turn::stay(),
    }
}

/// Asks again for what a list shows, after a change or a return; `None` for a screen that lists nothing.
pub fn refresh(screen: &mut Screen, world: &mut World) -> Option<Effect> {
    match screen {
        Screen::Sessions(state) => Some(state.refresh(world)),
        Screen::Overview(state) => overview::refresh(state, world),
        Screen::Dossiers(state) => Some(state.refresh(world)),
        Screen::Surveys(state) => Some(state.refresh(world)),
        Screen::Events(state) => Some(state.refresh(world)),
        _ => None,
    }
}

/// What a screen asks outside when it opens.
pub fn opened(screen: &mut Screen, world: &mut World) -> Vec<Effect> {
    match screen {
        Screen::Form(state) => form::opened(state, world),
        Screen::Place(_) => vec![place::opened(world)],
        Screen::Done(_) => survey::visitor::look(world).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether what staff did last can be seen here, so that it may be undone.
#[must_use]
pub fn shows_last(screen: &Screen) -> bool {
    match screen {
        Screen::Desk => true,
        Screen::Sessions(state) => state.is_list(),
        Screen::Dossiers(state) => state.is_list(),
        Screen::Events(state) => state.is_list(),
        _ => false,
    }
}

/// Takes back the last step of the screen itself; `None` when it has none.
pub fn undo(screen: &mut Screen, world: &mut World) -> Option<Turn> {
    match screen {
        Screen::Lesson(state) => lesson::undo(state),
        Screen::Timers(state) => timers::put_back(state, world),
        Screen::Survey(state) => survey::visitor::undo(state),
        Screen::Paper(state) => survey::paper::undo(state, world),
        Screen::Form(state) => form::undo(state),
        Screen::Dossier(state) => dossier::form::undo(state),
        Screen::Place(state) => place::put_back(state, world),
        _ => None,
    }
}
