//! Records as rows: one a record, its nested fields in columns of their own.
//!
//! `participants.gender.feminin` is a column; values of a list are joined by `|`, and so are the same fields of the parts
//! of a list (`lessons.id`, `lessons.seconds`: the first of each is the same lesson's), whose own parts are joined by `/`
//! (`lessons.steps.id`). Every value is a code, a number or a date, so that none can be taken for a formula. An empty list
//! that says something (`areas_before`: asked, and nothing answered) is `none`.

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
    "cycle",
    "block",
    "stop",
    "event",
    "visit",
    "mediator",
    "mediator_role",
    "entry",
    "path",
    "path_completed",
    "placement",
    "placement_areas.1",
    "placement_areas.2",
    "placement_areas.3",
    "placement_areas.4",
    "placement_areas.5",
    "areas_before",
    "areas_after",
    "lessons.id",
    "lessons.started",
    "lessons.completed",
    "lessons.seconds",
    "lessons.tried",
    "lessons.first_try",
    "lessons.steps.id",
    "lessons.steps.first_try",
    "face",
    "calls",
    "calls.lesson",
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
        (Some(Value::Array(values)), "") if values.is_empty() => "none".to_owned(),
        (Some(Value::Array(values)), "") => joined(values.iter().map(plain)),
        (Some(Value::Array(parts)), inner) => joined(parts.iter().map(|part| of_part(part, inner))),
        (Some(Value::Object(nested)), inner) if !inner.is_empty() => cell(nested, inner),
        (Some(value), _) => plain(value),
    }
}

/// A field of one part of a list, or that field of each of the part's own parts.
fn of_part(part: &Value, field: &str) -> String {
    let (field, inner) = field.split_once('.').unwrap_or((field, ""));
    match part.get(field) {
        None => String::new(),
        Some(Value::Array(parts)) => {
            let values = parts.iter().map(|part| of_part(part, inner));
            values.collect::<Vec<_>>().join("/")
        }
        Some(value) => plain(value),
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
            "lessons":[{"id":"a","seconds":1},{"id":"b","seconds":2,"steps":[{"id":"x","first_try":true},{"id":"y",
            "first_try":false}]}],"calls":[{},{"waited":9}],"mandate":true,"placement_areas":{"3":"none"},
            "areas_before":[],"areas_after":["1","5"]}"#;
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
            ("lessons.steps.id", "|x/y"),
            ("lessons.steps.first_try", "|true/false"),
            ("placement_areas.3", "none"),
            ("placement_areas.4", ""),
            ("areas_before", "none"),
            ("areas_after", "1|5"),
            ("mandate", "true"),
            ("referral", ""),
        ] {
            assert!(columns().iter().any(|known| known == column), "{column}");
            assert_eq!(cell(&fields, column), value, "{column}");
        }
    }
}
