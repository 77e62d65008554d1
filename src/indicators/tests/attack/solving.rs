//! Elimination and narrowing, written anew so that the protection is not tried with its own tools.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Known, Name, UNTOLD};
use crate::indicators::Withheld;

/// The unknowns with one solution, by elimination in the field of a prime.
pub(super) fn solved(known: &Known, equations: &[(Name, Vec<Name>)]) -> Vec<Name> {
    const P: u64 = 998_244_353;
    let unknown: Vec<&Name> = known.numbers.iter().filter(|n| n.1.is_none()).map(|n| n.0).collect();
    let place: BTreeMap<&Name, usize> = unknown.iter().enumerate().map(|(at, &name)| (name, at)).collect();
    let mut rows: Vec<Vec<u64>> = Vec::new();
    for (whole, parts) in equations {
        let mut row = vec![0; unknown.len()];
        if let Some(&at) = place.get(whole) {
            row[at] = P - 1;
        }
        for part in parts {
            if let Some(&at) = place.get(part) {
                row[at] = (row[at] + 1) % P;
            }
        }
        rows.push(row);
    }
    let power = |mut base: u64, mut exponent: u64| {
        let mut result = 1;
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result * base % P;
            }
            base = base * base % P;
            exponent /= 2;
        }
        result
    };
    let mut done: Vec<Vec<u64>> = Vec::new();
    while let Some(mut row) = rows.pop() {
        let Some(lead) = row.iter().position(|&v| v != 0) else {
            continue;
        };
        let inverse = power(row[lead], P - 2);
        for value in &mut row {
            *value = *value * inverse % P;
        }
        for other in rows.iter_mut().chain(&mut done) {
            let factor = other[lead];
            if factor != 0 {
                for (value, under) in other.iter_mut().zip(&row) {
                    *value = (*value + (P - factor) * under) % P;
                }
            }
        }
        done.push(row);
    }
    let single = |row: &Vec<u64>| row.iter().filter(|&&v| v != 0).count() == 1;
    let named = |row: &Vec<u64>| unknown[row.iter().position(|&v| v != 0).unwrap()].clone();
    let found = done.iter().filter(|row| single(row)).map(named);
    found.filter(|name| !name.0.starts_with(UNTOLD)).collect()
}

/// The unknowns that sums and what is told of each leave a single value, by narrowing until nothing moves.
pub(super) fn cornered(
    known: &Known,
    equations: &[(Name, Vec<Name>)],
    told: impl Fn(&Name) -> (i128, i128),
) -> Vec<(Name, i128)> {
    let names: Vec<&Name> = known.numbers.keys().collect();
    let places: BTreeMap<&Name, usize> = names.iter().copied().zip(0..).collect();
    let mut bounds: Vec<(i128, i128)> = known
        .numbers
        .iter()
        .map(|(name, figure)| match figure {
            Some(v) => (i128::from(*v), i128::from(*v)),
            None if name.0.starts_with(UNTOLD) => (0, FAR),
            None => told(name),
        })
        .collect();
    let is_known = |name: &Name| {
        let figure = known.numbers.get(name);
        figure.is_some_and(|figure| *figure != Some(u64::MAX))
    };
    let sums: Vec<(usize, Vec<usize>)> = equations
        .iter()
        .filter(|(whole, parts)| parts.iter().chain([whole]).all(is_known))
        .map(|(whole, parts)| (places[whole], parts.iter().map(|part| places[part]).collect()))
        .collect();
    for _ in 0..30 {
        let before = bounds.clone();
        for (whole, parts) in &sums {
            // Marks that mislead contradict one another, and contradictions grow without end.
            let add = i128::saturating_add;
            let least = parts.iter().map(|p| bounds[*p].0).fold(0, add);
            let most = parts.iter().map(|p| bounds[*p].1).fold(0, add);
            let of = (bounds[*whole].0.max(least), bounds[*whole].1.min(most));
            bounds[*whole] = of;
            for &part in parts {
                let own = bounds[part];
                let (others_most, others_least) = (most.saturating_sub(own.1), least.saturating_sub(own.0));
                let narrower = (of.0.saturating_sub(others_most), of.1.saturating_sub(others_least));
                bounds[part] = (own.0.max(narrower.0), own.1.min(narrower.1));
            }
        }
        if before == bounds {
            break;
        }
    }
    let withheld = known.numbers.iter().zip(bounds);
    withheld
        .filter(|((name, figure), (least, most))| figure.is_none() && least == most && !name.0.starts_with(UNTOLD))
        .map(|((name, _), (value, _))| (name.clone(), value))
        .collect()
}

pub(super) const FAR: i128 = 1 << 100;

/// What a mark tells of a number: how many people are behind it, hence how much it can be.
pub(super) fn marked(name: &Name, mark: Option<Withheld>, threshold: u32) -> (i128, i128) {
    let of_many = name.0.starts_with("mentions") && name.1.is_empty();
    let per_person: (i128, i128) = match name.0.as_str() {
        _ if of_many => (0, FAR),
        // Whoever is on three usages of the matrix is in three cells.
        "accompaniments C5" if name.1.is_empty() => (1, 3),
        unit if unit.starts_with("accompaniments") => (1, 1),
        "autonomy_gained D6" | "paths_completed D10" => (1, 1),
        unit if unit.starts_with("visits") || unit.starts_with("timed") => (1, 1),
        "mediator_minutes" => (0, 1439),
        "learner_minutes" => (1, 1439),
        unit if ["lessons", "exercises", "calls"]
            .iter()
            .any(|many| unit.starts_with(many)) =>
        {
            (1, FAR)
        }
        _ => (0, 1),
    };
    let people = match mark {
        Some(Withheld::Primary) => (1, i128::from(threshold) - 1),
        Some(Withheld::Complementary) => (i128::from(threshold), FAR),
        None => (1, FAR),
    };
    let most = people.1.saturating_mul(per_person.1).min(FAR);
    ((people.0 * per_person.0).max(1), most)
}

/// What the marks corner, by whether the attacker trusts that a dot has the threshold's people behind it.
pub(super) fn cornered_by_marks(
    known: &Known,
    equations: &[(Name, Vec<Name>)],
    threshold: u32,
) -> [Vec<(Name, i128)>; 2] {
    let mark = |name: &Name| known.marks.get(name).copied();
    [
        cornered(known, equations, |name| marked(name, mark(name), threshold)),
        cornered(known, equations, |name| {
            marked(name, mark(name).filter(|&mark| mark == Withheld::Primary), threshold)
        }),
    ]
}

/// What sums link to a dot with fewer people behind it than the threshold: whoever takes such a dot at its word, as one
/// among the dots that only hide another, reasons from what is false, and knows nothing by it.
pub(super) fn misled(known: &Known, truth: &Known, equations: &[(Name, Vec<Name>)], threshold: u32) -> BTreeSet<Name> {
    let is_few = |name: &Name| {
        let people = match name.0.as_str() {
            "mediator_minutes" | "learner_minutes" => ("accompaniments".to_owned(), name.1, name.2.clone()),
            _ => name.clone(),
        };
        let behind = truth.numbers.get(&people).copied().flatten();
        behind.is_some_and(|behind| (1..u64::from(threshold)).contains(&behind))
    };
    let dots = known.marks.iter().filter(|(_, mark)| **mark == Withheld::Complementary);
    let mut misled: BTreeSet<Name> = dots.map(|(name, _)| name.clone()).filter(is_few).collect();
    loop {
        let before = misled.len();
        for (whole, parts) in equations {
            let unknown = || {
                parts
                    .iter()
                    .chain([whole])
                    .filter(|name| known.numbers[*name].is_none())
            };
            if unknown().any(|name| misled.contains(name)) {
                misled.extend(unknown().cloned());
            }
        }
        if misled.len() == before {
            return misled;
        }
    }
}
