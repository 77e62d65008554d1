//! Invented records, the same for the same seed.

use std::hash::{BuildHasher, RandomState};

use chrono::{Days, NaiveDate};

use crate::domain::{
    Age, Area, Audience, Autonomy, Commune, Counters, Device, Face, HelpCall, Kind, LessonUse, LevelFound,
    MediatorRole, Participants, PathUse, PlaceType, Placed, Referral, ServedTheme, Session, Set, SiteId, Slug,
    SpokenLanguage, StepUse, Theme, Usage, Visit, WorkshopLevel,
};
use crate::indicators::{By, Code, Counting, Protection, Report, Request, Threshold};

/// Seeds that every run tries, and one that no run has tried.
pub fn seeds(count: u64) -> Vec<u64> {
    let fresh = RandomState::new().hash_one(count);
    println!("fresh seed: {fresh}");
    (1..count).chain([fresh]).collect()
}

pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// 0 to `n` - 1.
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }

    fn small(&mut self, n: u16) -> u16 {
        u16::try_from(self.below(u64::from(n))).unwrap()
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// A value, the first ones much more often, so that there are small numbers.
    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        let n = all.len() as u64;
        let at = self.below(n).min(self.below(n)).min(self.below(n));
        all[usize::try_from(at).unwrap()]
    }

    fn maybe<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (!self.one_in(4)).then(|| self.pick(all))
    }

    fn some<T: Copy + PartialEq + Ord>(&mut self, all: &[T], least: u64) -> Vec<T> {
        let mut values: Vec<T> = (0..least + self.below(4)).map(|_| self.pick(all)).collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    fn counters<const N: usize>(&mut self, total: u16) -> Counters<N> {
        let mut counters = Counters::default();
        let mut left = total;
        for count in &mut counters.0 {
            *count = self.small(left + 1).min(left);
            left -= *count;
        }
        counters
    }

    fn date(&mut self) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
        first + Days::new(self.below(450))
    }

    fn participants(&mut self, kind: Kind) -> Option<Participants> {
        if self.one_in(5) {
            return None;
        }
        let total = if kind.is_group() { 1 + self.small(15) } else { 1 };
        let returning: Counters<2> = self.counters(total);
        Some(Participants {
            total,
            already: (!self.one_in(3)).then_some(returning.0[0]),
            first_time: (!self.one_in(3)).then_some(returning.0[1]),
            gender: self.counters(total),
            age: if self.one_in(3) {
                Counters([0; Age::ALL.len()])
            } else {
                self.counters(total)
            },
            status: self.counters(total),
        })
    }

    pub fn session(&mut self) -> Session {
        let kind = self.pick(Kind::ALL);
        let hour = u8::try_from(8 + self.below(11)).unwrap();
        let minutes = 1 + self.small(180);
        let date = self.date();
        let session = Session {
            place_type: self.pick(PlaceType::ALL),
            themes: {
                let mut themes = self.some(Theme::ALL, 1);
                if themes.iter().any(|t| t.is_administrative()) && !themes.contains(&Theme::AideAuxDemarches) {
                    themes.push(Theme::AideAuxDemarches);
                }
                themes
            },
            usages: self.some(Usage::ALL, 0),
            audience: self.maybe(Audience::ALL),
            language: self.maybe(&["fr", "ar", "en", "fa-AF", "uk"].map(|tag| SpokenLanguage::parse(tag).unwrap())),
            participants: self.participants(kind),
            mediator_role: self.maybe(MediatorRole::ALL),
            workshop_level: self.maybe(WorkshopLevel::ALL).filter(|_| kind == Kind::Workshop),
            autonomy_before: self.maybe(Autonomy::ALL).filter(|_| kind == Kind::Individual),
            autonomy_after: self.maybe(Autonomy::ALL).filter(|_| kind == Kind::Individual),
            ..Session::new(kind, date, hour, minutes)
        };
        // By dice of their own, so that the records of a seed keep what they had before these fields were counted.
        Self::new(self.0).add_surroundings(session)
    }

    fn add_surroundings(&mut self, session: Session) -> Session {
        let devices = self.some(&Device::ALL[..4], 0);
        let individual = session.kind == Kind::Individual;
        Session {
            serves: self.some(ServedTheme::ALL, 0),
            devices: if self.one_in(5) { vec![Device::Aucun] } else { devices },
            own_device: self.maybe(&[true, false]),
            stop: self.one_in(2).then(|| Slug::parse("stop-1").unwrap()),
            referral: self.maybe(Referral::ALL).filter(|_| individual),
            ..session
        }
    }

    pub fn visit(&mut self) -> Visit {
        let hour = u8::try_from(self.below(24)).unwrap();
        let language = SpokenLanguage::parse(self.pick(&["fr", "ar", "en", "zh-Hans"])).unwrap();
        let mut visit = Visit::new(self.date(), hour, language);
        visit.audience = self.maybe(Audience::ALL);
        // Now and then the same lesson twice.
        visit.lessons = (0..self.below(5)).map(|_| self.lesson()).collect();
        visit.path = self
            .maybe(&["seniors-email", "level-basic", "need-see-family", "job-seekers-cloud"])
            .map(|id| PathUse {
                id: Slug::parse(id).unwrap(),
                completed: self.one_in(3),
            });
        visit.placement = self.maybe(LevelFound::ALL).map(|overall| Placed {
            overall,
            areas: std::array::from_fn(|_| self.maybe(LevelFound::ALL)),
        });
        visit.areas_before = (!self.one_in(3)).then(|| self.areas());
        visit.areas_after = self.one_in(2).then(|| self.areas());
        visit.face = self.maybe(Face::ALL);
        visit.calls = (0..self.below(4).saturating_sub(1))
            .map(|_| HelpCall {
                lesson: self.maybe(&LESSONS).map(|id| Slug::parse(id).unwrap()),
                waited: self.one_in(2).then(|| u32::try_from(self.below(400)).unwrap()),
            })
            .collect();
        visit
    }

    fn areas(&mut self) -> Set<Area> {
        if self.one_in(4) {
            return Set::of(Area::ALL);
        }
        Set::of(&self.some(Area::ALL, 0))
    }

    fn lesson(&mut self) -> LessonUse {
        let steps: Vec<StepUse> = ["write", "send", "check-1", "check-2"][..usize::try_from(self.below(5)).unwrap()]
            .iter()
            .map(|id| StepUse {
                id: Slug::parse(id).unwrap(),
                first_try: !self.one_in(4),
            })
            .collect();
        let untold = if self.one_in(9) { self.small(3) } else { 0 };
        let mut lesson = LessonUse {
            id: Slug::parse(self.pick(&LESSONS)).unwrap(),
            completed: !self.one_in(3),
            seconds: u32::try_from(self.below(900)).unwrap(),
            tried: untold,
            first_try: self.small(untold + 1),
            steps,
        };
        lesson.first_try += lesson.steps_first_try();
        lesson.tried += u16::try_from(lesson.steps.len()).unwrap();
        lesson
    }
}

const LESSONS: [&str; 9] = [
    "email.write",
    "email.open",
    "first-steps.mouse",
    "inform.search",
    "e-health.card",
    "cloud.share",
    "local-thing",
    "office.letter",
    "ai.ask",
];

/// Records with the site of each.
#[derive(Clone)]
pub struct Records {
    pub sessions: Vec<(SiteId, Session)>,
    pub visits: Vec<(SiteId, Visit)>,
}

impl Records {
    pub fn invented(seed: u64, sessions: u64, visits: u64) -> Self {
        let mut dice = Dice::new(seed);
        let sites: Vec<SiteId> = (0..3).map(|n| SiteId::from_random(seed ^ (n * 77_777))).collect();
        Self {
            sessions: (0..sessions).map(|_| (dice.pick(&sites), dice.session())).collect(),
            visits: (0..visits).map(|_| (dice.pick(&sites), dice.visit())).collect(),
        }
    }

    pub fn report(&self, request: &Request) -> Report {
        self.counting(request).finish()
    }

    pub fn counting(&self, request: &Request) -> Counting {
        let mut counting = Counting::new(request.clone()).unwrap();
        for (site, session) in &self.sessions {
            let (commune, place) = (commune(session.hour), place(session.hour));
            counting
                .at(commune.as_ref())
                .at_place(*site, place.as_ref())
                .add_session(*site, &session.into());
        }
        for (site, visit) in &self.visits {
            let commune = commune(visit.hour);
            counting
                .at(commune.as_ref())
                .at_place(*site, None)
                .add_visit(*site, visit);
        }
        counting
    }
}

/// Where what began at an hour took place, one time in four nowhere known.
pub fn commune(hour: u8) -> Option<Commune> {
    let code = ["14762", "14118", "75056"].get(usize::from(hour % 4))?;
    Commune::parse(code)
}

/// The place of its site at which what began at an hour took place, one time in three none.
pub fn place(hour: u8) -> Option<Slug> {
    let id = ["annexe", "town-hall"].get(usize::from(hour % 3))?;
    Slug::parse(id)
}

/// A request of every indicator that can be grouped so.
pub fn request(period: &str, by: &[By], threshold: Option<u32>) -> Request {
    let can = |code: &Code| by.iter().all(|by| Request::check_grouping(*code, *by).is_ok());
    Request {
        codes: Code::ALL.into_iter().filter(can).collect(),
        period: crate::domain::Period::parse(period).unwrap(),
        by: by.to_vec(),
        only: None,
        protection: threshold.map_or(Protection::Internal, |people| Protection::Protected {
            threshold: Threshold::of(people).unwrap(),
        }),
    }
}
