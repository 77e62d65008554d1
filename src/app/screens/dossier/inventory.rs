//! The yearly inventory: each machine not seen this year, one at a time, with its state.

use chrono::Datelike;

use super::list::dossier_of;
use super::words;
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Model, Notice};
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{Datum, Dossier, DossierKind, Holds, Identity, Record};

/// Most machines of a place: more are a fleet kept elsewhere.
const MOST: usize = 2000;

/// In the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InventoryAct {
    /// The machine is there, in the state at this position of the list.
    Seen(usize),
    /// The next one: this one is still to be found.
    Skip,
    /// What was noted last is as it was before.
    Undo,
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    records: Option<Vec<Record>>,
    skipped: usize,
    failed: bool,
    /// The machine noted last, as it was before.
    before: Option<(Identity, Dossier)>,
}

impl State {
    /// The whole fleet, asked for.
    pub(in crate::app::screens) fn first(world: &mut World) -> (Self, Effect) {
        let state = Self {
            records: None,
            skipped: 0,
            failed: false,
            before: None,
        };
        (state, ask(world))
    }

    /// The machines not seen in a year, those skipped last.
    fn unseen(&self, year: i32) -> Vec<(&Record, &Dossier)> {
        let records = self.records.iter().flatten();
        let machines = records.filter_map(|record| Some((record, dossier_of(record)?)));
        let mut unseen: Vec<_> = machines
            .filter(|(_, machine)| {
                let seen = machine.day("checked_on").map(|day| day.year());
                machine.code("state") != Some("retired") && seen.is_none_or(|seen| seen < year)
            })
            .collect();
        let skipped = self.skipped.checked_rem(unseen.len()).unwrap_or(0);
        unseen.rotate_left(skipped);
        unseen
    }
}

/// The hand goes to the state that the next machine is known to be in.
fn expected(state: &State, world: &World) -> Turn {
    let unseen = state.unseen(world.now.day.year());
    let known = unseen.first().and_then(|(_, machine)| machine.code("state"));
    let position = known.and_then(|known| states().iter().position(|code| *code == known));
    position.map_or_else(Turn::stay, |position| {
        Go::Focus(Act::Inventory(InventoryAct::Seen(position))).into()
    })
}

fn ask(world: &mut World) -> Effect {
    Effect::ListDossiers {
        request: world.request(),
        kind: DossierKind::Equipment,
        skip: 0,
        most: MOST,
    }
}

/// The states a machine may be in, in the order of the list.
fn states() -> &'static [&'static str] {
    match DossierKind::Equipment.field("state").map(|(_, field)| field.holds) {
        Some(Holds::One(list)) => list.codes,
        _ => &[],
    }
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let kind = DossierKind::Equipment;
    let page = Page::new(Words::message("dossier-equipment-inventory"));
    let back = |page: Page| page.choice(Act::Back, Words::message("dossier-back"));
    if state.records.is_none() {
        let said = if state.failed {
            "dossier-failed"
        } else {
            "dossier-reading"
        };
        return back(page.text(Words::message(said)));
    }
    if state.records.as_ref().is_some_and(Vec::is_empty) {
        return back(page.with(Block::Note(Tone::Plain, words::of_kind(kind, "none"))));
    }
    let unseen = state.unseen(model.today.year());
    let Some((_, machine)) = unseen.first() else {
        let page = page.with(Block::Note(Tone::Success, Words::message("dossier-equipment-all-seen")));
        return back(undo(state, page, model));
    };
    let line = |name| Some((words::field(kind, name), words::value(machine, name, &model.facts)?));
    let lines = ["code", "type", "year", "state", "lent_to", "checked_on"];
    let left = i64::try_from(unseen.len()).unwrap_or(i64::MAX);
    let mut page = page
        .text(Words::counted("dossier-equipment-to-check", "count", left))
        .with(Block::Sheet {
            lines: lines.into_iter().filter_map(line).collect(),
            body: Vec::new(),
        })
        .text(Words::message("dossier-equipment-question"));
    for (position, code) in states().iter().enumerate() {
        let words = words::of_kind(kind, &format!("equipment-state-{code}"));
        page = page.choice(Act::Inventory(InventoryAct::Seen(position)), words);
    }
    if unseen.len() > 1 {
        page = page.choice(
            Act::Inventory(InventoryAct::Skip),
            Words::message("dossier-equipment-later"),
        );
    }
    back(undo(state, page, model))
}

fn undo(state: &State, page: Page, model: &Model) -> Page {
    let Some((_, machine)) = &state.before else {
        return page;
    };
    let words = Words::naming("dossier-equipment-undo", "machine", words::title(machine, &model.facts));
    page.choice(Act::Inventory(InventoryAct::Undo), words)
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Inventory(InventoryAct::Skip) => {
            state.skipped += 1;
            expected(state, world)
        }
        Act::Inventory(InventoryAct::Seen(position)) => {
            let today = world.now.day;
            let Some((identity, mut machine)) = state
                .unseen(today.year())
                .first()
                .map(|(record, machine)| (record.stamp.identity, (*machine).clone()))
            else {
                return Turn::stay();
            };
            state.before = Some((identity, machine.clone()));
            machine.set("state", Some(Datum::One(*position)));
            machine.set("checked_on", Some(Datum::Day(today)));
            if machine.code("state") != Some("lent") {
                machine.set("lent_to", None);
            }
            Turn::ask(Effect::SaveDossier(world.request(), Box::new(machine), Some(identity)))
        }
        Act::Inventory(InventoryAct::Undo) => match state.before.take() {
            Some((identity, machine)) => {
                Turn::ask(Effect::SaveDossier(world.request(), Box::new(machine), Some(identity)))
            }
            None => Turn::stay(),
        },
        _ => Turn::stay(),
    }
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::DossiersListed(records, _) => {
            state.records = Some(records);
            expected(state, world)
        }
        Answer::DossierSaved(_, machine) => {
            world.facts.learn(*machine);
            Turn::ask(ask(world)).saying(Notice::Saved)
        }
        Answer::SaveFailed(trouble) => {
            state.failed = true;
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
