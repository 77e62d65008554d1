//! The catalogue of indicators, group by group: a screen has fewer digits than there are indicators.

use crate::app::act::Act;
use crate::app::figures::{CATALOGUE, Scope};
use crate::app::model::Model;
use crate::app::page::{Page, Value, Words};

use super::super::{Turn, World};
use super::words::{of_period, part, title};
use super::{OverviewAct, State, one, to};

/// The letters of the codes.
const GROUPS: std::ops::RangeInclusive<char> = 'A'..='H';

/// The words of a letter and of what its indicators are about: "A – Activity".
fn named(letter: char) -> Words {
    let family = Words::Label(format!("indicator-family-{}", letter.to_ascii_lowercase()));
    let named = vec![("letter", Value::Text(letter.to_string())), ("family", part(family))];
    Words::Message("overview-group", named)
}

pub(super) fn groups(scope: &Scope, model: &Model) -> Page {
    let title = Words::message("overview-indicators");
    let page = Page::new(of_period(title, scope, &model.facts, None));
    GROUPS.fold(page, |page, letter| {
        page.choice(Act::Overview(OverviewAct::Group(letter)), named(letter))
    })
}

pub(super) fn group(letter: char) -> Page {
    let page = Page::new(named(letter));
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

/// An indicator is opened for the period that the overview showed.
pub(super) fn act(scope: Scope, act: &OverviewAct, world: &mut World) -> Turn {
    match act {
        OverviewAct::Group(letter) => to(State::Group(*letter, scope), None),
        OverviewAct::Open(index) => one::open(*index, scope, world),
        _ => Turn::stay(),
    }
}
