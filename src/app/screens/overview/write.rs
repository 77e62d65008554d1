//! A file to be written: which figures, in which form, for whom and where; then how far it is, and its full name.

use chrono::{Months, NaiveDate};

use crate::app::Intent;
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::figures::{CATALOGUE, Scope};
use crate::app::model::Model;
use crate::app::order::{FileForm, Grouped, Order, Places, Release};
use crate::app::overlays;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::Grain;

use super::super::{Go, Turn, World};
use super::words::{by_territory, title};
use super::{OverviewAct, to};

/// Months and years that are offered, the last ones.
const MONTHS: u32 = 12;
const YEARS: u32 = 3;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    order: Order,
    /// The indicator that the screen before showed.
    indicator: Option<&'static str>,
    periods: Vec<(Grain, NaiveDate)>,
    places: Option<Places>,
    picking: Option<Part>,
    said: Option<Said>,
}

/// A part of what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    What,
    Period,
    Grouped,
    Form,
    Release,
    Where,
}

impl Part {
    const ALL: [Self; 6] = [
        Self::What,
        Self::Period,
        Self::Grouped,
        Self::Form,
        Self::Release,
        Self::Where,
    ];

    const fn label(self) -> &'static str {
        match self {
            Self::What => "overview-file-what",
            Self::Period => "overview-file-period",
            Self::Grouped => "overview-file-grouped",
            Self::Form => "overview-file-form",
            Self::Release => "overview-file-release",
            Self::Where => "overview-file-where",
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    /// Per cent, once it takes long enough to be told.
    Writing(Option<u8>),
    /// The full name.
    Written(String),
    Failed(Trouble),
}

/// The file of a period: of one indicator, or of all, told apart as they were looked at.
pub(super) fn open(scope: Scope, index: Option<usize>, grouped: Grouped, world: &mut World) -> Turn {
    let indicator = index.and_then(|index| CATALOGUE.get(index).copied());
    let state = State {
        order: Order {
            grain: scope.grain,
            from: scope.from,
            indicator,
            grouped,
            form: FileForm::Xlsx,
            release: Release::Protected,
            disk: None,
        },
        indicator,
        periods: periods((scope.grain, scope.from), world.now.day),
        places: None,
        picking: None,
        said: None,
    };
    to(super::State::Write(state), Some(Effect::ReadPlaces(world.request())))
}

/// The last months and years, behind the one that was looked at.
fn periods(looked: (Grain, NaiveDate), today: NaiveDate) -> Vec<(Grain, NaiveDate)> {
    let mut all = vec![looked];
    for (grain, count, months) in [(Grain::Month, MONTHS, 1), (Grain::Year, YEARS, 12)] {
        let first = grain.around(today).from();
        let before = (0..count).filter_map(|back| first.checked_sub_months(Months::new(back * months)));
        all.extend(before.map(|from| (grain, from)).filter(|period| *period != looked));
    }
    all
}

impl State {
    /// How many values a part has, and which one it has now.
    fn values(&self, part: Part) -> (usize, usize) {
        let at = |found: Option<usize>| found.unwrap_or(0);
        let order = &self.order;
        match part {
            Part::What => (
                if self.indicator.is_some() { 2 } else { 1 },
                usize::from(self.indicator.is_some() && order.indicator.is_none()),
            ),
            Part::Period => {
                let now = (order.grain, order.from);
                (
                    self.periods.len(),
                    at(self.periods.iter().position(|known| *known == now)),
                )
            }
            Part::Grouped => {
                let all = Grouped::ALL;
                (all.len(), at(all.iter().position(|known| *known == order.grouped)))
            }
            Part::Form => {
                let all = FileForm::ALL;
                (all.len(), at(all.iter().position(|known| *known == order.form)))
            }
            Part::Release => {
                let all = Release::ALL;
                (all.len(), at(all.iter().position(|known| *known == order.release)))
            }
            Part::Where => {
                let disks = self.disks();
                let now = disks.iter().position(|known| Some(known) == order.disk.as_ref());
                (disks.len() + 1, now.map_or(0, |disk| disk + 1))
            }
        }
    }

    fn disks(&self) -> &[String] {
        self.places.as_ref().map_or(&[], |places| &places.disks)
    }

    /// What the value at an index of a part is called.
    fn value(&self, part: Part, index: usize) -> Words {
        match part {
            Part::What => match self.indicator.filter(|_| index == 0) {
                Some(code) => title(code),
                None => Words::message("overview-file-all"),
            },
            Part::Period => match self.periods.get(index) {
                Some((Grain::Year, from)) => Words::Plain(from.format("%Y").to_string()),
                Some((_, from)) => Words::Message("figures-of", vec![("what", Value::Month(*from))]),
                None => Words::Plain(String::new()),
            },
            Part::Grouped => Words::message(match Grouped::ALL.get(index) {
                Some(Grouped::Month) => "figures-by-month",
                Some(Grouped::Site) => "overview-by-site",
                Some(Grouped::Territory(territory)) => by_territory(*territory),
                Some(Grouped::Whole) | None => "overview-file-whole",
            }),
            Part::Form => Words::message(match FileForm::ALL.get(index) {
                Some(FileForm::Ods) => "overview-form-ods",
                Some(FileForm::FrenchCsv) => "overview-form-french-csv",
                Some(FileForm::Csv) => "overview-form-csv",
                Some(FileForm::Page) => "overview-form-page",
                Some(FileForm::Package) => "overview-form-package",
                Some(FileForm::Json) => "overview-form-json",
                Some(FileForm::Parquet) => "overview-form-parquet",
                Some(FileForm::Xlsx) | None => "overview-form-xlsx",
            }),
            Part::Release => Words::message(match Release::ALL.get(index) {
                Some(Release::Internal) => "overview-internal",
                Some(Release::Protected) | None => "overview-protected",
            }),
            Part::Where => match index.checked_sub(1).and_then(|disk| self.disks().get(disk)) {
                Some(disk) => Words::Message("overview-disk", vec![("disk", Value::Text(disk.clone()))]),
                None => Words::message("overview-exports"),
            },
        }
    }

    fn take(&mut self, part: Part, index: usize) {
        let order = &mut self.order;
        match part {
            Part::What => order.indicator = self.indicator.filter(|_| index == 0),
            Part::Period => {
                if let Some((grain, from)) = self.periods.get(index) {
                    (order.grain, order.from) = (*grain, *from);
                }
            }
            Part::Grouped => order.grouped = Grouped::ALL.get(index).copied().unwrap_or(order.grouped),
            Part::Form => order.form = FileForm::ALL.get(index).copied().unwrap_or(order.form),
            Part::Release => order.release = Release::ALL.get(index).copied().unwrap_or(order.release),
            Part::Where => {
                let disks = self.places.as_ref().map_or(&[][..], |places| &places.disks);
                order.disk = index.checked_sub(1).and_then(|disk| disks.get(disk).cloned());
            }
        }
        if !self.is_writing() {
            self.said = None;
        }
    }

    fn is_writing(&self) -> bool {
        matches!(self.said, Some(Said::Writing(_)))
    }
}

pub(super) fn page(state: &State, _: &Model) -> Page {
    let page = Page::new(Words::message("overview-file"));
    if let Some(part) = state.picking {
        let (count, now) = state.values(part);
        let page = page.with(Block::Heading(Words::message(part.label())));
        let page = match part {
            Part::Where if state.places.is_some() && state.disks().is_empty() => {
                page.with(Block::Note(Tone::Hint, Words::message("overview-no-disk")))
            }
            _ => page,
        };
        return (0..count).fold(page, |page, index| {
            page.item(Item {
                act: Act::Overview(OverviewAct::Take(index)),
                label: state.value(part, index),
                shape: Shape::Radio(index == now),
            })
        });
    }
    let page = Part::ALL.into_iter().fold(page, |page, part| {
        page.item(Item {
            act: Act::Overview(OverviewAct::Pick(part)),
            label: Words::message(part.label()),
            shape: Shape::Setting {
                value: state.value(part, state.values(part).1),
                error: None,
            },
        })
    });
    let meaning = match state.order.release {
        Release::Protected => "overview-protected-means",
        Release::Internal => "overview-internal-means",
    };
    let page = page.with(Block::Note(Tone::Plain, Words::message(meaning)));
    let page = match &state.said {
        None => page,
        Some(Said::Writing(None)) => page.with(Block::Note(Tone::Plain, Words::message("figures-writing"))),
        Some(Said::Writing(Some(percent))) => page.with(Block::Note(
            Tone::Plain,
            Words::counted("overview-writing-at", "percent", *percent),
        )),
        Some(Said::Written(name)) => page
            .with(Block::Note(Tone::Success, Words::message("figures-written")))
            .text(Words::Message(
                "figures-file",
                vec![("name", Value::Text(name.clone()))],
            )),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, overlays::trouble(*trouble))),
    };
    page.choice(Act::Overview(OverviewAct::Begin), Words::message("overview-begin"))
}

pub(super) fn act(state: &mut State, act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Pick(part) => {
            state.picking = Some(*part);
            let turn: Turn = Go::Focus(Act::Overview(OverviewAct::Take(state.values(*part).1))).into();
            match part {
                // A disk may have been plugged in since.
                Part::Where => turn.and(Effect::ReadPlaces(world.request())),
                _ => turn,
            }
        }
        OverviewAct::Take(index) => match state.picking.take() {
            Some(part) => {
                state.take(part, *index);
                Go::Focus(Act::Overview(OverviewAct::Pick(part))).into()
            }
            None => Turn::stay(),
        },
        OverviewAct::Begin if !state.is_writing() => {
            state.said = Some(Said::Writing(None));
            Turn::ask(Effect::WriteOrder(world.request(), Box::new(state.order.clone())))
        }
        _ => Turn::stay(),
    }
}

/// The value before or after of a part.
pub(super) fn nudge(state: &mut State, item: &Act, intent: &Intent) -> Option<Turn> {
    let Act::Overview(OverviewAct::Pick(part)) = item else {
        return None;
    };
    let (count, now) = state.values(*part);
    let next = match intent {
        Intent::Start => now.checked_sub(1),
        _ => Some(now + 1).filter(|next| *next < count),
    };
    if let Some(next) = next {
        state.take(*part, next);
    }
    Some(Turn::stay())
}

pub(super) fn back(state: &mut State) -> Option<OverviewAct> {
    state.picking.take().map(OverviewAct::Pick)
}

pub(super) fn answered(state: &mut State, answer: Answer) {
    match answer {
        Answer::PlacesRead(places) => {
            // A disk that was taken out is no place any more.
            let stays = |disk: &String| places.disks.contains(disk);
            state.order.disk = state.order.disk.take().filter(stays);
            state.places = Some(places);
        }
        Answer::FiguresReading(percent) => state.said = Some(Said::Writing(Some(percent))),
        Answer::FiguresWritten(name) => state.said = Some(Said::Written(name)),
        Answer::SaveFailed(trouble) if state.is_writing() => state.said = Some(Said::Failed(trouble)),
        _ => {}
    }
}
