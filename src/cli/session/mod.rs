//! `palier session`: records in and out, one a line.

mod add;
mod csv;
mod export;
mod list;
mod table;

use super::arguments::SessionCommand;
use super::context::Context;
use super::failure::Failure;

/// Adds, lists or exports records.
pub(super) fn run(context: &Context<'_>, command: &SessionCommand) -> Result<(), Failure> {
    match command {
        SessionCommand::Add(asked) => add::run(context, asked),
        SessionCommand::List(asked) => list::run(context, asked),
        SessionCommand::Export(asked) => export::run(context, asked),
    }
}
