//! Timers: how long a mediator has been with somebody, and nothing about that somebody.
//!
//! Never reads a clock: what the clocks say is an argument. Within one start of the machine the time that passed is that
//! of a clock nobody can set; across a restart only the wall clock is left, and it is believed within bounds.

use chrono::NaiveDate;

use super::{Kind, Session};

/// What the clocks said at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Tells one start of the machine from another.
    pub boot: i64,
    /// Milliseconds since that start, suspended time included; below 0 for a moment of before it.
    pub since_boot: i64,
    /// Seconds since 1970, as the wall clock had it.
    pub wall: i64,
}

/// Whether what the clocks say of a span can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    Agree,
    /// One of them was set, or stood still: a person must look at the minutes.
    Disagree,
}

const MINUTE: i64 = 60_000;

impl Moment {
    /// The milliseconds from this moment to a later one, from 0 to [`Timer::LONGEST`], and whether to believe them.
    #[must_use]
    pub fn until(&self, now: &Self) -> (u64, Clocks) {
        let walls = now.wall.saturating_sub(self.wall).saturating_mul(1000);
        let (passed, least) = if now.boot == self.boot {
            let boots = now.since_boot.saturating_sub(self.since_boot);
            (boots, 0)
        } else {
            // This moment was before the machine started: so much has passed, whatever the wall clock says.
            (walls, now.since_boot.max(0))
        };
        let agree = passed >= least.saturating_sub(MINUTE) && passed.saturating_sub(walls).saturating_abs() <= MINUTE;
        let passed = u64::try_from(passed.max(least)).unwrap_or(0);
        let clocks = if agree && passed <= Timer::LONGEST {
            Clocks::Agree
        } else {
            Clocks::Disagree
        };
        (passed.min(Timer::LONGEST), clocks)
    }

    /// The moment of the same start that was so many milliseconds before this one.
    #[must_use]
    pub fn before(&self, milliseconds: i64) -> Self {
        Self {
            boot: self.boot,
            since_boot: self.since_boot.saturating_sub(milliseconds),
            wall: self.wall.saturating_sub(milliseconds / 1000),
        }
    }
}

/// Whether a timer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Since when, in milliseconds on the clock since the machine started; below 0 across a restart.
    Running {
        since: i64,
    },
    Paused,
    /// Its person has gone; it waits to be recorded.
    Stopped,
}

/// A timer of a mediator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// 1 to [`Timer::MOST`], all that tells it from the others.
    pub number: u8,
    /// The site's local day on which it was started.
    pub date: NaiveDate,
    /// The hour it was started, 0–23.
    pub hour: u8,
    /// Milliseconds counted before it last went on, at most [`Timer::LONGEST`].
    pub spent: u64,
    pub run: Run,
    /// The clocks disagreed at some time: a person must look at the minutes.
    pub doubtful: bool,
}

/// What tells a timer from a later one that has its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Started {
    pub number: u8,
    pub date: NaiveDate,
    pub hour: u8,
}

impl Timer {
    /// Most timers of one mediator: each has a digit.
    pub const MOST: u8 = 7;
    /// The longest span counted, in milliseconds: 1,439 minutes, the longest session.
    pub const LONGEST: u64 = 1439 * 60_000;

    /// A timer that starts now.
    #[must_use]
    pub fn start(number: u8, date: NaiveDate, hour: u8, clock: u64) -> Self {
        Self {
            number,
            date,
            hour,
            spent: 0,
            run: Run::Running { since: signed(clock) },
            doubtful: false,
        }
    }

    /// When it was started, and under which number.
    #[must_use]
    pub fn started(&self) -> Started {
        let Self { number, date, hour, .. } = *self;
        Started { number, date, hour }
    }

    /// The lowest number that none of these has; `None` when there are [`Timer::MOST`].
    #[must_use]
    pub fn free_number(timers: &[Self]) -> Option<u8> {
        (1..=Self::MOST).find(|number| timers.iter().all(|timer| timer.number != *number))
    }

    /// Whole minutes counted so far, 0 to 1,439.
    #[must_use]
    pub fn minutes(&self, clock: u64) -> u16 {
        u16::try_from(self.counted(clock).min(Self::LONGEST) / 60_000).unwrap_or(0)
    }

    /// Whether a person must look at the minutes.
    #[must_use]
    pub fn is_doubtful(&self, clock: u64) -> bool {
        self.doubtful || self.counted(clock) > Self::LONGEST
    }

    /// When the minutes next change, on the same clock; `None` when they do not.
    #[must_use]
    pub fn next_minute(&self, clock: u64) -> Option<u64> {
        let counted = self.counted(clock);
        let counts = matches!(self.run, Run::Running { .. }) && counted <= Self::LONGEST;
        counts.then(|| clock.saturating_add(60_000 - counted % 60_000))
    }

    /// The timer, paused now.
    #[must_use]
    pub fn paused(self, clock: u64) -> Self {
        self.halted(clock, Run::Paused)
    }

    /// The timer, stopped now.
    #[must_use]
    pub fn stopped(self, clock: u64) -> Self {
        self.halted(clock, Run::Stopped)
    }

    /// The timer, going on now; one that runs already goes on as it did.
    #[must_use]
    pub fn gone_on(self, clock: u64) -> Self {
        match self.run {
            Run::Running { .. } => self,
            Run::Paused | Run::Stopped => Self {
                run: Run::Running { since: signed(clock) },
                ..self
            },
        }
    }

    /// The individual session it measured: date, hour and minutes, at least one.
    #[must_use]
    pub fn session(&self, clock: u64) -> Session {
        Session::new(Kind::Individual, self.date, self.hour, self.minutes(clock).max(1))
    }

    fn halted(self, clock: u64, run: Run) -> Self {
        Self {
            spent: self.counted(clock).min(Self::LONGEST),
            doubtful: self.is_doubtful(clock),
            run,
            ..self
        }
    }

    fn counted(&self, clock: u64) -> u64 {
        let stretch = match self.run {
            Run::Running { since } => u64::try_from(signed(clock).saturating_sub(since)).unwrap_or(0),
            Run::Paused | Run::Stopped => 0,
        };
        self.spent.saturating_add(stretch)
    }
}

fn signed(clock: u64) -> i64 {
    i64::try_from(clock).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
