//! A place is taken away from the site, once that was asked, and put back.

use super::{Change, Inside, SiteAct, State, first_item};
use crate::app::act::Act;
use crate::app::drafts::done_with;
use crate::app::effect::Effect;
use crate::app::model::Notice;
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{FormKind, SitePlace};

/// Whether the place in hand can be taken away: the site's own cannot, and one that was never saved is only forgotten.
pub(super) fn can_be_removed(state: &State) -> bool {
    let known = |id: &String| state.site().is_some_and(|site| site.places.contains_key(id));
    state.place.as_ref().is_some_and(known)
}

/// The question.
pub(super) fn page(name: Words) -> Page {
    Page::new(Words::naming("site-remove-title", "name", name))
        .with(Block::Note(Tone::Plain, Words::message("site-remove-text")))
        .choice(Act::Site(SiteAct::Remove), Words::message("site-remove-sure"))
        .choice(Act::Site(SiteAct::Ready), Words::message("site-remove-keep"))
}

/// The question before what was changed is forgotten.
pub(super) fn page_of_forgetting(name: Words) -> Page {
    Page::new(name)
        .with(Block::Note(Tone::Plain, Words::message("site-forget-text")))
        .choice(Act::Site(SiteAct::Forget), Words::message("site-forget-sure"))
        .choice(Act::Site(SiteAct::Ready), Words::message("site-forget-keep"))
}

pub(super) fn ask(state: &mut State) -> Turn {
    if !can_be_removed(state) {
        return Turn::stay();
    }
    state.inside = Inside::Removing;
    Go::Focus(Act::Site(SiteAct::Ready)).into()
}

/// Takes away the place in hand, what was begun of it too.
pub(super) fn remove(state: &mut State, world: &mut World) -> Turn {
    let asked = state.inside == Inside::Removing && state.under_way.is_none();
    let Some(id) = state.place.clone().filter(|_| asked && can_be_removed(state)) else {
        return Turn::stay();
    };
    let known = state.site().and_then(|site| site.places.get(&id).cloned());
    state.under_way = Some(Change::Removed(id.clone(), Box::new(known.unwrap_or_default())));
    // What is begun of other places is kept again once this one is gone.
    let done = world.staff.as_ref().map(|staff| done_with(staff.code, FormKind::Place));
    let effect = Effect::RemovePlace(world.request(), id);
    done.map_or_else(Turn::stay, Turn::ask).and(effect)
}

/// Puts back the place that was taken away last; `None` when there is none.
pub(in crate::app::screens) fn put_back(state: &mut State, world: &mut World) -> Option<Turn> {
    if state.under_way.is_some() {
        return None;
    }
    let (id, place) = state.removed.clone()?;
    state.under_way = Some(Change::PutBack(id.clone()));
    let effect = Effect::SavePlace(world.request(), Some(id), place);
    Some(Turn::ask(effect))
}

/// The place is gone: the list shows what is left, and how to put it back.
pub(super) fn removed(state: &mut State, id: String, place: Box<SitePlace>) -> Turn {
    state.drafts.remove(&Some(id.clone()));
    state.removed = Some((id, place));
    state.switch(None);
    state.inside = Inside::Places;
    Turn::from(Go::Focus(Act::Site(SiteAct::PutBack))).saying(Notice::PlaceRemoved)
}

/// The place is back, and in hand.
pub(super) fn is_back(state: &mut State, id: String) -> Turn {
    state.removed = None;
    state.switch(Some(id));
    first_item().saying(Notice::Undone)
}

/// What the place that can be put back is called.
pub(super) fn name(removed: &(String, Box<SitePlace>)) -> Words {
    let (id, place) = removed;
    Words::Plain(if place.name.is_empty() {
        id.clone()
    } else {
        place.name.clone()
    })
}
