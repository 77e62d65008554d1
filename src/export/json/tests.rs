//! What a program finds in the object.

use serde_json::{Value, json};

use super::super::Format;
use super::super::sample::{protected, report, text, total};
use crate::domain::Grain;
use crate::indicators::{By, Code, Protection, Report, Unit};

fn object(report: &Report) -> Value {
    serde_json::from_str(&text(report, Format::Json)).unwrap()
}

#[test]
fn the_head_says_what_was_asked_and_how_it_is_protected() {
    let mut asked = object(&protected());
    asked.as_object_mut().unwrap().remove("cells");
    assert_eq!(
        asked,
        json!({
            "format": "palier-indicators", "version": 1, "period_start": "2026-07-01", "period_end": "2026-09-30",
            "by": [], "protection": "protected", "threshold": 11,
        })
    );
    let internal = report(
        Protection::Internal,
        vec![By::Site, By::Period(Grain::Month)],
        Vec::new(),
    );
    let internal = object(&internal);
    assert_eq!(internal["by"], json!(["site", "month"]));
    assert_eq!(internal["threshold"], Value::Null);
    assert_eq!(internal["cells"], json!([]));
}

#[test]
fn a_withheld_cell_has_null_figures_and_does_not_tell_why() {
    let object = object(&protected());
    for index in [2, 3] {
        let cell = &object["cells"][index];
        assert_eq!(cell["status"], "withheld");
        for key in ["n", "value", "share"] {
            assert_eq!(cell[key], Value::Null, "{key}");
        }
        assert_eq!(cell.as_object().unwrap().len(), 15);
    }
}

#[test]
fn figures_are_numbers_and_what_is_empty_is_null() {
    let cell = &object(&protected())["cells"][1];
    assert_eq!(cell["value"], 1000);
    assert_eq!(cell["share"], 81.0);
    assert_eq!(cell["value_1"], "individual");
    for key in ["territory", "site", "dimension_2", "value_2"] {
        assert_eq!(cell[key], Value::Null, "{key}");
    }
}

#[test]
fn each_cell_stands_on_a_line_of_its_own() {
    let written = text(&protected(), Format::Json);
    assert_eq!(
        written
            .lines()
            .filter(|line| line.contains("\"indicator\":\"A1\""))
            .count(),
        5
    );
    let one = total(Code::A1, Unit::Sessions, 1);
    let one = report(Protection::Internal, Vec::new(), vec![(Code::A1, vec![one])]);
    assert_eq!(text(&one, Format::Json).lines().count(), 4);
}
