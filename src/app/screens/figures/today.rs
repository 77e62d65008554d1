//! Today at a glance: five numbers, and the way to whoever waits.

use crate::app::act::{Act, FiguresAct};
use crate::app::figures::Whose;
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Value, Words};

use super::charts::time;
use super::{State, signed};

pub(super) fn page(state: &State, model: &Model) -> Page {
    let title = match state.asked.scope.whose {
        Whose::Mediator(_) => "figures-own-day",
        Whose::Everybody | Whose::Site(_) => "figures-site-day",
    };
    let page = Page::new(Words::message(title)).text(Words::Message(
        "figures-day",
        vec![("day", Value::Day(state.asked.scope.from))],
    ));
    let page = match state.asked.shown() {
        Err(why) => page.with(*why),
        Ok(figures) => {
            let minutes = figures.total("A3", "mediator_minutes");
            let number = |number: u64| Words::counted("frame-number", "number", signed(number));
            let calls = u64::try_from(model.facts.calls.len()).unwrap_or(u64::MAX);
            let line = |label: &'static str, value: Words| (Words::message(label), value);
            page.with(Block::Sheet {
                lines: vec![
                    line("figures-sessions", number(figures.total("A1", "sessions"))),
                    line("figures-accompaniments", number(figures.total("A2", "accompaniments"))),
                    line("figures-minutes", time(minutes)),
                    line("figures-visits", number(figures.total("D1", "visits"))),
                    line("figures-calls", number(calls)),
                ],
                body: Vec::new(),
            })
            .with(Block::Note(Tone::Plain, Words::message("figures-not-for-publication")))
        }
    };
    let page = if model.facts.calls.is_empty() {
        page
    } else {
        page.choice(Act::Figures(FiguresAct::Calls), Words::message("figures-see-calls"))
    };
    page.choice(Act::Back, Words::message("figures-back"))
}
