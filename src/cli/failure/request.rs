//! The messages of periods and figures that cannot be given as asked.

use super::Told;
use crate::domain::PeriodError;
use crate::indicators::{By, RequestError};

/// What a person is told of a period.
pub(super) fn period(error: &PeriodError) -> Told {
    match error {
        PeriodError::Unreadable(text) => {
            Told::new("command-period-unreadable", "command-period-remedy").with("period", text.as_str())
        }
        PeriodError::Backwards { from, to } => Told::new("command-period-backwards", "command-period-remedy")
            .with("from", from.to_string())
            .with("to", to.to_string()),
    }
}

/// What a person is told of a request; the words of `--by` are shown as they are typed.
pub(super) fn request(error: &RequestError) -> Told {
    let otherwise = "command-request-remedy";
    let publishing = "command-request-publish-remedy";
    match error {
        RequestError::NoCode => Told::new("command-request-no-code", otherwise),
        RequestError::ThresholdTooLow(people) => {
            Told::new("command-request-threshold", otherwise).with("people", i64::from(*people))
        }
        RequestError::PeriodNotWhole(period) => Told::new("command-request-not-whole", publishing)
            .with("from", period.from().to_string())
            .with("to", period.to().to_string()),
        RequestError::GrainTooFine(grain) => Told::new("command-request-too-fine", publishing).with("by", grain.code()),
        RequestError::TwoTerritories(first, second) => two(By::Territory(*first), By::Territory(*second)),
        RequestError::TwoGrains(first, second) => two(By::Period(*first), By::Period(*second)),
        RequestError::TwoDimensions(first, second) => two(By::Dimension(*first), By::Dimension(*second)),
        RequestError::Counters(by) => Told::new("command-request-counters", otherwise).with("by", by.code()),
        RequestError::ManyValued(by) => Told::new("command-request-many-valued", otherwise).with("by", by.code()),
        RequestError::NotOfVisits { code, by } => Told::new("command-request-not-of-visits", otherwise)
            .with("indicator", code.code())
            .with("by", by.code()),
        RequestError::NotOfSessions { code, by } => Told::new("command-request-not-of-sessions", otherwise)
            .with("indicator", code.code())
            .with("by", by.code()),
        RequestError::NotOfFacts { code, by } => Told::new("command-request-not-of-facts", otherwise)
            .with("indicator", code.code())
            .with("by", by.code()),
        RequestError::OfFacts(by) => Told::new("command-request-of-facts", otherwise).with("by", by.code()),
        RequestError::OfLastDay { code, grain } => Told::new("command-request-of-last-day", otherwise)
            .with("indicator", code.code())
            .with("by", grain.code()),
        RequestError::UnknownValue { by, value, values } => Told::new("command-request-value", otherwise)
            .with("by", by.code())
            .with("value", value.as_str())
            .with("values", values.join(", ")),
        RequestError::LevelOfUsages => Told::new("command-request-level", otherwise),
    }
}

fn two(first: By, second: By) -> Told {
    Told::new("command-request-two", "command-request-remedy")
        .with("first", first.code())
        .with("second", second.code())
}
