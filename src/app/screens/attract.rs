//! The attract screen, the choice of a language, and goodbye.

use crate::app::act::Act;
use crate::app::facts::{Bolts, Records};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};

/// Says hello in every language at once; any key goes on.
pub(super) fn attract(model: &Model) -> Page {
    let hello = model
        .facts
        .languages
        .iter()
        .map(|offer| (offer.tag, Words::message("attract-hello")))
        .collect();
    let mut page = Page::new(Words::message("attract-title"))
        .with(Block::Stairs(3))
        .with(Block::Hello(hello))
        .choice(Act::Begin, Words::message("attract-begin"));
    if model.facts.bolts == Bolts::Open {
        page = page.choice(Act::AskToLeave, Words::message("attract-leave"));
    }
    if model.facts.demo {
        page = page.with(Block::Note(Tone::Plain, Words::message("attract-demo")));
    }
    if model.facts.bolts == Bolts::Locked && !model.facts.has_staff && model.facts.records == Records::Ready {
        page = page.with(Block::Note(Tone::Plain, Words::message("attract-no-staff")));
    }
    if model.facts.records == Records::Unavailable {
        page = page.with(Block::Note(Tone::Error, Words::message("attract-no-records")));
    }
    page
}

/// The languages, each in its own words.
pub(crate) fn languages(model: &Model) -> Page {
    let page = Page::new(Words::message("languages-title"));
    model.facts.languages.iter().fold(page, |page, offer| {
        page.item(Item {
            act: Act::Speak(offer.tag),
            label: Words::Plain(offer.native_name.to_owned()),
            shape: Shape::Choice,
        })
    })
}

/// The visit is over and nothing is left of it.
pub(super) fn goodbye() -> Page {
    Page::new(Words::message("goodbye-title"))
        .with(Block::Stairs(3))
        .text(Words::message("goodbye-text"))
        .choice(Act::Close, Words::message("goodbye-end"))
}
