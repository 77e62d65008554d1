//! The support of a very small business: its milestones in their order, each ticked with today's date by one key.

use chrono::NaiveDate;

use super::{DossierAct, words};
use crate::app::act::Act;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::form as session_form;
use crate::app::screens::{Go, Screen, Turn, World};
use crate::domain::{Audience, Datum, Dossier, DossierKind, Identity, Kind, MILESTONES, Session};

/// On the screen of a support.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupportAct {
    /// The milestone at an index behind the first is reached today.
    Reach(usize),
    /// It was not after all: its day is to be forgotten.
    AskToForget(usize),
    Forget(usize),
    /// Records a session of it.
    Record(Kind),
    AskToGiveUp,
    GiveUp,
    TakeUpAgain,
}

/// The milestones that are ticked: the first is the day it began.
fn ticked() -> &'static [&'static str] {
    &MILESTONES[1..]
}

pub(super) fn page(support: &Dossier, model: &Model) -> Page {
    let mut page = Page::new(Words::naming(
        "dossier-support-titled",
        "support",
        words::title(support, &model.facts),
    ));
    let given_up = support.day("given_up");
    let left = ticked().iter().position(|name| support.day(name).is_none());
    page = match (given_up, left) {
        (Some(day), _) => page.with(Block::Note(
            Tone::Plain,
            Words::Message("dossier-support-given-up", vec![("day", Value::Day(day))]),
        )),
        (None, Some(index)) => page.text(Words::Message(
            "dossier-support-next",
            vec![
                ("milestone", milestone(index)),
                ("day", Value::Day(day_of(support, index, model.today))),
            ],
        )),
        (None, None) => page.with(Block::Note(Tone::Success, Words::message("dossier-support-whole"))),
    };
    for (index, name) in ticked().iter().enumerate() {
        let value = words::value(support, name, &model.facts);
        page = page.item(Item {
            act: support_act(match support.day(name) {
                None => SupportAct::Reach(index),
                Some(_) => SupportAct::AskToForget(index),
            }),
            label: words::field(DossierKind::Support, name),
            shape: Shape::Setting {
                value: value.unwrap_or_else(|| Words::message("dossier-support-ahead")),
                error: None,
            },
        });
    }
    let (act, words) = match given_up {
        None => (SupportAct::AskToGiveUp, "dossier-support-give-up"),
        Some(_) => (SupportAct::TakeUpAgain, "dossier-support-take-up-again"),
    };
    page.choice(
        support_act(SupportAct::Record(Kind::Individual)),
        Words::message("dossier-support-record-individual"),
    )
    .choice(
        support_act(SupportAct::Record(Kind::Project)),
        Words::message("dossier-support-record-project"),
    )
    .choice(support_act(act), Words::message(words))
}

/// "Is it given up?", the hand on the harmless answer.
pub(super) fn page_of_question(support: &Dossier, model: &Model) -> Page {
    Page::new(words::title(support, &model.facts))
        .text(Words::message("dossier-support-give-up-sure"))
        .choice(
            support_act(SupportAct::GiveUp),
            Words::message("dossier-support-give-up-yes"),
        )
        .choice(Act::Back, Words::message("dossier-support-give-up-no"))
}

/// "Is the day of a milestone forgotten?", the hand on the harmless answer.
pub(super) fn page_of_forgetting(support: &Dossier, index: usize, model: &Model) -> Page {
    let day = ticked().get(index).and_then(|name| support.day(name));
    let args = vec![
        ("milestone", milestone(index)),
        ("day", day.map_or(Value::Text(String::new()), Value::Day)),
    ];
    Page::new(words::title(support, &model.facts))
        .text(Words::Message("dossier-support-forget-sure", args))
        .choice(
            support_act(SupportAct::Forget(index)),
            Words::message("dossier-support-forget-yes"),
        )
        .choice(Act::Back, Words::message("dossier-support-forget-no"))
}

fn milestone(index: usize) -> Value {
    let name = ticked().get(index).copied().unwrap_or_default();
    Value::Words(Box::new(words::field(DossierKind::Support, name)))
}

/// Where the hand goes when the support is opened.
pub(super) fn expected(support: &Dossier) -> Option<Act> {
    let left = ticked().iter().position(|name| support.day(name).is_none())?;
    Some(support_act(SupportAct::Reach(left)))
}

const fn support_act(act: SupportAct) -> Act {
    Act::Dossier(DossierAct::Support(act))
}

/// What an act changes; the questions are the list's, which shows them.
pub(super) fn act(act: SupportAct, identity: Identity, support: &Dossier, world: &mut World) -> Turn {
    let mut changed = support.clone();
    match act {
        SupportAct::Record(kind) => return record(kind, world),
        SupportAct::Reach(index) => {
            let Some(name) = ticked().get(index) else {
                return Turn::stay();
            };
            changed.set(name, Some(Datum::Day(day_of(support, index, world.now.day))));
        }
        SupportAct::Forget(index) => {
            let Some(name) = ticked().get(index) else {
                return Turn::stay();
            };
            changed.set(name, None);
        }
        SupportAct::GiveUp => {
            let began = support.day("began").unwrap_or(world.now.day);
            changed.set("given_up", Some(Datum::Day(world.now.day.max(began))));
        }
        SupportAct::TakeUpAgain => changed.set("given_up", None),
        SupportAct::AskToGiveUp | SupportAct::AskToForget(_) => return Turn::stay(),
    }
    Turn::ask(Effect::SaveDossier(world.request(), Box::new(changed), Some(identity)))
}

/// Today, or the nearest day that keeps the milestones in their order.
fn day_of(support: &Dossier, index: usize, today: NaiveDate) -> NaiveDate {
    // Among the milestones, the one that began everything comes before.
    let before = MILESTONES[..=index].iter().filter_map(|name| support.day(name)).max();
    let after = ticked()[index + 1..].iter().filter_map(|name| support.day(name)).min();
    let day = after.map_or(today, |after| today.min(after));
    before.map_or(day, |before| day.max(before))
}

fn record(kind: Kind, world: &World) -> Turn {
    let session = Session {
        audience: Some(Audience::VerySmallBusinesses),
        ..Session::new(kind, world.now.day, world.now.hour, 60)
    };
    let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
    let form = session_form::State::half_filled(session, of).asking_minutes();
    Go::To(Screen::Form(Box::new(form))).into()
}
