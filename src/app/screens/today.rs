//! "I have something to do today": what to bring for a procedure, and a person.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Words};

use super::{Go, Turn};

/// What to bring for one procedure.
pub(super) fn procedure(index: usize, model: &Model) -> Page {
    let Some(procedure) = model.facts.pack.procedures.get(index) else {
        return Page::new(Words::message("today-title"));
    };
    let says = |part: &str| Words::Pack(procedure.message(part));
    let lines = vec![
        (Words::message("today-official"), says("official")),
        (Words::message("today-time"), says("time")),
    ];
    Page::new(says("title"))
        .with(Block::Sheet {
            lines,
            body: Vec::new(),
        })
        .with(Block::Heading(Words::message("today-bring")))
        .text(says("bring"))
        .with(Block::Note(Tone::Hint, says("watch")))
        .choice(Act::CallSomebody, Words::message("today-call"))
        .choice(Act::EndVisit, Words::message("today-end"))
}

pub(super) fn act(act: &Act) -> Turn {
    match act {
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}
