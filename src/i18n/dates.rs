//! Dates and hours as a language writes them, in the Gregorian calendar with European digits.
//!
//! Dates come in as arguments and go out as text: messages take them as strings, since Fluent has no `DATETIME()`
//! here. Never reads the clock or a time zone.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, M, T, YM, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};

use super::clean::without_marks;
use super::locale::Locale;

/// How one kind of date is written; the formatter is inside, loaded once.
type Writing = Option<Box<dyn Fn(&Date<Gregorian>) -> String + Send + Sync>>;

/// The dates of one language, ready to be written many times.
pub struct Dates {
    tag: &'static str,
    long: Writing,
    day: Writing,
    short: Writing,
    month_year: Writing,
    month_short: Writing,
    weekday: Writing,
    weekday_short: Writing,
    hour: Option<NoCalendarFormatter<T>>,
}

/// Loads a formatter whose type differs with each set of fields, and hides that type.
macro_rules! writing {
    ($locale:expr, $fields:expr) => {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields)
            .ok()
            .map(|formatter| -> Box<dyn Fn(&Date<Gregorian>) -> String + Send + Sync> {
                Box::new(move |date| formatter.format(date).to_string())
            })
    };
}

impl Dates {
    /// Prepares the dates of a language; one without data writes ISO 8601.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        let habits: icu_locale_core::Locale = locale.habits().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        let habits = &habits;
        Self {
            tag: locale.tag,
            long: writing!(habits, YMDE::long()),
            day: writing!(habits, YMD::long()),
            short: writing!(habits, YMD::short()),
            month_year: writing!(habits, YM::long()),
            month_short: writing!(habits, M::medium()),
            weekday: writing!(habits, E::long()),
            weekday_short: writing!(habits, E::short()),
            hour: NoCalendarFormatter::try_new(habits.into(), T::hm()).ok(),
        }
    }

    /// `dimanche 22 novembre 2026`.
    #[must_use]
    pub fn long(&self, date: NaiveDate) -> String {
        self.first_of_month(write(&self.long, date), date)
    }

    /// `22 novembre 2026`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        self.first_of_month(write(&self.day, date), date)
    }

    /// `22/11/2026`.
    #[must_use]
    pub fn short(&self, date: NaiveDate) -> String {
        write(&self.short, date)
    }

    /// `novembre 2026`, for any day of that month.
    #[must_use]
    pub fn month_year(&self, date: NaiveDate) -> String {
        write(&self.month_year, date)
    }

    /// `nov.`, for the foot of a chart.
    #[must_use]
    pub fn month_short(&self, date: NaiveDate) -> String {
        write(&self.month_short, date)
    }

    /// `dimanche`.
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        write(&self.weekday, date)
    }

    /// `dim.`.
    #[must_use]
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        write(&self.weekday_short, date)
    }

    /// `14:05`, on 24 hours; an hour or minute that does not exist is written as it is.
    #[must_use]
    pub fn hour(&self, hour: u8, minute: u8) -> String {
        match (&self.hour, Time::try_new(hour, minute, 0, 0)) {
            (Some(formatter), Ok(time)) => without_marks(&formatter.format(&time).to_string()),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }

    /// French says `1er`, which the locale data does not know.
    fn first_of_month(&self, text: String, date: NaiveDate) -> String {
        if date.day() == 1 && self.tag.starts_with("fr") {
            let words: Vec<&str> = text
                .split(' ')
                .map(|word| if word == "1" { "1er" } else { word })
                .collect();
            return words.join(" ");
        }
        text
    }
}

/// The date by its formatter, or as ISO 8601 when the calendar does not reach it; without the directional marks of
/// some locales, since messages isolate what they are given.
fn write(writing: &Writing, date: NaiveDate) -> String {
    let gregorian = u8::try_from(date.month())
        .ok()
        .zip(u8::try_from(date.day()).ok())
        .and_then(|(month, day)| Date::try_new_gregorian(date.year(), month, day).ok());
    match (writing, gregorian) {
        (Some(writing), Some(gregorian)) => without_marks(&writing(&gregorian)),
        _ => date.to_string(),
    }
}

impl fmt::Debug for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dates").field("tag", &self.tag).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(tag: &str) -> Dates {
        Dates::new(Locale::find(tag).unwrap())
    }

    fn sunday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn a_date_is_written_as_people_write_it() {
        let french = dates("fr");
        assert_eq!(french.long(sunday()), "dimanche 22 novembre 2026");
        assert_eq!(french.day(sunday()), "22 novembre 2026");
        assert_eq!(french.short(sunday()), "22/11/2026");
        assert_eq!(french.month_year(sunday()), "novembre 2026");
        assert_eq!(french.month_short(sunday()), "nov.");
        assert_eq!(french.weekday(sunday()), "dimanche");
        assert_eq!(french.weekday_short(sunday()), "dim.");
        assert_eq!(french.hour(9, 5), "09:05");
        let english = dates("en");
        assert_eq!(english.long(sunday()), "Sunday, 22 November 2026");
        assert_eq!(english.short(sunday()), "22/11/2026");
        assert_eq!(english.hour(14, 0), "14:00");
        let arabic = dates("ar");
        assert_eq!(arabic.long(sunday()), "الأحد، 22 نوفمبر 2026");
        assert_eq!(arabic.short(sunday()), "22/11/2026");
        assert_eq!(arabic.hour(14, 0), "14:00");
    }

    #[test]
    fn the_first_of_the_month_is_ordinal_in_french() {
        let first = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        assert_eq!(dates("fr").long(first), "dimanche 1er novembre 2026");
        assert_eq!(dates("fr").day(first), "1er novembre 2026");
        assert_eq!(dates("en").day(first), "1 November 2026");
    }

    #[test]
    fn persian_and_pashto_stay_in_the_calendar_of_the_records() {
        for tag in ["fa-AF", "ps"] {
            let text = dates(tag).long(sunday());
            assert!(text.contains("2026") && text.contains("22"), "{text}");
        }
    }

    #[test]
    fn a_date_beyond_every_calendar_is_still_written() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            assert!(!dates("ar").long(date).is_empty());
        }
        assert_eq!(dates("fr").hour(24, 60), "24:60");
    }
}
