//! The page builder, goal by goal.

use crate::practice::choices::{BACK, choice};
use crate::practice::hand::{self, press, setup, value, write, wrong};
use crate::practice::scene::{Move, Outcome, Part, Scene, Spot, Words};
use crate::practice::{Imitation, SetupFault};

const BUILD: &str = r#"[page]
    goal = { kind = "build", words = 2, blocks = ["music", "hours", "about"], wanted = ["about", "hours"] }"#;
const CREDIT: &str = r#"[page]
    goal = { kind = "credit", pictures = [{ id = "found", licence = "all" }, { id = "free", licence = "by" }], picture = "free", licences = ["all", "by"], words = 3 }"#;
const APP: &str = r#"[page]
    [page.goal]
    kind = "app"
    screens = ["home", "list", "thanks"]
    buttons = [{ id = "see", on = "home", opens = "list" }, { id = "book", on = "list", opens = "thanks" }]
    reach = "thanks""#;
const PUBLISH: &str = r#"[page]
    goal = { kind = "publish", blocks = ["about", "hours"], faulty = ["hours"] }"#;

fn page(toml: &str) -> Imitation {
    let said = ["Inès Morel", "Un four à pain"];
    hand::start(&setup(toml), ["publish", "publish-page-step"], &said)
}

/// The ids of the pack that rows begin with, from top to bottom.
fn rows(scene: &Scene) -> Vec<&str> {
    let rows = scene.parts.iter().filter_map(|part| match part {
        Part::Row { cells, .. } => cells.first(),
        _ => None,
    });
    rows.filter_map(|words| match words {
        Words::Pack(id) => Some(id.as_str()),
        _ => None,
    })
    .collect()
}

const ADD: Spot = Spot(1);
const NAME: Spot = Spot(10);

#[test]
fn a_page_is_published_with_its_name_and_its_blocks_in_order() {
    let publish = Spot(2);
    let mut im = page(BUILD);
    assert_eq!(wrong(press(&mut im, &[publish])), "practice-page-wrong-name");
    write(&mut im, NAME, "Menuiserie Bois-Joli");
    assert_eq!(wrong(press(&mut im, &[publish])), "practice-page-wrong-missing");
    // What is offered is what is not on the page yet.
    press(&mut im, &[ADD, choice(1), ADD, choice(1)]);
    assert_eq!(rows(&im.scene()), ["publish-block-hours", "publish-block-about"]);
    assert_eq!(wrong(press(&mut im, &[publish])), "practice-page-wrong-order");
    press(&mut im, &[Spot(101), Spot(3), BACK]);
    assert_eq!(rows(&im.scene()), ["publish-block-about", "publish-block-hours"]);
    assert_eq!(press(&mut im, &[publish]), Outcome::Done);
}

#[test]
fn a_block_that_the_page_does_not_need_is_explained_and_not_added() {
    let mut im = page(BUILD);
    assert_eq!(wrong(press(&mut im, &[ADD, choice(0)])), "publish-page-step-no-music");
    press(&mut im, &[BACK]);
    assert_eq!(rows(&im.scene()), [""; 0]);
}

#[test]
fn a_block_goes_down_and_away_and_can_come_back() {
    let mut im = page(BUILD);
    press(&mut im, &[ADD, choice(2), ADD, choice(1), Spot(100), Spot(4), BACK]);
    assert_eq!(rows(&im.scene()), ["publish-block-hours", "publish-block-about"]);
    press(&mut im, &[Spot(100), Spot(5)]);
    assert_eq!(rows(&im.scene()), ["publish-block-about"]);
    press(&mut im, &[ADD]);
    assert_eq!(rows(&im.scene()), ["publish-block-music", "publish-block-hours"]);
}

#[test]
fn a_picture_is_placed_with_its_author_its_licence_and_a_description() {
    let (usable, licence, place, author, description) = (Spot(1), Spot(2), Spot(3), Spot(10), Spot(11));
    let mut im = page(CREDIT);
    let reason = wrong(press(&mut im, &[Spot(100), usable]));
    assert_eq!(reason, "publish-page-step-no-found");
    press(&mut im, &[BACK, Spot(101), usable]);
    assert_eq!(wrong(press(&mut im, &[place])), "practice-page-wrong-author");
    write(&mut im, author, "Photo : inès morel");
    assert_eq!(wrong(press(&mut im, &[place])), "practice-page-wrong-description");
    write(&mut im, description, "Un four à pain");
    assert_eq!(wrong(press(&mut im, &[place])), "practice-page-wrong-licence");
    press(&mut im, &[licence, choice(0)]);
    assert_eq!(wrong(press(&mut im, &[place])), "practice-page-wrong-licence");
    assert_eq!(press(&mut im, &[licence, choice(1), place]), Outcome::Done);
}

#[test]
fn an_application_is_tried_once_every_button_opens_its_screen() {
    let (attempt, see, book) = (Spot(1), Spot(100), Spot(101));
    let mut im = page(APP);
    assert_eq!(wrong(press(&mut im, &[attempt])), "practice-page-wrong-no-link");
    press(&mut im, &[see, choice(2), book, choice(2)]);
    assert_eq!(wrong(press(&mut im, &[attempt])), "practice-page-wrong-link");
    assert_eq!(
        press(&mut im, &[see, choice(1), attempt, BACK, attempt, see]),
        Outcome::Going
    );
    assert_eq!(press(&mut im, &[book]), Outcome::Done);
}

#[test]
fn an_application_that_leads_nowhere_is_a_fault() {
    let closed = r#"page.goal = { kind = "app", screens = ["a", "b", "c"], buttons = [{ id = "x", on = "b", opens = "c" }], reach = "c" }"#;
    assert!(matches!(setup(closed).faults()[..], [SetupFault::Other(_)]));
    let there = r#"page.goal = { kind = "app", screens = ["a", "b"], buttons = [{ id = "x", on = "a", opens = "b" }], reach = "a" }"#;
    assert!(matches!(setup(there).faults()[..], [SetupFault::Other(_)]));
}

#[test]
fn a_page_is_published_once_a_phone_shows_it_well_and_it_has_an_address() {
    let (phone, publish, mend) = (Spot(1), Spot(2), Spot(3));
    let mut im = page(PUBLISH);
    assert_eq!(wrong(press(&mut im, &[publish])), "practice-page-wrong-phone");
    let fine = press(&mut im, &[phone, Spot(100), mend]);
    assert_eq!(wrong(fine), "practice-page-wrong-fine");
    press(&mut im, &[BACK, Spot(101), mend, BACK]);
    assert_eq!(wrong(press(&mut im, &[publish])), "practice-page-wrong-address");
    write(&mut im, NAME, "bois");
    assert_eq!(press(&mut im, &[publish]), Outcome::Done);
}

#[test]
fn an_address_takes_small_letters_numbers_and_hyphens_only() {
    let mut im = page(PUBLISH);
    for typed in [' ', 'é', 'ب', '_', '.', '\n'] {
        assert_eq!(
            wrong(im.play(Move::Type(NAME, typed))),
            "practice-page-wrong-sign",
            "{typed:?}"
        );
    }
    write(&mut im, NAME, "Bois-2");
    assert_eq!(value(&im, NAME), "bois-2");
}

#[test]
fn what_cannot_be_played_is_told() {
    let faults = |toml: &str| setup(toml).faults();
    let block = r#"page.goal = { kind = "build", blocks = ["a"], wanted = ["b"] }"#;
    assert!(matches!(faults(block)[..], [SetupFault::Unknown { .. }]));
    let licence = r#"page.goal = { kind = "credit", pictures = [{ id = "a", licence = "x" }], picture = "a", licences = ["y"], words = 1 }"#;
    assert!(matches!(faults(licence)[..], [SetupFault::Unknown { .. }]));
    let nothing = r#"page.goal = { kind = "publish", blocks = ["a"], faulty = [] }"#;
    assert!(matches!(faults(nothing)[..], [SetupFault::Count { .. }]));
}
