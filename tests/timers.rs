//! Timers through a kill, in a pseudo-terminal: what ran before runs after, with the right minutes, and is recorded.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod support;

use std::path::Path;

use palier::app::page::Words;
use palier::domain::Body;
use palier::store::Store;
use support::staff::{signs_in, with_staff};
use support::{Hand, Kiosk, Launch, Person};

fn message(id: &'static str) -> Words {
    Words::message(id)
}

/// Puts the start of a timer back by so many minutes on every clock, as if they had passed.
fn lets_pass(data: &Path, number: u8, minutes: i64) {
    let db = rusqlite::Connection::open(data.join("palier.sqlite3")).unwrap();
    let sql = "UPDATE timer SET since_boot = since_boot - ?2 * 60000, wall = wall - ?2 * 60 WHERE number = ?1";
    assert_eq!(db.execute(sql, (number, minutes)).unwrap(), 1);
}

/// Makes a timer of another start of the machine.
fn restarts_the_machine(data: &Path, number: u8) {
    let db = rusqlite::Connection::open(data.join("palier.sqlite3")).unwrap();
    let sql = "UPDATE timer SET boot = boot + 1, since_boot = 0 WHERE number = ?1";
    assert_eq!(db.execute(sql, [number]).unwrap(), 1);
}

/// How many minutes this machine has been up.
fn minutes_up() -> i64 {
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
    uptime.split('.').next().unwrap().parse::<i64>().unwrap() / 60
}

/// Waits for the row of a timer with these minutes and words.
fn sees_timer(kiosk: &Kiosk, number: u8, words: &[&str]) {
    let row = format!("Minuterie {number} ");
    kiosk.wait_until(|screen| {
        let shown = screen.rows(0, 80).find(|line| line.contains(&row));
        shown.is_some_and(|line| words.iter().all(|word| line.contains(word)))
    });
}

#[test]
fn three_timers_survive_a_kill_with_their_minutes_and_one_becomes_a_session() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let kiosk = with_staff().data(&data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    person.chooses(&message("timers-desk"));
    for number in 1..=3 {
        person.chooses(&message("timers-new"));
        sees_timer(&kiosk, number, &["0 min", "en cours"]);
    }
    kiosk.kill();
    lets_pass(&data, 1, 35);
    // Longer than this machine has been up, so that another start of it can be where the timer began.
    let passed = minutes_up() + 35;
    lets_pass(&data, 2, passed);
    lets_pass(&data, 3, 5);
    restarts_the_machine(&data, 2);
    // The machine has been up for longer than the wall clock says has passed: it was set.
    restarts_the_machine(&data, 3);
    let db = rusqlite::Connection::open(data.join("palier.sqlite3")).unwrap();
    db.execute("UPDATE timer SET wall = wall + 864000 WHERE number = 3", [])
        .unwrap();
    drop(db);

    let kiosk = Launch::palier().args(&["kiosk"]).data(&data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    kiosk.wait_for("3 minuteries en cours");
    kiosk.answered("3", || kiosk.key("3"));
    sees_timer(&kiosk, 1, &["35 min", "en cours"]);
    // A day's last minute at most, its thousands apart.
    let told = match passed.min(1439) {
        minutes @ 1000.. => format!("1\u{202f}{:03} min", minutes - 1000),
        minutes => format!("{minutes} min"),
    };
    sees_timer(&kiosk, 2, &[&told, "en cours"]);
    sees_timer(&kiosk, 3, &["min", "à vérifier"]);
    assert!(
        !kiosk
            .screen()
            .lines()
            .any(|line| line.contains("Minuterie 1 ") && line.contains("vérifier"))
    );

    person.chooses_starting("Minuterie 1");
    person.chooses(&message("timers-record"));
    person.chooses(&message("form-usages"));
    person.chooses(&Words::label("usage", "email"));
    person.chooses(&message("form-ready"));
    person.chooses(&message("form-save"));
    kiosk.wait_for("Enregistré.");
    kiosk.wait_for("2 minuteries en cours");
    let mut minutes = Vec::new();
    let reader = Store::open_to_read(&data).unwrap();
    reader
        .for_each_record(None, |record| {
            if let Body::Session(session) = record.body {
                minutes.push(session.minutes);
            }
        })
        .unwrap();
    assert_eq!(minutes, [35]);
    kiosk.kill();
    assert_eq!(Store::open_to_read(&data).unwrap().counts().unwrap().sessions, 1);
}

#[test]
fn a_form_half_filled_from_a_timer_still_ends_it_after_a_kill() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let kiosk = with_staff().data(&data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    person.chooses(&message("timers-desk"));
    person.chooses(&message("timers-new"));
    sees_timer(&kiosk, 1, &["0 min", "en cours"]);
    person.chooses_starting("Minuterie 1");
    person.chooses(&message("timers-record"));
    person.chooses(&message("form-usages"));
    person.chooses(&Words::label("usage", "email"));
    person.chooses(&message("form-ready"));
    // Another change, which is drawn once the one before is kept.
    person.writes(&message("form-minutes"), "25");
    kiosk.kill();

    let kiosk = Launch::palier().args(&["kiosk"]).data(&data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    kiosk.wait_for("1 minuterie");
    person.chooses(&message("desk-resume"));
    person.chooses(&message("form-save"));
    kiosk.wait_for("Enregistré.");
    // Nothing is left to be measured.
    person.sees(&message("timers-desk"));
    kiosk.kill();
    let db = rusqlite::Connection::open(data.join("palier.sqlite3")).unwrap();
    let timers: i64 = db
        .query_row("SELECT count(*) FROM timer", [], |row| row.get(0))
        .unwrap();
    assert_eq!(timers, 0);
    assert_eq!(Store::open_to_read(&data).unwrap().counts().unwrap().sessions, 1);
}
