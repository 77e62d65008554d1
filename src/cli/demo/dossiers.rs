//! What the teams of all sites plan and follow, stamped: numbered behind the sessions and visits of each site.

use chrono::NaiveDate;

use super::ground::{Ground, Land};
use super::records::counts;
use super::{Plan, cycles};
use crate::domain::{Body, Dossier, Identity, Record, Stamp};

/// The dossiers of a plan, site after site.
pub(super) fn dossiers(plan: &Plan) -> Vec<Record> {
    let land = Land::new(plan);
    let mut all = Vec::new();
    for (index, count) in (0..).zip(counts(plan, &land)) {
        let ground = land.ground(index);
        let of_site = cycles::dossiers(plan.seed, index, &ground, count);
        all.extend(stamped(&ground, count, of_site));
    }
    all
}

fn stamped(ground: &Ground, count: u32, dossiers: Vec<(Dossier, NaiveDate)>) -> impl Iterator<Item = Record> {
    let (site, device) = (ground.id, ground.device);
    (count + 1..)
        .zip(dossiers)
        .map(move |(seq, (dossier, written))| Record {
            stamp: Stamp {
                identity: Identity {
                    site,
                    device,
                    epoch: 1,
                    seq,
                },
                revision: 1,
                demo: true,
                recorded_on: written,
                revised_on: written,
            },
            body: Body::Dossier(Box::new(dossier)),
        })
}
