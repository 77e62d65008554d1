//! `palier survey`: questionnaires listed and checked, answers counted.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a test that cannot go on must say where"
)]

mod cli;

use std::fs;

use cli::{Home, text};
use serde_json::Value;

#[test]
fn surveys_are_listed_checked_and_counted_with_their_n() {
    let home = Home::new();
    home.run(&["demo", "--sessions", "600"]).exits(0);
    let listed = home.run(&["survey", "list"]).exits(0).out;
    let visitors = listed.lines().find(|line| line.starts_with("visitors\t")).unwrap();
    assert!(visitors.contains("\tresponses=14\tasked="), "{visitors}");
    let table = home
        .run(&["survey", "results", "visitors", "--lang", "en"])
        .exits(0)
        .out;
    assert!(
        table.contains("n = 14 answers out of ") && table.contains("This question: n = "),
        "{table}"
    );
    let json = home
        .run(&["survey", "results", "needs", "--format", "json"])
        .exits(0)
        .out;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["survey"], &json["responses"]), (&"needs".into(), &6.into()));
    let themes = &json["questions"][1];
    assert_eq!((&themes["id"], &themes["n"]), (&"themes".into(), &6.into()));
    let csv = home
        .run(&["survey", "results", "visitors", "--format", "csv"])
        .exits(0)
        .out;
    assert!(
        csv.starts_with("\u{FEFF}survey,asked,responses,response_rate,question,"),
        "{csv}"
    );
    // One line an answer: three, five and six.
    assert_eq!(csv.lines().count(), 15);
    let none = [
        "survey",
        "results",
        "visitors",
        "--from",
        "2020-01-01",
        "--to",
        "2020-12-31",
    ];
    assert!(home.run(&none).exits(0).out.contains("n = 0"));
    home.run(&["survey", "results", "no-such"]).exits(1);
    let file = home.path("broken.toml");
    fs::write(&file, "format = 1\nid = \"Mine\"\nfor = \"all\"\n").unwrap();
    let told = home.run(&["survey", "check", text(&file)]).exits(4).err;
    for part in ["broken.toml: not an id", "field \"for\"", "questions: 0", "\"words\""] {
        assert!(told.contains(part), "{part}\n{told}");
    }
}

#[test]
fn the_answers_to_an_earlier_campaign_are_listed_and_counted_by_its_first_day() {
    let home = Home::new();
    home.run(&["demo", "--sessions", "600"]).exits(0);
    let listed = |id: &str| -> Vec<String> {
        let out = home.run(&["survey", "list"]).exits(0).out;
        let lines = out.lines().filter(|line| line.starts_with(&format!("{id}\t")));
        lines.map(str::to_owned).collect()
    };
    let before = listed("visitors");
    let [line] = &before[..] else { panic!("{before:?}") };
    let first = line.split("campaign=").nth(1).unwrap()[..10].to_owned();
    let file = home.path("campaign.jsonl");
    let campaign = r#"{"kind":"campaign","survey":"visitors","date":"2026-11-20","until":"2026-12-20","asked":10}"#;
    let response =
        r#"{"kind":"response","survey":"visitors","date":"2026-11-21","source":"paper","answers":{"found":1}}"#;
    fs::write(&file, format!("{campaign}\n{response}\n")).unwrap();
    home.run(&["record", "add", text(&file)]).exits(0);
    let after = listed("visitors");
    assert!(
        after[0].contains("campaign=2026-11-20..2026-12-20\tresponses=1\t"),
        "{after:?}"
    );
    assert_eq!(after[1], before[0], "the one before stays as it was");
    let newest = home.run(&["survey", "results", "visitors", "--lang", "en"]).exits(0);
    assert!(
        newest.out.contains("n = 1 answer") && newest.out.contains("Too few answers yet"),
        "{}",
        newest.out
    );
    assert!(!newest.out.contains("Partly"), "what one visitor said: {}", newest.out);
    assert!(newest.err.contains(&first), "{}", newest.err);
    let results = ["survey", "results", "visitors", "--lang", "en", "--campaign", &first];
    assert!(home.run(&results).exits(0).out.contains("n = 14 answers out of "));
    let none = ["survey", "results", "visitors", "--campaign", "2020-01-01"];
    home.run(&none).exits(1);
}

#[test]
fn the_results_of_a_year_are_those_of_a_recount_of_every_answer() {
    let home = Home::new();
    home.run(&["demo", "--sessions", "6000"]).exits(0);
    let listed = home
        .run(&["record", "list", "response", "--format", "jsonl"])
        .exits(0)
        .out;
    let responses: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(responses.len() >= 200, "{}", responses.len());
    for survey in ["visitors", "needs"] {
        let results = home
            .run(&["survey", "results", survey, "--format", "json"])
            .exits(0)
            .out;
        let results: Value = serde_json::from_str(&results).unwrap();
        let day = |name: &str| results[name].as_str().unwrap().to_owned();
        let days = day("from")..=day("to");
        let own = |response: &&Value| {
            response["survey"] == survey && days.contains(&response["date"].as_str().unwrap().to_owned())
        };
        let own: Vec<&Value> = responses.iter().filter(own).collect();
        assert_eq!(results["responses"], own.len());
        for question in results["questions"].as_array().unwrap() {
            let given: Vec<u64> = own
                .iter()
                .filter_map(|response| response["answers"][question["id"].as_str().unwrap()].as_u64())
                .collect();
            assert_eq!(question["n"], given.len(), "{survey}: {question}");
            let several = question["kind"] == "multiple";
            let mut sum = 0;
            for (place, answer) in question["answers"].as_array().unwrap().iter().enumerate() {
                let says = |given: &&u64| {
                    if several {
                        **given >> place & 1 == 1
                    } else {
                        **given == place as u64 + 1
                    }
                };
                let count = given.iter().filter(says).count();
                assert_eq!(answer["count"], count, "{survey}: {question}");
                let tenths = (answer["share"].as_f64().unwrap_or_default() * 10.0).round() as i64;
                let exact = 1000.0 * count as f64 / given.len().max(1) as f64;
                assert!(
                    (tenths as f64 - exact).abs() < 1.0,
                    "{survey}: {answer} of {}",
                    given.len()
                );
                sum += tenths;
            }
            assert!(several || given.is_empty() || sum == 1000, "{survey}: {question}");
        }
    }
}
