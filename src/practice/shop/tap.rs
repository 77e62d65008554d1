//! Contactless: a telephone unlocked, the right card or pass chosen, then held near the reader.

use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, first_row, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const UNLOCK: Spot = Spot(1);
const TAP: Spot = Spot(2);
const PASSES: u16 = 100;

/// What a telephone keeps, and what the reader waits for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapSetup {
    passes: Vec<String>,
    pass: String,
}

impl Plans for TapSetup {
    type Game = Tap;

    fn check(&self, faults: &mut Faults) {
        faults.list("pass", &self.passes);
        faults.count("passes", self.passes.len(), (2, MOST_THINGS));
        faults.known("pass", [&self.pass], &self.passes);
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("reader", &[Limit::Rows(1)]);
        for id in &self.passes {
            needs.shared(&format!("pass-{id}"), &[Limit::Characters(30)]);
        }
        needs.rows = self.passes.len() + 2;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Tap {
        let mut passes = self.passes.clone();
        passes.truncate(MOST_THINGS);
        Tap {
            phone: Phone::Locked,
            plan: Arc::new(Plan {
                names: names.clone(),
                right: passes.iter().position(|pass| *pass == self.pass),
                passes,
            }),
        }
    }
}

/// A telephone in front of a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Tap {
    plan: Arc<Plan>,
    phone: Phone,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    passes: Vec<String>,
    right: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phone {
    Locked,
    Unlocked,
    Chosen(usize),
    /// The reader has said yes.
    Read,
}

impl Game for Tap {
    fn scene(&self) -> Scene {
        let mut parts = vec![Part::Text(self.plan.names.own("reader"))];
        if self.phone == Phone::Locked {
            parts.push(button(UNLOCK, "practice-shop-unlock"));
            return Scene {
                parts,
                next: Some(UNLOCK),
            };
        }
        for (i, id) in self.plan.passes.iter().enumerate() {
            let mark = if self.phone == Phone::Chosen(i) {
                Mark::Chosen
            } else {
                Mark::Plain
            };
            parts.push(row(numbered(PASSES, i), vec![self.pass(id)], mark));
        }
        let next = match self.phone {
            Phone::Chosen(_) | Phone::Read => Some(TAP),
            Phone::Locked | Phone::Unlocked => first_row(&parts),
        };
        parts.push(button(TAP, "practice-shop-tap"));
        Scene { parts, next }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match spot {
            UNLOCK => self.phone = Phone::Unlocked,
            TAP => return self.tap(),
            pass => match rank(pass, PASSES, self.plan.passes.len()) {
                Some(i) if self.phone != Phone::Chosen(i) => self.phone = Phone::Chosen(i),
                _ => return Turn::Still,
            },
        }
        Turn::Changed
    }

    fn aim(&self) -> Option<Aim> {
        let right = self.plan.right?;
        let step = match self.phone {
            Phone::Locked => UNLOCK,
            Phone::Chosen(i) if i == right => TAP,
            _ => numbered(PASSES, right),
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.phone == Phone::Read
    }
}

impl Tap {
    fn tap(&mut self) -> Turn {
        match (self.phone, self.plan.right) {
            (Phone::Chosen(i), Some(right)) if i == right => {
                self.phone = Phone::Read;
                Turn::Done
            }
            (Phone::Chosen(_), Some(right)) => {
                let right = self.pass(&self.plan.passes[right]);
                Turn::Wrong(Words::naming("practice-shop-wrong-pass", "pass", right))
            }
            _ => Turn::Wrong(Words::message("practice-shop-wrong-no-pass")),
        }
    }

    fn pass(&self, id: &str) -> Words {
        self.plan.names.shared(&format!("pass-{id}"))
    }
}
