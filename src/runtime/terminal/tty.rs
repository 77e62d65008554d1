//! The open terminal: a descriptor to read, one to write, and its size.

use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{isatty, tcgetwinsize};

/// The two ends of one terminal.
#[derive(Debug)]
pub struct Tty {
    /// Where keys come from.
    pub input: OwnedFd,
    /// Where frames go.
    pub output: OwnedFd,
}

impl Tty {
    /// The terminal of this process: its standard input and output where they are one, otherwise `/dev/tty`.
    ///
    /// An error when the process has no terminal at all.
    pub fn open() -> io::Result<Self> {
        Ok(Self {
            input: terminal_of(&io::stdin())?,
            output: terminal_of(&io::stdout())?,
        })
    }

    /// Another handle on the same terminal.
    pub fn try_clone(&self) -> io::Result<Self> {
        Ok(Self {
            input: self.input.try_clone()?,
            output: self.output.try_clone()?,
        })
    }

    /// Columns and rows; 80 by 24 when the terminal does not say.
    ///
    /// Asked of the terminal itself: crossterm's own `size` starts the program `tput` when the terminal does not answer.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        size_of(&self.output)
    }
}

fn terminal_of<F: AsFd>(standard: &F) -> io::Result<OwnedFd> {
    if isatty(standard) {
        return standard.as_fd().try_clone_to_owned();
    }
    Ok(OpenOptions::new().read(true).write(true).open("/dev/tty")?.into())
}

/// Columns and rows of a terminal; 80 by 24 when it does not say.
pub(super) fn size_of<F: AsFd>(tty: &F) -> (u16, u16) {
    match tcgetwinsize(tty) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
        _ => (80, 24),
    }
}

/// How long a write may wait for a terminal that takes nothing.
#[derive(Clone, Copy, Debug)]
pub(super) enum Patience {
    Endless,
    AtMost(Duration),
}

/// Writes everything, or tells why it could not.
///
/// Waits where the descriptor is non-blocking (another program on the same terminal may have made it so).
pub(super) fn write_all<F: AsFd>(tty: &F, mut bytes: &[u8], patience: Patience) -> io::Result<()> {
    while !bytes.is_empty() {
        if let Patience::AtMost(limit) = patience
            && !writable(tty, Some(limit))?
        {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match rustix::io::write(tty, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                writable(tty, None)?;
            }
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(())
}

fn writable<F: AsFd>(tty: &F, limit: Option<Duration>) -> io::Result<bool> {
    let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
    loop {
        match poll(&mut [PollFd::new(tty, PollFlags::OUT)], limit.as_ref()) {
            Ok(ready) => return Ok(ready > 0),
            Err(Errno::INTR) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
}
