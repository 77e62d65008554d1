//! Damage is noticed: flipped bits, cut and lost pages, a lost log.

use std::fs;

use super::*;
use crate::store::{Finding, Step, Verification};

const SEED: u64 = 20_261_122;

/// What a person would be told of a directory.
#[derive(Debug)]
enum Noticed {
    AtOpening,
    ByVerifying,
    /// Nothing was noticed; the records and the site as they read.
    Not(Vec<String>, String),
}

fn look(dir: &Path) -> Noticed {
    let Ok(reader) = Store::open_to_read(dir) else {
        return Noticed::AtOpening;
    };
    if !reader.verify().is_sound() {
        return Noticed::ByVerifying;
    }
    let site = format!("{:?} {:?}", reader.installation().unwrap(), reader.site().unwrap());
    Noticed::Not(listed(&reader), site)
}

#[test]
fn no_flipped_bit_changes_a_record_silently() {
    println!("seed {SEED}");
    let dir = dir();
    filled(dir.path(), SEED, 120);
    let path = dir.path().join("palier.sqlite3");
    let whole = fs::read(&path).unwrap();
    let Noticed::Not(records, site) = look(dir.path()) else {
        panic!("it was whole")
    };
    let mut chance = Chance::new(SEED);
    let (mut noticed, mut harmless) = (0, 0);
    for turn in 0..500 {
        // Most of a young database is room for later; three flips of four go where something is written.
        let at = loop {
            let at = usize::try_from(chance.below(whole.len() as u64)).unwrap();
            if turn % 4 == 0 || whole[at] != 0 {
                break at;
            }
        };
        let bit = chance.below(8);
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << bit;
        fs::write(&path, &bytes).unwrap();
        let _ = fs::remove_file(dir.path().join("palier.sqlite3-wal"));
        let _ = fs::remove_file(dir.path().join("palier.sqlite3-shm"));
        match look(dir.path()) {
            Noticed::Not(now, site_now) => {
                assert_eq!(
                    (now, site_now),
                    (records.clone(), site.clone()),
                    "bit {bit} of byte {at}, silently"
                );
                harmless += 1;
            }
            _ => noticed += 1,
        }
    }
    println!("{noticed} noticed, {harmless} harmless");
    assert!(noticed > 300, "the flips must reach the records: {noticed}");
}

#[test]
fn no_flipped_bit_of_the_log_drops_a_record_silently() {
    println!("seed {SEED}");
    let dir = dir();
    filled(dir.path(), SEED, 20);
    let mut chance = Chance::new(SEED);
    let mut store = open(dir.path()).unwrap();
    let (reader, elsewhere) = (Store::open_to_read(dir.path()).unwrap(), self::dir());
    let files = ["palier.sqlite3", "palier.sqlite3-wal", "palier.high-water"];
    let mut first = true;
    reader
        .for_each_record(None, |_| {
            // While the list is read the log cannot be emptied.
            if std::mem::take(&mut first) {
                for _ in 0..10 {
                    store.add(&[chance.body()], day(5)).unwrap();
                    store.settle();
                }
                for name in files {
                    fs::copy(dir.path().join(name), elsewhere.path().join(name)).unwrap();
                }
            }
        })
        .unwrap();
    let log = elsewhere.path().join("palier.sqlite3-wal");
    let [base, whole] = [&elsewhere.path().join("palier.sqlite3"), &log].map(|path| fs::read(path).unwrap());
    let records = listed(&store);
    let mut noticed = 0;
    for _ in 0..200 {
        let mut bytes = whole.clone();
        let at = usize::try_from(chance.below(whole.len() as u64)).unwrap();
        bytes[at] ^= 1 << chance.below(8);
        fs::write(&log, &bytes).unwrap();
        fs::write(elsewhere.path().join("palier.sqlite3"), &base).unwrap();
        let _ = fs::remove_file(elsewhere.path().join("palier.sqlite3-shm"));
        match look(elsewhere.path()) {
            Noticed::Not(now, _) => assert_eq!(now, records, "byte {at} of the log, silently"),
            _ => noticed += 1,
        }
    }
    println!("{noticed} noticed");
    assert!(noticed > 150, "{noticed}");
}

#[test]
fn a_changed_row_is_one_finding_and_names_it() {
    let dir = dir();
    filled(dir.path(), 2, 60);
    let tamper = |sql: &str| {
        let elsewhere = self::dir();
        for name in ["palier.sqlite3", "palier.high-water"] {
            fs::copy(dir.path().join(name), elsewhere.path().join(name)).unwrap();
        }
        let path = elsewhere.path().join("palier.sqlite3");
        let db = rusqlite::Connection::open(path).unwrap();
        // Whoever edits the file takes the triggers away and puts them back.
        let mut statement = db
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap();
        let triggers: Vec<(String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(std::result::Result::unwrap)
            .collect();
        drop(statement);
        for (name, _) in &triggers {
            db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        db.execute_batch(sql).unwrap();
        for (_, sql) in &triggers {
            db.execute_batch(sql).unwrap();
        }
        drop(db);
        Store::open_to_read(elsewhere.path()).unwrap().verify().findings
    };
    let changed = tamper("UPDATE session SET minutes = 1 + minutes % 900 WHERE id = 3");
    assert!(
        matches!(
            changed[..],
            [Finding::Changed {
                table: "session",
                row: 3,
                ..
            }]
        ),
        "{changed:?}"
    );
    let revived = tamper("UPDATE session SET removed = 0 WHERE id = (SELECT min(id) FROM session WHERE removed = 1)");
    assert!(
        matches!(revived[..], [Finding::Changed { table: "session", .. }]),
        "{revived:?}"
    );
    let gone = tamper("DELETE FROM session_tag WHERE session = 3; DELETE FROM session WHERE id = 3");
    assert!(
        gone.iter().any(|f| matches!(
            f,
            Finding::Gone {
                table: "session",
                row: 3,
                ..
            }
        )),
        "{gone:?}"
    );
    let doubled = tamper("UPDATE session SET latest = 1 WHERE id IN (SELECT id FROM session WHERE latest = 0 LIMIT 2)");
    assert!(
        matches!(
            doubled[..],
            [Finding::LatestWrong {
                table: "session",
                count: 2
            }]
        ),
        "{doubled:?}"
    );
    let cut = tamper("DELETE FROM ledger WHERE n = 5");
    assert!(cut.iter().any(|f| matches!(f, Finding::OutOfOrder { .. })), "{cut:?}");
    let renamed = tamper("UPDATE tag SET code = 'tag-9' WHERE code = 'tag-1'");
    assert!(
        renamed.len() > 1 && renamed.iter().all(|f| matches!(f, Finding::Changed { .. })),
        "{renamed:?}"
    );
    let setting = tamper("UPDATE setting SET value = 'ABCDEFGH' WHERE name = 'nothing'");
    assert_eq!(setting, []);
    let vocabulary = tamper("UPDATE vocabulary SET code = 'other' WHERE list = 'kind' AND position = 1");
    assert!(matches!(vocabulary[..], [Finding::Vocabulary(_)]), "{vocabulary:?}");
    let schema = tamper("CREATE TABLE notes (text TEXT)");
    assert!(
        matches!(&schema[..], [Finding::Schema(name)] if name.contains("notes")),
        "{schema:?}"
    );
}

#[test]
fn a_cut_file_is_never_taken_for_a_smaller_one() {
    let dir = dir();
    filled(dir.path(), 3, 60);
    let path = dir.path().join("palier.sqlite3");
    let whole = fs::read(&path).unwrap();
    for length in (0..whole.len()).step_by(4096).chain([1, 99, 4000, whole.len() - 1]) {
        fs::write(&path, &whole[..length]).unwrap();
        let _ = fs::remove_file(dir.path().join("palier.sqlite3-wal"));
        let _ = fs::remove_file(dir.path().join("palier.sqlite3-shm"));
        let seen = look(dir.path());
        assert!(!matches!(seen, Noticed::Not(..)), "cut to {length} of {}", whole.len());
    }
}

#[test]
fn commits_lost_with_the_log_are_missed() {
    let dir = dir();
    filled(dir.path(), 4, 10);
    let path = dir.path().join("palier.sqlite3");
    let before = fs::read(&path).unwrap();
    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
    open(dir.path()).unwrap().add(&[visit], day(5)).unwrap();
    fs::write(&path, before).unwrap();
    let said = open(dir.path()).unwrap_err();
    assert!(matches!(said, crate::store::Error::RecordsMissing { .. }), "{said}");
}

#[test]
fn verifying_in_pieces_beside_a_writer_finds_what_verifying_at_once_does() {
    let dir = dir();
    filled(dir.path(), 5, 50);
    let mut store = open(dir.path()).unwrap();
    let reader = Store::open_to_read(dir.path()).unwrap();
    let mut verification = Verification::begin();
    let mut pieces = 0;
    let report = loop {
        match verification.step(&reader, 7) {
            Step::More { done, total } => {
                assert!(done <= total);
                pieces += 1;
                if pieces < 5 {
                    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
                    store.add(&[visit], day(5)).unwrap();
                }
            }
            Step::Done(report) => break report,
        }
    };
    assert!(pieces > 5);
    assert_eq!(report, store.verify());
    assert!(report.is_sound());
}
