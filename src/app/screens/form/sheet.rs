//! A recorded session as a sheet: every field that says something, in the order of the form.

use super::field::{CounterSet, Field};
use super::{FormAct, choices, page};
use crate::app::facts::Facts;
use crate::app::page::{Value, Words};
use crate::domain::{Record, Session};

/// The lines of a record: what each field is called, and what it says.
pub(in crate::app::screens) fn sheet(record: &Record, session: &Session, facts: &Facts) -> Vec<(Words, Words)> {
    let mut lines = vec![(page::label(FormAct::Fill(Field::Date)), day(session.date))];
    for act in page::fields(session) {
        match act {
            FormAct::Fill(Field::Date) => {}
            FormAct::Fill(field) => lines.extend(typed(field, session).map(|value| (page::label(act), value))),
            FormAct::Open(field) => lines.extend(chosen(field, session, facts)),
            FormAct::Count(set) => lines.extend(counted(set, session)),
            _ => {}
        }
    }
    if !session.kind.is_group() {
        let people = Words::counted("form-people-value", "count", session.accompaniments());
        lines.push((Words::message("form-people"), people));
    }
    if let Some(level) = session.level() {
        lines.push((Words::message("sheet-level"), Words::label("level", level.code())));
    }
    if session.visit.is_some() {
        lines.push((Words::message("sheet-visit"), Words::message("form-yes")));
    }
    if let Some(mediator) = session.mediator {
        lines.push((Words::message("sheet-mediator"), Words::Plain(mediator.to_string())));
    }
    lines.push((Words::message("sheet-recorded"), day(record.stamp.recorded_on)));
    if record.stamp.revision > 1 {
        lines.push((Words::message("sheet-revised"), day(record.stamp.revised_on)));
    }
    lines
}

fn day(day: chrono::NaiveDate) -> Words {
    Words::Message("sessions-day", vec![("day", Value::Day(day))])
}

/// What a field that is typed says; nothing where nothing was said.
fn typed(field: Field, session: &Session) -> Option<Words> {
    match field {
        Field::Hour => Some(Words::counted("form-hour-value", "hour", session.hour)),
        Field::Minutes => Some(Words::counted("sessions-minutes", "minutes", session.minutes)),
        _ => Some(field.write(session))
            .filter(|text| !text.is_empty())
            .map(Words::Plain),
    }
}

/// What a field that is chosen says, one line a value.
fn chosen(field: Field, session: &Session, facts: &Facts) -> Vec<(Words, Words)> {
    // One value of several has the singular.
    let label = match field {
        Field::Themes => Words::message("form-theme"),
        Field::Usages => Words::message("form-usage"),
        _ => page::label(FormAct::Open(field)),
    };
    let nothing = Words::message("form-not-said");
    let list = choices::list(field, session, facts).into_iter().enumerate();
    let said = list.filter(|(index, value)| choices::is_on(session, field, *index, facts) && *value != nothing);
    let silent = field == Field::Mandate && !session.mandate;
    said.filter(|_| !silent)
        .map(|(_, value)| (label.clone(), value))
        .collect()
}

/// The counters above zero, then what they leave.
fn counted(set: CounterSet, session: &Session) -> Vec<(Words, Words)> {
    let Some(people) = session.participants.as_ref() else {
        return Vec::new();
    };
    let count = |label: Words, n: i64| {
        Words::Message(
            "sheet-counted",
            vec![("label", Value::Words(Box::new(label))), ("count", Value::Number(n))],
        )
    };
    let label = page::label(FormAct::Count(set));
    let counts = set.codes().into_iter().zip(set.counts(people));
    let mut lines: Vec<(Words, Words)> = counts
        .filter(|(_, n)| **n > 0)
        .map(|(code, n)| (label.clone(), count(Words::label(set.name(), code), i64::from(*n))))
        .collect();
    let rest = choices::remainder(people, set);
    if !lines.is_empty() && rest > 0 {
        lines.push((label, count(Words::message("form-not-said"), rest)));
    }
    lines
}
