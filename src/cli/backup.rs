//! `palier backup`: a whole, verified copy under a name that nobody used.

use std::path::Path;

use super::context::Context;
use super::failure::Failure;
use crate::domain::Action;

/// Copies the records beside whoever writes them.
pub(super) fn run(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    context.open_quietly()?.backup(file)?;
    context.note_beside(Action::BackupWritten);
    context
        .console
        .say("command-backup-done", &[("path", file.display().to_string().into())]);
    Ok(())
}
