//! The schema: no room for free text, no way to change what was written, nothing the domain does not know.

use rusqlite::Connection;

use super::*;
use crate::domain::{DossierKind, Holds};
use crate::store::record::{STAMP, entities};
use crate::store::{connection, migration, vocabulary};

/// The tables that may hold text: lists that records point into, the site's own description, staff codes and hashes.
const REFERENCE_TABLES: &[&str] = &[
    "address",
    "code",
    "commune",
    "device",
    "draft",
    "language",
    "lesson",
    "mediator",
    "path",
    "place",
    "procedure",
    "setting",
    "site",
    "staff",
    "step_list",
    "tag",
    "title",
    "vocabulary",
];

/// The columns that hold a hash.
const HASHES: [(&str, &str); 4] = [
    ("ledger", "hash"),
    ("trail", "hash"),
    ("trail", "staff"),
    ("trail_anchor", "hash"),
];

fn database() -> Connection {
    let db = connection::make(None).unwrap();
    migration::migrate(&db, Path::new(":memory:"), migration::MIGRATIONS).unwrap();
    db
}

fn texts(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(std::result::Result::unwrap).collect()
}

#[test]
fn no_record_table_can_hold_free_text() {
    let db = database();
    let tables = texts(&db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    assert!(tables.len() > REFERENCE_TABLES.len());
    for table in tables {
        let strict: bool = db
            .query_row("SELECT strict FROM pragma_table_list WHERE name = ?", [&table], |row| {
                row.get(0)
            })
            .unwrap();
        assert!(strict, "{table} takes any type");
        if REFERENCE_TABLES.contains(&table.as_str()) {
            continue;
        }
        let mut statement = db.prepare("SELECT name, type FROM pragma_table_xinfo(?)").unwrap();
        let columns = statement
            .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        for column in columns {
            let (column, kind): (String, String) = column.unwrap();
            let hash = HASHES.contains(&(table.as_str(), column.as_str()));
            assert!(
                kind == "INTEGER" || (hash && kind == "BLOB"),
                "{table}.{column} is {kind}"
            );
        }
    }
}

#[test]
fn a_text_is_refused_by_every_column_of_a_record() {
    let dir = dir();
    filled(dir.path(), 1, 30);
    let mut store = open(dir.path()).unwrap();
    store.add(&dossiers::bodies(5), day(2)).unwrap();
    for table in entities() {
        for column in table.columns() {
            // A copy of a row with a text in one column; the identity is another one, so that only the text is wrong.
            let values: Vec<String> = table
                .columns()
                .map(|c| match c.name {
                    name if name == column.name => "'Jean'".to_owned(),
                    "seq" => "seq + 1000".to_owned(),
                    name => name.to_owned(),
                })
                .collect();
            let names: Vec<&str> = table.columns().map(|c| c.name).collect();
            let sql = format!(
                "INSERT INTO {0} (latest, {1}) SELECT 1, {2} FROM {0} LIMIT 1",
                table.name,
                names.join(", "),
                values.join(", ")
            );
            let refused = store.reader.db.execute_batch(&sql).unwrap_err().to_string();
            assert!(
                refused.contains("cannot store TEXT value in INTEGER column"),
                "{}: {refused}",
                column.name
            );
        }
    }
}

#[test]
fn the_columns_the_program_writes_are_those_of_the_schema() {
    let db = database();
    for table in entities() {
        let found = texts(&db, &format!("SELECT name FROM pragma_table_info('{}')", table.name));
        let wanted: Vec<&str> = ["id", "latest"]
            .into_iter()
            .chain(table.columns().map(|c| c.name))
            .collect();
        assert_eq!(found, wanted);
        for child in table.children {
            let found = texts(&db, &format!("SELECT name FROM pragma_table_info('{}')", child.name));
            let wanted: Vec<&str> = [child.parent, "ordinal"]
                .into_iter()
                .chain(child.columns.iter().map(|c| c.name))
                .collect();
            assert_eq!(found, wanted);
        }
    }
    assert_eq!(STAMP.len(), 9);
}

#[test]
fn the_vocabulary_inside_is_the_domains() {
    let db = database();
    assert_eq!(vocabulary::difference(&db, Path::new(":memory:")).unwrap(), None);
    let rows: usize = vocabulary::lists().iter().map(|(_, codes)| codes.len()).sum();
    assert_eq!(texts(&db, "SELECT code FROM vocabulary").len(), rows);
}

#[test]
fn each_closed_list_has_the_bounds_of_its_checks() {
    let lists = vocabulary::lists();
    let length = |list: &str| lists.iter().find(|(name, _)| *name == list).unwrap().1.len();
    let sql: String = migration::MIGRATIONS.iter().map(|step| step.sql).collect();
    for (column, list) in [
        ("kind", "kind"),
        ("place_type", "place_type"),
        ("workshop_level", "workshop_level"),
        ("audience", "audience"),
        ("autonomy_before", "autonomy"),
        ("autonomy_after", "autonomy"),
        ("referral", "referral"),
        ("mediator_role", "mediator_role"),
        ("entry", "entry"),
        ("placement", "level"),
        ("face", "face"),
        ("role", "role"),
        ("placement_1", "level_found"),
        ("placement_5", "level_found"),
    ] {
        let check = format!("CHECK ({column} BETWEEN 0 AND {})", length(list) - 1);
        assert!(sql.contains(&check), "{check}");
    }
    for (column, list) in [
        ("themes", "theme"),
        ("usages", "usage"),
        ("serves", "served_theme"),
        ("devices", "device"),
        ("areas_before", "area"),
        ("areas_after", "area"),
    ] {
        let last = (1_u64 << length(list)) - 1;
        let check = format!("CHECK ({column} BETWEEN {} AND {last})", u8::from(column == "themes"));
        assert!(sql.contains(&check), "{check}");
    }
    for field in DossierKind::ALL.iter().flat_map(|kind| kind.fields()) {
        let name = field.name;
        let check = match field.holds {
            Holds::One(codes) => format!("CHECK ({name} BETWEEN 0 AND {})", codes.codes.len() - 1),
            Holds::Many(codes) => format!("CHECK ({name} BETWEEN 1 AND {})", (1_u64 << codes.codes.len()) - 1),
            Holds::Number(from, to) => format!("CHECK ({name} BETWEEN {from} AND {to})"),
            Holds::Day => format!("CHECK ({name} BETWEEN -719528 AND 2932896)"),
            _ => continue,
        };
        assert!(sql.contains(&check), "{check}");
    }
    for (prefix, list) in [("gender", "gender"), ("age", "age"), ("status", "status")] {
        let (_, codes) = lists.iter().find(|(name, _)| *name == list).unwrap();
        let columns: Vec<&str> = entities()[0]
            .columns()
            .filter_map(|c| c.name.strip_prefix(prefix)?.strip_prefix('_'))
            .collect();
        assert_eq!(&columns, codes);
    }
}

#[test]
fn what_was_written_can_neither_be_changed_nor_deleted() {
    let dir = dir();
    filled(dir.path(), 3, 60);
    let store = open(dir.path()).unwrap();
    let db = &store.reader.db;
    let before = listed(&store);
    for table in [
        "session",
        "visit",
        "session_tag",
        "visit_lesson",
        "visit_call",
        "ledger",
    ] {
        let refused = db
            .execute_batch(&format!("DELETE FROM {table}"))
            .unwrap_err()
            .to_string();
        assert!(refused.contains("never"), "{table}: {refused}");
        for column in texts(db, &format!("SELECT name FROM pragma_table_info('{table}')")) {
            let changed = db.execute_batch(&format!("UPDATE {table} SET {column} = {column} + 1"));
            assert!(changed.is_err(), "{table}.{column} was changed");
        }
    }
    assert!(
        db.execute_batch("UPDATE session SET latest = 1 WHERE latest = 0")
            .is_err()
    );
    assert_eq!(listed(&store), before);
    assert!(store.verify().is_sound());
}

#[test]
fn indicators_are_counted_without_reading_the_table() {
    let db = database();
    let root: i64 = db
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'session'", [], |row| {
            row.get(0)
        })
        .unwrap();
    // What indicators read, and the days from which gaps and teams are counted.
    for sql in [crate::store::session::SCAN, include_str!("../dossier/session_days.sql")] {
        let mut statement = db.prepare(&format!("EXPLAIN {sql}")).unwrap();
        let days = vec![0; statement.parameter_count()];
        let steps = statement
            .query_map(rusqlite::params_from_iter(days), |row| {
                Ok((row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .unwrap();
        let steps: Vec<(String, i64, i64)> = steps.map(std::result::Result::unwrap).collect();
        let opened = |(step, _, page): &&(String, i64, i64)| step == "OpenRead" && *page == root;
        let table = steps.iter().find(opened).map_or(-1, |(_, cursor, _)| *cursor);
        let columns = |(step, cursor, _): &&(String, i64, i64)| step == "Column" && *cursor == table;
        assert_eq!(steps.iter().filter(columns).count(), 0, "{sql}: {steps:?}");
    }
}

#[test]
fn each_list_has_room_in_the_packed_facts() {
    let lists = vocabulary::lists();
    // An optional value takes one more than its list has.
    for (list, optional, bits) in [
        ("kind", false, 2),
        ("place_type", false, 2),
        ("workshop_level", true, 2),
        ("audience", true, 4),
        ("autonomy", true, 2),
        ("referral", true, 3),
        ("mediator_role", true, 3),
    ] {
        let (_, codes) = lists.iter().find(|(name, _)| *name == list).unwrap();
        assert!(codes.len() + usize::from(optional) <= 1 << bits, "{list}");
    }
    for (list, bits) in [("device", 5), ("served_theme", 12), ("theme", 30), ("usage", 18)] {
        let (_, codes) = lists.iter().find(|(name, _)| *name == list).unwrap();
        assert!(codes.len() <= bits, "{list}");
    }
}
