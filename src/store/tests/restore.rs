//! A restore cut short at any step leaves the former database or the restored one, and never an empty one.

use std::fs;

use super::*;
use crate::store::layout::Layout;
use crate::store::restore::{STEPS, open_backup, prepare};

/// A backup of an earlier state in a directory of its own, and a directory that another history took further.
fn sample(same_history: bool) -> (tempfile::TempDir, tempfile::TempDir) {
    let (dir, elsewhere) = (dir(), dir());
    filled(dir.path(), 5, 20);
    Store::open_to_read(dir.path())
        .unwrap()
        .backup(&elsewhere.path().join("copy"))
        .unwrap();
    if !same_history {
        fs::remove_dir_all(dir.path()).unwrap();
        filled(dir.path(), 6, 30);
    }
    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
    open(dir.path()).unwrap().add(&[visit], day(5)).unwrap();
    (dir, elsewhere)
}

/// Does what a restore does up to a step, then stops as a power cut would.
fn cut(dir: &Path, backup: &Path, after: usize) {
    let layout = Layout::of(dir).unwrap();
    let backup = backup.canonicalize().unwrap();
    let source = open_backup(&backup).unwrap();
    let (mark, _) = prepare(&source, &backup, &layout, shell(6)).unwrap();
    for step in &STEPS[..after] {
        step(&layout, &mark).unwrap();
    }
}

#[test]
fn cut_at_any_step_the_former_database_or_the_restored_one_opens() {
    for same_history in [true, false] {
        for after in 0..=STEPS.len() {
            let (dir, elsewhere) = sample(same_history);
            let backup = elsewhere.path().join("copy");
            let former = listed(&Store::open_to_read(dir.path()).unwrap());
            cut(dir.path(), &backup, after);
            let reader = Store::open_to_read(dir.path()).unwrap();
            let found = listed(&reader);
            let store = open(dir.path()).unwrap();
            assert!(store.verify().is_sound(), "after step {after}");
            assert_eq!(listed(&store), found);
            assert_eq!(found == former, after < 3, "after step {after}");
            assert_eq!(store.installation().epoch, if after < 3 { 1 } else { 2 });
            drop((reader, store));
            let restored = Store::restore(dir.path(), &backup, shell(6)).unwrap();
            assert!(restored.kept.is_some());
            assert!(open(dir.path()).unwrap().verify().is_sound());
        }
    }
}

#[test]
fn cut_at_any_step_a_damaged_directory_never_looks_new() {
    for left in [None, Some(""), Some("SQLite format 3, or not")] {
        for after in 0..=STEPS.len() {
            let (dir, elsewhere) = sample(true);
            let database = dir.path().join("palier.sqlite3");
            match left {
                None => fs::remove_file(&database).unwrap(),
                Some(text) => fs::write(&database, text).unwrap(),
            }
            cut(dir.path(), &elsewhere.path().join("copy"), after);
            let opened = open(dir.path());
            assert_eq!(opened.is_ok(), after >= 3, "{left:?} after step {after}: {opened:?}");
            drop(opened);
            Store::restore(dir.path(), &elsewhere.path().join("copy"), shell(6)).unwrap();
            assert!(open(dir.path()).unwrap().verify().is_sound());
        }
    }
}

#[test]
fn an_uncheckpointed_log_is_kept_and_never_meets_the_restored_database() {
    let (dir, elsewhere) = sample(true);
    let backup = elsewhere.path().join("copy");
    let held = Store::open_to_read(dir.path()).unwrap();
    let mut store = open(dir.path()).unwrap();
    let visit = Body::Visit(Box::new(Chance::new(2).visit()));
    let left = self::dir();
    store.add(&[visit], day(5)).unwrap();
    let full = listed(&store);
    // What a power cut leaves: the log is not yet in the database.
    for name in ["palier.sqlite3", "palier.sqlite3-wal", "palier.high-water"] {
        fs::copy(dir.path().join(name), left.path().join(name)).unwrap();
    }
    drop((held, store));
    let kept = Store::restore(left.path(), &backup, shell(6)).unwrap().kept.unwrap();
    assert_eq!(listed(&Store::open_to_read(&kept).unwrap()), full);
    assert!(open(left.path()).unwrap().verify().is_sound());
    assert_ne!(listed(&Store::open_to_read(left.path()).unwrap()), full);
}
