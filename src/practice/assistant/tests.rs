//! The assistant, goal by goal.

use crate::practice::scene::{Move, Outcome, Spot, Words};
use crate::practice::{Imitation, Names, Setup};

fn read(goal: &str) -> Setup {
    toml::from_str(&format!("[assistant.goal]\n{goal}")).expect("a setup")
}

fn assistant(goal: &str) -> Imitation {
    let setup = read(goal);
    assert_eq!(setup.faults(), []);
    let names = Names {
        usage: "ai".to_owned(),
        step: "ai-ask-letter".to_owned(),
    };
    Imitation::start(&setup, &names, &["plus court".to_owned()])
}

fn press(imitation: &mut Imitation, spots: &[u16]) -> Outcome {
    let outcomes = spots.iter().map(|&spot| imitation.play(Move::Press(Spot(spot))));
    outcomes.last().expect("a move")
}

fn type_in(imitation: &mut Imitation, text: &str) -> Outcome {
    let outcomes = text.chars().map(|letter| imitation.play(Move::Type(Spot(10), letter)));
    outcomes.last().expect("a letter")
}

fn wrong(outcome: Outcome) -> String {
    match outcome {
        Outcome::Wrong(Words::Message(id, _)) => id.to_owned(),
        Outcome::Wrong(Words::Pack(id)) => id,
        other => panic!("not wrong: {other:?}"),
    }
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
    assert_eq!(wrong(press(&mut im, &[1])), "practice-assistant-wrong-missing");
    assert_eq!(wrong(press(&mut im, &[100, 200])), "ai-request-letter-part-1-why-1");
    assert_eq!(press(&mut im, &[201, 101, 200, 1]), Outcome::Going);
    assert_eq!(wrong(press(&mut im, &[2])), "practice-assistant-wrong-few-words");
    assert_eq!(type_in(&mut im, "un peu plus"), Outcome::Going);
    assert_eq!(press(&mut im, &[2]), Outcome::Done);
}

#[test]
fn an_assistant_is_told_nothing_personal() {
    let mut im = assistant(ASK);
    press(&mut im, &[100, 201, 101, 200, 1]);
    let outcome = type_in(&mut im, "appelle le 06 12 34 56 78 ");
    assert!(matches!(outcome, Outcome::Refused(_) | Outcome::Going));
    assert!(im.failures() > 0, "a telephone number was taken");
}

#[test]
fn a_claim_is_judged_only_after_its_source() {
    let mut im = assistant(CATCH);
    assert_eq!(wrong(press(&mut im, &[100, 2])), "practice-assistant-wrong-unchecked");
    assert_eq!(wrong(press(&mut im, &[1, 3])), "ai-claim-hours-why");
    assert_eq!(press(&mut im, &[2]), Outcome::Going);
    assert_eq!(wrong(press(&mut im, &[101, 1, 2])), "ai-claim-price-why");
    assert_eq!(press(&mut im, &[3]), Outcome::Done);
}

#[test]
fn a_line_well_translated_is_not_the_one_to_find() {
    let mut im = assistant(TRANSLATE);
    assert_eq!(wrong(press(&mut im, &[101])), "practice-assistant-wrong-language");
    assert_eq!(wrong(press(&mut im, &[100, 200])), "ai-text-leaflet-why-1");
    assert_eq!(press(&mut im, &[201]), Outcome::Done);
}

#[test]
fn a_dictation_is_kept_once_corrected_and_heard() {
    let mut im = assistant(DICTATE);
    assert_eq!(wrong(press(&mut im, &[1, 3])), "practice-assistant-wrong-misheard");
    assert_eq!(wrong(press(&mut im, &[100])), "practice-assistant-wrong-line");
    assert_eq!(wrong(press(&mut im, &[101, 200])), "practice-assistant-wrong-choice");
    assert_eq!(wrong(press(&mut im, &[201, 2, 3])), "practice-assistant-wrong-unheard");
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
