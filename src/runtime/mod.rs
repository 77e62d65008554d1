//! (described with its code)

pub mod terminal;
pub mod worker;
