//! What the system says of a running program.

pub use proc::{cpu_ticks, rss_kib, sleeps};

#[path = "../../tests/support/proc.rs"]
mod proc;

/// The most memory that was ever resident, in KiB; `None` once the program has ended.
pub fn most_rss_kib(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Resident memory in MiB.
pub fn rss_mib(pid: u32) -> f64 {
    super::report::mebibytes(rss_kib(pid) * 1024)
}
