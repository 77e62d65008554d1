//! What a pack says of a footprint calculator.

use serde::Deserialize;

use super::Footprint;
use super::figure::{Things, best, total};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most devices or choices, so that every scene fits a small screen.
pub(super) const MOST_THINGS: usize = 6;
/// The most that each number may be, so that no figure overflows and every field holds it.
const MOST_COUNT: u16 = 20;
const MOST_YEARS: u16 = 20;
const MOST_HOURS: u16 = 24;
const MOST_FIGURE: u16 = 2_000;

/// A calculator: the devices of a household, with their orders of magnitude.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FootprintSetup {
    pub devices: Vec<Device>,
    pub goal: Goal,
}

/// A kind of device, as one household has it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    pub id: String,
    /// Kilograms of `CO2e` to make one and bring it here, shared out over the years it is kept.
    #[serde(default)]
    pub make: u16,
    /// Watts while it is on.
    #[serde(default)]
    pub watts: u16,
    /// Grams of `CO2e` an hour of the networks and data centres behind it.
    #[serde(default)]
    pub net: u16,
    pub count: u16,
    /// Years that it is kept.
    pub years: u16,
    /// Hours a day that it is on; 0 leaves them out of the form.
    #[serde(default)]
    pub hours: u16,
}

/// A change that a household can choose: the numbers of a device that become others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    pub device: String,
    pub make: Option<u16>,
    pub count: Option<u16>,
    pub years: Option<u16>,
    pub hours: Option<u16>,
    pub watts: Option<u16>,
    pub net: Option<u16>,
}

/// What is to be reached with a calculator.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Goal {
    /// The given numbers entered device by device, then the heaviest of them told from the result.
    Measure,
    /// The yearly figure brought to a half or less with so many changes at most.
    Reduce { choices: Vec<Choice>, most: u8 },
}

impl Plan for FootprintSetup {
    type Game = Footprint;

    fn check(&self, faults: &mut Faults) {
        faults.list("device", self.devices.iter().map(|device| &device.id));
        faults.count("devices", self.devices.len(), (1, MOST_THINGS));
        for device in &self.devices {
            numbers(device, faults);
        }
        match &self.goal {
            Goal::Measure => {
                faults.count("devices to measure", self.devices.len(), (2, MOST_THINGS));
                let mut figures: Vec<u64> = self.devices.iter().map(Device::grams).collect();
                figures.sort_unstable();
                if let [.., second, first] = figures[..]
                    && first <= second + second / 10
                {
                    faults.add(SetupFault::Other("no device weighs clearly more than the others"));
                }
            }
            Goal::Reduce { choices, most } => {
                faults.list("choice", choices.iter().map(|choice| &choice.id));
                faults.count("choices", choices.len(), (2, MOST_THINGS));
                faults.count("most choices", usize::from(*most), (1, MOST_THINGS));
                let devices: Vec<String> = self.devices.iter().map(|device| device.id.clone()).collect();
                faults.known("device", choices.iter().map(|choice| &choice.device), &devices);
                for choice in choices {
                    for device in self.devices.iter().filter(|device| device.id == choice.device) {
                        numbers(&choice.changed(device), faults);
                    }
                }
                let things = Things {
                    devices: &self.devices,
                    choices,
                };
                // The figures are counted only where none can overflow.
                let now = || total(things, &[]);
                if faults.0.is_empty() && (now() == 0 || total(things, &best(things, *most)) * 2 > now()) {
                    faults.add(SetupFault::Other("no choice of that many changes halves the figure"));
                }
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            Goal::Measure => {
                for device in &self.devices {
                    needs.shared(&format!("device-{}", device.id), &[Limit::Characters(25)]);
                    needs.own(&format!("given-{}", device.id), &[Limit::Words(20), Limit::Rows(2)]);
                }
                needs.rows = self.devices.len() + 1;
            }
            Goal::Reduce { choices, .. } => {
                for choice in choices {
                    // What it spares stands beside it, on the smallest grid too.
                    needs.shared(&format!("choice-{}", choice.id), &[Limit::Characters(31)]);
                }
                needs.rows = choices.len() + 2;
            }
        }
    }

    fn start(&self, names: &Names, _said: &[String]) -> Footprint {
        Footprint::start(self, names)
    }
}

fn numbers(device: &Device, faults: &mut Faults) {
    let mut within = |what, number: u16, (from, to): (u16, u16)| {
        faults.count(what, usize::from(number), (usize::from(from), usize::from(to)));
    };
    within("count", device.count, (1, MOST_COUNT));
    within("years", device.years, (1, MOST_YEARS));
    within("hours", device.hours, (0, MOST_HOURS));
    within("make", device.make, (0, MOST_FIGURE));
    within("watts", device.watts, (0, MOST_FIGURE));
    within("net", device.net, (0, MOST_FIGURE));
}
