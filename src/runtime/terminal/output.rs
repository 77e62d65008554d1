//! What frames are written to: one write a frame, and never a fault when the terminal is gone.
//!
//! The reader tells that the terminal vanished, once. A writer that failed as well would make ratatui print its fault from a
//! destructor, on a standard error that is gone too, which panics.

use std::io::{self, Write};
use std::sync::Arc;

use super::guard::{Hold, Taken};
use super::tty::{Patience, write_all};

/// Bytes kept before a flush: a whole frame of a large screen.
const BUFFER_MAX: usize = 64 * 1024;

/// The screen as a writer; what is written after it was given back, or lost, goes nowhere.
#[derive(Debug)]
pub struct Output {
    taken: Arc<Taken>,
    buffer: Vec<u8>,
    lost: bool,
}

impl Output {
    pub(super) fn new(taken: Arc<Taken>) -> Self {
        Self {
            taken,
            buffer: Vec::new(),
            lost: false,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.buffer.len() + bytes.len() > BUFFER_MAX {
            self.flush()?;
        }
        self.buffer.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.lost && self.taken.hold() == Hold::Held {
            self.lost = write_all(&self.taken.tty().output, &self.buffer, Patience::Endless).is_err();
        }
        self.buffer.clear();
        Ok(())
    }
}
