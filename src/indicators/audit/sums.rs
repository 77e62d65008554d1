//! The sums within one group that everybody knows by what the columns mean.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::Figures;
use super::names::{CROSSED, Counted, Name, UNTOLD, WORKSHOPS};
use crate::domain::{Audience, Autonomy, PlaceType, Referral, Usage};
use crate::indicators::sum::Sum;
use crate::indicators::{Code, Dimension, UNKNOWN, Unit};

/// The dimensions of which an individual session has one value.
const SINGLE: [&str; 8] = [
    "",
    "kind",
    "place_type",
    "mediator_role",
    "level",
    "audience",
    "language",
    "duration",
];

const fn own(unit: Unit, of: Code) -> Counted {
    Counted { unit, of: Some(of) }
}

const fn shared(unit: Unit) -> Counted {
    Counted { unit, of: None }
}

/// Every sum within a group; figures that no step tells are added to it.
pub(super) fn within(figures: &mut Figures, group: usize, sums: &mut Vec<Sum>) {
    breakdowns(figures, group, sums);
    lessons(figures, group, sums);
    for unit in [Unit::ExercisesTried, Unit::ExercisesFirstTry] {
        steps(figures, group, own(unit, Code::D4), sums);
    }
    autonomy(figures, group, sums);
    premises(figures, group, sums);
    equals(figures, group, sums);
}

fn breakdowns(figures: &Figures, group: usize, sums: &mut Vec<Sum>) {
    let names = &figures.groups[group].names;
    let mut by_whole: BTreeMap<(usize, &Name, &str), Vec<usize>> = BTreeMap::new();
    for (name, &at) in names {
        for (whole, list) in figures.wholes.get(name).into_iter().flatten() {
            if let Some(&total) = names.get(whole) {
                by_whole.entry((total, whole, *list)).or_default().push(at);
            }
        }
    }
    sums.extend(by_whole.into_iter().map(|((whole, ..), parts)| Sum { whole, parts }));
}

/// The figures of a group with one count and dimension, by value.
fn of(figures: &Figures, group: usize, counted: Counted, dimension: &'static str) -> Vec<(String, usize)> {
    let from = Name::new(counted, dimension, "");
    let names = figures.groups[group].names.range(from..);
    names
        .take_while(|(name, _)| name.counted == counted && name.dimension == dimension)
        .map(|(name, &at)| (name.value.clone(), at))
        .collect()
}

fn lessons(figures: &Figures, group: usize, sums: &mut Vec<Sum>) {
    for counted in [
        own(Unit::LessonsStarted, Code::D2),
        own(Unit::LessonsCompleted, Code::D2),
    ] {
        let by = |dimension| of(figures, group, counted, dimension);
        let (levels, usages, lessons) = (by("level"), by("usage"), by("lesson"));
        let level_of = |usage: &str| Usage::from_code(usage).map_or(UNKNOWN, |usage| usage.level().code());
        let mut nest = |coarse: &[(String, usize)], fine: &[(String, usize)], of: &dyn Fn(&str) -> &'static str| {
            for (value, whole) in coarse {
                let parts = fine.iter().filter(|(part, _)| of(part) == value);
                let parts: Vec<usize> = parts.map(|(_, at)| *at).collect();
                if !parts.is_empty() {
                    sums.push(Sum { whole: *whole, parts });
                }
            }
        };
        nest(&levels, &usages, &level_of);
        nest(&usages, &lessons, &usage_of);
    }
}

/// The usage that the id of a lesson or of a step begins with.
fn usage_of(id: &str) -> &'static str {
    let prefix = id.split(['.', '/']).next().and_then(Usage::from_code);
    prefix.map_or(UNKNOWN, Usage::code)
}

/// What no step tells is a part of each usage, and all of it is what the steps leave unknown.
fn steps(figures: &mut Figures, group: usize, counted: Counted, sums: &mut Vec<Sum>) {
    let (usages, steps) = (
        of(figures, group, counted, "usage"),
        of(figures, group, counted, "step"),
    );
    if steps.is_empty() {
        return;
    }
    let unknown = steps.iter().find(|(step, _)| step == UNKNOWN).map(|(_, at)| *at);
    let is_nothing = unknown.is_none_or(|at| figures.all[at].value == Some(0));
    let mut rest = Vec::new();
    for (usage, whole) in usages {
        let own = steps
            .iter()
            .filter(|(step, _)| step != UNKNOWN && usage_of(step) == usage);
        let mut parts: Vec<usize> = own.map(|(_, at)| *at).collect();
        if !is_nothing {
            let of_whole = (figures.all[whole].place, figures.all[whole].threshold);
            let untold = figures.hide(group, &Name::new(counted, UNTOLD, &usage), of_whole);
            parts.push(untold);
            rest.push(untold);
        }
        sums.push(Sum { whole, parts });
    }
    if let Some(whole) = unknown.filter(|_| !rest.is_empty()) {
        sums.push(Sum { whole, parts: rest });
    }
}

fn autonomy(figures: &Figures, group: usize, sums: &mut Vec<Sum>) {
    let names = &figures.groups[group].names;
    let cells: BTreeMap<String, usize> = of(figures, group, own(Unit::Accompaniments, Code::D6), CROSSED)
        .into_iter()
        .collect();
    if cells.is_empty() {
        return;
    }
    for (place, before) in Autonomy::ALL.iter().enumerate() {
        let before = before.code();
        let among = |afters: &[Autonomy]| -> Vec<usize> {
            let keys = afters.iter().map(|after| format!("{before}+{}", after.code()));
            keys.filter_map(|key| cells.get(&key).copied()).collect()
        };
        for (unit, parts) in [
            (Unit::Accompaniments, among(Autonomy::ALL)),
            (Unit::AutonomyGained, among(&Autonomy::ALL[place + 1..])),
        ] {
            let whole = Name::new(own(unit, Code::D6), Dimension::AutonomyBefore.code(), before);
            if let Some(&whole) = names.get(&whole).filter(|_| !parts.is_empty()) {
                sums.push(Sum { whole, parts });
            }
        }
    }
}

/// What is outside the walls is at home or elsewhere, of which stops are a part.
fn premises(figures: &Figures, group: usize, sums: &mut Vec<Sum>) {
    let names = &figures.groups[group].names;
    let people = |dimension, value: &str| Name::new(shared(Unit::Accompaniments), dimension, value);
    let home = people("place_type", PlaceType::Domicile.code());
    let other = people("place_type", PlaceType::Autre.code());
    let at = |premises| people("premises", premises);
    let together = Name::total(own(Unit::AccompanimentsOutside, Code::E2));
    for (whole, parts) in [
        (&together, vec![&home, &other]),
        (&home, vec![&at("home")]),
        (&other, vec![&at("mobile_stop"), &at("elsewhere")]),
    ] {
        let parts: Option<Vec<usize>> = parts.into_iter().map(|part| names.get(part).copied()).collect();
        if let (Some(&whole), Some(parts)) = (names.get(whole), parts) {
            sums.push(Sum { whole, parts });
        }
    }
}

/// Two numbers that cannot differ, by what they mean.
fn equals(figures: &Figures, group: usize, sums: &mut Vec<Sum>) {
    let names = &figures.groups[group].names;
    let crossed = figures.groups[group].key.crossing.as_ref();
    let (by, crossed) = crossed.map_or((None, ""), |(by, value)| (Some(*by), value.as_str()));
    let mut same: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut alike = |one: &Name, other: &Name| {
        if let (Some(&one), Some(&other)) = (names.get(one), names.get(other)) {
            same.insert((one, other));
        }
    };
    let people = Name::total(shared(Unit::Accompaniments));
    if crossed == WORKSHOPS.1 || ["debutant", "intermediaire", "avance"].contains(&crossed) {
        alike(
            &people,
            &Name::new(shared(Unit::Accompaniments), WORKSHOPS.0, WORKSHOPS.1),
        );
    }
    if Audience::from_code(crossed).is_some_and(|audience| audience != Audience::General) {
        alike(&people, &Name::total(shared(Unit::PriorityAccompaniments)));
    }
    let is_part = match by {
        Some(Dimension::Referral) if Referral::from_code(crossed).is_some() => {
            Some((Unit::AccompanimentsReferred, Code::G5))
        }
        Some(Dimension::Premises) if crossed != "inside" => Some((Unit::AccompanimentsOutside, Code::E2)),
        Some(Dimension::PlaceType) if matches!(crossed, "domicile" | "autre") => {
            Some((Unit::AccompanimentsOutside, Code::E2))
        }
        _ => None,
    };
    if let Some((unit, code)) = is_part {
        alike(&people, &Name::total(own(unit, code)));
    }
    // Of nobody else are these said.
    let all_individual = match by {
        Some(Dimension::Referral) => Referral::from_code(crossed).is_some(),
        Some(Dimension::AutonomyBefore | Dimension::AutonomyAfter) => Autonomy::from_code(crossed).is_some(),
        _ => crossed == "individual",
    };
    for name in names.keys() {
        let counted = |counted| Name::new(counted, name.dimension, &name.value);
        let is_individual = (name.dimension == "kind" && name.value == "individual")
            || (all_individual && SINGLE.contains(&name.dimension));
        match (name.counted.unit, name.counted.of) {
            (Unit::Sessions, None) if is_individual => alike(name, &counted(shared(Unit::Accompaniments))),
            (Unit::MediatorMinutes, None) if is_individual => alike(name, &counted(shared(Unit::LearnerMinutes))),
            (Unit::Visits, Some(Code::D7)) if name.dimension == "areas_after" && name.value == "5" => {
                alike(name, &counted(own(Unit::VisitsAtLeastBasic, Code::D7)));
            }
            (Unit::Accompaniments, Some(Code::D6)) if name.dimension == "autonomy_before" => {
                let after = Autonomy::from_code(crossed);
                if after.is_some_and(|after| Some(after) > Autonomy::from_code(&name.value)) {
                    alike(name, &counted(own(Unit::AutonomyGained, Code::D6)));
                }
            }
            _ => {}
        }
    }
    sums.extend(same.into_iter().map(|(whole, part)| Sum {
        whole,
        parts: vec![part],
    }));
}
