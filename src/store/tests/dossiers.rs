//! Dossiers of every kind: kept, corrected, taken away, verified, never changed behind the ledger.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::*;
use crate::domain::{Datum, Dossier, DossierKind, Identity, NameCode, Slug, any_dossier, check_dossier};
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
