//! Figures by place, which are parts of those of their site.

use std::collections::{BTreeMap, BTreeSet};

use super::records::{Records, place, request, seeds};
use crate::domain::{Grain, Session, SiteId, Territory};
use crate::indicators::{By, Cell, Code, Counting, Unit};

/// Whether the figures of places are those of their site: places may share a day, a commune or a cell of the matrix.
fn adds_up(cell: &Cell) -> bool {
    let is_shared = matches!(cell.unit, Unit::Days | Unit::Communes | Unit::MatrixCellsReached);
    !cell.unit.is_quantile() && !is_shared
}

#[test]
fn figures_of_places_sum_to_those_of_their_site() {
    for seed in seeds(3) {
        let records = Records::invented(seed, 400, 150);
        let sums = |by: &[By]| {
            let mut sums = BTreeMap::new();
            for cell in records
                .report(&request("2026", by, None))
                .cells()
                .filter(|cell| adds_up(cell))
            {
                let of_place = Territory::site_of_place(&cell.territory);
                let key = (
                    cell.site.or(of_place),
                    cell.period.to_string(),
                    (cell.indicator, cell.unit),
                    (cell.dimension_1, cell.value_1.to_string()),
                    (cell.dimension_2, cell.value_2.to_string()),
                );
                *sums.entry(key).or_insert(0) += cell.value.unwrap_or(0);
            }
            sums.retain(|_, sum| *sum > 0);
            sums
        };
        let by_place = By::Territory(Territory::Place);
        for beside in [None, Some(By::Period(Grain::Quarter))] {
            let with = |by: &[By]| sums(&by.iter().copied().chain(beside).collect::<Vec<_>>());
            let sites = with(&[By::Site]);
            assert!(sites.len() > 200, "seed {seed}");
            assert_eq!(with(&[by_place]), sites, "seed {seed}");
            assert_eq!(with(&[By::Site, by_place]), sites, "seed {seed}");
        }
    }
}

#[test]
fn each_place_has_its_code_and_what_is_at_none_has_that_of_its_site() {
    let records = Records::invented(5, 300, 20);
    let mut expected = BTreeSet::new();
    let year = crate::domain::Period::parse("2026").unwrap();
    for (site, session) in records.sessions.iter().filter(|(_, held)| year.contains(held.date)) {
        let place = place(session.hour);
        expected.insert(match place {
            Some(place) => format!("{site}/{place}"),
            None => site.to_string(),
        });
    }
    let report = records.report(&request("2026", &[By::Territory(Territory::Place)], None));
    let told: BTreeSet<String> = report.cells().map(|cell| cell.territory.clone()).collect();
    assert_eq!(told, expected);
    assert!(told.len() > 6, "{told:?}");
}

#[test]
fn what_is_said_to_be_at_no_place_is_never_taken_for_the_place_before() {
    let site = SiteId::from_random(3);
    let mut counting = Counting::new(request("2026", &[By::Territory(Territory::Place)], None)).unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    let session = Session::new(crate::domain::Kind::Individual, day, 10, 30);
    let annexe = crate::domain::Slug::parse("annexe");
    counting
        .at_place(site, annexe.as_ref())
        .add_session(site, &(&session).into());
    counting
        .at(None)
        .at_place(site, None)
        .add_session(site, &(&session).into());
    counting.at(None).add_session(site, &(&session).into());
    let report = counting.finish();
    let totals = report
        .cells()
        .filter(|cell| cell.indicator == Code::A1 && cell.dimension_1.is_none());
    let told: Vec<(String, Option<u64>)> = totals.map(|cell| (cell.territory.clone(), cell.value)).collect();
    let place = |place| Territory::code_of_place(site, place);
    let one = |code: String| (code, Some(1));
    assert_eq!(
        told,
        [one(place(None)), one(place(Some("annexe"))), one("unknown".to_owned())]
    );
}
