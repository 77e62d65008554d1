//! What a screen of figures asks for, and how far reading it has come.

use crate::app::effect::{Effect, Trouble};
use crate::app::figures::{Figures, Scope};
use crate::app::overlays;
use crate::app::page::{Block, Tone, Words};
use crate::app::screens::{Turn, World};

/// A question, with the last figures that were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub scope: Scope,
    figures: Option<Box<Figures>>,
    reading: Reading,
}

/// Whether an answer is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Done,
    /// Per cent read so far, once it takes long enough to be told.
    UnderWay(Option<u8>),
    Failed(Trouble),
}

impl Asked {
    /// A question that nobody put yet.
    #[must_use]
    pub fn new(scope: Scope) -> Self {
        Self {
            scope,
            figures: None,
            reading: Reading::Done,
        }
    }

    /// Asks for what is shown, unless it is known or the answer to another question is still awaited.
    pub fn ask(&mut self, world: &mut World) -> Option<Effect> {
        if self.known().is_some() || matches!(self.reading, Reading::UnderWay(_)) {
            return None;
        }
        self.reading = Reading::UnderWay(None);
        Some(Effect::ReadFigures(world.request(), self.scope))
    }

    /// The same on a screen that somebody comes back to: what it awaited when it was left never came.
    pub fn ask_again(&mut self, world: &mut World) -> Option<Effect> {
        self.reading = Reading::Done;
        self.ask(world)
    }

    /// Turns to another question, if there is one.
    pub fn turn(&mut self, scope: Option<Scope>, world: &mut World) -> Turn {
        if let Some(scope) = scope {
            self.scope = scope;
            if let Reading::Failed(_) = self.reading {
                self.reading = Reading::Done;
            }
        }
        self.ask(world).map_or_else(Turn::stay, Turn::ask)
    }

    /// Takes figures in; another question may have been put since.
    pub fn read(&mut self, figures: Box<Figures>, world: &mut World) -> Turn {
        self.figures = Some(figures);
        self.reading = Reading::Done;
        self.ask(world).map_or_else(Turn::stay, Turn::ask)
    }

    /// Reading has come so far, in per cent.
    pub fn reach(&mut self, percent: u8) {
        self.reading = Reading::UnderWay(Some(percent));
    }

    /// Nothing could be read.
    pub fn fail(&mut self, trouble: Trouble) {
        self.reading = Reading::Failed(trouble);
    }

    /// The figures of what is asked, once they were read.
    #[must_use]
    pub fn known(&self) -> Option<&Figures> {
        self.figures.as_deref().filter(|figures| figures.asked == self.scope)
    }

    /// Whether the figures of what is asked are on their way.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.known().is_none() && matches!(self.reading, Reading::UnderWay(_))
    }

    /// The figures, or what to show in their place.
    pub fn shown(&self) -> Result<&Figures, Box<Block>> {
        if let Reading::Failed(trouble) = self.reading {
            return Err(Box::new(Block::Note(Tone::Error, overlays::trouble(trouble))));
        }
        self.known().ok_or_else(|| Box::new(Block::Text(self.how_far())))
    }

    /// "Reading…", with how far it has come when that takes long.
    fn how_far(&self) -> Words {
        match self.reading {
            Reading::UnderWay(Some(percent)) => Words::counted("figures-reading-at", "percent", percent),
            _ => Words::message("figures-reading"),
        }
    }
}
