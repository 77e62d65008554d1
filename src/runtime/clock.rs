//! The clocks: the only place that reads them.

use chrono::{Local, Timelike};
use rustix::time::{ClockId, clock_gettime};

use crate::app::Now;

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
