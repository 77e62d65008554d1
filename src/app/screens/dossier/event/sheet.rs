//! The attendance sheet of a date, to be printed: numbers and boxes, and nobody's name.

use super::super::words;
use super::page::{name, when};
use crate::app::effect::AttendanceSheet;
use crate::app::facts::Facts;
use crate::app::page::Words;
use crate::domain::Dossier;

/// Rows of a sheet for a date that has no seats and nobody enrolled.
const USUAL: u32 = 12;
/// Most rows: more are several sheets.
const MOST: u32 = 200;

/// The sheet of a date, with a row for each seat or for each person who enrolled.
pub(super) fn of(date: &Dossier, facts: &Facts) -> AttendanceSheet {
    let place =
        words::value(date, "place", facts).or((!facts.site.is_empty()).then(|| Words::Plain(facts.site.clone())));
    let expected = date.number("seats").max(date.number("enrolled"));
    let code = date.own_code().map_or("", |code| code.as_str());
    AttendanceSheet {
        name: format!("presence-{code}"),
        head: [Some(name(date, facts)), Some(when(date)), place]
            .into_iter()
            .flatten()
            .collect(),
        columns: [
            "dossier-event-sheet-number",
            "dossier-event-sheet-present",
            "dossier-event-sheet-first",
            "dossier-event-sheet-own",
        ]
        .map(Words::message)
        .to_vec(),
        rows: expected.unwrap_or(USUAL).min(MOST),
        foot: Words::message("dossier-event-sheet-foot"),
    }
}
