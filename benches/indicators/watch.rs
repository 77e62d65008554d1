//! One run of a program: how long, how much memory, what it said.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::report::mebibytes;

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub seconds: f64,
    pub mebibytes: f64,
}

/// Runs a program to its end; what it took, and what it said unless that goes to a file. One that fails ends the benchmark.
pub fn watched(command: &mut Command, input: Option<&Path>, output: Option<&Path>) -> (Run, String) {
    let input = input.map_or_else(Stdio::null, |path| File::open(path).unwrap().into());
    let output = output.map_or_else(Stdio::piped, |path| File::create(path).unwrap().into());
    let begun = Instant::now();
    let mut child = command
        .stdin(input)
        .stdout(output)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut memory = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        memory = most_rss_kib(child.id()).unwrap_or(0).max(memory);
        std::thread::sleep(Duration::from_millis(1));
    };
    let seconds = begun.elapsed().as_secs_f64();
    let (mut said, mut complained) = (String::new(), String::new());
    if let Some(mut piped) = child.stdout.take() {
        piped.read_to_string(&mut said).unwrap();
    }
    child.stderr.take().unwrap().read_to_string(&mut complained).unwrap();
    assert!(ended.success(), "{command:?}: {ended}: {complained}");
    let mebibytes = mebibytes(memory * 1024);
    (Run { seconds, mebibytes }, said)
}

/// The most memory that was ever resident, in KiB; `None` once the program has ended.
fn most_rss_kib(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
