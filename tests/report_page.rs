//! The page of the shared indicators, read back: each figure of its tables is that of a cell of the CSV.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use cli::Home;
use palier::indicators::{Code, Measure, Unit};
use regex::Regex;

/// One row of the CSV.
struct Cell {
    group: String,
    key: [String; 4],
    unit: String,
    value: String,
    share: String,
    status: String,
}

fn cells(csv: &str) -> Vec<(String, Cell)> {
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap();
        let field = |at: usize| row[at].to_owned();
        let cell = Cell {
            group: [0, 1, 2, 3].map(field).join("/"),
            key: [7, 8, 9, 10].map(field),
            unit: field(5),
            value: field(12),
            share: field(13),
            status: field(14),
        };
        (field(4), cell)
    };
    rows.records().map(row).collect()
}

/// What each `td` of the tables should say: a figure, or a mark, or nothing.
#[derive(Debug, PartialEq)]
enum Shown {
    Number(String),
    Withheld,
    Nothing,
}

fn expected(cells: &[&Cell], measures: &[Measure]) -> Vec<Shown> {
    let mut groups: Vec<Vec<&Cell>> = Vec::new();
    for cell in cells {
        match groups.last_mut() {
            Some(group) if group[0].group == cell.group => group.push(cell),
            _ => groups.push(vec![cell]),
        }
    }
    let is_total = |cell: &Cell| cell.key[0].is_empty();
    // Of several groups, the totals stand in a table of their own.
    let mut ordered: Vec<Vec<&Cell>> = Vec::new();
    if groups.len() > 1 {
        ordered.extend(
            groups
                .iter()
                .map(|group| group.iter().copied().filter(|c| is_total(c)).collect()),
        );
        ordered.extend(
            groups
                .iter()
                .map(|group| group.iter().copied().filter(|c| !is_total(c)).collect()),
        );
    } else {
        ordered = groups;
    }
    let mut shown = Vec::new();
    for group in ordered {
        let mut rows: Vec<Vec<&Cell>> = Vec::new();
        for cell in group {
            match rows.iter_mut().find(|row| row[0].key == cell.key) {
                Some(row) => row.push(cell),
                None => rows.push(vec![cell]),
            }
        }
        for row in rows {
            for measure in measures {
                let cell = row.iter().find(|cell| cell.unit == measure.unit.code());
                shown.push(match cell {
                    None => Shown::Nothing,
                    Some(cell) if cell.status == "withheld" => Shown::Withheld,
                    Some(cell) if cell.value.is_empty() => Shown::Nothing,
                    Some(cell) => Shown::Number(cell.value.clone()),
                });
                if measure.share_of.is_some() {
                    let share = cell.map_or("", |cell| &cell.share);
                    shown.push(if share.is_empty() {
                        Shown::Nothing
                    } else {
                        Shown::Number(share.to_owned())
                    });
                }
            }
        }
    }
    shown
}

/// The number behind what a reader sees: no separators, a dot, hours and minutes as minutes.
fn read(text: &str, unit: Option<Unit>, decimal: char) -> Shown {
    let number = Regex::new(r"\d[\d.]*").unwrap();
    let plain: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == decimal || !matches!(c, '\u{202F}' | '\u{A0}' | ',' | '.'))
        .map(|c| if c == decimal { '.' } else { c })
        .collect();
    let numbers: Vec<&str> = number.find_iter(&plain).map(|found| found.as_str()).collect();
    if text.starts_with("&lt;") || text == "·" {
        return Shown::Withheld;
    }
    match (unit, &numbers[..]) {
        (_, []) => Shown::Nothing,
        (Some(unit), [whole, rest]) if unit.is_minutes() || unit.is_quantile() => {
            let (whole, rest): (u64, u64) = (whole.parse().unwrap(), rest.parse().unwrap());
            Shown::Number((whole * 60 + rest).to_string())
        }
        (_, [one]) => Shown::Number((*one).to_owned()),
        _ => panic!("several numbers in {text}"),
    }
}

#[test]
fn every_figure_of_every_table_is_that_of_the_csv() {
    let home = Home::demo(&["--seed", "5", "--sessions", "400"]);
    let td = Regex::new(r"<td>(?s:(.*?))</td>").unwrap();
    let heads = Regex::new(r"(?s)<thead>.*?</thead>").unwrap();
    let tags = Regex::new(r"<[^>]*>").unwrap();
    let ways: [&[&str]; 5] = [
        &[],
        &["--by", "month", "--internal"],
        &["--by", "department"],
        &["--by", "audience", "--threshold", "3"],
        &["--by", "site", "--by", "quarter"],
    ];
    for way in ways {
        let written = |lang: &str, format: &str| {
            let asked = ["--lang", lang, "indicators", "--format", format];
            home.run(&[&asked, way].concat()).exits(0).out
        };
        let csv = cells(&written("fr", "csv"));
        for (lang, decimal) in [("fr", ','), ("en", '.'), ("ar", '.')] {
            let page = written(lang, "html");
            let mut seen = 0;
            for code in Code::ALL {
                let own: Vec<&Cell> = csv
                    .iter()
                    .filter(|(of, _)| of == code.code())
                    .map(|(_, cell)| cell)
                    .collect();
                let start = format!("<section id=\"{}\"", code.code());
                let Some((_, section)) = page.split_once(&start) else {
                    assert!(own.is_empty(), "{lang} {way:?} {code:?}");
                    continue;
                };
                let section = section.split_once("</section>").unwrap().0;
                let measures = code.indicator().measures;
                let units = measures.iter().flat_map(|measure| {
                    let share = measure.share_of.map(|_| None);
                    std::iter::once(Some(measure.unit)).chain(share)
                });
                let bodies = heads.replace_all(section, "");
                let texts = td
                    .captures_iter(&bodies)
                    .map(|found| tags.replace_all(&found[1], "").into_owned());
                let shown: Vec<Shown> = texts
                    .zip(units.cycle())
                    .map(|(text, unit)| read(text.trim(), unit, decimal))
                    .collect();
                assert_eq!(shown, expected(&own, measures), "{lang} {way:?} {code:?}");
                seen += own.len();
            }
            assert_eq!(seen, csv.len(), "{lang} {way:?}: each cell stands once");
        }
    }
}

#[test]
fn a_forbidden_crossing_is_refused_with_its_reason_in_words() {
    let home = Home::demo(&["--sessions", "20"]);
    for (lang, reason) in [
        ("fr", "un groupe n’est décrit que par des totaux"),
        ("en", "so that nobody"),
        ("ar", "gender"),
    ] {
        let line = ["--lang", lang, "indicators", "B4", "--by", "gender", "--format", "html"];
        let said = home.run(&line);
        assert_ne!(said.code, Some(0));
        assert!(said.err.contains(reason) && said.out.is_empty(), "{said:#?}");
    }
    let line = [
        "--lang",
        "en",
        "indicators",
        "--by",
        "commune",
        "--by",
        "region",
        "--format",
        "html",
    ];
    let said = home.run(&line);
    assert!(
        said.code != Some(0) && said.err.contains("commune") && said.err.contains("region"),
        "{said:#?}"
    );
}
