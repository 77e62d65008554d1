//! Files that others wrote, read as records: the national tool's export, and any table with a map of its columns.
//!
//! Bytes become a [`Table`] (CSV in `delimited`, XLSX and ODS in `workbook`), its rows become the fields of the wire form
//! (`national`, `mapped`), and the domain reads those as it reads a line of JSON: so every rule holds here too.
//! Everything in a file is hostile: sizes are bounded before memory is taken, a formula is never computed, and a column
//! that may name a person is never taken.
//!
//! Opens no file, says nothing to anybody, never reads the clock. Faults are data, told in English by whoever shows them.

mod columns;
mod decode;
mod delimited;
mod draft;
mod fault;
mod fold;
mod map;
mod mapped;
mod names;
mod national;
mod national_people;
mod split;
mod table;
mod value;
mod vocabulary;
mod workbook;

#[cfg(test)]
mod tests;

pub use decode::{Encoding, decode};
pub use delimited::{SEPARATORS, best_separator, read as read_delimited};
pub use fault::{MapFault, RowFault, TableError};
pub use map::{Map, read as read_map};
pub use mapped::{fits as map_fits, read as read_mapped};
pub use names::{Named, Names};
pub use national::{National, Taken, is_national, read as read_national};
pub use table::{Limit, Row, Table};
pub use workbook::{Workbook, each_sheet, is_workbook};

/// What one record of a file became.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The lines it was read from, the first to begin with: a workshop may have one for each person.
    pub lines: Vec<u32>,
    pub outcome: Result<Ready, Vec<RowFault>>,
}

/// A record that may be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    pub body: crate::domain::Body,
    /// By what it is known again when the same file comes twice.
    pub id: Option<crate::domain::ForeignId>,
    /// What was left out of it, and should be looked at.
    pub cautions: Vec<RowFault>,
}
