//! The cycle, the stop and the planned date that a session may belong to: which are offered, and what each brings along.

use chrono::NaiveDate;

use super::Field;
use crate::app::facts::Facts;
use crate::app::page::Words;
use crate::app::screens::dossier::name_of;
use crate::domain::{Datum, Dossier, DossierKind, Kind, PlaceType, Session, SiteList, Slug};

/// Most dossiers of a kind offered at once, those of the nearest days: more would be no choice.
const MOST: usize = 12;

/// The list that a field points to; `None` for a field that points to nothing made.
pub(super) fn list_of(field: Field) -> Option<SiteList> {
    match field {
        Field::Cycle => Some(SiteList::Cycle),
        Field::Stop => Some(SiteList::Stop),
        Field::Event => Some(SiteList::Event),
        _ => None,
    }
}

/// The ids that a field offers: what stands, nearest to the day of the session first. What the session says already is among
/// them, wherever it was made.
pub(super) fn ids(field: Field, session: &Session, facts: &Facts) -> Vec<Slug> {
    let Some(list) = list_of(field) else {
        return Vec::new();
    };
    let of_kind = |dossier: &&Dossier| list.made_by() == Some(dossier.kind());
    let mut standing: Vec<(i64, &Slug)> = facts
        .made
        .iter()
        .filter(of_kind)
        .filter_map(|dossier| Some((away(dossier, session.date)?, dossier.own_code()?)))
        .collect();
    // Stable: those as far away as each other stay in the order of the list, the newest first.
    standing.sort_by_key(|(away, _)| *away);
    let mut ids: Vec<Slug> = standing.into_iter().take(MOST).map(|(_, id)| id.clone()).collect();
    if let Some(said) = said(field, session).filter(|said| !ids.contains(said)) {
        ids.insert(0, said.clone());
    }
    ids
}

/// What the ids are called.
pub(super) fn names(field: Field, session: &Session, facts: &Facts) -> Vec<Words> {
    let Some(list) = list_of(field) else {
        return Vec::new();
    };
    let ids = ids(field, session, facts);
    ids.iter().map(|id| name_of(list, id, facts)).collect()
}

/// What the session says in a field.
pub(super) fn said(field: Field, session: &Session) -> Option<&Slug> {
    match field {
        Field::Cycle => session.cycle.as_ref(),
        Field::Stop => session.stop.as_ref(),
        Field::Event => session.event.as_ref(),
        _ => None,
    }
}

/// Makes the session belong to what was chosen, and take over what that says of it; nothing chosen leaves the rest as it is.
pub(super) fn choose(session: &mut Session, field: Field, id: Option<Slug>, facts: &Facts) {
    let chosen = |kind| {
        let same = |dossier: &&Dossier| dossier.kind() == kind && id.is_some() && dossier.own_code() == id.as_ref();
        facts.made.iter().find(same)
    };
    match field {
        Field::Cycle => {
            if id.is_none() {
                session.block = None;
            }
            session.cycle = id;
        }
        Field::Stop => {
            if let Some(stop) = chosen(DossierKind::Stop) {
                stand_at(session, stop);
            }
            session.stop = id;
        }
        Field::Event => {
            if let Some(date) = chosen(DossierKind::Event) {
                let title = date.id("title").filter(|_| session.kind == Kind::Workshop);
                session.title = session.title.take().or(title.cloned());
                session.cycle = session.cycle.take().or(date.id("cycle").cloned());
            }
            session.event = id;
        }
        _ => {}
    }
}

/// Gives a session the kind of place and the commune of a stop.
pub(in crate::app::screens) fn stand_at(session: &mut Session, stop: &Dossier) {
    let place_type = stop.code("place_type").and_then(PlaceType::from_code);
    session.place_type = place_type.unwrap_or(session.place_type);
    session.place = None;
    if let Some(Datum::Commune(commune)) = stop.get("commune") {
        session.commune = Some(commune.clone());
    }
    session.stop = stop.own_code().cloned();
}

/// How many days a dossier is away from a day; `None` when it does not stand any more then.
fn away(dossier: &Dossier, day: NaiveDate) -> Option<i64> {
    let first = dossier.first_day()?;
    let last = match dossier.kind() {
        // One that is not over goes on.
        DossierKind::Cycle => dossier.day("ended").unwrap_or(day.max(first)),
        _ => dossier.day("until").unwrap_or(first),
    };
    let over = dossier.flag("cancelled") || (dossier.kind() == DossierKind::Cycle && last < day);
    let away = day.clamp(first, last.max(first)).signed_duration_since(day);
    (!over).then(|| away.num_days().abs())
}
