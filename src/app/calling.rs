//! A visitor calls somebody: one person, one number, told to the site.

use super::Now;
use super::effect::Effect;
use super::facts::WaitingCall;
use super::model::{Model, Overlay};
use super::screens::Screen;
use super::update::open;
use super::visit_log::VisitLog;

pub(super) fn call_somebody(model: &mut Model, now: Now) -> Vec<Effect> {
    let waits = |number: &u16| model.facts.calls.iter().any(|call| call.number == *number);
    if let Some(number) = model.visit.as_ref().and_then(VisitLog::last_call).filter(waits) {
        // One person, one number: asking again shows it again.
        open(model, Overlay::Called(number));
        return Vec::new();
    }
    let number = model.next_call;
    model.next_call = model.next_call % 999 + 1;
    let lesson = match &model.screen {
        Screen::Lesson(state) => model
            .facts
            .pack
            .lessons
            .get(state.lesson)
            .map(|lesson| lesson.id.clone()),
        _ => None,
    };
    if let Some(visit) = &mut model.visit {
        visit.note_call(number, lesson.clone(), now);
    }
    model.facts.calls.push(WaitingCall {
        number,
        day: now.day,
        hour: now.hour,
        since: Some(now.clock),
    });
    open(model, Overlay::Called(number));
    let mut effects = vec![Effect::OpenCall {
        number,
        day: now.day,
        hour: now.hour,
        lesson,
    }];
    if model.facts.beside.bell {
        effects.push(Effect::Ring);
    }
    effects
}
