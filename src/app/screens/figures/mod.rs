//! The figures of a day, a month or a year: one chart at a time, its table one key away, and a key to write it as a file.

mod charts;
mod tables;
mod today;

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
    asked: Scope,
    view: View,
    form: Form,
    /// Whether the other views are offered instead of this one.
    choosing: bool,
    figures: Option<Box<Figures>>,
    reading: Reading,
    said: Option<Said>,
}

/// How figures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Chart,
    Table,
}

/// Whether an answer is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Done,
    /// Per cent read so far, once it takes long enough to be told.
    UnderWay(Option<u8>),
    Failed(Trouble),
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
    let asked = Scope {
        whose,
        grain,
        from: grain.around(world.now.day).from(),
        counted,
    };
    let mut state = State {
        asked,
        view: View::Days,
        form: Form::Chart,
        choosing: false,
        figures: None,
        reading: Reading::Done,
        said: None,
    };
    let effects = state.ask(world).into_iter().collect();
    Turn {
        effects,
        go: Go::To(Screen::Figures(state)),
        notice: None,
    }
}

impl State {
    /// Asks for what is shown, unless it is known or the answer to another question is still awaited.
    fn ask(&mut self, world: &mut World) -> Option<Effect> {
        let known = self.figures.as_ref().is_some_and(|figures| figures.asked == self.asked);
        if known || matches!(self.reading, Reading::UnderWay(_)) {
            return None;
        }
        self.reading = Reading::UnderWay(None);
        Some(Effect::ReadFigures(world.request(), self.asked))
    }

    /// The figures of what is asked, once they were read.
    fn known(&self) -> Option<&Figures> {
        self.figures.as_deref().filter(|figures| figures.asked == self.asked)
    }

    fn turn(&mut self, asked: Option<Scope>, world: &mut World) -> Turn {
        self.said = None;
        if let Some(asked) = asked {
            self.asked = asked;
            self.reading = match self.reading {
                Reading::Failed(_) => Reading::Done,
                reading => reading,
            };
        }
        self.ask(world).map_or_else(Turn::stay, Turn::ask)
    }

    /// What can be looked at here besides.
    fn views(&self) -> impl Iterator<Item = View> {
        let of_site = self.asked.whose == Whose::Everybody;
        View::ALL.into_iter().filter(move |view| of_site || !view.is_of_site())
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    if state.asked.grain == Grain::Day {
        return today::page(state, model);
    }
    let page = Page::new(title(state));
    if state.choosing {
        return state.views().fold(page, |page, view| {
            page.choice(
                Act::Figures(FiguresAct::See(view)),
                Words::message(view_title(view, &state.asked)),
            )
        });
    }
    let act = |act| Act::Figures(act);
    let turn = match state.form {
        Form::Chart => "figures-see-table",
        Form::Table => "figures-see-chart",
    };
    // Above the chart: whoever turns from one to the next sees each from its top, on the smallest screen too.
    let mut page = page.choice(act(FiguresAct::Choose), Words::message("figures-choose"));
    if has_figures(state) {
        page = page.choice(act(FiguresAct::Turn), Words::message(turn));
    }
    page = shown(state, page);
    page = match &state.said {
        None => page,
        Some(Said::Writing) => page.with(Block::Note(Tone::Plain, Words::message("figures-writing"))),
        Some(Said::Written(name)) => page
            .with(Block::Note(Tone::Success, Words::message("figures-written")))
            .text(Words::Plain(name.clone())),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, overlays::trouble(*trouble))),
    };
    if has_figures(state) {
        page = page.choice(act(FiguresAct::Write), Words::message("figures-write"));
    }
    let (before, after) = match state.asked.grain {
        Grain::Year => ("figures-year-before", "figures-year-after"),
        _ => ("figures-month-before", "figures-month-after"),
    };
    page = page.choice(act(FiguresAct::Before), Words::message(before));
    if state.asked.after(model.today).is_some() {
        page = page.choice(act(FiguresAct::After), Words::message(after));
    }
    page
}

/// Whether there is anything to turn round or to write.
fn has_figures(state: &State) -> bool {
    let Some(figures) = state.known() else { return false };
    match state.view {
        View::Targets => matches!(&figures.targets, Targets::Set(targets) if !targets.is_empty()),
        View::Waiting => figures.total("D9", "calls") > 0,
        _ => figures.total("A1", "sessions") > 0,
    }
}

fn title(state: &State) -> Words {
    let month = Value::Month(state.asked.from);
    let year = Value::Text(state.asked.from.format("%Y").to_string());
    match (state.asked.whose, state.asked.grain) {
        (Whose::Mediator(_), Grain::Year) => Words::Message("figures-own-year", vec![("year", year)]),
        (Whose::Mediator(_), _) => Words::Message("figures-own-month", vec![("month", month)]),
        (Whose::Everybody, Grain::Year) => Words::Message("figures-site-year", vec![("year", year)]),
        (Whose::Everybody, _) => Words::Message("figures-site-month", vec![("month", month)]),
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
    if let Reading::Failed(trouble) = state.reading {
        return note(page, Tone::Error, overlays::trouble(trouble));
    }
    let Some(figures) = state.known() else {
        return page.text(reading(state));
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

/// "Reading…", with how far it has come when that takes long.
fn reading(state: &State) -> Words {
    match state.reading {
        Reading::UnderWay(Some(percent)) => Words::counted("figures-reading-at", "percent", percent),
        _ => Words::message("figures-reading"),
    }
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
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Figures(act) = act else {
        return Turn::stay();
    };
    match act {
        FiguresAct::Before => state.turn(Some(state.asked.before()), world),
        FiguresAct::After => state.turn(state.asked.after(world.now.day), world),
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
                ..state.asked
            };
            let turn = state.turn(Some(asked), world);
            Turn {
                go: Go::Focus(Act::Figures(FiguresAct::Choose)),
                ..turn
            }
        }
        FiguresAct::Turn => {
            state.form = match state.form {
                Form::Chart => Form::Table,
                Form::Table => Form::Chart,
            };
            state.said = None;
            Turn::stay()
        }
        FiguresAct::Write if state.said != Some(Said::Writing) => {
            state.said = Some(Said::Writing);
            Turn::ask(Effect::WriteFigures(world.request(), state.asked, state.view))
        }
        FiguresAct::Write => Turn::stay(),
        FiguresAct::Calls => Go::To(Screen::Calls).into(),
    }
}

pub(super) fn nudge(state: &mut State, intent: &Intent, world: &mut World) -> Option<Turn> {
    if state.asked.grain == Grain::Day || state.choosing {
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
        Answer::FiguresReading(percent) => state.reading = Reading::UnderWay(Some(percent)),
        Answer::FiguresRead(figures) => {
            state.figures = Some(figures);
            state.reading = Reading::Done;
            // Another period or view may have been chosen since.
            return state.ask(world).map_or_else(Turn::stay, Turn::ask);
        }
        Answer::FiguresWritten(name) => state.said = Some(Said::Written(name)),
        Answer::SaveFailed(trouble) if state.said == Some(Said::Writing) => state.said = Some(Said::Failed(trouble)),
        Answer::SaveFailed(trouble) => state.reading = Reading::Failed(trouble),
        _ => {}
    }
    Turn::stay()
}
