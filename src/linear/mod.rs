//! Pages as numbered plain lines, for screen readers, braille lines and terminals that only print.
//!
//! [`lines()`] tells a page, [`Linear`] understands what is typed after it; both take the same page, words and wishes as
//! the cells do. Texts stay in logical order and unshaped, without invisible marks; no border is ever written. Never
//! prints: the runtime does.

mod lines;
mod read;

pub use lines::{lines, speakable};
pub use read::{Heard, Linear};

#[cfg(test)]
mod tests;
