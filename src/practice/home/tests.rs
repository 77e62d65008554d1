//! The connected home, goal by goal.

use crate::practice::hand::{self, mistaken, press};
use crate::practice::scene::{Outcome, Spot};
use crate::practice::{Imitation, Setup};

fn setup(goal: &str) -> Setup {
    hand::goal("home", goal)
}

fn home(goal: &str) -> Imitation {
    hand::start(&setup(goal), ["e-health", "e-health-home-night"], &[])
}

const SCENE: &str = r#"
    kind = "scene"
    devices = [
        { kind = "switch", id = "lamp", now = true, wanted = false },
        { kind = "switch", id = "alarm", now = true },
        { kind = "heat", id = "heating", now = 20, wanted = 18 },
        { kind = "hour", id = "shutters", now = 23, wanted = 1 },
    ]
"#;

#[test]
fn a_scene_is_kept_once_each_device_is_as_wanted() {
    let mut im = home(SCENE);
    assert_eq!(mistaken(press(&mut im, &[1])), "practice-home-wrong-device");
    assert_eq!(
        mistaken(press(&mut im, &[100, 102, 3, 3, 4, 1])),
        "practice-home-wrong-device"
    );
    assert_eq!(press(&mut im, &[103, 2, 2, 4]), Outcome::Going);
    assert_eq!(
        mistaken(press(&mut im, &[101, 1])),
        "practice-home-wrong-device",
        "what is not asked stays"
    );
    assert_eq!(press(&mut im, &[101, 1]), Outcome::Done);
}

#[test]
fn a_heater_stops_at_its_ends_and_an_hour_goes_round() {
    let mut im = home(SCENE);
    press(&mut im, &[102, 2, 2, 2, 2]);
    assert!(!im.scene().offers(Spot(2)), "no button leads past the warmest");
    assert_eq!(press(&mut im, &[3, 4, 103]), Outcome::Going);
    let at_23 = im.clone();
    press(&mut im, &[2; 24]);
    assert!(im.is_as(&at_23), "24 hours later it is the same hour");
}

#[test]
fn the_way_shown_to_an_hour_is_the_short_one() {
    let mut im = home(SCENE);
    let shown = (0..60).take_while(|_| im.show() != Outcome::Done).count();
    assert!(shown < 12, "{shown} acts");
}

#[test]
fn a_device_is_allowed_what_its_work_needs_and_nothing_else() {
    let mut im = home("kind = \"consent\"\nasks = [\"network\", \"contacts\", \"place\"]\nkeep = [\"network\"]");
    assert_eq!(mistaken(press(&mut im, &[1])), "practice-home-wrong-accept");
    assert_eq!(mistaken(press(&mut im, &[2])), "practice-home-wrong-refuse");
    assert_eq!(mistaken(press(&mut im, &[3, 101, 4])), "practice-home-wrong-allowed");
    assert_eq!(mistaken(press(&mut im, &[102, 100, 4])), "practice-home-wrong-refused");
    assert_eq!(press(&mut im, &[100, 5, 3, 4]), Outcome::Done);
}

#[test]
fn what_could_not_be_played_is_a_fault() {
    let faulty = |goal: String| !setup(&goal).faults().is_empty();
    assert!(faulty(SCENE.replace("wanted = 18", "wanted = 30")), "too warm");
    assert!(faulty(SCENE.replace("wanted = 1 ", "wanted = 24 ")), "no such hour");
    assert!(faulty(SCENE.replace("\"alarm\"", "\"lamp\"")), "twice the same device");
    assert!(faulty(
        "kind = \"scene\"\ndevices = [{ kind = \"switch\", id = \"lamp\", now = true }]".to_owned()
    ));
    assert!(
        faulty("kind = \"consent\"\nasks = [\"network\", \"place\"]".to_owned()),
        "nothing to keep"
    );
}
