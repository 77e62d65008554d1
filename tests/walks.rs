//! Random walks through every imitation: nothing panics, undo goes back exactly, a mistake changes nothing, and "show me
//! how" always gets there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on says where, and a long run says how far it went"
)]

#[path = "support/chance.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod chance;
#[path = "walks/ways.rs"]
mod ways;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chance::{Chance, number_from_env};
use palier::practice::{Imitation, Move, Names, Outcome, Part, Scene, Setup, Spot, Value, Words};
use ways::{Way, any_step, fields, rows, spots, ways};

/// Walks a kind without `PALIER_WALKS`.
const WALKS: u64 = 1_000;
/// Most random steps of a walk.
const STEPS: usize = 12;
/// Most right acts before the random steps of every other walk: chance alone seldom goes far into an imitation.
const RIGHT: usize = 10;
/// "Show me how" is followed to the goal from the end of one walk in so many.
const SHOWN: usize = 16;
/// Acts that lead to the goal from anywhere.
const FAR: usize = 80;
/// Turns in each imitation, to gather what it says.
const TURNS: usize = 150;
/// Rows that an imitation may take on the smallest screen.
const ROWS: usize = 12;

#[test]
fn no_walk_panics_or_leads_astray_and_undo_always_returns_to_the_exact_former_state() {
    let walks = number_from_env("PALIER_WALKS").unwrap_or(WALKS);
    let chance = Chance::told();
    let (ways, next) = (ways(), AtomicUsize::new(0));
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(kind) = Setup::KINDS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let of_kind: Vec<&Way> = ways.iter().filter(|way| way.setup.kind() == *kind).collect();
                    walk_through(kind, &of_kind, walks, &chance);
                }
            });
        }
    });
}

fn walk_through(kind: &str, ways: &[&Way], walks: u64, chance: &Chance) {
    assert!(!ways.is_empty(), "no setup of {kind}");
    let starts: Vec<Imitation> = ways.iter().map(|way| way.start()).collect();
    let part = Setup::KINDS.iter().position(|known| *known == kind).unwrap();
    let mut chance = chance.of_part(part);
    let mut moves = 0;
    for walk in 0..usize::try_from(walks).unwrap() {
        let at = walk % ways.len();
        let mut walked = Walk {
            what: &ways[at].what,
            imitation: starts[at].clone(),
            former: Vec::new(),
        };
        if chance.below(2) == 0 {
            walked.goes_right(chance.below(RIGHT));
        }
        for _ in 0..=chance.below(STEPS) {
            if walked.imitation.is_done() {
                break;
            }
            walked.goes_on(&mut chance);
            moves += 1;
        }
        if chance.below(SHOWN) == 0 {
            reaches_the_goal(walked.imitation.clone(), walked.what);
        }
        walked.goes_back();
    }
    println!("{kind} walks={walks} moves={moves}");
}

/// A walk under way.
struct Walk<'w> {
    what: &'w str,
    imitation: Imitation,
    /// The states that undo must return to, the last one on top.
    former: Vec<Imitation>,
}

impl Walk<'_> {
    /// Starts further on, short of the goal.
    fn goes_right(&mut self, acts: usize) {
        for _ in 0..acts {
            let before = self.imitation.clone();
            self.imitation.show();
            if self.imitation.is_done() {
                self.imitation = before;
                break;
            }
        }
    }

    fn goes_on(&mut self, chance: &mut Chance) {
        let what = self.what;
        let scene = self.imitation.scene();
        is_well_made(&scene, what);
        let step = any_step(chance, &scene);
        let before = self.imitation.clone();
        let outcome = self.imitation.play(step);
        let stayed = self.imitation.is_as(&before);
        match outcome {
            Outcome::Going | Outcome::Done => {
                assert_eq!(self.imitation.failures(), before.failures(), "{what}: {step:?}");
                if !stayed {
                    self.former.push(before);
                }
            }
            Outcome::Wrong(_) => {
                assert!(stayed, "{what}: {step:?} is wrong and changed something: {scene:?}");
                assert!(self.imitation.failures() > 0, "{what}");
            }
            // What was refused is taken out of the past as well.
            Outcome::Refused(_) => {
                assert!(self.imitation.failures() > 0, "{what}");
                self.former.clear();
            }
        }
    }

    fn goes_back(mut self) {
        while let Some(former) = self.former.pop() {
            assert!(self.imitation.undo(), "{}: nothing to undo", self.what);
            let (now, then) = (self.imitation.scene(), former.scene());
            assert!(
                self.imitation.is_as(&former),
                "{}: undo did not go back to {then:?} but to {now:?}",
                self.what
            );
        }
    }
}

fn is_well_made(scene: &Scene, what: &str) {
    let mut unique: Vec<_> = spots(scene).collect();
    let given = unique.len();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), given, "{what}: a spot is given twice: {scene:?}");
    assert!(
        scene.next.is_none_or(|next| unique.contains(&next)),
        "{what}: the focus is sent nowhere: {scene:?}"
    );
    assert!(rows(scene) <= ROWS, "{what}: too much on a screen: {scene:?}");
}

fn reaches_the_goal(mut imitation: Imitation, what: &str) {
    let from = imitation.scene();
    for _ in 0..FAR {
        if imitation.is_done() {
            return;
        }
        assert!(
            imitation.aim().is_some(),
            "{what}: nothing more to do: {:?}",
            imitation.scene()
        );
        imitation.show();
    }
    assert!(imitation.is_done(), "{what}: not there after {FAR} acts from {from:?}");
}

#[test]
fn what_is_undone_to_the_end_is_the_beginning() {
    for way in ways() {
        let mut imitation = way.start();
        while !imitation.is_done() {
            imitation.show();
        }
        while imitation.undo() {}
        assert_eq!(imitation.scene(), way.start().scene(), "{}", way.what);
    }
}

/// A letter to write, and the field of its text.
fn a_letter_begun() -> (Imitation, Spot) {
    let ways = ways();
    let way = ways.iter().find(|way| way.what == "email.mailbox write").unwrap();
    let mut imitation = way.start();
    imitation.show();
    let (spot, _) = fields(&imitation.scene()).last().unwrap();
    (imitation, spot)
}

#[test]
fn the_history_is_bounded() {
    let (mut imitation, spot) = a_letter_begun();
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
    let (mut imitation, spot) = a_letter_begun();
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

fn named_by(part: &Part, ids: &mut BTreeMap<&'static str, Vec<&'static str>>) {
    let said: Vec<&Words> = match part {
        Part::Text(label) | Part::Field { label, .. } | Part::Button { label, .. } | Part::Place { label, .. } => {
            vec![label]
        }
        Part::Row { cells, .. } => cells.iter().collect(),
        Part::Sheet { lines, body } => lines
            .iter()
            .flat_map(|(label, text)| [label, text])
            .chain(body)
            .collect(),
    };
    for words in said {
        named(words, ids);
    }
}

#[test]
fn every_message_named_exists_in_each_language_with_the_same_arguments() {
    let mut ids = BTreeMap::new();
    let mut chance = Chance::told();
    for way in ways() {
        let nobody = Names {
            usage: String::new(),
            step: String::new(),
        };
        for words in way.setup.asks(&nobody) {
            named(&words, &mut ids);
        }
        let mut imitation = way.start();
        for turn in 0..TURNS {
            let scene = imitation.scene();
            for part in &scene.parts {
                named_by(part, &mut ids);
            }
            if let Outcome::Wrong(words) | Outcome::Refused(words) = imitation.play(any_step(&mut chance, &scene)) {
                named(&words, &mut ids);
            }
            if turn % 8 == 0 {
                imitation.show();
            }
            if imitation.is_done() {
                imitation = way.start();
            }
        }
    }
    assert!(ids.len() > 150, "the walk is too short: {} {ids:?}", ids.len());
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
