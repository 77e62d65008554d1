//! What a request may ask, and what it is refused for.

use super::records::request;
use crate::domain::{Grain, Period, Territory};
use crate::indicators::{By, Code, Counting, Dimension, Protection, Request, RequestError, Threshold};

fn refusal(period: &str, by: &[By], protected: bool) -> Option<RequestError> {
    let request = Request {
        codes: vec![Code::A1, Code::B1],
        period: Period::parse(period).unwrap(),
        by: by.to_vec(),
        only: None,
        protection: if protected {
            Protection::Protected {
                threshold: Threshold::USUAL,
            }
        } else {
            Protection::Internal
        },
    };
    Counting::new(request).err()
}

#[test]
fn what_leaves_the_network_takes_whole_months() {
    assert_eq!(refusal("2026-03", &[], true), None);
    assert_eq!(refusal("2026-Q3", &[By::Period(Grain::Month)], true), None);
    let week = Period::parse("2026-W36").unwrap();
    assert_eq!(refusal("2026-W36", &[], true), Some(RequestError::PeriodNotWhole(week)));
    assert_eq!(refusal("2026-W36", &[], false), None);
    for grain in [Grain::Day, Grain::Week] {
        let by = [By::Period(grain)];
        assert_eq!(refusal("2026", &by, true), Some(RequestError::GrainTooFine(grain)));
        assert_eq!(refusal("2026", &by, false), None);
    }
}

#[test]
fn a_threshold_under_three_is_refused() {
    assert_eq!(Threshold::of(2), Err(RequestError::ThresholdTooLow(2)));
    assert!(Threshold::of(3).is_ok());
    assert_eq!(Threshold::default().people(), 11);
}

#[test]
fn counters_of_a_group_are_never_crossed() {
    for dimension in [
        Dimension::Gender,
        Dimension::Age,
        Dimension::Status,
        Dimension::Returning,
    ] {
        let by = [By::Dimension(dimension)];
        assert_eq!(refusal("2026", &by, false), Some(RequestError::Counters(dimension)));
    }
    assert_eq!(refusal("2026", &[By::Dimension(Dimension::Kind)], false), None);
}

#[test]
fn what_a_cell_cannot_say_is_refused_with_its_reason() {
    let two = [By::Dimension(Dimension::Kind), By::Dimension(Dimension::Hour)];
    let told = refusal("2026", &two, false);
    assert_eq!(
        told,
        Some(RequestError::TwoDimensions(Dimension::Kind, Dimension::Hour))
    );
    let two = [By::Period(Grain::Month), By::Period(Grain::Year)];
    let told = refusal("2026", &two, false);
    assert_eq!(told, Some(RequestError::TwoGrains(Grain::Month, Grain::Year)));
    let two = [By::Territory(Territory::Commune), By::Territory(Territory::Region)];
    let told = refusal("2026", &two, false);
    assert_eq!(
        told,
        Some(RequestError::TwoTerritories(Territory::Commune, Territory::Region))
    );
    let theme = [By::Dimension(Dimension::Theme)];
    assert_eq!(
        refusal("2026", &theme, false),
        Some(RequestError::ManyValued(Dimension::Theme))
    );
    let visits = Request::check_crossing(Code::D1, Dimension::Kind);
    assert!(matches!(visits, Err(RequestError::NotOfVisits { .. })));
    let sessions = Request::check_crossing(Code::D6, Dimension::Path);
    assert!(matches!(sessions, Err(RequestError::NotOfSessions { .. })));
    let steps = Request::check_crossing(Code::D4, Dimension::Step);
    assert_eq!(steps, Err(RequestError::ManyValued(Dimension::Step)));
    let none = Request {
        codes: Vec::new(),
        ..request("2026", &[], None)
    };
    assert_eq!(Counting::new(none).err(), Some(RequestError::NoCode));
}

#[test]
fn a_value_that_a_closed_list_has_not_is_refused_with_those_it_has() {
    let asked = |dimension, value: &str| Request {
        only: Some(value.to_owned()),
        ..request("2026", &[By::Dimension(dimension)], None)
    };
    assert_eq!(asked(Dimension::Kind, "workshop").check(), Ok(()));
    assert_eq!(asked(Dimension::Audience, "unknown").check(), Ok(()));
    for (dimension, value) in [
        (Dimension::Kind, "party"),
        (Dimension::Kind, "unknown"),
        (Dimension::Hour, "24"),
    ] {
        let Err(RequestError::UnknownValue { values, .. }) = asked(dimension, value).check() else {
            panic!("{dimension:?} {value} is taken");
        };
        assert_eq!(values, dimension.closed().unwrap());
    }
    // Rule 1 holds for one value as for all.
    let mut counters = asked(Dimension::Kind, "feminin");
    counters.by = vec![By::Dimension(Dimension::Gender)];
    assert_eq!(counters.check(), Err(RequestError::Counters(Dimension::Gender)));
}

#[test]
fn each_way_of_grouping_is_read_from_its_word() {
    for word in [
        "site",
        "month",
        "kind",
        "hour",
        "place",
        "commune",
        "region",
        "language",
        "mediator_role",
        "path",
        "areas_after",
    ] {
        assert_eq!(By::from_code(word).unwrap().code(), word);
    }
    assert_eq!(By::from_code("shoe_size"), None);
}
