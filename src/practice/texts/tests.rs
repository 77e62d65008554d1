//! Text messages, goal by goal.

use super::*;
use crate::practice::Imitation;
use crate::practice::hand::{self, mistaken, press};
use crate::practice::scene::{Mark, Outcome, Part};

fn texts(toml: &str) -> Imitation {
    let named = ["online-safety", "online-safety-scams-sort"];
    hand::start(&hand::setup(toml), named, &[])
}

fn sort() -> Imitation {
    texts(r#"texts = { goal = { kind = "sort", texts = ["dentist", "parcel"], scams = ["parcel"] } }"#)
}

fn signs() -> Imitation {
    texts(r#"texts = { goal = { kind = "signs", text = "fine", parts = 4, signs = [2, 4] } }"#)
}

#[test]
fn a_scam_is_reported_and_an_honest_message_kept() {
    let mut im = sort();
    let honest = mistaken(press(&mut im, &[TEXTS, REPORT.0]));
    assert_eq!(honest, "practice-texts-wrong-honest");
    assert_eq!(press(&mut im, &[KEEP.0]), Outcome::Going);
    assert!(!im.scene().offers(Spot(TEXTS)), "what is decided leaves the list");
    let kept = mistaken(press(&mut im, &[TEXTS + 1, KEEP.0]));
    assert_eq!(kept, "practice-texts-wrong-keep");
    assert_eq!(press(&mut im, &[BACK.0, TEXTS + 1, REPORT.0]), Outcome::Done);
}

#[test]
fn answering_is_never_right() {
    let mut im = sort();
    let scam = mistaken(press(&mut im, &[TEXTS + 1, ANSWER.0]));
    assert_eq!(scam, "practice-texts-wrong-answer");
    let honest = mistaken(press(&mut im, &[BACK.0, TEXTS, ANSWER.0]));
    assert_eq!(honest, "practice-texts-wrong-answer-honest");
    assert!(!im.is_done());
}

#[test]
fn every_sign_is_to_be_found_and_what_is_no_sign_is_explained() {
    let mut im = signs();
    let own = |part: &str| Words::Pack(format!("online-safety-scams-sort-{part}"));
    assert_eq!(mistaken(press(&mut im, &[PARTS])), "online-safety-scams-sort-clue-1");
    assert_eq!(press(&mut im, &[PARTS + 3]), Outcome::Going);
    let scene = im.scene();
    assert!(
        scene.parts.contains(&Part::Text(own("clue-4"))),
        "what was found is said"
    );
    let chosen = |part: &Part| matches!(part, Part::Row { mark: Mark::Chosen, .. });
    assert_eq!(scene.parts.iter().filter(|part| chosen(part)).count(), 1);
    assert_eq!(press(&mut im, &[PARTS + 3]), Outcome::Going);
    assert_eq!(press(&mut im, &[PARTS + 1]), Outcome::Done);
}

#[test]
fn a_setup_with_nothing_to_tell_apart_is_refused() {
    for setup in [
        r#"texts = { goal = { kind = "sort", texts = ["a", "b"], scams = [] } }"#,
        r#"texts = { goal = { kind = "sort", texts = ["a", "b"], scams = ["a", "b"] } }"#,
        r#"texts = { goal = { kind = "sort", texts = ["a", "b"], scams = ["c"] } }"#,
        r#"texts = { goal = { kind = "signs", text = "a", parts = 2, signs = [1, 2] } }"#,
        r#"texts = { goal = { kind = "signs", text = "a", parts = 3, signs = [1, 1] } }"#,
        r#"texts = { goal = { kind = "signs", text = "a", parts = 3, signs = [0] } }"#,
    ] {
        assert!(!hand::setup(setup).faults().is_empty(), "no fault in {setup}");
    }
}
