//! Reading a visit.

use super::fields::{Fields, list};
use super::session::language_reason;
use crate::domain::{
    Area, Audience, Entry, Face, HelpCall, LessonUse, LevelFound, PathUse, Placed, Reason, Set, SpokenLanguage,
    StepUse, Visit,
};

/// The visit of a line; what is missing or wrong is guessed, and among the faults.
pub(super) fn read(fields: &mut Fields) -> Visit {
    let date = fields.date("date");
    let hour = fields.number("hour", 0, 23).and_then(|n| u8::try_from(n).ok());
    let seconds = fields.number("seconds", 0, Visit::LONGEST);
    let language = if fields.has("language") {
        fields.parsed("language", SpokenLanguage::parse, language_reason)
    } else {
        fields.required("language")
    };
    Visit {
        date: date.unwrap_or_default(),
        hour: hour.unwrap_or(0),
        seconds: seconds.unwrap_or(0),
        language: language.unwrap_or(SpokenLanguage::french()),
        entry: fields.maybe_code("entry", list!(Entry)),
        procedure: fields.maybe_slug("procedure"),
        path: path(fields),
        audience: fields.maybe_code("audience", list!(Audience)),
        placement: placement(fields),
        areas_before: areas(fields, "areas_before"),
        areas_after: areas(fields, "areas_after"),
        lessons: fields.objects("lessons", lesson),
        face: fields
            .maybe_number("face", 1, 3)
            .and_then(|n| Face::from_code(&n.to_string())),
        calls: fields.objects("calls", |call| {
            Some(HelpCall {
                lesson: call.maybe_slug("lesson"),
                waited: call.maybe_number("waited", 0, Visit::LONGEST),
            })
        }),
        event: fields.maybe_slug("event"),
    }
}

fn path(fields: &mut Fields) -> Option<PathUse> {
    let given = fields.has("path");
    let id = fields.maybe_slug("path");
    if !given && fields.has("path_completed") {
        fields.fault("path_completed", Reason::OnlyFor("visits with a path"));
    }
    let completed = fields.flag("path_completed").unwrap_or(false);
    id.map(|id| PathUse { id, completed })
}

fn placement(fields: &mut Fields) -> Option<Placed> {
    let given = fields.has("placement");
    let overall = fields.maybe_code("placement", list!(LevelFound));
    if !given && fields.has("placement_areas") {
        fields.fault("placement_areas", Reason::OnlyFor("visits with a placement"));
    }
    let areas = fields.coded("placement_areas", list!(Area), list!(LevelFound));
    overall.map(|overall| Placed { overall, areas })
}

fn areas(fields: &mut Fields, name: &str) -> Option<Set<Area>> {
    if !fields.has(name) {
        return None;
    }
    let areas = fields.codes(name, list!(Area));
    let set = Set::of(&areas);
    if set.iter().count() < areas.len() {
        fields.fault(name, Reason::Repeated);
    }
    Some(set)
}

fn lesson(fields: &mut Fields) -> Option<LessonUse> {
    let id = fields.slug("id");
    let completed = fields.flag("completed").unwrap_or(false);
    let seconds = fields.number("seconds", 0, Visit::LONGEST);
    let tried = fields.maybe_number("tried", 0, LessonUse::MOST_TRIED.into());
    let first_try = fields.maybe_number("first_try", 0, LessonUse::MOST_TRIED.into());
    let [tried, first_try] = [tried, first_try].map(|n| n.and_then(|n| u16::try_from(n).ok()).unwrap_or(0));
    let steps = fields.objects("steps", |step| {
        let id = step.slug("id");
        let first_try = if step.has("first_try") {
            step.flag("first_try")
        } else {
            step.required("first_try")
        };
        Some(StepUse {
            id: id?,
            first_try: first_try?,
        })
    });
    // "started" is said for readers of the file: a lesson that is listed was started.
    fields.ignore(&["started"]);
    Some(LessonUse {
        id: id?,
        completed,
        seconds: seconds?,
        tried,
        first_try,
        steps,
    })
}
