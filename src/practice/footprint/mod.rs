//! The footprint calculator: the devices of a household, what they weigh in a year, and what would halve it.
//!
//! The figures are the pack's, rounded; the calculator shows that making devices weighs most, and that some gestures
//! weigh almost nothing.

mod figure;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::FootprintSetup;

use figure::{Things, best, total};
use setup::{Device, Goal, MOST_THINGS};

use super::game::{Aim, Game, Turn};
use super::kit::{self, Room, numbered, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Value, Words};

const BACK: Spot = Spot(1);
const COUNT: Spot = Spot(2);
const YEARS: Spot = Spot(3);
const HOURS: Spot = Spot(4);
const SAVE: Spot = Spot(5);
const FINISH: Spot = Spot(6);
const DEVICES: u16 = 100;
const CHOICES: u16 = 200;
const HEAVIEST: u16 = 300;

/// A change that spares less than one part in so many says that it is almost nothing.
const LITTLE: u64 = 50;

/// A calculator as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprint {
    plan: Arc<Plan>,
    /// The device whose numbers are being entered.
    open: Option<usize>,
    /// Which devices are entered.
    entered: Vec<bool>,
    /// What is typed for the open device.
    typed: Typed,
    /// Which changes are chosen.
    chosen: Vec<bool>,
    finished: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: FootprintSetup,
    names: Names,
    /// The changes that lower the figure most.
    best: Vec<usize>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Typed {
    count: String,
    years: String,
    hours: String,
}

impl Game for Footprint {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.open, spot) {
            (Some(device), SAVE) => self.save(device),
            (Some(_), BACK) => self.go(None),
            (None, FINISH) => match self.too_heavy() {
                Some(words) => Turn::Wrong(words),
                None => self.finish(),
            },
            (None, spot) => {
                if let Some(device) = rank(spot, DEVICES, self.devices().len()) {
                    self.go(Some(device))
                } else if let Some(device) = rank(spot, HEAVIEST, self.devices().len()) {
                    self.tell(device)
                } else if let Some(choice) = rank(spot, CHOICES, self.chosen.len()) {
                    self.choose(choice)
                } else {
                    Turn::Still
                }
            }
            _ => Turn::Still,
        }
    }

    /// So few characters that nothing personal could stand in them once they are left.
    fn room(&self, spot: Spot) -> Option<Room> {
        self.has_field(spot).then_some(Room::line(4))
    }

    fn aim(&self) -> Option<Aim> {
        match self.plan.setup.goal {
            Goal::Measure => self.aim_measure(),
            Goal::Reduce { .. } => self.aim_reduce(),
        }
    }

    fn is_done(&self) -> bool {
        self.finished
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            COUNT => Some(&mut self.typed.count),
            YEARS => Some(&mut self.typed.years),
            HOURS => Some(&mut self.typed.hours),
            _ => None,
        }
    }
}

impl Footprint {
    fn start(setup: &FootprintSetup, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.devices.truncate(MOST_THINGS);
        if let Goal::Reduce { choices, .. } = &mut setup.goal {
            choices.truncate(MOST_THINGS);
        }
        let things = things(&setup);
        let (entered, chosen) = (vec![false; things.devices.len()], vec![false; things.choices.len()]);
        let best = match setup.goal {
            Goal::Measure => Vec::new(),
            Goal::Reduce { most, .. } => best(things, most),
        };
        Self {
            open: None,
            entered,
            typed: Typed::default(),
            chosen,
            finished: false,
            plan: Arc::new(Plan {
                setup,
                names: names.clone(),
                best,
            }),
        }
    }

    /// What was typed and not entered is forgotten with its screen.
    fn go(&mut self, open: Option<usize>) -> Turn {
        self.typed = Typed::default();
        self.open = open;
        Turn::Changed
    }

    fn save(&mut self, device: usize) -> Turn {
        if let Some((words, _)) = self.mistyped(device) {
            return Turn::Wrong(words);
        }
        self.entered[device] = true;
        self.go(None)
    }

    fn tell(&mut self, device: usize) -> Turn {
        if Some(device) == self.heaviest() {
            self.finish()
        } else {
            Turn::Wrong(Words::message("practice-footprint-wrong-heaviest"))
        }
    }

    fn choose(&mut self, choice: usize) -> Turn {
        if !self.chosen[choice] && self.ranks().len() >= self.most() {
            return Turn::Wrong(Words::counted(
                "practice-footprint-wrong-most",
                "count",
                kit::count(self.most()),
            ));
        }
        self.chosen[choice] = !self.chosen[choice];
        Turn::Changed
    }

    fn finish(&mut self) -> Turn {
        self.finished = true;
        Turn::Done
    }

    fn aim_measure(&self) -> Option<Aim> {
        let Some(device) = self.open else {
            let spot = match self.entered.iter().position(|entered| !entered) {
                Some(device) => numbered(DEVICES, device),
                None => numbered(HEAVIEST, self.heaviest()?),
            };
            return Some(Aim::press(spot));
        };
        if self.entered[device] {
            return Some(Aim::press(BACK));
        }
        let given = &self.devices()[device];
        let number = match self.mistyped(device) {
            None => return Some(Aim::press(SAVE)),
            Some((_, COUNT)) => (COUNT, given.count),
            Some((_, YEARS)) => (YEARS, given.years),
            Some((_, spot)) => (spot, given.hours),
        };
        Some(Aim::Write(number.0, number.1.to_string()))
    }

    /// Takes away what is not among the best, then chooses what is.
    fn aim_reduce(&self) -> Option<Aim> {
        if self.too_heavy().is_none() {
            return Some(Aim::press(FINISH));
        }
        let is_best = |i: &usize| self.plan.best.contains(i);
        let away = self.ranks().into_iter().find(|i| !is_best(i));
        let missing = self.plan.best.iter().copied().find(|&i| !self.chosen[i]);
        Some(Aim::press(numbered(CHOICES, away.or(missing)?)))
    }

    /// What is wrong with the numbers typed for a device, and where; `None` when they are those given.
    fn mistyped(&self, device: usize) -> Option<(Words, Spot)> {
        let given = &self.devices()[device];
        let numbers = [
            (COUNT, &self.typed.count, given.count, "practice-footprint-wrong-count"),
            (YEARS, &self.typed.years, given.years, "practice-footprint-wrong-years"),
            (HOURS, &self.typed.hours, given.hours, "practice-footprint-wrong-hours"),
        ];
        let asked = numbers.into_iter().filter(|(spot, ..)| self.has_field(*spot));
        let wrong = asked
            .into_iter()
            .find(|(_, typed, given, _)| number(typed) != Some(*given));
        wrong.map(|(spot, typed, _, id)| {
            let id = if typed.trim().is_empty() {
                "practice-footprint-wrong-empty"
            } else {
                id
            };
            (Words::message(id), spot)
        })
    }

    /// Why the changes are not enough; `None` when they halve the figure.
    fn too_heavy(&self) -> Option<Words> {
        let things = things(&self.plan.setup);
        let (goal, now) = (total(things, &[]) / 2, total(things, &self.ranks()));
        let over = now.checked_sub(goal).filter(|&over| over > 0)?;
        let over = ("count", Value::Number(figure::kilos(over).max(1)));
        Some(Words::Message("practice-footprint-wrong-heavy", vec![over]))
    }

    /// The device that weighs most.
    fn heaviest(&self) -> Option<usize> {
        let devices = self.devices();
        (0..devices.len()).max_by_key(|&i| devices[i].grams())
    }

    /// Whether a field is on the screen.
    fn has_field(&self, spot: Spot) -> bool {
        let device = self.open.and_then(|device| self.devices().get(device));
        device.is_some_and(|device| match spot {
            COUNT | YEARS => true,
            HOURS => device.hours > 0,
            _ => false,
        })
    }

    fn devices(&self) -> &[Device] {
        &self.plan.setup.devices
    }

    /// The ranks of the changes chosen.
    fn ranks(&self) -> Vec<usize> {
        (0..self.chosen.len()).filter(|&i| self.chosen[i]).collect()
    }

    fn most(&self) -> usize {
        match self.plan.setup.goal {
            Goal::Measure => 0,
            Goal::Reduce { most, .. } => usize::from(most),
        }
    }
}

fn things(setup: &FootprintSetup) -> Things<'_> {
    Things {
        devices: &setup.devices,
        choices: match &setup.goal {
            Goal::Measure => &[],
            Goal::Reduce { choices, .. } => choices,
        },
    }
}

/// A number as typed, in digits of any script that the languages use.
fn number(typed: &str) -> Option<u16> {
    let western = typed.trim().chars().map(|letter| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10).unwrap_or(letter),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(letter) - 0x6f0, 10).unwrap_or(letter),
        other => other,
    });
    western.collect::<String>().parse().ok()
}
