//! Verifies the records beside the open kiosk, on a connection of its own, and sets a copy of damage aside.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;

use chrono::NaiveDate;

use super::perform::{Event, Work};
use super::worker;
use crate::app::Soundness;
use crate::store::{Store, Verification};

/// Verifies the records of a directory on a worker, which tells the loop what it found.
pub(super) fn begin(dir: PathBuf, today: NaiveDate, outlet: SyncSender<Event>) -> io::Result<()> {
    worker::spawn("verify", move || {
        // The receiver is gone only when the program ends.
        let _told = outlet.send(Event::Worked(Work::Verified(verify(&dir, today))));
    })
    .map(drop)
}

/// Recomputes the chain of hashes over every record of a directory; long, so never called from the loop's own thread.
fn verify(dir: &Path, today: NaiveDate) -> Soundness {
    let Ok(reader) = Store::open_to_read(dir) else {
        return Soundness::Doubtful;
    };
    if Verification::begin().finish(&reader).is_sound() {
        return Soundness::Sound;
    }
    // On a full or read-only disk there is no copy; staff are told of the damage all the same.
    let _kept = Store::set_aside(dir, today);
    Soundness::Doubtful
}
