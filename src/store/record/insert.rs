//! Writing a record's rows.

use rusqlite::{Connection, params_from_iter};

use super::super::codes::{Codes, Reference};
use super::{Latest, Standing, Stored};
use crate::domain::Stamp;

/// The cells of a stamp; the site and the device get a row when they have none.
pub(in crate::store) fn stamp_cells(
    stamp: &Stamp,
    standing: Standing,
    db: &Connection,
    codes: &mut Codes,
) -> rusqlite::Result<Vec<Option<i64>>> {
    let identity = &stamp.identity;
    Ok(vec![
        Some(i64::from(standing == Standing::Removed)),
        Some(codes.id(db, Reference::Site, identity.site.as_str())?),
        Some(codes.id(db, Reference::Device, identity.device.as_str())?),
        Some(identity.epoch.into()),
        Some(identity.seq.into()),
        Some(stamp.revision.into()),
        Some(stamp.demo.into()),
        Some(stamp.recorded_on.to_epoch_days().into()),
        Some(stamp.revised_on.to_epoch_days().into()),
    ])
}

/// Inserts a record and its children; gives its row number.
pub(in crate::store) fn insert(db: &Connection, stored: &Stored, latest: Latest) -> rusqlite::Result<i64> {
    let table = stored.table;
    let cells = std::iter::once(Some(i64::from(latest == Latest::Yes))).chain(stored.cells.iter().copied());
    db.prepare_cached(&table.statements().insert)?
        .execute(params_from_iter(cells))?;
    let row = db.last_insert_rowid();
    for (child, rows) in table.statements().children.iter().zip(&stored.children) {
        if rows.is_empty() {
            continue;
        }
        let mut statement = db.prepare_cached(&child.insert)?;
        for (ordinal, cells) in (0_i64..).zip(rows) {
            let cells = [Some(row), Some(ordinal)].into_iter().chain(cells.iter().copied());
            statement.execute(params_from_iter(cells))?;
        }
    }
    Ok(row)
}
