//! The targets of the network, and what the records say of them: a year, and the whole programme.

use chrono::{Datelike, NaiveDate};

use super::{Turn, World};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::page::{Bars, Block, Page, Tone, Value, Words};
use crate::domain::{Grain, NetworkCounts, NetworkTargets, Period, percent_reached};

/// On the targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkAct {
    /// The year before.
    Before,
    /// The year after.
    After,
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    year: Period,
    read: Option<(NetworkTargets, NetworkCounts)>,
    failed: bool,
}

impl State {
    /// The targets of the year around a day, asked for.
    pub(super) fn of(day: NaiveDate, world: &mut World) -> (Self, Effect) {
        let state = Self {
            year: Grain::Year.around(day),
            read: None,
            failed: false,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ReadNetwork(world.request(), self.year)
    }
}

pub(super) fn page(state: &State) -> Page {
    let page = Page::new(Words::message("dossier-cycle-targets"));
    let Some((targets, counts)) = &state.read else {
        let said = if state.failed {
            "dossier-failed"
        } else {
            "dossier-reading"
        };
        return page
            .text(Words::message(said))
            .choice(Act::Back, Words::message("dossier-back"));
    };
    let year = state.year.from().year().to_string();
    let lines = [
        (
            "dossier-cycle-target-cycles",
            "dossier-cycle-share-cycles",
            counts.cycles,
            targets.cycles_a_year,
        ),
        (
            "dossier-cycle-target-conferences",
            "dossier-cycle-share-conferences",
            counts.conferences,
            targets.conferences_a_year,
        ),
        (
            "dossier-cycle-target-trained",
            "dossier-cycle-share-trained",
            counts.trained,
            targets.mediators_trained,
        ),
    ];
    let page = lines.iter().fold(page, |page, (id, _, value, target)| {
        let args = vec![
            ("year", Value::Text(year.clone())),
            ("held", Value::Number((*value).into())),
            ("times", Value::Number((*target).into())),
        ];
        page.text(Words::Message(id, args))
    });
    let shares = lines
        .iter()
        .map(|(_, short, value, target)| (Words::message(short), percent_reached(*value, *target)));
    page.with(Block::Bars(Bars {
        title: Words::message("dossier-cycle-share"),
        unit: Words::message("dossier-cycle-share-unit"),
        rows: shares.collect(),
    }))
    .with(Block::Note(Tone::Hint, Words::message("dossier-cycle-targets-counted")))
    .choice(
        Act::Network(NetworkAct::Before),
        Words::message("dossier-cycle-year-before"),
    )
    .choice(
        Act::Network(NetworkAct::After),
        Words::message("dossier-cycle-year-after"),
    )
    .choice(Act::Back, Words::message("dossier-back"))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let day = match act {
        Act::Network(NetworkAct::Before) => state.year.from().pred_opt(),
        Act::Network(NetworkAct::After) => state.year.to().succ_opt(),
        _ => None,
    };
    let Some(day) = day else { return Turn::stay() };
    state.year = Grain::Year.around(day);
    Turn::ask(state.ask(world))
}

pub(super) fn answered(state: &mut State, answer: &Answer) -> Turn {
    match answer {
        Answer::NetworkRead(targets, counts) => state.read = Some((*targets, *counts)),
        Answer::SaveFailed(_) => state.failed = true,
        _ => {}
    }
    Turn::stay()
}
