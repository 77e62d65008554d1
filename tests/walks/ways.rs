//! What is walked through: every setup of the core pack, others at the ends of what is allowed, and one step at random.

use palier::content::{self, StepKind};
use palier::i18n::{Locale, without_marks};
use palier::practice::{Imitation, Move, Names, Part, Scene, Setup, Spot};
use palier::wording::Wording;

use super::chance::Chance;

/// What a hand types at random: enough to write an address, and the starts of what must not be typed here.
const LETTERS: &[u8] = b"leila@mail.example 0612345678+33\n4111zM";

/// An imitation and where it comes from.
pub struct Way {
    pub what: String,
    pub setup: Setup,
    pub names: Names,
    said: Vec<String>,
}

impl Way {
    /// The imitation as the learner finds it.
    pub fn start(&self) -> Imitation {
        Imitation::start(&self.setup, &self.names, &self.said)
    }
}

/// Setups of every kind and goal.
pub fn ways() -> Vec<Way> {
    let mut ways = of_the_core_pack();
    ways.extend(at_the_ends());
    ways
}

fn of_the_core_pack() -> Vec<Way> {
    let mut french = Wording::new(Locale::reference());
    french.texts_mut().use_packs(content::core().clone());
    let mut ways = Vec::new();
    for lesson in &content::core().lessons {
        for step in lesson.steps() {
            if let StepKind::Practice(setup) = &step.kind {
                let asked = lesson.asks(step);
                ways.push(Way {
                    what: format!("{} {}", lesson.id.as_str(), step.id),
                    setup: setup.clone(),
                    names: lesson.names(step),
                    said: asked.iter().map(|words| without_marks(&french.say(words))).collect(),
                });
            }
        }
    }
    ways
}

fn at_the_ends() -> Vec<Way> {
    let setups: toml::Table = include_str!("setups.toml").parse().unwrap();
    let setups = setups["setup"].as_array().unwrap();
    let way = |table: &toml::Value| Way {
        what: table.to_string(),
        setup: table.clone().try_into().unwrap(),
        names: Names {
            usage: "email".to_owned(),
            step: "email-mailbox-write".to_owned(),
        },
        said: ["bonjour", "Zoé", "maison", "elle", "قلم", "a"]
            .map(str::to_owned)
            .to_vec(),
    };
    setups.iter().map(way).collect()
}

/// A step that the screen offers, or, one time in ten, a press on what may not be there.
pub fn any_step(chance: &mut Chance, scene: &Scene) -> Move {
    let fields: Vec<Spot> = fields(scene).map(|(spot, _)| spot).collect();
    let pressed: Vec<Spot> = spots(scene).filter(|&spot| scene.offers(spot)).collect();
    match chance.below(10) {
        0..=3 if !pressed.is_empty() => Move::Press(pressed[chance.below(pressed.len())]),
        4..=7 if !fields.is_empty() => Move::Type(
            fields[chance.below(fields.len())],
            char::from(LETTERS[chance.below(LETTERS.len())]),
        ),
        8 if !fields.is_empty() => Move::Erase(fields[chance.below(fields.len())]),
        _ => Move::Press(Spot(u16::try_from(chance.below(400)).unwrap())),
    }
}

/// The fields and what is in them.
pub fn fields(scene: &Scene) -> impl Iterator<Item = (Spot, &str)> {
    scene.parts.iter().filter_map(|part| match part {
        Part::Field { spot, value, .. } => Some((*spot, value.as_str())),
        _ => None,
    })
}

/// Everything that can be pressed or typed in.
pub fn spots(scene: &Scene) -> impl Iterator<Item = Spot> + '_ {
    scene.parts.iter().filter_map(|part| match part {
        Part::Field { spot, .. } | Part::Row { spot, .. } | Part::Button { spot, .. } | Part::Place { spot, .. } => {
            Some(*spot)
        }
        Part::Text(_) | Part::Sheet { .. } => None,
    })
}

/// How many rows the scene takes beside an open letter: boxes take three, a long field four.
pub fn rows(scene: &Scene) -> usize {
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
