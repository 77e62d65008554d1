//! A bar for long work: drawn on a terminal, silent everywhere else.

use std::io::{self, IsTerminal, Write};

use crate::runtime::terminal::facts::{Device, Facts};

const CELLS: u64 = 30;

/// How far some work is.
#[derive(Debug)]
pub(super) struct Progress {
    shown: bool,
    drawn: Option<u64>,
}

impl Progress {
    pub fn begin() -> Self {
        let draws = Facts::of_this_process().device != Device::Printer;
        let shown = draws && io::stderr().is_terminal();
        Self { shown, drawn: None }
    }

    /// One that is never drawn.
    pub fn hidden() -> Self {
        Self {
            shown: false,
            drawn: None,
        }
    }

    /// Draws the bar when it grew by a hundredth.
    pub fn reach(&mut self, done: u64, total: u64) {
        let hundredths = done.saturating_mul(100).checked_div(total).unwrap_or(100).min(100);
        if self.shown && self.drawn != Some(hundredths) {
            self.drawn = Some(hundredths);
            let filled = usize::try_from(hundredths * CELLS / 100).unwrap_or(0);
            let left = usize::try_from(CELLS).unwrap_or(0) - filled;
            let _ = write!(
                io::stderr(),
                "\r{}{} {hundredths} %",
                "#".repeat(filled),
                "-".repeat(left)
            );
        }
    }
}

impl Progress {
    /// Wipes the bar, so that a line can be told; it is drawn again at the next step.
    pub fn wipe(&mut self) {
        if self.drawn.take().is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.wipe();
    }
}
