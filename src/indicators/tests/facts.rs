//! Facts beside sessions and visits: recounted with plain loops, and kept back where they are of few people.

use std::collections::BTreeMap;

use super::records::{Dice, request, seeds};
use crate::domain::{
    CycleDays, CyclePart, Datum, Dossier, DossierKind, EQUIPMENT_TYPES, EVENT_FORMATS, Gap, Grain, Kind, Participants,
    Period, Question, Session, SessionFacts, SiteId, SitePlace, Slug, Survey, Typology,
};
use crate::indicators::{By, Cell, Code, Counting, Dimension, Request, RequestError, Share, Status, Unit};

fn day(month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn slug(id: &str) -> Slug {
    Slug::parse(id).unwrap()
}

fn date(format: &str, on: chrono::NaiveDate, people: [u32; 4]) -> Dossier {
    let mut date = Dossier::new(DossierKind::Event)
        .saying("format", format)
        .with("date", Datum::Day(on));
    for (field, count) in ["enrolled", "present", "absent", "waiting"].into_iter().zip(people) {
        date.set(field, (count > 0).then_some(Datum::Number(count)));
    }
    date
}

fn machine(kind: &str, year: u32, state: &str) -> Dossier {
    Dossier::new(DossierKind::Equipment)
        .saying("type", kind)
        .saying("state", state)
        .with("year", Datum::Number(year))
}

fn cells(code: Code, by: &[By], threshold: Option<u32>, add: impl FnOnce(&mut Counting)) -> Vec<Cell> {
    let codes = vec![code];
    let mut counting = Counting::new(Request {
        codes,
        ..request("2026", by, threshold)
    })
    .unwrap();
    add(&mut counting);
    counting.finish().cells().cloned().collect()
}

/// The cell of a unit at a value; empty for the total.
fn cell<'c>(cells: &'c [Cell], unit: Unit, value: &str) -> &'c Cell {
    let mut found = cells.iter().filter(|cell| cell.unit == unit && cell.value_1 == value);
    let one = found.next().unwrap();
    assert_eq!(found.next(), None);
    one
}

#[test]
fn dates_are_those_of_a_recount_with_plain_loops() {
    const UNITS: [Unit; 5] = [
        Unit::Dates,
        Unit::PeopleEnrolled,
        Unit::PeoplePresent,
        Unit::PeopleAbsent,
        Unit::PeopleWaiting,
    ];
    for seed in seeds(3) {
        let mut dice = Dice::new(seed);
        let below = |dice: &mut Dice, n: u64| u32::try_from(dice.below(n)).unwrap();
        let mut dates = Vec::new();
        let mut recount: BTreeMap<(u32, String, String, &str), u64> = BTreeMap::new();
        for _ in 0..300 {
            let site = SiteId::from_random(1 + dice.below(3));
            let format = EVENT_FORMATS[usize::try_from(dice.below(9)).unwrap()];
            let month = 1 + below(&mut dice, 12);
            let people = [20, 15, 5, 3].map(|most| below(&mut dice, most));
            let mut one = date(format, day(month, 1 + below(&mut dice, 28)), people);
            if dice.below(8) == 0 {
                one.set("cancelled", Some(Datum::Flag(true)));
            } else {
                let counts = [1].into_iter().chain(people);
                for (unit, count) in UNITS.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
                    for value in ["", format] {
                        let key = (month, site.to_string(), value.to_owned(), unit.code());
                        *recount.entry(key).or_default() += u64::from(count);
                    }
                }
            }
            dates.push((site, one));
        }
        let by = [By::Site, By::Period(Grain::Month)];
        let cells = cells(Code::G3, &by, None, |counting| {
            for (site, date) in &dates {
                counting.add_dossier(*site, date);
            }
        });
        let counted: BTreeMap<_, _> = cells
            .iter()
            .filter(|cell| cell.value != Some(0))
            .map(|cell| {
                let month = chrono::Datelike::month(&cell.period.from());
                let site = cell.site.unwrap().to_string();
                let key = (month, site, cell.value_1.to_string(), cell.unit.code());
                (key, cell.value.unwrap())
            })
            .collect();
        assert_eq!(counted, recount, "seed {seed}");
    }
}

#[test]
fn people_of_few_are_kept_back_and_dates_are_not() {
    let cells = cells(Code::G3, &[], Some(11), |counting| {
        let site = SiteId::from_random(1);
        for (format, present) in [("workshop", 40), ("talk", 4), ("training", 30)] {
            counting.add_dossier(site, &date(format, day(3, 2), [present + 2, present, 2, 0]));
        }
    });
    for cell in &cells {
        let is_of_things = cell.unit == Unit::Dates;
        let is_small = (1..11).contains(&cell.value.unwrap_or(0));
        assert!(is_of_things || !is_small, "{cell:?}");
        assert!(!is_of_things || cell.status == Status::Ok);
    }
    assert_eq!(cell(&cells, Unit::PeoplePresent, "").value, Some(74));
    assert_eq!(cell(&cells, Unit::PeoplePresent, "talk").value, None);
    let kept = cells
        .iter()
        .filter(|cell| cell.unit == Unit::PeoplePresent && cell.value.is_none());
    assert_eq!(kept.count(), 2, "one alone could be computed from the total");
}

#[test]
fn the_age_of_machines_is_that_of_the_last_day_of_the_period() {
    let fleet = [
        machine("laptop", 2020, "in_use"),
        machine("laptop", 2021, "in_repair"),
        machine("desktop", 2010, "retired"),
        machine("tablet", 2027, "in_use"),
        machine("printer", 2026, "spare"),
    ];
    let cells = cells(Code::F2, &[], Some(11), |counting| {
        let site = SiteId::from_random(1);
        for machine in &fleet {
            counting.add_dossier(site, machine);
        }
    });
    let value = |unit, kind: &str| cell(&cells, unit, kind).value;
    assert_eq!(
        value(Unit::Machines, ""),
        Some(3),
        "neither the retired one nor that of next year"
    );
    assert_eq!(value(Unit::AgeMean, ""), Some(44), "(6 + 5 + 0) years of three");
    assert_eq!(value(Unit::AgeMean, "laptop"), Some(66));
    assert_eq!(value(Unit::AgeMean, "desktop"), None);
    assert_eq!(value(Unit::MachinesOld, "laptop"), Some(1));
    assert_eq!(
        cell(&cells, Unit::MachinesOld, "laptop").share,
        Some(Share::from_tenths(500))
    );
    assert_eq!(value(Unit::MachinesInRepair, ""), Some(1));
    assert_eq!(
        cell(&cells, Unit::MachinesInRepair, "").share,
        Some(Share::from_tenths(333))
    );
    assert!(EQUIPMENT_TYPES.iter().all(|kind| value(Unit::Machines, kind).is_some()));
}

#[test]
fn a_block_counts_in_the_month_in_which_it_became_whole() {
    let site = SiteId::from_random(1);
    let cycle = Dossier::new(DossierKind::Cycle)
        .with("sector", Datum::Id(slug("crafts")))
        .with("began", Datum::Day(day(3, 2)))
        .with("relays", Datum::Number(12));
    let mut days = CycleDays::default();
    days.add(day(3, 2), CyclePart::Talk);
    days.add(day(4, 9), CyclePart::WorkshopDay);
    days.add(day(5, 4), CyclePart::Production);
    let production = Dossier::new(DossierKind::Production)
        .with("cycle", Datum::Id(slug("cycle-1-abcd")))
        .with("date", Datum::Day(day(5, 4)));
    let cells = cells(Code::G2, &[By::Period(Grain::Month)], Some(11), |counting| {
        counting.add_cycle(site, &cycle, &days);
        let sectors = [(slug("cycle-1-abcd"), "crafts".into())].into();
        counting.add_production(site, &production, &sectors);
        counting.add_production(site, &production, &BTreeMap::new());
    });
    let told = |month: &str, unit, sector: &str| {
        let own: Vec<Cell> = cells
            .iter()
            .filter(|c| c.period.to_string().contains(month))
            .cloned()
            .collect();
        cell(&own, unit, sector).value
    };
    let months: Vec<String> = cells.iter().map(|cell| cell.period.to_string()).collect();
    let [march, april, may] = ["2026-03", "2026-04", "2026-05"].map(|month| {
        assert!(months.iter().any(|known| known.contains(month)), "{month}");
        month
    });
    assert_eq!(
        [Unit::Cycles, Unit::Blocks, Unit::Relays].map(|unit| told(march, unit, "crafts")),
        [Some(1), Some(0), Some(12)]
    );
    assert_eq!(told(april, Unit::Blocks, "crafts"), Some(1));
    assert_eq!(told(may, Unit::Blocks, "crafts"), Some(1));
    assert_eq!(told(may, Unit::Productions, ""), Some(2));
    assert_eq!(
        told(may, Unit::Productions, "unknown"),
        Some(1),
        "of a cycle that is not there"
    );
}

fn needs() -> Survey {
    let asks = |id: &str, asks, choices: &[&str]| Question {
        id: slug(id),
        asks,
        choices: choices.iter().map(|choice| slug(choice)).collect(),
        scale: slug(id),
        need: crate::domain::Need::May,
        when: None,
        alone: None,
    };
    Survey {
        id: slug("needs"),
        of: crate::domain::Respondents::Structures,
        questions: vec![
            asks("place", crate::domain::Asks::Single, &["town", "library"]),
            asks("themes", crate::domain::Asks::Multiple, &["training", "funding"]),
        ],
        texts: BTreeMap::new(),
    }
}

#[test]
fn needs_are_shares_of_the_structures_that_answered_and_those_of_the_structures_asked() {
    let survey = needs();
    let of_survey = |kind, id: &str| {
        Dossier::new(kind)
            .with("survey", Datum::Id(slug(id)))
            .with("date", Datum::Day(day(6, 1)))
    };
    let answer = |id, themes| {
        let marks = vec![(slug("place"), 2), (slug("themes"), themes)];
        of_survey(DossierKind::Response, id).with("answers", Datum::Marks(marks))
    };
    let dossiers = [
        of_survey(DossierKind::Campaign, "needs").with("asked", Datum::Number(8)),
        answer("needs", 0b11),
        answer("needs", 0b10),
        of_survey(DossierKind::Response, "needs"),
        answer("visitors", 0b11),
    ];
    let cells = cells(Code::H1, &[], Some(11), |counting| {
        for dossier in &dossiers {
            counting.add_answers(SiteId::from_random(1), dossier, &survey);
        }
    });
    let told = |unit, need: &str| {
        let cell = cell(&cells, unit, need);
        (cell.value, cell.share.map(Share::tenths))
    };
    assert_eq!(told(Unit::StructuresAsked, ""), (Some(8), None));
    assert_eq!(told(Unit::Structures, ""), (Some(3), Some(375)), "the response rate");
    assert_eq!(told(Unit::Needs, ""), (Some(3), None), "named, of no whole");
    assert_eq!(told(Unit::Needs, "funding"), (Some(2), Some(667)));
    assert_eq!(told(Unit::Needs, "training"), (Some(1), Some(333)));
    assert_eq!(cells.len(), 5);
}

#[test]
fn a_place_of_two_types_counts_once_over_all() {
    let place = |types: &[&str]| SitePlace {
        types: types.iter().map(|code| Typology::read(code).unwrap()).collect(),
        ..SitePlace::default()
    };
    let add = |counting: &mut Counting| {
        let site = SiteId::from_random(1);
        let both = place(&["BIB", "EPN"]);
        let very_small_businesses = Some(true);
        counting.add_place(
            site,
            &SitePlace {
                very_small_businesses,
                ..both
            },
        );
        counting.add_place(site, &place(&["BIB"]));
        counting.add_active(site);
        counting.add_active(SiteId::from_random(2));
    };
    let places = cells(Code::E1, &[], Some(11), add);
    let value = |cells: &[Cell], unit, value: &str| cell(cells, unit, value).value;
    assert_eq!(value(&places, Unit::Sites, ""), Some(2));
    assert_eq!(value(&places, Unit::Places, ""), Some(2));
    assert_eq!(value(&places, Unit::Places, "BIB"), Some(2));
    assert_eq!(value(&places, Unit::Places, "EPN"), Some(1));
    assert_eq!(
        value(&places, Unit::Places, "unknown"),
        Some(2),
        "neither said to move nor to stay"
    );
    let businesses = cells(Code::E6, &[], Some(11), add);
    let found = cell(&businesses, Unit::PlacesForBusinesses, "");
    assert_eq!((found.value, found.share), (Some(1), Some(Share::from_tenths(500))));
    let connections = cells(Code::F3, &[], Some(11), add);
    assert_eq!(value(&connections, Unit::Places, "unknown"), Some(2));
}

#[test]
fn what_facts_cannot_say_is_refused_with_its_reason() {
    let refusal = |code, by| {
        let period = Period::parse("2026").unwrap();
        let (codes, by) = (vec![code], vec![by]);
        let asked = request("2026", &[], Some(11));
        Counting::new(Request {
            codes,
            period,
            by,
            ..asked
        })
        .err()
    };
    let grain = Grain::Month;
    let code = Code::F2;
    assert_eq!(
        refusal(code, By::Period(grain)),
        Some(RequestError::OfLastDay { code, grain })
    );
    assert_eq!(refusal(Code::G3, By::Period(grain)), None);
    let (code, by) = (Code::G2, Dimension::Kind);
    assert_eq!(
        refusal(code, By::Dimension(by)),
        Some(RequestError::NotOfFacts { code, by })
    );
    let by = Dimension::Sector;
    assert_eq!(refusal(Code::A1, By::Dimension(by)), Some(RequestError::OfFacts(by)));
}

#[test]
fn facts_outside_the_period_or_of_no_indicator_asked_for_make_no_group() {
    let by = [By::Period(Grain::Month)];
    let date = date("talk", day(3, 2), [5, 5, 0, 0]);
    let site = SiteId::from_random(1);
    assert_eq!(
        cells(Code::A1, &by, None, |counting| counting.add_dossier(site, &date)),
        []
    );
    let codes = vec![Code::G3];
    let asked = Request {
        codes,
        ..request("2026-Q4", &by, None)
    };
    let mut counting = Counting::new(asked).unwrap();
    counting.add_dossier(site, &date);
    assert_eq!(counting.finish().cells().count(), 0);
}

#[test]
fn months_without_records_add_up_and_of_several_silences_the_longest_stands() {
    let add = |counting: &mut Counting| {
        for (site, days, months) in [(1, 3, 0), (2, 40, 2), (3, 12, 1)] {
            counting.add_gap(SiteId::from_random(site), Gap { days, months });
        }
    };
    let told = |cells: &[Cell], unit| {
        let cell = cell(cells, unit, "");
        (cell.n, cell.value, cell.share.map(Share::tenths))
    };
    let all = cells(Code::E5, &[], Some(11), add);
    assert_eq!(told(&all, Unit::Sites), (Some(3), Some(3), None));
    assert_eq!(told(&all, Unit::SitesWithGaps), (Some(2), Some(2), Some(667)));
    assert_eq!(told(&all, Unit::MonthsMissing), (Some(3), Some(3), None));
    assert_eq!(told(&all, Unit::DaysSinceLast), (Some(3), Some(40), None));
    let none = cells(Code::E5, &[], Some(11), |_| {});
    assert_eq!(told(&none, Unit::Sites), (Some(0), Some(0), None));
    assert_eq!(told(&none, Unit::DaysSinceLast), (Some(0), None, None));
    let of_sites = cells(Code::E5, &[By::Site], Some(11), add);
    let silences = of_sites.iter().filter(|cell| cell.unit == Unit::DaysSinceLast);
    let mut silences: Vec<Option<u64>> = silences.map(|cell| cell.value).collect();
    silences.sort_unstable();
    assert_eq!(silences, [Some(3), Some(12), Some(40)]);
}

#[test]
fn the_team_is_kept_back_where_few_people_were_met_and_not_because_it_is_small() {
    let team = |people: u16, mediators| {
        let found = cells(Code::G1, &[], Some(11), |counting| {
            let mut session = Session::new(Kind::Workshop, day(3, 2), 9, 60);
            session.participants = Some(Participants::of(people));
            let site = SiteId::from_random(1);
            counting.add_session(site, &SessionFacts::from(&session));
            counting.add_mediators(site, mediators);
        });
        cell(&found, Unit::Mediators, "").value
    };
    assert_eq!(team(10, 2), None);
    assert_eq!(team(11, 2), Some(2));
    assert_eq!(team(10, 0), Some(0), "nobody is no secret");
}
