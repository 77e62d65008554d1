//! Timers and ticks of copied sessions: the working tables, written and read in terms of the clocks of now.

use chrono::NaiveDate;

use super::clock;
use super::records::{Records, answer};
use crate::app::Answer;
use crate::app::effect::Trouble;
use crate::domain::{Body, Datum, DossierKind, Grain, Identity, NameCode, Record, Timer};
use crate::store::{self, Page, Store};

impl Records {
    pub(super) fn timers(&self, of: NameCode) -> Answer {
        self.timers_after(of, Ok(()))
    }

    pub(super) fn keep_timer(&mut self, of: NameCode, timer: &Timer) -> Answer {
        let kept = self.write(|store| store.keep_timer(of, timer, &clock::moment()));
        self.timers_after(of, kept)
    }

    pub(super) fn drop_timer(&mut self, of: NameCode, number: u8) -> Answer {
        let dropped = self.write(|store| store.drop_timer(of, number));
        self.timers_after(of, dropped)
    }

    /// What stands once a change is committed.
    fn timers_after(&self, of: NameCode, changed: Result<(), Trouble>) -> Answer {
        let read = changed.and_then(|()| self.read(|store| store.timers(of, &clock::moment())));
        answer(read, |timers| Answer::TimersRead(of, timers))
    }

    /// The sessions and activities of a mediator on a day, each with the revision that was copied.
    pub(super) fn read_day(&self, of: NameCode, day: NaiveDate) -> Answer {
        let read = self.read(|store| {
            let mut records: Vec<Record> = Vec::new();
            store.for_each_record(Some(&Grain::Day.around(day)), |record| {
                if matches!(&record.body, Body::Session(session) if session.mediator == Some(of)) {
                    records.push(record);
                }
            })?;
            activities(store, of, day, &mut records)?;
            let identities: Vec<Identity> = records.iter().map(|record| record.stamp.identity).collect();
            let copied = store.copied(&identities)?;
            Ok(records.into_iter().zip(copied).collect())
        });
        answer(read, |sessions| Answer::DayRead(day, sessions))
    }

    pub(super) fn mark_copied(&mut self, identity: Identity, revision: Option<u32>) -> Answer {
        let marked = self.write(|store| store.mark_copied(&identity, revision));
        answer(marked, |()| Answer::CopiedMarked(identity, revision))
    }
}

/// Adds the coordination activities of a mediator on a day: read newest first, so that a late day costs little.
fn activities(store: &Store, of: NameCode, day: NaiveDate, records: &mut Vec<Record>) -> store::Result<()> {
    let mut page = Page { limit: 50, offset: 0 };
    loop {
        let read = store.dossiers(DossierKind::Coordination, &page)?;
        let earlier = read.last().is_none_or(|last| last.body.date() < day);
        records.extend(read.into_iter().filter(|record| match &record.body {
            Body::Dossier(dossier) => {
                dossier.day("date") == Some(day) && dossier.get("mediator") == Some(&Datum::Staff(of))
            }
            Body::Session(_) | Body::Visit(_) => false,
        }));
        if earlier {
            return Ok(());
        }
        page.offset += page.limit;
    }
}
