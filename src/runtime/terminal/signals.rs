//! What the system says about the terminal and the program, as readable events.
//!
//! The keys Ctrl+C, Ctrl+\ and Ctrl+Z are read as keys in raw mode; the signals of the same effect, sent from outside, are
//! heard and left unanswered, so that a passer-by with another shell cannot stop the kiosk half-drawn.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use super::event::Leave;

/// The signals of this process, from its making on; before it, each has the effect the system gives it.
#[derive(Debug)]
pub struct Signals(SignalDelivery<UnixStream, SignalOnly>);

/// A signal that means something to the kiosk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Resized,
    Leave(Leave),
}

impl Signals {
    /// Hears SIGTERM, SIGHUP, SIGWINCH, and the keyboard's three from now on.
    ///
    /// Once dropped, they are swallowed: signal-hook never gives a signal its former effect back.
    pub fn listen() -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        let heard = [SIGTERM, SIGHUP, SIGWINCH, SIGINT, SIGQUIT, SIGTSTP];
        Ok(Self(SignalDelivery::with_pipe(read, write, SignalOnly, heard)?))
    }

    /// What came since the last call; never waits.
    pub(super) fn heard(&mut self) -> impl Iterator<Item = Heard> {
        self.0.pending().filter_map(|signal| match signal {
            SIGWINCH => Some(Heard::Resized),
            SIGTERM => Some(Heard::Leave(Leave::Terminated)),
            SIGHUP => Some(Heard::Leave(Leave::HungUp)),
            _ => None,
        })
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.get_read().as_fd()
    }
}
