//! Plain facts beside sessions and visits: what a site plans, keeps and describes.
//!
//! An indicator of them is its entry in the catalogue and the facts that it takes: how they are added up, listed and
//! written is the same for all.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::indicators::{Code, Dimension, Unit, Value};

/// The most units of an indicator of facts.
const UNITS: usize = 5;

/// What a fact adds to each unit of its indicator, in the order of the catalogue.
pub(in crate::indicators) type Amounts = [u64; UNITS];

/// One thing that an indicator counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub code: Code,
    /// When it happened; the last day of the period for how things stand.
    pub day: NaiveDate,
    /// Where it stands in the breakdowns of its indicator; several times in one of many values.
    pub values: Vec<(Dimension, Value)>,
    pub amounts: Amounts,
}

/// What an indicator has in all, at the empty value of no breakdown, and at the values of each.
type OfCode = (Code, Option<Dimension>);

/// The facts of one group, added up.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Facts(BTreeMap<OfCode, BTreeMap<Value, Amounts>>);

impl Facts {
    pub(super) fn add(&mut self, fact: Fact) {
        let of_values = fact
            .values
            .into_iter()
            .map(|(dimension, value)| (Some(dimension), value));
        for (dimension, value) in of_values.chain([(None, Value::Borrowed(""))]) {
            self.put((fact.code, dimension), value, &fact.amounts);
        }
    }

    /// Adds those of another count of the same group.
    pub(super) fn absorb(&mut self, other: Self) {
        for (of_code, at) in other.0 {
            for (value, amounts) in at {
                self.put(of_code, value, &amounts);
            }
        }
    }

    fn put(&mut self, of_code: OfCode, value: Value, amounts: &Amounts) {
        let measures = of_code.0.indicator().measures;
        let sums = self.0.entry(of_code).or_default().entry(value).or_default();
        for (place, (sum, amount)) in sums.iter_mut().zip(amounts).enumerate() {
            // Silences do not add up: that of several sites is the longest.
            let is_silence = measures
                .get(place)
                .is_some_and(|measure| measure.unit == Unit::DaysSinceLast);
            *sum = if is_silence { (*sum).max(*amount) } else { *sum + amount };
        }
    }

    /// What an indicator has in all.
    pub(in crate::indicators) fn total(&self, code: Code) -> Option<&Amounts> {
        self.0.get(&(code, None))?.get("")
    }

    /// What an indicator has at each value of a breakdown.
    pub(in crate::indicators) fn by(&self, code: Code, dimension: Dimension) -> Option<&BTreeMap<Value, Amounts>> {
        self.0.get(&(code, Some(dimension)))
    }

    /// The values met of a dimension, some of them several times.
    pub(in crate::indicators) fn values(&self, dimension: Dimension) -> impl Iterator<Item = &Value> {
        let own = self.0.iter().filter(move |((_, by), _)| *by == Some(dimension));
        own.flat_map(|(_, at)| at.keys())
    }
}
