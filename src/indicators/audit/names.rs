//! What a row counts, by a name that is the same in every table that shows it.

use super::Row;
use crate::indicators::{Code, Dimension, Unit};

/// What is counted; indicators that count the same thing are not told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Counted {
    pub unit: Unit,
    /// The indicator whose own count it is.
    pub of: Option<Code>,
}

/// A figure within a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Name {
    pub counted: Counted,
    /// Empty on a total.
    pub dimension: &'static str,
    pub value: String,
}

/// The cells of D6 by autonomy before and after.
pub(super) const CROSSED: &str = "autonomy_before+autonomy_after";
/// What no step of a usage tells: on no row, any number from zero.
pub(super) const UNTOLD: &str = "untold";
/// The dimension and value of what C1b counts.
pub(super) const WORKSHOPS: (&str, &str) = ("kind", "workshop");
const AREAS: [(&str, &str); 5] = [
    ("1", "placement+area_1"),
    ("2", "placement+area_2"),
    ("3", "placement+area_3"),
    ("4", "placement+area_4"),
    ("5", "placement+area_5"),
];

impl Counted {
    /// Whether the figure cannot be smaller than the people behind it, so that one under the threshold speaks of few.
    ///
    /// One session may be of many people; so may be the minutes of its mediator, and what it mentions.
    pub const fn is_of_people(self) -> bool {
        !matches!(
            self.unit,
            Unit::Sessions | Unit::Mentions | Unit::MediatorMinutes | Unit::Communes | Unit::Mediators
        )
    }

    /// Whether the figures of parts of a group are those of the whole: two sites may reach one commune.
    pub const fn adds_up(self) -> bool {
        !matches!(self.unit, Unit::Communes)
    }

    /// Its code, as files write units.
    pub const fn code(self) -> &'static str {
        if self.unit.is_quantile() {
            "visits_timed"
        } else {
            self.unit.code()
        }
    }
}

impl Name {
    pub fn new(counted: Counted, dimension: &'static str, value: &str) -> Self {
        let value = value.to_owned();
        Self {
            counted,
            dimension,
            value,
        }
    }

    pub fn total(counted: Counted) -> Self {
        Self::new(counted, "", "")
    }
}

/// What a unit of a row counts, at a dimension.
pub(super) fn counted(row: &Row, unit: Unit, dimension: &str) -> Counted {
    let own = |unit| Counted {
        unit,
        of: Some(row.indicator),
    };
    let shared = |unit| Counted { unit, of: None };
    match unit {
        // Whose device it was is said once a session.
        Unit::Mentions if dimension == "own_device" => shared(Unit::Sessions),
        Unit::Mentions => own(unit),
        // What is timed is not what is counted: a visit may call twice.
        _ if unit.is_quantile() => own(Unit::SecondsMedian),
        // An accompaniment on two usages is in two cells.
        Unit::Accompaniments if matches!(row.indicator, Code::C5 | Code::D6) => own(unit),
        // Each priority audience is one of B4's too.
        Unit::PriorityAccompaniments if dimension == "audience" => shared(Unit::Accompaniments),
        Unit::AccompanimentsOutside | Unit::AccompanimentsReferred if !dimension.is_empty() => {
            shared(Unit::Accompaniments)
        }
        Unit::AccompanimentsOutside | Unit::AccompanimentsReferred => own(unit),
        _ if row.indicator.is_of_visits() || row.indicator.is_of_facts() || row.indicator == Code::D6 => own(unit),
        _ => shared(unit),
    }
}

/// The dimension and value that a row stands at; what the catalogue crosses is told apart where nothing else is crossed.
pub(super) fn place(row: &Row, is_crossed: bool) -> (&'static str, String) {
    let both = |first: &str, second: &str| format!("{first}+{second}");
    let (Some((dimension, value)), second) = (&row.first, &row.second) else {
        // The workshops are what A2 counts by kind.
        return match row.indicator {
            Code::C1b => (WORKSHOPS.0, WORKSHOPS.1.to_owned()),
            _ => ("", String::new()),
        };
    };
    match (row.indicator, second) {
        (Code::D5, Some((Dimension::Area, area))) => {
            let known = AREAS.iter().find(|(code, _)| code == area);
            (known.map_or("placement+area", |(_, name)| name), value.clone())
        }
        (Code::D6, Some((Dimension::AutonomyAfter, after))) if !is_crossed => (CROSSED, both(value, after)),
        (Code::C5, Some((Dimension::MatrixStep, step))) => ("audience+matrix_step", both(value, step)),
        (Code::E4, Some((Dimension::Hour, hour))) => ("weekday+hour", both(value, hour)),
        _ => (dimension.code(), value.clone()),
    }
}

/// What a row's figure is a part of, and the list that shares it out; none for a total or what sums to nothing.
pub(super) fn whole(row: &Row, unit: Unit, dimension: &'static str) -> Option<(Name, &'static str)> {
    row.first.as_ref()?;
    let whole = match row.indicator {
        Code::F1 if dimension == "own_device" => Name::total(counted(row, unit, dimension)),
        Code::C1b => Name::new(counted(row, unit, ""), WORKSHOPS.0, WORKSHOPS.1),
        _ => Name::total(counted(row, unit, "")),
    };
    // Themes and administrative themes share out the mentions of one field.
    let list = if unit == Unit::Mentions && dimension != "own_device" {
        ""
    } else {
        dimension
    };
    Some((whole, list))
}
