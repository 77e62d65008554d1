//! Backups: a copy is whole, checked and durable before it takes its name; cut short, it is a `.part` that nobody opens.

use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::connection::{self, Purpose};
use super::error::{At, Error, Result};
use super::layout::{self, Layout, make_new, remove_if_there, sync_dir};
use super::reader::Reader;
use super::verify::{self, Verification};
use super::{migration, record};

impl Reader {
    /// Copies the whole database to a file that must not exist, and verifies every record of the copy.
    ///
    /// Runs beside a writer, whose changes after the beginning are not in the copy.
    pub fn backup(&self, to: &Path) -> Result<()> {
        if self.is_new() {
            let path = self.path.clone();
            return Err(Error::NothingYet { path });
        }
        let before = record::last(&self.db).at(&self.path)?;
        copy(&self.db, to, |part| {
            let db = connection::open(part, Purpose::Read)?;
            let copy = Reader::of(db, part.to_owned(), None);
            let report = Verification::of_copy(before).finish(&copy);
            Ok(report.findings.first().map(ToString::to_string))
        })
    }
}

/// Backs a database up before its schema changes; its records are read by the former version's rules, so they are
/// compared table by table instead.
pub(super) fn before_migration(db: &Connection, layout: &Layout, version: i64, today: NaiveDate) -> Result<PathBuf> {
    let dir = layout.backups();
    DirBuilder::new().recursive(true).mode(0o700).create(&dir).at(&dir)?;
    let path = layout.database();
    let said = summary(db, &path)?;
    for number in 1_u32.. {
        let to = dir.join(format!("version-{version}-{today}-{number}.sqlite3"));
        if layout::length(&to)?.is_some() {
            continue;
        }
        copy(db, &to, |part| {
            let copy = connection::open(part, Purpose::Read)?;
            let unsound = verify::integrity(&copy, part)?.into_iter().next();
            let differs = (summary(&copy, part)? != said).then(|| "it holds something else".to_owned());
            Ok(unsound.or(differs))
        })?;
        return Ok(to);
    }
    Err(Error::Exists { path: dir })
}

/// What two databases of any one version must share: the schema, the rows of each table, the end of the ledger.
fn summary(db: &Connection, path: &Path) -> Result<String> {
    let mut statement = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .at(path)?;
    let names = statement.query_map([], |row| row.get(0)).at(path)?;
    let names: Vec<String> = names.collect::<rusqlite::Result<_>>().at(path)?;
    let mut counts = Vec::new();
    for name in names {
        let sql = format!("SELECT count(*) FROM \"{name}\"");
        let count: i64 = db.query_row(&sql, [], |row| row.get(0)).at(path)?;
        counts.push((name, count));
    }
    Ok(format!(
        "{:?} {counts:?} {:?}",
        migration::schema(db, path)?,
        record::last(db).at(path)?
    ))
}

/// Copies to `.part`, has it checked, and gives it its name. `check` tells what is wrong with the copy.
fn copy(from: &Connection, to: &Path, check: impl Fn(&Path) -> Result<Option<String>>) -> Result<()> {
    let exists = || Error::Exists { path: to.to_owned() };
    if layout::length(to)?.is_some() {
        return Err(exists());
    }
    let dir = match to.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    };
    // SQLite follows no link on the way, so the directory is taken with its links followed.
    let dir = dir.canonicalize().at(dir)?;
    let mut name = to.file_name().map(ToOwned::to_owned).ok_or_else(exists)?;
    let last = dir.join(&name);
    name.push(".part");
    let part = dir.join(name);
    remove_if_there(&part)?;
    let done = copy_pages(from, &part)
        .and_then(|()| check(&part))
        .and_then(|wrong| match wrong {
            Some(what) => Err(Error::UnsoundCopy {
                path: to.to_owned(),
                what,
            }),
            None => rename_new(&part, &last),
        });
    if done.is_err() {
        // What is wrong is already told; a leftover is overwritten next time.
        let _ = fs::remove_file(&part);
    }
    done?;
    sync_dir(&dir)
}

pub(super) fn copy_pages(from: &Connection, part: &Path) -> Result<()> {
    drop(make_new(part)?);
    let mut copy = Connection::open(part).at(part)?;
    let done = Backup::new(from, &mut copy)
        .and_then(|backup| backup.step(-1))
        .at(part)?;
    if done != StepResult::Done {
        let path = part.to_owned();
        let source = io::Error::from(io::ErrorKind::ResourceBusy);
        return Err(Error::Io { path, source });
    }
    // One file, without a log beside it: what is carried away is whole.
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
        .at(part)?;
    copy.close().map_err(|(_, error)| error).at(part)?;
    File::open(part).and_then(|file| file.sync_all()).at(part)
}

/// Renames to a name that nobody uses; where the file system cannot promise that, it is looked up just before.
fn rename_new(part: &Path, to: &Path) -> Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, part, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::EXIST) => Err(Error::Exists { path: to.to_owned() }),
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
            if layout::length(to)?.is_some() {
                return Err(Error::Exists { path: to.to_owned() });
            }
            fs::rename(part, to).at(to)
        }
        Err(errno) => Err(Error::io(to, errno.into())),
    }
}
