//! The form is saved or given up, and takes what the world answers.

use super::{CounterSet, Extent, Field, Filled, FormAct, Inside, Saving, State, Then, first_focus, kind, page};
use crate::app::act::Act;
use crate::app::drafts::done_with;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Done, Notice};
use crate::app::screens::{Go, Turn, World};
use crate::domain::Body;

/// Throws away what was typed, once that was asked.
pub(super) fn give_up(state: &mut State, world: &World) -> Turn {
    if state.inside != Inside::GivingUp {
        return Turn::stay();
    }
    state.begun = false;
    let turn = Turn::from(Go::Desk).saying(Notice::GivenUp);
    match world.staff.as_ref() {
        Some(staff) => turn.and(done_with(staff.code, kind(state))),
        None => turn,
    }
}

pub(super) fn save(state: &mut State, then: Then, world: &mut World) -> Turn {
    if matches!(state.saving, Saving::UnderWay(_)) {
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
    state.saving = Saving::UnderWay(then);
    let identity = state.correcting.as_ref().map(|(identity, _)| *identity);
    let session = Box::new(state.session.clone());
    let turn = match world.staff.as_ref() {
        Some(staff) => Turn::ask(done_with(staff.code, kind(state))),
        None => Turn::stay(),
    };
    turn.and(Effect::SaveSession(world.request(), session, identity))
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: &Answer, world: &mut World) -> Turn {
    match answer {
        Answer::SessionSaved(identity) => {
            let part_of_cycle = state.of_cycle;
            let done = match state.correcting.take() {
                Some((identity, before)) => Done::Revised(identity, Body::Session(before)),
                None => Done::Added(*identity),
            };
            if let Some(staff) = world.staff.as_mut() {
                staff.did(done);
            }
            if state.saving == Saving::UnderWay(Then::Next) {
                *state = state.next(world.now);
                return Go::Focus(Act::Form(FormAct::Fill(Field::Hour))).into();
            }
            // A part of a cycle was recorded from the cycle's own screen, which shows what is left.
            let go = if part_of_cycle { Go::Back } else { Go::Desk };
            Turn::from(go).saying(Notice::Saved)
        }
        Answer::SaveFailed(trouble) if matches!(state.saving, Saving::UnderWay(_)) => {
            state.saving = Saving::Typing;
            Turn::stay().saying(Notice::SaveFailed(*trouble))
        }
        Answer::HabitsRead(habits) => {
            state.habits = (**habits).clone();
            if let (Filled::Fresh, false, Some(length)) = (state.filled, state.begun, habits.length) {
                state.session.minutes = length;
            }
            if state.inside == Inside::Form {
                return Go::Focus(first_focus(state)).into();
            }
            Turn::stay()
        }
        Answer::WordsRead(letters) => {
            let read = |line: &String| {
                line.split_whitespace()
                    .filter_map(|letter| letter.chars().next())
                    .collect()
            };
            state.letters = CounterSet::ALL.into_iter().zip(letters.iter().map(read)).collect();
            Turn::stay()
        }
        _ => Turn::stay(),
    }
}
