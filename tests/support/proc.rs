//! What the system says of a running program: memory, time used, wake-ups.

use std::fs;

/// Resident memory in KiB.
pub fn rss_kib(pid: u32) -> u64 {
    number_after(&read(&format!("/proc/{pid}/status")), "VmRSS:")
}

/// Processor time used so far, in clock ticks (100 a second), all threads.
pub fn cpu_ticks(pid: u32) -> u64 {
    let stat = read(&format!("/proc/{pid}/stat"));
    // The name, in brackets, may hold spaces: fields are counted after it. `utime` and `stime` are the 14th and 15th.
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

/// How often its threads went to sleep so far: the wake-ups of an idle program.
pub fn sleeps(pid: u32) -> u64 {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    tasks
        .map(|task| task.unwrap().path().join("status"))
        .map(|status| number_after(&read(status.to_str().unwrap()), "voluntary_ctxt_switches:"))
        .sum()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn number_after(text: &str, label: &str) -> u64 {
    let line = text
        .lines()
        .find(|line| line.starts_with(label))
        .unwrap_or_else(|| panic!("no {label} in {text}"));
    line[label.len()..].split_whitespace().next().unwrap().parse().unwrap()
}
