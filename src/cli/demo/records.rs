//! The records of all sites, one after another, each site's in the order of time.

use std::cmp::Reverse;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::chance::Chance;
use super::cycles::Cycles;
use super::ground::{Ground, Land, Stream, stream};
use super::mix::Act;
use super::session::{Scene, session};
use super::shelf::Shelf;
use super::visit::visit;
use super::{Plan, calendar, events};
use crate::domain::{Body, Identity, Record, Stamp};

/// The records of a plan, made as they are asked for: memory holds one day of one site, and a count for each of its days.
#[derive(Clone, Debug)]
pub struct Records {
    plan: Plan,
    shelf: Shelf,
    land: Land,
    /// How many records each site has.
    counts: Vec<u32>,
    next_site: u32,
    work: Option<Work>,
    made: u32,
}

/// A site at work.
#[derive(Clone, Debug)]
struct Work {
    ground: Ground,
    chance: Chance,
    cycles: Cycles,
    /// How many records each day from the site's opening still to come has, first day last.
    ahead: Vec<u32>,
    day: NaiveDate,
    /// What is still to come that day, the earliest last.
    today: Vec<(u8, Act)>,
    seq: u32,
}

impl Records {
    pub(super) fn new(plan: &Plan) -> Self {
        let land = Land::new(plan);
        Self {
            counts: counts(plan, &land),
            plan: *plan,
            shelf: Shelf::new(),
            land,
            next_site: 0,
            work: None,
            made: 0,
        }
    }

    /// Begins the next site that has records; `None` after the last one.
    fn begin(&mut self) -> Option<Work> {
        while self.next_site < self.land.sites() {
            let index = self.next_site;
            self.next_site += 1;
            let count = self.counts.get(index as usize).copied().unwrap_or_default();
            if count > 0 {
                return Some(Work::new(index, self.land.ground(index), count, self.plan.seed));
            }
        }
        None
    }

    /// Of five records spread over the whole, one of each act, so that even a small demonstration shows them all.
    fn promised(&self, number: u32) -> Option<Act> {
        let all = u64::from(self.plan.count());
        let place = |nth: usize| (2 * nth as u64 + 1) * all / 10;
        (0..Act::ALL.len())
            .find(|nth| place(*nth) == u64::from(number))
            .map(|nth| Act::ALL[nth])
    }
}

/// How many sessions and visits each site has: what is due up to a site less what was due before it, so that the whole
/// always comes out exactly.
pub(super) fn counts(plan: &Plan, land: &Land) -> Vec<u32> {
    let shares: Vec<u128> = (0..land.sites()).map(|site| u128::from(land.share(site))).collect();
    let all: u128 = shares.iter().sum();
    let due = |shares: u128| u32::try_from(u128::from(plan.count()) * shares / all.max(1)).unwrap_or(u32::MAX);
    let mut before = 0;
    shares
        .into_iter()
        .map(|share| {
            let count = due(before + share) - due(before);
            before += share;
            count
        })
        .collect()
}

impl Iterator for Records {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if self.made >= self.plan.count() {
            return None;
        }
        loop {
            let mut work = self.work.take().or_else(|| self.begin())?;
            if work.today.is_empty() {
                if work.begin_day(|nth| self.promised(self.made + nth)) {
                    self.work = Some(work);
                }
                continue;
            }
            let record = work.write(&self.shelf, self.plan.to);
            self.made += u32::from(record.is_some());
            self.work = Some(work);
            return record;
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.plan.count() - self.made) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Records {}
impl std::iter::FusedIterator for Records {}

impl Work {
    fn new(index: u32, ground: Ground, count: u32, seed: u64) -> Self {
        let mut chance = Chance::new(seed, stream(index, Stream::Days));
        let running = calendar::busyness(&ground, &mut chance);
        let mut ahead = vec![0; running.len()];
        let all = running.last().copied().unwrap_or_default();
        for _ in 0..count {
            let drawn = chance.below(all);
            let day = running.partition_point(|sum| *sum <= drawn);
            ahead[day] += 1;
        }
        ahead.reverse();
        Self {
            chance: Chance::new(seed, stream(index, Stream::Acts)),
            cycles: Cycles::new(seed, index, &ground, count),
            ahead,
            // The first day begun is the one after this.
            day: ground.opens,
            ground,
            today: Vec::new(),
            seq: 0,
        }
    }

    /// Begins the next day with records; `false` when none is left. `promised` gives the act of the nth record of it.
    fn begin_day(&mut self, promised: impl Fn(u32) -> Option<Act>) -> bool {
        while let Some(count) = self.ahead.pop() {
            let length = self.ahead.len() as u64;
            if count > 0 {
                self.day = self
                    .ground
                    .closes
                    .checked_sub_days(Days::new(length))
                    .unwrap_or(self.day);
                for nth in 0..count {
                    let drawn = Act::draw(self.ground.setting, &mut self.chance);
                    let act = promised(nth).unwrap_or(drawn);
                    self.today.push((calendar::hour(act, &mut self.chance), act));
                }
                self.today.sort_by_key(|(hour, _)| Reverse(*hour));
                return true;
            }
        }
        false
    }

    fn write(&mut self, stock: &Shelf, last: NaiveDate) -> Option<Record> {
        let (hour, act) = self.today.pop()?;
        let scene = Scene {
            ground: &self.ground,
            shelf: stock,
            date: self.day,
            hour,
        };
        let mut body = match act {
            Act::Visit => Body::Visit(Box::new(visit(scene, &mut self.chance))),
            Act::Session(kind) => {
                let mut session = session(kind, scene, &mut self.chance);
                self.cycles.link(&mut session);
                Body::Session(Box::new(session))
            }
        };
        // The kiosk writes a visit at once; a mediator catches up within a few days.
        let late = match act {
            Act::Visit => 0,
            Act::Session(_) => self.chance.pick(&[(0, 82), (1, 10), (2, 4), (3, 2), (5, 2)]),
        };
        let written = self.day.checked_add_days(Days::new(late)).unwrap_or(last);
        // Nobody comes in on a Sunday to catch up.
        let shut = u64::from(late > 0 && written.weekday() == Weekday::Sun);
        let recorded_on = written
            .checked_add_days(Days::new(shut))
            .map_or(last, |day| day.min(last));
        self.seq += 1;
        let identity = Identity {
            site: self.ground.id,
            device: self.ground.device,
            epoch: 1,
            seq: self.seq,
        };
        if let Body::Session(session) = &mut body {
            events::link(session, &identity);
        }
        Some(Record {
            stamp: Stamp {
                identity,
                revision: 1,
                demo: true,
                recorded_on,
                revised_on: recorded_on,
            },
            body,
        })
    }
}
