//! Text messages on a telephone: to report or to keep, or to be searched for the signs of a scam.
//!
//! Answering is never made but explained, and so is every wrong decision: there is no dead end.

mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::TextsSetup;

use setup::{MOST_PARTS, MOST_TEXTS, TextsGoal};

use super::game::{Aim, Game, Turn};
use super::kit::{numbered, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Words};

const REPORT: Spot = Spot(1);
const KEEP: Spot = Spot(2);
const ANSWER: Spot = Spot(3);
const BACK: Spot = Spot(4);
const TEXTS: u16 = 100;
const PARTS: u16 = 200;

/// The messages as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    plan: Arc<Plan>,
    /// The message that is open.
    open: Option<usize>,
    /// What was decided of each message, or whether each part was found to be a sign.
    settled: Vec<bool>,
    /// The sign that was found last.
    found: Option<usize>,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    exercise: Exercise,
}

#[derive(Debug, PartialEq)]
enum Exercise {
    /// Each message, and whether it is a scam.
    Sort(Vec<(String, bool)>),
    /// A message, and whether each of its parts is a sign.
    Signs(String, Vec<bool>),
}

impl Game for Texts {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (&self.plan.exercise, self.open) {
            (Exercise::Sort(_), Some(text)) => self.decide(text, spot),
            (Exercise::Sort(texts), None) => {
                self.open = rank(spot, TEXTS, texts.len());
                Turn::Changed
            }
            (Exercise::Signs(_, parts), _) => match rank(spot, PARTS, parts.len()) {
                Some(part) => self.point(part),
                None => Turn::Still,
            },
        }
    }

    fn aim(&self) -> Option<Aim> {
        let next = self.expected().position(|(asked, settled)| asked && !settled)?;
        let spot = match (&self.plan.exercise, self.open) {
            (Exercise::Signs(..), _) => numbered(PARTS, next),
            (Exercise::Sort(_), None) => numbered(TEXTS, next),
            (Exercise::Sort(texts), Some(open)) => match texts.get(open) {
                Some((_, true)) if !self.is_settled(open) => REPORT,
                Some((_, false)) if !self.is_settled(open) => KEEP,
                _ => BACK,
            },
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.expected().all(|(asked, settled)| settled || !asked)
    }
}

impl Texts {
    fn start(setup: &TextsSetup, names: &Names) -> Self {
        let exercise = match &setup.goal {
            TextsGoal::Sort { texts, scams } => {
                let texts = texts.iter().take(MOST_TEXTS);
                Exercise::Sort(texts.map(|text| (text.clone(), scams.contains(text))).collect())
            }
            TextsGoal::Signs { text, parts, signs } => {
                let parts = (1..=*parts).take(MOST_PARTS);
                Exercise::Signs(text.clone(), parts.map(|part| signs.contains(&part)).collect())
            }
        };
        let things = match &exercise {
            Exercise::Sort(texts) => texts.len(),
            Exercise::Signs(_, parts) => parts.len(),
        };
        Self {
            plan: Arc::new(Plan {
                names: names.clone(),
                exercise,
            }),
            open: None,
            settled: vec![false; things],
            found: None,
        }
    }

    fn decide(&mut self, text: usize, spot: Spot) -> Turn {
        let Exercise::Sort(texts) = &self.plan.exercise else {
            return Turn::Still;
        };
        let is_scam = texts.get(text).is_some_and(|(_, scam)| *scam);
        let wrong = match (spot, is_scam) {
            (BACK, _) => {
                self.open = None;
                return Turn::Changed;
            }
            (REPORT, true) | (KEEP, false) => return self.settle(text),
            (REPORT, false) => "practice-texts-wrong-honest",
            (KEEP, true) => "practice-texts-wrong-keep",
            (ANSWER, true) => "practice-texts-wrong-answer",
            (ANSWER, false) => "practice-texts-wrong-answer-honest",
            _ => return Turn::Still,
        };
        let from = self.from(text);
        Turn::Wrong(Words::naming(wrong, "from", from))
    }

    fn settle(&mut self, text: usize) -> Turn {
        let Some(settled) = self.settled.get_mut(text) else {
            return Turn::Still;
        };
        *settled = true;
        self.open = None;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn point(&mut self, part: usize) -> Turn {
        let is_sign = matches!(&self.plan.exercise, Exercise::Signs(_, parts) if parts.get(part) == Some(&true));
        if !is_sign {
            return Turn::Wrong(self.sign(part));
        }
        match self.settled.get_mut(part) {
            Some(settled) if !*settled => *settled = true,
            // Choosing a sign again says again what it is.
            _ if self.found != Some(part) => {}
            _ => return Turn::Still,
        }
        self.found = Some(part);
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    /// Whether each message or part is to be settled, and whether it is.
    fn expected(&self) -> impl Iterator<Item = (bool, bool)> {
        let asked = (0..self.settled.len()).map(|i| match &self.plan.exercise {
            Exercise::Sort(_) => true,
            Exercise::Signs(_, parts) => parts.get(i) == Some(&true),
        });
        asked.zip(self.settled.iter().copied())
    }

    fn is_settled(&self, text: usize) -> bool {
        self.settled.get(text) == Some(&true)
    }

    /// Who wrote a message.
    fn from(&self, text: usize) -> Words {
        match &self.plan.exercise {
            Exercise::Sort(texts) => {
                let id = texts.get(text).map_or("", |(id, _)| id.as_str());
                self.plan.names.shared(&format!("text-{id}-from"))
            }
            Exercise::Signs(id, _) => self.plan.names.shared(&format!("text-{id}-from")),
        }
    }

    /// Why a part is a sign, or none.
    fn sign(&self, part: usize) -> Words {
        self.plan.names.own(&format!("clue-{}", part + 1))
    }
}
