//! Leaks planted across files are found; a file alone, as exports protect it, gives nothing away.

use super::reading::{Fault, read};
use super::*;
use crate::domain::{Grain, Territory};
use crate::indicators::tests::{Records, request, seeds};
use crate::indicators::{By, Report, Share, Status};

const HEADER: &str = "period_start,period_end,territory,site,indicator,unit,share_of,dimension_1,value_1,dimension_2,\
                      value_2,n,value,share,status";

/// A file of accompaniments: period, site, dimension and value, crossing, figure (empty when withheld).
fn file(rows: &[(&str, &str, &str, &str, &str)]) -> Published {
    let mut text = format!("{HEADER}\r\n");
    for (period, site, part, crossing, figure) in rows {
        let period = Period::parse(period).unwrap();
        let part = part.split_once('=').unwrap_or(("", ""));
        let crossing = crossing.split_once('=').unwrap_or(("", ""));
        let status = if figure.parse::<u64>().is_ok() {
            "ok"
        } else {
            "withheld"
        };
        let indicator = if part.0 == "gender" { "B2" } else { "A2" };
        let row = format!(
            "{},{},,{site},{indicator},accompaniments,accompaniments,{},{},{},{},{figure},{figure},,{status}\r\n",
            period.from(),
            period.to(),
            part.0,
            part.1,
            crossing.0,
            crossing.1,
        );
        text += &row;
    }
    read(&text, reading::MOST_ROWS).unwrap()
}

fn leaks(files: &[Published]) -> Vec<Leak> {
    audit(files, Threshold::USUAL, &CommuneOf::new()).unwrap().leaks
}

/// File, line, least and most of each leak.
fn found(files: &[Published]) -> Vec<(usize, usize, u64, Option<u64>)> {
    let leaks = leaks(files).into_iter();
    leaks
        .map(|leak| (leak.file, leak.line, leak.bounds.least, leak.bounds.most))
        .collect()
}

impl Published {
    /// What a file of this report says.
    fn of(report: &Report) -> Self {
        let told = |number: Option<u64>, status| match (number, status) {
            (Some(number), _) => Told::Number(number),
            (None, Status::Ok) => Told::Nothing,
            (None, Status::Withheld(_)) => Told::Withheld,
        };
        let rows = report.cells().enumerate().map(|(at, cell)| Row {
            line: at + 2,
            period: cell.period,
            territory: cell.territory.clone(),
            site: cell.site.map(|site| site.to_string()).unwrap_or_default(),
            indicator: cell.indicator,
            unit: cell.unit,
            share_of: cell.share_of,
            first: cell.dimension_1.map(|dimension| (dimension, cell.value_1.to_string())),
            second: cell.dimension_2.map(|dimension| (dimension, cell.value_2.to_string())),
            n: told(cell.n, cell.status),
            value: told(cell.value, cell.status),
            share: cell.share.map(Share::tenths),
        });
        let rows = rows.collect();
        Self { threshold: None, rows }
    }
}

#[test]
fn a_month_and_its_weeks_give_the_withheld_week_away() {
    let month = file(&[("2026-06", "", "", "", "57")]);
    let week = |week, figure| (week, "", "", "", figure);
    // June begins on a Monday and ends on a Tuesday: its fifth week is cut.
    let mut weeks = file(&[
        week("2026-W23", "12"),
        week("2026-W24", "15"),
        week("2026-W25", ""),
        week("2026-W26", "14"),
        week("2026-W27", "13"),
    ]);
    let last = weeks.rows.last_mut().unwrap();
    last.period = Period::between(last.period.from(), month.rows[0].period.to()).unwrap();
    assert_eq!(found(std::slice::from_ref(&weeks)), []);
    assert_eq!(found(&[month.clone(), weeks.clone()]), [(1, 4, 3, Some(3))]);
    // Uncut, that week also holds days of July: what June has of it is between nothing and thirteen.
    let last = weeks.rows.last_mut().unwrap();
    last.period = Period::parse("2026-W27").unwrap();
    assert_eq!(found(&[month.clone(), weeks.clone()]), []);
    let july = file(&[("2026-07", "", "", "", "90")]);
    assert_eq!(found(&[month, weeks, july]), []);
}

#[test]
fn months_give_the_withheld_quarter_and_quarters_the_withheld_month_away() {
    let months = |third| {
        file(&[
            ("2026-01", "", "", "", "20"),
            ("2026-02", "", "", "", "30"),
            ("2026-03", "", "", "", third),
        ])
    };
    let year_to = file(&[("2026-Q1", "", "", "", "54")]);
    assert_eq!(found(&[year_to.clone(), months("")]), [(1, 4, 4, Some(4))]);
    // A month that no file shows is left out of the quarter.
    let mut two = months("");
    two.rows.pop();
    let of = leaks(&[year_to, two]);
    assert_eq!((of.len(), of[0].is_left_out, of[0].bounds.least), (1, true, 4));
    assert!(
        of[0].figure.contains("period=2026-03-01/2026-03-31"),
        "{}",
        of[0].figure
    );
    let quarter = file(&[("2026-Q1", "", "", "", "")]);
    assert_eq!(found(&[quarter, months("14")]), [(0, 2, 64, Some(64))]);
}

#[test]
fn two_thresholds_give_away_what_one_withholds() {
    let row = |figure| ("2026", "", "kind=talk", "", figure);
    let both = [file(&[row("")]), file(&[row("7")])];
    assert_eq!(found(&both), [(0, 2, 7, Some(7))]);
}

#[test]
fn a_site_left_out_of_the_sites_is_told() {
    let whole = file(&[("2026", "", "", "", "64"), ("2026", "", "gender=feminin", "", "40")]);
    let site = |site, part, figure| ("2026", site, part, "", figure);
    let sites = file(&[
        site("A", "", "36"),
        site("A", "gender=feminin", "20"),
        site("B", "", "24"),
        site("B", "gender=feminin", "17"),
    ]);
    let of = leaks(&[whole.clone(), sites.clone()]);
    let told: Vec<_> = of
        .iter()
        .map(|leak| (leak.is_left_out, leak.bounds.least, leak.bounds.most))
        .collect();
    assert_eq!(told, [(true, 4, Some(4)), (true, 3, Some(3))]);
    let mut kept = sites;
    for row in kept.rows.iter_mut().filter(|row| row.site == "B") {
        (row.n, row.value) = (Told::Withheld, Told::Withheld);
    }
    // Whoever reads takes the sites of the file for all there are.
    assert_eq!(found(&[whole, kept]), [(1, 4, 28, Some(28)), (1, 5, 20, Some(20))]);
}

/// The same rows, each of a territory.
fn of_territories(mut file: Published, territories: &[&str]) -> Published {
    for (row, territory) in file.rows.iter_mut().zip(territories) {
        row.territory = (*territory).to_owned();
    }
    file
}

#[test]
fn a_site_in_two_communes_is_a_part_of_each_and_does_not_contradict_itself() {
    let row = |site, figure| ("2026", site, "", "", figure);
    let both = of_territories(
        file(&[row("A", "30"), row("A", ""), row("B", "25")]),
        &["14118", "14762", "14762"],
    );
    let alone = audit(std::slice::from_ref(&both), Threshold::USUAL, &CommuneOf::new()).unwrap();
    assert_eq!((alone.leaks.len(), alone.contradictions), (0, vec![]));
    let sites = file(&[row("A", "37"), row("B", "25")]);
    let communes = of_territories(file(&[row("", "30"), row("", "32")]), &["14118", "14762"]);
    let whole = file(&[row("", "62")]);
    for beside in [sites, communes, whole] {
        assert_eq!(found(&[both.clone(), beside]), [(0, 3, 7, Some(7))]);
    }
}

#[test]
fn places_are_parts_of_their_site() {
    let row = |site, figure| ("2026", site, "", "", figure);
    let codes = ["0A1B2C3D", "0A1B2C3D/annexe", "0A1B2C3E"];
    let places = of_territories(file(&[row("", "30"), row("", ""), row("", "40")]), &codes);
    let of_sites = [row("0A1B2C3D", "30"), row("0A1B2C3D", ""), row("0A1B2C3E", "40")];
    let places_of_sites = of_territories(file(&of_sites), &codes);
    let sites = file(&[row("0A1B2C3D", "34"), row("0A1B2C3E", "40")]);
    for places in [places, places_of_sites] {
        assert_eq!(found(std::slice::from_ref(&places)), []);
        assert_eq!(found(&[places, sites.clone()]), [(0, 3, 4, Some(4))]);
    }
}

#[test]
fn what_a_commune_has_beside_its_places_is_told() {
    let row = |figure| ("2026", "", "", "", figure);
    let places = of_territories(file(&[row("30"), row("50")]), &["0A1B2C3D", "0A1B2C3D/annexe"]);
    let communes = of_territories(file(&[row("26"), row("54")]), &["14118", "14762"]);
    let files = [places, communes];
    assert_eq!(found(&files), []);
    let known = CommuneOf::from([("0A1B2C3D/annexe".to_owned(), "14762".to_owned())]);
    let leaks = audit(&files, Threshold::USUAL, &known).unwrap().leaks.into_iter();
    let told: Vec<_> = leaks
        .map(|leak| (leak.is_left_out, leak.bounds.least, leak.bounds.most))
        .collect();
    assert_eq!(told, [(true, 4, Some(4))]);
}

#[test]
fn a_withheld_commune_is_what_its_department_has_beside_the_others() {
    let by = |rows: &[(&'static str, &'static str)]| {
        let figures: Vec<_> = rows.iter().map(|(_, figure)| ("2026", "", "", "", *figure)).collect();
        let codes: Vec<&str> = rows.iter().map(|(code, _)| *code).collect();
        of_territories(file(&figures), &codes)
    };
    let communes = by(&[("14118", "30"), ("14762", ""), ("61001", "25")]);
    let departments = by(&[("14", "34"), ("61", "25")]);
    let regions = by(&[("28", "59")]);
    assert_eq!(found(std::slice::from_ref(&communes)), []);
    for larger in [&departments, &regions] {
        assert_eq!(found(&[communes.clone(), larger.clone()]), [(0, 3, 4, Some(4))]);
    }
    let of_body = by(&[("14061", "30"), ("14762", "")]);
    let bodies = by(&[("200068799", "34")]);
    assert_eq!(found(&[of_body, bodies]), [(0, 3, 4, Some(4))]);
    // A department is one beside its region; nor need the two be in two files.
    let one = by(&[("14", ""), ("61", "25")]);
    assert_eq!(found(&[regions, one]), [(1, 2, 34, Some(34))]);
    let mut both = communes;
    both.rows.extend(departments.rows.iter().cloned());
    assert_eq!(found(&[both]), [(0, 3, 4, Some(4))]);
    // What is abroad is in no department that is known.
    let abroad = by(&[("14762", "30"), ("lome", "20"), ("unknown", "")]);
    let departments = by(&[("14", "30"), ("unknown", "23")]);
    assert_eq!(found(&[abroad, departments]), [(0, 4, 3, Some(3))]);
    // Nobody knows where a commune lies that is in no list.
    let older = by(&[("14118", "30"), ("14762", ""), ("14999", "25")]);
    assert_eq!(found(&[older, by(&[("14", "59")])]), []);
}

#[test]
fn a_region_is_not_the_department_of_its_number() {
    let by = |rows: [(&'static str, &'static str); 2]| {
        let figures = rows.map(|(_, figure)| ("2026", "", "", "", figure));
        of_territories(file(&figures), &rows.map(|(code, _)| code))
    };
    let departments = by([("14", "30"), ("28", "40")]);
    let regions = by([("24", "40"), ("28", "30")]);
    for files in [[departments.clone(), regions.clone()], [regions, departments]] {
        let found = audit(&files, Threshold::USUAL, &CommuneOf::new()).unwrap();
        assert_eq!((found.leaks, found.contradictions), (vec![], vec![]));
    }
    // Each of these numbers may be either: they are what they can be together.
    let regions = of_territories(file(&[("2026", "", "", "", "57")]), &["28"]);
    assert_eq!(found(&[by([("27", "50"), ("76", "")]), regions]), [(0, 3, 7, Some(7))]);
}

#[test]
fn figures_by_site_place_and_every_other_territory_agree() {
    let mut ways: Vec<Vec<By>> = vec![vec![], vec![By::Site]];
    for by in Territory::ALL.iter().map(|size| By::Territory(*size)) {
        ways.extend([vec![by], vec![By::Site, by]]);
    }
    for seed in seeds(2) {
        let records = Records::invented(seed, 60, 30);
        let files = ways.iter();
        let files = files.map(|by| Published::of(&records.report(&request("2026", by, None))));
        let files: Vec<Published> = files.collect();
        let found = audit(&files, Threshold::USUAL, &CommuneOf::new()).unwrap();
        assert_eq!((found.contradictions, found.leaks), (vec![], vec![]), "seed {seed}");
    }
}

#[test]
fn a_crossing_and_its_margins_are_taken_together() {
    let plain = file(&[
        ("2026", "", "", "", "50"),
        ("2026", "", "kind=talk", "", "18"),
        ("2026", "", "kind=workshop", "", "32"),
        ("2026", "", "gender=feminin", "", "30"),
        ("2026", "", "gender=masculin", "", "20"),
    ]);
    let crossed = file(&[
        ("2026", "", "", "kind=talk", "18"),
        ("2026", "", "gender=feminin", "kind=talk", ""),
        ("2026", "", "gender=masculin", "kind=talk", ""),
        ("2026", "", "", "kind=workshop", ""),
        ("2026", "", "gender=feminin", "kind=workshop", "25"),
        ("2026", "", "gender=masculin", "kind=workshop", ""),
    ]);
    assert_eq!(found(std::slice::from_ref(&crossed)), []);
    let given = [(3, 5), (4, 13), (5, 32), (7, 7)].map(|(line, figure)| (1, line, figure, Some(figure)));
    assert_eq!(found(&[plain, crossed]), given);
}

#[test]
fn what_cannot_reach_the_threshold_is_told_with_its_ends() {
    let few = file(&[
        ("2026", "", "", "", "40"),
        ("2026", "", "gender=feminin", "", ""),
        ("2026", "", "gender=masculin", "", ""),
        ("2026", "", "gender=non_communique", "", "32"),
    ]);
    assert_eq!(found(&[few]), [(0, 3, 0, Some(8)), (0, 4, 0, Some(8))]);
    // Where the file marks them as being under it, that they are is no secret.
    let marked = file(&[
        ("2026", "", "", "", "40"),
        ("2026", "", "gender=feminin", "", "<11"),
        ("2026", "", "gender=masculin", "", "<11"),
        ("2026", "", "gender=non_communique", "", "32"),
    ]);
    assert_eq!(found(&[marked]), []);
    let mut cornered = file(&[
        ("2026", "", "", "", "40"),
        ("2026", "", "gender=feminin", "", "<3"),
        ("2026", "", "gender=masculin", "", "<3"),
        ("2026", "", "gender=non_communique", "", "36"),
    ]);
    assert_eq!(
        found(std::slice::from_ref(&cornered)),
        [(0, 3, 2, Some(2)), (0, 4, 2, Some(2))]
    );
    // Nor is it one that a figure of no row could be.
    cornered.rows.remove(3);
    assert_eq!(found(&[cornered]).len(), 0);
}

#[test]
fn differences_of_sums_that_no_single_sum_shows_are_found() {
    // Rows and columns of a table: what one row and one column leave to a corner.
    let cell = |gender, kind, figure| ("2026", "", gender, kind, figure);
    let crossed = file(&[
        cell("", "kind=talk", "30"),
        cell("gender=feminin", "kind=talk", ""),
        cell("gender=masculin", "kind=talk", ""),
        cell("", "kind=workshop", "30"),
        cell("gender=feminin", "kind=workshop", ""),
        cell("gender=masculin", "kind=workshop", ""),
    ]);
    let margins = file(&[
        ("2026", "", "", "", "60"),
        ("2026", "", "gender=feminin", "", "56"),
        ("2026", "", "gender=masculin", "", ""),
    ]);
    assert_eq!(found(std::slice::from_ref(&crossed)), []);
    let told = found(&[crossed, margins]);
    assert_eq!(told, [(0, 4, 0, Some(4)), (0, 7, 0, Some(4)), (1, 4, 4, Some(4))]);
}

#[test]
fn a_share_beside_a_withheld_figure_gives_it_away() {
    let mut rows = file(&[("2026", "", "", "", "50"), ("2026", "", "kind=talk", "", "")]);
    rows.rows[1].share = Some(140);
    rows.rows[1].share_of = Some(Unit::Accompaniments);
    assert_eq!(found(&[rows]), [(0, 3, 7, Some(7))]);
}

#[test]
fn figures_that_contradict_each_other_are_told_and_the_others_attacked() {
    let rows = |total, talk, workshop| {
        file(&[
            ("2026-01", "", "", "", total),
            ("2026-01", "", "kind=talk", "", talk),
            ("2026-01", "", "kind=workshop", "", workshop),
        ])
    };
    let files = [rows("20", "", ""), rows("21", "6", "")];
    let found = audit(&files, Threshold::USUAL, &CommuneOf::new()).unwrap();
    assert_eq!(found.contradictions, [(1, 2)]);
    let given = found.leaks.iter().map(|leak| (leak.bounds.least, leak.bounds.most));
    assert_eq!(given.collect::<Vec<_>>(), [(6, Some(6)), (14, Some(14))]);
    assert_eq!((found.cells, found.withheld), (6, 3));
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_line() {
    let row = |fields: &str| format!("{HEADER}\n{fields}\n");
    let good = "2026-01-01,2026-01-31,,,A2,accompaniments,accompaniments,,,,,5,5,100.0,ok";
    assert_eq!(read(&row(good), 1).unwrap().rows.len(), 1);
    for (broken, column) in [
        (good.replace("2026-01-31", "2025-01-31"), "period_end"),
        (good.replace("A2", "Z9"), "indicator"),
        (good.replace("accompaniments,acc", "people,acc"), "unit"),
        (good.replace(",5,5,", ",5,-5,"), "value"),
        (good.replace(",5,5,", ",99999999999999999999,5,"), "n"),
        (good.replace("100.0", "100.55"), "share"),
        (good.replace("ok", "perhaps"), "status"),
    ] {
        let error = read(&row(&broken), 10).unwrap_err();
        assert_eq!(error.line, 2);
        assert!(
            matches!(&error.fault, Fault::Value { column: at, .. } if *at == column),
            "{error}"
        );
    }
    let two = format!("{HEADER}\n{good}\n{good}\n");
    let error = read(&two, 1).unwrap_err();
    assert_eq!((error.line, error.fault), (3, Fault::TooManyRows));
    let short = read(&row("2026-01-01,2026"), 10).unwrap_err();
    assert!(matches!(short.fault, Fault::NotOurs(_)), "{short}");
    for text in ["", "a,b\n", "{", "{\"format\":\"other\",\"cells\":[]}", "\u{0}\u{1}"] {
        assert!(read(text, 10).is_err(), "{text:?}");
    }
}

#[test]
fn exports_of_random_records_give_nothing_away() {
    let ways: [&[By]; 5] = [
        &[],
        &[By::Site, By::Period(Grain::Month)],
        &[By::Period(Grain::Quarter)],
        &[By::Dimension(Dimension::Audience)],
        &[By::Site, By::Territory(Territory::Place)],
    ];
    let mut withheld = 0;
    for seed in seeds(3) {
        for size in [5, 40, 150] {
            let records = Records::invented(seed ^ (size << 16), size, size);
            for by in ways {
                for people in [3, 5, 11] {
                    let threshold = Threshold::of(people).unwrap();
                    let report = records.report(&request("2026", by, Some(people)));
                    let files = [Published::of(&report)];
                    let found = audit(&files, threshold, &CommuneOf::new()).unwrap();
                    let told = format!("seed {seed}, {size} records, {by:?}, k = {people}");
                    assert_eq!(found.leaks, [], "{told}");
                    assert_eq!((found.contradictions.len(), found.undecided), (0, 0), "{told}");
                    withheld += found.withheld;
                }
            }
        }
    }
    assert!(withheld > 1000, "{withheld}");
}
