//! The columns of the record tables, in their order; a test compares them with the schema.

use std::sync::{LazyLock, OnceLock};

use super::super::codes::Reference;
use super::super::{dossier, session, visit};
use super::statements::Statements;

/// What a cell means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Holds {
    Number,
    Code(Reference),
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Column {
    pub name: &'static str,
    pub holds: Holds,
}

/// A column of plain numbers.
pub(in crate::store) const fn number(name: &'static str) -> Column {
    Column {
        name,
        holds: Holds::Number,
    }
}

/// A column of rows of a reference table.
pub(in crate::store) const fn code(name: &'static str, of: Reference) -> Column {
    Column {
        name,
        holds: Holds::Code(of),
    }
}

/// Rows that belong to a record, keyed by its row and an ordinal.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::store) struct ChildTable {
    pub name: &'static str,
    /// The column of the record's row.
    pub parent: &'static str,
    /// The column of the record that counts these rows, so that a scan knows when there is nothing to look up.
    pub counted_by: &'static str,
    pub columns: &'static [Column],
}

/// A record table. Its first columns after `id` and `latest` are those of [`STAMP`].
#[derive(Debug)]
pub(in crate::store) struct Table {
    pub name: &'static str,
    /// The number of the table in the ledger.
    pub entity: i64,
    /// The columns after the stamp.
    pub body: &'static [Column],
    pub children: &'static [ChildTable],
    pub statements: OnceLock<Statements>,
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.entity == other.entity
    }
}

impl Eq for Table {}

/// What surrounds every record.
pub(in crate::store) const STAMP: &[Column] = &[
    number("removed"),
    code("site", Reference::Site),
    code("device", Reference::Device),
    number("epoch"),
    number("seq"),
    number("revision"),
    number("demo"),
    number("recorded_on"),
    number("revised_on"),
];

/// Every record table, at its number in the ledger.
pub(in crate::store) fn entities() -> &'static [&'static Table] {
    static ENTITIES: LazyLock<Vec<&'static Table>> = LazyLock::new(|| {
        let first = [&session::TABLE, &visit::TABLE];
        first.into_iter().chain(dossier::tables()).collect()
    });
    &ENTITIES
}

impl Table {
    /// Its statements, made of its columns once.
    pub(in crate::store) fn statements(&self) -> &Statements {
        self.statements.get_or_init(|| Statements::of(self))
    }

    /// All columns of a record, in order.
    pub(in crate::store) fn columns(&self) -> impl Iterator<Item = &'static Column> + use<> {
        STAMP.iter().chain(self.body)
    }

    /// Where a column stands among the cells.
    pub(in crate::store) fn at(&self, name: &str) -> usize {
        self.columns().position(|c| c.name == name).unwrap_or(usize::MAX)
    }
}
