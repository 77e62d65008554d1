//! A defect of the program, told as one: the public never reads a panic.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

use super::failure::Failure;

/// Where the last panic was, for whoever mends it.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Does some work; a panic in it becomes a failure that names the place in the program, never what it held.
pub(super) fn caught(work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    panic::set_hook(Box::new(note));
    // What the work left half done is dropped with it: nothing of it is looked at again.
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| {
        let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).take();
        Err(Failure::Defect {
            place: place.unwrap_or_default(),
        })
    })
}

fn note(panicked: &PanicHookInfo<'_>) {
    let place = panicked
        .location()
        .map(|place| format!("{}:{}", place.file(), place.line()));
    *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place;
}
