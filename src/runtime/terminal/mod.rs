//! The terminal: what it sends, what it is, how it is taken and given back.
//!
//! - [`tty`] opens it; [`guard`] takes the screen and gives it back, whatever happens; [`output`] is what frames are written to.
//! - [`input`] is the thread that reads, [`parser`] the pure machine from bytes to [`Input`], [`signals`] what the system says.
//! - [`facts`] is what can be known without asking, [`probe`] what the answers add.
//!
//! Declare the [`guard::Guard`] before the [`input::Reader`]: locals drop in reverse, so that the reader stops eating keys
//! before the shell has its screen back.
//!
//! crossterm's own input is never used: `ESC [` typed in one write deafens it, and it spins when the terminal vanishes. Its
//! key and mouse types are kept, since every table of keys is written with them. Nothing here knows screens or intents.

pub mod event;
pub mod facts;
pub mod guard;
pub mod input;
pub mod output;
pub mod panics;
pub mod parser;
pub mod probe;
pub mod signals;
pub mod tty;

pub use event::{Answer, Focus, Input, Leave, ModeState, Paste};
