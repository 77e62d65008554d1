//! The ledger: a chain of SHA-256 hashes over every row of every record table, in the order of writing.

use std::fmt::Write as _;
use std::rc::Rc;

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::super::codes::{Codes, Parsed, Reference, Unreadable};
use super::Stored;
use super::table::{Column, Holds};

/// A link of the chain.
pub(in crate::store) type Hash = [u8; 32];

/// What the first link is chained to.
pub(in crate::store) const GENESIS: Hash = [0; 32];

/// Writes the bytes that are hashed for a record: `name=value;` for each filled cell, codes as their texts.
pub(in crate::store) fn canonical(stored: &Stored, codes: &Codes, into: &mut String) -> Parsed<()> {
    into.clear();
    into.push_str(stored.table.name);
    into.push(':');
    for (column, cell) in stored.table.columns().zip(&stored.cells) {
        write_cell(column, *cell, codes, into)?;
    }
    for (child, rows) in stored.table.children.iter().zip(&stored.children) {
        for cells in rows {
            into.push_str(child.name);
            into.push(':');
            for (column, cell) in child.columns.iter().zip(cells) {
                write_cell(column, *cell, codes, into)?;
            }
        }
    }
    Ok(())
}

fn write_cell(column: &Column, cell: Option<i64>, codes: &Codes, into: &mut String) -> Parsed<()> {
    let Some(value) = cell else { return Ok(()) };
    // Writing to a String has no way to fail.
    let _ = match column.holds {
        Holds::Number => write!(into, "{}={value};", column.name),
        Holds::Code(reference) => write!(into, "{}={};", column.name, text(codes, reference, value)?),
    };
    Ok(())
}

fn text(codes: &Codes, reference: Reference, id: i64) -> Parsed<Rc<str>> {
    codes.text(reference, id).ok_or(Unreadable {
        column: reference.table(),
        value: id,
    })
}

/// The link after another, over a record's canonical bytes.
pub(in crate::store) fn chain(before: &Hash, canonical: &str) -> Hash {
    Sha256::new()
        .chain_update(before)
        .chain_update(canonical)
        .finalize()
        .into()
}

/// The last line's number and hash; 0 and [`GENESIS`] when nothing was written yet.
pub(in crate::store) fn last(db: &Connection) -> rusqlite::Result<(u32, Hash)> {
    let last = db
        .prepare_cached("SELECT n, hash FROM ledger ORDER BY n DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(last.unwrap_or((0, GENESIS)))
}

/// Adds a line.
pub(in crate::store) fn write_line(
    db: &Connection,
    n: u32,
    (entity, row): (i64, i64),
    hash: &Hash,
) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO ledger (n, entity, row, hash) VALUES (?, ?, ?, ?)")?
        .execute(params![n, entity, row, hash])
        .map(drop)
}
