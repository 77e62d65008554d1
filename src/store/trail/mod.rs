//! The trail of what staff do: one line an action, written in the same transaction as what it tells, chained by hashes.
//!
//! Never changed, and cut only by [`purge`](super::Store::purge_trail), which leaves an anchor from which the chain goes on.

mod line;
mod purge;
mod read;
mod verify;

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use super::codes::{Codes, Reference};
use super::connection::{self, Purpose};
use super::error::{At, Error, Result};
use super::layout::Layout;
use super::record::value::position;
use super::record::{GENESIS, Hash, chain};
use super::writer::Writing;
use super::{Store, migration};
use crate::domain::{Action, NameCode};
pub(super) use line::Line;
pub(super) use verify::findings;

/// Whose hand makes a change, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// `None` for the machine's own shell, which may do everything.
    pub code: Option<NameCode>,
    /// The site's local day.
    pub day: NaiveDate,
    /// 0–23; 0 when only the day is known.
    pub hour: u8,
}

/// How many lines were ever written, and the hash of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub n: u32,
    pub hash: Hash,
}

impl End {
    /// Before the first line.
    pub(super) const NONE: Self = Self { n: 0, hash: GENESIS };
}

/// What a line is about.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About {
    pub code: Option<NameCode>,
    pub number: Option<u32>,
    /// The digest of the row of staff as the action left it.
    pub staff: Option<Hash>,
}

impl About {
    pub(super) fn number(number: u32) -> Self {
        Self {
            number: Some(number),
            ..Self::default()
        }
    }
}

impl Store {
    /// Says whose hand makes the changes from now on; until then it is the shell's, on the day of opening.
    pub fn act_as(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// Notes an action that changes no record: a file written, a pack installed, a desk left.
    pub fn note(&mut self, action: Action, number: Option<u32>) -> Result<()> {
        self.change(|writing| {
            let about = About {
                number,
                ..About::default()
            };
            writing.note(action, about)
        })
    }

    /// Notes an action of a command that reads beside whoever writes, such as a backup, without taking the lock.
    ///
    /// The one change that is made so: a line is added at the end, in a short transaction of its own.
    pub fn note_beside(dir: &Path, actor: Actor, action: Action) -> Result<()> {
        let path = Layout::of(dir)?.database();
        let db = connection::open(&path, Purpose::Write)?;
        let (found, known) = (
            migration::version(&db, &path)?,
            migration::latest(migration::MIGRATIONS),
        );
        if found != known {
            return Err(Error::OlderFile { path, found, known });
        }
        let transaction = Transaction::new_unchecked(&db, TransactionBehavior::Immediate).at(&path)?;
        let mut writing = Writing::begin(&transaction, &path, actor)?;
        writing.note(action, About::default())?;
        transaction.commit().at(&path)
    }
}

impl Writing<'_> {
    /// Adds a line.
    pub(super) fn note(&mut self, action: Action, about: About) -> Result<()> {
        let actor = self.actor;
        let mut id = |code: Option<NameCode>| {
            let id = code.map(|code| self.codes.id(self.db, Reference::Mediator, code.as_str()));
            id.transpose().at(self.path)
        };
        let (by, of) = (id(actor.code)?, id(about.code)?);
        let line = Line {
            n: self.trail.n + 1,
            date: actor.day.to_epoch_days().into(),
            hour: actor.hour.into(),
            actor: by,
            action: position(action).unwrap_or(0),
            about: of,
            number: about.number.map(i64::from),
            staff: about.staff,
        };
        let canonical = line.canonical(&self.codes).map_err(|u| u.at(self.path))?;
        let hash = chain(&self.trail.hash, &canonical);
        self.db
            .prepare_cached(include_str!("insert.sql"))
            .and_then(|mut statement| {
                let Line { n, date, hour, .. } = line;
                let staff = line.staff.as_ref();
                statement.execute(params![
                    n,
                    date,
                    hour,
                    line.actor,
                    line.action,
                    line.about,
                    line.number,
                    staff,
                    hash
                ])
            })
            .at(self.path)?;
        self.trail = End { n: line.n, hash };
        Ok(())
    }

    /// Adds a line, unless a dossier is corrected once more by the same hand in the same hour with nothing in between: people
    /// who are counted one by one are one correction.
    pub(super) fn note_once(&mut self, action: Action, about: About) -> Result<()> {
        if action == Action::DossierRevised && self.was_last(action, &about)? {
            return Ok(());
        }
        self.note(action, about)
    }

    /// Whether the last line says the same, of this hand in this hour.
    fn was_last(&self, action: Action, about: &About) -> Result<bool> {
        let actor = self.actor;
        let code = actor.code.map(|code| known(&self.codes, code)).unwrap_or_default();
        let (day, hour): (i64, i64) = (actor.day.to_epoch_days().into(), actor.hour.into());
        let number = about.number.map(i64::from);
        let last = self.db.prepare_cached(include_str!("again.sql"));
        last.and_then(|mut statement| {
            statement.exists(params![self.trail.n, day, hour, code, position(action), number])
        })
        .at(self.path)
    }

    /// Adds a line about a member of staff, with the digest of their row as it lies now.
    pub(super) fn note_staff(&mut self, action: Action, code: NameCode) -> Result<()> {
        let about = About {
            code: Some(code),
            number: None,
            staff: digest(self.db, code.as_str()).at(self.path)?,
        };
        self.note(action, about)
    }
}

/// Where the trail ends: its last line, or its anchor.
pub(super) fn end(db: &Connection) -> rusqlite::Result<End> {
    let sql = "SELECT n, hash FROM (SELECT n, hash FROM trail ORDER BY n DESC LIMIT 1)
               UNION ALL SELECT n, hash FROM trail_anchor ORDER BY n DESC LIMIT 1";
    db.prepare_cached(sql)?.query_row([], |row| {
        let (n, hash) = (row.get(0)?, row.get(1)?);
        Ok(End { n, hash })
    })
}

/// The hash of a line that is still there, or of the last that was purged; `None` for those purged before.
pub(super) fn hash_at(db: &Connection, n: u32) -> rusqlite::Result<Option<Hash>> {
    let sql = "SELECT hash FROM trail WHERE n = ?1 UNION ALL SELECT hash FROM trail_anchor WHERE n = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([n])?;
    rows.next()?.map(|row| row.get(0)).transpose()
}

/// The lines that were purged: how many, which is the number of the last, and its hash.
fn anchor(db: &Connection) -> rusqlite::Result<End> {
    db.query_row("SELECT n, hash FROM trail_anchor WHERE id = 1", [], |row| {
        let (n, hash) = (row.get(0)?, row.get(1)?);
        Ok(End { n, hash })
    })
}

/// The digest of a row of staff, but for its failed attempts, which come and go; `None` without such a row.
fn digest(db: &Connection, code: &str) -> rusqlite::Result<Option<Hash>> {
    let mut statement = db.prepare_cached(include_str!("staff.sql"))?;
    let mut rows = statement.query([code])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (role, removed): (i64, i64) = (row.get(0)?, row.get(1)?);
    let (pin, once): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
    let text = |name: &str, value: Option<String>| value.map_or(String::new(), |value| format!("{name}={value};"));
    let canonical = format!(
        "staff:code={code};role={role};removed={removed};{}{}",
        text("pin_hash", pin),
        text("one_time_hash", once)
    );
    Ok(Some(Sha256::digest(canonical).into()))
}

/// The codes that were ever given out.
fn codes_given(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT code FROM staff ORDER BY code")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Notes the staff of a database that is older than its trail; nothing once there is a line.
pub(super) fn begin(db: &Connection, path: &Path, actor: Actor) -> Result<()> {
    let codes = codes_given(db).at(path)?;
    if codes.is_empty() || end(db).at(path)?.n > 0 {
        return Ok(());
    }
    let transaction = db.unchecked_transaction().at(path)?;
    let mut writing = Writing::begin(&transaction, path, actor)?;
    for code in codes {
        let code = NameCode::parse(&code).ok_or_else(|| Error::unreadable(path, "a member of staff"))?;
        writing.note_staff(Action::StaffNoted, code)?;
    }
    transaction.commit().at(path)
}

/// Adds one line to a database that nobody else has open.
pub(super) fn add_line(db: &Connection, path: &Path, actor: Actor, action: Action) -> Result<()> {
    let transaction = db.unchecked_transaction().at(path)?;
    Writing::begin(&transaction, path, actor)?.note(action, About::default())?;
    transaction.commit().at(path)
}

/// The row number of a code that some line may name.
fn known(codes: &Codes, code: NameCode) -> Option<i64> {
    codes.known(Reference::Mediator, code.as_str())
}
