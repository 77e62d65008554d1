//! `pack.toml` to a [`Pack`]: hostile until read, every fault at once.

use toml::{Table, Value};

use super::fault::{PackFault, PackReason};
use super::pack::{Lesson, Pack, Procedure, Step, StepKind};
use crate::domain::{Slug, SpokenLanguage, Usage};
use crate::practice::Setup;

pub(super) const FILE: &str = "pack.toml";
/// Longest file of a pack, in bytes.
pub(super) const LONGEST_FILE: usize = 1 << 20;

impl Pack {
    /// Reads a `pack.toml` of format 1, or says everything that is wrong with its structure; words are not looked at.
    pub fn read(toml: &str) -> Result<Self, Vec<PackFault>> {
        let (pack, faults) = read(toml);
        if faults.is_empty() { Ok(pack) } else { Err(faults) }
    }
}

/// What could be read, and what could not; a number that is refused is read as another, so that the rest of its lesson
/// is checked too.
pub(super) fn read(toml: &str) -> (Pack, Vec<PackFault>) {
    let mut faults = Vec::new();
    if toml.len() > LONGEST_FILE {
        faults.push(PackFault::new(FILE, "", PackReason::TooLong(LONGEST_FILE)));
        return (Pack::default(), faults);
    }
    let table = match toml.parse::<Table>() {
        Ok(table) => table,
        Err(error) => {
            let line = error
                .span()
                .map_or(1, |span| 1 + toml[..span.start].matches('\n').count());
            let reason = PackReason::NotToml(format!("line {line}: {}", error.message()));
            faults.push(PackFault::new(FILE, "", reason));
            return (Pack::default(), faults);
        }
    };
    let pack = read_pack(Fields::new("", table, &mut faults));
    (pack, faults)
}

fn read_pack(mut fields: Fields<'_>) -> Pack {
    let format = fields.integer("format", (i64::MIN, i64::MAX));
    if let Some(format) = format.filter(|&format| format != 1) {
        fields.fault(PackReason::UnknownFormat(format));
    }
    let id = fields.text("id").unwrap_or_default();
    if Slug::parse(&id).is_none() {
        fields.fault(PackReason::BadId);
    }
    let version = fields.text("version").unwrap_or_default();
    let languages = languages(&mut fields);
    let is_empty = !["lesson", "procedure"]
        .iter()
        .any(|field| fields.table.contains_key(*field));
    let lessons: Vec<Lesson> = fields
        .tables("lesson", 200)
        .into_iter()
        .filter_map(|t| lesson(t, fields.faults))
        .collect();
    for (i, lesson) in lessons.iter().enumerate() {
        if lessons[..i].iter().any(|other| other.prefix() == lesson.prefix()) {
            fields
                .faults
                .push(PackFault::new(FILE, lesson.id.as_str(), PackReason::Twice));
        }
    }
    let procedures: Vec<Procedure> = fields
        .tables("procedure", 200)
        .into_iter()
        .filter_map(|t| procedure(t, fields.faults))
        .collect();
    for (i, procedure) in procedures.iter().enumerate() {
        if procedures[..i].iter().any(|other| other.id == procedure.id) {
            let id = format!("procedure {}", procedure.id);
            fields.faults.push(PackFault::new(FILE, id, PackReason::Twice));
        }
    }
    if is_empty {
        fields.fault(PackReason::MissingField("lesson"));
    }
    fields.finish();
    Pack {
        id,
        version,
        languages,
        lessons,
        procedures,
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

fn lesson(table: Table, faults: &mut Vec<PackFault>) -> Option<Lesson> {
    let mut fields = Fields::named("lesson", table, faults);
    let id = fields.text("id")?;
    let minutes = fields.integer("minutes", (6, 12)).unwrap_or_default();
    let tables = fields.tables("step", 9);
    fields.finish();
    let mut steps: Vec<Step> = Vec::new();
    for table in tables {
        if let Some(step) = step(&id, table, fields.faults) {
            if steps.iter().any(|other| other.id == step.id) {
                fields
                    .faults
                    .push(PackFault::new(FILE, format!("{id} {}", step.id), PackReason::Twice));
            }
            steps.push(step);
        }
    }
    check_steps(&mut fields, &steps);
    let (usage, name) = id.split_once('.').unwrap_or((&id, ""));
    let Some(usage) = Usage::from_code(usage) else {
        fields.fault(PackReason::UnknownUsage(usage.to_owned()));
        return None;
    };
    let Some(slug) = Slug::parse(&id).filter(|_| is_name(name)) else {
        fields.fault(PackReason::BadId);
        return None;
    };
    Some(Lesson {
        id: slug,
        usage,
        minutes: u8::try_from(minutes).unwrap_or_default(),
        steps,
    })
}

fn check_steps(fields: &mut Fields<'_>, steps: &[Step]) {
    if !(5..=9).contains(&steps.len()) {
        fields.count("steps", steps.len(), (5, 9));
    }
    if !steps.iter().any(|step| matches!(step.kind, StepKind::Practice(_))) {
        fields.fault(PackReason::NoPractice);
    }
    let questions = |steps: &[Step]| {
        steps
            .iter()
            .filter(|s| matches!(s.kind, StepKind::Question { .. }))
            .count()
    };
    let last = &steps[steps.len().saturating_sub(3)..];
    if questions(steps) != 3 || questions(last) != 3 {
        fields.fault(PackReason::NotThreeQuestions);
    }
}

fn step(lesson: &str, table: Table, faults: &mut Vec<PackFault>) -> Option<Step> {
    let mut fields = Fields::named(&format!("{lesson} step"), table, faults);
    let id = fields.text("id")?;
    fields.id = format!("{lesson} {id}");
    if !is_name(&id) {
        fields.fault(PackReason::BadId);
        return None;
    }
    let kind = match fields.text("kind")?.as_str() {
        "read" => Some(StepKind::Read),
        "practice" => setup(&mut fields).map(StepKind::Practice),
        "question" => Some(question(&mut fields)),
        _ => {
            fields.wrong("kind", "read, practice or question");
            return None;
        }
    };
    fields.finish();
    Some(Step { id, kind: kind? })
}

fn question(fields: &mut Fields<'_>) -> StepKind {
    let answers = fields.integer("answers", (2, 5));
    let right = fields.integer("right", (1, answers.unwrap_or(5)));
    StepKind::Question {
        answers: u8::try_from(answers.unwrap_or(2)).unwrap_or_default(),
        right: u8::try_from(right.unwrap_or(1)).unwrap_or_default(),
    }
}

fn setup(fields: &mut Fields<'_>) -> Option<Setup> {
    let mut kinds = Setup::KINDS.iter().copied();
    let Some(kind) = kinds.find(|kind| fields.table.contains_key(*kind)) else {
        fields.fault(PackReason::NoImitation);
        return None;
    };
    let table: Table = fields.table.remove_entry(kind).into_iter().collect();
    match Value::Table(table).try_into::<Setup>() {
        Ok(setup) => {
            for fault in setup.faults() {
                fields.fault(PackReason::Setup(fault));
            }
            Some(setup)
        }
        Err(error) => {
            fields.fault(PackReason::NotASetup(error.message().to_owned()));
            None
        }
    }
}

fn procedure(table: Table, faults: &mut Vec<PackFault>) -> Option<Procedure> {
    let mut fields = Fields::named("procedure", table, faults);
    let id = fields.text("id")?;
    let minutes = fields.integer("minutes", (5, 240));
    fields.finish();
    if !is_name(&id) {
        fields.fault(PackReason::BadId);
        return None;
    }
    Some(Procedure {
        id: Slug::parse(&id)?,
        minutes: u16::try_from(minutes.unwrap_or_default()).unwrap_or_default(),
    })
}

/// A code that can stand in a message id.
fn is_name(id: &str) -> bool {
    Slug::parse(id).is_some() && !id.contains(['.', '_'])
}

/// A table whose fields are taken one by one, so that those left are unknown.
struct Fields<'f> {
    id: String,
    table: Table,
    faults: &'f mut Vec<PackFault>,
}

impl<'f> Fields<'f> {
    fn new(id: &str, table: Table, faults: &'f mut Vec<PackFault>) -> Self {
        Self {
            id: id.to_owned(),
            table,
            faults,
        }
    }

    /// A table that faults name by its `id`, or by what it is when it has none.
    fn named(what: &str, table: Table, faults: &'f mut Vec<PackFault>) -> Self {
        let id = table
            .get("id")
            .and_then(Value::as_str)
            .unwrap_or(what)
            .chars()
            .take(60)
            .collect();
        Self { id, table, faults }
    }

    fn take(&mut self, field: &'static str, expected: &'static str) -> Option<Value> {
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

    fn text(&mut self, field: &'static str) -> Option<String> {
        match self.take(field, "a text")? {
            Value::String(text) if (1..=60).contains(&text.len()) => Some(text),
            _ => {
                self.wrong(field, "a text of 1 to 60 bytes");
                None
            }
        }
    }

    fn integer(&mut self, field: &'static str, (from, to): (i64, i64)) -> Option<i64> {
        let value = self.take(field, "a number")?.as_integer()?;
        if (from..=to).contains(&value) {
            return Some(value);
        }
        self.fault(PackReason::OutOfRange { field, value, from, to });
        None
    }

    /// The tables of a list; none when the field is absent.
    fn tables(&mut self, field: &'static str, most: usize) -> Vec<Table> {
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
    fn finish(&mut self) {
        for field in std::mem::take(&mut self.table).keys() {
            self.fault(PackReason::UnknownField(field.chars().take(60).collect()));
        }
    }

    fn count(&mut self, what: &'static str, count: usize, (from, to): (usize, usize)) {
        self.fault(PackReason::Count { what, count, from, to });
    }

    fn wrong(&mut self, field: &'static str, expected: &'static str) {
        self.fault(PackReason::WrongField { field, expected });
    }

    fn fault(&mut self, reason: PackReason) {
        self.faults.push(PackFault::new(FILE, self.id.clone(), reason));
    }

    fn fault_at(&mut self, id: &str, reason: PackReason) {
        self.faults.push(PackFault::new(FILE, id, reason));
    }
}
