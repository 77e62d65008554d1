//! Records as JSON Lines: what `session list` prints and `session add` reads.
//!
//! One flat object a line, absent fields left out, wire codes for closed lists. Reading reports every fault of a line at
//! once and never stops at the first.

mod dossier;
mod fields;
mod session;
mod unfinished;
mod visit;
mod write;

use serde_json::{Map, Value};

use super::{Body, Fault, Lists, Reason, check_session, check_visit};
pub use dossier::{read_dossier, read_unfinished_dossier, write_dossier};
use fields::Fields;
pub use unfinished::{session_from_json, session_to_json};
pub use write::{write_body, write_line};

/// The `kind` of a visit, which is no kind of session.
const SELF_SERVICE: &str = "self_service";
/// Longest line read, in bytes: room for the longest visit that keeps the rules, which a test writes.
pub const LONGEST_LINE: usize = 128 * 1024;
/// What surrounds a record in a listing: ignored when read back.
const STAMPED: [&str; 8] = [
    "site",
    "device",
    "epoch",
    "seq",
    "revision",
    "demo",
    "recorded_on",
    "revised_on",
];
/// Derived from the usages of a session: ignored too.
const DERIVED: [&str; 1] = ["level"];

/// Fields whose rules depend on the kind of session.
const OF_A_KIND: [&str; 6] = [
    "workshop_level",
    "title",
    "participants.total",
    "autonomy_before",
    "autonomy_after",
    "referral",
];
/// Fields whose rules depend on the type of place.
const OF_A_PLACE: [&str; 2] = ["commune", "place"];

/// One fault of one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// 1-based.
    pub line: usize,
    pub fault: Fault,
}

impl std::fmt::Display for LineFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}: {}", self.line, self.fault.field, self.fault.reason)
    }
}

/// Reads one line as a record that may be stored, with every rule checked; all its faults at once otherwise.
pub fn read_line(line: &str, lists: &dyn Lists) -> Result<Body, Vec<Fault>> {
    read_object(open(line)?, lists)
}

/// Reads the fields of a line that was gathered elsewhere, as [`read_line`] does.
pub fn read_fields(fields: Map<String, Value>, lists: &dyn Lists) -> Result<Body, Vec<Fault>> {
    read_object(Fields::new(fields, Vec::new()), lists)
}

fn read_object(mut fields: Fields, lists: &dyn Lists) -> Result<Body, Vec<Fault>> {
    fields.ignore(&STAMPED);
    fields.ignore(&DERIVED);
    let body = if fields.peek_text("kind") == Some(SELF_SERVICE) {
        fields.ignore(&["kind"]);
        Body::Visit(Box::new(visit::read(&mut fields)))
    } else {
        Body::Session(Box::new(session::read(&mut fields)))
    };
    let mut faults = fields.finish();
    let broken = match &body {
        Body::Session(session) => check_session(session, lists),
        Body::Visit(visit) => check_visit(visit, lists),
        Body::Dossier(_) => Vec::new(),
    };
    let told: Vec<String> = faults.iter().map(|fault| fault.field.clone()).collect();
    let wrong = |field: &str| told.iter().any(|known| known == field);
    // A rule that rests on a value that could not be read would blame a guess.
    let rests_on_a_guess = |field: &str| {
        (wrong("kind") && OF_A_KIND.contains(&field)) || (wrong("place_type") && OF_A_PLACE.contains(&field))
    };
    faults.extend(
        broken
            .into_iter()
            .filter(|fault| !wrong(&fault.field) && !rests_on_a_guess(&fault.field)),
    );
    if faults.is_empty() { Ok(body) } else { Err(faults) }
}

/// The fields of a line; those given twice are faults already.
fn open(line: &str) -> Result<Fields, Vec<Fault>> {
    let whole = |reason| vec![Fault::new("(line)", reason)];
    if line.len() > LONGEST_LINE {
        return Err(whole(Reason::TooLong(LONGEST_LINE)));
    }
    let object = serde_json::from_str::<Object>(line).map_err(|error| whole(Reason::NotJson(error.to_string())))?;
    let repeated = object
        .repeated
        .iter()
        .map(|key| Fault::new(key.clone(), Reason::Repeated));
    Ok(Fields::new(object.map, repeated.collect()))
}

/// A JSON object that remembers which keys came twice, since the last would silently win.
struct Object {
    map: Map<String, Value>,
    repeated: Vec<String>,
}

impl<'de> serde::Deserialize<'de> for Object {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Object;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut access: A) -> Result<Object, A::Error> {
                let mut object = Object {
                    map: Map::new(),
                    repeated: Vec::new(),
                };
                while let Some((key, value)) = access.next_entry::<String, Value>()? {
                    if object.map.contains_key(&key) {
                        object.repeated.push(key.clone());
                    }
                    object.map.insert(key, value);
                }
                Ok(object)
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests;
