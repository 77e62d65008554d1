//! The clocks: the only place that reads them.

use std::sync::OnceLock;

use chrono::{Local, Timelike};
use rustix::time::{ClockId, clock_gettime};

use crate::app::Now;
use crate::domain::Moment;

/// Milliseconds since boot, suspended time included: a lid closed overnight is time that passed, and nobody can set it.
#[must_use]
pub fn since_boot() -> u64 {
    let time = clock_gettime(ClockId::Boottime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    seconds * 1000 + u64::try_from(time.tv_nsec).unwrap_or(0) / 1_000_000
}

/// The time now, in the machine's time zone.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
pub fn now() -> Now {
    let local = Local::now();
    Now {
        clock: since_boot(),
        day: local.date_naive(),
        hour: u8::try_from(local.hour()).unwrap_or(0),
    }
}

/// What all the clocks say now.
#[must_use]
pub fn moment() -> Moment {
    Moment {
        boot: boot(),
        since_boot: i64::try_from(since_boot()).unwrap_or(i64::MAX),
        wall: clock_gettime(ClockId::Realtime).tv_sec,
    }
}

/// The number of this start of the machine, from the id that the kernel draws at each; 0 where it does not say.
fn boot() -> i64 {
    static BOOT: OnceLock<i64> = OnceLock::new();
    *BOOT.get_or_init(|| {
        let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(16).collect();
        u64::from_str_radix(&digits, 16).map_or(0, u64::cast_signed)
    })
}
