//! Sends a card to the site's printer through CUPS, and nothing else.
//!
//! The only program started: `lp`, with fixed arguments, a printer's name that was checked, and the text on its standard
//! input. Nothing typed by a visitor reaches it.

use std::io::{self, Write};
use std::process::{Command, Stdio};

/// Prints a text; an error when there is no `lp`, or it refuses.
pub(super) fn print(printer: &str, text: &str) -> io::Result<()> {
    let mut spooler = Command::new("lp")
        .args(["-s", "-d", printer, "-t", "Palier", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Dropped at the end of the line: `lp` waits for the end of what it reads.
    if let Some(mut paper) = spooler.stdin.take() {
        paper.write_all(text.as_bytes())?;
        paper.write_all(b"\n")?;
    }
    let done = spooler.wait()?;
    if done.success() {
        Ok(())
    } else {
        Err(io::Error::other("lp refused"))
    }
}
