//! Performs the effects that touch the records: the store is written by the loop's own thread, one short transaction an
//! effect, so that "saved" is answered after the commit and in order.

mod dates;
mod follow;
mod site;

use std::cell::OnceCell;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::clock;
use crate::app::effect::{Answer, CodeState, Colleague, Trouble};
use crate::app::habits::Habits;
use crate::domain::{
    Action, Body, Dossier, DossierKind, Draft, DraftKey, Identity, Kind, NameCode, Part, Record, Role, Session,
    SiteList, Slug, TrailOf, Visit,
};
use crate::store::{self, Actor, AttemptGate, CallId, Credential, Listing, NewCall, Page, Store};

/// Most dossiers of a kind that a form offers to point to, the newest: more would be no choice.
const MOST_MADE: u32 = 200;

/// The records, when they could be opened.
pub(super) struct Records {
    store: Option<Store>,
    calls: HashMap<u16, CallId>,
    /// When each code last failed to sign in, on the clock since boot.
    failures: HashMap<NameCode, u64>,
    /// The part that this kiosk takes in a date, once it was asked for.
    part: OnceCell<Option<Part>>,
    started: u64,
    /// Who is signed in: what they may do is asked of the records, whatever the screens offered.
    signed: Option<NameCode>,
    /// Whose code to be used once was right, until a PIN is chosen.
    proved: Option<NameCode>,
    /// Drafts to be written once everything was drawn.
    drafts: Vec<Draft>,
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
            part: OnceCell::new(),
            started: clock::since_boot(),
            signed: None,
            proved: None,
            drafts: Vec::new(),
        }
    }

    pub(super) fn write<T>(&mut self, work: impl FnOnce(&mut Store) -> store::Result<T>) -> Result<T, Trouble> {
        let store = self.store.as_mut().ok_or(Trouble::Unavailable)?;
        let now = clock::now();
        store.act_as(Actor {
            code: self.signed,
            day: now.day,
            hour: now.hour,
        });
        work(store).map_err(|error| trouble(&error))
    }

    /// Writes for somebody who is signed in; the store knows how far their role reaches.
    fn write_as_staff<T>(&mut self, work: impl FnOnce(&mut Store) -> store::Result<T>) -> Result<T, Trouble> {
        if self.signed.is_none() {
            return Err(Trouble::NotAllowed);
        }
        self.write(work)
    }

    /// The same answer, once a file that it tells of has its line of the trail; the file is there whether or not the line is.
    pub(super) fn noted(&mut self, answer: Answer) -> Answer {
        if matches!(answer, Answer::FiguresWritten(_)) {
            let _noted = self.write_as_staff(|store| store.note(Action::ExportWritten, None));
        }
        answer
    }

    /// Who is signed in, with the role they have now.
    fn staff(&self) -> Result<(NameCode, Role), Trouble> {
        let members = self.read(|store| store.staff())?;
        let signed = members.iter().find(|member| Some(member.code) == self.signed);
        signed
            .map(|member| (member.code, member.role))
            .ok_or(Trouble::NotAllowed)
    }

    fn coordinator(&self) -> Result<NameCode, Trouble> {
        match self.staff()? {
            (code, Role::Coordinator) => Ok(code),
            (_, Role::Mediator) => Err(Trouble::NotAllowed),
        }
    }

    /// Does what saving left to do; for when everything was drawn.
    pub(super) fn settle(&mut self) {
        self.settle_drafts();
        if let Some(store) = &mut self.store {
            store.settle();
        }
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&Store) -> store::Result<T>) -> Result<T, Trouble> {
        let store = self.store.as_ref().ok_or(Trouble::Unavailable)?;
        work(store).map_err(|error| trouble(&error))
    }

    fn settle_drafts(&mut self) {
        let drafts = std::mem::take(&mut self.drafts);
        let Some(store) = &mut self.store else { return };
        // First, since what is still to be kept was typed after what was dropped.
        let _dropped = store.drop_drafts();
        for draft in drafts {
            // What is on the screen is not lost by this, and saving it will say what is wrong with the disk.
            let _kept = store.keep_draft(&draft);
        }
    }

    pub(super) fn keep_draft(&mut self, draft: Draft) {
        self.drafts.retain(|other| other.key != draft.key);
        self.drafts.push(draft);
    }

    pub(super) fn drop_draft(&mut self, key: DraftKey) {
        self.drafts.retain(|draft| draft.key != key);
        if let Some(store) = &mut self.store {
            store.drop_draft_with_next(key);
        }
    }

    pub(super) fn read_drafts(&mut self, of: NameCode) -> Answer {
        self.settle_drafts();
        answer(self.read(|store| store.drafts(of)), Answer::DraftsRead)
    }

    pub(super) fn read_habits(&self, of: NameCode, kind: Kind) -> Answer {
        answer(self.read(|store| store.recent(of)), |recent| {
            Answer::HabitsRead(Box::new(Habits::of(&recent, kind)))
        })
    }

    pub(super) fn save_visit(&mut self, mut visit: Box<Visit>, today: NaiveDate) -> Answer {
        let part = self.part().filter(|part| part.covers(visit.date, visit.hour));
        visit.event = visit.event.or(part.map(|part| part.event));
        let saved = self.write(|store| store.add(&[Body::Visit(visit)], today));
        first(saved, Answer::VisitSaved)
    }

    pub(super) fn save_session(&mut self, session: Box<Session>, of: Option<Identity>, today: NaiveDate) -> Answer {
        let body = Body::Session(session);
        match of {
            Some(identity) => {
                let revised = self.write_as_staff(|store| store.revise(&identity, &body, today));
                answer(revised, |stamp| Answer::SessionSaved(stamp.identity))
            }
            None => first(
                self.write_as_staff(|store| store.add(&[body], today)),
                Answer::SessionSaved,
            ),
        }
    }

    pub(super) fn remove_session(&mut self, identity: Identity, today: NaiveDate) -> Answer {
        answer(self.write_as_staff(|store| store.remove(&identity, today)), |_| {
            Answer::SessionRemoved(identity)
        })
    }

    pub(super) fn save_dossier(&mut self, dossier: Box<Dossier>, of: Option<Identity>, today: NaiveDate) -> Answer {
        // Visitors answer surveys too.
        let answers = dossier.kind() == DossierKind::Response && of.is_none();
        if self.signed.is_none() && !answers {
            return Answer::SaveFailed(Trouble::NotAllowed);
        }
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
        let kinds = SiteList::MADE.into_iter().filter_map(SiteList::made_by);
        let page = Page {
            limit: MOST_MADE,
            offset: 0,
        };
        let read = self.read(|store| {
            let mut made = Vec::new();
            for kind in kinds {
                let records = store.dossiers(kind, &page)?.into_iter();
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
        let listed = self.staff().and_then(|(code, role)| {
            // A mediator sees their own, whatever was asked.
            let of = if role == Role::Mediator { Some(code) } else { of };
            let listing = Listing {
                mediator: of,
                limit: bounded(most),
                offset: bounded(skip),
            };
            self.read(|store| Ok((store.list(&listing)?, store.count_sessions(of)?)))
        });
        answer(listed, |(records, total)| {
            Answer::SessionsListed(records, usize::try_from(total).unwrap_or(usize::MAX))
        })
    }

    /// Whether there are records to read.
    pub(super) fn are_open(&self) -> bool {
        self.store.is_some()
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

    /// Lets somebody in whose PIN was right; nobody comes in without a line of the trail.
    pub(super) fn sign_in(&mut self, code: NameCode, role: Role) -> Answer {
        match self.write(|store| store.sign_in(code)) {
            Ok(()) => {
                self.failures.remove(&code);
                self.signed = Some(code);
                Answer::PinRight { code, role }
            }
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    /// Somebody's code to be used once was right: they are in once they have chosen a PIN.
    pub(super) fn prove(&mut self, code: NameCode, role: Role) -> Answer {
        self.failures.remove(&code);
        // On a failure the count stays too high, which locks sooner and never later.
        let _forgotten = self.write(|store| store.attempt_succeeded(code));
        self.proved = Some(code);
        Answer::OneTimeRight { code, role }
    }

    /// Notes an attempt that was wrong; it was counted before.
    pub(super) fn refuse_sign_in(&mut self, code: NameCode) -> Answer {
        // Nobody has the code, or the disk is full: the answer is the same, since it must not tell who exists.
        let _noted = self.write(|store| store.refuse_sign_in(code));
        Answer::PinWrong
    }

    /// Somebody leaves their desk, or was away too long.
    pub(super) fn leave_desk(&mut self, action: Action) {
        self.proved = None;
        if self.signed.is_some() {
            // Without room for a line the desk closes all the same.
            let _noted = self.write(|store| store.note(action, None));
            self.signed = None;
        }
    }

    pub(super) fn choose_pin(&mut self, code: NameCode, hash: String) -> Answer {
        if self.proved != Some(code) {
            return Answer::StaffRefused(Trouble::NotAllowed);
        }
        self.signed = Some(code);
        let chosen = self.write(|store| store.set_credential(code, &Credential::Pin(hash)));
        if chosen.is_ok() {
            self.proved = None;
        } else {
            self.signed = None;
        }
        answer(chosen, |()| Answer::PinChosen)
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
            Ok(()) => self.sign_in(code, role),
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn add_staff(&mut self, code: NameCode, role: Role, once: String, hash: String) -> Answer {
        match self.write_as_staff(|store| store.add_staff(code, role, &Credential::OneTime(hash))) {
            Ok(()) => Answer::StaffAdded { code, once },
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn reset_staff(&mut self, code: NameCode, once: String, hash: String) -> Answer {
        match self.write_as_staff(|store| store.set_credential(code, &Credential::OneTime(hash))) {
            Ok(()) => {
                self.failures.remove(&code);
                Answer::StaffReset { code, once }
            }
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn change_role(&mut self, code: NameCode, role: Role) -> Answer {
        match self.write_as_staff(|store| store.change_role(code, role)) {
            Ok(()) => Answer::RoleChanged { code, role },
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn remove_staff(&mut self, code: NameCode) -> Answer {
        match self.write_as_staff(|store| store.remove_staff(code)) {
            Ok(()) => Answer::StaffRemoved(code),
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    /// The team, with how each may sign in now.
    pub(super) fn read_team(&self) -> Answer {
        let now = clock::since_boot();
        let colleague = |member: store::Member| {
            let since = self.failures.get(&member.code).copied().unwrap_or(self.started);
            let left = member.wait().saturating_sub(now.saturating_sub(since) / 1000);
            let state = match u32::try_from(left).unwrap_or(u32::MAX) {
                0 if member.must_choose => CodeState::MustChoose,
                0 => CodeState::Active,
                seconds => CodeState::Blocked(seconds),
            };
            Colleague {
                code: member.code,
                role: member.role,
                state,
            }
        };
        let read = self.coordinator().and_then(|_| self.read(|store| store.staff()));
        match read {
            Ok(members) => Answer::TeamRead(members.into_iter().map(colleague).collect()),
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    /// A page of the trail: the whole of it for a coordinator, their own lines for a mediator, whatever was asked.
    pub(super) fn read_trail(&self, of: TrailOf, before: Option<u32>, most: u32, today: NaiveDate) -> Answer {
        let read = self.staff().and_then(|(code, role)| {
            let of = match role {
                Role::Mediator => TrailOf::Person(code),
                Role::Coordinator => of,
            };
            self.read(|store| {
                let expired = match role {
                    Role::Mediator => 0,
                    Role::Coordinator => store.trail_expired(today)?,
                };
                // One more than asked tells whether there are older ones.
                Ok((store.trail(of, before, most.saturating_add(1))?, expired))
            })
        });
        match read {
            Ok((mut lines, expired)) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                let more = lines.len() > most;
                lines.truncate(most);
                Answer::TrailRead { lines, more, expired }
            }
            Err(trouble) => Answer::StaffRefused(trouble),
        }
    }

    pub(super) fn purge_trail(&mut self) -> Answer {
        match self.write_as_staff(Store::purge_trail) {
            Ok(count) => Answer::TrailPurged(count),
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

pub(super) fn answer<T>(done: Result<T, Trouble>, say: impl FnOnce(T) -> Answer) -> Answer {
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

pub(super) fn trouble(error: &store::Error) -> Trouble {
    match error {
        store::Error::DiskFull { .. } => Trouble::DiskFull,
        store::Error::ReadOnly { .. } => Trouble::ReadOnly,
        store::Error::StaffExists { .. } => Trouble::Taken,
        store::Error::NotAllowed { .. } | store::Error::Oneself { .. } => Trouble::NotAllowed,
        store::Error::LastCoordinator { .. } => Trouble::LastCoordinator,
        store::Error::ClockBehind { .. } => Trouble::ClockBehind,
        store::Error::UnsoundTrail { .. } => Trouble::UnsoundTrail,
        _ => Trouble::Other,
    }
}

#[cfg(test)]
mod tests;
