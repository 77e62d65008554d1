//! The mediator's desk: who called, what was just held, what to record.
//!
//! What waits comes and goes without a number: a digit always means the same entry.

use crate::app::act::{Act, DeskAct};
use crate::app::facts::{Bolts, Records, Soundness};
use crate::app::model::{Done, Held, Model};
use crate::app::page::{Block, Page, Tone, Value, Words};
use crate::app::visit_log::half_filled;
use crate::domain::{DossierKind, Kind, Role};

use super::menu::Menu;
use super::{
    Go, Screen, Turn, World, dossier, figures, form, national, network, overview, place, sessions, survey, team,
    timers, trail,
};

/// Most recent visits offered to be confirmed.
const RECENT: usize = 2;

pub(super) fn page(model: &Model) -> Page {
    let Some(staff) = &model.staff else {
        return Page::new(Words::message("desk-title"));
    };
    let code = Value::Text(staff.code.to_string());
    let mut page = Page::new(Words::Message("desk-title-of", vec![("code", code)]));
    if model.facts.records == Records::Unavailable {
        page = page.with(Block::Note(Tone::Error, Words::message("desk-no-records")));
    }
    if model.facts.soundness == Soundness::Doubtful {
        page = page.with(Block::Note(Tone::Error, Words::message("desk-doubtful")));
    }
    if !model.facts.calls.is_empty() {
        let calls = i64::try_from(model.facts.calls.len()).unwrap_or(i64::MAX);
        page = page.waiting(Act::Desk(DeskAct::Calls), Words::counted("desk-calls", "count", calls));
    }
    if model.has_set_down() {
        page = page.waiting(Act::Desk(DeskAct::Resume), Words::message("desk-resume"));
    }
    for (index, held) in model.held.iter().take(RECENT).enumerate() {
        page = page.waiting(Act::Desk(DeskAct::FromVisit(index)), from_visit(held, model));
    }
    page = page
        .choice(
            Act::Desk(DeskAct::New(Kind::Individual)),
            Words::message("desk-individual"),
        )
        .choice(Act::Desk(DeskAct::New(Kind::Workshop)), Words::message("desk-workshop"))
        .choice(Act::Desk(DeskAct::Timers), timers::on_desk(staff))
        .choice(Act::Desk(DeskAct::Sessions), Words::message("desk-sessions"));
    for menu in Menu::ALL {
        if !menu.entries(staff.role).is_empty() {
            page = page.choice(Act::Desk(DeskAct::Open(menu)), Words::message(menu.title()));
        }
    }
    if let Some(last) = &staff.last {
        let undo = match last {
            Done::Added(_) => "desk-undo-added",
            Done::Revised(..) => "desk-undo-revised",
            Done::Removed(..) => "desk-undo-removed",
        };
        page = page.waiting(Act::Undo, Words::message(undo));
    }
    page = page.choice(Act::Desk(DeskAct::SignOut), Words::message("desk-sign-out"));
    if staff.role == Role::Coordinator && model.facts.bolts == Bolts::Locked {
        page = page.choice(Act::AskToLeave, Words::message("attract-leave"));
    }
    page
}

/// "Record the session beside the visit of 10 h, 12 minutes".
fn from_visit(held: &Held, model: &Model) -> Words {
    let session = half_filled(&held.visit, held.seq);
    let tag = held.visit.language;
    let known = model.facts.spoken.iter().find(|(language, _)| *language == tag);
    let language = known.map_or_else(|| tag.to_string(), |(_, name)| name.clone());
    Words::Message(
        "desk-from-visit",
        vec![
            ("hour", Value::Number(session.hour.into())),
            ("minutes", Value::Number(session.minutes.into())),
            ("language", Value::Text(language)),
        ],
    )
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    let Act::Desk(act) = act else {
        return Turn::stay();
    };
    let (now, of) = (world.now, world.staff.as_ref().map(|staff| (staff.code, staff.role)));
    match act {
        DeskAct::Calls => Go::To(Screen::Calls).into(),
        DeskAct::FromVisit(index) => match world.held.get(*index) {
            Some(held) => {
                let session = half_filled(&held.visit, held.seq);
                Go::To(Screen::Form(Box::new(form::State::half_filled(session, of)))).into()
            }
            None => Turn::stay(),
        },
        DeskAct::New(kind) => Go::To(Screen::Form(Box::new(form::State::new(*kind, now, of)))).into(),
        DeskAct::Open(menu) => Go::To(Screen::Menu(*menu)).into(),
        DeskAct::Sessions => {
            let (state, effect) = sessions::State::first(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Sessions(state)),
                notice: None,
            }
        }
        DeskAct::Dossiers(DossierKind::Event) => {
            let (state, effect) = dossier::event::State::first(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Events(Box::new(state))),
                notice: None,
            }
        }
        DeskAct::Today | DeskAct::Month | DeskAct::SiteMonth | DeskAct::SiteYear => figures::open(*act, world),
        DeskAct::Overview => overview::open(world),
        DeskAct::Timers => Go::To(Screen::Timers(timers::State::default())).into(),
        DeskAct::National => national::open(world),
        DeskAct::Dossiers(kind) => {
            let (state, effect) = dossier::State::first(*kind, world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Dossiers(state)),
                notice: None,
            }
        }
        DeskAct::Surveys => {
            let (state, effect) = survey::list::State::first(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Surveys(state)),
                notice: None,
            }
        }
        DeskAct::Network => {
            let (state, effect) = network::State::of(now.day, world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Network(state)),
                notice: None,
            }
        }
        DeskAct::Inventory => {
            let (state, effect) = dossier::inventory::State::first(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Inventory(state)),
                notice: None,
            }
        }
        DeskAct::Team if of.is_some_and(|(_, role)| role == Role::Coordinator) => {
            let (state, effect) = team::State::list(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Team(state)),
                notice: None,
            }
        }
        DeskAct::Trail => {
            let (state, effect) = trail::State::newest(world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Trail(state)),
                notice: None,
            }
        }
        DeskAct::Place if of.is_some_and(|(_, role)| role == Role::Coordinator) => {
            Go::To(Screen::Place(Box::new(place::State::new()))).into()
        }
        DeskAct::SignOut => Go::SignOut.into(),
        DeskAct::Team | DeskAct::Place | DeskAct::Answered(_) | DeskAct::Resume => Turn::stay(),
    }
}
