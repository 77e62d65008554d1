//! The whole catalogue over 100,000 records, by site and month.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::report::{Budget, mebibytes, part};
use super::{Ground, PALIER, fill, process};

const RUNS: usize = 5;

pub fn measure(ground: &mut Ground) {
    let data = ground.home.path().join("sites");
    fill(&data, &["--seed", "7", "--sessions", super::RECORDS, "--sites", "10"]);
    let file = ground.home.path().join("indicators.csv");
    let (mut seconds, mut memory) = (Vec::new(), 0);
    for _ in 0..RUNS {
        let begun = Instant::now();
        let mut child = Command::new(PALIER)
            .arg("--data-dir")
            .arg(&data)
            .args(["indicators", "--internal", "--period", "2026", "--format", "csv"])
            .args(["--by", "site", "--by", "month", "--out"])
            .arg(&file)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let ended = loop {
            if let Some(ended) = child.try_wait().unwrap() {
                break ended;
            }
            memory = process::most_rss_kib(child.id()).unwrap_or(0).max(memory);
            std::thread::sleep(Duration::from_millis(1));
        };
        seconds.push(begun.elapsed().as_secs_f64());
        assert!(ended.success(), "indicators: {ended}");
        std::fs::remove_file(&file).unwrap();
    }
    let report = &mut ground.report;
    report.figure("indicators-of-100000", part(&seconds, 50), "s", Budget::None);
    report.figure(
        "indicators-of-100000-memory",
        mebibytes(memory * 1024),
        "MiB",
        Budget::None,
    );
}
