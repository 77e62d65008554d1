//! The imitations: safe rehearsals of a mailbox, a keyboard, a pointer.
//!
//! Each is a pure state machine with undo and a goal that the learner sees. Never reads the clock, the disk or the
//! terminal; holds no sentence: what is shown is a [`Scene`] of [`Words`], which name messages.

mod guard;
mod imitation;
mod keyboard;
mod mailbox;
mod pointer;
mod scene;
mod setup;
#[cfg(test)]
mod walks;

pub use guard::{Moment, Personal, find_personal};
pub use imitation::{Imitation, Names};
pub use scene::{Mark, Move, Outcome, Part, Scene, Spot, Value, Words};
pub use setup::{Exercise, Goal, KeyboardSetup, MailboxSetup, PointerSetup, Setup, SetupFault};
