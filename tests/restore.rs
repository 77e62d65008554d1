//! A backup put back: what came back, what is kept, and what nothing may touch.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cli::{Home, Said, text};

const LIST: [&str; 4] = ["session", "list", "--format", "jsonl"];
const LINE: &[u8] = br#"{"kind":"individual","date":"2026-03-01","hour":9,"minutes":9,"place_type":"lieu_activite","themes":["email"]}"#;

fn add(home: &Home) {
    home.feed(&["session", "add", "-"], LINE).exits(0);
}

/// A directory of some records, and a backup of them.
fn backed_up() -> (Home, PathBuf, String) {
    let home = Home::new();
    (0..3).for_each(|_| add(&home));
    let copy = home.path("copy.sqlite3");
    home.run(&["backup", text(&copy)]).exits(0);
    let listing = home.run(&LIST).out;
    (home, copy, listing)
}

fn restore(home: &Home, file: &Path) -> Said {
    home.run(&["--lang", "en", "restore", text(file)])
}

/// Every file of a directory with its bytes.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

/// The epochs of the records listed, each once.
fn epochs(listing: &str) -> Vec<u64> {
    let epoch = |line: &str| {
        serde_json::from_str::<serde_json::Value>(line).unwrap()["epoch"]
            .as_u64()
            .unwrap()
    };
    let mut all: Vec<u64> = listing.lines().map(epoch).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[test]
fn a_backup_comes_back_after_more_was_recorded_and_the_rest_is_kept() {
    let (home, copy, listing) = backed_up();
    add(&home);
    let later = home.run(&LIST).out;
    let said = restore(&home, &copy).exits(0);
    assert!(
        said.err.contains("3 records") && said.err.contains("set-aside"),
        "{}",
        said.err
    );
    assert_eq!(home.run(&LIST).exits(0).out, listing);
    home.run(&["verify"]).exits(0);
    let kept = fs::read_dir(home.data().join("set-aside"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let elsewhere = Home::new();
    fs::create_dir(elsewhere.data()).unwrap();
    for name in ["palier.sqlite3", "palier.high-water"] {
        fs::copy(kept.join(name), elsewhere.data().join(name)).unwrap();
    }
    assert_eq!(elsewhere.run(&LIST).exits(0).out, later);
    add(&home);
    assert_eq!(
        epochs(&home.run(&LIST).out),
        [1, 2],
        "what is new cannot count for what was lost"
    );
    home.run(&["verify"]).exits(0);
}

#[test]
fn a_copy_put_in_place_by_hand_names_the_command_that_mends_it() {
    let (home, copy, listing) = backed_up();
    add(&home);
    fs::copy(&copy, home.data().join("palier.sqlite3")).unwrap();
    for asked in [&LIST[..], &["verify"], &["staff", "add", "m1", "--role", "mediator"]] {
        let said = home.run(asked).exits(1);
        assert!(said.err.contains("palier restore FILE"), "{}", said.err);
    }
    restore(&home, &copy).exits(0);
    assert_eq!(home.run(&LIST).exits(0).out, listing);
}

#[test]
fn each_restore_raises_the_epoch_even_when_the_database_can_no_longer_say_it() {
    let (home, copy, listing) = backed_up();
    for round in 2..5 {
        restore(&home, &copy).exits(0);
        assert_eq!(home.run(&LIST).exits(0).out, listing);
        add(&home);
        assert_eq!(epochs(&home.run(&LIST).out), [1, round]);
        let database = home.data().join("palier.sqlite3");
        let mut bytes = fs::read(&database).unwrap();
        bytes[100..].fill(0xA5);
        fs::write(&database, &bytes).unwrap();
        let said = home.run(&LIST).exits(1);
        assert!(said.err.contains("palier restore FILE"), "{}", said.err);
        for tag in ["fr", "en", "ar"] {
            let said = home.run(&["--lang", tag, "staff", "list"]).exits(1).err;
            assert!(
                !["place", "room", "مساحة"].iter().any(|room| said.contains(room)),
                "{said}"
            );
        }
    }
    let kept = fs::read_dir(home.data().join("set-aside")).unwrap().count();
    assert!(kept >= 3, "{kept}");
}

#[test]
fn a_backup_comes_back_where_nothing_was_and_where_the_database_is_gone() {
    let (home, copy, listing) = backed_up();
    let empty = Home::new();
    let said = restore(&empty, &copy).exits(0);
    assert!(!said.err.contains("set-aside"), "{}", said.err);
    assert_eq!(empty.run(&LIST).exits(0).out, listing);
    fs::remove_file(home.data().join("palier.sqlite3")).unwrap();
    restore(&home, &copy).exits(0);
    assert_eq!(home.run(&LIST).exits(0).out, listing);
    add(&home);
    home.run(&["verify"]).exits(0);
}

#[test]
fn a_file_that_is_no_sound_backup_is_refused_with_everything_untouched() {
    let (home, copy, _) = backed_up();
    add(&home);
    let whole = fs::read(&copy).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut spoilt = whole.clone();
    spoilt[4096..].fill(0xA5);
    let before = files(&home.data());
    for (name, bytes, exit) in [
        ("foreign", b"somebody's notes ".repeat(20), 4),
        ("empty", Vec::new(), 4),
        ("cut", whole[..whole.len() / 2].to_vec(), 4),
        ("spoilt", spoilt, 4),
        ("newer", newer, 1),
    ] {
        let file = home.file(name, &bytes);
        let said = restore(&home, &file).exits(exit);
        assert!(
            said.err.contains(text(&file)) && said.err.lines().count() == 2,
            "{name}: {}",
            said.err
        );
        assert_eq!(fs::read(&file).unwrap(), bytes);
        let nowhere = Home::new();
        restore(&nowhere, &file).exits(exit);
        assert!(!nowhere.data().exists(), "{name}");
    }
    restore(&home, &home.path("absent")).exits(1);
    restore(&home, &home.data()).exits(1);
    assert!(files(&home.data()) == before, "something was touched");
}

#[test]
fn nothing_is_restored_under_an_open_kiosk() {
    let (home, copy, _) = backed_up();
    let lock = fs::File::open(home.data().join("palier.lock")).unwrap();
    lock.lock().unwrap();
    let before = files(&home.data());
    restore(&home, &copy).exits(3);
    assert!(files(&home.data()) == before, "something was touched");
}
