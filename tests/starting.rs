//! What a start that cannot be, and a disk that gives way, say: what happened and what to do, and nothing is touched.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use palier::app::page::Words;
use support::launch::may_mount;
use support::screen::find;
use support::{Exit, Hand, Kiosk, Launch, Person, palier, staff};
use tempfile::TempDir;

/// What a start said on the error output, and its exit code; it finds no terminal.
fn start(command: &mut Command, data: &Path) -> (i32, String) {
    let done = command
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("PALIER_DATA_DIR", data)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(done.stdout.is_empty(), "{}", String::from_utf8_lossy(&done.stdout));
    let told = String::from_utf8(done.stderr).unwrap();
    assert!(!told.contains("panicked"), "{told}");
    (done.status.code().unwrap(), told)
}

fn kiosk(data: &Path) -> (i32, String) {
    start(Command::new(palier()).args(["--lang", "fr", "kiosk"]), data)
}

/// Starts the kiosk in a place made by a line of shell, in a namespace of its own.
fn kiosk_where(shell: &str, data: &Path) -> (i32, String) {
    let shell = format!(r#"{shell} && exec "$0" --lang fr kiosk"#);
    start(
        Command::new("/usr/bin/unshare")
            .args(["-rm", "sh", "-c", &shell])
            .arg(palier()),
        data,
    )
}

#[test]
fn a_second_start_says_that_palier_is_already_open() {
    let dir = TempDir::new().unwrap();
    let first = Launch::palier().args(&["kiosk"]).data(dir.path()).start();
    first.wait_for("Commencer");
    let (code, told) = kiosk(dir.path());
    assert_eq!(code, 3);
    assert!(
        told.contains("Palier est déjà ouvert") && told.contains("Fermez l’autre Palier"),
        "{told}"
    );
    // Reading goes on beside it, and so does the first.
    let (code, told) = start(Command::new(palier()).args(["session", "list"]), dir.path());
    assert_eq!(code, 0, "{told}");
    first.answered("F1", || first.key("F1"));
}

#[test]
fn a_foreign_file_is_named_and_left_as_it_is() {
    for foreign in [
        b"a list of courses, which is no database".to_vec(),
        // The file of another program that keeps its things in SQLite too.
        {
            let other = TempDir::new().unwrap();
            let path = other.path().join("other.sqlite3");
            let db = rusqlite::Connection::open(&path).unwrap();
            db.execute_batch("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('kept')")
                .unwrap();
            drop(db);
            fs::read(path).unwrap()
        },
    ] {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("palier.sqlite3");
        fs::write(&path, &foreign).unwrap();
        let (code, told) = kiosk(dir.path());
        assert_eq!(code, 1);
        assert!(told.contains("n’est pas une base de Palier"), "{told}");
        assert!(told.contains("--data-dir"), "{told}");
        assert_eq!(fs::read(&path).unwrap(), foreign);
    }
}

#[test]
fn a_newer_file_is_named_and_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    drop(staff::opened(dir.path()));
    let path = dir.path().join("palier.sqlite3");
    let mut newer = fs::read(&path).unwrap();
    // Where the format of SQLite keeps `user_version`.
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&path, &newer).unwrap();
    let (code, told) = kiosk(dir.path());
    assert_eq!(code, 1);
    assert!(told.contains("plus récent") && told.contains("Installez"), "{told}");
    assert_eq!(fs::read(&path).unwrap(), newer);
}

#[test]
fn a_damaged_file_is_kept_and_the_public_side_goes_on() {
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let path = dir.path().join("palier.sqlite3");
    let mut damaged = fs::read(&path).unwrap();
    damaged[100..2000].fill(0x55);
    fs::write(&path, &damaged).unwrap();
    let kiosk = Launch::palier().args(&["kiosk", "--locked"]).data(dir.path()).start();
    kiosk.wait_for("Rien n’est enregistré aujourd’hui.");
    let person = Person::new(&kiosk, Hand::Mouse, "fr");
    person.begins();
    person.chooses_language();
    person.sees(&Words::message("wishes-title"));
    assert_eq!(fs::read(&path).unwrap(), damaged, "the damaged file was replaced");
    assert_eq!(
        fs::read_dir(dir.path().join("set-aside")).unwrap().count(),
        1,
        "no copy kept"
    );
}

#[test]
fn a_read_only_place_is_said() {
    if !may_mount() {
        return;
    }
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let before = fs::read(dir.path().join("palier.sqlite3")).unwrap();
    let place = r#"mount --bind "$PALIER_DATA_DIR" "$PALIER_DATA_DIR" && mount -o remount,bind,ro "$PALIER_DATA_DIR""#;
    let (code, told) = kiosk_where(place, dir.path());
    assert_eq!(code, 1);
    assert!(
        told.contains("ne peut pas être écrit") && told.contains("le droit d’écrire"),
        "{told}"
    );
    assert_eq!(fs::read(dir.path().join("palier.sqlite3")).unwrap(), before);
    // A place in which nothing was ever made.
    let place = r#"mount -t tmpfs -o ro palier "$PALIER_DATA_DIR" && export PALIER_DATA_DIR="$PALIER_DATA_DIR/new""#;
    let (code, told) = kiosk_where(place, dir.path());
    assert_eq!(code, 1);
    assert!(told.contains("ne peut pas être écrit"), "{told}");
}

#[test]
fn a_full_disk_is_said_at_the_start() {
    if !may_mount() {
        return;
    }
    let dir = TempDir::new().unwrap();
    for size in ["4k", "16k", "64k", "256k"] {
        let place = format!(r#"mount -t tmpfs -o size={size} palier "$PALIER_DATA_DIR""#);
        let (code, told) = kiosk_where(&place, dir.path());
        if told.contains("terminal") {
            // Room enough for the records, without the reserve: only the terminal is missing here.
            assert_eq!(size, "256k", "{told}");
            continue;
        }
        assert_eq!(code, 1, "{size}: {told}");
        assert!(
            told.contains("est plein") && told.contains("Faites de la place"),
            "{size}: {told}"
        );
    }
}

/// Fills a directory to the last byte.
fn fill(dir: &Path, name: &str) {
    let mut file = File::create(dir.join(name)).unwrap();
    for size in [64 * 1024, 4096, 1] {
        while file.write_all(&vec![0x2a; size]).is_ok() {}
    }
}

/// Tries to save a session; gives what was said of it.
fn saves(kiosk: &Kiosk) -> &'static str {
    kiosk.send("1");
    kiosk.wait_framed("form", |screen| find(screen, "Durée en minutes"));
    // Once e-mail was recorded, it is offered without opening the list of usages.
    let often = kiosk.look(|screen| find(screen, "Usages fréquents")).is_some();
    kiosk.send(if often { "67" } else { "\r416" });
    kiosk.wait_framed("what became of it", |screen| {
        ["Enregistré.", "Le disque est plein"]
            .into_iter()
            .find(|said| find(screen, said).is_some())
    })
}

/// How many sessions a reading command finds on the disk that only this kiosk sees.
fn sessions_seen_by(kiosk: &Kiosk) -> usize {
    let target = kiosk.pid().to_string();
    let listed = Command::new("/usr/bin/nsenter")
        .args(["--preserve-credentials", "-U", "-m", "-t", &target])
        .arg(palier())
        .args(["session", "list", "--format", "jsonl", "--data-dir"])
        .arg(kiosk.data())
        .output()
        .unwrap();
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    String::from_utf8(listed.stdout).unwrap().lines().count()
}

#[test]
fn a_disk_that_fills_up_never_makes_the_kiosk_say_saved() {
    if !may_mount() {
        return;
    }
    let kiosk = Launch::palier_on_disk("size=8m").args(&["kiosk"]).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    kiosk.answered("F10", || kiosk.key("F10"));
    person.writes(&Words::message("sign-in-code"), staff::CODE);
    person.writes_secret(&Words::message("sign-in-new-pin"), staff::PIN);
    person.writes_secret(&Words::message("sign-in-again"), staff::PIN);
    person.chooses(&Words::message("sign-in-enter"));
    kiosk.wait_for("Bureau de");
    assert_eq!(saves(&kiosk), "Enregistré.");

    // Only the kiosk sees its disk by its name; the system shows it to others by the number of the program.
    let disk = Path::new("/proc")
        .join(kiosk.pid().to_string())
        .join("root")
        .join(kiosk.data().strip_prefix("/").unwrap());
    let count = || sessions_seen_by(&kiosk);
    assert_eq!(count(), 1);

    let mut saved = 1;
    for round in 0.. {
        assert!(round < 50, "the disk is never full");
        fill(&disk, &format!("filler-{round}"));
        if saves(&kiosk) != "Enregistré." {
            break;
        }
        // The reserve was given up for a record.
        saved += 1;
    }
    for round in 0..50 {
        let _ = fs::remove_file(disk.join(format!("filler-{round}")));
    }
    assert_eq!(count(), saved, "what was said to be saved");
    // There is room again: the form still holds what was typed.
    kiosk.key("Enter");
    kiosk.wait_for("Enregistré.");
    assert_eq!(count(), saved + 1);
    kiosk.signal(rustix::process::Signal::TERM);
    assert_eq!(kiosk.wait_exit(), Exit::Code(0));
}
