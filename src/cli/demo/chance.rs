//! Pseudo-random draws that are the same on every machine: integers only, no library whose next version may differ.
//!
//! Never for anything secret: `SplitMix64` (Steele, Lea, Flood, 2014) is guessed from one output.

/// The odd number by which `SplitMix64` steps: 2⁶⁴ divided by the golden ratio.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A stream of draws.
#[derive(Clone, Debug)]
pub(super) struct Chance(u64);

impl Chance {
    /// The stream of that number under a seed; other numbers and other seeds give streams that look unrelated.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        Self(scramble(seed ^ scramble(stream.wrapping_add(STEP))))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        scramble(self.0)
    }

    /// A number from 0 to `n` - 1; 0 when `n` is 0.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        // The high half of the product is under `n`, so it always fits.
        u64::try_from((u128::from(self.next()) * u128::from(n)) >> 64).unwrap_or_default()
    }

    /// A number between two others, both included; `from` when they are the wrong way round.
    pub(super) fn between(&mut self, from: u16, to: u16) -> u16 {
        let width = u64::from(to.saturating_sub(from)) + 1;
        from.saturating_add(u16::try_from(self.below(width)).unwrap_or_default())
    }

    /// Yes in so many cases out of a hundred.
    pub(super) fn percent(&mut self, yes: u32) -> bool {
        self.below(100) < u64::from(yes)
    }

    /// One of the values, each as often as its weight says.
    pub(super) fn pick<T: Copy, const N: usize>(&mut self, choices: &[(T, u32); N]) -> T {
        choices[self.place(choices, |choice| choice.1)].0
    }

    /// One of a table's rows, each as often as its weight says; `None` when all weigh nothing.
    pub(super) fn row<'a, T>(&mut self, rows: &'a [T], weight: impl Fn(&T) -> u32) -> Option<&'a T> {
        let place = self.place(rows, &weight);
        rows.get(place).filter(|row| weight(row) > 0)
    }

    fn place<T>(&mut self, rows: &[T], weight: impl Fn(&T) -> u32) -> usize {
        let total: u64 = rows.iter().map(|row| u64::from(weight(row))).sum();
        let mut left = self.below(total);
        for (place, row) in rows.iter().enumerate() {
            let weight = u64::from(weight(row));
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }
}

/// The finaliser of `SplitMix64`: one-to-one, and a change of one bit changes half of them.
fn scramble(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number of 40 bits that no other index under the same seed gets, so that codes made of them are all different.
pub(super) fn distinct_40_bits(seed: u64, index: u64) -> u64 {
    const MASK: u64 = (1 << 40) - 1;
    // Each of these steps is one-to-one on 40 bits: adding, multiplying by an odd number, folding the high half down.
    let mut z = index.wrapping_add(scramble(seed)) & MASK;
    for factor in [STEP, 0xBF58_476D_1CE4_E5B9] {
        z = z.wrapping_mul(factor) & MASK;
        z ^= z >> 20;
    }
    z
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_numbers_of_splitmix64_come_out() {
        let mut chance = Chance(1_234_567);
        let drawn: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn a_value_without_weight_is_never_drawn() {
        let mut chance = Chance::new(1, 1);
        assert!((0..1000).all(|_| chance.pick(&[(1, 0), (2, 5), (3, 0)]) == 2));
        assert_eq!(chance.row(&[1, 2], |_| 0), None);
        assert_eq!(chance.below(0), 0);
    }

    #[test]
    fn codes_of_one_seed_are_all_different() {
        let codes: std::collections::BTreeSet<u64> = (0..20_000).map(|i| distinct_40_bits(1, i)).collect();
        assert_eq!(codes.len(), 20_000);
    }
}
