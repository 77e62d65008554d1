//! The terminal: what it sends, what it is, how it is taken and given back.
//!
//! [`parser`] is the pure machine from bytes to [`Input`].

pub mod event;
pub mod parser;

pub use event::{Answer, Focus, Input, Leave, ModeState, Paste};
