//! What is typed in a field of the form, and what the start and end keys do to its value.

use chrono::{Days, NaiveDate};

use super::field::Read;
use super::{CounterSet, Field, FormAct, State, choices, counters};
use crate::app::act::Act;
use crate::app::intent::Intent;
use crate::app::screens::{Turn, Typed, World};
use crate::domain::{Kind, Participants};

pub(in crate::app::screens) fn typed(state: &mut State, field: &Act, typed: Typed, world: &World) -> Turn {
    let Act::Form(FormAct::Fill(field)) = *field else {
        return Turn::stay();
    };
    if matches!(typed, Typed::Character(c) if !field.takes(c)) {
        return Turn::stay();
    }
    // What was filled in beforehand gives way to the first character typed, and is there to be erased otherwise.
    let untouched = !state.texts.contains_key(&field);
    if field == Field::Date && untouched {
        state.former = Some(state.session.date);
    }
    let mut text = match typed {
        Typed::Character(_) if untouched => String::new(),
        // A chosen commune is a name and a code: neither means anything without its last letter.
        Typed::Erase if untouched && field == Field::Commune => String::new(),
        _ => state.text(field),
    };
    match typed {
        Typed::Character(c) if text.chars().count() < field.longest() => text.push(c),
        Typed::Character(_) => {}
        Typed::Erase => drop(text.pop()),
    }
    put(state, field, text, world.now.day);
    Turn::stay()
}

/// The date is said: it is shown whole, and the one before is not there to go back to any more.
pub(super) fn date_said(state: &mut State, today: NaiveDate) {
    let text = state.text(Field::Date);
    if Field::Date.read(&text, today).is_ok() {
        state.texts.remove(&Field::Date);
        state.former = None;
    }
}

/// Puts the date back that another was typed over.
pub(in crate::app::screens) fn undo(state: &mut State) -> Option<Turn> {
    let former = state.former.take()?;
    state.session.date = former;
    state.texts.remove(&Field::Date);
    Some(Turn::stay())
}

/// Start and end go to the value before and after, where a field has one value of a short list, a number or a day.
pub(in crate::app::screens) fn nudge(state: &mut State, item: &Act, intent: &Intent, world: &World) -> Option<Turn> {
    let up = *intent != Intent::Start;
    match *item {
        Act::Form(FormAct::Open(field)) if !choices::takes_many(field) => {
            let count = choices::list(field, &state.session, world.facts).len();
            let (_, order) = choices::order(field, count, &state.habits, world.facts);
            let now = choices::chosen(&state.session, field, world.facts).unwrap_or(0);
            let at = order.iter().position(|index| *index == now).unwrap_or(0);
            let next = if up { at + 1 } else { at + count.max(1) - 1 };
            let index = order.get(next % count.max(1)).copied().unwrap_or(0);
            state.choose(field, index, world.facts);
        }
        Act::Form(FormAct::Fill(field)) => {
            let text = nudged(state, field, up)?;
            put(state, field, text, world.now.day);
            if field == Field::Date {
                // A digit typed next begins another date.
                state.texts.remove(&field);
            }
        }
        _ => return None,
    }
    Some(Turn::stay())
}

/// The lengths offered: those used most, or those that most sessions have.
pub(super) fn lengths(state: &State) -> Vec<u16> {
    match (state.habits.lengths.as_slice(), state.session.kind) {
        ([], Kind::Individual) => vec![15, 30, 60],
        ([], _) => vec![60, 90, 120],
        (lengths, _) => lengths.to_vec(),
    }
}

/// Takes one of the communes found.
pub(super) fn take_found(state: &mut State, index: usize) {
    if let Some(commune) = state.found.get(index) {
        state.session.commune = Some(commune.clone());
        state.texts.remove(&Field::Commune);
        state.found.clear();
        state.begun = true;
    }
}

/// The value after or before, as text; `None` where a field has none.
fn nudged(state: &State, field: Field, up: bool) -> Option<String> {
    let text = state.text(field);
    let number = text.parse::<u16>().unwrap_or(0);
    Some(match field {
        Field::Date => {
            let (day, one) = (state.session.date, Days::new(1));
            let day = if up {
                day.checked_add_days(one)
            } else {
                day.checked_sub_days(one)
            };
            day?.format("%d/%m/%Y").to_string()
        }
        Field::Hour => ((number + if up { 1 } else { 23 }) % 24).to_string(),
        Field::Minutes => {
            let lengths = lengths(state);
            let next = if up {
                lengths.iter().find(|length| **length > number).or(lengths.first())
            } else {
                lengths.iter().rfind(|length| **length < number).or(lengths.last())
            };
            next?.to_string()
        }
        field if field.is_count() => {
            let least = u16::from(field == Field::Total);
            let number = if up {
                number.saturating_add(1)
            } else {
                number.saturating_sub(1)
            };
            number.clamp(least, Participants::MOST).to_string()
        }
        _ => return None,
    })
}

/// Puts a text in a field, and what it means in the session.
fn put(state: &mut State, field: Field, text: String, today: NaiveDate) {
    state.begun = true;
    match field {
        Field::Line(set) => {
            if let Ok(counts) = counters::read_line(&text, state.letters_of(set)) {
                count(state, set, &counts);
            }
        }
        _ => {
            if let Ok(value) = field.read(&text, today) {
                field.set(&mut state.session, value);
            } else if field == Field::Commune {
                field.set(&mut state.session, Read::Commune(None));
            }
        }
    }
    if let Field::Counter(set, _) = field {
        // The line says again what the counters say.
        state.texts.remove(&Field::Line(set));
    }
    state.texts.insert(field, text);
    if field == Field::Commune {
        state.look_for_commune();
    }
}

/// Counts a whole set at once; what was typed counter by counter gives way.
fn count(state: &mut State, set: CounterSet, counts: &[u16]) {
    let people = state.session.participants.get_or_insert_with(|| Participants::of(1));
    for (count, said) in set.counts_mut(people).iter_mut().zip(counts) {
        *count = *said;
    }
    state
        .texts
        .retain(|field, _| !matches!(field, Field::Counter(of, _) if *of == set));
}
