//! The panic hook of the kiosk: the terminal first, then a line in a log, never a word on the screen.
//!
//! Text of a panic can hold anything, an imported label included: what is logged is cleaned and bounded.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::panic::{self, PanicHookInfo};
use std::path::PathBuf;
use std::sync::Arc;

use super::guard::{Hold, Taken};

/// The longest message logged, in characters.
const MESSAGE_MAX: usize = 2000;
/// A log this long takes no more, so that a panic in a loop cannot fill the disk.
const LOG_MAX: u64 = 256 * 1024;

/// Where the text of a panic goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanicReport {
    /// Nowhere.
    Nowhere,
    /// One line at the end of this file, which is made when missing.
    File(PathBuf),
}

/// Puts the hook before the present one, which hears panics again once the terminal is given back.
///
/// Only the thread that took the terminal gives it back: the panic of a worker must not undo a screen that goes on.
pub(super) fn install(taken: &Arc<Taken>, report: PanicReport) {
    let (taken, owner) = (Arc::downgrade(taken), std::thread::current().id());
    let previous = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| match taken.upgrade() {
        Some(taken) if taken.hold() != Hold::Left => {
            if std::thread::current().id() == owner {
                taken.give_back(Hold::Panicked);
            }
            log(&report, panicked);
        }
        _ => previous(panicked),
    }));
}

/// Logs a panic where asked; a log that cannot be written is no reason for a second panic.
fn log(report: &PanicReport, panicked: &PanicHookInfo<'_>) {
    let PanicReport::File(path) = report else { return };
    let opened = OpenOptions::new().create(true).append(true).mode(0o600).open(path);
    if let Ok(mut file) = opened
        && file.metadata().is_ok_and(|data| data.len() < LOG_MAX)
    {
        let _ = file.write_all(line(panicked).as_bytes());
    }
}

fn line(panicked: &PanicHookInfo<'_>) -> String {
    let payload = panicked.payload();
    let message = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let place = panicked.location().map(ToString::to_string).unwrap_or_default();
    let thread = std::thread::current();
    let text = format!(
        "thread {} panicked at {place}: {}",
        thread.name().unwrap_or("?"),
        message.unwrap_or("?")
    );
    cleaned(&text)
}

fn cleaned(text: &str) -> String {
    let kept = text
        .chars()
        .take(MESSAGE_MAX)
        .map(|character| if character.is_control() { ' ' } else { character });
    kept.chain(['\n']).collect()
}

#[cfg(test)]
mod tests {
    use super::{MESSAGE_MAX, cleaned};

    #[test]
    fn a_logged_panic_is_one_bounded_line_that_drives_no_terminal() {
        assert_eq!(cleaned("a\x1b[2Jb\nc\u{9b}d"), "a [2Jb c d\n");
        assert_eq!(cleaned(&"é".repeat(100_000)).chars().count(), MESSAGE_MAX + 1);
    }
}
