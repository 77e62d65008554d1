//! What all records share: cells of integers, their canonical bytes, and their lines of the ledger.
//!
//! A record is turned into cells (one integer or nothing a column) in one place and back in one other. The canonical
//! bytes are made of the cells, never of what a screen or a file shows, so that a change of presentation does not break
//! the chain, and neither does a column added later, which is empty in older rows and leaves no trace in their bytes.

mod insert;
mod ledger;
mod read;
mod statements;
mod table;
pub(super) mod value;

pub(super) use insert::{insert, stamp_cells};
pub(super) use ledger::{GENESIS, Hash, canonical, chain, last, write_line};
pub(super) use read::{Cells, children, record, row_cells, site, stamp};
pub(super) use table::{ChildTable, Column, STAMP, Table, code, entities, number};

/// The number of a row of a record table, and its cells.
pub(super) type Row = (i64, Vec<Option<i64>>);

/// A record as it lies in its tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub table: &'static Table,
    /// One value a column of the table, in order.
    pub cells: Vec<Option<i64>>,
    /// The rows of each child table, in order; each row one value a column.
    pub children: Vec<Vec<Vec<Option<i64>>>>,
}

/// Whether a revision stands or takes the record away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Stands,
    Removed,
}

/// Whether a row is the last revision of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Latest {
    Yes,
    No,
}
