//! Opening a data directory: what is there is told before anything is touched.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::connection::{self, APPLICATION_ID, Purpose};
use super::error::{At, Error, Result};
use super::high_water::{self, Mark, Witness};
use super::layout::{self, Layout};
use super::migration::{self, Migration};
use super::reader::Reader;
use super::setting::{self, Installation};
use super::trail::{self, Actor, End};
use super::writer::Owed;
use super::{Reserve, Store};
use super::{backup, ballast, lock, record, set_aside};
use crate::domain::SiteId;

/// What opening to write may need to know.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// For the names of copies.
    pub today: NaiveDate,
    /// Drawn by the caller; the site's and the device's codes are made of them when the directory is new.
    pub random: [u64; 2],
}

impl Opening {
    /// The shell, on the day of opening.
    fn actor(&self) -> Actor {
        Actor {
            code: None,
            day: self.today,
            hour: 0,
        }
    }
}

/// What lies at the database's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    /// A database of this program, of that version.
    Ours(i64),
}

pub(super) fn to_write(dir: &Path, opening: &Opening, migrations: &[Migration]) -> Result<Store> {
    let layout = Layout::make(dir)?;
    let lock = lock::take(&layout.lock(), layout.dir())?;
    match ready(&layout, opening, migrations) {
        Ok((db, installation)) => {
            let reserve = match ballast::keep(&layout.ballast()) {
                Ok(()) => Reserve::Kept,
                Err(_) => Reserve::Spent,
            };
            Ok(Store {
                actor: opening.actor(),
                demo: setting::is_demo(&db, &layout.database())?,
                reader: Reader::of(db, layout.database(), Some(layout.high_water())),
                layout,
                installation,
                reserve,
                owed: Owed::Nothing,
                unsettled: None,
                done_with: Vec::new(),
                _lock: lock,
            })
        }
        Err(Error::Damaged { path, what, .. }) => {
            // On a full or read-only disk there is no copy; the damage is what must be told.
            let kept = set_aside::keep(&layout, opening.today).ok();
            Err(Error::Damaged { path, what, kept })
        }
        Err(other) => Err(other),
    }
}

fn ready(layout: &Layout, opening: &Opening, migrations: &[Migration]) -> Result<(Connection, Installation)> {
    let path = layout.database();
    let known = migration::latest(migrations);
    let witness = high_water::read(&layout.high_water())?;
    let found = look(layout, witness, known)?;
    if found == Found::Nothing {
        create(layout, opening, migrations)?;
    }
    let db = connection::open(&path, Purpose::Write)?;
    let version = check_head(&db, &path, known)?;
    if version < known {
        backup::before_migration(&db, layout, version, opening.today)?;
        migration::migrate(&db, &path, migrations)?;
    }
    let installation = setting::installation(&db, &path)?;
    check_witness(&db, &path, witness)?;
    if !promises_a_trail(witness) {
        trail::begin(&db, &path, opening.actor())?;
    }
    let now = check_witness(&db, &path, witness)?;
    if witness != Witness::Saved(now) {
        high_water::write(&layout.high_water(), &now)?;
    }
    Ok((db, installation))
}

pub(super) fn to_read(dir: &Path, migrations: &[Migration]) -> Result<Reader> {
    let layout = match Layout::of(dir) {
        Err(Error::Io { source, .. }) if source.kind() == ErrorKind::NotFound => {
            return nothing_yet(dir.join("palier.sqlite3"), migrations);
        }
        other => other?,
    };
    let known = migration::latest(migrations);
    // Read before the database, which may only run ahead of it.
    let witness = high_water::read(&layout.high_water())?;
    let path = layout.database();
    if look(&layout, witness, known)? == Found::Nothing {
        return nothing_yet(path, migrations);
    }
    let db = open_beside(&layout)?;
    let version = check_head(&db, &path, known)?;
    if version < known {
        let found = version;
        return Err(Error::OlderFile { path, found, known });
    }
    setting::installation(&db, &path)?;
    check_witness(&db, &path, witness)?;
    Ok(Reader::of(db, path, Some(layout.high_water())))
}

/// A reader of a directory in which nothing was recorded: an empty database in memory.
fn nothing_yet(path: PathBuf, migrations: &[Migration]) -> Result<Reader> {
    let db = connection::make(None)?;
    migration::migrate(&db, &path, migrations)?;
    Ok(Reader::nothing_yet(db, path))
}

/// Opens beside a writer; where the directory cannot be written, a file without a log is read as it lies.
fn open_beside(layout: &Layout) -> Result<Connection> {
    let path = layout.database();
    let opened = connection::open(&path, Purpose::Read).and_then(|db| {
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
            .at(&path)
            .map(|()| db)
    });
    match opened {
        Err(Error::Sql { .. } | Error::ReadOnly { .. }) if layout::length(&layout.write_ahead_log())?.is_none() => {
            connection::open(&path, Purpose::ReadStill)
        }
        other => other,
    }
}

/// Tells what the file is by its first bytes, before SQLite may touch it.
fn look(layout: &Layout, witness: Witness, known: i64) -> Result<Found> {
    let path = layout.database();
    let head = head(&path)?;
    let log = layout::length(&layout.write_ahead_log())?.unwrap_or(0);
    let foreign = |what: &str| match witness {
        Witness::Nothing => Error::ForeignFile { path: path.clone() },
        _ => Error::unreadable(&path, what),
    };
    let head = match (head, witness) {
        (None, Witness::Nothing) if log == 0 => return Ok(Found::Nothing),
        (None, Witness::Saved(Mark { n: expected, .. })) => {
            let found = 0;
            return Err(Error::RecordsMissing { path, expected, found });
        }
        (None, _) => {
            return Err(Error::unreadable(
                &path,
                "the database is gone, not what stood beside it",
            ));
        }
        (Some(head), _) => head,
    };
    read_head(&head, &path, known, foreign).map(Found::Ours)
}

/// The version of a file that may be anything, by its first bytes.
pub(super) fn version_of(path: &Path, known: i64) -> Result<i64> {
    let head = head(path)?.unwrap_or_default();
    let path = path.to_owned();
    read_head(&head, &path, known, |_| Error::ForeignFile { path: path.clone() })
}

fn read_head(head: &[u8], path: &Path, known: i64, foreign: impl Fn(&str) -> Error) -> Result<i64> {
    if head.len() < 100 || !head.starts_with(b"SQLite format 3\0") {
        return Err(foreign("not a database"));
    }
    let number = |at: usize| i64::from(u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]));
    if number(68) != APPLICATION_ID {
        return Err(foreign("not marked as a Palier database"));
    }
    match number(60) {
        0 => Err(Error::unreadable(path, "no version")),
        found if found > known => Err(Error::NewerFile {
            path: path.to_owned(),
            found,
            known,
        }),
        found => Ok(found),
    }
}

/// The first 100 bytes; `None` when the file is absent or empty.
fn head(path: &Path) -> Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(100).read_to_end(&mut head).at(path)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).at(path),
    };
    Ok((!head.is_empty()).then_some(head))
}

/// The version, once the log is taken into account.
fn check_head(db: &Connection, path: &Path, known: i64) -> Result<i64> {
    let found: i64 = db
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .at(path)?;
    if found != APPLICATION_ID {
        return Err(Error::unreadable(path, "not marked as a Palier database"));
    }
    let found = migration::version(db, path)?;
    if found > known {
        let path = path.to_owned();
        return Err(Error::NewerFile { path, found, known });
    }
    Ok(found)
}

/// Compares the ledger with what was promised; gives where the ledger is now.
fn check_witness(db: &Connection, path: &Path, witness: Witness) -> Result<Mark> {
    let (found, hash) = record::last(db).at(path)?;
    if witness == Witness::Unreadable && found == 0 {
        return Err(Error::unreadable(
            path,
            "it holds nothing, and what stands beside it cannot be read",
        ));
    }
    if let Witness::Saved(mark) = witness {
        if found < mark.n {
            return Err(Error::RecordsMissing {
                path: path.to_owned(),
                expected: mark.n,
                found,
            });
        }
        if mark.n > 0 {
            let then: record::Hash = db
                .query_row("SELECT hash FROM ledger WHERE n = ?", [mark.n], |row| row.get(0))
                .at(path)?;
            if then != mark.hash {
                return Err(Error::OtherHistory {
                    path: path.to_owned(),
                    n: mark.n,
                });
            }
        }
    }
    let promised = match witness {
        Witness::Saved(mark) => mark.trail,
        Witness::Nothing | Witness::Unreadable => End::NONE,
    };
    let trail = check_trail(db, path, promised)?;
    Ok(Mark { n: found, hash, trail })
}

/// Whether a trail was there before: then one that is empty is not one that has yet to begin.
fn promises_a_trail(witness: Witness) -> bool {
    matches!(witness, Witness::Saved(mark) if mark.trail != End::NONE)
}

/// Compares the trail with what was promised; gives where it ends.
fn check_trail(db: &Connection, path: &Path, promised: End) -> Result<End> {
    let now = trail::end(db).at(path)?;
    let path = path.to_owned();
    if now.n < promised.n {
        let (expected, found) = (promised.n, now.n);
        return Err(Error::TrailMissing { path, expected, found });
    }
    // The hash of a line purged since is known no more.
    let then = if promised.n == 0 {
        None
    } else {
        trail::hash_at(db, promised.n).at(&path)?
    };
    if then.is_some_and(|then| then != promised.hash) {
        let n = promised.n;
        return Err(Error::OtherTrail { path, n });
    }
    Ok(now)
}

/// Makes a new database whole under another name, so that no half-made one is ever found under its own.
fn create(layout: &Layout, opening: &Opening, migrations: &[Migration]) -> Result<()> {
    let part = layout.unborn();
    layout::remove_with_companions(&part)?;
    // Made before SQLite opens it, so that only its owner may read it; what stands beside it inherits that.
    drop(layout::make_new(&part)?);
    let db = connection::make(Some(&part))?;
    migration::migrate(&db, &part, migrations)?;
    let installation = Installation {
        site: SiteId::from_random(opening.random[0]),
        device: SiteId::from_random(opening.random[1]),
        epoch: 1,
    };
    setting::found(&db, &part, &installation)?;
    // Closing the only connection checkpoints the log and removes it.
    db.close().map_err(|(_, error)| error).at(&part)?;
    File::open(&part).and_then(|file| file.sync_all()).at(&part)?;
    fs::rename(&part, layout.database()).at(&part)?;
    layout::sync_dir(layout.dir())
}
