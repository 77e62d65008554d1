//! Workbooks, XLSX and ODS: the values of cells, never their formulas, read forward within bounds.

mod archive;
mod ods;
mod sheet;
mod xml;

use std::io::{BufReader, Read};

use archive::{Archive, BeyondBound, Part};
use xml::{Piece, Xml, XmlError};

use super::fault::TableError;
use super::table::{Epoch, Limit, Table, begun};

/// Whether bytes begin as a zipped file does.
#[must_use]
pub fn is_workbook(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

/// Calls back with the name and the rows of every sheet of a workbook, in the order of its tabs.
///
/// More sheets than [`Limit::SHEETS`] are refused rather than passed over.
pub fn each_sheet(bytes: &[u8], take: &mut dyn FnMut(&str, Table) -> Result<(), TableError>) -> Result<(), TableError> {
    if ods::each(&Archive::open(bytes)?, take)?.is_some() {
        return Ok(());
    }
    let workbook = Workbook::open(bytes)?;
    if workbook.sheets() == Limit::SHEETS {
        return Err(TableError::Workbook("it has too many sheets"));
    }
    for (at, (name, _)) in workbook.sheets.iter().enumerate() {
        take(name, workbook.read(at, &mut |_, _| {})?)?;
    }
    Ok(())
}

/// An XLSX workbook in memory: its sheets are read one at a time, when asked for.
#[derive(Debug)]
pub struct Workbook<'b> {
    archive: Archive<'b>,
    /// The names of the sheets and the parts that hold them, in the order of the tabs.
    sheets: Vec<(String, String)>,
    epoch: Epoch,
    texts: Vec<String>,
}

impl<'b> Workbook<'b> {
    /// Reads the list of sheets and the texts they share.
    pub fn open(bytes: &'b [u8]) -> Result<Self, TableError> {
        let archive = Archive::open(bytes)?;
        let mut sheets = Vec::new();
        let mut epoch = Epoch::Of1900;
        let relations = relations(&archive)?;
        each(&archive, "xl/workbook.xml", Limit::PART, |piece| {
            let Piece::Open(name, attributes) = piece else {
                return Ok(());
            };
            let value = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
            if name == "workbookPr" && value("date1904").is_some_and(|value| value == "1" || value == "true") {
                epoch = Epoch::Of1904;
            }
            // Two attributes are called id once prefixes are gone: the number of the sheet is sheetId.
            let target = value("id").and_then(|id| relations.iter().find(|(known, _)| known == id));
            if let Some((_, target)) = target.filter(|_| name == "sheet" && sheets.len() < Limit::SHEETS) {
                let name = value("name").map_or("", |name| begun(name));
                sheets.push((name.to_owned(), target.clone()));
            }
            Ok(())
        })?
        .ok_or(TableError::Workbook("it has no xl/workbook.xml"))?;
        let texts = sheet::shared_texts(&archive)?;
        Ok(Self {
            archive,
            sheets,
            epoch,
            texts,
        })
    }

    /// How many sheets it has.
    #[must_use]
    pub fn sheets(&self) -> usize {
        self.sheets.len()
    }

    /// The rows of a sheet, by its place among the tabs; `reached` is told how much of it is read, out of how much.
    pub fn read(&self, sheet: usize, reached: &mut dyn FnMut(u64, u64)) -> Result<Table, TableError> {
        match self.sheets.get(sheet) {
            None => Ok(Table::new(self.epoch)),
            Some((_, part)) => sheet::read(self, part, reached),
        }
    }
}

/// The ids of relations and the parts they lead to.
fn relations(archive: &Archive) -> Result<Vec<(String, String)>, TableError> {
    let mut found = Vec::new();
    each(archive, "xl/_rels/workbook.xml.rels", Limit::PART, |piece| {
        if let Piece::Open(name, attributes) = piece {
            let value = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
            if let (true, Some(id), Some(target)) = (name == "Relationship", value("Id"), value("Target")) {
                let path = match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => format!("xl/{target}"),
                };
                found.push((id.clone(), path));
            }
        }
        Ok(())
    })?;
    Ok(found)
}

/// Calls back with every piece of a part; `None` when the archive has none of this name.
fn each(
    archive: &Archive,
    name: &str,
    most: u64,
    mut each: impl FnMut(&Piece) -> Result<(), TableError>,
) -> Result<Option<()>, TableError> {
    let Some(part) = archive.part(name, most)? else {
        return Ok(None);
    };
    let mut xml = Xml::new(BufReader::new(part));
    while let Some(piece) = xml.next().map_err(|error| failed(error, name, most))? {
        each(&piece)?;
    }
    Ok(Some(()))
}

/// The failure of a part.
fn failed(error: XmlError, part: &str, most: u64) -> TableError {
    let beyond = |error: &std::io::Error| {
        error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<BeyondBound>())
            .is_some()
    };
    match error {
        XmlError::Io(error) if beyond(&error) => TableError::Bomb {
            part: part.to_owned(),
            most,
        },
        XmlError::Io(_) => TableError::Workbook("its archive is damaged"),
        XmlError::Malformed => TableError::Workbook("its XML is not that of a spreadsheet"),
    }
}

/// A part that counts what is read of it.
struct Counted<'b> {
    part: Part<'b>,
    read: std::rc::Rc<std::cell::Cell<u64>>,
}

impl Read for Counted<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let read = self.part.read(out)?;
        self.read.set(self.read.get() + u64::try_from(read).unwrap_or(0));
        Ok(read)
    }
}

/// How many bytes a part of an archive gives; for tests of the bound.
#[cfg(test)]
pub(super) fn probe(bytes: &[u8], part: &str, most: u64) -> Result<u64, TableError> {
    let archive = Archive::open(bytes)?;
    let mut read = archive.part(part, most)?.ok_or(TableError::Empty)?;
    std::io::copy(&mut read, &mut std::io::sink()).map_err(|error| failed(XmlError::Io(error), part, most))
}
