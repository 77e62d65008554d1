//! A coordinator's overview beside `palier indicators` on the same records: the same figures, the same bytes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use chrono::NaiveDate;
use palier::app::Trouble;
use palier::app::figures::{
    CATALOGUE, Counted, FOLLOWED, Figure, Figures, Followed, SITE, Scope, Span, Targets, Whose, ground,
};
use palier::app::order::{FileForm, Grouped, Order, Release};
use palier::domain::{Grain, SiteId, Territory};
use palier::i18n::Locale;
use palier::runtime::orders::{self, Tongue};
use palier::runtime::{figures, packs};

const PALIER: &str = env!("CARGO_BIN_EXE_palier");

fn run(dir: &Path, args: &[&str]) -> Vec<u8> {
    let done = Command::new(PALIER)
        .arg("--data-dir")
        .arg(dir)
        .args(args)
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{args:?}: {said}");
    done.stdout
}

/// Records of three sites in 2026.
fn demonstration() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    run(
        dir.path(),
        &[
            "demo",
            "--sessions",
            "3000",
            "--seed",
            "7",
            "--sites",
            "3",
            "--to",
            "2026-11-20",
        ],
    );
    dir
}

fn scope(grain: Grain, counted: Counted) -> Scope {
    let from = NaiveDate::from_ymd_opt(2026, if grain == Grain::Year { 1 } else { 9 }, 1).unwrap();
    Scope {
        whose: Whose::Everybody,
        grain,
        from,
        counted,
    }
}

fn read(dir: &Path, asked: Scope) -> Figures {
    figures::read_apart(dir, asked, |_| {}).unwrap()
}

/// One line of the shared CSV, field by field.
fn lines(dir: &Path, args: &[&str]) -> Vec<Vec<String>> {
    let mut all = vec!["indicators"];
    all.extend(args);
    all.extend(["--internal", "--format", "csv"]);
    let text = run(dir, &all);
    let mut rows = csv::Reader::from_reader(&*text);
    let records = rows
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    records.collect()
}

/// A figure as its line of the file says it, from the unit on.
fn as_line(figure: &Figure) -> Vec<String> {
    let of = |of: &Option<palier::app::figures::Of>| match of {
        Some(of) => [of.dimension.to_owned(), of.value.clone()],
        None => [String::new(), String::new()],
    };
    let value = figure.value.map_or_else(String::new, |value| value.to_string());
    let share = figure
        .share
        .map_or_else(String::new, |tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let mut line = vec![figure.unit.to_owned(), figure.share_of.unwrap_or_default().to_owned()];
    line.extend(of(&figure.first));
    line.extend(of(&figure.second));
    line.extend([value, share]);
    line
}

/// The same fields of a line of a file.
fn fields(line: &[String]) -> Vec<String> {
    [5, 6, 7, 8, 9, 10, 12, 13].map(|at| line[at].clone()).to_vec()
}

#[test]
fn every_indicator_is_shown_as_the_command_counts_it() {
    let dir = demonstration();
    let whole = |index| {
        let shown = read(dir.path(), scope(Grain::Month, Counted::One(index, None)));
        let cells = shown.cells.into_iter().filter(|cell| cell.span == Span::Whole);
        cells.filter(|cell| cell.first.as_ref().is_none_or(|of| of.dimension != SITE))
    };
    let all = lines(dir.path(), &["--period", "2026-09"]);
    for (index, code) in CATALOGUE.iter().enumerate() {
        let told: Vec<_> = whole(index).map(|cell| as_line(&cell)).collect();
        let own = all.iter().filter(|line| line[4] == *code);
        let said: Vec<_> = own.map(|line| fields(line)).collect();
        assert_eq!(told, said, "{code}");
    }
}

#[test]
fn every_indicator_is_told_apart_by_place_as_the_command_counts_it() {
    const TERRITORY: usize = 2;
    const OF_SITE: usize = 3;
    let dir = demonstration();
    let sizes = Territory::OF_COMMUNES
        .iter()
        .map(|size| (Some(*size), size.code(), ground(*size), TERRITORY));
    for (size, word, dimension, column) in sizes.chain([(None, "site", SITE, OF_SITE)]) {
        let all = lines(dir.path(), &["--period", "2026", "--by", word]);
        let mut places = BTreeSet::new();
        for (index, code) in CATALOGUE.iter().enumerate() {
            let of_code = all.iter().filter(|line| line[4] == *code);
            // The total, or that of a kind of session; of territories, of the one kind that is followed.
            let is_followed = |line: &&Vec<String>| {
                let is_kind = |of: &Followed| of.indicator == *code && of.unit == line[5] && of.kind == Some(&*line[8]);
                let kept = size.is_none() || FOLLOWED.iter().any(is_kind);
                line[9].is_empty() && (line[7].is_empty() || line[7] == "kind" && kept)
            };
            let of_code = of_code.filter(is_followed);
            let mut said: Vec<[String; 4]> = of_code
                .map(|line| [column, 5, 8, 12].map(|at| line[at].clone()))
                .collect();
            let shown = read(dir.path(), scope(Grain::Year, Counted::One(index, size)));
            let of_place = shown.cells.iter().filter_map(|cell| {
                let place = cell.first.as_ref().filter(|of| of.dimension == dimension)?;
                let kind = cell.second.as_ref().map_or("", |of| &*of.value);
                let value = cell.value.map_or_else(String::new, |value| value.to_string());
                assert_eq!(place.name, size.and_then(|size| size.name(&place.value)));
                Some([&*place.value, cell.unit, kind, &*value].map(str::to_owned))
            });
            let mut told: Vec<[String; 4]> = of_place.collect();
            places.extend(told.iter().map(|line| line[0].clone()));
            // Together, an indicator of visits has a row of nought where another has sessions.
            for of_code in [&mut said, &mut told] {
                of_code.retain(|line| !["", "0"].contains(&&*line[3]));
                of_code.sort();
            }
            assert_eq!(told, said, "{code} by {word}");
        }
        assert!(places.len() > 2, "{word}: {places:?}");
    }
}

#[test]
fn the_trend_of_what_is_followed_is_the_command_s_month_by_month() {
    let dir = demonstration();
    let shown = read(dir.path(), scope(Grain::Month, Counted::Overview));
    for followed in FOLLOWED {
        let by_month = lines(
            dir.path(),
            &[
                followed.indicator,
                "--from",
                "2025-10-01",
                "--to",
                "2026-09-30",
                "--by",
                "month",
            ],
        );
        let is = |line: &&Vec<String>| {
            let kind = followed.kind.map_or(("", ""), |kind| ("kind", kind));
            (&*line[5], &*line[7], &*line[8], &*line[9]) == (followed.unit, kind.0, kind.1, "")
        };
        let said = |day: NaiveDate| {
            let mut of_unit = by_month.iter().filter(is);
            let line = of_unit.find(|line| line[0] == day.to_string());
            line.map_or(0, |line| line[12].parse().unwrap())
        };
        let trend = shown.trend(&followed);
        assert_eq!(trend.len(), 12);
        assert_eq!(trend[0].0.to_string(), "2025-10-01");
        for (day, value) in &trend {
            assert_eq!(*value, said(*day), "{followed:?} {day}");
        }
        let whole = shown.whole(&followed).unwrap().value.unwrap();
        assert_eq!(whole, trend[11].1, "{followed:?}");
        assert!(whole > 0, "{followed:?}");
    }
}

#[test]
fn the_overview_has_the_targets_of_its_period() {
    let dir = demonstration();
    let month = |value: u32| {
        format!(
            "[[target]]\nindicator = \"A2\"\nperiod = \"2026-09\"\nvalue = {value}\n[[target]]\nindicator = \"A2\"\nperiod = \"2026\"\nvalue = 9\n"
        )
    };
    fs::write(dir.path().join(figures::TARGETS), month(50)).unwrap();
    let shown = read(dir.path(), scope(Grain::Month, Counted::Overview));
    let Targets::Set(targets) = &shown.targets else {
        panic!("{:?}", shown.targets)
    };
    assert_eq!(targets.len(), 1, "that of the year says nothing of a month");
    assert_eq!(Some(&targets[0].figure), shown.whole(&FOLLOWED[0]));
    fs::write(dir.path().join(figures::TARGETS), month(0)).unwrap();
    let shown = read(dir.path(), scope(Grain::Month, Counted::Overview));
    assert!(matches!(shown.targets, Targets::Faulty(1)));
    assert!(shown.whole(&FOLLOWED[0]).is_some(), "figures need no target");
}

#[test]
fn the_figures_of_one_site_are_its_part_of_all() {
    let dir = demonstration();
    let all = read(dir.path(), scope(Grain::Year, Counted::One(1, None)));
    let held = Followed {
        indicator: "A2",
        unit: "accompaniments",
        kind: None,
    };
    let sites: Vec<(SiteId, u64)> = all
        .cells
        .iter()
        .filter(|cell| cell.second.is_none())
        .filter_map(|cell| {
            let first = cell.first.as_ref().filter(|of| of.dimension == SITE)?;
            Some((SiteId::parse(&first.value).unwrap(), cell.value.unwrap()))
        })
        .collect();
    assert_eq!(sites.len(), 3);
    for (site, value) in &sites {
        let of_site = Scope {
            whose: Whose::Site(*site),
            ..scope(Grain::Year, Counted::One(1, None))
        };
        let own = read(dir.path(), of_site);
        assert_eq!(own.whole(&held).unwrap().value, Some(*value));
        assert_eq!(own.trend(&held).iter().map(|(_, value)| value).sum::<u64>(), *value);
    }
    let sum: u64 = sites.iter().map(|(_, value)| value).sum();
    assert_eq!(all.whole(&held).unwrap().value, Some(sum));
}

#[test]
fn the_last_record_of_each_site_is_known_and_one_is_the_kiosk_s_own() {
    let dir = demonstration();
    let seen = figures::sites(dir.path()).unwrap();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen.iter().filter(|seen| seen.own).count(), 1);
    for seen in seen {
        let list = run(dir.path(), &["session", "list", "--format", "jsonl"]);
        let text = String::from_utf8(list).unwrap();
        let site = format!("\"site\":\"{}\"", seen.site);
        let days = text.lines().filter(|line| line.contains(&site)).map(|line| {
            let at = line.find("\"date\":\"").unwrap() + 8;
            line[at..at + 10].to_owned()
        });
        assert_eq!(days.max(), Some(seen.last.to_string()));
    }
}

fn order(form: FileForm) -> Order {
    Order {
        grain: Grain::Month,
        from: NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(),
        indicator: None,
        grouped: Grouped::Whole,
        form,
        release: Release::Protected,
        disk: None,
    }
}

fn write(dir: &Path, order: &Order) -> Vec<u8> {
    let tongue = Tongue {
        locale: Locale::find("fr").unwrap(),
        packs: Some(Arc::clone(&packs::packs(dir).all) as _),
    };
    let mut told = Vec::new();
    let path = orders::write(dir, order, &tongue, |percent| told.push(percent)).unwrap();
    assert!(
        told.is_sorted() && told.iter().all(|percent| *percent < 100),
        "{told:?}"
    );
    assert!(
        path.starts_with(dir.canonicalize().unwrap().join("exports")),
        "{}",
        path.display()
    );
    if path.is_dir() {
        let files = ["indicators.csv", "indicateurs.csv", "datapackage.json"];
        return files
            .iter()
            .flat_map(|name| fs::read(path.join(name)).unwrap())
            .collect();
    }
    fs::read(path).unwrap()
}

fn command(dir: &Path, args: &[&str]) -> Vec<u8> {
    let mut all = vec!["--lang", "fr", "indicators", "--period", "2026-09"];
    all.extend(args);
    run(dir, &all)
}

#[test]
fn a_file_has_the_bytes_of_the_command_in_every_form() {
    let dir = demonstration();
    let dir = dir.path();
    for (form, args) in [
        (FileForm::Csv, ["--format", "csv"]),
        (FileForm::FrenchCsv, ["--dialect", "fr"]),
        (FileForm::Json, ["--format", "json"]),
        (FileForm::Xlsx, ["--format", "xlsx"]),
        (FileForm::Ods, ["--format", "ods"]),
        (FileForm::Parquet, ["--format", "parquet"]),
        (FileForm::Page, ["--format", "html"]),
    ] {
        assert!(write(dir, &order(form)) == command(dir, &args), "{form:?}");
    }
    let folder = dir.join("by-command");
    command(dir, &["--format", "datapackage", "--out", folder.to_str().unwrap()]);
    let files = ["indicators.csv", "indicateurs.csv", "datapackage.json"];
    let said: Vec<u8> = files
        .iter()
        .flat_map(|name| fs::read(folder.join(name)).unwrap())
        .collect();
    assert!(write(dir, &order(FileForm::Package)) == said);
}

#[test]
fn a_file_has_the_bytes_of_the_command_however_it_is_grouped_and_released() {
    let dir = demonstration();
    let dir = dir.path();
    for (grouped, by) in [
        (Grouped::Month, "month"),
        (Grouped::Site, "site"),
        (Grouped::Territory(Territory::Commune), "commune"),
        (Grouped::Territory(Territory::Intercommunal), "intercommunal"),
        (Grouped::Territory(Territory::Department), "department"),
        (Grouped::Territory(Territory::Region), "region"),
    ] {
        for (release, internal) in [(Release::Protected, false), (Release::Internal, true)] {
            let asked = Order {
                grouped,
                release,
                indicator: Some("A2"),
                ..order(FileForm::Csv)
            };
            let mut args = vec!["A2", "--format", "csv", "--by", by];
            args.extend(internal.then_some("--internal"));
            assert!(write(dir, &asked) == command(dir, &args), "{grouped:?} {release:?}");
        }
    }
}

#[test]
fn a_disk_that_is_not_mounted_is_no_place_and_no_folder_is_made_for_it() {
    let dir = demonstration();
    let gone = dir.path().join("media");
    let asked = Order {
        disk: Some(gone.display().to_string()),
        ..order(FileForm::Csv)
    };
    let tongue = Tongue {
        locale: Locale::find("fr").unwrap(),
        packs: None,
    };
    let written = orders::write(dir.path(), &asked, &tongue, |_| {});
    assert_eq!(written, Err(Trouble::DiskGone));
    assert!(!gone.exists());
}

#[test]
fn a_file_never_takes_the_name_of_another() {
    let dir = demonstration();
    for _ in 0..2 {
        write(dir.path(), &order(FileForm::Csv));
        write(dir.path(), &order(FileForm::Package));
    }
    let exports = fs::read_dir(dir.path().join("exports")).unwrap();
    let mut names: Vec<String> = exports
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "palier-2026-09-indicators-2.csv",
            "palier-2026-09-indicators-package",
            "palier-2026-09-indicators-package-2",
            "palier-2026-09-indicators.csv",
        ]
    );
}
