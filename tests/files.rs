//! Files of figures and of sessions, as the commands write them: one model of a table behind each.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use cli::{Home, text};
use palier::import::Workbook;

/// The rows of a CSV by header.
fn rows(path: &Path, delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let bytes = fs::read(path).unwrap();
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&bytes);
    let mut rows = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    rows.deserialize().map(Result::unwrap).collect()
}

fn demo() -> Home {
    Home::demo(&["--sessions", "400", "--seed", "3"])
}

#[test]
fn a_workbook_has_the_cells_of_the_csv_and_no_others() {
    let home = demo();
    let (book, told) = (home.path("a.xlsx"), home.path("a.csv"));
    let asked = ["--lang", "fr", "indicators", "--period", "2026-Q1", "--by", "month"];
    let run = |more: &[&str]| home.run(&[&asked[..], more].concat()).exits(0);
    run(&["--format", "xlsx", "--out", text(&book)]);
    run(&["--dialect", "fr", "--out", text(&told)]);
    let bytes = fs::read(&book).unwrap();
    let book = Workbook::open(&bytes).unwrap();
    let mut told = rows(&told, b';').into_iter();
    let mut compared = 0;
    for sheet in 1..book.sheets() {
        let table = book.read(sheet, &mut |_, _| {}).unwrap();
        let (header, body) = table.rows.split_first().unwrap();
        for row in body {
            let told = told.next().unwrap();
            for (at, column) in header.cells.iter().enumerate() {
                let (cell, told_cell) = (row.cell(at), told[column].as_str());
                let same = match column.as_str() {
                    "début" | "fin" => !cell.is_empty(),
                    "valeur" if told["état"] != "disponible" => ["<11", "·"].contains(&cell),
                    "part (%)" if !told_cell.is_empty() => {
                        let of = |text: &str| text.replace(',', ".").parse::<f64>().unwrap();
                        (of(cell) * 100.0 - of(told_cell)).abs() < 1e-9
                    }
                    _ => cell == told_cell,
                };
                assert!(same, "sheet {sheet}, {column}: {cell:?} and {told:?}");
                compared += 1;
            }
        }
    }
    assert_eq!(told.next(), None);
    assert!(compared > 10_000, "{compared}");
}

#[test]
fn a_data_package_is_a_folder_of_whole_files() {
    let home = demo();
    let folder = home.path("package");
    let asked = ["indicators", "A1", "--period", "2026", "--format", "datapackage"];
    home.run(&[&asked[..], &["--out", text(&folder)]].concat()).exits(0);
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["datapackage.json", "indicateurs.csv", "indicators.csv"]);
    let said = home
        .run(&["--lang", "en", "indicators", "--format", "datapackage"])
        .exits(2);
    assert!(said.err.contains("--out"), "{said:?}");
}

#[test]
fn figures_for_inside_say_so_whatever_the_format() {
    let home = demo();
    for format in ["xlsx", "ods", "parquet", "datapackage"] {
        let out = home.path(format);
        let asked = [
            "--lang",
            "en",
            "indicators",
            "A1",
            "--internal",
            "--format",
            format,
            "--out",
            text(&out),
        ];
        let said = home.run(&asked).exits(0);
        assert!(said.err.contains("not for publication"), "{said:?}");
    }
}

#[test]
fn sessions_in_the_national_columns_are_taken_back_whole() {
    let home = demo();
    let listed = home.run(&["session", "list", "--format", "jsonl"]).exits(0).out;
    let sessions = listed
        .lines()
        .filter(|line| !line.contains("\"kind\":\"self_service\""))
        .count();
    for format in ["csv", "xlsx"] {
        let out = home.path(&format!("accompaniments.{format}"));
        let asked = [
            "--lang",
            "en",
            "session",
            "export",
            "--format",
            format,
            "--out",
            text(&out),
        ];
        let said = home.run(&asked).exits(0);
        assert!(said.err.contains("not for publication"), "{said:?}");
        let other = Home::new();
        let site = home.file("site.toml", home.run(&["site", "show"]).exits(0).out);
        other.run(&["site", "set", text(&site)]).exits(0);
        other.run(&["session", "add", text(&out)]).exits(0);
        let taken = other.run(&["session", "list", "--format", "jsonl"]).exits(0).out;
        assert_eq!(taken.lines().count(), sessions, "{format}");
    }
}

#[test]
fn a_period_without_sessions_gives_a_header_and_says_so() {
    let home = demo();
    let said = home
        .run(&[
            "--lang",
            "en",
            "session",
            "export",
            "--from",
            "1999-01-01",
            "--to",
            "1999-12-31",
        ])
        .exits(0);
    assert_eq!(said.out.lines().count(), 1);
    assert!(said.err.contains("no session"), "{said:?}");
}
