//! The search page, goal by goal.

use super::*;
use crate::practice::hand::{self, press, value, write, wrong};
use crate::practice::scene::{Move, Outcome, Part, Value};
use crate::practice::{Imitation, SetupFault};

fn search(toml: &str, words: &[&str]) -> Imitation {
    hand::start(&hand::setup(toml), ["inform", "inform-search-step"], words)
}

fn find() -> Imitation {
    search(
        r#"[search]
        words = 2
        results = ["spa", "pool", "old"]
        adverts = ["spa"]
        goal = { kind = "find", result = "pool" }"#,
        &["horaire", "piscine"],
    )
}

fn judge() -> Imitation {
    search(
        r#"[search]
        results = ["town", "rumour"]
        goal = { kind = "judge", question = "reliable", yes = ["town"] }"#,
        &[],
    )
}

fn compare() -> Imitation {
    search(
        r#"[search]
        results = ["paper", "copy", "town", "shop"]
        adverts = ["shop"]
        goal = { kind = "compare", same = ["paper", "town"] }"#,
        &[],
    )
}

fn result(i: u16) -> Spot {
    Spot(RESULTS + i)
}

fn faults(toml: &str) -> Vec<SetupFault> {
    hand::setup(toml).faults()
}

#[test]
fn a_query_lists_results_once_it_has_every_word() {
    let mut im = find();
    assert_eq!(im.scene().next, Some(QUERY));
    assert_eq!(wrong(press(&mut im, &[SEARCH])), "practice-search-wrong-empty");
    write(&mut im, QUERY, "Piscine");
    assert_eq!(
        im.play(Move::Press(SEARCH)),
        Outcome::Wrong(Words::Message(
            "practice-search-wrong-word",
            vec![("word", Value::Text("horaire".to_owned()))]
        ))
    );
    write(&mut im, QUERY, " : les horaires");
    assert_eq!(im.scene().next, Some(SEARCH));
    assert_eq!(press(&mut im, &[SEARCH]), Outcome::Going);
    assert!(im.scene().offers(result(2)));
    press(&mut im, &[CHANGE]);
    assert_eq!(im.scene().next, Some(SEARCH), "the query is still there");
}

#[test]
fn only_the_page_that_answers_is_taken_and_an_advert_is_named_one() {
    let mut im = find();
    write(&mut im, QUERY, "horaires piscine");
    press(&mut im, &[SEARCH]);
    assert_eq!(wrong(press(&mut im, &[result(0), YES])), "practice-search-wrong-advert");
    assert_eq!(wrong(press(&mut im, &[BACK, result(2), YES])), "inform-result-old-why");
    assert_eq!(press(&mut im, &[BACK, result(1), YES]), Outcome::Done);
    assert!(im.is_done());
}

#[test]
fn every_result_gets_its_verdict_and_a_wrong_one_is_explained() {
    let mut im = judge();
    assert_eq!(wrong(press(&mut im, &[result(0), NO])), "inform-result-town-why");
    assert_eq!(press(&mut im, &[YES]), Outcome::Going);
    let told = im.scene();
    let why = Words::Pack("inform-result-town-why".to_owned());
    assert!(
        told.parts
            .iter()
            .any(|part| matches!(part, Part::Sheet { body, .. } if body.contains(&why))),
        "the right verdict is explained too"
    );
    press(&mut im, &[BACK]);
    assert_eq!(im.scene().next, Some(result(1)), "the hand goes to what is left");
    press(&mut im, &[result(0)]);
    assert!(!im.scene().offers(YES), "a verdict given is not asked again");
    assert_eq!(
        wrong(press(&mut im, &[BACK, result(1), YES])),
        "inform-result-rumour-why"
    );
    assert_eq!(press(&mut im, &[NO]), Outcome::Done);
}

#[test]
fn sources_are_kept_until_there_are_enough_and_a_copy_is_not_one() {
    let mut im = compare();
    assert_eq!(wrong(press(&mut im, &[result(1), YES])), "inform-result-copy-why");
    assert_eq!(
        wrong(press(&mut im, &[BACK, result(3), YES])),
        "practice-search-wrong-advert"
    );
    assert_eq!(press(&mut im, &[BACK, result(2), YES]), Outcome::Going);
    assert_eq!(press(&mut im, &[BACK, result(0), YES]), Outcome::Done);
}

#[test]
fn a_real_number_does_not_stay_in_a_query() {
    let mut im = find();
    write(&mut im, QUERY, "06 12 34 56 78");
    let query = value(&im, QUERY);
    assert!(im.failures() > 0);
    assert!(!query.contains("78"), "{query:?}");
    write(&mut im, QUERY, "moi@gmail.com");
    assert_eq!(wrong(press(&mut im, &[SEARCH])), "practice-refused-email");
}

#[test]
fn a_goal_that_cannot_be_reached_is_a_fault() {
    let advert = r#"search = { results = ["a", "b"], adverts = ["a"], goal = { kind = "find", result = "a" } }"#;
    assert_eq!(faults(advert), [SetupFault::Other("the goal asks for an advert")]);
    let unknown = r#"search = { results = ["a", "b"], goal = { kind = "compare", same = ["a", "c"] } }"#;
    assert_eq!(
        faults(unknown),
        [SetupFault::Unknown {
            what: "result",
            id: "c".to_owned()
        }]
    );
    let few = r#"search = { words = 4, results = ["a"], goal = { kind = "judge", question = "mine", yes = [] } }"#;
    assert_eq!(faults(few).len(), 3);
}
