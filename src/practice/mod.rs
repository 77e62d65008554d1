//! The imitations: safe rehearsals of a mailbox, a keyboard, a shelf of files …
//!
//! Each is a pure state machine with undo and a goal that the learner sees. Never reads the clock, the disk or the
//! terminal; holds no sentence: what is shown is a [`Scene`] of [`Words`], which name messages.

mod footprint;
mod game;
mod guard;
mod imitation;
mod keyboard;
mod kit;
mod mailbox;
mod needs;
mod pointer;
mod registry;
mod scene;
mod setup;
mod shelf;
#[cfg(test)]
mod walks;

pub use footprint::FootprintSetup;
pub use game::Aim;
pub use guard::{Moment, Personal, find_personal};
pub use imitation::Imitation;
pub use keyboard::{Exercise, KeyboardSetup};
pub use mailbox::{Goal, MailboxSetup};
pub use needs::{Limit, Names, Need, Needs, Sheet};
pub use pointer::PointerSetup;
pub use registry::Setup;
pub use scene::{Mark, Move, Outcome, Part, Scene, Spot, Value, Words};
pub use setup::SetupFault;
pub use shelf::ShelfSetup;
