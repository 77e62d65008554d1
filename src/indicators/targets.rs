//! Targets of the coordinator's: numbers to reach over a period, read from a text file and set beside the figures.
//!
//! ```toml
//! [[target]]
//! indicator = "A2"
//! period = "2026"
//! value = 1200
//!
//! [[target]]
//! indicator = "B4"
//! audience = "seniors"
//! period = "2026-09"
//! value = 40
//! ```
//!
//! `unit` is that of the indicator's first figure unless it says another. A field named like a breakdown of the indicator
//! sets the target for one value of it. A target is reached over its own period alone: that of a year says nothing of
//! one of its months.

use std::borrow::Cow;
use std::fmt;

use toml::{Table, Value};

use super::{Cell, Code, Dimension, Report, Share, Status, UNKNOWN, Unit};
use crate::domain::Period;

/// Most targets of a file.
const MOST: usize = 200;

/// One number to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub indicator: Code,
    pub unit: Unit,
    pub period: Period,
    /// The value of a breakdown that it is set for; the whole when absent.
    pub part: Option<(Dimension, String)>,
    /// In `unit`, never nought.
    pub value: u64,
}

/// What is wrong with a file of targets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{0}")]
    Unreadable(String),
    #[error("{0}: unknown field (only [[target]] is expected)")]
    NotATarget(String),
    #[error("more than {MOST} targets")]
    TooMany,
    #[error("{0}: missing")]
    Missing(&'static str),
    #[error("{0}: must be a text between quotation marks")]
    NotAText(String),
    #[error("indicator: {0:?} is not a code of the catalogue")]
    UnknownIndicator(String),
    #[error("period: {0:?} is not a period (2026, 2026-Q3, 2026-09)")]
    UnknownPeriod(String),
    #[error("unit: {unit:?} is not a unit of {} (it has {})", .indicator.code(), units(*.indicator))]
    NotAUnit { indicator: Code, unit: String },
    #[error("{field}: unknown field for {} ({})", .indicator.code(), fields(*.indicator))]
    UnknownField { indicator: Code, field: String },
    #[error("{}: {value:?} is not one of its values", .dimension.code())]
    UnknownValue { dimension: Dimension, value: String },
    #[error("{0}: a target is set for one value at most, and another field sets one already")]
    TwoParts(&'static str),
    #[error("value: must be a whole number above 0")]
    NotACount,
    #[error("the same as target {0}")]
    Twice(usize),
}

/// A fault, and the target that has it, counted from 1; none for the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetFault {
    pub target: Option<usize>,
    pub fault: Fault,
}

impl fmt::Display for TargetFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.target {
            None => self.fault.fmt(f),
            Some(target) => write!(f, "target {target}: {}", self.fault),
        }
    }
}

fn units(indicator: Code) -> String {
    let measures = indicator.indicator().measures.iter();
    let codes: Vec<_> = measures.map(|measure| measure.unit.code()).collect();
    codes.join(", ")
}

fn fields(indicator: Code) -> String {
    let own = indicator.indicator().breakdowns.iter().map(|by| by.code());
    let all: Vec<_> = ["indicator", "period", "value", "unit"]
        .into_iter()
        .chain(own)
        .collect();
    all.join(", ")
}

/// Reads the targets of a file; every fault of every target at once, and none is used while there is one.
pub fn read(text: &str) -> Result<Vec<Target>, Vec<TargetFault>> {
    let of_file = |fault| TargetFault { target: None, fault };
    let file: Table = text
        .parse()
        .map_err(|error: toml::de::Error| vec![of_file(Fault::Unreadable(unreadable(text, &error)))])?;
    let mut faults: Vec<TargetFault> = file
        .iter()
        .filter(|(key, value)| *key != "target" || !value.is_array())
        .map(|(key, _)| of_file(Fault::NotATarget(key.clone())))
        .collect();
    let listed = file
        .get("target")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    if listed.len() > MOST {
        faults.push(of_file(Fault::TooMany));
        return Err(faults);
    }
    let mut targets: Vec<(usize, Target)> = Vec::new();
    for (number, value) in (1..).zip(listed) {
        let of_target = |fault| TargetFault {
            target: Some(number),
            fault,
        };
        match one(value) {
            Ok(target) => {
                let same = |(_, other): &&(usize, Target)| {
                    Target {
                        value: 0,
                        ..other.clone()
                    } == Target {
                        value: 0,
                        ..target.clone()
                    }
                };
                match targets.iter().find(same) {
                    Some((first, _)) => faults.push(of_target(Fault::Twice(*first))),
                    None => targets.push((number, target)),
                }
            }
            Err(found) => faults.extend(found.into_iter().map(of_target)),
        }
    }
    if faults.is_empty() {
        Ok(targets.into_iter().map(|(_, target)| target).collect())
    } else {
        Err(faults)
    }
}

/// What is no TOML, with its line.
fn unreadable(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    format!("line {line}: {}", error.message())
}

/// One target, or everything that is wrong with it.
fn one(value: &Value) -> Result<Target, Vec<Fault>> {
    let mut faults = Vec::new();
    let empty = Table::new();
    let table = value.as_table().unwrap_or(&empty);
    let mut text = |field: &'static str| match table.get(field) {
        None => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => {
            faults.push(Fault::NotAText(field.to_owned()));
            None
        }
    };
    let (indicator, period, unit) = (text("indicator"), text("period"), text("unit"));
    for field in ["indicator", "period", "value"] {
        if !table.contains_key(field) {
            faults.push(Fault::Missing(field));
        }
    }
    let indicator = indicator.and_then(|code| {
        let known = Code::from_code(&code);
        faults.extend(known.is_none().then_some(Fault::UnknownIndicator(code)));
        known
    });
    let period = period.and_then(|text| {
        let read = Period::parse(&text).ok();
        faults.extend(read.is_none().then_some(Fault::UnknownPeriod(text)));
        read
    });
    let count = table.get("value").and_then(|value| {
        let count = value.as_integer().and_then(|count| u64::try_from(count).ok());
        let count = count.filter(|count| *count > 0);
        faults.extend(count.is_none().then_some(Fault::NotACount));
        count
    });
    let Some(indicator) = indicator else {
        return Err(faults);
    };
    let measures = indicator.indicator().measures;
    let unit = match unit {
        None => measures.first().map(|measure| measure.unit),
        Some(code) => {
            let found = measures.iter().find(|measure| measure.unit.code() == code);
            faults.extend(found.is_none().then_some(Fault::NotAUnit { indicator, unit: code }));
            found.map(|measure| measure.unit)
        }
    };
    let part = part(table, indicator, &mut faults);
    match (period, unit, count) {
        (Some(period), Some(unit), Some(value)) if faults.is_empty() => Ok(Target {
            indicator,
            unit,
            period,
            part,
            value,
        }),
        _ => Err(faults),
    }
}

/// The value of a breakdown that a target is set for.
fn part(table: &Table, indicator: Code, faults: &mut Vec<Fault>) -> Option<(Dimension, String)> {
    let mut part: Option<(Dimension, String)> = None;
    for (field, value) in table {
        if ["indicator", "period", "unit", "value"].contains(&&**field) {
            continue;
        }
        let own = indicator.indicator().breakdowns.iter();
        let Some(&dimension) = own.into_iter().find(|by| by.code() == field) else {
            let field = field.clone();
            faults.push(Fault::UnknownField { indicator, field });
            continue;
        };
        let Some(value) = value.as_str() else {
            faults.push(Fault::NotAText(field.clone()));
            continue;
        };
        let known = dimension
            .closed()
            .is_none_or(|codes| codes.contains(&value) || (value == UNKNOWN && dimension.may_be_unknown()));
        if !known {
            let value = value.to_owned();
            faults.push(Fault::UnknownValue { dimension, value });
        } else if part.is_some() {
            faults.push(Fault::TwoParts(dimension.code()));
        } else {
            part = Some((dimension, value.to_owned()));
        }
    }
    part
}

/// How far a target is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached<'r> {
    pub target: &'r Target,
    /// Its figure: of the target's period, of every site together.
    pub cell: &'r Cell,
}

impl Reached<'_> {
    /// Tenths of a per cent, more than 1000 where it is passed; `None` while its figure is withheld.
    #[must_use]
    pub fn share(&self) -> Option<u32> {
        let value = u128::from(self.cell.value?);
        let of = u128::from(self.target.value);
        let tenths = (value * 2000 + of).checked_div(of * 2)?;
        Some(u32::try_from(tenths).unwrap_or(u32::MAX))
    }
}

impl Report {
    /// The targets that a figure of this report is of, in the order of their file.
    #[must_use]
    pub fn reached<'r>(&'r self, targets: &'r [Target]) -> Vec<Reached<'r>> {
        let found = |target: &'r Target| {
            let table = self.tables.iter().find(|table| table.indicator == target.indicator)?;
            let cell = table.cells.iter().find(|cell| is_of(cell, target))?;
            Some(Reached { target, cell })
        };
        targets.iter().filter_map(found).collect()
    }

    /// Sets each target behind its figure, as a cell in the unit `target`: its value, and the share of it reached, 100
    /// where it is passed.
    #[must_use]
    pub fn with_targets(mut self, targets: &[Target]) -> Self {
        for target in targets {
            let tables = &mut self.tables;
            let Some(table) = tables.iter_mut().find(|table| table.indicator == target.indicator) else {
                continue;
            };
            let Some(at) = table.cells.iter().position(|cell| is_of(cell, target)) else {
                continue;
            };
            let beside = beside(&table.cells[at], target);
            table.cells.insert(at + 1, beside);
        }
        self
    }
}

/// The cell of a target beside its figure.
pub(super) fn beside(cell: &Cell, target: &Target) -> Cell {
    let share = Reached { target, cell }.share();
    Cell {
        unit: Unit::Target,
        share_of: Some(Unit::Target),
        n: None,
        value: Some(target.value),
        share: share.map(|tenths| Share::from_tenths(u16::try_from(tenths).unwrap_or(u16::MAX))),
        status: Status::Ok,
        behind: 0,
        ..cell.clone()
    }
}

/// Whether a cell is the figure of a target.
pub(super) fn is_of(cell: &Cell, target: &Target) -> bool {
    let part = match &target.part {
        None => (None, Cow::Borrowed("")),
        Some((dimension, value)) => (Some(*dimension), Cow::Owned(value.clone())),
    };
    // A usage stands beside its own level, which crosses it with nothing.
    let own = cell.indicator == Code::C2 && cell.dimension_2 == Some(Dimension::Level);
    cell.unit == target.unit
        && cell.period == target.period
        && cell.site.is_none()
        && cell.territory.is_empty()
        && (cell.dimension_2.is_none() || own)
        && (cell.dimension_1, &cell.value_1) == (part.0, &part.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        read(text).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_target_is_of_the_whole_or_of_one_value() {
        let text = "[[target]]\nindicator = \"a2\"\nperiod = \"2026\"\nvalue = 1200\n\
                    [[target]]\nindicator = \"B4\"\naudience = \"seniors\"\nperiod = \"2026-09\"\nvalue = 40\n";
        let targets = read(text).unwrap();
        assert_eq!(targets.len(), 2);
        assert_eq!((targets[0].unit, targets[0].value), (Unit::Accompaniments, 1200));
        assert_eq!(targets[1].part, Some((Dimension::Audience, "seniors".to_owned())));
        assert_eq!(read("").unwrap(), []);
    }

    #[test]
    fn every_fault_of_every_target_is_told_at_once() {
        let text = "colour = \"red\"\n\
                    [[target]]\nindicator = \"Z9\"\nperiod = \"soon\"\nvalue = 0\n\
                    [[target]]\nindicator = \"A2\"\nperiod = \"2026\"\nvalue = 1.5\nunit = \"visits\"\nkind = \"party\"\nage = \"x\"\n\
                    [[target]]\nvalue = 3\n";
        let told = faults(text);
        for expected in [
            "colour: unknown field",
            "target 1: indicator: \"Z9\"",
            "target 1: period: \"soon\"",
            "target 1: value:",
            "target 2: unit: \"visits\" is not a unit of A2 (it has accompaniments)",
            "target 2: kind: \"party\"",
            "target 2: age: unknown field for A2 (indicator, period, value, unit, kind, place_type)",
            "target 2: value:",
            "target 3: indicator: missing",
            "target 3: period: missing",
        ] {
            assert!(
                told.iter().any(|fault| fault.starts_with(expected)),
                "{expected} not in {told:#?}"
            );
        }
        assert_eq!(told.len(), 10, "{told:#?}");
    }

    #[test]
    fn a_second_target_for_the_same_figure_is_refused() {
        let one = "[[target]]\nindicator = \"A2\"\nperiod = \"2026\"\nvalue = 12\n";
        assert_eq!(faults(&format!("{one}{one}")), ["target 2: the same as target 1"]);
    }

    #[test]
    fn what_is_no_toml_is_refused_with_its_line() {
        assert!(faults("[[target]]\nvalue")[0].starts_with("line 2: "));
    }
}
