//! The README is true: its two first commands are the two first, and every command of its guides does what is promised.

#![allow(clippy::unwrap_used, reason = "the whole file is a test; a failure should stop it")]

mod support;

use std::path::Path;
use std::process::Command;

use support::Launch;

const README: &str = include_str!("../README.md");

/// The contents of the fenced blocks of a kind, in order.
fn blocks(kind: &str) -> Vec<&'static str> {
    let fence = format!("```{kind}\n");
    let starts = README.match_indices(&fence).map(|(at, _)| at + fence.len());
    starts
        .map(|start| README[start..].split("```").next().unwrap())
        .collect()
}

/// The commands of the guides, in order.
fn commands() -> Vec<&'static str> {
    blocks("console")
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("$ "))
        .collect()
}

#[test]
fn the_page_opens_with_two_commands() {
    let first = README.find("```").unwrap();
    assert!(
        README[first..].starts_with("```sh\ncargo run --release\ncargo test\n```"),
        "the first block"
    );
    assert!(README[..first].lines().count() <= 3, "nothing stands before it");
}

#[test]
fn every_command_works_in_the_order_of_the_page() {
    let dir = tempfile::tempdir().unwrap();
    let site = blocks("toml")
        .into_iter()
        .find(|block| block.contains("commune ="))
        .unwrap();
    std::fs::write(dir.path().join("site.toml"), site).unwrap();
    let map = blocks("toml")
        .into_iter()
        .find(|block| block.contains("[columns]"))
        .unwrap();
    std::fs::write(dir.path().join("map.toml"), map).unwrap();
    let bin = Path::new(env!("CARGO_BIN_EXE_palier"));
    let path = format!("{}:{}", bin.parent().unwrap().display(), std::env::var("PATH").unwrap());
    for command in commands() {
        if command.contains("kiosk") {
            opens(command, dir.path());
            continue;
        }
        let done = Command::new("sh")
            .args(["-c", command])
            .current_dir(dir.path())
            .env("PATH", &path)
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&done.stderr);
        // `doctor` judges the machine it runs on: it must answer, and may find something to mend.
        let fine = done.status.success() || (command.ends_with("doctor") && done.status.code() == Some(1));
        assert!(fine, "{command}\n{}\n{told}", done.status);
    }
}

/// A kiosk shows its first screen.
fn opens(command: &str, dir: &Path) {
    let words: Vec<&str> = command.split_whitespace().skip(1).collect();
    let data = dir.join(words[1]);
    let args: Vec<&str> = words[2..].to_vec();
    let kiosk = Launch::palier()
        .args(&args)
        .data(&data)
        .size(80, 24)
        .env("LANG", "fr_FR.UTF-8")
        .start();
    kiosk.wait_for("Bonjour");
}

#[test]
fn the_table_of_indicators_lists_those_that_are_computed() {
    for indicator in palier::indicators::Code::ALL {
        assert!(README.contains(indicator.code()), "{}", indicator.code());
    }
}
