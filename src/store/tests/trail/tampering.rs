//! Whoever edits the trail, or the staff it tells of, behind the program's back is found out.

use std::fs;

use super::*;
use crate::store::Finding;

const SEED: u64 = 20_261_122;

#[test]
fn neither_a_statement_changes_a_line_nor_takes_one_away() {
    let (_dir, store) = team();
    let db = &store.reader.db;
    for sql in [
        "UPDATE trail SET date = date + 1",
        "UPDATE trail SET actor = NULL, hour = 3",
        "DELETE FROM trail",
        "DELETE FROM trail WHERE n = 1",
        "DELETE FROM trail_anchor",
        "UPDATE trail_anchor SET n = 0",
    ] {
        let refused = db.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("never"), "{sql}: {refused}");
    }
    assert!(store.verify().is_sound());
}

/// A copy of a directory in which somebody did this with the triggers taken away and put back.
pub(super) fn tampered(dir: &Path, sql: &str) -> (tempfile::TempDir, Vec<Finding>) {
    let elsewhere = self::dir();
    for name in ["palier.sqlite3", "palier.high-water"] {
        fs::copy(dir.join(name), elsewhere.path().join(name)).unwrap();
    }
    let db = rusqlite::Connection::open(elsewhere.path().join("palier.sqlite3")).unwrap();
    let triggers: Vec<(String, String)> = db
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .unwrap();
    for (name, _) in &triggers {
        db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    db.execute_batch(sql).unwrap();
    for (_, sql) in &triggers {
        db.execute_batch(sql).unwrap();
    }
    drop(db);
    let findings = match Store::open_to_read(elsewhere.path()) {
        Ok(reader) => reader.verify().findings,
        Err(error) => vec![Finding::Unreadable(error.to_string())],
    };
    (elsewhere, findings)
}

fn with_actions() -> tempfile::TempDir {
    let (dir, mut store) = team();
    for number in 0..6 {
        store.act_as(by("m1", 2));
        store.sign_in(code("m1")).unwrap();
        written(&mut store, session_of(Some("m1"), number));
    }
    drop(store);
    dir
}

#[test]
fn any_line_changed_or_removed_is_found_and_named() {
    let dir = with_actions();
    let last = 15;
    let numbers = ["date", "hour", "action", "number"];
    let others = [
        "actor = NULL",
        "about = 2",
        "staff = zeroblob(32)",
        "hash = zeroblob(32)",
    ];
    for n in 1..=last {
        // Each line in two ways, each column in several lines.
        let turn = usize::try_from(n).unwrap() % 4;
        let column = numbers[turn];
        let sql = format!("UPDATE trail SET {column} = coalesce({column}, 0) + 1 WHERE n = {n}");
        let (_, found) = tampered(dir.path(), &sql);
        assert_eq!(found[0], Finding::TrailChanged { n }, "{sql}: {found:?}");
        let sql = format!("UPDATE trail SET {} WHERE n = {n}", others[turn]);
        let unchanged = turn == 0 && n <= 3 || turn == 1 && n == 2;
        let (_, found) = tampered(dir.path(), &sql);
        assert_eq!(found.is_empty(), unchanged, "{sql}: {found:?}");
        let (_, found) = tampered(dir.path(), &format!("DELETE FROM trail WHERE n = {n}"));
        if n == last {
            assert!(found[0].to_string().contains("should have 15 lines"), "{found:?}");
        } else {
            assert!(found.contains(&Finding::TrailGone { from: n, to: n }), "{n}: {found:?}");
        }
    }
}

#[test]
fn a_trail_cut_short_is_not_taken_for_one_that_begins() {
    let dir = with_actions();
    for sql in ["DELETE FROM trail", "DELETE FROM trail WHERE n > 8"] {
        let (elsewhere, _) = tampered(dir.path(), sql);
        let refused = open(elsewhere.path()).unwrap_err();
        assert!(matches!(refused, Error::TrailMissing { expected: 15, .. }), "{refused}");
    }
    // Another trail of the same length.
    let (elsewhere, _) = tampered(dir.path(), "UPDATE trail SET hash = zeroblob(32) WHERE n = 15");
    let refused = open(elsewhere.path()).unwrap_err();
    assert!(matches!(refused, Error::OtherTrail { n: 15, .. }), "{refused}");
}

#[test]
fn the_start_of_the_trail_is_not_cut_by_moving_the_anchor() {
    let dir = with_actions();
    let sql = "UPDATE trail_anchor SET n = 5, hash = (SELECT hash FROM trail WHERE n = 5);
               DELETE FROM trail WHERE n <= 5";
    let (_, found) = tampered(dir.path(), sql);
    assert!(found.contains(&Finding::TrailAnchor { n: 5 }), "{found:?}");
}

#[test]
fn a_pin_or_a_role_changed_behind_the_programs_back_is_found() {
    let dir = with_actions();
    for sql in [
        "UPDATE staff SET role = 1 WHERE code = 'm1'",
        "UPDATE staff SET pin_hash = '$argon2id$mine' WHERE code = 'm1'",
        "UPDATE staff SET one_time_hash = '$argon2id$mine', pin_hash = NULL WHERE code = 'm1'",
        "UPDATE staff SET removed = 1 WHERE code = 'm1'",
    ] {
        let (_, found) = tampered(dir.path(), sql);
        let code = "m1".to_owned();
        assert_eq!(found, [Finding::StaffChanged { code }], "{sql}");
    }
    let (_, found) = tampered(dir.path(), "DELETE FROM staff WHERE code = 'm1'");
    assert_eq!(found, [Finding::StaffGone { code: "m1".to_owned() }]);
    let (_, found) = tampered(
        dir.path(),
        "INSERT INTO staff (code, role, pin_hash) VALUES ('x1', 1, 'x')",
    );
    assert_eq!(found, [Finding::StaffChanged { code: "x1".to_owned() }]);
    let (_, found) = tampered(dir.path(), "UPDATE staff SET failed = 7");
    assert_eq!(found, [], "attempts come and go");
}

#[test]
fn no_flipped_bit_of_the_trail_passes() {
    println!("seed {SEED}");
    let (dir, mut store) = team();
    for number in 0..30 {
        store.act_as(by(["m1", "m2"][number % 2], 2 + u32::try_from(number / 10).unwrap()));
        store
            .note(Action::ExportWritten, Some(u32::try_from(number).unwrap()))
            .unwrap();
    }
    let trail = |reader: &Reader| (lines(reader), reader.staff().unwrap());
    let before = trail(&store);
    drop(store);
    let path = dir.path().join("palier.sqlite3");
    let whole = fs::read(&path).unwrap();
    let mut chance = Chance::new(SEED);
    let pages = pages_of(&path, &["trail", "trail_anchor", "staff"]);
    let mut noticed = 0;
    for _ in 0..300 {
        // A young page is mostly room for later: the flips go where something is written.
        let at = loop {
            let page = pages[usize::try_from(chance.below(pages.len() as u64)).unwrap()];
            let at = page * 4096 + usize::try_from(chance.below(4096)).unwrap();
            if whole[at] != 0 {
                break at;
            }
        };
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << chance.below(8);
        fs::write(&path, &bytes).unwrap();
        for beside in ["palier.sqlite3-wal", "palier.sqlite3-shm"] {
            let _ = fs::remove_file(dir.path().join(beside));
        }
        let found = Store::open_to_read(dir.path())
            .ok()
            .filter(|reader| reader.verify().is_sound());
        match found {
            None => noticed += 1,
            Some(reader) => {
                let after = trail(&reader);
                let same = |one: &crate::store::Member, other: &crate::store::Member| {
                    (one.code, one.role, one.must_choose) == (other.code, other.role, other.must_choose)
                };
                assert_eq!(after.0, before.0, "byte {at}, silently");
                assert!(
                    after.1.iter().zip(&before.1).all(|(a, b)| same(a, b)),
                    "byte {at}, silently"
                );
            }
        }
    }
    println!("{noticed} noticed");
    assert!(noticed > 200, "the flips must reach the trail: {noticed}");
}

/// The pages of tables and of their indexes, counted from 0.
fn pages_of(path: &Path, tables: &[&str]) -> Vec<usize> {
    let db = rusqlite::Connection::open(path).unwrap();
    let names = tables
        .iter()
        .map(|name| format!("'{name}'"))
        .collect::<Vec<_>>()
        .join(", ");
    let sql = format!("SELECT rootpage FROM sqlite_schema WHERE tbl_name IN ({names}) AND rootpage > 0");
    let mut statement = db.prepare(&sql).unwrap();
    let pages = statement.query_map([], |row| row.get::<_, i64>(0)).unwrap();
    pages.map(|page| usize::try_from(page.unwrap()).unwrap() - 1).collect()
}
