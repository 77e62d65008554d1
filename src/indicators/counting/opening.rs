//! When sessions are held: the days, and the hours of the week.

use chrono::{Datelike, NaiveDate};

use crate::domain::SessionFacts;

pub(in crate::indicators) const WEEKDAYS: usize = 7;
pub(in crate::indicators) const HOURS: usize = 24;

/// The position of a day in its week, which begins on Monday.
pub(super) fn weekday(day: NaiveDate) -> usize {
    usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0)
}

/// What was held in one hour of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Held {
    pub sessions: u32,
    pub accompaniments: u32,
}

/// The sessions of one group by hour of the week, and the days on which there were any.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Opening {
    pub hours: [[Held; HOURS]; WEEKDAYS],
    /// In the order of records, a day again only where another came between.
    days: Vec<NaiveDate>,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            hours: [[Held::default(); HOURS]; WEEKDAYS],
            days: Vec::new(),
        }
    }
}

impl Opening {
    /// Adds one session.
    pub(super) fn add(&mut self, facts: &SessionFacts) {
        let hour = usize::from(facts.hour).min(HOURS - 1);
        let held = &mut self.hours[weekday(facts.date)][hour];
        held.sessions += 1;
        held.accompaniments += u32::from(facts.total);
        if self.days.last() != Some(&facts.date) {
            self.days.push(facts.date);
        }
    }

    /// Adds other sessions of the same group.
    pub(super) fn absorb(&mut self, other: &Self) {
        for (held, more) in self.hours.iter_mut().flatten().zip(other.hours.iter().flatten()) {
            held.sessions += more.sessions;
            held.accompaniments += more.accompaniments;
        }
        self.days.extend_from_slice(&other.days);
    }

    /// How many days had a session.
    pub(in crate::indicators) fn days(&self) -> usize {
        let mut days = self.days.clone();
        days.sort_unstable();
        days.dedup();
        days.len()
    }
}
