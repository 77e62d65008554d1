//! The figures of a day, a month or a year: one chart at a time, its table one key away, and a key to write it as a file.

mod asked;
pub(super) mod charts;
pub(super) mod tables;
mod today;

pub use asked::Asked;

use crate::app::Intent;
use crate::app::act::{Act, DeskAct, FiguresAct};
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::figures::{Counted, Figures, Scope, Targets, View, Whose};
use crate::app::model::Model;
use crate::app::overlays;
use crate::app::page::{Block, Page, Tone, Value, Words};
use crate::domain::{Grain, Role};

use super::{Go, Screen, Turn, World};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    asked: Asked,
    view: View,
    form: Form,
    /// Whether the other views are offered instead of this one.
    choosing: bool,
    said: Option<Said>,
}

/// How figures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Chart,
    Table,
}

impl Form {
    /// The other one.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Chart => Self::Table,
            Self::Table => Self::Chart,
        }
    }

    /// The message that leads to the other one.
    #[must_use]
    pub const fn turn(self) -> &'static str {
        match self {
            Self::Chart => "figures-see-table",
            Self::Table => "figures-see-chart",
        }
    }
}

/// What came of writing a file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Writing,
    /// The full name of the file.
    Written(String),
    Failed(Trouble),
}

/// The screen that an item of the desk leads to.
pub(super) fn open(act: DeskAct, world: &mut World) -> Turn {
    let Some(staff) = world.staff.as_ref() else {
        return Turn::stay();
    };
    let own = Whose::Mediator(staff.code);
    let (whose, grain, counted) = match act {
        // A coordinator's day is the site's.
        DeskAct::Today if staff.role == Role::Coordinator => (Whose::Everybody, Grain::Day, Counted::Day),
        DeskAct::Today => (own, Grain::Day, Counted::Day),
        DeskAct::Month => (own, Grain::Month, Counted::Sessions),
        DeskAct::SiteMonth if staff.role == Role::Coordinator => (Whose::Everybody, Grain::Month, Counted::Sessions),
        DeskAct::SiteYear if staff.role == Role::Coordinator => (Whose::Everybody, Grain::Year, Counted::Sessions),
        _ => return Turn::stay(),
    };
    let scope = Scope {
        whose,
        grain,
        from: grain.around(world.now.day).from(),
        counted,
    };
    let mut state = State {
        asked: Asked::new(scope),
        view: View::Days,
        form: Form::Chart,
        choosing: false,
        said: None,
    };
    let effects = state.asked.ask(world).into_iter().collect();
    Turn {
        effects,
        go: Go::To(Screen::Figures(state)),
        notice: None,
    }
}

impl State {
    fn turn(&mut self, asked: Option<Scope>, world: &mut World) -> Turn {
        self.said = None;
        self.asked.turn(asked, world)
    }

    /// What can be looked at here besides.
    fn views(&self) -> impl Iterator<Item = View> {
        let of_site = self.asked.scope.whose == Whose::Everybody;
        View::ALL.into_iter().filter(move |view| of_site || !view.is_of_site())
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    if state.asked.scope.grain == Grain::Day {
        return today::page(state, model);
    }
    let page = Page::new(title(state));
    if state.choosing {
        return state.views().fold(page, |page, view| {
            page.choice(
                Act::Figures(FiguresAct::See(view)),
                Words::message(view_title(view, &state.asked.scope)),
            )
        });
    }
    let act = |act| Act::Figures(act);
    // Above the chart: whoever turns from one to the next sees each from its top, on the smallest screen too.
    let mut page = page.choice(act(FiguresAct::Choose), Words::message("figures-choose"));
    if has_figures(state) {
        page = page.choice(act(FiguresAct::Turn), Words::message(state.form.turn()));
    }
    page = shown(state, page);
    page = match &state.said {
        None => page,
        Some(Said::Writing) => page.with(Block::Note(Tone::Plain, Words::message("figures-writing"))),
        Some(Said::Written(name)) => page
            .with(Block::Note(Tone::Success, Words::message("figures-written")))
            .text(Words::Message(
                "figures-file",
                vec![("name", Value::Text(name.clone()))],
            )),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, overlays::trouble(*trouble))),
    };
    if has_figures(state) {
        page = page.choice(act(FiguresAct::Write), Words::message("figures-write"));
    }
    let (before, after) = match state.asked.scope.grain {
        Grain::Year => ("figures-year-before", "figures-year-after"),
        _ => ("figures-month-before", "figures-month-after"),
    };
    page = page.choice(act(FiguresAct::Before), Words::message(before));
    if state.asked.scope.after(model.today).is_some() {
        page = page.choice(act(FiguresAct::After), Words::message(after));
    }
    page
}

/// Whether there is anything to turn round or to write.
fn has_figures(state: &State) -> bool {
    let Some(figures) = state.asked.known() else {
        return false;
    };
    match state.view {
        View::Targets => matches!(&figures.targets, Targets::Set(targets) if !targets.is_empty()),
        View::Waiting => figures.total("D9", "calls") > 0,
        _ => figures.total("A1", "sessions") > 0,
    }
}

fn title(state: &State) -> Words {
    let month = Value::Month(state.asked.scope.from);
    let year = Value::Text(state.asked.scope.from.format("%Y").to_string());
    match (state.asked.scope.whose, state.asked.scope.grain) {
        (Whose::Mediator(_), Grain::Year) => Words::Message("figures-own-year", vec![("year", year)]),
        (Whose::Mediator(_), _) => Words::Message("figures-own-month", vec![("month", month)]),
        (Whose::Everybody | Whose::Site(_), Grain::Year) => Words::Message("figures-site-year", vec![("year", year)]),
        (Whose::Everybody | Whose::Site(_), _) => Words::Message("figures-site-month", vec![("month", month)]),
    }
}

const fn view_title(view: View, asked: &Scope) -> &'static str {
    match (view, asked.grain) {
        (View::Days, Grain::Year) => "figures-by-month",
        (View::Days, _) => "figures-by-day",
        (View::Levels, _) => "figures-by-level",
        (View::Themes, _) => "figures-by-theme",
        (View::Hours, _) => "figures-by-hour",
        (View::Matrix, _) => "figures-matrix",
        (View::Waiting, _) => "figures-waiting",
        (View::Targets, _) => "figures-targets",
    }
}

/// The page with the figures, or with why there are none.
fn shown(state: &State, page: Page) -> Page {
    let note = |page: Page, tone, words| page.with(Block::Note(tone, words));
    let figures = match state.asked.shown() {
        Ok(figures) => figures,
        Err(why) => return page.with(*why),
    };
    if !has_figures(state) {
        return match (&figures.targets, state.view) {
            (Targets::Faulty(faults), View::Targets) => {
                let faults = i64::try_from(*faults).unwrap_or(i64::MAX);
                note(
                    page,
                    Tone::Error,
                    Words::counted("figures-targets-faulty", "count", faults),
                )
            }
            (_, View::Targets) => note(page, Tone::Hint, Words::message("figures-targets-none")),
            (_, View::Waiting) => note(page, Tone::Plain, Words::message("figures-waiting-none")),
            _ => note(page, Tone::Plain, Words::message("figures-none")),
        };
    }
    let page = match (state.view, state.form) {
        (View::Days, Form::Chart) => page.text(summary(figures)),
        (View::Matrix, Form::Chart) => page.text(charts::matrix_reached(figures)),
        (View::Waiting, Form::Chart) => page.text(charts::waits(figures)),
        _ => page,
    };
    let block = match state.form {
        Form::Chart => charts::chart(state.view, figures),
        Form::Table => Block::Table(tables::table(state.view, figures)),
    };
    note(
        page.with(block),
        Tone::Plain,
        Words::message("figures-not-for-publication"),
    )
}

/// The sessions, the accompaniments and the time of a period.
fn summary(figures: &Figures) -> Words {
    let minutes = figures.total("A3", "mediator_minutes");
    let number = |number: u64| Value::Number(signed(number));
    Words::Message(
        "figures-summary",
        vec![
            ("sessions", number(figures.total("A1", "sessions"))),
            ("accompaniments", number(figures.total("A2", "accompaniments"))),
            ("hours", number(minutes / 60)),
            ("minutes", number(minutes % 60)),
        ],
    )
}

/// A count as messages take it.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Figures(act) = act else {
        return Turn::stay();
    };
    match act {
        FiguresAct::Before => state.turn(Some(state.asked.scope.before()), world),
        FiguresAct::After => state.turn(state.asked.scope.after(world.now.day), world),
        FiguresAct::Choose => {
            state.choosing = true;
            state.said = None;
            Go::Focus(Act::Figures(FiguresAct::See(state.view))).into()
        }
        FiguresAct::See(view) => {
            state.choosing = false;
            state.view = *view;
            let asked = Scope {
                counted: view.counted(),
                ..state.asked.scope
            };
            let turn = state.turn(Some(asked), world);
            Turn {
                go: Go::Focus(Act::Figures(FiguresAct::Choose)),
                ..turn
            }
        }
        FiguresAct::Turn => {
            state.form = state.form.turned();
            state.said = None;
            Turn::stay()
        }
        FiguresAct::Write if state.said != Some(Said::Writing) => {
            state.said = Some(Said::Writing);
            Turn::ask(Effect::WriteFigures(world.request(), state.asked.scope, state.view))
        }
        FiguresAct::Write => Turn::stay(),
        FiguresAct::Calls => Go::To(Screen::Calls).into(),
    }
}

pub(super) fn nudge(state: &mut State, intent: &Intent, world: &mut World) -> Option<Turn> {
    if state.asked.scope.grain == Grain::Day || state.choosing {
        return None;
    }
    match intent {
        Intent::Start => Some(act(state, &Act::Figures(FiguresAct::Before), world)),
        Intent::End => Some(act(state, &Act::Figures(FiguresAct::After), world)),
        _ => None,
    }
}

/// Back goes from the choice of views to the view.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    std::mem::take(&mut state.choosing).then_some(Act::Figures(FiguresAct::Choose))
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::FiguresReading(percent) => state.asked.reach(percent),
        Answer::FiguresRead(figures) => return state.asked.read(figures, world),
        Answer::FiguresWritten(name) => state.said = Some(Said::Written(name)),
        Answer::SaveFailed(trouble) if state.said == Some(Said::Writing) => state.said = Some(Said::Failed(trouble)),
        Answer::SaveFailed(trouble) => state.asked.fail(trouble),
        _ => {}
    }
    Turn::stay()
}
