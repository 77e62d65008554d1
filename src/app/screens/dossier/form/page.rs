//! The form as a page: its fields in their order, "save", and the rest behind "more".

use super::choices::Branch;
use super::fields::takes_many;
use super::{FillAct, Saving, State};
use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::dossier::{event, words};
use crate::app::screens::form::{WHOLE_DATE, commune_apart, faults, former_date};
use crate::domain::{Fault, Field, Holds, Reason, Shown};

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    if let Some(at) = state.inside {
        return picker(state, state.field(at), model);
    }
    let kind = state.dossier.kind();
    let faults = state.faults(&model.facts, model.today);
    let title = if state.correcting.is_some() { "correct" } else { "new" };
    let mut page = Page::new(words::of_kind(kind, title));
    for (at, field) in state.shown() {
        page = with_field(page, state, (at, field), &faults, model);
    }
    if let Some(words) = event::hint(&state.dossier, &model.facts) {
        page = page.with(Block::Note(Tone::Hint, words));
    }
    page = match state.saving {
        Saving::UnderWay => page.with(Block::Note(Tone::Plain, Words::message("dossier-saving"))),
        _ => page.choice(Act::Fill(FillAct::Save), Words::message("dossier-save")),
    };
    let has_more = kind.fields().iter().any(|field| field.shown == Shown::More);
    if has_more {
        let more = if state.everything {
            "dossier-less"
        } else {
            "dossier-more"
        };
        page = page.choice(Act::Fill(FillAct::MoreOrLess), Words::message(more));
    }
    page
}

/// Adds a field, with what is wrong in it where the hand is.
fn with_field(page: Page, state: &State, (at, field): (usize, &Field), faults: &[Fault], model: &Model) -> Page {
    // What is only missing is not said before "save" was asked: nobody is blamed for a form just opened.
    let missing = |fault: &&Fault| matches!(fault.reason, Reason::Required | Reason::Empty);
    let error = faults
        .iter()
        .find(|fault| fault.field == field.name)
        .filter(|fault| state.saving == Saving::Refused || !missing(fault))
        .map(faults::words);
    let item = |act, shape| Item {
        act: Act::Fill(act),
        label: words::field(state.dossier.kind(), field.name),
        shape,
    };
    if words::is_chosen(field) {
        let value = words::value(&state.dossier, field.name, &model.facts);
        let value = value.unwrap_or_else(|| Words::message("dossier-not-said"));
        return page.item(item(FillAct::Open(at), Shape::Setting { value, error }));
    }
    let page = page.item(item(
        FillAct::Type(at),
        Shape::Field {
            value: state.text(at),
            secret: false,
            long: matches!(field.holds, Holds::Address),
        },
    ));
    let found = state.found.iter().enumerate().filter(|_| field.holds == Holds::Commune);
    let choices = found.clone().next().is_some();
    let error = match (choices, state.saving) {
        (true, Saving::Refused) => Some(Words::message("fault-commune-choose")),
        (true, _) => None,
        (false, _) => error,
    };
    let page = match error {
        Some(words) => page.with(Block::Note(Tone::Error, words)),
        None => page,
    };
    let page = match state.former {
        Some((of, former)) if of == at && state.text(at).len() < WHOLE_DATE => {
            page.with(Block::Note(Tone::Hint, former_date(former)))
        }
        _ => page,
    };
    found.fold(page, |page, (index, commune)| {
        page.choice(Act::Fill(FillAct::Found(index)), Words::Plain(commune_apart(commune)))
    })
}

fn picker(state: &State, field: &Field, model: &Model) -> Page {
    let branches = Branch::all(field, &model.facts);
    let open = state.branch.and_then(|open| branches.get(open));
    let is_on = |index: usize| state.is_on(field, index, &model.facts);
    let title = words::field(state.dossier.kind(), field.name);
    let page = Page::new(open.map_or(title, |branch| branch.name.clone()));
    if open.is_none() && !branches.is_empty() {
        let page = page.choice(Act::Fill(FillAct::Ready), Words::message("dossier-ready"));
        return branches.into_iter().enumerate().fold(page, |page, (at, branch)| {
            let on = branch.choices.iter().filter(|index| is_on(**index)).count();
            let words = match i64::try_from(on).unwrap_or(i64::MAX) {
                0 => branch.name,
                on => Words::Message(
                    "dossier-branch",
                    vec![
                        ("name", Value::Words(Box::new(branch.name))),
                        ("count", Value::Number(on)),
                    ],
                ),
            };
            page.choice(Act::Fill(FillAct::Branch(at)), words)
        });
    }
    let many = takes_many(field);
    let mut page = page;
    let choices = state.choices(field, &model.facts);
    if choices.is_empty() {
        page = page.with(Block::Note(Tone::Hint, Words::message("dossier-empty-list")));
    }
    if many || choices.is_empty() {
        page = page.choice(Act::Fill(FillAct::Ready), Words::message("dossier-ready"));
    }
    for (index, words) in choices.into_iter().enumerate() {
        if open.is_some_and(|branch| !branch.choices.contains(&index)) {
            continue;
        }
        let on = is_on(index);
        page = page.item(Item {
            act: Act::Fill(FillAct::Choose(index)),
            label: words,
            shape: if many { Shape::Tick(on) } else { Shape::Radio(on) },
        });
    }
    page
}
