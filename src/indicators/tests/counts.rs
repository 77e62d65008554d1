//! Figures that a plain recount finds too, and sums that must agree.

use std::collections::BTreeMap;

use super::naive::{cells, recount};
use super::records::{Dice, Records, request, seeds};
use crate::domain::{Commune, Grain, Kind, LessonUse, Participants, Session, SessionFacts, SiteId, Slug, Territory};
use crate::indicators::sheet::{Listing, Sheet};
use crate::indicators::tables::Writer;
use crate::indicators::{
    By, Cell, Code, Counting, Dimension, Protection, Report, Request, RequestError, Status, Unit, protect,
};

fn session(kind: Kind, minutes: u16) -> Session {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    Session::new(kind, day, 10, minutes)
}

fn counted(sessions: &[Session], request: &Request) -> Report {
    let records = Records {
        sessions: sessions.iter().map(|s| (SiteId::from_random(1), s.clone())).collect(),
        visits: Vec::new(),
    };
    records.report(request)
}

fn value(report: &Report, code: Code, value_1: &str) -> u64 {
    let mut found = report.cells().filter(|c| c.indicator == code && c.value_1 == value_1);
    let value = found.next().unwrap().value.unwrap();
    assert_eq!(found.next(), None);
    value
}

#[test]
fn every_figure_is_that_of_a_recount_with_plain_loops() {
    let mut ways: Vec<Vec<By>> = vec![
        vec![],
        vec![By::Site],
        vec![By::Site, By::Period(Grain::Month)],
        vec![By::Period(Grain::Month), By::Dimension(Dimension::Audience)],
    ];
    ways.extend([Grain::Day, Grain::Week, Grain::Quarter, Grain::Year].map(|grain| vec![By::Period(grain)]));
    let crossings = [
        Dimension::Kind,
        Dimension::PlaceType,
        Dimension::Level,
        Dimension::MediatorRole,
        Dimension::Language,
        Dimension::Hour,
        Dimension::Weekday,
        Dimension::Duration,
        Dimension::WorkshopLevel,
        Dimension::AutonomyAfter,
        Dimension::Referral,
        Dimension::Premises,
        Dimension::OwnDevice,
        Dimension::Placement,
        Dimension::Face,
        Dimension::Path,
        Dimension::AreasBefore,
        Dimension::AreasAfter,
    ];
    ways.extend(crossings.map(|dimension| vec![By::Dimension(dimension)]));
    for seed in seeds(2) {
        let records = Records::invented(seed, 2000, 300);
        for (at, by) in ways.iter().enumerate() {
            for period in ["2026", "2026-Q2"].into_iter().take(if at < 3 { 2 } else { 1 }) {
                let request = request(period, by, None);
                let (counted, recounted) = (cells(&records.report(&request)), recount(&records, &request));
                assert!(!recounted.is_empty());
                for name in counted.keys().chain(recounted.keys()) {
                    assert_eq!(
                        counted.get(name),
                        recounted.get(name),
                        "seed {seed}, {period}, {by:?}, {name:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn sessions_and_visits_are_counted_where_they_took_place() {
    let request = request("2026", &[By::Territory(Territory::Department)], None);
    let mut counting = Counting::new(request).unwrap();
    let site = SiteId::from_random(1);
    let facts = SessionFacts::from(&session(Kind::Individual, 30));
    let commune = |code: &str| Commune::parse(code).unwrap();
    let abroad = Commune::locality(&Slug::parse("lome").unwrap());
    let (vire, caen, paris) = (commune("14762"), commune("14118"), commune("75056"));
    for place in [Some(&vire), None, Some(&caen), Some(&paris), Some(&abroad), Some(&vire)] {
        counting.at(place).add_session(site, &facts);
    }
    let report = counting.finish();
    let totals = report
        .cells()
        .filter(|cell| cell.indicator == Code::A1 && cell.dimension_1.is_none());
    let told: Vec<(&str, u64)> = totals
        .map(|cell| (cell.territory.as_str(), cell.value.unwrap()))
        .collect();
    assert_eq!(told, [("14", 3), ("75", 1), ("unknown", 2)]);
}

#[test]
fn figures_of_communes_sum_to_those_of_every_larger_territory() {
    for seed in seeds(3) {
        let mut dice = Dice::new(seed);
        let codes = [
            "74042", "74164", "59350", "59512", "75056", "29155", "98818", "14762", "14118",
        ];
        let communes: Vec<Commune> = codes.iter().map(|code| Commune::parse(code).unwrap()).collect();
        let held: Vec<(usize, u16)> = (0..400)
            .map(|_| {
                (
                    usize::try_from(dice.below(9)).unwrap(),
                    u16::try_from(dice.below(90) + 1).unwrap(),
                )
            })
            .collect();
        let by = |territory: Territory| {
            let mut counting = Counting::new(request("2026", &[By::Territory(territory)], None)).unwrap();
            for (place, minutes) in &held {
                let facts = SessionFacts::from(&session(Kind::Individual, *minutes));
                counting
                    .at(Some(&communes[*place]))
                    .add_session(SiteId::from_random(1), &facts);
            }
            let mut figures: BTreeMap<(String, Code, Unit, Option<Dimension>, String), u64> = BTreeMap::new();
            for cell in counting
                .finish()
                .cells()
                .filter(|cell| cell.unit == Unit::MediatorMinutes)
            {
                let of = (
                    cell.territory.clone(),
                    cell.indicator,
                    cell.unit,
                    cell.dimension_1,
                    cell.value_1.to_string(),
                );
                figures.insert(of, cell.value.unwrap());
            }
            figures
        };
        let fine = by(Territory::Commune);
        for larger in [Territory::Intercommunal, Territory::Department, Territory::Region] {
            let mut sums = BTreeMap::new();
            for ((commune, code, unit, dimension, value), figure) in &fine {
                let whole = larger.of(&Commune::parse(commune).unwrap()).unwrap();
                *sums
                    .entry((whole, *code, *unit, *dimension, value.clone()))
                    .or_insert(0) += figure;
            }
            assert_eq!(by(larger), sums, "seed {seed}, {larger:?}");
        }
    }
}

#[test]
fn the_order_of_records_changes_nothing() {
    for seed in seeds(8) {
        let records = Records::invented(seed, 60 + 40 * (seed % 8), 60);
        let mut mixed = records.clone();
        let mut dice = Dice::new(!seed);
        for at in (1..mixed.sessions.len()).rev() {
            mixed
                .sessions
                .swap(at, usize::try_from(dice.below(at as u64 + 1)).unwrap());
        }
        mixed.visits.reverse();
        for by in [
            vec![],
            vec![By::Site, By::Period(Grain::Month)],
            vec![By::Dimension(Dimension::Language)],
        ] {
            for threshold in [None, Some(11)] {
                let request = request("2026", &by, threshold);
                assert_eq!(records.report(&request), mixed.report(&request), "seed {seed}");
            }
        }
    }
}

#[test]
fn months_add_up_to_quarters() {
    for seed in seeds(3) {
        let records = Records::invented(seed, 1000, 200);
        let by = |grain| {
            let request = request("2026", &[By::Site, By::Period(grain)], None);
            let mut sums = BTreeMap::new();
            let mut report = records.report(&request);
            // Medians of months are no medians of quarters, and a cell or a commune reached in two months is one.
            for table in &mut report.tables {
                table.cells.retain(|cell| {
                    !cell.unit.is_quantile() && !matches!(cell.unit, Unit::MatrixCellsReached | Unit::Communes)
                });
            }
            for (mut name, figures) in cells(&report) {
                let month: u32 = name.0[5..7].parse().unwrap();
                name.0 = format!("Q{}", month.div_ceil(3));
                let sum: &mut (u64, u64) = sums.entry(name).or_default();
                sum.0 += figures.0;
                sum.1 += figures.1;
            }
            sums
        };
        assert_eq!(by(Grain::Month), by(Grain::Quarter), "seed {seed}");
    }
}

#[test]
fn a_workshop_counts_its_people_and_an_individual_session_one() {
    let mut workshop = session(Kind::Workshop, 90);
    workshop.participants = Some(Participants::of(10));
    let sessions = [workshop, session(Kind::Individual, 30)];
    let report = counted(&sessions, &request("2026", &[], None));
    assert_eq!(value(&report, Code::A1, ""), 2);
    assert_eq!(value(&report, Code::A2, ""), 11);
    assert_eq!(value(&report, Code::A2, "individual"), 1);
    assert_eq!(value(&report, Code::A3, ""), 120);
    assert_eq!(value(&report, Code::A4, "workshop"), 900);
    assert_eq!(value(&report, Code::B2, "unknown"), 11);
    let hours = report.cells().find(|c| c.indicator == Code::A3).unwrap();
    assert_eq!((hours.n, hours.value), (Some(11), Some(120)));
}

#[test]
fn a_network_that_did_nothing_has_zeros_and_no_shares() {
    let report = counted(&[], &request("2026", &[], None));
    assert_eq!(report.tables.len(), Code::ALL.len());
    for cell in report.cells() {
        let nothing = (!cell.unit.is_quantile() && !cell.unit.is_of_all()).then_some(0);
        // The matrix has its cells before anybody is on one.
        let share = (cell.unit == Unit::MatrixCellsReached).then_some(0);
        let tenths = cell.share.map(crate::indicators::Share::tenths);
        assert_eq!((cell.value, cell.n, tenths), (nothing, Some(0), share), "{cell:?}");
    }
    let shown = |code| report.cells().filter(|c| c.indicator == code).count();
    assert_eq!(shown(Code::B1), 1 + 8, "8 national age bands");
    assert_eq!(shown(Code::B6), 1, "an open list shows no zero");
    assert_eq!(shown(Code::C3), 1 + 30);
}

#[test]
fn listed_shares_of_one_value_a_record_sum_to_one_hundred() {
    for seed in seeds(3) {
        let report = Records::invented(seed, 300, 100).report(&request("2026", &[By::Site], None));
        let mut sums = BTreeMap::new();
        for cell in report.cells().filter(|cell| cell.share_of == Some(cell.unit)) {
            // Each area of D5 is a breakdown of its own; the cells of D6 are one.
            let area = (cell.dimension_2 == Some(Dimension::Area)).then(|| cell.value_2.clone());
            let breakdown = (cell.dimension_1, cell.dimension_2, area);
            let sum: &mut (u64, u32) = sums
                .entry((cell.site, cell.indicator, cell.unit, breakdown))
                .or_default();
            sum.0 += cell.value.unwrap();
            sum.1 += cell.share.map_or(0, |s| u32::from(s.tenths()));
        }
        for (name, (value, tenths)) in sums {
            assert_eq!(tenths, if value > 0 { 1000 } else { 0 }, "seed {seed}, {name:?}");
        }
    }
}

#[test]
fn the_share_of_a_theme_is_that_of_the_sessions_that_name_it() {
    use crate::domain::Theme;
    let mut both = session(Kind::Individual, 30);
    both.themes = vec![Theme::Email, Theme::Sante];
    let mut one = both.clone();
    one.themes = vec![Theme::Email];
    let report = counted(&[both, one], &request("2026", &[], None));
    let email = report
        .cells()
        .find(|c| c.value_1 == "email" && c.indicator == Code::C3)
        .unwrap();
    assert_eq!(email.share_of, Some(Unit::Sessions));
    assert_eq!(email.share.unwrap().to_string(), "100.0");
    assert_eq!(value(&report, Code::C3, "sante"), 1);
    assert_eq!(value(&report, Code::C3, ""), 3);
}

#[test]
fn a_lesson_counts_for_the_usage_and_level_its_id_begins_with() {
    let lesson = |id: &str, completed| LessonUse {
        id: Slug::parse(id).unwrap(),
        completed,
        seconds: 60,
        tried: 0,
        first_try: 0,
        steps: Vec::new(),
    };
    let mut visit = Dice::new(1).visit();
    visit.date = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    visit.lessons = vec![
        lesson("email.write", true),
        lesson("email.read", false),
        lesson("local", true),
    ];
    let records = Records {
        sessions: Vec::new(),
        visits: vec![(SiteId::from_random(1), visit)],
    };
    let report = records.report(&request("2026", &[], None));
    let told = |unit, dimension, value_1: &str| {
        let of = |c: &&Cell| (c.indicator, c.unit, c.dimension_1) == (Code::D2, unit, dimension);
        let mut cells = report.cells().filter(of).filter(|c| c.value_1 == value_1);
        let cell = cells.next().unwrap();
        (
            cell.value.unwrap(),
            cell.share.unwrap().to_string(),
            cell.share_of.unwrap(),
        )
    };
    let (started, completed) = (Unit::LessonsStarted, Unit::LessonsCompleted);
    let tenths = |share: &str| share.to_owned();
    assert_eq!(told(started, None, ""), (3, tenths("100.0"), started));
    assert_eq!(
        told(started, Some(Dimension::Usage), "email"),
        (2, tenths("66.7"), started)
    );
    assert_eq!(
        told(completed, Some(Dimension::Usage), "email"),
        (1, tenths("50.0"), started)
    );
    assert_eq!(
        told(started, Some(Dimension::Level), "basic"),
        (2, tenths("66.7"), started)
    );
    assert_eq!(
        told(completed, Some(Dimension::Level), "unknown"),
        (1, tenths("100.0"), started)
    );
    assert_eq!(
        told(completed, Some(Dimension::Lesson), "email.read"),
        (0, tenths("0.0"), started)
    );
}

#[test]
fn one_value_has_the_cells_that_it_has_among_all_values() {
    for seed in seeds(2) {
        let records = Records::invented(seed, 400, 150);
        for dimension in [
            Dimension::Kind,
            Dimension::Language,
            Dimension::Path,
            Dimension::Audience,
        ] {
            for threshold in [None, Some(11)] {
                let all = request("2026", &[By::Site, By::Dimension(dimension)], threshold);
                let whole = records.report(&all);
                let values: std::collections::BTreeSet<String> =
                    whole.cells().map(|cell| cell.value_2.to_string()).collect();
                assert!(values.len() > 2, "seed {seed}, {dimension:?}: {values:?}");
                for value in values {
                    let one = Request {
                        only: Some(value.clone()),
                        ..all.clone()
                    };
                    let counting = records.counting(&one);
                    assert_eq!(counting.check_only(), Ok(()), "{dimension:?} {value}");
                    let report = counting.finish();
                    let told: Vec<&Cell> = report.cells().collect();
                    let wanted: Vec<&Cell> = whole.cells().filter(|cell| cell.value_2 == value).collect();
                    assert_eq!(told, wanted, "seed {seed}, {dimension:?} {value}");
                }
            }
        }
    }
}

#[test]
fn a_value_that_no_record_has_is_refused_with_those_they_have() {
    let records = Records::invented(1, 100, 50);
    for dimension in [Dimension::Language, Dimension::Path] {
        let mut asked = request("2026", &[By::Dimension(dimension)], None);
        asked.only = Some("none-has-it".to_owned());
        let refused = records.counting(&asked).check_only();
        let Err(RequestError::UnknownValue { values, .. }) = refused else {
            panic!("{dimension:?}: {refused:?}");
        };
        assert!(values.len() > 2 && values.contains(&"unknown".to_owned()), "{values:?}");
        let nothing = Counting::new(asked).unwrap();
        assert_eq!((nothing.check_only(), nothing.finish().cells().count()), (Ok(()), 0));
    }
}

#[test]
fn crossings_write_no_zero() {
    let records = Records::invented(5, 200, 50);
    let report = records.report(&request("2026", &[By::Dimension(Dimension::Hour)], None));
    assert!(report.cells().all(|c| c.n > Some(0) && c.value.is_some()));
    assert!(report.cells().all(|c| c.dimension_2 == Some(Dimension::Hour)));
}

#[test]
fn a_count_may_be_finished_before_anything_is_added_to_a_grouped_request() {
    let counting = Counting::new(request("2026", &[By::Site], None)).unwrap();
    assert_eq!(counting.finish().cells().count(), 0);
}

#[test]
fn two_counts_of_parts_of_the_records_make_that_of_all() {
    let ways = [
        vec![],
        vec![By::Site, By::Period(Grain::Month)],
        vec![By::Period(Grain::Week), By::Dimension(Dimension::Language)],
        vec![By::Site, By::Dimension(Dimension::Path)],
        vec![By::Dimension(Dimension::Audience)],
        vec![By::Territory(Territory::Commune), By::Period(Grain::Month)],
        vec![By::Territory(Territory::Place)],
    ];
    for seed in seeds(3) {
        let records = Records::invented(seed, 600, 200);
        let mut dice = Dice::new(seed);
        let (mut one, mut other) = (records.clone(), records.clone());
        // The third time sessions and visits apart, as two workers count them.
        let apart = seed % 3 == 0;
        let here: Vec<bool> = (0..600).map(|_| apart || dice.below(2) == 0).collect();
        (one.sessions, other.sessions) = split(&records.sessions, &here);
        let here: Vec<bool> = (0..200).map(|_| !apart && dice.below(2) == 0).collect();
        (one.visits, other.visits) = split(&records.visits, &here);
        for by in &ways {
            for threshold in [None, Some(5)] {
                if threshold.is_some() && by.contains(&By::Period(Grain::Week)) {
                    continue;
                }
                let request = request("2026", by, threshold);
                let mut counting = one.counting(&request);
                counting.absorb(other.counting(&request));
                assert_eq!(counting.finish(), records.report(&request), "seed {seed}, {by:?}");
            }
        }
    }
}

/// The records that are here, and the others.
fn split<T: Clone>(records: &[T], here: &[bool]) -> (Vec<T>, Vec<T>) {
    let those = |kept: bool| {
        let those = records.iter().zip(here).filter(|(_, here)| **here == kept);
        those.map(|(record, _)| record.clone()).collect()
    };
    (those(true), those(false))
}

#[test]
fn each_indicator_keeps_back_alone_what_it_keeps_back_among_all() {
    for seed in seeds(2) {
        let records = Records::invented(seed, 300, 120);
        let request = request("2026", &[By::Site, By::Period(Grain::Month)], Some(11));
        let counted = records.counting(&request).counted();
        // Pieces are made one by one, of sheets that hold one indicator each.
        let mut cells = Vec::new();
        for piece in 0..counted.pieces() {
            let Ok(()) = counted.for_each_of(piece, |cell| {
                cells.push(cell.clone());
                Ok::<(), std::convert::Infallible>(())
            });
        }
        let whole = whole_sheets(&records, &request);
        assert_eq!(cells.len(), whole.len(), "seed {seed}");
        for (cell, whole) in cells.iter().zip(&whole) {
            assert_eq!(cell, whole, "seed {seed}");
        }
        let withheld = cells.iter().filter(|cell| cell.status != Status::Ok).count();
        assert!(withheld > 0, "seed {seed}: nothing was withheld");
    }
}

/// The cells of sheets that hold all the indicators of a group together, brought into the order of tables.
fn whole_sheets(records: &Records, request: &Request) -> Vec<Cell> {
    let counting = records.counting(request);
    let listing = Listing::of(&counting);
    let Protection::Protected { threshold } = request.protection else {
        return Vec::new();
    };
    let mut cells: Vec<Cell> = Vec::new();
    for place in counting.order() {
        let group = counting.group_at(place);
        let sheet = Sheet::of(group, &request.codes, &listing);
        let marks = protect::marks(&sheet, threshold);
        let writer = Writer::new(&group, &sheet, &marks, &listing);
        let Ok(()) = writer.write(&mut |cell| {
            cells.push(cell);
            Ok::<(), std::convert::Infallible>(())
        });
    }
    // The sort keeps the order of groups, and that of a group's own cells.
    cells.sort_by_key(|cell| cell.indicator);
    cells
}
