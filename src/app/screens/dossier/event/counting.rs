//! Counting who came, by digits or by arrows; and typing the code of a date of another kiosk.

use super::act::change;
use super::{Counter, EventAct, Refused, State};
use crate::app::act::Act;
use crate::app::intent::Intent;
use crate::app::screens::{Turn, Typed, World};
use crate::domain::{Datum, Dossier, DossierKind};

/// Longest number of people, in digits.
const DIGITS: usize = 4;
/// Longest code of a date.
const CODE: usize = 24;

pub(in crate::app::screens) fn typed(state: &mut State, field: &Act, typed: Typed, world: &mut World) -> Turn {
    match field {
        Act::Event(EventAct::Code) => {
            state.code_refused = false;
            match typed {
                Typed::Character(c) if (c.is_ascii_alphanumeric() || c == '-') && state.code.len() < CODE => {
                    state.code.push(c.to_ascii_lowercase());
                }
                Typed::Character(_) => {}
                Typed::Erase => drop(state.code.pop()),
            }
            Turn::stay()
        }
        Act::Event(EventAct::Count(counter)) => count(state, *counter, typed, world),
        _ => Turn::stay(),
    }
}

fn count(state: &mut State, counter: Counter, typed: Typed, world: &mut World) -> Turn {
    // Who came is detailed in the session; a letter dropped without a word would look like one taken.
    if matches!(typed, Typed::Character(c) if !c.is_ascii_digit()) {
        state.refused = Some(Refused::Letter);
        return Turn::stay();
    }
    // The first digit takes the place of what was counted before; erasing goes on from it.
    let untouched = state.typing.as_ref().is_none_or(|(typed, _)| *typed != counter);
    let said = state.opened().map(|(_, date)| state.text(counter, date));
    let mut text = match typed {
        Typed::Character(_) if untouched => String::new(),
        _ => said.unwrap_or_default(),
    };
    match typed {
        Typed::Character(c) if text.len() < DIGITS => text.push(c),
        Typed::Character(_) => {}
        Typed::Erase => drop(text.pop()),
    }
    let number = text.parse().ok();
    state.typing = Some((counter, text));
    state.refused = None;
    change(state, world, |date| say_unless_over(date, counter, number))
}

/// One person more or fewer, towards the end or the start.
pub(in crate::app::screens) fn nudge(
    state: &mut State,
    item: &Act,
    intent: &Intent,
    world: &mut World,
) -> Option<Turn> {
    let Act::Event(EventAct::Count(counter)) = item else {
        return None;
    };
    let said = state
        .opened()
        .map_or(0, |(_, date)| date.number(counter.field()).unwrap_or(0));
    let number = match intent {
        Intent::Start => said.saturating_sub(1),
        _ => said + 1,
    };
    state.typing = None;
    state.refused = None;
    Some(change(state, world, |date| {
        say_unless_over(date, *counter, Some(number));
    }))
}

/// Says a count, but not more absent than enrolled, even where nobody was.
fn say_unless_over(date: &mut Dossier, counter: Counter, number: Option<u32>) {
    let over = counter == Counter::Absent && number > Some(date.number("enrolled").unwrap_or(0));
    if !over {
        say(date, counter, number);
    }
}

fn say(date: &mut Dossier, counter: Counter, number: Option<u32>) {
    date.set(counter.field(), number.map(Datum::Number));
}

/// The date as it would be with what is typed, whether or not it may be recorded.
pub(super) fn as_typed(state: &State, date: &Dossier) -> Dossier {
    let mut date = date.clone();
    debug_assert_eq!(date.kind(), DossierKind::Event);
    if let Some((counter, text)) = &state.typing {
        say(&mut date, *counter, text.parse().ok());
    }
    date
}
