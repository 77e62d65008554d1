//! What the teams of a demonstration planned and kept beside their sessions: coordination, stops, the fleet, cycles.
//!
//! Numbered from [`FIRST`] on each device, so that what a session points to has its code before the session is made.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Plan;
use super::chance::Chance;
use super::cycles;
use super::ground::{Ground, Land, Stream, stream, tours};
use super::records::counts;
use crate::domain::{Body, Datum, Dossier, DossierKind, Identity, NameCode, Record, Slug, Stamp};

/// The first number of a dossier: no device of a demonstration writes so many sessions.
const FIRST: u32 = 10_000_001;
/// The numbers of records for which the numbers below are made.
const A_YEAR: u64 = 6000;
/// Stops, machines and activities of coordination in a year of a team of five.
const STOPS: u64 = 80;
const MACHINES: u64 = 40;
const COORDINATION: u64 = 48;

/// The dossiers of a plan, site after site.
#[must_use]
pub fn dossiers(plan: &Plan) -> Vec<Record> {
    let land = Land::new(plan);
    let mut records = Vec::new();
    for (index, sessions) in (0..).zip(counts(plan, &land)) {
        let ground = land.ground(index);
        let count = u64::from(sessions);
        let mut chance = Chance::new(plan.seed, stream(index, Stream::Dossiers));
        let mut made = Vec::new();
        equipment(&ground, count, &mut chance, &mut made);
        stops(&ground, count, &mut chance, &mut made);
        coordination(&ground, count, &mut chance, &mut made);
        made.extend(cycles::dossiers(plan.seed, index, &ground, sessions));
        for (seq, (recorded_on, mut dossier)) in (FIRST..).zip(made) {
            let identity = Identity {
                site: ground.id,
                device: ground.device,
                epoch: 1,
                seq,
            };
            dossier.claim(&identity);
            let stamp = Stamp {
                identity,
                revision: 1,
                demo: true,
                recorded_on,
                revised_on: recorded_on,
            };
            let body = Body::Dossier(Box::new(dossier));
            records.push(Record { stamp, body });
        }
    }
    records.extend(super::events::events(plan));
    records
}

/// A dossier and the day it was written.
type Made = Vec<(NaiveDate, Dossier)>;

/// How many of what a year of a team has so many of, for that many records; at least the smallest number worth a look.
fn due(of_a_year: u64, count: u64, least: u64) -> u64 {
    if count == 0 {
        0
    } else {
        (of_a_year * count).div_ceil(A_YEAR).max(least)
    }
}

/// A working day of the site.
fn day(ground: &Ground, chance: &mut Chance) -> NaiveDate {
    let length = u64::try_from((ground.closes - ground.opens).num_days()).unwrap_or(0);
    let day = ground.opens + Days::new(chance.below(length + 1));
    match day.weekday() {
        Weekday::Sun => day
            .checked_sub_days(Days::new(1))
            .filter(|day| *day >= ground.opens)
            .unwrap_or(day),
        _ => day,
    }
}

fn mediator(chance: &mut Chance) -> Option<Datum> {
    NameCode::parse(&format!("m{}", 1 + chance.below(5))).map(Datum::Staff)
}

fn number(n: u64) -> Datum {
    Datum::Number(u32::try_from(n).unwrap_or(u32::MAX))
}

fn equipment(ground: &Ground, count: u64, chance: &mut Chance, made: &mut Made) {
    for _ in 0..due(MACHINES, count, 3) {
        let kinds = [
            ("laptop", 38),
            ("desktop", 24),
            ("tablet", 20),
            ("printer", 8),
            ("screen", 5),
            ("network", 5),
        ];
        let kind = chance.pick(&kinds);
        let states = [
            ("in_use", 74),
            ("lent", 9),
            ("in_repair", 6),
            ("spare", 7),
            ("retired", 4),
        ];
        let year = i64::from(ground.opens.year()) - i64::from(chance.between(0, 9));
        let mut machine = Dossier::new(DossierKind::Equipment)
            .saying("type", kind)
            .with("year", number(u64::try_from(year).unwrap_or(2020)))
            .saying("state", chance.pick(&states));
        let watts = match kind {
            "desktop" => Some(110),
            "laptop" => Some(45),
            "tablet" => Some(12),
            _ => None,
        };
        machine.set("watts", watts.map(number));
        if chance.percent(70) {
            machine.set("checked_on", Some(Datum::Day(day(ground, chance))));
        }
        made.push((ground.opens, machine));
    }
}

fn stops(ground: &Ground, count: u64, chance: &mut Chance, made: &mut Made) {
    if ground.around.is_empty() {
        return;
    }
    for _ in 0..due(STOPS, count, 2) {
        let date = day(ground, chance);
        let tours: Vec<Slug> = tours().filter_map(|(id, _)| Slug::parse(id)).collect();
        let tour = tours.get(usize::try_from(chance.below(tours.len() as u64)).unwrap_or(0));
        let near = chance.below(ground.around.len() as u64);
        let commune = ground.around.get(usize::try_from(near).unwrap_or(0));
        let mut stop = Dossier::new(DossierKind::Stop)
            .with("date", Datum::Day(date))
            .saying("place_type", "autre");
        stop.set("tour", tour.cloned().map(Datum::Id));
        stop.set("commune", commune.cloned().map(Datum::Commune));
        if chance.percent(12) {
            stop.set("until", Some(Datum::Day(date + Days::new(1))));
        }
        if chance.percent(4) {
            stop.set("cancelled", Some(Datum::Flag(true)));
        }
        stop.set("mediator", mediator(chance));
        made.push((date.min(ground.closes), stop));
    }
}

fn coordination(ground: &Ground, count: u64, chance: &mut Chance, made: &mut Made) {
    for _ in 0..due(COORDINATION, count, 2) {
        let date = day(ground, chance);
        let activity = chance.pick(&[("animation", 60), ("evenement", 22), ("partenariat", 18)]);
        let mut done = Dossier::new(DossierKind::Coordination)
            .saying("activity", activity)
            .with("date", Datum::Day(date));
        done = match activity {
            "animation" => {
                let kinds = [
                    ("comite", 25),
                    ("groupe_de_travail", 20),
                    ("echange", 20),
                    ("reunion_coordination", 25),
                    ("webinaire", 10),
                ];
                done.with("minutes", number(u64::from(chance.between(2, 8)) * 30))
                    .saying("animation_type", chance.pick(&kinds))
                    .saying("initiative", chance.pick(&[("initiative", 55), ("demande", 45)]))
                    .with("animation_themes", Datum::Many(1 << chance.below(5)))
                    .with("mediators", number(1 + chance.below(9)))
                    .with("structures", number(chance.below(7)))
            }
            "evenement" => done
                .saying(
                    "event_type",
                    chance.pick(&[("grand_public", 60), ("inclusion_numerique", 30), ("national", 10)]),
                )
                .with("organisers", Datum::Many(1 << chance.below(9)))
                .saying(
                    "territory",
                    chance.pick(&[("communal", 40), ("intercommunal", 35), ("departemental", 25)]),
                )
                .with("participants", number(10 + chance.below(190))),
            _ => done
                .with("partnerships", Datum::Many(1 << chance.below(4)))
                .saying("territory", chance.pick(&[("communal", 45), ("intercommunal", 55)]))
                .with("structures", number(1 + chance.below(4))),
        };
        done.set("mediator", NameCode::parse("c1").map(Datum::Staff));
        made.push((date, done));
    }
}
