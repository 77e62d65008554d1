//! An alert: what to look for, how often, and the address where new offers are sent.

use std::sync::Arc;

use serde::Deserialize;

use super::{FILTERS, asked};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{self, Room, button, field, first_row, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const CREATE: Spot = Spot(1);
const BACK: Spot = Spot(2);
const TO: Spot = Spot(10);
const SETTINGS: u16 = 20;
const VALUES: u16 = 100;
const ADDRESS_ROOM: Room = Room::line(40);
const MOST_VALUES: usize = 5;

/// What an alert can look for, and what it is to look for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlertSetup {
    places: Vec<String>,
    place: String,
    contracts: Vec<String>,
    contract: String,
    rhythm: Rhythm,
    /// The invented address to type.
    to: String,
}

/// How often an alert writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rhythm {
    Daily,
    Weekly,
}

/// How often, as shown.
const RHYTHMS: [&str; 2] = ["practice-jobs-daily", "practice-jobs-weekly"];
/// Labels of the settings.
const LABELS: [&str; 3] = [FILTERS[0].1, FILTERS[1].1, "practice-jobs-rhythm"];

impl Plans for AlertSetup {
    type Game = Alert;

    fn check(&self, faults: &mut Faults) {
        for (what, values, asked) in [
            ("place", &self.places, &self.place),
            ("contract", &self.contracts, &self.contract),
        ] {
            faults.list(what, values);
            faults.count(what, values.len(), (2, MOST_VALUES));
            faults.known(what, [asked], values);
        }
        faults.address(&self.to);
    }

    fn needs(&self, needs: &mut Needs) {
        for (what, values) in [("place", &self.places), ("contract", &self.contracts)] {
            for id in values {
                needs.shared(&format!("{what}-{id}"), &[Limit::Characters(25)]);
            }
        }
        needs.rows = LABELS.len() + 2;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Alert {
        let mut setup = self.clone();
        setup.places.truncate(MOST_VALUES);
        setup.contracts.truncate(MOST_VALUES);
        let place = setup.places.iter().position(|place| *place == self.place);
        let contract = setup.contracts.iter().position(|contract| *contract == self.contract);
        let rhythm = match self.rhythm {
            Rhythm::Daily => 0,
            Rhythm::Weekly => 1,
        };
        Alert {
            screen: Screen::Form,
            chosen: [None; 3],
            to: String::new(),
            created: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                right: [place, contract, Some(rhythm)],
                setup,
            }),
        }
    }
}

/// An alert as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    plan: Arc<Plan>,
    screen: Screen,
    /// The rank of each setting's value.
    chosen: [Option<usize>; 3],
    to: String,
    created: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: AlertSetup,
    right: [Option<usize>; 3],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Form,
    Setting(usize),
}

impl Game for Alert {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Form => self.form(),
            Screen::Setting(setting) => self.setting(setting),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Form, CREATE) => match self.unready() {
                Some((words, _)) => return Turn::Wrong(words),
                None => {
                    self.created = true;
                    return Turn::Done;
                }
            },
            (Screen::Form, setting) => match rank(setting, SETTINGS, LABELS.len()) {
                Some(setting) => self.screen = Screen::Setting(setting),
                None => return Turn::Still,
            },
            (Screen::Setting(_), BACK) => self.screen = Screen::Form,
            (Screen::Setting(setting), value) => {
                self.chosen[setting] = rank(value, VALUES, self.count(setting));
                self.screen = Screen::Form;
            }
        }
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == TO && self.screen == Screen::Form).then_some(ADDRESS_ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(TO, self.to.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let step = match self.screen {
            Screen::Setting(setting) => numbered(VALUES, self.plan.right[setting]?),
            Screen::Form => match self.unready() {
                Some((_, TO)) => return Some(Aim::Write(TO, self.plan.setup.to.clone())),
                Some((_, setting)) => setting,
                None => CREATE,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.created
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == TO).then_some(&mut self.to)
    }
}

impl Alert {
    fn form(&self) -> Scene {
        let settings = LABELS.iter().enumerate().map(|(setting, label)| {
            let value = match self.chosen[setting] {
                Some(i) => self.value(setting, i),
                None => Words::message("practice-jobs-to-choose"),
            };
            kit::setting(numbered(SETTINGS, setting), label, value)
        });
        let mut parts: Vec<Part> = settings.collect();
        parts.push(field(TO, "practice-jobs-address", &self.to));
        parts.push(button(CREATE, "practice-jobs-create"));
        let unset = self.chosen.iter().position(Option::is_none);
        let next = match unset {
            Some(setting) => numbered(SETTINGS, setting),
            None if self.to.is_empty() => TO,
            None => CREATE,
        };
        Scene {
            parts,
            next: Some(next),
        }
    }

    fn setting(&self, setting: usize) -> Scene {
        let values = (0..self.count(setting)).map(|i| {
            let is_chosen = self.chosen[setting] == Some(i);
            let mark = if is_chosen { Mark::Chosen } else { Mark::Plain };
            row(numbered(VALUES, i), vec![self.value(setting, i)], mark)
        });
        let mut parts: Vec<Part> = values.collect();
        let next = first_row(&parts);
        parts.push(button(BACK, "practice-back"));
        Scene { parts, next }
    }

    /// What is not as asked, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let mut settings = LABELS.iter().enumerate();
        let wrong = settings.find(|(setting, _)| self.chosen[*setting] != self.plan.right[*setting]);
        if let Some((setting, label)) = wrong {
            let value = self.value(setting, self.plan.right[setting].unwrap_or_default());
            return Some((
                asked("practice-jobs-wrong-setting", label, value),
                numbered(SETTINGS, setting),
            ));
        }
        let to = &self.plan.setup.to;
        (self.to.trim().to_lowercase() != to.to_lowercase()).then(|| {
            let address = vec![("address", Value::Text(to.clone()))];
            (Words::Message("practice-jobs-wrong-address", address), TO)
        })
    }

    fn count(&self, setting: usize) -> usize {
        [
            self.plan.setup.places.len(),
            self.plan.setup.contracts.len(),
            RHYTHMS.len(),
        ][setting]
    }

    fn value(&self, setting: usize, i: usize) -> Words {
        let setup = &self.plan.setup;
        let values = match setting {
            0 => &setup.places,
            1 => &setup.contracts,
            _ => return Words::message(RHYTHMS[i.min(1)]),
        };
        let id = values.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("{}-{id}", FILTERS[setting].0))
    }
}
