//! `palier restore`: a backup put back, and the former records kept.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use super::context::Context;
use super::failure::Failure;
use crate::i18n::Arg;
use crate::store::Store;

/// Puts a backup back, and says what came back and where the former database lies.
pub(super) fn run(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    readable(file)?;
    let restored = Store::restore(&context.dir, file, context.actor())?;
    let count = Arg::Number(i64::from(restored.records));
    let path = context.dir.display().to_string();
    context
        .console
        .say("command-restore-done", &[("count", count), ("path", path.into())]);
    if let Some(kept) = restored.kept {
        let path = kept.display().to_string();
        context.console.say("command-restore-kept", &[("path", path.into())]);
    }
    Ok(())
}

/// A name that is wrong is told as such, and a pipe is not waited for.
fn readable(file: &Path) -> Result<(), Failure> {
    let failed = |source| Failure::Unreadable {
        path: file.to_owned(),
        source,
    };
    let metadata = fs::metadata(file).map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(failed(ErrorKind::InvalidInput.into()));
    }
    File::open(file).map(drop).map_err(failed)
}
