//! The calls for help that wait.

use crate::app::act::{Act, DeskAct};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};

use super::{Go, Turn, World};

pub(super) fn page(model: &Model) -> Page {
    let page = Page::new(Words::message("calls-title"));
    if model.facts.calls.is_empty() {
        return page
            .with(Block::Note(Tone::Plain, Words::message("calls-none")))
            .choice(Act::Back, Words::message("calls-back"));
    }
    let calls = model.facts.calls.iter().enumerate();
    let page = calls.fold(page.text(Words::message("calls-text")), |page, (index, call)| {
        let waiting = match call.since {
            Some(since) => {
                let minutes = i64::try_from(model.now().clock.saturating_sub(since) / 60_000).unwrap_or(i64::MAX);
                Words::counted("calls-waiting", "minutes", minutes)
            }
            None => Words::Message(
                "calls-since",
                vec![("day", Value::Day(call.day)), ("hour", Value::Number(call.hour.into()))],
            ),
        };
        page.item(Item {
            act: Act::Desk(DeskAct::Answered(index)),
            label: Words::counted("calls-call", "number", call.number),
            shape: Shape::Setting {
                value: waiting,
                error: None,
            },
        })
    });
    page.choice(Act::Back, Words::message("calls-back"))
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    let Act::Desk(DeskAct::Answered(index)) = act else {
        return Turn::stay();
    };
    if *index >= world.facts.calls.len() {
        return Turn::stay();
    }
    let call = world.facts.calls.remove(*index);
    let waited = call.since.map(|since| world.now.seconds_since(since));
    let turn = Turn::ask(Effect::CloseCall {
        number: call.number,
        waited,
    });
    if world.facts.calls.is_empty() {
        Turn { go: Go::Back, ..turn }
    } else {
        turn
    }
}
