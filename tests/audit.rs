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
            let by = match chance.below(9) {
                0 => &[][..],
                1 => &["--by", "site"],
                2 => &["--by", "month"],
                3 => &["--by", "site", "--by", "quarter"],
                4 => &["--by", "kind"],
                5 => &["--by", "commune", "--by", "month"],
                6 => &["--where", "kind=individual", "--by", "site"],
                7 => &["--by", "site", "--by", "place"],
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

/// Every form of an export, each by its options and its name.
const FORMS: [(&str, &[&str]); 7] = [
    ("tidy.csv", &["--format", "csv"]),
    ("french.csv", &["--format", "csv", "--dialect", "fr"]),
    ("object.json", &["--format", "json"]),
    ("book.xlsx", &["--format", "xlsx"]),
    ("book.ods", &["--format", "ods"]),
    ("columns.parquet", &["--format", "parquet"]),
    ("package", &["--format", "datapackage"]),
];

/// What an audit prints of files, and its exit code.
fn audited(home: &Home, paths: &[&str]) -> (Option<i32>, String) {
    let said = home.run(&[&["--lang", "en", "indicators", "--audit"], paths].concat());
    assert!(said.code == Some(0) || said.code == Some(5), "{paths:?}: {}", said.err);
    (said.code, said.out)
}

/// The figures that leak, without the files and lines that they are on.
fn leaks(out: &str) -> Vec<String> {
    let figures = out.lines().filter_map(|line| Some(line.split_once(' ')?.1.to_owned()));
    let mut figures: Vec<String> = figures.collect();
    figures.sort();
    figures
}

#[test]
fn an_export_has_the_same_cells_in_every_format() {
    let home = Home::demo(&["--sites", "2", "--sessions", "900", "--seed", "5"]);
    let asked = ["--period", "2026-Q2", "--by", "commune"];
    let answers = FORMS.map(|(name, form)| {
        let path = export(&home, name, &[&asked[..], form].concat());
        audited(&home, &[&path])
    });
    assert_eq!(answers[0].0, Some(0));
    assert!(number(&answers[0].1, "withheld=") > 50, "{}", answers[0].1);
    for (answer, (name, _)) in answers.iter().zip(FORMS) {
        assert_eq!(*answer, answers[0], "{name}");
    }
    for tag in ["en", "ar"] {
        let path = home.path("other.ods").display().to_string();
        let line = ["--lang", tag, "indicators", "--format", "ods", "--out", &path];
        home.run(&[&line[..], &asked].concat()).exits(0);
        assert_eq!(audited(&home, &[&path]), answers[0], "{tag}");
    }
    let described = home.path("package/datapackage.json").display().to_string();
    assert_eq!(audited(&home, &[&described]), answers[0]);
}

#[test]
fn what_a_month_and_its_quarter_give_away_is_found_whatever_their_formats() {
    let home = Home::demo(&["--sites", "2", "--sessions", "900", "--seed", "5"]);
    let asked = ["A2", "B1", "D2", "D4", "--period", "2026-Q2"];
    let of = |prefix: &str, by: &[&str]| {
        FORMS.map(|(name, form)| export(&home, &format!("{prefix}{name}"), &[&asked[..], form, by].concat()))
    };
    let (quarters, months) = (of("quarter-", &[]), of("months-", &["--by", "month"]));
    let tidy = leaks(&audited(&home, &[&quarters[0], &months[0]]).1);
    assert!(tidy.len() > 2, "{tidy:?}");
    for (quarter, months) in quarters.iter().zip(months.iter().cycle().skip(3)) {
        let (code, out) = audited(&home, &[quarter, months]);
        // A figure that a file marks as being under the threshold is no secret for that alone.
        let is_marked = [quarter, months].iter().any(|path| path.contains("book."));
        let found = leaks(&out);
        assert_eq!(code, Some(5), "{quarter} {months}");
        if !is_marked {
            assert_eq!(found, tidy, "{quarter} {months}");
        }
    }
}

#[test]
fn a_package_whose_file_was_changed_is_refused() {
    let home = Home::demo(&["--sites", "1", "--sessions", "100", "--seed", "5"]);
    let folder = export(&home, "package", &["A2", "--format", "datapackage"]);
    let tidy = home.path("package/indicators.csv");
    let whole = fs::read_to_string(&tidy).unwrap();
    fs::write(&tidy, whole.replace(",ok", ",ok ")).unwrap();
    let said = home.run(&["--lang", "en", "indicators", "--audit", &folder]).exits(4);
    assert!(
        said.err.contains("the file indicators.csv is not the one"),
        "{}",
        said.err
    );
    fs::remove_file(&tidy).unwrap();
    home.run(&["indicators", "--audit", &folder]).exits(1);
}

#[test]
fn damaged_files_of_every_format_are_refused_or_read_and_never_stop_the_program() {
    let home = Home::demo(&["--sites", "1", "--sessions", "200", "--seed", "5"]);
    let mut chance = Chance::told();
    let rounds = number_from_env("PALIER_DAMAGES").unwrap_or(6);
    for (name, form) in FORMS {
        let path = export(&home, name, &[&["A2", "B1"], form].concat());
        let file = if name == "package" {
            format!("{path}/datapackage.json")
        } else {
            path.clone()
        };
        let whole = fs::read(&file).unwrap();
        for round in 0..rounds {
            let mut bytes = whole.clone();
            for _ in 0..=chance.below(4) {
                let at = chance.below(bytes.len());
                match chance.below(3) {
                    0 => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
                    1 => bytes.truncate(at.max(1)),
                    _ => bytes.insert(at, b"9\"<\0;,"[chance.below(6)]),
                }
            }
            fs::write(&file, bytes).unwrap();
            let said = home.run(&["indicators", "--audit", &path]);
            // What a damaged package names may not be there.
            let code = if name == "package" && said.err.contains("indica") {
                4
            } else {
                said.code.unwrap_or(-1)
            };
            assert!(
                [0, 4, 5].contains(&code),
                "{name}, round {round}: {:?} {}",
                said.code,
                said.err
            );
        }
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
