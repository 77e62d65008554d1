//! The kiosk as a pure machine: `update(&mut Model, Msg, Now) -> Vec<Effect>`.
//!
//! Deterministic, without input or output. Never names a terminal, a language, a file, the clock or randomness; what
//! people see is a [`page::Page`], which two readers turn into cells or into lines.

pub mod act;
mod calling;
pub mod chart;
pub mod drafts;
pub mod effect;
pub mod facts;
pub mod figures;
mod focus;
pub mod habits;
mod idle;
mod intent;
pub mod journey;
mod keys;
pub mod model;
mod moves;
mod msg;
mod now;
pub mod order;
pub mod overlays;
pub mod page;
pub mod screens;
pub mod secret;
mod typing;
mod update;
pub mod visit_log;

pub use effect::{Answer, Effect, RequestId, Trouble};
pub use facts::{Beside, Bolts, Facts, Glyphs, Offer, Records, Soundness, WaitingCall};
pub use idle::deadline;
pub use intent::Intent;
pub use model::{Display, Model, Overlay};
pub use msg::Msg;
pub use now::Now;
pub use page::Page;
pub use screens::Screen;
pub use secret::Secret;
pub use update::{page, update};

#[cfg(test)]
mod tests;
