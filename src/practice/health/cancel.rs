//! An appointment given up in time, so that somebody else may have it.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::Faults;

const MOST_ROWS: usize = 6;

const CANCEL: Spot = Spot(1);
const YES: Spot = Spot(2);
const KEEP: Spot = Spot(3);
const BACK: Spot = Spot(4);
const APPOINTMENTS: u16 = 100;

/// Appointments taken, and the one to cancel.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelSetup {
    pub appointments: Vec<String>,
    pub cancel: String,
}

impl CancelSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("appointments", self.appointments.len(), (1, MOST_ROWS));
        faults.list("appointment", &self.appointments);
        faults.known("appointment", std::iter::once(&self.cancel), &self.appointments);
    }

    pub(super) fn needs(&self, needs: &mut Needs) {
        for id in &self.appointments {
            needs.shared(&format!("appointment-{id}-with"), &[Limit::Characters(24)]);
            needs.shared(&format!("appointment-{id}-when"), &[Limit::Characters(26)]);
        }
        needs.rows = 1 + self.appointments.len();
    }
}

/// The appointments of somebody, and the one open.
#[derive(Clone, Debug, PartialEq)]
pub struct Cancel {
    plan: Arc<(CancelSetup, Names)>,
    screen: Screen,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    List,
    Open(usize),
    Sure(usize),
    Cancelled,
}

impl Game for Cancel {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::List => self.list(),
            Screen::Open(i) => {
                let parts = vec![
                    self.sheet(i),
                    button(CANCEL, "practice-health-cancel"),
                    button(BACK, "practice-health-back"),
                ];
                Scene {
                    parts,
                    next: Some(BACK),
                }
            }
            Screen::Sure(i) => {
                let parts = vec![
                    Part::Text(self.about("practice-health-sure", i)),
                    button(YES, "practice-health-yes"),
                    button(KEEP, "practice-health-keep"),
                ];
                Scene { parts, next: Some(YES) }
            }
            Screen::Cancelled => Scene::default(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        self.screen = match (self.screen, spot) {
            (Screen::List, appointment) => match rank(appointment, APPOINTMENTS, self.plan.0.appointments.len()) {
                Some(i) => Screen::Open(i),
                None => return Turn::Still,
            },
            (Screen::Open(i), CANCEL) if Some(i) != self.asked() => {
                return Turn::Wrong(self.about("practice-health-wrong-appointment", i));
            }
            (Screen::Open(i), CANCEL) => Screen::Sure(i),
            (Screen::Open(_), _) => Screen::List,
            (Screen::Sure(_), YES) => {
                self.screen = Screen::Cancelled;
                return Turn::Done;
            }
            (Screen::Sure(i), _) => Screen::Open(i),
            (Screen::Cancelled, _) => return Turn::Still,
        };
        Turn::Changed
    }

    fn aim(&self) -> Option<Aim> {
        let asked = self.asked()?;
        let spot = match self.screen {
            Screen::List => numbered(APPOINTMENTS, asked),
            Screen::Open(i) if i == asked => CANCEL,
            Screen::Open(_) => BACK,
            Screen::Sure(_) => YES,
            Screen::Cancelled => return None,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.screen == Screen::Cancelled
    }
}

impl Cancel {
    pub(super) fn start(setup: &CancelSetup, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.appointments.truncate(MOST_ROWS);
        Self {
            plan: Arc::new((setup, names.clone())),
            screen: Screen::List,
        }
    }

    fn list(&self) -> Scene {
        let mut parts = vec![text("practice-health-appointments")];
        for i in 0..self.plan.0.appointments.len() {
            let cells = vec![self.says(i, "with"), self.says(i, "when")];
            parts.push(row(numbered(APPOINTMENTS, i), cells, Mark::Plain));
        }
        let next = first_row(&parts);
        Scene { parts, next }
    }

    fn sheet(&self, i: usize) -> Part {
        Part::Sheet {
            lines: vec![
                (Words::message("practice-health-with"), self.says(i, "with")),
                (Words::message("practice-health-when"), self.says(i, "when")),
            ],
            body: Vec::new(),
        }
    }

    fn about(&self, id: &'static str, i: usize) -> Words {
        Words::naming(id, "with", self.says(i, "with"))
    }

    fn says(&self, i: usize, part: &str) -> Words {
        let (setup, names) = &*self.plan;
        let id = setup.appointments.get(i).map_or("", String::as_str);
        names.shared(&format!("appointment-{id}-{part}"))
    }

    fn asked(&self) -> Option<usize> {
        let setup = &self.plan.0;
        setup.appointments.iter().position(|id| *id == setup.cancel)
    }
}
