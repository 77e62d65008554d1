//! Every sheet of a workbook, whichever program wrote it.

use std::hash::{BuildHasher as _, RandomState};

use super::*;
use crate::import::each_sheet;

const SHEETS: &str = "<x:document-content><x:spreadsheet>\
    <t:table t:name=\"Notes\"><t:table-row><t:table-cell/></t:table-row></t:table>\
    <t:table t:name=\"A1\"><t:table-column/><t:table-row t:number-rows-repeated=\"3\"><t:table-cell/></t:table-row>\
    <t:table-row><t:table-cell o:value-type=\"date\" o:date-value=\"2026-11-22\"><p>22/11</p></t:table-cell>\
    <t:table-cell t:number-columns-repeated=\"2\"/><t:table-cell o:value-type=\"float\" o:value=\"12\"><p>12,0</p>\
    </t:table-cell><t:table-cell><p>&lt;11</p></t:table-cell></t:table-row>\
    <t:table-row t:number-rows-repeated=\"2\"><t:table-cell t:number-columns-repeated=\"2\"><p>x</p></t:table-cell>\
    </t:table-row><t:table-row t:number-rows-repeated=\"1048000\"><t:table-cell t:number-columns-repeated=\"16384\"/>\
    </t:table-row></t:table></x:spreadsheet></x:document-content>";

fn sheets(bytes: &[u8]) -> Result<Vec<(String, Vec<Row>)>, TableError> {
    let mut found = Vec::new();
    each_sheet(bytes, &mut |name, table| {
        found.push((name.to_owned(), table.rows));
        Ok(())
    })?;
    Ok(found)
}

fn ods(content: &str) -> Vec<u8> {
    archive(&[("content.xml", content.as_bytes())], true)
}

#[test]
fn the_sheets_of_both_formats_are_read_with_their_names() {
    let found = sheets(&ods(SHEETS)).unwrap();
    assert_eq!((found[0].0.as_str(), found[0].1.len()), ("Notes", 0));
    let (name, rows) = &found[1];
    let lines: Vec<u32> = rows.iter().map(|row| row.line).collect();
    assert_eq!((name.as_str(), lines), ("A1", vec![4, 5, 6]));
    assert_eq!(rows[0].cells, ["2026-11-22", "", "", "12", "<11"]);
    assert_eq!(rows[2].cells, ["x", "x"]);
    let found = sheets(&workbook("<row><c><v>9</v></c></row>", &[])).unwrap();
    assert_eq!((found[0].0.as_str(), found[0].1[0].cell(0)), ("A", "9"));
}

#[test]
fn what_a_sheet_says_is_repeated_takes_no_more_than_the_bounds() {
    let row = |columns: &str, rows: &str| {
        let cell = format!("<table-cell number-columns-repeated=\"{columns}\"><p>x</p></table-cell>");
        let row = format!("<table-row number-rows-repeated=\"{rows}\">{cell}</table-row>");
        sheets(&ods(&format!("<table name=\"a\">{row}</table>")))
    };
    assert!(matches!(
        row("300", "1"),
        Err(TableError::TooManyColumns { line: 1, .. })
    ));
    assert!(matches!(row("4294967295", "1"), Err(TableError::TooManyColumns { .. })));
    assert!(matches!(row("1", "4294967295"), Err(TableError::TooManyRows(_))));
    assert!(matches!(row("1", "0"), Ok(found) if found[0].1.len() == 1));
    let many = "<table name=\"a\"></table>".repeat(Limit::SHEETS + 1);
    assert!(sheets(&ods(&many)).is_err());
}

#[test]
fn damage_to_either_format_is_survived() {
    let seed = RandomState::new().hash_one(0);
    println!("seed: {seed}");
    let mut chance = seed | 1;
    let mut below = |most: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        usize::try_from(chance >> 33).unwrap() % most
    };
    let sheet = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>46348</v></c></row>";
    let plain = [
        archive(&[("content.xml", SHEETS.as_bytes())], false),
        workbook(sheet, &["zero", "one"]),
    ];
    let mut read = 0;
    for round in 0..3_000 {
        let mut bytes = plain[round % 2].clone();
        for _ in 0..=below(3) {
            let at = below(bytes.len());
            match below(3) {
                0 => bytes[at] = u8::try_from(below(256)).unwrap(),
                1 => drop(bytes.drain(at..(at + below(20)).min(bytes.len()))),
                _ => bytes.insert(at, b"<>/\"&9"[below(6)]),
            }
        }
        read += usize::from(sheets(&bytes).is_ok());
    }
    assert!((1..3_000).contains(&read), "{read}");
}
