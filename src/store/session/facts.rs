//! The fast path: facts straight from columns, without a session in between.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::super::codes::{Codes, Parsed, Reference, Unreadable};
use super::super::error::{At, Result};
use super::super::record::value::{at, day, flag};
use crate::domain::{Counters, SessionFacts, Set, SiteId, SpokenLanguage};

/// Periods of at most so many days are looked up by day; longer ones read the whole table.
const FEW_DAYS: i64 = 45;

const SCAN: &str = include_str!("facts.sql");

/// Calls back with the site and the facts of each session of the days, in no given order.
pub(in crate::store) fn for_each_facts(
    db: &Connection,
    path: &Path,
    (from, to): (i64, i64),
    mut each: impl FnMut(SiteId, &SessionFacts),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    let known = Known {
        sites: codes.dense(Reference::Site, SiteId::parse),
        languages: codes.dense(Reference::Language, SpokenLanguage::parse),
    };
    let sql = if to.saturating_sub(from) < FEW_DAYS {
        SCAN.replace("NOT INDEXED", "INDEXED BY session_by_day")
    } else {
        SCAN.to_owned()
    };
    let mut statement = db.prepare_cached(&sql).at(path)?;
    let mut rows = statement.query([from, to]).at(path)?;
    while let Some(row) = rows.next().at(path)? {
        let (site, facts) = read(row, &known).map_err(|unreadable| unreadable.at(path))?;
        each(site, &facts);
    }
    Ok(())
}

struct Known {
    sites: Vec<Option<SiteId>>,
    languages: Vec<Option<SpokenLanguage>>,
}

struct Reader<'a> {
    row: &'a Row<'a>,
    at: usize,
}

impl Reader<'_> {
    fn maybe<T>(&mut self, read: impl Fn(i64) -> Option<T>) -> Parsed<Option<T>> {
        let value = match self.row.get_ref(self.at) {
            Ok(ValueRef::Null) => None,
            Ok(ValueRef::Integer(value)) => Some(value),
            _ => return Err(unreadable(0)),
        };
        self.at += 1;
        value
            .map(|value| read(value).ok_or_else(|| unreadable(value)))
            .transpose()
    }

    fn must<T>(&mut self, read: impl Fn(i64) -> Option<T>) -> Parsed<T> {
        self.maybe(read)?.ok_or_else(|| unreadable(0))
    }

    fn number<T: TryFrom<i64>>(&mut self) -> Parsed<T> {
        self.must(|n| T::try_from(n).ok())
    }

    fn counters<const N: usize>(&mut self) -> Parsed<Counters<N>> {
        let mut counts = [0; N];
        for count in &mut counts {
            *count = self.number()?;
        }
        Ok(Counters(counts))
    }
}

fn unreadable(value: i64) -> Unreadable {
    Unreadable {
        column: "session",
        value,
    }
}

fn read(row: &Row, known: &Known) -> Parsed<(SiteId, SessionFacts)> {
    let mut from = Reader { row, at: 0 };
    let site = from.must(|id| *known.sites.get(usize::try_from(id).ok()?)?)?;
    let set = |bits: i64| u64::try_from(bits).ok();
    let mut facts = SessionFacts {
        date: from.must(day)?,
        kind: from.must(at)?,
        hour: from.number()?,
        minutes: from.number()?,
        place_type: from.must(at)?,
        themes: Set::from_bits(from.must(set)?),
        usages: Set::from_bits(from.must(set)?),
        serves: Set::from_bits(from.must(set)?),
        devices: Set::from_bits(from.must(set)?),
        workshop_level: from.maybe(at)?,
        own_device: from.maybe(flag)?,
        language: from.maybe(|id| *known.languages.get(usize::try_from(id).ok()?)?)?,
        audience: from.maybe(at)?,
        mandate: from.must(flag)?,
        autonomy_before: from.maybe(at)?,
        autonomy_after: from.maybe(at)?,
        referral: from.maybe(at)?,
        mediator_role: from.maybe(at)?,
        total: 1,
        already: None,
        first_time: None,
        gender: Counters::default(),
        age: Counters::default(),
        status: Counters::default(),
    };
    if let Some(total) = from.maybe(|n| u16::try_from(n).ok())? {
        facts.total = total;
        facts.already = from.maybe(|n| u16::try_from(n).ok())?;
        facts.first_time = from.maybe(|n| u16::try_from(n).ok())?;
        facts.gender = from.counters()?;
        facts.age = from.counters()?;
        facts.status = from.counters()?;
    }
    Ok((site, facts))
}
