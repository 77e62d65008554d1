//! The purge: lines older than twelve months go, and an anchor keeps how many and the last one's hash.
//!
//! A coordinator's act with a trusted clock: one that is behind a line would make nothing old, one that is ahead makes
//! everything old, so the day is said where the purge is asked, and a clock behind the trail is refused.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::Store;
use super::super::error::{At, Error, Result};
use super::super::record::value::day;
use super::read::last_expired;
use super::{About, anchor, codes_given, findings, hash_at};
use crate::domain::{Action, NameCode};

impl Store {
    /// Purges the lines older than twelve months on the actor's day; gives how many went.
    ///
    /// Refused to a mediator, when the clock is behind a line, and when the trail does not verify: what was edited must
    /// not go with what is old.
    pub fn purge_trail(&mut self) -> Result<u32> {
        let today = self.actor.day;
        let path = self.reader.path.clone();
        if let Some(last) = latest_day(self)?.filter(|last| *last > today) {
            return Err(Error::ClockBehind { path, last });
        }
        let last = last_expired(&self.reader, today)?;
        let before = anchor(&self.reader.db).at(&path)?;
        let found = findings(&self.reader.db, &path, None)?;
        if let Some(first) = found.first() {
            let what = first.to_string();
            return Err(Error::UnsoundTrail { path, what });
        }
        self.change(|writing| {
            writing.must_coordinate()?;
            if last <= before.n {
                return Ok(0);
            }
            // What the oldest lines say of staff is said again, or nobody could tell a changed row afterwards.
            let noted = last_digests(writing.db).at(writing.path)?;
            for code in codes_given(writing.db).at(writing.path)? {
                if noted.get(&code).is_none_or(|n| *n <= last) {
                    let code =
                        NameCode::parse(&code).ok_or_else(|| Error::unreadable(writing.path, "a member of staff"))?;
                    writing.note_staff(Action::StaffNoted, code)?;
                }
            }
            let hash = hash_at(writing.db, last).at(writing.path)?;
            writing
                .db
                .execute("UPDATE trail_anchor SET n = ?, hash = ? WHERE id = 1", (last, hash))
                .at(writing.path)?;
            writing
                .db
                .execute("DELETE FROM trail WHERE n <= ?", [last])
                .at(writing.path)?;
            writing.note(Action::TrailPurged, About::number(last))?;
            Ok(last - before.n)
        })
    }
}

/// The latest day that a line says.
fn latest_day(store: &Store) -> Result<Option<NaiveDate>> {
    let (db, path) = (&store.reader.db, &store.reader.path);
    let latest: Option<i64> = db
        .query_row("SELECT max(date) FROM trail", [], |row| row.get(0))
        .at(path)?;
    Ok(latest.and_then(day))
}

/// The number of the last line with a digest of each code.
fn last_digests(db: &rusqlite::Connection) -> rusqlite::Result<HashMap<String, u32>> {
    let mut statement = db.prepare_cached(include_str!("digests.sql"))?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}
