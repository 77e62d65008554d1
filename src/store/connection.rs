//! One way to open SQLite: defensively, durably, and with every value read back.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::{At, Error, Result};

/// What marks a file as ours: the first letters of the name and a small L, I, in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x5061_4C69;
/// 3.51.3 fixed a way to lose commits when a write-ahead log is reset.
const NEEDED_SQLITE: i32 = 3_051_003;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The one writer.
    Write,
    /// A reader beside it.
    Read,
    /// A file that nobody writes, in a directory that cannot be written: no log, no shared memory.
    ReadStill,
}

/// Opens an existing database with the whole recipe, read back value by value.
pub(super) fn open(path: &Path, purpose: Purpose) -> Result<Connection> {
    let found = rusqlite::version_number();
    if found < NEEDED_SQLITE {
        let needed = NEEDED_SQLITE;
        return Err(Error::OldSqlite { found, needed });
    }
    let mut flags =
        OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    flags |= match purpose {
        Purpose::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Purpose::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Purpose::ReadStill => OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
    };
    let db = match purpose {
        Purpose::ReadStill => Connection::open_with_flags(uri(path), flags),
        _ => Connection::open_with_flags(path, flags),
    }
    .at(path)?;
    defend(&db, path)?;
    set(&db, path, "synchronous", "FULL", "2")?;
    if purpose == Purpose::Write {
        set(&db, path, "journal_mode", "WAL", "wal")?;
        set(&db, path, "secure_delete", "ON", "1")?;
    } else {
        set(&db, path, "query_only", "ON", "1")?;
    }
    Ok(db)
}

/// Makes a new file, or one in memory, with the same recipe; the caller makes the schema.
pub(super) fn make(path: Option<&Path>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let db = match path {
        Some(path) => Connection::open_with_flags(path, flags),
        None => Connection::open_in_memory_with_flags(flags),
    };
    let path = path.unwrap_or(Path::new(":memory:"));
    let db = db.at(path)?;
    defend(&db, path)?;
    if path != Path::new(":memory:") {
        set(&db, path, "synchronous", "FULL", "2")?;
        set(&db, path, "journal_mode", "WAL", "wal")?;
        set(&db, path, "secure_delete", "ON", "1")?;
    }
    Ok(db)
}

fn defend(db: &Connection, path: &Path) -> Result<()> {
    let wanted = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true, "defensive"),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false, "trusted_schema"),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false, "dqs_dml"),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false, "dqs_ddl"),
        // Plans must not depend on bound values: beside a partial index, each binding would parse the statement again.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true, "stable plans"),
    ];
    for (option, wanted, name) in wanted {
        db.set_db_config(option, wanted).at(path)?;
        let found = db.db_config(option).at(path)?;
        if found != wanted {
            return Err(not_as_set(path, name, &wanted, &found));
        }
    }
    set(db, path, "foreign_keys", "ON", "1")?;
    set(db, path, "cell_size_check", "ON", "1")?;
    if path != Path::new(":memory:") {
        set(db, path, "mmap_size", "0", "0")?;
    }
    set(db, path, "busy_timeout", "2000", "2000")?;
    // Kibibytes, told as a negative number: a quarter of what SQLite takes unasked, of which a cheap machine has few.
    set(db, path, "cache_size", "-512", "-512")?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Sets a pragma and reads it back.
fn set(db: &Connection, path: &Path, name: &'static str, value: &str, wanted: &str) -> Result<()> {
    db.pragma_update_and_check(None, name, value, |_| Ok(()))
        .or_else(|error| match error {
            // Some pragmas answer with the value, some with nothing.
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other),
        })
        .at(path)?;
    let found: rusqlite::types::Value = db.pragma_query_value(None, name, |row| row.get(0)).at(path)?;
    let found = match found {
        rusqlite::types::Value::Integer(n) => n.to_string(),
        rusqlite::types::Value::Text(text) => text,
        other => format!("{other:?}"),
    };
    if found == wanted {
        Ok(())
    } else {
        Err(not_as_set(path, name, &wanted, &found))
    }
}

fn not_as_set(path: &Path, name: &'static str, wanted: &impl ToString, found: &impl ToString) -> Error {
    Error::NotAsSet {
        path: path.to_owned(),
        name,
        wanted: wanted.to_string(),
        found: found.to_string(),
    }
}

/// A `file:` address that promises that nobody writes the file.
fn uri(path: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt;
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            // Writing to a String has no way to fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri + "?immutable=1"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_sqlite_is_the_one_that_was_measured() {
        assert_eq!(rusqlite::version(), "3.54.1");
        assert!(rusqlite::version_number() >= NEEDED_SQLITE);
    }

    #[test]
    fn a_link_in_the_place_of_the_database_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().canonicalize().unwrap();
        drop(make(Some(&dir.join("real"))).unwrap());
        std::os::unix::fs::symlink(dir.join("real"), dir.join("link")).unwrap();
        assert!(open(&dir.join("real"), Purpose::Write).is_ok());
        assert!(open(&dir.join("link"), Purpose::Write).is_err());
    }

    #[test]
    fn a_reader_cannot_write() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().canonicalize().unwrap().join("odd name %?#");
        let writer = make(Some(&path)).unwrap();
        writer.execute_batch("CREATE TABLE t (n INTEGER) STRICT").unwrap();
        let reader = open(&path, Purpose::Read).unwrap();
        assert!(reader.execute_batch("INSERT INTO t VALUES (1)").is_err());
        drop((reader, writer));
        let still = open(&path, Purpose::ReadStill).unwrap();
        assert_eq!(still.query_row("SELECT count(*) FROM t", [], |r| r.get(0)), Ok(0));
    }
}
