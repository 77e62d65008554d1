//! Dossiers to cells and back: the tables follow from the kinds' fields.
//!
//! A field of several ids or marks is a child table `<kind>_<field>`; the column of its name counts the rows.

use std::sync::{LazyLock, OnceLock};

use rusqlite::Connection;

use super::codes::{Codes, Parsed, Reference, Unreadable};
use super::record::value::{day, flag};
use super::record::{Cells, ChildTable, Column, STAMP, Stored, Table, code, number};
use crate::domain::{Datum, Dossier, DossierKind, Field, Holds, SiteList, Slug};

/// How many record tables come before those of dossiers.
const BEFORE: i64 = 2;

/// The tables, in the order of the kinds.
pub(super) fn tables() -> impl Iterator<Item = &'static Table> {
    all().iter()
}

/// The table of a kind.
pub(super) fn table(kind: DossierKind) -> &'static Table {
    &all()[kind.position()]
}

fn all() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> =
        LazyLock::new(|| DossierKind::ALL.iter().map(|kind| table_from(*kind)).collect());
    &TABLES
}

/// Made once for each kind, and kept as long as the program runs.
fn table_from(kind: DossierKind) -> Table {
    let children = kind.fields().iter().filter_map(|field| {
        let columns: &'static [Column] = match field.holds {
            Holds::Ids(list) => Box::leak(Box::new([code("id", reference(list))])),
            Holds::Marks => const { &[code("id", Reference::Code), number("number")] },
            _ => return None,
        };
        Some(ChildTable {
            name: Box::leak(format!("{}_{}", kind.code(), field.name).into_boxed_str()),
            parent: kind.code(),
            counted_by: field.name,
            columns,
        })
    });
    Table {
        name: kind.code(),
        entity: BEFORE + i64::try_from(kind.position()).unwrap_or_default(),
        body: Box::leak(kind.fields().iter().map(column).collect()),
        children: Box::leak(children.collect()),
        statements: OnceLock::new(),
    }
}

fn column(field: &Field) -> Column {
    match field.holds {
        Holds::Commune => code(field.name, Reference::Commune),
        Holds::Id(list) => code(field.name, reference(list)),
        Holds::Own => code(field.name, Reference::Code),
        Holds::Staff => code(field.name, Reference::Mediator),
        Holds::Address => code(field.name, Reference::Address),
        Holds::Day
        | Holds::Number(..)
        | Holds::Flag
        | Holds::One(_)
        | Holds::Many(_)
        | Holds::Ids(_)
        | Holds::Marks => number(field.name),
    }
}

/// The reference table in which the ids of a list stand.
const fn reference(list: SiteList) -> Reference {
    match list {
        SiteList::Place => Reference::Place,
        SiteList::Title => Reference::Title,
        _ => Reference::Code,
    }
}

/// The cells of a dossier, put behind those of its stamp; codes without a row get one.
pub(super) fn write(
    dossier: &Dossier,
    mut cells: Vec<Option<i64>>,
    db: &Connection,
    codes: &mut Codes,
) -> rusqlite::Result<Stored> {
    let table = table(dossier.kind());
    let mut children = Vec::new();
    for (field, datum) in dossier.kind().fields().iter().zip(dossier.data()) {
        let mut id = |reference, code: &str| codes.id(db, reference, code).map(Some);
        let whole = |n: usize| i64::try_from(n).ok();
        if matches!(field.holds, Holds::Ids(_) | Holds::Marks) {
            children.push(Vec::new());
        }
        let cell = match datum {
            None => None,
            Some(Datum::Day(day)) => Some(day.to_epoch_days().into()),
            Some(Datum::Number(number)) => Some((*number).into()),
            Some(Datum::Flag(flag)) => Some((*flag).into()),
            Some(Datum::One(position)) => whole(*position),
            Some(Datum::Many(bits)) => i64::try_from(*bits).ok(),
            Some(Datum::Commune(commune)) => id(Reference::Commune, commune.as_str())?,
            Some(Datum::Id(slug)) => match field.holds {
                Holds::Id(list) => id(reference(list), slug.as_str())?,
                _ => id(Reference::Code, slug.as_str())?,
            },
            Some(Datum::Staff(code)) => id(Reference::Mediator, code.as_str())?,
            Some(Datum::Address(address)) => id(Reference::Address, address.as_str())?,
            Some(Datum::Ids(ids)) => {
                let Holds::Ids(list) = field.holds else { continue };
                let rows: rusqlite::Result<Vec<_>> = ids
                    .iter()
                    .map(|slug| Ok(vec![id(reference(list), slug.as_str())?]))
                    .collect();
                if let Some(last) = children.last_mut() {
                    *last = rows?;
                }
                whole(ids.len())
            }
            Some(Datum::Marks(marks)) => {
                let rows: rusqlite::Result<Vec<_>> = marks
                    .iter()
                    .map(|(slug, mark)| Ok(vec![id(Reference::Code, slug.as_str())?, Some((*mark).into())]))
                    .collect();
                if let Some(last) = children.last_mut() {
                    *last = rows?;
                }
                whole(marks.len())
            }
        };
        cells.push(cell);
    }
    Ok(Stored { table, cells, children })
}

/// The dossier of its rows.
pub(super) fn read(stored: &Stored, codes: &Codes) -> Parsed<Dossier> {
    let unknown = Unreadable {
        column: "entity",
        value: stored.table.entity,
    };
    let position = usize::try_from(stored.table.entity - BEFORE).ok();
    let kind = position.and_then(DossierKind::at).ok_or(unknown)?;
    let mut dossier = Dossier::new(kind);
    let mut cells = Cells::new(stored.table.body, &stored.cells[STAMP.len()..]);
    let mut children = stored.children.iter();
    for field in kind.fields() {
        let whole = |value: i64| usize::try_from(value).ok();
        let datum = match field.holds {
            Holds::Day => cells.maybe(day)?.map(Datum::Day),
            Holds::Number(..) => cells.maybe_number()?.map(Datum::Number),
            Holds::Flag => cells.maybe(flag)?.map(Datum::Flag),
            Holds::One(list) => cells
                .maybe(|value| whole(value).filter(|position| list.at(*position).is_some()))?
                .map(Datum::One),
            Holds::Many(list) => cells
                .maybe(|value| u64::try_from(value).ok().filter(|bits| bits >> list.codes.len() == 0))?
                .map(Datum::Many),
            Holds::Commune => cells.coded(|id| codes.commune(id))?.map(Datum::Commune),
            Holds::Id(list) => cells.coded(|id| codes.slug(reference(list), id))?.map(Datum::Id),
            Holds::Own => cells.coded(|id| codes.slug(Reference::Code, id))?.map(Datum::Id),
            Holds::Staff => cells.coded(|id| codes.mediator(id))?.map(Datum::Staff),
            Holds::Address => cells.coded(|id| codes.address(id))?.map(Datum::Address),
            Holds::Ids(list) => {
                let rows = children.next().map(Vec::as_slice).unwrap_or_default();
                let ids: Parsed<Vec<Slug>> = rows.iter().map(|row| codes.slug(reference(list), first(row))).collect();
                cells.maybe(whole)?.map(|_| ids).transpose()?.map(Datum::Ids)
            }
            Holds::Marks => {
                let rows = children.next().map(Vec::as_slice).unwrap_or_default();
                let marks: Parsed<Vec<(Slug, u32)>> = rows.iter().map(|row| mark(row, codes)).collect();
                cells.maybe(whole)?.map(|_| marks).transpose()?.map(Datum::Marks)
            }
        };
        dossier.set(field.name, datum);
    }
    Ok(dossier)
}

fn first(row: &[Option<i64>]) -> i64 {
    row.first().copied().flatten().unwrap_or(0)
}

fn mark(row: &[Option<i64>], codes: &Codes) -> Parsed<(Slug, u32)> {
    let number = row.get(1).copied().flatten().unwrap_or(0);
    let number = u32::try_from(number).map_err(|_| Unreadable {
        column: "number",
        value: number,
    })?;
    Ok((codes.slug(Reference::Code, first(row))?, number))
}
