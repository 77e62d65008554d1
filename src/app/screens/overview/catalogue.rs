//! The catalogue of indicators, group by group: a screen has fewer digits than there are indicators.

use crate::app::act::Act;
use crate::app::figures::CATALOGUE;
use crate::app::page::{Page, Value, Words};

use super::super::{Turn, World};
use super::words::{part, title};
use super::{OverviewAct, State, one, to};

/// The letters of the codes, each with what its indicators are about.
const GROUPS: [(char, &str); 8] = [
    ('A', "overview-group-a"),
    ('B', "overview-group-b"),
    ('C', "overview-group-c"),
    ('D', "overview-group-d"),
    ('E', "overview-group-e"),
    ('F', "overview-group-f"),
    ('G', "overview-group-g"),
    ('H', "overview-group-h"),
];

pub(super) fn groups() -> Page {
    let page = Page::new(Words::message("overview-indicators"));
    GROUPS.iter().fold(page, |page, (letter, name)| {
        page.choice(Act::Overview(OverviewAct::Group(*letter)), Words::message(name))
    })
}

pub(super) fn group(letter: char) -> Page {
    let name = GROUPS.iter().find(|(known, _)| *known == letter);
    let page = Page::new(Words::message(name.map_or("overview-indicators", |(_, name)| name)));
    let own = CATALOGUE
        .iter()
        .enumerate()
        .filter(|(_, code)| code.starts_with(letter));
    own.fold(page, |page, (index, code)| {
        let named = vec![("code", Value::Text((*code).to_owned())), ("title", part(title(code)))];
        page.choice(
            Act::Overview(OverviewAct::Open(index)),
            Words::Message("overview-indicator", named),
        )
    })
}

pub(super) fn act(act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Group(letter) => to(State::Group(*letter), None),
        OverviewAct::Open(index) => one::open(*index, world),
        _ => Turn::stay(),
    }
}
