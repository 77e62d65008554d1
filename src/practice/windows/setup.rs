//! What a pack says of windows that ask, and of a page of switches.

use serde::Deserialize;

use super::Windows;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most windows, one after another.
pub(super) const MOST_WINDOWS: usize = 6;
/// Most choices under a window.
pub(super) const MOST_CHOICES: usize = 4;
/// Most switches on a page.
pub(super) const MOST_SWITCHES: usize = 5;

/// Windows that ask something, or a page of switches.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowsSetup {
    pub goal: WindowsGoal,
}

/// What is to be reached with windows or switches.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum WindowsGoal {
    /// The right choice in each window, in order.
    Answer { windows: Vec<Window> },
    /// Each switch as it is wanted.
    Switch {
        switches: Vec<String>,
        /// Those that are on at the start.
        on: Vec<String>,
        /// Those that are to be on at the end.
        wanted: Vec<String>,
    },
}

/// A window and its choices.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub id: String,
    /// How many choices it gives.
    pub choices: u8,
    /// The right ones, counted from 1.
    pub right: Vec<u8>,
}

impl Plan for WindowsSetup {
    type Game = Windows;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            WindowsGoal::Answer { windows } => {
                faults.count("windows", windows.len(), (1, MOST_WINDOWS));
                faults.list("window", windows.iter().map(|window| &window.id));
                for window in windows {
                    window.check(faults);
                }
            }
            WindowsGoal::Switch { switches, on, wanted } => {
                faults.count("switches", switches.len(), (2, MOST_SWITCHES));
                faults.list("switch", switches);
                faults.known("switch", on.iter().chain(wanted), switches);
                if switches.iter().all(|id| on.contains(id) == wanted.contains(id)) {
                    faults.add(SetupFault::Other("some switch must be to change"));
                }
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            WindowsGoal::Answer { windows } => {
                for window in windows {
                    let id = |part: &str| format!("window-{}-{part}", window.id);
                    needs.quoted(&id("place"), &[Limit::Characters(14)]);
                    needs.quoted(&id("title"), &[Limit::Characters(34)]);
                    needs.quoted(&id("body"), &[Limit::Rows(2)]);
                    for n in 1..=window.choices {
                        needs.quoted(&id(&format!("choice-{n}")), &[Limit::Characters(40)]);
                        if !window.right.contains(&n) {
                            needs.shared(&id(&format!("why-{n}")), &[Limit::Characters(130), Limit::Rows(3)]);
                        }
                    }
                }
                let choices = windows.iter().map(|window| usize::from(window.choices)).max();
                // Where it is and its title, two rows of words; a small screen spares the borders.
                needs.rows = 3 + choices.unwrap_or_default();
            }
            WindowsGoal::Switch { switches, on, wanted } => {
                for id in switches {
                    needs.shared(&format!("switch-{id}"), &[Limit::Characters(32)]);
                    if on.contains(id) == wanted.contains(id) {
                        needs.own(&format!("{id}-why"), &[Limit::Characters(110), Limit::Rows(2)]);
                    }
                }
                needs.rows = switches.len() + 1;
            }
        }
    }

    fn start(&self, names: &Names, _said: &[String]) -> Windows {
        Windows::start(self, names)
    }
}

impl Window {
    fn check(&self, faults: &mut Faults) {
        faults.count("choices", usize::from(self.choices), (2, MOST_CHOICES));
        faults.count("right choices", self.right.len(), (1, MOST_CHOICES - 1));
        for (i, right) in self.right.iter().enumerate() {
            if !(1..=self.choices).contains(right) {
                faults.unknown("choice", &right.to_string());
            }
            if self.right[..i].contains(right) {
                faults.add(SetupFault::Twice {
                    what: "choice",
                    id: right.to_string(),
                });
            }
        }
        if self.right.len() >= usize::from(self.choices) {
            faults.add(SetupFault::Other("some choice of a window must be wrong"));
        }
    }
}
