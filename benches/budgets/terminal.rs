//! A program in a pseudo-terminal, with the instant of each thing it writes.
//!
//! The thread that reads stamps what it read at once, so that nothing the benchmark does afterwards is measured. The
//! harness of the tests waits for screens instead; it drives what is not timed.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Longer than the time within which a key that comes again is one held down.
const HELD: Duration = Duration::from_millis(160);
/// How long anything may take before the benchmark gives up.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// A program that wrote nothing for so long has written its frame: longer than any pause inside one was seen to be.
const QUIET: Duration = Duration::from_millis(4);

/// A running program and the end of the terminal that people sit at.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    written: Receiver<Written>,
    reader: Option<JoinHandle<()>>,
    screen: vt100::Parser,
    started: Instant,
    /// The last key and when it was pressed.
    pressed: Option<(String, Instant)>,
    _master: Box<dyn MasterPty + Send>,
}

/// What came in one piece, and when.
struct Written {
    at: Instant,
    bytes: Vec<u8>,
}

impl Terminal {
    /// Starts a program in an 80 by 24 terminal, in the surroundings of a plain UTF-8 console.
    pub fn start(program: &str, args: &[&str], data: &Path) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.cwd(data);
        for (name, value) in [
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("PATH", "/usr/bin:/bin"),
        ] {
            command.env(name, value);
        }
        command.env("PALIER_DATA_DIR", data);
        command.env("HOME", data);
        let mut output = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let (sender, written) = channel();
        let read = move || {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let at = Instant::now();
                let bytes = bytes[..count].to_vec();
                if sender.send(Written { at, bytes }).is_err() {
                    return;
                }
            }
        };
        let reader = Builder::new().name("written".to_owned()).spawn(read).unwrap();
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            child,
            keyboard,
            written,
            reader: Some(reader),
            screen: vt100::Parser::new(
                std::num::NonZeroU16::new(24).unwrap(),
                std::num::NonZeroU16::new(80).unwrap(),
                0,
            ),
            started,
            pressed: None,
            _master: pair.master,
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// The time from the start to the first piece with which a text stands in what was written.
    pub fn time_to(&mut self, text: &str) -> Duration {
        let mut so_far = Vec::new();
        loop {
            let Ok(written) = self.written.recv_timeout(PATIENCE) else {
                panic!("no {text:?}\n{}", self.dump());
            };
            self.screen.process(&written.bytes);
            so_far.extend_from_slice(&written.bytes);
            if so_far.windows(text.len()).any(|window| window == text.as_bytes()) {
                return written.at - self.started;
            }
        }
    }

    /// Types, without waiting.
    pub fn send(&mut self, bytes: &str) {
        self.keyboard.write_all(bytes.as_bytes()).unwrap();
    }

    /// Presses a key at the pace of a person; the time to the last byte of what was written after it, `None` when nothing was.
    pub fn key(&mut self, bytes: &str) -> Option<Duration> {
        self.press(bytes, Duration::from_millis(250))
    }

    /// Presses a key that must change the screen, however long other programs make it wait.
    pub fn step(&mut self, bytes: &str) {
        let drawn = self.press(bytes, PATIENCE);
        assert!(drawn.is_some(), "{bytes} did nothing\n{}", self.dump());
    }

    fn press(&mut self, bytes: &str, patience: Duration) -> Option<Duration> {
        self.settle();
        self.rest(bytes);
        let pressed = Instant::now();
        self.send(bytes);
        let first = self.written.recv_timeout(patience).ok()?;
        let mut last = first.at;
        self.screen.process(&first.bytes);
        while let Ok(more) = self.written.recv_timeout(QUIET) {
            last = more.at;
            self.screen.process(&more.bytes);
        }
        Some(last - pressed)
    }

    /// Keeps the time that a hand needs before the same key: one that comes again at once is held down, and not done again.
    fn rest(&mut self, bytes: &str) {
        if let Some((_, at)) = self.pressed.take().filter(|(last, _)| last == bytes) {
            self.written_within(HELD.saturating_sub(at.elapsed()));
        }
        self.pressed = Some((bytes.to_owned(), Instant::now()));
    }

    /// Presses keys until a text stands on the screen.
    pub fn go(&mut self, key: &str, text: &str) {
        self.settle();
        self.rest(key);
        self.send(key);
        self.wait_for(text);
    }

    /// Waits until a text stands on the screen.
    pub fn wait_for(&mut self, text: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.shows(text) {
            let left = until.saturating_duration_since(Instant::now());
            match self.written.recv_timeout(left) {
                Ok(written) => self.screen.process(&written.bytes),
                Err(silence) => panic!("no {text:?}: {silence}\n{}", self.dump()),
            }
        }
    }

    pub fn shows(&self, text: &str) -> bool {
        self.screen.screen().contents().contains(text)
    }

    /// The key that chooses the line of a text: what else stands on the screen must not send the benchmark elsewhere.
    pub fn number_of(&self, text: &str) -> &'static str {
        const KEYS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        let contents = self.screen.screen().contents();
        let line = contents.lines().find(|line| line.contains(text));
        let number = line.and_then(|line| {
            line.trim_start_matches([' ', '>'])
                .split(' ')
                .next()?
                .parse::<usize>()
                .ok()
        });
        let key = number.and_then(|number| KEYS.get(number % 10));
        key.unwrap_or_else(|| panic!("no number beside {text:?}\n{}", self.dump()))
    }

    /// Takes in all that was written until the program is quiet; how many bytes that was.
    pub fn settle(&mut self) -> usize {
        self.written_within(QUIET)
    }

    /// Takes in all that is written until nothing came for this long; how many bytes that was.
    pub fn written_within(&mut self, quiet: Duration) -> usize {
        let mut count = 0;
        loop {
            match self.written.recv_timeout(quiet) {
                Ok(written) => {
                    count += written.bytes.len();
                    self.screen.process(&written.bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return count,
            }
        }
    }

    pub fn dump(&self) -> String {
        self.screen.screen().contents()
    }
}

impl Drop for Terminal {
    /// Ends the program as a machine that shuts down does, so that the next start finds what it usually finds.
    fn drop(&mut self) {
        use rustix::process::{Pid, Signal, kill_process};
        let pid = self.child.process_id().and_then(|pid| i32::try_from(pid).ok());
        if let Some(pid) = pid.and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        let _ = self.child.wait();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}
