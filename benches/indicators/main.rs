//! The whole catalogue of indicators against others who read the same records: `cargo bench --bench indicators`.
//!
//! Invents 1,000,000 records of 100 sites (`PALIER_BENCH_RECORDS` says how many, 10,000 a site), counts them by site and
//! month, and has the sqlite3 shell, pandas and `DuckDB` do the same group-bys in the same run (`peers.py` says what each
//! does). One line a figure: name, value, unit, budget, `ok` or `OVER`; exit 1 when one is over. Before that, the growth
//! from 10,000 records to as many as asked, tenfold each time: `PALIER_BENCH_RECORDS=10000000 cargo bench --bench indicators`
//! shows all of it, and takes half an hour and 8 GiB of disk.
//!
//! Needs the Debian packages `sqlite3` and `python3-venv`; pandas, pyarrow and `DuckDB` are installed from `PyPI` beside the
//! build, unless `PALIER_BENCH_PYTHON` names a Python that has them. A peer that is missing is a failure.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints figures, and one that cannot go on must say where"
)]

mod peers;
#[path = "../budgets/report.rs"]
#[expect(dead_code, reason = "another benchmark prints milliseconds too")]
mod report;
mod watch;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use peers::Peers;
use report::{Budget, Report, part};
use watch::{Run, watched};

/// The program that is measured.
const PALIER: &str = env!("CARGO_BIN_EXE_palier");
/// Records unless the environment says how many.
const RECORDS: u64 = 1_000_000;
const RECORDS_A_SITE: u64 = 10_000;
/// The fewest records that growth is looked at from.
const FEWEST: u64 = 10_000;
/// Other programs make a run late, never early: a budget is broken when every round breaks it.
const ROUNDS: u32 = 3;
/// Runs of one program in a round.
const RUNS: usize = 5;

fn main() -> ExitCode {
    let asked = std::env::var("PALIER_BENCH_RECORDS").ok();
    let records = asked.map_or(RECORDS, |text| text.parse().expect("PALIER_BENCH_RECORDS is a number"));
    let home = tempfile::Builder::new().prefix("palier-bench").tempdir().unwrap();
    let peers = Peers::find();
    let mut report = Report::default();
    let mut size = FEWEST.min(records);
    let mut before: Option<f64> = None;
    loop {
        let data = fill(home.path(), size);
        let runs = counted(&data, home.path());
        let seconds = middle(&runs);
        let name = |what: &str| format!("{what}-of-{size}");
        report.figure(&name("seconds"), seconds, "s", at(size, 1.0));
        report.figure(&name("memory"), most(&runs), "MiB", at(size, 64.0));
        if let Some(before) = before {
            // Ten times the records must not take more than ten times the time.
            report.figure(&name("growth"), seconds / before, "times", Budget::AtMost(10.5));
        }
        before = Some(seconds);
        if size == records {
            break;
        }
        std::fs::remove_dir_all(&data).unwrap();
        size = (size * 10).min(records);
    }
    let data = home.path().join("data");
    let prepared = peers.prepare(&data, home.path());
    let own = figures_of(&home.path().join("own.csv"));
    let over = report.over();
    for round in 1..=ROUNDS {
        let runs = counted(&data, home.path());
        println!("palier: {:.3} s, {:.1} MiB", middle(&runs), most(&runs));
        for peer in peers::ALL {
            let (theirs, seen) = peers.run(peer, &prepared, home.path());
            assert_eq!(seen, own, "{} counted other records", peer.name);
            println!("{}: {:.3} s, {:.1} MiB", peer.name, middle(&theirs), most(&theirs));
            let name = format!("time-to-{}", peer.name);
            report.figure(
                &name,
                middle(&runs) / middle(&theirs),
                "times",
                Budget::AtMost(peer.budget),
            );
        }
        if report.over() == over || round == ROUNDS {
            break;
        }
        println!("over in round {round} of {ROUNDS} at most: measured again");
        report.forgive(over);
    }
    report.exit()
}

/// The budgets are those of a million records; of fewer, figures are printed to be compared.
fn at(size: u64, most: f64) -> Budget {
    if size == RECORDS {
        Budget::AtMost(most)
    } else {
        Budget::None
    }
}

/// A directory of so many invented records.
fn fill(home: &Path, records: u64) -> PathBuf {
    let data = home.join("data");
    let done = Command::new(PALIER)
        .arg("--data-dir")
        .arg(&data)
        .args(["demo", "--seed", "7", "--sites"])
        .arg((records / RECORDS_A_SITE).max(1).to_string())
        .arg("--sessions")
        .arg(records.to_string())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    data
}

/// The whole catalogue by site and month, several times over.
fn counted(data: &Path, home: &Path) -> Vec<Run> {
    let count = |_| {
        let mut command = Command::new(PALIER);
        command
            .arg("--data-dir")
            .arg(data)
            .args(["indicators", "--internal", "--period", "2026", "--format", "csv"])
            .args(["--by", "site", "--by", "month"]);
        // Not `--out`, which waits until the disk has it: no peer does.
        watched(&mut command, None, Some(&home.join("own.csv"))).0
    };
    (0..RUNS).map(count).collect()
}

/// The accompaniments, visits and lessons of a file: what each peer must have seen too.
fn figures_of(file: &Path) -> String {
    let mut sums = [0_u64; 3];
    let mut rows = csv::Reader::from_path(file).unwrap();
    for row in rows.records() {
        let row = row.unwrap();
        let is_total = row[7].is_empty();
        let place = match (&row[4], &row[5]) {
            ("A2", "accompaniments") => 0,
            ("D1", "visits") => 1,
            ("D2", "lessons_started") => 2,
            _ => continue,
        };
        if is_total {
            sums[place] += row[12].parse::<u64>().unwrap();
        }
    }
    let [people, visits, lessons] = sums;
    format!("seen={people},{visits},{lessons}")
}

fn middle(runs: &[Run]) -> f64 {
    part(&runs.iter().map(|run| run.seconds).collect::<Vec<_>>(), 50)
}

fn most(runs: &[Run]) -> f64 {
    runs.iter().map(|run| run.mebibytes).fold(0.0, f64::max)
}
