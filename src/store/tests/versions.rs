//! Databases that former programs wrote: each is taken to the present shape, says what it said, and verifies.

use std::fs;

use rusqlite::Connection;
use serde_json::{Map, Value};

use super::*;
use crate::store::{Added, connection, migration};

/// The database of version 1 that the rows beside this file are of, with nothing beside it.
fn of_version_1(dir: &Path) {
    let path = dir.join("palier.sqlite3");
    let db: Connection = connection::make(Some(&path)).unwrap();
    migration::migrate(&db, &path, &migration::MIGRATIONS[..1]).unwrap();
    db.execute_batch(include_str!("version_1.sql")).unwrap();
}

/// What the program of version 1 listed of it, a line a record.
fn listed_then() -> Vec<&'static str> {
    include_str!("version_1.jsonl").lines().collect()
}

fn object(line: &str) -> Map<String, Value> {
    serde_json::from_str(line).unwrap()
}

#[test]
fn records_of_version_1_keep_their_hashes() {
    let dir = dir();
    of_version_1(dir.path());
    let store = open(dir.path()).unwrap();
    let report = store.verify();
    assert_eq!(report.findings, []);
    assert_eq!(report.records, 50, "corrections and removals included");
}

#[test]
fn records_of_version_1_say_what_they_said() {
    let dir = dir();
    of_version_1(dir.path());
    let store = open(dir.path()).unwrap();
    let now = listed(&store);
    assert_eq!(now.len(), listed_then().len());
    for (now, then) in now.iter().zip(listed_then()) {
        let (mut now, then) = (object(now), object(then));
        if then.contains_key("path") {
            assert_eq!(now.remove("path_completed"), Some(Value::Bool(false)));
        }
        assert_eq!(now, then);
    }
}

#[test]
fn a_record_of_version_1_that_comes_again_is_known_word_for_word() {
    let dir = dir();
    of_version_1(dir.path());
    let mut store = open(dir.path()).unwrap();
    let records = all(&store);
    let known = records.len();
    assert_eq!(store.add_records(&records).unwrap(), Added { added: 0, known });
    // Another installation writes them anew, with the same chain of hashes but for what only the first had.
    let other = self::dir();
    let mut copy = open(other.path()).unwrap();
    assert_eq!(copy.add_records(&records).unwrap().added, known);
    assert!(copy.verify().is_sound());
    assert_eq!(listed(&copy), listed(&store));
}

#[test]
fn what_version_2_says_more_cannot_be_changed_in_a_migrated_database() {
    let dir = dir();
    of_version_1(dir.path());
    let store = open(dir.path()).unwrap();
    for change in [
        "UPDATE visit SET areas_after = 31",
        "UPDATE visit SET placement_3 = 1 WHERE placement IS NOT NULL",
        "UPDATE visit_lesson SET steps = NULL",
        "UPDATE visit_call SET lesson = 1",
    ] {
        let refused = store.reader.db.execute_batch(change).unwrap_err().to_string();
        assert!(refused.contains("never changed"), "{change}: {refused}");
    }
    assert!(store.verify().is_sound());
    assert!(fs::read_dir(dir.path().join("backups")).unwrap().count() > 0);
}
