//! The sites that have written nothing for a while, the longest silent first.

use chrono::NaiveDate;

use crate::app::act::Act;
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::figures::Seen;
use crate::app::model::Model;
use crate::app::overlays;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};

use super::super::{Go, Turn, World};
use super::words::site;
use super::{OverviewAct, one, to};

/// Days without a record after which a site is silent: two weeks, so that a holiday of one is not told.
const SILENT: i64 = 14;
/// Most sites on a page.
const MOST: usize = 9;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    read: Option<Result<Vec<Seen>, Trouble>>,
    skip: usize,
}

pub(super) fn open(world: &mut World) -> Turn {
    let state = State { read: None, skip: 0 };
    to(super::State::Silent(state), Some(Effect::ReadSites(world.request())))
}

/// The days since the last record.
fn days(seen: &Seen, today: NaiveDate) -> i64 {
    (today - seen.last).num_days()
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let page = Page::new(Words::message("overview-silent"));
    let seen = match &state.read {
        None => return page.text(Words::message("figures-reading")),
        Some(Err(trouble)) => return page.with(Block::Note(Tone::Error, overlays::trouble(*trouble))),
        Some(Ok(seen)) => seen,
    };
    let mut silent: Vec<&Seen> = seen.iter().filter(|seen| days(seen, model.today) >= SILENT).collect();
    if silent.is_empty() {
        let said = if seen.is_empty() {
            Words::message("overview-no-site")
        } else {
            Words::counted("overview-none-silent", "days", SILENT)
        };
        return page
            .with(Block::Note(Tone::Success, said))
            .choice(Act::Back, Words::message("figures-back"));
    }
    silent.sort_by_key(|seen| (seen.last, seen.site));
    let count = |number: usize| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut page = page.text(Words::Message(
        "overview-silent-count",
        vec![
            ("silent", count(silent.len())),
            ("sites", count(seen.len())),
            ("days", Value::Number(SILENT)),
        ],
    ));
    for seen in silent.iter().skip(state.skip).take(MOST) {
        let label = site(seen.site, &model.facts, seen.own.then_some(seen.site));
        page = page.item(Item {
            act: Act::Overview(OverviewAct::Site(seen.site)),
            label: label.clone(),
            shape: Shape::Row {
                cells: vec![
                    label,
                    Words::counted("overview-days", "days", days(seen, model.today)),
                    Words::Message("figures-of", vec![("what", Value::Date(seen.last))]),
                ],
                new: false,
                chosen: false,
            },
        });
    }
    if silent.len() > MOST {
        page = page.choice(Act::Overview(OverviewAct::More), Words::message("overview-more"));
    }
    page
}

pub(super) fn act(state: &mut State, act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Site(site) => one::of_site(*site, world),
        OverviewAct::More => {
            let all = match &state.read {
                Some(Ok(seen)) => seen.iter().filter(|seen| days(seen, world.now.day) >= SILENT).count(),
                _ => 0,
            };
            state.skip = if state.skip + MOST < all { state.skip + MOST } else { 0 };
            Go::Top.into()
        }
        _ => Turn::stay(),
    }
}

pub(super) fn answered(state: &mut State, answer: Answer) {
    match answer {
        Answer::SitesRead(seen) => state.read = Some(Ok(seen)),
        Answer::SaveFailed(trouble) => state.read = Some(Err(trouble)),
        _ => {}
    }
}
