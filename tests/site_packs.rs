//! Packs of a site, from nothing to installed: made, checked, carried, signed, accepted, listed, removed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::fs;
use std::path::{Path, PathBuf};

use cli::Home;

const PACKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs");
/// Made by `minisign -G`; the secret half is kept nowhere.
const KEY: &str = include_str!("packs/signed/key.pub");

fn signed() -> PathBuf {
    Path::new(PACKS).join("signed/vallon-library.pack")
}

/// The last line of the key's file.
fn key() -> &'static str {
    KEY.lines().nth(1).unwrap()
}

/// A demonstration, whose coordinator c1 has a known PIN, that trusts some keys.
fn trusting(keys: &[&str]) -> Home {
    let home = Home::demo(&["--sessions", "0"]);
    let site = home.file("site.toml", format!("pack_keys = {keys:?}\n"));
    home.run(&["site", "set", site.to_str().unwrap()]).exits(0);
    home
}

/// The signed pack, copied where a test may change it.
fn carried(home: &Home) -> String {
    for name in ["vallon-library.pack", "vallon-library.pack.minisig"] {
        fs::copy(signed().with_file_name(name), home.path(name)).unwrap();
    }
    home.path("vallon-library.pack").to_str().unwrap().to_owned()
}

fn nothing_installed(home: &Home) -> bool {
    fs::read_dir(home.data().join("packs")).map_or(true, |mut entries| entries.next().is_none())
}

#[test]
fn a_new_pack_passes_and_is_installed_by_a_coordinator() {
    let home = trusting(&[]);
    let dir = home.path("town");
    let town = dir.to_str().unwrap();
    home.run(&["pack", "new", town, "--lang", "fr", "ar"]).exits(0);
    assert_eq!(
        home.run(&["pack", "check", town]).exits(0).out,
        "usages=1 lessons=1 imitations=1 faults=0\n"
    );
    home.run(&["pack", "new", town]).exits(4);
    let refused = home.run(&["pack", "install", town]).exits(4);
    assert!(refused.err.contains("--yes-by"), "{}", refused.err);
    for (code, pin) in [("c1", "246811"), ("m1", "246810"), ("c9", "246810")] {
        home.feed(&["pack", "install", town, "--yes-by", code], pin.as_bytes())
            .exits(4);
    }
    assert!(nothing_installed(&home));
    home.feed(&["pack", "install", town, "--yes-by", "c1"], b"246810\n")
        .exits(0);
    let listed = home.run(&["pack", "list"]).exits(0).out;
    assert!(listed.starts_with("core "), "{listed}");
    assert!(
        listed.ends_with("\ntown 1 languages=fr,ar lessons=1 procedures=0 accepted_by=c1\n"),
        "{listed}"
    );
    home.run(&["pack", "remove", "town"]).exits(0);
    assert!(nothing_installed(&home));
    for id in ["town", "core", "..", "../data", ""] {
        home.run(&["pack", "remove", id]).exits(1);
    }
}

#[test]
fn too_many_wrong_pins_lock_the_yes() {
    let home = trusting(&[]);
    let example = format!("{PACKS}/example");
    let line = ["pack", "install", example.as_str(), "--yes-by", "c1"];
    for _ in 0..3 {
        home.feed(&line, b"111111\n").exits(4);
    }
    let said = home.feed(&line, b"246810\n").exits(4);
    assert!(
        said.err.contains("palier staff reset c1") && nothing_installed(&home),
        "{}",
        said.err
    );
}

#[test]
fn a_signature_of_the_site_s_keys_installs_at_once() {
    // Another key first: each is tried.
    let home = trusting(&["RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3", key()]);
    let file = carried(&home);
    home.run(&["pack", "install", &file]).exits(0);
    let listed = home.run(&["pack", "list"]).exits(0).out;
    assert!(listed.ends_with(&format!(" signed_by={}\n", key())), "{listed}");
    let well = home.run(&["doctor"]).out;
    assert!(well.contains("vallon-library"), "{well}");
}

#[test]
fn a_signature_of_an_unknown_key_needs_a_yes() {
    let home = trusting(&[]);
    let file = carried(&home);
    let said = home.run(&["pack", "install", &file]).exits(4);
    assert!(
        said.err.contains("pack_keys") && nothing_installed(&home),
        "{}",
        said.err
    );
    home.feed(&["pack", "install", &file, "--yes-by", "c1"], b"246810\n")
        .exits(0);
}

#[test]
fn a_wrong_signature_is_refused_whoever_says_yes() {
    let wrong: [&dyn Fn(&Home); 3] = [
        &|home| {
            let path = home.path("vallon-library.pack");
            let text = fs::read_to_string(&path)
                .unwrap()
                .replacen("catalogue liste", "catalogue dit ", 1);
            fs::write(path, text).unwrap();
        },
        &|home| fs::write(home.path("vallon-library.pack.minisig"), "nothing\n").unwrap(),
        &|home| {
            let path = home.path("vallon-library.pack.minisig");
            let text = fs::read_to_string(&path)
                .unwrap()
                .replacen("timestamp:", "timestamp:1", 1);
            fs::write(path, text).unwrap();
        },
    ];
    for change in wrong {
        let home = trusting(&[key()]);
        let file = carried(&home);
        change(&home);
        let said = home
            .feed(&["pack", "install", &file, "--yes-by", "c1"], b"246810\n")
            .exits(4);
        assert!(
            !said.err.contains("--yes-by") && nothing_installed(&home),
            "{}",
            said.err
        );
    }
}

#[test]
fn nothing_of_a_faulty_pack_is_installed_and_the_former_one_stays() {
    let home = trusting(&[]);
    let dir = home.path("town");
    let town = dir.to_str().unwrap();
    let install = ["pack", "install", town, "--yes-by", "c1"];
    home.run(&["pack", "new", town]).exits(0);
    home.feed(&install, b"246810\n").exits(0);
    let index = fs::read_to_string(dir.join("pack.toml")).unwrap();
    fs::write(
        dir.join("pack.toml"),
        index
            .replace("minutes = 6", "minutes = 60")
            .replace("number = 101", "number = 7"),
    )
    .unwrap();
    let said = home.feed(&install, b"246810\n").exits(4);
    assert!(
        said.err.contains("\"minutes\"") && said.err.contains("\"number\""),
        "{}",
        said.err
    );
    fs::write(
        dir.join("pack.toml"),
        index.replace("version = \"1\"", "version = \"2\""),
    )
    .unwrap();
    assert!(home.run(&["pack", "list"]).out.contains("\ntown 1 "));
    home.feed(&install, b"246810\n").exits(0);
    assert!(home.run(&["pack", "list"]).out.contains("\ntown 2 "));
    assert_eq!(fs::read_dir(home.data().join("packs")).unwrap().count(), 1);
    // The number of another pack's lesson.
    let other = format!("{PACKS}/example");
    let said = home
        .feed(&["pack", "install", &other, "--yes-by", "c1"], b"246810\n")
        .exits(4);
    assert!(
        said.err.contains("number 101 is that of email.local-news"),
        "{}",
        said.err
    );
}

#[test]
fn a_pack_is_written_only_without_fault_and_reads_back_as_it_was() {
    let home = trusting(&[]);
    let out = home.path("library.pack");
    let example = format!("{PACKS}/example");
    let file = out.to_str().unwrap();
    home.run(&["pack", "write", &example, "--out", file]).exits(0);
    home.feed(&["pack", "install", file, "--yes-by", "c1"], b"246810\n")
        .exits(0);
    for name in ["pack.toml", "fr/e-culture.ftl", "en/e-culture.ftl"] {
        let installed = fs::read(home.data().join("packs/vallon-library").join(name)).unwrap();
        assert_eq!(installed, fs::read(Path::new(&example).join(name)).unwrap(), "{name}");
    }
    fs::create_dir_all(home.path("broken")).unwrap();
    fs::write(home.path("broken/pack.toml"), "format = 2\n").unwrap();
    let broken = home.path("broken");
    let never = home.path("never.pack");
    home.run(&[
        "pack",
        "write",
        broken.to_str().unwrap(),
        "--out",
        never.to_str().unwrap(),
    ])
    .exits(4);
    assert!(!never.exists());
    let no_pack = home.file("notes.txt", "a shopping list\n");
    home.run(&["pack", "install", no_pack.to_str().unwrap()]).exits(4);
}

#[test]
fn commands_know_the_lessons_of_the_site_and_say_when_a_pack_is_left_out() {
    let home = trusting(&[key()]);
    let visit = r#"{"kind":"self_service","date":"2026-03-02","hour":10,"seconds":600,"language":"fr","entry":"usage","lessons":[{"id":"e-culture.vallon-catalogue","started":true,"completed":true,"seconds":300,"tried":1,"first_try":1,"steps":[{"id":"find","first_try":true}]}]}"#;
    home.feed(&["session", "add", "-"], visit.as_bytes()).exits(4);
    let file = carried(&home);
    home.run(&["pack", "install", &file]).exits(0);
    home.feed(&["session", "add", "-"], visit.as_bytes()).exits(0);
    let figures = [
        "--lang",
        "fr",
        "indicators",
        "D2",
        "--period",
        "2026-03",
        "--internal",
        "--dialect",
        "fr",
    ];
    let told = home.run(&figures).exits(0).out;
    assert!(told.contains("Chercher un livre à Vallon"), "{told}");
    fs::write(home.data().join("packs/vallon-library/pack.toml"), "id =").unwrap();
    let said = home.run(&figures).exits(0);
    assert!(said.err.contains("vallon-library"), "{}", said.err);
    assert!(home.run(&["doctor"]).out.contains("palier pack remove vallon-library"));
}

#[test]
fn a_writer_takes_the_lock_of_the_data_directory() {
    use palier::store::{Opening, Store};
    let home = trusting(&[]);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let random = [1, 2];
    let _other = Store::open_to_write(&home.data(), &Opening { today, random }).unwrap();
    let example = format!("{PACKS}/example");
    home.feed(&["pack", "install", &example, "--yes-by", "c1"], b"246810\n")
        .exits(3);
    home.run(&["pack", "remove", "vallon-library"]).exits(3);
    home.run(&["pack", "list"]).exits(0);
}
