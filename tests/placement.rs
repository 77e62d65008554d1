//! The placement of the core pack: its acts, their words in every language, and 1,000 people placed by it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "support/chance.rs"]
#[allow(
    dead_code,
    clippy::print_stdout,
    reason = "other tests use more of it, and a seed is printed where a failure shows it"
)]
mod chance;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chance::Chance;
use fluent_syntax::ast::{Entry, PatternElement};
use palier::domain::{Act, Acts, Answer, Area, Level, Placement, Slug};

const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/core");
/// The people simulated.
const PEOPLE: usize = 1_000;
/// Of a hundred who master an act, those who say no: it was not lately, or they forgot.
const SLIPS: usize = 8;
/// Of a hundred who do not, those who say yes: somebody held their hand, or they took the act for another.
const LUCKY: usize = 6;

#[test]
fn every_level_of_every_area_has_acts() {
    let acts = acts();
    assert!(acts.iter().count() >= 30);
    for act in acts.iter() {
        // Ids stand in the ids of messages, where `-after` is taken.
        let plain = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(act.id.as_str().chars().all(plain), "{}", act.id);
        assert!(!act.id.as_str().ends_with("-after"), "{}", act.id);
    }
}

#[test]
fn every_act_is_a_short_question_in_every_language() {
    let wanted: BTreeSet<String> = acts()
        .iter()
        .flat_map(|act| [format!("placement-{}", act.id), format!("placement-{}-after", act.id)])
        .collect();
    // A question ends as its language ends one; in French, after a narrow space that does not break.
    for (tag, end) in [("fr", "\u{202f}?"), ("en", "?"), ("ar", "؟")] {
        let words = words(tag);
        let ids: BTreeSet<String> = words.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(ids, wanted, "{tag}");
        assert_eq!(ids.len(), words.len(), "{tag}: an id is given twice");
        for (id, text) in &words {
            assert!(text.chars().count() <= 90, "{tag} {id}: {text}");
            assert!(text.ends_with(end), "{tag} {id}: {text}");
            assert!(text.split_whitespace().count() <= 15, "{tag} {id}: {text}");
        }
        let texts: BTreeSet<&String> = words.iter().map(|(_, text)| text).collect();
        assert_eq!(texts.len(), words.len(), "{tag}: two questions are the same");
    }
}

#[test]
fn a_thousand_people_are_placed_near_where_they_stand_in_two_minutes() {
    let (acts, mut chance) = (acts(), Chance::told());
    let (mut right, mut near, mut asked) = (0, 0, Vec::new());
    let (mut areas_right, mut areas_near) = ([0; 5], [0; 5]);
    for _ in 0..PEOPLE {
        let person = person(&mut chance);
        let mut placement = Placement::default();
        while let Some(act) = placement.next(&acts) {
            let masters = person[act.area.position()] > act.level.position();
            let yes = chance.below(100) < if masters { 100 - SLIPS } else { LUCKY };
            placement.answer(&acts, if yes { Answer::Yes } else { Answer::No });
        }
        let placed = placement.suggestion(&acts);
        let error = step(placed.overall).abs_diff(middle(person));
        right += usize::from(error == 0);
        near += usize::from(error <= 1);
        asked.push(placement.asked());
        for area in placed.areas {
            let place = area.area.position();
            let error = step(area.level).abs_diff(person[place]);
            areas_right[place] += usize::from(error == 0);
            areas_near[place] += usize::from(error <= 1);
        }
    }
    let (total, most) = (asked.iter().sum::<usize>(), asked.iter().copied().max().unwrap());
    println!("of {PEOPLE} people: overall right {right}, within one {near}");
    let hundredths = total * 100 / PEOPLE;
    println!(
        "questions: {}.{:02} on average, {most} at most",
        hundredths / 100,
        hundredths % 100
    );
    println!(
        "at 8 s each: {} s on average, {} s at most",
        total * 8 / PEOPLE,
        most * 8
    );
    for area in Area::ALL {
        let place = area.position();
        println!(
            "area {}: right {}, within one {}",
            area.code(),
            areas_right[place],
            areas_near[place]
        );
    }
    assert!(right * 100 >= PEOPLE * 80, "overall right: {right}");
    assert!(near * 100 >= PEOPLE * 98, "overall within one: {near}");
    assert!(most <= 14, "questions: {most}");
    assert!(total * 8 <= PEOPLE * 120, "seconds: {}", total * 8 / PEOPLE);
}

/// The steps of a person, 0 to 3, by area: a tendency of their own, from which each area strays by more than half a step.
///
/// Not the model that the placement believes in: a tendency between two steps, and strays without a table.
fn person(chance: &mut Chance) -> [usize; 5] {
    let tendency = 150 + 115 * normal(chance) / 100;
    [(); 5].map(|()| {
        let stray = 60 * normal(chance) / 100;
        // Rounded to the nearest hundred; nobody stands below the first step nor above the last.
        usize::try_from((tendency + stray + 50).div_euclid(100).clamp(0, 3)).unwrap()
    })
}

/// A number around 0 whose standard deviation is 100: twelve dice, as tables of random numbers have it.
fn normal(chance: &mut Chance) -> i32 {
    let dice: usize = (0..12).map(|_| chance.below(101)).sum();
    i32::try_from(dice).unwrap() - 600
}

/// The step that most areas reach.
fn middle(mut person: [usize; 5]) -> usize {
    person.sort_unstable();
    person[2]
}

fn step(level: Option<Level>) -> usize {
    level.map_or(0, |level| level.position() + 1)
}

fn acts() -> Acts {
    let text = fs::read_to_string(Path::new(PACK).join("placement.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let acts = table["act"].as_array().unwrap().iter().map(|act| {
        let field = |name: &str| act[name].as_str().unwrap();
        Act {
            id: Slug::parse(field("id")).unwrap(),
            area: Area::from_code(field("area")).unwrap(),
            level: Level::from_code(field("level")).unwrap(),
        }
    });
    Acts::new(acts.collect()).unwrap()
}

/// The messages of a language, with their ids; none has a variable.
fn words(tag: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(Path::new(PACK).join(tag).join("placement.ftl")).unwrap();
    let read = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let messages = read.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let said = messages.map(|message| {
        let elements = message.value.unwrap().elements;
        let texts = elements.into_iter().map(|element| match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { .. } => panic!("{} has a variable", message.id.name),
        });
        (message.id.name.to_owned(), texts.collect::<String>())
    });
    said.collect()
}
