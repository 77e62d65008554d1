//! The fields that are typed: what each takes, reads and writes.

use chrono::NaiveDate;

use crate::app::screens::form::{self, LONGEST_COMMUNE, is_of_commune, read_commune, read_day};
use crate::domain::{Address, Datum, Field, Holds, Reason};

/// Whether several choices may be on together.
pub(super) fn takes_many(field: &Field) -> bool {
    matches!(field.holds, Holds::Many(_) | Holds::Ids(_))
}

/// Whether a field that is typed takes a character.
pub(super) fn takes(field: &Field, c: char) -> bool {
    match field.holds {
        Holds::Day => c.is_ascii_digit() || matches!(c, '-' | '/'),
        Holds::Commune => is_of_commune(c),
        Holds::Address => c.is_ascii_graphic(),
        _ => c.is_ascii_digit(),
    }
}

/// Most characters that a field takes.
pub(super) fn longest(field: &Field) -> usize {
    match field.holds {
        Holds::Day => 10,
        Holds::Commune => LONGEST_COMMUNE,
        Holds::Address => Address::LONGEST,
        _ => 6,
    }
}

/// Reads what was typed; nothing typed says nothing.
pub(super) fn read(field: &Field, text: &str, today: NaiveDate) -> Result<Option<Datum>, Reason> {
    if text.is_empty() {
        return Ok(None);
    }
    let datum = match field.holds {
        Holds::Day => read_day(text, today).map(Datum::Day).ok_or(Reason::NotADate),
        Holds::Commune => read_commune(text).map(Datum::Commune),
        Holds::Address => Address::parse(text)
            .map(Datum::Address)
            .ok_or(Reason::WrongType("an address that begins with https://")),
        _ => text.parse().map(Datum::Number).map_err(|_| Reason::OutOfRange {
            value: i64::MAX,
            from: 0,
            to: i64::from(u32::MAX),
        }),
    };
    datum.map(Some)
}

/// The text of a value that is typed.
pub(super) fn write(datum: &Datum) -> String {
    match datum {
        Datum::Day(day) => day.format("%d/%m/%Y").to_string(),
        Datum::Number(number) => number.to_string(),
        Datum::Commune(commune) => form::commune(commune),
        Datum::Address(address) => address.as_str().to_owned(),
        _ => String::new(),
    }
}
