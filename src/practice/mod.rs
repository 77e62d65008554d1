//! The imitations: safe rehearsals of a mailbox, a keyboard, a pointer, a social feed.
//!
//! Each is a pure state machine with undo and a goal that the learner sees. Never reads the clock, the disk or the
//! terminal; holds no sentence: what is shown is a [`Scene`] of [`Words`], which name messages.

mod choices;
mod feed;
mod game;
mod goals;
mod guard;
mod imitation;
mod keyboard;
mod kit;
mod mailbox;
mod needs;
mod page;
mod pointer;
mod registry;
mod scene;
mod search;
mod setup;
#[cfg(test)]
mod walks;
mod writer;

pub use feed::{Audience, Consent, FeedGoal, FeedSetup, Sanction, Way};
pub use game::Aim;
pub use guard::{Moment, Personal, find_personal};
pub use imitation::Imitation;
pub use keyboard::{Exercise, KeyboardSetup};
pub use mailbox::{Goal, MailboxSetup};
pub use needs::{Limit, Names, Need, Needs, Sheet};
pub use page::{AppButton, PageGoal, PageSetup, Picture};
pub use pointer::PointerSetup;
pub use registry::Setup;
pub use scene::{Mark, Move, Outcome, Part, Scene, Spot, Value, Words};
pub use search::{Index, Question, SearchGoal, SearchSetup};
pub use setup::SetupFault;
pub use writer::{FileFormat, FolderSetup, Look, WriterGoal, WriterSetup};
