//! `palier survey`: questionnaires listed and checked, answers counted.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

mod cli;

use std::fs;

use cli::{Home, text};

#[test]
fn surveys_are_listed_checked_and_counted_with_their_n() {
    let home = Home::new();
    home.run(&["demo", "--sessions", "600"]).exits(0);
    let listed = home.run(&["survey", "list"]).exits(0).out;
    let visitors = listed.lines().find(|line| line.starts_with("visitors\t")).unwrap();
    assert!(visitors.contains("\tquestions=3\tresponses=14\tasked="), "{visitors}");
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
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
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
