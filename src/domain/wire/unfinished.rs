//! A session that is not finished: every field that says something, whatever rule it breaks.

use serde_json::{Map, Value};

use super::fields::Fields;
use super::session;
use super::write::Unfinished;
use crate::domain::Session;

/// A session as a JSON object with the fields of a record, for a form that is still being filled in.
#[must_use]
pub fn session_to_json(session: &Session) -> Value {
    // Serialising values of our own to memory has no way to fail.
    serde_json::to_value(Unfinished(session)).unwrap_or_default()
}

/// The session of such an object; what means nothing is left as in an empty form. Rules are not asked.
#[must_use]
pub fn session_from_json(fields: Map<String, Value>) -> Session {
    session::read(&mut Fields::new(fields, Vec::new()))
}
