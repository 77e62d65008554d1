//! What is done with dates, and what comes of it.

use chrono::Days;

use super::super::form as dossier_form;
use super::super::list::dossier_of;
use super::{Counter, EventAct, Inside, MOST, Paper, Refused, State, code_of, sheet};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Done, Notice};
use crate::app::screens::{Go, Screen, Turn, World, form};
use crate::domain::{
    Body, Datum, Dossier, DossierKind, Part, Seat, SiteLists, Slug, check_dossier, end_hour, planned, seat,
    session_of_date,
};

/// The formats that can be planned without a title of the catalogue.
pub(super) const FORMATS: [&str; 9] = [
    "workshop",
    "talk",
    "conference",
    "training",
    "on_the_go",
    "themed_cafe",
    "webinar",
    "clinic",
    "interactive_workshop",
];

/// The hour at which a day ends.
const MIDNIGHT: u8 = 24;

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Event(act) = act else {
        return Turn::stay();
    };
    match *act {
        EventAct::New => {
            state.inside = Inside::Catalogue;
            return Go::Focus(Act::Event(EventAct::Plan(0))).into();
        }
        EventAct::Plan(index) => {
            state.inside = Inside::Looking;
            return match of_catalogue(index, &world.facts.lists) {
                Some(date) => fill_in(dossier_form::State::new(date, world)),
                None => Turn::stay(),
            };
        }
        EventAct::Open(index) => return open(state, index, world),
        EventAct::Later => {
            state.skip += MOST;
            return Turn::ask(state.ask(world));
        }
        EventAct::Sooner => {
            state.skip = state.skip.saturating_sub(MOST);
            return Turn::ask(state.ask(world));
        }
        EventAct::Seat(asked) => {
            return change(state, world, |date| {
                seat(date, asked);
            });
        }
        EventAct::Begin => {
            state.inside = Inside::Counting;
            state.refused = None;
            return Go::Focus(Act::Event(EventAct::Count(Counter::Present))).into();
        }
        EventAct::Count(_) => return Go::NextItem.into(),
        EventAct::Record => return record(state, world),
        EventAct::Print => {
            state.paper = None;
            let drawn = state.opened().map(|(_, date)| sheet::of(date, world.facts));
            if let Some(drawn) = drawn {
                return Turn::ask(Effect::PrintSheet(world.request(), Box::new(drawn)));
            }
        }
        EventAct::Again => {
            if let Some(again) = state.opened().and_then(|(_, date)| a_week_later(date)) {
                let effect = Effect::SaveDossier(world.request(), Box::new(again), None);
                return Turn::ask(effect);
            }
        }
        EventAct::Edit => {
            if let Some((planned, date)) = state.opened() {
                return fill_in(dossier_form::State::edit(planned.record.stamp.identity, date.clone()));
            }
        }
        EventAct::Cancel => {
            return change(state, world, |date| {
                let cancelled = date.flag("cancelled");
                date.set("cancelled", (!cancelled).then_some(Datum::Flag(true)));
            });
        }
        EventAct::AskToRemove => {
            state.inside = Inside::Sure;
            return Go::Focus(Act::Back).into();
        }
        EventAct::Remove if state.inside == Inside::Sure => {
            if let Some((planned, _)) = state.opened() {
                let identity = planned.record.stamp.identity;
                return Turn::ask(Effect::RemoveSession(world.request(), identity));
            }
        }
        EventAct::TakePart => {
            state.inside = Inside::Joining;
            let end = state.opened().map_or(MIDNIGHT, |(_, date)| end_hour(date));
            let until = if end > world.now.hour { end } else { MIDNIGHT };
            return Go::Focus(Act::Event(EventAct::Join(until))).into();
        }
        EventAct::Join(until) => {
            if let Some(event) = state.open.clone() {
                return take_part(Some((event, until)), world);
            }
        }
        EventAct::Leave => return take_part(None, world),
        EventAct::Elsewhere => {
            state.inside = Inside::Elsewhere;
            state.code.clear();
            state.code_refused = false;
            return Go::Focus(Act::Event(EventAct::Code)).into();
        }
        EventAct::Code | EventAct::JoinCode => return join_code(state, world),
        EventAct::Remove => {}
    }
    Turn::stay()
}

fn fill_in(form: dossier_form::State) -> Turn {
    Go::To(Screen::Dossier(Box::new(form))).into()
}

/// A date of what stands at an index of the catalogue: its titles, then the formats.
fn of_catalogue(index: usize, lists: &SiteLists) -> Option<Dossier> {
    let titles = &lists.titles;
    match titles.keys().nth(index) {
        Some(title) => Some(planned("workshop", Some(title), lists)),
        None => Some(planned(FORMATS.get(index.checked_sub(titles.len())?)?, None, lists)),
    }
}

fn open(state: &mut State, index: usize, world: &mut World) -> Turn {
    let code = state.dates.as_ref().and_then(|dates| code_of(dates.get(index)?));
    let Some(code) = code.cloned() else {
        return Turn::stay();
    };
    state.open = Some(code.clone());
    state.joined = None;
    state.paper = None;
    let asked = Turn::ask(Effect::ReadEvent(world.request(), code));
    Turn {
        go: Go::Focus(Act::Event(first_of(state, world))),
        ..asked
    }
}

/// What is done first with the date that is open.
fn first_of(state: &State, world: &World) -> EventAct {
    match state.opened() {
        Some((_, date)) if date.flag("cancelled") => EventAct::Again,
        Some((planned, _)) if planned.recorded => EventAct::Print,
        Some((_, date)) if date.day("date") > Some(world.now.day) => EventAct::Seat(Seat::Take),
        _ => EventAct::Begin,
    }
}

/// Records a change of the open date, unless it would break a rule or another is under way.
pub(super) fn change(state: &mut State, world: &mut World, change: impl FnOnce(&mut Dossier)) -> Turn {
    let (Some(place), None) = (state.place(), &state.before) else {
        return Turn::stay();
    };
    let Some(planned) = state.dates.as_mut().and_then(|dates| dates.get_mut(place)) else {
        return Turn::stay();
    };
    let identity = planned.record.stamp.identity;
    let Body::Dossier(date) = &mut planned.record.body else {
        return Turn::stay();
    };
    let before = date.clone();
    change(date);
    if *date == before || breaks_a_rule(date, world) {
        *date = before;
        return Turn::stay();
    }
    let now = date.clone();
    state.before = Some(before);
    Turn::ask(Effect::SaveDossier(world.request(), now, Some(identity)))
}

fn breaks_a_rule(date: &Dossier, world: &World) -> bool {
    !check_dossier(date, world.facts).is_empty()
}

/// Opens the session of a date whose people were counted.
fn record(state: &mut State, world: &mut World) -> Turn {
    let session = state
        .opened()
        .and_then(|(_, date)| session_of_date(date, &world.facts.lists));
    match session {
        Some(session) if session.participants.is_some() => {
            let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
            Go::To(Screen::Form(Box::new(form::State::half_filled(session, of)))).into()
        }
        _ => {
            state.refused = Some(Refused::Nobody);
            Turn::stay()
        }
    }
}

/// The same a week later, with nobody enrolled yet.
fn a_week_later(date: &Dossier) -> Option<Dossier> {
    let day = date.day("date")?.checked_add_days(Days::new(7))?;
    let mut again = date.clone().with("date", Datum::Day(day));
    for field in ["code", "enrolled", "waiting", "present", "absent", "cancelled"] {
        again.set(field, None);
    }
    Some(again)
}

fn take_part(event: Option<(Slug, u8)>, world: &mut World) -> Turn {
    let day = world.now.day;
    let part = event.map(|(event, until)| Part { event, day, until });
    Turn::ask(Effect::TakePart(world.request(), part))
}

/// Takes part in the date whose code was typed, with or without the name of its kind.
fn join_code(state: &mut State, world: &mut World) -> Turn {
    let kind = DossierKind::Event.code();
    let short = state.code.trim_start_matches(kind).trim_start_matches('-');
    let code = Slug::parse(&format!("{kind}-{short}")).filter(|code| DossierKind::Event.gives(code));
    state.code_refused = code.is_none();
    match code {
        Some(code) => take_part(Some((code, MIDNIGHT)), world),
        None => Turn::stay(),
    }
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::EventsListed(dates, total, part) => {
            state.dates = Some(dates);
            state.total = total;
            state.part = part;
            state.failed = false;
            // A date that was open and is on another page now, or gone, is not looked at any more.
            if state.place().is_none() {
                state.open = None;
            } else if let Some(code) = state.open.clone() {
                return Turn::ask(Effect::ReadEvent(world.request(), code));
            }
        }
        Answer::EventRead(joined) => state.joined = Some(joined),
        Answer::DossierSaved(identity, dossier) => return saved(state, identity, *dossier, world),
        Answer::SessionRemoved(identity) => {
            let before = state.opened().map(|(planned, _)| planned.record.body.clone());
            if let Some(Body::Dossier(dossier)) = &before {
                world.facts.forget(dossier);
            }
            if let (Some(staff), Some(before)) = (world.staff.as_mut(), before) {
                staff.last = Some(Done::Removed(identity, before));
            }
            state.open = None;
            let effect = state.refresh(world);
            return Turn::ask(effect).saying(Notice::Removed);
        }
        Answer::PartTaken(part) => {
            state.part = part;
            if matches!(state.inside, Inside::Elsewhere | Inside::Joining) {
                state.inside = Inside::Looking;
            }
            let next = if state.part.is_some() {
                EventAct::Leave
            } else {
                EventAct::TakePart
            };
            return Go::Focus(Act::Event(next)).into();
        }
        Answer::Printed => state.paper = Some(Paper::Printed),
        Answer::NotPrinted => state.paper = Some(Paper::Failed),
        Answer::SheetKept(name) => state.paper = Some(Paper::Kept(name)),
        Answer::SaveFailed(trouble) => {
            // What could not be recorded is not shown as if it were.
            if let (Some(before), Some(place)) = (state.before.take(), state.place())
                && let Some(planned) = state.dates.as_mut().and_then(|dates| dates.get_mut(place))
            {
                planned.record.body = Body::Dossier(before);
            }
            state.failed = state.dates.is_none();
            return Turn::stay().saying(Notice::SaveFailed(trouble));
        }
        _ => {}
    }
    Turn::stay()
}

/// A change of the open date was recorded, or the date a week later.
fn saved(state: &mut State, identity: crate::domain::Identity, dossier: Dossier, world: &mut World) -> Turn {
    let changed = state.before.take();
    let again = changed.is_none();
    let done = match changed {
        Some(before) => Done::Revised(identity, Body::Dossier(before)),
        None => Done::Added(identity),
    };
    if let Some(staff) = world.staff.as_mut() {
        staff.last = Some(done);
    }
    let same = |record: &crate::domain::Record| record.stamp.identity == identity && dossier_of(record).is_some();
    let dates = state.dates.iter_mut().flatten();
    for planned in dates.filter(|planned| same(&planned.record)) {
        planned.record.body = Body::Dossier(Box::new(dossier.clone()));
    }
    let code = dossier.own_code().cloned();
    world.facts.learn(dossier);
    if !again {
        return Turn::stay();
    }
    // The new date is looked at: that is where its hour or its day would be changed.
    state.open = code;
    state.skip = 0;
    let effect = state.refresh(world);
    Turn::ask(effect).saying(Notice::Saved)
}
