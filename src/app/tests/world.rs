//! The world around the machine, in memory: it keeps records, knows a few members of staff, and says words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

#[path = "colleagues.rs"]
mod colleagues;
#[path = "followed.rs"]
mod followed;
#[path = "made_up.rs"]
mod made_up;

use chrono::NaiveDate;

use crate::app::habits::Habits;
use crate::app::{Answer, Effect, RequestId, Trouble};
use crate::content;
use crate::domain::{
    Action, Body, Datum, DossierKind, Draft, Identity, Joined, NameCode, Part, Planned, Recent, Record, Role, Session,
    Site, SiteId, Slug, Stamp, Survey, SurveyFigures, Timer, TrailLine, Visit,
};
use crate::i18n::Locale;
use crate::indicators::SurveyCount;
use crate::wording::Wording;

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
    /// The part that the kiosk takes in a date.
    pub part: Option<Part>,
    pub site: Site,
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
            part: None,
            site: Site {
                name: "Médiathèque de Vire".to_owned(),
                commune: "14762".to_owned(),
                ..Site::default()
            },
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
                    let part = self.part.as_ref().filter(|part| part.covers(visit.date, visit.hour));
                    let mut visit = (**visit).clone();
                    visit.event = part.map(|part| part.event.clone());
                    self.visits.push(visit);
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
            Effect::ReadSurveys(request, surveys) => {
                let figures = surveys.iter().flat_map(|survey| self.figures_of(survey)).collect();
                Some((*request, Answer::SurveysRead(figures)))
            }
            Effect::WriteSurvey(request, survey, campaign) => {
                let of = campaign.map_or_else(String::new, |(first, _)| format!("-of-{first}"));
                let path = format!("/exports/survey-{}{of}.csv", survey.id);
                written(*request, self.trouble, Answer::FiguresWritten(path))
            }
            Effect::ListEvents {
                request,
                today,
                skip,
                most,
            } => {
                let all = self.planned(*today);
                let total = all.len();
                let some = all.into_iter().skip(*skip).take(*most).collect();
                Some((*request, Answer::EventsListed(some, total, self.part.clone())))
            }
            Effect::ReadEvent(request, code) => Some((*request, Answer::EventRead(self.joined(code)))),
            Effect::TakePart(request, part) => {
                if self.trouble.is_none() {
                    self.part.clone_from(part);
                }
                written(*request, self.trouble, Answer::PartTaken(part.clone()))
            }
            Effect::PrintSheet(request, _) => {
                Some((*request, self.trouble.map_or(Answer::Printed, |_| Answer::NotPrinted)))
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
            Effect::ReadSites(_) | Effect::ReadPlaces(_) | Effect::WriteOrder(..) => self.overview(effect),
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
            Effect::ReadSite(request) => Some((*request, Answer::SiteRead(Box::new(self.site.clone())))),
            Effect::SavePlace(request, of, place) => {
                if self.trouble.is_none() {
                    let before = self.site.clone();
                    match of {
                        None => self.site.place = (**place).clone(),
                        Some(id) => drop(self.site.places.insert(id.clone(), (**place).clone())),
                    }
                    self.site = self.site.clone().dated(&before, self.day);
                }
                let site = Box::new(self.site.clone());
                written(*request, self.trouble, Answer::PlaceSaved(site))
            }
            Effect::RemovePlace(request, id) => {
                if self.trouble.is_none() {
                    self.site.places.remove(id);
                }
                let site = Box::new(self.site.clone());
                written(*request, self.trouble, Answer::PlaceSaved(site))
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

    /// What the answers to a survey come to, campaign by campaign.
    fn figures_of(&self, survey: &Survey) -> Vec<SurveyFigures> {
        let dossiers = |kind| {
            let records = self.dossiers_of(kind).into_iter();
            records.filter_map(|record| match record.body {
                Body::Dossier(dossier) => Some(*dossier),
                _ => None,
            })
        };
        let campaigns: Vec<_> = dossiers(DossierKind::Campaign).collect();
        let mut counts = SurveyCount::of_each(survey, &campaigns);
        for response in dossiers(DossierKind::Response) {
            for count in &mut counts {
                count.add(&response);
            }
        }
        counts.iter().map(SurveyCount::figures).collect()
    }

    /// The last revision of every dossier of a kind, oldest first.
    pub fn dossiers_of(&self, kind: DossierKind) -> Vec<Record> {
        let of = |record: &&Record| matches!(&record.body, Body::Dossier(dossier) if dossier.kind() == kind);
        self.records.iter().filter(of).cloned().collect()
    }

    /// The dates, those of today and later first, with whether a session says that it was one.
    fn planned(&self, today: NaiveDate) -> Vec<Planned> {
        let when = |record: &Record| match &record.body {
            Body::Dossier(date) => (date.day("date").unwrap(), date.number("hour").unwrap()),
            other => panic!("{other:?}"),
        };
        let (mut next, mut former): (Vec<_>, Vec<_>) = self
            .dossiers_of(DossierKind::Event)
            .into_iter()
            .partition(|record| when(record).0 >= today);
        next.sort_by_key(when);
        former.sort_by_key(|record| std::cmp::Reverse(when(record)));
        let planned = |record: Record| {
            let Body::Dossier(date) = &record.body else {
                panic!("no date")
            };
            let recorded = self.joined(date.own_code().unwrap()).sessions > 0;
            Planned { record, recorded }
        };
        next.into_iter().chain(former).map(planned).collect()
    }

    fn joined(&self, code: &Slug) -> Joined {
        let of = |event: &Option<Slug>| event.as_ref() == Some(code);
        let visits: Vec<&Visit> = self.visits.iter().filter(|visit| of(&visit.event)).collect();
        let lessons = visits.iter().flat_map(|visit| &visit.lessons);
        let count = |n: usize| u32::try_from(n).unwrap();
        Joined {
            sessions: count(self.sessions().iter().filter(|session| of(&session.event)).count()),
            visits: count(visits.len()),
            lessons: count(lessons.filter(|lesson| lesson.completed).count()),
        }
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
}
