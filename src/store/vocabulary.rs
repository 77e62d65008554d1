//! The closed lists inside the database, so that a file can be read without the program.

use std::path::Path;

use rusqlite::Connection;

use super::error::{At, Result};
use crate::domain::{
    Action, Age, Area, Audience, Autonomy, Block, Device, DossierKind, Entry, Face, Gender, Kind, Level, LevelFound,
    MediatorRole, PlaceType, Referral, Role, ServedTheme, Status, Theme, Usage, WorkshopLevel,
};

/// Every list with its codes in order, by name.
pub(super) fn lists() -> Vec<(&'static str, Vec<&'static str>)> {
    macro_rules! list {
        ($name:literal, $list:ident) => {
            ($name, $list::ALL.iter().map(|value| value.code()).collect())
        };
    }
    let mut lists = vec![
        list!("action", Action),
        list!("age", Age),
        list!("area", Area),
        list!("audience", Audience),
        list!("autonomy", Autonomy),
        list!("device", Device),
        list!("entry", Entry),
        list!("face", Face),
        list!("gender", Gender),
        list!("kind", Kind),
        list!("level", Level),
        list!("level_found", LevelFound),
        list!("mediator_role", MediatorRole),
        list!("place_type", PlaceType),
        list!("referral", Referral),
        list!("role", Role),
        list!("served_theme", ServedTheme),
        list!("status", Status),
        list!("theme", Theme),
        list!("usage", Usage),
        list!("workshop_level", WorkshopLevel),
        list!("block", Block),
        list!("dossier", DossierKind),
    ];
    lists.extend(DossierKind::lists().map(|list| (list.name, list.codes.to_vec())));
    lists.sort_unstable_by_key(|(name, _)| *name);
    lists
}

/// Adds the values that the database does not know yet.
pub(super) fn complete(db: &Connection, path: &Path) -> Result<()> {
    let mut statement = db
        .prepare_cached("INSERT OR IGNORE INTO vocabulary (list, position, code) VALUES (?, ?, ?)")
        .at(path)?;
    for (list, codes) in lists() {
        for (position, code) in (0_i64..).zip(codes) {
            statement.execute((list, position, code)).at(path)?;
        }
    }
    Ok(())
}

/// The first line in which the database and the program differ; `None` when they agree.
pub(super) fn difference(db: &Connection, path: &Path) -> Result<Option<String>> {
    let mut statement = db
        .prepare_cached("SELECT list, position, code FROM vocabulary ORDER BY list, position")
        .at(path)?;
    let found = statement
        .query_map([], |row| {
            let (list, position, code): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(format!("{list} {position} {code}"))
        })
        .at(path)?;
    let found: Vec<String> = found.collect::<rusqlite::Result<_>>().at(path)?;
    let wanted = lists().into_iter().flat_map(|(list, codes)| {
        let lines = codes.into_iter().enumerate();
        lines.map(move |(position, code)| format!("{list} {position} {code}"))
    });
    let wanted: Vec<String> = wanted.collect();
    if found == wanted {
        return Ok(None);
    }
    let first = found.iter().zip(&wanted).find(|(found, wanted)| found != wanted);
    Ok(Some(first.map_or_else(
        || format!("{} values instead of {}", found.len(), wanted.len()),
        |(found, wanted)| format!("{found} instead of {wanted}"),
    )))
}
