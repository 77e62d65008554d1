//! A table of TOML read field by field, every fault kept.

use toml::{Table, Value};

use crate::content::fault::{PackFault, PackReason};

/// A table whose fields are taken one by one, so that those left are unknown.
pub(in crate::content) struct Fields<'f> {
    pub file: &'f str,
    pub id: String,
    pub table: Table,
    pub faults: &'f mut Vec<PackFault>,
}

impl<'f> Fields<'f> {
    pub fn new(file: &'f str, id: &str, table: Table, faults: &'f mut Vec<PackFault>) -> Self {
        Self {
            file,
            id: id.to_owned(),
            table,
            faults,
        }
    }

    /// A table that faults name by its `id`, or by what it is when it has none.
    pub fn named(file: &'f str, what: &str, table: Table, faults: &'f mut Vec<PackFault>) -> Self {
        let id = table
            .get("id")
            .and_then(Value::as_str)
            .unwrap_or(what)
            .chars()
            .take(60)
            .collect();
        Self {
            file,
            id,
            table,
            faults,
        }
    }

    pub fn take(&mut self, field: &'static str, expected: &'static str) -> Option<Value> {
        let value = self.table.remove(field);
        match &value {
            None => self.fault(PackReason::MissingField(field)),
            Some(Value::Array(_)) if expected.starts_with("a list") => {}
            Some(Value::String(_)) if expected == "a text" => {}
            Some(Value::Integer(_)) if expected == "a number" => {}
            Some(_) => {
                self.wrong(field, expected);
                return None;
            }
        }
        value
    }

    pub fn text(&mut self, field: &'static str) -> Option<String> {
        match self.take(field, "a text")? {
            Value::String(text) if (1..=60).contains(&text.len()) => Some(text),
            _ => {
                self.wrong(field, "a text of 1 to 60 bytes");
                None
            }
        }
    }

    pub fn integer(&mut self, field: &'static str, (from, to): (i64, i64)) -> Option<i64> {
        let value = self.take(field, "a number")?.as_integer()?;
        if (from..=to).contains(&value) {
            return Some(value);
        }
        self.fault(PackReason::OutOfRange { field, value, from, to });
        None
    }

    /// A text that may be absent.
    pub fn optional(&mut self, field: &'static str) -> Option<String> {
        self.table.contains_key(field).then(|| self.text(field))?
    }

    /// Whether something is so; absent is no.
    pub fn flag(&mut self, field: &'static str) -> bool {
        match self.table.remove(field) {
            None => false,
            Some(Value::Boolean(flag)) => flag,
            Some(_) => {
                self.wrong(field, "true or false");
                false
            }
        }
    }

    /// The tables of a list; none when the field is absent.
    pub fn tables(&mut self, field: &'static str, most: usize) -> Vec<Table> {
        if !self.table.contains_key(field) {
            return Vec::new();
        }
        let Some(Value::Array(values)) = self.take(field, "a list of tables") else {
            return Vec::new();
        };
        if values.len() > most {
            self.count(field, values.len(), (0, most));
        }
        let mut tables = Vec::new();
        for value in values.into_iter().take(most) {
            match value {
                Value::Table(table) => tables.push(table),
                _ => self.wrong(field, "a list of tables"),
            }
        }
        tables
    }

    /// Everything that was not taken is unknown.
    pub fn finish(&mut self) {
        for field in std::mem::take(&mut self.table).keys() {
            self.fault(PackReason::UnknownField(field.chars().take(60).collect()));
        }
    }

    pub fn count(&mut self, what: &'static str, count: usize, (from, to): (usize, usize)) {
        self.fault(PackReason::Count { what, count, from, to });
    }

    pub fn wrong(&mut self, field: &'static str, expected: &'static str) {
        self.fault(PackReason::WrongField { field, expected });
    }

    pub fn fault(&mut self, reason: PackReason) {
        self.faults.push(PackFault::new(self.file, self.id.clone(), reason));
    }

    pub fn fault_at(&mut self, id: &str, reason: PackReason) {
        self.faults.push(PackFault::new(self.file, id, reason));
    }
}
