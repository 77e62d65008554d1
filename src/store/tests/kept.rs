//! Backups and copies set aside.

use std::fs;

use super::*;
use crate::store::Error;

#[test]
fn a_backup_is_one_whole_file_that_verifies_anywhere() {
    let dir = dir();
    filled(dir.path(), 1, 80);
    let store = open(dir.path()).unwrap();
    let to = dir.path().join("copy.sqlite3");
    store.backup(&to).unwrap();
    let elsewhere = self::dir();
    fs::copy(&to, elsewhere.path().join("palier.sqlite3")).unwrap();
    let reader = Store::open_to_read(elsewhere.path()).unwrap();
    assert_eq!(listed(&reader), listed(&store));
    assert!(reader.verify().is_sound());
    let names: Vec<String> = fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("copy"))
        .collect();
    assert_eq!(names, ["copy.sqlite3"]);
}

#[test]
fn a_backup_never_replaces_a_file_and_a_wrong_place_is_told() {
    let dir = dir();
    filled(dir.path(), 1, 5);
    let reader = Store::open_to_read(dir.path()).unwrap();
    let to = dir.path().join("precious");
    fs::write(&to, "precious").unwrap();
    assert!(matches!(reader.backup(&to), Err(Error::Exists { .. })));
    assert_eq!(fs::read_to_string(&to).unwrap(), "precious");
    assert!(matches!(
        reader.backup(&dir.path().join("no/where")),
        Err(Error::Io { .. })
    ));
}

#[test]
fn a_damaged_database_gives_no_backup() {
    let dir = dir();
    filled(dir.path(), 1, 40);
    let path = dir.path().join("palier.sqlite3");
    // A trigger stands in the way of anybody but the disk itself.
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch("DROP TRIGGER session_is_never_changed; UPDATE session SET minutes = 1 + minutes % 1000")
        .unwrap();
    drop(db);
    let reader = Store::open_to_read(dir.path()).unwrap();
    let to = dir.path().join("copy");
    assert!(matches!(reader.backup(&to), Err(Error::UnsoundCopy { .. })));
    assert_eq!(
        fs::read_dir(dir.path())
            .unwrap()
            .filter(|e| e.as_ref().unwrap().file_name() == "copy")
            .count(),
        0
    );
    assert!(!dir.path().join("copy.part").exists());
}

#[test]
fn the_same_damage_is_set_aside_once_and_the_file_stays() {
    let dir = dir();
    filled(dir.path(), 1, 40);
    let path = dir.path().join("palier.sqlite3");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..16].copy_from_slice(b"SQLite format 4\0");
    fs::write(&path, &bytes).unwrap();
    let kept = |dir: &Path| match open(dir).unwrap_err() {
        Error::Damaged { kept, .. } => kept.unwrap(),
        other => panic!("{other}"),
    };
    let first = kept(dir.path());
    assert!(first.ends_with("set-aside/2026-09-01-1"));
    assert_eq!(kept(dir.path()), first);
    assert_eq!(fs::read(first.join("palier.sqlite3")).unwrap(), bytes);
    assert!(first.join("palier.high-water").exists());
    assert_eq!(fs::read(&path).unwrap(), bytes);
    bytes[20] ^= 1;
    fs::write(&path, &bytes).unwrap();
    assert!(kept(dir.path()).ends_with("set-aside/2026-09-01-2"));
}
