//! Who took part, as marginal counters: never a person, never two counters crossed.

use super::{Age, Gender, Status};

/// One count for each value of a closed list of `N` values, in list order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Counters<const N: usize>(pub [u16; N]);

impl<const N: usize> Default for Counters<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> Counters<N> {
    /// The sum of all counts.
    #[must_use]
    pub fn sum(&self) -> u32 {
        self.0.iter().map(|&n| u32::from(n)).sum()
    }

    /// Whether nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sum() == 0
    }
}

/// The people of a session. What the counters leave of `total` is "not said" and is computed, never stored.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Participants {
    /// 1 to 10,000.
    pub total: u16,
    /// People already accompanied before.
    pub already: Option<u16>,
    /// People who said that it was their first time here.
    pub first_time: Option<u16>,
    pub gender: Counters<{ Gender::ALL.len() }>,
    pub age: Counters<{ Age::ALL.len() }>,
    pub status: Counters<{ Status::ALL.len() }>,
}

impl Participants {
    /// Most people a session may count.
    pub const MOST: u16 = 10_000;

    /// That many people of whom nothing else is known.
    #[must_use]
    pub fn of(total: u16) -> Self {
        Self {
            total,
            already: None,
            first_time: None,
            gender: Counters::default(),
            age: Counters::default(),
            status: Counters::default(),
        }
    }
}
