//! The least and the most that each withheld figure can be.
//!
//! First sums are narrowed one after another, which settles most; then what is left falls into components that share no
//! unknown, and each is a linear program. Points that it finds settle many unknowns at once: two values seen of one are
//! enough to say that it has no single value.

use super::figures::{FAR, Figure, Figures};
use super::lp::Program;
use super::names::UNTOLD;
use super::sums::Sum;
use super::{AuditError, Bounds, Findings, Leak};

/// The most unknowns of one component: programs of more take minutes.
pub(super) const MOST_UNKNOWNS: usize = 4_000;
/// Narrowings of one sum, at the most: each of a chain needs one, and sums that contradict each other never end.
const ROUNDS: usize = 64;
/// Objectives over many unknowns at once, before they are asked for one by one.
const SWEEPS: usize = 6;

type Span = (i128, i128);

/// Attacks every withheld figure, and adds what it finds.
pub(super) fn run(figures: &Figures, sums: &[Sum], found: &mut Findings) -> Result<(), AuditError> {
    found.contradictions.extend(&figures.disagreements);
    let attacked = |figure: &Figure, least: i128| match figure.value {
        Some(value) => (i128::from(value), i128::from(value)),
        None => (if figure.told.0 > 1 { figure.told.0 } else { least }, figure.told.1),
    };
    let known_above_zero = |figure: &Figure| attacked(figure, figure.told.0);
    let mut strict: Vec<Span> = figures.all.iter().map(known_above_zero).collect();
    let mut wide: Vec<Span> = figures.all.iter().map(|figure| attacked(figure, 0)).collect();
    let sums = narrow(sums, figures.all.len(), &mut strict, &mut |sum| {
        found.contradictions.push(figures.all[sum.whole].place);
    });
    let sums = narrow(&sums, figures.all.len(), &mut wide, &mut |_| {});
    for (at, figure) in figures.all.iter().enumerate() {
        if strict[at].0 == strict[at].1 {
            tell(figures, figure, strict[at], found);
        }
    }
    let components = components(&sums, &strict);
    let mut is_linked = vec![false; figures.all.len()];
    for &at in components.iter().flat_map(|component| &component.unknowns) {
        is_linked[at] = true;
    }
    for (at, figure) in figures.all.iter().enumerate() {
        if !is_linked[at] && strict[at].0 < strict[at].1 {
            tell(figures, figure, (wide[at].0.min(wide[at].1 - 1), wide[at].1), found);
        }
    }
    for component in components {
        if component.unknowns.len() > MOST_UNKNOWNS {
            let unknowns = component.unknowns.len();
            return Err(AuditError::TooLarge { unknowns });
        }
        component.attack(figures, (&strict, &wide), found);
    }
    Ok(())
}

/// Adds a figure that has one value, or less room than the threshold, if that gives something away.
fn tell(figures: &Figures, figure: &Figure, (least, most): Span, found: &mut Findings) {
    let threshold = i128::from(figure.threshold);
    let is_single = least >= most;
    let is_few = figure.name.counted.is_of_people() && most < threshold;
    let is_left_out = figure.is_hidden && figure.name.dimension != UNTOLD && is_few && least >= 1;
    let is_told = figure.is_withheld && (is_single || (is_few && !figure.is_marked));
    if is_left_out || is_told {
        let number = |end: i128| u64::try_from(end).unwrap_or(u64::MAX);
        found.leaks.push(Leak {
            file: figure.place.0,
            line: figure.place.1,
            figure: figures.describe(figure),
            bounds: Bounds {
                least: number(least),
                most: (most < FAR).then(|| number(most)),
            },
            is_left_out,
            threshold: figure.threshold,
        });
    }
}

/// Narrows bounds by one sum after another until nothing moves; sums that cannot hold are told and left aside.
fn narrow(sums: &[Sum], figures: usize, bounds: &mut [Span], contradicts: &mut impl FnMut(&Sum)) -> Vec<Sum> {
    let mut within: Vec<Vec<usize>> = vec![Vec::new(); figures];
    for (at, sum) in sums.iter().enumerate() {
        for &figure in sum.parts.iter().chain([&sum.whole]) {
            within[figure].push(at);
        }
    }
    let mut rounds = vec![0; sums.len()];
    let mut is_waiting = vec![true; sums.len()];
    let mut holds = vec![true; sums.len()];
    let mut waiting: std::collections::VecDeque<usize> = (0..sums.len()).collect();
    while let Some(at) = waiting.pop_front() {
        is_waiting[at] = false;
        rounds[at] += 1;
        if rounds[at] > ROUNDS || !holds[at] {
            continue;
        }
        let Some(moved) = narrowed(&sums[at], bounds) else {
            holds[at] = false;
            contradicts(&sums[at]);
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
    let kept = sums.iter().zip(holds).filter(|(_, holds)| *holds);
    kept.map(|(sum, _)| sum.clone()).collect()
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
    let mut by_root: std::collections::BTreeMap<usize, Component> = std::collections::BTreeMap::new();
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
    const NOTHING: Self = Self {
        least: f64::INFINITY,
        most: f64::NEG_INFINITY,
    };

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
    fn attack(&self, figures: &Figures, (strict, wide): (&[Span], &[Span]), found: &mut Findings) {
        let figure = |at: usize| &figures.all[self.unknowns[at]];
        let is_wanted =
            |at: usize| figure(at).is_withheld || figure(at).is_hidden && figure(at).name.dimension != UNTOLD;
        let program = self.program(strict);
        let mut seen = vec![Seen::NOTHING; self.unknowns.len()];
        let single = |_: usize, seen: Seen| {
            let (least, most) = seen.whole();
            least >= most
        };
        let wanted: Vec<usize> = (0..self.unknowns.len()).filter(|at| is_wanted(*at)).collect();
        if self.sums.len() == 1 {
            // One sum alone is narrowed to its very ends.
            for &at in &wanted {
                let (strict, wide) = (strict[self.unknowns[at]], wide[self.unknowns[at]]);
                self.judge(figures, at, strict, Some(wide), found);
            }
            return;
        }
        let undecided = sweep(&program, &wanted, &mut seen, single);
        found.undecided += undecided.len();
        let is_unsettled = |at: usize, seen: Seen| {
            let figure = figure(at);
            figure.name.counted.is_of_people() && !figure.is_marked && seen.whole().1 < i128::from(figure.threshold)
        };
        let settled = |at: &usize| !undecided.contains(at);
        let singles: Vec<usize> = wanted
            .iter()
            .copied()
            .filter(settled)
            .filter(|at| single(*at, seen[*at]))
            .collect();
        for &at in &singles {
            let (least, _) = seen[at].whole();
            self.judge(figures, at, (least, least), None, found);
        }
        let few: Vec<usize> = wanted
            .iter()
            .copied()
            .filter(settled)
            .filter(|at| !singles.contains(at) && is_unsettled(*at, seen[*at]))
            .collect();
        if few.is_empty() {
            return;
        }
        let program = self.program(wide);
        let undecided = sweep(&program, &few, &mut seen, is_unsettled);
        found.undecided += undecided.len();
        for &at in few.iter().filter(|at| !undecided.contains(at)) {
            if is_unsettled(at, seen[at]) {
                self.judge(figures, at, (FAR - 1, FAR), Some(seen[at].whole()), found);
            }
        }
    }

    /// Tells of an unknown that has a single value by the strict bounds, or too little room by the wide ones.
    fn judge(&self, figures: &Figures, at: usize, strict: Span, wide: Option<Span>, found: &mut Findings) {
        let figure = &figures.all[self.unknowns[at]];
        if strict.0 >= strict.1 {
            tell(figures, figure, strict, found);
        } else if let Some(wide) = wide {
            tell(figures, figure, (wide.0.min(wide.1 - 1), wide.1), found);
        }
    }

    fn program(&self, bounds: &[Span]) -> Program {
        let places: std::collections::HashMap<usize, usize> = self.unknowns.iter().copied().zip(0..).collect();
        let equation = |sum: &Sum| {
            let mut terms: std::collections::BTreeMap<usize, i32> = std::collections::BTreeMap::new();
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
    for &at in wanted {
        for side in [1.0, -1.0] {
            if is_doubtful(at, seen[at]) {
                weights.fill(0.0);
                weights[at] = side;
                if !look(seen, &weights) {
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
        ^ (round as u64 / 2 * 0xd6e8_feb8_6659_fd93);
    let size = 1.0 + f64::from(u8::try_from((mixed >> 40) & 7).unwrap_or(0));
    let up = round % 2 == 0;
    let is_up = if round < 2 {
        up
    } else {
        (mixed >> 50) & 1 == u64::from(up)
    };
    if is_up { size } else { -size }
}
