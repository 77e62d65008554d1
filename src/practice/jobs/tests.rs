//! The job board, goal by goal.

use crate::practice::hand::{self, press, write, wrong};
use crate::practice::scene::{Outcome, Spot};
use crate::practice::{Imitation, Setup, SetupFault};

fn setup(goal: &str) -> Setup {
    hand::goal("jobs", goal)
}

fn jobs(goal: &str) -> Imitation {
    hand::start(&setup(goal), ["job-search", "job-search-offers-step"], &["Bonjour"])
}

const FIND: &str = r#"kind = "find"
offer = "c"
offers = [
    { id = "a", place = "nantes", contract = "short", hours = "day" },
    { id = "b", place = "lille", contract = "long", hours = "day" },
    { id = "c", place = "nantes", contract = "long", hours = "day" },
]"#;

#[test]
fn an_offer_beyond_the_first_ones_is_found_by_filtering() {
    let mut im = jobs(FIND);
    assert!(!im.scene().offers(Spot(102)), "the list is too long to show it");
    assert_eq!(wrong(press(&mut im, &[100, 2])), "practice-jobs-wrong-offer");
    press(&mut im, &[1, 10, 200]);
    assert!(!im.scene().offers(Spot(101)), "an offer of another place is gone");
    assert_eq!(press(&mut im, &[102, 2]), Outcome::Done);
}

#[test]
fn a_filter_can_let_everything_through_again() {
    let mut im = jobs(FIND);
    press(&mut im, &[10, 201, 11, 200]);
    assert!(
        !im.scene().offers(Spot(100)) && !im.scene().offers(Spot(101)),
        "nothing is left"
    );
    press(&mut im, &[10, 3, 11, 3]);
    assert!(im.scene().offers(Spot(100)) && im.scene().offers(Spot(101)));
}

#[test]
fn an_offer_that_another_equals_is_a_fault() {
    let goal = FIND.replace("id = \"b\", place = \"lille\"", "id = \"b\", place = \"nantes\"");
    assert!(matches!(setup(&goal).faults()[..], [SetupFault::Other(_)]));
}

#[test]
fn an_alert_is_created_once_every_setting_and_the_address_are_right() {
    let mut im = jobs(
        r#"kind = "alert"
        places = ["nantes", "lille"]
        place = "lille"
        contracts = ["short", "long"]
        contract = "long"
        rhythm = "weekly"
        to = "amina@mail.example""#,
    );
    assert_eq!(wrong(press(&mut im, &[1])), "practice-jobs-wrong-setting");
    press(&mut im, &[20, 101, 21, 101, 22, 100]);
    assert_eq!(wrong(press(&mut im, &[1])), "practice-jobs-wrong-setting");
    press(&mut im, &[22, 101]);
    assert_eq!(wrong(press(&mut im, &[1])), "practice-jobs-wrong-address");
    write(&mut im, 10, "Amina@mail.example ");
    assert_eq!(press(&mut im, &[1]), Outcome::Done);
}

#[test]
fn an_application_goes_with_the_right_file_and_enough_words() {
    let mut im = jobs("kind = \"apply\"\nfiles = [\"old\", \"cv\"]\ncv = \"cv\"\nwords = 3");
    assert_eq!(wrong(press(&mut im, &[2])), "practice-jobs-wrong-no-cv");
    assert_eq!(wrong(press(&mut im, &[1, 100, 2])), "job-search-offers-step-no-old");
    press(&mut im, &[1, 101]);
    write(&mut im, 10, "Bonjour madame");
    assert_eq!(wrong(press(&mut im, &[2])), "practice-jobs-wrong-short");
    assert_eq!(wrong(write(&mut im, 10, " 06 12 34 56 78")), "practice-refused-phone");
    write(&mut im, 10, "merci");
    assert_eq!(press(&mut im, &[2]), Outcome::Done);
}

#[test]
fn a_false_offer_is_reported_and_a_serious_one_is_not() {
    let mut im = jobs("kind = \"false-offer\"\nthings = [\"bakery\", \"rich\"]\ndoubtful = [\"rich\"]");
    assert_eq!(wrong(press(&mut im, &[100, 2])), "job-search-advert-bakery-why");
    press(&mut im, &[1]);
    assert_eq!(press(&mut im, &[101, 2]), Outcome::Done);
}
