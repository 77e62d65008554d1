//! What the clocks may say, and what is made of it.

use proptest::prelude::*;

use super::*;

const START: Moment = Moment {
    boot: 7,
    since_boot: 5_000_000,
    wall: 1_795_000_000,
};

fn started() -> Timer {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    Timer::start(1, day, 10, 1_000_000)
}

/// Minutes and agreement of a span after the start, with so many minutes on each clock, of the same start or another.
fn span(boot: i64, since_boot: i64, wall: i64) -> (u64, Clocks) {
    let now = Moment {
        boot,
        since_boot,
        wall: START.wall + wall * 60,
    };
    let (passed, clocks) = START.until(&now);
    (passed / 60_000, clocks)
}

#[test]
fn within_one_start_the_clock_that_nobody_sets_is_believed() {
    let after = |minutes: i64| START.since_boot + minutes * 60_000;
    for (boots, walls, clocks) in [
        (35, 35, Clocks::Agree),
        (0, 0, Clocks::Agree),
        // Set back an hour, forward ten years, back to 1970.
        (35, -25, Clocks::Disagree),
        (35, 5_256_000, Clocks::Disagree),
        (35, -29_916_666, Clocks::Disagree),
        // A lid closed overnight: both clocks count it, and it is more than a day's session only past 1,439 minutes.
        (600, 600, Clocks::Agree),
    ] {
        assert_eq!(
            span(START.boot, after(boots), walls),
            (u64::try_from(boots).unwrap(), clocks),
            "{boots} {walls}"
        );
    }
}

#[test]
fn across_a_restart_the_wall_clock_is_believed_within_bounds() {
    for (up, walls, minutes, clocks) in [
        (2, 35, 35, Clocks::Agree),
        // Less than the machine has been up: impossible.
        (20, 5, 20, Clocks::Disagree),
        (20, -60, 20, Clocks::Disagree),
        (0, -1, 0, Clocks::Agree),
        (0, -90, 0, Clocks::Disagree),
        (5, 20_000, 1439, Clocks::Disagree),
    ] {
        assert_eq!(
            span(START.boot + 1, up * 60_000, walls),
            (minutes, clocks),
            "up {up}, wall {walls}"
        );
    }
}

#[test]
fn a_pause_is_not_counted_and_a_stop_undone_is() {
    let timer = started();
    let minutes = |n: u64| 1_000_000 + n * 60_000;
    let paused = timer.paused(minutes(10));
    assert_eq!(paused.minutes(minutes(50)), 10);
    let going = paused.gone_on(minutes(50));
    assert_eq!(going.minutes(minutes(55)), 15);
    let stopped = going.stopped(minutes(60));
    assert_eq!((stopped.minutes(minutes(90)), stopped.run), (20, Run::Stopped));
    assert_eq!(
        going.minutes(minutes(90)),
        50,
        "put back, it counts as if it had not been stopped"
    );
    assert_eq!(timer.gone_on(minutes(5)), timer, "what runs goes on as it did");
}

#[test]
fn the_minutes_change_when_said_and_not_before() {
    let timer = started();
    let clock = 1_000_000 + 90_500;
    let next = timer.next_minute(clock).unwrap();
    assert_eq!(timer.minutes(next - 1), 1);
    assert_eq!(timer.minutes(next), 2);
    assert_eq!(timer.paused(clock).next_minute(clock), None);
    let forgotten = 1_000_000 + Timer::LONGEST + 1;
    assert_eq!(timer.next_minute(forgotten), None, "nothing changes past the longest");
    assert!(timer.is_doubtful(forgotten));
}

#[test]
fn the_lowest_free_number_is_given_and_none_past_the_last() {
    let timers: Vec<Timer> = (1..=Timer::MOST).map(|number| Timer { number, ..started() }).collect();
    assert_eq!(Timer::free_number(&[]), Some(1));
    assert_eq!(Timer::free_number(&timers[1..]), Some(1));
    assert_eq!(Timer::free_number(&timers[..3]), Some(4));
    assert_eq!(Timer::free_number(&timers), None);
}

#[test]
fn a_session_lasts_a_minute_at_least() {
    let session = started().session(1_000_000);
    assert_eq!((session.hour, session.minutes), (10, 1));
}

proptest! {
    #[test]
    fn no_clock_makes_a_span_negative_or_longer_than_a_session(
        then in (any::<i64>(), any::<i64>(), any::<i64>()),
        now in (any::<i64>(), any::<i64>(), any::<i64>()),
        same in any::<bool>(),
    ) {
        let moment = |(boot, since_boot, wall)| Moment { boot, since_boot, wall };
        let now = if same { (then.0, now.1, now.2) } else { now };
        let (passed, _) = moment(then).until(&moment(now));
        prop_assert!(passed <= Timer::LONGEST);
    }

    #[test]
    fn no_clock_makes_the_minutes_more_than_a_session_takes(
        since in any::<i64>(), spent in 0..=Timer::LONGEST, clock in any::<u64>(),
    ) {
        let timer = Timer { spent, run: Run::Running { since }, ..started() };
        prop_assert!(timer.minutes(clock) <= 1439);
        prop_assert!((1..=1439).contains(&timer.session(clock).minutes));
        prop_assert!(timer.stopped(clock).spent <= Timer::LONGEST);
    }

    #[test]
    fn a_span_put_back_is_the_span_it_was(ago in 0_i64..86_000_000) {
        let then = START.before(ago);
        let (passed, clocks) = then.until(&START);
        prop_assert_eq!((passed, clocks), (u64::try_from(ago).unwrap(), Clocks::Agree));
    }
}
