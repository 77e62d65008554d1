//! The dates that invented workshops were planned as, those to come in the weeks after a demonstration ends, and what the
//! network's targets count: conferences, and trainings of mediators.
//!
//! Numbered far above the sessions of each device, so that a session says its date's code before the date is made.

use chrono::{Datelike, Days, NaiveDate};

use super::chance::Chance;
use super::dossiers::due;
use super::ground::{Ground, Land, workshops};
use super::records::counts;
use super::{Plan, records};
use crate::domain::{
    Body, Datum, Dossier, DossierKind, Identity, NameCode, Record, Session, Slug, Stamp, default_minutes,
};

/// What is added to the number of a session for that of its date.
const PAST: u32 = 20_000_000;
/// The first number of a date to come.
const NEXT: u32 = 30_000_001;
/// One workshop in so many was planned: about one record in twenty.
const PLANNED: u32 = 3;
/// The weeks after the end in which dates are planned.
const WEEKS: u64 = 3;
/// The first number of a date of the network.
const NETWORK: u32 = 31_000_001;
/// Below so many records, nothing is held for the network.
const LEAST: u32 = 100;
/// Trainings in a year of a team of five.
const TRAININGS: u64 = 3;
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
        if plan.sessions >= LEAST {
            let own = counts(plan, &land).into_iter().next().unwrap_or(0);
            made.extend(of_the_network(&land.ground(0), own, plan.seed));
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

/// One conference a year and a few trainings, held by the first site: enough for each target to be seen on its way.
fn of_the_network(ground: &Ground, sessions: u32, seed: u64) -> Vec<Record> {
    let mut chance = Chance::new(seed, STREAM - 1 - STREAM / 2);
    let mut planned = Vec::new();
    for year in ground.opens.year()..=ground.closes.year() {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(ground.opens);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(ground.closes);
        let day = weekday_between(first.max(ground.opens), last.min(ground.closes), &mut chance);
        planned.push((day, "conference", chance.between(40, 110), 120));
    }
    for _ in 0..due(TRAININGS, u64::from(sessions), 1) {
        let day = weekday_between(ground.opens, ground.closes, &mut chance);
        planned.push((day, "training", chance.between(4, 9), 10));
    }
    planned.sort_unstable_by_key(|(day, ..)| *day);
    let dates = (NETWORK..).zip(planned).map(|(seq, (day, format, present, seats))| {
        let people = |people: u16| Datum::Number(people.into());
        let mut date = about(day, 9, default_minutes(format), seats)
            .saying("format", format)
            .with("enrolled", people(present))
            .with("present", people(present));
        date.set("mediator", NameCode::parse("c1").map(Datum::Staff));
        let identity = Identity {
            site: ground.id,
            device: ground.device,
            epoch: 1,
            seq,
        };
        date.claim(&identity);
        written(identity, day, date)
    });
    dates.collect()
}

/// A day from Monday to Friday between two, both included, or the first when there is none.
fn weekday_between(first: NaiveDate, last: NaiveDate, chance: &mut Chance) -> NaiveDate {
    let length = u64::try_from((last - first).num_days()).unwrap_or(0);
    let day = first + Days::new(chance.below(length + 1));
    let is_worked = |day: &NaiveDate| day.weekday().num_days_from_monday() < 5 && *day <= last;
    let next = (0..3).map(|n| day + Days::new(n)).find(is_worked);
    next.unwrap_or(first)
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
                Body::Dossier(date) if date.code("format") == Some("workshop") => {
                    Some((date.own_code()?.clone(), *date))
                }
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

    #[test]
    fn each_target_of_the_network_has_something_to_show() {
        let of_format = |plan: &Plan, format: &str| -> Vec<Dossier> {
            let dates = dossiers(plan).into_iter().filter_map(|record| match record.body {
                Body::Dossier(date) if date.code("format") == Some(format) => Some(*date),
                _ => None,
            });
            dates.collect()
        };
        let plan = Plan {
            sites: 20,
            ..Plan::default()
        };
        let [conference] = &of_format(&plan, "conference")[..] else {
            panic!("one a year for the whole network")
        };
        assert!(conference.day("date") <= Some(plan.to) && conference.day("date") >= Some(plan.from));
        let trained = of_format(&Plan::default(), "training");
        let trained: u32 = trained.iter().filter_map(|date| date.number("present")).sum();
        assert!((1..=20).contains(&trained), "{trained}");
        let few = Plan {
            sessions: 60,
            ..Plan::default()
        };
        assert!(of_format(&few, "conference").is_empty() && of_format(&few, "training").is_empty());
    }
}
