//! Reading and writing a dossier: its kind, then its fields by their names.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::fields::Fields;
use super::{STAMPED, open};
use crate::domain::{
    Address, Commune, Datum, Dossier, DossierKind, Fault, Field, Holds, Lists, NameCode, Reason, Slug, check_dossier,
};

/// A dossier as one line of JSON, without a line break: its kind and what it says, in the order of the kind's fields.
#[must_use]
pub fn write_dossier(dossier: &Dossier) -> String {
    struct Line<'a>(&'a Dossier);
    impl Serialize for Line<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            write(self.0, &mut map)?;
            map.end()
        }
    }
    // Serialising values of our own to memory has no way to fail.
    serde_json::to_string(&Line(dossier)).unwrap_or_default()
}

/// Reads a line as a dossier; all its faults at once otherwise.
///
/// What may be recorded passes with the site's lists; without them rules are not asked.
pub fn read_dossier(line: &str, lists: Option<&dyn Lists>) -> Result<Dossier, Vec<Fault>> {
    let (dossier, mut faults) = read_line(line)?;
    let told: Vec<String> = faults.iter().map(|fault| fault.field.clone()).collect();
    let broken = lists.map(|lists| check_dossier(&dossier, lists)).unwrap_or_default();
    faults.extend(broken.into_iter().filter(|fault| !told.contains(&fault.field)));
    if faults.is_empty() { Ok(dossier) } else { Err(faults) }
}

/// Reads a line as a dossier that is not finished: what means nothing is left out. `None` when it is none at all.
#[must_use]
pub fn read_unfinished_dossier(line: &str) -> Option<Dossier> {
    read_line(line).ok().map(|(dossier, _)| dossier)
}

/// The dossier of a line, and the faults of its fields; faults alone for a line that is none.
fn read_line(line: &str) -> Result<(Dossier, Vec<Fault>), Vec<Fault>> {
    let mut fields = open(line)?;
    // What surrounds a dossier in a listing.
    fields.ignore(&STAMPED);
    let kind = fields.text("kind").and_then(|code| DossierKind::from_code(&code));
    let Some(kind) = kind else {
        let codes: Vec<&str> = DossierKind::ALL.iter().map(|kind| kind.code()).collect();
        let list = codes.join(", ");
        let value = String::new();
        return Err(vec![Fault::new("kind", Reason::NotInList { value, list })]);
    };
    let mut dossier = Dossier::new(kind);
    for field in kind.fields() {
        if fields.has(field.name) {
            let datum = read(&mut fields, field);
            dossier.set(field.name, datum);
        }
    }
    Ok((dossier, fields.finish()))
}

pub(super) fn write<M: SerializeMap>(dossier: &Dossier, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("kind", dossier.kind().code())?;
    for (field, datum) in dossier.kind().fields().iter().zip(dossier.data()) {
        let name = field.name;
        match datum {
            None => {}
            Some(Datum::Day(day)) => map.serialize_entry(name, &day.to_string())?,
            Some(Datum::Number(number)) => map.serialize_entry(name, number)?,
            Some(Datum::Flag(flag)) => map.serialize_entry(name, flag)?,
            Some(Datum::One(_)) => map.serialize_entry(name, &dossier.code(name))?,
            Some(Datum::Many(_)) => map.serialize_entry(name, &dossier.codes(name))?,
            Some(Datum::Commune(commune)) => map.serialize_entry(name, commune.as_str())?,
            Some(Datum::Id(id)) => map.serialize_entry(name, id.as_str())?,
            Some(Datum::Ids(ids)) => {
                let ids: Vec<&str> = ids.iter().map(Slug::as_str).collect();
                map.serialize_entry(name, &ids)?;
            }
            Some(Datum::Staff(code)) => map.serialize_entry(name, code.as_str())?,
            Some(Datum::Address(address)) => map.serialize_entry(name, address.as_str())?,
            Some(Datum::Marks(marks)) => map.serialize_entry(name, &Marks(marks))?,
        }
    }
    Ok(())
}

fn read(fields: &mut Fields, field: &Field) -> Option<Datum> {
    let name = field.name;
    match field.holds {
        Holds::Day => fields.date(name).map(Datum::Day),
        Holds::Number(from, to) => fields.maybe_number(name, from, to).map(Datum::Number),
        Holds::Flag => fields.flag(name).map(Datum::Flag),
        Holds::One(codes) => {
            let not_in = |value| Reason::NotInList {
                value,
                list: codes.codes.join(", "),
            };
            fields.parsed(name, |code| codes.position(code), not_in).map(Datum::One)
        }
        Holds::Many(codes) => {
            let texts = fields.texts(name);
            let mut bits = 0;
            for text in &texts {
                match codes.position(text) {
                    Some(position) => bits |= 1 << position,
                    None => fields.fault(
                        name,
                        Reason::NotInList {
                            value: text.chars().take(40).collect(),
                            list: codes.codes.join(", "),
                        },
                    ),
                }
            }
            Some(Datum::Many(bits))
        }
        Holds::Commune => fields
            .parsed(name, Commune::parse, |_| Reason::UnknownCommune)
            .map(Datum::Commune),
        Holds::Id(_) | Holds::Own => fields.maybe_slug(name).map(Datum::Id),
        Holds::Ids(_) => Some(Datum::Ids(fields.slugs(name))),
        Holds::Staff => fields
            .parsed(name, NameCode::parse, |_| Reason::WrongType("a code of staff (m1)"))
            .map(Datum::Staff),
        Holds::Address => fields
            .parsed(name, Address::parse, |_| {
                Reason::WrongType("an address that begins with https://")
            })
            .map(Datum::Address),
        Holds::Marks => Some(Datum::Marks(fields.marks(name))),
    }
}

struct Marks<'a>(&'a [(Slug, u32)]);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, number)| (id.as_str(), number)))
    }
}
