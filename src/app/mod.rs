//! The kiosk as a pure machine: `update(&mut Model, Msg, Now) -> Vec<Effect>`.
//!
//! Deterministic, without input or output. Never names a terminal, a language, a file, the clock or randomness; what
//! people see is a [`page::Page`], which two readers turn into cells or into lines.

pub mod act;
pub mod page;
