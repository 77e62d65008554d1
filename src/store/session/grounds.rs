//! Facts with where each session was held, for figures by territory and of communes, from the same index.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use rusqlite::Connection;

use super::super::codes::{Codes, Parsed, Reference};
use super::super::error::{At, Result};
use super::facts::{Known, Packed, SCAN};
use crate::domain::{Ground, SessionFacts, SiteId};

/// Whose sessions are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Whose {
    Everybody,
    /// By the number of the mediator's code; in no order that can be told.
    Mediator(i64),
}

/// Calls back with the site, the facts and the ground of each session of the days, by date and hour.
pub(in crate::store) fn for_each_ground(
    db: &Connection,
    path: &Path,
    (from, to): (i64, i64),
    whose: Whose,
    mut each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    let known = Known::of(&codes);
    let (mut places, mut communes) = (Read::default(), Read::default());
    let of_one;
    let (sql, mediator) = match whose {
        Whose::Everybody => (SCAN, None),
        Whose::Mediator(mediator) => {
            let own = SCAN.replace("INDEXED BY session_by_day", "INDEXED BY session_of_mediator");
            of_one = format!("{own} AND mediator = ?3");
            (&*of_one, Some(mediator))
        }
    };
    let mut statement = db.prepare_cached(sql).at(path)?;
    let rows = match mediator {
        None => statement.query([from, to]),
        Some(mediator) => statement.query([from, to, mediator]),
    };
    let mut rows = rows.at(path)?;
    while let Some(row) = rows.next().at(path)? {
        let packed = Packed::take(row).at(path)?;
        let (place, commune) = (row.get(10).at(path)?, row.get(11).at(path)?);
        let (site, facts) = packed.open(&known).map_err(|unreadable| unreadable.at(path))?;
        let ground = Ground {
            place: places
                .get(place, |id| codes.slug(Reference::Place, id))
                .map_err(|unreadable| unreadable.at(path))?,
            commune: communes
                .get(commune, |id| codes.commune(id))
                .map_err(|unreadable| unreadable.at(path))?,
        };
        each(site, &facts, ground);
    }
    Ok(())
}

/// What stands behind row numbers, each read once.
struct Read<T>(HashMap<i64, T>);

impl<T> Default for Read<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Read<T> {
    fn get(&mut self, id: Option<i64>, read: impl Fn(i64) -> Parsed<T>) -> Parsed<Option<&T>> {
        let Some(id) = id else { return Ok(None) };
        Ok(Some(match self.0.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(read(id)?),
        }))
    }
}
