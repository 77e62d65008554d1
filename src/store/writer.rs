//! Writing: each change is one transaction, on the disk before the call returns.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::call::{self, CallId, NewCall};
use super::codes::Codes;
use super::error::{At, Error, Result};
use super::high_water::{self, Mark};
use super::reader::rows_of;
use super::record::{self, Hash, Latest, Standing, Stored, Table};
use super::setting::{self, Installation};
use super::trail::{self, About, Actor, End};
use super::{Reserve, Store, ballast, dossier, draft, foreign, session, visit};
use crate::domain::{
    Action, Body, Fault, ForeignId, Identity, Lists, Record, Site, SiteList, Slug, Stamp, check_dossier, check_session,
    check_visit,
};

/// What became of records that came with their stamps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    pub added: usize,
    /// Those that were there already, word for word.
    pub known: usize,
}

impl Store {
    /// Records new facts of this installation, all or none; gives their identities in order.
    ///
    /// In a demonstration directory they are marked as such. What a member of staff records has its line of the trail.
    pub fn add(&mut self, bodies: &[Body], today: NaiveDate) -> Result<Vec<Identity>> {
        self.unless_refused(check(bodies))?;
        let (demo, own) = (self.demo, self.installation);
        self.change(|writing| {
            bodies.iter().try_for_each(|body| writing.must_own(body))?;
            let identities = writing.add_new(bodies, &own, demo, today)?;
            for (identity, body) in identities.iter().zip(bodies) {
                if writing.actor.code.is_some()
                    && let Some(action) = added(body)
                {
                    writing.note(action, About::number(identity.seq))?;
                }
            }
            Ok(identities)
        })
    }

    /// Records facts taken from a file, all or none, but those whose id was taken before; one line of the trail says how many.
    pub fn add_foreign(&mut self, taken: &[(Body, Option<ForeignId>)], today: NaiveDate) -> Result<Added> {
        for (index, (body, _)) in taken.iter().enumerate() {
            check_one(index, body)?;
        }
        let (own, demo) = (self.installation, self.demo);
        self.change(|writing| {
            let mut seq = writing.next_seq(own.site.as_str(), own.device.as_str(), own.epoch)?;
            let mut done = Added::default();
            for (body, id) in taken {
                let new = id.map_or(Ok(true), |id| foreign::note(writing.db, writing.path, id))?;
                if new {
                    writing.put_new(&first_stamp(&own, seq, demo, today), body)?;
                    seq = seq.saturating_add(1);
                    done.added += 1;
                } else {
                    done.known += 1;
                }
            }
            let count = u32::try_from(done.added).unwrap_or(u32::MAX);
            writing.note(Action::RecordsImported, About::number(count))?;
            Ok(done)
        })
    }

    /// Records facts that carry their stamps, of any site and in any order, all or none.
    ///
    /// One that is there already is left alone; one that differs from the same revision here is a conflict.
    pub fn add_records(&mut self, records: &[Record]) -> Result<Added> {
        for (index, record) in records.iter().enumerate() {
            check_one(index, &record.body)?;
        }
        self.change(|writing| {
            let mut done = Added::default();
            for record in records {
                if writing.import(record)? {
                    done.added += 1;
                } else {
                    done.known += 1;
                }
            }
            Ok(done)
        })
    }

    /// Corrects a record: a further revision. On a removed one, it brings it back with this content.
    pub fn revise(&mut self, identity: &Identity, body: &Body, today: NaiveDate) -> Result<Stamp> {
        self.unless_refused(check_one(0, body))?;
        self.change(|writing| {
            let (row, stored, before, standing) = writing.latest(identity)?;
            if stored.table != table_of(body) {
                return Err(Error::OtherKind { identity: *identity });
            }
            writing.must_own_stored(&stored)?;
            writing.must_own(body)?;
            let stamp = after(&before, today);
            writing.supersede(stored.table, row)?;
            writing.put_body(&stamp, body, Latest::Yes)?;
            let action = match (body, standing) {
                (Body::Dossier(_), Standing::Stands) => Action::DossierRevised,
                (Body::Dossier(_), Standing::Removed) => Action::DossierRestored,
                (_, Standing::Stands) => Action::SessionRevised,
                (_, Standing::Removed) => Action::SessionRestored,
            };
            writing.note_once(action, About::number(identity.seq))?;
            Ok(stamp)
        })
    }

    /// Takes a record away: a further revision, a tombstone that still holds what it said.
    pub fn remove(&mut self, identity: &Identity, today: NaiveDate) -> Result<Stamp> {
        self.change(|writing| {
            let (row, stored, before, standing) = writing.latest(identity)?;
            if standing == Standing::Removed {
                return Err(Error::AlreadyRemoved { identity: *identity });
            }
            writing.must_own_stored(&stored)?;
            let stamp = after(&before, today);
            let mut cells = writing.stamp_cells(&stamp, Standing::Removed)?;
            cells.extend_from_slice(&stored.cells[record::STAMP.len()..]);
            writing.supersede(stored.table, row)?;
            let action = if stored.table == &session::TABLE || stored.table == &visit::TABLE {
                Action::SessionRemoved
            } else {
                Action::DossierRemoved
            };
            writing.put(&Stored { cells, ..stored }, Latest::Yes)?;
            writing.note(action, About::number(identity.seq))?;
            Ok(stamp)
        })
    }

    /// Sets the site's description. Its faults are the caller's to check ([`Site::check`]).
    pub fn set_site(&mut self, site: &Site) -> Result<()> {
        self.change(|writing| {
            writing.must_coordinate()?;
            setting::set_site(writing.db, writing.path, site)?;
            writing.note(Action::SiteSet, About::default())
        })
    }

    /// Marks the directory as filled by `palier demo`: whatever is added from now on is marked too.
    pub fn mark_demo(&mut self) -> Result<()> {
        self.change(|writing| setting::mark_demo(writing.db, writing.path))?;
        self.demo = true;
        Ok(())
    }

    /// Notes a call for help.
    pub fn open_call(&mut self, call: &NewCall) -> Result<CallId> {
        self.change(|writing| call::open(writing, call))
    }

    /// Closes a call with the seconds it waited; `None` when nobody came. Closing twice changes nothing.
    pub fn close_call(&mut self, id: CallId, waited: Option<u32>) -> Result<()> {
        self.change(|writing| call::close(writing.db, writing.path, id, waited))
    }

    /// What is refused before anything is begun saves nothing: the drafts that would have gone with it stay.
    fn unless_refused(&mut self, checked: Result<()>) -> Result<()> {
        checked.inspect_err(|_| self.done_with.clear())
    }

    /// Makes one change: begun, done, committed; tried again once with the ballast freed when the disk is full.
    pub(super) fn change<T>(&mut self, change: impl Fn(&mut Writing) -> Result<T>) -> Result<T> {
        let done_with = std::mem::take(&mut self.done_with);
        let change = |writing: &mut Writing| {
            let value = change(writing)?;
            for key in &done_with {
                draft::delete(writing.db, writing.path, *key)?;
            }
            Ok(value)
        };
        let mut done = self.attempt(change);
        if matches!(done, Err(Error::DiskFull { .. })) && ballast::free(&self.layout.ballast()).is_ok_and(|freed| freed)
        {
            self.reserve = Reserve::Spent;
            done = self.attempt(change);
        }
        let (value, mark) = done?;
        let before = match self.owed {
            Owed::Since(mark) => mark,
            Owed::Nothing => None,
        };
        self.owed = Owed::Since(mark.or(before));
        Ok(value)
    }

    /// Does what the last changes left to do: empties the log into the database and moves the high-water mark. Nothing when
    /// nothing is owed.
    ///
    /// Apart from the changes, which are saved without it, so that a frame need not wait for it; dropping the store does it
    /// too. What fails here must not make anybody enter a change again: [`Store::unsettled`] tells it.
    pub fn settle(&mut self) {
        if let Owed::Since(mark) = std::mem::replace(&mut self.owed, Owed::Nothing) {
            self.unsettled = self.empty(mark).err();
        }
    }

    fn attempt<T>(&self, change: impl Fn(&mut Writing) -> Result<T>) -> Result<(T, Option<Mark>)> {
        let path = &self.reader.path;
        let transaction = Transaction::new_unchecked(&self.reader.db, TransactionBehavior::Immediate).at(path)?;
        let mut writing = Writing::begin(&transaction, path, self.actor)?;
        let before = writing.mark();
        let value = change(&mut writing)?;
        let mark = writing.mark();
        transaction.commit().at(path)?;
        Ok((value, (mark != before).then_some(mark)))
    }

    /// Empties the log into the database and moves the high-water mark.
    fn empty(&self, mark: Option<Mark>) -> Result<()> {
        let (db, path) = (&self.reader.db, &self.reader.path);
        // A reader beside may hold the log: then the next change empties it. Nobody is made to wait for that.
        db.busy_timeout(std::time::Duration::ZERO).at(path)?;
        let emptied = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).at(path);
        db.busy_timeout(std::time::Duration::from_secs(2)).at(path)?;
        if let Some(mark) = mark {
            high_water::write(&self.layout.high_water(), &mark)?;
        }
        match emptied {
            Err(Error::Sql { source, .. }) if source.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => {
                Ok(())
            }
            other => other,
        }
    }
}

/// What is left to do after changes that are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owed {
    Nothing,
    /// Emptying the log, and moving the high-water mark when records or lines of the trail were among the changes.
    Since(Option<Mark>),
}

impl Drop for Store {
    fn drop(&mut self) {
        self.settle();
    }
}

/// A transaction under way.
pub(super) struct Writing<'a> {
    pub db: &'a Connection,
    pub path: &'a Path,
    pub codes: Codes<'a>,
    /// Whose hand it is.
    pub actor: Actor,
    /// Where the trail ends so far.
    pub trail: End,
    n: u32,
    hash: Hash,
    canonical: String,
}

impl<'a> Writing<'a> {
    /// Begins inside a transaction, which its caller commits.
    pub(super) fn begin(db: &'a Connection, path: &'a Path, actor: Actor) -> Result<Self> {
        let (n, hash) = record::last(db).at(path)?;
        Ok(Self {
            db,
            path,
            codes: Codes::load(db, path)?,
            actor,
            trail: trail::end(db).at(path)?,
            n,
            hash,
            canonical: String::new(),
        })
    }

    /// Where the ledger and the trail end so far.
    fn mark(&self) -> Mark {
        let (n, hash, trail) = (self.n, self.hash, self.trail);
        Mark { n, hash, trail }
    }
}

impl Writing<'_> {
    /// Records new facts of this installation; gives their identities in order.
    fn add_new(&mut self, bodies: &[Body], own: &Installation, demo: bool, today: NaiveDate) -> Result<Vec<Identity>> {
        let first = self.next_seq(own.site.as_str(), own.device.as_str(), own.epoch)?;
        let mut identities = Vec::with_capacity(bodies.len());
        for (seq, body) in (first..).zip(bodies) {
            let stamp = first_stamp(own, seq, demo, today);
            self.put_new(&stamp, body)?;
            identities.push(stamp.identity);
        }
        Ok(identities)
    }

    /// Writes the first revision of a record; a dossier that others point to gets its code.
    fn put_new(&mut self, stamp: &Stamp, body: &Body) -> Result<()> {
        if let Body::Dossier(dossier) = body {
            let mut dossier = dossier.clone();
            dossier.claim(&stamp.identity);
            return self.put_body(stamp, &Body::Dossier(dossier), Latest::Yes);
        }
        self.put_body(stamp, body, Latest::Yes)
    }

    fn next_seq(&mut self, site: &str, device: &str, epoch: u32) -> Result<u32> {
        let mut last = 0_u32;
        for table in record::entities() {
            let mut statement = self.db.prepare_cached(&table.statements().last_seq).at(self.path)?;
            let found: u32 = statement
                .query_row((site, device, epoch), |row| row.get(0))
                .at(self.path)?;
            last = last.max(found);
        }
        Ok(last.saturating_add(1))
    }

    fn stamp_cells(&mut self, stamp: &Stamp, standing: Standing) -> Result<Vec<Option<i64>>> {
        record::stamp_cells(stamp, standing, self.db, &mut self.codes).at(self.path)
    }

    fn put_body(&mut self, stamp: &Stamp, body: &Body, latest: Latest) -> Result<()> {
        let stored = self.stored(stamp, body)?;
        self.put(&stored, latest)
    }

    fn stored(&mut self, stamp: &Stamp, body: &Body) -> Result<Stored> {
        let cells = self.stamp_cells(stamp, Standing::Stands)?;
        match body {
            Body::Session(body) => session::write(body, cells, self.db, &mut self.codes),
            Body::Visit(body) => visit::write(body, cells, self.db, &mut self.codes),
            Body::Dossier(body) => dossier::write(body, cells, self.db, &mut self.codes),
        }
        .at(self.path)
    }

    /// Writes rows and their line of the ledger.
    fn put(&mut self, stored: &Stored, latest: Latest) -> Result<()> {
        record::canonical(stored, &self.codes, &mut self.canonical).map_err(|u| u.at(self.path))?;
        let row = record::insert(self.db, stored, latest).at(self.path)?;
        self.hash = record::chain(&self.hash, &self.canonical);
        self.n += 1;
        record::write_line(self.db, self.n, (stored.table.entity, row), &self.hash).at(self.path)
    }

    fn supersede(&self, table: &Table, row: i64) -> Result<()> {
        self.db
            .prepare_cached(&table.statements().supersede)
            .and_then(|mut s| s.execute([row]))
            .map(drop)
            .at(self.path)
    }

    /// The last revision of a record, as it lies.
    fn latest(&self, identity: &Identity) -> Result<(i64, Stored, Stamp, Standing)> {
        for table in record::entities() {
            if let Some((row, cells)) = rows_of(self.db, self.path, &self.codes, table, identity)?.pop() {
                let stored = record::children(self.db, self.path, table, (row, cells))?;
                let (stamp, standing) = record::stamp(&stored.cells, &self.codes).map_err(|u| u.at(self.path))?;
                return Ok((row, stored, stamp, standing));
            }
        }
        Err(Error::NoSuchRecord { identity: *identity })
    }

    /// Writes a record that carries its stamp; `false` when it was there.
    fn import(&mut self, record: &Record) -> Result<bool> {
        let Stamp { identity, revision, .. } = record.stamp;
        let stored = self.stored(&record.stamp, &record.body)?;
        let conflict = Error::Conflict { identity, revision };
        let mut last = None;
        for table in record::entities() {
            for (row, cells) in rows_of(self.db, self.path, &self.codes, table, &identity)? {
                if *table != stored.table {
                    return Err(conflict);
                }
                let (stamp, _) = record::stamp(&cells, &self.codes).map_err(|u| u.at(self.path))?;
                if stamp.revision == revision {
                    let there = record::children(self.db, self.path, table, (row, cells))?;
                    return if there == stored { Ok(false) } else { Err(conflict) };
                }
                last = Some((row, stamp.revision));
            }
        }
        let latest = match last {
            Some((_, newer)) if newer > revision => Latest::No,
            Some((row, _)) => {
                self.supersede(stored.table, row)?;
                Latest::Yes
            }
            None => Latest::Yes,
        };
        self.put(&stored, latest)?;
        Ok(true)
    }
}

fn first_stamp(own: &Installation, seq: u32, demo: bool, today: NaiveDate) -> Stamp {
    let identity = Identity {
        site: own.site,
        device: own.device,
        epoch: own.epoch,
        seq,
    };
    Stamp {
        identity,
        revision: 1,
        demo,
        recorded_on: today,
        revised_on: today,
    }
}

/// What is noted of a new record; nothing of a visit, which nobody of the staff holds.
fn added(body: &Body) -> Option<Action> {
    match body {
        Body::Session(_) => Some(Action::SessionAdded),
        Body::Dossier(_) => Some(Action::DossierAdded),
        Body::Visit(_) => None,
    }
}

fn after(before: &Stamp, today: NaiveDate) -> Stamp {
    Stamp {
        revision: before.revision.saturating_add(1),
        revised_on: today,
        ..*before
    }
}

fn table_of(body: &Body) -> &'static Table {
    match body {
        Body::Session(_) => &session::TABLE,
        Body::Visit(_) => &visit::TABLE,
        Body::Dossier(body) => dossier::table(body.kind()),
    }
}

fn check(bodies: &[Body]) -> Result<()> {
    bodies
        .iter()
        .enumerate()
        .try_for_each(|(index, body)| check_one(index, body))
}

fn check_one(index: usize, body: &Body) -> Result<()> {
    let faults: Vec<Fault> = match body {
        Body::Session(session) => check_session(session, &AnyList),
        Body::Visit(visit) => check_visit(visit, &AnyList),
        Body::Dossier(dossier) => check_dossier(dossier, &AnyList),
    };
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Error::Refused { index, faults })
    }
}

/// Every id is known: whether a site has it was asked where the record was typed or read, and other sites have other lists.
pub(super) struct AnyList;

impl Lists for AnyList {
    fn has_procedure(&self, _: &Slug) -> bool {
        true
    }
    fn has_title(&self, _: &Slug) -> bool {
        true
    }
    fn has_tag(&self, _: &Slug) -> bool {
        true
    }
    fn has_place(&self, _: &Slug) -> bool {
        true
    }
    fn has(&self, _: SiteList, _: &Slug) -> bool {
        true
    }
    fn has_lesson(&self, _: &Slug) -> bool {
        true
    }
    fn has_step(&self, _: &Slug, _: &Slug) -> bool {
        true
    }
    fn has_path(&self, _: &Slug) -> bool {
        true
    }
}
