//! When a place is open: the ranges of each weekday, public holidays, and dated exceptions.
//!
//! Written and read as a subset of the `opening_hours` of OpenStreetMap, which the national places standard takes
//! (`osm`), and typed in short by people (`typed`). Never knows which days are public holidays.

mod osm;
#[cfg(test)]
mod tests;
mod typed;

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A range of a day, in minutes since midnight; it ends after it begins, at 24:00 at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// Minutes from midnight to midnight.
    pub const DAY: u16 = 24 * 60;

    /// A range; a fault when it does not end after it begins, or ends after midnight.
    pub fn new(from: u16, to: u16) -> Result<Self, HoursFault> {
        if from >= Self::DAY || to > Self::DAY {
            Err(HoursFault::NotATime)
        } else if to <= from {
            Err(HoursFault::EndBeforeStart)
        } else {
            Ok(Self { from, to })
        }
    }

    /// The minute of the day at which it begins.
    #[must_use]
    pub const fn from(self) -> u16 {
        self.from
    }

    /// The minute of the day at which it ends, which is no longer in it.
    #[must_use]
    pub const fn to(self) -> u16 {
        self.to
    }
}

/// The ranges of one day, in order, none touching the next; none at all is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day(Vec<Span>);

impl Day {
    /// Most ranges of a day.
    pub const MOST: usize = 6;

    /// Takes ranges in any order; a fault when two overlap. Two that touch are one.
    pub fn new(mut spans: Vec<Span>) -> Result<Self, HoursFault> {
        spans.sort_unstable();
        let mut whole: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match whole.last_mut() {
                Some(last) if last.to > span.from => return Err(HoursFault::Overlap),
                Some(last) if last.to == span.from => last.to = span.to,
                _ => whole.push(span),
            }
        }
        if whole.len() > Self::MOST {
            return Err(HoursFault::TooMany);
        }
        Ok(Self(whole))
    }

    /// Its ranges.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether nothing is open.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }
}

/// A day of one year, or of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOfYear {
    /// Every year when absent.
    year: Option<i32>,
    month: u32,
    day: u32,
}

impl DayOfYear {
    /// A day; `None` when no year has it, or when that year has not.
    #[must_use]
    pub fn new(year: Option<i32>, month: u32, day: u32) -> Option<Self> {
        // 29 February exists in some years.
        NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day)?;
        let fits = year.is_none_or(|year| (1900..=9999).contains(&year));
        fits.then_some(Self { year, month, day })
    }

    /// The day of a date, of that year alone.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self {
            year: Some(date.year()),
            month: date.month(),
            day: date.day(),
        }
    }

    /// The date; `None` for a day of every year.
    #[must_use]
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }

    /// The year, when it is of one.
    #[must_use]
    pub const fn year(self) -> Option<i32> {
        self.year
    }

    /// From 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.month
    }

    /// From 1 to 31.
    #[must_use]
    pub const fn day(self) -> u32 {
        self.day
    }
}

/// Days that are not as the week says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    first: DayOfYear,
    last: DayOfYear,
    /// What is open on each of them.
    pub hours: Day,
}

impl Exception {
    /// An exception from one day to another, both included; a fault when they are the wrong way round or only one has a
    /// year. Days of every year may go over its end.
    pub fn new(first: DayOfYear, last: DayOfYear, hours: Day) -> Result<Self, HoursFault> {
        match (first.date(), last.date()) {
            (Some(from), Some(to)) if from <= to => {}
            (None, None) => {}
            _ => return Err(HoursFault::Backwards),
        }
        Ok(Self { first, last, hours })
    }

    /// The first day.
    #[must_use]
    pub const fn first(&self) -> DayOfYear {
        self.first
    }

    /// The last day, included.
    #[must_use]
    pub const fn last(&self) -> DayOfYear {
        self.last
    }

    /// Whether it speaks of a date.
    #[must_use]
    pub fn covers(&self, date: NaiveDate) -> bool {
        if let (Some(first), Some(last)) = (self.first.date(), self.last.date()) {
            return (first..=last).contains(&date);
        }
        let place = |day: DayOfYear| (day.month, day.day);
        let (first, last, at) = (place(self.first), place(self.last), (date.month(), date.day()));
        if first <= last {
            (first..=last).contains(&at)
        } else {
            at >= first || at <= last
        }
    }
}

/// When a place is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpeningHours {
    /// From Monday to Sunday.
    pub week: [Day; 7],
    /// What is open on a public holiday; as on any other day when nobody said.
    pub holidays: Option<Day>,
    /// In the order in which they were said: of two that speak of a date, the last one holds.
    pub exceptions: Vec<Exception>,
}

impl OpeningHours {
    /// Most exceptions.
    pub const MOST: usize = 60;

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.week.iter().all(Day::is_closed) && self.holidays.is_none() && self.exceptions.is_empty()
    }

    /// What is open on a date that is no public holiday.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> &Day {
        let exception = self.exceptions.iter().rev().find(|exception| exception.covers(date));
        let weekday = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or(0);
        exception.map_or(&self.week[weekday], |exception| &exception.hours)
    }

    /// Reads what OpenStreetMap writes, within the subset; every other part is a fault that names it.
    pub fn read(text: &str) -> Result<Self, HoursError> {
        osm::read(text)
    }
}

impl fmt::Display for OpeningHours {
    /// As OpenStreetMap writes it; nothing at all when nothing was said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&osm::write(self))
    }
}

/// Reads the ranges of a day as people type them: `9-12 14-18:30`, `9h-12h, 14h-18h30`; nothing is closed.
pub fn read_day(text: &str) -> Result<Day, HoursFault> {
    typed::day(text)
}

/// Writes the ranges of a day in few signs: `9-12 14-18:30`.
#[must_use]
pub fn write_day(day: &Day) -> String {
    typed::write(day)
}

/// Reads days as people type them, `24/12/2026`, `24/12`, `2026-12-24` or two of them with a blank, `-` or `>` between.
pub fn read_days(text: &str) -> Result<(DayOfYear, DayOfYear), HoursFault> {
    typed::days(text)
}

/// Writes days as they are typed: `24/12/2026`, `24/12`, `24/12/2026 2/1/2027`.
#[must_use]
pub fn write_days(first: DayOfYear, last: DayOfYear) -> String {
    typed::write_days(first, last)
}

/// What is wrong with a range, a day or an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursFault {
    #[error("is not of the form 09:00-12:00")]
    NotATime,
    #[error("ends before it begins (a range stops at 24:00)")]
    EndBeforeStart,
    #[error("has ranges that overlap")]
    Overlap,
    #[error("is not a day (2026 Dec 24, Dec 25, 2026-12-24)")]
    NotADay,
    #[error("ends before it begins, or only one of both days has a year")]
    Backwards,
    #[error("is too much (6 ranges a day, 60 exceptions)")]
    TooMany,
    #[error("is not of the part that is read: Mo-Fr 09:00-12:00,14:00-18:00; PH off; 2026 Dec 24-31 off; 24/7")]
    Unknown,
}

/// A part of written hours, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{part:?} {fault}")]
pub struct HoursError {
    pub part: String,
    pub fault: HoursFault,
}

impl Serialize for OpeningHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OpeningHours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).map_err(serde::de::Error::custom)
    }
}
