//! A coordinator's overview: what is followed with its trend, any indicator, silent sites, files to write.
//!
//! Nothing is counted here: every number is a cell of the indicators.

mod catalogue;
mod one;
mod silent;
mod start;
mod words;
mod write;

use crate::app::Intent;
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::figures::{Cut, Scope};
use crate::app::model::Model;
use crate::app::page::Page;
use crate::domain::{Grain, Role, SiteId};

use super::{Go, Screen, Turn, World};

/// What is shown of it; each part has the one it was reached from behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Start(start::State),
    /// The groups of the catalogue.
    Groups(Scope),
    /// The indicators of a group.
    Group(char, Scope),
    One(one::State),
    Silent(silent::State),
    Write(write::State),
}

/// On the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverviewAct {
    /// Shows the figure at an index of what is followed, month by month.
    Follow(usize),
    Grain(Grain),
    Before,
    After,
    Groups,
    Group(char),
    /// The indicator at an index of the catalogue.
    Open(usize),
    /// Shows what else can be looked at.
    Choose,
    See(Cut),
    /// Shows the sizes of territories.
    Territories,
    /// From the chart to its table, and back.
    Turn,
    /// The definition of an indicator, and back.
    Define,
    /// The next rows of a table.
    More,
    /// What one site did.
    Site(SiteId),
    Silent,
    /// To the writing of a file.
    Write,
    /// Opens the values of a part of what is written.
    Pick(write::Part),
    /// Takes the value at an index of them.
    Take(usize),
    Begin,
}

/// The overview of this month; only for a coordinator.
pub(super) fn open(world: &mut World) -> Turn {
    match &world.staff {
        Some(staff) if staff.role == Role::Coordinator => start::open(world),
        _ => Turn::stay(),
    }
}

/// On to another part, with what it asks.
fn to(state: State, effect: Option<Effect>) -> Turn {
    Turn {
        effects: effect.into_iter().collect(),
        go: Go::To(Screen::Overview(Box::new(state))),
        notice: None,
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    match state {
        State::Start(state) => start::page(state, model),
        State::Groups(scope) => catalogue::groups(scope, model),
        State::Group(letter, _) => catalogue::group(*letter),
        State::One(state) => one::page(state, model),
        State::Silent(state) => silent::page(state, model),
        State::Write(state) => write::page(state, model),
    }
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Overview(act) = act else {
        return Turn::stay();
    };
    match state {
        State::Start(state) => start::act(state, act, world),
        State::Groups(scope) | State::Group(_, scope) => catalogue::act(*scope, act, world),
        State::One(state) => one::act(state, act, world),
        State::Silent(state) => silent::act(state, act, world),
        State::Write(state) => write::act(state, act, world),
    }
}

/// The start and end keys turn periods, or the values of what is written.
pub(super) fn nudge(state: &mut State, item: &Act, intent: &Intent, world: &mut World) -> Option<Turn> {
    let act = match intent {
        Intent::Start => OverviewAct::Before,
        Intent::End => OverviewAct::After,
        _ => return None,
    };
    match state {
        State::Start(state) => Some(start::act(state, &act, world)),
        State::One(state) => Some(one::act(state, &act, world)),
        State::Write(state) => write::nudge(state, item, intent),
        State::Groups(_) | State::Group(..) | State::Silent(_) => None,
    }
}

/// Back goes from what was opened on a part to the part itself.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let opened = match state {
        State::One(state) => one::back(state)?,
        State::Write(state) => write::back(state)?,
        State::Start(_) | State::Groups(_) | State::Group(..) | State::Silent(_) => return None,
    };
    Some(Act::Overview(opened))
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match state {
        State::Start(start::State { asked }) | State::One(one::State { asked, .. }) => match answer {
            Answer::FiguresReading(percent) => asked.reach(percent),
            Answer::FiguresRead(figures) => return asked.read(figures, world),
            Answer::SaveFailed(trouble) => asked.fail(trouble),
            _ => {}
        },
        State::Silent(state) => silent::answered(state, answer),
        State::Write(state) => write::answered(state, answer),
        State::Groups(_) | State::Group(..) => {}
    }
    Turn::stay()
}

/// Asks again on a part that somebody comes back to.
pub(super) fn refresh(state: &mut State, world: &mut World) -> Option<Effect> {
    match state {
        State::Start(start::State { asked }) | State::One(one::State { asked, .. }) => asked.ask_again(world),
        State::Silent(_) => Some(Effect::ReadSites(world.request())),
        State::Groups(_) | State::Group(..) | State::Write(_) => None,
    }
}

/// The period before or after, where there is one.
fn turned(scope: Scope, act: &OverviewAct, world: &World) -> Option<Scope> {
    match act {
        OverviewAct::Before => Some(scope.before()),
        OverviewAct::After => scope.after(world.now.day),
        _ => None,
    }
}
