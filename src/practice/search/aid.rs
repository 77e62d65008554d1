//! "Show me how": the next right act from wherever the learner stands.

use super::{BACK, NO, QUERY, RESULTS, SEARCH, Screen, Search, Verdict, YES, query};
use crate::practice::game::Aim;
use crate::practice::kit::numbered;
use crate::practice::scene::Spot;

/// The next right act; a query is written whole.
pub(super) fn aim(search: &Search) -> Option<Aim> {
    let words = &search.plan.words;
    let step = match search.screen {
        Screen::Query if query::lack(&search.query, words).is_some() => {
            return Some(Aim::Write(QUERY, query::whole(words)));
        }
        Screen::Query => SEARCH,
        Screen::Results => numbered(RESULTS, waiting(search)?),
        Screen::Page(i) => verdict(search, i).unwrap_or(BACK),
        Screen::Told(_) => BACK,
    };
    Some(Aim::press(step))
}

/// The button of the right verdict on a page that still waits for one.
pub(super) fn verdict(search: &Search, i: usize) -> Option<Spot> {
    let waits = search.is_asked(i) && !search.told[i];
    waits.then(|| match search.right(i) {
        Verdict::Yes => YES,
        Verdict::No => NO,
    })
}

/// The first result that waits for a verdict.
fn waiting(search: &Search) -> Option<usize> {
    (0..search.told.len()).find(|&i| verdict(search, i).is_some())
}
