//! One form for every kind of dossier: its fields from the kind's table, every rule checked as it is typed.

mod choices;
mod draft;
mod fields;
mod page;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::words;
use crate::app::act::Act;
use crate::app::drafts::done_with;
use crate::app::effect::{Answer, Effect};
use crate::app::intent::Intent;
use crate::app::model::{Done, Notice};
use crate::app::screens::form::communes;
use crate::app::screens::{Go, Turn, Typed, World};
use crate::app::{Facts, Now};
use crate::domain::{
    Body, Commune, Datum, Dossier, DossierKind, Fault, Field, FormKind, Holds, Identity, Need, Shown, check_dossier,
};
use choices::Branch;
use fields::{longest, read, takes, takes_many, write};

pub(in crate::app::screens) use draft::FORMAT;
pub(in crate::app::screens) use page::page;

/// In the form of a dossier; fields are told by their place in the kind's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FillAct {
    /// A field to type in.
    Type(usize),
    /// Opens the choices of a field.
    Open(usize),
    /// The choice at an index of the open field.
    Choose(usize),
    /// The branch at an index of the open field's tree.
    Branch(usize),
    /// Back from the choices to the form.
    Ready,
    /// The commune at an index of those found.
    Found(usize),
    MoreOrLess,
    Save,
}

/// Where the dossier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    Typing,
    /// Save was asked with faults: what is missing is said too.
    Refused,
    UnderWay,
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    dossier: Dossier,
    correcting: Option<(Identity, Box<Dossier>)>,
    /// The field whose choices are open.
    inside: Option<usize>,
    /// The branch of its tree that is open.
    branch: Option<usize>,
    /// The field where the hand begins.
    begins: Option<usize>,
    /// Whether the fields behind "more" are shown.
    everything: bool,
    saving: Saving,
    /// What was typed in the fields touched so far, since it may not be a value yet.
    texts: BTreeMap<usize, String>,
    /// The communes that answer what is typed.
    found: Vec<Commune>,
    touched: bool,
    /// The place of a day that is typed over, and what it said.
    former: Option<(usize, NaiveDate)>,
}

impl State {
    /// A form that says what is given; days that must be said begin at today's, and the code of who fills it in is noted.
    #[must_use]
    pub fn new(mut dossier: Dossier, world: &World) -> Self {
        let staff = world.staff.as_ref().map(|staff| staff.code);
        for field in dossier.kind().fields() {
            if dossier.get(field.name).is_none() {
                let datum = match (field.holds, field.need) {
                    // A date is planned for another day, which only its mediator knows.
                    (Holds::Day, Need::Must) if dossier.kind() != DossierKind::Event => Some(Datum::Day(world.now.day)),
                    (Holds::Staff, _) => staff.map(Datum::Staff),
                    (Holds::One(codes), Need::Must) if codes.codes.len() == 1 => Some(Datum::One(0)),
                    _ => None,
                };
                dossier.set(field.name, datum);
            }
        }
        Self::of(dossier)
    }

    /// A dossier to be corrected.
    #[must_use]
    pub fn edit(identity: Identity, dossier: Dossier) -> Self {
        Self {
            correcting: Some((identity, Box::new(dossier.clone()))),
            everything: true,
            ..Self::of(dossier)
        }
    }

    fn of(dossier: Dossier) -> Self {
        Self {
            dossier,
            correcting: None,
            inside: None,
            branch: None,
            begins: None,
            everything: false,
            saving: Saving::Typing,
            texts: BTreeMap::new(),
            found: Vec::new(),
            touched: false,
            former: None,
        }
    }

    /// The same form, with the hand on a field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.begins = self.dossier.kind().field(field).map(|(at, _)| at);
        self
    }

    /// The kind of form it is: of a new dossier, or of the correction of one.
    #[must_use]
    pub fn form(&self) -> FormKind {
        match self.correcting {
            None => FormKind::Dossier,
            Some(_) => FormKind::DossierCorrection,
        }
    }

    /// Whether anything was said in it, so that leaving it must lose nothing.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.saving != Saving::UnderWay && (self.touched || !self.texts.is_empty())
    }

    fn field(&self, at: usize) -> &'static Field {
        &self.dossier.kind().fields()[at]
    }

    /// The fields that stand on the form now, with their places.
    fn shown(&self) -> impl Iterator<Item = (usize, &'static Field)> {
        let fields = self.dossier.kind().fields().iter().enumerate();
        fields.filter(|(_, field)| {
            let stands = match field.shown {
                Shown::First => true,
                Shown::More => self.everything,
                Shown::Never => false,
            };
            stands && self.dossier.asks(field)
        })
    }

    /// Every fault of the form as it stands, those of texts that are no value first.
    fn faults(&self, facts: &Facts, today: NaiveDate) -> Vec<Fault> {
        let typed = self.texts.iter().filter(|(at, _)| self.dossier.asks(self.field(**at)));
        let wrong = typed.filter_map(|(at, text)| {
            let field = self.field(*at);
            // A name was looked for when it was typed.
            if field.holds == Holds::Commune && self.dossier.get(field.name).is_some() {
                return None;
            }
            Some(Fault::new(field.name, read(field, text, today).err()?))
        });
        let mut faults: Vec<Fault> = wrong.collect();
        for fault in check_dossier(&self.dossier, facts) {
            if !faults.iter().any(|told| told.field == fault.field) {
                faults.push(fault);
            }
        }
        faults
    }

    fn text(&self, at: usize) -> String {
        let written = || self.dossier.get(self.field(at).name).map(write).unwrap_or_default();
        self.texts.get(&at).cloned().unwrap_or_else(written)
    }
}

impl State {
    /// Looks for the communes that what is typed in a field may mean; one that is named whole is meant.
    fn look_for_commune(&mut self, at: usize) {
        let field = self.field(at);
        if field.holds != Holds::Commune {
            return;
        }
        let (named, found) = communes(self.texts.get(&at).map_or("", String::as_str));
        self.found = found;
        if named.is_some() {
            self.dossier.set(field.name, named.map(Datum::Commune));
        }
        // What is said already needs no choice.
        if let ([found], Some(Datum::Commune(said))) = (self.found.as_slice(), self.dossier.get(field.name))
            && found == said
        {
            self.found.clear();
        }
    }

    /// Takes one of the communes found; the field it stands in now.
    fn take_found(&mut self, index: usize) -> Option<usize> {
        let fields = self.dossier.kind().fields().iter();
        let at = fields.clone().position(|field| field.holds == Holds::Commune)?;
        let commune = self.found.get(index)?.clone();
        self.dossier.set(self.field(at).name, Some(Datum::Commune(commune)));
        self.texts.remove(&at);
        self.found.clear();
        self.touched = true;
        Some(at)
    }
}

/// Back goes from a branch to its tree, from choices to the form; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    if let Some(branch) = state.branch.take() {
        return Some(Act::Fill(FillAct::Branch(branch)));
    }
    state.inside.take().map(|at| Act::Fill(FillAct::Open(at)))
}

/// A form opens on the field that was asked for, an empty one on its first field that is not said, a whole one on "save".
pub(in crate::app::screens) fn first_focus(state: &State) -> Act {
    let of_field = |at: usize| {
        if words::is_chosen(state.field(at)) {
            FillAct::Open(at)
        } else {
            FillAct::Type(at)
        }
    };
    if let Some(at) = state.begins {
        return Act::Fill(of_field(at));
    }
    let unsaid = state
        .shown()
        .find(|(_, field)| field.need == Need::Must && state.dossier.get(field.name).is_none());
    Act::Fill(unsaid.map_or(FillAct::Save, |(at, _)| of_field(at)))
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Fill(act) = act else {
        return Turn::stay();
    };
    match act {
        FillAct::Type(at) => {
            // One commune left: it is the one.
            if state.field(*at).holds == Holds::Commune && state.found.len() == 1 {
                state.take_found(0);
            }
            if state.former.is_some_and(|(of, _)| of == *at)
                && read(state.field(*at), &state.text(*at), world.now.day).is_ok()
            {
                // The day is said: it is shown whole.
                state.texts.remove(at);
                state.former = None;
                state.touched = true;
            }
            return on_from(state, *at);
        }
        FillAct::Found(index) => {
            let Some(at) = state.take_found(*index) else {
                return Turn::stay();
            };
            let on = on_from(state, at);
            // The choices are gone: the next thing is counted from the field.
            return match on.go {
                Go::NextItem => Go::Focus(Act::Fill(FillAct::Type(at))).into(),
                _ => on,
            };
        }
        FillAct::Open(at) if state.field(*at).holds == Holds::Flag => {
            let other = usize::from(!state.dossier.flag(state.field(*at).name));
            state.choose(*at, other, world.facts);
        }
        FillAct::Open(at) => {
            state.inside = Some(*at);
            let field = state.field(*at);
            if words::is_tree(field) {
                return Go::Focus(Act::Fill(FillAct::Branch(0))).into();
            }
            let count = state.choices(field, world.facts).len();
            let on = (0..count).find(|index| state.is_on(field, *index, world.facts));
            return Go::Focus(Act::Fill(FillAct::Choose(on.unwrap_or(0)))).into();
        }
        FillAct::Choose(index) => {
            if let Some(at) = state.inside {
                state.choose(at, *index, world.facts);
                if !takes_many(state.field(at)) {
                    state.inside = None;
                    return Go::Focus(Act::Fill(FillAct::Open(at))).into();
                }
            }
        }
        FillAct::Branch(branch) => {
            if let Some(at) = state.inside {
                state.branch = Some(*branch);
                let first = Branch::all(state.field(at), world.facts).into_iter().nth(*branch);
                let first = first.and_then(|branch| branch.choices.first().copied());
                return Go::Focus(Act::Fill(FillAct::Choose(first.unwrap_or(0)))).into();
            }
        }
        FillAct::Ready => return back(state).map_or_else(Turn::stay, |opened| Go::Focus(opened).into()),
        FillAct::MoreOrLess => state.everything = !state.everything,
        FillAct::Save => return save(state, world),
    }
    Turn::stay()
}

/// On from a field that is typed in: from one that must be said, to the next that must be and is not yet, or to "save" when
/// none is left; from any other to the next field.
fn on_from(state: &State, at: usize) -> Turn {
    if state.field(at).need == Need::May {
        return Go::NextItem.into();
    }
    let mut unsaid = state
        .shown()
        .filter(|(_, field)| field.need == Need::Must && state.dossier.get(field.name).is_none());
    let act = match unsaid.next() {
        Some((before, _)) if before < at => return Go::NextItem.into(),
        Some((at, field)) if words::is_chosen(field) => FillAct::Open(at),
        Some((at, _)) => FillAct::Type(at),
        None => FillAct::Save,
    };
    Go::Focus(Act::Fill(act)).into()
}

fn save(state: &mut State, world: &mut World) -> Turn {
    if state.saving == Saving::UnderWay {
        return Turn::stay();
    }
    let faults = state.faults(world.facts, world.now.day);
    if let Some(first) = faults.first() {
        state.saving = Saving::Refused;
        let kind = state.dossier.kind();
        let Some((at, field)) = kind.field(&first.field) else {
            return Turn::stay();
        };
        state.everything |= field.shown == Shown::More;
        let act = if words::is_chosen(field) {
            FillAct::Open(at)
        } else {
            FillAct::Type(at)
        };
        return Go::Focus(Act::Fill(act)).into();
    }
    state.saving = Saving::UnderWay;
    let identity = state.correcting.as_ref().map(|(identity, _)| *identity);
    let form = state.form();
    let done = world.staff.as_ref().map(|staff| done_with(staff.code, form));
    let turn = done.map_or_else(Turn::stay, Turn::ask);
    let dossier = Box::new(state.dossier.clone());
    turn.and(Effect::SaveDossier(world.request(), dossier, identity))
}

pub(in crate::app::screens) fn typed(state: &mut State, field: &Act, typed: Typed, now: Now) -> Turn {
    let Act::Fill(FillAct::Type(at)) = field else {
        return Turn::stay();
    };
    let field = state.field(*at);
    // What was filled in beforehand gives way to the first character typed, and is there to be erased otherwise.
    let untouched = !state.texts.contains_key(at);
    if let Some(day) = state.dossier.day(field.name).filter(|_| untouched) {
        state.former = Some((*at, day));
    }
    let mut text = match typed {
        Typed::Character(c) if untouched && takes(field, c) => String::new(),
        // A chosen commune is a name and a code: neither means anything without its last letter.
        Typed::Erase if untouched && field.holds == Holds::Commune => String::new(),
        _ => state.text(*at),
    };
    match typed {
        Typed::Character(c) if takes(field, c) && text.chars().count() < longest(field) => text.push(c),
        Typed::Character(_) => {}
        Typed::Erase => drop(text.pop()),
    }
    match read(field, &text, now.day) {
        Ok(datum) => state.dossier.set(field.name, datum),
        // The one that stood there is not meant any more.
        Err(_) if field.holds == Holds::Commune => state.dossier.set(field.name, None),
        Err(_) => {}
    }
    state.texts.insert(*at, text);
    state.look_for_commune(*at);
    Turn::stay()
}

/// Puts the day back that another was typed over.
pub(in crate::app::screens) fn undo(state: &mut State) -> Option<Turn> {
    let (at, former) = state.former.take()?;
    state.dossier.set(state.field(at).name, Some(Datum::Day(former)));
    state.texts.remove(&at);
    Some(Turn::stay())
}

/// Start and end go to the value before and after, where a field has one value of a short list.
pub(in crate::app::screens) fn nudge(state: &mut State, item: &Act, intent: &Intent, world: &World) -> Option<Turn> {
    let Act::Fill(FillAct::Open(at)) = item else {
        return None;
    };
    let field = state.field(*at);
    let count = state.choices(field, world.facts).len();
    if takes_many(field) || count == 0 {
        return None;
    }
    let now = (0..count).find(|index| state.is_on(field, *index, world.facts));
    let index = match (now, intent) {
        (None, _) => 0,
        (Some(now), Intent::Start) => now.checked_sub(1).unwrap_or(count - 1),
        (Some(now), _) => (now + 1) % count,
    };
    state.choose(*at, index, world.facts);
    Some(Turn::stay())
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::DossierSaved(identity, dossier) => {
            let done = match state.correcting.take() {
                Some((identity, before)) => Done::Revised(identity, Body::Dossier(before)),
                None => Done::Added(identity),
            };
            world.facts.learn(*dossier);
            if let Some(staff) = world.staff.as_mut() {
                staff.did(done);
            }
            Turn::from(Go::Back).saying(Notice::Saved)
        }
        Answer::SaveFailed(trouble) => {
            state.saving = Saving::Typing;
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
