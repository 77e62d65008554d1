//! Timers, one row each, written when they change and read in terms of the clocks of now.

use std::path::Path;

use rusqlite::{Connection, Row};

use super::Store;
use super::codes::{Codes, Reference};
use super::error::{At, Error, Result};
use super::record::value::day;
use super::writer::Writing;
use crate::domain::{Clocks, Moment, NameCode, Run, Timer};

impl Store {
    /// Writes a timer of a mediator in the place of the one of its number.
    pub fn keep_timer(&mut self, of: NameCode, timer: &Timer, now: &Moment) -> Result<()> {
        self.change(|writing| keep(writing, of, timer, now))
    }

    /// Takes a timer of a mediator away; one that is not there changes nothing.
    pub fn drop_timer(&mut self, of: NameCode, number: u8) -> Result<()> {
        self.change(|writing| drop_one(writing, of, number))
    }
}

/// The timers of a mediator, by number, with what the clocks say of each now.
pub(super) fn list(db: &Connection, path: &Path, of: NameCode, now: &Moment) -> Result<Vec<Timer>> {
    let codes = Codes::load(db, path)?;
    match codes.known(Reference::Mediator, of.as_str()) {
        Some(mediator) => list_of(db, path, mediator, now),
        None => Ok(Vec::new()),
    }
}

/// Writes a timer in the place of the one of its number.
///
/// While that one ran the clocks may have come apart, which only its former row can tell: the timer is then doubtful.
fn keep(writing: &mut Writing, of: NameCode, timer: &Timer, now: &Moment) -> Result<()> {
    let (db, path) = (writing.db, writing.path);
    let mediator = writing.codes.id(db, Reference::Mediator, of.as_str()).at(path)?;
    let kept = list_of(db, path, mediator, now)?;
    let doubted = kept
        .iter()
        .any(|kept| kept.number == timer.number && kept.date == timer.date && kept.doubtful);
    let (state, since) = match timer.run {
        Run::Paused => (0, None),
        Run::Running { since } => (1, Some(now.before(now.since_boot.saturating_sub(since)))),
        Run::Stopped => (2, None),
    };
    db.prepare_cached(include_str!("keep.sql"))
        .and_then(|mut statement| {
            statement.execute((
                mediator,
                timer.number,
                timer.date.to_epoch_days(),
                timer.hour,
                i64::try_from(timer.spent.min(Timer::LONGEST)).unwrap_or(0),
                state,
                since.map(|since| since.boot),
                since.map(|since| since.since_boot),
                since.map(|since| since.wall),
                timer.doubtful || doubted,
            ))
        })
        .map(drop)
        .at(path)
}

/// Takes a timer away; one that is not there changes nothing.
fn drop_one(writing: &mut Writing, of: NameCode, number: u8) -> Result<()> {
    let Some(mediator) = writing.codes.known(Reference::Mediator, of.as_str()) else {
        return Ok(());
    };
    writing
        .db
        .prepare_cached("DELETE FROM timer WHERE mediator = ?1 AND number = ?2")
        .and_then(|mut statement| statement.execute((mediator, number)))
        .map(drop)
        .at(writing.path)
}

fn list_of(db: &Connection, path: &Path, mediator: i64, now: &Moment) -> Result<Vec<Timer>> {
    let mut statement = db.prepare_cached(include_str!("list.sql")).at(path)?;
    let mut rows = statement.query([mediator]).at(path)?;
    let mut timers = Vec::new();
    while let Some(row) = rows.next().at(path)? {
        let timer = timer(row, now).at(path)?;
        timers.push(timer.ok_or_else(|| Error::unreadable(path, "a timer"))?);
    }
    Ok(timers)
}

/// The timer of a row; `None` when it says what no version of this program wrote.
fn timer(row: &Row, now: &Moment) -> rusqlite::Result<Option<Timer>> {
    let (state, mut doubtful): (u8, bool) = (row.get(4)?, row.get(8)?);
    let run = match state {
        0 => Run::Paused,
        1 => {
            let since = Moment {
                boot: row.get(5)?,
                since_boot: row.get(6)?,
                wall: row.get(7)?,
            };
            let (passed, clocks) = since.until(now);
            doubtful |= clocks == Clocks::Disagree;
            let passed = i64::try_from(passed).unwrap_or(0);
            Run::Running {
                since: now.since_boot.saturating_sub(passed),
            }
        }
        _ => Run::Stopped,
    };
    let Some(date) = day(row.get(1)?) else { return Ok(None) };
    Ok(Some(Timer {
        number: row.get(0)?,
        date,
        hour: row.get(2)?,
        spent: u64::try_from(row.get::<_, i64>(3)?).unwrap_or(0),
        run,
        doubtful,
    }))
}
