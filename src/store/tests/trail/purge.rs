//! The purge: old lines go, and the chain goes on from their anchor.

use super::tampering::tampered;
use super::*;
use crate::store::Finding;

/// A trail of which the first lines are 13 months old.
fn aged() -> (tempfile::TempDir, Store) {
    let (dir, mut store) = team();
    store.act_as(by("m1", 2));
    for number in 0..4 {
        written(&mut store, session_of(Some("m1"), number));
    }
    let later = NaiveDate::from_ymd_opt(2027, 10, 20).unwrap();
    store.act_as(Actor {
        day: later,
        ..by("c1", 1)
    });
    store.sign_in(code("c1")).unwrap();
    (dir, store)
}

#[test]
fn a_purge_keeps_an_anchor_from_which_the_chain_goes_on() {
    let (dir, mut store) = aged();
    assert_eq!(
        store
            .trail_expired(NaiveDate::from_ymd_opt(2027, 9, 1).unwrap())
            .unwrap(),
        0
    );
    assert_eq!(store.trail_expired(store.actor.day).unwrap(), 7);
    assert_eq!(store.purge_trail().unwrap(), 7);
    assert_eq!(store.trail_expired(store.actor.day).unwrap(), 0);
    assert_eq!(store.purge_trail().unwrap(), 0, "what is gone is gone");
    let left = said(&store);
    assert_eq!(left[0].1, Action::SignedIn);
    assert_eq!(left.iter().filter(|line| line.1 == Action::StaffNoted).count(), 3);
    assert_eq!(
        left.last().map(|line| (line.1, line.3)),
        Some((Action::TrailPurged, Some(7)))
    );
    assert!(store.verify().is_sound());
    drop(store);
    let store = open(dir.path()).unwrap();
    assert!(store.verify().is_sound());
    drop(store);
    let (_, found) = tampered(dir.path(), "UPDATE staff SET role = 1 WHERE code = 'm1'");
    assert_eq!(
        found,
        [Finding::StaffChanged { code: "m1".to_owned() }],
        "what went is said again"
    );
    let (_, found) = tampered(dir.path(), "DELETE FROM trail WHERE n = 8");
    assert_eq!(found[0], Finding::TrailGone { from: 8, to: 8 });
    let (_, found) = tampered(dir.path(), "UPDATE trail_anchor SET hash = zeroblob(32)");
    assert_eq!(found, [Finding::TrailChanged { n: 8 }]);
}

#[test]
fn a_clock_behind_the_trail_purges_nothing() {
    let (_dir, mut store) = aged();
    let now = store.actor;
    store.act_as(Actor {
        day: NaiveDate::from_ymd_opt(2027, 10, 19).unwrap(),
        ..now
    });
    let refused = store.purge_trail();
    assert!(matches!(refused, Err(Error::ClockBehind { .. })), "{refused:?}");
    store.act_as(now);
    assert_eq!(store.purge_trail().unwrap(), 7);
}

#[test]
fn a_trail_that_was_edited_is_not_purged() {
    let (dir, store) = aged();
    drop(store);
    let (elsewhere, _) = tampered(dir.path(), "UPDATE trail SET hour = 3 WHERE n = 4");
    let mut store = open(elsewhere.path()).unwrap();
    store.act_as(Actor {
        day: NaiveDate::from_ymd_opt(2027, 10, 20).unwrap(),
        ..by("c1", 1)
    });
    let refused = store.purge_trail();
    assert!(matches!(refused, Err(Error::UnsoundTrail { .. })), "{refused:?}");
}
