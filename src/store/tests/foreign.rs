//! Records taken from another tool: once, all or none.

use super::*;
use crate::domain::{ForeignId, Session};
use crate::store::{Added, Error};

fn taken(ids: &[Option<i64>]) -> Vec<(Body, Option<ForeignId>)> {
    let mut chance = Chance::new(9);
    ids.iter().map(|id| (chance.body(), id.map(ForeignId))).collect()
}

#[test]
fn a_record_is_taken_once_by_its_id_whatever_became_of_it() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let first = taken(&[Some(1), Some(i64::MIN), None, Some(1)]);
    let done = store.add_foreign(&first, day(2)).unwrap();
    assert_eq!(done, Added { added: 3, known: 1 });
    assert!(store.has_taken(ForeignId(i64::MIN)).unwrap() && !store.has_taken(ForeignId(2)).unwrap());
    let identity = all(&store)[0].stamp.identity;
    store.remove(&identity, day(3)).unwrap();
    drop(store);
    let mut store = open(dir.path()).unwrap();
    let done = store
        .add_foreign(&taken(&[Some(1), Some(i64::MIN), Some(2)]), day(4))
        .unwrap();
    assert_eq!(done, Added { added: 1, known: 2 });
    assert_eq!(store.verify().findings, []);
    let mut numbers: Vec<u32> = all(&store).iter().map(|record| record.stamp.identity.seq).collect();
    numbers.sort_unstable();
    assert_eq!(numbers.len(), 3);
    numbers.dedup();
    assert_eq!(numbers.len(), 3, "no number is given twice");
}

#[test]
fn what_is_refused_leaves_no_id() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut records = taken(&[Some(1), Some(2)]);
    // Without a theme.
    records[1].0 = Body::Session(Box::new(Session::new(crate::domain::Kind::Individual, day(1), 9, 30)));
    assert!(matches!(
        store.add_foreign(&records, day(2)),
        Err(Error::Refused { index: 1, .. })
    ));
    assert!(!store.has_taken(ForeignId(1)).unwrap());
    assert!(listed(&store).is_empty());
}

#[test]
fn a_directory_without_a_database_has_taken_nothing() {
    let dir = dir();
    let reader = Store::open_to_read(&dir.path().join("none")).unwrap();
    assert!(!reader.has_taken(ForeignId(1)).unwrap());
}
