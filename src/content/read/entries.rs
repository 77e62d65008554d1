//! What a pack lists beside its lessons: procedures, needs, paths.

use toml::Table;

use super::fields::Fields;
use super::is_name;
use crate::content::fault::{PackFault, PackReason};
use crate::content::pack::{Followed, Need, Path, Procedure, Towards};
use crate::domain::{Act, Area, Level, PathKind, Slug, Usage};

/// An entry of a list that stands in `pack.toml` or in a file of its own.
pub(in crate::content) trait Entry: Sized {
    /// The name of the list, in the singular, as TOML writes it.
    const LIST: &'static str;
    /// The file of its own, without its extension; its words are in the Fluent file of that name.
    const FILE: &'static str;

    /// Reads one; what is wrong is told.
    fn read(fields: &mut Fields<'_>, id: Slug) -> Option<Self>;

    /// What it is called, and replaced by.
    fn id(&self) -> &Slug;
}

/// Reads the entries of a table, leaving the rest of it.
pub(super) fn entries<E: Entry>(file: &str, fields: &mut Fields<'_>) -> Vec<E> {
    let mut entries: Vec<E> = Vec::new();
    for table in fields.tables(E::LIST, 200) {
        let Some(entry) = entry::<E>(file, table, fields.faults) else {
            continue;
        };
        if entries.iter().any(|other| other.id() == entry.id()) {
            let id = format!("{} {}", E::LIST, entry.id());
            fields.faults.push(PackFault::new(file, id, PackReason::Twice));
        }
        entries.push(entry);
    }
    entries
}

fn entry<E: Entry>(file: &str, table: Table, faults: &mut Vec<PackFault>) -> Option<E> {
    let mut fields = Fields::named(file, E::LIST, table, faults);
    let id = fields.text("id")?;
    let slug = Slug::parse(&id).filter(|_| is_name(&id));
    if slug.is_none() {
        fields.fault(PackReason::BadId);
    }
    // Read to its end even when it has no name, so that every fault is told.
    let entry = E::read(&mut fields, slug.clone().or_else(|| Slug::parse("unnamed"))?);
    fields.finish();
    slug.and(entry)
}

impl Entry for Procedure {
    const LIST: &'static str = "procedure";
    const FILE: &'static str = "procedures";

    fn read(fields: &mut Fields<'_>, id: Slug) -> Option<Self> {
        let minutes = fields.integer("minutes", (5, 240));
        let lesson = fields.optional("lesson").and_then(|id| lesson_id(fields, &id));
        Some(Self {
            id,
            lesson,
            minutes: u16::try_from(minutes.unwrap_or_default()).unwrap_or_default(),
        })
    }

    fn id(&self) -> &Slug {
        &self.id
    }
}

impl Entry for Need {
    const LIST: &'static str = "need";
    const FILE: &'static str = "needs";

    fn read(fields: &mut Fields<'_>, id: Slug) -> Option<Self> {
        let said = [
            fields
                .optional("lesson")
                .and_then(|id| lesson_id(fields, &id))
                .map(Towards::Lesson),
            fields
                .optional("usage")
                .and_then(|code| usage(fields, &code))
                .map(Towards::Usage),
            fields
                .optional("procedure")
                .and_then(|id| Slug::parse(&id))
                .map(Towards::Procedure),
        ];
        let mut towards = said.into_iter().flatten();
        let (Some(towards), None) = (towards.next(), towards.next()) else {
            fields.wrong("lesson", "one of lesson, usage or procedure, and only one");
            return None;
        };
        Some(Self { id, towards })
    }

    fn id(&self) -> &Slug {
        &self.id
    }
}

impl Entry for Path {
    const LIST: &'static str = "path";
    const FILE: &'static str = "paths";

    fn read(fields: &mut Fields<'_>, id: Slug) -> Option<Self> {
        let number = fields.integer("number", (1, 63)).unwrap_or_default();
        let kind = PathKind::of(&id).filter(|kind| *kind != PathKind::Need);
        if kind.is_none() {
            fields.fault(PackReason::NotAPath);
        }
        let tables = fields.tables("lesson", 40);
        if !(2..=40).contains(&tables.len()) {
            fields.count("lessons", tables.len(), (2, 40));
        }
        let mut lessons: Vec<Followed> = Vec::new();
        for table in tables {
            let mut inner = Fields::named(fields.file, "lesson", table, fields.faults);
            inner.id = format!("{id} lesson");
            let Some(lesson) = inner.text("id").and_then(|id| lesson_id(&mut inner, &id)) else {
                continue;
            };
            let example = inner.flag("example");
            inner.finish();
            if lessons.iter().any(|other| other.lesson == lesson) {
                fields.fault_at(&format!("{id} {lesson}"), PackReason::Twice);
            }
            lessons.push(Followed { lesson, example });
        }
        Some(Self {
            number: u8::try_from(number).unwrap_or_default(),
            kind: kind?,
            id,
            lessons,
        })
    }

    fn id(&self) -> &Slug {
        &self.id
    }
}

impl Entry for Act {
    const LIST: &'static str = "act";
    const FILE: &'static str = "placement";

    fn read(fields: &mut Fields<'_>, id: Slug) -> Option<Self> {
        let area = fields.text("area").and_then(|code| {
            let area = Area::from_code(&code);
            if area.is_none() {
                fields.wrong("area", "1 to 5, as a text");
            }
            area
        });
        let level = fields.text("level").and_then(|code| {
            let level = Level::from_code(&code);
            if level.is_none() {
                fields.wrong("level", "basic, intermediate or advanced");
            }
            level
        });
        Some(Self {
            id,
            area: area?,
            level: level?,
        })
    }

    fn id(&self) -> &Slug {
        &self.id
    }
}

fn lesson_id(fields: &mut Fields<'_>, id: &str) -> Option<Slug> {
    let (code, _) = id.split_once('.').unwrap_or((id, ""));
    usage(fields, code)?;
    let slug = Slug::parse(id);
    if slug.is_none() {
        fields.fault(PackReason::BadId);
    }
    slug
}

fn usage(fields: &mut Fields<'_>, code: &str) -> Option<Usage> {
    let usage = Usage::from_code(code);
    if usage.is_none() {
        fields.fault(PackReason::UnknownUsage(code.to_owned()));
    }
    usage
}
