//! An attacker who has the published cells alone, knows what the columns mean, and solves what they can.

use std::collections::{BTreeMap, BTreeSet};

use super::records::{Records, request, seeds};
use crate::domain::{Counters, Grain, Kind, Participants, PlaceType, Session, SiteId, Usage};
use crate::indicators::{By, Cell, Code, Dimension, Report, Status, Unit, Withheld};

/// A number of one group: what it counts, its dimension and value; codes tell mentions apart.
type Name = (String, &'static str, String);
type Group = (String, String, String);

#[derive(Default)]
struct Known {
    /// `None`: withheld wherever it would stand.
    numbers: BTreeMap<Name, Option<u64>>,
    /// The parts of each breakdown, by the name of what they sum to.
    breakdowns: BTreeMap<(Name, &'static str), BTreeSet<Name>>,
    /// Why a number is withheld, as the table for people marks it.
    marks: BTreeMap<Name, Withheld>,
}

fn number(cell: &Cell, unit: Unit, (dimension, value): (&'static str, &str)) -> Name {
    let counted = match unit {
        Unit::Mentions => format!("mentions {}", cell.indicator.code()),
        // What is timed is not what is counted: a visit may call twice.
        _ if unit.is_quantile() => format!("timed {}", cell.indicator.code()),
        _ if cell.indicator.code().starts_with('D') => format!("{} {}", unit.code(), cell.indicator.code()),
        _ => unit.code().to_owned(),
    };
    (counted, dimension, value.to_owned())
}

/// The dimension and value that a cell stands at, what the catalogue crosses told apart where nothing else is crossed.
fn place(cell: &Cell, crossed: bool) -> (&'static str, String) {
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
        _ => (dimension, cell.value_1.to_string()),
    }
}

/// The cells of D6 by autonomy before and after; with `--by autonomy_after` each group has one of each before.
const CROSSED: &str = "autonomy before and after";
/// What no step tells: on no line, any number from zero.
const UNTOLD: &str = "untold ";
const AUTONOMIES: [&str; 3] = ["entierement_accompagne", "partiellement_autonome", "autonome"];

impl Known {
    fn read(&mut self, cell: &Cell, crossed: bool) {
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
                let whole = number(cell, unit, ("", ""));
                let fields = if cell.unit == Unit::Mentions { "" } else { dimension };
                self.breakdowns.entry((whole, fields)).or_default().insert(name);
            }
        }
        // A share and its value give the denominator, near enough to be taken as known.
        let whole = cell.share_of.filter(|whole| *whole != cell.unit);
        if let Some(whole) = whole.filter(|_| cell.share.is_some() && cell.value > Some(0)) {
            let of = match cell.unit {
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
    fn begin(&mut self) {
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
    fn equations(&self, crossed: &str) -> Vec<(Name, Vec<Name>)> {
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
        ];
        for name in self.numbers.keys() {
            let other = |unit: &str| (unit.to_owned(), name.1, name.2.clone());
            let individual = crossed == "individual";
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

fn usage_of(id: &str) -> &'static str {
    let known = Usage::ALL.iter().find(|u| id.starts_with(&format!("{}.", u.code())));
    known.map_or("unknown", |u| u.code())
}

fn groups(report: &Report) -> BTreeMap<Group, Known> {
    let mut groups: BTreeMap<Group, Known> = BTreeMap::new();
    let crossed = report.request.crossing().is_some();
    for cell in report.cells() {
        let site = cell.site.map(|s| s.to_string()).unwrap_or_default();
        let crossing = if crossed {
            cell.value_2.to_string()
        } else {
            String::new()
        };
        groups
            .entry((cell.period.to_string(), site, crossing))
            .or_default()
            .read(cell, crossed);
    }
    groups.values_mut().for_each(Known::begin);
    groups
}

/// The unknowns with one solution, by elimination in the field of a prime.
fn solved(known: &Known, equations: &[(Name, Vec<Name>)]) -> Vec<Name> {
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
fn cornered(known: &Known, equations: &[(Name, Vec<Name>)], told: impl Fn(&Name) -> (i128, i128)) -> Vec<(Name, i128)> {
    let mut bounds: BTreeMap<&Name, (i128, i128)> = known
        .numbers
        .iter()
        .filter(|(_, figure)| **figure != Some(u64::MAX))
        .map(|(name, figure)| {
            (
                name,
                match figure {
                    Some(v) => (i128::from(*v), i128::from(*v)),
                    None if name.0.starts_with(UNTOLD) => (0, FAR),
                    None => told(name),
                },
            )
        })
        .collect();
    for _ in 0..30 {
        let before = bounds.clone();
        for (whole, parts) in equations {
            if parts.iter().chain([whole]).any(|name| !bounds.contains_key(name)) {
                continue;
            }
            let least: i128 = parts.iter().map(|p| bounds[p].0).sum();
            let most: i128 = parts.iter().map(|p| bounds[p].1).sum();
            let of = bounds[whole];
            bounds.insert(whole, (of.0.max(least), of.1.min(most)));
            for part in parts {
                let own = bounds[part];
                let low = own.0.max(of.0 - (most - own.1));
                let high = own.1.min(of.1 - (least - own.0));
                bounds.insert(part, (low, high));
            }
        }
        if before == bounds {
            break;
        }
    }
    let withheld = known.numbers.iter().filter(|(_, figure)| figure.is_none());
    withheld
        .filter(|(name, _)| bounds[name].0 == bounds[name].1 && !name.0.starts_with(UNTOLD))
        .map(|(name, _)| (name.clone(), bounds[name].0))
        .collect()
}

const FAR: i128 = 1 << 100;

/// What a mark tells of a number: how many people are behind it, hence how much it can be.
fn marked(name: &Name, mark: Option<Withheld>, threshold: u32) -> (i128, i128) {
    let of_many = matches!(name.0.as_str(), "mentions C2" | "mentions C3") && name.1.is_empty();
    let per_person: (i128, i128) = match name.0.as_str() {
        _ if of_many => (0, FAR),
        "accompaniments" | "accompaniments D6" | "autonomy_gained D6" | "paths_completed D10" => (1, 1),
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
fn cornered_by_marks(known: &Known, equations: &[(Name, Vec<Name>)], threshold: u32) -> [Vec<(Name, i128)>; 2] {
    let mark = |name: &Name| known.marks.get(name).copied();
    [
        cornered(known, equations, |name| marked(name, mark(name), threshold)),
        cornered(known, equations, |name| {
            marked(name, mark(name).filter(|&mark| mark == Withheld::Primary), threshold)
        }),
    ]
}

#[test]
fn no_withheld_cell_is_solved_from_the_cells_beside_it() {
    let ways: Vec<Vec<By>> = vec![
        vec![],
        vec![By::Site],
        vec![By::Site, By::Period(Grain::Month)],
        vec![By::Period(Grain::Month)],
        vec![By::Dimension(Dimension::Kind)],
        vec![By::Period(Grain::Quarter), By::Dimension(Dimension::Language)],
        vec![By::Dimension(Dimension::Audience)],
        vec![By::Dimension(Dimension::AutonomyAfter)],
        vec![By::Dimension(Dimension::AreasAfter)],
        vec![By::Site, By::Dimension(Dimension::Path)],
    ];
    let (mut withheld, mut shown) = (0, 0);
    // The sixth seed has a group of two people whose minutes sum to nothing else.
    for seed in seeds(3).into_iter().chain([6]) {
        for size in [3, 15, 60, 250] {
            let records = Records::invented(seed ^ (size << 20), size, size / 2);
            for by in &ways {
                let truths = groups(&records.report(&request("2026", by, None)));
                for threshold in [3, 5, 11] {
                    let report = records.report(&request("2026", by, Some(threshold)));
                    for (group, known) in groups(&report) {
                        // A dot under the threshold, where dots say nothing, misleads: what is wrong gives nothing away.
                        let is_true =
                            |(name, value): &(Name, i128)| truths[&group].numbers[name].map(i128::from) == Some(*value);
                        let equations = known.equations(&group.2);
                        let told = format!("seed {seed}, {size} sessions, {by:?}, k = {threshold}, {group:?}");
                        assert_eq!(solved(&known, &equations), [], "{told}");
                        assert_eq!(cornered(&known, &equations, |_| (1, FAR)), [], "{told}");
                        for mut found in cornered_by_marks(&known, &equations, threshold) {
                            found.retain(is_true);
                            assert_eq!(found, [], "{told}");
                        }
                    }
                    withheld += report.cells().filter(|c| c.status != Status::Ok).count();
                    shown += report.cells().filter(|c| c.value > Some(0)).count();
                }
            }
        }
    }
    println!("{withheld} cells withheld, {shown} above zero shown");
    assert!(withheld > 1000 && shown > 1000);
}

#[test]
fn an_attacker_solves_what_primary_withholding_alone_leaves() {
    let mut solved_cells = 0;
    for seed in seeds(3) {
        let records = Records::invented(seed, 60, 30);
        let mut report = records.report(&request("2026", &[], None));
        for cell in report.tables.iter_mut().flat_map(|table| &mut table.cells) {
            if (1..11).contains(&cell.behind) {
                (cell.n, cell.value, cell.share) = (None, None, None);
            }
        }
        for known in groups(&report).values() {
            solved_cells += solved(known, &known.equations("")).len();
        }
    }
    assert!(solved_cells > 0, "the attack of these tests would find nothing");
}

#[test]
fn small_numbers_are_withheld_zeros_and_large_ones_are_mostly_shown() {
    for seed in seeds(4) {
        let records = Records::invented(seed, 500, 200);
        let (mut large, mut kept_large) = (0, 0);
        let open = records.report(&request("2026", &[], None));
        let protected = records.report(&request("2026", &[], Some(11)));
        for (cell, shown) in open.cells().zip(protected.cells()) {
            let name = format!("seed {seed}: {shown:?}");
            assert_eq!((cell.indicator, &cell.value_1), (shown.indicator, &shown.value_1));
            match (cell.behind, shown.status) {
                (1..11, status) => assert_ne!(status, Status::Ok, "{name}"),
                (0, status) => assert_eq!((status, shown.value), (Status::Ok, cell.value), "{name}"),
                (_, status) => {
                    large += 1;
                    kept_large += usize::from(status != Status::Ok);
                }
            }
            if shown.status == Status::Ok {
                assert_eq!((shown.n, shown.value), (cell.n, cell.value), "{name}");
            } else {
                assert_eq!(
                    (shown.n, shown.value, shown.share, shown.behind),
                    (None, None, None, 0),
                    "{name}"
                );
            }
        }
        assert!(
            kept_large * 4 < large,
            "seed {seed}: {kept_large} of {large} large cells are withheld"
        );
    }
}

#[test]
fn a_dot_beside_a_mark_of_few_people_leaves_both_several_values() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    let of_place = |place, count| {
        let mut session = Session::new(Kind::Individual, day, 10, 60);
        session.place_type = place;
        std::iter::repeat_n((SiteId::from_random(1), session), count)
    };
    let sessions = of_place(PlaceType::LieuActivite, 34)
        .chain(of_place(PlaceType::ADistance, 1))
        .chain(of_place(PlaceType::Autre, 11));
    let records = Records {
        sessions: sessions.collect(),
        visits: Vec::new(),
    };
    let mut asked = request("2026", &[], Some(11));
    asked.codes = vec![Code::A2];
    for (group, known) in groups(&records.report(&asked)) {
        let equations = known.equations("");
        for found in cornered_by_marks(&known, &equations, 11) {
            assert_eq!(found, [], "{group:?}");
        }
    }
}

#[test]
fn parts_that_fill_a_small_total_are_marked_like_it() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    let of_language = |tag| {
        let mut session = Session::new(Kind::Individual, day, 10, 60);
        session.language = Some(crate::domain::SpokenLanguage::parse(tag).unwrap());
        (SiteId::from_random(1), session)
    };
    let records = Records {
        sessions: vec![of_language("fr"), of_language("ar")],
        visits: Vec::new(),
    };
    // Two languages in a total of one or two people would be one each.
    let report = records.report(&request("2026", &[], Some(3)));
    let mut kept = report.cells().filter(|cell| cell.status != Status::Ok).peekable();
    assert!(kept.peek().is_some());
    assert!(kept.all(|cell| cell.status == Status::Withheld(Withheld::Complementary)));
}

#[test]
fn three_men_among_fifty_people_take_the_women_with_them() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    let mut workshop = Session::new(Kind::Workshop, day, 10, 60);
    let mut people = Participants::of(50);
    people.gender = Counters([3, 47]);
    workshop.participants = Some(people);
    let records = Records {
        sessions: vec![(SiteId::from_random(1), workshop)],
        visits: Vec::new(),
    };
    let told = |threshold| {
        let report = records.report(&request("2026", &[], Some(threshold)));
        let of_gender = report.cells().filter(|cell| cell.indicator == Code::B2);
        of_gender.map(|cell| (cell.value, cell.status)).collect::<Vec<_>>()
    };
    let shown = |value| (Some(value), Status::Ok);
    let men = (None, Status::Withheld(Withheld::Primary));
    let women = (None, Status::Withheld(Withheld::Complementary));
    assert_eq!(told(11), [shown(50), men, women, shown(0)]);
    assert_eq!(told(3), [shown(50), shown(3), shown(47), shown(0)]);
}

#[test]
fn a_figure_of_several_tables_is_withheld_in_all_of_them() {
    for seed in seeds(5) {
        let records = Records::invented(seed, 25, 0);
        let report = records.report(&request("2026", &[], Some(11)));
        let status = |code, value: &str| {
            let mut cells = report.cells().filter(|c| c.indicator == code && c.value_1 == value);
            cells.next().unwrap().status
        };
        for kind in ["individual", "workshop", "talk", "project"] {
            for code in [Code::A2, Code::A3, Code::A4] {
                assert_eq!(status(code, kind), status(Code::A1, kind), "seed {seed}, {kind}");
            }
        }
    }
}

#[test]
fn shares_tell_nothing_of_a_withheld_total() {
    for seed in seeds(6) {
        for size in [2, 6, 20] {
            let records = Records::invented(seed.wrapping_mul(31) ^ size, size, size);
            let report = records.report(&request("2026", &[By::Site, By::Period(Grain::Month)], Some(11)));
            let total = |cell: &Cell| {
                let same = |c: &&Cell| {
                    (c.site, c.period, Some(c.unit)) == (cell.site, cell.period, cell.share_of)
                        && c.dimension_1.is_none()
                };
                report.cells().find(same).unwrap().status
            };
            for cell in report.cells().filter(|c| c.share.is_some() && c.value > Some(0)) {
                assert_eq!(total(cell), Status::Ok, "seed {seed}: {cell:?}");
            }
        }
    }
}
