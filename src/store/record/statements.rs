//! The statements of a record table, made of its columns once: building them for each record would cost more than running
//! them.

use super::table::{ChildTable, Table};

/// The statements of a table.
#[derive(Debug)]
pub(in crate::store) struct Statements {
    /// Parameters: `latest`, then the cells.
    pub insert: String,
    /// `SELECT id, <cells> FROM <table>`, to which a condition is added.
    pub select: String,
    /// Parameter: the row.
    pub by_row: String,
    /// Parameters: site, device, epoch, number; first revision first.
    pub by_identity: String,
    /// Parameters: first and last day; the rows that stand, in an order that says nothing of their arrival.
    pub by_day: String,
    /// Parameters: first and last day; the rows that stand, in whatever order is fastest.
    pub scan: String,
    /// Parameters: first and last day; the row, the site and the body of the rows that stand, in the order of the file,
    /// which reads each page of it once.
    pub whole: String,
    /// Parameters: the row; its mark "latest" goes.
    pub supersede: String,
    /// Parameters: site, device, epoch, as codes.
    pub last_seq: String,
    pub children: Vec<ChildStatements>,
}

/// The statements of a child table.
#[derive(Debug)]
pub(in crate::store) struct ChildStatements {
    /// Parameters: the record's row, the ordinal, then the cells.
    pub insert: String,
    /// Parameter: the record's row.
    pub select: String,
    /// The record's row, then the cells, of every row in the order of the file: record by record.
    pub whole: String,
}

impl Statements {
    pub(in crate::store) fn of(table: &Table) -> Self {
        let name = table.name;
        let columns: Vec<&str> = table.columns().map(|c| c.name).collect();
        let full: Vec<String> = columns.iter().map(|column| format!("{name}.{column}")).collect();
        let body: Vec<&str> = table.body.iter().map(|column| column.name).collect();
        let body = body.join(", ");
        let select = format!("SELECT {name}.id, {} FROM {name}", full.join(", "));
        Self {
            insert: format!(
                "INSERT INTO {name} (latest, {}) VALUES ({})",
                columns.join(", "),
                marks(columns.len() + 1)
            ),
            by_row: format!("{select} WHERE id = ?"),
            by_identity: format!("{select} WHERE site = ? AND device = ? AND epoch = ? AND seq = ? ORDER BY revision"),
            by_day: format!("{select} {}", include_str!("by_day.sql").replace("{table}", name)),
            scan: format!("{select} {}", include_str!("scan.sql").replace("{table}", name)),
            whole: format!("SELECT id, site, {body} FROM {name} {}", include_str!("whole.sql")),
            supersede: format!("UPDATE {name} SET latest = 0 WHERE id = ?"),
            last_seq: include_str!("last_seq.sql").replace("{table}", name),
            select,
            children: table.children.iter().map(ChildStatements::of).collect(),
        }
    }
}

impl ChildStatements {
    fn of(child: &ChildTable) -> Self {
        let ChildTable { name, parent, .. } = child;
        let columns: Vec<&str> = child.columns.iter().map(|c| c.name).collect();
        let (columns, marks) = (columns.join(", "), marks(columns.len() + 2));
        Self {
            insert: format!("INSERT INTO {name} ({parent}, ordinal, {columns}) VALUES ({marks})"),
            select: format!("SELECT {columns} FROM {name} WHERE {parent} = ? ORDER BY ordinal"),
            whole: format!("SELECT {parent}, {columns} FROM {name} ORDER BY {parent}, ordinal"),
        }
    }
}

fn marks(n: usize) -> String {
    vec!["?"; n].join(", ")
}
