//! The commands as scripts and people meet them: what goes where, and with which exit code.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

mod cli;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use chrono::NaiveDate;
use cli::{Home, palier, run, text};
use palier::store::{Opening, Store};

const HEADER: &str = "period_start,period_end,territory,site,indicator,unit,share_of,dimension_1,value_1,dimension_2,\
                      value_2,n,value,share,status\r\n";

/// Opens a directory as another Palier would.
fn open(dir: &Path) -> Store {
    let today = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let random = [1, 2];
    Store::open_to_write(dir, &Opening { today, random }).unwrap()
}

#[test]
fn help_goes_to_the_output_and_a_wrong_line_exits_with_2() {
    let home = Home::new();
    let help = home.run(&["session", "add", "--help"]).exits(0);
    assert!(
        help.out.contains("Examples:\n  palier session list") && help.err.is_empty(),
        "{help:?}"
    );
    let version = home.run(&["--version"]).exits(0);
    assert!(version.out.starts_with("palier "), "{version:?}");
    for line in [
        &["nonsense"][..],
        &["session"],
        &["indicators", "--format", "docx"],
        &["staff", "add", "Leïla"],
    ] {
        let said = home.run(line).exits(2);
        assert!(said.out.is_empty() && !said.err.is_empty(), "{said:?}");
    }
    assert!(!home.data().exists());
}

#[test]
fn a_language_that_is_not_offered_is_refused_with_the_list() {
    let said = Home::new().run(&["--lang", "ja", "session", "list"]).exits(2);
    assert!(said.err.contains("fr, en, ar"), "{}", said.err);
}

#[test]
fn a_second_writer_is_told_and_readers_work_beside_the_first() {
    let home = Home::new();
    let first = open(&home.data());
    let line = r#"{"kind":"individual","date":"2026-03-01","hour":9,"minutes":9,"place_type":"lieu_activite","themes":["email"]}"#;
    for asked in [
        &["session", "add", "-"][..],
        &["staff", "add", "m1", "--role", "mediator"],
        &["kiosk"],
        &[],
    ] {
        let said = home.feed(asked, line.as_bytes()).exits(3);
        assert!(
            said.err.contains("déjà ouvert") && said.err.lines().count() == 2,
            "{}",
            said.err
        );
    }
    let copy = home.path("copy.sqlite3");
    for asked in [
        &["session", "list"][..],
        &["indicators"],
        &["verify"],
        &["doctor"],
        &["backup", text(&copy)],
    ] {
        home.run(asked).exits(0);
    }
    drop(first);
    home.feed(&["session", "add", "-"], line.as_bytes()).exits(0);
}

#[test]
fn the_linear_kiosk_speaks_the_language_asked_for_and_ends_with_its_input() {
    let home = Home::new();
    let [french, arabic] = ["fr", "ar"].map(|tag| home.feed(&["--lang", tag, "kiosk", "--linear"], b"1\n").exits(0));
    assert!(french.err.is_empty() && !french.out.is_empty(), "{french:?}");
    assert_ne!(french.out, arabic.out);
}

#[test]
fn a_directory_that_cannot_be_one_is_said_with_what_to_do() {
    let home = Home::new();
    let file = home.file("not-a-directory", "x");
    // Nobody makes a directory in /proc, not even the owner of the machine.
    for dir in [file.as_path(), Path::new("/proc/palier")] {
        let said = run(dir, &["staff", "add", "c1", "--role", "coordinator"], b"").exits(1);
        assert!(said.out.is_empty() && said.err.contains(text(dir)), "{said:?}");
        assert_eq!(said.err.lines().count(), 2, "{}", said.err);
    }
    assert_eq!(fs::read(file).unwrap(), b"x");
}

#[test]
fn a_foreign_file_is_left_untouched_and_said() {
    let home = Home::new();
    fs::create_dir(home.data()).unwrap();
    let database = home.data().join("palier.sqlite3");
    fs::write(&database, "somebody's notes ".repeat(20)).unwrap();
    for (tag, words) in [
        ("fr", "n’est pas une base de Palier"),
        ("en", "is not a Palier database"),
        ("ar", "ليس قاعدة"),
    ] {
        for asked in [
            &["session", "list"][..],
            &["verify"],
            &["kiosk"],
            &["staff", "reset", "m1"],
        ] {
            let said = home.run(&[&["--lang", tag], asked].concat()).exits(1);
            assert!(
                said.err.contains(words) && said.err.contains("--data-dir"),
                "{}",
                said.err
            );
        }
    }
    assert_eq!(fs::read_to_string(&database).unwrap(), "somebody's notes ".repeat(20));
    let doctor = home.run(&["doctor"]).exits(1);
    assert!(
        doctor.out.lines().any(|line| line.starts_with("error   records")),
        "{}",
        doctor.out
    );
}

#[test]
fn a_database_that_lost_its_records_is_never_taken_for_an_empty_one() {
    let home = Home::demo(&["--sessions", "50"]);
    fs::write(home.data().join("palier.sqlite3"), "").unwrap();
    for asked in [
        &["session", "list"][..],
        &["verify"],
        &["staff", "list"],
        &["indicators"],
    ] {
        let said = home.run(asked).exits(1);
        assert!(said.out.is_empty() && !said.err.is_empty(), "{said:?}");
    }
    // The public is served all the same.
    let kiosk = home.feed(&["kiosk", "--linear"], b"1\n").exits(0);
    assert!(
        !kiosk.out.is_empty() && kiosk.err.contains("palier restore"),
        "{}",
        kiosk.err
    );
}

#[test]
fn a_full_disk_is_said_and_a_reader_that_leaves_is_not() {
    let home = Home::demo(&["--sessions", "2000"]);
    let listing = |format| {
        let mut command = palier(&home.data());
        command
            .args(["session", "list", "--format", format])
            .stderr(Stdio::piped());
        command
    };
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = listing("jsonl")
        .stdout(full)
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert_eq!(said.status.code(), Some(1));
    assert!(String::from_utf8(said.stderr).unwrap().contains("plein"));
    for format in ["jsonl", "csv", "table"] {
        let mut child = listing(format).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let said = child.wait_with_output().unwrap();
        assert_eq!((said.status.code(), said.stderr), (Some(0), Vec::new()), "{format}");
    }
}

#[test]
fn a_site_is_shown_as_it_is_set_and_a_faulty_description_changes_nothing() {
    let home = Home::new();
    let good = home.file(
        "site.toml",
        "name = \"Médiathèque de Vire\"\ncommune = \"14762\"\n[tags]\nete = \"Été\"\n",
    );
    home.run(&["site", "set", text(&good)]).exits(0);
    let shown = home.run(&["site", "show"]).exits(0).out;
    assert!(
        shown.contains("Médiathèque de Vire") && shown.contains("ete = \"Été\""),
        "{shown}"
    );
    let codes: Vec<&str> = shown.lines().take(2).collect();
    for (line, start) in codes.iter().zip(["# site ", "# device "]) {
        let code = line.strip_prefix(start).unwrap();
        assert!(
            code.len() >= 8 && code.bytes().all(|b| b.is_ascii_alphanumeric()),
            "{line}"
        );
    }
    let bad = home.file(
        "bad.toml",
        "name = 1\ncommune = \"99999\"\ncolour = 2\n[tags]\n\"É\" = \"x\"\n",
    );
    let said = home.run(&["site", "set", text(&bad)]).exits(4);
    for field in ["name: ", "commune: ", "colour: ", "tags: "] {
        assert!(
            said.err.lines().any(|line| line.starts_with(field)),
            "{field}\n{}",
            said.err
        );
    }
    home.run(&["site", "set", text(&home.path("absent.toml"))]).exits(1);
    let again = home.file("again.toml", &shown);
    home.run(&["site", "set", text(&again)]).exits(0);
    assert_eq!(home.run(&["site", "show"]).exits(0).out, shown);
}

#[test]
fn staff_get_a_code_of_eight_digits_once() {
    let home = Home::new();
    let add = |code: &str, role: &str| home.run(&["staff", "add", code, "--role", role]);
    let said = add("c1", "coordinator").exits(0);
    let once = said.out.trim_end();
    assert!(once.len() == 8 && once.bytes().all(|b| b.is_ascii_digit()), "{said:?}");
    assert!(!said.err.contains(once) && said.err.contains("F10"), "{said:?}");
    add("c1", "mediator").exits(1);
    add("m1", "mediator").exits(0);
    let reset = home.run(&["staff", "reset", "c1"]).exits(0);
    assert_ne!(reset.out.trim_end(), once);
    assert_eq!(
        home.run(&["staff", "list"]).exits(0).out,
        "c1\tcoordinator\tone_time\nm1\tmediator\tone_time\n"
    );
    home.run(&["staff", "remove", "m1"]).exits(0);
    home.run(&["staff", "remove", "m1"]).exits(1);
    home.run(&["staff", "reset", "m9"]).exits(1);
    assert_eq!(home.run(&["staff", "list"]).exits(0).out.lines().count(), 1);
}

#[test]
fn a_backup_holds_the_records_and_is_never_written_over() {
    let home = Home::demo(&["--sessions", "300"]);
    let copy = home.path("copy.sqlite3");
    home.run(&["backup", text(&copy)]).exits(0);
    home.run(&["verify"]).exits(0);
    let bytes = fs::read(&copy).unwrap();
    let said = home.run(&["backup", text(&copy)]).exits(1);
    assert!(said.err.contains("existe déjà"), "{}", said.err);
    assert_eq!(fs::read(&copy).unwrap(), bytes);
    let other = Home::new();
    fs::create_dir(other.data()).unwrap();
    fs::copy(&copy, other.data().join("palier.sqlite3")).unwrap();
    other.run(&["verify"]).exits(0);
    let list = &["session", "list", "--format", "jsonl"];
    assert_eq!(other.run(list).out, home.run(list).out);
    Home::new()
        .run(&["backup", text(&home.path("nothing.sqlite3"))])
        .exits(1);
}

#[test]
fn a_changed_record_is_found() {
    let home = Home::demo(&["--sessions", "50"]);
    let database = rusqlite::Connection::open(home.data().join("palier.sqlite3")).unwrap();
    let triggers: Vec<String> = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .unwrap();
    // What keeps the program from changing a record does not keep anybody else.
    for trigger in triggers {
        database.execute(&format!("DROP TRIGGER {trigger}"), []).unwrap();
    }
    let changed = "UPDATE session SET minutes = minutes % 60 + 1 WHERE id = (SELECT min(id) FROM session)";
    database.execute(changed, []).unwrap();
    drop(database);
    let said = home.run(&["verify"]).exits(1);
    assert!(
        said.out.contains("is not what was written") && said.err.contains("anomalie"),
        "{said:?}"
    );
}

#[test]
fn indicators_are_written_in_the_shared_form() {
    let home = Home::demo(&["--sessions", "800"]);
    let csv = home
        .run(&["indicators", "--period", "2026", "--format", "csv"])
        .exits(0);
    assert!(csv.out.starts_with(HEADER), "{}", csv.out);
    assert_eq!(csv.err.lines().count(), 1, "{}", csv.err);
    assert!(csv.err.contains("inventés") && !csv.out.contains("inventés"));
    let table = home.run(&["indicators", "A1", "--period", "2026"]).exits(0);
    assert!(table.out.lines().next().unwrap().contains("inventés"), "{}", table.out);
    assert!(csv.out.contains(",withheld\r\n"));
    let internal = home
        .run(&["indicators", "--period", "2026", "--format", "csv", "--internal"])
        .exits(0);
    assert!(
        internal.err.contains("à ne pas publier") && !internal.out.contains("withheld"),
        "{}",
        internal.err
    );
    let french = home
        .run(&[
            "--lang",
            "en",
            "indicators",
            "A1",
            "--period",
            "2026",
            "--dialect",
            "fr",
        ])
        .exits(0);
    assert!(
        french.out.starts_with('\u{FEFF}') && french.out.contains(';'),
        "{}",
        french.out
    );
    let json = home
        .run(&["indicators", "A1", "a2", "--by", "month", "--format", "json"])
        .exits(0);
    assert!(serde_json::from_str::<serde_json::Value>(&json.out).is_ok());
    let crossed = home
        .run(&["indicators", "--by", "kind", "--by", "quarter", "--format", "csv"])
        .exits(0);
    assert!(crossed.out.contains(",kind,"), "{}", crossed.out);
}

#[test]
fn figures_that_cannot_be_given_are_refused_before_anything_is_written() {
    let home = Home::demo(&["--sessions", "20"]);
    let out = home.path("figures.csv");
    let unknown = home.run(&["indicators", "A1", "Z9", "--out", text(&out)]).exits(2);
    assert!(
        unknown.err.contains("Z9") && unknown.err.contains("A1, A2, A3"),
        "{}",
        unknown.err
    );
    for asked in [
        &["--period", "2026-W36"][..],
        &["--by", "week"],
        &["--by", "gender"],
        &["--by", "nonsense"],
        &["--threshold", "2"],
        &["--period", "2026", "--from", "2026-01-01", "--to", "2026-01-31"],
        &["--from", "2026-03-01", "--to", "2026-02-28"],
        &["--dialect", "fr", "--format", "json"],
    ] {
        home.run(&[&["indicators", "--out", text(&out)], asked].concat())
            .exits(2);
    }
    assert!(!out.exists());
    home.run(&["indicators", "--period", "2026-W36", "--internal"]).exits(0);
    home.run(&["indicators", "--out", text(&home.path("nowhere/figures.csv"))])
        .exits(1);
}

#[test]
fn a_file_of_figures_is_the_same_bytes_as_the_output() {
    let home = Home::demo(&["--sessions", "100"]);
    let asked = ["indicators", "--period", "2026", "--format", "csv"];
    let out = home.path("figures.csv");
    let said = home.run(&[&asked[..], &["--out", text(&out)]].concat()).exits(0);
    assert_eq!(said.out, "");
    assert_eq!(fs::read_to_string(&out).unwrap(), home.run(&asked).out);
    assert!(!home.path("figures.csv.part").exists());
    let (link, pipe) = (home.path("link.csv"), home.path("pipe"));
    std::os::unix::fs::symlink("figures.csv", &link).unwrap();
    home.run(&[&asked[..], &["--out", text(&link)]].concat()).exits(0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &pipe,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .unwrap();
    let said = home.run(&[&asked[..], &["--out", text(&pipe)]].concat()).exits(1);
    assert!(
        said.err.contains(text(&pipe)) && said.err.lines().count() == 2,
        "{}",
        said.err
    );
    assert!(!fs::symlink_metadata(&pipe).unwrap().is_file());
}

#[test]
fn a_demonstration_is_the_same_from_the_same_seed_and_wants_an_empty_directory() {
    let plan = ["--sessions", "200", "--seed", "7", "--sites", "2"];
    let (first, second) = (Home::demo(&plan), Home::demo(&plan));
    let list = &["session", "list", "--format", "jsonl"];
    let listing = first.run(list).exits(0).out;
    assert_eq!(listing.lines().count(), 200);
    assert!(listing.lines().all(|line| line.contains("\"demo\":true")));
    assert_eq!(second.run(list).exits(0).out, listing);
    assert_eq!(first.run(&["staff", "list"]).out.lines().count(), 6);
    // The codes on top are each machine's own.
    let described = |home: &Home| -> Vec<String> {
        let shown = home.run(&["site", "show"]).exits(0).out;
        shown
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(described(&first), described(&second));
    let again = first.run(&["demo"]).exits(4);
    assert!(again.err.contains("pas vide"), "{}", again.err);
    assert_eq!(first.run(list).out, listing);
    let said = Home::new().run(&["demo", "--sessions", "1"]).exits(0);
    assert!(said.err.contains("246810") && said.err.contains("c1"), "{}", said.err);
}

#[test]
fn the_pack_of_the_program_is_sound_and_a_broken_one_is_told() {
    let home = Home::new();
    let said = home.run(&["pack", "check"]).exits(0);
    let lessons = palier::content::core().lessons.len();
    assert!(
        said.out
            .starts_with(&format!("usages=18 lessons={lessons} imitations=")),
        "{}",
        said.out
    );
    assert!(said.out.ends_with(" faults=0\n"), "{}", said.err);
    assert!(home.run(&["pack", "list"]).exits(0).out.starts_with("core "));
    let pack = home.path("pack");
    fs::create_dir(&pack).unwrap();
    home.run(&["pack", "check", text(&pack)]).exits(1);
    fs::write(pack.join("pack.toml"), "format = 1\nid = \"Mine\"\n").unwrap();
    let broken = home.run(&["pack", "check", text(&pack)]).exits(4);
    let summary = broken.out.lines().last().unwrap();
    assert!(
        summary.starts_with("usages=0 lessons=0 imitations=0 faults="),
        "{summary}"
    );
    assert!(broken.err.contains("pack.toml"), "{}", broken.err);
}

#[test]
fn the_doctor_finds_a_new_directory_well() {
    let home = Home::new();
    let said = home.run(&["doctor"]).exits(0);
    for about in [
        "terminal",
        "charset",
        "language.fr",
        "language.ar",
        "disk",
        "clock",
        "directory",
        "records",
        "lock",
    ] {
        assert!(
            said.out
                .lines()
                .any(|line| line.starts_with(&format!("ok      {about}"))),
            "{about}\n{}",
            said.out
        );
    }
    assert!(!home.data().exists());
}
