//! The charts and tables of the kiosk beside `palier indicators --internal` on the same records, cell by cell.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

#[allow(dead_code, reason = "the driver serves the tests of the machine too")]
#[path = "../src/app/tests/driver.rs"]
mod driver;
#[allow(dead_code, reason = "the world serves the tests of the machine too")]
#[path = "../src/app/tests/world.rs"]
mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use palier::app::figures::View;
use palier::app::page::{Block, Heat, Matrix, Value, Words};
use palier::app::{Answer, Msg};
use palier::domain::{PRIORITY_MATRIX, Period};
use palier::i18n::Locale;
use palier::runtime::figures;
use palier::{app, content, domain, i18n, indicators, wording};

use driver::Kiosk;

const PALIER: &str = env!("CARGO_BIN_EXE_palier");
const SITE_MONTH: &str = "staff type:c1 enter type:246810 enter go:menu-figures go:desk-site-month";
const SITE_YEAR: &str = "staff type:c1 enter type:246810 enter go:menu-figures go:desk-site-year";

fn run(dir: &Path, args: &[&str]) -> String {
    let done = Command::new(PALIER)
        .arg("--data-dir")
        .arg(dir)
        .args(args)
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).unwrap()
}

fn demonstration() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    run(
        dir.path(),
        &["demo", "--sessions", "3000", "--seed", "5", "--to", "2026-11-20"],
    );
    dir
}

/// What tells a cell of a file from another: first day, unit, both dimensions and values.
type Key = (String, String, String, String, String, String);

/// The cells of an indicator as the command writes them, with their values.
fn cells(dir: &Path, code: &str, period: &str, by: &[&str]) -> BTreeMap<Key, u64> {
    let mut args = vec!["indicators", code, "--period", period, "--internal", "--format", "csv"];
    args.extend(by.iter().flat_map(|by| ["--by", by]));
    let text = run(dir, &args);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let cell = |row: csv::StringRecord| {
        let field = |at: usize| row[at].to_owned();
        let key = (field(0), field(5), field(7), field(8), field(9), field(10));
        (key, row[12].parse().unwrap_or(0))
    };
    rows.records().map(|row| cell(row.unwrap())).collect()
}

/// The value of the cell of a unit at a value of a dimension, or of two.
fn value(cells: &BTreeMap<Key, u64>, unit: &str, one: (&str, &str), two: (&str, &str)) -> u64 {
    let is = |key: &Key| (&*key.1, &*key.2, &*key.3, &*key.4, &*key.5) == (unit, one.0, one.1, two.0, two.1);
    cells.iter().find(|(key, _)| is(key)).map_or(0, |(_, value)| *value)
}

/// Answers what the machine asks with figures of the directory, until it asks no more.
fn answer(kiosk: &mut Kiosk, dir: &Path) {
    while !kiosk.late.is_empty() {
        for (request, answer) in std::mem::take(&mut kiosk.late) {
            let answer = match answer {
                Answer::FiguresRead(invented) => {
                    Answer::FiguresRead(Box::new(figures::read_apart(dir, invented.asked, |_| {}).unwrap()))
                }
                other => other,
            };
            kiosk.tell(Msg::Answered(request, answer));
        }
    }
}

/// A kiosk before the site's figures of a period, held so that the directory answers.
fn before(dir: &Path, way: &str) -> Kiosk {
    let mut kiosk = Kiosk::new();
    let (sign_in, figures) = way.split_once(" go:desk").unwrap();
    kiosk.walk(sign_in);
    kiosk.walk(&format!("hold go:desk{figures}"));
    answer(&mut kiosk, dir);
    kiosk
}

/// Turns to a view.
fn see(kiosk: &mut Kiosk, dir: &Path, view: &str) -> Block {
    kiosk.walk(&format!("go:figures-choose go:{view}"));
    answer(kiosk, dir);
    chart(kiosk)
}

fn chart(kiosk: &Kiosk) -> Block {
    let is_chart = |block: &Block| {
        matches!(
            block,
            Block::Bars(_) | Block::Columns(_) | Block::Heat(_) | Block::Matrix(_) | Block::Gauges(_) | Block::Table(_)
        )
    };
    let page = kiosk.page();
    let found = page.blocks.iter().find(|block| is_chart(block)).cloned();
    found.unwrap_or_else(|| panic!("no chart: {page:#?}"))
}

/// The numbers of the rows of a table, without the shares.
fn table(kiosk: &mut Kiosk) -> Vec<Vec<u64>> {
    kiosk.walk("go:figures-see-table");
    let Block::Table(table) = chart(kiosk) else {
        panic!("no table")
    };
    kiosk.walk("go:figures-see-chart");
    let number = |words: &Words| match words {
        Words::Message("frame-number", args) => match args[..] {
            [("number", Value::Number(number))] => u64::try_from(number).ok(),
            _ => None,
        },
        _ => None,
    };
    table
        .rows
        .iter()
        .map(|row| row.iter().filter_map(number).collect())
        .collect()
}

fn numbers(rows: &[(Words, u32)]) -> Vec<u64> {
    rows.iter().map(|(_, value)| u64::from(*value)).collect()
}

#[test]
fn every_chart_and_table_says_what_the_indicators_say() {
    let dir = demonstration();
    let dir = dir.path();
    let day = driver::morning().day;
    for (way, period, bars) in [
        (SITE_MONTH, day.format("%Y-%m").to_string(), "day"),
        (SITE_YEAR, day.format("%Y").to_string(), "month"),
    ] {
        let of = |code: &str| cells(dir, code, &period, &[]);
        let mut kiosk = before(dir, way);

        let held = cells(dir, "A1", &period, &[bars]);
        let Block::Columns(columns) = chart(&kiosk) else {
            panic!("no columns")
        };
        let by_day: BTreeMap<&str, u64> = held
            .iter()
            .filter(|(key, _)| key.2.is_empty())
            .map(|(key, value)| (&*key.0, *value))
            .collect();
        let shown: Vec<u64> = columns.rows.iter().map(|column| column.value).collect();
        assert_eq!(
            shown.iter().filter(|value| **value > 0).count(),
            by_day.len(),
            "{period}"
        );
        assert_eq!(
            shown.iter().sum::<u64>(),
            value(&of("A1"), "sessions", ("", ""), ("", ""))
        );
        let days = Period::parse(&period).unwrap();
        for (nth, column) in columns.rows.iter().enumerate() {
            let first = if bars == "day" {
                days.from() + chrono::Days::new(nth as u64)
            } else {
                days.from() + chrono::Months::new(u32::try_from(nth).unwrap())
            };
            let expected = by_day.get(&*first.to_string()).copied().unwrap_or(0);
            assert_eq!(column.value, expected, "{first}");
        }
        assert_eq!(table(&mut kiosk).concat(), shown);

        let levels = of("C1");
        let Block::Bars(chart) = see(&mut kiosk, dir, "figures-by-level") else {
            panic!()
        };
        let expected = ["basic", "intermediate", "advanced", "unknown"]
            .map(|level| value(&levels, "accompaniments", ("level", level), ("", "")));
        assert_eq!(numbers(&chart.rows), expected);
        assert_eq!(table(&mut kiosk).concat(), expected);

        themes(&mut kiosk, dir, &of("C3"));
        hours(&mut kiosk, dir, &of("E4"));
        matrix(&mut kiosk, dir, &of("C5"));
        waiting(&mut kiosk, dir, &of("D9"));
    }
}

fn themes(kiosk: &mut Kiosk, dir: &Path, cells: &BTreeMap<Key, u64>) {
    let Block::Bars(chart) = see(kiosk, dir, "figures-by-theme") else {
        panic!()
    };
    let themes = domain::Theme::ALL.iter().map(|theme| {
        let by = if theme.is_administrative() {
            "administrative_theme"
        } else {
            "theme"
        };
        (theme, value(cells, "mentions", (by, theme.code()), ("", "")))
    });
    let themes: Vec<_> = themes.collect();
    assert_eq!(
        table(kiosk).concat(),
        themes.iter().map(|(_, value)| *value).collect::<Vec<_>>()
    );
    let mut sorted = themes;
    sorted.retain(|(_, value)| *value > 0);
    sorted.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
    for ((label, shown), (theme, value)) in chart.rows.iter().zip(&sorted).take(7) {
        assert_eq!(
            (label, u64::from(*shown)),
            (&Words::label("theme", theme.code()), *value)
        );
    }
    let all = value(cells, "mentions", ("", ""), ("", ""));
    assert_eq!(numbers(&chart.rows).iter().sum::<u64>(), all);
}

fn hours(kiosk: &mut Kiosk, dir: &Path, cells: &BTreeMap<Key, u64>) {
    let Block::Heat(Heat { columns, rows, .. }) = see(kiosk, dir, "figures-by-hour") else {
        panic!()
    };
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let mut sum = 0;
    for (day, (label, values)) in days.iter().zip(&rows) {
        assert_eq!(*label, Words::label("weekday", day));
        for (hour, shown) in columns.iter().zip(values) {
            let Words::Plain(hour) = hour else { panic!() };
            assert_eq!(
                *shown,
                value(cells, "sessions", ("weekday", day), ("hour", hour)),
                "{day} {hour}"
            );
            sum += shown;
        }
    }
    assert_eq!((rows.len(), sum), (7, value(cells, "sessions", ("", ""), ("", ""))));
    let table = table(kiosk);
    for (hour, row) in table.iter().enumerate() {
        let across: Vec<u64> = rows.iter().map(|(_, values)| values[hour]).collect();
        assert_eq!(*row, across);
    }
}

fn matrix(kiosk: &mut Kiosk, dir: &Path, cells: &BTreeMap<Key, u64>) {
    let Block::Matrix(Matrix { rows, .. }) = see(kiosk, dir, "figures-matrix") else {
        panic!()
    };
    let mut all = Vec::new();
    for ((audience, usages), (label, values)) in PRIORITY_MATRIX.iter().zip(&rows) {
        assert_eq!(*label, Words::label("audience", audience.code()));
        assert_eq!(usages.len(), values.len());
        for (step, shown) in (1..).zip(values) {
            let step = i32::to_string(&step);
            let told = value(
                cells,
                "accompaniments",
                ("audience", audience.code()),
                ("matrix_step", &step),
            );
            assert_eq!(*shown, told, "{audience:?} {step}");
            all.push(told);
        }
    }
    assert_eq!(all.len(), 14);
    let reached = value(cells, "matrix_cells_reached", ("", ""), ("", ""));
    assert_eq!(all.iter().filter(|cell| **cell > 0).count() as u64, reached);
    assert_eq!(table(kiosk).concat(), all);
}

fn waiting(kiosk: &mut Kiosk, dir: &Path, cells: &BTreeMap<Key, u64>) {
    let Block::Bars(chart) = see(kiosk, dir, "figures-waiting") else {
        panic!()
    };
    let made = value(cells, "calls", ("", ""), ("", ""));
    assert!(made > 0, "the demonstration calls nobody");
    assert_eq!(numbers(&chart.rows).iter().sum::<u64>(), made);
    assert_eq!(table(kiosk).concat().iter().sum::<u64>(), made);
}

#[test]
fn a_mediator_s_month_counts_the_sessions_that_carry_their_code() {
    let dir = demonstration();
    let mut kiosk = Kiosk::new();
    kiosk.walk("staff type:m1 enter type:246810 enter go:menu-figures hold go:desk-month");
    answer(&mut kiosk, dir.path());
    let Block::Columns(columns) = chart(&kiosk) else {
        panic!("no columns")
    };
    let shown: u64 = columns.rows.iter().map(|column| column.value).sum();
    let listed = run(
        dir.path(),
        &[
            "session",
            "list",
            "--from",
            "2026-11-01",
            "--to",
            "2026-11-30",
            "--format",
            "jsonl",
        ],
    );
    let own = listed
        .lines()
        .filter(|line| line.contains("\"mediator\":\"m1\""))
        .count();
    assert!(own > 0);
    assert_eq!(shown, own as u64);
}

#[test]
fn a_file_of_figures_has_the_bytes_that_the_command_writes() {
    let dir = demonstration();
    let dir = dir.path();
    let scope = |way: &str| {
        let kiosk = before(dir, way);
        let mut scopes = kiosk.effects.iter().filter_map(|effect| match effect {
            app::Effect::ReadFigures(_, scope) => Some(*scope),
            _ => None,
        });
        scopes.next_back().unwrap()
    };
    let year = scope(SITE_YEAR);
    let locale = |tag: &str| Locale::find(tag).unwrap();
    let path = figures::write(dir, year, View::Themes, locale("en")).unwrap();
    assert!(path.ends_with("exports/palier-2026-site-C3.csv"), "{}", path.display());
    let expected = run(
        dir,
        &["indicators", "C3", "--period", "2026", "--internal", "--format", "csv"],
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    let path = figures::write(dir, year, View::Days, locale("fr")).unwrap();
    let french = [
        "indicators",
        "A1",
        "--period",
        "2026",
        "--by",
        "month",
        "--internal",
        "--dialect",
        "fr",
    ];
    assert_eq!(fs::read_to_string(&path).unwrap(), run(dir, &french));
    let again = figures::write(dir, year, View::Days, locale("fr")).unwrap();
    assert_ne!(again, path, "the first file is kept");
    let names = fs::read_dir(dir.join("exports"))
        .unwrap()
        .map(|file| file.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".part")));
}

#[test]
fn targets_stand_beside_their_figures_on_the_screen_and_in_files() {
    let dir = demonstration();
    let dir = dir.path();
    let file = dir.join(figures::TARGETS);
    let file = file.to_str().unwrap();
    fs::write(
        file,
        "[[target]]\nindicator = \"A2\"\nperiod = \"2026\"\nvalue = 100000\n\
         [[target]]\nindicator = \"D1\"\nperiod = \"2026\"\nvalue = 1\n\
         [[target]]\nindicator = \"A2\"\nperiod = \"2026-03\"\nvalue = 5\n",
    )
    .unwrap();
    let mut kiosk = before(dir, SITE_YEAR);
    let Block::Gauges(gauges) = see(&mut kiosk, dir, "figures-targets") else {
        panic!()
    };
    let accompaniments = value(&cells(dir, "A2", "2026", &[]), "accompaniments", ("", ""), ("", ""));
    let visits = value(&cells(dir, "D1", "2026", &[]), "visits", ("", ""), ("", ""));
    let shown: Vec<_> = gauges.iter().map(|gauge| (gauge.value, gauge.target)).collect();
    assert_eq!(
        shown,
        [(accompaniments, 100_000), (visits, 1)],
        "that of March is not the year's"
    );
    assert_eq!(table(&mut kiosk), [[accompaniments, 100_000], [visits, 1]]);

    let asked = ["indicators", "A2", "--period", "2026", "--internal", "--targets", file];
    let told = run(dir, &[&asked[..], &["--format", "csv"]].concat());
    let row = told.lines().find(|line| line.contains(",target,")).unwrap();
    assert!(row.contains(",A2,target,target,,,,,,100000,"), "{row}");
    assert!(run(dir, &asked).contains("100"), "the table for people says it too");

    fs::write(file, "[[target]]\nindicator = \"A2\"\nvalue = 0\n").unwrap();
    let mut kiosk = before(dir, SITE_YEAR);
    kiosk.walk("go:figures-choose go:figures-targets");
    answer(&mut kiosk, dir);
    assert!(kiosk.says("figures-targets-faulty"));
}

#[test]
fn the_targets_of_the_network_are_counted_as_the_indicators_count_them() {
    let dir = demonstration();
    let dir = dir.path();
    let year = Period::parse("2026").unwrap();
    let reader = palier::store::Store::open_to_read(dir).unwrap();
    let counts = reader.network_counts(year, year.to()).unwrap();
    let none = ("", "");
    let dates = cells(dir, "G3", "2026", &[]);
    let cycles = value(&cells(dir, "G2", "2026", &[]), "cycles", none, none);
    let conferences = value(&dates, "dates", ("format", "conference"), none);
    let trained = value(&dates, "people_present", ("format", "training"), none);
    assert!(cycles > 0 && conferences > 0 && trained > 0);
    let told = (counts.cycles, counts.conferences, counts.trained);
    assert_eq!(
        (cycles, conferences, trained),
        (told.0.into(), told.1.into(), told.2.into())
    );

    let target = "[[target]]\nperiod = \"2026\"\n";
    let (of_cycles, of_trained) = (
        "indicator = \"G2\"\nvalue = 10\n",
        "indicator = \"G3\"\nunit = \"people_present\"\nformat = \"training\"\nvalue = 20\n",
    );
    fs::write(
        dir.join(figures::TARGETS),
        format!("{target}{of_cycles}{target}{of_trained}"),
    )
    .unwrap();
    let mut kiosk = before(dir, SITE_YEAR);
    let Block::Gauges(gauges) = see(&mut kiosk, dir, "figures-targets") else {
        panic!()
    };
    let shown: Vec<_> = gauges.iter().map(|gauge| (gauge.value, gauge.target)).collect();
    assert_eq!(shown, [(cycles, 10), (trained, 20)]);
}
