//! The choices of the fields that are not typed: what each offers, what is on, and what choosing does.

use crate::app::facts::Facts;
use crate::app::habits::Habits;
use crate::app::page::Words;
use crate::domain::{
    Audience, Autonomy, Block, Device, MediatorRole, Named, Participants, PlaceType, Referral, ServedTheme, Session,
    Slug, Theme, Usage, WorkshopLevel,
};

use super::field::{CounterSet, Field, is_bare};
use super::made;

/// Whether several choices may be on together.
pub(super) fn takes_many(field: Field) -> bool {
    matches!(
        field,
        Field::Themes | Field::Usages | Field::Serves | Field::Devices | Field::Tags
    )
}

/// Whether the first of its choices is "not said".
pub(super) fn may_be_empty(field: Field) -> bool {
    !takes_many(field) && !toggles(field) && field != Field::PlaceType
}

/// Whether it is only on or off, so that choosing it changes it without opening anything.
pub(super) fn toggles(field: Field) -> bool {
    field == Field::Mandate
}

/// The other state of a field that toggles.
pub(super) fn other(session: &Session) -> usize {
    usize::from(!session.mandate)
}

/// The labels of a closed list.
macro_rules! labels {
    ($list:ty, $name:literal) => {
        <$list>::ALL.iter().map(|v| Words::label($name, v.code())).collect()
    };
}

/// Puts "not said" before the choices of a field that may stay empty.
fn or_nothing(choices: Vec<Words>) -> Vec<Words> {
    let mut all = vec![Words::message("form-not-said")];
    all.extend(choices);
    all
}

/// What a field offers, in order; for one value that may be absent, the first is "not said".
pub(super) fn list(field: Field, session: &Session, facts: &Facts) -> Vec<Words> {
    let named = |list: &Named, shipped: fn(&Slug) -> String| -> Vec<Words> {
        let word = |(id, name): (&Slug, &Option<String>)| match name {
            Some(name) => Words::Plain(name.clone()),
            None => Words::Pack(shipped(id)),
        };
        list.iter().map(word).collect()
    };
    let own = |id: &Slug| id.to_string();
    match field {
        Field::PlaceType => labels!(PlaceType, "place-type"),
        Field::Themes => labels!(Theme, "theme"),
        Field::Usages => labels!(Usage, "usage"),
        Field::Serves => labels!(ServedTheme, "serves"),
        Field::Devices => labels!(Device, "device"),
        Field::Tags => named(&facts.lists.tags, own),
        Field::Place => or_nothing(named(&facts.lists.places, own)),
        Field::Title => or_nothing(named(&facts.lists.titles, own)),
        Field::Procedure => or_nothing(named(&facts.lists.procedures, |id| {
            format!("procedure-{}-title", id.as_str().replace('.', "-"))
        })),
        Field::WorkshopLevel => or_nothing(labels!(WorkshopLevel, "workshop-level")),
        Field::Audience => or_nothing(labels!(Audience, "audience")),
        Field::AutonomyBefore | Field::AutonomyAfter => or_nothing(labels!(Autonomy, "autonomy")),
        Field::Referral => or_nothing(labels!(Referral, "referral")),
        Field::MediatorRole => or_nothing(labels!(MediatorRole, "mediator-role")),
        Field::Language => or_nothing(
            facts
                .spoken
                .iter()
                .map(|(_, name)| Words::Plain(name.clone()))
                .collect(),
        ),
        Field::Person(set) => or_nothing(set.codes().iter().map(|code| Words::label(set.name(), code)).collect()),
        Field::Returning => or_nothing(vec![Words::message("form-already"), Words::message("form-first-time")]),
        Field::OwnDevice => or_nothing(vec![Words::message("form-own"), Words::message("form-lent")]),
        Field::Mandate => vec![Words::message("form-no"), Words::message("form-yes")],
        Field::Event | Field::Stop | Field::Cycle => or_nothing(made::names(field, session, facts)),
        Field::Block => or_nothing(Block::ALL.iter().copied().map(block).collect()),
        Field::Date
        | Field::Hour
        | Field::Minutes
        | Field::Commune
        | Field::Total
        | Field::Already
        | Field::FirstTime
        | Field::Counter(..)
        | Field::Line(_) => Vec::new(),
    }
}

/// What a block of a cycle is called.
fn block(block: Block) -> Words {
    Words::message(match block {
        Block::Why => "form-block-why",
        Block::How => "form-block-how",
        Block::Spreading => "form-block-spreading",
    })
}

/// The choices of a field in the order shown, each by its index: first those used most, and how many these are.
pub(super) fn order(field: Field, count: usize, habits: &Habits, facts: &Facts) -> (usize, Vec<usize>) {
    fn at<T: Copy>(values: &[T], position: impl Fn(T) -> usize) -> Vec<usize> {
        values.iter().map(|value| position(*value)).collect()
    }
    let spoken = |language| facts.spoken.iter().position(|(known, _)| *known == language);
    // Before the values of a field that may stay empty stands "not said".
    let first: Vec<usize> = match field {
        Field::PlaceType => at(&habits.place_types, PlaceType::position),
        Field::Themes => at(&habits.themes, Theme::position),
        Field::Usages => at(&habits.usages, Usage::position),
        Field::Devices => at(&habits.devices, Device::position),
        Field::Language => habits.languages.iter().filter_map(|l| Some(spoken(*l)? + 1)).collect(),
        _ => Vec::new(),
    };
    let first: Vec<usize> = first.into_iter().filter(|index| *index < count).collect();
    let rest = (0..count).filter(|index| !first.contains(index));
    let often = first.len();
    (often, first.iter().copied().chain(rest).collect())
}

/// Whether the choice at an index is on, for a field that takes many.
pub(super) fn is_on(session: &Session, field: Field, index: usize, facts: &Facts) -> bool {
    fn has<T: PartialEq + Copy>(values: &[T], value: Option<T>) -> bool {
        value.is_some_and(|value| values.contains(&value))
    }
    match field {
        Field::Themes => has(&session.themes, Theme::at(index)),
        Field::Usages => has(&session.usages, Usage::at(index)),
        Field::Serves => has(&session.serves, ServedTheme::at(index)),
        Field::Devices => has(&session.devices, Device::at(index)),
        Field::Tags => facts
            .lists
            .tags
            .keys()
            .nth(index)
            .is_some_and(|tag| session.tags.contains(tag)),
        _ => chosen(session, field, facts) == Some(index),
    }
}

/// The index of the choice that is on, for a field of one value; `None` when the value is in no list.
pub(super) fn chosen(session: &Session, field: Field, facts: &Facts) -> Option<usize> {
    let after_nothing = |position: Option<usize>| Some(position.map_or(0, |p| p + 1));
    let place_in =
        |list: &Named, value: Option<&Slug>| after_nothing(value.and_then(|v| list.keys().position(|k| k == v)));
    let people = session.participants.as_ref();
    match field {
        Field::PlaceType => Some(session.place_type.position()),
        Field::Mandate => Some(usize::from(session.mandate)),
        Field::OwnDevice => after_nothing(session.own_device.map(|own| usize::from(!own))),
        Field::Place => place_in(&facts.lists.places, session.place.as_ref()),
        Field::Title => place_in(&facts.lists.titles, session.title.as_ref()),
        Field::Procedure => place_in(&facts.lists.procedures, session.procedure.as_ref()),
        Field::WorkshopLevel => after_nothing(session.workshop_level.map(WorkshopLevel::position)),
        Field::Audience => after_nothing(session.audience.map(Audience::position)),
        Field::AutonomyBefore => after_nothing(session.autonomy_before.map(Autonomy::position)),
        Field::AutonomyAfter => after_nothing(session.autonomy_after.map(Autonomy::position)),
        Field::Referral => after_nothing(session.referral.map(Referral::position)),
        Field::MediatorRole => after_nothing(session.mediator_role.map(MediatorRole::position)),
        Field::Event | Field::Stop | Field::Cycle => {
            let said = made::said(field, session);
            let at = |said| made::ids(field, session, facts).iter().position(|id| id == said);
            after_nothing(said.and_then(at))
        }
        Field::Block => after_nothing(session.block.map(Block::position)),
        Field::Language => after_nothing(
            session
                .language
                .and_then(|l| facts.spoken.iter().position(|(known, _)| *known == l)),
        ),
        Field::Person(set) => after_nothing(people.and_then(|p| set.counts(p).iter().position(|n| *n > 0))),
        Field::Returning => after_nothing(people.and_then(|p| {
            if p.already == Some(1) {
                Some(0)
            } else {
                (p.first_time == Some(1)).then_some(1)
            }
        })),
        _ => None,
    }
}

/// Turns a choice on; for a field that takes many, turns it on or off.
pub(super) fn choose(session: &mut Session, field: Field, index: usize, facts: &Facts) {
    fn flip<T: Ord>(values: &mut Vec<T>, value: Option<T>) {
        let Some(value) = value else { return };
        match values.iter().position(|v| *v == value) {
            Some(at) => drop(values.remove(at)),
            None => values.push(value),
        }
        values.sort_unstable();
    }
    let value = index.checked_sub(1);
    let id = |list: &Named| value.and_then(|n| list.keys().nth(n).cloned());
    match field {
        Field::Themes => flip_theme(session, index),
        Field::Usages => flip_usage(session, index),
        Field::Serves => flip(&mut session.serves, ServedTheme::at(index)),
        Field::Devices => flip_device(&mut session.devices, index),
        Field::Tags => flip(&mut session.tags, facts.lists.tags.keys().nth(index).cloned()),
        Field::PlaceType => {
            session.place_type = PlaceType::at(index).unwrap_or(session.place_type);
            // What the new place does not ask for must not stay behind, unseen and refused.
            if !session.place_type.needs_commune() {
                session.commune = None;
            }
            if session.place_type != PlaceType::LieuActivite {
                session.place = None;
            }
            // Whoever is at the site, or far away, is at no stop.
            if !session.place_type.needs_commune() {
                session.stop = None;
            }
        }
        Field::Mandate => session.mandate = index == 1,
        Field::OwnDevice => session.own_device = value.map(|n| n == 0),
        Field::Place => session.place = id(&facts.lists.places),
        Field::Title => session.title = id(&facts.lists.titles),
        Field::Procedure => session.procedure = id(&facts.lists.procedures),
        Field::WorkshopLevel => session.workshop_level = value.and_then(WorkshopLevel::at),
        Field::Audience => session.audience = value.and_then(Audience::at),
        Field::AutonomyBefore => session.autonomy_before = value.and_then(Autonomy::at),
        Field::AutonomyAfter => session.autonomy_after = value.and_then(Autonomy::at),
        Field::Referral => session.referral = value.and_then(Referral::at),
        Field::MediatorRole => session.mediator_role = value.and_then(MediatorRole::at),
        Field::Language => session.language = value.and_then(|n| facts.spoken.get(n)).map(|(language, _)| *language),
        Field::Event | Field::Stop | Field::Cycle => {
            let id = value.and_then(|n| made::ids(field, session, facts).into_iter().nth(n));
            made::choose(session, field, id, facts);
        }
        Field::Block => session.block = value.and_then(Block::at),
        Field::Person(set) => {
            one_person(session, |people| {
                let counts = set.counts_mut(people);
                counts.fill(0);
                if let Some(count) = value.and_then(|n| counts.get_mut(n)) {
                    *count = 1;
                }
            });
        }
        Field::Returning => one_person(session, |people| {
            people.already = (value == Some(0)).then_some(1);
            people.first_time = (value == Some(1)).then_some(1);
        }),
        _ => {}
    }
}

/// Changes what is said of the one person; nothing said leaves no participants at all.
fn one_person(session: &mut Session, change: impl FnOnce(&mut Participants)) {
    let mut people = session.participants.take().unwrap_or_else(|| Participants::of(1));
    change(&mut people);
    session.participants = (!is_bare(&people)).then_some(people);
}

/// An administrative theme brings the help theme with it, and leaves with it: the national rule, done for the hand.
fn flip_theme(session: &mut Session, index: usize) {
    let Some(theme) = Theme::at(index) else { return };
    if session.themes.contains(&theme) {
        session
            .themes
            .retain(|t| *t != theme && !(theme == Theme::AideAuxDemarches && t.is_administrative()));
    } else {
        session.themes.push(theme);
        if theme.is_administrative() && !session.themes.contains(&Theme::AideAuxDemarches) {
            session.themes.push(Theme::AideAuxDemarches);
        }
    }
    session.themes.sort_unstable();
}

/// A usage brings its national theme when no theme was said yet.
fn flip_usage(session: &mut Session, index: usize) {
    let Some(usage) = Usage::at(index) else { return };
    if session.usages.contains(&usage) {
        session.usages.retain(|u| *u != usage);
    } else {
        session.usages.push(usage);
        if session.themes.is_empty() {
            session.themes.push(usage.theme());
        }
    }
    session.usages.sort_unstable();
}

/// "No device" and a device exclude each other.
fn flip_device(devices: &mut Vec<Device>, index: usize) {
    let Some(device) = Device::at(index) else { return };
    if devices.contains(&device) {
        devices.retain(|d| *d != device);
    } else {
        devices.retain(|d| (*d == Device::Aucun) == (device == Device::Aucun));
        devices.push(device);
    }
    devices.sort_unstable();
}

/// What a set of counters leaves of the total.
pub(super) fn remainder(people: &Participants, set: CounterSet) -> i64 {
    let counted: i64 = set.counts(people).iter().map(|n| i64::from(*n)).sum();
    i64::from(people.total) - counted
}
