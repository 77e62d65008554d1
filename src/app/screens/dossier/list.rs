//! The list of a kind's dossiers, newest first: look, add, correct (a new revision), take away (a tombstone).

use chrono::Datelike;

use super::{DossierAct, SupportAct, beside, cycle, form, support, words};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Done, Model, Notice};
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::{Go, Screen, Turn, World};
use crate::domain::{Body, CycleHeld, Dossier, DossierKind, Grain, Holds, Identity, Period, Record};

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
    asked: Asked,
    failed: bool,
    /// What was held of the cycle that is open, once it was counted.
    held: Option<CycleHeld>,
    /// The period that is counted, and how many dossiers say each code of the kind's list.
    tally: (Period, Vec<u32>),
    /// What was open before the list was asked for again.
    again: Option<Identity>,
    /// Whether what is open was changed from here.
    changed: bool,
}

/// A question on the dossier that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Asked {
    #[default]
    Nothing,
    Remove,
    GiveUp,
    /// The day of a milestone at an index.
    Forget(usize),
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
            asked: Asked::Nothing,
            failed: false,
            held: None,
            tally: (Grain::Year.around(world.now.day), Vec::new()),
            again: None,
            changed: false,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    /// Asks again for what is shown, after a change or a return.
    pub(crate) fn refresh(&mut self, world: &mut World) -> Effect {
        // What has a sheet of its own stays open: there it is seen what the change made of it.
        self.again = self
            .opened()
            .filter(|_| self.has_own_sheet())
            .map(|(record, _)| record.stamp.identity);
        self.changed = self.again.is_some();
        self.open = None;
        self.asked = Asked::Nothing;
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

    /// Whether what was done last can be seen: in the list, or on a sheet that was changed from there.
    pub(crate) fn is_list(&self) -> bool {
        self.open.is_none() || self.changed
    }

    fn has_own_sheet(&self) -> bool {
        matches!(self.kind, DossierKind::Cycle | DossierKind::Support)
    }

    /// Opens a dossier; the hand goes where the next move is expected.
    fn open(&mut self, index: usize, world: &mut World) -> Turn {
        self.open = Some(index);
        self.held = None;
        let Some((_, dossier)) = self.opened() else {
            return Turn::stay();
        };
        match (self.kind, dossier.own_code()) {
            (DossierKind::Cycle, Some(code)) => Turn::ask(Effect::FollowCycle(world.request(), code.clone())),
            (DossierKind::Support, _) => {
                support::expected(dossier).map_or_else(Turn::stay, |act| Go::Focus(act).into())
            }
            _ => Turn::stay(),
        }
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
    let page = match tally(state) {
        Some(words) => page.text(words),
        None => page,
    };
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

/// "In 2026: Facilitation 4 · Event 2", of what is not nought.
fn tally(state: &State) -> Option<Words> {
    let (period, counts) = &state.tally;
    let (_, field) = state.kind.tallied().and_then(|name| state.kind.field(name))?;
    let Holds::One(codes) = field.holds else { return None };
    let counted = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let each = counted.filter_map(|(position, count)| {
        let what = words::of_kind(state.kind, &format!("{}-{}", codes.name, codes.at(position)?));
        let args = vec![
            ("what", Value::Words(Box::new(what))),
            ("count", Value::Number((*count).into())),
        ];
        Some(Words::Message("dossier-tally", args))
    });
    let all = each.reduce(words::joined)?;
    let year = period.from().year().to_string();
    Some(Words::Message(
        "dossier-tally-of",
        vec![("year", Value::Text(year)), ("tallies", Value::Words(Box::new(all)))],
    ))
}

fn one(state: &State, dossier: &Dossier, model: &Model) -> Page {
    let kind = dossier.kind();
    match state.asked {
        Asked::GiveUp => return support::page_of_question(dossier, model),
        Asked::Forget(index) => return support::page_of_forgetting(dossier, index, model),
        Asked::Nothing | Asked::Remove => {}
    }
    let page = match (kind, state.asked) {
        (DossierKind::Cycle, Asked::Nothing) => cycle::page(dossier, state.held.as_ref(), model),
        (DossierKind::Support, Asked::Nothing) => support::page(dossier, model),
        _ => sheet(dossier, model),
    };
    if state.asked == Asked::Remove {
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

/// Everything that a dossier says.
fn sheet(dossier: &Dossier, model: &Model) -> Page {
    let kind = dossier.kind();
    let line = |name: &'static str| Some((words::field(kind, name), words::value(dossier, name, &model.facts)?));
    let lines = kind.fields().iter().filter_map(|field| line(field.name)).collect();
    Page::new(words::of_kind(kind, "one")).with(Block::Sheet {
        lines,
        body: Vec::new(),
    })
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
        DossierAct::Open(index) => {
            state.changed = false;
            return state.open(*index, world);
        }
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
            state.asked = Asked::Remove;
            return Go::Focus(Act::Back).into();
        }
        DossierAct::Support(SupportAct::AskToGiveUp) => {
            state.asked = Asked::GiveUp;
            return Go::Focus(Act::Back).into();
        }
        DossierAct::Support(SupportAct::AskToForget(index)) => {
            state.asked = Asked::Forget(*index);
            return Go::Focus(Act::Back).into();
        }
        DossierAct::Cycle(act) => {
            if let Some((record, dossier)) = state.opened() {
                return cycle::act(*act, record.stamp.identity, dossier, world);
            }
        }
        DossierAct::Support(act) => {
            if let Some((record, dossier)) = state.opened() {
                return support::act(*act, record.stamp.identity, dossier, world);
            }
        }
        DossierAct::Edit => {
            if let Some((record, dossier)) = state.opened() {
                let form = form::State::edit(record.stamp.identity, dossier.clone());
                return Go::To(Screen::Dossier(Box::new(form))).into();
            }
        }
        DossierAct::Remove if state.asked == Asked::Remove => {
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
    match std::mem::take(&mut state.asked) {
        Asked::Nothing => {}
        Asked::Remove => return Some(Act::Dossier(DossierAct::AskToRemove)),
        Asked::GiveUp => return Some(Act::Dossier(DossierAct::Support(SupportAct::AskToGiveUp))),
        Asked::Forget(index) => return Some(Act::Dossier(DossierAct::Support(SupportAct::AskToForget(index)))),
    }
    let opened = state.open.take()?;
    Some(Act::Dossier(DossierAct::Open(opened)))
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::DossiersListed(records, total) => {
            let again = state.again.take();
            let same = |record: &Record| Some(record.stamp.identity) == again;
            let opened = again.and_then(|_| records.iter().position(same));
            state.records = Some(records);
            state.total = total;
            if let Some(index) = opened {
                return state.open(index, world);
            }
            if state.kind.tallied().is_some() {
                return Turn::ask(Effect::TallyDossiers(world.request(), state.kind, state.tally.0));
            }
            Turn::stay()
        }
        Answer::DossiersTallied(counts) => {
            state.tally.1 = counts;
            Turn::stay()
        }
        Answer::CycleFollowed(held) => {
            state.held = Some(held);
            cycle::expected(&held).map_or_else(Turn::stay, |act| Go::Focus(act).into())
        }
        Answer::DossierSaved(identity, dossier) => {
            let before = state.opened().map(|(record, _)| record.body.clone());
            world.facts.learn(*dossier);
            if let (Some(staff), Some(before)) = (world.staff.as_mut(), before) {
                staff.did(Done::Revised(identity, before));
            }
            let effect = state.refresh(world);
            Turn::ask(effect).saying(Notice::Saved)
        }
        Answer::SessionRemoved(identity) => {
            let before = state.opened().map(|(record, _)| record.body.clone());
            if let Some(Body::Dossier(dossier)) = &before {
                world.facts.forget(dossier);
            }
            if let (Some(staff), Some(before)) = (world.staff.as_mut(), before) {
                staff.did(Done::Removed(identity, before));
            }
            state.open = None;
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
