//! A map: one small TOML file that says which column of a table is what.
//!
//! Every fault of it is told at once, before a row is read.

use std::collections::BTreeMap;

use serde_json::Value;
use toml::{Table as Toml, Value as TomlValue};

use super::decode::Encoding;
use super::fault::MapFault;
use super::fold::folded;
use super::value;
use super::vocabulary::{List, Vocabulary};

/// How the text of a cell becomes the value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Date,
    Hour,
    Minutes,
    Number,
    Flag,
    /// One value of a closed list, or several.
    Code,
    Codes,
    /// One name of the site's lists, or several.
    Site,
    Sites,
    /// A code that the domain knows by its shape: a commune, a language, a mediator.
    Plain,
    /// Labels with their counts.
    Counters,
    /// The id that the table gives a row.
    Id,
}

/// The fields that a map can fill, those of participants by code apart.
const FIELDS: &[(&str, Shape)] = &[
    ("kind", Shape::Code),
    ("date", Shape::Date),
    ("hour", Shape::Hour),
    ("minutes", Shape::Minutes),
    ("place_type", Shape::Code),
    ("place", Shape::Site),
    ("commune", Shape::Plain),
    ("themes", Shape::Codes),
    ("usages", Shape::Codes),
    ("workshop_level", Shape::Code),
    ("procedure", Shape::Site),
    ("mandate", Shape::Flag),
    ("serves", Shape::Codes),
    ("devices", Shape::Codes),
    ("own_device", Shape::Flag),
    ("language", Shape::Plain),
    ("audience", Shape::Code),
    ("title", Shape::Site),
    ("participants.total", Shape::Number),
    ("participants.already", Shape::Number),
    ("participants.first_time", Shape::Number),
    ("participants.gender", Shape::Counters),
    ("participants.age", Shape::Counters),
    ("participants.status", Shape::Counters),
    ("autonomy_before", Shape::Code),
    ("autonomy_after", Shape::Code),
    ("referral", Shape::Code),
    ("tags", Shape::Sites),
    ("mediator", Shape::Plain),
    ("mediator_role", Shape::Code),
    ("id", Shape::Id),
];
const TOLD: &str = "kind, date, hour, minutes, place_type, place, commune, themes, usages, workshop_level, procedure, mandate, \
     serves, devices, own_device, language, audience, title, participants.total, participants.already, \
     participants.first_time, participants.gender, participants.age, participants.status, participants.gender.feminin …, \
     autonomy_before, autonomy_after, referral, tags, mediator, mediator_role, id";
/// Without these no session can be recorded.
const NEEDED: [&str; 6] = ["kind", "date", "hour", "minutes", "place_type", "themes"];
const KEYS: [&str; 7] = ["separator", "encoding", "date", "source", "fixed", "columns", "values"];

/// What a map says, checked.
#[derive(Debug)]
pub struct Map {
    /// The separator, when the map says it.
    pub separator: Option<u8>,
    /// The encoding, when the map says it.
    pub encoding: Option<Encoding>,
    /// How dates are written: `DD`, `MM` and `YYYY` with signs between.
    pub(super) date: Option<String>,
    /// What the ids of rows are ids in.
    pub(super) source: String,
    /// Fields of every row.
    pub(super) fixed: Vec<(String, Value)>,
    /// Field, how it is read, header.
    pub(super) columns: Vec<(String, Shape, String)>,
    /// What cells mean, by field and folded text: codes, none of them to leave the cell out.
    pub(super) values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    pub(super) vocabulary: Vocabulary,
}

/// Reads a map; every fault of it otherwise.
pub fn read(text: &str) -> Result<Map, Vec<MapFault>> {
    let table: Toml = match toml::from_str(text) {
        Ok(table) => table,
        Err(error) => {
            let line = error
                .span()
                .map_or(1, |span| 1 + text[..span.start].matches('\n').count());
            return Err(vec![MapFault::NotToml(format!("line {line}: {}", error.message()))]);
        }
    };
    let mut reading = Reading {
        vocabulary: Vocabulary::load(),
        faults: Vec::new(),
    };
    for key in table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        reading.faults.push(MapFault::UnknownKey(key.clone()));
    }
    let separator = reading.separator(&table);
    let encoding = reading.encoding(&table);
    let date = reading.date(&table);
    let source = reading.text(&table, "source").unwrap_or_default();
    let fixed = reading.fixed(&table);
    let columns = reading.columns(&table);
    let values = reading.values(&table, &columns);
    reading.whole(&fixed, &columns, &source);
    if reading.faults.is_empty() {
        Ok(Map {
            separator,
            encoding,
            date,
            source,
            fixed,
            columns,
            values,
            vocabulary: reading.vocabulary,
        })
    } else {
        Err(reading.faults)
    }
}

struct Reading {
    vocabulary: Vocabulary,
    faults: Vec<MapFault>,
}

impl Reading {
    fn wrong(&mut self, at: impl Into<String>, what: &'static str) {
        self.faults.push(MapFault::Wrong { at: at.into(), what });
    }

    fn text(&mut self, table: &Toml, key: &str) -> Option<String> {
        match table.get(key)? {
            TomlValue::String(text) => Some(text.clone()),
            _ => {
                self.wrong(key, "a text");
                None
            }
        }
    }

    fn separator(&mut self, table: &Toml) -> Option<u8> {
        let text = self.text(table, "separator")?;
        let byte = match text.as_str() {
            "tab" => Some(b'\t'),
            text => text
                .bytes()
                .next()
                .filter(|byte| text.len() == 1 && b";,|\t".contains(byte)),
        };
        if byte.is_none() {
            self.wrong("separator", "one of: \";\" \",\" \"|\" \"tab\"");
        }
        byte
    }

    fn encoding(&mut self, table: &Toml) -> Option<Encoding> {
        let text = self.text(table, "encoding")?;
        let encoding = Encoding::named(&text);
        if encoding.is_none() {
            self.wrong("encoding", "utf-8 or windows-1252");
        }
        encoding
    }

    fn date(&mut self, table: &Toml) -> Option<String> {
        let form = self.text(table, "date")?;
        let sample = form.replace("YYYY", "2026").replace("MM", "11").replace("DD", "22");
        let sound = ["YYYY", "MM", "DD"].iter().all(|part| form.matches(part).count() == 1);
        if !sound || value::date_as(&sample, &form, super::table::Epoch::Of1900).is_none() {
            self.wrong("date", "made of DD, MM and YYYY, each once, with the signs between");
        }
        Some(form)
    }

    /// A table of the map; empty when absent.
    fn section<'t>(&mut self, table: &'t Toml, key: &str) -> Vec<(String, &'t TomlValue)> {
        let mut leaves = Vec::new();
        match table.get(key) {
            None => {}
            Some(TomlValue::Table(inner)) => flatten(inner, &mut Vec::new(), &mut leaves),
            Some(_) => self.wrong(key, "a table"),
        }
        leaves
            .into_iter()
            .map(|(path, value)| (path.join("."), value))
            .collect()
    }

    fn shape(&mut self, at: &str, field: &str) -> Option<Shape> {
        let known = FIELDS.iter().find(|(name, _)| *name == field).map(|(_, shape)| *shape);
        // One counter alone: participants.gender.feminin.
        let counter = || {
            let (list, code) = field.rsplit_once('.')?;
            let counters = FIELDS.contains(&(list, Shape::Counters));
            let known = self.vocabulary.list(list)?.code_of(code)? == code;
            (counters && known && code != super::vocabulary::NOT_SAID).then_some(Shape::Number)
        };
        let shape = known.or_else(counter);
        if shape.is_none() {
            self.faults.push(MapFault::UnknownField {
                at: format!("{at}.{field}"),
                known: TOLD,
            });
        }
        shape
    }

    fn columns(&mut self, table: &Toml) -> Vec<(String, Shape, String)> {
        let mut columns = Vec::new();
        for (field, value) in self.section(table, "columns") {
            // The number of participants is what one means by participants alone.
            let field = if field == "participants" {
                "participants.total".to_owned()
            } else {
                field
            };
            let Some(shape) = self.shape("columns", &field) else {
                continue;
            };
            match value {
                TomlValue::String(header) if !header.trim().is_empty() => columns.push((field, shape, header.clone())),
                _ => self.wrong(format!("columns.{field}"), "the name of a column"),
            }
        }
        columns
    }

    fn fixed(&mut self, table: &Toml) -> Vec<(String, Value)> {
        let mut fixed = Vec::new();
        for (field, value) in self.section(table, "fixed") {
            let Some(shape) = self.shape("fixed", &field) else {
                continue;
            };
            let at = format!("fixed.{field}");
            let number = value.as_integer().and_then(|n| u32::try_from(n).ok());
            let read = match shape {
                Shape::Hour | Shape::Minutes | Shape::Number => number.map(Value::from).ok_or("a whole number"),
                Shape::Flag => value.as_bool().map(Value::from).ok_or("true or false"),
                Shape::Date => date_of(value).map(Value::from).ok_or("a date written YYYY-MM-DD"),
                Shape::Codes | Shape::Sites => texts(value)
                    .map(|texts| Value::from(self.coded(&at, &field, texts)))
                    .ok_or("a list of texts"),
                Shape::Code | Shape::Site | Shape::Plain => value
                    .as_str()
                    .map(|text| Value::from(self.coded(&at, &field, vec![text.to_owned()]).pop()))
                    .ok_or("a text"),
                Shape::Counters | Shape::Id => Err("a column: it is not the same for every row"),
            };
            match read {
                Ok(read) => fixed.push((field, read)),
                Err(what) => self.wrong(at, what),
            }
        }
        fixed
    }

    /// Codes of a field's list, by code or label; as they are for a field without one.
    fn coded(&mut self, at: &str, field: &str, texts: Vec<String>) -> Vec<String> {
        let Some(list) = self.vocabulary.list(field) else {
            return texts;
        };
        let mut codes = Vec::new();
        for text in texts {
            match list.code_of(&text) {
                Some(code) => codes.push(code.to_owned()),
                None => self.faults.push(MapFault::NotInList {
                    at: at.to_owned(),
                    code: super::draft::shortened(&text),
                    list: list.told(),
                }),
            }
        }
        codes
    }

    fn values(
        &mut self,
        table: &Toml,
        columns: &[(String, Shape, String)],
    ) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
        let mut values: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
        let mut leaves = Vec::new();
        match table.get("values") {
            None => {}
            Some(TomlValue::Table(inner)) => flatten(inner, &mut Vec::new(), &mut leaves),
            Some(_) => self.wrong("values", "a table"),
        }
        for (mut path, value) in leaves {
            let Some(cell) = path.pop().filter(|_| !path.is_empty()) else {
                self.wrong("values", "tables named after fields: [values.themes]");
                continue;
            };
            let field = path.join(".");
            let Some(shape) = columns
                .iter()
                .find(|(known, ..)| *known == field)
                .map(|(_, shape, _)| *shape)
            else {
                if self.shape("values", &field).is_some() {
                    let told = MapFault::ValuesOfNothing(field);
                    if !self.faults.contains(&told) {
                        self.faults.push(told);
                    }
                }
                continue;
            };
            let at = format!("values.{field}.{}", super::draft::shortened(&cell));
            let Some(mut texts) = texts(value) else {
                self.wrong(at, "a code, a list of codes, or \"\" to leave the value out");
                continue;
            };
            texts.retain(|text| !text.trim().is_empty());
            if texts.len() > 1 && !matches!(shape, Shape::Codes | Shape::Sites) {
                self.wrong(at, "one code: the field has one value");
                continue;
            }
            let codes = self.coded(&at, &field, texts);
            values.entry(field).or_default().insert(folded(&cell), codes);
        }
        values
    }

    /// What only the map as a whole shows.
    fn whole(&mut self, fixed: &[(String, Value)], columns: &[(String, Shape, String)], source: &str) {
        let given = |field: &str| columns.iter().any(|(known, ..)| known == field);
        for (field, _) in fixed.iter().filter(|(field, _)| given(field)) {
            self.faults.push(MapFault::Both(field.clone()));
        }
        // A field that is there with a fault is not missing.
        let told: Vec<String> = self.faults.iter().map(ToString::to_string).collect();
        for field in NEEDED {
            let said = fixed.iter().any(|(known, _)| known == field) || given(field);
            let at = [format!("columns.{field}:"), format!("fixed.{field}:")];
            let faulty = told.iter().any(|fault| at.iter().any(|at| fault.starts_with(at)));
            if !said && !faulty {
                self.faults.push(MapFault::Needed(field.to_owned()));
            }
        }
        if given("id") && source.trim().is_empty() {
            self.wrong("source", "a name for the table whose ids these are, the same each time");
        }
    }
}

/// The leaves of a table with the keys that lead to them.
fn flatten<'t>(table: &'t Toml, path: &mut Vec<String>, leaves: &mut Vec<(Vec<String>, &'t TomlValue)>) {
    for (key, value) in table {
        path.push(key.clone());
        match value {
            TomlValue::Table(inner) => flatten(inner, path, leaves),
            value => leaves.push((path.clone(), value)),
        }
        path.pop();
    }
}

/// One text or a list of texts.
fn texts(value: &TomlValue) -> Option<Vec<String>> {
    match value {
        TomlValue::String(text) => Some(vec![text.clone()]),
        TomlValue::Array(values) => values.iter().map(|value| Some(value.as_str()?.to_owned())).collect(),
        _ => None,
    }
}

fn date_of(value: &TomlValue) -> Option<String> {
    let text = match value {
        TomlValue::String(text) => text.clone(),
        TomlValue::Datetime(date) => date.to_string(),
        _ => return None,
    };
    value::date_as(&text, "YYYY-MM-DD", super::table::Epoch::Of1900).map(|date| date.to_string())
}

impl Map {
    /// The list of a field, with the spellings that the map adds for one code each.
    pub(super) fn list(&self, field: &str) -> Option<List> {
        let mut list = self.vocabulary.list(field)?.clone();
        for (cell, codes) in self.values.get(field).into_iter().flatten() {
            if let [code] = &codes[..] {
                list.spell(cell, code);
            }
        }
        Some(list)
    }
}
