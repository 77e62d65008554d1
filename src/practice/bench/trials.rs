//! A prototype to test: each trial is made, what fails is changed, and the trial is made again.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan, SetupFault};

const BACK: Spot = Spot(1);
const TRIALS: u16 = 100;
const CHANGES: u16 = 200;
/// Most trials or changes, so that a list fits a small screen.
const MOST_THINGS: usize = 4;

/// Trials, and what can be changed in the prototype.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestSetup {
    trials: Vec<Trial>,
    changes: Vec<String>,
}

/// A trial, and the change that makes it pass; without one it passes at first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    id: String,
    change: Option<String>,
}

impl Plan for TestSetup {
    type Game = Trials;

    fn check(&self, faults: &mut Faults) {
        faults.list("trial", self.trials.iter().map(|trial| &trial.id));
        faults.list("change", &self.changes);
        faults.count("trials", self.trials.len(), (1, MOST_THINGS));
        faults.count("changes", self.changes.len(), (2, MOST_THINGS));
        let asked = self.trials.iter().filter_map(|trial| trial.change.as_ref());
        faults.known("change", asked, &self.changes);
        if self.trials.iter().all(|trial| trial.change.is_none()) {
            faults.add(SetupFault::Other("at least one trial fails at first"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for Trial { id, change } in &self.trials {
            let part = |part: &str| format!("trial-{id}-{part}");
            needs.shared(&format!("trial-{id}"), &[Limit::Characters(35)]);
            needs.shared(&part("first"), &[Limit::Words(25)]);
            if change.is_some() {
                needs.shared(&part("after"), &[Limit::Words(25)]);
                needs.sheet(&part("after"), &[&part("after")], 4);
            }
            // The trial and two rules around its result, the question, the changes and the way back.
            needs.sheet(&part("first"), &[&part("first")], 5 + self.changes.len());
        }
        for id in &self.changes {
            needs.shared(&format!("change-{id}"), &[Limit::Characters(45)]);
        }
        needs.rows = self.trials.len();
    }

    fn start(&self, names: &Names, _said: &[String]) -> Trials {
        let mut setup = self.clone();
        setup.trials.truncate(MOST_THINGS);
        setup.changes.truncate(MOST_THINGS);
        Trials {
            open: None,
            results: vec![Standing::Untried; setup.trials.len()],
            plan: Arc::new((names.clone(), setup)),
        }
    }
}

/// A prototype as it is tested.
#[derive(Clone, Debug, PartialEq)]
pub struct Trials {
    plan: Arc<(Names, TestSetup)>,
    open: Option<usize>,
    results: Vec<Standing>,
}

/// How a trial stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Standing {
    Untried,
    Failed,
    /// What failed was changed: to be tried again.
    Changed,
    Passed,
}

impl Game for Trials {
    fn scene(&self) -> Scene {
        self.open.map_or_else(|| self.list(), |i| self.trial(i))
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.open, spot) {
            (None, trial) => match rank(trial, TRIALS, self.results.len()) {
                Some(i) => self.try_out(i),
                None => Turn::Still,
            },
            (Some(_), BACK) => {
                self.open = None;
                Turn::Changed
            }
            (Some(i), change) => {
                if Some(change) != self.wanted(i) {
                    return Turn::Wrong(Words::message("practice-bench-wrong-change"));
                }
                self.results[i] = Standing::Changed;
                self.open = None;
                Turn::Changed
            }
        }
    }

    fn aim(&self) -> Option<Aim> {
        let waiting = self.waiting()?;
        let spot = match self.open {
            None => numbered(TRIALS, waiting),
            Some(i) if self.results[i] == Standing::Failed => self.wanted(i).unwrap_or(BACK),
            Some(_) => BACK,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.waiting().is_none()
    }
}

impl Trials {
    fn try_out(&mut self, i: usize) -> Turn {
        self.open = Some(i);
        self.results[i] = match self.results[i] {
            // A change that the setup does not list could never be made: the trial passes.
            Standing::Untried | Standing::Failed if self.wanted(i).is_some() => Standing::Failed,
            _ => Standing::Passed,
        };
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn list(&self) -> Scene {
        let rows = self.results.iter().enumerate().map(|(i, result)| {
            let (state, mark) = match result {
                Standing::Untried => ("practice-bench-untried", Mark::New),
                Standing::Failed => ("practice-bench-failed", Mark::New),
                Standing::Changed => ("practice-bench-changed", Mark::New),
                Standing::Passed => ("practice-bench-passed", Mark::Plain),
            };
            row(numbered(TRIALS, i), vec![self.said(i, ""), Words::message(state)], mark)
        });
        let next = self.waiting().or((!self.results.is_empty()).then_some(0));
        Scene {
            parts: rows.collect(),
            next: next.map(|i| numbered(TRIALS, i)),
        }
    }

    fn trial(&self, i: usize) -> Scene {
        let (names, setup) = &*self.plan;
        let has_passed = self.results[i] == Standing::Passed;
        let result = if has_passed && self.wanted(i).is_some() {
            self.said(i, "-after")
        } else {
            self.said(i, "-first")
        };
        let mut parts = vec![Part::Sheet {
            lines: vec![(Words::message("practice-bench-trial"), self.said(i, ""))],
            body: vec![result],
        }];
        if !has_passed {
            parts.push(text("practice-bench-which-change"));
            parts.extend((CHANGES..).zip(&setup.changes).map(|(spot, id)| {
                let change = names.shared(&format!("change-{id}"));
                row(Spot(spot), vec![change], Mark::Plain)
            }));
        }
        parts.push(button(BACK, "practice-back"));
        // What to change is for the learner to decide.
        Scene {
            parts,
            next: Some(BACK),
        }
    }

    /// The row of the change that makes a trial pass.
    fn wanted(&self, i: usize) -> Option<Spot> {
        let (_, setup) = &*self.plan;
        let change = setup.trials[i].change.as_ref()?;
        let rank = setup.changes.iter().position(|id| id == change)?;
        Some(numbered(CHANGES, rank))
    }

    /// The first trial that has not passed.
    fn waiting(&self) -> Option<usize> {
        self.results.iter().position(|result| *result != Standing::Passed)
    }

    fn said(&self, i: usize, part: &str) -> Words {
        let (names, setup) = &*self.plan;
        let id = setup.trials.get(i).map_or("", |trial| trial.id.as_str());
        names.shared(&format!("trial-{id}{part}"))
    }
}
