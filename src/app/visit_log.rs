//! The visit being held, gathered as it goes, and what a mediator may make of it.

use chrono::NaiveDate;

use crate::domain::{
    Device, Entry, Face, HelpCall, Kind, LessonUse, Session, Slug, SpokenLanguage, Suggestion, Theme, Usage, Visit,
};

use super::Now;
use super::journey::Journey;
use crate::content::Pack;

/// What is known of the visit so far. It knows no person, and dies with the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitLog {
    began: u64,
    last: u64,
    day: NaiveDate,
    hour: u8,
    pub language: &'static str,
    pub entry: Option<Entry>,
    pub procedure: Option<Slug>,
    pub face: Option<Face>,
    pub journey: Journey,
    lessons: Vec<LessonUse>,
    calls: Vec<Call>,
}

/// A call made in the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Call {
    number: u16,
    since: u64,
    lesson: Option<Slug>,
    waited: Option<u32>,
}

impl VisitLog {
    /// A visit that begins now.
    #[must_use]
    pub fn begin(language: &'static str, now: Now) -> Self {
        Self {
            began: now.clock,
            last: now.clock,
            day: now.day,
            hour: now.hour,
            language,
            entry: None,
            procedure: None,
            face: None,
            journey: Journey::default(),
            lessons: Vec::new(),
            calls: Vec::new(),
        }
    }

    /// Notes that somebody was there.
    pub fn touch(&mut self, now: Now) {
        self.last = now.clock;
    }

    /// Notes where a lesson stands; the same lesson taken twice keeps its best.
    pub fn note_lesson(&mut self, lesson: LessonUse) {
        let full = self.lessons.len() >= Visit::MOST_PARTS;
        match self.lessons.iter_mut().find(|known| known.id == lesson.id) {
            Some(known) => {
                *known = LessonUse {
                    completed: known.completed || lesson.completed,
                    ..lesson
                }
            }
            None if !full => self.lessons.push(lesson),
            None => {}
        }
    }

    /// Notes a call for help by its number, and the lesson it was made in.
    pub fn note_call(&mut self, number: u16, lesson: Option<Slug>, now: Now) {
        if self.calls.len() < Visit::MOST_PARTS {
            self.calls.push(Call {
                number,
                since: now.clock,
                lesson,
                waited: None,
            });
        }
    }

    /// The number of the last call made.
    #[must_use]
    pub fn last_call(&self) -> Option<u16> {
        self.calls.last().map(|call| call.number)
    }

    /// Notes that somebody came for a call; `false` when this visit made no such call.
    pub fn answer_call(&mut self, number: u16, now: Now) -> bool {
        let Some(call) = self.calls.iter_mut().find(|call| call.number == number) else {
            return false;
        };
        let waited = now.seconds_since(call.since).min(Visit::LONGEST);
        call.waited.get_or_insert(waited);
        true
    }

    /// The record of the visit, ended at the last sign of life.
    #[must_use]
    pub fn end(self, pack: &Pack) -> Visit {
        let seconds = u32::try_from(self.last.saturating_sub(self.began) / 1000).unwrap_or(u32::MAX);
        let language = SpokenLanguage::parse(self.language).unwrap_or(SpokenLanguage::french());
        // A placement that nobody answered anything of found nothing.
        let answered = self
            .journey
            .placement
            .as_ref()
            .filter(|placement| placement.asked() > 0);
        let suggestion = answered.and_then(|placement| Some(placement.suggestion(pack.placement()?)));
        let path = self.journey.path_use(pack, &self.lessons);
        Visit {
            seconds: seconds.min(Visit::LONGEST),
            entry: self.entry,
            procedure: self.procedure,
            lessons: self.lessons,
            face: self.face,
            path,
            audience: self.journey.audience(),
            placement: suggestion.as_ref().map(Suggestion::kept),
            areas_before: suggestion.as_ref().map(|suggestion| suggestion.used),
            areas_after: self.journey.after,
            calls: self
                .calls
                .into_iter()
                .map(|call| HelpCall {
                    lesson: call.lesson,
                    waited: call.waited,
                })
                .collect(),
            ..Visit::new(self.day, self.hour, language)
        }
    }
}

/// The session that a mediator probably held beside a visit: what the machine knows is filled in.
#[must_use]
pub fn half_filled(visit: &Visit, seq: Option<u32>) -> Session {
    let minutes = u16::try_from(visit.seconds.div_ceil(60))
        .unwrap_or(u16::MAX)
        .clamp(1, 1439);
    let mut session = Session::new(Kind::Individual, visit.date, visit.hour, minutes);
    for lesson in &visit.lessons {
        let usage = lesson.id.as_str().split('.').next().and_then(Usage::from_code);
        if let Some(usage) = usage.filter(|u| !session.usages.contains(u)) {
            session.usages.push(usage);
        }
    }
    session.usages.sort_unstable();
    for usage in &session.usages {
        if !session.themes.contains(&usage.theme()) {
            session.themes.push(usage.theme());
        }
    }
    if visit.entry == Some(Entry::Procedure) {
        session.themes.push(Theme::AideAuxDemarches);
        session.procedure.clone_from(&visit.procedure);
    }
    session.themes.sort_unstable();
    session.themes.dedup();
    session.devices = vec![Device::Ordinateur];
    session.own_device = Some(false);
    session.language = Some(visit.language);
    session.audience = visit.audience;
    session.visit = seq;
    session
}
