//! Workbooks part by part, as a reader of the format finds them.

use std::collections::BTreeMap;

use super::*;
use crate::export::sample::parts;

fn book(direction: Direction, write: impl FnOnce(&mut dyn Book)) -> BTreeMap<String, String> {
    let mut bytes = Vec::new();
    let mut book = Box::new(Xlsx::new(&mut bytes, direction));
    write(&mut *book);
    book.finish().unwrap();
    parts(&bytes)
}

fn leaf(name: &str) -> Leaf<'_> {
    Leaf {
        name,
        widths: &[10, 10],
        header: true,
    }
}

#[test]
fn each_kind_of_cell_is_written_as_what_it_is() {
    let parts = book(Direction::LeftToRight, |book| {
        book.begin(leaf("A & B")).unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let share = crate::indicators::Share::from_tenths(125);
        book.row(&[Field::Date(day), Field::Share(share), Field::Number(12)])
            .unwrap();
        book.row(&[Field::Text("=1+1"), Field::Empty, Field::Mark("<11")])
            .unwrap();
        book.end(&[]).unwrap();
    });
    let sheet = &parts["xl/worksheets/sheet1.xml"];
    for cell in [
        "<c r=\"A1\" s=\"5\"><v>46348</v></c>",
        "<c r=\"B1\" s=\"4\"><v>0.125</v></c>",
        "<c r=\"C1\" s=\"3\"><v>12</v></c>",
        "<c r=\"A2\" s=\"6\" t=\"s\"><v>0</v></c>",
        "<c r=\"C2\" s=\"8\" t=\"s\"><v>1</v></c>",
        "state=\"frozen\"",
        "<autoFilter ref=\"A1:B2\"/>",
    ] {
        assert!(sheet.contains(cell), "{cell} in {sheet}");
    }
    assert!(!sheet.contains("<f>") && !sheet.contains("rightToLeft"), "{sheet}");
    assert!(parts["xl/sharedStrings.xml"].contains("=1+1</t>"));
    assert!(parts["xl/workbook.xml"].contains("name=\"A &amp; B\""));
}

#[test]
fn every_part_that_is_named_is_there() {
    let parts = book(Direction::RightToLeft, |book| {
        let chart = Chart {
            title: "A <title>".into(),
            unit: "sessions".into(),
            bars: vec![("a".into(), Some(3)), ("b".into(), None)],
            row: 2,
            columns: (0, 1),
        };
        for name in ["first", "second"] {
            book.begin(leaf(name)).unwrap();
            book.row(&[Field::Heading("a"), Field::Heading("b")]).unwrap();
            book.end(&[chart.clone(), chart.clone()]).unwrap();
        }
    });
    let types = &parts["[Content_Types].xml"];
    let named: Vec<&str> = types
        .split("PartName=\"/")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    for part in &named {
        assert!(parts.contains_key(*part), "{part}");
    }
    for part in parts.keys() {
        let needs_none = part.contains("_rels/") || part == "[Content_Types].xml";
        assert!(needs_none || named.contains(&part.as_str()), "{part}");
    }
    assert_eq!(named.iter().filter(|part| part.contains("chart")).count(), 4);
    assert!(parts["xl/worksheets/sheet2.xml"].contains("rightToLeft=\"1\""));
    let chart = &parts["xl/charts/chart4.xml"];
    assert!(chart.contains("<c:f>'second'!$B$2:$B$3</c:f>"), "{chart}");
    assert!(
        chart.contains("A &lt;title&gt;") && chart.contains("<c:orientation val=\"maxMin\"/><c:min"),
        "{chart}"
    );
}

#[test]
fn texts_are_shared_up_to_a_bound_and_written_in_their_cells_beyond() {
    let parts = book(Direction::LeftToRight, |book| {
        book.begin(leaf("a")).unwrap();
        for row in 0..=MOST_SHARED {
            book.row(&[Field::Text(&format!("text {row}")), Field::Text("text 0")])
                .unwrap();
        }
        book.row(&[Field::Once("a < b")]).unwrap();
        book.end(&[]).unwrap();
    });
    let sheet = &parts["xl/worksheets/sheet1.xml"];
    assert_eq!(parts["xl/sharedStrings.xml"].matches("<si>").count(), MOST_SHARED);
    assert_eq!(sheet.matches("inlineStr").count(), 2);
    for text in [format!(">text {MOST_SHARED}<"), ">a &lt; b<".to_owned()] {
        assert!(sheet.contains(&text), "{text}");
    }
}
