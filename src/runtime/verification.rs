//! Verifies the records beside the open kiosk, on a connection of its own, and sets a copy of damage aside.

use std::path::Path;

use chrono::NaiveDate;

use crate::app::Soundness;
use crate::store::{Store, Verification};

/// Recomputes the chain of hashes over every record of a directory; long, so never called from the loop's own thread.
pub(super) fn verify(dir: &Path, today: NaiveDate) -> Soundness {
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
