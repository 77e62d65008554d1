//! The session form: individual accompaniments and workshops, every rule of the national record checked as it is typed.

mod choices;
pub(super) mod faults;
mod field;
mod page;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Go, Turn, Typed, World};
use crate::app::Now;
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::facts::Facts;
use crate::app::intent::Intent;
use crate::app::model::{Done, Notice};
use crate::domain::{
    Body, Fault, Identity, Kind, Lists, MediatorRole, NameCode, Participants, Role, Session, check_session,
};

pub(super) use field::read_day;
pub use field::{CounterSet, Field};
pub(super) use page::page;

/// In the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormAct {
    /// A field to type in.
    Fill(Field),
    /// Opens the choices of a field.
    Open(Field),
    /// The choice at an index of the open field.
    Choose(usize),
    /// Opens the counters of a group.
    Count(CounterSet),
    /// Back from choices or counters to the form.
    Ready,
    MoreOrLess,
    Save,
}

/// What is open over the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Form,
    Choices(Field),
    Counters(CounterSet),
}

/// Whether every field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    Essential,
    Everything,
}

/// Where the record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    /// Being typed; nothing asked yet.
    Typing,
    /// Save was asked with faults: what is missing is said too.
    Refused,
    UnderWay,
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    session: Session,
    /// The record being corrected and what it said before.
    correcting: Option<(Identity, Box<Session>)>,
    inside: Inside,
    extent: Extent,
    saving: Saving,
    /// What was typed in the fields touched so far; kept as typed, since it may not be a value yet.
    texts: BTreeMap<Field, String>,
    /// Whether a choice was made.
    touched: bool,
}

impl State {
    fn with(mut session: Session, of: Option<(NameCode, Role)>) -> Self {
        if let Some((code, role)) = of {
            session.mediator = session.mediator.or(Some(code));
            session.mediator_role = session.mediator_role.or(Some(match role {
                Role::Mediator => MediatorRole::MediateurNumerique,
                Role::Coordinator => MediatorRole::Coordinateur,
            }));
        }
        Self {
            session,
            correcting: None,
            inside: Inside::Form,
            extent: Extent::Essential,
            saving: Saving::Typing,
            texts: BTreeMap::new(),
            touched: false,
        }
    }

    /// An empty form, at today's date and hour.
    #[must_use]
    pub fn new(kind: Kind, now: Now, of: Option<(NameCode, Role)>) -> Self {
        let minutes = if kind.is_group() { 120 } else { 30 };
        let mut session = Session::new(kind, now.day, now.hour, minutes);
        let mut texts = BTreeMap::new();
        if kind.is_group() {
            session.participants = Some(Participants::of(1));
            // How many came must be said, not left as it stood.
            texts.insert(Field::Total, String::new());
        }
        Self {
            texts,
            ..Self::with(session, of)
        }
    }

    /// What the machine knows of a session beside a visit.
    #[must_use]
    pub fn half_filled(session: Session, of: Option<(NameCode, Role)>) -> Self {
        Self::with(session, of)
    }

    /// A past session, to be corrected.
    #[must_use]
    pub fn edit(identity: Identity, session: Session, of: Option<(NameCode, Role)>) -> Self {
        let before = Box::new(session.clone());
        Self {
            correcting: Some((identity, before)),
            extent: Extent::Everything,
            ..Self::with(session, of)
        }
    }

    /// Whether anything was said in it, so that leaving it must lose nothing.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.saving != Saving::UnderWay && (self.touched || self.texts.values().any(|text| !text.is_empty()))
    }

    /// Every fault of the form as it stands, those of texts that are no value first.
    fn faults(&self, lists: &dyn Lists, today: NaiveDate) -> Vec<Fault> {
        let mut faults: Vec<Fault> = self
            .texts
            .iter()
            .filter_map(|(field, text)| field.read(text, today).err().map(|r| Fault::new(field.name(), r)))
            .collect();
        for fault in check_session(&self.session, lists) {
            if !faults.iter().any(|known| known.field == fault.field) {
                faults.push(fault);
            }
        }
        faults
    }

    fn choose(&mut self, field: Field, index: usize, facts: &Facts) {
        choices::choose(&mut self.session, field, index, facts);
        // A code that is no longer asked must not be refused where nobody sees it.
        if !self.session.place_type.needs_commune() {
            self.texts.remove(&Field::Commune);
        }
    }

    /// The text of a field that is typed in: as typed, else the value it has.
    fn text(&self, field: Field) -> String {
        self.texts
            .get(&field)
            .cloned()
            .unwrap_or_else(|| field.write(&self.session))
    }
}

/// A form that the machine filled in opens on "save", an empty one on what only the mediator knows.
pub(super) fn first_focus(state: &State) -> Act {
    Act::Form(match (state.session.themes.is_empty(), state.session.kind.is_group()) {
        (false, _) => FormAct::Save,
        (true, true) => FormAct::Fill(Field::Total),
        (true, false) => FormAct::Open(Field::Usages),
    })
}

/// Back goes from choices or counters to the form first; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    match std::mem::replace(&mut state.inside, Inside::Form) {
        Inside::Form => None,
        Inside::Choices(field) => Some(Act::Form(FormAct::Open(field))),
        Inside::Counters(set) => Some(Act::Form(FormAct::Count(set))),
    }
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Form(act) = act else {
        return Turn::stay();
    };
    match act {
        FormAct::Fill(_) => return Go::NextItem.into(),
        FormAct::Open(field) => {
            if choices::toggles(*field) {
                let other = choices::other(&state.session);
                state.choose(*field, other, world.facts);
            } else {
                state.inside = Inside::Choices(*field);
                let now = choices::chosen(&state.session, *field, world.facts).unwrap_or(0);
                return Go::Focus(Act::Form(FormAct::Choose(now))).into();
            }
        }
        FormAct::Count(set) => {
            state.inside = Inside::Counters(*set);
            return Go::Focus(Act::Form(FormAct::Fill(Field::Counter(*set, 0)))).into();
        }
        FormAct::Choose(index) => {
            state.touched = true;
            if let Inside::Choices(field) = state.inside {
                state.choose(field, *index, world.facts);
                if !choices::takes_many(field) {
                    state.inside = Inside::Form;
                    return Go::Focus(Act::Form(FormAct::Open(field))).into();
                }
            }
        }
        FormAct::Ready => {
            return back(state).map_or_else(Turn::stay, |opened| Go::Focus(opened).into());
        }
        FormAct::MoreOrLess => {
            state.extent = match state.extent {
                Extent::Essential => Extent::Everything,
                Extent::Everything => Extent::Essential,
            };
        }
        FormAct::Save => return save(state, world),
    }
    Turn::stay()
}

fn save(state: &mut State, world: &mut World) -> Turn {
    if state.saving == Saving::UnderWay {
        return Turn::stay();
    }
    let faults = state.faults(world.facts, world.now.day);
    if let Some(first) = faults.first() {
        state.saving = Saving::Refused;
        if let Some(act) = page::act_of(&first.field, &state.session) {
            // A field among the optional ones must be seen to be corrected.
            if !page::is_essential(&act, &state.session) {
                state.extent = Extent::Everything;
            }
            return Go::Focus(Act::Form(act)).into();
        }
        return Turn::stay();
    }
    state.saving = Saving::UnderWay;
    let identity = state.correcting.as_ref().map(|(identity, _)| *identity);
    Turn::ask(Effect::SaveSession(
        world.request(),
        Box::new(state.session.clone()),
        identity,
    ))
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed, world: &World) -> Turn {
    let Act::Form(FormAct::Fill(field)) = field else {
        return Turn::stay();
    };
    // What was filled in beforehand gives way to the first character typed, and is there to be erased otherwise.
    let untouched = !state.texts.contains_key(field);
    let mut text = match typed {
        Typed::Character(c) if untouched && field.takes(c) => String::new(),
        _ => state.text(*field),
    };
    match typed {
        Typed::Character(c) if field.takes(c) && text.chars().count() < field.longest() => text.push(c),
        Typed::Character(_) => {}
        Typed::Erase => drop(text.pop()),
    }
    if let Ok(value) = field.read(&text, world.now.day) {
        field.set(&mut state.session, value);
    }
    state.texts.insert(*field, text);
    Turn::stay()
}

/// Start and end go to the value before and after, where a field has one value of a short list.
pub(super) fn nudge(state: &mut State, item: &Act, intent: &Intent, world: &World) -> Option<Turn> {
    let Act::Form(FormAct::Open(field)) = item else {
        return None;
    };
    if choices::takes_many(*field) {
        return None;
    }
    let count = choices::list(*field, world.facts).len();
    let now = choices::chosen(&state.session, *field, world.facts).unwrap_or(0);
    let index = match intent {
        Intent::Start => now.checked_sub(1).unwrap_or(count.saturating_sub(1)),
        _ => (now + 1) % count.max(1),
    };
    state.choose(*field, index, world.facts);
    Some(Turn::stay())
}

pub(super) fn answered(state: &mut State, answer: &Answer, world: &mut World) -> Turn {
    match answer {
        Answer::SessionSaved(identity) => {
            let done = match state.correcting.take() {
                Some((identity, before)) => Done::Revised(identity, Body::Session(before)),
                None => Done::Added(*identity),
            };
            if let Some(staff) = world.staff.as_mut() {
                staff.last = Some(done);
            }
            Turn::from(Go::Desk).saying(Notice::Saved)
        }
        Answer::SaveFailed(trouble) => {
            state.saving = Saving::Typing;
            Turn::stay().saying(Notice::SaveFailed(*trouble))
        }
        _ => Turn::stay(),
    }
}
