//! Reading a record's rows.

use std::path::Path;

use rusqlite::Connection;

use super::super::codes::{Codes, Parsed, Unreadable};
use super::super::error::{At, Result};
use super::super::{dossier, session, visit};
use super::value::{day, flag};
use super::{Column, Row, STAMP, Standing, Stored, Table};
use crate::domain::{Body, Identity, Record, SiteId, Stamp};

/// The row number and the cells of a row that a statement of the table selects.
pub(in crate::store) fn row_cells(table: &Table, row: &rusqlite::Row) -> rusqlite::Result<Row> {
    let cells = (1..=table.columns().count())
        .map(|i| row.get(i))
        .collect::<rusqlite::Result<_>>()?;
    Ok((row.get(0)?, cells))
}

/// Reads the children of a record whose own cells are read, and makes it whole.
pub(in crate::store) fn children(
    db: &Connection,
    path: &Path,
    table: &'static Table,
    (row, cells): Row,
) -> Result<Stored> {
    let mut all = Vec::with_capacity(table.children.len());
    for (child, statements) in table.children.iter().zip(&table.statements().children) {
        let mut rows_of_child = Vec::new();
        if cells[table.at(child.counted_by)] != Some(0) {
            let mut statement = db.prepare_cached(&statements.select).at(path)?;
            let mut rows = statement.query([row]).at(path)?;
            while let Some(row) = rows.next().at(path)? {
                let cells: rusqlite::Result<_> = (0..child.columns.len()).map(|i| row.get(i)).collect();
                rows_of_child.push(cells.at(path)?);
            }
        }
        all.push(rows_of_child);
    }
    Ok(Stored {
        table,
        cells,
        children: all,
    })
}

/// The record of its rows.
pub(in crate::store) fn record(stored: &Stored, codes: &Codes) -> Parsed<(Record, Standing)> {
    let (stamp, standing) = stamp(&stored.cells, codes)?;
    let body = match stored.table.entity {
        entity if entity == session::TABLE.entity => Body::Session(Box::new(session::read(stored, codes)?)),
        entity if entity == visit::TABLE.entity => Body::Visit(Box::new(visit::read(stored, codes)?)),
        _ => Body::Dossier(Box::new(dossier::read(stored, codes)?)),
    };
    Ok((Record { stamp, body }, standing))
}

/// The site of a record, without what else surrounds it.
pub(in crate::store) fn site(stored: &Stored, codes: &Codes) -> Parsed<SiteId> {
    let mut cells = Cells::new(STAMP, &stored.cells);
    cells.flag()?;
    codes.site(cells.number()?)
}

/// What surrounds a record.
pub(in crate::store) fn stamp(cells: &[Option<i64>], codes: &Codes) -> Parsed<(Stamp, Standing)> {
    let mut cells = Cells::new(STAMP, cells);
    let standing = if cells.flag()? {
        Standing::Removed
    } else {
        Standing::Stands
    };
    let identity = Identity {
        site: codes.site(cells.number()?)?,
        device: codes.device(cells.number()?)?,
        epoch: cells.number()?,
        seq: cells.number()?,
    };
    let stamp = Stamp {
        identity,
        revision: cells.number()?,
        demo: cells.flag()?,
        recorded_on: cells.date()?,
        revised_on: cells.date()?,
    };
    Ok((stamp, standing))
}

/// Takes typed values out of cells, in the order of their columns.
pub(in crate::store) struct Cells<'a> {
    columns: &'static [Column],
    values: &'a [Option<i64>],
    at: usize,
}

impl<'a> Cells<'a> {
    pub(in crate::store) fn new(columns: &'static [Column], cells: &'a [Option<i64>]) -> Self {
        Self {
            columns,
            values: cells,
            at: 0,
        }
    }

    fn unreadable(&self, value: i64) -> Unreadable {
        let column = self
            .columns
            .get(self.at.saturating_sub(1))
            .map_or("(past the end)", |c| c.name);
        Unreadable { column, value }
    }

    /// The next cell as it is.
    fn raw(&mut self) -> Option<i64> {
        let cell = self.values.get(self.at).copied().flatten();
        self.at += 1;
        cell
    }

    pub(in crate::store) fn maybe<T>(&mut self, read: impl Fn(i64) -> Option<T>) -> Parsed<Option<T>> {
        match self.raw() {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| self.unreadable(value)),
        }
    }

    pub(in crate::store) fn must<T>(&mut self, read: impl Fn(i64) -> Option<T>) -> Parsed<T> {
        self.maybe(read)?.ok_or_else(|| self.unreadable(0))
    }

    pub(in crate::store) fn number<T: TryFrom<i64>>(&mut self) -> Parsed<T> {
        self.must(|value| T::try_from(value).ok())
    }

    pub(in crate::store) fn maybe_number<T: TryFrom<i64>>(&mut self) -> Parsed<Option<T>> {
        self.maybe(|value| T::try_from(value).ok())
    }

    /// The next cell as what a row of a reference table says.
    pub(in crate::store) fn coded<T>(&mut self, read: impl Fn(i64) -> Parsed<T>) -> Parsed<Option<T>> {
        self.raw().map(read).transpose()
    }

    pub(in crate::store) fn flag(&mut self) -> Parsed<bool> {
        self.must(flag)
    }

    pub(in crate::store) fn date(&mut self) -> Parsed<chrono::NaiveDate> {
        self.must(day)
    }
}
