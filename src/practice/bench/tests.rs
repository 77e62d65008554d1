//! The bench, goal by goal.

use crate::practice::hand::{self, mistaken, press, write};
use crate::practice::scene::{Outcome, Spot};
use crate::practice::{Imitation, Setup};

fn bench(goal: &str) -> Imitation {
    let named = ["prototype", "prototype-make-build"];
    hand::start(&read(goal), named, &["Support de livre"])
}

fn read(goal: &str) -> Setup {
    hand::goal("bench", goal)
}

const IDEA: &str = r#"
    kind = "idea"
    things = ["robot", "stand"]
    doubtful = ["robot"]
    signs = ["dear", "danger"]
    shows = { robot = "dear" }
"#;

const MAKE: &str = r#"
    kind = "make"
    materials = ["card", "iron", "tape"]
    needed = ["card", "tape"]
    steps = ["draw", "cut", "fold"]
"#;

const TEST: &str = r#"
    kind = "test"
    trials = [{ id = "stands" }, { id = "holds", change = "wider" }]
    changes = ["paint", "wider"]
"#;

const DOCUMENT: &str = r#"
    kind = "document"
    id = "stand"
    parts = [{ choices = 2, right = 1 }, { choices = 2, right = 2 }]
    words = 2
"#;

#[test]
fn an_idea_that_is_set_aside_is_set_aside_for_a_reason() {
    let mut im = bench(IDEA);
    assert_eq!(mistaken(press(&mut im, &[100, 1])), "prototype-idea-robot-why");
    assert_eq!(mistaken(press(&mut im, &[2, 201])), "practice-bench-wrong-reason");
    assert_eq!(press(&mut im, &[200]), Outcome::Going);
    assert_eq!(press(&mut im, &[101, 1]), Outcome::Done);
}

#[test]
fn what_is_made_needs_its_materials_then_its_steps_in_order() {
    let mut im = bench(MAKE);
    assert_eq!(mistaken(press(&mut im, &[101])), "prototype-material-iron-why");
    assert_eq!(mistaken(press(&mut im, &[100, 1])), "practice-bench-wrong-material");
    assert_eq!(press(&mut im, &[102, 1]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[201])), "practice-bench-wrong-order");
    assert_eq!(press(&mut im, &[200, 201]), Outcome::Going);
    assert_eq!(press(&mut im, &[202]), Outcome::Done);
}

#[test]
fn steps_are_never_shown_in_their_order() {
    let mut im = bench(MAKE);
    press(&mut im, &[100, 102, 1]);
    let scene = im.scene();
    let ids: Vec<u16> = (200..203).filter(|&id| scene.offers(Spot(id))).collect();
    assert_eq!(ids, [200, 201, 202], "every step is shown");
    assert_ne!(scene.next, Some(Spot(200)), "the first step is shown first");
}

#[test]
fn what_fails_is_changed_then_tried_again() {
    let mut im = bench(TEST);
    assert_eq!(press(&mut im, &[100, 1]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[101, 200])), "practice-bench-wrong-change");
    assert_eq!(press(&mut im, &[201]), Outcome::Going);
    assert!(!im.is_done(), "a change alone proves nothing");
    assert_eq!(press(&mut im, &[101]), Outcome::Done);
}

#[test]
fn a_sheet_is_published_whole_and_with_a_title() {
    let mut im = bench(DOCUMENT);
    assert_eq!(mistaken(press(&mut im, &[1])), "practice-bench-wrong-missing");
    assert_eq!(
        mistaken(press(&mut im, &[100, 201])),
        "prototype-sheet-stand-part-1-why-2"
    );
    assert_eq!(press(&mut im, &[200, 101, 201, 1]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[2])), "practice-bench-wrong-few-words");
    write(&mut im, 10, "Support de livre");
    assert_eq!(press(&mut im, &[2, 4]), Outcome::Done);
}

#[test]
fn a_setup_that_cannot_be_played_has_a_fault() {
    for (from, to, goal) in [
        (r#"doubtful = ["robot"]"#, "doubtful = []", IDEA),
        (r#"["card", "tape"]"#, r#"["card", "iron", "tape"]"#, MAKE),
        (r#"["card", "tape"]"#, r#"["paper"]"#, MAKE),
        (r#"["draw", "cut", "fold"]"#, r#"["draw"]"#, MAKE),
        (r#"change = "wider""#, r#"change = "taller""#, TEST),
        (r#", change = "wider""#, "", TEST),
        ("right = 1", "right = 0", DOCUMENT),
    ] {
        assert!(goal.contains(from), "{from} is not in the setup");
        assert!(!read(&goal.replace(from, to)).faults().is_empty(), "no fault with {to}");
    }
}
