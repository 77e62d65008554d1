//! The pointer trainer: boxes on a board, asked for one after another.

use std::sync::Arc;

use serde::Deserialize;

use super::game::{Aim, Game, Turn};
use super::needs::{Limit, Names, Needs};
use super::scene::{Mark, Move, Part, Scene, Spot, Value, Words};
use super::setup::{Faults, Plan as Plans, SetupFault};

/// Boxes on a board of 5 columns and 3 rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointerSetup {
    /// Column (1 to 5) and row (1 to 3) of each box.
    pub boxes: Vec<[u8; 2]>,
    /// The boxes in the order in which they are asked, counted from 1.
    pub ask: Vec<u8>,
}

impl Plans for PointerSetup {
    type Game = Pointer;

    fn check(&self, faults: &mut Faults) {
        let boxes = self.boxes.len();
        faults.count("boxes", boxes, (2, 15));
        faults.count("ask", self.ask.len(), (5, 15));
        for (i, place) in self.boxes.iter().enumerate() {
            let [column, row] = place;
            if !(1..=5).contains(column) || !(1..=3).contains(row) || self.boxes[..i].contains(place) {
                faults.add(SetupFault::BoxPlace(i + 1));
            }
        }
        for &asked in &self.ask {
            if !(1..=boxes).contains(&usize::from(asked)) {
                faults.unknown("box", &asked.to_string());
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for n in 1..=self.boxes.len() {
            needs.own(&format!("place-{n}"), &[Limit::Characters(10)]);
        }
        // One line that asks, three rows of boxes.
        needs.rows = 4;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Pointer {
        Pointer::start(self, names)
    }
}

/// A board, and how many boxes were found so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Pointer {
    plan: Arc<Plan>,
    found: usize,
}

#[derive(Debug, PartialEq)]
struct Plan {
    /// Label, column and row, both counted from 0.
    boxes: Vec<(Words, u8, u8)>,
    /// Boxes in the order asked.
    ask: Vec<usize>,
}

impl Game for Pointer {
    fn scene(&self) -> Scene {
        let mut parts = Vec::new();
        if let Some(label) = self.asked().and_then(|asked| self.label(asked)) {
            parts.push(Part::Text(Words::naming("practice-pointer-ask", "place", label)));
        }
        for (i, (label, column, row)) in self.plan.boxes.iter().enumerate() {
            let found = self.plan.ask[..self.found].contains(&i) && !self.plan.ask[self.found..].contains(&i);
            parts.push(Part::Place {
                spot: spot(i),
                label: label.clone(),
                column: *column,
                row: *row,
                mark: if found { Mark::Chosen } else { Mark::Plain },
            });
        }
        // No `next`: a focus on the box asked for would do the exercise in the learner's place.
        Scene { parts, next: None }
    }

    fn play(&mut self, step: Move) -> Turn {
        let (Move::Press(pressed), Some(asked)) = (step, self.asked()) else {
            return Turn::Still;
        };
        if pressed == spot(asked) {
            return self.find();
        }
        let other = (0..self.plan.boxes.len()).find(|&i| spot(i) == pressed);
        match (other.and_then(|i| self.label(i)), self.label(asked)) {
            (Some(pressed), Some(asked)) => Turn::Wrong(Words::Message(
                "practice-wrong-place",
                vec![
                    ("pressed", Value::Words(Box::new(pressed))),
                    ("place", Value::Words(Box::new(asked))),
                ],
            )),
            _ => Turn::Still,
        }
    }

    fn aim(&self) -> Option<Aim> {
        Some(Aim::press(spot(self.asked()?)))
    }

    fn is_done(&self) -> bool {
        self.asked().is_none()
    }
}

impl Pointer {
    fn start(setup: &PointerSetup, names: &Names) -> Self {
        let label = |n: usize| names.own(&format!("place-{n}"));
        let boxes: Vec<_> = (1..)
            .zip(&setup.boxes)
            .map(|(n, [column, row])| (label(n), column.saturating_sub(1).min(4), row.saturating_sub(1).min(2)))
            .collect();
        let ask = setup.ask.iter().map(|&n| usize::from(n).wrapping_sub(1));
        let ask = ask.filter(|&i| i < boxes.len()).collect();
        Self {
            plan: Arc::new(Plan { boxes, ask }),
            found: 0,
        }
    }

    fn find(&mut self) -> Turn {
        self.found += 1;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn asked(&self) -> Option<usize> {
        self.plan.ask.get(self.found).copied()
    }

    fn label(&self, i: usize) -> Option<Words> {
        self.plan.boxes.get(i).map(|(label, _, _)| label.clone())
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a board has 15 places")]
fn spot(i: usize) -> Spot {
    Spot(i as u16 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_asked_in_order_and_a_wrong_one_says_which_was_meant() {
        let setup = PointerSetup {
            boxes: vec![[1, 1], [5, 3]],
            ask: vec![2, 1],
        };
        let names = Names {
            usage: "first-steps".to_owned(),
            step: "first-steps-keyboard-pointer-point".to_owned(),
        };
        let mut pointer = Pointer::start(&setup, &names);
        let label = |n: u8| Value::Words(Box::new(Words::Pack(format!("{}-place-{n}", names.step))));
        let wrong = Words::Message("practice-wrong-place", vec![("pressed", label(1)), ("place", label(2))]);
        assert_eq!(pointer.play(Move::Press(spot(0))), Turn::Wrong(wrong));
        assert_eq!(pointer.play(Move::Press(spot(1))), Turn::Changed);
        let found = |part: &Part| {
            matches!(
                part,
                Part::Place {
                    mark: Mark::Chosen,
                    column: 4,
                    row: 2,
                    ..
                }
            )
        };
        assert!(pointer.scene().parts.iter().any(found));
        assert_eq!(pointer.play(Move::Press(spot(0))), Turn::Done);
    }
}
