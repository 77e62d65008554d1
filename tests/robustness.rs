//! What the public, an accident or a power cut does to the kiosk: nothing it does not stand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use palier::app::page::Words;
use palier::domain::{Body, NameCode, Usage};
use palier::store::Store;
use rustix::process::Signal;
use support::chance::{Chance, number_from_env};
use support::keys::key_bytes;
use support::screen::find;
use support::staff::{self, signs_in};
use support::{Exit, Hand, Kiosk, Launch, Person};
use tempfile::TempDir;

/// Longer than the reader waits for the rest of a cut sequence.
const SILENCE: Duration = Duration::from_millis(200);
/// The longest a key may go unanswered.
const ANSWER: Duration = Duration::from_millis(500);
/// Memory that may be taken for good, in KiB.
const GROWTH: u64 = 2048;

fn locked() -> Kiosk {
    let kiosk = Launch::palier()
        .args(&["kiosk", "--locked"])
        .before(staff::add_coordinator)
        .start();
    kiosk.wait_for("Commencer");
    kiosk
}

/// Whether a key still changes the screen, and soon enough.
fn assert_answers(kiosk: &Kiosk, when: &str) {
    // Done with what was sent: it writes nothing and works on nothing.
    let mut worked = 0;
    while kiosk.exit().is_none() {
        let quiet = kiosk.bytes_within(SILENCE) == 0;
        if quiet && kiosk.cpu_ticks() == worked {
            break;
        }
        worked = kiosk.cpu_ticks();
    }
    assert_eq!(kiosk.exit(), None, "{when}\n{}", kiosk.screen());
    let before = kiosk.bytes_written();
    kiosk.key("F1");
    let answered = kiosk.bytes_within(ANSWER) > 0 || kiosk.bytes_written() > before;
    assert!(answered, "no answer within {ANSWER:?} {when}\n{}", kiosk.screen());
}

/// Whether memory is what it was; what a PIN takes for a moment is waited for.
fn assert_no_fatter(kiosk: &Kiosk, before: u64, when: &str) {
    let until = Instant::now() + Duration::from_secs(3);
    while kiosk.rss_kib() > before + GROWTH {
        let now = kiosk.rss_kib();
        assert!(Instant::now() < until, "from {before} to {now} KiB {when}");
        kiosk.ended_within(Duration::from_millis(50));
    }
}

fn assert_no_panic(kiosk: &Kiosk) {
    let log = kiosk.data().join("palier.log");
    assert!(!log.exists(), "{}", std::fs::read_to_string(log).unwrap_or_default());
}

/// Keys that move and choose, the ones that somebody presses most.
const KEYS: &[&str] = &[
    "Enter",
    "Enter",
    "Enter",
    "Esc",
    "Tab",
    "BackTab",
    "Backspace",
    "Space",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "Insert",
    "Delete",
    "PageUp",
    "PageDown",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F9",
    "F10",
    "F12",
    "Ctrl+C",
    "Ctrl+D",
    "Ctrl+Z",
    "Ctrl+\\",
    "Ctrl+S",
    "Ctrl+Q",
    "Ctrl+L",
    "Alt+x",
    "Alt+[",
];

/// What terminals answer, what is cut short, and what made other programs deaf, spin or panic.
const SEQUENCES: &[&[u8]] = &[
    b"\x1b[",
    b"\x1b[200~",
    b"\x1b[201~",
    b"200~",
    b"\x1b[<0;0;5M",
    b"\x1b[<0;70000;5M",
    b"\x1b[<99999999999;1;1M",
    b"\x1b[M",
    b"\x1b[M !!",
    b"\x1b",
    b"\x1b\x1b\x1b",
    b"\x1bO",
    b"\x1bP",
    b"\x1b]",
    b"\x1b]0;title\x07",
    b"\x1b_x",
    b"\x1b\\",
    b"\x1b[?62;22c",
    b"\x1b[0n",
    b"\x1b[24;80R",
    b"\x1bP>|foot(1.13.1)\x1b\\",
    b"\x1b[?2026;2$y",
    b"\x1b[I",
    b"\x1b[O",
    b"\x1b[1;2A",
    b"\x1b[1;",
    b"\x1b[27;5;106~",
    b"\x1b[97;5u",
    b"\x1b[999999999999999999999A",
    b"\x9b200~",
    b"\xc3",
    b"\xff\xfe",
    b"\xf0\x9f\x98",
    b"\0",
];

const WORDS: &[&str] = &[
    "leila@mail.example",
    "é",
    "ش",
    "لا",
    "e\u{301}",
    "👨\u{200d}👩\u{200d}👧",
    "\u{202e}",
    "\u{feff}",
    "日本",
    "c3",
    "740285",
    "000000",
    "4111 1111 1111 1111",
    "0612345678",
];

/// One thing that arrives at the terminal.
fn token(chance: &mut Chance) -> Vec<u8> {
    match chance.below(16) {
        0..=4 => key_bytes(chance.one_of(KEYS)),
        5..=8 => vec![u8::try_from(chance.below(95) + 32).unwrap()],
        9 => chance.one_of(WORDS).as_bytes().to_vec(),
        10 | 11 => {
            let button = chance.one_of(&["0", "0", "0", "1", "2", "32", "35", "64", "65"]);
            let (column, row) = (chance.below(82), chance.below(26));
            format!("\x1b[<{button};{column};{row}M\x1b[<{button};{column};{row}m").into_bytes()
        }
        12 => {
            let pasted = chance.one_of(WORDS).repeat(chance.below(200));
            format!("\x1b[200~{pasted}\x1b[201~").into_bytes()
        }
        13 | 14 => chance.one_of(SEQUENCES).to_vec(),
        _ => {
            // A sequence cut anywhere, by a slow line for instance.
            let whole = chance.one_of(SEQUENCES);
            whole[..chance.below(whole.len() + 1)].to_vec()
        }
    }
}

#[test]
fn no_flood_of_input_stops_freezes_or_fattens_the_locked_kiosk() {
    const A_ROUND: u64 = 2000;
    let mut left = number_from_env("PALIER_TOKENS").unwrap_or(20_000);
    let mut chance = Chance::told();
    let kiosk = locked();
    let (mut sent, mut first) = (0, None);
    // Lessons are read when they are first opened, a few files at a time: what counts is what grows after that.
    let warm = left / 4;
    let began = Instant::now();
    while left > 0 {
        let round = left.min(A_ROUND);
        let flood: Vec<u8> = (0..round).flat_map(|_| token(&mut chance)).collect();
        kiosk.send(&flood);
        sent += round;
        left -= round;
        assert_answers(&kiosk, &format!("after {sent} tokens"));
        if sent <= warm {
            first = None;
        }
        let before = *first.get_or_insert_with(|| kiosk.rss_kib());
        assert_no_fatter(&kiosk, before, &format!("after {sent} tokens"));
    }
    println!(
        "{sent} tokens in {:?}, {first:?} KiB, then {} KiB",
        began.elapsed(),
        kiosk.rss_kib()
    );
    assert_no_panic(&kiosk);
}

#[test]
fn twenty_sign_ins_give_their_memory_back() {
    let kiosk = locked();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    let before = kiosk.rss_kib();
    kiosk.answered("F10", || kiosk.key("F10"));
    // Nobody's code: hashed like another, and never locked out.
    person.writes(&Words::message("sign-in-code"), "c9");
    for _ in 0..20 {
        person.writes_secret(&Words::message("sign-in-pin"), "000111");
        person.chooses(&Words::message("sign-in-enter"));
        kiosk.wait_for("Code ou code secret faux.");
    }
    assert_no_fatter(&kiosk, before, "after twenty sign-ins");
}

#[test]
fn keys_and_signals_that_stop_programs_do_not_stop_the_kiosk() {
    let kiosk = locked();
    for key in ["Ctrl+C", "Ctrl+D", "Ctrl+\\", "Ctrl+Z"] {
        kiosk.key(key);
        assert_answers(&kiosk, key);
    }
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP] {
        kiosk.signal(signal);
        assert_answers(&kiosk, &format!("{signal:?}"));
    }
    assert_no_panic(&kiosk);
}

#[test]
fn a_locked_kiosk_offers_the_public_no_way_out() {
    let kiosk = locked();
    assert!(!kiosk.screen().contains("Quitter"), "{}", kiosk.screen());
    kiosk.answered("F10", || kiosk.key("F10"));
    kiosk.wait_for("Espace des médiateurs");
    assert!(!kiosk.screen().contains("Quitter"), "{}", kiosk.screen());
}

#[test]
fn the_unlocked_kiosk_leaves_when_asked_twice() {
    let kiosk = Launch::palier().args(&["kiosk"]).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    person.chooses(&Words::message("attract-leave"));
    person.chooses(&Words::message("leave-yes"));
    assert_eq!(kiosk.wait_exit(), Exit::Code(0));
    assert!(kiosk.is_cooked());
}

#[test]
fn a_system_that_stops_gets_its_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP] {
        let kiosk = locked();
        kiosk.signal(signal);
        assert_eq!(kiosk.wait_exit(), Exit::Code(0));
        assert!(kiosk.is_cooked(), "still raw");
        kiosk.look(|screen| {
            assert!(!screen.alternate_screen(), "still the alternate screen");
            assert!(!screen.hide_cursor(), "cursor still hidden");
            assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        });
        assert_no_panic(&kiosk);
    }
}

#[test]
fn a_terminal_that_vanishes_ends_the_kiosk() {
    let mut kiosk = locked();
    kiosk.hang_up();
    // What spun on a processor would still be running.
    kiosk.wait_exit();
    assert_no_panic(&kiosk);
    let records = Store::open_to_read(kiosk.data()).unwrap().counts().unwrap();
    assert_eq!((records.sessions, records.visits), (0, 0));
}

/// Hour and minutes, by which a session is known from the others.
type Slot = (u8, u16);

/// The `n`th slot.
fn slot(n: usize) -> Slot {
    let hour = u8::try_from(n / 1439 % 24).unwrap();
    (hour, 1 + u16::try_from(n % 1439).unwrap())
}

/// What the kiosk said, and what became of it.
#[derive(Default)]
struct Told {
    asked: Vec<Slot>,
    announced: Vec<Slot>,
}

/// Saves sessions, each of another length, until the kill; tells what it announced.
fn saves_until_killed(data: &Path, chance: &mut Chance, told: &mut Told) {
    let kiosk = Launch::palier().args(&["kiosk"]).data(data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    let killed = Instant::now() + Duration::from_micros(u64::try_from(chance.below(400_000)).unwrap());
    loop {
        let (hour, minutes) = slot(told.asked.len());
        // A new individual session: its hour and length, e-mail among the usages, and "save", as fast as they can be read.
        if kiosk.look(|screen| find(screen, "Reprendre la saisie")).is_some() {
            // What the kill cut short: thrown away, for another one.
            kiosk.key("2");
            kiosk.wait_framed("the question", |screen| find(screen, "La jeter"));
        }
        let asked = if kiosk.look(|screen| find(screen, "La jeter")).is_some() {
            "2"
        } else {
            "1"
        };
        kiosk.key(asked);
        kiosk.wait_framed("empty form", |screen| {
            find(screen, "Durée en minutes").filter(|_| find(screen, "Enregistré.").is_none())
        });
        told.asked.push((hour, minutes));
        // Once e-mail was recorded, it is offered without opening the list of usages.
        let often = kiosk.look(|screen| find(screen, "Usages fréquents")).is_some();
        let (usage, up, save) = if often { ("6", 7, "7") } else { ("\r41", 3, "6") };
        let up = "\x1b[A".repeat(up);
        kiosk.send(format!("{usage}{up}{hour}\x1b[B{minutes}\x1b[B{save}"));
        let left = killed.saturating_duration_since(Instant::now());
        let saved = kiosk.found_within(left, |screen| find(screen, "Enregistré.").map(drop));
        if saved.is_none() {
            kiosk.kill();
        }
        if kiosk.look(|screen| find(screen, "Enregistré.")).is_some() {
            told.announced.push((hour, minutes));
        }
        if saved.is_none() {
            return;
        }
    }
}

#[test]
fn a_kill_while_saving_loses_nothing_that_was_announced() {
    let kills = number_from_env("PALIER_KILLS").unwrap_or(25);
    let mut chance = Chance::told();
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let mut told = Told::default();
    let mut usable = Duration::ZERO;
    for _ in 0..kills {
        saves_until_killed(dir.path(), &mut chance, &mut told);
        let again = Instant::now();
        let store = staff::opened(dir.path());
        usable = usable.max(again.elapsed());
        let report = store.verify();
        assert!(report.is_sound(), "{report:?}");
        let mut stored = BTreeSet::new();
        store
            .for_each_record(None, |record| {
                let Body::Session(session) = record.body else {
                    panic!("a record of another kind")
                };
                assert_eq!(session.usages, [Usage::Email], "half a record");
                assert_eq!(session.mediator, NameCode::parse(staff::CODE));
                let slot = (session.hour, session.minutes);
                assert!(stored.insert(slot), "{slot:?} twice");
            })
            .unwrap();
        let lost: Vec<&Slot> = told.announced.iter().filter(|n| !stored.contains(n)).collect();
        assert!(lost.is_empty(), "announced and lost: {lost:?}");
        let invented: Vec<&Slot> = stored.iter().filter(|n| !told.asked.contains(n)).collect();
        assert!(invented.is_empty(), "never asked: {invented:?}");
    }
    println!(
        "{kills} kills, {} asked, {} announced, usable again after {usable:?} at most",
        told.asked.len(),
        told.announced.len()
    );
    assert!(usable < Duration::from_secs(1), "{usable:?}");
    assert!(!told.announced.is_empty(), "nothing was ever saved");
}
