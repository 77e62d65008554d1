//! What is counted of dossiers: what was held of a cycle, activities by a closed list, what the network's targets ask; and on
//! which days, at which sites and by whom anything was recorded at all.

use chrono::NaiveDate;
use rusqlite::params_from_iter;

use crate::domain::{
    Block, CycleHeld, CyclePart, Dossier, DossierKind, Holds, Kind, NameCode, Need, NetworkCounts, Period, SiteId, Slug,
};
use crate::store::codes::{Codes, Reference};
use crate::store::error::{At, Result};
use crate::store::reader::Reader;
use crate::store::record;
use crate::store::record::value::day;

impl Reader {
    /// Calls back with the site and some fields of each standing dossier of a kind, in no order that can be told; where a
    /// field and an id are given, of those alone that say it there.
    pub fn each_dossier(
        &self,
        kind: DossierKind,
        fields: &[&str],
        saying: Option<(&str, &Slug)>,
        mut each: impl FnMut(SiteId, &Dossier),
    ) -> Result<()> {
        let codes = Codes::load(&self.db, &self.path)?;
        let table = super::table(kind);
        let mut condition = "latest = 1 AND removed = 0".to_owned();
        let mut said = None;
        if let Some((field, id)) = saying {
            let Some(id) = codes.known(Reference::Code, id.as_str()) else {
                return Ok(());
            };
            condition = format!("{condition} AND {field} = ?1");
            said = Some(id);
        }
        // What nobody asked for is not read: a code of its own, for one, is a search in the largest list there is.
        let column = |name: &'static str| match name {
            "removed" | "site" => name,
            _ if fields.contains(&name) => name,
            _ if table.children.iter().any(|child| child.counted_by == name) => "0",
            _ => "NULL",
        };
        let columns: Vec<&str> = table.columns().map(|own| column(own.name)).collect();
        let sql = format!(
            "SELECT id, {} FROM {} WHERE {condition}",
            columns.join(", "),
            table.name
        );
        let mut statement = self.db.prepare_cached(&sql).at(&self.path)?;
        let mut rows = statement.query(params_from_iter(said)).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let row = record::row_cells(table, row).at(&self.path)?;
            let stored = record::children(&self.db, &self.path, table, row)?;
            let read = record::site(&stored, &codes).and_then(|site| Ok((site, super::read(&stored, &codes)?)));
            let (site, dossier) = read.map_err(|unreadable| unreadable.at(&self.path))?;
            each(site, &dossier);
        }
        Ok(())
    }

    /// Calls back with each standing session that is a part of a cycle: the cycle's own code, and when.
    pub fn cycle_days(&self, mut each: impl FnMut(Slug, NaiveDate, CyclePart)) -> Result<()> {
        let codes = Codes::load(&self.db, &self.path)?;
        let mut statement = self.db.prepare_cached(include_str!("cycle_days.sql")).at(&self.path)?;
        let mut rows = statement.query([]).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let cycle = codes.slug(Reference::Code, row.get(0).at(&self.path)?);
            let cycle = cycle.map_err(|unreadable| unreadable.at(&self.path))?;
            let block: Option<u8> = row.get(2).at(&self.path)?;
            let block = block.and_then(|block| Block::at(block.into()));
            let kind: u8 = row.get(3).at(&self.path)?;
            let part = Kind::at(kind.into()).and_then(|kind| CyclePart::of(block, kind));
            if let (Some(day), Some(part)) = (day(row.get(1).at(&self.path)?), part) {
                each(cycle, day, part);
            }
        }
        Ok(())
    }

    /// Calls back with each site that has a standing session or visit in a period.
    pub fn active_sites(&self, period: &Period, mut each: impl FnMut(SiteId)) -> Result<()> {
        let sql = include_str!("active_sites.sql");
        let mut statement = self.db.prepare_cached(sql).at(&self.path)?;
        let (from, to) = days(*period);
        let mut rows = statement.query((from, to)).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let code: String = row.get(0).at(&self.path)?;
            if let Some(site) = SiteId::parse(&code) {
                each(site);
            }
        }
        Ok(())
    }

    /// The last day of each site with a standing session or visit, in no order.
    pub fn last_days(&self) -> Result<Vec<(SiteId, NaiveDate)>> {
        let mut statement = self.db.prepare_cached(include_str!("last_days.sql")).at(&self.path)?;
        let mut rows = statement.query([]).at(&self.path)?;
        let mut last = Vec::new();
        while let Some(row) = rows.next().at(&self.path)? {
            let code: String = row.get(0).at(&self.path)?;
            if let (Some(site), Some(day)) = (SiteId::parse(&code), day(row.get(1).at(&self.path)?)) {
                last.push((site, day));
            }
        }
        Ok(last)
    }

    /// Calls back with the site, the day and the mediator of the standing sessions up to a day: once for many of one mediator
    /// on one day, in no order that can be told.
    pub fn session_days(&self, to: NaiveDate, mut each: impl FnMut(SiteId, NaiveDate, Option<NameCode>)) -> Result<()> {
        let codes = Codes::load(&self.db, &self.path)?;
        let sites = codes.dense(Reference::Site, SiteId::parse);
        let mediators = codes.dense(Reference::Mediator, NameCode::parse);
        let sql = include_str!("session_days.sql");
        let mut statement = self.db.prepare_cached(sql).at(&self.path)?;
        let mut rows = statement.query([i64::from(to.to_epoch_days())]).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let mediator: Option<i64> = row.get(0).at(&self.path)?;
            let mediator = mediator.and_then(|id| known(&mediators, id));
            let (date, site) = (row.get(1).at(&self.path)?, row.get(2).at(&self.path)?);
            if let (Some(site), Some(day)) = (known(&sites, site), day(date)) {
                each(site, day, mediator);
            }
        }
        Ok(())
    }

    /// Calls back with the site and the day of each standing visit up to a day, in no order that can be told.
    pub fn visit_days(&self, to: NaiveDate, mut each: impl FnMut(SiteId, NaiveDate)) -> Result<()> {
        let codes = Codes::load(&self.db, &self.path)?;
        let sites = codes.dense(Reference::Site, SiteId::parse);
        let sql = include_str!("visit_days.sql");
        let mut statement = self.db.prepare_cached(sql).at(&self.path)?;
        let mut rows = statement.query([i64::from(to.to_epoch_days())]).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let (date, site) = (row.get(0).at(&self.path)?, row.get(1).at(&self.path)?);
            if let (Some(site), Some(day)) = (known(&sites, site), day(date)) {
                each(site, day);
            }
        }
        Ok(())
    }

    /// What was held of a cycle, by its own code; nothing for a code that no record names.
    pub fn cycle_held(&self, cycle: &Slug) -> Result<CycleHeld> {
        let codes = Codes::load(&self.db, &self.path)?;
        let Some(cycle) = codes.known(Reference::Code, cycle.as_str()) else {
            return Ok(CycleHeld::default());
        };
        let mut held = CycleHeld::default();
        let mut statement = self.db.prepare_cached(include_str!("cycle_held.sql")).at(&self.path)?;
        let mut rows = statement.query([cycle]).at(&self.path)?;
        while let Some(row) = rows.next().at(&self.path)? {
            let block: Option<u8> = row.get(0).at(&self.path)?;
            let kind: u8 = row.get(1).at(&self.path)?;
            let sessions: u32 = row.get(2).at(&self.path)?;
            held.accompaniments += row.get::<_, u32>(3).at(&self.path)?;
            if let Some(kind) = Kind::at(kind.into()) {
                held.add(block.and_then(|block| Block::at(block.into())), kind, sessions);
            }
        }
        let mut made = self.db.prepare_cached(include_str!("cycle_made.sql")).at(&self.path)?;
        (held.productions, held.skills) = made
            .query_row([cycle], |row| Ok((row.get(0)?, row.get(1)?)))
            .at(&self.path)?;
        Ok(held)
    }

    /// How many standing dossiers of a period say each code of the list by which their kind is counted, in list order; empty for
    /// a kind that is not.
    pub fn tally(&self, kind: DossierKind, period: Period) -> Result<Vec<u32>> {
        let list = kind.tallied().and_then(|name| kind.field(name));
        let day = kind
            .fields()
            .iter()
            .find(|field| field.holds == Holds::Day && field.need == Need::Must);
        let (Some((_, field)), Some(day)) = (list, day) else {
            return Ok(Vec::new());
        };
        let Holds::One(codes) = field.holds else {
            return Ok(Vec::new());
        };
        let sql = format!(
            "SELECT {name}, count(*) FROM {table} WHERE latest = 1 AND removed = 0 AND {day} BETWEEN ?1 AND ?2 GROUP BY {name}",
            name = field.name,
            table = kind.code(),
            day = day.name,
        );
        let mut statement = self.db.prepare_cached(&sql).at(&self.path)?;
        let mut rows = statement.query(days(period)).at(&self.path)?;
        let mut counts = vec![0; codes.codes.len()];
        while let Some(row) = rows.next().at(&self.path)? {
            let position: u8 = row.get(0).at(&self.path)?;
            if let Some(count) = counts.get_mut(usize::from(position)) {
                *count = row.get(1).at(&self.path)?;
            }
        }
        Ok(counts)
    }

    /// What the network's targets count: cycles begun and conferences held in a year, and everybody who was trained so far.
    ///
    /// Dates that were cancelled, or that come after `today`, are not held.
    pub fn network_counts(&self, year: Period, today: NaiveDate) -> Result<NetworkCounts> {
        let format = |code| {
            let position = match DossierKind::Event.field("format").map(|(_, field)| field.holds) {
                Some(Holds::One(codes)) => codes.position(code),
                _ => None,
            };
            position.and_then(|position| i64::try_from(position).ok())
        };
        let (from, to) = days(year);
        let mut statement = self.db.prepare_cached(include_str!("network.sql")).at(&self.path)?;
        let counted = statement.query_row(
            (
                from,
                to,
                format("conference"),
                format("training"),
                i64::from(today.to_epoch_days()),
            ),
            |row| {
                Ok(NetworkCounts {
                    cycles: row.get(0)?,
                    conferences: row.get(1)?,
                    trained: row.get(2)?,
                })
            },
        );
        counted.at(&self.path)
    }
}

fn days(period: Period) -> (i64, i64) {
    (period.from().to_epoch_days().into(), period.to().to_epoch_days().into())
}

/// What stands behind a row number, of a list by row numbers.
fn known<T: Copy>(list: &[Option<T>], id: i64) -> Option<T> {
    *list.get(usize::try_from(id).ok()?)?
}
