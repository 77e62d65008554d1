//! How far a pass over records has come, told as often as anybody could read it.

use std::cell::LazyCell;
use std::time::{Duration, Instant};

use crate::domain::Period;
use crate::store::Reader;

/// Records between two looks at the time.
const STEP: u32 = 1_000;
/// Between two tellings: oftener, nobody could read it.
const PACE: Duration = Duration::from_millis(100);
/// The most that is told before everything is done.
const MOST: u64 = 99;

/// A pass under way.
pub(super) struct Pace<'a> {
    /// How many sessions there are, counted once it takes long enough to be told.
    all: LazyCell<u32, Box<dyn FnOnce() -> u32 + 'a>>,
    /// Per cent of the work that the pass is.
    share: u8,
    done: u32,
    told: Instant,
    tell: &'a mut dyn FnMut(u8),
}

impl<'a> Pace<'a> {
    /// A pass over the sessions of a period, which is so many per cent of the work.
    pub fn new(reader: &'a Reader, period: Period, share: u8, tell: &'a mut dyn FnMut(u8)) -> Self {
        Self {
            all: LazyCell::new(Box::new(move || {
                reader.count_sessions_in(&period, u32::MAX).unwrap_or(u32::MAX)
            })),
            share,
            done: 0,
            told: Instant::now(),
            tell,
        }
    }

    /// One more session is done.
    pub fn tick(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(STEP) && self.told.elapsed() >= PACE {
            self.told = Instant::now();
            let most = MOST.min(self.share.into());
            let percent = u64::from(self.done) * u64::from(self.share) / u64::from(*self.all).max(1);
            (self.tell)(u8::try_from(percent.min(most)).unwrap_or(0));
        }
    }
}
