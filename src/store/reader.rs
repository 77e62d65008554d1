//! Reading: everything that needs no lock, beside an open kiosk or inside it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, Rows, Transaction};

use super::call::{self, OpenCall};
use super::codes::{Codes, Reference};
use super::error::{At, Result};
use super::record::value::day;
use super::record::{self, Row, Standing, Table};
use super::setting::{self, Installation};
use super::staff::{self, Member};
use super::{copied, dossier, draft, foreign, session, timer, visit};
use crate::domain::{
    DossierKind, Draft, ForeignId, Ground, Holds, Identity, Moment, NameCode, Need, Part, Period, Recent, Record,
    SessionFacts, Site, SiteId, Stamp, Timer, Visit,
};

/// A data directory open for reading.
#[derive(Debug)]
pub struct Reader {
    pub(super) db: Connection,
    pub(super) path: PathBuf,
    /// The witness beside the database; a copy has none.
    pub(super) high_water: Option<PathBuf>,
    new: bool,
}

/// How many records stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sessions: u32,
    pub visits: u32,
}

/// Which sessions are listed, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Everybody's when absent.
    pub mediator: Option<NameCode>,
    pub limit: u32,
    pub offset: u32,
}

/// A slice of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub limit: u32,
    pub offset: u32,
}

impl Page {
    /// The whole list.
    pub const WHOLE: Self = Self {
        limit: u32::MAX,
        offset: 0,
    };
}

/// One revision of a record; `removed` says that it took the record away, whose former content it still shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    pub record: Record,
    pub removed: bool,
}

impl Reader {
    pub(super) fn of(db: Connection, path: PathBuf, high_water: Option<PathBuf>) -> Self {
        let new = false;
        Self {
            db,
            path,
            high_water,
            new,
        }
    }

    /// A reader of a directory in which nothing was recorded.
    pub(super) fn nothing_yet(db: Connection, path: PathBuf) -> Self {
        Self {
            new: true,
            ..Self::of(db, path, None)
        }
    }

    /// Whether the directory holds no database yet, so that every list is empty.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.new
    }

    /// The database's path, for messages.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads from here on what stands now, whatever is written meanwhile, until it is let go; the last line of the ledger, which
    /// two readers of the same moment share.
    pub fn hold(&self) -> Result<Option<i64>> {
        self.db.execute_batch("BEGIN").at(&self.path)?;
        let last = self.db.query_row("SELECT max(n) FROM ledger", [], |row| row.get(0));
        last.at(&self.path)
    }

    /// Reads again what stands at each question.
    pub fn let_go(&self) -> Result<()> {
        self.db.execute_batch("COMMIT").at(&self.path)
    }

    /// One moment for a reading of several questions: the one that is held, if any is.
    fn moment(&self) -> Result<Option<Transaction<'_>>> {
        let is_held = !self.db.is_autocommit();
        let begun = (!is_held).then(|| self.db.unchecked_transaction()).transpose();
        begun.at(&self.path)
    }

    /// Who writes records here; `None` in a directory without a database.
    pub fn installation(&self) -> Result<Option<Installation>> {
        if self.is_new() {
            return Ok(None);
        }
        setting::installation(&self.db, &self.path).map(Some)
    }

    /// The site's description; the default one until it is set.
    pub fn site(&self) -> Result<Site> {
        setting::site(&self.db, &self.path)
    }

    /// The part that this kiosk takes in a date, over or not; `None` when it takes none.
    pub fn part(&self) -> Result<Option<Part>> {
        setting::part(&self.db, &self.path)
    }

    /// Whether `palier demo` filled this directory.
    pub fn is_demo(&self) -> Result<bool> {
        setting::is_demo(&self.db, &self.path)
    }

    /// The staff that was not removed, by code.
    pub fn staff(&self) -> Result<Vec<Member>> {
        staff::list(&self.db, &self.path)
    }

    /// Calls for help that nobody answered yet, oldest first.
    pub fn open_calls(&self) -> Result<Vec<OpenCall>> {
        call::list_open(&self.db, &self.path)
    }

    /// The timers of a mediator by number, as the clocks of now have them.
    pub fn timers(&self, of: NameCode, now: &Moment) -> Result<Vec<Timer>> {
        timer::list(&self.db, &self.path, of, now)
    }

    /// The revision of each of these records that stands in the national tool, in their order.
    pub fn copied(&self, identities: &[Identity]) -> Result<Vec<Option<u32>>> {
        let codes = Codes::load(&self.db, &self.path)?;
        let each = identities.iter();
        each.map(|identity| copied::revision(&self.db, &self.path, &codes, identity))
            .collect()
    }

    /// What a member of staff typed in forms and did not save yet.
    pub fn drafts(&self, of: NameCode) -> Result<Vec<Draft>> {
        draft::of(&self.db, &self.path, of)
    }

    /// Whether a record that another tool gave this id was taken before.
    pub fn has_taken(&self, id: ForeignId) -> Result<bool> {
        foreign::is_known(&self.db, &self.path, id)
    }

    /// How many sessions and visits stand.
    pub fn counts(&self) -> Result<Counts> {
        Ok(Counts {
            sessions: self.count(&session::TABLE)?,
            visits: self.count(&visit::TABLE)?,
        })
    }

    /// Calls back with every standing record of a period (all when absent), by date, hour, site, device, epoch and number.
    ///
    /// The order says nothing of the order of arrival, so that two databases of the same records list alike.
    pub fn for_each_record(&self, period: Option<&Period>, mut each: impl FnMut(Record)) -> Result<()> {
        let whole = self.db.unchecked_transaction().at(&self.path)?;
        let codes = Codes::load(&whole, &self.path)?;
        let tables = [&session::TABLE, &visit::TABLE];
        let mut statements = Vec::new();
        for table in tables {
            statements.push(whole.prepare_cached(&table.statements().by_day).at(&self.path)?);
        }
        let mut streams = Vec::new();
        for (statement, table) in statements.iter_mut().zip(tables) {
            let rows = statement.query(days(period)).at(&self.path)?;
            let mut stream = Stream {
                table,
                rows,
                head: None,
            };
            stream.advance(self, &codes)?;
            streams.push(stream);
        }
        loop {
            let first = streams
                .iter_mut()
                .filter(|s| s.head.is_some())
                .min_by_key(|s| s.head.as_ref().map(|h| h.0));
            let Some(stream) = first else { return Ok(()) };
            if let Some((_, row)) = stream.head.take() {
                each(self.whole(&codes, stream.table, row)?.0);
            }
            stream.advance(self, &codes)?;
        }
    }

    /// Calls back with the site and the facts of every standing session of some periods, one after the other, each by date and
    /// hour.
    pub fn sessions_facts(
        &self,
        periods: impl IntoIterator<Item = Period>,
        each: impl FnMut(SiteId, &SessionFacts),
    ) -> Result<()> {
        let _whole = self.moment()?;
        session::for_each_facts(&self.db, &self.path, spans(periods), each)
    }

    /// The same with where each session was held.
    pub fn sessions_grounds(
        &self,
        periods: impl IntoIterator<Item = Period>,
        each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
    ) -> Result<()> {
        let _whole = self.moment()?;
        session::for_each_ground(&self.db, &self.path, spans(periods), session::Whose::Everybody, each)
    }

    /// The same of one mediator's sessions, in no order that can be told.
    pub fn sessions_grounds_of(
        &self,
        mediator: NameCode,
        periods: impl IntoIterator<Item = Period>,
        each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
    ) -> Result<()> {
        let _whole = self.moment()?;
        let codes = Codes::load(&self.db, &self.path)?;
        let Some(mediator) = codes.known(Reference::Mediator, mediator.as_str()) else {
            return Ok(());
        };
        let own = session::Whose::Mediator(mediator);
        session::for_each_ground(&self.db, &self.path, spans(periods), own, each)
    }

    /// How many sessions stand in a period, counted up to `most`.
    pub fn count_sessions_in(&self, period: &Period, most: u32) -> Result<u32> {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM session INDEXED BY session_by_day \
                   WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2 LIMIT ?3)";
        let mut statement = self.db.prepare_cached(sql).at(&self.path)?;
        let (from, to) = days(Some(period));
        statement.query_row((from, to, most), |row| row.get(0)).at(&self.path)
    }

    /// Calls back with the site and each standing visit of a period (all when absent), in no order that can be told.
    pub fn visits(&self, period: Option<&Period>, each: impl FnMut(SiteId, &Visit)) -> Result<()> {
        let _whole = self.moment()?;
        visit::for_each(&self.db, &self.path, days(period), each)
    }

    /// The days of the first and of the last standing session or visit; `None` when there is none.
    pub fn first_and_last_day(&self) -> Result<Option<(NaiveDate, NaiveDate)>> {
        let mut statement = self.db.prepare_cached(include_str!("days.sql")).at(&self.path)?;
        let found = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
        let (first, last): (Option<i64>, Option<i64>) = found.at(&self.path)?;
        Ok(first.and_then(day).zip(last.and_then(day)))
    }

    /// Sessions, newest first.
    pub fn list(&self, listing: &Listing) -> Result<Vec<Record>> {
        let codes = Codes::load(&self.db, &self.path)?;
        let mediator = match &listing.mediator {
            None => None,
            Some(code) => match codes.known(Reference::Mediator, code.as_str()) {
                None => return Ok(Vec::new()),
                known => known,
            },
        };
        let sql = session::TABLE.statements().select.clone() + include_str!("session/list.sql");
        let mut statement = self.db.prepare_cached(&sql).at(&self.path)?;
        let mut rows = statement
            .query((mediator, listing.limit, listing.offset))
            .at(&self.path)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next().at(&self.path)? {
            let row = record::row_cells(&session::TABLE, row).at(&self.path)?;
            records.push(self.whole(&codes, &session::TABLE, row)?.0);
        }
        Ok(records)
    }

    /// The last sessions of somebody, newest first, as far as their habits need them.
    pub fn recent(&self, of: NameCode) -> Result<Vec<Recent>> {
        session::recent(&self.db, &self.path, of)
    }

    /// Standing dossiers of a kind, newest first by the day they are about.
    pub fn dossiers(&self, kind: DossierKind, page: &Page) -> Result<Vec<Record>> {
        let codes = Codes::load(&self.db, &self.path)?;
        let table = dossier::table(kind);
        let days = kind
            .fields()
            .iter()
            .filter(|field| field.holds == Holds::Day && field.need == Need::Must);
        let by = days
            .map(|field| format!("{} DESC, ", field.name))
            .next()
            .unwrap_or_default();
        let stands = "WHERE latest = 1 AND removed = 0";
        let select = &table.statements().select;
        let sql = format!(
            "{select} {stands} ORDER BY {by}seq DESC, {}.id DESC LIMIT ? OFFSET ?",
            table.name
        );
        let mut statement = self.db.prepare_cached(&sql).at(&self.path)?;
        let mut rows = statement.query((page.limit, page.offset)).at(&self.path)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next().at(&self.path)? {
            let row = record::row_cells(table, row).at(&self.path)?;
            records.push(self.whole(&codes, table, row)?.0);
        }
        Ok(records)
    }

    /// How many dossiers of a kind stand.
    pub fn count_dossiers(&self, kind: DossierKind) -> Result<u32> {
        self.count(dossier::table(kind))
    }

    fn count(&self, table: &Table) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM {} WHERE latest = 1 AND removed = 0", table.name);
        self.db.query_row(&sql, [], |row| row.get(0)).at(&self.path)
    }

    /// How many sessions stand, of one mediator or of everybody.
    pub fn count_sessions(&self, mediator: Option<NameCode>) -> Result<u32> {
        let Some(code) = mediator else {
            return Ok(self.counts()?.sessions);
        };
        let codes = Codes::load(&self.db, &self.path)?;
        let Some(mediator) = codes.known(Reference::Mediator, code.as_str()) else {
            return Ok(0);
        };
        let sql = "SELECT count(*) FROM session WHERE latest = 1 AND removed = 0 AND mediator = ?1";
        let mut statement = self.db.prepare_cached(sql).at(&self.path)?;
        statement.query_row([mediator], |row| row.get(0)).at(&self.path)
    }

    /// The standing revision of a record; `None` when there is none, or it was removed.
    pub fn get(&self, identity: &Identity) -> Result<Option<Record>> {
        let last = self.history(identity)?.pop();
        Ok(last
            .filter(|revision| !revision.removed)
            .map(|revision| revision.record))
    }

    /// Every revision of a record, first to last.
    pub fn history(&self, identity: &Identity) -> Result<Vec<Revision>> {
        let codes = Codes::load(&self.db, &self.path)?;
        let mut revisions = Vec::new();
        for table in record::entities() {
            for (row, cells) in rows_of(&self.db, &self.path, &codes, table, identity)? {
                let (record, standing) = self.whole(&codes, table, (row, cells))?;
                let removed = standing == Standing::Removed;
                revisions.push(Revision { record, removed });
            }
        }
        Ok(revisions)
    }

    pub(super) fn whole(&self, codes: &Codes, table: &'static Table, row: Row) -> Result<(Record, Standing)> {
        let stored = record::children(&self.db, &self.path, table, row)?;
        record::record(&stored, codes).map_err(|unreadable| unreadable.at(&self.path))
    }
}

/// The rows of a record in one table, first revision first.
pub(super) fn rows_of(
    db: &Connection,
    path: &Path,
    codes: &Codes,
    table: &'static Table,
    identity: &Identity,
) -> Result<Vec<Row>> {
    let site = codes.known(Reference::Site, identity.site.as_str());
    let device = codes.known(Reference::Device, identity.device.as_str());
    let (Some(site), Some(device)) = (site, device) else {
        return Ok(Vec::new());
    };
    let mut statement = db.prepare_cached(&table.statements().by_identity).at(path)?;
    let rows = statement
        .query_map((site, device, identity.epoch, identity.seq), |row| {
            record::row_cells(table, row)
        })
        .at(path)?;
    rows.collect::<rusqlite::Result<_>>().at(path)
}

/// The first and the last stored days of periods.
fn spans(periods: impl IntoIterator<Item = Period>) -> impl Iterator<Item = (i64, i64)> {
    periods.into_iter().map(|period| days(Some(&period)))
}

/// The first and the last stored day of a period.
fn days(period: Option<&Period>) -> (i64, i64) {
    let day = |date: NaiveDate| i64::from(date.to_epoch_days());
    period.map_or((i64::MIN, i64::MAX), |period| (day(period.from()), day(period.to())))
}

/// What records are ordered by: date, hour, site, device, epoch, number.
type Key = (i64, i64, SiteId, SiteId, u32, u32);

struct Stream<'s> {
    table: &'static Table,
    rows: Rows<'s>,
    head: Option<(Key, Row)>,
}

impl Stream<'_> {
    fn advance(&mut self, reader: &Reader, codes: &Codes) -> Result<()> {
        let Some(row) = self.rows.next().at(&reader.path)? else {
            return Ok(());
        };
        let (row, cells) = record::row_cells(self.table, row).at(&reader.path)?;
        let (Stamp { identity, .. }, _) = record::stamp(&cells, codes).map_err(|u| u.at(&reader.path))?;
        let cell = |name| cells[self.table.at(name)].unwrap_or(0);
        let Identity {
            site,
            device,
            epoch,
            seq,
        } = identity;
        self.head = Some(((cell("date"), cell("hour"), site, device, epoch, seq), (row, cells)));
        Ok(())
    }
}
