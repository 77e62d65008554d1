//! The schema's history: one file a step, never edited once released, each opening with why.

use std::path::Path;

use rusqlite::Connection;

use super::connection::APPLICATION_ID;
use super::error::{At, Result};
use super::vocabulary;

/// One step, from the version before it to its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Migration {
    pub version: i64,
    pub sql: &'static str,
}

/// Every step, in order.
pub(super) const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        sql: include_str!("0001.sql"),
    },
    Migration {
        version: 2,
        sql: include_str!("0002.sql"),
    },
    Migration {
        version: 3,
        sql: include_str!("0003.sql"),
    },
    Migration {
        version: 4,
        sql: include_str!("0004.sql"),
    },
    Migration {
        version: 5,
        sql: include_str!("0005.sql"),
    },
    Migration {
        version: 6,
        sql: include_str!("0006.sql"),
    },
    Migration {
        version: 7,
        sql: include_str!("0007.sql"),
    },
    Migration {
        version: 8,
        sql: include_str!("0008.sql"),
    },
    Migration {
        version: 9,
        sql: include_str!("0009.sql"),
    },
    Migration {
        version: 10,
        sql: include_str!("0010.sql"),
    },
    Migration {
        version: 11,
        sql: include_str!("0011.sql"),
    },
    Migration {
        version: 12,
        sql: include_str!("0012.sql"),
    },
];

/// The version that the last step of a list leads to.
pub(super) fn latest(migrations: &[Migration]) -> i64 {
    migrations.last().map_or(0, |migration| migration.version)
}

/// Takes a database through the steps it lacks, each in a transaction of its own with its version.
pub(super) fn migrate(db: &Connection, path: &Path, migrations: &[Migration]) -> Result<()> {
    let from = version(db, path)?;
    for migration in migrations.iter().filter(|m| m.version > from) {
        let transaction = db.unchecked_transaction().at(path)?;
        transaction.execute_batch(migration.sql).at(path)?;
        vocabulary::complete(&transaction, path)?;
        transaction
            .pragma_update(None, "application_id", APPLICATION_ID)
            .at(path)?;
        transaction
            .pragma_update(None, "user_version", migration.version)
            .at(path)?;
        transaction.commit().at(path)?;
    }
    Ok(())
}

/// The version a database is at.
pub(super) fn version(db: &Connection, path: &Path) -> Result<i64> {
    db.pragma_query_value(None, "user_version", |row| row.get(0)).at(path)
}

/// Every object of a schema with its text, in order: what two databases of one version must share.
pub(super) fn schema(db: &Connection, path: &Path) -> Result<Vec<(String, Option<String>)>> {
    let mut statement = db
        .prepare_cached("SELECT type || ' ' || name || ' ' || tbl_name, sql FROM sqlite_schema ORDER BY 1")
        .at(path)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).at(path)?;
    rows.collect::<rusqlite::Result<_>>().at(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_migration_opens_with_why_and_follows_the_one_before() {
        for (i, migration) in MIGRATIONS.iter().enumerate() {
            assert!(migration.sql.starts_with("-- Why: "), "migration {}", migration.version);
            assert_eq!(migration.version, i64::try_from(i).unwrap() + 1);
        }
    }
}
