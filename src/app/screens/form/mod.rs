//! The session form: individual accompaniments and workshops, every rule of the national record checked as it is typed.

mod choices;
mod counters;
mod draft;
pub(super) mod faults;
mod field;
mod made;
mod page;
mod saving;
mod sheet;
mod typing;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Go, Turn, World};
use crate::app::Now;
use crate::app::act::Act;
use crate::app::effect::Effect;
use crate::app::facts::Facts;
use crate::app::habits::Habits;
use crate::app::page::Words;
use crate::domain::{
    Commune, Fault, FormKind, Identity, Kind, MediatorRole, NameCode, Participants, Role, Session, Started, Timer,
    check_session,
};

pub(super) use draft::{FORMAT, draft, taken_up};
pub use field::{CounterSet, Field};
pub(super) use field::{LONGEST_COMMUNE, commune, commune_apart, communes, is_of_commune, read_commune, read_day};
pub(super) use made::stand_at;
pub(super) use page::{WHOLE_DATE, former_date, page};
pub(super) use saving::answered;
pub(super) use sheet::sheet;
pub(super) use typing::{nudge, typed, undo};

/// In the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormAct {
    /// A field to type in.
    Fill(Field),
    /// Opens the choices of a field.
    Open(Field),
    /// The choice at an index of the open field.
    Choose(usize),
    /// The choice at an index of a field, offered without opening it.
    Often(Field, usize),
    /// The commune at an index of those found.
    Found(usize),
    /// Opens the counters of a group.
    Count(CounterSet),
    /// Back from choices or counters to the form.
    Ready,
    MoreOrLess,
    Save,
    /// Saves, and goes on with the next session of the same day and place.
    SaveNext,
    AskToGiveUp,
    GiveUp,
}

/// What is open over the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Form,
    Choices(Field),
    Counters(CounterSet),
    /// Whether to throw away what was typed.
    GivingUp,
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
    UnderWay(Then),
}

/// Where a saved form leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Desk,
    Next,
}

/// How a form came to say what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filled {
    /// By nobody yet: habits may fill it in.
    Fresh,
    /// By a visit, a past session or a hand.
    Already,
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
    filled: Filled,
    /// What was typed in the fields touched so far; kept as typed, since it may not be a value yet.
    texts: BTreeMap<Field, String>,
    /// The date that stood there before another was typed over it.
    former: Option<NaiveDate>,
    /// Whether anything was said in it by hand.
    begun: bool,
    /// The communes that answer what is typed.
    found: Vec<Commune>,
    habits: Habits,
    /// The letters that stand for the values of each set, in the language of the screen.
    letters: BTreeMap<CounterSet, Vec<char>>,
    /// Sessions recorded one after the other without leaving the form.
    run: u32,
    /// Whether it was opened from the screen of its cycle, which shows what is left once it is saved.
    of_cycle: bool,
    /// The timer that measured it; it goes when the session is saved.
    timer: Option<Started>,
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
            filled: Filled::Already,
            texts: BTreeMap::new(),
            former: None,
            begun: false,
            found: Vec::new(),
            habits: Habits::default(),
            letters: BTreeMap::new(),
            run: 0,
            of_cycle: false,
            timer: None,
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
            filled: Filled::Fresh,
            ..Self::with(session, of)
        }
    }

    /// What the machine knows of a session beside a visit.
    #[must_use]
    pub fn half_filled(session: Session, of: Option<(NameCode, Role)>) -> Self {
        let unsaid = session.kind.is_group() && session.participants.is_none();
        let mut state = Self::with(session, of);
        state.of_cycle = state.session.cycle.is_some();
        if unsaid {
            // How many came must be said.
            state.session.participants = Some(Participants::of(1));
            state.texts.insert(Field::Total, String::new());
        }
        state
    }

    /// The same form, of a session that a timer measured.
    #[must_use]
    pub fn timed(mut self, timer: &Timer) -> Self {
        self.timer = Some(timer.started());
        self
    }

    /// The timer that measured the session.
    #[must_use]
    pub fn timer(&self) -> Option<Started> {
        self.timer
    }

    /// The same form, which asks how long it lasted instead of supposing it.
    #[must_use]
    pub fn asking_minutes(mut self) -> Self {
        self.texts.insert(Field::Minutes, String::new());
        self
    }

    /// Another session like a past one: everything but its day, its hour, its visit and the
    /// planned date it was, by whoever is there now.
    #[must_use]
    pub fn like(past: &Session, now: Now, of: Option<(NameCode, Role)>) -> Self {
        let own = of.is_some_and(|(code, _)| past.mediator == Some(code));
        let session = Session {
            date: now.day,
            hour: now.hour,
            visit: None,
            event: None,
            mediator: None,
            mediator_role: past.mediator_role.filter(|_| own),
            ..past.clone()
        };
        Self::with(session, of)
    }

    /// The next session of a sheet: the day, the hour, the place and whoever was there stay.
    fn next(&self, now: Now) -> Self {
        let before = &self.session;
        let fresh = Self::new(before.kind, now, None);
        let length = self.habits.length.unwrap_or(fresh.session.minutes);
        let session = Session {
            date: before.date,
            hour: before.hour,
            minutes: length,
            place_type: before.place_type,
            place: before.place.clone(),
            commune: before.commune.clone(),
            stop: before.stop.clone(),
            mediator: before.mediator,
            mediator_role: before.mediator_role,
            ..fresh.session
        };
        Self {
            session,
            habits: self.habits.clone(),
            letters: self.letters.clone(),
            run: self.run + 1,
            ..fresh
        }
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
    pub(super) fn is_begun(&self) -> bool {
        self.begun && !matches!(self.saving, Saving::UnderWay(_))
    }

    /// Every fault of the form as it stands, those of texts that are no value first.
    fn faults(&self, facts: &Facts, today: NaiveDate) -> Vec<Fault> {
        let read = |field: Field, text: &str| match field {
            Field::Line(set) => counters::read_line(text, self.letters_of(set)).err(),
            // A name was looked for when it was typed.
            Field::Commune if self.session.commune.is_some() => None,
            field => field.read(text, today).err(),
        };
        let mut faults: Vec<Fault> = self
            .texts
            .iter()
            .filter_map(|(field, text)| read(*field, text).map(|reason| Fault::new(field.name(), reason)))
            .collect();
        for fault in check_session(&self.session, facts) {
            if !faults.iter().any(|known| known.field == fault.field) {
                faults.push(fault);
            }
        }
        faults
    }

    fn choose(&mut self, field: Field, index: usize, facts: &Facts) {
        self.begun = true;
        choices::choose(&mut self.session, field, index, facts);
        // A code that is no longer asked must not be refused where nobody sees it.
        if field == Field::Stop || !self.session.place_type.needs_commune() {
            self.texts.remove(&Field::Commune);
            self.found.clear();
        }
    }

    fn letters_of(&self, set: CounterSet) -> &[char] {
        self.letters.get(&set).map_or(&[], Vec::as_slice)
    }

    /// The text of a field that is typed in: as typed, else the value it has.
    fn text(&self, field: Field) -> String {
        if let Some(text) = self.texts.get(&field) {
            return text.clone();
        }
        match (field, &self.session.participants) {
            (Field::Line(set), Some(people)) => counters::write_line(set.counts(people), self.letters_of(set)),
            _ => field.write(&self.session),
        }
    }

    /// Looks for the communes that what is typed may mean; one that is named whole is meant.
    fn look_for_commune(&mut self) {
        let typed = self.texts.get(&Field::Commune).map_or("", String::as_str);
        let (named, found) = communes(typed);
        if named.is_some() {
            self.session.commune = named;
        }
        self.found = found;
        // What is said already needs no choice.
        if self.found.len() == 1 && self.session.commune == self.found.first().cloned() {
            self.found.clear();
        }
    }
}

/// The kind of form it is: a new session, or the correction of one.
pub(super) fn kind(state: &State) -> FormKind {
    match state.correcting {
        None => FormKind::Session,
        Some(_) => FormKind::Correction,
    }
}

/// What the form asks when it opens: what this member of staff uses most, and the letters of the counters.
pub(super) fn opened(state: &State, world: &mut World) -> Vec<Effect> {
    let kind = state.session.kind;
    let of = world.staff.as_ref().map(|staff| staff.code);
    let mut effects: Vec<Effect> = of
        .map(|of| Effect::ReadHabits(world.request(), of, kind))
        .into_iter()
        .collect();
    if kind.is_group() {
        let letters = CounterSet::ALL.map(|set| Words::message(set.letters()));
        effects.push(Effect::ReadWords(world.request(), letters.to_vec()));
    }
    effects
}

/// A form that the machine filled in opens on "save", an empty one on what only the mediator knows.
pub(super) fn first_focus(state: &State) -> Act {
    if let Some((field, _)) = state.texts.iter().find(|(_, text)| text.is_empty()) {
        return Act::Form(FormAct::Fill(*field));
    }
    let often = page::often(state).first().copied();
    Act::Form(match (state.session.themes.is_empty(), state.session.kind.is_group()) {
        (false, _) => FormAct::Save,
        (true, true) => FormAct::Fill(Field::Total),
        (true, false) => often.unwrap_or(FormAct::Open(Field::Usages)),
    })
}

/// Back goes from choices or counters to the form first; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    match std::mem::replace(&mut state.inside, Inside::Form) {
        Inside::Form => None,
        Inside::Choices(field) => Some(Act::Form(FormAct::Open(field))),
        Inside::Counters(set) => Some(Act::Form(FormAct::Count(set))),
        Inside::GivingUp => Some(Act::Form(FormAct::AskToGiveUp)),
    }
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Form(act) = act else {
        return Turn::stay();
    };
    match *act {
        FormAct::Fill(field) => {
            // One commune left: it is the one.
            if let (Field::Commune, [_]) = (field, state.found.as_slice()) {
                typing::take_found(state, 0);
            }
            if field == Field::Date {
                typing::date_said(state, world.now.day);
            }
            return Go::NextItem.into();
        }
        FormAct::Found(index) => {
            typing::take_found(state, index);
            return Go::Focus(Act::Form(FormAct::Open(Field::Usages))).into();
        }
        FormAct::Open(field) => {
            if choices::toggles(field) {
                let other = choices::other(&state.session);
                state.choose(field, other, world.facts);
            } else {
                state.inside = Inside::Choices(field);
                let now = choices::chosen(&state.session, field, world.facts);
                let first = page::first_choice(state, field, now, world.facts);
                return Go::Focus(Act::Form(first)).into();
            }
        }
        FormAct::Count(set) => {
            state.inside = Inside::Counters(set);
            return Go::Focus(Act::Form(FormAct::Fill(Field::Line(set)))).into();
        }
        FormAct::Choose(index) => {
            if let Inside::Choices(field) = state.inside {
                state.choose(field, index, world.facts);
                if !choices::takes_many(field) {
                    state.inside = Inside::Form;
                    return Go::Focus(Act::Form(FormAct::Open(field))).into();
                }
            }
        }
        FormAct::Often(field, index) => state.choose(field, index, world.facts),
        FormAct::Ready => {
            return back(state).map_or_else(Turn::stay, |opened| Go::Focus(opened).into());
        }
        FormAct::MoreOrLess => {
            state.extent = match state.extent {
                Extent::Essential => Extent::Everything,
                Extent::Everything => Extent::Essential,
            };
            if state.extent == Extent::Everything
                && let Some(first) = page::first_optional(&state.session, world.facts)
            {
                return Go::Focus(Act::Form(first)).into();
            }
        }
        FormAct::Save => return saving::save(state, Then::Desk, world),
        FormAct::SaveNext => return saving::save(state, Then::Next, world),
        FormAct::AskToGiveUp => {
            state.inside = Inside::GivingUp;
            return Go::Focus(Act::Form(FormAct::Ready)).into();
        }
        FormAct::GiveUp => return saving::give_up(state, world),
    }
    Turn::stay()
}
