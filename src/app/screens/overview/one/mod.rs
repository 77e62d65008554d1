//! One indicator: its total, what it is broken down by, as chart and as table, and what it means.

mod shown;

use crate::app::act::Act;
use crate::app::facts::Facts;
use crate::app::figures::{CATALOGUE, Counted, Cut, FOLLOWED, Figures, Followed, SITE, Scope, Span, Whose};
use crate::app::model::Model;
use crate::app::order::Grouped;
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::figures::{Asked, Form};
use crate::domain::{Grain, SiteId, Territory};

use super::super::{Go, Turn, World};
use super::words::{cut, followed, index_of, of_period, title, unit};
use super::{OverviewAct, start, to, turned, write};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub asked: Asked,
    index: usize,
    /// The unit and the kind that are followed; the indicator's first unit of all kinds when absent.
    of: Option<Followed>,
    /// The first breakdown when absent.
    cut: Option<Cut>,
    form: Form,
    /// The first row of a table that does not fit.
    skip: usize,
    over: Option<Over>,
}

/// What is opened in the place of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    /// What else can be looked at.
    Cuts,
    /// The sizes of territories, one of the things that can be looked at.
    Territories,
    Definition,
}

/// The indicator at an index of the catalogue.
pub(super) fn open(index: usize, scope: Scope, world: &mut World) -> Turn {
    begin(scope, index, None, None, world)
}

/// The figure at an index of what is followed, month by month.
pub(super) fn follow(nth: usize, scope: Scope, world: &mut World) -> Turn {
    let Some(of) = FOLLOWED.get(nth) else {
        return Turn::stay();
    };
    let Some(index) = index_of(of.indicator) else {
        return Turn::stay();
    };
    begin(scope, index, Some(*of), Some(Cut::Months), world)
}

/// What one site held, month by month.
pub(super) fn of_site(site: SiteId, world: &mut World) -> Turn {
    let grain = Grain::Month;
    let scope = Scope {
        whose: Whose::Site(site),
        grain,
        from: grain.around(world.now.day).from(),
        counted: Counted::One(0, None),
    };
    begin(scope, 0, None, Some(Cut::Months), world)
}

fn begin(scope: Scope, index: usize, of: Option<Followed>, cut: Option<Cut>, world: &mut World) -> Turn {
    let counted = Counted::One(index, None);
    let mut state = State {
        asked: Asked::new(Scope { counted, ..scope }),
        index,
        of,
        cut,
        form: Form::Chart,
        skip: 0,
        over: None,
    };
    let effect = state.asked.ask(world);
    to(super::State::One(state), effect)
}

impl State {
    fn code(&self) -> &'static str {
        CATALOGUE.get(self.index).copied().unwrap_or_default()
    }

    /// What is followed from month to month and from site to site.
    fn followed(&self, figures: &Figures) -> Followed {
        self.of_kind().unwrap_or_else(|| Followed {
            indicator: self.code(),
            unit: main_unit(figures),
            kind: None,
        })
    }

    /// What the title speaks of: breakdowns are of all kinds of sessions together.
    fn of_kind(&self) -> Option<Followed> {
        let by_kind = matches!(self.cut, Some(Cut::Months | Cut::Ground(_) | Cut::By(SITE, _)));
        self.of.filter(|of| of.kind.is_none() || by_kind)
    }

    /// What is looked at: a breakdown that this period does not have gives way to the months.
    fn cut(&self, figures: &Figures) -> Cut {
        let cuts = self.cuts(figures);
        match self.cut {
            Some(cut @ Cut::Ground(territory)) if figures.territory() == Some(territory) => cut,
            Some(cut) if cuts.contains(&cut) => cut,
            Some(_) => Cut::Months,
            None => cuts.get(1).copied().unwrap_or(Cut::Months),
        }
    }

    fn cuts(&self, figures: &Figures) -> Vec<Cut> {
        let mut cuts = figures.cuts(self.code());
        cuts.insert(0, Cut::Months);
        cuts
    }
}

/// The units of the figures, in the order of the catalogue.
fn units(figures: &Figures) -> Vec<&'static str> {
    let mut units = Vec::new();
    for cell in &figures.cells {
        if cell.span == Span::Whole && !units.contains(&cell.unit) {
            units.push(cell.unit);
        }
    }
    units
}

/// The unit of charts: the first one, or the median where there are quartiles.
fn main_unit(figures: &Figures) -> &'static str {
    let units = units(figures);
    let median = units.iter().find(|unit| **unit == "seconds_median");
    median.or(units.first()).copied().unwrap_or_default()
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let scope = &state.asked.scope;
    let of = state.of_kind();
    let name = of.as_ref().map_or_else(|| title(state.code()), followed);
    let own = state.asked.known().and_then(|figures| figures.own);
    let page = Page::new(of_period(name, scope, &model.facts, own));
    match (state.over, state.asked.known()) {
        (Some(Over::Definition), figures) => return definition(page, state, figures),
        (Some(Over::Cuts), Some(figures)) => return cuts(page, state, figures),
        (Some(Over::Territories), _) => {
            return Territory::OF_COMMUNES
                .iter()
                .fold(page, |page, territory| see(page, Cut::Ground(*territory)));
        }
        _ => {}
    }
    let choice = |page: Page, act, words| page.choice(Act::Overview(act), Words::message(words));
    let has_figures = state.asked.known().is_some_and(has_figures);
    let mut page = page;
    // While figures are read every choice keeps its digit, and the hand stays on it.
    if has_figures || state.asked.is_reading() {
        page = choice(page, OverviewAct::Choose, "figures-choose");
        page = choice(page, OverviewAct::Turn, state.form.turn());
    }
    page = choice(page, OverviewAct::Define, "overview-define");
    page = match state.asked.shown() {
        Err(why) => page.with(*why),
        Ok(_) if !has_figures => page.with(Block::Note(Tone::Plain, Words::message("overview-nothing"))),
        Ok(figures) => told(page, state, figures, &model.facts),
    };
    if (has_figures || state.asked.is_reading()) && matches!(scope.whose, Whose::Everybody) {
        page = choice(page, OverviewAct::Write, "figures-write");
    }
    start::periods(page, scope, model)
}

/// What else can be looked at; territories keep their digit from one indicator to another.
fn cuts(page: Page, state: &State, figures: &Figures) -> Page {
    let mut cuts = state.cuts(figures).into_iter();
    let mut page = cuts.next().into_iter().fold(page, see);
    if state.asked.scope.whose == Whose::Everybody {
        let territories = Words::message("overview-territories");
        page = page.choice(Act::Overview(OverviewAct::Territories), territories);
    }
    cuts.fold(page, see)
}

fn see(page: Page, cut: Cut) -> Page {
    page.choice(Act::Overview(OverviewAct::See(cut)), self::cut(cut))
}

fn has_figures(figures: &Figures) -> bool {
    figures
        .cells
        .iter()
        .any(|cell| cell.value.is_some_and(|value| value > 0))
}

/// The total, then the chart or the table.
fn told(page: Page, state: &State, figures: &Figures, facts: &Facts) -> Page {
    let page = shown::totals(page, state.of_kind().as_ref(), figures);
    let cut = state.cut(figures);
    let looked = shown::Looked {
        figures,
        facts,
        followed: state.followed(figures),
        cut,
        skip: state.skip,
    };
    let page = match (looked.lacking(), state.form) {
        (Some(why), _) => page.with(Block::Note(Tone::Plain, Words::message(why))),
        (None, Form::Chart) => page.with(looked.chart()),
        (None, Form::Table) => looked.table(page),
    };
    page.with(Block::Note(Tone::Plain, Words::message("figures-not-for-publication")))
}

/// What the indicator is, its units and what their shares are of.
fn definition(page: Page, state: &State, figures: Option<&Figures>) -> Page {
    let code = state.code().to_ascii_lowercase();
    // First, so that a small screen begins with what it is, not with the last of its units.
    let page = page.choice(
        Act::Overview(OverviewAct::Define),
        Words::message("overview-to-figures"),
    );
    let page = page.text(Words::Label(format!("indicator-{code}-definition")));
    let lines = figures.into_iter().flat_map(|figures| {
        units(figures).into_iter().flat_map(|code| {
            let mut cells = figures.cells.iter().filter(move |cell| cell.unit == code);
            let whole = cells.find_map(|cell| cell.share_of);
            [
                (Words::message("overview-unit"), unit(code)),
                (
                    Words::message("overview-denominator"),
                    whole.map_or_else(|| Words::message("overview-no-share"), unit),
                ),
            ]
        })
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return page;
    }
    page.with(Block::Sheet {
        lines,
        body: Vec::new(),
    })
}

pub(super) fn act(state: &mut State, act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Choose if state.asked.is_reading() => Turn::stay(),
        OverviewAct::Choose => {
            let cut = state.asked.known().map_or(Cut::Months, |figures| state.cut(figures));
            state.over = Some(Over::Cuts);
            Go::Focus(Act::Overview(match cut {
                Cut::Ground(_) => OverviewAct::Territories,
                cut => OverviewAct::See(cut),
            }))
            .into()
        }
        OverviewAct::Territories => {
            state.over = Some(Over::Territories);
            let looked = state.cut.filter(|cut| matches!(cut, Cut::Ground(_)));
            let cut = looked.unwrap_or(Cut::Ground(Territory::Commune));
            Go::Focus(Act::Overview(OverviewAct::See(cut))).into()
        }
        OverviewAct::See(cut) => {
            state.over = None;
            state.cut = Some(*cut);
            state.skip = 0;
            if let Cut::Ground(territory) = cut {
                let counted = Counted::One(state.index, Some(*territory));
                let scope = Scope {
                    counted,
                    ..state.asked.scope
                };
                let turn = state.asked.turn(Some(scope), world);
                return Turn {
                    go: Go::Focus(Act::Overview(OverviewAct::Choose)),
                    ..turn
                };
            }
            // Sites are looked at to go on to one of them.
            if matches!(cut, Cut::By(SITE, _)) {
                state.form = Form::Table;
            }
            Go::Focus(Act::Overview(OverviewAct::Choose)).into()
        }
        OverviewAct::Turn => {
            state.form = state.form.turned();
            Turn::stay()
        }
        OverviewAct::Define => {
            state.over = match state.over {
                None => Some(Over::Definition),
                Some(_) => None,
            };
            Go::Focus(Act::Overview(OverviewAct::Define)).into()
        }
        OverviewAct::More => {
            state.skip = shown::after(state.skip, state.asked.known(), |figures| state.cut(figures));
            Go::Focus(Act::Overview(OverviewAct::More)).into()
        }
        OverviewAct::Site(site) => {
            let scope = Scope {
                whose: Whose::Site(*site),
                ..state.asked.scope
            };
            begin(scope, state.index, state.of, None, world)
        }
        OverviewAct::Write => {
            let grouped = match state.cut {
                Some(Cut::Ground(territory)) => Grouped::Territory(territory),
                Some(Cut::By(SITE, _)) => Grouped::Site,
                _ => Grouped::Whole,
            };
            write::open(state.asked.scope, Some(state.index), grouped, world)
        }
        // Periods turn before the eyes of whoever turns them.
        _ if state.over.is_some() => Turn::stay(),
        OverviewAct::Grain(grain) => {
            let scope = start::of_grain(state.asked.scope, *grain, world);
            start::back_to_grain(*grain, state.asked.turn(Some(scope), world))
        }
        OverviewAct::Before | OverviewAct::After => {
            state.skip = 0;
            let scope = turned(state.asked.scope, act, world);
            state.asked.turn(scope, world)
        }
        _ => Turn::stay(),
    }
}

pub(super) fn back(state: &mut State) -> Option<OverviewAct> {
    Some(match state.over.take()? {
        Over::Cuts => OverviewAct::Choose,
        Over::Territories => {
            state.over = Some(Over::Cuts);
            OverviewAct::Territories
        }
        Over::Definition => OverviewAct::Define,
    })
}
