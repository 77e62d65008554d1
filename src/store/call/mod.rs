//! Calls for help, as the mediator sees them until they are answered.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::codes::{Codes, Reference};
use super::error::{At, Error, Result};
use super::record::value::day;
use super::writer::Writing;
use crate::domain::{Slug, Visit};

/// A call that a visitor just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCall {
    /// The site's local day.
    pub date: NaiveDate,
    /// 0–23.
    pub hour: u8,
    /// The number shown to the visitor and to the mediator.
    pub number: u16,
    /// The lesson it came from.
    pub lesson: Option<Slug>,
}

/// A call that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(i64);

/// A call that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCall {
    pub id: CallId,
    pub call: NewCall,
}

pub(super) fn open(writing: &mut Writing, call: &NewCall) -> Result<CallId> {
    let (db, path) = (writing.db, writing.path);
    let lesson = call
        .lesson
        .as_ref()
        .map(|id| writing.codes.id(db, Reference::Lesson, id.as_str()));
    let lesson = lesson.transpose().at(path)?;
    let date = call.date.to_epoch_days();
    db.prepare_cached(include_str!("open.sql"))
        .and_then(|mut statement| statement.query_row((date, call.hour, call.number, lesson), |row| row.get(0)))
        .map(CallId)
        .at(path)
}

pub(super) fn close(db: &Connection, path: &Path, id: CallId, waited: Option<u32>) -> Result<()> {
    let waited = waited.map(|seconds| seconds.min(Visit::LONGEST));
    db.prepare_cached("UPDATE call SET open = 0, waited = ?2 WHERE id = ?1 AND open = 1")
        .and_then(|mut statement| statement.execute((id.0, waited)))
        .map(drop)
        .at(path)
}

pub(super) fn list_open(db: &Connection, path: &Path) -> Result<Vec<OpenCall>> {
    let mut statement = db.prepare_cached(include_str!("list_open.sql")).at(path)?;
    // Mostly nobody waits, and a start need not read every list to find that out.
    if !statement.exists([]).at(path)? {
        return Ok(Vec::new());
    }
    let codes = Codes::load(db, path)?;
    let mut rows = statement.query([]).at(path)?;
    let mut calls = Vec::new();
    while let Some(row) = rows.next().at(path)? {
        let lesson: Option<i64> = row.get(4).at(path)?;
        let lesson = lesson.map(|id| codes.slug(Reference::Lesson, id)).transpose();
        let date = day(row.get(1).at(path)?).ok_or_else(|| Error::unreadable(path, "date of a call"))?;
        calls.push(OpenCall {
            id: CallId(row.get(0).at(path)?),
            call: NewCall {
                date,
                hour: row.get(2).at(path)?,
                number: row.get(3).at(path)?,
                lesson: lesson.map_err(|unreadable| unreadable.at(path))?,
            },
        });
    }
    Ok(calls)
}
