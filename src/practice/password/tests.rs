//! Passwords, goal by goal.

use super::*;
use crate::practice::Imitation;
use crate::practice::hand::{self, press, write, wrong};
use crate::practice::scene::{Outcome, Part};

fn password(toml: &str, said: &[&str]) -> Imitation {
    let named = ["online-safety", "online-safety-passwords-make"];
    hand::start(&hand::setup(toml), named, said)
}

fn make() -> Imitation {
    password(
        r#"password = { goal = { kind = "make", words = 4, avoid = true, used = true } }"#,
        &["quatre chats mangent ici", "Rex, Toulon", "Soleil2019"],
    )
}

fn keep() -> Imitation {
    password(
        r#"password = { goal = { kind = "keep", sites = ["bank", "copy"], imitators = ["copy"] } }"#,
        &[],
    )
}

fn code() -> Imitation {
    password(
        r#"password = { goal = { kind = "code", asks = ["caller", "page"], right = "page", code = "482913" } }"#,
        &[],
    )
}

#[test]
fn a_passphrase_is_kept_once_it_is_long_and_nobody_guesses_it() {
    let mut im = make();
    assert_eq!(im.scene().next, Some(PHRASE));
    write(&mut im, PHRASE, "soleil 2019");
    assert_eq!(wrong(press(&mut im, &[KEEP.0])), "practice-password-wrong-used");
    while im.undo() {}
    write(&mut im, PHRASE, "rex");
    assert_eq!(wrong(press(&mut im, &[KEEP.0])), "practice-password-wrong-avoid");
    while im.undo() {}
    write(&mut im, PHRASE, "trois pommes");
    assert_eq!(wrong(press(&mut im, &[KEEP.0])), "practice-password-wrong-short");
    write(&mut im, PHRASE, " sans pull");
    assert_eq!(im.scene().next, Some(KEEP));
    assert_eq!(press(&mut im, &[KEEP.0]), Outcome::Done);
}

#[test]
fn the_strength_is_said_while_typing() {
    let mut im = make();
    let strength = |im: &Imitation| {
        let said = im.scene().parts.into_iter().find_map(|part| match part {
            Part::Text(Words::Message(id, _)) => id.split_once("-force-").map(|(_, force)| force),
            _ => None,
        });
        said.expect("a strength")
    };
    let mut said = vec![strength(&im)];
    for text in ["lune ", "pomme ", "velo ", "chaud ", "toulon"] {
        write(&mut im, PHRASE, text);
        said.push(strength(&im));
    }
    assert_eq!(said, ["none", "weak", "fair", "fair", "strong", "guessed"]);
}

#[test]
fn personal_numbers_do_not_stay_in_a_passphrase() {
    let mut im = make();
    assert_eq!(wrong(write(&mut im, PHRASE, "0612345678")), "practice-refused-phone");
}

#[test]
fn each_account_gets_its_own_password_and_an_imitating_site_none() {
    let mut im = keep();
    assert_eq!(wrong(press(&mut im, &[THINGS, SAME.0])), "practice-password-wrong-same");
    assert_eq!(wrong(press(&mut im, &[LEAVE.0])), "practice-password-wrong-leave");
    assert_eq!(press(&mut im, &[MAKE.0]), Outcome::Going);
    assert_eq!(
        wrong(press(&mut im, &[THINGS + 1, MAKE.0])),
        "practice-password-wrong-imitator"
    );
    assert_eq!(press(&mut im, &[LEAVE.0]), Outcome::Done);
}

#[test]
fn what_is_settled_cannot_be_settled_again() {
    let mut im = keep();
    press(&mut im, &[THINGS, MAKE.0, THINGS]);
    assert!(!im.scene().offers(MAKE) && im.scene().offers(BACK));
}

#[test]
fn a_code_goes_to_the_page_and_to_no_caller() {
    let mut im = code();
    assert_eq!(wrong(press(&mut im, &[THINGS, GIVE.0])), "practice-password-wrong-give");
    assert_eq!(press(&mut im, &[REFUSE.0]), Outcome::Going);
    assert_eq!(
        wrong(press(&mut im, &[THINGS + 1, REFUSE.0])),
        "practice-password-wrong-refuse"
    );
    press(&mut im, &[GIVE.0]);
    write(&mut im, CODE, "4829");
    assert_eq!(wrong(press(&mut im, &[CONFIRM.0])), "practice-password-wrong-code");
    write(&mut im, CODE, "13");
    assert_eq!(press(&mut im, &[CONFIRM.0]), Outcome::Done);
}

#[test]
fn a_setup_that_cannot_be_played_is_refused() {
    for setup in [
        r#"password = { goal = { kind = "make", words = 2 } }"#,
        r#"password = { goal = { kind = "make", words = 9 } }"#,
        r#"password = { goal = { kind = "keep", sites = ["a", "b"], imitators = ["a", "b"] } }"#,
        r#"password = { goal = { kind = "keep", sites = ["a", "b"], imitators = ["c"] } }"#,
        r#"password = { goal = { kind = "code", asks = ["a", "b"], right = "c", code = "1234" } }"#,
        r#"password = { goal = { kind = "code", asks = ["a", "b"], right = "a", code = "12a4" } }"#,
    ] {
        assert!(!hand::setup(setup).faults().is_empty(), "no fault in {setup}");
    }
}
