//! Reading a visit.

use super::fields::{Fields, list};
use super::session::language_reason;
use crate::domain::{Audience, Entry, Face, HelpCall, LessonUse, Level, SpokenLanguage, Visit};

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
        path: fields.maybe_slug("path"),
        audience: fields.maybe_code("audience", list!(Audience)),
        placement: fields.maybe_code("placement", list!(Level)),
        lessons: fields.objects("lessons", lesson),
        face: fields
            .maybe_number("face", 1, 3)
            .and_then(|n| Face::from_code(&n.to_string())),
        calls: fields.objects("calls", |call| {
            Some(HelpCall {
                waited: call.maybe_number("waited", 0, Visit::LONGEST),
            })
        }),
    }
}

fn lesson(fields: &mut Fields) -> Option<LessonUse> {
    let id = fields.slug("id");
    let completed = fields.flag("completed").unwrap_or(false);
    let seconds = fields.number("seconds", 0, Visit::LONGEST);
    let tried = fields
        .maybe_number("tried", 0, 1000)
        .and_then(|n| u16::try_from(n).ok())
        .unwrap_or(0);
    let first_try = fields
        .maybe_number("first_try", 0, 1000)
        .and_then(|n| u16::try_from(n).ok())
        .unwrap_or(0);
    // "started" is said for readers of the file: a lesson that is listed was started.
    fields.ignore(&["started"]);
    Some(LessonUse {
        id: id?,
        completed,
        seconds: seconds?,
        tried,
        first_try,
    })
}
