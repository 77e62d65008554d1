//! Invented records of every shape, from a seed.

use chrono::{Days, NaiveDate};

use crate::domain::{
    Age, Area, Body, Commune, Counters, Entry, Face, HelpCall, Kind, LessonUse, Listed, Participants, PathUse,
    PlaceType, Placed, Session, Set, Slug, SpokenLanguage, StepUse, Theme, Visit,
};

/// A small generator: the same seed, the same records.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn number<T: TryFrom<u64>>(&mut self, bound: u64) -> T {
        T::try_from(self.below(bound)).ok().unwrap()
    }

    fn value<T: Listed>(&mut self) -> T {
        T::VALUES[self.number::<usize>(T::VALUES.len() as u64)]
    }

    fn maybe<T: Listed>(&mut self) -> Option<T> {
        self.one_in(2).then(|| self.value())
    }

    /// Some values, in list order, as they come back from the store.
    fn some<T: Listed>(&mut self) -> Vec<T> {
        T::VALUES.iter().copied().filter(|_| self.one_in(6)).collect()
    }

    fn slug(&mut self, prefix: &str) -> Option<Slug> {
        self.one_in(2)
            .then(|| Slug::parse(&format!("{prefix}-{}", self.below(5))).unwrap())
    }

    fn language(&mut self) -> SpokenLanguage {
        SpokenLanguage::parse(["fr", "ar", "en", "fa-AF", "zh-Hans", "fr-simple"][self.number::<usize>(6)]).unwrap()
    }

    fn date(&mut self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(self.below(300))
    }

    pub fn body(&mut self) -> Body {
        if self.one_in(3) {
            Body::Visit(Box::new(self.visit()))
        } else {
            Body::Session(Box::new(self.session()))
        }
    }

    pub fn session(&mut self) -> Session {
        let kind = self.value();
        let mut session = Session::new(kind, self.date(), self.number(24), 1 + self.number::<u16>(1439));
        session.place_type = self.value();
        if session.place_type.needs_commune() {
            session.commune = Commune::parse(["14762", "2A004", "97411"][self.number::<usize>(3)]);
        } else if session.place_type == PlaceType::LieuActivite {
            session.place = self.slug("place");
        }
        session.themes = self.some();
        if session.themes.is_empty() || session.themes.iter().any(|t| t.is_administrative()) {
            session.themes.push(Theme::AideAuxDemarches);
            session.themes.sort_unstable();
            session.themes.dedup();
        }
        session.usages = self.some();
        session.serves = self.some();
        session.devices = self.some();
        if session.devices.len() > 1 {
            session.devices.pop();
        }
        session.own_device = self.one_in(2).then(|| self.one_in(2));
        session.language = self.one_in(2).then(|| self.language());
        session.audience = self.maybe();
        session.mandate = self.one_in(9);
        session.procedure = self.slug("procedure");
        session.mediator_role = self.maybe();
        session.mediator = self
            .one_in(2)
            .then(|| crate::domain::NameCode::parse(&format!("m{}", 1 + self.below(4))).unwrap());
        session.visit = self.one_in(4).then(|| self.number(1000));
        session.tags = (0..self.below(4))
            .map(|i| Slug::parse(&format!("tag-{i}")).unwrap())
            .collect();
        match kind {
            Kind::Individual => {
                session.autonomy_before = self.maybe();
                session.autonomy_after = self.maybe();
                session.referral = self.maybe();
                session.participants = self.one_in(3).then(|| Participants::of(1));
            }
            _ => session.participants = self.one_in(2).then(|| self.participants()),
        }
        if kind == Kind::Workshop {
            session.workshop_level = self.maybe();
            session.title = self.slug("title");
        }
        session
    }

    fn participants(&mut self) -> Participants {
        let total = 10 + self.number::<u16>(30);
        let mut people = Participants::of(total);
        people.already = self.one_in(2).then(|| self.number(5));
        people.first_time = self.one_in(2).then(|| self.number(5));
        people.gender = Counters([self.number(5), self.number(5)]);
        let mut ages = [0; Age::ALL.len()];
        ages[self.number::<usize>(7)] = self.number(10);
        people.age = Counters(ages);
        people.status = Counters([self.number(3), self.number(3), 0, self.number(3)]);
        people
    }

    pub fn visit(&mut self) -> Visit {
        let mut visit = Visit::new(self.date(), self.number(24), self.language());
        visit.seconds = self.number(5000);
        visit.entry = self.maybe::<Entry>();
        visit.procedure = self.slug("procedure");
        visit.path = self.slug("path").map(|id| PathUse {
            id,
            completed: self.one_in(2),
        });
        visit.audience = self.maybe();
        visit.placement = self.maybe().map(|overall| Placed {
            overall,
            areas: std::array::from_fn(|_| self.maybe()),
        });
        visit.areas_before = self.one_in(2).then(|| Set::of(&self.some::<Area>()));
        visit.areas_after = self.one_in(2).then(|| Set::of(&self.some::<Area>()));
        visit.lessons = (0..self.below(4)).map(|i| self.lesson(i)).collect();
        visit.face = self.maybe::<Face>();
        visit.calls = (0..self.below(3))
            .map(|_| HelpCall {
                lesson: self.slug("usage.lesson"),
                waited: self.one_in(2).then(|| self.number(600)),
            })
            .collect();
        visit.event = visit
            .face
            .and_then(|face| Slug::parse(&format!("event-{}-a2b3", face.code())));
        visit
    }

    fn lesson(&mut self, index: u64) -> LessonUse {
        let told = self.below(10);
        let steps: Vec<StepUse> = (0..told)
            .map(|step| StepUse {
                id: Slug::parse(&format!("step-{step}")).unwrap(),
                first_try: self.one_in(2),
            })
            .collect();
        let right = steps.iter().filter(|step| step.first_try).count();
        let untold = self.number::<u16>(4);
        LessonUse {
            id: Slug::parse(&format!("usage.lesson-{index}")).unwrap(),
            completed: self.one_in(2),
            seconds: self.number(900),
            tried: u16::try_from(told).unwrap() + untold,
            first_try: u16::try_from(right).unwrap() + untold / 2,
            steps,
        }
    }
}
