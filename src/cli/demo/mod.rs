//! Invented records for trying Palier: sites, and what was done there, as a pure function of a seed.
//!
//! Everything is drawn with integers from the seed, so that the same plan gives the same records on every machine. Only
//! shipped lists are used, and the codes of cycles: once a demonstration's dossiers are in another data directory, its lines
//! can be added there too. Writes nothing and knows
//! no data directory: that is the command's.

mod calendar;
mod chance;
mod cycles;
mod dossiers;
mod events;
mod ground;
mod mix;
mod people;
mod place;
mod records;
mod session;
mod shelf;
mod survey;
#[cfg(test)]
mod tests;
mod visit;

use chrono::NaiveDate;

pub use dossiers::dossiers;
pub use records::Records;

use crate::domain::{NameCode, Role, Site, SiteId};
use ground::Land;

/// What to invent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// At least one is made even when it is 0.
    pub sites: u32,
    /// Records over all sites, visits included.
    pub sessions: u32,
    pub seed: u64,
    /// The first and last day, both included; nothing is recorded when they are the wrong way round.
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Default for Plan {
    /// One site, 2,000 records from January to October 2026, seed 1.
    fn default() -> Self {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        Self {
            sites: 1,
            sessions: 2000,
            seed: 1,
            from: day(1, 1),
            to: day(10, 31),
        }
    }
}

impl Plan {
    /// How many records there will be.
    fn count(&self) -> u32 {
        if self.from > self.to { 0 } else { self.sessions }
    }
}

/// An invented site, with the codes its records carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSite {
    pub id: SiteId,
    /// Its one kiosk.
    pub device: SiteId,
    pub site: Site,
}

/// The sites of a plan, those without records included. Their codes and names are all different.
#[must_use]
pub fn sites(plan: &Plan) -> Vec<DemoSite> {
    let land = Land::new(plan);
    (0..land.sites()).map(|index| land.site(index)).collect()
}

/// Exactly `plan.sessions` records, site after site in the order of [`sites`], each site's by date and hour with `seq`
/// from 1. Each passes the rules of the domain against the shipped lists.
#[must_use]
pub fn records(plan: &Plan) -> Records {
    Records::new(plan)
}

/// The staff of a demonstration: mediators m1 to m5, of whom the records speak, and coordinator c1.
#[must_use]
pub fn staff() -> Vec<(NameCode, Role)> {
    let mediators = ["m1", "m2", "m3", "m4", "m5"].map(|code| (code, Role::Mediator));
    mediators
        .into_iter()
        .chain([("c1", Role::Coordinator)])
        .filter_map(|(code, role)| Some((NameCode::parse(code)?, role)))
        .collect()
}
