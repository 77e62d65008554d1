//! The calculator, goal by goal.

use super::*;
use crate::practice::hand::{self, mistaken, press, write};
use crate::practice::scene::{Mark, Move, Outcome, Part};
use crate::practice::{Imitation, Setup, SetupFault};

const DEVICES_TOML: &str = r#"
    devices = [
        { id = "phone", make = 80, count = 2, years = 2 },
        { id = "tv", make = 350, watts = 100, count = 1, years = 7, hours = 4 },
    ]"#;

const NAMED: [&str; 2] = ["footprint", "footprint-measure-step"];

fn setup(goal: &str) -> Setup {
    hand::setup(&format!("[footprint]{DEVICES_TOML}\n{goal}"))
}

fn start(goal: &str) -> Imitation {
    hand::start(&setup(goal), NAMED, &[])
}

fn measure() -> Imitation {
    start(r#"goal = { kind = "measure" }"#)
}

fn reduce() -> Imitation {
    start(
        r#"[footprint.goal]
        kind = "reduce"
        most = 2
        choices = [
            { id = "dim", device = "tv", watts = 90 },
            { id = "keep-phones", device = "phone", years = 5 },
            { id = "keep-tv", device = "tv", years = 14 },
        ]"#,
    )
}

/// The last words of each row.
fn cells(imitation: &Imitation) -> Vec<Words> {
    let scene = imitation.scene();
    let rows = scene.parts.into_iter().filter_map(|part| match part {
        Part::Row { mut cells, .. } => cells.pop(),
        _ => None,
    });
    rows.collect()
}

#[test]
fn making_a_device_is_shared_out_over_its_years_and_electricity_is_added() {
    let tv = Device {
        id: "tv".to_owned(),
        make: 350,
        watts: 100,
        net: 10,
        count: 2,
        years: 7,
        hours: 4,
    };
    // 100 W × 4 h × 365 = 146 kWh for each, at 50 g; 10 g × 4 h × 365 behind it; 50 kg of its making.
    assert_eq!(tv.watt_hours(), 2 * 146_000);
    assert_eq!(tv.grams(), 2 * (50_000 + 7_300 + 14_600));
}

#[test]
fn the_numbers_given_are_entered_and_each_gap_is_named() {
    let mut im = measure();
    press(&mut im, &[DEVICES + 1]);
    assert_eq!(mistaken(press(&mut im, &[SAVE.0])), "practice-footprint-wrong-empty");
    write(&mut im, COUNT, "2");
    assert_eq!(mistaken(press(&mut im, &[SAVE.0])), "practice-footprint-wrong-count");
    im.play(Move::Erase(COUNT));
    write(&mut im, COUNT, "1");
    write(&mut im, YEARS, "sept");
    assert_eq!(mistaken(press(&mut im, &[SAVE.0])), "practice-footprint-wrong-years");
    for _ in 0..4 {
        im.play(Move::Erase(YEARS));
    }
    write(&mut im, YEARS, "٧");
    write(&mut im, HOURS, "5");
    assert_eq!(mistaken(press(&mut im, &[SAVE.0])), "practice-footprint-wrong-hours");
    im.play(Move::Erase(HOURS));
    write(&mut im, HOURS, "4");
    assert_eq!(press(&mut im, &[SAVE.0]), Outcome::Going);
    let weight = Words::counted("practice-footprint-weight", "count", 57);
    assert_eq!(cells(&im)[1], weight);
}

#[test]
fn a_device_without_hours_does_not_ask_for_them() {
    let mut im = measure();
    press(&mut im, &[DEVICES]);
    let fields = im
        .scene()
        .parts
        .iter()
        .filter(|part| matches!(part, Part::Field { .. }))
        .count();
    assert_eq!(fields, 2);
}

#[test]
fn the_heaviest_device_is_told_from_the_result() {
    let mut im = measure();
    while im
        .scene()
        .parts
        .iter()
        .all(|part| !matches!(part, Part::Row { spot, .. } if spot.0 >= HEAVIEST))
    {
        im.show();
    }
    assert_eq!(
        mistaken(press(&mut im, &[HEAVIEST + 1])),
        "practice-footprint-wrong-heaviest"
    );
    assert_eq!(press(&mut im, &[HEAVIEST]), Outcome::Done);
}

#[test]
fn a_choice_says_what_it_spares_and_a_small_one_says_that_too() {
    let mut im = reduce();
    press(&mut im, &[CHOICES, CHOICES + 1]);
    let said = cells(&im);
    assert_eq!(said[0], Words::message("practice-footprint-little"));
    assert_eq!(said[1], Words::counted("practice-footprint-spared", "count", 48));
}

#[test]
fn the_figure_is_halved_with_few_choices_or_it_is_said_what_is_missing() {
    let mut im = reduce();
    press(&mut im, &[CHOICES, CHOICES + 1]);
    assert_eq!(mistaken(press(&mut im, &[FINISH.0])), "practice-footprint-wrong-heavy");
    assert_eq!(
        mistaken(press(&mut im, &[CHOICES + 2])),
        "practice-footprint-wrong-most",
        "a third choice is too many"
    );
    assert_eq!(press(&mut im, &[CHOICES, CHOICES + 2]), Outcome::Going);
    let is_chosen = |part: &Part| matches!(part, Part::Row { mark: Mark::Chosen, .. });
    assert_eq!(im.scene().parts.iter().filter(|part| is_chosen(part)).count(), 2);
    assert_eq!(press(&mut im, &[FINISH.0]), Outcome::Done);
}

#[test]
fn a_figure_that_cannot_be_halved_or_told_apart_is_a_fault() {
    let few = setup(
        r#"[footprint.goal]
        kind = "reduce"
        most = 1
        choices = [
            { id = "dim", device = "tv", watts = 90 },
            { id = "keep-tv", device = "tv", years = 14 },
        ]"#,
    );
    assert!(matches!(few.faults()[..], [SetupFault::Other(_)]));
    let alike = hand::setup(
        r#"[footprint]
        devices = [{ id = "a", make = 10, count = 1, years = 1 }, { id = "b", make = 10, count = 1, years = 1 }]
        goal = { kind = "measure" }"#,
    );
    assert!(matches!(alike.faults()[..], [SetupFault::Other(_)]));
}

#[test]
fn numbers_beyond_every_device_are_faults_and_do_not_overflow() {
    let setup = hand::setup(
        r#"[footprint]
        devices = [{ id = "a", make = 65535, watts = 65535, net = 65535, count = 65535, years = 0, hours = 65535 }]
        [footprint.goal]
        kind = "reduce"
        most = 255
        choices = [{ id = "b", device = "z" }]"#,
    );
    assert!(setup.faults().len() >= 8);
    let mut im = Imitation::start(&setup, &hand::names(NAMED), &[]);
    press(&mut im, &[CHOICES, FINISH.0]);
    assert!(!im.is_done());
}
