//! Timers and ticks on the disk: through restarts, clocks that were set, and corrections.

use super::*;
use crate::domain::{Identity, Moment, NameCode, Run, Timer};

const NOW: Moment = Moment {
    boot: -7,
    since_boot: 10_000_000,
    wall: 1_795_000_000,
};

fn code(code: &str) -> NameCode {
    NameCode::parse(code).unwrap()
}

/// So many minutes later on both clocks.
fn later(minutes: i64) -> Moment {
    NOW.before(-minutes * 60_000)
}

fn started(number: u8) -> Timer {
    Timer::start(number, day(2), 10, 10_000_000)
}

/// Minutes and doubt of each timer of `m1`.
fn read(store: &Reader, now: &Moment) -> Vec<(u16, bool)> {
    let clock = u64::try_from(now.since_boot).unwrap();
    let timers = store.timers(code("m1"), now).unwrap();
    let said = timers
        .iter()
        .map(|timer| (timer.minutes(clock), timer.is_doubtful(clock)));
    said.collect()
}

#[test]
fn timers_are_there_after_a_restart_of_the_program_with_the_right_minutes() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.timers(code("m1"), &NOW).unwrap(), []);
    store.keep_timer(code("m1"), &started(1), &NOW).unwrap();
    store
        .keep_timer(code("m1"), &started(2).paused(10_180_000), &later(3))
        .unwrap();
    store.keep_timer(code("m2"), &started(1), &NOW).unwrap();
    drop(store);
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.timers(code("m1"), &NOW).unwrap()[0], started(1), "as it was kept");
    assert_eq!(read(&store, &later(35)), [(35, false), (3, false)]);
    store.drop_timer(code("m1"), 1).unwrap();
    store.drop_timer(code("m1"), 7).unwrap();
    store.drop_timer(code("c9"), 1).unwrap();
    assert_eq!(read(&store, &later(35)), [(3, false)]);
    assert_eq!(store.timers(code("m2"), &later(1)).unwrap().len(), 1, "each their own");
}

#[test]
fn across_a_restart_of_the_machine_the_minutes_are_the_wall_clocks_and_bounded() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.keep_timer(code("m1"), &started(1), &NOW).unwrap();
    let booted = |up: i64, walls: i64| Moment {
        boot: 99,
        since_boot: up * 60_000,
        wall: NOW.wall + walls * 60,
    };
    assert_eq!(read(&store, &booted(2, 35)), [(35, false)]);
    assert_eq!(
        read(&store, &booted(2, -60)),
        [(2, true)],
        "set back: at least as long as the machine is up"
    );
    assert_eq!(
        read(&store, &booted(2, 100_000)),
        [(1439, true)],
        "ten weeks: never more than a session"
    );
    // Paused and gone on there, it is of that start.
    let now = booted(2, 35);
    let timer = store.timers(code("m1"), &now).unwrap()[0]
        .paused(120_000)
        .gone_on(120_000);
    store.keep_timer(code("m1"), &timer, &now).unwrap();
    assert_eq!(read(&store, &now.before(-600_000)), [(45, false)]);
}

#[test]
fn a_clock_set_while_a_timer_ran_marks_it_for_good() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.keep_timer(code("m1"), &started(1), &NOW).unwrap();
    let set = Moment {
        wall: NOW.wall - 86_400,
        ..later(10)
    };
    assert_eq!(read(&store, &set), [(10, true)], "the minutes are right all the same");
    store
        .keep_timer(code("m1"), &started(1).stopped(10_600_000), &set)
        .unwrap();
    assert_eq!(read(&store, &later(90)), [(10, true)]);
}

#[test]
fn a_timer_put_back_after_a_stop_runs_since_it_started() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let running = started(1);
    store.keep_timer(code("m1"), &running, &NOW).unwrap();
    store
        .keep_timer(code("m1"), &running.stopped(10_300_000), &later(5))
        .unwrap();
    store.keep_timer(code("m1"), &running, &later(6)).unwrap();
    drop(store);
    assert_eq!(read(&open(dir.path()).unwrap(), &later(20)), [(20, false)]);
}

#[test]
fn no_hostile_row_makes_a_timer_negative_or_endless() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.keep_timer(code("m1"), &started(1), &NOW).unwrap();
    for (since, wall) in [(i64::MIN, i64::MAX), (i64::MAX, i64::MIN), (0, 0), (-1, -1)] {
        for boot in [NOW.boot, 5] {
            let sql = "UPDATE timer SET boot = ?1, since_boot = ?2, wall = ?3";
            store.reader.db.execute(sql, (boot, since, wall)).unwrap();
            let timer = store.timers(code("m1"), &NOW).unwrap()[0];
            assert!(timer.minutes(10_000_000) <= 1439);
            assert!(matches!(timer.run, Run::Running { .. }));
        }
    }
}

#[test]
fn what_was_copied_is_remembered_by_revision_and_a_correction_passes_it() {
    let dir = dir();
    filled(dir.path(), 5, 20);
    let mut store = open(dir.path()).unwrap();
    let records = all(&store);
    let identities: Vec<Identity> = records.iter().map(|record| record.stamp.identity).collect();
    assert!(store.copied(&identities).unwrap().iter().all(Option::is_none));
    let (first, revision) = (identities[0], records[0].stamp.revision);
    store.mark_copied(&first, Some(revision)).unwrap();
    drop(store);
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.copied(&identities[..2]).unwrap(), [Some(revision), None]);
    let stamp = store.revise(&first, &records[0].body, day(9)).unwrap();
    assert!(stamp.revision > revision, "so that it is to be copied again");
    store.mark_copied(&first, Some(stamp.revision)).unwrap();
    assert_eq!(store.copied(&[first]).unwrap(), [Some(stamp.revision)]);
    store.mark_copied(&first, None).unwrap();
    assert_eq!(store.copied(&[first]).unwrap(), [None]);
    assert!(store.verify().is_sound(), "no record was touched");
}
