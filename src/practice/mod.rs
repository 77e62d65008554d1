//! The imitations: safe rehearsals of what people do on a screen, from a keyboard to an official form.
//!
//! Each is a pure state machine with undo and a goal that the learner sees. Never reads the clock, the disk or the
//! terminal; holds no sentence: what is shown is a [`Scene`] of [`Words`], which name messages.

mod assistant;
mod bench;
mod booking;
mod call;
mod choices;
mod composing;
mod consent;
mod feed;
mod footprint;
mod form;
mod game;
mod goals;
mod guard;
#[cfg(test)]
mod hand;
mod health;
mod home;
mod imitation;
mod jobs;
mod keyboard;
mod kit;
mod mailbox;
mod needs;
mod page;
mod password;
mod pointer;
mod registry;
mod scene;
mod search;
mod setup;
mod shelf;
mod shop;
mod texts;
mod verdicts;
mod windows;
mod writer;

pub use game::Aim;
pub use imitation::Imitation;
pub use needs::{Limit, Names, Need, Needs, Sheet};
pub use registry::Setup;
pub use scene::{Mark, Move, Outcome, Part, Scene, Spot, Value, Words};
pub use setup::SetupFault;
