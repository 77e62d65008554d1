//! Counts the records of a directory: its sessions here, its visits on a worker of their own, side by side.
//!
//! A million records have one second, and no record is both: what the two count adds up whatever each of them saw last.

use std::panic;
use std::path::Path;

use crate::indicators::Counting;
use crate::store::{Reader, Result, Store};

use super::worker;

/// Adds every session and visit of a count's period to it; the reader is one of the directory's.
pub fn count(dir: &Path, reader: &Reader, mut counting: Counting) -> Result<Counting> {
    let period = counting.request().period;
    let (place, empty) = (dir.to_owned(), counting.clone());
    let visits = worker::spawn("visits", move || of_visits(&Store::open_to_read(&place)?, empty));
    reader.sessions_facts(Some(&period), |site, facts| counting.add_session(site, facts))?;
    match visits {
        // A system that refuses a thread has the time it takes.
        Err(_) => of_visits(reader, counting),
        Ok(visits) => match visits.join() {
            Ok(visits) => {
                counting.absorb(visits?);
                Ok(counting)
            }
            Err(panicked) => panic::resume_unwind(panicked),
        },
    }
}

fn of_visits(reader: &Reader, mut counting: Counting) -> Result<Counting> {
    let period = counting.request().period;
    reader.visits(Some(&period), |site, visit| counting.add_visit(site, visit))?;
    Ok(counting)
}
