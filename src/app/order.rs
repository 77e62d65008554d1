//! A file of figures that a coordinator asks for, as `palier indicators` would write it.

use chrono::NaiveDate;

use crate::domain::{Grain, Period, Territory};

/// In which form it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    Xlsx,
    Ods,
    FrenchCsv,
    Csv,
    /// A report to be read and printed.
    Page,
    /// A folder of two tables and their description.
    Package,
    Json,
    Parquet,
}

impl FileForm {
    /// In the order of the choices.
    pub const ALL: [Self; 8] = [
        Self::Xlsx,
        Self::Ods,
        Self::FrenchCsv,
        Self::Csv,
        Self::Page,
        Self::Package,
        Self::Json,
        Self::Parquet,
    ];
}

/// Whether it may leave the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// Small numbers are withheld.
    Protected,
    /// Everything is shown: not for publication.
    Internal,
}

impl Release {
    /// In the order of the choices.
    pub const ALL: [Self; 2] = [Self::Protected, Self::Internal];
}

/// What its figures are told apart by, besides what each indicator is broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouped {
    Whole,
    Month,
    Site,
    Territory(Territory),
}

impl Grouped {
    /// In the order of the choices.
    pub const ALL: [Self; 7] = [
        Self::Whole,
        Self::Month,
        Self::Site,
        Self::Territory(Territory::Commune),
        Self::Territory(Territory::Intercommunal),
        Self::Territory(Territory::Department),
        Self::Territory(Territory::Region),
    ];
}

/// What is to be written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// A month or a year.
    pub grain: Grain,
    pub from: NaiveDate,
    /// The code of the only indicator; all of them when absent.
    pub indicator: Option<&'static str>,
    pub grouped: Grouped,
    pub form: FileForm,
    pub release: Release,
    /// Where a removable disk stands; the site's folder of exports when absent.
    pub disk: Option<String>,
}

impl Order {
    /// The days.
    #[must_use]
    pub fn period(&self) -> Period {
        self.grain.around(self.from)
    }
}

/// Where a file can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The full name of the site's folder of exports.
    pub exports: String,
    /// Where removable disks that can be written stand.
    pub disks: Vec<String>,
}
