//! Counts the records of a directory and writes what they come to, with a worker beside: a million records have one second.
//!
//! Sessions are counted here and visits by the worker: no record is both, so each of the two reads one moment of its table.
//! The bytes are those that one thread would write.

use std::io::{self, Write};
use std::panic;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::thread;

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
pub fn count_telling(dir: &Path, reader: &Reader, mut counting: Counting, mut each: impl FnMut()) -> Result<Counting> {
    let (period, needs_grounds) = (counting.request().period, counting.needs_grounds());
    let (place, empty) = (dir.to_owned(), counting.clone());
    let visits = worker::spawn("visits", move || of_visits(&Store::open_to_read(&place)?, empty));
    each_session(reader, period, None, needs_grounds, |site, facts, ground| {
        counting
            .at(ground.commune)
            .at_place(site, ground.place)
            .add_session(site, facts);
        each();
    })?;
    // Few beside the sessions, and read while the worker is at its visits.
    described::add(reader, &mut counting, &Whose::Everybody)?;
    let mut all = match visits {
        // A system that refuses a thread has the time it takes.
        Err(_) => of_visits(reader, counting)?,
        Ok(visits) => match visits.join() {
            Ok(visits) => {
                // What visits add up to is the larger part.
                let mut all = visits?;
                all.absorb(&counting);
                all
            }
            Err(panicked) => panic::resume_unwind(panicked),
        },
    };
    name_places(reader, &mut all)?;
    Ok(all)
}

/// Says what the places of the site's own description are called, for who reads figures by place.
fn name_places(reader: &Reader, counting: &mut Counting) -> Result<()> {
    if counting.request().territory() == Some(Territory::Place)
        && let Some(installation) = reader.installation()?
    {
        let site = installation.site;
        for described in reader.site()?.described(site) {
            let place = described.at.strip_prefix("places.");
            counting.name(Territory::code_of_place(site, place), &described.place.name);
        }
    }
    Ok(())
}

/// Calls back with each session of a period, of everybody or of one mediator, and with its place and the commune that it was
/// held in: these are looked for where they matter alone.
pub(super) fn each_session(
    reader: &Reader,
    period: Period,
    of: Option<NameCode>,
    needs_grounds: bool,
    mut each: impl FnMut(SiteId, &SessionFacts, Ground<'_>),
) -> Result<()> {
    if of.is_none() && !needs_grounds {
        let nowhere = Ground {
            place: None,
            commune: None,
        };
        return reader.sessions_facts(Some(&period), |site, facts| each(site, facts, nowhere));
    }
    let grounds = Grounds::of(reader)?;
    let each = |site, facts: &_, ground: Ground<'_>| {
        let commune = grounds.of_session(site, ground);
        each(site, facts, Ground { commune, ..ground });
    };
    match of {
        Some(code) => reader.sessions_grounds_of(code, Some(&period), each),
        None => reader.sessions_grounds(Some(&period), each),
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

fn of_visits(reader: &Reader, mut counting: Counting) -> Result<Counting> {
    let period = counting.request().period;
    if counting.request().territory().is_some() {
        let grounds = Grounds::of(reader)?;
        reader.visits(Some(&period), |site, visit| {
            let commune = grounds.of_kiosk(site);
            counting.at(commune).at_place(site, None).add_visit(site, visit);
        })?;
    } else {
        reader.visits(Some(&period), |site, visit| counting.add_visit(site, visit))?;
    }
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

    fn of_kiosk(&self, site: SiteId) -> Option<&Commune> {
        self.communes.own().filter(|_| self.own == Some(site))
    }
}
