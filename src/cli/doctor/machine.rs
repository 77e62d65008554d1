//! The disk and the clock.

use std::path::Path;

use chrono::{Datelike, NaiveDate};

use super::Remark;
use crate::cli::context::Context;

/// Under this the next backup may fail.
const LITTLE: u64 = 200 << 20;
/// Under this the next record may fail.
const NONE: u64 = 16 << 20;
/// The clock of a machine without a battery says an earlier year than that of this program.
const FIRST_YEAR: i32 = 2026;
/// And no terminal of today is alive then.
const LAST_YEAR: i32 = 2099;

pub(super) fn look(context: &Context<'_>) -> Vec<Remark> {
    vec![disk(&context.dir), clock(context.today)]
}

fn disk(dir: &Path) -> Remark {
    // A directory that is not there yet will be made in the nearest one that is.
    let there = dir.ancestors().find(|dir| dir.exists()).unwrap_or(Path::new("."));
    match rustix::fs::statvfs(there) {
        Ok(disk) => room(disk.f_bavail.saturating_mul(disk.f_frsize)),
        Err(errno) => Remark::warning(
            "disk",
            "command-doctor-disk-unknown",
            "command-doctor-disk-unknown-remedy",
        )
        .with("detail", errno.to_string()),
    }
}

fn room(bytes: u64) -> Remark {
    let remark = if bytes < NONE {
        Remark::error("disk", "command-doctor-disk", "command-doctor-disk-remedy")
    } else if bytes < LITTLE {
        Remark::warning("disk", "command-doctor-disk", "command-doctor-disk-remedy")
    } else {
        Remark::ok("disk", "command-doctor-disk")
    };
    remark.with("megabytes", i64::try_from(bytes >> 20).unwrap_or(i64::MAX))
}

fn clock(today: NaiveDate) -> Remark {
    let remark = if (FIRST_YEAR..=LAST_YEAR).contains(&today.year()) {
        Remark::ok("clock", "command-doctor-clock")
    } else {
        Remark::error(
            "clock",
            "command-doctor-clock-wrong",
            "command-doctor-clock-wrong-remedy",
        )
    };
    remark.with("date", today.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn a_clock_without_battery_is_an_error() {
        let on = |year| clock(NaiveDate::from_ymd_opt(year, 1, 1).unwrap()).state;
        assert_eq!(
            [on(1970), on(2026), on(2027), on(2100)],
            [State::Error, State::Ok, State::Ok, State::Error]
        );
    }

    #[test]
    fn a_filling_disk_is_told_before_it_is_full() {
        assert_eq!(room(1 << 20).state, State::Error);
        assert_eq!(room(100 << 20).state, State::Warning);
        assert_eq!(room(1 << 30).state, State::Ok);
    }
}
