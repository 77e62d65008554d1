//! What the world counts of dossiers: what was held of a cycle, activities of coordination, the targets of the network.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

use super::Outside;
use crate::app::{Answer, Effect};
use crate::domain::{Body, CycleHeld, Dossier, DossierKind, Holds, NetworkCounts, NetworkTargets, Period, Slug};

impl Outside {
    /// The answer to what asks for a count of dossiers.
    pub(super) fn follow(&self, effect: &Effect) -> Answer {
        match effect {
            Effect::FollowCycle(_, cycle) => Answer::CycleFollowed(self.held(cycle)),
            Effect::TallyDossiers(_, kind, period) => Answer::DossiersTallied(self.tally(*kind, *period)),
            Effect::ReadNetwork(_, year) => {
                let begun = self.made(DossierKind::Cycle);
                let begun = begun.filter(|cycle| cycle.day("began").is_some_and(|day| year.contains(day)));
                let counts = NetworkCounts {
                    cycles: u32::try_from(begun.count()).unwrap(),
                    conferences: 1,
                    trained: 12,
                };
                Answer::NetworkRead(NetworkTargets::default(), counts)
            }
            other => panic!("{other:?} counts no dossier"),
        }
    }

    /// The last revision of what every dossier of a kind says.
    fn made(&self, kind: DossierKind) -> impl Iterator<Item = &Dossier> {
        self.records.iter().filter_map(move |record| match &record.body {
            Body::Dossier(dossier) if dossier.kind() == kind => Some(&**dossier),
            _ => None,
        })
    }

    fn held(&self, cycle: &Slug) -> CycleHeld {
        let mut held = CycleHeld::default();
        for session in self
            .sessions()
            .iter()
            .filter(|session| session.cycle.as_ref() == Some(cycle))
        {
            held.add(session.block, session.kind, 1);
        }
        let made = self.made(DossierKind::Production);
        let made = made.filter(|production| production.id("cycle") == Some(cycle));
        held.productions = u32::try_from(made.count()).unwrap();
        let own = self.made(DossierKind::Cycle).find(|own| own.own_code() == Some(cycle));
        held.skills = own.map_or(0, |own| u32::try_from(own.ids("skills").len()).unwrap());
        held
    }

    fn tally(&self, kind: DossierKind, period: Period) -> Vec<u32> {
        let Some((_, field)) = kind.tallied().and_then(|name| kind.field(name)) else {
            return Vec::new();
        };
        let Holds::One(codes) = field.holds else {
            return Vec::new();
        };
        let count = |code: &&'static str| {
            let of = self.made(kind).filter(|made| made.code(field.name) == Some(*code));
            u32::try_from(
                of.filter(|made| made.first_day().is_some_and(|day| period.contains(day)))
                    .count(),
            )
            .unwrap()
        };
        codes.codes.iter().map(count).collect()
    }
}
