//! Counts the records of a directory and writes what they come to, with a worker beside: a million records have one second.
//!
//! Both read the same moment of the records: this thread what is described, then sessions from the first day on; the worker
//! visits, then sessions from the last day back, until they meet. The bytes are those that one thread would write.

use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::iter;
use std::panic;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread;

use chrono::{Days, NaiveDate};

use crate::app::figures::Whose;
use crate::domain::{Commune, Communes, Ground, NameCode, Period, SessionFacts, SiteId, Territory};
use crate::export;
use crate::indicators::{Counted, Counting};
use crate::store::{Reader, Result, Store};

use super::{described, worker};

/// Adds every session and visit of a count's period to it, and the facts beside them; the reader is one of the directory's.
pub fn count(dir: &Path, reader: &Reader, counting: Counting) -> Result<Counting> {
    count_telling(dir, reader, counting, || {})
}

/// The same, calling back with each session.
pub fn count_telling(dir: &Path, reader: &Reader, counting: Counting, each: impl FnMut()) -> Result<Counting> {
    let beside = Store::open_to_read(dir)?;
    let (mut here, mut there) = (reader.hold()?, beside.hold()?);
    // Whatever was written between the two is read by both or by none.
    while here != there {
        let (behind, line) = if here < there {
            (reader, &mut here)
        } else {
            (&beside, &mut there)
        };
        behind.let_go()?;
        *line = behind.hold()?;
    }
    let counted = count_held(reader, beside, counting, each);
    reader.let_go()?;
    counted
}

/// Counts with two readers of one moment.
fn count_held(reader: &Reader, beside: Reader, mut counting: Counting, mut each: impl FnMut()) -> Result<Counting> {
    if counting.request().territory() == Some(Territory::Place) {
        name_places(reader, &mut counting)?;
    }
    let grounds = counting.needs_grounds().then(|| Grounds::of(reader)).transpose()?;
    let (grounds, slices) = (grounds.as_ref(), Slices::of(reader, counting.request().period)?);
    let (slices, empty) = (&slices, counting.clone());
    thread::scope(|scope| {
        let visits = worker::spawn_scoped(scope, "visits", move || {
            let mut counting = of_visits(&beside, empty, grounds)?;
            let done = Cell::new(0);
            let last = iter::from_fn(|| slices.last(done.take()));
            each_session(&beside, last, None, grounds, |site, facts, ground| {
                add_session(&mut counting, site, facts, ground);
                done.set(done.get() + 1);
            })?;
            Ok(counting)
        });
        described::add(reader, &mut counting, &Whose::Everybody)?;
        let first = iter::from_fn(|| slices.first());
        each_session(reader, first, None, grounds, |site, facts, ground| {
            add_session(&mut counting, site, facts, ground);
            (0..=slices.told()).for_each(|_| each());
        })?;
        match visits {
            // A system that refuses a thread has the time it takes.
            Err(_) => of_visits(reader, counting, grounds),
            Ok(visits) => match visits.join() {
                Ok(visits) => {
                    // What visits add up to is the larger part.
                    let mut all = visits?;
                    all.absorb(counting);
                    Ok(all)
                }
                Err(panicked) => panic::resume_unwind(panicked),
            },
        }
    })
}

fn add_session(counting: &mut Counting, site: SiteId, facts: &SessionFacts, ground: Ground<'_>) {
    let counting = counting.at(ground.commune).at_place(site, ground.place);
    counting.add_session(site, facts);
}

/// Says what the places of the site's own description are called.
fn name_places(reader: &Reader, counting: &mut Counting) -> Result<()> {
    if let Some(installation) = reader.installation()? {
        let site = installation.site;
        for described in reader.site()?.described(site) {
            let place = described.at.strip_prefix("places.");
            counting.name(Territory::code_of_place(site, place), &described.place.name);
        }
    }
    Ok(())
}

/// The days of a count in slices, taken from both ends.
#[derive(Debug, Default)]
struct Slices {
    left: Mutex<VecDeque<Period>>,
    /// How many sessions of the last slices are done and not yet told.
    done: AtomicU32,
}

impl Slices {
    /// So many that whoever ends first waits for little.
    const MOST: u64 = 48;

    fn of(reader: &Reader, period: Period) -> Result<Self> {
        let days = reader.first_and_last_day()?;
        Ok(days.map_or_else(Self::default, |(first, last)| Self::between(first, last, period)))
    }

    /// The days from the first record to the last that are of a period.
    fn between(first: NaiveDate, last: NaiveDate, period: Period) -> Self {
        let (mut from, to) = (first.max(period.from()), last.min(period.to()));
        let days = u64::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0);
        let mut left = VecDeque::new();
        while let Ok(rest) = Period::between(from, to) {
            let next = from.checked_add_days(Days::new(days / Self::MOST + 1));
            let until = next.and_then(|next| next.pred_opt()).unwrap_or(to).min(to);
            left.push_back(Period::between(from, until).unwrap_or(rest));
            let Some(next) = next else { break };
            from = next;
        }
        Self {
            left: Mutex::new(left),
            done: AtomicU32::new(0),
        }
    }

    fn first(&self) -> Option<Period> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// The last slice that is left, once so many sessions of the one before are done.
    fn last(&self, done: u32) -> Option<Period> {
        self.done.fetch_add(done, Ordering::Relaxed);
        self.left.lock().unwrap_or_else(PoisonError::into_inner).pop_back()
    }

    /// How many sessions of the last slices have been done since it was asked.
    fn told(&self) -> u32 {
        match self.done.load(Ordering::Relaxed) {
            0 => 0,
            _ => self.done.swap(0, Ordering::Relaxed),
        }
    }
}

/// Calls back with each session of some periods, of everybody or of one mediator, and with the place and the commune that it
/// was held in, where the grounds tell.
pub(super) fn each_session(
    reader: &Reader,
    periods: impl IntoIterator<Item = Period>,
    of: Option<NameCode>,
    grounds: Option<&Grounds>,
    mut each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
) -> Result<()> {
    match (of, grounds) {
        (None, None) => reader.sessions_facts(periods, |site, facts| each(site, facts, Ground::NOWHERE)),
        (None, Some(grounds)) => reader.sessions_grounds(periods, |site, facts, ground| {
            let commune = grounds.of_session(site, ground);
            each(site, facts, Ground { commune, ..ground });
        }),
        (Some(code), grounds) => reader.sessions_grounds_of(code, periods, |site, facts, ground| {
            let commune = grounds.and_then(|grounds| grounds.of_session(site, ground));
            each(site, facts, Ground { commune, ..ground });
        }),
    }
}

/// Ends a count, a worker keeping figures back beside this thread: of a thousand groups each takes milliseconds.
#[must_use]
pub fn counted(counting: Counting) -> Counted {
    counting.counted_by(|work| {
        thread::scope(|scope| {
            // A system that refuses a thread has the time it takes.
            let beside = worker::spawn_scoped(scope, "groups", work);
            work();
            drop(beside);
        });
    })
}

/// Pieces that the worker may be ahead.
const AHEAD: usize = 2;

/// Writes the cells of a count as the shared CSV, every second piece of it made by a worker.
pub fn write_csv(counted: &Counted, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&export::csv_head())?;
    let pieces = counted.pieces();
    thread::scope(|scope| {
        let (send, receive) = sync_channel(AHEAD);
        let rows = move || {
            let second = (1..pieces).step_by(2);
            // Whoever no longer takes a piece could not write the one before.
            second
                .map(|piece| send.send(export::csv_piece(counted, piece)))
                .all(|given| given.is_ok())
        };
        let alone = worker::spawn_scoped(scope, "rows", rows).is_err();
        for piece in 0..pieces {
            let bytes = if alone || piece % 2 == 0 {
                export::csv_piece(counted, piece)
            } else {
                receive.recv().map_err(io::Error::other)?
            };
            out.write_all(&bytes)?;
        }
        out.flush()
    })
}

fn of_visits(reader: &Reader, mut counting: Counting, grounds: Option<&Grounds>) -> Result<Counting> {
    let period = counting.request().period;
    reader.visits(Some(&period), |site, visit| {
        let commune = grounds.and_then(|grounds| grounds.of_kiosk(site));
        counting.at(commune).at_place(site, None).add_visit(site, visit);
    })?;
    Ok(counting)
}

/// Where sessions and visits took place: only the site's own description tells where its places and its kiosks are.
pub(super) struct Grounds {
    own: Option<SiteId>,
    communes: Communes,
}

impl Grounds {
    pub(super) fn of(reader: &Reader) -> Result<Self> {
        Ok(Self {
            own: reader.installation()?.map(|installation| installation.site),
            communes: Communes::of(&reader.site()?),
        })
    }

    pub(super) fn of_session<'g>(&'g self, site: SiteId, ground: Ground<'g>) -> Option<&'g Commune> {
        if self.own == Some(site) {
            self.communes.of_session(ground)
        } else {
            ground.commune
        }
    }

    pub(super) fn of_kiosk(&self, site: SiteId) -> Option<&Commune> {
        self.communes.own().filter(|_| self.own == Some(site))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(of_year: u32) -> NaiveDate {
        NaiveDate::from_yo_opt(2026, of_year).unwrap()
    }

    #[test]
    fn slices_taken_from_both_ends_are_every_day_once() {
        for (records, asked) in [
            ((1, 365), (1, 365)),
            ((40, 41), (1, 365)),
            ((1, 365), (90, 90)),
            ((7, 330), (100, 365)),
        ] {
            let asked = Period::between(day(asked.0), day(asked.1)).unwrap();
            let slices = Slices::between(day(records.0), day(records.1), asked);
            let (mut first, mut last) = (Vec::new(), Vec::new());
            while let Some(period) = slices.first() {
                first.push(period);
                last.extend(slices.last(2));
            }
            let all: Vec<Period> = first.into_iter().chain(last.into_iter().rev()).collect();
            assert_eq!(all[0].from(), day(records.0).max(asked.from()));
            assert_eq!(all[all.len() - 1].to(), day(records.1).min(asked.to()));
            assert!(
                all.windows(2)
                    .all(|pair| pair[0].to().succ_opt() == Some(pair[1].from()))
            );
        }
        let after = Period::between(day(200), day(210)).unwrap();
        assert_eq!(Slices::between(day(1), day(100), after).first(), None);
    }

    #[test]
    fn what_the_worker_did_is_told_once() {
        let slices = Slices::between(day(1), day(365), Period::between(day(1), day(365)).unwrap());
        slices.last(0);
        slices.last(30);
        slices.last(12);
        assert_eq!((slices.told(), slices.told()), (42, 0));
    }
}
