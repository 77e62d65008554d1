//! A month at a glance, as bars that carry their numbers.

use chrono::{Datelike, Months, NaiveDate};

use crate::app::Intent;
use crate::app::act::{Act, MonthAct, MonthView};
use crate::app::effect::{Answer, Effect};
use crate::app::figures::MonthFigures;
use crate::app::model::Model;
use crate::app::page::{Bars, Block, Page, Tone, Value, Words};

use super::{Turn, World, sessions};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The first day of the month.
    month: NaiveDate,
    view: MonthView,
    figures: Option<Box<MonthFigures>>,
}

impl State {
    /// The month of a day, asked for.
    pub(super) fn of(day: NaiveDate, world: &mut World) -> (Self, Effect) {
        let month = day.with_day(1).unwrap_or(day);
        let state = Self {
            month,
            view: MonthView::Days,
            figures: None,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ReadMonth {
            request: world.request(),
            of: sessions::only(world),
            month: self.month,
        }
    }

    fn turn(&mut self, act: MonthAct, world: &mut World) -> Turn {
        let month = match act {
            MonthAct::Before => self.month.checked_sub_months(Months::new(1)),
            MonthAct::After => self.month.checked_add_months(Months::new(1)),
            MonthAct::By(view) => {
                self.view = view;
                return Turn::stay();
            }
        };
        match month.filter(|month| *month <= world.now.day) {
            Some(month) => {
                self.month = month;
                Turn::ask(self.ask(world))
            }
            None => Turn::stay(),
        }
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let mut page = Page::new(Words::Message(
        "month-title",
        vec![("month", Value::Month(state.month))],
    ));
    page = match &state.figures {
        None => page.text(Words::message("month-reading")),
        Some(figures) if figures.month != state.month => page.text(Words::message("month-reading")),
        Some(figures) if figures.sessions == 0 => page.with(Block::Note(Tone::Plain, Words::message("month-none"))),
        Some(figures) => {
            let summary = Words::Message(
                "month-summary",
                vec![
                    ("sessions", Value::Number(figures.sessions.into())),
                    ("accompaniments", Value::Number(figures.accompaniments.into())),
                    ("hours", Value::Number((figures.minutes / 60).into())),
                    ("minutes", Value::Number((figures.minutes % 60).into())),
                ],
            );
            page.text(summary).with(Block::Bars(bars(state.view, figures)))
        }
    };
    let views = [
        (MonthView::Days, "month-by-day"),
        (MonthView::Levels, "month-by-level"),
        (MonthView::Themes, "month-by-theme"),
    ];
    for (view, label) in views.into_iter().filter(|(view, _)| *view != state.view) {
        page = page.choice(Act::Month(MonthAct::By(view)), Words::message(label));
    }
    page = page.choice(Act::Month(MonthAct::Before), Words::message("month-before"));
    let current = model.today.with_day(1).unwrap_or(model.today);
    if state.month < current {
        page = page.choice(Act::Month(MonthAct::After), Words::message("month-after"));
    }
    page.choice(Act::Back, Words::message("month-back"))
}

fn bars(view: MonthView, figures: &MonthFigures) -> Bars {
    let message = |title, unit, rows| Bars {
        title: Words::message(title),
        unit: Words::message(unit),
        rows,
    };
    match view {
        MonthView::Days => {
            let days = figures.by_day.iter().zip(1u8..).filter(|(count, _)| **count > 0);
            let rows = days
                .map(|(count, day)| (Words::counted("month-day", "day", day), *count))
                .collect();
            message("month-by-day", "month-unit-sessions", rows)
        }
        MonthView::Levels => {
            let rows = figures.by_level.iter().map(|(level, count)| {
                let label = level.map_or(Words::Label("label-unknown".to_owned()), |l| {
                    Words::label("level", l.code())
                });
                (label, *count)
            });
            message("month-by-level", "month-unit-accompaniments", rows.collect())
        }
        MonthView::Themes => {
            let rows = figures
                .by_theme
                .iter()
                .map(|(theme, count)| (Words::label("theme", theme.code()), *count));
            message("month-by-theme", "month-unit-mentions", rows.collect())
        }
    }
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Month(act) => state.turn(*act, world),
        _ => Turn::stay(),
    }
}

pub(super) fn nudge(state: &mut State, intent: &Intent, world: &mut World) -> Option<Turn> {
    match intent {
        Intent::Start => Some(state.turn(MonthAct::Before, world)),
        Intent::End => Some(state.turn(MonthAct::After, world)),
        _ => None,
    }
}

pub(super) fn answered(state: &mut State, answer: Answer) -> Turn {
    if let Answer::MonthRead(figures) = answer {
        state.figures = Some(figures);
    }
    Turn::stay()
}
