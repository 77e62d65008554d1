//! Whole journeys in a pseudo-terminal: a visitor from the attract screen to goodbye, a mediator from the door to a
//! record on the disk.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::path::Path;

use palier::app::page::{Value, Words};
use palier::domain::{Body, Face, NameCode, Record, Session, Usage, Visit};
use palier::store::Store;
use support::staff::{self, signs_in, with_staff};
use support::{Hand, Kiosk, Person};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;

/// What somebody types in the e-mail lesson; no lesson asks for these words.
struct Typed {
    subject: &'static str,
    body: &'static str,
    reply: &'static str,
}

const FRENCH: Typed = Typed {
    subject: "Zinnia jeudi",
    body: "Bonjour Zinnia, d'accord !",
    reply: "Merci pour ces zinnias",
};
const ARABIC: Typed = Typed {
    subject: "موعد الخميس",
    body: "مرحبا، سآتي يوم الخميس",
    reply: "نعم، شكرا جزيلا",
};

fn message(id: &'static str) -> Words {
    Words::message(id)
}

fn pack(id: &str) -> Words {
    Words::Pack(id.to_owned())
}

fn records(data: &Path) -> Vec<Record> {
    let reader = Store::open_to_read(data).unwrap();
    let mut records = Vec::new();
    reader.for_each_record(None, |record| records.push(record)).unwrap();
    records
}

/// The one visit recorded.
fn visit(data: &Path) -> Visit {
    match &records(data)[..] {
        [
            Record {
                body: Body::Visit(visit),
                ..
            },
        ] => (**visit).clone(),
        others => panic!("{} records", others.len()),
    }
}

/// From the attract screen to the lesson of a usage.
fn goes_to_lesson(person: &Person, usage: &str, title: &str) {
    person.begins();
    person.chooses_language();
    person.sees(&message("wishes-title"));
    person.chooses(&Words::label("level", "basic"));
    person.chooses(&Words::label("usage", usage));
    person.sees(&message("lessons-text"));
    person.chooses(&pack(title));
}

/// Chooses a face, finishes, and checks that nothing is left on the screen.
fn says_goodbye(kiosk: &Kiosk, person: &Person, typed: &[&str]) {
    person.sees(&message("done-title"));
    person.chooses(&Words::label("face", "3"));
    person.chooses(&message("done-end"));
    person.sees(&message("goodbye-title"));
    let screen = kiosk.screen();
    for text in typed {
        assert!(!screen.contains(text), "{text} is still there\n{screen}");
    }
    person.chooses(&message("goodbye-end"));
    person.sees_attract();
    let screen = kiosk.screen();
    for text in typed {
        assert!(!screen.contains(text), "{text} is still there\n{screen}");
    }
}

/// The nine steps of the e-mail lesson, each really done.
fn does_the_email_lesson(person: &Person, typed: &Typed) {
    let go_on = || person.chooses(&message("lesson-continue"));
    person.sees_step(1, 9);
    go_on();

    person.sees_step(2, 9);
    person.chooses(&message("practice-write"));
    person.writes(&message("practice-to"), "leila@mail.example");
    person.writes(&message("practice-subject"), typed.subject);
    person.writes(&message("practice-body"), typed.body);
    person.chooses(&message("practice-send"));
    go_on();

    person.sees_step(3, 9);
    person.chooses(&pack("email-letter-appointment-from"));
    person.chooses(&message("practice-reply"));
    person.writes(&message("practice-body"), typed.reply);
    person.chooses(&message("practice-send"));
    go_on();

    person.sees_step(4, 9);
    person.chooses(&message("practice-write"));
    person.writes(&message("practice-to"), "accueil@mairie.example");
    person.writes(&message("practice-subject"), typed.subject);
    person.chooses(&message("practice-attach"));
    person.chooses(&pack("email-file-certificate"));
    person.chooses(&message("practice-send"));
    go_on();

    person.sees_step(5, 9);
    let puts = |folder: &str| {
        let folder = Value::Words(Box::new(pack(folder)));
        person.chooses(&Words::Message("practice-move", vec![("folder", folder)]));
    };
    person.chooses(&pack("email-letter-townhall-from"));
    puts("email-folder-papers");
    person.chooses(&pack("email-letter-newsletter-from"));
    puts("email-folder-adverts");
    go_on();

    person.sees_step(6, 9);
    for scam in ["parcel", "bank"] {
        person.chooses(&pack(&format!("email-letter-{scam}-scam-from")));
        person.chooses(&message("practice-report"));
    }
    go_on();

    // What somebody who followed the lesson answers.
    for (step, question, answer) in [(7, 1, 2), (8, 2, 1), (9, 3, 3)] {
        person.sees_step(step, 9);
        person.chooses(&pack(&format!("email-mailbox-check-{question}-answer-{answer}")));
        go_on();
    }
}

fn follows_the_email_lesson(hand: Hand, tag: &str, typed: &Typed) {
    let kiosk = Kiosk::start(&["kiosk"], &[], COLUMNS, ROWS);
    let person = Person::new(&kiosk, hand, tag);
    goes_to_lesson(&person, "email", "email-mailbox-title");
    does_the_email_lesson(&person, typed);
    says_goodbye(
        &kiosk,
        &person,
        &["leila@mail.example", typed.subject, typed.body, typed.reply],
    );

    let visit = visit(kiosk.data());
    assert_eq!(visit.language.to_string(), tag);
    assert_eq!(visit.face, Some(Face::Happy));
    let [lesson] = &visit.lessons[..] else {
        panic!("{} lessons", visit.lessons.len());
    };
    assert_eq!(lesson.id.as_str(), "email.mailbox");
    assert!(lesson.completed);
    assert_eq!(
        (lesson.tried, lesson.first_try),
        (8, 8),
        "every exercise right at the first try"
    );
}

#[test]
fn the_email_lesson_is_followed_with_the_keyboard_alone() {
    follows_the_email_lesson(Hand::Keyboard, "fr", &FRENCH);
}

#[test]
fn the_email_lesson_is_followed_with_the_mouse_alone() {
    follows_the_email_lesson(Hand::Mouse, "fr", &FRENCH);
}

#[test]
fn the_email_lesson_is_followed_in_arabic_with_the_keyboard_alone() {
    follows_the_email_lesson(Hand::Keyboard, "ar", &ARABIC);
}

#[test]
fn the_first_steps_are_followed_in_english() {
    let kiosk = Kiosk::start(&["--lang", "en", "kiosk"], &[], COLUMNS, ROWS);
    let person = Person::new(&kiosk, Hand::Keyboard, "en");
    goes_to_lesson(&person, "first-steps", "first-steps-keyboard-pointer-title");
    let go_on = || person.chooses(&message("lesson-continue"));
    person.sees_step(1, 8);
    go_on();
    person.sees_step(2, 8);
    for place in 1..=6 {
        person.points_at(&pack(&format!("first-steps-keyboard-pointer-point-place-{place}")));
    }
    go_on();
    let word = message("practice-keyboard-word");
    for (step, text) in [(3, "teamusickeyboard"), (4, "Paul7 May")] {
        person.sees_step(step, 8);
        person.types(&word, text);
        go_on();
    }
    person.sees_step(5, 8);
    person.types(&word, "\u{7f}\u{7f}en");
    go_on();
    for (step, question, answer) in [(6, 1, 2), (7, 2, 1), (8, 3, 3)] {
        person.sees_step(step, 8);
        person.chooses(&pack(&format!(
            "first-steps-keyboard-pointer-check-{question}-answer-{answer}"
        )));
        go_on();
    }
    says_goodbye(&kiosk, &person, &["garden"]);
    let visit = visit(kiosk.data());
    let lesson = &visit.lessons[0];
    assert!(lesson.completed && lesson.first_try == 7, "{lesson:?}");
}

#[test]
fn a_kiosk_whose_own_language_is_arabic_says_hello_in_it_first() {
    let kiosk = Kiosk::start(&["--lang", "ar", "kiosk"], &[], COLUMNS, ROWS);
    Person::new(&kiosk, Hand::Keyboard, "ar").sees(&message("attract-begin"));
}

/// The sessions recorded.
fn sessions(data: &Path) -> Vec<Session> {
    let bodies = records(data).into_iter().filter_map(|record| match record.body {
        Body::Session(session) => Some(*session),
        _ => None,
    });
    bodies.collect()
}

#[test]
fn the_first_coordinator_records_a_session_and_leaves() {
    let kiosk = Kiosk::start(&["kiosk"], &[], COLUMNS, ROWS);
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    kiosk.answered("F10", || kiosk.key("F10"));
    person.sees(&message("sign-in-first-title"));
    person.writes(&message("sign-in-code"), "c7");
    person.writes_secret(&message("sign-in-new-pin"), "830517");
    person.writes_secret(&message("sign-in-again"), "830517");
    person.chooses(&message("sign-in-enter"));
    kiosk.wait_for("Bureau de c7");

    person.chooses(&message("desk-individual"));
    person.chooses(&message("form-usages"));
    person.chooses(&Words::label("usage", "email"));
    person.chooses(&message("form-ready"));
    person.chooses(&message("form-save"));
    kiosk.wait_for("Enregistré.");
    let [session] = &sessions(kiosk.data())[..] else {
        panic!("said to be saved, and not on the disk\n{}", kiosk.screen());
    };
    assert_eq!(session.mediator, NameCode::parse("c7"));
    assert_eq!(session.usages, [Usage::Email]);

    person.chooses(&message("desk-sign-out"));
    person.sees_attract();
    assert!(!kiosk.screen().contains("c7"));
    // Now that there is staff, the door asks who comes.
    kiosk.answered("F10", || kiosk.key("F10"));
    person.sees(&message("sign-in-text"));
}

#[test]
fn the_session_beside_a_visit_is_confirmed_with_two_choices() {
    let kiosk = with_staff().start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    goes_to_lesson(&person, "email", "email-mailbox-title");
    person.sees_step(1, 9);
    signs_in(&kiosk, &person);
    person.chooses_starting("Confirmer l’accompagnement");
    person.chooses(&message("form-save"));
    kiosk.wait_for("Enregistré.");
    let [session] = &sessions(kiosk.data())[..] else {
        panic!("no session on the disk\n{}", kiosk.screen());
    };
    assert_eq!(
        (session.usages.as_slice(), session.visit.is_some()),
        (&[Usage::Email][..], true)
    );
    assert_eq!(session.language.unwrap().to_string(), "fr");
}

#[test]
fn a_wrong_pin_is_told_and_opens_nothing() {
    let kiosk = with_staff().start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    kiosk.answered("F10", || kiosk.key("F10"));
    person.writes(&message("sign-in-code"), staff::CODE);
    person.writes_secret(&message("sign-in-pin"), "000111");
    person.chooses(&message("sign-in-enter"));
    kiosk.wait_for("Code ou code secret faux.");
    assert!(!kiosk.screen().contains("Bureau"));
}
