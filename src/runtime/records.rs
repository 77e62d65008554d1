//! Performs the effects that touch the records: the store is written by the loop's own thread, one short transaction an
//! effect, so that "saved" is answered after the commit and in order.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::clock;
use crate::app::effect::{Answer, Trouble};
use crate::app::figures::MonthFigures;
use crate::domain::{
    Body, Dossier, DossierKind, Grain, Identity, Level, NameCode, Period, Record, Role, Session, SessionFacts,
    SitePlace, Slug, Theme, Visit,
};
use crate::store::{self, AttemptGate, CallId, Credential, Listing, NewCall, Page, Store};

/// Most dossiers of a kind that a form offers to point to, the newest: more would be no choice.
const MOST_MADE: u32 = 200;

/// The records, when they could be opened.
pub(super) struct Records {
    store: Option<Store>,
    calls: HashMap<u16, CallId>,
    /// When each code last failed to sign in, on the clock since boot.
    failures: HashMap<NameCode, u64>,
    started: u64,
}

/// What to compare a PIN with, after the attempt was counted.
pub(super) enum Gate {
    Compare {
        credential: Credential,
        role: Role,
    },
    /// Nobody has this code; it must take as long as a wrong PIN.
    Nobody,
    Answered(Answer),
}

impl Records {
    pub(super) fn new(store: Option<Store>) -> Self {
        let calls = store
            .as_ref()
            .and_then(|store| store.open_calls().ok())
            .unwrap_or_default();
        Self {
            calls: calls.into_iter().map(|open| (open.call.number, open.id)).collect(),
            store,
            failures: HashMap::new(),
            started: clock::since_boot(),
        }
    }

    fn write<T>(&mut self, work: impl FnOnce(&mut Store) -> store::Result<T>) -> Result<T, Trouble> {
        let store = self.store.as_mut().ok_or(Trouble::Unavailable)?;
        work(store).map_err(|error| trouble(&error))
    }

    /// Does what saving left to do; for when everything was drawn.
    pub(super) fn settle(&mut self) {
        if let Some(store) = &mut self.store {
            store.settle();
        }
    }

    fn read<T>(&self, work: impl FnOnce(&Store) -> store::Result<T>) -> Result<T, Trouble> {
        let store = self.store.as_ref().ok_or(Trouble::Unavailable)?;
        work(store).map_err(|error| trouble(&error))
    }

    pub(super) fn save_visit(&mut self, visit: Box<Visit>, today: NaiveDate) -> Answer {
        let saved = self.write(|store| store.add(&[Body::Visit(visit)], today));
        first(saved, Answer::VisitSaved)
    }

    pub(super) fn save_session(&mut self, session: Box<Session>, of: Option<Identity>, today: NaiveDate) -> Answer {
        let body = Body::Session(session);
        match of {
            Some(identity) => {
                let revised = self.write(|store| store.revise(&identity, &body, today));
                answer(revised, |stamp| Answer::SessionSaved(stamp.identity))
            }
            None => first(self.write(|store| store.add(&[body], today)), Answer::SessionSaved),
        }
    }

    pub(super) fn remove_session(&mut self, identity: Identity, today: NaiveDate) -> Answer {
        answer(self.write(|store| store.remove(&identity, today)), |_| {
            Answer::SessionRemoved(identity)
        })
    }

    pub(super) fn save_dossier(&mut self, dossier: Box<Dossier>, of: Option<Identity>, today: NaiveDate) -> Answer {
        let body = Body::Dossier(dossier);
        let saved = self.write(|store| {
            let identity = match of {
                Some(identity) => Some(store.revise(&identity, &body, today)?.identity),
                None => store.add(std::slice::from_ref(&body), today)?.first().copied(),
            };
            let record = identity.map(|identity| store.get(&identity)).transpose()?.flatten();
            Ok(record)
        });
        match saved {
            Ok(Some(Record {
                stamp,
                body: Body::Dossier(dossier),
            })) => Answer::DossierSaved(stamp.identity, dossier),
            Ok(_) => Answer::SaveFailed(Trouble::Other),
            Err(trouble) => Answer::SaveFailed(trouble),
        }
    }

    pub(super) fn list_dossiers(&self, kind: DossierKind, skip: usize, most: usize) -> Answer {
        let page = Page {
            limit: bounded(most),
            offset: bounded(skip),
        };
        let listed = self.read(|store| Ok((store.dossiers(kind, &page)?, store.count_dossiers(kind)?)));
        answer(listed, |(records, total)| {
            Answer::DossiersListed(records, usize::try_from(total).unwrap_or(usize::MAX))
        })
    }

    /// The dossiers that other records point to.
    pub(super) fn read_made(&self) -> Answer {
        let kinds = DossierKind::ALL.iter().filter(|kind| kind.field("code").is_some());
        let page = Page {
            limit: MOST_MADE,
            offset: 0,
        };
        let read = self.read(|store| {
            let mut made = Vec::new();
            for kind in kinds {
                let records = store.dossiers(*kind, &page)?.into_iter();
                made.extend(records.filter_map(|record| match record.body {
                    Body::Dossier(dossier) => Some(*dossier),
                    Body::Session(_) | Body::Visit(_) => None,
                }));
            }
            Ok(made)
        });
        answer(read, Answer::MadeRead)
    }

    pub(super) fn list_sessions(&self, of: Option<NameCode>, skip: usize, most: usize) -> Answer {
        let listing = Listing {
            mediator: of,
            limit: bounded(most),
            offset: bounded(skip),
        };
        let listed = self.read(|store| Ok((store.list(&listing)?, store.count_sessions(of)?)));
        answer(listed, |(records, total)| {
            Answer::SessionsListed(records, usize::try_from(total).unwrap_or(usize::MAX))
        })
    }

    pub(super) fn read_month(&self, of: Option<NameCode>, month: NaiveDate) -> Answer {
        let period = Grain::Month.around(month);
        let figures = self.read(|store| {
            let mut count = Count::of(period);
            store.for_each_record(Some(&period), |record| {
                if let Body::Session(session) = &record.body
                    && of.is_none_or(|code| session.mediator == Some(code))
                {
                    count.add(session);
                }
            })?;
            Ok(count.figures())
        });
        answer(figures, |figures| Answer::MonthRead(Box::new(figures)))
    }

    pub(super) fn read_site(&self) -> Answer {
        answer(self.read(|store| store.site()), |site| Answer::SiteRead(Box::new(site)))
    }

    /// Describes a place and dates what changed; refused whole when the site would have a fault.
    pub(super) fn save_place(&mut self, of: Option<String>, place: SitePlace, today: NaiveDate) -> Answer {
        let saved = self.write(|store| {
            let before = store.site()?;
            let mut site = before.clone();
            match of {
                None => site.place = place,
                Some(id) => drop(site.places.insert(id, place)),
            }
            let site = site.dated(&before, today);
            if site.check().is_empty() {
                store.set_site(&site).map(|()| Some(site))
            } else {
                Ok(None)
            }
        });
        match saved {
            Ok(Some(site)) => Answer::PlaceSaved(Box::new(site)),
            Ok(None) => Answer::SaveFailed(Trouble::Other),
            Err(trouble) => Answer::SaveFailed(trouble),
        }
    }

    pub(super) fn open_call(&mut self, call: &NewCall) {
        // A call is shown whether or not it could be written: somebody is waiting for a person.
        if let Ok(id) = self.write(|store| store.open_call(call)) {
            self.calls.insert(call.number, id);
        }
    }

    pub(super) fn close_call(&mut self, number: u16, waited: Option<u32>) {
        if let Some(id) = self.calls.remove(&number) {
            // Left open on a failure, it is shown again at the next start, which loses nothing.
            let _closed = self.write(|store| store.close_call(id, waited));
        }
    }

    /// Counts an attempt, durably, before anything is compared.
    pub(super) fn begin_attempt(&mut self, code: NameCode) -> Gate {
        let since = self.failures.get(&code).copied().unwrap_or(self.started);
        let waited = clock::since_boot().saturating_sub(since) / 1000;
        match self.write(|store| store.begin_attempt(code, waited)) {
            Ok(AttemptGate::Allowed { credential, role }) => {
                self.failures.insert(code, clock::since_boot());
                Gate::Compare { credential, role }
            }
            Ok(AttemptGate::Wait { seconds }) => {
                Gate::Answered(Answer::PinWait(u32::try_from(seconds).unwrap_or(u32::MAX)))
            }
            Ok(AttemptGate::Unknown) => Gate::Nobody,
            Err(trouble) => Gate::Answered(Answer::StaffRefused(trouble)),
        }
    }

    /// Forgets the failed attempts of somebody who was right.
    pub(super) fn attempt_succeeded(&mut self, code: NameCode) {
        self.failures.remove(&code);
        // On a failure the count stays too high, which locks sooner and never later.
        let _forgotten = self.write(|store| store.attempt_succeeded(code));
    }

    pub(super) fn choose_pin(&mut self, code: NameCode, hash: String) -> Answer {
        answer(
            self.write(|store| store.set_credential(code, &Credential::Pin(hash))),
            |()| Answer::PinChosen,
        )
    }

    pub(super) fn first_coordinator(&mut self, code: NameCode, hash: String) -> Answer {
        let role = Role::Coordinator;
        let added = self.write(|store| {
            // Two kiosks cannot share a directory, but `staff add` may have been there since this one started.
            if !store.staff()?.is_empty() {
                return Err(store::Error::StaffExists { code });
            }
            store.add_staff(code, role, &Credential::Pin(hash))
        });
        match added {
            Ok(()) => Answer::PinRight { code, role },
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn add_staff(&mut self, code: NameCode, role: Role, once: String, hash: String) -> Answer {
        match self.write(|store| store.add_staff(code, role, &Credential::OneTime(hash))) {
            Ok(()) => Answer::StaffAdded { code, once },
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }
}

/// A new call as the store keeps it.
pub(super) fn new_call(number: u16, date: NaiveDate, hour: u8, lesson: Option<Slug>) -> NewCall {
    NewCall {
        date,
        hour,
        number,
        lesson,
    }
}

fn bounded(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn answer<T>(done: Result<T, Trouble>, say: impl FnOnce(T) -> Answer) -> Answer {
    match done {
        Ok(value) => say(value),
        Err(trouble) => Answer::SaveFailed(trouble),
    }
}

fn first(saved: Result<Vec<Identity>, Trouble>, say: impl FnOnce(Identity) -> Answer) -> Answer {
    answer(
        saved.and_then(|identities| identities.first().copied().ok_or(Trouble::Other)),
        say,
    )
}

fn trouble(error: &store::Error) -> Trouble {
    match error {
        store::Error::DiskFull { .. } => Trouble::DiskFull,
        store::Error::ReadOnly { .. } => Trouble::ReadOnly,
        store::Error::StaffExists { .. } => Trouble::Taken,
        _ => Trouble::Other,
    }
}

/// A month being counted.
struct Count {
    figures: MonthFigures,
    themes: [u32; Theme::ALL.len()],
}

impl Count {
    fn of(period: Period) -> Self {
        let days = (period.to() - period.from()).num_days() + 1;
        let levels = Level::ALL.iter().map(|level| Some(*level)).chain([None]);
        let figures = MonthFigures {
            month: period.from(),
            sessions: 0,
            accompaniments: 0,
            minutes: 0,
            by_day: vec![0; usize::try_from(days).unwrap_or(31)],
            by_level: levels.map(|level| (level, 0)).collect(),
            by_theme: Vec::new(),
        };
        Self {
            figures,
            themes: [0; Theme::ALL.len()],
        }
    }

    fn add(&mut self, session: &Session) {
        let people = session.accompaniments();
        let figures = &mut self.figures;
        figures.sessions += 1;
        figures.accompaniments += people;
        figures.minutes += u32::from(session.minutes);
        let day = usize::try_from((session.date - figures.month).num_days()).ok();
        if let Some(count) = day.and_then(|day| figures.by_day.get_mut(day)) {
            *count += 1;
        }
        if let Some((_, count)) = figures.by_level.iter_mut().find(|(level, _)| *level == session.level()) {
            *count += people;
        }
        for theme in SessionFacts::from(session).themes.iter() {
            self.themes[theme.position()] += 1;
        }
    }

    fn figures(mut self) -> MonthFigures {
        let counted = Theme::ALL.iter().map(|theme| (*theme, self.themes[theme.position()]));
        self.figures.by_theme = counted.filter(|(_, count)| *count > 0).collect();
        self.figures
            .by_theme
            .sort_by_key(|(theme, count)| (std::cmp::Reverse(*count), theme.position()));
        self.figures
    }
}
