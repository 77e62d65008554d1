//! "I have something to do today": which procedure, what to bring, and a person.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Tone, Words};

use super::{Go, Screen, Turn, World};

/// The procedures of the pack.
pub(super) fn list(model: &Model) -> Page {
    let page = Page::new(Words::message("today-title")).text(Words::message("today-text"));
    let procedures = model.facts.pack.procedures.iter().enumerate();
    procedures.fold(page, |page, (index, procedure)| {
        page.item(Item::choice(
            Act::OpenProcedure(index),
            Words::Pack(procedure.message("title")),
        ))
    })
}

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

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    match act {
        Act::OpenProcedure(index) => {
            let id = world
                .facts
                .pack
                .procedures
                .get(*index)
                .map(|procedure| procedure.id.clone());
            if let Some(visit) = world.visit {
                visit.procedure = id;
            }
            Go::To(Screen::Procedure(*index)).into()
        }
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}
