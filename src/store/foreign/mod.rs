//! The ids that other tools gave to records that were taken from them.

use std::path::Path;

use rusqlite::Connection;

use super::error::{At, Result};
use crate::domain::ForeignId;

/// Whether a record of this id was taken before.
pub(super) fn is_known(db: &Connection, path: &Path, id: ForeignId) -> Result<bool> {
    let mut statement = db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM foreign_id WHERE hash = ?)")
        .at(path)?;
    statement.query_row([id.0], |row| row.get(0)).at(path)
}

/// Notes an id; `false` when it was there.
pub(super) fn note(db: &Connection, path: &Path, id: ForeignId) -> Result<bool> {
    let mut statement = db
        .prepare_cached("INSERT INTO foreign_id (hash) VALUES (?) ON CONFLICT DO NOTHING")
        .at(path)?;
    statement.execute([id.0]).map(|rows| rows == 1).at(path)
}
