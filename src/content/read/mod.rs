//! The structure of a pack: hostile until read, every fault at once.
//!
//! `pack.toml` is the index. What it lists may stand in it, or in a file of its own beside it (`email.toml` for the steps of
//! the e-mail lessons, `procedures.toml`, `needs.toml`, `paths.toml`), which the kiosk reads when it is first needed and the
//! checker at once.

mod entries;
mod fields;
mod lesson;
mod survey;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use toml::{Table, Value};

use super::Source;
use super::fault::{PackFault, PackReason};
use super::pack::{Chapter, Lesson, Pack, Part, Step, Steps};
use crate::domain::{Acts, Slug, SpokenLanguage, Usage};
pub(super) use entries::Entry;
use entries::entries;
use fields::Fields;
pub use survey::{read_survey, surveys};

pub(super) const INDEX: &str = "pack.toml";
/// Longest file of a pack, in bytes.
pub(super) const LONGEST_FILE: usize = 1 << 20;

impl Pack {
    /// Reads the index of a pack, or says everything that is wrong with it; words, and files beside the index, are not
    /// looked at before they are needed.
    pub fn read(source: Arc<dyn Source>) -> Result<Self, Vec<PackFault>> {
        let mut faults = Vec::new();
        let toml = text(source.as_ref(), INDEX, &mut faults).unwrap_or_default();
        let mut pack = index(&toml, &mut faults, &|usage| Chapter::new(source.clone(), usage));
        pack.add_source(source);
        if faults.is_empty() { Ok(pack) } else { Err(faults) }
    }
}

/// The whole structure at once, for the checker: what could be read, and what could not.
///
/// A number that is refused is read as another, so that the rest of its lesson is checked too.
pub(super) fn whole(source: &dyn Source, faults: &mut Vec<PackFault>) -> Pack {
    let Some(toml) = text(source, INDEX, faults) else {
        return Pack::default();
    };
    let mut pack = index(&toml, faults, &|_| Chapter::empty());
    let mut chapters: BTreeMap<&'static str, Vec<(String, Vec<Step>)>> = BTreeMap::new();
    for lesson in &mut pack.lessons {
        if matches!(lesson.steps, Steps::Here(_)) {
            continue;
        }
        let file = format!("{}.toml", lesson.usage.code());
        let chapter = chapters
            .entry(lesson.usage.code())
            .or_insert_with(|| read_chapter(source, &file, faults));
        let found = chapter.iter().position(|(id, _)| *id == lesson.id.as_str());
        let steps = found.map(|found| chapter.remove(found).1);
        if steps.is_none() && source.names().contains(&file) {
            faults.push(PackFault::new(&file, lesson.id.as_str(), PackReason::NoSteps));
        }
        lesson.steps = Steps::Here(steps.unwrap_or_default());
    }
    for (usage, left) in chapters {
        for (id, _) in left {
            faults.push(PackFault::new(format!("{usage}.toml"), id, PackReason::NotListed));
        }
    }
    side(source, &mut pack.procedures, faults);
    side(source, &mut pack.needs, faults);
    side(source, &mut pack.paths, faults);
    side(source, &mut pack.acts, faults);
    if !pack.acts.is_empty()
        && let Err(unfit) = Acts::new(pack.acts.to_vec())
    {
        faults.extend(
            unfit
                .into_iter()
                .map(|fault| PackFault::new("placement.toml", "", PackReason::Acts(fault))),
        );
    }
    pack
}

/// The steps of a usage's file by lesson; none for a file that is not there, which is told.
pub(super) fn read_chapter(source: &dyn Source, file: &str, faults: &mut Vec<PackFault>) -> Vec<(String, Vec<Step>)> {
    let toml = text(source, file, faults);
    let table = toml.and_then(|toml| table(file, &toml, faults));
    table.map_or_else(Vec::new, |table| lesson::chapter(file, table, faults))
}

/// The entries of a list's own file; none when there is no such file.
pub(super) fn read_side<E: Entry>(source: &dyn Source, faults: &mut Vec<PackFault>) -> Vec<E> {
    let file = format!("{}.toml", E::FILE);
    if !source.has(&file) {
        return Vec::new();
    }
    let Some(table) = text(source, &file, faults).and_then(|toml| table(&file, &toml, faults)) else {
        return Vec::new();
    };
    let mut fields = Fields::new(&file, "", table, faults);
    let entries = entries(&file, &mut fields);
    fields.finish();
    entries
}

fn side<E: Entry + Clone>(source: &dyn Source, part: &mut Part<E>, faults: &mut Vec<PackFault>) {
    let beside = read_side::<E>(source, faults);
    for entry in &beside {
        if part.iter().any(|other| other.id() == entry.id()) {
            let id = format!("{} {}", E::LIST, entry.id());
            faults.push(PackFault::new(format!("{}.toml", E::FILE), id, PackReason::Twice));
        }
    }
    part.add(beside);
}

/// A file as text; `None`, and a fault, when it is not one.
pub(super) fn text(source: &dyn Source, name: &str, faults: &mut Vec<PackFault>) -> Option<String> {
    let reason = match source.read(name, LONGEST_FILE + 1) {
        None => PackReason::MissingFile,
        Some(bytes) if bytes.len() > LONGEST_FILE => PackReason::TooLong(LONGEST_FILE),
        Some(bytes) => match bytes {
            Cow::Borrowed(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => return Some(text.to_owned()),
                Err(_) => PackReason::NotText,
            },
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => return Some(text),
                Err(_) => PackReason::NotText,
            },
        },
    };
    faults.push(PackFault::new(name, "", reason));
    None
}

fn table(file: &str, toml: &str, faults: &mut Vec<PackFault>) -> Option<Table> {
    match toml.parse::<Table>() {
        Ok(table) => Some(table),
        Err(error) => {
            let before = error.span().and_then(|span| toml.get(..span.start));
            let line = before.map_or(1, |before| 1 + before.matches('\n').count());
            let reason = PackReason::NotToml(format!("line {line}: {}", error.message()));
            faults.push(PackFault::new(file, "", reason));
            None
        }
    }
}

fn index(toml: &str, faults: &mut Vec<PackFault>, chapter: &dyn Fn(Usage) -> Chapter) -> Pack {
    let Some(table) = table(INDEX, toml, faults) else {
        return Pack::default();
    };
    let mut fields = Fields::new(INDEX, "", table, faults);
    let format = fields.integer("format", (i64::MIN, i64::MAX));
    if let Some(format) = format.filter(|&format| format != 2) {
        fields.fault(PackReason::UnknownFormat(format));
    }
    let id = fields.text("id").unwrap_or_default();
    if !is_name(&id) {
        fields.fault(PackReason::BadId);
    }
    let version = fields.text("version").unwrap_or_default();
    let languages = languages(&mut fields);
    let is_empty = !["lesson", "procedure"]
        .iter()
        .any(|field| fields.table.contains_key(*field));
    let mut chapters: BTreeMap<&'static str, Arc<Chapter>> = BTreeMap::new();
    let mut find = |usage: Usage| {
        let known = chapters.entry(usage.code());
        known.or_insert_with(|| Arc::new(chapter(usage))).clone()
    };
    let mut lessons: Vec<Lesson> = Vec::new();
    for table in fields.tables("lesson", 400) {
        let Some(lesson) = lesson::lesson((INDEX, lesson::numbers(&id)), table, fields.faults, &mut find) else {
            continue;
        };
        let fault = |reason| PackFault::new(INDEX, lesson.id.as_str(), reason);
        if lessons.iter().any(|other| other.prefix() == lesson.prefix()) {
            fields.faults.push(fault(PackReason::Twice));
        } else if lessons.iter().any(|other| other.number == lesson.number) {
            fields.faults.push(fault(PackReason::NumberTwice(lesson.number)));
        }
        lessons.push(lesson);
    }
    let procedures = entries(INDEX, &mut fields);
    let needs = entries(INDEX, &mut fields);
    let paths = entries(INDEX, &mut fields);
    let acts = entries(INDEX, &mut fields);
    if is_empty {
        fields.fault(PackReason::MissingField("lesson"));
    }
    fields.finish();
    Pack {
        id,
        version,
        languages,
        lessons,
        procedures: Part::here(procedures),
        needs: Part::here(needs),
        paths: Part::here(paths),
        acts: Part::here(acts),
        placement: OnceLock::new(),
        sources: Vec::new(),
    }
}

fn languages(fields: &mut Fields<'_>) -> Vec<String> {
    let Some(Value::Array(values)) = fields.take("languages", "a list of language tags") else {
        return Vec::new();
    };
    if !(1..=40).contains(&values.len()) {
        fields.count("languages", values.len(), (1, 40));
    }
    let mut tags: Vec<String> = Vec::new();
    for value in values.into_iter().take(40) {
        match value {
            Value::String(tag) if SpokenLanguage::parse(&tag).is_none() => {
                fields.fault(PackReason::UnknownLanguage(tag));
            }
            Value::String(tag) if tags.contains(&tag) => fields.fault_at(&tag, PackReason::Twice),
            Value::String(tag) => tags.push(tag),
            _ => fields.wrong("languages", "a list of language tags"),
        }
    }
    tags
}

/// A code that can stand in a message id.
fn is_name(id: &str) -> bool {
    Slug::parse(id).is_some() && !id.contains(['.', '_'])
}
