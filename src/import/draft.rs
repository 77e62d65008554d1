//! A record under way: fields of the wire form, and the cell that each came from, so that a fault names the cell.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::fault::{RowFault, Unread};
use super::table::Limit;
use crate::domain::{Body, Lists, read_fields};

/// A cell: where it stands and what it says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell<'c> {
    pub line: u32,
    /// The header of its column.
    pub column: &'c str,
    /// Without the blanks around it.
    pub text: &'c str,
}

/// The field that a cell gave.
#[derive(Debug)]
struct Origin {
    field: String,
    line: u32,
    column: String,
    value: String,
}

/// The fields of one record, and what is wrong with them so far.
#[derive(Debug, Default)]
pub(super) struct Draft {
    fields: Map<String, Value>,
    origins: Vec<Origin>,
    refused: HashSet<String>,
    faults: Vec<RowFault>,
    pub(super) cautions: Vec<RowFault>,
}

impl Draft {
    /// Gives a field its value; a dot goes into an object (`participants.total`).
    pub(super) fn put(&mut self, field: &str, cell: Cell, value: impl Into<Value>) {
        self.came_from(field, cell);
        self.fix(field, value);
    }

    /// Gives a field a value that no cell says.
    pub(super) fn fix(&mut self, field: &str, value: impl Into<Value>) {
        let mut at = &mut self.fields;
        let mut path = field.split('.').peekable();
        while let Some(name) = path.next() {
            if path.peek().is_none() {
                at.insert(name.to_owned(), value.into());
                return;
            }
            let inner = at.entry(name).or_insert_with(|| Value::Object(Map::new()));
            match inner {
                Value::Object(inner) => at = inner,
                _ => return,
            }
        }
    }

    /// Notes that a cell speaks of a field.
    pub(super) fn came_from(&mut self, field: &str, cell: Cell) {
        self.origins.push(Origin {
            field: field.to_owned(),
            line: cell.line,
            column: cell.column.to_owned(),
            value: shortened(cell.text),
        });
    }

    /// Whether a field has a value.
    pub(super) fn has(&self, field: &str) -> bool {
        let mut at = &self.fields;
        let mut path = field.split('.').peekable();
        while let Some(name) = path.next() {
            match (at.get(name), path.peek()) {
                (Some(_), None) => return true,
                (Some(Value::Object(inner)), Some(_)) => at = inner,
                _ => return false,
            }
        }
        false
    }

    /// Whether a field could not be read.
    pub(super) fn refuses(&self, field: &str) -> bool {
        self.refused.contains(field)
    }

    /// Notes that a cell cannot be taken for a field.
    pub(super) fn refuse(&mut self, field: &str, cell: Cell, unread: &Unread) {
        self.refuse_value(field, cell, cell.text, unread);
    }

    /// Notes that one of the values of a cell cannot be taken.
    pub(super) fn refuse_value(&mut self, field: &str, cell: Cell, value: &str, unread: &Unread) {
        self.refused.insert(field.to_owned());
        self.faults.push(told(cell, value, unread));
    }

    /// Notes what was left out and should be looked at.
    pub(super) fn caution(&mut self, cell: Cell, unread: &Unread) {
        self.cautions.push(told(cell, cell.text, unread));
    }

    /// The record, with every rule checked; or every fault, each with its cell.
    pub(super) fn finish(mut self, line: u32, lists: &dyn Lists) -> Result<(Body, Vec<RowFault>), Vec<RowFault>> {
        let fields = std::mem::take(&mut self.fields);
        match read_fields(fields, lists) {
            Ok(body) if self.faults.is_empty() => Ok((body, self.cautions)),
            Ok(_) => Err(self.faults),
            Err(broken) => {
                for fault in broken {
                    // What could not be read is told already, and whatever a rule says of it rests on a guess.
                    if self.refused.iter().any(|field| is_about(&fault.field, field)) {
                        continue;
                    }
                    let origin = self.origin(&fault.field);
                    self.faults.push(RowFault {
                        line: origin.map_or(line, |origin| origin.line),
                        column: origin.map_or_else(|| fault.field.clone(), |origin| origin.column.clone()),
                        value: origin.map_or_else(String::new, |origin| origin.value.clone()),
                        reason: fault.reason.to_string(),
                    });
                }
                Err(self.faults)
            }
        }
    }

    /// The cell that gave a field, or the object it is in.
    fn origin(&self, field: &str) -> Option<&Origin> {
        let exact = self.origins.iter().find(|origin| origin.field == field);
        exact.or_else(|| self.origins.iter().find(|origin| is_about(field, &origin.field)))
    }

    /// The text of a field, when it has one.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field)?.as_str()
    }

    /// What the record says so far, to be compared.
    pub(super) fn content(&self) -> String {
        Value::Object(self.fields.clone()).to_string()
    }
}

/// Whether a field is another one, inside it, or around it.
fn is_about(field: &str, other: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    inside(field, other) || inside(other, field)
}

fn told(cell: Cell, value: &str, unread: &Unread) -> RowFault {
    RowFault {
        line: cell.line,
        column: cell.column.to_owned(),
        value: shortened(value),
        reason: unread.to_string(),
    }
}

/// Enough of a text to find it again; never a page of it, and on one line.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let mut short: String = text
        .chars()
        .take(MOST)
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// The text of a cell that is not too long to be taken.
pub(super) fn fitting<'c>(draft: &mut Draft, field: &str, cell: Cell<'c>) -> Option<&'c str> {
    if cell.text.len() > Limit::CELL {
        draft.refuse(field, cell, &Unread::TooLong(Limit::CELL));
        return None;
    }
    // Exports write an apostrophe before what a spreadsheet would take for a formula.
    let guarded = |rest: &&str| rest.starts_with(['=', '+', '-', '@']);
    let text = cell.text.strip_prefix('\'').filter(guarded).unwrap_or(cell.text);
    (!text.is_empty()).then_some(text)
}
