//! The one model of a table behind every output: cells, in the order in which they are written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use super::{Code, Dimension, Request, Unit};
use crate::domain::{Period, SiteId};

/// What a cell is written as, column by column, in machine files.
///
/// A column is never added, moved or renamed without a new version of the data package that describes the file.
pub const COLUMNS: [&str; 15] = [
    "period_start",
    "period_end",
    "territory",
    "site",
    "indicator",
    "unit",
    "share_of",
    "dimension_1",
    "value_1",
    "dimension_2",
    "value_2",
    "n",
    "value",
    "share",
    "status",
];

/// A code of a dimension: of a closed list (borrowed) or of an open one, such as a lesson's id. Empty on a total.
pub type Value = Cow<'static, str>;

/// A share in tenths of a per cent, 0 to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(pub(super) u16);

impl Share {
    /// The share of this many tenths of a per cent; more than the whole is taken as the whole.
    #[must_use]
    pub const fn from_tenths(tenths: u16) -> Self {
        Self(if tenths > 1000 { 1000 } else { tenths })
    }

    /// Tenths of a per cent: 125 is 12.5 %.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Share {
    /// One decimal after a dot, without a sign: `12.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

/// Why a cell is kept back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withheld {
    /// Fewer people than the threshold are behind it.
    Primary,
    /// It would give a primary one away.
    Complementary,
}

/// Whether a cell says its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Ok,
    /// `n`, `value` and `share` are empty.
    Withheld(Withheld),
}

impl Status {
    /// The code written in files, which does not tell why a cell is withheld.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Withheld(_) => "withheld",
        }
    }
}

/// One figure of one indicator, for one group, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The days it covers, never more than those asked for.
    pub period: Period,
    /// The code of a place, a commune, an intercommunal body, a department or a region, or
    /// [`UNKNOWN`](super::UNKNOWN); empty when not grouped by one.
    pub territory: String,
    /// The installation, when grouped by site.
    pub site: Option<SiteId>,
    pub indicator: Code,
    pub unit: Unit,
    /// The denominator of `share`; said even where the share is withheld or there is nothing to divide by.
    pub share_of: Option<Unit>,
    /// What `value_1` is a value of; `None` on a total.
    pub dimension_1: Option<Dimension>,
    pub value_1: Value,
    /// The crossing asked for, or the catalogue's own: the level of a usage (C2), an area (D5), autonomy after (D6).
    pub dimension_2: Option<Dimension>,
    pub value_2: Value,
    /// The count, or for minutes the accompaniments behind them, for quantiles the visits.
    pub n: Option<u64>,
    /// In `unit`; `None` when withheld, and for a quantile of nothing.
    pub value: Option<u64>,
    pub share: Option<Share>,
    pub status: Status,
    /// People behind it, which the threshold tests; 0 once withheld. Never written.
    pub(crate) behind: u64,
}

/// The cells of one indicator, by group, then total first, then each breakdown in the order of its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub indicator: Code,
    pub cells: Vec<Cell>,
}

/// The answer to a request: one table for each of its codes, in catalogue order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub request: Request,
    pub tables: Vec<Table>,
    /// What territories are called, by code, where no list tells: places, by the description of their site.
    pub names: BTreeMap<String, String>,
}

impl Report {
    /// Every cell of every table, in order.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.tables.iter().flat_map(|table| &table.cells)
    }
}
