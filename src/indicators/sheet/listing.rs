//! The values of dimensions in the order of tables, the same for all groups.

use std::collections::HashMap;

use crate::domain::Usage;
use crate::indicators::counting::{Counting, NO_CROSSING, Open};
use crate::indicators::{Dimension, Protection, UNKNOWN, Value};

/// A value with the number or the position that the count knows it by.
type Numbered = (usize, Value);

/// The values of every dimension in order, and what is crossed by.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Listing {
    pub crossing: Option<Dimension>,
    /// Whether figures may be kept back, for which a sheet has figures that no line of it shows.
    pub protects: bool,
    values: HashMap<Dimension, Vec<Numbered>>,
    /// The position of the usage of each step, past the list for none; in the order of the steps, without the absent one.
    pub usages_of_steps: Vec<usize>,
    /// By the number of a commune, that of its department.
    pub departments_of_communes: Vec<usize>,
}

impl Listing {
    pub fn of(counting: &Counting) -> Self {
        let steps = counting.open.steps.sorted();
        let usage_of = |step: &str| {
            let prefix = step.split(['.', '/']).next().and_then(Usage::from_code);
            prefix.map_or(Usage::ALL.len(), Usage::position)
        };
        let usages_of_steps = steps.iter().map(|(_, step)| usage_of(step)).collect();
        let languages = counting.languages_in_order().into_iter();
        let named = |tag: Option<String>| tag.map_or(Value::Borrowed(UNKNOWN), Value::Owned);
        let languages = languages
            .map(|(number, language)| (number, named(language.map(|l| l.as_str().to_owned()))))
            .collect();
        let mut values: HashMap<Dimension, Vec<Numbered>> = Dimension::ALL
            .into_iter()
            .filter_map(|dimension| Some((dimension, closed(dimension)?)))
            .collect();
        values.extend([
            (Dimension::Language, languages),
            (Dimension::Lesson, open(counting.open.lessons.sorted())),
            (Dimension::Step, open(steps)),
            (Dimension::Path, open(counting.open.paths.sorted())),
            (Dimension::Department, open(counting.grounds.departments.sorted())),
        ]);
        Self {
            crossing: counting.request().crossing(),
            protects: counting.request().protection != Protection::Internal,
            values,
            usages_of_steps,
            departments_of_communes: counting.grounds.departments_of_communes(),
        }
    }

    /// The values of a dimension, the absent one last.
    pub fn values(&self, dimension: Dimension) -> &[Numbered] {
        self.values.get(&dimension).map_or(&[], Vec::as_slice)
    }

    /// The code of a value crossed by.
    pub fn crossed(&self, position: usize) -> Value {
        let Some(dimension) = self.crossing.filter(|_| position != NO_CROSSING) else {
            return Value::Borrowed("");
        };
        let found = self.values(dimension).iter().find(|(number, _)| *number == position);
        found.map_or(Value::Borrowed(UNKNOWN), |(_, code)| code.clone())
    }
}

/// The values of a closed list.
fn closed(dimension: Dimension) -> Option<Vec<Numbered>> {
    let unknown = dimension.may_be_unknown().then_some(UNKNOWN);
    let codes = dimension.closed()?.iter().copied().chain(unknown);
    Some(codes.map(Value::Borrowed).enumerate().collect())
}

/// The values of an open list, and the place of what a record leaves out.
fn open<T: ToString>(sorted: Vec<(usize, T)>) -> Vec<Numbered> {
    let known = sorted
        .into_iter()
        .map(|(number, id)| (number, Value::Owned(id.to_string())));
    known.chain([(Open::<()>::UNKNOWN, Value::Borrowed(UNKNOWN))]).collect()
}
