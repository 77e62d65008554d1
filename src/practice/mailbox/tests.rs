//! The mailbox, goal by goal.

use super::*;
use crate::practice::Imitation;
use crate::practice::hand::{self, press, value, write, wrong};
use crate::practice::scene::{Move, Outcome, Words};

fn mailbox(toml: &str) -> Imitation {
    let named = ["email", "email-mailbox-step"];
    hand::start(&hand::setup(toml), named, &["Bonjour", "Bonjour et merci"])
}

fn send() -> Imitation {
    mailbox(
        r#"[mailbox]
        letters = ["library"]
        files = ["certificate", "holiday-photo"]
        goal = { kind = "send", to = "leila@mail.example", subject = true, body = 10, attach = "certificate" }"#,
    )
}

fn reply() -> Imitation {
    mailbox(
        r#"[mailbox]
        letters = ["library", "appointment"]
        goal = { kind = "reply", letter = "appointment", words = 2 }"#,
    )
}

fn sort() -> Imitation {
    mailbox(
        r#"[mailbox]
        letters = ["library", "newsletter", "townhall"]
        folders = ["papers", "adverts"]
        goal = { kind = "sort", places = { newsletter = "adverts", townhall = "papers" } }"#,
    )
}

fn scam() -> Imitation {
    mailbox(
        r#"[mailbox]
        letters = ["grandson", "parcel-scam"]
        goal = { kind = "scam", letters = ["parcel-scam"] }"#,
    )
}

#[test]
fn a_letter_is_sent_once_everything_asked_is_there_and_each_gap_is_named() {
    let mut im = send();
    press(&mut im, &[WRITE.0]);
    assert_eq!(im.scene().next, Some(TO));
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-no-address");
    write(&mut im, TO, "leila@mail");
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-address");
    write(&mut im, TO, ".EXAMPLE ");
    assert_eq!(im.scene().next, Some(SUBJECT));
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-no-subject");
    write(&mut im, SUBJECT, "Jeudi");
    write(&mut im, BODY, "Je viens");
    assert_eq!(
        im.play(Move::Press(SEND)),
        Outcome::Wrong(Words::counted("practice-wrong-short", "count", 2))
    );
    write(&mut im, BODY, " jeudi");
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-no-file");
    press(&mut im, &[ATTACH.0, FILES + 1]);
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-file");
    press(&mut im, &[REMOVE.0, ATTACH.0, FILES]);
    assert_eq!(im.failures(), 6);
    assert_eq!(press(&mut im, &[SEND.0]), Outcome::Done);
    assert!(im.is_done());
    assert!(im.undo() && !im.is_done(), "even sending can be undone");
}

#[test]
fn what_was_written_is_still_there_after_going_back() {
    let mut im = send();
    press(&mut im, &[WRITE.0]);
    write(&mut im, BODY, "Je viens");
    press(&mut im, &[BACK.0, LETTERS, BACK.0, WRITE.0]);
    assert_eq!(value(&im, BODY), "Je viens");
}

#[test]
fn an_answer_goes_to_the_letter_asked_for() {
    let mut im = reply();
    assert_eq!(wrong(press(&mut im, &[LETTERS, REPLY.0])), "practice-wrong-letter");
    press(&mut im, &[BACK.0, LETTERS + 1, REPLY.0]);
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-wrong-few-words");
    write(&mut im, BODY, "Oui merci");
    assert_eq!(press(&mut im, &[SEND.0]), Outcome::Done);
}

#[test]
fn letters_leave_the_list_for_their_folder_and_no_other() {
    let mut im = sort();
    assert_eq!(wrong(press(&mut im, &[LETTERS + 1, FOLDERS])), "practice-wrong-folder");
    assert_eq!(press(&mut im, &[FOLDERS + 1]), Outcome::Going);
    assert!(!im.scene().offers(Spot(LETTERS + 1)), "the letter has left the list");
    assert_eq!(wrong(press(&mut im, &[LETTERS, FOLDERS])), "practice-wrong-stays");
    assert_eq!(press(&mut im, &[BACK.0, BACK.0, LETTERS + 2, FOLDERS]), Outcome::Done);
}

#[test]
fn an_honest_letter_cannot_be_reported() {
    let mut im = scam();
    assert_eq!(wrong(press(&mut im, &[LETTERS, REPORT.0])), "practice-wrong-honest");
    assert_eq!(press(&mut im, &[BACK.0, LETTERS + 1, REPORT.0]), Outcome::Done);
}

#[test]
fn an_address_that_may_be_real_is_erased_when_the_field_is_left() {
    let mut im = send();
    press(&mut im, &[WRITE.0]);
    write(&mut im, TO, "someone@gmail.com");
    assert_eq!(wrong(write(&mut im, SUBJECT, "J")), "practice-refused-email");
    assert_eq!((value(&im, TO), value(&im, SUBJECT)), (String::new(), "J".to_owned()));
    while im.undo() {}
    press(&mut im, &[WRITE.0]);
    assert_eq!(value(&im, TO), "");
}

#[test]
fn invisible_marks_and_controls_do_not_enter_a_field() {
    let mut im = send();
    press(&mut im, &[WRITE.0]);
    write(&mut im, TO, "a\u{202e}\u{1b}\n\u{200b}b");
    write(&mut im, BODY, "un\ndeux");
    assert_eq!(
        (value(&im, TO), value(&im, BODY)),
        ("ab".to_owned(), "un\ndeux".to_owned())
    );
}

#[test]
fn a_full_field_says_so() {
    let mut im = send();
    press(&mut im, &[WRITE.0]);
    assert_eq!(wrong(write(&mut im, TO, &"a".repeat(41))), "practice-wrong-full");
}
