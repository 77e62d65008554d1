//! The least and the most that each withheld figure can be.
//!
//! First sums are narrowed one after another, which settles most; then what is left falls into components that share no
//! unknown, and each is a linear program. Points that it finds settle many unknowns at once: two values seen of one are
//! enough to say that it has no single value.

use std::collections::{BTreeMap, HashMap};

use super::AuditError;
use super::lp::{self, Program};
use crate::indicators::sum::{Span, Sum, narrow};

/// The most unknowns of one component: programs of more take minutes.
pub(super) const MOST_UNKNOWNS: usize = 4_000;
/// Programs solved of one component, at the most: what is doubtful after them is undecided.
const MOST_SOLVED: usize = 3_000;
/// Objectives over many unknowns at once, before they are asked for one by one.
const SWEEPS: usize = 6;

/// What is known of a figure before sums are.
#[derive(Clone, Copy, Debug)]
pub(in crate::indicators) struct Attacked {
    /// The least and the most it can be; the value twice for one that is published.
    pub told: Span,
    /// Whether it matters what is found of it.
    pub is_wanted: bool,
    /// The room it must have, counted from zero; none for a figure that may well be small though many people are behind it.
    pub room: Option<u64>,
    /// A value that is known to hold together with those of all others, where the attack only tries a protection.
    pub truth: Option<u64>,
}

/// What an attack found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Found {
    /// The figures given away, with their ends.
    pub given: Vec<(usize, Span)>,
    /// The sums that cannot hold beside the others, which were left aside.
    pub contradictions: Vec<usize>,
    /// The figures that the solver left without an answer.
    pub undecided: Vec<usize>,
}

/// The wanted figures that have one value, or less room than they must have.
pub(in crate::indicators) fn attack(figures: &[Attacked], sums: &[Sum]) -> Result<Found, AuditError> {
    let mut found = Found::default();
    let from_zero = |figure: &Attacked| match figure.told {
        (1, most) if most > 1 => (0, most),
        told => told,
    };
    let mut strict: Vec<Span> = figures.iter().map(|figure| figure.told).collect();
    let mut wide: Vec<Span> = figures.iter().map(from_zero).collect();
    let mut sums = sums.to_vec();
    found.narrow(&mut sums, &mut strict);
    // What has one value is known from here on.
    for (wide, strict) in wide.iter_mut().zip(&strict) {
        if strict.0 >= strict.1 {
            *wide = *strict;
        }
    }
    found.narrow(&mut sums, &mut wide);
    let components = components(&sums, &strict);
    let mut is_linear = vec![false; figures.len()];
    for component in &components {
        // Narrowing finds the very ends of sums that hang together like a tree.
        if !component.is_tree(&strict) {
            component.unknowns.iter().for_each(|&at| is_linear[at] = true);
        }
    }
    for (at, figure) in figures.iter().enumerate() {
        if !figure.is_wanted || is_linear[at] {
            continue;
        }
        let is_single = strict[at].0 >= strict[at].1;
        if is_single {
            found.given.push((at, strict[at]));
        } else if is_short(figure, wide[at].1) {
            found.given.push((at, (wide[at].0.min(wide[at].1 - 1), wide[at].1)));
        }
    }
    for component in components {
        if is_linear[component.unknowns[0]] {
            if component.unknowns.len() > MOST_UNKNOWNS {
                let unknowns = component.unknowns.len();
                return Err(AuditError::TooLarge { unknowns });
            }
            component.attack(figures, (&strict, &wide), &mut found);
        }
    }
    Ok(found)
}

impl Found {
    /// Narrows bounds, and leaves aside the sums that cannot hold.
    fn narrow(&mut self, sums: &mut Vec<Sum>, bounds: &mut [Span]) {
        let mut holds = narrow(sums, bounds).into_iter();
        sums.retain(|sum| {
            let holds = holds.next().unwrap_or(true);
            if !holds {
                self.contradictions.push(sum.whole);
            }
            holds
        });
    }
}

fn is_short(figure: &Attacked, most: i128) -> bool {
    figure.room.is_some_and(|room| most < i128::from(room))
}

/// Unknowns that sums link, directly or not.
#[derive(Debug, Default)]
struct Component {
    unknowns: Vec<usize>,
    sums: Vec<Sum>,
}

fn components(sums: &[Sum], bounds: &[Span]) -> Vec<Component> {
    fn root(of: &mut [usize], mut at: usize) -> usize {
        while of[at] != at {
            of[at] = of[of[at]];
            at = of[at];
        }
        at
    }
    let is_open = |at: usize| bounds[at].0 < bounds[at].1;
    let mut of: Vec<usize> = (0..bounds.len()).collect();
    let open = |sum: &Sum| -> Vec<usize> {
        let all = sum.parts.iter().copied().chain([sum.whole]);
        all.filter(|at| is_open(*at)).collect()
    };
    for sum in sums {
        let unknowns = open(sum);
        for pair in unknowns.windows(2) {
            let (one, other) = (root(&mut of, pair[0]), root(&mut of, pair[1]));
            of[one.max(other)] = one.min(other);
        }
    }
    let mut by_root: BTreeMap<usize, Component> = BTreeMap::new();
    let mut is_in = vec![false; bounds.len()];
    for sum in sums {
        let unknowns = open(sum);
        let Some(&first) = unknowns.first() else { continue };
        let component = by_root.entry(root(&mut of, first)).or_default();
        component.sums.push(sum.clone());
        for at in unknowns {
            if !std::mem::replace(&mut is_in[at], true) {
                component.unknowns.push(at);
            }
        }
    }
    by_root.into_values().collect()
}

/// The values seen of an unknown.
#[derive(Clone, Copy, Debug)]
struct Seen {
    least: f64,
    most: f64,
}

impl Seen {
    /// What is seen before any point is: the truth, if it is known, or nothing.
    fn first(truth: Option<u64>) -> Self {
        match truth {
            Some(truth) => {
                let truth = lp::float(i128::from(truth));
                Self {
                    least: truth,
                    most: truth,
                }
            }
            None => Self {
                least: f64::INFINITY,
                most: f64::NEG_INFINITY,
            },
        }
    }

    /// The one value seen, if there is one.
    fn single(self) -> Option<i128> {
        let (least, most) = (whole(self.least), whole(self.most));
        (self.least.is_finite() && least == most).then_some(least)
    }

    /// Sees a value.
    fn add(&mut self, value: i128) {
        let value = lp::float(value);
        *self = Self {
            least: self.least.min(value),
            most: self.most.max(value),
        };
    }

    /// The whole numbers between, those a hair outside included.
    fn whole(self) -> Span {
        (whole((self.least - 1e-5).ceil()), whole((self.most + 1e-5).floor()))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a float beyond the range becomes its end"
)]
fn whole(number: f64) -> i128 {
    number as i128
}

impl Component {
    /// Whether no two sums share unknowns in more ways than one.
    fn is_tree(&self, bounds: &[Span]) -> bool {
        let is_open = |at: &&usize| bounds[**at].0 < bounds[**at].1;
        let ends = self
            .sums
            .iter()
            .map(|sum| sum.parts.iter().chain([&sum.whole]).filter(is_open).count());
        ends.sum::<usize>() + 1 == self.unknowns.len() + self.sums.len()
    }

    fn attack(&self, figures: &[Attacked], (strict, wide): (&[Span], &[Span]), found: &mut Found) {
        let figure = |at: usize| &figures[self.unknowns[at]];
        let mut seen: Vec<Seen> = (0..self.unknowns.len())
            .map(|at| Seen::first(figure(at).truth))
            .collect();
        let single = |_: usize, seen: Seen| {
            let (least, most) = seen.whole();
            least >= most
        };
        let short = |at: usize, seen: Seen| is_short(figure(at), seen.whole().1);
        let mut wanted: Vec<usize> = (0..self.unknowns.len()).filter(|at| figure(*at).is_wanted).collect();
        let program = self.program(strict);
        let alike = program.alike();
        let from = |at: usize, seen: Seen| figure(at).truth.map(i128::from).or_else(|| seen.single());
        exchange(&alike, &program.bounds, from, &mut seen);
        let undecided = sweep(&program, &wanted, &mut seen, single);
        wanted.retain(|at| !undecided.contains(at));
        found.undecided.extend(undecided.iter().map(|at| self.unknowns[*at]));
        for &at in wanted.iter().filter(|at| single(**at, seen[**at])) {
            found.given.push((self.unknowns[at], seen[at].whole()));
        }
        wanted.retain(|at| !single(*at, seen[*at]) && short(*at, seen[*at]));
        if wanted.is_empty() {
            return;
        }
        let program = self.program(wide);
        exchange(&alike, &program.bounds, from, &mut seen);
        wanted.retain(|at| short(*at, seen[*at]));
        let undecided = sweep(&program, &wanted, &mut seen, short);
        found.undecided.extend(undecided.iter().map(|at| self.unknowns[*at]));
        wanted.retain(|at| !undecided.contains(at) && short(*at, seen[*at]));
        found
            .given
            .extend(wanted.into_iter().map(|at| (self.unknowns[at], seen[at].whole())));
    }

    fn program(&self, bounds: &[Span]) -> Program {
        let places: HashMap<usize, usize> = self.unknowns.iter().copied().zip(0..).collect();
        let equation = |sum: &Sum| {
            let mut terms: BTreeMap<usize, i32> = BTreeMap::new();
            let mut rest: i128 = 0;
            let parts = sum.parts.iter().map(|part| (*part, 1));
            for (figure, times) in parts.chain([(sum.whole, -1)]) {
                match places.get(&figure) {
                    Some(&at) => *terms.entry(at).or_default() += times,
                    None => rest -= bounds[figure].0 * i128::from(times),
                }
            }
            (terms.into_iter().filter(|(_, times)| *times != 0).collect(), rest)
        };
        Program {
            bounds: self.unknowns.iter().map(|at| bounds[*at]).collect(),
            equations: self.sums.iter().map(equation).collect(),
        }
    }
}

/// Sees how far unknowns that stand in the same equations with the same signs can go from a point that holds: what one
/// gains, the others of its kind lose, and every equation still holds. Programs need not be solved for what that settles.
fn exchange(alike: &[Vec<usize>], bounds: &[Span], from: impl Fn(usize, Seen) -> Option<i128>, seen: &mut [Seen]) {
    for kind in alike {
        let values: Option<Vec<i128>> = kind.iter().map(|&at| from(at, seen[at])).collect();
        let Some(values) = values else { continue };
        let room = |(value, &at): (&i128, &usize)| (value - bounds[at].0, bounds[at].1 - value);
        let rooms: Vec<(i128, i128)> = values.iter().zip(kind).map(room).collect();
        if rooms.iter().any(|(below, above)| *below < 0 || *above < 0) {
            continue;
        }
        let all_below: i128 = rooms.iter().map(|(below, _)| below).sum();
        let all_above = rooms.iter().fold(0_i128, |sum, (_, above)| sum.saturating_add(*above));
        for ((&at, value), (below, above)) in kind.iter().zip(&values).zip(&rooms) {
            seen[at].add(value - (all_above - above).min(*below));
            seen[at].add(value + (all_below - below).min(*above));
        }
    }
}

/// Asks for points until none of the wanted is as doubtful as it was, or its ends are known; gives those that the solver
/// left without an answer.
fn sweep(
    program: &Program,
    wanted: &[usize],
    seen: &mut [Seen],
    is_doubtful: impl Fn(usize, Seen) -> bool,
) -> Vec<usize> {
    let look = |seen: &mut [Seen], weights: &[f64]| {
        let point = program.largest(weights);
        for (seen, value) in seen.iter_mut().zip(point.iter().flatten()) {
            (seen.least, seen.most) = (seen.least.min(*value), seen.most.max(*value));
        }
        point.is_some()
    };
    let mut weights = vec![0.0; seen.len()];
    for round in 0..SWEEPS {
        let doubtful: Vec<usize> = wanted
            .iter()
            .copied()
            .filter(|at| is_doubtful(*at, seen[*at]))
            .collect();
        if doubtful.is_empty() {
            return Vec::new();
        }
        weights.fill(0.0);
        for at in doubtful {
            weights[at] = weight(at, round);
        }
        look(seen, &weights);
    }
    let mut undecided = Vec::new();
    let mut solved = 0;
    for &at in wanted {
        for side in [1.0, -1.0] {
            if is_doubtful(at, seen[at]) {
                weights.fill(0.0);
                weights[at] = side;
                solved += 1;
                if solved > MOST_SOLVED || !look(seen, &weights) {
                    undecided.push(at);
                    break;
                }
            }
        }
    }
    undecided
}

/// Weights that set unknowns against one another, otherwise in each round: first all up, then all down.
fn weight(at: usize, round: usize) -> f64 {
    let mixed = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
        ^ (round as u64 / 2).wrapping_mul(0xd6e8_feb8_6659_fd93);
    let size = 1.0 + f64::from(u8::try_from((mixed >> 40) & 7).unwrap_or(0));
    let up = round & 1 == 0;
    let is_up = if round < 2 {
        up
    } else {
        (mixed >> 50) & 1 == u64::from(up)
    };
    if is_up { size } else { -size }
}
