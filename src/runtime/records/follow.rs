//! What the screens of cycles, of coordination and of the network's targets count.

use chrono::NaiveDate;

use super::{Records, answer};
use crate::app::effect::Answer;
use crate::domain::{DossierKind, Period, Slug};

impl Records {
    pub(in crate::runtime) fn follow_cycle(&self, cycle: &Slug) -> Answer {
        answer(self.read(|store| store.cycle_held(cycle)), Answer::CycleFollowed)
    }

    pub(in crate::runtime) fn tally_dossiers(&self, kind: DossierKind, period: Period) -> Answer {
        answer(self.read(|store| store.tally(kind, period)), Answer::DossiersTallied)
    }

    pub(in crate::runtime) fn read_network(&self, year: Period, today: NaiveDate) -> Answer {
        let read = self.read(|store| Ok((store.site()?.targets, store.network_counts(year, today)?)));
        answer(read, |(targets, counts)| Answer::NetworkRead(targets, counts))
    }
}
