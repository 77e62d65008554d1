//! The only impure place: the loop, the terminal, the effects performed, the clocks.
//!
//! Decides nothing: what happens is decided by `app`, which is told the time and asks for effects.

pub mod clock;
pub mod count;
mod described;
pub mod document;
mod exports;
pub mod figures;
mod kiosk;
pub mod linear;
mod offers;
pub mod orders;
mod pace;
pub mod packs;
mod perform;
pub mod pin;
mod print;
mod records;
mod screen;
mod sheet;
mod surroundings;
pub mod surveys;
pub mod terminal;
mod timers;
mod verification;
pub mod worker;

pub use kiosk::{KioskOptions, StartError, run};
