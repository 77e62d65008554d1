//! Periods: a day, an ISO week, a month, a quarter, a year, or any two dates, both included.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::closed_list::closed_list;

closed_list! {
    /// The size of the periods a span is cut into.
    Grain {
        Day = "day",
        Week = "week",
        Month = "month",
        Quarter = "quarter",
        Year = "year",
    }
}

impl Grain {
    /// The period of this grain that contains a day.
    #[must_use]
    pub fn around(self, day: NaiveDate) -> Period {
        let from = match self {
            Self::Day => Some(day),
            Self::Week => day.week(Weekday::Mon).checked_first_day(),
            Self::Month => day.with_day(1),
            Self::Quarter => NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1),
            Self::Year => NaiveDate::from_ymd_opt(day.year(), 1, 1),
        }
        .unwrap_or(day);
        let after = match self {
            Self::Day => from.checked_add_days(Days::new(1)),
            Self::Week => from.checked_add_days(Days::new(7)),
            Self::Month => from.checked_add_months(Months::new(1)),
            Self::Quarter => from.checked_add_months(Months::new(3)),
            Self::Year => from.checked_add_months(Months::new(12)),
        };
        Period {
            from,
            to: after.and_then(|d| d.pred_opt()).unwrap_or(day),
        }
    }
}

/// A span of days, both ends included; `from` is never after `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

/// Why a period cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    #[error("{0:?} is not a period (2026, 2026-Q3, 2026-09, 2026-W36 or 2026-09-30)")]
    Unreadable(String),
    #[error("the period ends on {to}, before it begins on {from}")]
    Backwards { from: NaiveDate, to: NaiveDate },
}

impl Period {
    /// The days from one date to another, both included.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Result<Self, PeriodError> {
        if from > to {
            Err(PeriodError::Backwards { from, to })
        } else {
            Ok(Self { from, to })
        }
    }

    /// Reads `2026`, `2026-Q3`, `2026-09`, `2026-W36` (ISO week) or `2026-09-30`.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        Self::read(text).ok_or_else(|| PeriodError::Unreadable(text.to_owned()))
    }

    fn read(text: &str) -> Option<Self> {
        let digits =
            |s: &str, n: usize| (s.len() == n && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok())?;
        let year = digits(text.get(..4)?, 4)?;
        let year_number = i32::try_from(year).ok()?;
        let first = |month| NaiveDate::from_ymd_opt(year_number, month, 1);
        let Some(rest) = text[4..].strip_prefix('-') else {
            return text[4..].is_empty().then(|| first(1).map(|d| Grain::Year.around(d)))?;
        };
        if let Some(quarter) = rest.strip_prefix('Q') {
            let quarter: u32 = digits(quarter, 1)?;
            return (1..=4)
                .contains(&quarter)
                .then(|| first(quarter * 3 - 2).map(|d| Grain::Quarter.around(d)))?;
        }
        if let Some(week) = rest.strip_prefix('W') {
            let monday = NaiveDate::from_isoywd_opt(year_number, digits(week, 2)?, Weekday::Mon)?;
            return Some(Grain::Week.around(monday));
        }
        if let Some((month, day)) = rest.split_once('-') {
            let date = NaiveDate::from_ymd_opt(year_number, digits(month, 2)?, digits(day, 2)?)?;
            return Some(Grain::Day.around(date));
        }
        first(digits(rest, 2)?).map(|d| Grain::Month.around(d))
    }

    /// The first day.
    #[must_use]
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    #[must_use]
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Whether a day is inside.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Whether it begins and ends with whole months (so also whole quarters and years).
    #[must_use]
    pub fn is_whole_months(&self) -> bool {
        Grain::Month.around(self.from).from == self.from && Grain::Month.around(self.to).to == self.to
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} – {}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> (String, String) {
        let period = Period::parse(text).unwrap();
        (period.from().to_string(), period.to().to_string())
    }

    #[test]
    fn each_way_of_writing_a_period_gives_its_first_and_last_day() {
        let cases = [
            ("2026", "2026-01-01", "2026-12-31"),
            ("2026-Q1", "2026-01-01", "2026-03-31"),
            ("2026-Q4", "2026-10-01", "2026-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-W01", "2025-12-29", "2026-01-04"),
            ("2026-W36", "2026-08-31", "2026-09-06"),
            ("2026-09-30", "2026-09-30", "2026-09-30"),
        ];
        for (text, from, to) in cases {
            assert_eq!(span(text), (from.to_owned(), to.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "26",
            "2026-",
            "2026-13",
            "2026-Q5",
            "2026-W54",
            "2026-02-30",
            "2026-9",
            "２０２６",
            "2026-Q33",
            "2025-W53",
        ] {
            assert!(Period::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 9, d).unwrap();
        assert!(Period::between(day(2), day(1)).is_err());
        assert!(Period::between(day(1), day(1)).is_ok());
    }
}
