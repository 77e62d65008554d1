//! How long a site has been silent: what the days of its records leave out of a period.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::Period;

/// The days on which one site recorded something, as far as the gaps of a period need them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordDays {
    period: Period,
    /// The first and the last, in the period or before it.
    ends: Option<(NaiveDate, NaiveDate)>,
    /// The months of those in the period.
    months: BTreeSet<i32>,
}

/// How long one site has been silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Days since its last record.
    pub days: u64,
    /// Months of the period without a record of it, none of them before its first one.
    pub months: u64,
}

impl RecordDays {
    /// No day yet.
    #[must_use]
    pub const fn new(period: Period) -> Self {
        Self {
            period,
            ends: None,
            months: BTreeSet::new(),
        }
    }

    /// Adds the day of a record; one after the period counts for nothing.
    pub fn add(&mut self, day: NaiveDate) {
        if day > self.period.to() {
            return;
        }
        let (first, last) = self.ends.unwrap_or((day, day));
        self.ends = Some((first.min(day), last.max(day)));
        if self.period.contains(day) {
            self.months.insert(month(day));
        }
    }

    /// What they leave out up to the last day of the period; `None` without any.
    ///
    /// A period that is not over ends on `newest`, the day of the newest record of any site: nothing here knows what day it is,
    /// and the days to come are nobody's silence.
    #[must_use]
    pub fn gap(&self, newest: NaiveDate) -> Option<Gap> {
        let (first, last) = self.ends?;
        let until = newest.min(self.period.to());
        let from = first.max(self.period.from());
        let all = u64::try_from(month(until) - month(from) + 1).unwrap_or(0);
        let held = u64::try_from(self.months.len()).unwrap_or(u64::MAX);
        Some(Gap {
            days: u64::try_from(until.signed_duration_since(last).num_days()).unwrap_or(0),
            months: all.saturating_sub(held),
        })
    }
}

/// Months since the beginning of the common era.
fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn gap(period: &str, days: &[NaiveDate], newest: NaiveDate) -> Option<(u64, u64)> {
        let mut of_site = RecordDays::new(Period::parse(period).unwrap());
        for day in days {
            of_site.add(*day);
        }
        of_site.gap(newest).map(|gap| (gap.days, gap.months))
    }

    #[test]
    fn silence_goes_from_the_last_record_to_the_end_of_the_period() {
        let days = [day(2026, 3, 2), day(2026, 1, 5), day(2027, 1, 1)];
        let after = day(2027, 2, 1);
        assert_eq!(gap("2026", &days, after), Some((304, 10)));
        assert_eq!(gap("2026-03", &days, after), Some((29, 0)));
        assert_eq!(gap("2026-02", &days, after), Some((54, 1)), "known since January");
    }

    #[test]
    fn a_site_misses_no_month_before_its_first_record() {
        let days = [day(2026, 6, 30), day(2026, 8, 1), day(2026, 12, 31)];
        assert_eq!(gap("2026", &days, day(2026, 12, 31)), Some((0, 4)));
        assert_eq!(gap("2026-05", &days, day(2026, 12, 31)), None);
    }

    #[test]
    fn a_period_that_is_not_over_ends_with_the_newest_record_of_any_site() {
        let days = [day(2026, 7, 20)];
        assert_eq!(gap("2026", &days, day(2026, 9, 3)), Some((45, 2)));
        assert_eq!(gap("2027", &days, day(2026, 9, 3)), Some((45, 0)));
    }

    #[test]
    fn the_first_and_the_last_day_there_are_overflow_nothing() {
        let ends = [NaiveDate::MIN, NaiveDate::MAX];
        let period = Period::between(NaiveDate::MIN, NaiveDate::MAX).unwrap();
        let mut of_site = RecordDays::new(period);
        of_site.add(ends[0]);
        let gap = of_site.gap(ends[1]).unwrap();
        assert!(gap.days > 0 && gap.months > 0);
    }
}
