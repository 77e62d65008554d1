//! A screen that nobody touches: no byte, no processor time, no wake-up.

use std::time::{Duration, Instant};

use super::report::Budget;
use super::terminal::Terminal;
use super::{Ground, PALIER, keys, process};

/// Shorter than the time after which a visitor is asked whether they are still there.
const STILL: Duration = Duration::from_secs(10);

pub fn measure(ground: &mut Ground) {
    let data = ground.copy("still");
    let mut kiosk = Terminal::start(PALIER, &[], &data);
    kiosk.wait_for("F10");
    watch(ground, &mut kiosk, "attract");
    keys::to_a_lesson(&mut kiosk, "1");
    watch(ground, &mut kiosk, "lesson");
}

fn watch(ground: &mut Ground, kiosk: &mut Terminal, screen: &str) {
    // The last of what coming here asked for.
    kiosk.written_within(Duration::from_secs(1));
    let pid = kiosk.pid();
    let before = (process::cpu_ticks(pid), process::sleeps(pid));
    let until = Instant::now() + STILL;
    let mut bytes = 0;
    while let Some(left) = until.checked_duration_since(Instant::now()) {
        bytes += kiosk.written_within(left);
    }
    let ticks = process::cpu_ticks(pid) - before.0;
    let sleeps = process::sleeps(pid) - before.1;
    let report = &mut ground.report;
    let mut figure = |what: &str, value: u64, unit, most| {
        let value = f64::from(u32::try_from(value).unwrap_or(u32::MAX));
        report.figure(&format!("still-{screen}-{what}"), value, unit, Budget::AtMost(most));
    };
    figure("bytes-in-10-s", bytes as u64, "bytes", 0.0);
    figure("processor-in-10-s", ticks, "ticks", 0.0);
    figure("wake-ups-in-10-s", sleeps, "times", 1.0);
}
