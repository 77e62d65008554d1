//! Visits to cells and back.

use std::sync::LazyLock;

use rusqlite::Connection;

use super::codes::{Codes, Parsed, Reference, Unreadable};
use super::record::value::{at, flag, position};
use super::record::{Cells, ChildTable, Column, STAMP, Statements, Stored, Table, code, number};
use crate::domain::{HelpCall, LessonUse, Slug, Visit};

const BODY: &[Column] = &[
    number("date"),
    number("hour"),
    number("seconds"),
    code("language", Reference::Language),
    number("entry"),
    code("procedure", Reference::Procedure),
    code("path", Reference::Path),
    number("audience"),
    number("placement"),
    number("face"),
    number("lessons"),
    number("calls"),
];

const LESSON: &[Column] = &[
    code("lesson", Reference::Lesson),
    number("completed"),
    number("seconds"),
    number("tried"),
    number("first_try"),
];

const CALL: &[Column] = &[number("waited")];

const CHILDREN: &[ChildTable] = &[
    ChildTable {
        name: "visit_lesson",
        parent: "visit",
        counted_by: "lessons",
        columns: LESSON,
    },
    ChildTable {
        name: "visit_call",
        parent: "visit",
        counted_by: "calls",
        columns: CALL,
    },
];

pub(super) static TABLE: Table = Table {
    name: "visit",
    entity: 1,
    body: BODY,
    children: CHILDREN,
    statements: LazyLock::new(|| Statements::of(&TABLE)),
};

/// The cells of a visit, put behind those of its stamp; codes without a row get one.
pub(super) fn write(
    visit: &Visit,
    mut cells: Vec<Option<i64>>,
    db: &Connection,
    codes: &mut Codes,
) -> rusqlite::Result<Stored> {
    let mut id = |reference, code: Option<&str>| code.map(|code| codes.id(db, reference, code)).transpose();
    cells.extend([
        Some(visit.date.to_epoch_days().into()),
        Some(visit.hour.into()),
        Some(visit.seconds.into()),
        id(Reference::Language, Some(visit.language.as_str()))?,
        visit.entry.and_then(position),
        id(Reference::Procedure, visit.procedure.as_ref().map(Slug::as_str))?,
        id(Reference::Path, visit.path.as_ref().map(Slug::as_str))?,
        visit.audience.and_then(position),
        visit.placement.and_then(position),
        visit.face.and_then(position),
        i64::try_from(visit.lessons.len()).ok(),
        i64::try_from(visit.calls.len()).ok(),
    ]);
    let lessons: rusqlite::Result<Vec<_>> = visit
        .lessons
        .iter()
        .map(|lesson| {
            Ok(vec![
                id(Reference::Lesson, Some(lesson.id.as_str()))?,
                Some(lesson.completed.into()),
                Some(lesson.seconds.into()),
                Some(lesson.tried.into()),
                Some(lesson.first_try.into()),
            ])
        })
        .collect();
    let help = visit.calls.iter().map(|call| vec![call.waited.map(i64::from)]);
    Ok(Stored {
        table: &TABLE,
        cells,
        children: vec![lessons?, help.collect()],
    })
}

/// The visit of its rows.
pub(super) fn read(stored: &Stored, codes: &Codes) -> Parsed<Visit> {
    let mut cells = Cells::new(BODY, &stored.cells[STAMP.len()..]);
    let no_language = Unreadable {
        column: "language",
        value: 0,
    };
    let mut visit = Visit {
        date: cells.date()?,
        hour: cells.number()?,
        seconds: cells.number()?,
        language: cells.coded(|id| codes.language(id))?.ok_or(no_language)?,
        entry: cells.maybe(at)?,
        procedure: cells.coded(|id| codes.slug(Reference::Procedure, id))?,
        path: cells.coded(|id| codes.slug(Reference::Path, id))?,
        audience: cells.maybe(at)?,
        placement: cells.maybe(at)?,
        face: cells.maybe(at)?,
        lessons: Vec::new(),
        calls: Vec::new(),
    };
    for row in stored.children.first().into_iter().flatten() {
        let mut cells = Cells::new(LESSON, row);
        let no_lesson = Unreadable {
            column: "lesson",
            value: 0,
        };
        visit.lessons.push(LessonUse {
            id: cells.coded(|id| codes.slug(Reference::Lesson, id))?.ok_or(no_lesson)?,
            completed: cells.must(flag)?,
            seconds: cells.number()?,
            tried: cells.number()?,
            first_try: cells.number()?,
        });
    }
    for row in stored.children.get(1).into_iter().flatten() {
        let waited = Cells::new(CALL, row).maybe_number()?;
        visit.calls.push(HelpCall { waited });
    }
    Ok(visit)
}
