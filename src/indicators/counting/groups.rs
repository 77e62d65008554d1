//! Groups of a request: which group a record belongs to, by integers alone.

use std::hash::Hash;

use chrono::{Datelike, NaiveDate};

use crate::domain::{
    Audience, Autonomy, Face, Grain, LevelFound, MediatorRole, Period, SessionFacts, SiteId, SpokenLanguage, Visit,
};
use crate::indicators::Dimension;

use super::quick::QuickMap;
use super::slots;
use super::visits::areas_used;

/// What an open list numbers: values in the order in which they were met, the last one found again at once.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Numbered<T> {
    places: QuickMap<T, usize>,
    values: Vec<T>,
    last: usize,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self {
            places: QuickMap::default(),
            values: Vec::new(),
            last: 0,
        }
    }
}

impl<T: Clone + Eq + Hash + Ord> Numbered<T> {
    /// The number of a value, given now if it is new.
    pub(super) fn number(&mut self, value: &T) -> usize {
        if self.values.get(self.last) == Some(value) {
            return self.last;
        }
        self.last = if let Some(&place) = self.places.get(value) {
            place
        } else {
            self.values.push(value.clone());
            self.places.insert(value.clone(), self.values.len() - 1);
            self.values.len() - 1
        };
        self.last
    }

    /// The values, each at its number.
    pub(super) fn values(&self) -> &[T] {
        &self.values
    }

    /// The numbers and values, in the order of the values, which no order of records changes.
    pub(in crate::indicators) fn sorted(&self) -> Vec<(usize, &T)> {
        let mut all: Vec<_> = self.values.iter().enumerate().collect();
        all.sort_unstable_by_key(|&(_, value)| value);
        all
    }
}

/// An open list whose values are numbered from 1, so that 0 is what a record leaves out.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Open<T>(Numbered<T>);

impl<T> Default for Open<T> {
    fn default() -> Self {
        Self(Numbered::default())
    }
}

impl<T: Clone + Eq + Hash + Ord> Open<T> {
    /// The place of a record that names none.
    pub const UNKNOWN: usize = 0;

    /// The number of a value, given now if it is new.
    pub(super) fn number(&mut self, value: &T) -> usize {
        self.0.number(value) + 1
    }

    /// The numbers here of what another list numbers, by its number there.
    pub(super) fn renumber(&mut self, other: &Self) -> Vec<usize> {
        let others = other.0.values().iter().map(|value| self.number(value));
        std::iter::once(Self::UNKNOWN)
            .chain(others.collect::<Vec<_>>())
            .collect()
    }

    /// The values, the first of them numbered 1.
    pub(super) fn values(&self) -> &[T] {
        self.0.values()
    }

    /// The numbers and values, in the order of the values.
    pub(in crate::indicators) fn sorted(&self) -> Vec<(usize, &T)> {
        let all = self.0.sorted();
        all.into_iter().map(|(number, value)| (number + 1, value)).collect()
    }
}

/// One group, and what its cells say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::indicators) struct Key {
    pub site: Option<SiteId>,
    /// The number of its territory: 0 for none asked for or none known.
    pub territory: usize,
    pub period: Period,
    /// The position of the value crossed by: past a closed list for unknown, the number of a language or a path,
    /// `usize::MAX` for none.
    pub crossing: usize,
}

/// Site, territory, period, crossing.
type Integers = (u32, usize, i32, usize);

/// Groups by their integers.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    places: QuickMap<Integers, usize>,
    last: Option<(Integers, usize)>,
    pub keys: Vec<Key>,
}

impl Groups {
    /// The place of a group, and whether it is new.
    pub(super) fn place(&mut self, integers: Integers, key: impl FnOnce() -> Key) -> (usize, bool) {
        if let Some((last, place)) = self.last
            && last == integers
        {
            return (place, false);
        }
        let (place, new) = if let Some(&place) = self.places.get(&integers) {
            (place, false)
        } else {
            self.keys.push(key());
            self.places.insert(integers, self.keys.len() - 1);
            (self.keys.len() - 1, true)
        };
        self.last = Some((integers, place));
        (place, new)
    }
}

/// An integer for the period of a grain that holds a day; 0 without a grain.
pub(super) fn period_number(grain: Option<Grain>, day: NaiveDate) -> i32 {
    let month = || i32::try_from(day.month0()).unwrap_or(0);
    match grain {
        None => 0,
        Some(Grain::Day) => day.num_days_from_ce(),
        // The first day of the common era was a Monday.
        Some(Grain::Week) => (day.num_days_from_ce() - 1).div_euclid(7),
        Some(Grain::Month) => day.year() * 12 + month(),
        Some(Grain::Quarter) => day.year() * 4 + month() / 3,
        Some(Grain::Year) => day.year(),
    }
}

/// The period of a grain that holds a day, cut to the period asked for.
pub(super) fn period_around(grain: Option<Grain>, day: NaiveDate, asked: Period) -> Period {
    let Some(grain) = grain else { return asked };
    let whole = grain.around(day);
    Period::between(whole.from().max(asked.from()), whole.to().min(asked.to())).unwrap_or(whole)
}

/// The position of a visit's value of a closed dimension, past the list when it says nothing.
///
/// `None` for the dimensions that it has not, and for open lists, which are numbered by the count.
pub(super) fn position_of_visit(dimension: Dimension, visit: &Visit) -> Option<usize> {
    let found = visit.placement.map(|placed| placed.overall);
    Some(match dimension {
        Dimension::Audience => visit.audience.map_or(Audience::ALL.len(), Audience::position),
        Dimension::Hour => usize::from(visit.hour),
        Dimension::Weekday => super::opening::weekday(visit.date),
        Dimension::Placement => found.map_or(LevelFound::ALL.len(), LevelFound::position),
        Dimension::AreasBefore => areas_used(visit.areas_before),
        Dimension::AreasAfter => areas_used(visit.areas_after),
        Dimension::Face => visit.face.map_or(Face::ALL.len(), Face::position),
        _ => return None,
    })
}

/// The position of a session's value of a closed dimension, past the list when it says nothing.
///
/// `None` for the dimensions that a request cannot cross by, and for the language, which is numbered by the count.
pub(super) fn position(dimension: Dimension, facts: &SessionFacts) -> Option<usize> {
    let autonomy = |value: Option<Autonomy>| value.map_or(Autonomy::ALL.len(), Autonomy::position);
    Some(match dimension {
        Dimension::Kind => facts.kind.position(),
        Dimension::PlaceType => facts.place_type.position(),
        Dimension::Level => slots::level(facts.usages),
        Dimension::MediatorRole => facts
            .mediator_role
            .map_or(MediatorRole::ALL.len(), MediatorRole::position),
        Dimension::Audience => facts.audience.map_or(Audience::ALL.len(), Audience::position),
        Dimension::Hour => usize::from(facts.hour),
        Dimension::Weekday => super::opening::weekday(facts.date),
        Dimension::Duration => slots::duration(facts.minutes),
        Dimension::WorkshopLevel => slots::workshop_level(facts),
        Dimension::AutonomyBefore => autonomy(facts.autonomy_before),
        Dimension::AutonomyAfter => autonomy(facts.autonomy_after),
        Dimension::Referral => slots::referral(facts),
        Dimension::Premises => slots::premises(facts),
        Dimension::OwnDevice => slots::own_device(facts),
        _ => return None,
    })
}

/// Languages as they are met; the value of a record that says none is a value too.
pub(in crate::indicators) type Languages = Numbered<Option<SpokenLanguage>>;
