//! Linear programs, solved by `microlp`; an answer that does not hold is no answer.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Problem, StopReason};

use crate::indicators::sum::{FAR, Span};

/// What is known of the unknowns of one component, numbered from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Program {
    /// The least and the most of each, [`FAR`] for no end.
    pub bounds: Vec<Span>,
    /// Unknowns with what each is multiplied by, 1 or -1 for most, and what they sum to.
    pub equations: Vec<(Vec<(usize, i32)>, i128)>,
}

/// One program takes milliseconds; one that does not end is not settled.
const LONGEST: Duration = Duration::from_secs(20);
/// What an equation may miss, for each unit of what stands in it.
const TOLERANCE: f64 = 1e-6;

impl Program {
    /// A point that makes the sum of weighted unknowns the largest; `None` when the solver finds none.
    ///
    /// What has no end is cut off far beyond all that the equations name, so that an answer there shows enough room.
    pub fn largest(&self, weights: &[f64]) -> Option<Vec<f64>> {
        let far = self.far();
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        problem.set_time_limit(LONGEST);
        let ends = |&(least, most): &Span| (float(least), float(most.min(far).max(least)));
        let ends: Vec<(f64, f64)> = self.bounds.iter().map(ends).collect();
        let variables: Vec<_> = ends
            .iter()
            .zip(weights)
            .map(|(ends, weight)| problem.add_var(*weight, *ends))
            .collect();
        for (terms, sum) in &self.equations {
            let terms: Vec<_> = terms
                .iter()
                .map(|(at, times)| (variables[*at], f64::from(*times)))
                .collect();
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, float(*sum));
        }
        // The library says of itself that it may panic on hard problems; then this one is not settled.
        let solved = catch_unwind(AssertUnwindSafe(|| problem.solve())).ok()?.ok()?;
        if *solved.stop_reason() != StopReason::Finished {
            return None;
        }
        let point: Vec<f64> = variables.iter().map(|variable| solved[*variable]).collect();
        self.holds(&point, &ends).then_some(point)
    }

    /// The unknowns that stand in the same equations, multiplied by the same, wherever there are two or more.
    pub fn alike(&self) -> Vec<Vec<usize>> {
        let mut columns: Vec<Vec<(usize, i32)>> = vec![Vec::new(); self.bounds.len()];
        for (equation, (terms, _)) in self.equations.iter().enumerate() {
            for &(unknown, times) in terms {
                columns[unknown].push((equation, times));
            }
        }
        let mut alike: BTreeMap<&[(usize, i32)], Vec<usize>> = BTreeMap::new();
        for (unknown, column) in columns.iter().enumerate() {
            alike.entry(column).or_default().push(unknown);
        }
        alike.into_values().filter(|kind| kind.len() > 1).collect()
    }

    fn holds(&self, point: &[f64], ends: &[(f64, f64)]) -> bool {
        let near = |value: f64, size: f64| value.abs() <= TOLERANCE * (1.0 + size);
        let inside = |(value, (least, most)): (&f64, &(f64, f64))| {
            near((least - value).max(0.0), least.abs()) && near((value - most).max(0.0), most.abs())
        };
        let sums = self.equations.iter().all(|(terms, sum)| {
            let each = || terms.iter().map(|(at, times)| point[*at] * f64::from(*times));
            let size: f64 = each().map(f64::abs).sum();
            near(each().sum::<f64>() - float(*sum), size)
        });
        sums && point.iter().zip(ends).all(inside)
    }

    fn far(&self) -> i128 {
        let named = self.equations.iter().map(|(_, sum)| sum.abs());
        let ends = self.bounds.iter().flat_map(|(least, most)| [*least, *most]);
        let largest = named.chain(ends.filter(|end| *end < FAR)).max().unwrap_or(0);
        largest.saturating_mul(4).saturating_add(100_000)
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "figures are far below 2⁵³, as reading holds them to"
)]
pub(super) fn float(number: i128) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_bounds_its_parts() {
        let program = Program {
            bounds: vec![(1, FAR), (1, FAR)],
            equations: vec![(vec![(0, 1), (1, 1)], 12)],
        };
        let point = program.largest(&[1.0, 0.0]).unwrap();
        assert!((point[0] - 11.0).abs() < 1e-6, "{point:?}");
    }

    #[test]
    fn what_cannot_be_has_no_answer() {
        let program = Program {
            bounds: vec![(0, 3)],
            equations: vec![(vec![(0, 1)], 12)],
        };
        assert_eq!(program.largest(&[1.0]), None);
    }
}
