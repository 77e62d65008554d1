//! Files of every kind, sound and hostile, read as records.

mod hostile;
mod maps;
mod national;
mod round;
mod sheets;

use std::fmt::Write;

use super::*;
use crate::domain::{Body, Session, Site, SiteLists, SitePlace, Slug, Workshop};

/// A site with a place, a workshop, tags of which one holds a comma, and a procedure.
fn site() -> Site {
    let labels = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(id, name)| ((*id).to_owned(), (*name).to_owned()))
            .collect()
    };
    let annexe = SitePlace {
        name: "Annexe du Val".to_owned(),
        ..SitePlace::default()
    };
    Site {
        name: "Médiathèque".to_owned(),
        places: [("annexe".to_owned(), annexe)].into(),
        workshops: [("first-email".to_owned(), Workshop::titled("Mon premier e-mail"))].into(),
        tags: labels(&[("summer", "Été 2026"), ("young", "Jeunes, 16 - 25 ans")]),
        procedures: labels(&[("bus-pass", "Carte de bus")]),
        ..Site::default()
    }
}

fn lists() -> SiteLists {
    let none: [&Slug; 0] = [];
    SiteLists::new(&site(), none, none)
}

fn names() -> Names {
    let site = site();
    let named = |labels: &std::collections::BTreeMap<String, String>| {
        let one = |(id, name): (&String, &String)| Named {
            id: id.clone(),
            names: vec![name.clone()],
        };
        labels.iter().map(one).collect()
    };
    Names {
        own: site.name.clone(),
        places: vec![Named {
            id: "annexe".to_owned(),
            names: vec!["Annexe du Val".to_owned()],
        }],
        titles: named(&site.titles()),
        tags: named(&site.tags),
        procedures: named(&site.procedures),
    }
}

/// The records of a national file written as CSV.
fn national_text(text: &str) -> Vec<Entry> {
    let table = read_delimited(text, best_separator(text)).unwrap();
    national_table(&table).unwrap().0
}

fn national_table(table: &Table) -> Result<(Vec<Entry>, Vec<Taken>), TableError> {
    let mut entries = Vec::new();
    let national = National::new(&names(), 12);
    let left = read_national(table, &national, &[], &lists(), &mut |entry| entries.push(entry))?;
    Ok((entries, left))
}

/// The records of a table by a map.
fn mapped_text(map: &str, text: &str) -> Vec<Entry> {
    let map = read_map(map).unwrap();
    let table = read_delimited(text, map.separator.unwrap_or_else(|| best_separator(text))).unwrap();
    let mut entries = Vec::new();
    read_mapped(&table, &map, &names(), &lists(), &mut |entry| entries.push(entry)).unwrap();
    entries
}

fn session(entry: &Entry) -> &Session {
    match &entry.outcome {
        Ok(Ready {
            body: Body::Session(session),
            ..
        }) => session,
        other => panic!("{other:?}"),
    }
}

/// Each fault of an entry as it is told.
fn told(entry: &Entry) -> Vec<String> {
    entry
        .outcome
        .as_ref()
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// An archive of parts, deflated or not.
fn archive(parts: &[(&str, &[u8])], deflated: bool) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let packed = if deflated {
            miniz_oxide::deflate::compress_to_vec(bytes, 6)
        } else {
            bytes.to_vec()
        };
        let at = u32::try_from(file.len()).unwrap();
        let method: u16 = if deflated { 8 } else { 0 };
        let [packed_size, size] = [packed.len(), bytes.len()].map(|n| u32::try_from(n).unwrap());
        let length = u16::try_from(name.len()).unwrap();
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0]);
        common.extend(method.to_le_bytes());
        // No time, and a checksum that nobody asks for.
        common.extend([0; 8]);
        common.extend(packed_size.to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(length.to_le_bytes());
        common.extend([0; 2]);
        file.extend(b"PK\x03\x04");
        file.extend(&common);
        file.extend(name.as_bytes());
        file.extend(&packed);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let [size, at] = [directory.len(), file.len()].map(|n| u32::try_from(n).unwrap().to_le_bytes());
    file.extend(&directory);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([count, count].concat());
    file.extend([size, at].concat());
    file.extend([0, 0]);
    file
}

const WORKBOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\"><workbookPr/><sheets>\
    <sheet name=\"A\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>";
const RELATIONS: &str = "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/s.xml\"/></Relationships>";

/// A workbook of one sheet given as XML, with texts that cells share.
fn workbook(sheet: &str, shared: &[&str]) -> Vec<u8> {
    let mut texts = "<sst>".to_owned();
    for text in shared {
        write!(texts, "<si><r><t>{text}</t></r><rPh><t>aside</t></rPh></si>").unwrap();
    }
    texts.push_str("</sst>");
    let parts = [
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/worksheets/s.xml", sheet.as_bytes()),
    ];
    archive(&parts, true)
}

/// The rows of the first sheet.
fn rows(bytes: &[u8]) -> Result<Table, TableError> {
    Workbook::open(bytes)?.read(0, &mut |_, _| {})
}
