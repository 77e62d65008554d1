//! Performs effects: at once what is short, on a worker what is long; every request is answered.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::SyncSender;

use super::records::{Gate, Records, new_call};
use super::worker;
use super::{exports, figures, orders, pin, print, sheet, surveys};
use crate::app::effect::AttendanceSheet;
use crate::app::figures::{Figures, Scope, View};
use crate::app::order::Order;
use crate::app::{Answer, Effect, Model, Msg, Now, RequestId, Secret, Soundness, Trouble};
use crate::domain::{Action, NameCode, Role, Survey, SurveyFigures};
use crate::store::Credential;
use crate::wording::Wording;

/// What a worker or the terminal tells the loop.
#[derive(Debug)]
pub(super) enum Event {
    Input(super::terminal::Input),
    /// A line typed in the linear reader; `None` when there are no more.
    Line(Option<String>),
    Worked(Work),
}

/// What a worker found.
#[derive(Debug)]
pub(super) enum Work {
    /// The records were verified.
    Verified(Soundness),
    /// What the machine is told as it is.
    Answered(RequestId, Answer),
    Compared {
        request: RequestId,
        code: NameCode,
        role: Role,
        right: bool,
        once: bool,
    },
    Hashed {
        request: RequestId,
        wanted: Hashed,
        hash: Option<String>,
    },
    Printed {
        request: RequestId,
        done: bool,
    },
}

impl From<super::terminal::Input> for Event {
    fn from(input: super::terminal::Input) -> Self {
        Self::Input(input)
    }
}

/// What a hash is for.
#[derive(Debug)]
pub(super) enum Hashed {
    Choose(NameCode),
    First(NameCode),
    Add { code: NameCode, role: Role, once: String },
    Reset { code: NameCode, once: String },
}

/// What the loop itself must do: only it holds the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Speak(&'static str),
    Forget,
    Ring,
    Leave,
}

/// The world around the machine.
pub(super) struct World {
    /// The site's printer; empty when there is none.
    pub(super) printer: String,
    /// The data directory, for workers that read it by themselves.
    pub(super) dir: PathBuf,
    pub(super) records: Records,
    pub(super) outlet: SyncSender<Event>,
}

impl World {
    /// Performs effects and those that their answers lead to; gives back what only the loop can do.
    pub(super) fn perform(
        &mut self,
        model: &mut Model,
        effects: Vec<Effect>,
        wording: &Wording,
        now: Now,
    ) -> Vec<Asked> {
        let mut asked = Vec::new();
        let mut waiting: std::collections::VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::UseLanguage(tag) => asked.push(Asked::Speak(tag)),
                Effect::Forget => asked.push(Asked::Forget),
                Effect::Ring => asked.push(Asked::Ring),
                Effect::Leave => {
                    self.records.leave_desk(Action::SignedOut);
                    asked.push(Asked::Leave);
                }
                // Words asked for together with another language must be said in that language: after the loop spoke.
                effect => {
                    if let Some((id, answer)) = self.one(effect, wording, now) {
                        waiting.extend(crate::app::update(model, Msg::Answered(id, answer), now));
                    }
                }
            }
        }
        asked
    }

    fn one(&mut self, effect: Effect, wording: &Wording, now: Now) -> Option<(RequestId, Answer)> {
        let records = &mut self.records;
        Some(match effect {
            Effect::ReadWords(id, words) => {
                let said = words
                    .iter()
                    .map(|words| crate::i18n::without_marks(&wording.say(words)))
                    .collect();
                (id, Answer::WordsRead(said))
            }
            Effect::Find(id, typed, among) => (id, Answer::Found(wording.find(&typed, &among))),
            Effect::Print(id, lines) => {
                let said: Vec<String> = lines
                    .iter()
                    .map(|words| crate::i18n::without_marks(&wording.say(words)))
                    .collect();
                return self.print(id, &said);
            }
            Effect::SaveVisit(id, visit) => (id, records.save_visit(visit, now.day)),
            Effect::SaveSession(id, session, of) => (id, records.save_session(session, of, now.day)),
            Effect::KeepDraft(draft) => {
                records.keep_draft(draft);
                return None;
            }
            Effect::DropDraft(key) => {
                records.drop_draft(key);
                return None;
            }
            Effect::ReadDraft(id, of) => (id, records.read_drafts(of)),
            Effect::ReadHabits(id, of, kind) => (id, records.read_habits(of, kind)),
            Effect::RemoveSession(id, identity) => (id, records.remove_session(identity, now.day)),
            Effect::SaveDossier(id, dossier, of) => (id, records.save_dossier(dossier, of, now.day)),
            Effect::ListDossiers {
                request,
                kind,
                skip,
                most,
            } => (request, records.list_dossiers(kind, skip, most)),
            Effect::ReadSurveys(id, of) => return self.read_surveys(id, of),
            Effect::WriteSurvey(id, survey, campaign) => {
                let written = records.write_survey(&self.dir, (&survey, campaign), wording.texts(), now.day);
                (id, records.noted(written))
            }
            Effect::ReadMade(id) => (id, records.read_made()),
            Effect::FollowCycle(id, cycle) => (id, records.follow_cycle(&cycle)),
            Effect::TallyDossiers(id, kind, period) => (id, records.tally_dossiers(kind, period)),
            Effect::ReadNetwork(id, year) => (id, records.read_network(year, now.day)),
            Effect::ListEvents {
                request,
                today,
                skip,
                most,
            } => (request, records.list_events(today, skip, most)),
            Effect::ReadEvent(id, event) => (id, records.read_event(&event)),
            Effect::TakePart(id, part) => (id, records.take_part(part)),
            Effect::PrintSheet(id, drawn) => return self.print_sheet(id, &drawn, wording),
            Effect::ListSessions {
                request,
                of,
                skip,
                most,
            } => (request, records.list_sessions(of, skip, most)),
            Effect::ReadFigures(id, asked) => return self.read_figures(id, asked),
            Effect::WriteFigures(id, asked, view) => return self.write_figures(id, asked, view, wording),
            Effect::ReadSites(id) => {
                let dir = self.dir.clone();
                return self.work("sites", id, move |_| match figures::sites(&dir) {
                    Ok(seen) => Answer::SitesRead(seen),
                    Err(trouble) => Answer::SaveFailed(trouble),
                });
            }
            Effect::ReadPlaces(id) => (id, records.places(&self.dir)),
            Effect::WriteOrder(id, order) => return self.write_order(id, *order, wording),
            Effect::ReadTimers(id, of) => (id, records.timers(of)),
            Effect::KeepTimer(id, of, timer) => (id, records.keep_timer(of, &timer)),
            Effect::DropTimer(id, of, number) => (id, records.drop_timer(of, number)),
            Effect::ReadDay { request, of, day } => (request, records.read_day(of, day)),
            Effect::MarkCopied(id, identity, revision) => (id, records.mark_copied(identity, revision)),
            Effect::ReadSite(id) => (id, records.read_site()),
            Effect::SavePlace(id, of, place) => (id, records.save_place(of, *place, now.day)),
            Effect::RemovePlace(id, place) => (id, records.remove_place(&place, now.day)),
            Effect::CheckPin(id, code, secret) => return self.check_pin(id, code, secret),
            Effect::ChoosePin(id, code, secret) => return self.hash(id, Hashed::Choose(code), secret),
            Effect::CreateFirstCoordinator(id, code, secret) => return self.hash(id, Hashed::First(code), secret),
            Effect::AddStaff(id, code, role) => {
                let Ok(once) = pin::once() else {
                    return Some((id, Answer::StaffRefused(Trouble::Other)));
                };
                let secret = Secret::from(once.as_str());
                return self.hash(id, Hashed::Add { code, role, once }, secret);
            }
            Effect::ResetStaff(id, code) => {
                let Ok(once) = pin::once() else {
                    return Some((id, Answer::StaffRefused(Trouble::Other)));
                };
                let secret = Secret::from(once.as_str());
                return self.hash(id, Hashed::Reset { code, once }, secret);
            }
            Effect::ChangeRole(id, code, role) => (id, records.change_role(code, role)),
            Effect::RemoveStaff(id, code) => (id, records.remove_staff(code)),
            Effect::ReadTeam(id) => (id, records.read_team()),
            Effect::ReadTrail {
                request,
                of,
                before,
                most,
            } => (request, records.read_trail(of, before, most, now.day)),
            Effect::PurgeTrail(id) => (id, records.purge_trail()),
            Effect::SignOut => {
                records.leave_desk(Action::SignedOut);
                return None;
            }
            Effect::Lock => {
                records.leave_desk(Action::Locked);
                return None;
            }
            Effect::OpenCall {
                number,
                day,
                hour,
                lesson,
            } => {
                records.open_call(&new_call(number, day, hour, lesson));
                return None;
            }
            Effect::CloseCall { number, waited } => {
                records.close_call(number, waited);
                return None;
            }
            Effect::UseLanguage(_) | Effect::Forget | Effect::Ring | Effect::Leave => return None,
        })
    }

    /// Counts at once what is few, the rest on a worker, which reads beside the open store: a year takes more than a frame.
    fn read_figures(&mut self, request: RequestId, asked: Scope) -> Option<(RequestId, Answer)> {
        let dir = self.dir.clone();
        let counted = |read: Result<Figures, Trouble>| match read {
            Ok(figures) => Answer::FiguresRead(Box::new(figures)),
            Err(trouble) => Answer::SaveFailed(trouble),
        };
        let at_once = self.records.read(|store| {
            let quick = figures::is_quick(store, &asked);
            Ok(quick.then(|| figures::read(store, &dir, asked, |_| {})))
        });
        if let Ok(Some(read)) = at_once {
            return Some((request, counted(read)));
        }
        self.work("figures", request, move |tell| {
            counted(figures::read_apart(&dir, asked, |percent| {
                tell(Answer::FiguresReading(percent));
            }))
        })
    }

    /// The same for what was answered to surveys.
    fn read_surveys(&mut self, request: RequestId, of: Vec<Survey>) -> Option<(RequestId, Answer)> {
        let read = |read: Result<Vec<SurveyFigures>, Trouble>| match read {
            Ok(figures) => Answer::SurveysRead(figures),
            Err(trouble) => Answer::SaveFailed(trouble),
        };
        let at_once = self.records.read(|store| {
            let quick = surveys::is_quick(store)?;
            quick.then(|| surveys::figures(store, &of, None)).transpose()
        });
        if let Ok(Some(figures)) = at_once {
            return Some((request, read(Ok(figures))));
        }
        let dir = self.dir.clone();
        self.work("surveys", request, move |_| read(surveys::read_apart(&dir, &of)))
    }

    /// Writes a file of figures on a worker, since a stick may take its time.
    fn write_figures(
        &mut self,
        request: RequestId,
        asked: Scope,
        view: View,
        wording: &Wording,
    ) -> Option<(RequestId, Answer)> {
        let dir = self.dir.clone();
        let locale = wording.texts().locale();
        self.work("exports", request, move |_| {
            match figures::write(&dir, asked, view, locale) {
                Ok(path) => Answer::FiguresWritten(path.display().to_string()),
                Err(trouble) => Answer::SaveFailed(trouble),
            }
        })
    }

    /// The same for what a coordinator orders, which may be everything there is.
    fn write_order(&mut self, request: RequestId, order: Order, wording: &Wording) -> Option<(RequestId, Answer)> {
        let dir = self.dir.clone();
        let tongue = orders::Tongue {
            locale: wording.texts().locale(),
            packs: wording.texts().packs(),
        };
        self.work("exports", request, move |tell| {
            let told = |percent| tell(Answer::FiguresReading(percent));
            match orders::write(&dir, &order, &tongue, told) {
                Ok(path) => Answer::FiguresWritten(path.display().to_string()),
                Err(trouble) => Answer::SaveFailed(trouble),
            }
        })
    }

    /// Answers from a worker, which may tell how far it has come; at once when there are no records to work on.
    fn work(
        &self,
        name: &str,
        request: RequestId,
        work: impl FnOnce(&dyn Fn(Answer)) -> Answer + Send + 'static,
    ) -> Option<(RequestId, Answer)> {
        if !self.records.are_open() {
            return Some((request, Answer::SaveFailed(Trouble::Unavailable)));
        }
        let outlet = self.outlet.clone();
        let started = worker::spawn(name, move || {
            let tell = |answer| {
                // The loop is gone only when the program ends.
                let _told = outlet.send(Event::Worked(Work::Answered(request, answer)));
            };
            tell(work(&tell));
        });
        started.err().map(|_| (request, Answer::SaveFailed(Trouble::Other)))
    }

    /// Sends lines to the site's printer from a worker, since the spooler may take its time.
    fn print(&mut self, request: RequestId, lines: &[String]) -> Option<(RequestId, Answer)> {
        self.print_text(request, lines.join("\n\n"))
    }

    /// Prints a sheet, or keeps it as a file of the data directory where the site has no printer.
    fn print_sheet(
        &mut self,
        request: RequestId,
        drawn: &AttendanceSheet,
        wording: &Wording,
    ) -> Option<(RequestId, Answer)> {
        let text = sheet::text(drawn, wording);
        if !self.printer.is_empty() {
            return self.print_text(request, text);
        }
        let answer = match sheet::keep(&self.dir, &drawn.name, &text) {
            Ok(path) => Answer::SheetKept(path.display().to_string()),
            Err(error) => Answer::SaveFailed(exports::trouble(&error)),
        };
        Some((request, answer))
    }

    fn print_text(&mut self, request: RequestId, text: String) -> Option<(RequestId, Answer)> {
        let outlet = self.outlet.clone();
        let printer = self.printer.clone();
        let started = worker::spawn("printing", move || {
            let done = print::print(&printer, &text).is_ok();
            let _told = outlet.send(Event::Worked(Work::Printed { request, done }));
        });
        started.err().map(|_| (request, Answer::NotPrinted))
    }

    fn check_pin(&mut self, request: RequestId, code: NameCode, secret: Secret) -> Option<(RequestId, Answer)> {
        let (credential, role) = match self.records.begin_attempt(code) {
            Gate::Answered(answer) => return Some((request, answer)),
            Gate::Compare { credential, role } => (Some(credential), role),
            Gate::Nobody => (None, Role::Mediator),
        };
        let outlet = self.outlet.clone();
        let compared = worker::spawn("pin", move || {
            let (hash, once) = match credential {
                Some(Credential::Pin(hash)) => (Some(hash), false),
                Some(Credential::OneTime(hash)) => (Some(hash), true),
                None => (None, false),
            };
            let right = match &hash {
                Some(hash) => pin::verify(secret.reveal(), hash),
                None => {
                    // Nobody: hashed all the same, so that the time taken does not tell who exists.
                    let _spent = pin::hash(secret.reveal());
                    false
                }
            };
            // The loop is gone only when the program ends.
            let _told = outlet.send(Event::Worked(Work::Compared {
                request,
                code,
                role,
                right,
                once,
            }));
        });
        failed_to_start(request, compared)
    }

    fn hash(&mut self, request: RequestId, wanted: Hashed, secret: Secret) -> Option<(RequestId, Answer)> {
        let outlet = self.outlet.clone();
        let hashed = worker::spawn("pin", move || {
            let hash = pin::hash(secret.reveal()).ok();
            let _told = outlet.send(Event::Worked(Work::Hashed { request, wanted, hash }));
        });
        failed_to_start(request, hashed)
    }

    /// What the machine is told of a worker's findings, once what they change is written.
    pub(super) fn told(&mut self, work: Work) -> Msg {
        match work {
            Work::Verified(soundness) => Msg::Verified(soundness),
            Work::Answered(request, answer) => Msg::Answered(request, self.records.noted(answer)),
            Work::Compared {
                request,
                code,
                role,
                right,
                once,
            } => Msg::Answered(request, self.compared(code, role, right, once)),
            Work::Printed { request, done } => {
                let answer = if done { Answer::Printed } else { Answer::NotPrinted };
                Msg::Answered(request, answer)
            }
            Work::Hashed { request, wanted, hash } => Msg::Answered(request, self.hashed(wanted, hash)),
        }
    }

    /// The answer to a PIN that was compared.
    fn compared(&mut self, code: NameCode, role: Role, right: bool, once: bool) -> Answer {
        match (right, once) {
            (false, _) => self.records.refuse_sign_in(code),
            (true, true) => self.records.prove(code, role),
            (true, false) => self.records.sign_in(code, role),
        }
    }

    /// Writes what was hashed.
    fn hashed(&mut self, wanted: Hashed, hash: Option<String>) -> Answer {
        let Some(hash) = hash else {
            return Answer::StaffRefused(Trouble::Other);
        };
        match wanted {
            Hashed::Choose(code) => self.records.choose_pin(code, hash),
            Hashed::First(code) => self.records.first_coordinator(code, hash),
            Hashed::Add { code, role, once } => self.records.add_staff(code, role, once, hash),
            Hashed::Reset { code, once } => self.records.reset_staff(code, once, hash),
        }
    }
}

fn failed_to_start<T>(request: RequestId, started: io::Result<T>) -> Option<(RequestId, Answer)> {
    started.err().map(|_| (request, Answer::StaffRefused(Trouble::Other)))
}
