//! The pages for pack authors are true: their example is a pack, their commands work, and every imitation is listed.
//!
//! `docs/imitations.md` is made here from the core pack; `PALIER_WRITE_DOCS=1 cargo test --test pack_docs` writes it again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use cli::Home;
use palier::content::{StepKind, core};
use palier::practice::{Limit, Need, Setup};
use toml::{Table, Value};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const PAGE: &str = include_str!("../docs/packs.md");
const HEAD: &str = "# Imitations\n\nEvery kind of imitation with each of its goals, as the lessons of the core pack write them, and the \
                    messages that they need in `<language>/<usage>.ftl`. `palier pack check` tells what is wrong with yours. This page is \
                    made by a test from the program itself.\n";

/// The contents of the fenced blocks of a kind, in order.
fn blocks(kind: &str) -> Vec<&'static str> {
    let fence = format!("```{kind}\n");
    let starts = PAGE.match_indices(&fence).map(|(at, _)| at + fence.len());
    starts.map(|start| PAGE[start..].split("```").next().unwrap()).collect()
}

/// The steps of a usage's file of the core pack, by lesson and id.
fn written(usage: &str) -> BTreeMap<(String, String), Table> {
    let text = fs::read_to_string(format!("{ROOT}/assets/packs/core/{usage}.toml")).unwrap();
    let file: Table = text.parse().unwrap();
    let list = |table: &Table, name: &str| -> Vec<Table> {
        let values = table.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        values
            .into_iter()
            .map(|value| value.as_table().unwrap().clone())
            .collect()
    };
    let id = |table: &Table| table["id"].as_str().unwrap().to_owned();
    let lessons = list(&file, "lesson");
    let steps = lessons
        .iter()
        .flat_map(|lesson| list(lesson, "step").into_iter().map(move |step| (lesson, step)));
    steps.map(|(lesson, step)| ((id(lesson), id(&step)), step)).collect()
}

/// What tells two uses of a kind apart.
fn goal(setup: &Value) -> String {
    let kind = setup.get("goal").and_then(|goal| goal.get("kind").or(Some(goal)));
    let text = kind.or_else(|| setup.get("exercise")).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

fn limit(limit: &Limit) -> String {
    match limit {
        Limit::Characters(most) => format!("at most {most} characters"),
        Limit::AtLeastCharacters(least) => format!("at least {least} characters"),
        Limit::Words(most) => format!("at most {most} words"),
        Limit::Lines(most) => format!("at most {most} lines"),
        Limit::AtLeastLines(least) => format!("at least {least} lines"),
        Limit::Rows(most) => format!("at most {most} rows of a small screen"),
    }
}

/// The page, from the program and its core pack.
fn imitations() -> String {
    let mut files: BTreeMap<&str, _> = BTreeMap::new();
    let mut told: BTreeMap<(usize, String), String> = BTreeMap::new();
    for lesson in &core().lessons {
        let usage = lesson.usage.code();
        let steps = files.entry(usage).or_insert_with(|| written(usage));
        for step in lesson.steps() {
            let StepKind::Practice(setup) = &step.kind else {
                continue;
            };
            let kind = setup.kind();
            let place = Setup::KINDS.iter().position(|known| *known == kind).unwrap();
            let value = &steps[&(lesson.id.to_string(), step.id.clone())][kind];
            told.entry((place, goal(value))).or_insert_with(|| {
                let table = Table::from_iter([(kind.to_owned(), value.clone())]);
                let mut text = format!(
                    "\nStep `{}` of `{}`:\n\n```toml\n{}```\n",
                    step.id,
                    lesson.id,
                    toml::to_string(&table).unwrap()
                );
                let needs: Vec<Need> = setup.needs(&lesson.names(step)).messages;
                for need in needs {
                    let limits: Vec<String> = need.limits.iter().map(limit).collect();
                    let limits = if limits.is_empty() {
                        String::new()
                    } else {
                        format!(" ({})", limits.join(", "))
                    };
                    write!(text, "\n- `{}`{limits}", need.id).unwrap();
                }
                text.trim_end().to_owned() + "\n"
            });
        }
    }
    let mut page = HEAD.to_owned();
    let mut last = usize::MAX;
    for ((place, goal), text) in told {
        if place != last {
            write!(page, "\n## `{}`\n", Setup::KINDS[place]).unwrap();
            last = place;
        }
        if !goal.is_empty() {
            write!(page, "\n### `{goal}`\n").unwrap();
        }
        page.push_str(&text);
    }
    page
}

#[test]
fn the_page_of_imitations_is_that_of_the_program() {
    let path = format!("{ROOT}/docs/imitations.md");
    let page = imitations();
    if std::env::var_os("PALIER_WRITE_DOCS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    for kind in Setup::KINDS {
        assert!(
            page.contains(&format!("\n## `{kind}`\n")),
            "the core pack shows no {kind}"
        );
        assert!(
            PAGE.contains(&format!("`{kind}`")),
            "docs/packs.md does not name {kind}"
        );
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(
        kept == page,
        "docs/imitations.md is not what PALIER_WRITE_DOCS=1 cargo test --test pack_docs writes"
    );
}

#[test]
fn the_worked_example_is_the_pack_that_is_tested() {
    for name in ["pack.toml", "fr/e-culture.ftl", "en/e-culture.ftl"] {
        let file = fs::read_to_string(format!("{ROOT}/tests/packs/example/{name}")).unwrap();
        let kind = if name.ends_with("toml") { "toml" } else { "ftl" };
        assert!(
            blocks(kind).contains(&file.as_str()),
            "{name} differs from docs/packs.md"
        );
    }
    let home = Home::new();
    let example = format!("{ROOT}/tests/packs/example");
    let said = home.run(&["pack", "check", &example]).exits(0);
    assert_eq!(said.out, "usages=1 lessons=1 imitations=1 faults=0\n");
}

#[test]
fn every_command_of_the_page_works_in_its_order() {
    let home = Home::demo(&["--sessions", "0"]);
    let bin = Path::new(env!("CARGO_BIN_EXE_palier")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let example = format!("{ROOT}/tests/packs/example");
    let commands: Vec<&str> = blocks("console")
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("$ "))
        .collect();
    assert!(commands.len() >= 6, "{commands:?}");
    let made = Command::new("cp")
        .args(["-r", &example])
        .arg(home.path("vallon-library"))
        .status()
        .unwrap();
    assert!(made.success());
    for command in commands {
        let done = Command::new("sh")
            .args(["-c", command])
            .current_dir(home.path(""))
            .env("PATH", &path)
            .env("PALIER_DATA_DIR", home.data())
            .output()
            .unwrap();
        assert!(
            done.status.success(),
            "{command}\n{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}
