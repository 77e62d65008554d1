//! The trail of staff actions as the commands write it, and as `verify` reads it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use cli::{Home, text};
use palier::domain::{Action, NameCode, TrailOf};
use palier::store::Store;

const LINE: &[u8] = br#"{"kind":"individual","date":"2026-03-01","hour":9,"minutes":9,"place_type":"lieu_activite","themes":["email"]}"#;

/// What was done, oldest first, and by whom.
fn told(home: &Home) -> Vec<(Option<NameCode>, Action)> {
    let reader = Store::open_to_read(&home.data()).unwrap();
    let mut lines = reader.trail(TrailOf::Everybody, None, 1000).unwrap();
    lines.reverse();
    lines.into_iter().map(|line| (line.by, line.action)).collect()
}

/// Changes the database as anybody with a tool may: the triggers keep only this program from it.
fn edit(home: &Home, sql: &str) {
    let database = rusqlite::Connection::open(home.data().join("palier.sqlite3")).unwrap();
    let triggers: Vec<(String, String)> = database
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .unwrap();
    for (name, _) in &triggers {
        database.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    database.execute_batch(sql).unwrap();
    for (_, sql) in &triggers {
        database.execute_batch(sql).unwrap();
    }
}

#[test]
fn every_command_that_changes_something_leaves_a_line_of_the_shell() {
    let home = Home::new();
    let site = home.file("site.toml", "name = \"Médiathèque de Vire\"\n");
    let (copy, figures) = (home.path("copy.sqlite3"), home.path("figures.csv"));
    home.run(&["staff", "add", "c1", "--role", "coordinator"]).exits(0);
    home.run(&["staff", "add", "m1", "--role", "mediator"]).exits(0);
    home.run(&["staff", "reset", "m1"]).exits(0);
    home.run(&["staff", "role", "m1", "coordinator"]).exits(0);
    home.run(&["site", "set", text(&site)]).exits(0);
    home.feed(&["session", "add", "-"], LINE).exits(0);
    home.run(&["indicators", "--out", text(&figures)]).exits(0);
    home.run(&["staff", "remove", "c1"]).exits(0);
    home.run(&["backup", text(&copy)]).exits(0);
    let expected = [
        Action::StaffAdded,
        Action::StaffAdded,
        Action::StaffReset,
        Action::RoleChanged,
        Action::SiteSet,
        Action::RecordsImported,
        Action::ExportWritten,
        Action::StaffRemoved,
        Action::BackupWritten,
    ];
    let lines = told(&home);
    assert!(lines.iter().all(|(by, _)| by.is_none()));
    assert_eq!(lines.iter().map(|(_, action)| *action).collect::<Vec<_>>(), expected);
    home.run(&["restore", text(&copy)]).exits(0);
    assert_eq!(told(&home).last(), Some(&(None, Action::BackupRestored)));
    home.run(&["verify"]).exits(0);
}

#[test]
fn a_pack_says_which_coordinator_said_yes() {
    let home = Home::demo(&["--sessions", "0"]);
    let pack = home.path("our-library");
    home.run(&["pack", "new", text(&pack)]).exits(0);
    let install = ["pack", "install", text(&pack), "--yes-by", "c1"];
    home.feed(&install, b"111222\n").exits(4);
    home.feed(&install, b"246810\n").exits(0);
    home.run(&["pack", "remove", "our-library"]).exits(0);
    let c1 = NameCode::parse("c1");
    let lines = told(&home);
    let last = &lines[lines.len() - 3..];
    assert_eq!(
        last,
        [
            (c1, Action::SignInRefused),
            (c1, Action::PackInstalled),
            (None, Action::PackRemoved)
        ]
    );
}

#[test]
fn what_was_edited_is_named_by_verify() {
    for (sql, named) in [
        (
            "UPDATE trail SET hour = (hour + 1) % 24 WHERE n = 2",
            "line 2 of the trail is not what was written",
        ),
        ("DELETE FROM trail WHERE n = 3", "lines 3 to 3 of the trail are gone"),
        (
            "UPDATE staff SET role = 1 WHERE code = 'm3'",
            "member of staff m3 is not as the trail left them",
        ),
    ] {
        let home = Home::demo(&["--sessions", "5"]);
        home.run(&["verify"]).exits(0);
        edit(&home, sql);
        let said = home.run(&["verify"]).exits(1);
        assert!(said.out.contains(named), "{sql}: {said:?}");
    }
}

#[test]
fn a_trail_cut_short_is_said_and_the_public_is_served_all_the_same() {
    let home = Home::demo(&["--sessions", "5"]);
    edit(&home, "DELETE FROM trail WHERE n > 3");
    for asked in [&["verify"][..], &["staff", "list"], &["session", "list"]] {
        let said = home.run(asked).exits(1);
        assert!(said.err.contains("journal des actions"), "{said:?}");
    }
    let kiosk = home.feed(&["kiosk", "--linear"], b"1\n").exits(0);
    assert!(
        !kiosk.out.is_empty() && kiosk.err.contains("palier restore"),
        "{}",
        kiosk.err
    );
}

#[test]
fn the_last_coordinator_is_not_taken_away() {
    let home = Home::new();
    home.run(&["staff", "add", "c1", "--role", "coordinator"]).exits(0);
    for asked in [&["staff", "remove", "c1"][..], &["staff", "role", "c1", "mediator"]] {
        let said = home.run(asked).exits(1);
        assert!(said.err.contains("palier staff add c2"), "{said:?}");
    }
    home.run(&["staff", "add", "c2", "--role", "coordinator"]).exits(0);
    home.run(&["staff", "remove", "c1"]).exits(0);
}

#[test]
fn a_file_of_places_leaves_a_line_and_what_is_only_shown_does_not() {
    let home = Home::demo(&["--sessions", "10"]);
    let lines = told(&home).len();
    home.run(&["places"]).exits(0);
    assert_eq!(told(&home).len(), lines);
    home.run(&["places", "--out", text(&home.path("places.csv"))]).exits(0);
    assert_eq!(told(&home)[lines..], [(None, Action::ExportWritten)]);
}
