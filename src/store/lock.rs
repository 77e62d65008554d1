//! The lock of a data directory: one Palier writes, the kernel lets go when it dies.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::error::{Error, Result};
use super::layout::open_or_make;

/// Held as long as the value lives.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock, or tells at once that another has it.
pub(super) fn take(path: &Path, dir: &Path) -> Result<Lock> {
    let file = open_or_make(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen { dir: dir.to_owned() }),
        Err(TryLockError::Error(source)) => Err(Error::io(path, source)),
    }
}
