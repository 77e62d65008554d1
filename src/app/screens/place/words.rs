//! What fields, values, days and faults are called.

use crate::app::page::{Value, Words};
use crate::domain::{Day, DayOfYear, Exception, HoursFault, PlaceField, PlaceReason, Span, Typology};

/// The name of a field.
pub(super) fn field(field: PlaceField) -> Words {
    Words::Label(format!("site-field-{}", field.key().replace('_', "-")))
}

/// The name of a value of a closed list; a type of place that is seldom asked for is its code.
pub(super) fn value(field: PlaceField, code: &str) -> Words {
    let named = field != PlaceField::Types || Typology::usual().any(|usual| usual.code() == code);
    if named {
        let list = field.key().replace('_', "-");
        Words::Label(format!("site-{list}-{}", code.to_lowercase().replace('_', "-")))
    } else {
        Words::Plain(code.to_owned())
    }
}

/// The name of a weekday, Monday being 0.
pub(super) fn weekday(weekday: usize) -> Words {
    Words::Label(format!("site-weekday-{}", weekday + 1))
}

/// What is wrong, and what to do.
pub(super) fn fault(reason: PlaceReason) -> Words {
    match reason {
        PlaceReason::TooLong(most) => {
            let most = Value::Number(i64::try_from(most).unwrap_or(i64::MAX));
            Words::Message("site-fault-long", vec![("most", most)])
        }
        PlaceReason::Unshowable | PlaceReason::Twice => Words::message("site-fault-sign"),
        PlaceReason::NotAnId => Words::message("site-fault-id"),
        PlaceReason::NotARegisterNumber => Words::message("site-fault-pivot"),
        PlaceReason::NotAPostcode => Words::message("site-fault-postcode"),
        PlaceReason::UnknownCommune => Words::message("site-fault-commune"),
        PlaceReason::NotDegrees => Words::message("site-fault-degrees"),
        PlaceReason::OneDegreeAlone => Words::message("site-fault-alone"),
        PlaceReason::NotAPhone => Words::message("site-fault-phone"),
        PlaceReason::NotAnEmail => Words::message("site-fault-email"),
        PlaceReason::NotAWebAddress => Words::message("site-fault-web"),
        PlaceReason::TooMany => Words::message("site-fault-many"),
        PlaceReason::NoneAlone => Words::message("site-fault-none"),
        PlaceReason::Hours(fault) => hours_fault(fault),
    }
}

/// What is wrong with hours or days, and what to do.
pub(super) fn hours_fault(fault: HoursFault) -> Words {
    Words::message(match fault {
        HoursFault::NotATime | HoursFault::Unknown => "site-fault-time",
        HoursFault::EndBeforeStart => "site-fault-end",
        HoursFault::Overlap => "site-fault-overlap",
        HoursFault::NotADay => "site-fault-day",
        HoursFault::Backwards => "site-fault-backwards",
        HoursFault::TooMany => "site-fault-many",
    })
}

/// "de 9 h à 12 h et de 14 h à 18 h 30", or closed.
pub(super) fn hours(day: &Day) -> Words {
    let spans = day.spans().iter().map(|span| self::span(*span));
    let joined = spans.reduce(|first, next| {
        let words = |words: Words| Value::Words(Box::new(words));
        Words::Message("site-hours-and", vec![("first", words(first)), ("next", words(next))])
    });
    joined.unwrap_or(Words::message("site-closed"))
}

fn span(span: Span) -> Words {
    let time = |minute: u16| {
        let hour = ("hour", Value::Number((minute / 60).into()));
        let words = match minute % 60 {
            0 => Words::Message("site-time", vec![hour]),
            rest => Words::Message(
                "site-time-minutes",
                vec![hour, ("minutes", Value::Text(format!("{rest:02}")))],
            ),
        };
        Value::Words(Box::new(words))
    };
    let args = vec![("from", time(span.from())), ("to", time(span.to()))];
    Words::Message("site-hours-span", args)
}

/// The days of an exception: one, or from one to another.
pub(super) fn days(exception: &Exception) -> Words {
    if exception.first() == exception.last() {
        return day(exception.first());
    }
    between(day(exception.first()), day(exception.last()))
}

/// "du … au …".
pub(super) fn between(first: Words, last: Words) -> Words {
    let words = |words: Words| Value::Words(Box::new(words));
    Words::Message(
        "site-days-between",
        vec![("first", words(first)), ("last", words(last))],
    )
}

fn day(day: DayOfYear) -> Words {
    match day.date() {
        Some(date) => Words::Message("site-day", vec![("day", Value::Day(date))]),
        None => {
            let text = format!("{:02}/{:02}", day.day(), day.month());
            Words::Message("site-day-yearly", vec![("day", Value::Text(text))])
        }
    }
}
