//! `palier record`: what the team plans and follows, as people keep it elsewhere and as the kiosk keeps it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use cli::Home;
use palier::indicators::Code;

const CYCLE: &str = r#"{"kind":"cycle","code":"tourism-2026","sector":"tourism","began":"2026-03-02","relays":3}"#;
const PRODUCTION: &str = r#"{"kind":"production","cycle":"tourism-2026","date":"2026-06-01","medium":"video","address":"https://cycles.example/tourism","skills":["publish.video"]}"#;
const COMMITTEE: &str = r#"{"kind":"coordination","activity":"animation","date":"2026-03-02","minutes":90,"animation_type":"comite","initiative":"demande","animation_themes":["reseau"]}"#;

fn listed(home: &Home, kind: &str) -> String {
    home.run(&["record", "list", kind, "--format", "jsonl"]).exits(0).out
}

#[test]
fn records_of_several_kinds_come_in_together_and_are_listed_as_they_came() {
    let home = Home::new();
    // A production may stand before its cycle: the file is one whole.
    let file = [PRODUCTION, CYCLE, COMMITTEE].join("\n");
    home.feed(&["record", "add", "-"], file.as_bytes()).exits(0);
    for (kind, line) in [
        ("cycle", CYCLE),
        ("production", PRODUCTION),
        ("coordination", COMMITTEE),
    ] {
        let listed = listed(&home, kind);
        let said = line.trim_matches(['{', '}']);
        assert!(listed.contains(said) && listed.lines().count() == 1, "{listed}");
    }
    let table = home.run(&["--lang", "en", "record", "list", "cycle"]).exits(0).out;
    assert!(table.contains("Sector") && table.contains("Tourism"), "{table}");
    let none = home.run(&["record", "list", "support"]).exits(0);
    assert!(none.out.is_empty() && !none.err.is_empty(), "{none:?}");
}

#[test]
fn every_fault_of_every_line_is_told_in_order_and_nothing_is_added() {
    let home = Home::new();
    let file = [
        CYCLE,
        r#"{"kind":"production","cycle":"unknown-2026","date":"2026-06-01","medium":"smell"}"#,
        "",
        r#"{"kind":"cycle","sector":"piracy","began":"2026-03-02","ended":"2026-03-01","captain":"Jeanne"}"#,
        r#"{"kind":"support","goal":"sell","began":"2026-03-02","structure":"bakery"}"#,
        r#"{"kind":"treasure"}"#,
        "not json",
    ];
    let said = home.feed(&["record", "add", "-"], file.join("\n").as_bytes()).exits(4);
    let told: Vec<String> = said
        .err
        .lines()
        .filter(|line| line.starts_with("line "))
        .map(|line| line.splitn(3, ": ").take(2).collect::<Vec<_>>().join(": "))
        .collect();
    assert_eq!(
        told,
        [
            "line 2: medium",
            "line 2: cycle",
            "line 4: captain",
            "line 4: sector",
            "line 4: ended",
            "line 5: structure",
            "line 6: kind",
            "line 7: (line)",
        ],
        "{}",
        said.err
    );
    assert_eq!(listed(&home, "cycle"), "");
}

#[test]
fn a_code_that_is_taken_is_refused_so_that_a_file_is_never_added_twice() {
    let home = Home::new();
    home.feed(&["record", "add", "-"], CYCLE.as_bytes()).exits(0);
    let said = home.feed(&["record", "add", "-"], CYCLE.as_bytes()).exits(4);
    assert!(said.err.contains("line 1: code: given twice"), "{}", said.err);
    let twice = [CYCLE, CYCLE].join("\n");
    let said = Home::new().feed(&["record", "add", "-"], twice.as_bytes()).exits(4);
    assert!(said.err.contains("line 2: code: given twice"), "{}", said.err);
    assert_eq!(listed(&home, "cycle").lines().count(), 1);
}

#[test]
fn what_is_listed_can_be_added_elsewhere_and_sessions_of_a_cycle_after_it() {
    let home = Home::new();
    let file = [CYCLE, PRODUCTION].join("\n");
    home.feed(&["record", "add", "-"], file.as_bytes()).exits(0);
    let other = Home::new();
    let all = listed(&home, "cycle") + &listed(&home, "production");
    let session = r#"{"kind":"talk","date":"2026-03-02","hour":14,"minutes":120,"place_type":"lieu_activite","themes":["culture_numerique"],"participants":{"total":20},"cycle":"tourism-2026","block":"why"}"#;
    let refused = other.feed(&["session", "add", "-"], session.as_bytes()).exits(4);
    assert!(refused.err.contains("line 1: cycle: "), "{}", refused.err);
    other.feed(&["record", "add", "-"], all.as_bytes()).exits(0);
    assert_eq!(
        listed(&other, "production").contains("https://cycles.example/tourism"),
        listed(&home, "production").contains("https://cycles.example/tourism")
    );
    other.feed(&["session", "add", "-"], session.as_bytes()).exits(0);
    let listing = other.run(&["session", "list", "--format", "jsonl"]).exits(0).out;
    assert!(listing.contains(r#""cycle":"tourism-2026","block":"why""#), "{listing}");
}

#[test]
fn the_same_records_give_the_same_figures_wherever_they_are() {
    let home = Home::demo(&["--sessions", "300"]);
    let listing = home.run(&["session", "list", "--format", "jsonl"]).out;
    let backwards: Vec<&str> = listing.lines().rev().collect();
    let other = Home::new();
    let site = home.run(&["site", "show"]).exits(0).out;
    other.feed(&["site", "set", "-"], site.as_bytes()).exits(0);
    other
        .feed(&["session", "add", "-"], backwards.join("\n").as_bytes())
        .exits(0);
    // What else a site records has no way out yet, and some have no months.
    let kept = ["E1", "E5", "E6", "F2", "F3", "G1", "G2", "G3", "H1"];
    let codes = Code::ALL
        .map(Code::code)
        .into_iter()
        .filter(|code| !kept.contains(code));
    let asked: Vec<&str> = ["indicators", "--by", "month", "--format", "csv"]
        .into_iter()
        .chain(codes)
        .collect();
    assert_eq!(other.run(&asked).exits(0).out, home.run(&asked).exits(0).out);
}

#[test]
fn coordination_is_kept_apart_from_every_indicator() {
    let home = Home::demo(&["--sessions", "300", "--seed", "5"]);
    let asked = ["indicators", "--period", "2026", "--internal", "--format", "csv"];
    let before = home.run(&asked).exits(0).out;
    home.feed(&["record", "add", "-"], COMMITTEE.as_bytes()).exits(0);
    assert!(listed(&home, "coordination").contains("comite"));
    assert_eq!(home.run(&asked).exits(0).out, before, "no accompaniment is made of it");
    home.feed(&["record", "add", "-"], CYCLE.as_bytes()).exits(0);
    let of_sessions = |figures: &str| -> Vec<String> {
        let lines = figures.lines().filter(|line| !line.contains(",G2,"));
        lines.map(str::to_owned).collect()
    };
    let after = home.run(&asked).exits(0).out;
    assert_eq!(
        of_sessions(&after),
        of_sessions(&before),
        "a cycle is counted as a cycle alone"
    );
    assert_ne!(after, before);
    let sessions = home.run(&["session", "list", "--format", "jsonl"]).exits(0).out;
    assert_eq!(sessions.lines().count(), 300);
    assert!(!sessions.contains("comite"));
}

#[test]
fn a_site_adds_sectors_structures_and_skills_of_its_own() {
    let home = Home::new();
    let line = r#"{"kind":"cycle","sector":"viticulture","began":"2026-03-02","structures":["cellar"],"skills":["publish.radio","publish.blog"]}"#;
    let refused = home.feed(&["record", "add", "-"], line.as_bytes()).exits(4);
    assert_eq!(refused.err.matches("is not in this site").count(), 3, "{}", refused.err);
    let site = "[sectors]\nviticulture = \"Viticulture\"\n[structures]\ncellar = \"Cave coopérative\"\n[skills]\n\"publish.radio\" = \"Webradio\"\n";
    home.feed(&["site", "set", "-"], site.as_bytes()).exits(0);
    home.feed(&["record", "add", "-"], line.as_bytes()).exits(0);
    assert!(listed(&home, "cycle").contains("viticulture"));
    let table = home.run(&["--lang", "fr", "record", "list", "cycle"]).exits(0).out;
    assert!(table.contains("Viticulture"), "{table}");
}

#[test]
fn hostile_files_are_refused_without_harm() {
    let home = Home::new();
    let long = format!("{{\"kind\":\"cycle\",\"code\":\"{}\"}}", "a".repeat(20_000));
    let deep = "[".repeat(10_000);
    for hostile in [
        &long[..],
        &deep,
        "\u{0}",
        "{\"kind\":\"cycle\",\"kind\":\"cycle\"}",
        "{\"kind\":7}",
        "\u{1b}[2J",
    ] {
        let said = home.feed(&["record", "add", "-"], hostile.as_bytes()).exits(4);
        assert!(
            said.err.contains("line 1: ") && !said.err.contains('\u{1b}'),
            "{}",
            said.err
        );
    }
    let said = home.feed(&["record", "add", "-"], &[0xFF, 0xFE, b'{']).exits(4);
    assert!(said.err.contains("line 1: "), "{}", said.err);
}

/// The site, the day and the mediator of every session and visit, as they are listed.
fn recorded(home: &Home) -> Vec<(String, String, Option<String>)> {
    let listing = home.run(&["session", "list", "--format", "jsonl"]).exits(0).out;
    let of_line = |line| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let said = |field: &str| record[field].as_str().map(str::to_owned);
        (said("site").unwrap(), said("date").unwrap(), said("mediator"))
    };
    listing.lines().map(of_line).collect()
}

#[test]
fn gaps_and_teams_are_those_of_a_recount_of_the_records() {
    let home = Home::demo(&["--sessions", "90", "--sites", "3", "--seed", "4"]);
    let records = recorded(&home);
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
    let month = |text: &str| text[..4].parse::<i32>().unwrap() * 12 + text[5..7].parse::<i32>().unwrap();
    let newest = records.iter().map(|(_, day, _)| &**day).max().unwrap();
    let mut gaps = 0;
    for (from, to) in [
        ("2026-01-01", "2026-12-31"),
        ("2026-03-01", "2026-03-31"),
        ("2026-05-04", "2026-05-06"),
    ] {
        let until = newest.min(to);
        let mut wanted = BTreeMap::new();
        for (site, _, _) in &records {
            let own = || records.iter().filter(|(of, day, _)| of == site && &**day <= to);
            let held: BTreeSet<&str> = own().map(|(_, day, _)| &**day).collect();
            let (Some(first), Some(last)) = (held.first(), held.last()) else {
                continue;
            };
            let met: BTreeSet<i32> = held.iter().filter(|day| **day >= from).map(|day| month(day)).collect();
            let missing = (month((*first).max(from))..=month(until))
                .filter(|month| !met.contains(month))
                .count();
            let within = own().filter(|(_, day, _)| &**day >= from);
            let team: BTreeSet<&str> = within.filter_map(|(_, _, mediator)| mediator.as_deref()).collect();
            let silence = usize::try_from((day(until) - day(last)).num_days()).unwrap();
            gaps += missing;
            for (unit, value) in [
                ("sites", 1),
                ("sites_with_gaps", usize::from(missing > 0)),
                ("months_missing", missing),
                ("days_since_last_record", silence),
                ("mediators", team.len()),
            ] {
                wanted.insert((site.clone(), unit.to_owned()), value.to_string());
            }
        }
        let asked = ["indicators", "E5", "G1", "--by", "site", "--from", from, "--to", to];
        let figures = home.run(&[&asked[..], &["--internal", "--format", "csv"]].concat());
        let figures = figures.exits(0).out;
        let rows = figures
            .lines()
            .skip(1)
            .map(|line| line.split(',').collect::<Vec<&str>>());
        let told: BTreeMap<_, _> = rows
            .map(|row| ((row[3].to_owned(), row[5].to_owned()), row[12].to_owned()))
            .collect();
        assert_eq!(told, wanted, "{from} to {to}");
    }
    assert!(gaps > 0, "three days without a record of any site");
}
