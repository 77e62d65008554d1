//! What is believed of a person's levels after some answers: Bayes' rule over a model small enough to be summed whole.
//!
//! A person stands on one of four steps in each area: below basic, basic, intermediate, advanced. The steps of the five
//! areas are drawn around a common tendency, so that an area about which little was asked borrows from the others. Nobody is
//! presumed to be anything: the four tendencies are equally likely at first.
//!
//! Only sums, products and quotients are used, in a fixed order: the same answers give the same bits on every machine,
//! which logarithms would not.

use super::Area;
use crate::domain::Level;

/// The four steps: below basic, and the three levels.
pub(super) const STEPS: usize = 4;
const AREAS: usize = Area::ALL.len();
/// The overall level is the one that this many areas reach: the middle one of the five.
const MAJORITY: usize = AREAS / 2 + 1;

/// How likely an area is to stand 0, 1, 2 or 3 steps from the common tendency, before normalising.
const SPREAD: [f64; STEPS] = [1.0, 0.45, 0.1, 0.02];
/// Share of those who master a level that did not do one of its acts lately, or say no.
const SLIP: f64 = 0.1;
/// Share of those below a level that did one of its acts all the same, with help or by luck, or say yes.
const LUCK: f64 = 0.07;
/// How much more the overall level weighs than that of one area, when choosing what to ask.
const OVERALL_WEIGHT: f64 = 3.0;

/// One number a step.
pub(super) type Steps = [f64; STEPS];

/// How well each step of each area explains the answers given, by area.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence([Steps; AREAS]);

/// The chances of each step, of every area and overall; each row adds up to 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Belief {
    pub areas: [Steps; AREAS],
    pub overall: Steps,
}

impl Evidence {
    /// What is known before the first answer: nothing.
    pub(super) const NONE: Self = Self([[1.0; STEPS]; AREAS]);

    /// With one more answer to an act.
    pub(super) fn and(mut self, area: Area, level: Level, did: bool) -> Self {
        for (step, fit) in self.0[area.position()].iter_mut().enumerate() {
            let yes = chance_of_yes(step, level);
            *fit *= if did { yes } else { 1.0 - yes };
        }
        self
    }

    /// What to believe.
    pub(super) fn belief(&self) -> Belief {
        let mut belief = Belief {
            areas: [[0.0; STEPS]; AREAS],
            overall: [0.0; STEPS],
        };
        for tendency in 0..STEPS {
            let near = around(tendency);
            let joint = self.0.map(|fits| std::array::from_fn(|step| near[step] * fits[step]));
            let sums = joint.map(|steps: Steps| steps.iter().sum::<f64>());
            let weight: f64 = sums.iter().product();
            for ((steps, sum), area) in joint.iter().zip(sums).zip(&mut belief.areas) {
                for (chance, fit) in area.iter_mut().zip(steps) {
                    *chance += weight * fit / sum;
                }
            }
            let reached = joint.map(|steps| at_least(&normal(steps)));
            // Everybody stands on the lowest step or above, nobody above the highest.
            let mut above = 1.0;
            for step in 0..STEPS {
                let higher = if step + 1 < STEPS {
                    majority(&reached, step + 1)
                } else {
                    0.0
                };
                belief.overall[step] += weight * (above - higher);
                above = higher;
            }
        }
        belief.areas = belief.areas.map(normal);
        belief.overall = normal(belief.overall);
        belief
    }

    /// How settled the belief is expected to be after asking about a level of an area.
    pub(super) fn worth_of_asking(&self, now: &Belief, area: Area, level: Level) -> f64 {
        let steps = now.areas[area.position()].iter().enumerate();
        let yes: f64 = steps.map(|(step, chance)| chance * chance_of_yes(step, level)).sum();
        let after = |did| self.and(area, level, did).belief().settled();
        yes * after(true) + (1.0 - yes) * after(false)
    }
}

impl Belief {
    /// The chance that two draws from the belief agree, summed over the areas and the overall level: what an entropy
    /// tells, without a logarithm.
    fn settled(&self) -> f64 {
        let agree = |steps: &Steps| steps.iter().map(|chance| chance * chance).sum::<f64>();
        self.areas.iter().map(agree).sum::<f64>() + OVERALL_WEIGHT * agree(&self.overall)
    }
}

/// The likeliest step; the lower of two that are equal, since beginning too low costs less than too high.
pub(super) fn likeliest(steps: &Steps) -> usize {
    (1..STEPS).fold(0, |best, step| if steps[step] > steps[best] { step } else { best })
}

/// The level of a step; `None` below basic.
pub(super) fn level(step: usize) -> Option<Level> {
    step.checked_sub(1).and_then(Level::at)
}

fn chance_of_yes(step: usize, level: Level) -> f64 {
    if step > level.position() { 1.0 - SLIP } else { LUCK }
}

/// The chances of an area about which nothing was asked, given the tendency.
fn around(tendency: usize) -> Steps {
    normal(std::array::from_fn(|step| SPREAD[step.abs_diff(tendency)]))
}

/// The chances of standing on each step or above.
fn at_least(steps: &Steps) -> Steps {
    let mut sums = *steps;
    for step in (1..STEPS).rev() {
        sums[step - 1] += sums[step];
    }
    sums
}

/// The chance that most areas stand on a step or above, given that of each.
fn majority(reached: &[Steps; AREAS], step: usize) -> f64 {
    let mut counts = [0.0; AREAS + 1];
    counts[0] = 1.0;
    for area in reached {
        for count in (0..=AREAS).rev() {
            let one_more = if count == 0 { 0.0 } else { counts[count - 1] };
            counts[count] = counts[count] * (1.0 - area[step]) + one_more * area[step];
        }
    }
    counts[MAJORITY..].iter().sum()
}

/// The same chances, adding up to 1.
fn normal(steps: Steps) -> Steps {
    let sum: f64 = steps.iter().sum();
    steps.map(|chance| chance / sum)
}
