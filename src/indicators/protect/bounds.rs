//! What an attacker learns without solving: no figure kept back goes further than its mark says and the sums leave it.

use std::collections::BTreeMap;

use crate::indicators::audit::Sum;

/// Rounds of narrowing: each needs a longer chain of sums than the last, and no chain here is that long.
const ROUNDS: usize = 64;
/// No bound from above.
pub(super) const FAR: i128 = i128::MAX >> 32;

/// The least and the most that each figure of the sums can be, by narrowing one sum after another.
///
/// `told` is what is known of each figure before: its value twice for one that is published.
pub(super) fn narrow(sums: &[Sum], told: impl Fn(usize) -> (i128, i128)) -> BTreeMap<usize, (i128, i128)> {
    let mut bounds = BTreeMap::new();
    for at in sums.iter().flat_map(Sum::figures) {
        bounds.insert(at, told(at));
    }
    for _ in 0..ROUNDS {
        let mut moved = false;
        for sum in sums {
            moved |= narrow_one(&mut bounds, sum);
        }
        if !moved {
            break;
        }
    }
    bounds
}

/// Narrows the figures of one sum; whether anything moved.
fn narrow_one(bounds: &mut BTreeMap<usize, (i128, i128)>, sum: &Sum) -> bool {
    let of = |bounds: &BTreeMap<usize, (i128, i128)>, at: usize| bounds.get(&at).copied().unwrap_or((0, FAR));
    let whole = of(bounds, sum.whole);
    let (mut least, mut most): (i128, i128) = (0, 0);
    for &part in &sum.parts {
        let (low, high) = of(bounds, part);
        // Sums that hold never come near the ends; were one not to hold, the bounds would run away.
        least = i128::saturating_add(least, low);
        most = i128::saturating_add(most, high);
    }
    let mut moved = set(bounds, sum.whole, (whole.0.max(least), whole.1.min(most)));
    let whole = of(bounds, sum.whole);
    for &part in &sum.parts {
        let (low, high) = of(bounds, part);
        let (others_most, others_least) = (most.saturating_sub(high), least.saturating_sub(low));
        let narrower = (
            low.max(whole.0.saturating_sub(others_most)),
            high.min(whole.1.saturating_sub(others_least)),
        );
        moved |= set(bounds, part, narrower);
    }
    moved
}

fn set(bounds: &mut BTreeMap<usize, (i128, i128)>, at: usize, new: (i128, i128)) -> bool {
    bounds.insert(at, new) != Some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_unknowns_that_sum_to_two_are_one_each() {
        let sums = [Sum {
            whole: 0,
            parts: vec![1, 2],
        }];
        let bounds = narrow(&sums, |at| if at == 0 { (2, 2) } else { (1, FAR) });
        assert_eq!((bounds[&1], bounds[&2]), ((1, 1), (1, 1)));
    }

    #[test]
    fn a_chain_of_sums_is_followed() {
        let sum = |whole, parts: &[usize]| Sum {
            whole,
            parts: parts.to_vec(),
        };
        let sums = [sum(0, &[1, 2]), sum(1, &[3, 4])];
        let bounds = narrow(&sums, |at| if at == 0 { (3, 3) } else { (1, FAR) });
        assert_eq!((bounds[&1], bounds[&2], bounds[&3]), ((2, 2), (1, 1), (1, 1)));
    }
}
