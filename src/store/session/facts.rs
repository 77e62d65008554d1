//! The fast path: facts straight from the index in which they are packed, without a session in between.

use std::path::Path;

use rusqlite::{Connection, Row};

use super::super::codes::{Codes, Parsed, Reference, Unreadable};
use super::super::error::{At, Result};
use super::super::record::value::{at, day, flag};
use crate::domain::{Counters, Listed, SessionFacts, Set, SiteId, SpokenLanguage};

pub(in crate::store) const SCAN: &str = include_str!("facts.sql");

/// Bits of a count.
const COUNT: u32 = 14;

/// Calls back with the site and the facts of each session of the days, by date and hour, one span of days after the other.
pub(in crate::store) fn for_each_facts(
    db: &Connection,
    path: &Path,
    spans: impl Iterator<Item = (i64, i64)>,
    mut each: impl FnMut(SiteId, &SessionFacts),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    let known = Known::of(&codes);
    let mut statement = db.prepare_cached(SCAN).at(path)?;
    for (from, to) in spans {
        let mut rows = statement.query([from, to]).at(path)?;
        while let Some(row) = rows.next().at(path)? {
            let packed = Packed::take(row).at(path)?;
            let (site, facts) = packed.open(&known).map_err(|unreadable| unreadable.at(path))?;
            each(site, &facts);
        }
    }
    Ok(())
}

pub(super) struct Known {
    sites: Vec<Option<SiteId>>,
    languages: Vec<Option<SpokenLanguage>>,
}

impl Known {
    pub(super) fn of(codes: &Codes) -> Self {
        Self {
            sites: codes.dense(Reference::Site, SiteId::parse),
            languages: codes.dense(Reference::Language, SpokenLanguage::parse),
        }
    }
}

/// A row of the scan.
pub(super) struct Packed {
    date: i64,
    hour: u8,
    site: i64,
    language: Option<i64>,
    scalars: Bits,
    lists: Bits,
    /// Total, already and first time (absent is 0, one more otherwise), the first gender; nothing without participants.
    people: Option<Bits>,
    /// The other gender and the ages, then the statuses: four counts each.
    counts: [Bits; 3],
}

impl Packed {
    pub(super) fn take(row: &Row) -> rusqlite::Result<Self> {
        let bits = |i| row.get(i).map(Bits);
        Ok(Self {
            date: row.get(0)?,
            hour: row.get(1)?,
            site: row.get(2)?,
            language: row.get(3)?,
            scalars: bits(4)?,
            lists: bits(5)?,
            people: row.get::<_, Option<i64>>(6)?.map(Bits),
            counts: [bits(7)?, bits(8)?, bits(9)?],
        })
    }

    pub(super) fn open(mut self, known: &Known) -> Parsed<(SiteId, SessionFacts)> {
        let site = *look_up(&known.sites, self.site, "site")?;
        let language = self
            .language
            .map(|id| look_up(&known.languages, id, "language").copied());
        let bits = &mut self.scalars;
        let mut facts = SessionFacts {
            date: day(self.date).ok_or(unreadable("date", self.date))?,
            hour: self.hour,
            kind: bits.value(2)?,
            place_type: bits.value(2)?,
            minutes: bits.number(11)?,
            workshop_level: bits.maybe(2)?,
            own_device: bits.one_more(2).map(|n| n == 1),
            audience: bits.maybe(4)?,
            mandate: flag(bits.next(1)).unwrap_or_default(),
            autonomy_before: bits.maybe(2)?,
            autonomy_after: bits.maybe(2)?,
            referral: bits.maybe(3)?,
            mediator_role: bits.maybe(3)?,
            devices: bits.set(5),
            serves: bits.set(12),
            at_stop: flag(bits.next(1)).unwrap_or_default(),
            themes: self.lists.set(30),
            usages: self.lists.set(18),
            language: language.transpose()?,
            total: 1,
            already: None,
            first_time: None,
            gender: Counters::default(),
            age: Counters::default(),
            status: Counters::default(),
        };
        if let Some(mut people) = self.people {
            let count = |bits: &mut Bits| bits.number(COUNT);
            facts.total = count(&mut people)?;
            let mut returning = || people.one_more(COUNT).map(narrow).transpose();
            facts.already = returning()?;
            facts.first_time = returning()?;
            let [mixed, ages, statuses] = &mut self.counts;
            facts.gender = Counters([count(&mut people)?, count(mixed)?]);
            facts.age = Counters([
                count(mixed)?,
                count(mixed)?,
                count(mixed)?,
                count(ages)?,
                count(ages)?,
                count(ages)?,
                count(ages)?,
            ]);
            facts.status = Counters([count(statuses)?, count(statuses)?, count(statuses)?, count(statuses)?]);
        }
        Ok((site, facts))
    }
}

/// Bits taken from the low end.
struct Bits(i64);

impl Bits {
    fn next(&mut self, bits: u32) -> i64 {
        let value = self.0 & ((1 << bits) - 1);
        self.0 >>= bits;
        value
    }

    fn number<T: TryFrom<i64>>(&mut self, bits: u32) -> Parsed<T> {
        narrow(self.next(bits))
    }

    /// An absent value is 0, a present one is one more.
    fn one_more(&mut self, bits: u32) -> Option<i64> {
        self.next(bits).checked_sub(1).filter(|n| *n >= 0)
    }

    fn value<T: Listed>(&mut self, bits: u32) -> Parsed<T> {
        let position = self.next(bits);
        at(position).ok_or(unreadable("session", position))
    }

    fn maybe<T: Listed>(&mut self, bits: u32) -> Parsed<Option<T>> {
        let position = self.one_more(bits);
        position.map(|n| at(n).ok_or(unreadable("session", n))).transpose()
    }

    fn set<T: Listed>(&mut self, bits: u32) -> Set<T> {
        Set::from_bits(u64::try_from(self.next(bits)).unwrap_or_default())
    }
}

fn narrow<T: TryFrom<i64>>(value: i64) -> Parsed<T> {
    T::try_from(value).map_err(|_| unreadable("session", value))
}

pub(super) fn look_up<'l, T>(list: &'l [Option<T>], id: i64, column: &'static str) -> Parsed<&'l T> {
    let found = usize::try_from(id).ok().and_then(|id| list.get(id)?.as_ref());
    found.ok_or(unreadable(column, id))
}

fn unreadable(column: &'static str, value: i64) -> Unreadable {
    Unreadable { column, value }
}
