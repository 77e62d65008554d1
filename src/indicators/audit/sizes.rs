//! The size of the territories that files are grouped by, which no file says: by their codes.
//!
//! Nearly every number of a region is that of a department too: which of the two a file has is told by what the others have.

use std::collections::{BTreeMap, BTreeSet};

use super::Published;
use crate::domain::{Slug, Territory};
use crate::indicators::UNKNOWN;

/// The territories of one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Sizes {
    by_code: BTreeMap<String, Territory>,
    /// That of what has no other: of what is unknown, and of codes that no list has.
    usual: Option<Territory>,
    /// Whether the lists of the day have every code: nobody knows where another lies.
    pub are_known: bool,
}

impl Sizes {
    /// The size of a territory of the file; none of an empty code, or where no list has any.
    pub fn of(&self, code: &str) -> Option<Territory> {
        let known = self.by_code.get(code).copied();
        known.or(self.usual).filter(|_| !code.is_empty())
    }
}

/// The territories of each file.
pub(super) fn read(files: &[Published]) -> Vec<Sizes> {
    let met: Vec<Met<'_>> = files.iter().map(Met::of).collect();
    let sizes = met.iter().enumerate().map(|(at, own)| {
        let others = met.iter().enumerate().filter(|(other, _)| *other != at);
        own.sizes(others.map(|(_, other)| other))
    });
    sizes.collect()
}

/// The codes of one file, and what they may be.
#[derive(Debug)]
struct Met<'f> {
    codes: BTreeSet<&'f str>,
    numbers: BTreeSet<&'f str>,
    /// Where it has something, as far as its codes may tell.
    departments: BTreeSet<String>,
    regions: BTreeSet<String>,
}

impl<'f> Met<'f> {
    fn of(file: &'f Published) -> Self {
        let codes = file.rows.iter().map(|row| row.territory.as_str());
        let codes: BTreeSet<&str> = codes.filter(|code| !code.is_empty() && *code != UNKNOWN).collect();
        let numbers = codes.iter().copied().filter(|code| Territory::Department.has(code));
        let numbers: BTreeSet<&str> = numbers.collect();
        let of_communes = codes.iter();
        let of_communes = of_communes.filter_map(|code| Territory::Department.around(Territory::Commune, code));
        let departments: BTreeSet<String> = numbers
            .iter()
            .map(|&number| number.to_owned())
            .chain(of_communes)
            .collect();
        let around = departments.iter();
        let around = around.filter_map(|number| Territory::Region.around(Territory::Department, number));
        let own = numbers.iter().filter(|number| Territory::Region.has(number));
        let regions = around.chain(own.map(|&number| number.to_owned())).collect();
        Self {
            codes,
            numbers,
            departments,
            regions,
        }
    }

    fn sizes<'o>(&self, others: impl Iterator<Item = &'o Self>) -> Sizes
    where
        'f: 'o,
    {
        let numbers = self.size_of_numbers(others);
        let is_body = |code: &&str| !Territory::Commune.has(code) && Territory::Intercommunal.has(code);
        let communes = match self.codes.iter().find(|code| is_body(code)) {
            Some(_) => Territory::Intercommunal,
            None => Territory::Commune,
        };
        let size = |code: &str| {
            let is_locality =
                || code.starts_with(|first: char| first.is_ascii_lowercase()) && Slug::parse(code).is_some();
            Some(match code {
                _ if Territory::Place.has(code) => Territory::Place,
                _ if self.numbers.contains(code) => numbers,
                _ if Territory::Commune.has(code) => communes,
                _ if Territory::Intercommunal.has(code) => Territory::Intercommunal,
                _ if is_locality() => Territory::Commune,
                _ => return None,
            })
        };
        let by_code = self
            .codes
            .iter()
            .filter_map(|&code| Some((code.to_owned(), size(code)?)));
        let by_code: BTreeMap<String, Territory> = by_code.collect();
        Sizes {
            usual: by_code.values().next().copied(),
            are_known: by_code.len() == self.codes.len(),
            by_code,
        }
    }

    /// Departments, unless all may be regions and more of the others are where those regions are.
    fn size_of_numbers<'o>(&self, others: impl Iterator<Item = &'o Self>) -> Territory
    where
        'f: 'o,
    {
        if !self.numbers.iter().all(|number| Territory::Region.has(number)) {
            return Territory::Department;
        }
        let (mut departments, mut regions) = (0, 0);
        for other in others {
            let met = |list: &BTreeSet<String>| self.numbers.iter().filter(|number| list.contains(**number)).count();
            departments += met(&other.departments);
            regions += met(&other.regions);
        }
        if regions > departments {
            Territory::Region
        } else {
            Territory::Department
        }
    }
}
