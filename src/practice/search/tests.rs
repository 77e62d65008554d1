//! The search page, goal by goal.

use super::*;
use crate::practice::scene::{Outcome, Part, Value};
use crate::practice::{Imitation, Setup, SetupFault};

fn search(toml: &str, words: &[&str]) -> Imitation {
    let setup: Setup = toml::from_str(toml).expect("a setup");
    assert_eq!(setup.faults(), []);
    let names = Names {
        usage: "inform".to_owned(),
        step: "inform-search-step".to_owned(),
    };
    let said: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
    Imitation::start(&setup, &names, &said)
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

fn press(imitation: &mut Imitation, spots: &[Spot]) -> Outcome {
    let outcomes = spots.iter().map(|&spot| imitation.play(Move::Press(spot)));
    outcomes.last().expect("a move")
}

fn write(imitation: &mut Imitation, text: &str) {
    for typed in text.chars() {
        imitation.play(Move::Type(QUERY, typed));
    }
}

fn result(i: u16) -> Spot {
    Spot(RESULTS + i)
}

fn reason(outcome: Outcome) -> String {
    match outcome {
        Outcome::Wrong(Words::Message(id, _)) | Outcome::Refused(Words::Message(id, _)) => id.to_owned(),
        Outcome::Wrong(Words::Pack(id)) => id,
        other => panic!("not wrong: {other:?}"),
    }
}

fn faults(toml: &str) -> Vec<SetupFault> {
    toml::from_str::<Setup>(toml).expect("a setup").faults()
}

#[test]
fn a_query_lists_results_once_it_has_every_word() {
    let mut im = find();
    assert_eq!(im.scene().next, Some(QUERY));
    assert_eq!(reason(press(&mut im, &[SEARCH])), "practice-search-wrong-empty");
    write(&mut im, "Piscine");
    assert_eq!(
        im.play(Move::Press(SEARCH)),
        Outcome::Wrong(Words::Message(
            "practice-search-wrong-word",
            vec![("word", Value::Text("horaire".to_owned()))]
        ))
    );
    write(&mut im, " : les horaires");
    assert_eq!(im.scene().next, Some(SEARCH));
    assert_eq!(press(&mut im, &[SEARCH]), Outcome::Going);
    assert!(im.scene().offers(result(2)));
    press(&mut im, &[CHANGE]);
    assert_eq!(im.scene().next, Some(SEARCH), "the query is still there");
}

#[test]
fn only_the_page_that_answers_is_taken_and_an_advert_is_named_one() {
    let mut im = find();
    write(&mut im, "horaires piscine");
    press(&mut im, &[SEARCH]);
    assert_eq!(
        reason(press(&mut im, &[result(0), YES])),
        "practice-search-wrong-advert"
    );
    assert_eq!(reason(press(&mut im, &[BACK, result(2), YES])), "inform-result-old-why");
    assert_eq!(press(&mut im, &[BACK, result(1), YES]), Outcome::Done);
    assert!(im.is_done());
}

#[test]
fn every_result_gets_its_verdict_and_a_wrong_one_is_explained() {
    let mut im = judge();
    assert_eq!(reason(press(&mut im, &[result(0), NO])), "inform-result-town-why");
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
        reason(press(&mut im, &[BACK, result(1), YES])),
        "inform-result-rumour-why"
    );
    assert_eq!(press(&mut im, &[NO]), Outcome::Done);
}

#[test]
fn sources_are_kept_until_there_are_enough_and_a_copy_is_not_one() {
    let mut im = compare();
    assert_eq!(reason(press(&mut im, &[result(1), YES])), "inform-result-copy-why");
    assert_eq!(
        reason(press(&mut im, &[BACK, result(3), YES])),
        "practice-search-wrong-advert"
    );
    assert_eq!(press(&mut im, &[BACK, result(2), YES]), Outcome::Going);
    assert_eq!(press(&mut im, &[BACK, result(0), YES]), Outcome::Done);
}

#[test]
fn a_real_number_does_not_stay_in_a_query() {
    let mut im = find();
    write(&mut im, "06 12 34 56 78");
    let scene = im.scene();
    let query = scene.parts.iter().find_map(|part| match part {
        Part::Field { value, .. } => Some(value.as_str()),
        _ => None,
    });
    assert!(im.failures() > 0);
    assert!(query.is_some_and(|query| !query.contains("78")), "{query:?}");
    write(&mut im, "moi@gmail.com");
    assert_eq!(reason(press(&mut im, &[SEARCH])), "practice-refused-email");
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
