//! The places of the site in the national standard: a page of pages, each with few fields, saved as a whole.

mod draft;
mod hours;
mod kept;
mod page;
mod removal;
mod table;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Go, Turn, Typed, World};
use crate::app::act::Act;
use crate::app::drafts::done_with;
use crate::app::effect::{Answer, Effect};
use crate::app::model::Notice;
use crate::content::Later;
use crate::domain::{FormKind, HoursFault, OpeningHours, PlaceField, Site, SiteLists, SitePlace};

use draft::Draft;
pub use draft::Entry;
pub(super) use kept::FORMAT;
pub(super) use page::page;
pub(super) use removal::put_back;
pub use table::Section;

/// In the description of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteAct {
    /// Something to type in.
    Fill(Entry),
    /// Opens the choices of a field.
    Open(PlaceField),
    /// The choice at an index of the open field.
    Choose(usize),
    /// Opens a page.
    Section(Section),
    /// Back to what the page was opened from.
    Ready,
    /// Opens the list of places.
    Places,
    /// The place at an index: the site's own, then the others by id.
    Switch(usize),
    AddPlace,
    CopyMonday,
    /// Public holidays: as usual, or closed.
    Holidays,
    Exceptions,
    AddException,
    /// The exception at an index goes back to where it was typed.
    TakeUp(usize),
    /// Shows the hours in words.
    ReadHours,
    Save,
    /// Forgets what was changed since the last saving.
    Forget,
    AskToForget,
    AskToRemove,
    Remove,
    /// Puts back the place that was taken away last.
    PutBack,
}

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Pages,
    Places,
    Section(Section),
    Choices(PlaceField),
    Exceptions,
    Hours,
    /// Whether to take the place in hand away.
    Removing,
    /// Whether to forget what was changed.
    Forgetting,
}

/// What was asked of the records and is not answered yet.
#[derive(Clone, Debug, PartialEq)]
enum Change {
    Saved,
    /// A place as it was before.
    Removed(String, Box<SitePlace>),
    PutBack(String),
}

/// What came of reading the site.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    Asked,
    Failed,
    Read(Box<Site>),
}

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    site: Known,
    /// The place in hand; the site's own when absent.
    place: Option<String>,
    /// Those that were opened, by place, so that going from one to another loses nothing.
    drafts: BTreeMap<Option<String>, Draft>,
    inside: Inside,
    under_way: Option<Change>,
    /// The place that was taken away last, as it was.
    removed: Option<(String, Box<SitePlace>)>,
    /// What was begun before is taken up again.
    taken_up: bool,
    /// What is wrong with the exception that was to be added.
    refused: Option<HoursFault>,
}

impl State {
    /// The description of the site's own place, to be read.
    #[must_use]
    pub(super) fn new() -> Self {
        Self {
            site: Known::Asked,
            place: None,
            drafts: BTreeMap::new(),
            inside: Inside::Pages,
            under_way: None,
            removed: None,
            taken_up: false,
            refused: None,
        }
    }

    /// Whether anything was said and not saved, and is not being saved.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.under_way.is_none() && self.drafts.values().any(Draft::is_begun)
    }

    /// Whether the records say all that stands here.
    #[must_use]
    pub fn is_as_before(&self) -> bool {
        self.under_way.is_none() && !self.is_begun()
    }

    /// The same state as it is found again after it was left.
    #[must_use]
    pub fn taken_up(mut self) -> Self {
        self.inside = Inside::Pages;
        self.under_way = None;
        self.taken_up = true;
        self
    }

    fn site(&self) -> Option<&Site> {
        match &self.site {
            Known::Read(site) => Some(site),
            _ => None,
        }
    }

    fn in_hand(&self) -> Option<&Draft> {
        self.drafts.get(&self.place)
    }

    fn in_hand_mut(&mut self) -> Option<&mut Draft> {
        self.drafts.get_mut(&self.place)
    }

    /// The places, the site's own first.
    fn places(&self) -> Vec<Option<String>> {
        let mut places = vec![None];
        places.extend(
            self.site()
                .into_iter()
                .flat_map(|site| site.places.keys().cloned().map(Some)),
        );
        let added = self.drafts.keys().filter(|place| !places.contains(place)).cloned();
        let added: Vec<_> = added.collect();
        places.extend(added);
        places
    }

    /// Goes to a place, whose description begins with what the site says of it.
    fn switch(&mut self, place: Option<String>) {
        if let Known::Read(site) = &self.site {
            let draft = || Draft::of(site, place.as_deref());
            self.drafts.entry(place.clone()).or_insert_with(draft);
            self.place = place;
            self.inside = Inside::Pages;
        }
    }

    /// The first id `place-2`, `place-3` … that no place has.
    fn new_id(&self) -> String {
        let places = self.places();
        let free = |id: &String| !places.iter().any(|place| place.as_ref() == Some(id));
        let mut ids = (2..=places.len() + 2).map(|number| format!("place-{number}"));
        ids.find(free).unwrap_or_default()
    }
}

/// What the screen asks when it opens, or is taken up again.
pub(super) fn opened(world: &mut World) -> Effect {
    Effect::ReadSite(world.request())
}

/// Back goes from what is open to what it was opened from; that has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let (inside, opened) = match state.inside {
        Inside::Pages => return None,
        Inside::Places => (Inside::Pages, SiteAct::Places),
        Inside::Section(section) => (Inside::Pages, SiteAct::Section(section)),
        Inside::Choices(field) => (
            Section::of(field).map_or(Inside::Pages, Inside::Section),
            SiteAct::Open(field),
        ),
        Inside::Exceptions => (Inside::Section(Section::Opening), SiteAct::Exceptions),
        Inside::Hours => (Inside::Section(Section::Opening), SiteAct::ReadHours),
        Inside::Removing => (Inside::Pages, SiteAct::AskToRemove),
        Inside::Forgetting => (Inside::Pages, SiteAct::AskToForget),
    };
    state.inside = inside;
    state.refused = None;
    Some(Act::Site(opened))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Site(act) = act else {
        return Turn::stay();
    };
    match *act {
        SiteAct::Fill(_) => return Go::NextItem.into(),
        SiteAct::Section(section) => {
            state.inside = Inside::Section(section);
            return first_item();
        }
        SiteAct::Places => {
            state.inside = Inside::Places;
            return first_item();
        }
        SiteAct::Switch(index) => {
            if let Some(place) = state.places().get(index).cloned() {
                state.switch(place);
            }
            return first_item();
        }
        SiteAct::AddPlace => {
            let id = state.new_id();
            state.switch(Some(id));
            return first_item();
        }
        SiteAct::Ready => return back(state).map_or_else(Turn::stay, |opened| Go::Focus(opened).into()),
        SiteAct::Exceptions => {
            state.inside = Inside::Exceptions;
            return first_item();
        }
        SiteAct::ReadHours => {
            state.inside = Inside::Hours;
            return first_item();
        }
        SiteAct::Save => return save(state, world),
        SiteAct::AskToRemove => return removal::ask(state),
        SiteAct::Remove => return removal::remove(state, world),
        SiteAct::PutBack => return put_back(state, world).unwrap_or_else(Turn::stay),
        SiteAct::AskToForget => {
            state.inside = Inside::Forgetting;
            return Go::Focus(Act::Site(SiteAct::Ready)).into();
        }
        SiteAct::Forget => {
            let place = state.place.clone();
            state.drafts.clear();
            state.taken_up = false;
            // A place that was never saved is gone with its draft.
            let known = |site: &Site| place.as_ref().is_none_or(|id| site.places.contains_key(id));
            let place = place.clone().filter(|_| state.site().is_some_and(known));
            state.switch(place);
            return first_item();
        }
        SiteAct::Open(_)
        | SiteAct::Choose(_)
        | SiteAct::CopyMonday
        | SiteAct::Holidays
        | SiteAct::AddException
        | SiteAct::TakeUp(_) => {}
    }
    change(state, *act)
}

/// What changes the description in hand.
fn change(state: &mut State, act: SiteAct) -> Turn {
    let inside = state.inside;
    let Some(draft) = state.drafts.get_mut(&state.place) else {
        return Turn::stay();
    };
    match act {
        SiteAct::Open(PlaceField::Businesses) => {
            draft.place.very_small_businesses = match draft.place.very_small_businesses {
                None => Some(true),
                Some(true) => Some(false),
                Some(false) => None,
            };
        }
        SiteAct::Open(field) => {
            state.inside = Inside::Choices(field);
            return first_item();
        }
        SiteAct::Choose(index) => {
            if let (Inside::Choices(field), Some(code)) = (inside, chosen(inside, index)) {
                draft.place.toggle(field, code);
            }
        }
        SiteAct::CopyMonday => draft.copy_monday(),
        SiteAct::Holidays => {
            let holidays = &mut draft.place.hours.holidays;
            *holidays = match holidays {
                None => Some(crate::domain::Day::default()),
                Some(_) => None,
            };
        }
        SiteAct::AddException => {
            state.refused = draft.add_exception().err();
            return Go::Focus(Act::Site(SiteAct::Fill(Entry::Days))).into();
        }
        SiteAct::TakeUp(index) => {
            draft.take_up_exception(index);
            return Go::Focus(Act::Site(SiteAct::Fill(Entry::Days))).into();
        }
        _ => {}
    }
    Turn::stay()
}

/// The code at an index of the open field.
fn chosen(inside: Inside, index: usize) -> Option<&'static str> {
    match inside {
        Inside::Choices(field) => field.codes().get(index).copied(),
        _ => None,
    }
}

/// A page is read from its top.
fn first_item() -> Turn {
    Go::Top.into()
}

fn save(state: &mut State, world: &mut World) -> Turn {
    if state.under_way.is_some() {
        return Turn::stay();
    }
    let Some(draft) = state.in_hand() else {
        return Turn::stay();
    };
    if let Some((section, entry)) = draft.first_fault() {
        let field = match entry {
            Entry::Field(field) if matches!(table::kind(field), table::Kind::Choices) => SiteAct::Open(field),
            entry => SiteAct::Fill(entry),
        };
        state.inside = match entry {
            Entry::Days | Entry::DaysHours => Inside::Exceptions,
            _ => Inside::Section(section),
        };
        return Go::Focus(Act::Site(field)).into();
    }
    let effect = Effect::SavePlace(world.request(), state.place.clone(), Box::new(draft.place.clone()));
    state.under_way = Some(Change::Saved);
    // What is begun of other places is kept again once this one is saved.
    let done = world.staff.as_ref().map(|staff| done_with(staff.code, FormKind::Place));
    done.map_or_else(Turn::stay, Turn::ask).and(effect)
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    let Act::Site(SiteAct::Fill(entry)) = *field else {
        return Turn::stay();
    };
    state.refused = None;
    let Some(draft) = state.in_hand_mut() else {
        return Turn::stay();
    };
    draft.type_in(entry, |text| match typed {
        Typed::Character(c) if takes(entry, c) && text.chars().count() < longest(entry) => text.push(c),
        Typed::Character(_) => {}
        Typed::Erase => drop(text.pop()),
    });
    Turn::stay()
}

fn takes(entry: Entry, c: char) -> bool {
    match entry {
        Entry::Field(field) => table::takes(field, c),
        Entry::Days => c.is_ascii_digit() || matches!(c, '/' | '-' | ' ' | '>'),
        Entry::Weekday(_) | Entry::DaysHours => {
            c.is_ascii_digit() || matches!(c, '-' | ' ' | ',' | ':' | '.' | 'h' | 'H')
        }
    }
}

fn longest(entry: Entry) -> usize {
    match entry {
        Entry::Field(field) => table::longest(field),
        Entry::Days => 24,
        Entry::Weekday(_) | Entry::DaysHours => 40,
    }
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::SiteRead(site) => {
            for (place, draft) in &mut state.drafts {
                draft.begins_with(&Draft::of(&site, place.as_deref()));
            }
            state.site = Known::Read(site);
            if state.drafts.is_empty() {
                state.switch(None);
            }
            Turn::stay()
        }
        Answer::PlaceSaved(site) => {
            let mut lists = SiteLists::clone(&world.facts.lists);
            lists.places = SiteLists::places_of(&site);
            world.facts.lists = Arc::new(Later::from(lists));
            state.site = Known::Read(site);
            match state.under_way.take() {
                Some(Change::Removed(id, place)) => removal::removed(state, id, place),
                Some(Change::PutBack(id)) => removal::is_back(state, id),
                Some(Change::Saved) | None => {
                    state.taken_up = false;
                    let place = state.place.clone();
                    state.drafts.remove(&place);
                    state.switch(place);
                    Turn::from(Go::Focus(Act::Site(SiteAct::Save))).saying(Notice::Saved)
                }
            }
        }
        Answer::SaveFailed(trouble) => {
            state.under_way = None;
            if state.site().is_none() {
                state.site = Known::Failed;
            }
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}

/// Whether public holidays are said to be closed.
fn closed_on_holidays(hours: &OpeningHours) -> bool {
    hours.holidays.as_ref().is_some_and(crate::domain::Day::is_closed)
}
