//! "I have something to do today": what to bring for a procedure, and a person.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Words};

use super::{Go, Turn, World, lessons};

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
    let page = Page::new(says("title"))
        .with(Block::Sheet {
            lines,
            body: Vec::new(),
        })
        .with(Block::Heading(Words::message("today-bring")))
        .text(says("bring"))
        .with(Block::Note(Tone::Hint, says("watch")))
        .choice(Act::CallSomebody, Words::message("today-call"));
    let rehearsal = procedure.lesson.as_ref().and_then(|id| model.facts.pack.place_of(id));
    // A small screen has room for two choices; a lesson ends with its own way out.
    match rehearsal {
        Some(lesson) => page.choice(Act::OpenLesson(lesson), Words::message("today-practice")),
        None => page.choice(Act::EndVisit, Words::message("today-end")),
    }
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    match act {
        Act::OpenLesson(index) => lessons::open(*index, world, Go::To),
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}
