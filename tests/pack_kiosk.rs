//! Packs of a site in a pseudo-terminal: the kiosk teaches their lessons, and the PIN of a yes is not shown.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use palier::app::page::Words;
use support::{Hand, Launch, Person};

const PACKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs");

/// Puts a pack where an installation would.
fn lay(data: &Path) {
    let root = data.join("packs/sound");
    for tag in ["fr", "en"] {
        fs::create_dir_all(root.join(tag)).unwrap();
        for name in ["email.ftl", "procedures.ftl"] {
            fs::copy(format!("{PACKS}/sound/{tag}/{name}"), root.join(tag).join(name)).unwrap();
        }
    }
    fs::copy(format!("{PACKS}/sound/pack.toml"), root.join("pack.toml")).unwrap();
}

#[test]
fn the_kiosk_teaches_the_lesson_that_a_site_made_its_own() {
    let dir = tempfile::tempdir().unwrap();
    lay(dir.path());
    let kiosk = Launch::palier().data(dir.path()).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.begins();
    person.chooses_language();
    person.chooses(&Words::label("level", "basic"));
    person.chooses(&Words::label("usage", "email"));
    kiosk.wait_for("Ranger ses e-mails");
    kiosk.click("Ranger ses e-mails");
    // The first step of the site's lesson, in its words.
    kiosk.wait_for("Un dossier est une boîte. On y retrouve tout.");
}

#[test]
fn the_pin_of_a_yes_is_typed_unseen() {
    let dir = tempfile::tempdir().unwrap();
    let demo = Command::new(support::palier())
        .args(["demo", "--sessions", "0", "--data-dir"])
        .arg(dir.path())
        .output()
        .unwrap();
    assert!(demo.status.success(), "{demo:?}");
    let example = format!("{PACKS}/example");
    let installing = Launch::palier()
        .args(&["--lang", "en", "pack", "install", &example, "--yes-by", "c1"])
        .data(dir.path())
        .start();
    installing.wait_for("PIN of c1:");
    installing.text("246810\r");
    installing.wait_for("is installed");
    assert!(!installing.screen().contains("246810"), "{}", installing.screen());
    assert!(installing.is_cooked(), "the terminal echoes again");
}
