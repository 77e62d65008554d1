//! Sums of figures, and what they leave of each: the ground of keeping figures back, and of attacking what was published.

use std::collections::VecDeque;

/// The least and the most that a figure can be.
pub(super) type Span = (i128, i128);

/// No bound from above: far beyond what sums of 64-bit figures reach in earnest.
pub(super) const FAR: i128 = 1 << 100;
/// Narrowings of one sum, at the most: each of a chain needs one, and sums that contradict each other never end.
const ROUNDS: usize = 64;

/// Parts that sum to a whole, by the places of their figures. Two equal figures are a whole of one part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sum {
    pub whole: usize,
    pub parts: Vec<usize>,
}

impl Sum {
    /// The parts, then the whole.
    pub fn figures(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().copied().chain([self.whole])
    }
}

/// Narrows what each figure can be by one sum after another until nothing moves; says of each sum whether it holds. What cannot
/// hold beside the others narrows nothing from then on.
///
/// `bounds` are what is known of each figure before: its value twice for one that is published.
pub(super) fn narrow(sums: &[Sum], bounds: &mut [Span]) -> Vec<bool> {
    let mut within: Vec<Vec<usize>> = vec![Vec::new(); bounds.len()];
    for (at, sum) in sums.iter().enumerate() {
        for figure in sum.figures() {
            within[figure].push(at);
        }
    }
    let mut rounds = vec![0; sums.len()];
    let mut is_waiting = vec![true; sums.len()];
    let mut holds = vec![true; sums.len()];
    let mut waiting: VecDeque<usize> = (0..sums.len()).collect();
    while let Some(at) = waiting.pop_front() {
        is_waiting[at] = false;
        rounds[at] += 1;
        if rounds[at] > ROUNDS || !holds[at] {
            continue;
        }
        let Some(moved) = narrowed(&sums[at], bounds) else {
            holds[at] = false;
            continue;
        };
        for (figure, span) in moved {
            bounds[figure] = span;
            for &next in &within[figure] {
                if !is_waiting[next] && next != at {
                    is_waiting[next] = true;
                    waiting.push_back(next);
                }
            }
        }
    }
    holds
}

/// What one sum narrows; `None` when it cannot hold.
fn narrowed(sum: &Sum, bounds: &[Span]) -> Option<Vec<(usize, Span)>> {
    let add = |a: i128, b: i128| if a >= FAR || b >= FAR { FAR } else { a + b };
    let (mut least, mut most, mut endless) = (0, 0, 0);
    for &part in &sum.parts {
        least = add(least, bounds[part].0);
        if bounds[part].1 >= FAR {
            endless += 1;
        } else {
            most = add(most, bounds[part].1);
        }
    }
    let mut moved = Vec::new();
    let mut set = |at: usize, span: Span| {
        if span != bounds[at] {
            moved.push((at, span));
        }
        span.0 <= span.1
    };
    let whole = bounds[sum.whole];
    let whole = (
        whole.0.max(least),
        if endless > 0 { whole.1 } else { whole.1.min(most) },
    );
    if !set(sum.whole, whole) {
        return None;
    }
    for &part in &sum.parts {
        let own = bounds[part];
        let others_endless = endless - i32::from(own.1 >= FAR);
        let others_most = if own.1 >= FAR { most } else { most - own.1 };
        let low = if others_endless > 0 { 0 } else { whole.0 - others_most };
        let high = if whole.1 >= FAR { FAR } else { whole.1 - (least - own.0) };
        if !set(part, (own.0.max(low), own.1.min(high))) {
            return None;
        }
    }
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(whole: usize, parts: &[usize]) -> Sum {
        let parts = parts.to_vec();
        Sum { whole, parts }
    }

    #[test]
    fn two_unknowns_that_sum_to_two_are_one_each() {
        let mut bounds = [(2, 2), (1, FAR), (1, FAR)];
        assert_eq!(narrow(&[sum(0, &[1, 2])], &mut bounds), [true]);
        assert_eq!((bounds[1], bounds[2]), ((1, 1), (1, 1)));
    }

    #[test]
    fn a_chain_of_sums_is_followed() {
        let mut bounds = [(3, 3), (1, FAR), (1, FAR), (1, FAR), (1, FAR)];
        narrow(&[sum(0, &[1, 2]), sum(1, &[3, 4])], &mut bounds);
        assert_eq!((bounds[1], bounds[2], bounds[3]), ((2, 2), (1, 1), (1, 1)));
    }

    #[test]
    fn a_sum_that_cannot_hold_is_told_and_narrows_nothing_more() {
        let mut bounds = [(3, 3), (5, 5), (1, FAR)];
        assert_eq!(narrow(&[sum(0, &[1, 2]), sum(1, &[2])], &mut bounds), [false, true]);
        assert_eq!(bounds[2], (5, 5));
    }
}
