//! Random walks through every imitation: nothing panics, undo goes back exactly, and "show me how" always gets there.

use std::collections::BTreeMap;

use super::imitation::Imitation;
use super::needs::Names;
use super::registry::Setup;
use super::scene::{Move, Outcome, Part, Scene, Spot, Value, Words};

/// Setups of every kind and goal: those of the core pack, and others at the ends of what is allowed.
fn setups() -> Vec<(String, Setup)> {
    let others = include_str!("walks.toml");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/core");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let core: Vec<toml::Table> = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .map(|path| std::fs::read_to_string(path).unwrap().parse().unwrap())
        .collect();
    let lessons = core.iter().filter_map(|file| file.get("lesson")?.as_array());
    let steps = lessons
        .flatten()
        .filter_map(|lesson| lesson.get("step")?.as_array())
        .flatten();
    let others = others.parse::<toml::Table>().unwrap();
    let mut setups = Vec::new();
    for table in steps.chain(others["setup"].as_array().unwrap()) {
        let mut table = table.as_table().unwrap().clone();
        table.retain(|field, _| Setup::KINDS.contains(&field));
        if !table.is_empty() {
            setups.push((table.to_string(), toml::Value::Table(table).try_into().unwrap()));
        }
    }
    assert!(setups.len() >= 15);
    setups
}

fn start(setup: &Setup) -> Imitation {
    let names = Names {
        usage: "email".to_owned(),
        step: "email-mailbox-write".to_owned(),
    };
    let said = ["bonjour", "Zoé", "maison", "elle", "قلم", "a"].map(str::to_owned);
    Imitation::start(setup, &names, &said)
}

const LETTERS: &[u8] = b"leila@mail.example 0612345678+33\n4111zM";

/// A linear congruential generator: the same seed walks the same way on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn step(&mut self, scene: &Scene) -> Move {
        let fields: Vec<Spot> = fields(scene).map(|(spot, _)| spot).collect();
        let spots: Vec<Spot> = spots(scene).into_iter().filter(|&spot| scene.offers(spot)).collect();
        match self.below(10) {
            0..=3 if !spots.is_empty() => Move::Press(spots[self.below(spots.len())]),
            4..=7 if !fields.is_empty() => Move::Type(
                fields[self.below(fields.len())],
                char::from(LETTERS[self.below(LETTERS.len())]),
            ),
            8 if !fields.is_empty() => Move::Erase(fields[self.below(fields.len())]),
            _ => Move::Press(Spot(u16::try_from(self.below(400)).unwrap())),
        }
    }
}

fn fields(scene: &Scene) -> impl Iterator<Item = (Spot, &str)> {
    scene.parts.iter().filter_map(|part| match part {
        Part::Field { spot, value, .. } => Some((*spot, value.as_str())),
        _ => None,
    })
}

fn spots(scene: &Scene) -> Vec<Spot> {
    let spots = scene.parts.iter().filter_map(|part| match part {
        Part::Field { spot, .. } | Part::Row { spot, .. } | Part::Button { spot, .. } | Part::Place { spot, .. } => {
            Some(*spot)
        }
        Part::Text(_) | Part::Sheet { .. } => None,
    });
    spots.collect()
}

/// How many rows the scene takes beside an open letter: boxes take three, a long field four.
fn rows(scene: &Scene) -> usize {
    let boxes = if scene.parts.iter().any(|part| matches!(part, Part::Place { .. })) {
        3
    } else {
        0
    };
    let rows = scene.parts.iter().map(|part| match part {
        Part::Place { .. } => 0,
        Part::Field { long: true, .. } => 4,
        Part::Sheet { lines, .. } => lines.len() + 2,
        _ => 1,
    });
    boxes + rows.sum::<usize>()
}

#[test]
fn no_walk_panics_and_undo_always_returns_to_the_exact_former_state() {
    for (what, setup) in setups() {
        let seed = 7;
        println!("seed {seed} {what}");
        let mut chance = Chance(seed);
        let mut imitation = start(&setup);
        for _ in 0..3_000 {
            if imitation.is_done() {
                imitation = start(&setup);
            }
            let scene = imitation.scene();
            let mut unique = spots(&scene);
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), spots(&scene).len(), "a spot is given twice");
            assert!(
                scene.next.is_none_or(|next| unique.contains(&next)),
                "the focus is sent nowhere"
            );
            assert!(rows(&scene) <= 12, "too much on a screen: {scene:?}");
            let before = imitation.clone();
            match imitation.play(chance.step(&scene)) {
                Outcome::Going if imitation == before => {}
                Outcome::Going | Outcome::Done => {
                    let after = imitation.clone();
                    assert!(imitation.undo());
                    assert!(imitation.is_as(&before), "undo did not go back");
                    assert!(!imitation.is_as(&after), "a move that changed nothing was remembered");
                    imitation = after;
                }
                Outcome::Wrong(_) => assert!(imitation.is_as(&before), "a wrong move changed something"),
                Outcome::Refused(_) => assert!(imitation.failures() > 0),
            }
            if chance.below(20) == 0 {
                imitation.undo();
            }
        }
    }
}

#[test]
fn showing_how_reaches_the_goal_from_wherever_the_learner_stands() {
    for (what, setup) in setups() {
        let seed = 11;
        println!("seed {seed} {what}");
        let mut chance = Chance(seed);
        let mut imitation = start(&setup);
        for _ in 0..400 {
            let mut shown = imitation.clone();
            let count = (0..60).take_while(|_| !matches!(shown.show(), Outcome::Done)).count();
            assert!(shown.is_done(), "not there after {count}: {:?}", shown.scene());
            if imitation.is_done() {
                imitation = start(&setup);
            }
            let step = chance.step(&imitation.scene());
            imitation.play(step);
        }
    }
}

#[test]
fn what_is_undone_to_the_end_is_the_beginning() {
    for (_, setup) in setups() {
        let mut imitation = start(&setup);
        while !imitation.is_done() {
            imitation.show();
        }
        while imitation.undo() {}
        assert_eq!(imitation.scene(), start(&setup).scene());
    }
}

#[test]
fn the_history_is_bounded() {
    let (_, setup) = setups()
        .into_iter()
        .find(|(what, _)| what.contains("leila@mail.example"))
        .unwrap();
    let mut imitation = start(&setup);
    imitation.show();
    let (spot, _) = fields(&imitation.scene())
        .last()
        .map(|(spot, text)| (spot, text.len()))
        .unwrap();
    for _ in 0..500 {
        imitation.play(Move::Type(spot, 'a'));
        imitation.play(Move::Erase(spot));
    }
    assert_eq!(
        std::iter::from_fn(|| imitation.undo().then_some(())).count(),
        Imitation::HISTORY
    );
}

#[test]
fn nothing_of_a_refused_number_comes_back_by_undoing() {
    let (_, setup) = setups()
        .into_iter()
        .find(|(what, _)| what.contains("leila@mail.example"))
        .unwrap();
    let mut imitation = start(&setup);
    imitation.show();
    let (spot, _) = fields(&imitation.scene())
        .last()
        .map(|(spot, text)| (spot, text.len()))
        .unwrap();
    let typed = "Voici : 4111 1111 1111 1111"
        .chars()
        .map(|letter| imitation.play(Move::Type(spot, letter)));
    assert!(matches!(typed.last(), Some(Outcome::Refused(_))));
    loop {
        let scene = imitation.scene();
        let text = fields(&scene).last().map_or("", |(_, text)| text);
        assert!("Voici : ".starts_with(text), "{text:?} came back");
        if !imitation.undo() {
            break;
        }
    }
}

/// Messages of the interface that something names, with the arguments they get.
fn named(words: &Words, ids: &mut BTreeMap<&'static str, Vec<&'static str>>) {
    if let Words::Message(id, arguments) = words {
        ids.insert(id, arguments.iter().map(|(name, _)| *name).collect());
        for (_, value) in arguments {
            if let Value::Words(words) = value {
                named(words, ids);
            }
        }
    }
}

#[test]
fn every_message_named_exists_in_each_language_with_the_same_arguments() {
    let mut ids = BTreeMap::new();
    for (_, setup) in setups() {
        let mut chance = Chance(3);
        let mut imitation = start(&setup);
        for words in setup.asks(&Names {
            usage: String::new(),
            step: String::new(),
        }) {
            named(&words, &mut ids);
        }
        for turn in 0..3_000 {
            let scene = imitation.scene();
            for part in &scene.parts {
                match part {
                    Part::Text(words) | Part::Field { label: words, .. } | Part::Button { label: words, .. } => {
                        named(words, &mut ids);
                    }
                    Part::Row { cells, .. } => {
                        for words in cells {
                            named(words, &mut ids);
                        }
                    }
                    Part::Place { label, .. } => named(label, &mut ids),
                    Part::Sheet { lines, body } => {
                        for words in lines.iter().flat_map(|(label, text)| [label, text]).chain(body) {
                            named(words, &mut ids);
                        }
                    }
                }
            }
            if let Outcome::Wrong(words) | Outcome::Refused(words) = imitation.play(chance.step(&scene)) {
                named(&words, &mut ids);
            }
            if turn % 40 == 0 {
                imitation.show();
            }
            if imitation.is_done() {
                imitation = start(&setup);
            }
        }
    }
    assert!(ids.len() > 25, "the walk is too short: {ids:?}");
    for tag in ["fr", "en", "ar"] {
        let folder = format!("{}/locales/{tag}", env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let of_practice = files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("practice"));
        let source: String = of_practice.map(|path| std::fs::read_to_string(path).unwrap()).collect();
        for (id, arguments) in &ids {
            let (_, message) = source
                .split_once(&format!("\n{id} ="))
                .unwrap_or_else(|| panic!("no {id}"));
            let message = message.split("\npractice-").next().unwrap_or(message);
            for argument in arguments {
                // A space is a key that cannot be shown.
                let is_said = message.contains(&format!("${argument}")) || *id == "practice-wrong-space";
                assert!(is_said, "{id} does not say ${argument}");
            }
        }
    }
}
