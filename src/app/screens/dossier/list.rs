//! The list of a kind's dossiers, newest first: look, add, correct (a new revision), take away (a tombstone).

use super::{DossierAct, beside, form, words};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Done, Model, Notice};
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::{Go, Screen, Turn, World};
use crate::domain::{Body, Dossier, DossierKind, Record};

/// Dossiers on one page.
const MOST: usize = 7;

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    kind: DossierKind,
    records: Option<Vec<Record>>,
    total: usize,
    skip: usize,
    open: Option<usize>,
    sure: bool,
    failed: bool,
}

impl State {
    /// The newest dossiers of a kind, asked for.
    pub(in crate::app::screens) fn first(kind: DossierKind, world: &mut World) -> (Self, Effect) {
        let state = Self {
            kind,
            records: None,
            total: 0,
            skip: 0,
            open: None,
            sure: false,
            failed: false,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    /// Asks again for what is shown, after a change or a return.
    pub(crate) fn refresh(&mut self, world: &mut World) -> Effect {
        self.open = None;
        self.sure = false;
        self.ask(world)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ListDossiers {
            request: world.request(),
            kind: self.kind,
            skip: self.skip,
            most: MOST,
        }
    }

    /// Whether the list is shown, and not one dossier of it.
    pub(crate) fn is_list(&self) -> bool {
        self.open.is_none()
    }

    fn opened(&self) -> Option<(&Record, &Dossier)> {
        let record = self.records.as_ref()?.get(self.open?)?;
        Some((record, dossier_of(record)?))
    }
}

/// The dossier of a record; `None` for any other.
pub(super) fn dossier_of(record: &Record) -> Option<&Dossier> {
    match &record.body {
        Body::Dossier(dossier) => Some(dossier),
        Body::Session(_) | Body::Visit(_) => None,
    }
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    if let Some((_, dossier)) = state.opened() {
        return one(state, dossier, model);
    }
    let kind = state.kind;
    let act = |act| Act::Dossier(act);
    let back = |page: Page| page.choice(Act::Back, Words::message("dossier-back"));
    let page = Page::new(words::of_kind(kind, "list"));
    let Some(records) = &state.records else {
        let said = if state.failed {
            "dossier-failed"
        } else {
            "dossier-reading"
        };
        return back(page.text(Words::message(said)));
    };
    let page = page.choice(act(DossierAct::New(kind)), words::of_kind(kind, "new"));
    if records.is_empty() {
        return back(page.with(Block::Note(Tone::Plain, words::of_kind(kind, "none"))));
    }
    let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut page = page.text(Words::Message(
        "dossier-range",
        vec![
            ("first", number(state.skip + 1)),
            ("last", number(state.skip + records.len())),
            ("total", number(state.total)),
        ],
    ));
    for (index, record) in records.iter().enumerate() {
        let Some(dossier) = dossier_of(record) else { continue };
        let cell = |name: &&str| words::value(dossier, name, &model.facts);
        page = page.item(Item {
            act: act(DossierAct::Open(index)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells: kind
                    .kind()
                    .row
                    .iter()
                    .filter_map(cell)
                    .chain(beside::mark(dossier, model.today))
                    .collect(),
                new: false,
                chosen: false,
            },
        });
    }
    if state.skip + records.len() < state.total {
        page = page.choice(act(DossierAct::Older), Words::message("dossier-older"));
    }
    if state.skip > 0 {
        page = page.choice(act(DossierAct::Newer), Words::message("dossier-newer"));
    }
    back(page)
}

fn one(state: &State, dossier: &Dossier, model: &Model) -> Page {
    let kind = dossier.kind();
    let line = |name: &'static str| Some((words::field(kind, name), words::value(dossier, name, &model.facts)?));
    let lines = kind.fields().iter().filter_map(|field| line(field.name)).collect();
    let page = Page::new(words::of_kind(kind, "one")).with(Block::Sheet {
        lines,
        body: Vec::new(),
    });
    if state.sure {
        return page
            .with(Block::Note(Tone::Plain, Words::message("dossier-sure")))
            .choice(Act::Dossier(DossierAct::Remove), Words::message("dossier-remove-sure"))
            .choice(Act::Back, Words::message("dossier-keep"));
    }
    let page = beside::choices(dossier)
        .into_iter()
        .fold(page, |page, (act, words)| page.choice(Act::Dossier(act), words));
    page.choice(Act::Dossier(DossierAct::Edit), Words::message("dossier-edit"))
        .choice(Act::Dossier(DossierAct::AskToRemove), Words::message("dossier-remove"))
        .choice(Act::Back, Words::message("dossier-back-to-list"))
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Dossier(act) = act else {
        return Turn::stay();
    };
    match act {
        DossierAct::New(kind) => {
            let form = form::State::new(Dossier::new(*kind), world);
            return Go::To(Screen::Dossier(Box::new(form))).into();
        }
        DossierAct::Open(index) => state.open = Some(*index),
        DossierAct::Older => {
            state.skip += MOST;
            return Turn::ask(state.ask(world));
        }
        DossierAct::Newer => {
            state.skip = state.skip.saturating_sub(MOST);
            return Turn::ask(state.ask(world));
        }
        DossierAct::SessionHere => {
            let form = state
                .opened()
                .and_then(|(_, dossier)| beside::session_at(dossier, world));
            return form.map_or_else(Turn::stay, |form| Go::To(Screen::Form(Box::new(form))).into());
        }
        DossierAct::AskToRemove => {
            state.sure = true;
            return Go::Focus(Act::Back).into();
        }
        DossierAct::Edit => {
            if let Some((record, dossier)) = state.opened() {
                let form = form::State::edit(record.stamp.identity, dossier.clone());
                return Go::To(Screen::Dossier(Box::new(form))).into();
            }
        }
        DossierAct::Remove if state.sure => {
            if let Some((record, _)) = state.opened() {
                let identity = record.stamp.identity;
                return Turn::ask(Effect::RemoveSession(world.request(), identity));
            }
        }
        DossierAct::Remove => {}
    }
    Turn::stay()
}

/// Back goes from the question to the dossier, and from a dossier to the list; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    if std::mem::take(&mut state.sure) {
        return Some(Act::Dossier(DossierAct::AskToRemove));
    }
    let opened = state.open.take()?;
    Some(Act::Dossier(DossierAct::Open(opened)))
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::DossiersListed(records, total) => {
            state.records = Some(records);
            state.total = total;
            Turn::stay()
        }
        Answer::SessionRemoved(identity) => {
            let before = state.opened().map(|(record, _)| record.body.clone());
            if let Some(Body::Dossier(dossier)) = &before {
                world.facts.forget(dossier);
            }
            if let (Some(staff), Some(before)) = (world.staff.as_mut(), before) {
                staff.did(Done::Removed(identity, before));
            }
            let effect = state.refresh(world);
            Turn::ask(effect).saying(Notice::Removed)
        }
        Answer::SaveFailed(trouble) => {
            state.failed = true;
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
