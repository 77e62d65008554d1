//! Records in and out of the program: `session add` and `session list`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

mod cli;

use std::collections::BTreeSet;

use cli::{Home, text};
use serde_json::{Map, Value};

/// A sound line.
fn line(day: u32) -> String {
    format!(
        r#"{{"kind":"individual","date":"2026-03-{:02}","hour":10,"minutes":30,"place_type":"lieu_activite","themes":["email"]}}"#,
        day % 28 + 1
    )
}

/// Each line of a listing without the fields that name the record rather than tell it, sorted.
fn told(listing: &str) -> Vec<String> {
    let surrounding = ["site", "device", "epoch", "seq", "demo", "recorded_on", "revised_on"];
    let mut lines: Vec<String> = listing
        .lines()
        .map(|line| {
            let mut fields: Map<String, Value> = serde_json::from_str(line).unwrap();
            fields.retain(|name, _| !surrounding.contains(&name.as_str()));
            Value::Object(fields).to_string()
        })
        .collect();
    lines.sort();
    lines
}

fn jsonl(home: &Home) -> String {
    home.run(&["session", "list", "--format", "jsonl"]).exits(0).out
}

#[test]
fn three_faulty_lines_of_a_thousand_are_all_told_and_nothing_is_added() {
    let home = Home::new();
    let mut lines: Vec<String> = (0..1000).map(line).collect();
    lines[99] = lines[99]
        .replace("\"minutes\":30", "\"minutes\":1440")
        .replace("[\"email\"]", "[\"emails\"]");
    lines[499] = lines[499]
        .replace("\"hour\":10,", "")
        .replace("individual", "workshop")
        .replace('}', ",\"referral\":\"x\"}");
    lines[999] = "{\"kind\":".to_owned();
    let file = home.file("sessions.jsonl", lines.join("\n"));
    let said = home.run(&["session", "add", text(&file)]).exits(4);
    assert_eq!(said.out, "");
    for fault in [
        "line 100: minutes: ",
        "line 100: themes: \"emails\"",
        "line 500: hour: required",
        "line 500: referral: ",
        "line 1000: (line): not a JSON object",
    ] {
        assert!(
            said.err.lines().any(|line| line.starts_with(fault)),
            "{fault}\n{}",
            said.err
        );
    }
    let faulty: BTreeSet<&str> = said
        .err
        .lines()
        .filter(|line| line.starts_with("line "))
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(faulty, BTreeSet::from(["line 100", "line 500", "line 1000"]));
    assert_eq!(jsonl(&home), "");
}

#[test]
fn a_thousand_sound_lines_are_all_added() {
    let home = Home::new();
    let lines: Vec<String> = (0..1000).map(line).collect();
    let said = home
        .feed(&["session", "add", "-"], lines.join("\n").as_bytes())
        .exits(0);
    assert_eq!(said.out, "");
    assert_eq!(jsonl(&home).lines().count(), 1000);
}

#[test]
fn what_is_listed_can_be_added_elsewhere_and_says_the_same() {
    let home = Home::demo(&["--sessions", "600", "--seed", "3"]);
    let listing = jsonl(&home);
    assert!(listing.contains("self_service") && listing.contains("workshop"));
    let other = Home::new();
    assert!(
        listing.contains("\"cycle\":\"cycle-"),
        "cycles, dates and stops of another device are taken by their codes"
    );
    // The workshops of the site come with its description.
    let site = home.run(&["site", "show"]).exits(0).out;
    other.feed(&["site", "set", "-"], site.as_bytes()).exits(0);
    other.feed(&["session", "add", "-"], listing.as_bytes()).exits(0);
    let again = jsonl(&other);
    assert_eq!(told(&again), told(&listing));
    assert!(!again.contains("\"demo\":true"));
}

#[test]
fn what_is_added_to_a_demonstration_is_marked_as_one() {
    let home = Home::demo(&["--sessions", "0"]);
    home.feed(&["session", "add", "-"], line(1).as_bytes()).exits(0);
    assert!(jsonl(&home).contains("\"demo\":true"));
}

#[test]
fn a_date_to_come_is_a_warning() {
    let home = Home::new();
    let said = home
        .feed(&["session", "add", "-"], line(1).replace("2026", "2999").as_bytes())
        .exits(0);
    assert!(
        said.err.starts_with("warning: line 1: date: 2999-03-02"),
        "{}",
        said.err
    );
    assert_eq!(jsonl(&home).lines().count(), 1);
}

#[test]
fn a_mark_at_the_start_other_line_ends_and_empty_lines_do_no_harm() {
    let home = Home::new();
    let file = format!("\u{FEFF}{}\r\n\r\n{}\r\n", line(1), line(2));
    home.feed(&["session", "add", "-"], file.as_bytes()).exits(0);
    assert_eq!(jsonl(&home).lines().count(), 2);
}

#[test]
fn hostile_lines_are_refused_and_cannot_drive_the_terminal() {
    let home = Home::new();
    let mut file = vec![b'x'; 5_000_000];
    file.extend_from_slice(b"\n\xFF\xFE\n{\"a\\u001b[2J\\nline 9\\u202e\":1}\n");
    file.extend_from_slice("[".repeat(4000).as_bytes());
    let said = home.feed(&["session", "add", "-"], &file).exits(4);
    for fault in [
        "line 1: (line): longer than 131072 bytes",
        "line 2: (line): not",
        "line 3: kind",
        "line 4: (line): not",
    ] {
        assert!(said.err.contains(fault), "{fault}\n{}", said.err);
    }
    assert!(!said.err.contains(['\u{1b}', '\u{202e}']));
    assert!(!said.err.lines().any(|line| line.starts_with("line 9")));
}

#[test]
fn a_list_shows_the_days_asked_for_both_included() {
    let home = Home::new();
    let lines: Vec<String> = (0..28).map(line).collect();
    home.feed(&["session", "add", "-"], lines.join("\n").as_bytes())
        .exits(0);
    let days = |asked: &[&str]| {
        let line = [&["session", "list", "--format", "jsonl"], asked].concat();
        home.run(&line).exits(0).out.lines().count()
    };
    assert_eq!(days(&["--from", "2026-03-05", "--to", "2026-03-07"]), 3);
    assert_eq!(days(&["--from", "2026-03-27"]), 2);
    assert_eq!(days(&["--to", "2026-03-01"]), 1);
    home.run(&["session", "list", "--from", "2026-03-07", "--to", "2026-03-05"])
        .exits(2);
    home.run(&["session", "list", "--from", "yesterday"]).exits(2);
}

#[test]
fn a_csv_listing_has_one_row_a_record_with_lists_joined() {
    let home = Home::new();
    let workshop = line(1)
        .replace("individual", "workshop")
        .replace("[\"email\"]", "[\"email\",\"sante\"]")
        .replace('}', ",\"participants\":{\"total\":8,\"gender\":{\"feminin\":5}}}");
    home.feed(&["session", "add", "-"], workshop.as_bytes()).exits(0);
    let csv = home.run(&["session", "list", "--format", "csv"]).exits(0).out;
    let mut rows = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
    let columns = rows.headers().unwrap().clone();
    let row = rows.records().next().unwrap().unwrap();
    let cell = |name: &str| {
        row.get(columns.iter().position(|column| column == name).unwrap())
            .unwrap()
            .to_owned()
    };
    assert_eq!(cell("themes"), "email|sante");
    assert_eq!(cell("participants.total"), "8");
    assert_eq!(cell("participants.gender.feminin"), "5");
    assert_eq!(csv.matches("\r\n").count(), 2);
}

#[test]
fn a_listing_for_people_is_in_their_language_and_an_empty_one_says_what_to_do() {
    let home = Home::new();
    let empty = home.run(&["session", "list"]).exits(0);
    assert!(
        empty.out.is_empty() && empty.err.contains("palier session add"),
        "{empty:?}"
    );
    home.feed(&["session", "add", "-"], line(1).as_bytes()).exits(0);
    for (tag, word) in [
        ("fr", "Accompagnement individuel"),
        ("en", "2026-03-02"),
        ("ar", "البريد"),
    ] {
        let said = home.run(&["--lang", tag, "session", "list"]).exits(0);
        assert!(said.out.contains(word), "{tag}: {}", said.out);
        assert!(!said.out.contains(['⟨', '\u{2068}']), "{tag}: {}", said.out);
    }
}
