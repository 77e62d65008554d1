//! Saving one session beside 100,000, against the least that durability costs: 4 KiB written and synced.
//!
//! What is done once the frame is drawn, emptying the log and moving the high-water mark, is measured apart.

use std::fs::File;
use std::io::Write;
use std::time::Instant;

use palier::cli::demo::{self, Plan};
use palier::domain::{Body, NameCode};
use palier::store::{Actor, Opening, Store};

use super::Ground;
use super::report::{Budget, milliseconds, part};

const PAIRS: usize = 400;

pub fn measure(ground: &mut Ground) {
    let data = ground.copy("commit");
    let plan = Plan {
        seed: 11,
        sessions: 4000,
        ..Plan::default()
    };
    let opening = Opening {
        today: plan.to,
        random: [1, 2],
    };
    let mut store = Store::open_to_write(&data, &opening).unwrap();
    // As at the kiosk, where each session of a member of staff leaves a line of the trail.
    store.act_as(Actor {
        code: NameCode::parse("c1"),
        day: plan.to,
        hour: 9,
    });
    let mut raw = File::create(data.join("raw")).unwrap();
    let sessions = demo::records(&plan)
        .map(|record| record.body)
        .filter(|body| matches!(body, Body::Session(_)));
    let (mut saved, mut settled, mut synced) = (Vec::new(), Vec::new(), Vec::new());
    for body in sessions.take(PAIRS) {
        let begun = Instant::now();
        store.add(&[body], plan.to).unwrap();
        saved.push(milliseconds(begun.elapsed()));
        let begun = Instant::now();
        store.settle();
        settled.push(milliseconds(begun.elapsed()));
        let begun = Instant::now();
        raw.write_all(&[7; 4096]).unwrap();
        raw.sync_data().unwrap();
        synced.push(milliseconds(begun.elapsed()));
    }
    assert_eq!(saved.len(), PAIRS, "too few sessions in the plan");
    let report = &mut ground.report;
    let all = [
        ("commit-of-a-session", &saved),
        ("commit-settled-after-the-frame", &settled),
        ("commit-raw-sync-of-4-KiB", &synced),
    ];
    for (name, values) in all {
        report.figure(&format!("{name}-p50"), part(values, 50), "ms", Budget::None);
        report.figure(&format!("{name}-p99"), part(values, 99), "ms", Budget::None);
    }
    let ratio = |hundredths| part(&saved, hundredths) / part(&synced, hundredths);
    report.figure("commit-ratio-p50", ratio(50), "times", Budget::None);
    report.figure("commit-ratio-p99", ratio(99), "times", Budget::AtMost(3.0));
}
