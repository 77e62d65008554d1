//! The shared indicators: records in, protected cells out.
//!
//! [`Counting`] reads each session and visit once and adds it to the groups of a [`Request`]; [`Counted`] turns the groups
//! into [`Cell`]s, indicator by indicator, withholding small numbers when the request says so: one at a time for files, or
//! all in a [`Report`], one [`Table`] an indicator.
//!
//! Never opens a file, never reads the clock, holds no sentence for people: titles and definitions are the messages that
//! [`Code::title_id`] and [`Code::definition_id`] name. Writing cells as bytes is `export`'s.

pub mod audit;
mod catalogue;
mod cell;
mod counted;
mod counting;
mod dimension;
mod protect;
mod request;
mod shares;
mod sheet;
mod sum;
mod survey;
mod tables;
pub mod targets;
mod unit;

pub use catalogue::{Code, INDICATORS, Indicator, Measure};
pub use cell::{COLUMNS, Cell, Report, Share, Status, Table, Value, Withheld};
pub use counted::Counted;
pub use counting::Counting;
pub(crate) use counting::sector;
pub use dimension::{Dimension, UNKNOWN};
pub use request::{By, Protection, Request, RequestError, Threshold};
pub use survey::SurveyCount;
pub use unit::Unit;

#[cfg(test)]
mod tests;
