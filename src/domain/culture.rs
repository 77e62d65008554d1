//! The network's digital-culture programme: its sectors, the shared tree of skills, what a cycle is made of, its targets.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Block, Kind};

/// The professional sectors that cycles are held for; a site adds its own. Their names are messages.
pub const SECTORS: [&str; 13] = [
    "tourism",
    "social-integration",
    "culture",
    "work-integration",
    "social-economy",
    "crafts",
    "environmental-education",
    "science-outreach",
    "social-action",
    "special-education",
    "metal-industry",
    "elected-officials",
    "senior-civil-servants",
];

/// The shared skills: what stands before the dot is the branch, one of the 18 usages. A site adds its own.
pub const SKILLS: [&str; 42] = [
    "first-steps.device",
    "first-steps.beginners",
    "inform.search",
    "inform.verify",
    "inform.watch",
    "email.write",
    "email.newsletter",
    "online-safety.passwords",
    "online-safety.scams",
    "online-safety.data",
    "office.text",
    "office.table",
    "office.slides",
    "video-call.hold",
    "video-call.webinar",
    "social.account",
    "social.community",
    "e-commerce.shop",
    "e-commerce.payment",
    "job-search.profile",
    "e-culture.collections",
    "e-culture.visit",
    "e-administration.assist",
    "e-reputation.follow",
    "e-reputation.answer",
    "cloud.share",
    "cloud.backup",
    "publish.blog",
    "publish.web-page",
    "publish.photo",
    "publish.sound",
    "publish.video",
    "publish.rights",
    "publish.access",
    "e-health.assist",
    "prototype.draw",
    "prototype.print",
    "prototype.program",
    "ai.ask",
    "ai.check",
    "footprint.measure",
    "footprint.repair",
];

/// A part of a cycle, in the order in which the network holds them; nothing forces that order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CyclePart {
    /// A talk of two hours.
    Talk,
    /// A workshop day, whose volunteers become relays.
    WorkshopDay,
    /// Two days on a concrete project.
    ProjectDays,
    /// What is published.
    Production,
}

impl CyclePart {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Talk, Self::WorkshopDay, Self::ProjectDays, Self::Production];

    /// The block it belongs to.
    #[must_use]
    pub const fn block(self) -> Block {
        match self {
            Self::Talk | Self::WorkshopDay => Block::Why,
            Self::ProjectDays => Block::How,
            Self::Production => Block::Spreading,
        }
    }

    /// How often a cycle holds it.
    #[must_use]
    pub const fn times(self) -> u32 {
        match self {
            Self::ProjectDays => 2,
            Self::Talk | Self::WorkshopDay | Self::Production => 1,
        }
    }

    /// The part that a session of a cycle was; `None` for one that says no part of it.
    #[must_use]
    pub const fn of(block: Option<Block>, kind: Kind) -> Option<Self> {
        match (block, kind) {
            (Some(Block::Why), Kind::Talk) => Some(Self::Talk),
            (Some(Block::Why), Kind::Workshop) => Some(Self::WorkshopDay),
            (Some(Block::How), Kind::Workshop | Kind::Project) => Some(Self::ProjectDays),
            _ => None,
        }
    }

    /// The kind of session it is, and its usual minutes; `None` for a production, which is no session.
    #[must_use]
    pub const fn session(self) -> Option<(Kind, u16)> {
        match self {
            Self::Talk => Some((Kind::Talk, 120)),
            Self::WorkshopDay => Some((Kind::Workshop, 360)),
            Self::ProjectDays => Some((Kind::Project, 360)),
            Self::Production => None,
        }
    }
}

/// What was held of a cycle so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CycleHeld {
    pub talks: u32,
    pub workshop_days: u32,
    pub project_days: u32,
    pub productions: u32,
    /// Different skills that the cycle and its productions name.
    pub skills: u32,
    /// Participants of all its sessions.
    pub accompaniments: u32,
}

impl CycleHeld {
    /// Counts sessions of a block; those that say no part of it count for their participants alone.
    pub fn add(&mut self, block: Option<Block>, kind: Kind, sessions: u32) {
        match CyclePart::of(block, kind) {
            Some(CyclePart::Talk) => self.talks += sessions,
            Some(CyclePart::WorkshopDay) => self.workshop_days += sessions,
            Some(CyclePart::ProjectDays) => self.project_days += sessions,
            _ => {}
        }
    }

    /// How often a part was held.
    #[must_use]
    pub const fn held(&self, part: CyclePart) -> u32 {
        match part {
            CyclePart::Talk => self.talks,
            CyclePart::WorkshopDay => self.workshop_days,
            CyclePart::ProjectDays => self.project_days,
            CyclePart::Production => self.productions,
        }
    }

    /// The first part that was not held as often as a cycle holds it; `None` when nothing is left.
    #[must_use]
    pub fn next(&self) -> Option<CyclePart> {
        CyclePart::ALL.into_iter().find(|part| self.held(*part) < part.times())
    }

    /// How many of the three blocks are whole, whatever their order.
    #[must_use]
    pub fn blocks(&self) -> u8 {
        let whole = |block: &&Block| {
            let mut parts = CyclePart::ALL.into_iter().filter(|part| part.block() == **block);
            parts.all(|part| self.held(part) >= part.times())
        };
        u8::try_from(Block::ALL.iter().filter(whole).count()).unwrap_or_default()
    }
}

/// The days on which parts of a cycle were held, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CycleDays(Vec<(NaiveDate, CyclePart)>);

impl CycleDays {
    /// Adds a day on which a part was held.
    pub fn add(&mut self, day: NaiveDate, part: CyclePart) {
        self.0.push((day, part));
    }

    /// The day on which each block became whole, for those that did.
    #[must_use]
    pub fn blocks(&self) -> Vec<NaiveDate> {
        let whole = |block: &Block| -> Option<NaiveDate> {
            let parts = CyclePart::ALL.into_iter().filter(|part| part.block() == *block);
            let last: Option<Vec<NaiveDate>> = parts.map(|part| self.nth(part, part.times())).collect();
            last?.into_iter().max()
        };
        Block::ALL.iter().filter_map(whole).collect()
    }

    /// The day of the nth time that a part was held, the first being 1.
    fn nth(&self, part: CyclePart, nth: u32) -> Option<NaiveDate> {
        let own = self.0.iter().filter(|(_, held)| *held == part);
        let mut days: Vec<NaiveDate> = own.map(|(day, _)| *day).collect();
        days.sort_unstable();
        days.get(usize::try_from(nth.checked_sub(1)?).ok()?).copied()
    }
}

/// The network's own targets; a site may set others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NetworkTargets {
    /// Cycles begun in a year.
    pub cycles_a_year: u32,
    /// Conferences of several sectors held in a year.
    pub conferences_a_year: u32,
    /// People present at trainings, over the whole programme.
    pub mediators_trained: u32,
}

impl Default for NetworkTargets {
    fn default() -> Self {
        Self {
            cycles_a_year: 10,
            conferences_a_year: 1,
            mediators_trained: 20,
        }
    }
}

impl NetworkTargets {
    /// Highest target.
    pub const MOST: u32 = 100_000;

    /// Each target with its name in the site's description.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, u32); 3] {
        [
            ("cycles_a_year", self.cycles_a_year),
            ("conferences_a_year", self.conferences_a_year),
            ("mediators_trained", self.mediators_trained),
        ]
    }
}

/// What the records say of the targets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NetworkCounts {
    pub cycles: u32,
    pub conferences: u32,
    pub trained: u32,
}

/// How much of a target is reached, in whole percent rounded down, so that 100 is never said too early; a target of nought is
/// reached.
#[must_use]
pub fn percent_reached(value: u32, target: u32) -> u32 {
    let percent = (u64::from(value) * 100).checked_div(u64::from(target)).unwrap_or(100);
    u32::try_from(percent).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Slug, Usage};

    #[test]
    fn the_shipped_ids_are_codes_each_once_and_skills_grow_on_usages() {
        for (at, id) in SECTORS.iter().chain(&SKILLS).enumerate() {
            assert!(Slug::parse(id).is_some(), "{id}");
            assert!(!SECTORS.iter().chain(&SKILLS).take(at).any(|other| other == id), "{id}");
        }
        for usage in Usage::ALL {
            let on_it = |skill: &&'static str| skill.split_once('.').is_some_and(|(branch, _)| branch == usage.code());
            assert!(SKILLS.iter().any(on_it), "{usage:?} has no skill");
        }
        assert!(SKILLS.iter().all(|skill| {
            skill
                .split_once('.')
                .is_some_and(|(branch, _)| Usage::from_code(branch).is_some())
        }));
    }

    #[test]
    fn a_cycle_is_whole_after_a_talk_a_workshop_two_project_days_and_a_production() {
        let mut held = CycleHeld::default();
        assert_eq!((held.blocks(), held.next()), (0, Some(CyclePart::Talk)));
        held.add(Some(Block::Why), Kind::Talk, 1);
        assert_eq!((held.blocks(), held.next()), (0, Some(CyclePart::WorkshopDay)));
        held.add(Some(Block::Why), Kind::Workshop, 1);
        assert_eq!((held.blocks(), held.next()), (1, Some(CyclePart::ProjectDays)));
        held.add(Some(Block::How), Kind::Project, 1);
        assert_eq!(held.blocks(), 1);
        held.add(Some(Block::How), Kind::Workshop, 1);
        assert_eq!((held.blocks(), held.next()), (2, Some(CyclePart::Production)));
        held.productions = 1;
        assert_eq!((held.blocks(), held.next()), (3, None));
    }

    #[test]
    fn a_block_is_whole_on_the_day_of_the_last_of_its_parts() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 5, n).unwrap();
        let mut days = CycleDays::default();
        assert_eq!(days.blocks(), []);
        for (n, part) in [
            (9, CyclePart::ProjectDays),
            (4, CyclePart::Talk),
            (7, CyclePart::ProjectDays),
            (20, CyclePart::ProjectDays),
            (12, CyclePart::Production),
        ] {
            days.add(day(n), part);
        }
        assert_eq!(
            days.blocks(),
            [day(9), day(12)],
            "the first block lacks its workshop day"
        );
        days.add(day(2), CyclePart::WorkshopDay);
        assert_eq!(days.blocks(), [day(4), day(9), day(12)]);
    }

    #[test]
    fn a_later_block_may_be_whole_before_the_first_and_what_says_no_block_is_no_part() {
        let mut held = CycleHeld::default();
        held.add(Some(Block::How), Kind::Project, 2);
        assert_eq!((held.blocks(), held.next()), (1, Some(CyclePart::Talk)));
        held.add(None, Kind::Talk, 3);
        held.add(Some(Block::Spreading), Kind::Workshop, 3);
        assert_eq!(held.talks + held.workshop_days, 0);
    }

    #[test]
    fn a_share_never_says_a_hundred_too_early() {
        for (value, target, percent) in [
            (0, 10, 0),
            (7, 10, 70),
            (199, 200, 99),
            (200, 200, 100),
            (3, 2, 150),
            (0, 0, 100),
        ] {
            assert_eq!(percent_reached(value, target), percent, "{value} of {target}");
        }
        assert_eq!(percent_reached(u32::MAX, 1), u32::MAX);
    }
}
