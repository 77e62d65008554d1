//! A program in a pseudo-terminal: typed at, clicked on, looked at. Waits for conditions, never for time to pass.
//!
//! A thread pumps what the program writes into a terminal emulator and wakes whoever waits; another waits for the end of the
//! program. Dropping a [`Kiosk`] kills its process group.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process_group, pidfd_open, pidfd_send_signal};
use tempfile::TempDir;

use super::keys::key_bytes;
use super::launch::{Answering, Launch};
use super::proc;
use super::screen::{self, Queries};

/// How long anything may take to happen before a test fails.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// How the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// With this code.
    Code(u32),
    /// By a signal, as the system names it.
    Signal(String),
}

/// A running program and its terminal.
pub struct Kiosk {
    shared: Arc<Shared>,
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Keyboard,
    tty: PathBuf,
    pid: u32,
    handle: OwnedFd,
    data: PathBuf,
    /// Removed with the kiosk.
    _home: TempDir,
    waiter: Option<JoinHandle<()>>,
}

type Keyboard = Arc<Mutex<Option<Box<dyn Write + Send>>>>;

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
}

/// What was seen of the program so far.
struct Seen {
    terminal: vt100::Parser<Queries>,
    /// The last bytes written, at most [`KEPT`].
    output: Vec<u8>,
    bytes: u64,
    exit: Option<Exit>,
    hung_up: bool,
    /// The pump is over: nothing more will be seen.
    drained: bool,
}

const KEPT: usize = 1 << 20;

impl Shared {
    /// A test that failed while it looked must not hide its own message behind a poisoned lock.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until `found` finds something; `None` when `limit` is over first.
    fn wait<T>(&self, limit: Duration, mut found: impl FnMut(&Seen) -> Option<T>) -> Option<T> {
        let until = Instant::now() + limit;
        let mut seen = self.seen();
        loop {
            if let Some(found) = found(&seen) {
                return Some(found);
            }
            let left = until.checked_duration_since(Instant::now())?;
            seen = self
                .changed
                .wait_timeout(seen, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }
}

impl Kiosk {
    /// Starts Palier in a terminal of this size, with a fresh data directory.
    pub fn start(args: &[&str], env: &[(&str, &str)], columns: u16, rows: u16) -> Self {
        let launch = Launch::palier().args(args).size(columns, rows);
        env.iter()
            .fold(launch, |launch, (name, value)| launch.env(name, value))
            .start()
    }

    pub(super) fn launch(launch: Launch) -> Self {
        let home = TempDir::new().unwrap();
        let data = launch.data.unwrap_or_else(|| home.path().join("data"));
        if let Some(before) = launch.before {
            before(&data);
        }
        let mut command = CommandBuilder::new(&launch.program);
        command.args(&launch.args);
        command.env_clear();
        command.cwd(home.path());
        for name in [
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
        ] {
            command.env(name, home.path());
        }
        command.env("PALIER_DATA_DIR", &data);
        for (name, value) in &launch.env {
            command.env(name, value);
        }

        let pair = native_pty_system().openpty(pty_size(launch.size)).unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        let pid = child.process_id().unwrap();
        // Opened before anybody waits for the child, so that it can never name another process.
        let handle = pidfd_open(as_pid(pid), PidfdFlags::empty()).unwrap();
        let (columns, rows) = launch.size;
        let seen = Seen {
            terminal: vt100::Parser::new_with_callbacks(cells(rows), cells(columns), 0, Queries::default()),
            output: Vec::new(),
            bytes: 0,
            exit: None,
            hung_up: false,
            drained: false,
        };
        let shared = Arc::new(Shared {
            seen: Mutex::new(seen),
            changed: Condvar::new(),
        });
        let keyboard: Keyboard = Arc::new(Mutex::new(Some(pair.master.take_writer().unwrap())));

        let pump = Pump {
            shared: Arc::clone(&shared),
            keyboard: Arc::clone(&keyboard),
            answering: launch.answering,
        };
        let reader = pair.master.try_clone_reader().unwrap();
        named("pty-pump", move || pump.run(reader));
        let told = Arc::clone(&shared);
        let waiter = named("pty-waiter", move || {
            let status = child.wait().unwrap();
            let exit = status
                .signal()
                .map_or(Exit::Code(status.exit_code()), |name| Exit::Signal(name.to_owned()));
            told.seen().exit = Some(exit);
            told.changed.notify_all();
        });
        let tty = pair.master.tty_name().unwrap();
        let master = Some(pair.master);
        Self {
            shared,
            master,
            keyboard,
            tty,
            pid,
            handle,
            data,
            _home: home,
            waiter: Some(waiter),
        }
    }

    /// Waits for a text on the screen.
    pub fn wait_for(&self, text: &str) {
        self.wait_until_told(&format!("{text:?} on the screen"), |seen| {
            screen::find(seen, text).is_some()
        });
    }

    /// Waits until a text has left the screen.
    pub fn wait_gone(&self, text: &str) {
        self.wait_until_told(&format!("{text:?} gone"), |seen| screen::find(seen, text).is_none());
    }

    /// Waits until the screen is as wanted.
    pub fn wait_until(&self, wanted: impl FnMut(&vt100::Screen) -> bool) {
        self.wait_until_told("the screen wanted", wanted);
    }

    fn wait_until_told(&self, what: &str, mut wanted: impl FnMut(&vt100::Screen) -> bool) {
        self.wait_found(what, |screen| wanted(screen).then_some(()));
    }

    /// Waits until something is found on the screen.
    pub fn wait_found<T>(&self, what: &str, mut found: impl FnMut(&vt100::Screen) -> Option<T>) -> T {
        let found = self.shared.wait(PATIENCE, |seen| found(seen.terminal.screen()));
        found.unwrap_or_else(|| panic!("no {what} after {PATIENCE:?}\n{}", self.dump()))
    }

    /// Waits until something is found on the screen of Palier between two frames: what is on half a frame is not there yet.
    pub fn wait_framed<T>(&self, what: &str, mut found: impl FnMut(&vt100::Screen) -> Option<T>) -> T {
        let found = self.shared.wait(PATIENCE, |seen| {
            screen::ends_a_frame(&seen.output)
                .then(|| found(seen.terminal.screen()))
                .flatten()
        });
        found.unwrap_or_else(|| panic!("no {what} after {PATIENCE:?}\n{}", self.dump()))
    }

    /// Does something that Palier answers with a frame, or by leaving, and waits for all of it.
    pub fn answered(&self, what: &str, ask: impl FnOnce()) {
        let before = self.bytes_written();
        ask();
        let answered = self.shared.wait(PATIENCE, |seen| {
            let framed = seen.bytes > before && screen::ends_a_frame(&seen.output);
            (framed || seen.exit.is_some()).then_some(())
        });
        assert!(
            answered.is_some(),
            "no answer to {what} after {PATIENCE:?}\n{}",
            self.dump()
        );
    }

    /// Waits until something is found on the screen; `None` when the time is over, or the program, first.
    pub fn found_within<T>(&self, time: Duration, mut found: impl FnMut(&vt100::Screen) -> Option<T>) -> Option<T> {
        self.shared
            .wait(time, |seen| match found(seen.terminal.screen()) {
                Some(found) => Some(Some(found)),
                None => seen.exit.is_some().then_some(None),
            })
            .flatten()
    }

    /// Whether the program ends within a time, which is otherwise waited out.
    pub fn ended_within(&self, time: Duration) -> bool {
        self.shared.wait(time, |seen| seen.exit.as_ref().map(drop)).is_some()
    }

    /// Waits for the end of the program, and until all it wrote was seen.
    pub fn wait_exit(&self) -> Exit {
        let exit = self
            .shared
            .wait(PATIENCE, |seen| seen.exit.clone().filter(|_| seen.drained));
        exit.unwrap_or_else(|| panic!("still running after {PATIENCE:?}\n{}", self.dump()))
    }

    /// How the program ended; `None` while it runs.
    pub fn exit(&self) -> Option<Exit> {
        self.shared.seen().exit.clone()
    }

    /// How many bytes the program writes within a time; returns at once when it writes or ends.
    pub fn bytes_within(&self, time: Duration) -> u64 {
        let before = self.bytes_written();
        let _ = self
            .shared
            .wait(time, |seen| (seen.bytes != before || seen.exit.is_some()).then_some(()));
        self.bytes_written() - before
    }

    /// Sends bytes as the terminal would.
    pub fn send(&self, bytes: impl AsRef<[u8]>) {
        let mut keyboard = self.keyboard.lock().unwrap();
        keyboard
            .as_mut()
            .expect("the terminal was hung up")
            .write_all(bytes.as_ref())
            .unwrap();
    }

    /// Types text, character by character as one write.
    pub fn text(&self, text: &str) {
        self.send(text);
    }

    /// Presses a key by its name: `Enter`, `Up`, `F10`, `Ctrl+C`, `Alt+x`, or one character.
    pub fn key(&self, name: &str) {
        self.send(key_bytes(name));
    }

    /// Clicks in the middle of the first place where a text stands on the screen.
    pub fn click(&self, text: &str) {
        let at = self.shared.seen();
        let found = screen::find(at.terminal.screen(), text);
        drop(at);
        let (column, row) = found.unwrap_or_else(|| panic!("no {text:?} to click on\n{}", self.dump()));
        let middle = u16::try_from(text.chars().count() / 2).unwrap();
        self.click_at(column + middle, row);
    }

    /// Presses and releases the left button on a cell, counting from 0.
    pub fn click_at(&self, column: u16, row: u16) {
        let (column, row) = (column + 1, row + 1);
        self.send(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
    }

    /// The screen as text, one row a line.
    pub fn screen(&self) -> String {
        screen::text(self.shared.seen().terminal.screen())
    }

    /// Looks at the screen with its colours, styles, cursor and modes.
    pub fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.shared.seen().terminal.screen())
    }

    /// The last bytes written by the program, at most 1 MiB.
    pub fn output(&self) -> Vec<u8> {
        self.shared.seen().output.clone()
    }

    /// How many bytes the program wrote so far.
    pub fn bytes_written(&self) -> u64 {
        self.shared.seen().bytes
    }

    /// Gives the terminal another size, which the program is told.
    pub fn resize(&self, columns: u16, rows: u16) {
        self.shared.seen().terminal.set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(pty_size((columns, rows))).unwrap();
    }

    /// Whether the terminal is in the mode of a shell: lines, echo, signals from keys.
    pub fn is_cooked(&self) -> bool {
        use rustix::fs::{Mode, OFlags};
        use rustix::termios::LocalModes;
        let tty = rustix::fs::open(&self.tty, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let modes = rustix::termios::tcgetattr(&tty).unwrap().local_modes;
        modes.contains(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }

    /// The data directory of this run.
    pub fn data(&self) -> &Path {
        &self.data
    }

    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Resident memory in KiB.
    pub fn rss_kib(&self) -> u64 {
        proc::rss_kib(self.pid)
    }

    /// Processor time used so far, in clock ticks.
    pub fn cpu_ticks(&self) -> u64 {
        proc::cpu_ticks(self.pid)
    }

    /// How often its threads went to sleep so far.
    pub fn sleeps(&self) -> u64 {
        proc::sleeps(self.pid)
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        pidfd_send_signal(&self.handle, signal).unwrap();
    }

    /// Kills it as a power cut would, and waits for its end.
    pub fn kill(&self) {
        let _ = pidfd_send_signal(&self.handle, Signal::KILL);
        self.wait_exit();
    }

    /// Takes the terminal away, as closing a window does.
    ///
    /// The pump lets go of it at the next byte the program writes: this resizes the screen to make it write one.
    pub fn hang_up(&mut self) {
        self.shared.seen().hung_up = true;
        let (rows, columns) = self.look(vt100::Screen::size);
        self.resize(columns.get() + 1, rows.get());
        let keyboard = self.keyboard.lock().unwrap().take();
        drop(keyboard);
        self.master = None;
    }

    fn dump(&self) -> String {
        let seen = self.shared.seen();
        let (row, column) = seen.terminal.screen().cursor_position();
        let rule = "─".repeat(20);
        let text = screen::text(seen.terminal.screen());
        format!(
            "{rule}\n{text}\n{rule} cursor {column},{row}; {} bytes; exit {:?}",
            seen.bytes, seen.exit
        )
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        if self.exit().is_none() {
            let _ = kill_process_group(as_pid(self.pid), Signal::KILL);
            let _ = pidfd_send_signal(&self.handle, Signal::KILL);
        }
        if let Some(waiter) = self.waiter.take() {
            let _ = waiter.join();
        }
    }
}

/// The thread between the program and the emulator.
struct Pump {
    shared: Arc<Shared>,
    keyboard: Keyboard,
    answering: Answering,
}

impl Pump {
    fn run(self, reader: Box<dyn Read + Send>) {
        self.pump(reader);
        self.shared.seen().drained = true;
        self.shared.changed.notify_all();
    }

    fn pump(&self, mut reader: Box<dyn Read + Send>) {
        let mut bytes = [0; 16 * 1024];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            let replies = self.take(&bytes[..count]);
            self.shared.changed.notify_all();
            if self.shared.seen().hung_up {
                return;
            }
            if !replies.is_empty()
                && let Some(keyboard) = self.keyboard.lock().unwrap().as_mut()
            {
                let _ = keyboard.write_all(replies.as_bytes());
            }
        }
    }

    /// Shows what the program wrote, and gives what the terminal answers.
    fn take(&self, bytes: &[u8]) -> String {
        let mut seen = self.shared.seen();
        seen.bytes += bytes.len() as u64;
        seen.output.extend_from_slice(bytes);
        let over = seen.output.len().saturating_sub(KEPT);
        seen.output.drain(..over);
        seen.terminal.process(bytes);
        let cursor = seen.terminal.screen().cursor_position();
        let queries = std::mem::take(&mut seen.terminal.callbacks_mut().0);
        match self.answering {
            Answering::Silent => String::new(),
            Answering::As(version) => queries
                .iter()
                .map(|query| screen::reply(query, cursor, version))
                .collect(),
        }
    }
}

fn named<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).unwrap()
}

fn as_pid(pid: u32) -> Pid {
    Pid::from_raw(i32::try_from(pid).unwrap()).unwrap()
}

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

fn pty_size((columns, rows): (u16, u16)) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
