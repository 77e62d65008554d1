//! What only some kinds have beside their fields: a word in the list, something to do from the sheet.

use chrono::{Datelike, Days, NaiveDate};

use super::DossierAct;
use crate::app::page::Words;
use crate::app::screens::{World, form};
use crate::domain::{Dossier, DossierKind, Kind, Session};

/// Years after which a machine is told as old: what the network's indicator of durability counts.
pub(super) const OLD: i32 = 6;
/// Days ahead in which a stop is told as soon.
const SOON: u64 = 7;
/// The length of a session at a stop until another is said, in minutes.
const USUAL: u16 = 30;

/// A word beside a dossier in its list.
pub(super) fn mark(dossier: &Dossier, today: NaiveDate) -> Option<Words> {
    match dossier.kind() {
        DossierKind::Stop => stop(dossier, today).map(Words::message),
        DossierKind::Equipment if is_old(dossier, today) => Some(Words::message("dossier-equipment-old")),
        _ => None,
    }
}

/// Whether a machine in the fleet is of six years and over.
fn is_old(machine: &Dossier, today: NaiveDate) -> bool {
    let year = machine.number("year").and_then(|year| i32::try_from(year).ok());
    machine.code("state") != Some("retired") && year.is_some_and(|year| today.year() - year >= OLD)
}

fn stop(stop: &Dossier, today: NaiveDate) -> Option<&'static str> {
    let first = stop.day("date")?;
    let last = stop.day("until").unwrap_or(first);
    if stop.flag("cancelled") {
        Some("dossier-stop-off")
    } else if (first..=last).contains(&today) {
        Some("dossier-stop-today")
    } else if first > today && first <= today + Days::new(SOON) {
        Some("dossier-stop-soon")
    } else {
        None
    }
}

/// What can be done from the sheet, beside correcting and taking away.
pub(super) fn choices(dossier: &Dossier) -> Vec<(DossierAct, Words)> {
    match dossier.kind() {
        DossierKind::Stop if !dossier.flag("cancelled") => {
            vec![(DossierAct::SessionHere, Words::message("dossier-stop-session"))]
        }
        _ => Vec::new(),
    }
}

/// The form of a session at a stop: its place, commune and day are known.
pub(super) fn session_at(stop: &Dossier, world: &World) -> Option<form::State> {
    let first = stop.day("date")?;
    let last = stop.day("until").unwrap_or(first);
    let day = world.now.day.clamp(first, last);
    let mut session = Session::new(Kind::Individual, day, world.now.hour, USUAL);
    form::stand_at(&mut session, stop);
    let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
    Some(form::State::half_filled(session, of))
}
