//! (described with its code)
pub mod demo;
