//! The time, as an argument.

use chrono::NaiveDate;

/// What the clocks say when a message arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds of a clock that never goes back and counts suspended time.
    pub clock: u64,
    /// The site's local day.
    pub day: NaiveDate,
    /// The site's local hour, 0–23.
    pub hour: u8,
}

impl Now {
    /// Whole seconds since an earlier reading of the clock.
    #[must_use]
    pub fn seconds_since(&self, earlier: u64) -> u32 {
        u32::try_from(self.clock.saturating_sub(earlier) / 1000).unwrap_or(u32::MAX)
    }
}
