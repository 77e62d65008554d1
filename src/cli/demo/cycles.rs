//! Invented cycles of digital culture with what they publish, and supports of very small businesses.
//!
//! Cycles are planned first, since sessions are linked to them as they are made: a talk, a workshop day and project days
//! that fall in a cycle's time become its parts. Nothing else of those sessions changes.

use chrono::{Days, NaiveDate};

use super::chance::Chance;
use super::ground::Ground;
use crate::domain::{
    Address, Audience, Block, Datum, Dossier, DossierKind, Kind, NameCode, SECTORS, SKILLS, Session, Slug,
};

const STRUCTURES: &str = include_str!("structures.txt");
/// Behind the streams of sessions, so that neither moves the other.
const STREAMS: u64 = 1 << 40;
/// In a year of this many records there are so many cycles and supports.
const YEAR: u32 = 6000;
const CYCLES: u32 = 12;
const SUPPORTS: u32 = 10;
/// Below this, a demonstration has no cycle to follow.
const LEAST: u32 = 100;

/// A cycle as planned.
#[derive(Clone, Debug)]
struct Cycle {
    code: Option<Slug>,
    sector: &'static str,
    began: NaiveDate,
    /// When its production is due, and when it ends: what lies behind the demonstration is not there yet.
    published: NaiveDate,
    ended: NaiveDate,
}

/// The cycles of a site, which take the sessions that are held in their time.
#[derive(Clone, Debug)]
pub(super) struct Cycles {
    /// By the day they began.
    planned: Vec<Cycle>,
    /// How many parts of each were held, and from which day on the next may be.
    held: Vec<(u8, NaiveDate)>,
    /// Those before are over.
    first: usize,
}

impl Cycles {
    pub(super) fn new(seed: u64, index: u32, ground: &Ground, count: u32) -> Self {
        let mut chance = Chance::new(seed, STREAMS + 3 * u64::from(index));
        let planned = planned(ground, count, &mut chance);
        Self {
            held: planned.iter().map(|cycle| (0, cycle.began)).collect(),
            planned,
            first: 0,
        }
    }

    /// Makes a session the next part of a cycle whose time it is, when it is of the kind that is due.
    pub(super) fn link(&mut self, session: &mut Session) {
        let professional = session.audience.is_none_or(|audience| {
            !matches!(
                audience,
                Audience::Seniors | Audience::PeopleInDifficulty | Audience::Pupils
            )
        });
        if !professional || session.kind == Kind::Individual {
            return;
        }
        while self
            .planned
            .get(self.first)
            .is_some_and(|cycle| cycle.ended < session.date)
        {
            self.first += 1;
        }
        let begun = self.planned[self.first.min(self.planned.len())..]
            .iter()
            .take_while(|cycle| cycle.began <= session.date);
        for (cycle, (parts, ready)) in begun.zip(&mut self.held[self.first..]) {
            let block = match (*parts, session.kind) {
                (0, Kind::Talk) | (1, Kind::Workshop) => Block::Why,
                (2 | 3, Kind::Project) => Block::How,
                _ => continue,
            };
            if session.date >= *ready && session.date <= cycle.published {
                *parts += 1;
                *ready = later(session.date, 5);
                session.cycle.clone_from(&cycle.code);
                session.block = session.cycle.as_ref().map(|_| block);
                return;
            }
        }
    }
}

/// The structures of an invented site, by id.
pub(super) fn structures() -> impl Iterator<Item = (String, String)> {
    let lines = STRUCTURES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ').map(|(id, name)| (id.to_owned(), name.to_owned())))
}

/// What a site plans and follows, oldest first of each kind, each behind the day it was written down.
pub(super) fn dossiers(seed: u64, index: u32, ground: &Ground, count: u32) -> Vec<(NaiveDate, Dossier)> {
    let mut chance = Chance::new(seed, STREAMS + 3 * u64::from(index));
    let cycles = planned(ground, count, &mut chance);
    let mut chance = Chance::new(seed, STREAMS + 3 * u64::from(index) + 1);
    let mut all = Vec::new();
    for cycle in &cycles {
        all.extend(of_cycle(cycle, ground.closes, &mut chance));
    }
    let mut chance = Chance::new(seed, STREAMS + 3 * u64::from(index) + 2);
    for number in 0..share(SUPPORTS, count) {
        all.push(support(number, ground, &mut chance));
    }
    all
}

/// How many of so many a year a site has: at least one, once it has records enough.
fn share(a_year: u32, count: u32) -> u32 {
    let all = u64::from(count) * u64::from(a_year) + u64::from(YEAR / 2);
    let all = u32::try_from(all / u64::from(YEAR)).unwrap_or(u32::MAX);
    if count < LEAST { 0 } else { all.max(1) }
}

fn planned(ground: &Ground, count: u32, chance: &mut Chance) -> Vec<Cycle> {
    let cycles = share(CYCLES, count);
    let mut planned: Vec<Cycle> = (0..cycles)
        .map(|number| {
            let began = spread(ground, number, cycles, chance);
            let published = later(began, u64::from(chance.between(70, 120)));
            Cycle {
                code: code_of("cycle", number, ground),
                sector: chance.row(&SECTORS, |_| 1).copied().unwrap_or(SECTORS[0]),
                began,
                published,
                ended: later(published, u64::from(chance.between(5, 25))),
            }
        })
        .collect();
    planned.sort_by_key(|cycle| cycle.began);
    planned
}

/// A day in the nth of so many equal parts of the site's time.
fn spread(ground: &Ground, nth: u32, of: u32, chance: &mut Chance) -> NaiveDate {
    let length = u64::try_from((ground.closes - ground.opens).num_days()).unwrap_or_default();
    let (nth, of) = (u64::from(nth), u64::from(of.max(1)));
    let start = length * nth / of;
    later(ground.opens, start + chance.below(length / of + 1)).min(ground.closes)
}

fn of_cycle(cycle: &Cycle, closes: NaiveDate, chance: &mut Chance) -> Vec<(NaiveDate, Dossier)> {
    let mediator = who(chance);
    let structures = several(structures().map(|(id, _)| id), 2, chance);
    let skills = several(SKILLS.iter().map(|id| (*id).to_owned()), 3, chance);
    let relays = u32::from(chance.between(2, 7));
    let medium = chance.pick(&[("photo", 30), ("sound", 20), ("text", 20), ("video", 30)]);
    let is_shown = chance.percent(85);
    let mut dossier = Dossier::new(DossierKind::Cycle).with("began", Datum::Day(cycle.began));
    dossier.set("code", cycle.code.clone().map(Datum::Id));
    dossier.set("sector", Slug::parse(cycle.sector).map(Datum::Id));
    dossier.set("structures", ids(structures));
    dossier.set("mediator", mediator.map(Datum::Staff));
    let mut written = cycle.began;
    let first_block = later(cycle.began, 30);
    if first_block <= closes {
        dossier.set("relays", Some(Datum::Number(relays)));
        written = first_block;
    }
    if cycle.ended <= closes {
        dossier.set("ended", Some(Datum::Day(cycle.ended)));
        written = cycle.ended;
    }
    let mut all = vec![(written, dossier)];
    if cycle.published <= closes {
        let address = cycle.code.as_ref().filter(|_| is_shown).and_then(|code| {
            let address = format!("https://cycles.example/{code}");
            Address::parse(&address).map(Datum::Address)
        });
        let mut production = Dossier::new(DossierKind::Production)
            .with("date", Datum::Day(cycle.published))
            .saying("medium", medium);
        production.set("cycle", cycle.code.clone().map(Datum::Id));
        production.set("address", address);
        production.set("skills", ids(skills));
        production.set("mediator", mediator.map(Datum::Staff));
        all.push((cycle.published, production));
    }
    all
}

fn support(number: u32, ground: &Ground, chance: &mut Chance) -> (NaiveDate, Dossier) {
    let began = spread(ground, number, number.max(9) + 1, chance);
    let goal = chance.pick(&[
        ("be_found", 34),
        ("sell", 18),
        ("manage", 20),
        ("communicate", 18),
        ("be_safe", 7),
        ("make", 3),
    ]);
    let structure = several(structures().map(|(id, _)| id), 1, chance);
    let mut dossier = Dossier::new(DossierKind::Support)
        .saying("goal", goal)
        .with("began", Datum::Day(began));
    dossier.set("code", code_of("support", number, ground).map(Datum::Id));
    dossier.set("structure", structure.into_iter().next().map(Datum::Id));
    dossier.set("mediator", who(chance).map(Datum::Staff));
    let mut last = began;
    for milestone in ["diagnosed", "planned", "built", "online", "autonomous"] {
        let day = later(last, u64::from(chance.between(5, 30)));
        if day > ground.closes {
            break;
        }
        if chance.percent(6) {
            dossier.set("given_up", Some(Datum::Day(day)));
            return (day, dossier);
        }
        dossier.set(milestone, Some(Datum::Day(day)));
        last = day;
    }
    (last, dossier)
}

/// A code that no other site has.
fn code_of(kind: &str, number: u32, ground: &Ground) -> Option<Slug> {
    let device = ground.device.as_str().to_ascii_lowercase();
    Slug::parse(&format!("{kind}-{}-{}", number + 1, device.get(..4)?))
}

fn who(chance: &mut Chance) -> Option<NameCode> {
    NameCode::parse(chance.pick(&[("m1", 50), ("m2", 30), ("m3", 20)]))
}

/// One to so many of the ids, in order.
fn several(among: impl Iterator<Item = String>, most: u64, chance: &mut Chance) -> Vec<Slug> {
    let all: Vec<Slug> = among.filter_map(|id| Slug::parse(&id)).collect();
    let mut chosen: Vec<Slug> = (0..=chance.below(most))
        .filter_map(|_| chance.row(&all, |_| 1).cloned())
        .collect();
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

fn ids(ids: Vec<Slug>) -> Option<Datum> {
    (!ids.is_empty()).then_some(Datum::Ids(ids))
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
