//! A prototype to make: the materials it needs, then the steps in their order.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, count, first_row, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan, SetupFault};

const GO_ON: Spot = Spot(1);
const BACK: Spot = Spot(2);
const MATERIALS: u16 = 100;
const STEPS: u16 = 200;
/// Most materials or steps, so that a list fits a small screen.
const MOST_THINGS: usize = 5;

/// Materials, those that are needed, and the steps in the right order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakeSetup {
    materials: Vec<String>,
    needed: BTreeSet<String>,
    steps: Vec<String>,
}

impl Plan for MakeSetup {
    type Game = Make;

    fn check(&self, faults: &mut Faults) {
        faults.list("material", &self.materials);
        faults.list("step", &self.steps);
        faults.count("materials", self.materials.len(), (2, MOST_THINGS));
        faults.count("steps", self.steps.len(), (2, MOST_THINGS));
        faults.count("needed materials", self.needed.len(), (1, MOST_THINGS));
        faults.known("material", &self.needed, &self.materials);
        if self.materials.iter().all(|id| self.needed.contains(id)) {
            faults.add(SetupFault::Other("at least one material is not needed"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for id in &self.materials {
            needs.shared(&format!("material-{id}"), &[Limit::Characters(35)]);
            if !self.needed.contains(id) {
                needs.shared(&format!("material-{id}-why"), &[Limit::Characters(110)]);
            }
        }
        for id in &self.steps {
            needs.shared(&format!("step-{id}"), &[Limit::Characters(40)]);
        }
        needs.rows = 1 + self.materials.len().max(self.steps.len());
    }

    fn start(&self, names: &Names, _said: &[String]) -> Make {
        let mut setup = self.clone();
        setup.materials.truncate(MOST_THINGS);
        setup.steps.truncate(MOST_THINGS);
        Make {
            taken: vec![false; setup.materials.len()],
            plan: Arc::new((names.clone(), setup)),
            making: false,
            steps_done: 0,
            last: None,
        }
    }
}

/// A prototype as it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Make {
    plan: Arc<(Names, MakeSetup)>,
    /// Whether each material lies on the bench; one that is not needed never does.
    taken: Vec<bool>,
    making: bool,
    steps_done: usize,
    /// The row of the last press, where the hand stays.
    last: Option<Spot>,
}

impl Game for Make {
    fn scene(&self) -> Scene {
        if self.making { self.steps() } else { self.materials() }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.making, spot) {
            (false, GO_ON) => self.go_on(),
            (false, material) => match rank(material, MATERIALS, self.taken.len()) {
                Some(i) => self.take(i),
                None => Turn::Still,
            },
            (true, BACK) => self.go(false),
            (true, step) => match rank(step, STEPS, self.plan.1.steps.len()) {
                Some(i) => self.do_step(i),
                None => Turn::Still,
            },
        }
    }

    fn aim(&self) -> Option<Aim> {
        if self.is_done() {
            return None;
        }
        let spot = match (self.making, self.missing()) {
            (true, _) => numbered(STEPS, self.steps_done),
            (false, Some(i)) => numbered(MATERIALS, i),
            (false, None) => GO_ON,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.making && self.steps_done >= self.plan.1.steps.len()
    }
}

impl Make {
    fn take(&mut self, i: usize) -> Turn {
        let (names, setup) = &*self.plan;
        let id = &setup.materials[i];
        if !setup.needed.contains(id) {
            return Turn::Wrong(names.shared(&format!("material-{id}-why")));
        }
        self.taken[i] = !self.taken[i];
        self.last = Some(numbered(MATERIALS, i));
        Turn::Changed
    }

    fn go_on(&mut self) -> Turn {
        let missing = (0..self.taken.len()).filter(|&i| self.is_missing(i)).count();
        if missing > 0 {
            return Turn::Wrong(Words::counted("practice-bench-wrong-material", "count", count(missing)));
        }
        self.go(true)
    }

    fn do_step(&mut self, i: usize) -> Turn {
        let (names, setup) = &*self.plan;
        if i < self.steps_done {
            return Turn::Still;
        }
        if i > self.steps_done {
            let step = names.shared(&format!("step-{}", setup.steps[i]));
            return Turn::Wrong(Words::naming("practice-bench-wrong-order", "step", step));
        }
        self.steps_done += 1;
        self.last = Some(numbered(STEPS, i));
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn go(&mut self, making: bool) -> Turn {
        self.making = making;
        self.last = None;
        Turn::Changed
    }

    fn materials(&self) -> Scene {
        let (names, setup) = &*self.plan;
        let rows = setup.materials.iter().enumerate().map(|(i, id)| {
            let (state, mark) = if self.taken[i] {
                ("practice-bench-taken", Mark::Chosen)
            } else {
                ("practice-bench-stored", Mark::Plain)
            };
            let material = names.shared(&format!("material-{id}"));
            row(numbered(MATERIALS, i), vec![material, Words::message(state)], mark)
        });
        let mut parts: Vec<Part> = rows.collect();
        let next = self.last.or_else(|| first_row(&parts));
        parts.push(button(GO_ON, "practice-bench-go-on"));
        Scene { parts, next }
    }

    fn steps(&self) -> Scene {
        let (names, setup) = &*self.plan;
        let steps = setup.steps.len();
        // The right order must not be the order shown: every second step first, from the second.
        let shown = (1..steps).step_by(2).chain((0..steps).step_by(2));
        let rows = shown.map(|i| {
            let step = names.shared(&format!("step-{}", setup.steps[i]));
            let (state, mark) = if i < self.steps_done {
                (
                    Words::counted("practice-bench-rank", "rank", count(i + 1)),
                    Mark::Chosen,
                )
            } else {
                (Words::message("practice-bench-to-do"), Mark::Plain)
            };
            row(numbered(STEPS, i), vec![step, state], mark)
        });
        let mut parts: Vec<Part> = rows.collect();
        let next = self.last.or_else(|| first_row(&parts));
        parts.push(button(BACK, "practice-bench-materials"));
        Scene { parts, next }
    }

    /// The first material that is needed and not taken.
    fn missing(&self) -> Option<usize> {
        (0..self.taken.len()).find(|&i| self.is_missing(i))
    }

    fn is_missing(&self, i: usize) -> bool {
        let (_, setup) = &*self.plan;
        setup.needed.contains(&setup.materials[i]) && !self.taken[i]
    }
}
