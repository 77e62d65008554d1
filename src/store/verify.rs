//! Verifying: every record against the ledger, and all that SQLite and the high-water file know.
//!
//! SQLite's own `integrity_check` is no checksum (it says "ok" to most flipped bits), hence the ledger. Runs in pieces, each
//! in a short read of its own, so that a worker verifies a large database beside the kiosk.

use std::path::Path;

use rusqlite::Connection;

use super::codes::Codes;
use super::connection;
use super::error::{At, Result};
use super::high_water::{self, Witness};
use super::migration::{self, MIGRATIONS};
use super::reader::Reader;
use super::record::{self, GENESIS, Hash, entities};
use super::{setting, trail, vocabulary};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// A record does not say what it said when it was written.
    #[error("record {n} of the ledger ({table} {row}) is not what was written")]
    Changed { n: u32, table: &'static str, row: i64 },
    #[error("record {n} of the ledger ({table} {row}) is gone")]
    Gone { n: u32, table: &'static str, row: i64 },
    #[error("line {n} of the ledger is out of order")]
    OutOfOrder { n: u32 },
    #[error("table {table} holds {found} rows, the ledger {listed}")]
    NotInLedger {
        table: &'static str,
        found: i64,
        listed: i64,
    },
    #[error("table {table} marks {count} rows wrongly as the latest revision or not")]
    LatestWrong { table: &'static str, count: i64 },
    #[error("{expected} records were saved, {found} are there")]
    RecordsMissing { expected: u32, found: u32 },
    #[error("the first {n} records are not those that were saved")]
    OtherHistory { n: u32 },
    #[error("the high-water file cannot be read")]
    HighWaterUnreadable,
    #[error("integrity: {0}")]
    Integrity(String),
    #[error("a row of {table} points to nothing")]
    ForeignKey { table: String },
    #[error("the schema differs: {0}")]
    Schema(String),
    #[error("the vocabulary differs: {0}")]
    Vocabulary(String),
    #[error("setting {0} is not what was written")]
    Setting(String),
    #[error("line {n} of the trail is not what was written")]
    TrailChanged { n: u32 },
    #[error("lines {from} to {to} of the trail are gone")]
    TrailGone { from: u32, to: u32 },
    #[error("{expected} lines of the trail were written, {found} are there")]
    TrailMissing { expected: u32, found: u32 },
    #[error("the first {n} lines of the trail are not those that were written")]
    OtherTrail { n: u32 },
    #[error("the trail says nothing of a purge of its first {n} lines")]
    TrailAnchor { n: u32 },
    #[error("member of staff {code} is not as the trail left them")]
    StaffChanged { code: String },
    #[error("member of staff {code} is gone")]
    StaffGone { code: String },
    #[error("cannot be read: {0}")]
    Unreadable(String),
}

/// What was verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Lines of the ledger read: records in all their revisions.
    pub records: u32,
    /// Everything that is wrong, at most [`Report::MOST`] of each verification.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Findings kept: beyond, the file is damaged enough.
    pub const MOST: usize = 1000;

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// How far a verification is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many of so many lines of the ledger were read.
    More {
        done: u32,
        total: u32,
    },
    Done(Report),
}

/// A verification under way.
#[derive(Clone, Debug)]
pub struct Verification {
    done: u32,
    before: Hash,
    /// The last row seen of each table.
    rows: Vec<i64>,
    report: Report,
    /// For a copy: how many records the original held, and its last hash.
    original: Option<(u32, Hash)>,
}

impl Default for Verification {
    fn default() -> Self {
        Self::begin()
    }
}

impl Verification {
    /// Begins at the first record.
    #[must_use]
    pub fn begin() -> Self {
        // What stays for good is made before what is only borrowed: above it, it would keep freed memory from the system.
        for table in entities() {
            table.statements();
        }
        Self {
            done: 0,
            before: GENESIS,
            rows: vec![0; entities().len()],
            report: Report::default(),
            original: None,
        }
    }

    pub(super) fn of_copy(original: (u32, Hash)) -> Self {
        Self {
            original: Some(original),
            ..Self::begin()
        }
    }

    /// Verifies some more records, then, behind the last, everything else.
    pub fn step(&mut self, reader: &Reader, lines: u32) -> Step {
        let piece = reader.db.unchecked_transaction().at(&reader.path);
        let read = piece.and_then(|_piece| self.read_some(reader, lines));
        match read {
            Ok(read) if read == lines && lines > 0 => {
                let total = record::last(&reader.db).map_or(self.done, |(n, _)| n);
                let done = self.done;
                return Step::More { done, total };
            }
            Ok(_) => {}
            Err(error) => self.find(Finding::Unreadable(error.to_string())),
        }
        if let Err(error) = self.read_rest(reader) {
            self.find(Finding::Unreadable(error.to_string()));
        }
        self.report.records = self.done;
        Step::Done(std::mem::take(&mut self.report))
    }

    /// Verifies all at once.
    #[must_use]
    pub fn finish(mut self, reader: &Reader) -> Report {
        loop {
            if let Step::Done(report) = self.step(reader, 10_000) {
                return report;
            }
        }
    }

    fn find(&mut self, finding: Finding) {
        if self.report.findings.len() < Report::MOST {
            self.report.findings.push(finding);
        }
    }

    /// Follows the chain over some lines, inside the caller's transaction; gives how many there were.
    fn read_some(&mut self, reader: &Reader, lines: u32) -> Result<u32> {
        let (whole, path) = (&reader.db, &reader.path);
        let codes = Codes::load(whole, path)?;
        let mut read = 0;
        let mut canonical = String::new();
        let mut statement = whole
            .prepare_cached("SELECT n, entity, row, hash FROM ledger WHERE n > ? ORDER BY n LIMIT ?")
            .at(path)?;
        let mut rows = statement.query((self.done, lines)).at(path)?;
        while let Some(row) = rows.next().at(path)? {
            let line: rusqlite::Result<(u32, i64, i64, Hash)> = row.try_into();
            let (n, entity, row, hash) = line.at(path)?;
            read += 1;
            if n != self.done + 1 {
                self.find(Finding::OutOfOrder { n });
            }
            self.done = n;
            let table = usize::try_from(entity)
                .ok()
                .and_then(|entity| Some((entity, *entities().get(entity)?)));
            let Some((entity, table)) = table else {
                self.find(Finding::OutOfOrder { n });
                continue;
            };
            // Rows are never deleted, so each table's come one after another.
            if row != self.rows[entity] + 1 {
                self.find(Finding::OutOfOrder { n });
            }
            self.rows[entity] = row;
            match self.link(reader, (table, row), &codes, &mut canonical) {
                Ok(Some(found)) if found == hash => {}
                Ok(Some(_)) => self.find(Finding::Changed {
                    n,
                    table: table.name,
                    row,
                }),
                Ok(None) => self.find(Finding::Gone {
                    n,
                    table: table.name,
                    row,
                }),
                Err(error) => self.find(Finding::Unreadable(format!("record {n}: {error}"))),
            }
            // The chain goes on from what the ledger says, so that one changed record is one finding.
            self.before = hash;
        }
        Ok(read)
    }

    fn link(
        &self,
        reader: &Reader,
        (table, row): (&'static record::Table, i64),
        codes: &Codes,
        canonical: &mut String,
    ) -> Result<Option<Hash>> {
        let path = &reader.path;
        let mut statement = reader.db.prepare_cached(&table.statements().by_row).at(path)?;
        let mut rows = statement.query([row]).at(path)?;
        let Some(row) = rows.next().at(path)? else {
            return Ok(None);
        };
        let row = record::row_cells(table, row).at(path)?;
        let stored = record::children(&reader.db, path, table, row)?;
        record::canonical(&stored, codes, canonical).map_err(|unreadable| unreadable.at(path))?;
        Ok(Some(record::chain(&self.before, canonical)))
    }

    fn read_rest(&mut self, reader: &Reader) -> Result<()> {
        let (db, path) = (&reader.db, &reader.path);
        // Read before the database, which may only run ahead of it.
        let witness = match &reader.high_water {
            Some(file) => high_water::read(file)?,
            None => Witness::Nothing,
        };
        let whole = db.unchecked_transaction().at(path)?;
        // What a writer added meanwhile is counted with its lines of the ledger.
        while self.read_some(reader, 10_000)? > 0 {}
        self.check_promises(&whole, path, witness)?;
        let promised = match witness {
            Witness::Saved(mark) => Some(mark.trail),
            Witness::Nothing | Witness::Unreadable => None,
        };
        for finding in trail::findings(&whole, path, promised)? {
            self.find(finding);
        }
        for table in entities() {
            self.check_table(&whole, path, table)?;
        }
        for fault in integrity(&whole, path)? {
            self.find(Finding::Integrity(fault));
        }
        for table in dangling(&whole, path)? {
            self.find(Finding::ForeignKey { table });
        }
        if let Some(difference) = vocabulary::difference(&whole, path)? {
            self.find(Finding::Vocabulary(difference));
        }
        for name in setting::damaged(&whole, path)? {
            self.find(Finding::Setting(name));
        }
        if let Some(difference) = schema_difference(&whole, path)? {
            self.find(Finding::Schema(difference));
        }
        Ok(())
    }

    /// Compares the ledger with what the high-water file, or the original of a copy, says of it.
    fn check_promises(&mut self, db: &Connection, path: &Path, witness: Witness) -> Result<()> {
        let promised = match witness {
            Witness::Nothing => self.original,
            Witness::Saved(mark) => Some((mark.n, mark.hash)),
            Witness::Unreadable => {
                self.find(Finding::HighWaterUnreadable);
                self.original
            }
        };
        let Some((n, hash)) = promised else { return Ok(()) };
        if self.done < n {
            let found = self.done;
            self.find(Finding::RecordsMissing { expected: n, found });
        } else if n > 0 {
            let then = db.query_row("SELECT hash FROM ledger WHERE n = ?", [n], |row| row.get::<_, Hash>(0));
            if then.at(path)? != hash {
                self.find(Finding::OtherHistory { n });
            }
        }
        Ok(())
    }

    fn check_table(&mut self, db: &Connection, path: &Path, table: &'static record::Table) -> Result<()> {
        let sql = format!("SELECT count(*) FROM {} NOT INDEXED", table.name);
        let found: i64 = db.query_row(&sql, [], |row| row.get(0)).at(path)?;
        let listed = self
            .rows
            .get(usize::try_from(table.entity).unwrap_or(0))
            .copied()
            .unwrap_or(0);
        if found != listed {
            let table = table.name;
            self.find(Finding::NotInLedger { table, found, listed });
        }
        let sql = include_str!("record/latest_wrong.sql").replace("{table}", table.name);
        let count: i64 = db.query_row(&sql, [], |row| row.get(0)).at(path)?;
        if count != 0 {
            let table = table.name;
            self.find(Finding::LatestWrong { table, count });
        }
        Ok(())
    }
}

/// What SQLite's own check says; empty when it says "ok".
pub(super) fn integrity(db: &Connection, path: &Path) -> Result<Vec<String>> {
    let mut statement = db.prepare("PRAGMA integrity_check").at(path)?;
    let lines = statement.query_map([], |row| row.get(0)).at(path)?;
    let lines: Vec<String> = lines.collect::<rusqlite::Result<_>>().at(path)?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

fn dangling(db: &Connection, path: &Path) -> Result<Vec<String>> {
    let mut statement = db.prepare("PRAGMA foreign_key_check").at(path)?;
    let tables = statement.query_map([], |row| row.get(0)).at(path)?;
    tables.collect::<rusqlite::Result<_>>().at(path)
}

/// The first object in which the schema differs from the one the migrations make.
fn schema_difference(db: &Connection, path: &Path) -> Result<Option<String>> {
    let model = connection::make(None)?;
    migration::migrate(&model, path, MIGRATIONS)?;
    let (found, wanted) = (migration::schema(db, path)?, migration::schema(&model, path)?);
    let strange = found.iter().find(|object| !wanted.contains(object));
    let missing = wanted.iter().find(|object| !found.contains(object));
    Ok(strange.or(missing).map(|(name, _)| name.clone()))
}

impl Reader {
    /// Verifies everything at once.
    #[must_use]
    pub fn verify(&self) -> Report {
        Verification::begin().finish(self)
    }
}
