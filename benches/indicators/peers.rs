//! The others: found or installed, given the records, run.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::watch::{Run, watched};

/// One of the others.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    pub name: &'static str,
    /// The part of its time that Palier may take.
    pub budget: f64,
    runs: usize,
}

pub const ALL: [Peer; 3] = [
    Peer {
        name: "sqlite3",
        budget: 0.3,
        runs: 1,
    },
    Peer {
        name: "pandas",
        budget: 0.3,
        runs: 3,
    },
    Peer {
        name: "duckdb",
        budget: 1.0,
        runs: 5,
    },
];

/// What they are run with.
#[derive(Debug)]
pub struct Peers {
    python: PathBuf,
    script: PathBuf,
}

/// The records as each of them reads them.
#[derive(Debug)]
pub struct Prepared {
    database: PathBuf,
    parquet: PathBuf,
    sql: PathBuf,
}

impl Peers {
    /// Finds them, or installs them; the benchmark ends where one cannot be had.
    pub fn find() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/indicators/peers.py");
        let python = std::env::var_os("PALIER_BENCH_PYTHON").map_or_else(installed, PathBuf::from);
        let peers = Self { python, script };
        done(Command::new(&peers.python).args(["-c", "import duckdb, pandas, pyarrow"]));
        done(Command::new("sqlite3").arg("--version"));
        peers
    }

    /// Gives each the records of a database, before any clock runs.
    pub fn prepare(&self, data: &Path, home: &Path) -> Prepared {
        let prepared = Prepared {
            database: data.join("palier.sqlite3"),
            parquet: home.join("parquet"),
            sql: home.join("peers.sql"),
        };
        done(self.script("prepare").arg(&prepared.database).arg(&prepared.parquet));
        let script = done(&mut self.script("sql"));
        let out = format!(".output {}", home.join("sqlite3.csv").display());
        std::fs::write(&prepared.sql, script.replace(".output OUT", &out)).unwrap();
        prepared
    }

    /// Runs one of them; what each run took, and what it says that it counted.
    pub fn run(&self, peer: Peer, prepared: &Prepared, home: &Path) -> (Vec<Run>, String) {
        let mut runs = Vec::new();
        let mut seen = String::new();
        for _ in 0..peer.runs {
            let (run, said) = match peer.name {
                "sqlite3" => {
                    let mut shell = Command::new("sqlite3");
                    watched(
                        shell.arg("-readonly").arg(&prepared.database),
                        Some(&prepared.sql),
                        None,
                    )
                }
                name => {
                    let mut script = self.script(name);
                    let out = home.join(format!("{name}.csv"));
                    watched(script.arg(&prepared.parquet).arg(out), None, None)
                }
            };
            runs.push(run);
            said.trim().clone_into(&mut seen);
        }
        (runs, seen)
    }

    fn script(&self, work: &str) -> Command {
        let mut command = Command::new(&self.python);
        command.arg(&self.script).arg(work);
        command
    }
}

/// The Python of an environment beside the build, with what the peers need.
fn installed() -> PathBuf {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
    let python = home.join("bin/python");
    if !home.join("installed").exists() {
        done(Command::new("python3").args(["-m", "venv"]).arg(&home));
        done(Command::new(&python).args(["-m", "pip", "install", "--quiet", "pandas", "pyarrow", "duckdb"]));
        std::fs::write(home.join("installed"), "").unwrap();
    }
    python
}

/// Runs a command that must succeed; what it said.
fn done(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complained}");
    String::from_utf8(output.stdout).unwrap()
}
