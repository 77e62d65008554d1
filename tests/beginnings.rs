//! What a person meets who begins: a plain terminal, a directory without records, a first code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;

use std::process::Stdio;

use cli::{Home, palier};

#[test]
fn a_terminal_that_only_prints_lines_gets_the_lines_without_asking() {
    let home = Home::new();
    let asked = home.feed(&["kiosk", "--linear"], b"1\n").exits(0).out;
    let mut command = palier(&home.data());
    command.arg("kiosk").env("TERM", "dumb").stdin(Stdio::null());
    let said = command.output().unwrap();
    assert_eq!(said.status.code(), Some(0), "{said:?}");
    let first = asked.lines().next().unwrap();
    assert!(String::from_utf8(said.stdout).unwrap().starts_with(first));
}

#[test]
fn a_directory_without_records_is_said_to_every_reader_and_is_no_failure() {
    let home = Home::new();
    for (tag, words) in [("fr", "Rien n’est"), ("en", "Nothing is recorded"), ("ar", "لا شيء")] {
        for asked in [
            &["session", "list"][..],
            &["indicators"],
            &["site", "show"],
            &["staff", "list"],
            &["verify"],
        ] {
            let said = home.run(&[&["--lang", tag], asked].concat()).exits(0);
            let told = |line: &str| line.contains(words) && line.contains("--data-dir");
            assert_eq!(
                said.err.lines().filter(|line| told(line)).count(),
                1,
                "{asked:?} {}",
                said.err
            );
        }
    }
    assert!(!home.data().exists());
}

#[test]
fn a_one_time_code_that_nobody_could_read_is_said_with_the_way_to_another() {
    let home = Home::new();
    for (asked, code) in [
        (&["add", "c1", "--role", "coordinator"][..], "c1"),
        (&["reset", "c1"], "c1"),
    ] {
        let mut command = palier(&home.data());
        command.arg("staff").args(asked);
        // Nobody reads: the other end is closed already.
        let (_, out) = std::io::pipe().unwrap();
        command.stdout(out);
        let said = command.output().unwrap();
        assert_eq!(said.status.code(), Some(1), "{said:?}");
        let told = String::from_utf8(said.stderr).unwrap();
        assert!(told.contains(&format!("palier staff reset {code}")), "{told}");
    }
    assert_eq!(home.run(&["staff", "list"]).exits(0).out, "c1\tcoordinator\tone_time\n");
}
