//! What may go wrong with the store, each variant naming the object it is about.
//!
//! The texts are for logs and for the command line; what a person sees on screen is chosen by the variant.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{ErrorCode, ffi};

use crate::domain::{Fault, Identity, NameCode};

/// What every function of the store gives back.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store refused, or could not.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    #[error("{} is already open in another Palier", dir.display())]
    AlreadyOpen { dir: PathBuf },
    #[error("{} was written by a newer Palier (version {found}, this one knows {known})", path.display())]
    NewerFile { path: PathBuf, found: i64, known: i64 },
    #[error("{} was written by an older Palier (version {found}, this one needs {known}): open it to write first", path.display())]
    OlderFile { path: PathBuf, found: i64, known: i64 },
    #[error("{} is not a Palier database; it was left untouched", path.display())]
    ForeignFile { path: PathBuf },
    /// The file itself stays where it is; `kept` is the copy set aside, when the directory could be written.
    #[error("{} is damaged ({what}){}", path.display(), copy_kept(kept.as_deref()))]
    Damaged {
        path: PathBuf,
        what: String,
        kept: Option<PathBuf>,
    },
    /// The high-water file says that records exist, and the database holds fewer or is not there.
    #[error("{} should hold {expected} records and holds {found}", path.display())]
    RecordsMissing { path: PathBuf, expected: u32, found: u32 },
    /// As many records as the high-water file says, but not the ones it saw.
    #[error("{} does not hold the {n} records that were saved in this directory: another file took its place", path.display())]
    OtherHistory { path: PathBuf, n: u32 },
    #[error("{} cannot be written", path.display())]
    ReadOnly { path: PathBuf },
    #[error("the disk of {} is full", path.display())]
    DiskFull { path: PathBuf },
    #[error("{} cannot be read or written: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("{} cannot be used: {source}", path.display())]
    Sql { path: PathBuf, source: rusqlite::Error },
    #[error("{name} of {} is {found}, not {wanted}", path.display())]
    NotAsSet {
        path: PathBuf,
        name: &'static str,
        wanted: String,
        found: String,
    },
    #[error("the SQLite inside is {found}, older than {needed}")]
    OldSqlite { found: i32, needed: i32 },
    /// `index` counts the records of the call from 0.
    #[error("record {index} breaks a rule: {}", faults.first().map_or_else(String::new, |f| format!("{}: {}", f.field, f.reason)))]
    Refused { index: usize, faults: Vec<Fault> },
    #[error("{} came twice as revision {revision} with different content", named(identity))]
    Conflict { identity: Identity, revision: u32 },
    #[error("there is no record {}", named(identity))]
    NoSuchRecord { identity: Identity },
    #[error("{} is a record of another kind", named(identity))]
    OtherKind { identity: Identity },
    #[error("{} was removed already", named(identity))]
    AlreadyRemoved { identity: Identity },
    #[error("there is no member of staff {code}")]
    NoSuchStaff { code: NameCode },
    #[error("{code} was given out already")]
    StaffExists { code: NameCode },
    #[error("nothing was recorded yet: there is no {}", path.display())]
    NothingYet { path: PathBuf },
    #[error("{} exists already", path.display())]
    Exists { path: PathBuf },
    #[error("the copy {} does not verify: {what}", path.display())]
    UnsoundCopy { path: PathBuf, what: String },
    /// A file that was to be restored; nothing was changed.
    #[error("{} cannot be restored: {what}", path.display())]
    UnfitBackup { path: PathBuf, what: String },
    /// The role of whoever acts does not reach so far.
    #[error("{code} may not do this")]
    NotAllowed { code: NameCode },
    #[error("{code} cannot do this to themselves")]
    Oneself { code: NameCode },
    #[error("{code} is the last coordinator")]
    LastCoordinator { code: NameCode },
    /// The high-water file says that the trail had more lines.
    #[error("the trail of {} should have {expected} lines and has {found}", path.display())]
    TrailMissing { path: PathBuf, expected: u32, found: u32 },
    #[error("the first {n} lines of the trail of {} are not those that were written", path.display())]
    OtherTrail { path: PathBuf, n: u32 },
    #[error("the clock is behind the trail of {}, which goes to {last}", path.display())]
    ClockBehind { path: PathBuf, last: NaiveDate },
    #[error("the trail of {} does not verify: {what}", path.display())]
    UnsoundTrail { path: PathBuf, what: String },
}

fn copy_kept(kept: Option<&Path>) -> String {
    kept.map(|path| format!("; a copy is kept as {}", path.display()))
        .unwrap_or_default()
}

fn named(identity: &Identity) -> String {
    let Identity {
        site,
        device,
        epoch,
        seq,
    } = identity;
    format!("{site}/{device}/{epoch}/{seq}")
}

impl Error {
    /// The variant that an input or output error of a path stands for.
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io { path, source },
        }
    }

    /// The variant that an error of SQLite on a file stands for.
    pub(super) fn sql(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        let extended = source.sqlite_error().map(|error| error.extended_code);
        match source.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            // The file that readers and the writer share could not grow: SQLite does not say why, and only room is asked.
            Some(ErrorCode::SystemIoFailure) if extended == Some(ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged {
                path,
                what: source.to_string(),
                kept: None,
            },
            _ => Self::Sql { path, source },
        }
    }

    /// A stored value that no version of this program wrote.
    pub(super) fn unreadable(path: &Path, what: impl Into<String>) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            what: what.into(),
            kept: None,
        }
    }
}

/// Turns the errors of a call on a path into those of the store.
pub(super) trait At<T> {
    fn at(self, path: &Path) -> Result<T>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T> {
        self.map_err(|source| Error::io(path, source))
    }
}

impl<T> At<T> for rusqlite::Result<T> {
    fn at(self, path: &Path) -> Result<T> {
        self.map_err(|source| Error::sql(path, source))
    }
}
