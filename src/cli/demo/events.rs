//! The dates that invented workshops were planned as, and those to come in the weeks after a demonstration ends.
//!
//! Numbered far above the sessions of each device, so that a session says its date's code before the date is made.

use chrono::{Days, NaiveDate};

use super::chance::Chance;
use super::ground::{Land, workshops};
use super::{Plan, records};
use crate::domain::{Body, Datum, Dossier, DossierKind, Identity, NameCode, Record, Session, Slug, Stamp};

/// What is added to the number of a session for that of its date.
const PAST: u32 = 20_000_000;
/// The first number of a date to come.
const NEXT: u32 = 30_000_001;
/// One workshop in so many was planned: about one record in twenty.
const PLANNED: u32 = 3;
/// The weeks after the end in which dates are planned.
const WEEKS: u64 = 3;
/// A number of its own for what is drawn of dates, far from those of other streams.
const STREAM: u64 = 1 << 40;

/// Says in a workshop which date it was, for those that were planned.
pub(super) fn link(session: &mut Session, identity: &Identity) {
    if session.kind == crate::domain::Kind::Workshop && identity.seq.is_multiple_of(PLANNED) {
        let mut date = Dossier::new(DossierKind::Event);
        date.claim(&of_session(identity));
        session.event = date.own_code().cloned();
    }
}

fn of_session(identity: &Identity) -> Identity {
    Identity {
        seq: identity.seq.saturating_add(PAST),
        ..*identity
    }
}

/// The dates of a plan: those that were held, then those to come, site after site.
pub(super) fn events(plan: &Plan) -> Vec<Record> {
    let mut made: Vec<Record> = records(plan).filter_map(|record| held(&record, plan.seed)).collect();
    if plan.count() > 0 {
        let land = Land::new(plan);
        for index in 0..land.sites() {
            made.extend(to_come(&land, index, plan));
        }
    }
    made
}

/// The date of a session that says one.
fn held(record: &Record, seed: u64) -> Option<Record> {
    let Body::Session(session) = &record.body else {
        return None;
    };
    let code = session.event.clone()?;
    let identity = of_session(&record.stamp.identity);
    let mut chance = Chance::new(seed, STREAM + u64::from(identity.seq));
    let present = session.accompaniments();
    let absent = u32::from(chance.below(3) == 0) + u32::from(chance.below(5) == 0);
    let seats = (present + absent).max(chance.pick(&[(6, 30), (8, 45), (10, 15), (12, 10)]));
    let mut date = about(session.date, session.hour.into(), session.minutes.into(), seats);
    date.set("code", Some(Datum::Id(code)));
    date.set("enrolled", Some(Datum::Number(present + absent)));
    date.set("present", Some(Datum::Number(present)));
    date.set("absent", Some(Datum::Number(absent)));
    date.set("mediator", session.mediator.map(Datum::Staff));
    Some(written(identity, session.date, date))
}

/// Two to five dates in the weeks after the end of a plan.
fn to_come(land: &Land, index: u32, plan: &Plan) -> Vec<Record> {
    let ground = land.ground(index);
    let mut chance = Chance::new(plan.seed, STREAM - 1 - u64::from(index));
    let many = u32::from(chance.between(2, 5));
    let catalogue: Vec<_> = workshops().collect();
    let mut made = Vec::new();
    for seq in NEXT..NEXT + many {
        let Some(day) = plan.to.checked_add_days(Days::new(1 + chance.below(7 * WEEKS - 1))) else {
            continue;
        };
        let hour = chance.pick(&[(9, 20), (10, 30), (14, 35), (17, 15)]);
        let Some((title, workshop)) = chance.row(&catalogue, |_| 1) else {
            continue;
        };
        let (minutes, seats) = (workshop.minutes.unwrap_or(120), workshop.seats.unwrap_or(8));
        let wanted = u32::try_from(chance.below(u64::from(seats) + 3)).unwrap_or(0);
        let mut date = about(day, hour, minutes, seats);
        date.set("title", Slug::parse(title).map(Datum::Id));
        date.set("enrolled", Some(Datum::Number(wanted.min(seats))));
        date.set(
            "waiting",
            wanted.checked_sub(seats).filter(|n| *n > 0).map(Datum::Number),
        );
        let mediator = NameCode::parse(&format!("m{}", 1 + chance.below(5)));
        date.set("mediator", mediator.map(Datum::Staff));
        let identity = Identity {
            site: ground.id,
            device: ground.device,
            epoch: 1,
            seq,
        };
        date.claim(&identity);
        made.push(written(identity, plan.to, date));
    }
    made
}

fn about(day: NaiveDate, hour: u32, minutes: u32, seats: u32) -> Dossier {
    Dossier::new(DossierKind::Event)
        .saying("format", "workshop")
        .with("date", Datum::Day(day))
        .with("hour", Datum::Number(hour))
        .with("minutes", Datum::Number(minutes))
        .with("seats", Datum::Number(seats))
}

fn written(identity: Identity, day: NaiveDate, date: Dossier) -> Record {
    Record {
        stamp: Stamp {
            identity,
            revision: 1,
            demo: true,
            recorded_on: day,
            revised_on: day,
        },
        body: Body::Dossier(Box::new(date)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::cli::demo::dossiers;

    #[test]
    fn every_planned_workshop_was_the_date_of_its_day_and_people() {
        let plan = Plan {
            sites: 2,
            sessions: 3000,
            ..Plan::default()
        };
        let dates: BTreeMap<Slug, Dossier> = dossiers(&plan)
            .into_iter()
            .filter_map(|record| match record.body {
                Body::Dossier(date) if date.kind() == DossierKind::Event => Some((date.own_code()?.clone(), *date)),
                _ => None,
            })
            .collect();
        let mut linked = 0;
        for record in records(&plan) {
            let Body::Session(session) = &record.body else { continue };
            let Some(code) = &session.event else { continue };
            let date = &dates[code];
            assert_eq!(date.day("date"), Some(session.date));
            assert_eq!(date.number("present"), Some(session.accompaniments()));
            linked += 1;
        }
        assert!((100..200).contains(&linked), "{linked} of 3000");
        let next = dates.values().filter(|date| date.day("date") > Some(plan.to)).count();
        assert!((4..=10).contains(&next), "{next}");
        assert_eq!(dates.len(), linked + next);
    }
}
