//! What to start in a pseudo-terminal, and with which surroundings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::pty::Kiosk;

/// The binary under test: the one just built, or the one named in `PALIER_TEST_BINARY` (a release build for long runs).
pub fn palier() -> PathBuf {
    std::env::var_os("PALIER_TEST_BINARY").map_or_else(|| env!("CARGO_BIN_EXE_palier").into(), PathBuf::from)
}

/// Whether the terminal answers the queries of the program.
#[derive(Clone, Copy, Debug)]
pub enum Answering {
    /// As a terminal that knows no query.
    Silent,
    /// As a terminal of this name and version, `foot(1.13.1)` for instance, that lets the program order text.
    As(&'static str),
}

/// What to start, and where.
#[derive(Clone, Debug)]
pub struct Launch {
    pub(super) program: PathBuf,
    pub(super) args: Vec<String>,
    pub(super) env: BTreeMap<String, String>,
    pub(super) size: (u16, u16),
    pub(super) answering: Answering,
    pub(super) data: Option<PathBuf>,
    /// Prepares the data directory before the start.
    pub(super) before: Option<fn(&Path)>,
}

impl Launch {
    /// A program with an environment of its own: UTF-8, an emulator of 256 colours, 80 by 24, no answers.
    pub fn program(program: impl Into<PathBuf>) -> Self {
        let env = [
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("PATH", "/usr/bin:/bin"),
            ("TZ", "UTC"),
        ];
        Self {
            program: program.into(),
            args: Vec::new(),
            env: env
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            size: (80, 24),
            answering: Answering::Silent,
            data: None,
            before: None,
        }
    }

    /// Palier itself.
    pub fn palier() -> Self {
        Self::program(palier())
    }

    /// Palier with its data directory on a disk of its own, mounted with these options.
    pub fn palier_on_disk(options: &str) -> Self {
        let mount = format!(
            r#"mkdir -p "$PALIER_DATA_DIR" && mount -t tmpfs -o {options} palier "$PALIER_DATA_DIR" && exec "$0" "$@""#
        );
        let palier = palier();
        Self::program("/usr/bin/unshare").args(&["-rm", "sh", "-c", &mount, palier.to_str().unwrap()])
    }

    #[must_use]
    pub fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(|arg| (*arg).to_owned()));
        self
    }

    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    #[must_use]
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    #[must_use]
    pub fn answering(mut self, answering: Answering) -> Self {
        self.answering = answering;
        self
    }

    /// A data directory that outlives the run; without it, a fresh one that does not.
    #[must_use]
    pub fn data(mut self, data: &Path) -> Self {
        self.data = Some(data.to_owned());
        self
    }

    /// Prepares the data directory before the start.
    #[must_use]
    pub fn before(mut self, before: fn(&Path)) -> Self {
        self.before = Some(before);
        self
    }

    pub fn start(self) -> Kiosk {
        Kiosk::launch(self)
    }
}

/// Whether the system lets a test mount a disk that only it sees; said when it does not.
pub fn may_mount() -> bool {
    let may = Command::new("/usr/bin/unshare")
        .args(["-rm", "mount", "-t", "tmpfs", "palier", "/mnt"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !may {
        println!("not held here: the system refuses namespaces of mounts");
    }
    may
}
