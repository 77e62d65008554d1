//! A cycle at a glance: what was held of its three blocks, what is left, and one line to record each part.
//!
//! The order of the blocks is told, never forced: a mediator records what took place.

use super::{DossierAct, form, words};
use crate::app::act::Act;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::form as session_form;
use crate::app::screens::{Go, Screen, Turn, World};
use crate::domain::{CycleHeld, CyclePart, Datum, Dossier, DossierKind, Identity, Session, Theme};

/// On the screen of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleAct {
    /// Records a part: a session, or a production.
    Record(CyclePart),
    Relays,
    Skills,
    /// The cycle is over, today.
    Close,
    Reopen,
}

/// The page of a cycle; what was held is unknown until it was counted.
pub(super) fn page(cycle: &Dossier, held: Option<&CycleHeld>, model: &Model) -> Page {
    let ended = cycle.day("ended");
    let said = ["sector", "began"].into_iter();
    let said = said.filter_map(|name| words::value(cycle, name, &model.facts));
    let said = said.reduce(words::joined).unwrap_or(Words::Plain(String::new()));
    let mut page = Page::new(Words::naming("dossier-cycle-titled", "cycle", said))
        .with(Block::Stairs(held.map_or(0, CycleHeld::blocks)));
    page = match (ended, held.map(CycleHeld::next)) {
        (Some(day), _) => page.with(Block::Note(
            Tone::Plain,
            Words::Message("dossier-cycle-ended", vec![("day", Value::Day(day))]),
        )),
        (None, Some(Some(part))) => page.text(Words::naming("dossier-cycle-next", "part", name(part))),
        (None, Some(None)) => page.with(Block::Note(Tone::Success, Words::message("dossier-cycle-whole"))),
        (None, None) => page.text(Words::message("dossier-reading")),
    };
    for part in CyclePart::ALL {
        page = page.item(row(CycleAct::Record(part), name(part), state_of(part, held)));
        if part == CyclePart::WorkshopDay {
            let relays = Words::counted("dossier-number", "number", cycle.number("relays").unwrap_or(0));
            page = page.item(row(CycleAct::Relays, Words::message("dossier-cycle-relays"), relays));
        }
    }
    let skills = Words::counted("dossier-number", "number", held.map_or(0, |held| held.skills));
    page = page.item(row(CycleAct::Skills, Words::message("dossier-cycle-skills"), skills));
    let (act, words) = match ended {
        None => (CycleAct::Close, "dossier-cycle-close"),
        Some(_) => (CycleAct::Reopen, "dossier-cycle-reopen"),
    };
    page.choice(Act::Dossier(DossierAct::Cycle(act)), Words::message(words))
}

/// The line of the next part, where the hand goes when the cycle is opened.
pub(super) fn expected(held: &CycleHeld) -> Option<Act> {
    let part = held.next()?;
    Some(Act::Dossier(DossierAct::Cycle(CycleAct::Record(part))))
}

fn name(part: CyclePart) -> Words {
    Words::message(match part {
        CyclePart::Talk => "dossier-cycle-part-talk",
        CyclePart::WorkshopDay => "dossier-cycle-part-workshop-day",
        CyclePart::ProjectDays => "dossier-cycle-part-project-days",
        CyclePart::Production => "dossier-cycle-part-production",
    })
}

fn state_of(part: CyclePart, held: Option<&CycleHeld>) -> Words {
    let Some(held) = held else {
        return Words::message("dossier-reading");
    };
    Words::Message(
        "dossier-cycle-held",
        vec![
            ("held", Value::Number(held.held(part).into())),
            ("times", Value::Number(part.times().into())),
        ],
    )
}

fn row(act: CycleAct, label: Words, value: Words) -> Item {
    Item {
        act: Act::Dossier(DossierAct::Cycle(act)),
        label,
        shape: Shape::Setting { value, error: None },
    }
}

pub(super) fn act(act: CycleAct, identity: Identity, cycle: &Dossier, world: &mut World) -> Turn {
    match act {
        CycleAct::Record(part) => record(part, cycle, world),
        CycleAct::Relays => correct(identity, cycle, "relays"),
        CycleAct::Skills => correct(identity, cycle, "skills"),
        CycleAct::Close => {
            // One that is to begin later ends no earlier.
            let day = cycle
                .day("began")
                .map_or(world.now.day, |began| began.max(world.now.day));
            save(identity, cycle, Some(Datum::Day(day)), world)
        }
        CycleAct::Reopen => save(identity, cycle, None, world),
    }
}

fn record(part: CyclePart, cycle: &Dossier, world: &mut World) -> Turn {
    let Some(code) = cycle.own_code() else {
        return Turn::stay();
    };
    let Some((kind, minutes)) = part.session() else {
        let production = Dossier::new(DossierKind::Production).with("cycle", Datum::Id(code.clone()));
        return Go::To(Screen::Dossier(Box::new(form::State::new(production, world)))).into();
    };
    let session = Session {
        themes: vec![Theme::CultureNumerique],
        cycle: Some(code.clone()),
        block: Some(part.block()),
        ..Session::new(kind, world.now.day, world.now.hour, minutes)
    };
    let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
    Go::To(Screen::Form(Box::new(session_form::State::half_filled(session, of)))).into()
}

fn correct(identity: Identity, cycle: &Dossier, field: &str) -> Turn {
    let form = form::State::edit(identity, cycle.clone()).at(field);
    Go::To(Screen::Dossier(Box::new(form))).into()
}

fn save(identity: Identity, cycle: &Dossier, ended: Option<Datum>, world: &mut World) -> Turn {
    let mut cycle = cycle.clone();
    cycle.set("ended", ended);
    Turn::ask(Effect::SaveDossier(world.request(), Box::new(cycle), Some(identity)))
}
