//! Visits to cells and back.

mod scan;

use std::sync::OnceLock;

use rusqlite::Connection;

use super::codes::{Codes, Parsed, Reference, Unreadable};
use super::record::value::{at, flag, position};
use super::record::{Cells, ChildTable, Column, STAMP, Stored, Table, code, number};
use crate::domain::{Area, HelpCall, LessonUse, Level, LevelFound, PathUse, Placed, Set, Slug, StepUse, Visit};

pub(super) use scan::for_each;

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
    number("first_steps"),
    number("placement_1"),
    number("placement_2"),
    number("placement_3"),
    number("placement_4"),
    number("placement_5"),
    number("areas_before"),
    number("areas_after"),
    number("path_completed"),
    code("event", Reference::Code),
];

const LESSON: &[Column] = &[
    code("lesson", Reference::Lesson),
    number("completed"),
    number("seconds"),
    number("tried"),
    number("first_try"),
    code("steps", Reference::StepList),
    number("steps_first_try"),
];

const CALL: &[Column] = &[number("waited"), code("lesson", Reference::Lesson)];

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
    statements: OnceLock::new(),
};

/// The cells of a visit, put behind those of its stamp; codes without a row get one.
///
/// What a visit of before the second version of the schema could not say stays empty when it says nothing else, so that
/// its cells, and their hash, are those it had.
pub(super) fn write(
    visit: &Visit,
    mut cells: Vec<Option<i64>>,
    db: &Connection,
    codes: &mut Codes,
) -> rusqlite::Result<Stored> {
    let mut id = |reference, code: Option<&str>| code.map(|code| codes.id(db, reference, code)).transpose();
    let placed = visit.placement.as_ref();
    let level = placed.and_then(|placed| placed.overall.level());
    let path = visit.path.as_ref();
    cells.extend([
        Some(visit.date.to_epoch_days().into()),
        Some(visit.hour.into()),
        Some(visit.seconds.into()),
        id(Reference::Language, Some(visit.language.as_str()))?,
        visit.entry.and_then(position),
        id(Reference::Procedure, visit.procedure.as_ref().map(Slug::as_str))?,
        id(Reference::Path, path.map(|path| path.id.as_str()))?,
        visit.audience.and_then(position),
        level.and_then(position),
        visit.face.and_then(position),
        i64::try_from(visit.lessons.len()).ok(),
        i64::try_from(visit.calls.len()).ok(),
        placed
            .filter(|placed| placed.overall == LevelFound::FirstSteps)
            .map(|_| 1),
    ]);
    let areas = Area::ALL.iter().map(|area| placed?.areas[area.position()]);
    cells.extend(areas.map(|level| level.and_then(position)));
    cells.extend([
        visit.areas_before.and_then(bits),
        visit.areas_after.and_then(bits),
        path.filter(|path| path.completed).map(|_| 1),
        id(Reference::Code, visit.event.as_ref().map(Slug::as_str))?,
    ]);
    let lessons: rusqlite::Result<Vec<_>> = visit
        .lessons
        .iter()
        .map(|lesson| {
            let ids: Vec<&str> = lesson.steps.iter().map(|step| step.id.as_str()).collect();
            let right = (0..).zip(&lesson.steps).filter(|(_, step)| step.first_try);
            let right: i64 = right.map(|(n, _)| 1 << n).sum();
            let any = !ids.is_empty();
            Ok(vec![
                id(Reference::Lesson, Some(lesson.id.as_str()))?,
                Some(lesson.completed.into()),
                Some(lesson.seconds.into()),
                Some(lesson.tried.into()),
                Some(lesson.first_try.into()),
                id(Reference::StepList, any.then(|| ids.join(",")).as_deref())?,
                any.then_some(right),
            ])
        })
        .collect();
    let help: rusqlite::Result<Vec<_>> = visit
        .calls
        .iter()
        .map(|call| {
            let lesson = id(Reference::Lesson, call.lesson.as_ref().map(Slug::as_str))?;
            Ok(vec![call.waited.map(i64::from), lesson])
        })
        .collect();
    Ok(Stored {
        table: &TABLE,
        cells,
        children: vec![lessons?, help?],
    })
}

/// The visit of its rows.
pub(super) fn read(stored: &Stored, codes: &Codes) -> Parsed<Visit> {
    read_body(&stored.cells[STAMP.len()..], &stored.children, codes)
}

/// The rows of the child tables of a visit.
type Children = [Vec<Vec<Option<i64>>>];

/// The visit of its own cells and of the rows of its child tables.
fn read_body(cells: &[Option<i64>], children: &Children, codes: &Codes) -> Parsed<Visit> {
    let mut cells = Cells::new(BODY, cells);
    let (date, hour, seconds) = (cells.date()?, cells.number()?, cells.number()?);
    let language = cells.coded(|id| codes.language(id))?.ok_or(missing("language"))?;
    let mut visit = Visit {
        seconds,
        entry: cells.maybe(at)?,
        procedure: cells.coded(|id| codes.slug(Reference::Procedure, id))?,
        ..Visit::new(date, hour, language)
    };
    let path = cells.coded(|id| codes.slug(Reference::Path, id))?;
    visit.audience = cells.maybe(at)?;
    let level: Option<Level> = cells.maybe(at)?;
    visit.face = cells.maybe(at)?;
    // The rows of lessons and calls are counted by themselves.
    let _: [u8; 2] = [cells.number()?, cells.number()?];
    let first_steps = cells.maybe(flag)?;
    let overall = level
        .map(Some)
        .or(first_steps.filter(|yes| *yes).map(|_| None))
        .map(LevelFound::from);
    let mut areas = [None; Area::ALL.len()];
    for area in &mut areas {
        *area = cells.maybe(at)?;
    }
    visit.placement = overall.map(|overall| Placed { overall, areas });
    visit.areas_before = cells.maybe(areas_of)?;
    visit.areas_after = cells.maybe(areas_of)?;
    let completed = cells.maybe(flag)?.unwrap_or(false);
    visit.path = path.map(|id| PathUse { id, completed });
    visit.event = cells.coded(|id| codes.slug(Reference::Code, id))?;
    for row in children.first().into_iter().flatten() {
        visit.lessons.push(lesson(row, codes)?);
    }
    for row in children.get(1).into_iter().flatten() {
        let mut cells = Cells::new(CALL, row);
        visit.calls.push(HelpCall {
            waited: cells.maybe_number()?,
            lesson: cells.coded(|id| codes.slug(Reference::Lesson, id))?,
        });
    }
    Ok(visit)
}

fn lesson(row: &[Option<i64>], codes: &Codes) -> Parsed<LessonUse> {
    let mut cells = Cells::new(LESSON, row);
    let mut lesson = LessonUse {
        id: cells
            .coded(|id| codes.slug(Reference::Lesson, id))?
            .ok_or(missing("lesson"))?,
        completed: cells.must(flag)?,
        seconds: cells.number()?,
        tried: cells.number()?,
        first_try: cells.number()?,
        steps: Vec::new(),
    };
    let steps = cells.coded(|id| codes.steps(id))?.unwrap_or_default();
    let right: u16 = cells.maybe_number()?.unwrap_or(0);
    if right >> steps.len() != 0 {
        return Err(Unreadable {
            column: "steps_first_try",
            value: right.into(),
        });
    }
    let told = (0..).zip(steps).map(|(n, id)| StepUse {
        id,
        first_try: right >> n & 1 == 1,
    });
    lesson.steps.extend(told);
    Ok(lesson)
}

fn bits(areas: Set<Area>) -> Option<i64> {
    i64::try_from(areas.bits()).ok()
}

fn areas_of(bits: i64) -> Option<Set<Area>> {
    let bits = u64::try_from(bits).ok()?;
    Some(Set::from_bits(bits)).filter(|areas| areas.bits() == bits)
}

fn missing(column: &'static str) -> Unreadable {
    Unreadable { column, value: 0 }
}
