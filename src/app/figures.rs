//! The figures of a month, as the mediator's screen shows them.

use chrono::NaiveDate;

use crate::domain::{Level, Theme};

/// One month of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthFigures {
    /// The first day of the month.
    pub month: NaiveDate,
    pub sessions: u32,
    pub accompaniments: u32,
    pub minutes: u32,
    /// Sessions for each day of the month.
    pub by_day: Vec<u32>,
    /// Accompaniments by level; the last is of sessions without usages.
    pub by_level: Vec<(Option<Level>, u32)>,
    /// Mentions, most frequent first, zeros left out.
    pub by_theme: Vec<(Theme, u32)>,
}
