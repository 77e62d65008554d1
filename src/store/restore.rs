//! Restoring: a backup takes the place of the database, which is kept whole under `set-aside/` first.
//!
//! Nothing changes before the copy of the backup is whole, checked and durable, and what stood there is kept. From then on
//! a power cut leaves the former database or the restored one: the witness never promises more than either holds, and the
//! log of the former never lies beside the restored one.
//!
//! The epoch grows above every one that this directory is known to have written under, since the same numbers would
//! otherwise name two records. `palier.epoch` remembers it, for the day when the database can no longer say.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::connection::{self, Purpose};
use super::error::{At, Error, Result};
use super::high_water::{self, Mark};
use super::layout::{self, Layout, make_new, remove_with_companions, sync_dir};
use super::migration::{self, MIGRATIONS};
use super::reader::Reader;
use super::setting::{self, Installation};
use super::trail::{self, Actor};
use super::verify::Verification;
use super::{backup, lock, opening, record, set_aside};
use crate::domain::Action;

/// What a restore brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Sessions and visits that stand.
    pub records: u32,
    /// Where the former database is kept; `None` when there was none.
    pub kept: Option<PathBuf>,
}

pub(super) fn restore(dir: &Path, file: &Path, actor: Actor) -> Result<Restored> {
    // Before anything is made: a file that is none of ours leaves no trace of a directory.
    let file = file.canonicalize().at(file)?;
    let source = open_backup(&file).map_err(|error| unfit(&file, error))?;
    let layout = Layout::make(dir)?;
    let _lock = lock::take(&layout.lock(), layout.dir())?;
    let part = layout.unborn();
    let ready = prepare(&source, &file, &layout, actor);
    drop(source);
    let placed = ready.and_then(|(mark, epoch)| {
        let kept = set_aside::keep_if_any(&layout, actor.day)?;
        write_epoch(&layout, epoch)?;
        STEPS.iter().try_for_each(|step| step(&layout, &mark))?;
        Ok(kept)
    });
    if placed.is_err() {
        // What is wrong is already told; a leftover is overwritten next time.
        let _ = remove_with_companions(&part);
    }
    let kept = placed?;
    let reader = opening::to_read(layout.dir(), MIGRATIONS)?;
    let counts = reader.counts()?;
    let records = counts.sessions.saturating_add(counts.visits);
    Ok(Restored { records, kept })
}

/// Opens a backup and verifies it; nothing is written beside it, unless somebody's log lies there already.
pub(super) fn open_backup(file: &Path) -> Result<Reader> {
    let version = opening::version_of(file, migration::latest(MIGRATIONS))?;
    let log = layout::length(&layout::companion(file, "-wal"))?.unwrap_or(0);
    let purpose = if log == 0 { Purpose::ReadStill } else { Purpose::Read };
    let reader = Reader::of(connection::open(file, purpose)?, file.to_owned(), None);
    if version == migration::latest(MIGRATIONS) {
        check(&reader, Verification::begin())?;
    }
    setting::installation(&reader.db, file)?;
    Ok(reader)
}

/// Makes the copy whole, with its new epoch; gives where its ledger ends.
pub(super) fn prepare(source: &Reader, file: &Path, layout: &Layout, actor: Actor) -> Result<(Mark, u32)> {
    let part = layout.unborn();
    remove_with_companions(&part)?;
    let (n, hash) = record::last(&source.db).at(file)?;
    let own = setting::installation(&source.db, file)?;
    let former = [Some(own.epoch), present_epoch(layout), read_epoch(layout)];
    let former = former.into_iter().flatten().max().unwrap_or(own.epoch);
    let epoch = former.checked_add(1).ok_or_else(|| Error::UnfitBackup {
        path: file.to_owned(),
        what: "its epoch cannot grow".to_owned(),
    })?;
    backup::copy_pages(&source.db, &part)?;
    let db = connection::open(&part, Purpose::Write)?;
    migration::migrate(&db, &part, MIGRATIONS)?;
    trail::begin(&db, &part, actor)?;
    trail::add_line(&db, &part, actor, Action::BackupRestored)?;
    let trail = trail::end(&db).at(&part)?;
    setting::found(&db, &part, &Installation { epoch, ..own })?;
    // Closing the only connection checkpoints the log and removes it.
    db.close().map_err(|(_, error)| error).at(&part)?;
    File::open(&part).and_then(|file| file.sync_all()).at(&part)?;
    let copy = Reader::of(connection::open(&part, Purpose::ReadStill)?, part.clone(), None);
    // A whole backup whose copy is not accuses the disk, not the backup.
    check(&copy, Verification::of_copy((n, hash)))?;
    Ok((Mark { n, hash, trail }, epoch))
}

fn check(reader: &Reader, verification: Verification) -> Result<()> {
    match verification.finish(reader).findings.first() {
        None => Ok(()),
        Some(finding) => Err(Error::UnsoundCopy {
            path: reader.path.clone(),
            what: finding.to_string(),
        }),
    }
}

/// What gives the copy its name, in an order that a power cut may stop anywhere.
pub(super) const STEPS: [fn(&Layout, &Mark) -> Result<()>; 4] = [promise_no_more, drop_log, rename, promise];

/// Makes the witness one that the former database keeps, and the restored one too.
fn promise_no_more(layout: &Layout, mark: &Mark) -> Result<()> {
    let witness = layout.high_water();
    let former = opening::to_read(layout.dir(), MIGRATIONS).map(|reader| reader.is_new());
    if let Ok(is_new) = former {
        // Its log is emptied rather than lost with its name: until the last moment it is the database.
        if !is_new {
            empty_log(&layout.database())?;
        }
        // Without a witness the former database opens, and so does the restored one.
        layout::remove_if_there(&witness)?;
    } else {
        // What does not open must not look new: it keeps a witness, that of the restored one.
        high_water::replace(&witness, mark)?;
    }
    sync_dir(layout.dir())
}

/// A log is replayed into whatever database lies beside it.
fn drop_log(layout: &Layout, _: &Mark) -> Result<()> {
    for suffix in ["-wal", "-shm", "-journal"] {
        layout::remove_if_there(&layout::companion(&layout.database(), suffix))?;
    }
    sync_dir(layout.dir())
}

fn rename(layout: &Layout, _: &Mark) -> Result<()> {
    let database = layout.database();
    fs::rename(layout.unborn(), &database).at(&database)?;
    sync_dir(layout.dir())
}

fn promise(layout: &Layout, mark: &Mark) -> Result<()> {
    high_water::replace(&layout.high_water(), mark)?;
    sync_dir(layout.dir())
}

fn empty_log(database: &Path) -> Result<()> {
    let db = connection::open(database, Purpose::Write)?;
    let (logged, taken): (i64, i64) = db
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
            Ok((row.get(1)?, row.get(2)?))
        })
        .at(database)?;
    if logged != taken {
        // Somebody reads what the log has replaced.
        return Err(io::Error::from(io::ErrorKind::ResourceBusy)).at(database);
    }
    db.close().map_err(|(_, error): (Connection, _)| error).at(database)
}

/// The epoch of what lies in the directory, however damaged the rest.
fn present_epoch(layout: &Layout) -> Option<u32> {
    let path = layout.database();
    let db = connection::open(&path, Purpose::Read).ok()?;
    setting::installation(&db, &path).ok().map(|found| found.epoch)
}

/// The epoch of the last restore; a file that cannot be read leaves it to the databases.
fn read_epoch(layout: &Layout) -> Option<u32> {
    fs::read_to_string(layout.epoch()).ok()?.trim().parse().ok()
}

fn write_epoch(layout: &Layout, epoch: u32) -> Result<()> {
    let path = layout.epoch();
    let part = layout::companion(&path, ".part");
    layout::remove_if_there(&part)?;
    let mut file = make_new(&part)?;
    writeln!(file, "{epoch}").and_then(|()| file.sync_all()).at(&part)?;
    fs::rename(&part, &path).at(&path)?;
    sync_dir(layout.dir())
}

/// What is wrong with a backup, rather than with the directory's own database.
fn unfit(file: &Path, error: Error) -> Error {
    let path = file.to_owned();
    match error {
        Error::ForeignFile { .. } => Error::UnfitBackup {
            path,
            what: "not a Palier database".to_owned(),
        },
        Error::Damaged { what, .. } | Error::UnsoundCopy { what, .. } => Error::UnfitBackup { path, what },
        other => other,
    }
}
