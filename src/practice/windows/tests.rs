//! Windows and switches, goal by goal.

use super::*;
use crate::practice::Imitation;
use crate::practice::hand::{self, press};
use crate::practice::scene::Outcome;

fn windows(toml: &str) -> Imitation {
    let named = ["online-safety", "online-safety-settings-app"];
    hand::start(&hand::setup(toml), named, &[])
}

fn answer() -> Imitation {
    windows(
        r#"[windows.goal]
        kind = "answer"
        windows = [{ id = "cookies", choices = 3, right = [2, 3] }, { id = "update", choices = 2, right = [1] }]"#,
    )
}

fn switch() -> Imitation {
    windows(
        r#"[windows.goal]
        kind = "switch"
        switches = ["camera", "contacts", "place"]
        on = ["camera", "contacts"]
        wanted = ["camera", "place"]"#,
    )
}

#[test]
fn windows_come_one_after_another_and_a_wrong_choice_explains_itself() {
    let mut im = answer();
    let why = Words::Pack("online-safety-window-cookies-why-1".to_owned());
    assert_eq!(press(&mut im, &[CHOICES]), Outcome::Wrong(why));
    assert_eq!(
        press(&mut im, &[CHOICES + 2]),
        Outcome::Going,
        "either right choice will do"
    );
    assert!(!im.scene().offers(Spot(CHOICES + 2)), "the next window has two choices");
    assert_eq!(press(&mut im, &[CHOICES]), Outcome::Done);
}

#[test]
fn what_must_stay_stays_and_says_why() {
    let mut im = switch();
    let why = Words::Pack("online-safety-settings-app-camera-why".to_owned());
    assert_eq!(press(&mut im, &[SWITCHES]), Outcome::Wrong(why));
}

#[test]
fn a_page_is_finished_only_when_every_switch_is_as_wanted() {
    let mut im = switch();
    let left = |count: i64| Outcome::Wrong(Words::counted("practice-windows-wrong-left", "count", count));
    assert_eq!(press(&mut im, &[DONE.0]), left(2));
    assert_eq!(
        press(&mut im, &[SWITCHES + 1, SWITCHES + 2, SWITCHES + 2, DONE.0]),
        left(1)
    );
    assert_eq!(press(&mut im, &[SWITCHES + 2, DONE.0]), Outcome::Done);
}

#[test]
fn a_setup_that_asks_for_nothing_is_refused() {
    for setup in [
        r#"windows = { goal = { kind = "answer", windows = [] } }"#,
        r#"windows = { goal = { kind = "answer", windows = [{ id = "a", choices = 2, right = [1, 2] }] } }"#,
        r#"windows = { goal = { kind = "answer", windows = [{ id = "a", choices = 2, right = [3] }] } }"#,
        r#"windows = { goal = { kind = "answer", windows = [{ id = "a", choices = 2, right = [] }] } }"#,
        r#"windows = { goal = { kind = "switch", switches = ["a", "b"], on = ["a"], wanted = ["a"] } }"#,
        r#"windows = { goal = { kind = "switch", switches = ["a", "b"], on = [], wanted = ["c"] } }"#,
    ] {
        assert!(!hand::setup(setup).faults().is_empty(), "no fault in {setup}");
    }
}
