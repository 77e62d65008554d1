//! Facts with where each session was held, for figures by territory and of communes, from the same index.

use std::path::Path;

use rusqlite::Connection;

use super::super::codes::{Codes, Parsed, Reference, commune};
use super::super::error::{At, Result};
use super::facts::{Known, Packed, SCAN, look_up};
use crate::domain::{Ground, SessionFacts, SiteId, Slug};

/// Whose sessions are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Whose {
    Everybody,
    /// By the number of the mediator's code; in no order that can be told.
    Mediator(i64),
}

/// Calls back with the site, the facts and the ground of each session of the days, by date and hour, one span of days after
/// the other.
pub(in crate::store) fn for_each_ground(
    db: &Connection,
    path: &Path,
    spans: impl Iterator<Item = (i64, i64)>,
    whose: Whose,
    mut each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
) -> Result<()> {
    let codes = Codes::load(db, path)?;
    let known = Known::of(&codes);
    let places = codes.dense(Reference::Place, Slug::parse);
    let communes = codes.dense(Reference::Commune, commune);
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
    for (from, to) in spans {
        let rows = match mediator {
            None => statement.query([from, to]),
            Some(mediator) => statement.query([from, to, mediator]),
        };
        let mut rows = rows.at(path)?;
        while let Some(row) = rows.next().at(path)? {
            let packed = Packed::take(row).at(path)?;
            let (place, commune) = (row.get(10).at(path)?, row.get(11).at(path)?);
            let opened = packed.open(&known).and_then(|(site, facts)| {
                let ground = Ground {
                    place: some(&places, place, "place")?,
                    commune: some(&communes, commune, "commune")?,
                };
                Ok((site, facts, ground))
            });
            let (site, facts, ground) = opened.map_err(|unreadable| unreadable.at(path))?;
            each(site, &facts, ground);
        }
    }
    Ok(())
}

/// What stands behind the row number that a session has, if it has one.
fn some<'l, T>(list: &'l [Option<T>], id: Option<i64>, column: &'static str) -> Parsed<Option<&'l T>> {
    id.map(|id| look_up(list, id, column)).transpose()
}
