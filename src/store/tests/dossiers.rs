//! Dossiers of every kind: kept, corrected, taken away, verified, never changed behind the ledger.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::*;
use crate::domain::{
    Block, CycleHeld, Datum, Dossier, DossierKind, Grain, Identity, Kind, NameCode, NetworkCounts, Participants,
    Session, Slug, Theme, any_dossier, check_dossier,
};
use crate::store::Page;
use crate::store::writer::AnyList;

/// Dossiers that may be recorded, at least some of each kind.
fn dossiers(seed: u8) -> Vec<Dossier> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut kept: Vec<Dossier> = Vec::new();
    for _ in 0..60_000 {
        let dossier = any_dossier().new_tree(&mut runner).unwrap().current();
        let so_far = kept.iter().filter(|known| known.kind() == dossier.kind()).count();
        if so_far < 4 && check_dossier(&dossier, &AnyList).is_empty() {
            kept.push(dossier);
        }
    }
    kept
}

/// The same, to be recorded.
pub fn bodies(seed: u8) -> Vec<Body> {
    dossiers(seed).iter().map(record_of).collect()
}

fn record_of(dossier: &Dossier) -> Body {
    Body::Dossier(Box::new(dossier.clone()))
}

fn of(store: &Store, identity: &Identity) -> Option<Dossier> {
    match store.get(identity).unwrap()?.body {
        Body::Dossier(dossier) => Some(*dossier),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_kind_is_kept_corrected_and_taken_away_and_the_ledger_follows() {
    let seed = 7;
    let dossiers = dossiers(seed);
    for kind in DossierKind::ALL {
        assert!(
            dossiers.iter().any(|dossier| dossier.kind() == *kind),
            "seed {seed}: no {kind:?}"
        );
    }
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let bodies: Vec<Body> = dossiers.iter().map(record_of).collect();
    let identities = store.add(&bodies, day(2)).unwrap();
    for (identity, written) in identities.iter().zip(&dossiers) {
        let mut wanted = written.clone();
        wanted.claim(identity);
        assert_eq!(of(&store, identity).as_ref(), Some(&wanted));
        store.revise(identity, &record_of(&wanted), day(3)).unwrap();
        assert_eq!(store.get(identity).unwrap().unwrap().stamp.revision, 2);
    }
    store.remove(&identities[0], day(4)).unwrap();
    assert_eq!(of(&store, &identities[0]), None);
    let report = store.verify();
    assert_eq!(report.findings, []);
    assert_eq!(usize::try_from(report.records).unwrap(), 2 * dossiers.len() + 1);
    for kind in DossierKind::ALL {
        let listed = store.dossiers(*kind, &Page::WHOLE).unwrap();
        assert_eq!(
            listed.len(),
            usize::try_from(store.count_dossiers(*kind).unwrap()).unwrap()
        );
    }
}

#[test]
fn a_dossier_that_others_point_to_gets_a_code_of_its_own() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let cycle = Dossier::new(DossierKind::Cycle)
        .with("sector", Datum::Id(Slug::parse("tourism").unwrap()))
        .with("began", Datum::Day(day(1)))
        .with("mediator", Datum::Staff(NameCode::parse("m1").unwrap()));
    let identities = store.add(&[record_of(&cycle), record_of(&cycle)], day(2)).unwrap();
    let codes: Vec<Slug> = identities
        .iter()
        .filter_map(|identity| of(&store, identity)?.own_code().cloned())
        .collect();
    assert_eq!(codes.len(), 2);
    assert_ne!(codes[0], codes[1]);
    let first = store.get(&identities[0]).unwrap().unwrap();
    let revised = store.revise(&identities[0], &first.body, day(3)).unwrap();
    assert_eq!(
        of(&store, &revised.identity).unwrap().own_code(),
        Some(&codes[0]),
        "it keeps its code"
    );
}

#[test]
fn what_breaks_a_rule_is_refused_and_nothing_of_it_is_kept() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let bodies: Vec<Body> = DossierKind::ALL
        .iter()
        .map(|kind| record_of(&Dossier::new(*kind)))
        .collect();
    for body in &bodies {
        assert!(store.add(std::slice::from_ref(body), day(2)).is_err());
    }
    assert_eq!(store.verify().records, 0);
}

#[test]
fn no_row_of_a_dossier_is_changed_or_deleted_behind_the_ledger() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.add(&bodies(3), day(2)).unwrap();
    for kind in DossierKind::ALL {
        let table = kind.code();
        let refused = store
            .reader
            .db
            .execute_batch(&format!("DELETE FROM {table}"))
            .unwrap_err();
        assert!(refused.to_string().contains("never"), "{table}: {refused}");
        for field in kind.fields() {
            let change = format!("UPDATE {table} SET {0} = {0}", field.name);
            assert!(store.reader.db.execute_batch(&change).is_err(), "{change}");
        }
    }
    for child in [
        "cycle_structures",
        "cycle_skills",
        "production_skills",
        "stop_carried",
        "response_answers",
    ] {
        for change in ["DELETE FROM {}", "UPDATE {} SET id = id"] {
            let change = change.replace("{}", child);
            assert!(store.reader.db.execute_batch(&change).is_err(), "{change}");
        }
    }
}

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

fn cycle(code: &str, began: u32, skills: &[&str]) -> Body {
    let cycle = Dossier::new(DossierKind::Cycle)
        .with("code", Datum::Id(slug(code)))
        .with("sector", Datum::Id(slug("tourism")))
        .with("began", Datum::Day(day(began)));
    let skills: Vec<Slug> = skills.iter().map(|skill| slug(skill)).collect();
    record_of(&if skills.is_empty() {
        cycle
    } else {
        cycle.with("skills", Datum::Ids(skills))
    })
}

fn production(cycle: &str, skills: &[&str]) -> Body {
    record_of(
        &Dossier::new(DossierKind::Production)
            .with("cycle", Datum::Id(slug(cycle)))
            .with("date", Datum::Day(day(9)))
            .saying("medium", "video")
            .with("skills", Datum::Ids(skills.iter().map(|skill| slug(skill)).collect())),
    )
}

fn part(kind: Kind, block: Option<Block>, cycle: &str, people: Option<u16>) -> Body {
    Body::Session(Box::new(Session {
        themes: vec![Theme::CultureNumerique],
        cycle: Some(slug(cycle)),
        block,
        participants: people.map(Participants::of),
        ..Session::new(kind, day(5), 14, 120)
    }))
}

#[test]
fn what_was_held_of_a_cycle_is_that_of_standing_sessions_and_productions_of_it_alone() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.cycle_held(&slug("nowhere")).unwrap(), CycleHeld::default());
    let bodies = [
        cycle("one", 1, &["publish.blog", "ai.ask"]),
        cycle("two", 1, &[]),
        part(Kind::Talk, Some(Block::Why), "one", Some(20)),
        part(Kind::Workshop, Some(Block::Why), "one", Some(8)),
        part(Kind::Project, Some(Block::How), "one", None),
        part(Kind::Workshop, None, "one", Some(3)),
        part(Kind::Talk, Some(Block::Why), "two", Some(50)),
        production("one", &["publish.blog", "publish.video"]),
        production("one", &["publish.video"]),
        production("two", &["cloud.share"]),
    ];
    let identities = store.add(&bodies, day(10)).unwrap();
    let held = CycleHeld {
        talks: 1,
        workshop_days: 1,
        project_days: 1,
        productions: 2,
        skills: 3,
        accompaniments: 32,
    };
    assert_eq!(store.cycle_held(&slug("one")).unwrap(), held);
    // A correction counts once, what is taken away no more.
    store
        .revise(
            &identities[2],
            &part(Kind::Talk, Some(Block::Why), "one", Some(25)),
            day(11),
        )
        .unwrap();
    store.remove(&identities[3], day(11)).unwrap();
    store.remove(&identities[7], day(11)).unwrap();
    store
        .revise(&identities[0], &cycle("one", 1, &["ai.ask"]), day(11))
        .unwrap();
    let held = CycleHeld {
        workshop_days: 0,
        productions: 1,
        skills: 2,
        accompaniments: 29,
        ..held
    };
    assert_eq!(store.cycle_held(&slug("one")).unwrap(), held);
}

#[test]
fn the_sessions_of_a_cycle_are_counted_without_reading_the_others() {
    let dir = dir();
    let store = open(dir.path()).unwrap();
    let sql = format!("EXPLAIN QUERY PLAN {}", include_str!("../dossier/cycle_held.sql"));
    let mut statement = store.reader.db.prepare(&sql).unwrap();
    let plan: Vec<String> = statement
        .query_map([1], |row| row.get(3))
        .unwrap()
        .map(std::result::Result::unwrap)
        .collect();
    assert!(plan.iter().any(|step| step.contains("session_of_cycle")), "{plan:?}");
}

#[test]
fn coordination_is_tallied_by_activity_within_a_period() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let activity = |code, on| {
        let activity = Dossier::new(DossierKind::Coordination)
            .saying("activity", code)
            .with("date", Datum::Day(on));
        record_of(&match code {
            "partenariat" => activity.with("partnerships", Datum::Many(1)),
            _ => activity
                .saying("event_type", "autre")
                .with("organisers", Datum::Many(1)),
        })
    };
    let year = Grain::Year.around(day(1));
    let before = year.from().pred_opt().unwrap();
    let bodies = [
        activity("partenariat", day(1)),
        activity("partenariat", day(2)),
        activity("evenement", day(3)),
        activity("evenement", before),
    ];
    let identities = store.add(&bodies, day(4)).unwrap();
    store.remove(&identities[1], day(5)).unwrap();
    assert_eq!(store.tally(DossierKind::Coordination, year).unwrap(), [0, 1, 1]);
    assert!(store.tally(DossierKind::Cycle, year).unwrap().is_empty());
}

#[test]
fn targets_count_what_was_held_and_neither_what_was_cancelled_nor_what_is_to_come() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let event = |format, on, present| {
        Dossier::new(DossierKind::Event)
            .saying("format", format)
            .with("date", Datum::Day(on))
            .with("hour", Datum::Number(9))
            .with("minutes", Datum::Number(120))
            .with("present", Datum::Number(present))
    };
    let year = Grain::Year.around(day(1));
    let before = year.from().pred_opt().unwrap();
    let cancelled = event("conference", day(2), 0).with("cancelled", Datum::Flag(true));
    let dossiers = [
        event("conference", day(2), 60),
        cancelled,
        event("conference", day(20), 0),
        event("conference", before, 40),
        event("training", day(2), 7),
        event("training", before, 5),
        event("training", day(20), 3),
        event("workshop", day(2), 9),
    ];
    let bodies = dossiers
        .iter()
        .map(record_of)
        .chain([cycle("one", 1, &[]), cycle("two", 25, &[])]);
    let bodies: Vec<Body> = bodies.collect();
    store.add(&bodies, day(10)).unwrap();
    let counts = NetworkCounts {
        cycles: 2,
        conferences: 1,
        trained: 12,
    };
    assert_eq!(store.network_counts(year, day(10)).unwrap(), counts);
    let last_year = Grain::Year.around(before);
    let counts = store.network_counts(last_year, day(10)).unwrap();
    assert_eq!((counts.cycles, counts.conferences, counts.trained), (0, 1, 12));
}
