//! Reading the trail, newest first, a page at a time.

use chrono::{Months, NaiveDate};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params_from_iter};

use super::super::codes::Codes;
use super::super::error::{At, Result};
use super::super::reader::Reader;
use super::super::record::value::position;
use super::line::{COLUMNS, Line};
use super::{anchor, end, known};
use crate::domain::{Action, TRAIL_MONTHS, TrailLine, TrailOf};

impl Reader {
    /// Lines of the trail, newest first: those before a line's number, all when absent, so many at most.
    pub fn trail(&self, of: TrailOf, before: Option<u32>, most: u32) -> Result<Vec<TrailLine>> {
        let (db, path) = (&self.db, &self.path);
        let codes = Codes::load(db, path)?;
        let chosen: Vec<(&str, i64)> = match of {
            TrailOf::Everybody => Vec::new(),
            TrailOf::Person(code) => match known(&codes, code) {
                None => return Ok(Vec::new()),
                Some(id) => vec![("actor", id), ("about", id)],
            },
            TrailOf::Kind(kind) => {
                let of_kind = Action::ALL.iter().filter(|action| action.kind() == kind);
                of_kind
                    .filter_map(|action| Some(("action", position(*action)?)))
                    .collect()
            }
        };
        let before = before.map_or(i64::MAX, i64::from);
        let (sql, values) = select(&chosen, before, i64::from(most));
        let mut statement = db.prepare_cached(&sql).at(path)?;
        let mut rows = statement.query(params_from_iter(values)).at(path)?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next().at(path)? {
            let (line, _) = Line::of(row).at(path)?;
            lines.push(line.read(&codes).map_err(|unreadable| unreadable.at(path))?);
        }
        Ok(lines)
    }

    /// How many lines may be purged on a day: those older than twelve months that no younger one stands before.
    pub fn trail_expired(&self, today: NaiveDate) -> Result<u32> {
        let last = last_expired(self, today)?;
        Ok(last.saturating_sub(anchor(&self.db).at(&self.path)?.n))
    }
}

/// The number of the last line that may be purged; that of the anchor when none may.
pub(super) fn last_expired(reader: &Reader, today: NaiveDate) -> Result<u32> {
    let (db, path) = (&reader.db, &reader.path);
    let Some(limit) = today.checked_sub_months(Months::new(TRAIL_MONTHS)) else {
        return Ok(anchor(db).at(path)?.n);
    };
    // Stops at the first line that stays: nothing is read where nothing is old.
    let kept: Option<u32> = db
        .prepare_cached("SELECT n FROM trail WHERE date >= ? ORDER BY n LIMIT 1")
        .and_then(|mut statement| {
            statement
                .query_row([limit.to_epoch_days()], |row| row.get(0))
                .optional()
        })
        .at(path)?;
    match kept {
        Some(n) => Ok(n.saturating_sub(1)),
        None => Ok(end(db).at(path)?.n),
    }
}

/// The lines that fit any of the conditions: each condition reads its own index from its end, however long the trail is.
fn select(chosen: &[(&str, i64)], before: i64, most: i64) -> (String, Vec<Value>) {
    if chosen.is_empty() {
        let sql = format!("SELECT {COLUMNS} FROM trail WHERE n < ? ORDER BY n DESC LIMIT ?");
        return (sql, vec![before.into(), most.into()]);
    }
    let one = |(column, _): &(&str, i64)| {
        format!("SELECT n FROM (SELECT n FROM trail WHERE {column} = ? AND n < ? ORDER BY n DESC LIMIT ?)")
    };
    let each: Vec<String> = chosen.iter().map(one).collect();
    let sql = format!(
        "SELECT {COLUMNS} FROM trail WHERE n IN ({}) ORDER BY n DESC LIMIT ?",
        each.join(" UNION ")
    );
    let asked = chosen.iter().flat_map(|(_, value)| [*value, before, most]);
    (sql, asked.chain([most]).map(Value::from).collect())
}
