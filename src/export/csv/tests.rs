//! What a machine and a spreadsheet find in the file.

use super::super::Format;
use super::super::sample::{part, protected, report, text, texts, total};
use crate::indicators::{Code, Dimension, Protection, Unit, Value};

#[test]
fn a_machine_reads_codes_one_row_a_cell() {
    let rows = [
        "period_start,period_end,territory,site,indicator,unit,share_of,dimension_1,value_1,dimension_2,value_2,n,value,share,status",
        "2026-07-01,2026-09-30,,,A1,sessions,sessions,,,,,1234,1234,,ok",
        "2026-07-01,2026-09-30,,,A1,sessions,sessions,kind,individual,,,1000,1000,81.0,ok",
        "2026-07-01,2026-09-30,,,A1,sessions,sessions,kind,workshop,,,,,,withheld",
        "2026-07-01,2026-09-30,,,A1,sessions,sessions,kind,talk,,,,,,withheld",
        "2026-07-01,2026-09-30,,,A1,sessions,sessions,kind,project,,,0,0,0.0,ok",
    ];
    assert_eq!(text(&protected(), Format::Csv), rows.join("\r\n") + "\r\n");
}

#[test]
fn a_french_spreadsheet_reads_labels_and_decimal_commas() {
    let texts = texts("fr");
    let written = text(&protected(), Format::FrenchCsv(&texts));
    let rows: Vec<&str> = written.split("\r\n").collect();
    assert_eq!(
        rows[0],
        "\u{FEFF}début;fin;territoire;site;indicateur;unité;part de;critère 1;valeur 1;critère 2;valeur 2;effectif;valeur;part (%);état"
    );
    assert_eq!(
        rows[2],
        "2026-07-01;2026-09-30;;;A1 Activités menées;activités;activités;type;Accompagnement individuel;;;1000;1000;81,0;disponible"
    );
    assert_eq!(
        rows[3],
        "2026-07-01;2026-09-30;;;A1 Activités menées;activités;activités;type;Atelier collectif;;;;;;secret statistique"
    );
    assert_eq!(rows.len(), 7);
}

#[test]
fn no_field_of_any_dialect_is_a_formula() {
    let all = total(Code::D2, Unit::LessonsStarted, 1);
    for hostile in ["=HYPERLINK(\"x\")", "+33", "-1", "@SUM(A1)", "\tx", "\rx"] {
        let mut cell = part(&all, (Dimension::Lesson, ""), 1, 1000);
        cell.value_1 = Value::Owned(hostile.to_owned());
        cell.territory = hostile.to_owned();
        let report = report(Protection::Internal, Vec::new(), vec![(Code::D2, vec![cell])]);
        let french = texts("fr");
        for (format, separator) in [(Format::Csv, b','), (Format::FrenchCsv(&french), b';')] {
            let written = text(&report, format);
            let mut rows = csv::ReaderBuilder::new()
                .delimiter(separator)
                .from_reader(written.as_bytes());
            let row = rows.records().next().unwrap().unwrap();
            assert_eq!(&row[2], format!("'{hostile}"));
            assert_eq!(&row[8], format!("'{hostile}"));
        }
    }
}

#[test]
fn every_row_has_as_many_fields_as_the_header() {
    for locale in ["fr", "en", "ar"] {
        let texts = texts(locale);
        let written = text(&protected(), Format::FrenchCsv(&texts));
        assert!(written.lines().all(|row| row.matches(';').count() == 14), "{written}");
    }
}
