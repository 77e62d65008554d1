//! `palier indicators --audit` and `--preview` on the files that the program writes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

mod cli;
mod support;

use std::fs;

use cli::Home;
use support::chance::{Chance, number_from_env};

/// Writes an export, and gives its path.
fn export(home: &Home, name: &str, options: &[&str]) -> String {
    let path = home.path(name).display().to_string();
    let line = [&["indicators", "--out", &path][..], options].concat();
    home.run(&line).exits(0);
    path
}

fn number(line: &str, name: &str) -> usize {
    let field = line.split(' ').find_map(|field| field.strip_prefix(name));
    field.unwrap().parse().unwrap()
}

#[test]
fn no_random_export_gives_a_withheld_figure_away() {
    let mut chance = Chance::told();
    let exports = number_from_env("PALIER_EXPORTS").unwrap_or(6);
    let mut withheld = 0;
    let mut made = 0;
    while made < exports {
        let sites = (1 + chance.below(50)).to_string();
        let sessions = (20 + chance.below(60) * chance.below(60)).to_string();
        let seed = chance.below(1_000_000).to_string();
        let home = Home::demo(&["--sites", &sites, "--sessions", &sessions, "--seed", &seed]);
        for _ in 0..4.min(exports - made) {
            let threshold = chance.one_of(&["3", "5", "11"]);
            let period = chance.one_of(&["2026-05", "2026-Q2", "2026"]);
            let by = match chance.below(8) {
                0 => &[][..],
                1 => &["--by", "site"],
                2 => &["--by", "month"],
                3 => &["--by", "site", "--by", "quarter"],
                4 => &["--by", "kind"],
                5 => &["--by", "commune", "--by", "month"],
                6 => &["--where", "kind=individual", "--by", "site"],
                _ => &["--by", "language", "--by", "site"],
            };
            let options = [&["--period", period, "--threshold", threshold, "--format", "csv"], by].concat();
            let path = export(&home, "export.csv", &options);
            let said = home.run(&["indicators", "--audit", &path, "--threshold", threshold]);
            let told = format!(
                "--sites {sites} --sessions {sessions} --seed {seed}, {options:?}\n{}",
                said.out
            );
            assert_eq!(said.code, Some(0), "{told}");
            withheld += number(said.out.lines().last().unwrap(), "withheld=");
            made += 1;
        }
    }
    println!("{made} exports, {withheld} cells withheld");
    assert!(withheld > 100);
}

#[test]
fn exports_that_differ_in_grain_or_threshold_give_figures_away_together() {
    let home = Home::demo(&["--sites", "2", "--sessions", "900", "--seed", "5"]);
    let of = |name, options: &[&str]| {
        let common = ["A2", "B1", "--period", "2026-Q2", "--format"];
        export(&home, name, &[&common[..], options].concat())
    };
    let quarter = of("quarter.csv", &["csv"]);
    let months = of("months.csv", &["csv", "--by", "month"]);
    let open = of("open.json", &["json", "--threshold", "3"]);
    for path in [&quarter, &months] {
        home.run(&["indicators", "--audit", path]).exits(0);
    }
    home.run(&["indicators", "--audit", &open]).exits(0);
    for others in [[&quarter, &months], [&quarter, &open]] {
        let said = home
            .run(&["--lang", "en", "indicators", "--audit", others[0], others[1]])
            .exits(5);
        let last = said.out.lines().last().unwrap();
        let leaks = number(last, "leaks=");
        assert!(leaks > 0 && said.out.lines().count() == leaks + 1, "{}", said.out);
        assert!(
            said.out.contains(" least=") && said.out.contains("csv:"),
            "{}",
            said.out
        );
        assert!(said.err.contains("can be found from these files"), "{}", said.err);
    }
}

#[test]
fn a_file_that_is_none_of_ours_is_refused_with_its_line_in_each_language() {
    let home = Home::new();
    let path = home.path("broken.csv");
    let header = "period_start,period_end,territory,site,indicator,unit,share_of,dimension_1,value_1,dimension_2,value_2,n,value,share,status";
    let row = "2026-01-01,2026-01-31,,,A2,accompaniments,,,,,,many,5,,ok";
    fs::write(&path, format!("{header}\r\n{row}\r\n")).unwrap();
    let path = path.display().to_string();
    for (tag, words) in [
        ("fr", "ligne 2, colonne n"),
        ("en", "line 2, column n"),
        ("ar", "السطر 2"),
    ] {
        let said = home.run(&["--lang", tag, "indicators", "--audit", &path]).exits(4);
        assert!(said.err.contains(words) && said.err.contains("many"), "{}", said.err);
        assert!(said.out.is_empty());
    }
    fs::write(home.path("broken.csv"), [0xff, 0xfe, 0]).unwrap();
    home.run(&["indicators", "--audit", &path]).exits(4);
    home.run(&["indicators", "--audit", "nowhere.csv"]).exits(1);
    home.run(&["indicators", "A1", "--audit", &path]).exits(2);
}

#[test]
fn a_preview_counts_what_is_withheld_and_proposes_a_table_that_shows_more() {
    let home = Home::demo(&["--sites", "3", "--sessions", "600", "--seed", "3"]);
    let line = [
        "--lang",
        "en",
        "indicators",
        "A2",
        "B1",
        "--period",
        "2026-Q2",
        "--by",
        "site",
        "--by",
        "month",
    ];
    let said = home.run(&[&line[..], &["--preview"]].concat()).exits(0);
    let asked = said.out.lines().last().unwrap();
    let rows = home.run(&[&line[..], &["--format", "csv"]].concat()).exits(0).out;
    assert_eq!(number(asked, "cells="), rows.lines().count() - 1);
    assert_eq!(number(asked, "withheld="), rows.matches(",withheld").count());
    assert!(said.out.starts_with("A2 cells="), "{}", said.out);
    assert!(said.out.contains("--by site --by quarter: cells="), "{}", said.out);
    assert!(
        said.err.contains("A coarser table would show a larger part: "),
        "{}",
        said.err
    );
    let longest = home.run(&["--lang", "en", "indicators", "A2", "--period", "2026", "--preview"]);
    assert!(!longest.exits(0).err.contains("coarser"));
}
