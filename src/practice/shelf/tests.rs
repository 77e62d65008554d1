//! The shelf, goal by goal.

use super::*;
use crate::practice::hand::{self, press, write, wrong};
use crate::practice::scene::{Outcome, Part, Words};
use crate::practice::{Imitation, SetupFault};

const NAMED: [&str; 2] = ["cloud", "cloud-store-step"];

fn shelf(toml: &str, said: &[&str]) -> Imitation {
    let setup = hand::setup(toml);
    assert_eq!(setup.asks(&hand::names(NAMED)).len(), said.len());
    hand::start(&setup, NAMED, said)
}

/// The first words of each row.
fn rows(imitation: &Imitation) -> Vec<String> {
    let scene = imitation.scene();
    let rows = scene.parts.iter().filter_map(|part| match part {
        Part::Row { cells, .. } => match &cells[0] {
            Words::Pack(id) => Some(id.clone()),
            other => panic!("not of the pack: {other:?}"),
        },
        _ => None,
    });
    rows.collect()
}

#[test]
fn a_file_goes_into_its_folder_and_no_other() {
    let mut im = shelf(
        r#"[shelf]
        files = ["bill", "photo", "notes"]
        folders = ["papers", "photos"]
        goal = { kind = "tidy", places = { bill = "papers", photo = "photos" } }"#,
        &[],
    );
    assert_eq!(
        wrong(press(&mut im, &[FILES, MOVES + 1])),
        "practice-shelf-wrong-folder"
    );
    assert_eq!(press(&mut im, &[MOVES]), Outcome::Going);
    assert!(
        !rows(&im).contains(&"cloud-file-bill".to_owned()),
        "it has left the shelf"
    );
    press(&mut im, &[FOLDERS]);
    assert_eq!(rows(&im), ["cloud-file-bill"], "it is in the folder");
    press(&mut im, &[BACK.0, FILES + 2]);
    assert_eq!(wrong(press(&mut im, &[MOVES])), "practice-shelf-wrong-stays");
    assert_eq!(press(&mut im, &[BACK.0, FILES + 1, MOVES + 1]), Outcome::Done);
}

#[test]
fn a_folder_is_made_and_a_file_named_whatever_the_capitals_and_accents() {
    let mut im = shelf(
        r#"[shelf]
        files = ["scan"]
        folders = ["health"]
        goal = { kind = "tidy", places = { scan = "health" }, make = "health", rename = "scan" }"#,
        &["Santé", "Ordonnance mai"],
    );
    assert_eq!(rows(&im), ["cloud-file-scan"]);
    press(&mut im, &[MAKE.0]);
    write(&mut im, NAME, "Sant");
    assert_eq!(wrong(press(&mut im, &[KEEP_NAME.0])), "practice-shelf-wrong-name");
    write(&mut im, NAME, "e ");
    assert_eq!(press(&mut im, &[KEEP_NAME.0]), Outcome::Going);
    assert_eq!(rows(&im), ["cloud-folder-health", "cloud-file-scan"]);
    press(&mut im, &[FILES, RENAME.0]);
    write(&mut im, NAME, "ordonnance-MAI");
    press(&mut im, &[KEEP_NAME.0, MOVES]);
    assert!(im.is_done());
    press(&mut im, &[FOLDERS]);
    assert!(im.undo() && !im.is_done());
}

#[test]
fn a_name_that_was_not_kept_is_not_the_next_one() {
    let mut im = shelf(
        r#"[shelf]
        files = ["scan"]
        folders = ["health"]
        goal = { kind = "tidy", places = {}, make = "health" }"#,
        &["Santé"],
    );
    press(&mut im, &[MAKE.0]);
    write(&mut im, NAME, "Photos");
    press(&mut im, &[BACK.0, MAKE.0]);
    write(&mut im, NAME, "Santé");
    assert_eq!(press(&mut im, &[KEEP_NAME.0]), Outcome::Done);
}

#[test]
fn a_file_is_found_by_a_part_of_its_name_wherever_it_lies() {
    let mut im = shelf(
        r#"[shelf]
        files = ["lease", "photo"]
        folders = ["papers"]
        inside = { lease = "papers" }
        goal = { kind = "find", file = "lease" }"#,
        &["Bail Évry.pdf", "Photo.jpg"],
    );
    assert_eq!(rows(&im), ["cloud-folder-papers", "cloud-file-photo"]);
    assert_eq!(wrong(press(&mut im, &[FILES + 1])), "practice-shelf-wrong-file");
    write(&mut im, FIND, "evry");
    assert_eq!(rows(&im), ["cloud-file-lease"]);
    assert_eq!(press(&mut im, &[FILES]), Outcome::Done);
}

#[test]
fn a_link_is_made_once_every_setting_is_as_asked() {
    let mut im = shelf(
        r#"[shelf]
        files = ["cv", "bill"]
        goal = { kind = "share", file = "cv", who = "person", right = "read", days = 30 }"#,
        &[],
    );
    press(&mut im, &[FILES + 1, SHARE.0]);
    assert_eq!(wrong(press(&mut im, &[CREATE.0])), "practice-shelf-wrong-file");
    press(&mut im, &[BACK.0, BACK.0, FILES, SHARE.0]);
    assert_eq!(wrong(press(&mut im, &[CREATE.0])), "practice-shelf-wrong-anyone");
    assert_eq!(wrong(press(&mut im, &[WHO.0, CREATE.0])), "practice-shelf-wrong-write");
    assert_eq!(wrong(press(&mut im, &[RIGHT.0, CREATE.0])), "practice-shelf-wrong-days");
    assert_eq!(wrong(press(&mut im, &[END.0, CREATE.0])), "practice-shelf-wrong-days");
    assert_eq!(press(&mut im, &[END.0, CREATE.0]), Outcome::Done);
}

#[test]
fn only_links_no_longer_needed_are_stopped() {
    let mut im = shelf(
        r#"[shelf]
        files = ["cv", "menu", "bill"]
        shared = ["cv", "menu"]
        goal = { kind = "stop", files = ["cv"] }"#,
        &[],
    );
    assert_eq!(
        wrong(press(&mut im, &[FILES + 1, STOP.0])),
        "practice-shelf-wrong-needed"
    );
    press(&mut im, &[BACK.0, FILES + 2]);
    assert!(!im.scene().offers(STOP), "a private file has no link to stop");
    assert_eq!(press(&mut im, &[BACK.0, FILES, STOP.0]), Outcome::Done);
}

#[test]
fn the_right_version_is_brought_back() {
    let mut im = shelf(
        r#"[shelf]
        files = ["letter", "menu"]
        goal = { kind = "restore", file = "letter", versions = ["empty", "whole", "draft"], version = "whole" }"#,
        &[],
    );
    assert_eq!(
        wrong(press(&mut im, &[FILES + 1, SHOW_VERSIONS.0])),
        "practice-shelf-wrong-file",
        "another file has no versions to show"
    );
    press(&mut im, &[BACK.0, FILES, SHOW_VERSIONS.0, VERSIONS]);
    assert_eq!(wrong(press(&mut im, &[RESTORE.0])), "practice-shelf-wrong-newest");
    press(&mut im, &[BACK.0, VERSIONS + 2]);
    assert_eq!(wrong(press(&mut im, &[RESTORE.0])), "practice-shelf-wrong-version");
    assert_eq!(press(&mut im, &[BACK.0, VERSIONS + 1, RESTORE.0]), Outcome::Done);
}

#[test]
fn important_files_are_copied_apart() {
    let mut im = shelf(
        r#"[shelf]
        files = ["diploma", "menu"]
        goal = { kind = "archive", files = ["diploma"], places = ["same", "key"], place = "key" }"#,
        &[],
    );
    assert_eq!(
        wrong(press(&mut im, &[FILES + 1, COPY.0, PLACES + 1])),
        "practice-shelf-wrong-unimportant"
    );
    press(&mut im, &[BACK.0, BACK.0]);
    assert_eq!(
        wrong(press(&mut im, &[FILES, COPY.0, PLACES])),
        "practice-shelf-wrong-place"
    );
    assert_eq!(press(&mut im, &[PLACES + 1]), Outcome::Done);
}

#[test]
fn an_address_that_may_be_real_is_erased_from_a_name() {
    let mut im = shelf(
        r#"[shelf]
        files = ["scan"]
        folders = ["health"]
        goal = { kind = "tidy", places = {}, make = "health" }"#,
        &["Santé"],
    );
    press(&mut im, &[MAKE.0]);
    write(&mut im, NAME, "someone@gmail.com");
    assert_eq!(wrong(press(&mut im, &[KEEP_NAME.0])), "practice-refused-email");
}

#[test]
fn a_goal_that_cannot_be_reached_is_a_fault() {
    let faults = |goal: &str| {
        let toml =
            format!("[shelf]\nfiles = [\"a\", \"b\"]\nfolders = [\"x\"]\ninside = {{ b = \"x\" }}\ngoal = {goal}");
        hand::setup(&toml).faults()
    };
    let other = |goal: &str| matches!(faults(goal)[..], [SetupFault::Other(_)]);
    assert!(other(r#"{ kind = "tidy", places = {} }"#));
    assert!(other(r#"{ kind = "tidy", places = { b = "x" } }"#));
    assert!(other(r#"{ kind = "tidy", places = { a = "x" }, make = "x" }"#));
    assert!(other(
        r#"{ kind = "share", file = "a", who = "anyone", right = "read", days = 8 }"#
    ));
    assert!(other(
        r#"{ kind = "restore", file = "a", versions = ["v", "w"], version = "v" }"#
    ));
    assert!(matches!(
        faults(r#"{ kind = "stop", files = ["a"] }"#)[..],
        [SetupFault::Unknown { .. }]
    ));
    assert!(matches!(
        faults(r#"{ kind = "archive", files = ["a"], places = ["p", "q"], place = "r" }"#)[..],
        [SetupFault::Unknown { .. }]
    ));
}
