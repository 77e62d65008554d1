//! What tests of the commands share: the program run in a directory of its own, in a known language.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What a command answered.
#[derive(Debug)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    /// Asserts the exit code; the answer is shown when it differs.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }
}

/// A data directory that goes when the test ends.
pub struct Home {
    dir: TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    /// The data directory, which the first command makes.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// A path beside the data directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A file beside the data directory.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs a command on the data directory.
    pub fn run(&self, line: &[&str]) -> Said {
        run(&self.data(), line, b"")
    }

    /// Runs a command that reads.
    pub fn feed(&self, line: &[&str], input: &[u8]) -> Said {
        run(&self.data(), line, input)
    }

    /// A directory filled by `palier demo`.
    pub fn demo(line: &[&str]) -> Self {
        let home = Self::new();
        home.run(&[&["demo"], line].concat()).exits(0);
        home
    }
}

/// The program with the environment of a bare machine: the one just built, or the one named in `PALIER_TEST_BINARY`.
pub fn palier(data: &Path) -> Command {
    let named = std::env::var_os("PALIER_TEST_BINARY");
    let mut command = Command::new(named.unwrap_or_else(|| env!("CARGO_BIN_EXE_palier").into()));
    command
        .env_clear()
        .env("LC_ALL", "C.UTF-8")
        .env("LANG", "fr_FR.UTF-8")
        .env("TERM", "xterm");
    command.env("PALIER_DATA_DIR", data);
    command
}

/// Runs a command on a data directory with an input.
pub fn run(data: &Path, line: &[&str], input: &[u8]) -> Said {
    let mut command = palier(data);
    command
        .args(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // A program that refuses its input early closes it: that is no fault of the test.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    });
    Said {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
