//! Dates and the part that this kiosk takes in one.

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::{Records, answer, bounded};
use crate::app::effect::Answer;
use crate::domain::{DossierKind, Part, Slug};
use crate::store::Page;

impl Records {
    /// Dates, the next ones first, and the part that this kiosk takes in one.
    pub(in crate::runtime) fn list_events(&self, today: NaiveDate, skip: usize, most: usize) -> Answer {
        let page = Page {
            limit: bounded(most),
            offset: bounded(skip),
        };
        let part = self.part();
        let listed = self.read(|store| Ok((store.events(today, &page)?, store.count_dossiers(DossierKind::Event)?)));
        answer(listed, |(dates, total)| {
            Answer::EventsListed(dates, usize::try_from(total).unwrap_or(usize::MAX), part)
        })
    }

    pub(in crate::runtime) fn read_event(&self, event: &Slug) -> Answer {
        answer(self.read(|store| store.joined(event)), Answer::EventRead)
    }

    /// Notes the part that this kiosk takes from now on; it outlives a restart.
    pub(in crate::runtime) fn take_part(&mut self, part: Option<Part>) -> Answer {
        let taken = self.write_as_staff(|store| store.set_part(part.as_ref()));
        answer(taken, |()| {
            self.part = OnceCell::from(part.clone());
            Answer::PartTaken(part)
        })
    }

    /// The part that this kiosk takes, read once and only when it is asked for: never before the first screen.
    pub(super) fn part(&self) -> Option<Part> {
        if let Some(part) = self.part.get() {
            return part.clone();
        }
        let read = self.read(|store| store.part()).ok()?;
        self.part.get_or_init(|| read).clone()
    }
}
