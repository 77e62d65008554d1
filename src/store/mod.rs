//! Records on disk: one SQLite file a data directory, opened defensively, written by one, never silently lost.
//!
//! A directory holds `palier.sqlite3`, `palier.lock`, `palier.high-water`, `palier.ballast`, `backups/` and `set-aside/`;
//! once restored, `palier.epoch`.
//! [`Store`] holds the lock and writes; [`Reader`] reads beside it; [`Verification`] checks everything, in pieces.
//!
//! Never reads the clock nor draws a random number: days and numbers are arguments. Never hashes a PIN: it keeps what it
//! is given. Never decides what a person is told: an [`Error`] names the object, the words are chosen elsewhere.

mod backup;
mod ballast;
mod call;
mod codes;
mod connection;
mod copied;
mod dossier;
mod draft;
mod error;
mod event;
mod foreign;
mod high_water;
mod layout;
mod lock;
mod migration;
mod opening;
mod reader;
mod record;
mod restore;
mod rights;
mod session;
mod set_aside;
mod setting;
mod staff;
mod timer;
mod trail;
mod verify;
mod visit;
mod vocabulary;
mod writer;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::DraftKey;

pub use call::{CallId, NewCall, OpenCall};
pub use error::{Error, Result};
pub use layout::Layout;
pub use opening::Opening;
pub use reader::{Counts, Listing, Page, Reader, Revision};
pub use restore::Restored;
pub use setting::Installation;
pub use staff::{AttemptGate, Credential, Member};
pub use trail::Actor;
pub use verify::{Finding, Report, Step, Verification};
pub use writer::Added;

/// A data directory open for writing, by this process alone.
#[derive(Debug)]
pub struct Store {
    reader: Reader,
    layout: Layout,
    installation: Installation,
    demo: bool,
    actor: Actor,
    reserve: Reserve,
    /// What the last changes left to do.
    owed: writer::Owed,
    /// What went wrong when that was done; the changes were saved already.
    unsettled: Option<Error>,
    /// Drafts that go with the next change, and only if it is saved.
    done_with: Vec<DraftKey>,
    _lock: lock::Lock,
}

/// Whether the disk still has the room that was kept for the worst day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserve {
    /// The ballast is there.
    Kept,
    /// It was freed to save a record, or could not be made: the disk is full and somebody must make room.
    Spent,
}

impl Store {
    /// Opens a directory for writing, making it and its database when there was none; older databases are backed up,
    /// then taken to the present version.
    pub fn open_to_write(dir: &Path, opening: &Opening) -> Result<Self> {
        opening::to_write(dir, opening, migration::MIGRATIONS)
    }

    /// Opens a directory for reading, beside a writer or not. One that does not exist yet reads as empty.
    pub fn open_to_read(dir: &Path) -> Result<Reader> {
        opening::to_read(dir, migration::MIGRATIONS)
    }

    /// Keeps a copy of the directory's database under `set-aside/`, and gives its directory: for damage found after
    /// opening. The same damage is kept once.
    pub fn set_aside(dir: &Path, today: NaiveDate) -> Result<PathBuf> {
        set_aside::keep(&Layout::of(dir)?, today)
    }

    /// Puts a backup in the place of the directory's database, which is kept whole under `set-aside/`.
    ///
    /// Takes the lock. The backup is verified first, and its epoch grows, so that no record counts twice. The restored
    /// trail says that it was restored, and by whom.
    pub fn restore(dir: &Path, backup: &Path, actor: Actor) -> Result<Restored> {
        restore::restore(dir, backup, actor)
    }

    /// Everything that reading gives; it sees each change as soon as it is saved.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Where things lie.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Who writes records here.
    #[must_use]
    pub fn installation(&self) -> Installation {
        self.installation
    }

    /// Whether the disk still has its reserve.
    #[must_use]
    pub fn reserve(&self) -> Reserve {
        self.reserve
    }

    /// What went wrong when the store was last settled (the checkpoint, the high-water file); the changes stand.
    #[must_use]
    pub fn unsettled(&self) -> Option<&Error> {
        self.unsettled.as_ref()
    }
}

/// A store that writes also reads.
impl std::ops::Deref for Store {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}
