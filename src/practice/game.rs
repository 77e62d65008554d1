//! What every imitation answers: what it shows, what a move does to it, and where it would go next.

use super::scene::{Move, Scene, Spot, Words};

/// A rehearsal as it stands; its clone is its undo, so what never changes is shared.
pub(super) trait Game: Clone + PartialEq {
    /// What is shown now.
    fn scene(&self) -> Scene;

    /// Does a move of the learner; only `Changed` and `Done` may leave another state behind.
    fn play(&mut self, step: Move) -> Turn;

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
