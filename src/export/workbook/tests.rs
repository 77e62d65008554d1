//! A report on its sheets: cells, marks, charts, tables that are cut.

use std::collections::BTreeMap;

use super::*;
use crate::export::book::MOST_ROWS;
use crate::export::sample::{part, parts, protected, report, texts, total};
use crate::export::xlsx::Xlsx;
use crate::indicators::Report;

fn xlsx(report: &Report, tag: &str, most: u32) -> BTreeMap<String, String> {
    let mut bytes = Vec::new();
    let texts = texts(tag);
    let book = Box::new(Xlsx::new(&mut bytes, texts.locale().direction));
    write(report, &texts, book, most).unwrap();
    assert_eq!(texts.missing(), Vec::<String>::new(), "{tag}");
    parts(&bytes)
}

/// The rows of a sheet, its texts in their words, as a reader of the format finds them.
fn rows(parts: &BTreeMap<String, String>, sheet: usize) -> Vec<Vec<String>> {
    let shared: Vec<String> = parts["xl/sharedStrings.xml"]
        .split("preserve\">")
        .skip(1)
        .map(|rest| rest.split("</t>").next().unwrap().replace("&lt;", "<"))
        .collect();
    let xml = &parts[&format!("xl/worksheets/sheet{sheet}.xml")];
    xml.split("<row ")
        .skip(1)
        .map(|row| {
            row.split("<c ")
                .skip(1)
                .map(|cell| {
                    let value = cell.split("<v>").nth(1).unwrap().split("</v>").next().unwrap();
                    if cell.contains("t=\"s\"") {
                        shared[value.parse::<usize>().unwrap()].clone()
                    } else {
                        value.to_owned()
                    }
                })
                .collect()
        })
        .collect()
}

#[test]
fn figures_kept_back_are_marks_and_others_numbers() {
    let rows = rows(&xlsx(&protected(), "fr", MOST_ROWS), 2);
    let header = [
        "début",
        "fin",
        "unité",
        "part de",
        "critère 1",
        "valeur 1",
        "effectif",
        "valeur",
        "part (%)",
        "état",
    ];
    assert_eq!(rows[0], header);
    assert_eq!(rows[1][4..], ["1234", "1234", "disponible"]);
    assert_eq!(
        rows[2][4..],
        [
            "type",
            "Accompagnement individuel",
            "1000",
            "1000",
            "0.810",
            "disponible"
        ]
    );
    assert_eq!(rows[3][6..], ["·", "secret statistique"]);
    assert_eq!(rows[4][6..], ["<11", "secret statistique"]);
}

#[test]
fn the_first_sheet_says_what_the_figures_are_in_every_language() {
    for tag in ["fr", "en", "ar"] {
        let rows = rows(&xlsx(&protected(), tag, MOST_ROWS), 1);
        let texts = texts(tag);
        assert_eq!(rows[0], [texts.text("export-title", &[])], "{tag}");
        assert!(rows[2][0].contains("<11"), "{tag} {rows:?}");
        let line = rows.last().unwrap();
        assert_eq!(
            (line[0].as_str(), &line[2]),
            ("A1", &texts.text("indicator-a1-definition", &[])),
            "{tag}"
        );
    }
}

#[test]
fn a_breakdown_is_charted_from_the_rows_that_hold_it() {
    let parts = xlsx(&protected(), "fr", MOST_ROWS);
    let chart = &parts["xl/charts/chart1.xml"];
    for part in [
        "<c:f>'A1'!$F$3:$F$6</c:f>",
        "<c:f>'A1'!$H$3:$H$6</c:f>",
        "Activités menées · type",
        "<c:v>1000</c:v></c:pt><c:pt idx=\"3\"><c:v>0</c:v>",
    ] {
        assert!(chart.contains(part), "{part} in {chart}");
    }
    assert!(!parts.contains_key("xl/charts/chart2.xml"));
}

#[test]
fn a_table_too_long_for_a_sheet_goes_on_on_the_next_and_says_so() {
    let parts = xlsx(&protected(), "fr", 3);
    assert_eq!([2, 3, 4].map(|sheet| rows(&parts, sheet).len()), [3, 3, 2]);
    for sheet in [3, 4] {
        assert_eq!(rows(&parts, sheet)[0], rows(&parts, 2)[0]);
    }
    assert!(parts["xl/workbook.xml"].contains("name=\"A1 (3)\""));
    assert!(
        rows(&parts, 1)
            .iter()
            .any(|row| row.len() == 1 && row[0].contains("A1 (2)"))
    );
    assert!(
        !parts.keys().any(|part| part.contains("chart")),
        "a cut table has no chart"
    );
}

#[test]
fn a_target_stands_among_the_rows_and_in_no_chart() {
    let all = total(Code::A1, Unit::Sessions, 12);
    let kind = |code| part(&all, (Dimension::Kind, code), 6, 500);
    let target = Cell {
        unit: Unit::Target,
        ..kind("workshop")
    };
    let cells = vec![all.clone(), kind("individual"), kind("workshop"), target];
    let parts = xlsx(
        &report(Protection::Internal, Vec::new(), vec![(Code::A1, cells)]),
        "en",
        MOST_ROWS,
    );
    assert_eq!(rows(&parts, 2).len(), 5);
    assert!(parts["xl/charts/chart1.xml"].contains("$F$3:$F$4<"));
}
