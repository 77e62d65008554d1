//! The keyboard trainer: words to type one by one, or to correct.
//!
//! A character that is not the one expected is not kept: the field always holds the beginning of the word, or, in the
//! erase exercise, the beginning of the mistake. What a key should have been is said precisely.

use std::sync::Arc;

use serde::Deserialize;

use super::game::{Aim, Game, Turn};
use super::kit::count;
use super::needs::{Limit, Names, Needs};
use super::scene::{Move, Part, Scene, Spot, Value, Words};
use super::setup::{Faults, Plan as Plans};

const FIELD: Spot = Spot(1);
/// Most words to type.
const MOST_WORDS: usize = 6;
/// Longest word to type, in characters.
const LONGEST_WORD: usize = 8;

/// Words to type, which are messages of the pack since they depend on the language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyboardSetup {
    pub exercise: Exercise,
    /// How many words.
    pub words: u8,
}

/// What is practised on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Exercise {
    /// The field is empty and the word is to be typed.
    Type,
    /// The field holds the word with a mistake, to be erased and typed again.
    Erase,
}

impl Plans for KeyboardSetup {
    type Game = Keyboard;

    fn check(&self, faults: &mut Faults) {
        faults.count("words", usize::from(self.words), (1, MOST_WORDS));
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let count = usize::from(self.words).min(MOST_WORDS);
        let said = |part: &'static str| (1..=count).map(move |n| names.own(&format!("{part}-{n}")));
        match self.exercise {
            Exercise::Type => said("word").collect(),
            Exercise::Erase => said("word").chain(said("start")).collect(),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        let limits = [Limit::AtLeastCharacters(2), Limit::Characters(LONGEST_WORD)];
        for n in 1..=self.words {
            needs.own(&format!("word-{n}"), &limits);
            if self.exercise == Exercise::Erase {
                needs.own(&format!("start-{n}"), &limits);
            }
        }
        needs.rows = 3;
    }

    fn start(&self, _names: &Names, said: &[String]) -> Keyboard {
        Keyboard::start(self, said)
    }
}

/// Words to type, the one reached, and what is typed of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyboard {
    plan: Arc<Plan>,
    reached: usize,
    typed: String,
}

#[derive(Debug, PartialEq)]
struct Plan {
    exercise: Exercise,
    /// Each word, and what stands in the field before it is typed.
    words: Vec<(String, String)>,
}

impl Game for Keyboard {
    fn scene(&self) -> Scene {
        let Some(word) = self.word() else {
            return Scene::default();
        };
        let id = match self.plan.exercise {
            Exercise::Type => "practice-keyboard-type",
            Exercise::Erase => "practice-keyboard-correct",
        };
        let word = ("word", Value::Text(word.to_owned()));
        let place = Words::Message(
            "practice-keyboard-count",
            vec![
                ("number", Value::Number(count(self.reached + 1))),
                ("total", Value::Number(count(self.plan.words.len()))),
            ],
        );
        Scene {
            parts: vec![
                Part::Text(Words::Message(id, vec![word])),
                Part::Field {
                    spot: FIELD,
                    label: Words::message("practice-keyboard-word"),
                    value: self.typed.clone(),
                    long: false,
                },
                Part::Text(place),
            ],
            next: Some(FIELD),
        }
    }

    fn play(&mut self, step: Move) -> Turn {
        match step {
            Move::Type(FIELD, typed) => self.press(typed),
            Move::Erase(FIELD) => {
                if self.typed.pop().is_none() {
                    return Turn::Still;
                }
                self.settle()
            }
            _ => Turn::Still,
        }
    }

    fn aim(&self) -> Option<Aim> {
        self.word()?;
        Some(Aim::Do(match self.expected() {
            Some(next) => Move::Type(FIELD, next),
            None => Move::Erase(FIELD),
        }))
    }

    fn is_done(&self) -> bool {
        self.word().is_none()
    }
}

impl Keyboard {
    fn start(setup: &KeyboardSetup, said: &[String]) -> Self {
        let count = usize::from(setup.words).min(MOST_WORDS);
        let cut = |text: &String| text.trim().chars().take(LONGEST_WORD).collect::<String>();
        let starts = said.iter().skip(count).map(cut).chain(std::iter::repeat(String::new()));
        let words = said.iter().take(count).map(cut).zip(starts);
        // A start that is already the word would leave nothing to do.
        let words = words
            .filter(|(word, start)| !word.is_empty() && word != start)
            .collect();
        let plan = Plan {
            exercise: setup.exercise,
            words,
        };
        let mut keyboard = Self {
            plan: Arc::new(plan),
            reached: 0,
            typed: String::new(),
        };
        keyboard.open_word();
        keyboard
    }

    fn press(&mut self, typed: char) -> Turn {
        if typed.is_control() {
            return Turn::Still;
        }
        let Some(expected) = self.expected() else {
            return Turn::Wrong(Words::message("practice-wrong-erase-first"));
        };
        if typed == expected {
            self.typed.push(typed);
            return self.settle();
        }
        Turn::Wrong(Words::Message(
            slip(typed, expected),
            vec![("key", Value::Text(expected.to_string()))],
        ))
    }

    /// The next character of the word; `None` when what stands in the field must first be erased.
    fn expected(&self) -> Option<char> {
        self.word()?.strip_prefix(self.typed.as_str())?.chars().next()
    }

    fn settle(&mut self) -> Turn {
        if self.word() != Some(self.typed.as_str()) {
            return Turn::Changed;
        }
        self.reached += 1;
        self.open_word();
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn open_word(&mut self) {
        let start = self.plan.words.get(self.reached).map(|(_, start)| start.clone());
        self.typed = start.unwrap_or_default();
    }

    fn word(&self) -> Option<&str> {
        self.plan.words.get(self.reached).map(|(word, _)| word.as_str())
    }
}

/// Which message says what the key should have been.
fn slip(typed: char, expected: char) -> &'static str {
    if expected == ' ' {
        "practice-wrong-space"
    } else if typed.to_lowercase().eq(expected.to_lowercase()) {
        if expected.is_uppercase() {
            "practice-wrong-capital"
        } else {
            "practice-wrong-small"
        }
    } else if without_accent(expected) != expected && without_accent(typed) == without_accent(expected) {
        "practice-wrong-accent"
    } else {
        "practice-wrong-key"
    }
}

/// The letter under an accent of French, in small letters.
pub(super) fn without_accent(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyboard(exercise: Exercise, said: &[&str]) -> Keyboard {
        let words = match exercise {
            Exercise::Type => said.len(),
            Exercise::Erase => said.len() / 2,
        };
        let setup = KeyboardSetup {
            exercise,
            words: u8::try_from(words).unwrap(),
        };
        let said: Vec<String> = said.iter().map(|&word| word.to_owned()).collect();
        Keyboard::start(&setup, &said)
    }

    fn hint(keyboard: &mut Keyboard, typed: char) -> &'static str {
        match keyboard.play(Move::Type(FIELD, typed)) {
            Turn::Wrong(Words::Message(id, _)) => id,
            other => panic!("{typed:?} is right: {other:?}"),
        }
    }

    #[test]
    fn a_wrong_key_is_not_written_and_the_right_one_is_named() {
        let mut keyboard = keyboard(Exercise::Type, &["Zoé a"]);
        assert_eq!(hint(&mut keyboard, 'x'), "practice-wrong-key");
        assert_eq!(hint(&mut keyboard, 'z'), "practice-wrong-capital");
        assert_eq!(keyboard.play(Move::Type(FIELD, 'Z')), Turn::Changed);
        assert_eq!(hint(&mut keyboard, 'O'), "practice-wrong-small");
        assert_eq!(keyboard.play(Move::Type(FIELD, 'o')), Turn::Changed);
        assert_eq!(hint(&mut keyboard, 'e'), "practice-wrong-accent");
        assert_eq!(hint(&mut keyboard, 'è'), "practice-wrong-accent");
        assert_eq!(keyboard.play(Move::Type(FIELD, 'é')), Turn::Changed);
        assert_eq!(hint(&mut keyboard, 'a'), "practice-wrong-space");
        assert_eq!(keyboard.play(Move::Type(FIELD, ' ')), Turn::Changed);
        assert_eq!(keyboard.play(Move::Type(FIELD, 'a')), Turn::Done);
    }

    #[test]
    fn a_mistake_is_erased_before_the_word_is_typed() {
        let mut keyboard = keyboard(Exercise::Erase, &["merci", "meric"]);
        assert_eq!(hint(&mut keyboard, 'c'), "practice-wrong-erase-first");
        assert_eq!(keyboard.play(Move::Erase(FIELD)), Turn::Changed);
        assert_eq!(keyboard.play(Move::Erase(FIELD)), Turn::Changed);
        assert_eq!(keyboard.play(Move::Type(FIELD, 'c')), Turn::Changed);
        assert_eq!(keyboard.play(Move::Type(FIELD, 'i')), Turn::Done);
    }

    #[test]
    fn words_come_one_after_another_in_any_script() {
        let mut keyboard = keyboard(Exercise::Type, &["قلم", "بيت"]);
        for letter in "قلمبي".chars() {
            assert_eq!(keyboard.play(Move::Type(FIELD, letter)), Turn::Changed);
        }
        assert_eq!(keyboard.play(Move::Type(FIELD, 'ت')), Turn::Done);
    }
}
