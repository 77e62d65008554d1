//! A scene of a connected home: several devices set together, kept under one name.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, first_row, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, SetupFault};

const MOST_DEVICES: usize = 6;
/// Most devices that are set step by step, so that the goal is never far.
const MOST_STEPPED: usize = 3;
const DEGREES: (u8, u8) = (15, 24);
const HOURS: u8 = 24;

const SAVE: Spot = Spot(1);
const MORE: Spot = Spot(2);
const LESS: Spot = Spot(3);
const BACK: Spot = Spot(4);
const DEVICES: u16 = 100;

/// The devices of a home, and how each is to be set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SceneSetup {
    pub devices: Vec<Device>,
}

/// A device: how it stands, and how it is wanted; without a wish it stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Device {
    /// On or off.
    Switch {
        id: String,
        now: bool,
        wanted: Option<bool>,
    },
    /// Degrees, from 15 to 24.
    Heat { id: String, now: u8, wanted: Option<u8> },
    /// The hour at which it does its work, from 0 to 23.
    Hour { id: String, now: u8, wanted: Option<u8> },
}

impl Device {
    fn id(&self) -> &String {
        match self {
            Self::Switch { id, .. } | Self::Heat { id, .. } | Self::Hour { id, .. } => id,
        }
    }

    /// The least and the most it can be set to.
    const fn range(&self) -> (u8, u8) {
        match self {
            Self::Switch { .. } => (0, 1),
            Self::Heat { .. } => DEGREES,
            Self::Hour { .. } => (0, HOURS - 1),
        }
    }

    /// How it stands at first.
    fn now(&self) -> u8 {
        match self {
            Self::Switch { now, .. } => u8::from(*now),
            Self::Heat { now, .. } | Self::Hour { now, .. } => *now,
        }
    }

    fn wanted(&self) -> u8 {
        match self {
            Self::Switch { wanted, .. } => wanted.map_or(self.now(), u8::from),
            Self::Heat { wanted, .. } | Self::Hour { wanted, .. } => wanted.unwrap_or(self.now()),
        }
    }

    const fn is_stepped(&self) -> bool {
        !matches!(self, Self::Switch { .. })
    }
}

impl SceneSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("devices", self.devices.len(), (1, MOST_DEVICES));
        faults.list("device", self.devices.iter().map(Device::id));
        let stepped = self.devices.iter().filter(|device| device.is_stepped()).count();
        faults.count("devices set step by step", stepped, (0, MOST_STEPPED));
        for device in &self.devices {
            let (least, most) = device.range();
            for set in [device.now(), device.wanted()] {
                let what = if matches!(device, Device::Hour { .. }) {
                    "hour"
                } else {
                    "degrees"
                };
                faults.count(what, usize::from(set), (usize::from(least), usize::from(most)));
            }
        }
        if self.devices.iter().all(|device| device.now() == device.wanted()) {
            faults.add(SetupFault::Other("the goal is reached before anything is done"));
        }
    }

    pub(super) fn needs(&self, needs: &mut Needs) {
        needs.own("scene", &[Limit::Characters(20)]);
        for device in &self.devices {
            needs.shared(&format!("device-{}", device.id()), &[Limit::Characters(26)]);
        }
        // The name of the scene, the devices, and the button that keeps it.
        needs.rows = 2 + self.devices.len();
    }
}

/// Devices as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Devices {
    plan: Arc<(SceneSetup, Names)>,
    /// The device open, if one is.
    open: Option<usize>,
    set: Vec<u8>,
    /// Where the hand was last: a device of the list, a button of the device open.
    last: usize,
    hand: Spot,
    saved: bool,
}

impl Game for Devices {
    fn scene(&self) -> Scene {
        match self.open {
            None => self.list(),
            Some(i) => self.device(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.open, spot) {
            (None, SAVE) => match self.gap() {
                Some(i) => Turn::Wrong(self.about("practice-home-wrong-device", i)),
                None => {
                    self.saved = true;
                    Turn::Done
                }
            },
            (None, device) => match rank(device, DEVICES, self.set.len()) {
                Some(i) => self.touch(i),
                None => Turn::Still,
            },
            (Some(_), BACK) => {
                self.open = None;
                Turn::Changed
            }
            (Some(i), step) => {
                self.set[i] = self.stepped(i, step);
                self.hand = step;
                Turn::Changed
            }
        }
    }

    fn aim(&self) -> Option<Aim> {
        if self.saved {
            return None;
        }
        let spot = match (self.open, self.gap()) {
            (None, None) => SAVE,
            (None, Some(i)) => numbered(DEVICES, i),
            (Some(i), _) => self.step_to_wish(i).unwrap_or(BACK),
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.saved
    }
}

impl Devices {
    pub(super) fn start(setup: &SceneSetup, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.devices.truncate(MOST_DEVICES);
        let within = |device: &Device| {
            let (least, most) = device.range();
            device.now().clamp(least, most)
        };
        Self {
            set: setup.devices.iter().map(within).collect(),
            plan: Arc::new((setup, names.clone())),
            open: None,
            last: 0,
            hand: MORE,
            saved: false,
        }
    }

    /// Turns a switch over, or opens what is set step by step.
    fn touch(&mut self, i: usize) -> Turn {
        self.last = i;
        self.hand = MORE;
        if self.plan.0.devices[i].is_stepped() {
            self.open = Some(i);
        } else {
            self.set[i] = 1 - self.set[i].min(1);
        }
        Turn::Changed
    }

    fn list(&self) -> Scene {
        let (_, names) = &*self.plan;
        let mut parts = vec![Part::Text(Words::naming(
            "practice-home-scene",
            "scene",
            names.own("scene"),
        ))];
        for i in 0..self.set.len() {
            parts.push(row(
                numbered(DEVICES, i),
                vec![self.name(i), self.state(i)],
                Mark::Plain,
            ));
        }
        // The hand stays on the device just set.
        let next = first_row(&parts).map(|_| numbered(DEVICES, self.last));
        parts.push(button(SAVE, "practice-home-save"));
        Scene { parts, next }
    }

    fn device(&self, i: usize) -> Scene {
        let (more, less) = match self.plan.0.devices[i] {
            Device::Hour { .. } => ("practice-home-later", "practice-home-earlier"),
            _ => ("practice-home-warmer", "practice-home-cooler"),
        };
        let mut parts = vec![Part::Sheet {
            lines: vec![(self.name(i), self.state(i))],
            body: Vec::new(),
        }];
        let mut next = BACK;
        for (spot, id) in [(MORE, more), (LESS, less)] {
            if self.stepped(i, spot) != self.set[i] {
                parts.push(button(spot, id));
                if next == BACK || spot == self.hand {
                    next = spot;
                }
            }
        }
        parts.push(button(BACK, "practice-home-back"));
        // Which way to go is for the learner to decide; the hand stays on the button it presses.
        Scene {
            parts,
            next: Some(next),
        }
    }

    /// What a press makes of a device: degrees stop at their ends, hours go round.
    fn stepped(&self, i: usize, step: Spot) -> u8 {
        let device = &self.plan.0.devices[i];
        let (least, most) = device.range();
        let set = self.set[i];
        match (step, device) {
            (MORE, Device::Hour { .. }) => (set + 1) % HOURS,
            (LESS, Device::Hour { .. }) => (set + HOURS - 1) % HOURS,
            (MORE, _) => (set + 1).min(most),
            (LESS, _) => set.saturating_sub(1).max(least),
            _ => set,
        }
    }

    /// The button that brings an open device nearer to its wish, the short way round.
    fn step_to_wish(&self, i: usize) -> Option<Spot> {
        let device = &self.plan.0.devices[i];
        let (set, wanted) = (self.set[i], device.wanted());
        if set == wanted {
            return None;
        }
        let later = match device {
            Device::Hour { .. } => (wanted.min(HOURS - 1) + HOURS - set) % HOURS <= HOURS / 2,
            _ => wanted > set,
        };
        Some(if later { MORE } else { LESS })
    }

    /// The first device that is not as it is wanted.
    fn gap(&self) -> Option<usize> {
        let mut pairs = self.set.iter().zip(&self.plan.0.devices);
        pairs.position(|(set, device)| *set != device.wanted())
    }

    fn state(&self, i: usize) -> Words {
        let set = self.set[i];
        match self.plan.0.devices[i] {
            Device::Switch { .. } if set == 1 => Words::message("practice-home-on"),
            Device::Switch { .. } => Words::message("practice-home-off"),
            Device::Heat { .. } => Words::counted("practice-home-degrees", "degrees", set),
            Device::Hour { .. } => Words::counted("practice-home-hour", "hour", set),
        }
    }

    fn name(&self, i: usize) -> Words {
        let (setup, names) = &*self.plan;
        let id = setup.devices.get(i).map_or("", |device| device.id().as_str());
        names.shared(&format!("device-{id}"))
    }

    fn about(&self, id: &'static str, i: usize) -> Words {
        Words::naming(id, "device", self.name(i))
    }
}
