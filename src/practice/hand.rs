//! The hand of a learner in tests: starts an imitation, presses, types, and hears what was wrong.

use super::needs::Names;
use super::scene::{Move, Outcome, Part, Spot, Words};
use super::{Imitation, Setup};

/// Tests write a spot as its constant, or as a bare number where the constant is private.
impl From<u16> for Spot {
    fn from(number: u16) -> Self {
        Self(number)
    }
}

/// Reads a setup as a pack writes it, whatever its faults.
pub fn setup(toml: &str) -> Setup {
    toml::from_str(toml).expect("a setup")
}

/// Reads the setup of a kind that has nothing but a goal.
pub fn goal(kind: &str, goal: &str) -> Setup {
    setup(&format!("[{kind}.goal]\n{goal}"))
}

/// How the messages of a usage and of its step are named.
pub fn names([usage, step]: [&str; 2]) -> Names {
    Names {
        usage: usage.to_owned(),
        step: step.to_owned(),
    }
}

/// Starts a setup without faults, named after a usage and its step; `said` is what the language said before.
pub fn start(setup: &Setup, named: [&str; 2], said: &[&str]) -> Imitation {
    assert_eq!(setup.faults(), []);
    let said: Vec<String> = said.iter().map(|&words| words.to_owned()).collect();
    Imitation::start(setup, &names(named), &said)
}

/// Presses spots one after another, and gives what the last press led to.
pub fn press<S: Into<Spot> + Copy>(imitation: &mut Imitation, spots: &[S]) -> Outcome {
    let outcomes = spots.iter().map(|&spot| imitation.play(Move::Press(spot.into())));
    outcomes.last().expect("a spot")
}

/// Types a text in a field, and gives what its last character led to.
pub fn write(imitation: &mut Imitation, field: impl Into<Spot>, text: &str) -> Outcome {
    let field = field.into();
    let outcomes = text.chars().map(|typed| imitation.play(Move::Type(field, typed)));
    outcomes.last().expect("a character")
}

/// What a field of the screen holds.
pub fn value(imitation: &Imitation, field: impl Into<Spot>) -> String {
    let field = field.into();
    let value = imitation.scene().parts.into_iter().find_map(|part| match part {
        Part::Field { spot, value, .. } if spot == field => Some(value),
        _ => None,
    });
    value.expect("a field")
}

/// The id of the message that says why a move was wrong, or refused.
pub fn wrong(outcome: Outcome) -> String {
    match outcome {
        Outcome::Refused(Words::Message(id, _)) => id.to_owned(),
        other => mistaken(other),
    }
}

/// The id of the message that says why a move was wrong; a refusal is not one.
pub fn mistaken(outcome: Outcome) -> String {
    match outcome {
        Outcome::Wrong(Words::Message(id, _)) => id.to_owned(),
        // So that an id tells by itself whether the interface says it, or the pack.
        Outcome::Wrong(Words::Pack(id)) if !id.starts_with(concat!("practice", "-")) => id,
        other => panic!("not wrong: {other:?}"),
    }
}
