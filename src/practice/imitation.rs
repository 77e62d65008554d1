//! An imitation under way: the game played, its history and its failures, whatever the game.

use std::collections::VecDeque;

use super::keyboard::Keyboard;
use super::mailbox::Mailbox;
use super::pointer::Pointer;
use super::scene::{Move, Outcome, Scene, Spot, Words};
use super::setup::Setup;

/// How the messages of a practice step are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// Prefix of what a usage shares between its lessons: letters, files, folders (`email`).
    pub usage: String,
    /// Prefix of the step (`email-mailbox-write`).
    pub step: String,
}

/// A safe rehearsal: what is shown, what a move does, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Imitation {
    game: Game,
    past: VecDeque<Game>,
    failures: u8,
}

#[derive(Clone, Debug, PartialEq)]
enum Game {
    Mailbox(Mailbox),
    Keyboard(Keyboard),
    Pointer(Pointer),
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

impl Imitation {
    /// Moves that can be undone.
    pub const HISTORY: usize = 200;

    /// Starts from what the pack says; `said` are the words of [`Setup::asks`] in the learner's language.
    #[must_use]
    pub fn start(setup: &Setup, names: &Names, said: &[String]) -> Self {
        let game = match setup {
            Setup::Mailbox(setup) => Game::Mailbox(Mailbox::start(setup, names, said)),
            Setup::Keyboard(setup) => Game::Keyboard(Keyboard::start(setup, said)),
            Setup::Pointer(setup) => Game::Pointer(Pointer::start(setup, names)),
        };
        Self {
            game,
            past: VecDeque::new(),
            failures: 0,
        }
    }

    /// What is shown now.
    #[must_use]
    pub fn scene(&self) -> Scene {
        match &self.game {
            Game::Mailbox(game) => game.scene(),
            Game::Keyboard(game) => game.scene(),
            Game::Pointer(game) => game.scene(),
        }
    }

    /// Does a move of the learner; once the goal is reached, moves change nothing more.
    pub fn play(&mut self, step: Move) -> Outcome {
        self.turn(|game| match game {
            Game::Mailbox(game) => game.play(step),
            Game::Keyboard(game) => game.play(step),
            Game::Pointer(game) => game.play(step),
        })
    }

    /// "Show me how": does the next right move, so that repeating it always reaches the goal.
    pub fn show(&mut self) -> Outcome {
        self.turn(|game| match game {
            Game::Mailbox(game) => game.show(),
            Game::Keyboard(game) => game.show(),
            Game::Pointer(game) => game.show(),
        })
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
    #[cfg(test)]
    pub(super) fn is_as(&self, other: &Self) -> bool {
        self.game == other.game
    }

    fn turn(&mut self, take: impl FnOnce(&mut Game) -> Turn) -> Outcome {
        if self.is_done() {
            return Outcome::Done;
        }
        let before = self.game.clone();
        match take(&mut self.game) {
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
                Outcome::Refused(words)
            }
        }
    }

    fn remember(&mut self, before: Game) {
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

impl Game {
    fn is_done(&self) -> bool {
        match self {
            Self::Mailbox(game) => game.is_done(),
            Self::Keyboard(game) => game.is_done(),
            Self::Pointer(game) => game.is_done(),
        }
    }

    /// A field that keeps what is typed; the keyboard trainer keeps only what it asked for.
    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match self {
            Self::Mailbox(game) => game.field_mut(spot),
            Self::Keyboard(_) | Self::Pointer(_) => None,
        }
    }
}
