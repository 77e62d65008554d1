//! Sessions recorded in a pseudo-terminal: how many keys they take, and what a kill leaves of one half typed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use palier::app::page::Words;
use palier::domain::{Body, Device, NameCode, PlaceType, Session, Usage};
use palier::store::Store;
use support::chance::{Chance, number_from_env};
use support::screen::find;
use support::staff::{self, signs_in, with_staff};
use support::{BETWEEN_PRESSES, Hand, Kiosk, Launch, Person};
use tempfile::TempDir;

fn message(id: &'static str) -> Words {
    Words::message(id)
}

/// The sessions recorded, in the order of their hours.
fn sessions(data: &Path) -> Vec<Session> {
    let reader = Store::open_to_read(data).unwrap();
    let mut sessions = Vec::new();
    reader
        .for_each_record(None, |record| {
            if let Body::Session(session) = record.body {
                sessions.push(*session);
            }
        })
        .unwrap();
    sessions
}

/// A hand that counts the keys it presses.
struct Counting<'k> {
    kiosk: &'k Kiosk,
    keys: Cell<usize>,
    begun: Instant,
}

impl<'k> Counting<'k> {
    fn on(kiosk: &'k Kiosk) -> Self {
        Self {
            kiosk,
            keys: Cell::new(0),
            begun: Instant::now(),
        }
    }

    /// Presses keys one after the other, each once the one before was answered, and no faster than a key held down.
    fn presses(&self, keys: &[&str]) {
        for key in keys {
            self.keys.set(self.keys.get() + 1);
            self.kiosk.answered(key, || self.kiosk.key(key));
            self.kiosk.ended_within(BETWEEN_PRESSES);
        }
    }

    /// Waits for "saved", and tells what it took.
    fn saved(self, what: &str, most: usize) {
        self.kiosk.wait_for("Enregistré.");
        let (keys, took) = (self.keys.get(), self.begun.elapsed());
        println!("{what}: {keys} keys, {took:.1?}");
        assert!(keys <= most, "{what}: {keys} keys");
        assert!(took < Duration::from_secs(20), "{what}: {took:?}");
    }
}

/// Signs in, and waits for the whole desk: a key sent before would be answered by the rest of its frame.
fn comes_in(kiosk: &Kiosk, person: &Person) {
    signs_in(kiosk, person);
    kiosk.wait_framed("the desk", |screen| find(screen, "Fermer mon bureau"));
    // The key that signed in must not be taken for one held down.
    kiosk.ended_within(BETWEEN_PRESSES);
}

#[test]
fn a_session_beside_a_visit_takes_at_most_ten_keys() {
    let kiosk = with_staff().start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.begins();
    person.chooses_language();
    person.chooses(&Words::label("level", "basic"));
    person.chooses(&Words::label("usage", "email"));
    person.chooses(&Words::Pack("email-mailbox-title".to_owned()));
    person.sees_step(1, 9);
    comes_in(&kiosk, &person);
    let hand = Counting::on(&kiosk);
    hand.presses(&["Enter", "Enter"]);
    hand.saved("from a visit", 10);
    let session = sessions(kiosk.data()).pop().unwrap();
    assert_eq!(session.usages, [Usage::Email]);
    assert!(session.visit.is_some());
}

#[test]
fn a_session_from_nothing_takes_at_most_twenty_five_keys() {
    let kiosk = with_staff().start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    comes_in(&kiosk, &person);
    // The first of all, with nothing to go by: two usages, the device, the language, 50 minutes.
    let hand = Counting::on(&kiosk);
    hand.presses(&["1", "Enter", "3", "4", "1"]);
    hand.presses(&["4", "3", "1"]);
    hand.presses(&["5", "4"]);
    hand.presses(&["Up", "Up", "Up", "Up", "Up", "5", "0", "Down", "6"]);
    hand.saved("from nothing, the first", 25);
    let first = sessions(kiosk.data()).pop().unwrap();
    assert_eq!(first.usages.len(), 2);
    assert_eq!((first.minutes, first.devices.len()), (50, 1));
    assert!(first.language.is_some());

    // The next ones, with what was used most at hand: another length, at home in a commune, one usage.
    let hand = Counting::on(&kiosk);
    hand.presses(&["1", "6"]);
    hand.presses(&["Up", "Up", "Up", "Up", "Up", "Right", "Down"]);
    hand.presses(&["v", "i", "r", "e", " ", "n", "Enter", "8"]);
    hand.saved("from nothing, at home", 25);
    let sessions = sessions(kiosk.data());
    let at_home: Vec<&Session> = sessions
        .iter()
        .filter(|s| s.place_type == PlaceType::Domicile)
        .collect();
    let [session] = at_home.as_slice() else {
        panic!("{sessions:?}");
    };
    assert_eq!(session.commune.as_ref().unwrap().as_str(), "14762");
    assert_eq!(session.usages, first.usages[..1]);
    assert_eq!(session.minutes, 50, "the length used most");
    assert!(session.devices.is_empty() || session.devices == [Device::Ordinateur]);
}

/// What the store keeps of the line of counters that is being typed.
fn kept(data: &Path) -> String {
    let store = staff::opened(data);
    let drafts = store.drafts(NameCode::parse(staff::CODE).unwrap()).unwrap();
    let Some(draft) = drafts.first() else {
        return String::new();
    };
    let draft: serde_json::Value = serde_json::from_str(&draft.text).unwrap();
    draft["texts"]["gender.line"].as_str().unwrap_or_default().to_owned()
}

/// Comes to the line of counters of a workshop: a new one, or the one that the last kill cut short.
fn comes_to_line(kiosk: &Kiosk, person: &Person, before: &str) {
    person.sees_attract();
    comes_in(kiosk, person);
    if before.is_empty() || before.len() > 30 {
        person.chooses(&message("desk-workshop"));
        if kiosk.look(|screen| find(screen, "La jeter")).is_some() {
            person.chooses(&message("drafts-start-over"));
        }
        person.writes(&message("form-total"), "8");
        person.chooses(&message("form-more"));
    } else {
        person.chooses(&message("desk-resume"));
        // The fields behind "more" are open already: closed and opened, they come into sight.
        person.chooses(&message("form-less"));
        person.chooses(&message("form-more"));
    }
    // The hand is on the first of them; the third opens the counters.
    for _ in 0..2 {
        kiosk.answered("Tab", || kiosk.key("Tab"));
    }
    person.confirms();
    kiosk.wait_for("Par exemple");
}

/// Types letters until the kill; gives what was typed, and how much of it was on the screen.
fn types_until_killed(data: &Path, chance: &mut Chance, before: &str) -> (String, usize) {
    let kiosk = Launch::palier().args(&["kiosk"]).data(data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    comes_to_line(&kiosk, &person, before);
    let mut typed = if before.len() > 30 {
        String::new()
    } else {
        before.to_owned()
    };
    if !typed.is_empty() {
        // Found again on the screen, where the hand takes it up.
        kiosk.wait_for(&typed);
    }
    let killed = Instant::now() + Duration::from_micros(u64::try_from(chance.below(150_000)).unwrap());
    let mut shown = typed.len();
    loop {
        let letter = chance.one_of(&["f", "m", "x", "0", "7", "é"]);
        if typed.chars().count() < 44 {
            typed.push_str(letter);
            kiosk.send(letter);
        }
        let left = killed.saturating_duration_since(Instant::now());
        let there = kiosk.found_within(left, |screen| find(screen, &typed).map(drop));
        if there.is_some() && typed.chars().count() < 44 {
            shown = typed.len();
            continue;
        }
        kiosk.ended_within(killed.saturating_duration_since(Instant::now()));
        kiosk.kill();
        if kiosk.look(|screen| find(screen, &typed)).is_some() {
            shown = typed.len();
        }
        return (typed, shown);
    }
}

#[test]
fn a_kill_while_typing_loses_the_last_letter_at_most() {
    let kills = number_from_env("PALIER_KILLS").unwrap_or(30);
    let mut chance = Chance::told();
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let (mut before, mut letters, mut lost) = (String::new(), 0, 0);
    for _ in 0..kills {
        let (typed, shown) = types_until_killed(dir.path(), &mut chance, &before);
        let after = kept(dir.path());
        assert!(typed.starts_with(&after), "typed {typed:?}, kept {after:?}");
        let seen = typed[..shown].chars().count();
        let found = after.chars().count();
        assert!(found + 1 >= seen, "shown {seen} of {typed:?}, kept {after:?}");
        letters += seen;
        lost += usize::from(found < seen);
        before = after;
    }
    println!("{kills} kills, {letters} letters shown, the last one lost {lost} times");
    assert!(letters > 0, "nothing was ever typed");
    let report = staff::opened(dir.path()).verify();
    assert!(report.is_sound(), "{report:?}");
}
