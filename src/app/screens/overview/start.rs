//! What is followed: each figure of a month or a year, with the twelve months that lead to it and its target.

use crate::app::act::Act;
use crate::app::facts::Glyphs;
use crate::app::figures::{Counted, FOLLOWED, Figures, Scope, Targets, Whose};
use crate::app::model::Model;
use crate::app::order::Grouped;
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};
use crate::app::screens::figures::{Asked, charts};
use crate::domain::Grain;

use super::super::{Go, Turn, World};
use super::words::{followed, of_period, value, with_share};
use super::{OverviewAct, one, silent, to, turned, write};

/// Eighths of a cell, from the lowest.
const EIGHTHS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub asked: Asked,
}

pub(super) fn open(world: &mut World) -> Turn {
    let grain = Grain::Month;
    let mut asked = Asked::new(Scope {
        whose: Whose::Everybody,
        grain,
        from: grain.around(world.now.day).from(),
        counted: Counted::Overview,
    });
    let effect = asked.ask(world);
    to(super::State::Start(State { asked }), effect)
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let scope = &state.asked.scope;
    let title = of_period(Words::message("overview-title"), scope, &model.facts, None);
    let mut page = Page::new(title);
    page = match state.asked.shown() {
        Err(why) => page.with(*why),
        Ok(figures) => {
            let page = (0..FOLLOWED.len()).fold(page, |page, index| page.item(row(index, figures, model)));
            reached(page, figures).with(Block::Note(Tone::Plain, Words::message("figures-not-for-publication")))
        }
    };
    let choice = |page: Page, act, words| page.choice(Act::Overview(act), Words::message(words));
    page = choice(page, OverviewAct::Groups, "overview-indicators");
    page = choice(page, OverviewAct::Silent, "overview-silent");
    page = choice(page, OverviewAct::Write, "figures-write");
    periods(page, scope, model)
}

/// The ways to other periods.
pub(super) fn periods(page: Page, scope: &Scope, model: &Model) -> Page {
    let (before, after, other) = match scope.grain {
        Grain::Year => (
            "figures-year-before",
            "figures-year-after",
            (Grain::Month, "overview-months"),
        ),
        _ => (
            "figures-month-before",
            "figures-month-after",
            (Grain::Year, "overview-year"),
        ),
    };
    let choice = |page: Page, act, words| page.choice(Act::Overview(act), Words::message(words));
    let mut page = choice(page, OverviewAct::Before, before);
    if scope.after(model.today).is_some() {
        page = choice(page, OverviewAct::After, after);
    }
    choice(page, OverviewAct::Grain(other.0), other.1)
}

/// `Accompaniments   820   ▁▂▃▅▃▂▁▂▃▅▆█`
fn row(index: usize, figures: &Figures, model: &Model) -> Item {
    let what = &FOLLOWED[index];
    let label = followed(what);
    let said = figures
        .whole(what)
        .map_or_else(|| value(what.unit, Some(0)), with_share);
    let mut cells = vec![label.clone(), said];
    if model.facts.glyphs == Glyphs::Eighths {
        let numbers: Vec<u64> = figures.trend(what).into_iter().map(|(_, number)| number).collect();
        cells.push(Words::Plain(sparkline(&numbers)));
    }
    Item {
        act: Act::Overview(OverviewAct::Follow(index)),
        label,
        shape: Shape::Row {
            cells,
            new: false,
            chosen: false,
        },
    }
}

/// One cell a number, the largest in full; a number that is not nought shows as two eighths at least.
fn sparkline(numbers: &[u64]) -> String {
    let most = numbers.iter().copied().max().unwrap_or(0).max(1);
    let eighth = |number: u64| {
        let scaled = (u128::from(number) * 7).div_ceil(u128::from(most));
        EIGHTHS[usize::try_from(scaled).unwrap_or(7).min(7)]
    };
    numbers.iter().map(|number| eighth(*number)).collect()
}

/// The targets of the period, or why there are none to show.
fn reached(page: Page, figures: &Figures) -> Page {
    match &figures.targets {
        Targets::Set(targets) if !targets.is_empty() => page
            .with(Block::Heading(Words::message("figures-targets")))
            .with(Block::Gauges(charts::targets(figures))),
        Targets::Faulty(faults) => {
            let faults = i64::try_from(*faults).unwrap_or(i64::MAX);
            page.with(Block::Note(
                Tone::Error,
                Words::counted("figures-targets-faulty", "count", faults),
            ))
        }
        _ => page,
    }
}

pub(super) fn act(state: &mut State, act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Follow(index) => one::follow(*index, state.asked.scope, world),
        OverviewAct::Groups => to(super::State::Groups(state.asked.scope), None),
        OverviewAct::Silent => silent::open(world),
        OverviewAct::Write => write::open(state.asked.scope, None, Grouped::Whole, world),
        OverviewAct::Grain(grain) => {
            let scope = of_grain(state.asked.scope, *grain, world);
            let turn = state.asked.turn(Some(scope), world);
            back_to_grain(*grain, turn)
        }
        OverviewAct::Before | OverviewAct::After => {
            let scope = turned(state.asked.scope, act, world);
            state.asked.turn(scope, world)
        }
        _ => Turn::stay(),
    }
}

/// Puts the hand on the way back to the other grain, which stands where it was.
pub(super) fn back_to_grain(grain: Grain, turn: Turn) -> Turn {
    let other = match grain {
        Grain::Year => Grain::Month,
        _ => Grain::Year,
    };
    Turn {
        go: Go::Focus(Act::Overview(OverviewAct::Grain(other))),
        ..turn
    }
}

/// The year of a month, or the last month of a year that has begun.
pub(super) fn of_grain(scope: Scope, grain: Grain, world: &World) -> Scope {
    let day = scope.period().to().min(world.now.day);
    Scope {
        grain,
        from: grain.around(day).from(),
        ..scope
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sparkline_has_its_largest_number_in_full_and_no_lost_number() {
        assert_eq!(sparkline(&[0, 1, 50, 100]), "▁▂▅█");
        assert_eq!(sparkline(&[0, 0]), "▁▁");
        assert_eq!(sparkline(&[u64::MAX, 0]), "█▁");
    }
}
