//! The world around the machine, in memory: it keeps records, knows a few members of staff, and says words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

#[path = "followed.rs"]
mod followed;
#[path = "told.rs"]
mod told;

use chrono::NaiveDate;

use crate::app::effect::{CodeState, Colleague};
use crate::app::habits::Habits;
use crate::app::{Answer, Effect, RequestId, Trouble};
use crate::content;
use crate::domain::{
    Action, Body, Datum, DossierKind, Draft, Identity, NameCode, Recent, Record, Role, Session, SiteId, Stamp, Timer,
    TrailLine, TrailOf, Visit,
};
use crate::i18n::Locale;
use crate::wording::Wording;

/// Tries before the door makes people wait.
const TRIES: u8 = 3;

/// What was asked outside of the machine, and what came of it.
pub struct Outside {
    pub wording: Wording,
    pub visits: Vec<Visit>,
    pub records: Vec<Record>,
    pub timers: Vec<(NameCode, Timer)>,
    /// The revisions that stand in the national tool.
    pub copied: Vec<(Identity, u32)>,
    pub drafts: Vec<Draft>,
    pub staff: Vec<(NameCode, Role, String)>,
    /// Codes whose secret is to be used once.
    pub once: Vec<NameCode>,
    /// Codes with seconds left to wait.
    pub blocked: Vec<(NameCode, u32)>,
    /// What staff did, oldest first.
    pub trail: Vec<TrailLine>,
    /// Lines old enough to be purged.
    pub expired: u32,
    signed: Option<NameCode>,
    /// Every writing fails for this reason.
    pub trouble: Option<Trouble>,
    pub day: NaiveDate,
    wrong: u8,
    next: u32,
}

/// One language with the words of the core pack.
pub fn wording(tag: &str) -> Wording {
    let mut wording = Wording::new(Locale::find(tag).unwrap());
    wording.texts_mut().use_packs(content::core().clone());
    wording
}

impl Outside {
    /// A site with a mediator `m1` and a coordinator `c1`, whose PIN is 246810.
    pub fn new(day: NaiveDate) -> Self {
        let known = |code, role| (NameCode::parse(code).unwrap(), role, "246810".to_owned());
        Self {
            wording: wording("fr"),
            visits: Vec::new(),
            records: Vec::new(),
            timers: Vec::new(),
            copied: Vec::new(),
            drafts: Vec::new(),
            staff: vec![
                known("m1", Role::Mediator),
                known("m2", Role::Mediator),
                known("c1", Role::Coordinator),
            ],
            once: Vec::new(),
            blocked: Vec::new(),
            trail: Vec::new(),
            expired: 0,
            signed: None,
            trouble: None,
            day,
            wrong: 0,
            next: 1,
        }
    }

    /// Does what is asked; the answer, when one is awaited.
    pub fn perform(&mut self, effect: &Effect) -> Option<(RequestId, Answer)> {
        let written = |request: RequestId, trouble: Option<Trouble>, answer: Answer| {
            Some((request, trouble.map_or(answer, Answer::SaveFailed)))
        };
        match effect {
            Effect::UseLanguage(tag) => {
                if self.wording.texts().locale().tag != *tag {
                    self.wording = wording(tag);
                }
                None
            }
            Effect::ReadWords(request, words) => {
                let said = words.iter().map(|words| self.wording.say(words)).collect();
                Some((*request, Answer::WordsRead(said)))
            }
            Effect::Find(request, typed, among) => Some((*request, Answer::Found(self.wording.find(typed, among)))),
            Effect::Print(request, _) => Some((*request, self.trouble.map_or(Answer::Printed, |_| Answer::NotPrinted))),
            Effect::SaveVisit(request, visit) => {
                let identity = self.identity();
                if self.trouble.is_none() {
                    self.visits.push((**visit).clone());
                }
                written(*request, self.trouble, Answer::VisitSaved(identity))
            }
            Effect::SaveSession(request, session, of) => {
                let identity = of.unwrap_or_else(|| self.identity());
                if self.trouble.is_none() {
                    let action = of.map_or(Action::SessionAdded, |_| Action::SessionRevised);
                    self.note(action, None, Some(identity.seq));
                    self.keep(identity, Body::Session(session.clone()));
                }
                written(*request, self.trouble, Answer::SessionSaved(identity))
            }
            Effect::KeepDraft(draft) => {
                self.drafts.retain(|known| known.key != draft.key);
                self.drafts.push(draft.clone());
                None
            }
            Effect::DropDraft(key) => {
                if self.trouble.is_none() {
                    self.drafts.retain(|known| known.key != *key);
                }
                None
            }
            Effect::ReadDraft(request, of) => {
                let theirs = self.drafts.iter().filter(|draft| draft.key.of == *of).cloned();
                Some((*request, Answer::DraftsRead(theirs.collect())))
            }
            Effect::ReadHabits(request, of, kind) => {
                let theirs = self.sessions_of(Some(*of));
                let sessions = theirs.iter().filter_map(crate::app::model::session_of);
                let recent: Vec<Recent> = sessions.map(Recent::from).collect();
                Some((*request, Answer::HabitsRead(Box::new(Habits::of(&recent, *kind)))))
            }
            Effect::RemoveSession(request, identity) => {
                if self.trouble.is_none() {
                    self.note(Action::SessionRemoved, None, Some(identity.seq));
                    self.records.retain(|record| record.stamp.identity != *identity);
                }
                written(*request, self.trouble, Answer::SessionRemoved(*identity))
            }
            Effect::SaveDossier(request, dossier, of) => {
                let mut dossier = dossier.clone();
                let identity = of.unwrap_or_else(|| self.identity());
                dossier.claim(&identity);
                if self.trouble.is_none() {
                    self.keep(identity, Body::Dossier(dossier.clone()));
                }
                written(*request, self.trouble, Answer::DossierSaved(identity, dossier))
            }
            Effect::ListDossiers {
                request,
                kind,
                skip,
                most,
            } => {
                let mut all = self.dossiers_of(*kind);
                all.reverse();
                let total = all.len();
                let some = all.into_iter().skip(*skip).take(*most).collect();
                Some((*request, Answer::DossiersListed(some, total)))
            }
            Effect::ReadMade(request) => {
                let made = self.records.iter().filter_map(|record| match &record.body {
                    Body::Dossier(dossier) if dossier.own_code().is_some() => Some((**dossier).clone()),
                    _ => None,
                });
                Some((*request, Answer::MadeRead(made.collect())))
            }
            Effect::FollowCycle(request, _) | Effect::TallyDossiers(request, ..) | Effect::ReadNetwork(request, _) => {
                Some((*request, self.follow(effect)))
            }
            Effect::ListSessions {
                request,
                of,
                skip,
                most,
            } => {
                let mut all = self.sessions_of(*of);
                all.reverse();
                let total = all.len();
                let some = all.into_iter().skip(*skip).take(*most).collect();
                Some((*request, Answer::SessionsListed(some, total)))
            }
            Effect::ReadFigures(request, asked) => {
                let read = Answer::FiguresRead(Box::new(self.figures(*asked)));
                Some((*request, self.trouble.map_or(read, Answer::SaveFailed)))
            }
            Effect::WriteFigures(request, asked, _) => {
                let name = format!("/srv/exports/palier-{}-site.csv", asked.from.format("%Y-%m"));
                written(*request, self.trouble, Answer::FiguresWritten(name))
            }
            Effect::ReadTimers(request, of) => Some((*request, self.timers_of(*of))),
            Effect::KeepTimer(request, of, timer) => {
                if self.trouble.is_none() {
                    self.timers
                        .retain(|(code, kept)| (*code, kept.number) != (*of, timer.number));
                    self.timers.push((*of, *timer));
                    self.timers.sort_by_key(|(_, kept)| kept.number);
                }
                written(*request, self.trouble, self.timers_of(*of))
            }
            Effect::DropTimer(request, of, number) => {
                if self.trouble.is_none() {
                    self.timers
                        .retain(|(code, kept)| (*code, kept.number) != (*of, *number));
                }
                written(*request, self.trouble, self.timers_of(*of))
            }
            Effect::ReadDay { request, of, day } => Some((*request, Answer::DayRead(*day, self.day_of(*of, *day)))),
            Effect::MarkCopied(request, identity, revision) => {
                if self.trouble.is_none() {
                    self.copied.retain(|(known, _)| known != identity);
                    self.copied.extend(revision.map(|revision| (*identity, revision)));
                }
                written(*request, self.trouble, Answer::CopiedMarked(*identity, *revision))
            }
            Effect::CheckPin(request, code, pin) => Some((*request, self.compare(*code, pin.reveal()))),
            Effect::ChoosePin(request, code, pin) => {
                self.once.retain(|known| known != code);
                for known in self.staff.iter_mut().filter(|known| known.0 == *code) {
                    pin.reveal().clone_into(&mut known.2);
                }
                self.signed = Some(*code);
                self.note(Action::PinChosen, Some(*code), None);
                Some((*request, Answer::PinChosen))
            }
            Effect::CreateFirstCoordinator(request, code, pin) => {
                let role = Role::Coordinator;
                self.staff = vec![(*code, role, pin.reveal().to_owned())];
                self.signed = Some(*code);
                self.note(Action::SignedIn, None, None);
                Some((*request, Answer::PinRight { code: *code, role }))
            }
            Effect::AddStaff(request, code, role) => {
                if self.staff.iter().any(|known| known.0 == *code) {
                    return Some((*request, Answer::StaffRefused(Trouble::Taken)));
                }
                let once = "135790".to_owned();
                self.staff.push((*code, *role, once.clone()));
                self.once.push(*code);
                self.note(Action::StaffAdded, Some(*code), None);
                Some((*request, Answer::StaffAdded { code: *code, once }))
            }
            Effect::ResetStaff(request, _)
            | Effect::ChangeRole(request, _, _)
            | Effect::RemoveStaff(request, _)
            | Effect::ReadTeam(request)
            | Effect::ReadTrail { request, .. }
            | Effect::PurgeTrail(request) => {
                let refused = |trouble| Answer::StaffRefused(trouble);
                let answer = self.trouble.map_or_else(|| self.coordinate(effect), refused);
                Some((*request, answer))
            }
            Effect::SignOut | Effect::Lock => {
                let out = matches!(effect, Effect::SignOut);
                let action = if out { Action::SignedOut } else { Action::Locked };
                if self.signed.is_some() {
                    self.note(action, None, None);
                }
                self.signed = None;
                None
            }
            Effect::OpenCall { .. } | Effect::CloseCall { .. } | Effect::Forget | Effect::Ring | Effect::Leave => None,
        }
    }

    /// What is asked of the team and of the trail.
    fn coordinate(&mut self, effect: &Effect) -> Answer {
        match effect {
            Effect::ResetStaff(_, code) => {
                let once = "135790".to_owned();
                for known in self.staff.iter_mut().filter(|known| known.0 == *code) {
                    once.clone_into(&mut known.2);
                }
                self.once.push(*code);
                self.blocked.retain(|(blocked, _)| blocked != code);
                self.note(Action::StaffReset, Some(*code), None);
                Answer::StaffReset { code: *code, once }
            }
            Effect::ChangeRole(_, code, role) => {
                for known in self.staff.iter_mut().filter(|known| known.0 == *code) {
                    known.1 = *role;
                }
                self.note(Action::RoleChanged, Some(*code), None);
                let (code, role) = (*code, *role);
                Answer::RoleChanged { code, role }
            }
            Effect::RemoveStaff(_, code) => {
                self.staff.retain(|known| known.0 != *code);
                self.note(Action::StaffRemoved, Some(*code), None);
                Answer::StaffRemoved(*code)
            }
            Effect::ReadTrail { of, before, most, .. } => self.read_trail(*of, *before, *most),
            Effect::PurgeTrail(_) => {
                let count = std::mem::take(&mut self.expired);
                self.trail.drain(..usize::try_from(count).unwrap());
                self.note(Action::TrailPurged, None, Some(count));
                Answer::TrailPurged(count)
            }
            _ => Answer::TeamRead(
                self.staff
                    .iter()
                    .map(|(code, role, _)| self.colleague(*code, *role))
                    .collect(),
            ),
        }
    }

    fn colleague(&self, code: NameCode, role: Role) -> Colleague {
        let blocked = self.blocked.iter().find(|(blocked, _)| *blocked == code);
        let state = match blocked {
            Some((_, seconds)) => CodeState::Blocked(*seconds),
            None if self.once.contains(&code) => CodeState::MustChoose,
            None => CodeState::Active,
        };
        Colleague { code, role, state }
    }

    fn read_trail(&self, of: TrailOf, before: Option<u32>, most: u32) -> Answer {
        let role = |code| self.staff.iter().find(|known| known.0 == code).map(|known| known.1);
        let of = match self.signed.filter(|code| role(*code) == Some(Role::Mediator)) {
            Some(mediator) => TrailOf::Person(mediator),
            None => of,
        };
        let fits = |line: &&TrailLine| match of {
            TrailOf::Everybody => true,
            TrailOf::Person(code) => [line.by, line.about].contains(&Some(code)),
            TrailOf::Kind(kind) => line.action.kind() == kind,
        };
        let older = |line: &&TrailLine| before.is_none_or(|before| line.n < before);
        let all: Vec<TrailLine> = self.trail.iter().rev().filter(fits).filter(older).copied().collect();
        let most = usize::try_from(most).unwrap();
        Answer::TrailRead {
            more: all.len() > most,
            lines: all.into_iter().take(most).collect(),
            expired: self.expired,
        }
    }

    fn note(&mut self, action: Action, about: Option<NameCode>, number: Option<u32>) {
        self.trail.push(TrailLine {
            n: self.trail.last().map_or(1, |last| last.n + 1),
            date: self.day,
            hour: 10,
            by: self.signed,
            action,
            about,
            number,
        });
    }

    /// The last revision of every session, oldest first.
    pub fn sessions(&self) -> Vec<Session> {
        let session = |record: &Record| crate::app::model::session_of(record).cloned();
        self.records.iter().filter_map(session).collect()
    }

    fn sessions_of(&self, of: Option<NameCode>) -> Vec<Record> {
        let theirs = |record: &&Record| {
            crate::app::model::session_of(record).is_some_and(|session| of.is_none() || session.mediator == of)
        };
        self.records.iter().filter(theirs).cloned().collect()
    }

    fn timers_of(&self, of: NameCode) -> Answer {
        let theirs = self.timers.iter().filter(|(code, _)| *code == of);
        Answer::TimersRead(of, theirs.map(|(_, timer)| *timer).collect())
    }

    fn day_of(&self, of: NameCode, day: NaiveDate) -> Vec<(Record, Option<u32>)> {
        let copied = |identity: Identity| self.copied.iter().find(|(known, _)| *known == identity);
        let theirs = |record: &&Record| match &record.body {
            Body::Session(session) => session.mediator == Some(of),
            Body::Dossier(dossier) => dossier.get("mediator") == Some(&Datum::Staff(of)),
            Body::Visit(_) => false,
        };
        let of_day = self.records.iter().filter(|record| record.body.date() == day);
        let of_day = of_day.filter(theirs).cloned();
        of_day
            .map(|record| {
                let revision = copied(record.stamp.identity).map(|(_, revision)| *revision);
                (record, revision)
            })
            .collect()
    }

    fn identity(&mut self) -> Identity {
        let seq = self.next;
        self.next += 1;
        Identity {
            site: SiteId::from_random(1),
            device: SiteId::from_random(2),
            epoch: 1,
            seq,
        }
    }

    /// The last revision of every dossier of a kind, oldest first.
    pub fn dossiers_of(&self, kind: DossierKind) -> Vec<Record> {
        let of = |record: &&Record| matches!(&record.body, Body::Dossier(dossier) if dossier.kind() == kind);
        self.records.iter().filter(of).cloned().collect()
    }

    fn keep(&mut self, identity: Identity, body: Body) {
        if let Some(known) = self.records.iter_mut().find(|record| record.stamp.identity == identity) {
            known.body = body;
            known.stamp.revision += 1;
            return;
        }
        let stamp = Stamp {
            identity,
            revision: 1,
            demo: false,
            recorded_on: self.day,
            revised_on: self.day,
        };
        self.records.push(Record { stamp, body });
    }

    fn compare(&mut self, code: NameCode, pin: &str) -> Answer {
        let found = self.staff.iter().find(|known| known.0 == code && known.2 == pin);
        match found.map(|found| (found.0, found.1)) {
            Some((code, role)) if self.once.contains(&code) => Answer::OneTimeRight { code, role },
            Some((code, role)) => {
                self.wrong = 0;
                self.signed = Some(code);
                self.note(Action::SignedIn, None, None);
                Answer::PinRight { code, role }
            }
            None => {
                self.wrong += 1;
                self.signed = Some(code);
                self.note(Action::SignInRefused, None, Some(self.wrong.into()));
                self.signed = None;
                if self.wrong >= TRIES {
                    Answer::PinWait(30)
                } else {
                    Answer::PinWrong
                }
            }
        }
    }
}
