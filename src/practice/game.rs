//! What every imitation answers: what it shows, what a move does to it, and where it would go next.

use super::kit::{self, Room, left};
use super::scene::{Move, Scene, Spot, Words};

/// A rehearsal as it stands; its clone is its undo, so what never changes is shared.
pub(super) trait Game: Clone + PartialEq {
    /// What is shown now.
    fn scene(&self) -> Scene;

    /// Does a move of the learner, the goal being ahead; only `Changed` and `Done` may leave another state behind.
    ///
    /// Where a game does not say otherwise, only what the scene offers is pressed, only a field of the screen is typed
    /// in, and the fields that the hand has left are looked at first.
    fn play(&mut self, step: Move) -> Turn {
        match step {
            Move::Press(spot) if self.scene().offers(spot) => {
                left(spot, self.texts()).unwrap_or_else(|| self.press(spot))
            }
            Move::Type(spot, typed) if self.room(spot).is_some() => {
                left(spot, self.texts()).unwrap_or_else(|| self.write(spot, typed))
            }
            Move::Erase(spot) if self.room(spot).is_some() => self.field_mut(spot).map_or(Turn::Still, kit::erase),
            _ => Turn::Still,
        }
    }

    /// Presses something that the scene offers.
    fn press(&mut self, _spot: Spot) -> Turn {
        Turn::Still
    }

    /// Types a character in a field of the screen.
    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        match (self.room(spot), self.field_mut(spot)) {
            (Some(room), Some(text)) => kit::write(text, spot, typed, room),
            _ => Turn::Still,
        }
    }

    /// How a field of the screen takes text; `None` when there is none at that spot.
    fn room(&self, _spot: Spot) -> Option<Room> {
        None
    }

    /// What stands in each field that could keep real data, whatever is on the screen.
    fn texts(&self) -> Vec<(Spot, &str)> {
        Vec::new()
    }

    /// The next right act from wherever the learner stands; `None` once the goal is reached.
    ///
    /// Following it always reaches the goal, from every state.
    fn aim(&self) -> Option<Aim>;

    /// Whether the goal is reached.
    fn is_done(&self) -> bool;

    /// A field that keeps what is typed, whatever is on the screen; `None` when there is none at that spot.
    fn field_mut(&mut self, _spot: Spot) -> Option<&mut String> {
        None
    }
}

/// An act that brings the goal nearer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    Do(Move),
    /// The whole text of a field.
    Write(Spot, String),
}

impl Aim {
    /// A press.
    pub(super) fn press(spot: Spot) -> Self {
        Self::Do(Move::Press(spot))
    }
}

/// What a game made of a move; a game that answers other than `Changed` or `Done` has not changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Turn {
    /// Nothing to do there.
    Still,
    Changed,
    Done,
    Wrong(Words),
    /// Personal data in a field, which keeps only so many bytes from its start.
    Refused {
        words: Words,
        spot: Spot,
        kept: usize,
    },
}
