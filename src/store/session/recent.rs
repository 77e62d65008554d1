//! The last sessions of somebody, as far as their habits need them: a few columns of a few rows.

use std::path::Path;

use rusqlite::Connection;

use super::super::codes::{Codes, Parsed, Reference, Unreadable};
use super::super::error::{At, Result};
use super::super::record::value::at;
use crate::domain::{NameCode, Recent, Set};

/// Sessions of the whole site among which somebody's are looked for, so that it takes no longer on a large site.
const AMONG: u32 = 1500;

/// A row as it lies: kind, minutes, place type, themes, usages, devices, language.
type Row = (i64, u16, i64, i64, i64, i64, Option<i64>);

/// The last sessions of a mediator, newest first.
pub(in crate::store) fn recent(db: &Connection, path: &Path, of: NameCode) -> Result<Vec<Recent>> {
    let codes = Codes::load(db, path)?;
    let Some(mediator) = codes.known(Reference::Mediator, of.as_str()) else {
        return Ok(Vec::new());
    };
    let mut statement = db.prepare_cached(include_str!("recent.sql")).at(path)?;
    let rows = statement
        .query_map((mediator, AMONG, Recent::MOST), |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
                row.get(6)?,
            ))
        })
        .at(path)?;
    rows.map(|row| read(row.at(path)?, &codes).map_err(|unreadable| unreadable.at(path)))
        .collect()
}

fn bits(cell: i64) -> u64 {
    u64::try_from(cell).unwrap_or_default()
}

fn read((kind, minutes, place_type, themes, usages, devices, language): Row, codes: &Codes) -> Parsed<Recent> {
    let unreadable = |column, value| Unreadable { column, value };
    Ok(Recent {
        kind: at(kind).ok_or(unreadable("kind", kind))?,
        minutes,
        place_type: at(place_type).ok_or(unreadable("place_type", place_type))?,
        themes: Set::from_bits(bits(themes)),
        usages: Set::from_bits(bits(usages)),
        devices: Set::from_bits(bits(devices)),
        language: language.map(|id| codes.language(id)).transpose()?,
    })
}
