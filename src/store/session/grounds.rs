//! Facts with where each session was held, for figures by territory and of communes, from the same index.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use rusqlite::Connection;

use super::super::codes::{Codes, Parsed, Reference};
use super::super::error::{At, Result};
use super::facts::{Known, Packed, SCAN};
use crate::domain::{Ground, SessionFacts, SiteId};

/// Calls back with the site, the facts and the ground of each session of the days, by date and hour.
pub(in crate::store) fn for_each_ground(
    db: &Connection,
    path: &Path,
    (from, to): (i64, i64),
    mut each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    let known = Known::of(&codes);
    let (mut places, mut communes) = (Read::default(), Read::default());
    let mut statement = db.prepare_cached(SCAN).at(path)?;
    let mut rows = statement.query([from, to]).at(path)?;
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
