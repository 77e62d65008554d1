//! The health portal, goal by goal.

use crate::practice::hand::{self, mistaken, press};
use crate::practice::scene::{Outcome, Part, Words};
use crate::practice::{Imitation, Setup};

fn setup(goal: &str) -> Setup {
    hand::goal("health", goal)
}

fn health(goal: &str) -> Imitation {
    hand::start(&setup(goal), ["e-health", "e-health-appointment-book"], &[])
}

const BOOKING: &str = r#"
    kind = "appointment"
    offers = [
        { id = "dentist", slots = [{ id = "mon" }, { id = "tue", state = "video" }] },
        { id = "doctor", slots = [{ id = "mon", state = "full" }, { id = "tue", state = "video" }, { id = "wed" }] },
    ]
    offer = "doctor"
    slots = ["tue", "wed"]
"#;

#[test]
fn an_appointment_is_with_the_practitioner_asked_for_and_any_slot_that_suits() {
    for slot in [201, 202] {
        let mut im = health(BOOKING);
        assert_eq!(
            mistaken(press(&mut im, &[100, 200])),
            "practice-health-wrong-practitioner"
        );
        assert_eq!(mistaken(press(&mut im, &[2, 101, 200])), "practice-health-wrong-full");
        assert_eq!(press(&mut im, &[slot, 1]), Outcome::Done);
    }
}

#[test]
fn an_appointment_is_cancelled_after_a_question_and_no_other_one() {
    let mut im = health("kind = \"cancel\"\nappointments = [\"eyes\", \"teeth\"]\ncancel = \"teeth\"");
    assert_eq!(mistaken(press(&mut im, &[100, 1])), "practice-health-wrong-appointment");
    assert_eq!(press(&mut im, &[4, 101, 1, 3]), Outcome::Going);
    assert_eq!(press(&mut im, &[1, 2]), Outcome::Done);
    assert!(
        im.undo() && !im.is_done(),
        "even a cancelled appointment comes back here"
    );
}

const DOCUMENTS: &str = r#"
    kind = "documents"
    documents = [{ id = "blood", readers = ["doctor"] }, { id = "scan", readers = ["doctor", "nurse"] }]
    readers = ["doctor", "nurse"]
    wanted = { blood = ["doctor", "nurse"], scan = ["doctor"] }
"#;

#[test]
fn a_document_is_shown_to_one_professional_and_hidden_from_another() {
    let mut im = health(DOCUMENTS);
    assert_eq!(mistaken(press(&mut im, &[100, 200])), "practice-health-wrong-hidden");
    assert_eq!(press(&mut im, &[201]), Outcome::Going);
    assert_eq!(mistaken(press(&mut im, &[201])), "practice-health-wrong-hidden");
    assert_eq!(press(&mut im, &[1, 101, 201]), Outcome::Done);
}

#[test]
fn the_list_says_how_many_may_read_each_document() {
    let im = health(DOCUMENTS);
    let counts: Vec<Words> = im
        .scene()
        .parts
        .into_iter()
        .filter_map(|part| match part {
            Part::Row { cells, .. } => cells.into_iter().nth(1),
            _ => None,
        })
        .collect();
    let seen = |count: i64| Words::counted("practice-health-readers", "count", count);
    assert_eq!(counts, [seen(1), seen(2)]);
}

#[test]
fn what_could_not_be_played_is_a_fault() {
    let faulty = |goal: String| !setup(&goal).faults().is_empty();
    assert!(faulty(BOOKING.replace("offer = \"doctor\"", "offer = \"nurse\"")));
    assert!(faulty(BOOKING.replace("\"video\"", "\"paid\"")), "a slot that is sold");
    assert!(
        faulty(DOCUMENTS.replace("blood = [\"doctor\", \"nurse\"], scan = [\"doctor\"]", "")),
        "nothing to do"
    );
    assert!(
        faulty(DOCUMENTS.replace("scan = [\"doctor\"] }", "letter = [] }")),
        "no such document"
    );
    assert!(faulty(
        "kind = \"cancel\"\nappointments = [\"eyes\"]\ncancel = \"teeth\"".to_owned()
    ));
}
