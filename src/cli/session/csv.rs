//! Records as rows: one a record, its nested fields in columns of their own.
//!
//! `participants.gender.feminin` is a column; values of a list are joined by `|`, and so are the same fields of the parts
//! of a list (`lessons.id`, `lessons.seconds`: the first of each is the same lesson's). Every value is a code, a number or
//! a date, so that none can be taken for a formula.

use std::io::{self, Write};

use ::csv::{Terminator, Writer, WriterBuilder};
use serde_json::{Map, Value};

use crate::domain::{Age, Gender, Record, Status, write_line};

/// Fields before and after the counters of participants, in the order of the wire form.
const BEFORE: &[&str] = &[
    "site",
    "device",
    "epoch",
    "seq",
    "revision",
    "demo",
    "recorded_on",
    "revised_on",
    "kind",
    "date",
    "hour",
    "minutes",
    "seconds",
    "place_type",
    "place",
    "commune",
    "themes",
    "usages",
    "level",
    "workshop_level",
    "procedure",
    "mandate",
    "serves",
    "devices",
    "own_device",
    "language",
    "audience",
    "title",
    "participants.total",
    "participants.already",
    "participants.first_time",
];
const AFTER: &[&str] = &[
    "autonomy_before",
    "autonomy_after",
    "referral",
    "tags",
    "visit",
    "mediator",
    "mediator_role",
    "entry",
    "path",
    "placement",
    "lessons.id",
    "lessons.started",
    "lessons.completed",
    "lessons.seconds",
    "lessons.tried",
    "lessons.first_try",
    "face",
    "calls",
    "calls.waited",
];

/// A CSV file under way: UTF-8, commas, CRLF.
pub(super) struct File<W: Write> {
    columns: Vec<String>,
    rows: Writer<W>,
}

impl<W: Write> File<W> {
    /// Writes the header.
    pub fn begin(out: W) -> io::Result<Self> {
        let mut rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        let columns = columns();
        rows.write_record(&columns)?;
        Ok(Self { columns, rows })
    }

    pub fn row(&mut self, record: &Record) -> io::Result<()> {
        // The wire form is the only place that knows which fields a record has.
        let fields: Map<String, Value> = serde_json::from_str(&write_line(record)).unwrap_or_default();
        Ok(self
            .rows
            .write_record(self.columns.iter().map(|column| cell(&fields, column)))?)
    }

    pub fn finish(mut self) -> io::Result<()> {
        self.rows.flush()
    }
}

fn columns() -> Vec<String> {
    let counters = |name: &str, codes: Vec<&str>| -> Vec<String> {
        codes
            .into_iter()
            .map(|code| format!("participants.{name}.{code}"))
            .collect()
    };
    let own = |names: &[&str]| -> Vec<String> { names.iter().map(ToString::to_string).collect() };
    [
        own(BEFORE),
        counters("gender", Gender::ALL.iter().map(|gender| gender.code()).collect()),
        counters("age", Age::ALL.iter().map(|age| age.code()).collect()),
        counters("status", Status::ALL.iter().map(|status| status.code()).collect()),
        own(AFTER),
    ]
    .concat()
}

fn cell(fields: &Map<String, Value>, column: &str) -> String {
    let (field, inner) = column.split_once('.').unwrap_or((column, ""));
    match (fields.get(field), inner) {
        (None, _) => String::new(),
        (Some(Value::Array(parts)), "") if parts.iter().any(Value::is_object) => parts.len().to_string(),
        (Some(Value::Array(values)), "") => joined(values.iter().map(plain)),
        (Some(Value::Array(parts)), inner) => {
            joined(parts.iter().map(|part| part.get(inner).map_or_else(String::new, plain)))
        }
        (Some(Value::Object(nested)), inner) if !inner.is_empty() => cell(nested, inner),
        (Some(value), _) => plain(value),
    }
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("|")
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_wire_form_has_its_column() {
        let line = r#"{"themes":["email","sante"],"participants":{"total":3,"gender":{"feminin":2}},
            "lessons":[{"id":"a","seconds":1},{"id":"b","seconds":2}],"calls":[{},{"waited":9}],"mandate":true}"#;
        let fields: Map<String, Value> = serde_json::from_str(line).unwrap();
        for (column, value) in [
            ("themes", "email|sante"),
            ("participants.total", "3"),
            ("participants.gender.feminin", "2"),
            ("participants.gender.masculin", ""),
            ("lessons.id", "a|b"),
            ("lessons.seconds", "1|2"),
            ("calls", "2"),
            ("calls.waited", "|9"),
            ("mandate", "true"),
            ("referral", ""),
        ] {
            assert!(columns().iter().any(|known| known == column), "{column}");
            assert_eq!(cell(&fields, column), value, "{column}");
        }
    }
}
