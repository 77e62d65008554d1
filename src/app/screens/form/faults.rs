//! A fault as words beside its field.

use crate::app::page::{Value, Words};
use crate::domain::{Fault, Reason};

/// The message of a fault: what is wrong and what to do.
pub(in crate::app::screens) fn words(fault: &Fault) -> Words {
    let number = |n: i64| Value::Number(n);
    match &fault.reason {
        Reason::Required | Reason::Empty => Words::message(match fault.field.as_str() {
            "themes" => "fault-themes",
            "commune" => "fault-commune-missing",
            "participants.total" => "fault-people",
            _ => "fault-required",
        }),
        Reason::OutOfRange { from, to, .. } => {
            Words::Message("fault-range", vec![("from", number(*from)), ("to", number(*to))])
        }
        Reason::TooEarly(day) => Words::Message("fault-too-early", vec![("day", Value::Day(*day))]),
        Reason::NotADate => Words::message("fault-date"),
        Reason::UnknownCommune => Words::message("fault-commune"),
        Reason::CommuneNotAsked(_) => Words::message("fault-commune-not-asked"),
        Reason::NeedsAdministrativeHelp(_) => Words::message("fault-administrative"),
        Reason::MoreThanTotal { sum, total } => Words::Message(
            "fault-total",
            vec![("sum", number((*sum).into())), ("total", number((*total).into()))],
        ),
        Reason::ExcludesOthers(_) => Words::message("fault-no-device"),
        Reason::OnlyFor(_) => Words::message("fault-only-for"),
        Reason::NotInList { value, list } if fault.field.starts_with("participants.") => Words::Message(
            "fault-letter",
            vec![
                ("letter", Value::Text(value.clone())),
                ("letters", Value::Text(list.clone())),
            ],
        ),
        Reason::Repeated if fault.field.starts_with("participants.") => Words::message("fault-letter-twice"),
        Reason::NotOfThisSite(_) | Reason::NotInList { .. } => Words::message("fault-list"),
        Reason::NotJson(_) | Reason::TooLong(_) | Reason::UnknownField | Reason::Repeated | Reason::WrongType(_) => {
            Words::message("fault-other")
        }
    }
}
