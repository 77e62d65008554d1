//! What a demonstration promises: the same on every machine, valid, exact, and looking like a year of mediation.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Weekday};
use sha2::{Digest, Sha256};

use super::*;
use crate::domain::{
    Body, Kind, LevelFound, PlaceType, Record, Session, Set, SiteLists, Visit, check_dossier, check_session,
    check_visit, read_line, write_line,
};

fn plan(sites: u32, sessions: u32, seed: u64) -> Plan {
    Plan {
        sites,
        sessions,
        seed,
        ..Plan::default()
    }
}

fn hash(plan: &Plan) -> Vec<u8> {
    let mut hash = Sha256::new();
    for record in records(plan) {
        hash.update(write_line(&record));
        hash.update(b"\n");
    }
    hash.finalize().to_vec()
}

fn shipped() -> SiteLists {
    crate::cli::context::lists(&Site::default(), crate::content::core())
}

fn kind(record: &Record) -> &'static str {
    match &record.body {
        Body::Session(session) => session.kind.code(),
        Body::Visit(_) => "self_service",
        Body::Dossier(dossier) => dossier.kind().code(),
    }
}

fn hour(record: &Record) -> u8 {
    match &record.body {
        Body::Session(session) => session.hour,
        Body::Visit(visit) => visit.hour,
        Body::Dossier(_) => 0,
    }
}

fn held(plan: &Plan) -> Vec<Session> {
    records(plan)
        .filter_map(|record| match record.body {
            Body::Session(session) => Some(*session),
            _ => None,
        })
        .collect()
}

fn used(plan: &Plan) -> Vec<Visit> {
    records(plan)
        .filter_map(|record| match record.body {
            Body::Visit(visit) => Some(*visit),
            _ => None,
        })
        .collect()
}

/// A hundredth of the whole, for reading shares.
fn percent(part: usize, whole: usize) -> usize {
    part * 100 / whole
}

#[test]
fn the_same_plan_gives_the_same_records() {
    assert_eq!(hash(&plan(3, 3000, 7)), hash(&plan(3, 3000, 7)));
    assert_eq!(sites(&plan(3, 0, 7)), sites(&plan(3, 3000, 7)));
}

#[test]
fn every_dossier_passes_the_rules_and_a_year_of_a_team_has_its_numbers() {
    for (index, demo_site) in sites(&plan(3, 6000, 7)).iter().enumerate() {
        let lists = crate::cli::context::lists(&demo_site.site, crate::content::core());
        let made = dossiers(&plan(3, 6000, 7)).into_iter();
        let of_site: Vec<Record> = made
            .filter(|record| record.stamp.identity.site == demo_site.id)
            .collect();
        assert!(!of_site.is_empty(), "site {index}");
        for record in of_site {
            let Body::Dossier(dossier) = &record.body else {
                panic!("{record:?}")
            };
            assert_eq!(check_dossier(dossier, &lists), [], "{dossier:?}");
            assert!(record.stamp.demo);
        }
    }
    let year = dossiers(&plan(1, 6000, 1));
    let count = |kind: &str| year.iter().filter(|record| self::kind(record) == kind).count();
    assert_eq!((count("stop"), count("equipment")), (80, 40));
    assert_eq!(dossiers(&plan(1, 6000, 1)), year);
    assert!(dossiers(&plan(2, 0, 1)).is_empty());
}

#[test]
fn another_seed_gives_other_records_and_other_codes() {
    let hashes: BTreeSet<Vec<u8>> = (0..20).map(|seed| hash(&plan(1, 50, seed))).collect();
    assert_eq!(hashes.len(), 20);
    let codes: BTreeSet<SiteId> = (0..20)
        .flat_map(|seed| sites(&plan(5, 0, seed)))
        .flat_map(|site| [site.id, site.device])
        .collect();
    assert_eq!(codes.len(), 20 * 5 * 2);
}

#[test]
fn every_record_passes_the_rules_against_the_shipped_lists() {
    let lists = shipped();
    for seed in 1..=4 {
        for record in records(&plan(9, 5000, seed)) {
            let faults = match &record.body {
                Body::Session(session) => check_session(session, &lists),
                Body::Visit(visit) => check_visit(visit, &lists),
                Body::Dossier(dossier) => check_dossier(dossier, &lists),
            };
            assert!(faults.is_empty(), "seed {seed}: {faults:?}\n{}", write_line(&record));
        }
    }
}

#[test]
fn every_line_can_be_added_to_another_directory() {
    let lists = shipped();
    for record in records(&plan(5, 3000, 11)) {
        let line = write_line(&record);
        assert_eq!(read_line(&line, &lists), Ok(record.body), "{line}");
    }
}

#[test]
fn lists_of_values_stand_in_list_order() {
    for session in held(&plan(4, 4000, 2)) {
        assert!(session.themes.is_sorted() && session.usages.is_sorted(), "{session:?}");
        assert!(session.serves.is_sorted() && session.devices.is_sorted(), "{session:?}");
    }
}

#[test]
fn the_number_of_records_is_exact() {
    for (sites, sessions) in [
        (1, 0),
        (1, 1),
        (7, 0),
        (7, 1),
        (100, 30),
        (100, 1234),
        (13, 5),
        (0, 10),
        (1, 2000),
    ] {
        let plan = plan(sites, sessions, 3);
        let mut all = records(&plan);
        assert_eq!(all.len(), sessions as usize);
        assert_eq!(
            all.by_ref().count(),
            sessions as usize,
            "{sites} sites, {sessions} sessions"
        );
        assert!(all.next().is_none());
    }
}

#[test]
fn every_kind_is_there_however_the_draws_fall() {
    for (sites, sessions) in [(1, 5), (1, 50), (3, 50), (60, 50), (20, 400)] {
        for seed in 0..30 {
            let kinds: BTreeSet<&str> = records(&plan(sites, sessions, seed)).map(|r| kind(&r)).collect();
            assert_eq!(
                kinds.len(),
                5,
                "{sites} sites, {sessions} sessions, seed {seed}: {kinds:?}"
            );
        }
    }
}

#[test]
fn no_date_leaves_the_period() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let periods = [
        (day(2026, 1, 1), day(2026, 10, 31)),
        (day(2026, 3, 4), day(2026, 3, 4)),
        // A Sunday, a holiday, and the weeks in which small sites rest.
        (day(2026, 3, 8), day(2026, 3, 8)),
        (day(2026, 5, 1), day(2026, 5, 1)),
        (day(2026, 8, 3), day(2026, 8, 5)),
        (day(2024, 2, 29), day(2025, 3, 1)),
        (NaiveDate::MIN, NaiveDate::MIN),
        (NaiveDate::MAX, NaiveDate::MAX),
    ];
    for (from, to) in periods {
        let plan = Plan {
            from,
            to,
            ..plan(14, 300, 5)
        };
        let mut count = 0;
        for record in records(&plan) {
            let stamp = record.stamp;
            let date = record.body.date();
            assert!((from..=to).contains(&date), "{date} in {from} to {to}");
            assert!((date..=to).contains(&stamp.recorded_on), "{stamp:?}");
            assert_eq!(stamp.recorded_on, stamp.revised_on);
            count += 1;
        }
        assert_eq!(count, 300, "{from} to {to}");
    }
}

#[test]
fn a_period_the_wrong_way_round_has_no_records() {
    let Plan { from, to, .. } = Plan::default();
    let backwards = Plan {
        from: to,
        to: from,
        ..Plan::default()
    };
    assert_eq!(records(&backwards).count(), 0);
}

#[test]
fn identities_are_unique_and_numbered_in_the_order_of_time() {
    let plan = plan(14, 6000, 9);
    let sites: BTreeMap<SiteId, SiteId> = sites(&plan).into_iter().map(|s| (s.id, s.device)).collect();
    assert_eq!(sites.len(), 14);
    let mut last: BTreeMap<SiteId, (u32, NaiveDate, u8)> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for record in records(&plan) {
        let stamp = record.stamp;
        let identity = stamp.identity;
        assert!(seen.insert(identity), "{identity:?}");
        assert_eq!(sites.get(&identity.site), Some(&identity.device));
        assert_eq!((identity.epoch, stamp.revision, stamp.demo), (1, 1, true));
        let now = (identity.seq, record.body.date(), hour(&record));
        let before = last.insert(identity.site, now).unwrap_or((0, NaiveDate::MIN, 0));
        assert_eq!(now.0, before.0 + 1);
        assert!((now.1, now.2) >= (before.1, before.2), "{now:?} after {before:?}");
    }
}

#[test]
fn sites_are_described_without_fault_and_told_apart() {
    let sites = sites(&plan(300, 0, 4));
    let names: BTreeSet<&str> = sites.iter().map(|site| site.site.name.as_str()).collect();
    assert_eq!(names.len(), 300);
    for site in &sites {
        assert_eq!(site.site.check(), []);
        assert!(!site.site.commune.is_empty());
    }
}

#[test]
fn the_staff_is_the_one_the_records_speak_of() {
    let staff: Vec<NameCode> = staff().into_iter().map(|(code, _)| code).collect();
    assert_eq!(staff.len(), 6);
    let spoken_of: BTreeSet<NameCode> = held(&plan(1, 1000, 1)).iter().filter_map(|s| s.mediator).collect();
    assert_eq!(spoken_of.len(), 5);
    assert!(spoken_of.iter().all(|code| staff.contains(code)));
}

#[test]
fn the_week_the_day_and_the_year_look_like_those_of_a_digital_space() {
    let all: Vec<Record> = records(&plan(12, 30_000, 1)).collect();
    let on = |day: Weekday| all.iter().filter(|r| r.body.date().weekday() == day).count();
    assert_eq!(on(Weekday::Sun), 0);
    assert!(on(Weekday::Mon) * 2 < on(Weekday::Tue) + on(Weekday::Wed));
    let at = |wanted: u8| all.iter().filter(|r| hour(r) == wanted).count();
    assert!(all.iter().all(|r| (9..=18).contains(&hour(r))));
    assert!(at(12) * 2 < at(10) && at(13) * 2 < at(14), "the lunch dip");
    let month = |wanted: u32| all.iter().filter(|r| r.body.date().month() == wanted).count();
    assert!(month(8) * 2 < month(7) && month(8) * 3 < month(9), "a quiet August");
    assert!(month(9) > month(6), "September begins anew");
    let returns = |wanted: u32| {
        all.iter()
            .filter(|r| r.body.date().month() == wanted)
            .filter(|r| write_line(r).contains("\"tax-return\""))
            .count()
    };
    assert!(
        returns(5) > 5 * returns(9).max(1),
        "tax returns are of May: {} and {}",
        returns(5),
        returns(9)
    );
}

#[test]
fn sites_differ_in_size() {
    let mut counts: BTreeMap<SiteId, usize> = BTreeMap::new();
    for record in records(&plan(12, 12_000, 1)) {
        *counts.entry(record.stamp.identity.site).or_default() += 1;
    }
    let (least, most) = (counts.values().min().unwrap(), counts.values().max().unwrap());
    assert!(counts.len() == 12 && least * 2 < *most, "{counts:?}");
}

#[test]
fn about_one_record_in_four_is_a_visit() {
    for sites in [1, 12, 40] {
        let all = plan(sites, 8000, 1);
        let share = percent(used(&all).len(), 8000);
        assert!((21..=29).contains(&share), "{share} % with {sites} sites");
    }
}

#[test]
fn counters_leave_people_who_said_nothing() {
    let groups: Vec<_> = held(&plan(6, 8000, 1))
        .into_iter()
        .filter(|s| s.kind != Kind::Individual)
        .collect();
    let people: Vec<_> = groups.iter().filter_map(|s| s.participants.as_ref()).collect();
    let total: usize = people.iter().map(|p| usize::from(p.total)).sum();
    let said = |of: usize| percent(of, total);
    let gender = said(people.iter().map(|p| p.gender.sum() as usize).sum());
    let age = said(people.iter().map(|p| p.age.sum() as usize).sum());
    let status = said(people.iter().map(|p| p.status.sum() as usize).sum());
    assert!(
        status < age && age < gender && gender < 97 && status > 50,
        "{gender} {age} {status}"
    );
}

#[test]
fn a_demonstration_shows_what_the_indicators_count() {
    let plan = plan(8, 12_000, 1);
    let sessions = held(&plan);
    let count = |told: &dyn Fn(&Session) -> bool| sessions.iter().filter(|s| told(s)).count();
    for place in PlaceType::ALL {
        assert!(count(&|s| s.place_type == *place) > 20, "{place:?}");
    }
    assert!(count(&|s| s.commune.is_some()) > 100);
    assert!(count(&|s| s.mandate) > 50);
    assert!(count(&|s| s.referral.is_some()) > 100);
    assert!(count(&|s| s.autonomy_after > s.autonomy_before) > 500);
    assert!(count(&|s| s.place.is_some() || s.title.is_some() || !s.tags.is_empty() || s.visit.is_some()) == 0);
    let spoken: BTreeSet<String> = sessions.iter().filter_map(|s| Some(s.language?.to_string())).collect();
    assert!(spoken.len() > 12, "{spoken:?}");
    let french = count(&|s| s.language.is_some_and(|language| language.as_str() == "fr"));
    assert!((60..92).contains(&percent(french, sessions.len())), "{french}");
    let usages: BTreeSet<_> = sessions.iter().flat_map(|s| s.usages.clone()).collect();
    assert_eq!(usages.len(), 18);
    let roles: BTreeSet<_> = sessions.iter().filter_map(|s| s.mediator_role).collect();
    assert_eq!(roles.len(), 5);

    let visits = used(&plan);
    let count = |told: &dyn Fn(&Visit) -> bool| visits.iter().filter(|v| told(v)).count();
    assert!(count(&|v| v.lessons.iter().any(|l| l.completed)) > 200);
    assert!(count(&|v| v.lessons.iter().any(|l| !l.completed)) > 100);
    for found in LevelFound::ALL {
        let placed = |v: &Visit| v.placement.is_some_and(|placed| placed.overall == *found);
        assert!(count(&placed) > 10, "{found:?}");
    }
    assert!(count(&|v| v.placement.is_some_and(|placed| placed.areas.contains(&None))) > 20);
    assert!(count(&|v| v.areas_before.is_some()) > 100 && count(&|v| v.areas_after.is_some()) > 50);
    let gained = |v: &Visit| v.areas_after.map(Set::bits) > v.areas_before.map(Set::bits);
    assert!(count(&|v| v.areas_before.is_some() && gained(v)) > 20);
    let paths: BTreeSet<&str> = visits
        .iter()
        .filter_map(|v| Some(v.path.as_ref()?.id.as_str()))
        .collect();
    assert!(paths.len() >= 10, "{paths:?}");
    let completed = count(&|v| v.path.as_ref().is_some_and(|path| path.completed));
    assert!(completed > 50 && completed * 2 < count(&|v| v.path.is_some()));
    assert!(count(&|v| v.lessons.iter().any(|l| l.steps.len() < usize::from(l.tried))) > 20);
    assert!(count(&|v| v.calls.iter().any(|c| c.lesson.is_some())) > 50);
    assert!(count(&|v| v.calls.iter().any(|c| c.lesson.is_none())) > 50);
    assert!(count(&|v| v.procedure.is_some()) > 200);
    assert!(count(&|v| v.calls.iter().any(|c| c.waited.is_some())) > 50);
    assert!(count(&|v| v.face.is_some()) > 300);
    assert!(count(&|v| v.lessons.iter().map(|l| l.seconds).sum::<u32>() > v.seconds) == 0);
}
