//! Chance that can be had again: a seed from the environment or from the system, printed.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// A generator of the xorshift family.
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// Starts from `PALIER_SEED`, or from a seed of its own, and prints which.
    pub fn told() -> Self {
        let seed = number_from_env("PALIER_SEED").unwrap_or_else(|| RandomState::new().build_hasher().finish());
        println!("PALIER_SEED={seed}");
        Self(seed | 1)
    }

    /// A generator for one part of a test: the same from one seed, whatever the other parts took.
    #[must_use]
    pub fn of_part(&self, part: usize) -> Self {
        let mut mixed = self
            .0
            .wrapping_add((part as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self((mixed ^ (mixed >> 31)) | 1)
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 32).unwrap() % count
    }

    /// One of several.
    pub fn one_of<'t, T: ?Sized>(&mut self, things: &[&'t T]) -> &'t T {
        things[self.below(things.len())]
    }
}

/// A number set in the environment, by which a longer run is asked for.
pub fn number_from_env(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}
