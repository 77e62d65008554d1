//! Looks for a need or a procedure by typing everyday words; without a word, the most asked come first.

use std::sync::Arc;

use crate::app::act::{Act, SearchAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};
use crate::app::update::digit;
use crate::content::{Pack, Towards};
use crate::domain::PathKind;

use super::{Go, Screen, Turn, Typed, World, lessons};

/// Most characters of a search.
const LONGEST: usize = 60;
/// Entries shown at once: they have a digit each, with room for what follows.
const SHOWN: usize = 8;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Needs, and procedures after them.
    Needs,
    Procedures,
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub scope: Scope,
    pub typed: String,
    /// The ways in which each entry is said, to look among.
    among: Arc<[Vec<Words>]>,
    /// What was found for what is typed, once it was looked for.
    found: Option<Vec<usize>>,
    /// How many entries of the list were passed.
    from: usize,
}

/// Something that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    Need(usize),
    Procedure(usize),
}

impl State {
    pub(super) fn new(scope: Scope, world: &World) -> Self {
        let pack = &world.facts.pack;
        Self {
            scope,
            typed: String::new(),
            among: entries(scope, pack)
                .into_iter()
                .map(|entry| ways(entry, pack))
                .collect(),
            found: None,
            from: 0,
        }
    }

    /// The places of what is shown: found, or all in order.
    fn places(&self, pack: &Pack) -> Vec<usize> {
        match &self.found {
            Some(found) => found.clone(),
            None => {
                let all = entries(self.scope, pack);
                let asked = |entry: &Entry| self.scope == Scope::Procedures || matches!(entry, Entry::Need(_));
                (0..all.len()).filter(|&place| asked(&all[place])).collect()
            }
        }
    }

    /// Looks again for what is typed.
    fn look(&mut self, world: &mut World) -> Turn {
        self.from = 0;
        if self.typed.trim().is_empty() {
            self.found = None;
            return Turn::stay();
        }
        Turn::ask(Effect::Find(world.request(), self.typed.clone(), self.among.clone()))
    }

    /// Looks again, since another language says it otherwise.
    pub(crate) fn in_another_language(&mut self, world: &mut World) -> Vec<Effect> {
        self.look(world).effects
    }
}

fn entries(scope: Scope, pack: &Pack) -> Vec<Entry> {
    let needs = (0..pack.needs.len()).map(Entry::Need);
    let procedures = (0..pack.procedures.len()).map(Entry::Procedure);
    match scope {
        Scope::Needs => needs.chain(procedures).collect(),
        Scope::Procedures => procedures.collect(),
    }
}

/// The ways in which an entry is said.
fn ways(entry: Entry, pack: &Pack) -> Vec<Words> {
    let ids = match entry {
        Entry::Need(i) => pack.needs.get(i).map(|need| [need.message(""), need.message("words")]),
        Entry::Procedure(i) => pack
            .procedures
            .get(i)
            .map(|procedure| [procedure.message("title"), procedure.message("words")]),
    };
    ids.into_iter().flatten().map(Words::Pack).collect()
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let pack = &model.facts.pack;
    let (title, text, label) = match state.scope {
        Scope::Needs => ("need-title", "need-text", "need-field"),
        Scope::Procedures => ("today-title", "today-text", "today-field"),
    };
    let mut page = Page::new(Words::message(title)).text(Words::message(text)).item(Item {
        act: Act::Search(SearchAct::Field),
        label: Words::message(label),
        shape: Shape::Field {
            value: state.typed.clone(),
            secret: false,
            long: false,
        },
    });
    let places = state.places(pack);
    if places.is_empty() {
        page = page.with(Block::Note(Tone::Hint, Words::message("search-nothing")));
        return page.choice(Act::CallSomebody, Words::message("today-call"));
    }
    for &place in places.iter().skip(state.from).take(SHOWN) {
        if let Some(label) = state.among.get(place).and_then(|ways| ways.first()) {
            page = page.choice(Act::Search(SearchAct::Open(place)), label.clone());
        }
    }
    if places.len() > SHOWN {
        let more = if state.from + SHOWN < places.len() {
            "search-more"
        } else {
            "search-again"
        };
        page = page.choice(Act::Search(SearchAct::More), Words::message(more));
    }
    page
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Search(SearchAct::Field) => to_first(state, world),
        Act::Search(SearchAct::Open(place)) => open(state, *place, world),
        Act::Search(SearchAct::More) => {
            let next = state.from + SHOWN;
            let last = next >= state.places(&world.facts.pack).len();
            state.from = if last { 0 } else { next };
            to_first(state, world)
        }
        _ => Turn::stay(),
    }
}

/// The hand goes to the first thing shown.
fn to_first(state: &State, world: &World) -> Turn {
    match state.places(&world.facts.pack).get(state.from) {
        Some(&place) => Go::Focus(Act::Search(SearchAct::Open(place))).into(),
        None => Turn::stay(),
    }
}

fn open(state: &State, place: usize, world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    match entries(state.scope, &pack).get(place) {
        Some(Entry::Procedure(index)) => procedure(*index, world),
        Some(Entry::Need(index)) => {
            let Some(need) = pack.needs.get(*index) else {
                return Turn::stay();
            };
            if let Some(visit) = world.visit {
                visit.journey.path = None;
                visit.journey.need = PathKind::id_of_need(&need.id);
            }
            match &need.towards {
                Towards::Usage(usage) => lessons::of(*usage),
                Towards::Lesson(id) => match pack.place_of(id) {
                    Some(index) => lessons::open(index, world, Go::To),
                    None => Turn::stay(),
                },
                Towards::Procedure(id) => match pack.procedures.iter().position(|other| other.id == *id) {
                    Some(index) => procedure(index, world),
                    None => Turn::stay(),
                },
            }
        }
        None => Turn::stay(),
    }
}

fn procedure(index: usize, world: &mut World) -> Turn {
    let id = world
        .facts
        .pack
        .procedures
        .get(index)
        .map(|procedure| procedure.id.clone());
    if let Some(visit) = world.visit {
        visit.procedure = id;
    }
    Go::To(Screen::Procedure(index)).into()
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed, world: &mut World) -> Turn {
    if *field != Act::Search(SearchAct::Field) {
        return Turn::stay();
    }
    // Nobody looks for a digit: before anything is typed it chooses, as on every other screen.
    if let Typed::Character(c) = typed
        && state.typed.is_empty()
        && let Some(n) = digit(c)
    {
        return choose(state, n, world);
    }
    match typed {
        Typed::Character(c) if !c.is_control() && state.typed.chars().count() < LONGEST => {
            state.typed.push(c);
            state.look(world)
        }
        Typed::Erase if state.typed.pop().is_some() => state.look(world),
        _ => Turn::stay(),
    }
}

/// Does what a digit stands for on the list, counted from 0.
fn choose(state: &mut State, n: usize, world: &mut World) -> Turn {
    let places = state.places(&world.facts.pack);
    let shown = places.len().saturating_sub(state.from).min(SHOWN);
    match places.get(state.from + n) {
        Some(&place) if n < shown => open(state, place, world),
        _ if n == shown && places.len() > SHOWN => act(state, &Act::Search(SearchAct::More), world),
        _ => Turn::stay(),
    }
}

pub(super) fn answered(state: &mut State, answer: Answer) -> Turn {
    if let Answer::Found(places) = answer {
        state.found = Some(places);
        state.from = 0;
    }
    Turn::stay()
}
