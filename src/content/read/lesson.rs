//! Lessons and their steps, as the index or a usage's file writes them.

use std::sync::Arc;

use toml::{Table, Value};

use super::fields::Fields;
use super::is_name;
use crate::content::fault::{PackFault, PackReason};
use crate::content::pack::{Chapter, Lesson, Step, StepKind, Steps};
use crate::domain::{Slug, Usage};
use crate::practice::Setup;

/// The numbers of the core pack's lessons; those of sites follow, so that no resume code takes one for another.
const CORE_NUMBERS: (i64, i64) = (1, 100);
/// The numbers of a site's lessons; the highest keeps a resume code short enough to copy.
const SITE_NUMBERS: (i64, i64) = (101, 400);

/// The numbers that lessons of a pack may have.
pub(super) fn numbers(pack: &str) -> (i64, i64) {
    if pack == "core" { CORE_NUMBERS } else { SITE_NUMBERS }
}

/// A lesson of the index; its steps stand with it, or in the chapter that `chapter` finds for its usage.
pub(super) fn lesson(
    (file, numbers): (&str, (i64, i64)),
    table: Table,
    faults: &mut Vec<PackFault>,
    chapter: &mut dyn FnMut(Usage) -> Arc<Chapter>,
) -> Option<Lesson> {
    let mut fields = Fields::named(file, "lesson", table, faults);
    let id = fields.text("id")?;
    let number = fields.integer("number", numbers).unwrap_or_default();
    let minutes = fields.integer("minutes", (6, 12)).unwrap_or_default();
    let here = fields.table.contains_key("step").then(|| steps(&mut fields, &id));
    fields.finish();
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
        number: u16::try_from(number).unwrap_or_default(),
        minutes: u8::try_from(minutes).unwrap_or_default(),
        steps: here.map_or_else(|| Steps::In(chapter(usage)), Steps::Here),
    })
}

/// The lessons of a usage's file: id and steps.
pub(super) fn chapter(file: &str, table: Table, faults: &mut Vec<PackFault>) -> Vec<(String, Vec<Step>)> {
    let mut fields = Fields::new(file, "", table, faults);
    let tables = fields.tables("lesson", 200);
    fields.finish();
    let mut lessons: Vec<(String, Vec<Step>)> = Vec::new();
    for table in tables {
        let mut fields = Fields::named(file, "lesson", table, faults);
        let Some(id) = fields.text("id") else {
            continue;
        };
        let steps = steps(&mut fields, &id);
        if lessons.iter().any(|(other, _)| *other == id) {
            fields.fault(PackReason::Twice);
        }
        fields.finish();
        lessons.push((id, steps));
    }
    lessons
}

fn steps(fields: &mut Fields<'_>, lesson: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for table in fields.tables("step", 9) {
        if let Some(step) = step(fields.file, lesson, table, fields.faults) {
            if steps.iter().any(|other| other.id == step.id) {
                let id = format!("{lesson} {}", step.id);
                fields.faults.push(PackFault::new(fields.file, id, PackReason::Twice));
            }
            steps.push(step);
        }
    }
    check_steps(fields, &steps);
    steps
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

fn step(file: &str, lesson: &str, table: Table, faults: &mut Vec<PackFault>) -> Option<Step> {
    let mut fields = Fields::named(file, &format!("{lesson} step"), table, faults);
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
