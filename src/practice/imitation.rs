//! An imitation under way: the game played, its history and its failures, whatever the game.

use std::collections::VecDeque;

use super::game::{Aim, Game, Turn};
use super::kit;
use super::needs::Names;
use super::registry::{Setup, State};
use super::scene::{Move, Outcome, Part, Scene, Spot};

/// A safe rehearsal: what is shown, what a move does, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Imitation {
    game: State,
    past: VecDeque<State>,
    failures: u8,
}

impl Imitation {
    /// Moves that can be undone.
    pub const HISTORY: usize = 200;

    /// Starts from what the pack says; `said` are the words of [`Setup::asks`] in the learner's language.
    #[must_use]
    pub fn start(setup: &Setup, names: &Names, said: &[String]) -> Self {
        Self {
            game: State::start(setup, names, said),
            past: VecDeque::new(),
            failures: 0,
        }
    }

    /// What is shown now.
    #[must_use]
    pub fn scene(&self) -> Scene {
        self.game.scene()
    }

    /// Does a move of the learner; once the goal is reached, moves change nothing more.
    ///
    /// What looks like real data is refused when its field is left: by a press on the field itself, or by whatever is
    /// done next elsewhere. What is typed elsewhere is not lost for it.
    pub fn play(&mut self, step: Move) -> Outcome {
        if let Move::Press(spot) = step
            && let Some(refused) = self.finished(spot)
        {
            return self.turn(|_| refused).0;
        }
        let (outcome, refused) = self.turn(|game| game.play(step));
        if let Move::Type(spot, _) = step
            && refused.is_some_and(|other| other != spot)
        {
            self.turn(|game| game.play(step));
        }
        outcome
    }

    /// What is refused in a field on the scene when its writer says that it is finished.
    fn finished(&self, pressed: Spot) -> Option<Turn> {
        let fields = self.scene().parts.into_iter();
        let mut refused = fields.filter_map(|part| match part {
            Part::Field { spot, value, .. } if spot == pressed => kit::finished(spot, &value),
            _ => None,
        });
        refused.next()
    }

    /// The next right act from wherever the learner stands; `None` once the goal is reached.
    #[must_use]
    pub fn aim(&self) -> Option<Aim> {
        if self.is_done() { None } else { self.game.aim() }
    }

    /// "Show me how": does the next right act, so that repeating it always reaches the goal.
    pub fn show(&mut self) -> Outcome {
        let Some(aim) = self.aim() else {
            return self.turn(|_| Turn::Still).0;
        };
        match aim {
            Aim::Do(step) => self.play(step),
            Aim::Write(spot, text) => {
                let written = self.turn(|game| match game.field_mut(spot) {
                    Some(field) => {
                        *field = text;
                        Turn::Changed
                    }
                    None => Turn::Still,
                });
                written.0
            }
        }
    }

    /// Returns to the state before the last move that changed something; `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.past.pop_back() else {
            return false;
        };
        self.game = before;
        true
    }

    /// Whether [`Self::undo`] would do something.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether the goal is reached.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.game.is_done()
    }

    /// How many moves were wrong or refused, so that hints can grow; undoing does not lower it.
    #[must_use]
    pub fn failures(&self) -> u8 {
        self.failures
    }

    /// Whether two imitations stand alike, whatever led there.
    #[must_use]
    pub fn is_as(&self, other: &Self) -> bool {
        self.game == other.game
    }

    /// What came of a turn, and the field in which something was refused.
    fn turn(&mut self, take: impl FnOnce(&mut State) -> Turn) -> (Outcome, Option<Spot>) {
        if self.is_done() {
            return (Outcome::Done, None);
        }
        let before = self.game.clone();
        let outcome = match take(&mut self.game) {
            Turn::Still => Outcome::Going,
            Turn::Changed => {
                self.remember(before);
                Outcome::Going
            }
            Turn::Done => {
                self.remember(before);
                Outcome::Done
            }
            Turn::Wrong(words) => {
                self.failures = self.failures.saturating_add(1);
                Outcome::Wrong(words)
            }
            Turn::Refused { words, spot, kept } => {
                self.failures = self.failures.saturating_add(1);
                self.forget(spot, kept);
                return (Outcome::Refused(words), Some(spot));
            }
        };
        (outcome, None)
    }

    fn remember(&mut self, before: State) {
        if self.past.len() == Self::HISTORY {
            self.past.pop_front();
        }
        self.past.push_back(before);
    }

    /// Cuts a field back, here and in every state that undo could return to: nothing of it may come back.
    fn forget(&mut self, spot: Spot, kept: usize) {
        let Some(text) = self.game.field_mut(spot) else {
            return;
        };
        text.truncate(kept);
        let start = text.clone();
        for game in &mut self.past {
            if let Some(text) = game.field_mut(spot)
                && text.starts_with(&start)
            {
                text.truncate(kept);
            }
        }
        let mut after = self.game.clone();
        let mut past = VecDeque::with_capacity(self.past.len());
        while let Some(game) = self.past.pop_back() {
            if game != after {
                after = game.clone();
                past.push_front(game);
            }
        }
        self.past = past;
    }
}
