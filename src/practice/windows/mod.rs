//! Windows that ask something and wait for a choice, and a page of switches.
//!
//! A wrong choice is explained in the pack's words and not made: there is no dead end.

mod setup;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use setup::WindowsSetup;

use setup::{MOST_CHOICES, MOST_SWITCHES, MOST_WINDOWS, Window, WindowsGoal};

use super::game::{Aim, Game, Turn};
use super::kit::{button, count, numbered, rank, row};
use super::needs::Names;
use super::scene::{Mark, Part, Scene, Spot, Words};

const DONE: Spot = Spot(1);
const CHOICES: u16 = 100;
const SWITCHES: u16 = 200;

/// The windows or switches as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Windows {
    plan: Arc<Plan>,
    /// Windows answered.
    reached: usize,
    /// Whether each switch is on.
    on: Vec<bool>,
    done: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    exercise: Exercise,
}

#[derive(Debug, PartialEq)]
enum Exercise {
    /// Each window, and whether each of its choices is right.
    Answer(Vec<(String, Vec<bool>)>),
    Switch(Vec<Switch>),
}

#[derive(Debug, PartialEq)]
struct Switch {
    id: String,
    /// Whether it is on at the start.
    begins: bool,
    /// Whether it is to be on at the end.
    wanted: bool,
}

impl Game for Windows {
    fn scene(&self) -> Scene {
        match &self.plan.exercise {
            Exercise::Answer(windows) => self.window(windows),
            Exercise::Switch(switches) => self.switches(switches),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match &self.plan.exercise {
            Exercise::Answer(_) => self.answer(spot),
            Exercise::Switch(_) if spot == DONE => self.finish(),
            Exercise::Switch(_) => self.switch(spot),
        }
    }

    fn aim(&self) -> Option<Aim> {
        if self.is_done() {
            return None;
        }
        Some(Aim::press(match &self.plan.exercise {
            Exercise::Answer(windows) => {
                let (_, choices) = windows.get(self.reached)?;
                numbered(CHOICES, choices.iter().position(|right| *right)?)
            }
            Exercise::Switch(_) => self.left().next().map_or(DONE, |i| numbered(SWITCHES, i)),
        }))
    }

    fn is_done(&self) -> bool {
        match &self.plan.exercise {
            Exercise::Answer(windows) => self.reached >= windows.len(),
            Exercise::Switch(_) => self.done,
        }
    }
}

impl Windows {
    fn start(setup: &WindowsSetup, names: &Names) -> Self {
        let exercise = match &setup.goal {
            WindowsGoal::Answer { windows } => {
                let windows = windows.iter().take(MOST_WINDOWS);
                let choices = |window: &Window| {
                    let choices = (1..=window.choices).take(MOST_CHOICES);
                    choices.map(|n| window.right.contains(&n)).collect()
                };
                Exercise::Answer(windows.map(|window| (window.id.clone(), choices(window))).collect())
            }
            WindowsGoal::Switch { switches, on, wanted } => {
                let switches = switches.iter().take(MOST_SWITCHES).map(|id| Switch {
                    id: id.clone(),
                    begins: on.contains(id),
                    wanted: wanted.contains(id),
                });
                Exercise::Switch(switches.collect())
            }
        };
        let on = match &exercise {
            Exercise::Switch(switches) => switches.iter().map(|switch| switch.begins).collect(),
            Exercise::Answer(_) => Vec::new(),
        };
        Self {
            plan: Arc::new(Plan {
                names: names.clone(),
                exercise,
            }),
            reached: 0,
            on,
            done: false,
        }
    }

    fn answer(&mut self, spot: Spot) -> Turn {
        let Exercise::Answer(windows) = &self.plan.exercise else {
            return Turn::Still;
        };
        let Some((id, choices)) = windows.get(self.reached) else {
            return Turn::Still;
        };
        match rank(spot, CHOICES, choices.len()) {
            Some(choice) if choices[choice] => {
                self.reached += 1;
                if self.is_done() { Turn::Done } else { Turn::Changed }
            }
            Some(choice) => Turn::Wrong(self.plan.names.shared(&format!("window-{id}-why-{}", choice + 1))),
            None => Turn::Still,
        }
    }

    /// A switch that is to change may be turned back and forth; why the others stay is said.
    fn switch(&mut self, spot: Spot) -> Turn {
        let Exercise::Switch(switches) = &self.plan.exercise else {
            return Turn::Still;
        };
        let Some(i) = rank(spot, SWITCHES, switches.len()) else {
            return Turn::Still;
        };
        let Switch { id, begins, wanted } = &switches[i];
        if begins == wanted {
            return Turn::Wrong(self.plan.names.own(&format!("{id}-why")));
        }
        self.on[i] = !self.on[i];
        Turn::Changed
    }

    fn finish(&mut self) -> Turn {
        let left = self.left().count();
        if left > 0 {
            return Turn::Wrong(Words::counted("practice-windows-wrong-left", "count", count(left)));
        }
        self.done = true;
        Turn::Done
    }

    /// The switches that are not as wanted.
    fn left(&self) -> impl Iterator<Item = usize> {
        let switches = match &self.plan.exercise {
            Exercise::Switch(switches) => switches.as_slice(),
            Exercise::Answer(_) => &[],
        };
        let stands = switches.iter().zip(&self.on).enumerate();
        stands.filter_map(|(i, (switch, on))| (switch.wanted != *on).then_some(i))
    }

    fn window(&self, windows: &[(String, Vec<bool>)]) -> Scene {
        let Some((id, choices)) = windows.get(self.reached) else {
            return Scene::default();
        };
        let says = |part: &str| self.plan.names.shared(&format!("window-{id}-{part}"));
        let mut parts = vec![Part::Sheet {
            lines: vec![(says("place"), says("title"))],
            body: vec![says("body")],
        }];
        parts.extend((0..choices.len()).map(|i| Part::Button {
            spot: numbered(CHOICES, i),
            label: says(&format!("choice-{}", i + 1)),
        }));
        // What to choose is for the learner to decide; the focus only comes to the first choice.
        Scene {
            parts,
            next: (!choices.is_empty()).then_some(Spot(CHOICES)),
        }
    }

    fn switches(&self, switches: &[Switch]) -> Scene {
        let stands = switches.iter().zip(&self.on).enumerate();
        let mut parts: Vec<Part> = stands
            .map(|(i, (switch, on))| {
                let (state, mark) = if *on {
                    ("practice-windows-on", Mark::Chosen)
                } else {
                    ("practice-windows-off", Mark::Plain)
                };
                let label = self.plan.names.shared(&format!("switch-{}", switch.id));
                row(numbered(SWITCHES, i), vec![label, Words::message(state)], mark)
            })
            .collect();
        parts.push(button(DONE, "practice-windows-done"));
        Scene { parts, next: None }
    }
}
