//! What the published cells say, and which sums of them everybody knows.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Usage;
use crate::indicators::{Cell, Code, Dimension, Report, Status, Unit, Withheld};

/// A number of one group: what it counts, its dimension and value; codes tell mentions apart.
pub(super) type Name = (String, &'static str, String);
pub(super) type Group = (String, String, String);

#[derive(Default)]
pub(super) struct Known {
    /// `None`: withheld wherever it would stand.
    pub(super) numbers: BTreeMap<Name, Option<u64>>,
    /// The parts of each breakdown, by the name of what they sum to.
    pub(super) breakdowns: BTreeMap<(Name, &'static str), BTreeSet<Name>>,
    /// Why a number is withheld, as the table for people marks it.
    pub(super) marks: BTreeMap<Name, Withheld>,
}

pub(super) fn number(cell: &Cell, unit: Unit, (dimension, value): (&'static str, &str)) -> Name {
    let counted = match unit {
        // Whose device it was is said once a session.
        Unit::Mentions if dimension == "own_device" => Unit::Sessions.code().to_owned(),
        Unit::Mentions => format!("mentions {}", cell.indicator.code()),
        // What is timed is not what is counted: a visit may call twice.
        _ if unit.is_quantile() => format!("timed {}", cell.indicator.code()),
        // An accompaniment on two usages is in two cells.
        Unit::Accompaniments if cell.indicator == Code::C5 => "accompaniments C5".to_owned(),
        // Each priority audience is one of B4's too.
        Unit::PriorityAccompaniments if dimension == "audience" => Unit::Accompaniments.code().to_owned(),
        Unit::AccompanimentsOutside | Unit::AccompanimentsReferred if !dimension.is_empty() => {
            Unit::Accompaniments.code().to_owned()
        }
        _ if cell.indicator.code().starts_with('D') => format!("{} {}", unit.code(), cell.indicator.code()),
        _ => unit.code().to_owned(),
    };
    (counted, dimension, value.to_owned())
}

/// The dimension and value that a cell stands at, what the catalogue crosses told apart where nothing else is crossed.
pub(super) fn place(cell: &Cell, crossed: bool) -> (&'static str, String) {
    const AREAS: [&str; 5] = ["area 1", "area 2", "area 3", "area 4", "area 5"];
    let dimension = cell.dimension_1.map_or("", Dimension::code);
    match (cell.indicator, cell.dimension_1, cell.dimension_2) {
        (Code::D5, Some(_), Some(Dimension::Area)) => {
            let area: usize = cell.value_2.parse().unwrap();
            (AREAS[area - 1], cell.value_1.to_string())
        }
        (Code::D6, Some(Dimension::AutonomyBefore), Some(Dimension::AutonomyAfter)) if !crossed => {
            (CROSSED, format!("{} {}", cell.value_1, cell.value_2))
        }
        (Code::C5, Some(_), Some(Dimension::MatrixStep)) => ("cell", format!("{} {}", cell.value_1, cell.value_2)),
        (Code::E4, Some(_), Some(Dimension::Hour)) => {
            ("hour of the week", format!("{} {}", cell.value_1, cell.value_2))
        }
        // The workshops are what A2 counts by kind.
        (Code::C1b, None, _) => (WORKSHOPS.0, WORKSHOPS.1.to_owned()),
        _ => (dimension, cell.value_1.to_string()),
    }
}

/// The dimension and value of what C1b counts.
const WORKSHOPS: (&str, &str) = ("kind", "workshop");

/// The cells of D6 by autonomy before and after; with `--by autonomy_after` each group has one of each before.
pub(super) const CROSSED: &str = "autonomy before and after";
/// What no step tells: on no line, any number from zero.
pub(super) const UNTOLD: &str = "untold ";
pub(super) const AUTONOMIES: [&str; 3] = ["entierement_accompagne", "partiellement_autonome", "autonome"];

impl Known {
    pub(super) fn read(&mut self, cell: &Cell, crossed: bool) {
        let (dimension, value) = place(cell, crossed);
        let behind = if cell.unit.is_minutes() {
            Unit::Accompaniments
        } else {
            cell.unit
        };
        let quantile = cell.unit.is_quantile();
        for (unit, figure) in [(cell.unit, cell.value), (behind, cell.n)] {
            if quantile && figure != cell.n {
                continue;
            }
            let name = number(cell, unit, (dimension, &value));
            let known = self.numbers.entry(name.clone()).or_default();
            *known = known.or(figure);
            if let Status::Withheld(mark) = cell.status {
                let least = self.marks.entry(name.clone()).or_insert(mark);
                *least = mark.min(*least);
            }
            if !dimension.is_empty() && !quantile {
                let whole = match cell.indicator {
                    Code::C1b => number(cell, unit, WORKSHOPS),
                    Code::F1 if dimension == "own_device" => number(cell, Unit::Sessions, ("", "")),
                    _ => number(cell, unit, ("", "")),
                };
                let of_many = cell.unit == Unit::Mentions && dimension != "own_device";
                let fields = if of_many { "" } else { dimension };
                self.breakdowns.entry((whole, fields)).or_default().insert(name);
            }
        }
        // A share and its value give the denominator, near enough to be taken as known.
        let whole = cell.share_of.filter(|whole| *whole != cell.unit);
        if let Some(whole) = whole.filter(|_| cell.share.is_some() && cell.value > Some(0)) {
            let of = match cell.unit {
                Unit::PriorityAccompaniments | Unit::AccompanimentsOutside | Unit::AccompanimentsReferred => {
                    number(cell, Unit::Accompaniments, ("", ""))
                }
                Unit::Mentions => number(cell, Unit::Sessions, ("", "")),
                _ => number(cell, whole, (dimension, &value)),
            };
            if self.numbers.get(&of).is_some_and(Option::is_none) {
                self.numbers.insert(of, Some(u64::MAX));
            }
        }
    }

    fn of(&self, unit: &str, dimension: &'static str) -> Vec<Name> {
        let names = self.numbers.keys().filter(|name| name.0 == unit && name.1 == dimension);
        names.cloned().collect()
    }

    /// Reads what follows from there being no line: that no step is unknown.
    pub(super) fn begin(&mut self) {
        for unit in ["exercises_tried D4", "exercises_first_try D4"] {
            let unknown = (unit.to_owned(), "step", "unknown".to_owned());
            for usage in self.of(unit, "usage") {
                let untold = (format!("{UNTOLD}{unit}"), "usage", usage.2);
                let nothing = self.numbers.get(&unknown).is_none_or(|figure| *figure == Some(0));
                self.numbers.insert(untold, nothing.then_some(0));
            }
        }
    }

    /// Each equation: the whole, and its parts.
    pub(super) fn equations(&self, crossed: &str) -> Vec<(Name, Vec<Name>)> {
        let mut all: Vec<_> = self
            .breakdowns
            .iter()
            .map(|((whole, _), parts)| (whole.clone(), parts.iter().cloned().collect()))
            .collect();
        for unit in ["lessons_started D2", "lessons_completed D2"] {
            for level in self.of(unit, "level") {
                let level_of = |usage: &str| Usage::from_code(usage).map_or("unknown", |u| u.level().code());
                let parts = self.of(unit, "usage").into_iter().filter(|u| level_of(&u.2) == level.2);
                let parts = parts.collect();
                all.push((level, parts));
            }
            for usage in self.of(unit, "usage") {
                let parts = self
                    .of(unit, "lesson")
                    .into_iter()
                    .filter(|l| usage_of(&l.2) == usage.2);
                let parts = parts.collect();
                all.push((usage, parts));
            }
        }
        for unit in ["exercises_tried D4", "exercises_first_try D4"] {
            let untold = self.of(&format!("{UNTOLD}{unit}"), "usage");
            for usage in self.of(unit, "usage") {
                let steps = self.of(unit, "step").into_iter();
                let own = steps.filter(|step| step.2 != "unknown" && usage_of(&step.2) == usage.2);
                let rest = untold.iter().filter(|untold| untold.2 == usage.2).cloned();
                let parts = own.chain(rest).collect();
                all.push((usage, parts));
            }
            let unknown = (unit.to_owned(), "step", "unknown".to_owned());
            if self.numbers.contains_key(&unknown) {
                all.push((unknown, untold));
            }
        }
        all.extend(self.of_autonomy());
        all.extend(self.of_premises());
        all.extend(self.equals(crossed));
        all.retain(|(_, parts)| !parts.is_empty());
        all
    }

    fn of_autonomy(&self) -> Vec<(Name, Vec<Name>)> {
        let mut all = Vec::new();
        let cells = self.of("accompaniments D6", CROSSED);
        for (place, before) in AUTONOMIES.iter().enumerate() {
            let among = |afters: &[&str]| -> Vec<Name> {
                let wanted: Vec<String> = afters.iter().map(|after| format!("{before} {after}")).collect();
                cells.iter().filter(|cell| wanted.contains(&cell.2)).cloned().collect()
            };
            let name = |unit: &str| (format!("{unit} D6"), "autonomy_before", (*before).to_owned());
            all.push((name("accompaniments"), among(&AUTONOMIES)));
            all.push((name("autonomy_gained"), among(&AUTONOMIES[place + 1..])));
        }
        all
    }

    /// Home and elsewhere, as the national record and as the kinds of premises tell them.
    fn of_premises(&self) -> Vec<(Name, Vec<Name>)> {
        let people = |dimension, value: &str| ("accompaniments".to_owned(), dimension, value.to_owned());
        let (home, other) = (people("place_type", "domicile"), people("place_type", "autre"));
        let at = |premises| people("premises", premises);
        let together = ("accompaniments_outside".to_owned(), "", String::new());
        let mut all = vec![
            (together, vec![home.clone(), other.clone()]),
            (home, vec![at("home")]),
            (other, vec![at("mobile_stop"), at("elsewhere")]),
        ];
        let is_there = |name: &Name| self.numbers.contains_key(name);
        for (_, parts) in &mut all {
            // A crossing leaves out what is zero.
            parts.retain(is_there);
        }
        all.retain(|(whole, _)| is_there(whole));
        all
    }

    /// Two numbers that cannot differ, by what they mean.
    fn equals(&self, crossed: &str) -> Vec<(Name, Vec<Name>)> {
        let mut all = Vec::new();
        let mut same = |one: Name, other: Name| {
            if self.numbers.contains_key(&one) && self.numbers.contains_key(&other) {
                all.push((one, vec![other]));
            }
        };
        let single = [
            "",
            "kind",
            "place_type",
            "mediator_role",
            "level",
            "audience",
            "language",
            "duration",
        ];
        let all_people = ("accompaniments".to_owned(), "", String::new());
        let workshops = ("accompaniments".to_owned(), WORKSHOPS.0, WORKSHOPS.1.to_owned());
        if crossed == "workshop" || ["debutant", "intermediaire", "avance"].contains(&crossed) {
            same(all_people.clone(), workshops);
        }
        let priority = crate::domain::Audience::from_code(crossed).filter(|audience| audience.code() != "general");
        if priority.is_some() {
            let together = Unit::PriorityAccompaniments.code().to_owned();
            same(all_people.clone(), (together, "", String::new()));
        }
        let of_part = match crossed.split_once('=') {
            Some(("referral", value)) if value != "unknown" => Some("accompaniments_referred"),
            Some(("premises", "mobile_stop" | "home" | "elsewhere") | ("place_type", "domicile" | "autre")) => {
                Some("accompaniments_outside")
            }
            _ => None,
        };
        if let Some(together) = of_part {
            same(all_people, (together.to_owned(), "", String::new()));
        }
        let all_individual =
            crossed == "individual" || AUTONOMIES.contains(&crossed) || of_part == Some("accompaniments_referred");
        for name in self.numbers.keys() {
            let other = |unit: &str| (unit.to_owned(), name.1, name.2.clone());
            let individual = all_individual;
            let one_person = (name.1 == "kind" && name.2 == "individual") || (individual && single.contains(&name.1));
            match name.0.as_str() {
                "sessions" if one_person => same(name.clone(), other("accompaniments")),
                "mediator_minutes" if one_person => same(name.clone(), other("learner_minutes")),
                "visits D7" if (name.1, name.2.as_str()) == ("areas_after", "5") => {
                    same(name.clone(), other("visits_at_least_basic D7"));
                }
                "accompaniments D6" if name.1 == "autonomy_before" => {
                    let place = |code: &str| AUTONOMIES.iter().position(|known| *known == code);
                    if place(crossed).is_some_and(|after| Some(after) > place(&name.2)) {
                        same(name.clone(), other("autonomy_gained D6"));
                    }
                }
                _ => {}
            }
        }
        all
    }
}

pub(super) fn usage_of(id: &str) -> &'static str {
    let known = Usage::ALL.iter().find(|u| id.starts_with(&format!("{}.", u.code())));
    known.map_or("unknown", |u| u.code())
}

pub(super) fn groups(report: &Report) -> BTreeMap<Group, Known> {
    let mut groups: BTreeMap<Group, Known> = BTreeMap::new();
    let crossed = report.request.crossing().is_some();
    for cell in report.cells() {
        // Nothing adds up over territories or sites: no total of several of them is written beside them.
        let site = cell.site.map(|s| s.to_string()).unwrap_or_default();
        let place = format!("{}{site}", cell.territory);
        let crossing = if crossed {
            // Kinds of places and destinations have values that read alike.
            match cell.dimension_2 {
                Some(by @ (Dimension::PlaceType | Dimension::Premises | Dimension::Referral)) => {
                    format!("{}={}", by.code(), cell.value_2)
                }
                _ => cell.value_2.to_string(),
            }
        } else {
            String::new()
        };
        groups
            .entry((cell.period.to_string(), place, crossing))
            .or_default()
            .read(cell, crossed);
    }
    groups.values_mut().for_each(Known::begin);
    groups
}
