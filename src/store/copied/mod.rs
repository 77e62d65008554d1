//! Which sessions stand in the national tool, and in which revision.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::Store;
use super::codes::{Codes, Reference};
use super::error::{At, Result};
use super::writer::Writing;
use crate::domain::Identity;

impl Store {
    /// Notes which revision of a record stands in the national tool; `None` when it does not.
    pub fn mark_copied(&mut self, identity: &Identity, revision: Option<u32>) -> Result<()> {
        self.change(|writing| mark(writing, identity, revision))
    }
}

/// The revision of a record that was copied; `None` when none was.
pub(super) fn revision(db: &Connection, path: &Path, codes: &Codes, identity: &Identity) -> Result<Option<u32>> {
    let Some((site, device)) = known(codes, identity) else {
        return Ok(None);
    };
    db.prepare_cached("SELECT revision FROM copied WHERE site = ?1 AND device = ?2 AND epoch = ?3 AND seq = ?4")
        .and_then(|mut statement| {
            statement
                .query_row((site, device, identity.epoch, identity.seq), |row| row.get(0))
                .optional()
        })
        .at(path)
}

/// Notes that a revision was copied, or takes the note back.
fn mark(writing: &mut Writing, identity: &Identity, revision: Option<u32>) -> Result<()> {
    let Some((site, device)) = known(&writing.codes, identity) else {
        return Ok(());
    };
    let (epoch, seq) = (identity.epoch, identity.seq);
    let marked = match revision {
        Some(revision) => writing
            .db
            .prepare_cached(include_str!("mark.sql"))
            .and_then(|mut statement| statement.execute((site, device, epoch, seq, revision))),
        None => writing
            .db
            .prepare_cached("DELETE FROM copied WHERE site = ?1 AND device = ?2 AND epoch = ?3 AND seq = ?4")
            .and_then(|mut statement| statement.execute((site, device, epoch, seq))),
    };
    marked.map(drop).at(writing.path)
}

/// The numbers of the installation that wrote a record; `None` when it wrote none here.
fn known(codes: &Codes, identity: &Identity) -> Option<(i64, i64)> {
    let site = codes.known(Reference::Site, identity.site.as_str())?;
    let device = codes.known(Reference::Device, identity.device.as_str())?;
    Some((site, device))
}
