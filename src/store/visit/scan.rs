//! Every visit of a period, in whatever order is fastest: its rows and those of what it did, read side by side.
//!
//! A period that holds much of what there is is read as the file lies, each page once: looking up the lessons of each
//! visit, in the order of days, would read pages all over the file a million times.

use std::path::Path;

use rusqlite::{Connection, Row, Rows, Statement};

use super::super::codes::{Codes, Reference};
use super::super::error::{At, Result};
use super::super::record::{self, ChildTable};
use super::{BODY, TABLE, missing, read, read_body};
use crate::domain::{SiteId, Visit};

/// Calls back with the site and each standing visit of the days.
pub(in crate::store) fn for_each(
    db: &Connection,
    path: &Path,
    days: (i64, i64),
    mut each: impl FnMut(SiteId, &Visit),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    if is_much(db, path, days)? {
        as_the_file_lies(db, path, days, &codes, &mut each)
    } else {
        by_day(db, path, days, &codes, &mut each)
    }
}

/// Whether the days are at least half of those from the first visit to the last.
fn is_much(db: &Connection, path: &Path, (from, to): (i64, i64)) -> Result<bool> {
    let mut statement = db.prepare_cached(include_str!("days.sql")).at(path)?;
    let known: (Option<i64>, Option<i64>) = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).at(path)?;
    let (Some(first), Some(last)) = known else {
        return Ok(false);
    };
    let of = last.saturating_sub(first).saturating_add(1);
    let held = to.min(last).saturating_sub(from.max(first)).saturating_add(1);
    Ok(held.saturating_mul(2) >= of)
}

fn by_day(
    db: &Connection,
    path: &Path,
    (from, to): (i64, i64),
    codes: &Codes,
    each: &mut dyn FnMut(SiteId, &Visit),
) -> Result<()> {
    let mut statement = db.prepare_cached(&TABLE.statements().scan).at(path)?;
    let mut rows = statement.query([from, to]).at(path)?;
    while let Some(row) = rows.next().at(path)? {
        let row = record::row_cells(&TABLE, row).at(path)?;
        let stored = record::children(db, path, &TABLE, row)?;
        let site = record::site(&stored, codes).map_err(|unreadable| unreadable.at(path))?;
        let visit = read(&stored, codes).map_err(|unreadable| unreadable.at(path))?;
        each(site, &visit);
    }
    Ok(())
}

fn as_the_file_lies(
    db: &Connection,
    path: &Path,
    (from, to): (i64, i64),
    codes: &Codes,
    each: &mut dyn FnMut(SiteId, &Visit),
) -> Result<()> {
    let statements = TABLE.statements();
    let mut of_children = Vec::new();
    for child in &statements.children {
        of_children.push(db.prepare_cached(&child.whole).at(path)?);
    }
    let mut streams = Vec::new();
    for (statement, child) in of_children.iter_mut().zip(TABLE.children) {
        streams.push(Stream::begin(statement, child, path)?);
    }
    let sites = codes.dense(Reference::Site, SiteId::parse);
    let mut statement = db.prepare_cached(&statements.whole).at(path)?;
    let mut rows = statement.query([from, to]).at(path)?;
    // One place for the cells of a visit after another.
    let mut cells = vec![None; BODY.len()];
    let mut children = vec![Vec::new(); streams.len()];
    while let Some(row) = rows.next().at(path)? {
        let (id, site) = own_cells(row, &mut cells).at(path)?;
        for (stream, rows) in streams.iter_mut().zip(&mut children) {
            rows.clear();
            if cells.get(stream.counted_by) != Some(&Some(0)) {
                stream.take(id, rows, path)?;
            }
        }
        let known = usize::try_from(site).ok().and_then(|site| *sites.get(site)?);
        let site = known.ok_or_else(|| missing("site").at(path))?;
        let visit = read_body(&cells, &children, codes).map_err(|unreadable| unreadable.at(path))?;
        each(site, &visit);
    }
    Ok(())
}

/// The row and the site of a visit; its cells go where those of the one before were.
fn own_cells(row: &Row, cells: &mut [Option<i64>]) -> rusqlite::Result<(i64, i64)> {
    for (column, cell) in (2..).zip(cells) {
        *cell = row.get(column)?;
    }
    Ok((row.get(0)?, row.get(1)?))
}

/// The rows of one child table, record by record.
struct Stream<'s> {
    rows: Rows<'s>,
    columns: usize,
    /// The place, in the body of a record, of the count of its rows.
    counted_by: usize,
    /// The record and the cells of the row that was read last; none past the end.
    head: Option<(i64, Vec<Option<i64>>)>,
}

impl<'s> Stream<'s> {
    fn begin(statement: &'s mut Statement<'_>, child: &ChildTable, path: &Path) -> Result<Self> {
        let columns = statement.column_count();
        let counted_by = BODY.iter().position(|column| column.name == child.counted_by);
        let rows = statement.query([]).at(path)?;
        let mut stream = Self {
            rows,
            columns,
            counted_by: counted_by.unwrap_or(usize::MAX),
            head: None,
        };
        stream.advance(path)?;
        Ok(stream)
    }

    fn advance(&mut self, path: &Path) -> Result<()> {
        self.head = match self.rows.next().at(path)? {
            None => None,
            Some(row) => {
                let cells: rusqlite::Result<_> = (1..self.columns).map(|column| row.get(column)).collect();
                Some((row.get(0).at(path)?, cells.at(path)?))
            }
        };
        Ok(())
    }

    /// Takes the rows of a record, passing over those of the records before it.
    fn take(&mut self, record: i64, into: &mut Vec<Vec<Option<i64>>>, path: &Path) -> Result<()> {
        while let Some((of, cells)) = self.head.take_if(|(of, _)| *of <= record) {
            if of == record {
                into.push(cells);
            }
            self.advance(path)?;
        }
        Ok(())
    }
}
