//! What stands in a directory is told before anything is touched, and nothing is ever replaced by an empty database.

use std::fs;

use super::*;
use crate::store::migration::Migration;
use crate::store::{Error, Reserve, migration, opening};

fn set_header(path: &Path, at: usize, value: u32) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
    fs::write(path, bytes).unwrap();
}

fn add_some(dir: &Path, records: usize) {
    let mut chance = Chance::new(1);
    let bodies: Vec<Body> = (0..records).map(|_| chance.body()).collect();
    open(dir).unwrap().add(&bodies, day(2)).unwrap();
}

#[test]
fn a_directory_without_records_reads_as_empty_and_is_not_made() {
    let dir = dir();
    let absent = dir.path().join("not-there");
    let reader = Store::open_to_read(&absent).unwrap();
    assert!(reader.is_new());
    assert_eq!(listed(&reader), Vec::<String>::new());
    assert_eq!(reader.installation().unwrap(), None);
    assert!(reader.verify().is_sound());
    assert!(matches!(
        reader.backup(&dir.path().join("copy")),
        Err(Error::NothingYet { .. })
    ));
    assert!(!absent.exists());
}

#[test]
fn an_installation_keeps_its_codes() {
    let dir = dir();
    let first = open(dir.path()).unwrap().installation();
    let other = Opening {
        today: day(9),
        random: [98, 99],
    };
    let again = Store::open_to_write(dir.path(), &other).unwrap().installation();
    assert_eq!(first, again);
    assert_eq!(first.epoch, 1);
    assert_ne!(first.site, first.device);
    assert_eq!(
        Store::open_to_read(dir.path()).unwrap().installation().unwrap(),
        Some(first)
    );
}

#[test]
fn only_the_owner_may_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let dir = dir();
    let inner = dir.path().join("data");
    add_some(&inner, 1);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o077;
    assert_eq!(mode(&inner), 0);
    for name in ["palier.sqlite3", "palier.lock", "palier.high-water", "palier.ballast"] {
        assert_eq!(mode(&inner.join(name)), 0, "{name}");
    }
}

#[test]
fn a_store_and_a_reader_can_be_given_to_a_worker() {
    fn sends<T: Send>() {}
    sends::<Store>();
    sends::<Reader>();
    sends::<crate::store::Verification>();
}

#[test]
fn a_second_writer_is_told_that_it_is_open_and_a_reader_is_not() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    assert!(matches!(open(dir.path()), Err(Error::AlreadyOpen { .. })));
    let reader = Store::open_to_read(dir.path()).unwrap();
    assert_eq!(reader.counts().unwrap().visits, 0);
    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
    store.add(&[visit], day(2)).unwrap();
    assert_eq!(reader.counts().unwrap().visits, 1);
    assert_eq!(listed(&reader), listed(&store));
    store.settle();
    assert!(store.unsettled().is_none());
    drop(store);
    assert!(open(dir.path()).is_ok());
}

#[test]
fn a_change_is_saved_before_the_store_is_settled_and_settled_when_it_closes() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let log = store.layout().write_ahead_log();
    let length = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
    store.add(std::slice::from_ref(&visit), day(2)).unwrap();
    assert!(length(&log) > 0);
    assert_eq!(Store::open_to_read(dir.path()).unwrap().counts().unwrap().visits, 1);
    store.settle();
    assert_eq!(length(&log), 0);
    store.add(&[visit], day(2)).unwrap();
    drop(store);
    assert_eq!(length(&log), 0);
    assert_eq!(open(dir.path()).unwrap().counts().unwrap().visits, 2);
}

#[test]
fn a_reader_in_the_middle_of_a_list_does_not_hold_the_writer_up() {
    let dir = dir();
    add_some(dir.path(), 20);
    let mut store = open(dir.path()).unwrap();
    let reader = Store::open_to_read(dir.path()).unwrap();
    let mut seen = 0;
    reader
        .for_each_record(None, |_| {
            let visit = Body::Visit(Box::new(Chance::new(1).visit()));
            store.add(&[visit], day(2)).unwrap();
            store.settle();
            assert!(store.unsettled().is_none());
            seen += 1;
        })
        .unwrap();
    assert_eq!(seen, 20, "a list shows one moment");
    assert_eq!(listed(&reader).len(), 40);
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let dir = dir();
    add_some(dir.path(), 3);
    let path = dir.path().join("palier.sqlite3");
    set_header(&path, 60, 99);
    let before = fs::read(&path).unwrap();
    let refused = open(dir.path()).unwrap_err();
    assert!(matches!(refused, Error::NewerFile { found: 99, .. }), "{refused}");
    let refused = Store::open_to_read(dir.path()).unwrap_err();
    assert!(matches!(refused, Error::NewerFile { found: 99, .. }), "{refused}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_foreign_file_is_refused_and_left_alone() {
    let other = |path: &Path| {
        let db = rusqlite::Connection::open(path).unwrap();
        db.execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('tarte')")
            .unwrap();
    };
    let contents: [&dyn Fn(&Path); 3] = [
        &|path| fs::write(path, "Dear all,\n").unwrap(),
        &|path| fs::write(path, "x").unwrap(),
        &other,
    ];
    for make in contents {
        let dir = dir();
        let path = dir.path().join("palier.sqlite3");
        make(&path);
        let before = fs::read(&path).unwrap();
        for refused in [
            open(dir.path()).unwrap_err(),
            Store::open_to_read(dir.path()).unwrap_err(),
        ] {
            assert!(matches!(refused, Error::ForeignFile { .. }), "{refused}");
        }
        assert_eq!(fs::read(&path).unwrap(), before);
        assert!(!dir.path().join("set-aside").exists());
    }
}

#[test]
fn a_database_that_vanished_or_was_emptied_is_said_and_never_replaced() {
    for left in [None, Some(""), Some("x")] {
        let dir = dir();
        add_some(dir.path(), 3);
        let path = dir.path().join("palier.sqlite3");
        match left {
            None => fs::remove_file(&path).unwrap(),
            Some(bytes) => fs::write(&path, bytes).unwrap(),
        }
        for _ in 0..2 {
            let said = open(dir.path()).unwrap_err();
            let right = match left {
                Some("x") => matches!(said, Error::Damaged { kept: Some(_), .. }),
                _ => matches!(
                    said,
                    Error::RecordsMissing {
                        expected: 3,
                        found: 0,
                        ..
                    }
                ),
            };
            assert!(right, "{left:?}: {said}");
            assert!(Store::open_to_read(dir.path()).is_err());
        }
        assert_eq!(fs::read_to_string(&path).ok().as_deref(), left);
    }
}

#[test]
fn a_database_of_other_records_is_not_taken_for_ours() {
    let (ours, theirs) = (dir(), dir());
    add_some(ours.path(), 3);
    filled(theirs.path(), 5, 9);
    fs::copy(theirs.path().join("palier.sqlite3"), ours.path().join("palier.sqlite3")).unwrap();
    let said = open(ours.path()).unwrap_err();
    assert!(matches!(said, Error::OtherHistory { n: 3, .. }), "{said}");
    let early = dir();
    add_some(early.path(), 1);
    fs::copy(early.path().join("palier.sqlite3"), ours.path().join("palier.sqlite3")).unwrap();
    let said = open(ours.path()).unwrap_err();
    assert!(
        matches!(
            said,
            Error::RecordsMissing {
                expected: 3,
                found: 1,
                ..
            }
        ),
        "{said}"
    );
}

#[test]
fn half_a_new_database_is_made_again() {
    let dir = dir();
    fs::write(dir.path().join("palier.sqlite3.part"), "SQLite format 3\0 cut").unwrap();
    fs::write(dir.path().join("palier.sqlite3.part-wal"), "cut").unwrap();
    let store = open(dir.path()).unwrap();
    assert!(store.verify().is_sound());
    assert!(!dir.path().join("palier.sqlite3.part").exists());
}

#[test]
fn a_directory_that_cannot_be_written_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let dir = dir();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write anywhere but in the kernel's own directories.
    let obeyed = fs::write(dir.path().join("probe"), "").is_err();
    let refusing = if obeyed { dir.path() } else { Path::new("/sys/kernel") };
    let said = open(refusing).unwrap_err();
    assert!(matches!(said, Error::ReadOnly { .. }), "{said}");
    assert!(Store::open_to_read(refusing).unwrap().is_new());
}

#[test]
fn a_full_disk_frees_the_ballast_and_saves_all_or_nothing() {
    let dir = dir();
    let mut chance = Chance::new(4);
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.reserve(), Reserve::Kept);
    let ballast = dir.path().join("palier.ballast");
    assert_eq!(fs::metadata(&ballast).unwrap().len(), 4 * 1024 * 1024);

    let pages: u32 = store
        .reader
        .db
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    store
        .reader
        .db
        .pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(()))
        .unwrap();
    let many: Vec<Body> = (0..500).map(|_| chance.body()).collect();
    let said = store.add(&many, day(2)).unwrap_err();
    assert!(matches!(said, Error::DiskFull { .. }), "{said}");
    assert_eq!(store.reserve(), Reserve::Spent);
    assert!(!ballast.exists(), "its room is there for what comes next");
    assert_eq!(listed(&store), Vec::<String>::new());
    assert_eq!(
        store.add(&many[..1], day(2)).unwrap().len(),
        1,
        "what fits is still saved"
    );
    assert!(store.verify().is_sound());
    drop(store);
    assert_eq!(open(dir.path()).unwrap().reserve(), Reserve::Kept);
    assert!(ballast.exists());
}

#[test]
fn an_older_database_is_backed_up_then_migrated() {
    let dir = dir();
    filled(dir.path(), 6, 40);
    let mut steps = migration::MIGRATIONS.to_vec();
    let version = migration::latest(&steps) + 1;
    let sql = "-- Why: a test.\nCREATE TABLE later (n INTEGER) STRICT;";
    steps.push(Migration { version, sql });

    let told = opening::to_read(dir.path(), &steps).unwrap_err();
    assert!(matches!(told, Error::OlderFile { .. }), "{told}");
    let before = listed(&Store::open_to_read(dir.path()).unwrap());
    let store = opening::to_write(dir.path(), &opening(), &steps).unwrap();
    assert_eq!(listed(&store), before);
    let later: u32 = store
        .reader
        .db
        .query_row("SELECT count(*) FROM later", [], |row| row.get(0))
        .unwrap();
    assert_eq!(later, 0);
    let kept = dir
        .path()
        .join(format!("backups/version-{}-2026-09-01-1.sqlite3", version - 1));
    let elsewhere = self::dir();
    fs::copy(kept, elsewhere.path().join("palier.sqlite3")).unwrap();
    let reader = Store::open_to_read(elsewhere.path()).unwrap();
    assert_eq!(listed(&reader), before);
    assert!(reader.verify().is_sound());
    drop(store);
    assert!(
        matches!(open(dir.path()), Err(Error::NewerFile { .. })),
        "the former program refuses it"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_database_as_it_was() {
    let dir = dir();
    filled(dir.path(), 6, 20);
    let before = listed(&Store::open_to_read(dir.path()).unwrap());
    let mut steps = migration::MIGRATIONS.to_vec();
    let version = migration::latest(&steps) + 1;
    let sql = "-- Why: a test.\nCREATE TABLE later (n INTEGER) STRICT; DROP TABLE nothing;";
    steps.push(Migration { version, sql });
    assert!(opening::to_write(dir.path(), &opening(), &steps).is_err());
    let store = open(dir.path()).unwrap();
    assert_eq!(listed(&store), before);
    assert!(store.verify().is_sound());
}
