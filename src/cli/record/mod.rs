//! `palier record`: what the team plans and follows, in and out, one a line.

mod add;
mod list;

use super::arguments::RecordCommand;
use super::context::Context;
use super::failure::Failure;

/// Adds or lists records.
pub(super) fn run(context: &Context<'_>, command: &RecordCommand) -> Result<(), Failure> {
    match command {
        RecordCommand::Add { file } => add::run(context, file),
        RecordCommand::List { kind, format } => list::run(context, *kind, *format),
    }
}
