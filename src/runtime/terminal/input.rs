//! The thread that reads the terminal, and nothing else does.
//!
//! It sleeps in `poll` on the terminal, on the signals and on a socket that stops it. It reads at most 1 KiB at a
//! time and none while the loop is behind, so that a flood of keys waits in the terminal and not in memory. What the bytes
//! mean is the parser's affair.

use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Sender, SyncSender, TrySendError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::event::Input;
use super::parser::Parser;
use super::signals::{Heard, Signals};
use super::tty::size_of;
use crate::runtime::worker;

const READ_MAX: usize = 1024;
/// How soon a full channel is tried again.
const RETRY: Duration = Duration::from_millis(1);

/// Where inputs go: a channel of the loop, with or without a bound. A bound of some 64 is what keeps a flood out of memory.
pub trait Outlet<T>: Send {
    /// Hands one over without waiting, or gives it back with the reason.
    fn offer(&self, message: T) -> Result<(), TrySendError<T>>;
}

impl<T: Send> Outlet<T> for SyncSender<T> {
    fn offer(&self, message: T) -> Result<(), TrySendError<T>> {
        self.try_send(message)
    }
}

impl<T: Send> Outlet<T> for Sender<T> {
    fn offer(&self, message: T) -> Result<(), TrySendError<T>> {
        self.send(message)
            .map_err(|refused| TrySendError::Disconnected(refused.0))
    }
}

/// The running reader; dropping it stops and joins its thread within moments.
#[derive(Debug)]
pub struct Reader {
    stop: UnixStream,
    thread: Option<JoinHandle<()>>,
}

impl Reader {
    /// Starts reading `tty`, and hearing `signals` where given, into `outlet`.
    ///
    /// The thread ends by itself after [`Input::Vanished`], or when nobody holds the other end of the channel.
    pub fn start<T, O>(tty: OwnedFd, signals: Option<Signals>, outlet: O) -> io::Result<Self>
    where
        T: From<Input> + Send + 'static,
        O: Outlet<T> + 'static,
    {
        let (stop, stopped) = UnixStream::pair()?;
        let reading = Reading {
            tty,
            signals,
            stopped,
            outlet,
            parser: Parser::new(),
            began: Instant::now(),
            behind: Duration::ZERO,
            found: Vec::new(),
            waiting: VecDeque::new(),
            life: Life::Reading,
        };
        let thread = worker::spawn("terminal-input", move || reading.run())?;
        Ok(Self {
            stop,
            thread: Some(thread),
        })
    }

    /// Whether the thread is over: the terminal vanished, or the loop let go of the channel.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // The thread's `poll` wakes up on the closed socket.
        let _ = self.stop.shutdown(std::net::Shutdown::Both);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Life {
    Reading,
    /// The terminal is gone; what was found is still to be handed over.
    Ending,
}

/// What `poll` found.
struct Ready {
    stop: bool,
    signals: bool,
    tty: PollFlags,
}

struct Reading<T, O> {
    tty: OwnedFd,
    signals: Option<Signals>,
    stopped: UnixStream,
    outlet: O,
    parser: Parser,
    began: Instant,
    /// Time spent waiting for the loop, which does not count as silence: the rest of a sequence may be waiting too.
    behind: Duration,
    found: Vec<Input>,
    /// Found but not yet taken by the loop; never more than one read gives.
    waiting: VecDeque<T>,
    life: Life,
}

impl<T: From<Input>, O: Outlet<T>> Reading<T, O> {
    fn run(mut self) {
        loop {
            if self.hand_over().is_err() || (self.life == Life::Ending && self.waiting.is_empty()) {
                return;
            }
            match self.wait() {
                Ok(ready) if ready.stop => return,
                Ok(ready) => self.take(&ready),
                Err(Errno::INTR) => {}
                Err(_) => self.vanish(),
            }
        }
    }

    /// Offers what was found; an error when nobody will ever take it.
    fn hand_over(&mut self) -> Result<(), ()> {
        self.waiting.extend(self.found.drain(..).map(T::from));
        while let Some(message) = self.waiting.pop_front() {
            match self.outlet.offer(message) {
                Ok(()) => {}
                Err(TrySendError::Full(message)) => {
                    self.waiting.push_front(message);
                    return Ok(());
                }
                Err(TrySendError::Disconnected(_)) => return Err(()),
            }
        }
        Ok(())
    }

    fn wait(&mut self) -> rustix::io::Result<Ready> {
        let mut polled = vec![PollFd::new(&self.stopped, PollFlags::IN)];
        if !self.waiting.is_empty() {
            let since = Instant::now();
            let ready = poll(&mut polled, Timespec::try_from(RETRY).ok().as_ref());
            self.behind += since.elapsed();
            ready?;
            return Ok(Ready {
                stop: !polled[0].revents().is_empty(),
                signals: false,
                tty: PollFlags::empty(),
            });
        }
        polled.push(PollFd::new(&self.tty, PollFlags::IN));
        if let Some(signals) = &self.signals {
            polled.push(PollFd::from_borrowed_fd(signals.as_fd(), PollFlags::IN));
        }
        let left = self
            .parser
            .deadline()
            .map(|deadline| Duration::from_millis(deadline.saturating_sub(self.now())));
        poll(
            &mut polled,
            left.and_then(|left| Timespec::try_from(left).ok()).as_ref(),
        )?;
        Ok(Ready {
            stop: !polled[0].revents().is_empty(),
            tty: polled[1].revents(),
            signals: polled.get(2).is_some_and(|signals| !signals.revents().is_empty()),
        })
    }

    fn take(&mut self, ready: &Ready) {
        if ready.signals {
            self.hear();
        }
        if ready.tty.contains(PollFlags::IN) {
            self.read();
        } else if ready.tty.is_empty() {
            self.parser.expire(self.now(), &mut self.found);
        } else {
            // Hung up, in error or not open: `poll` would say so again at once, for ever.
            self.vanish();
        }
    }

    fn hear(&mut self) {
        let Some(signals) = &mut self.signals else { return };
        for heard in signals.heard() {
            self.found.push(match heard {
                Heard::Leave(why) => Input::Leave(why),
                Heard::Resized => {
                    let (columns, rows) = size_of(&self.tty);
                    Input::Resized { columns, rows }
                }
            });
        }
    }

    fn read(&mut self) {
        let mut bytes = [0; READ_MAX];
        match rustix::io::read(&self.tty, &mut bytes) {
            Ok(0) => self.vanish(),
            Ok(count) => self.parser.feed(&bytes[..count], self.now(), &mut self.found),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(_) => self.vanish(),
        }
    }

    fn vanish(&mut self) {
        if self.life == Life::Reading {
            self.found.push(Input::Vanished);
            self.life = Life::Ending;
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().saturating_sub(self.behind).as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::fd::OwnedFd;
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
    use std::time::Duration;

    use portable_pty::{MasterPty, PtySize, native_pty_system};
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    use rustix::fs::{Mode, OFlags};
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

    use super::super::event::{Input, Paste};
    use super::Reader;

    const PATIENCE: Duration = Duration::from_secs(10);

    /// A terminal of our own: the end a person types on, and the end the program reads.
    fn terminal() -> (Box<dyn MasterPty + Send>, OwnedFd) {
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let name = pair.master.tty_name().unwrap();
        let tty = rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let mut raw = tcgetattr(&tty).unwrap();
        raw.make_raw();
        tcsetattr(&tty, OptionalActions::Now, &raw).unwrap();
        (pair.master, tty)
    }

    fn next(inputs: &Receiver<Input>) -> Input {
        inputs.recv_timeout(PATIENCE).unwrap()
    }

    fn key(code: KeyCode) -> Input {
        Input::Key(KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn keys_typed_on_a_terminal_reach_the_loop() {
        let (master, tty) = terminal();
        let (sender, inputs) = mpsc::channel();
        let _reader = Reader::start(tty, None, sender).unwrap();
        master.take_writer().unwrap().write_all("aش\x1b[A".as_bytes()).unwrap();
        assert_eq!(next(&inputs), key(KeyCode::Char('a')));
        assert_eq!(next(&inputs), key(KeyCode::Char('ش')));
        assert_eq!(next(&inputs), key(KeyCode::Up));
    }

    #[test]
    fn silence_ends_what_was_begun() {
        let (master, tty) = terminal();
        let (sender, inputs) = mpsc::channel();
        let _reader = Reader::start(tty, None, sender).unwrap();
        let mut keyboard = master.take_writer().unwrap();
        keyboard.write_all(b"\x1b").unwrap();
        assert_eq!(next(&inputs), key(KeyCode::Esc));
        keyboard.write_all(b"\x1b[200~abc").unwrap();
        assert_eq!(next(&inputs), Input::Paste(Paste::Dropped));
        keyboard.write_all(b"a").unwrap();
        assert_eq!(next(&inputs), key(KeyCode::Char('a')));
    }

    #[test]
    fn a_terminal_that_vanishes_is_told_once_and_the_thread_ends() {
        let (master, tty) = terminal();
        let (sender, inputs) = mpsc::channel();
        let _reader = Reader::start(tty, None, sender).unwrap();
        drop(master);
        assert_eq!(next(&inputs), Input::Vanished);
        assert_eq!(inputs.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected));
    }

    #[test]
    fn a_loop_that_is_behind_loses_nothing_and_stops_no_shutdown() {
        let (master, tty) = terminal();
        let (sender, inputs) = mpsc::sync_channel(2);
        let reader = Reader::start(tty, None, sender).unwrap();
        let mut keyboard = master.take_writer().unwrap();
        keyboard.write_all(&[b'x'; 500]).unwrap();
        for _ in 0..500 {
            assert_eq!(next(&inputs), key(KeyCode::Char('x')));
        }
        keyboard.write_all(&[b'y'; 500]).unwrap();
        assert_eq!(next(&inputs), key(KeyCode::Char('y')));
        drop(reader);
        assert!(inputs.iter().count() < 500);
    }

    #[test]
    fn a_loop_that_is_gone_ends_the_thread() {
        let (master, tty) = terminal();
        let (sender, inputs) = mpsc::channel::<Input>();
        let mut reader = Reader::start(tty, None, sender).unwrap();
        drop(inputs);
        master.take_writer().unwrap().write_all(b"a").unwrap();
        reader.thread.take().unwrap().join().unwrap();
        assert!(reader.is_over());
    }
}
