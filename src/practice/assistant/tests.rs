//! The assistant, goal by goal.

use crate::practice::hand::{self, mistaken, press, write};
use crate::practice::scene::Outcome;
use crate::practice::{Imitation, Setup};

/// Where a request is completed.
const FIELD: u16 = 10;

fn assistant(goal: &str) -> Imitation {
    hand::start(&read(goal), ["ai", "ai-ask-letter"], &["plus court"])
}

fn read(goal: &str) -> Setup {
    hand::goal("assistant", goal)
}

const ASK: &str = r#"
    kind = "ask"
    id = "letter"
    parts = [{ choices = 3, right = 2 }, { choices = 2, right = 1 }]
    words = 3
"#;

const CATCH: &str = r#"
    kind = "catch"
    claims = ["hours", "price"]
    wrong = ["price"]
"#;

const TRANSLATE: &str = r#"
    kind = "translate"
    text = "leaflet"
    languages = ["french", "spanish"]
    to = "french"
    lines = 3
    doubtful = [2]
"#;

const DICTATE: &str = r#"
    kind = "dictate"
    text = "note"
    lines = 2
    misheard = [{ line = 2, choices = 2, right = 2 }]
"#;

#[test]
fn a_request_is_sent_once_each_part_is_well_chosen() {
    let mut im = assistant(ASK);
    assert_eq!(mistaken(press(&mut im, &[1])), "practice-assistant-wrong-missing");
    assert_eq!(mistaken(press(&mut im, &[100, 200])), "ai-request-letter-part-1-why-1");
    assert_eq!(press(&mut im, &[201, 101, 200, 1]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[2])), "practice-assistant-wrong-few-words");
    assert_eq!(write(&mut im, FIELD, "un peu plus"), Outcome::Going);
    assert_eq!(press(&mut im, &[2]), Outcome::Going);
    assert!(!im.is_done(), "the second answer is not read");
    assert_eq!(press(&mut im, &[4]), Outcome::Done);
}

#[test]
fn an_assistant_is_told_nothing_personal() {
    let mut im = assistant(ASK);
    press(&mut im, &[100, 201, 101, 200, 1]);
    let outcome = write(&mut im, FIELD, "appelle le 06 12 34 56 78 ");
    assert!(matches!(outcome, Outcome::Refused(_) | Outcome::Going));
    assert!(im.failures() > 0, "a telephone number was taken");
}

#[test]
fn a_claim_is_judged_only_after_its_source() {
    let mut im = assistant(CATCH);
    assert_eq!(
        mistaken(press(&mut im, &[100, 2])),
        "practice-assistant-wrong-unchecked"
    );
    assert_eq!(mistaken(press(&mut im, &[1, 3])), "ai-claim-hours-why");
    assert_eq!(press(&mut im, &[2]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[101, 1, 2])), "ai-claim-price-why");
    assert_eq!(press(&mut im, &[3]), Outcome::Done);
}

#[test]
fn a_line_well_translated_is_not_the_one_to_find() {
    let mut im = assistant(TRANSLATE);
    assert_eq!(mistaken(press(&mut im, &[101])), "practice-assistant-wrong-language");
    assert_eq!(mistaken(press(&mut im, &[100, 200])), "ai-text-leaflet-why-1");
    assert_eq!(press(&mut im, &[201]), Outcome::Done);
}

#[test]
fn a_dictation_is_kept_once_corrected_and_heard() {
    let mut im = assistant(DICTATE);
    assert_eq!(mistaken(press(&mut im, &[1, 3])), "practice-assistant-wrong-misheard");
    assert_eq!(mistaken(press(&mut im, &[100])), "practice-assistant-wrong-line");
    assert_eq!(mistaken(press(&mut im, &[101, 200])), "practice-assistant-wrong-choice");
    assert_eq!(
        mistaken(press(&mut im, &[201, 2, 3])),
        "practice-assistant-wrong-unheard"
    );
    assert_eq!(press(&mut im, &[2, 3]), Outcome::Done);
}

#[test]
fn a_setup_that_cannot_be_played_has_a_fault() {
    for (from, to, goal) in [
        ("right = 2", "right = 4", ASK),
        ("words = 3", "words = 0", ASK),
        (r#"id = "letter""#, r#"id = "My letter""#, ASK),
        (r#"["price"]"#, r#"["price", "hours"]"#, CATCH),
        (r#"["price"]"#, "[]", CATCH),
        (r#"to = "french""#, r#"to = "latin""#, TRANSLATE),
        ("[2]", "[1, 2, 3]", TRANSLATE),
        ("[2]", "[7]", TRANSLATE),
        ("line = 2", "line = 3", DICTATE),
        ("choices = 2", "choices = 1", DICTATE),
    ] {
        assert!(goal.contains(from), "{from} is not in the setup");
        assert!(!read(&goal.replace(from, to)).faults().is_empty(), "no fault with {to}");
    }
}
