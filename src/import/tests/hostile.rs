//! Files made to harm: refused before they take memory, and never a panic.

use super::*;
use crate::import::table::Epoch;

fn refused(bytes: &[u8]) -> String {
    rows(bytes).unwrap_err().to_string()
}

#[test]
fn the_values_of_cells_are_read_and_never_their_formulas() {
    let sheet = "<worksheet><sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><f>1+1</f><v>46348</v></c>\
        <c r=\"D2\" t=\"inlineStr\"><is><t>a </t><t>b</t></is></c><c r=\"E2\" t=\"str\"><f>HYPERLINK(\"x\")</f></c></row>\
        <row><c><v>9</v></c><c/><c t=\"b\"><v>1</v></c></row></sheetData></worksheet>";
    let table = rows(&workbook(sheet, &["zero", "one"])).unwrap();
    let cells = |row: usize| table.rows[row].cells.clone();
    assert_eq!(
        (table.rows[0].line, cells(0)),
        (2, vec!["one".into(), String::new(), "46348".into(), "a b".into()])
    );
    assert_eq!(table.rows[1].line, 3);
    assert_eq!(table.rows[1].cell(0), "9");
    assert_eq!(table.epoch, Epoch::Of1900);
}

#[test]
fn a_part_that_inflates_beyond_its_bound_is_refused_announced_or_not() {
    let zeros = vec![b' '; 2 << 20];
    let bytes = archive(&[("a", &zeros)], true);
    assert!(bytes.len() < 10_000, "it is small before");
    let archive = workbook::probe(&bytes, "a", 1 << 20);
    assert!(matches!(archive, Err(TableError::Bomb { .. })), "announced");
    // The directory lies: 4 bytes.
    let mut lying = bytes.clone();
    let at = lying.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap() + 24;
    lying[at..at + 4].copy_from_slice(&[4, 0, 0, 0]);
    let read = workbook::probe(&lying, "a", 1 << 20);
    assert!(matches!(read, Err(TableError::Bomb { .. })), "{read:?}");
    assert!(matches!(workbook::probe(&lying, "a", 2 << 20), Ok(n) if n == 2 << 20));
}

#[test]
fn one_long_text_in_many_cells_takes_no_more_than_the_bound() {
    let text = "x".repeat(Limit::CELL);
    let cell = "<c t=\"s\"><v>0</v></c>".repeat(200);
    let sheet = format!("<worksheet>{}</worksheet>", format!("<row>{cell}</row>").repeat(100));
    assert!(refused(&workbook(&sheet, &[&text])).contains("more than 64 MiB of text"));
}

#[test]
fn far_columns_are_refused_without_making_room_for_them() {
    let sheet = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    assert_eq!(refused(&workbook(sheet, &[])), "line 1 has more than 256 columns");
    let sheet = format!("<row r=\"1\">{}</row>", "<c><v>1</v></c>".repeat(300));
    // Cells without a reference follow one another.
    assert!(refused(&workbook(&sheet, &[])).contains("columns"));
    let empty = "<row r=\"1\"><c r=\"XFD1\"/><c r=\"A1\"><v>1</v></c></row>";
    assert_eq!(rows(&workbook(empty, &[])).unwrap().rows[0].cells, ["1"]);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let sound = workbook("<row><c><v>1</v></c></row>", &[]);
    assert!(rows(&sound).is_ok());
    let mut locked = sound.clone();
    let at = locked.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    locked[at + 8] |= 1;
    for (bytes, what) in [
        (&b"PK\x03\x04"[..], "damaged"),
        (&sound[..sound.len() - 30], "damaged"),
        (&locked, "password"),
        (&archive(&[("word/document.xml", b"<a/>")], true), "xl/workbook.xml"),
        (&workbook("<row><c t=\"s\"><v>5</v></c></row>", &["a"]), "not there"),
        (&workbook("<!DOCTYPE a [<!ENTITY b \"c\">]><row/>", &[]), "XML"),
        (&workbook("<row><c><v>1", &[]), "XML"),
    ] {
        let said = refused(bytes);
        assert!(said.contains(what), "{what}: {said}");
    }
}

#[test]
fn a_damaged_workbook_never_panics() {
    let sheet = format!(
        "<sheetData>{}</sheetData>",
        "<row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row>".repeat(30)
    );
    for sound in [workbook(&sheet, &["a", "b"]), {
        let parts = [
            ("xl/workbook.xml", WORKBOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
            ("xl/worksheets/s.xml", sheet.as_bytes()),
        ];
        archive(&parts, false)
    }] {
        let seed = 0x5EED_u64;
        let mut state = seed;
        let mut next = |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        let mut refused = 0;
        for round in 0..1500 {
            let mut bytes = sound.clone();
            for _ in 0..=next(3) {
                let at = next(bytes.len());
                bytes[at] = u8::try_from(next(256)).unwrap();
            }
            if round % 7 == 0 {
                bytes.truncate(next(bytes.len()));
            }
            refused += usize::from(rows(&bytes).is_err());
        }
        assert!(refused > 150, "seed {seed}: only {refused} of 1500 were noticed");
    }
}

#[test]
fn a_text_of_any_bytes_never_panics() {
    let seed = 0xBAD_u64;
    let mut state = seed;
    let letters = b"Date;Type,\"\n\t|Dur\xE9e (min)1/2\xFF\xC3 ";
    for _ in 0..500 {
        let mut bytes = Vec::new();
        for _ in 0..200 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            bytes.push(letters[usize::try_from(state >> 33).unwrap() % letters.len()]);
        }
        let (text, _) = decode(&bytes, None).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        for separator in SEPARATORS {
            if let Ok(table) = read_delimited(&text, separator) {
                assert!(!is_national(&table) || national_table(&table).is_ok(), "seed {seed}");
            }
        }
    }
}

#[test]
fn hostile_cells_are_faults_that_stay_on_one_line() {
    let long = "x".repeat(Limit::CELL + 1);
    let text = format!(
        "Date;Type;Canaux d'accompagnement;Durée (min);Thématique(s) d'accompagnement;Notes supplémentaires\n\
         \"=cmd|'/c calc'!A1\";Atelier\u{1b}[2J;{long};-5;\"a\nb\";{long}\n"
    );
    let entries = national_text(&text);
    let told = told(&entries[0]);
    for begins in [
        "line 2: Date: ",
        "line 2: Type: ",
        "line 2: Canaux d'accompagnement: ",
        "line 2: Durée (min): \"-5\"",
    ] {
        assert!(told.iter().any(|fault| fault.starts_with(begins)), "{begins}: {told:?}");
    }
    assert!(
        told.iter()
            .all(|fault| fault.lines().count() == 1 && fault.len() < 1500),
        "{told:?}"
    );
}
