//! Something made of parts, each chosen among several, then completed by a few typed words: a request, a project sheet.
//!
//! A wrong choice is not kept: the pack says what is missing in it. What is chosen can always be looked at again.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Deserialize;

use super::game::{Aim, Game, Turn};
use super::kit::{Room, button, count, enough, field, numbered, rank, row, words_in};
use super::needs::{Limit, Names, Needs};
use super::scene::{Mark, Part, Scene, Spot, Words};
use super::setup::{Faults, Plan as Plans};

const SHOW: Spot = Spot(1);
const FINISH: Spot = Spot(2);
const BACK: Spot = Spot(3);
const CLOSE: Spot = Spot(4);
const FIELD: Spot = Spot(10);
const PARTS: u16 = 100;
const CHOICES: u16 = 200;
/// Most parts, and most choices of a part, so that each list fits a small screen.
const MOST_PARTS: usize = 4;
const MOST_CHOICES: usize = 4;
const MOST_WORDS: usize = 10;
const ROOM: Room = Room::line(120);

/// What is composed, and in which words of the interface.
pub trait Composed: Clone + Debug + PartialEq + Eq + 'static {
    const TERMS: Terms;
}

/// The words of what is composed.
#[derive(Debug, PartialEq)]
pub struct Terms {
    /// How its messages of the pack are named (`request` for `request-letter-part-1`).
    pub thing: &'static str,
    /// How a part stands that is not chosen yet.
    pub waiting: &'static str,
    /// The button that leads from the parts to what they make.
    pub show: &'static str,
    /// A part is missing; says `$part`.
    pub missing: &'static str,
    /// The label of the field.
    pub field: &'static str,
    /// Too few words; says `$count`, how many are missing.
    pub few_words: &'static str,
    pub finish: &'static str,
    /// The button below the end: the answer to what was typed, the sheet once published.
    pub close: &'static str,
    /// What "show me how" types.
    pub example: &'static str,
}

/// A thing of a pack, part by part.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, bound = "")]
pub struct ComposedSetup<C> {
    id: String,
    parts: Vec<PartSetup>,
    /// Least number of words of the field.
    words: u16,
    #[serde(skip)]
    composed: PhantomData<C>,
}

/// A part: how many choices it has, and the right one, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartSetup {
    pub choices: usize,
    pub right: usize,
}

impl<C: Composed> Plans for ComposedSetup<C> {
    type Game = Composing;

    fn check(&self, faults: &mut Faults) {
        faults.list(C::TERMS.thing, [&self.id]);
        faults.count("parts", self.parts.len(), (2, MOST_PARTS));
        for part in &self.parts {
            faults.count("choices", part.choices, (2, MOST_CHOICES));
            faults.count("the right choice", part.right, (1, part.choices.clamp(1, MOST_CHOICES)));
        }
        faults.count("words", usize::from(self.words), (1, MOST_WORDS));
    }

    fn asks(&self, _names: &Names) -> Vec<Words> {
        vec![Words::message(C::TERMS.example)]
    }

    fn needs(&self, needs: &mut Needs) {
        let named = |part: &str| format!("{}-{}-{part}", C::TERMS.thing, self.id);
        for (i, part) in (1..).zip(self.parts.iter().take(MOST_PARTS)) {
            needs.shared(&named(&format!("part-{i}")), &[Limit::Characters(14)]);
            for n in 1..=part.choices.min(MOST_CHOICES) {
                needs.quoted(&named(&format!("part-{i}-choice-{n}")), &[Limit::Characters(36)]);
                if n != part.right {
                    needs.shared(&named(&format!("part-{i}-why-{n}")), &[Limit::Characters(110)]);
                }
            }
        }
        // Two rules around what the parts make, then the field and its button.
        for shown in ["shown", "end"] {
            needs.quoted(&named(shown), &[Limit::Words(45)]);
            needs.sheet(&named(shown), &[&named(shown)], 5);
        }
        needs.rows = self.parts.len() + 1;
    }

    fn start(&self, names: &Names, said: &[String]) -> Composing {
        let mut parts = self.parts.clone();
        parts.truncate(MOST_PARTS);
        for part in &mut parts {
            part.choices = part.choices.clamp(1, MOST_CHOICES);
            part.right = part.right.clamp(1, part.choices);
        }
        Composing {
            screen: Screen::Parts,
            chosen: vec![false; parts.len()],
            typed: String::new(),
            done: false,
            plan: Arc::new(Plan {
                terms: C::TERMS,
                names: names.clone(),
                id: self.id.clone(),
                parts,
                words: usize::from(self.words).min(MOST_WORDS),
                example: said.first().cloned().unwrap_or_default(),
            }),
        }
    }
}

/// A thing as it is composed.
#[derive(Clone, Debug, PartialEq)]
pub struct Composing {
    plan: Arc<Plan>,
    screen: Screen,
    /// Whether each part is chosen; only the right choice is ever kept.
    chosen: Vec<bool>,
    typed: String,
    done: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    terms: Terms,
    names: Names,
    id: String,
    parts: Vec<PartSetup>,
    words: usize,
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Parts,
    Choices(usize),
    Shown,
    End,
}

impl Game for Composing {
    fn scene(&self) -> Scene {
        let terms = &self.plan.terms;
        match self.screen {
            Screen::Parts => {
                let mut parts: Vec<Part> = (0..self.chosen.len()).map(|i| self.part(i)).collect();
                parts.push(button(SHOW, terms.show));
                let waiting = self.missing().map(|i| numbered(PARTS, i));
                Scene {
                    parts,
                    next: waiting.or(Some(SHOW)),
                }
            }
            Screen::Choices(i) => {
                let choices = self.plan.parts.get(i).map_or(0, |part| part.choices);
                let mut parts = vec![Part::Text(self.plan.said(&format!("part-{}", i + 1)))];
                parts.extend((0..choices).map(|n| {
                    let is_chosen = self.chosen[i] && self.plan.parts[i].right == n + 1;
                    let mark = if is_chosen { Mark::Chosen } else { Mark::Plain };
                    row(numbered(CHOICES, n), vec![self.plan.choice(i, n + 1)], mark)
                }));
                parts.push(button(BACK, "practice-back"));
                // Which one is for the learner to decide.
                Scene {
                    parts,
                    next: Some(BACK),
                }
            }
            Screen::Shown => Scene {
                parts: vec![
                    self.sheet("shown"),
                    field(FIELD, terms.field, &self.typed),
                    button(FINISH, terms.finish),
                ],
                next: Some(FIELD),
            },
            Screen::End => Scene {
                parts: vec![self.sheet("end"), button(CLOSE, terms.close)],
                next: Some(CLOSE),
            },
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Parts, SHOW) => match self.missing() {
                Some(i) => {
                    let part = self.plan.said(&format!("part-{}", i + 1));
                    Turn::Wrong(Words::naming(self.plan.terms.missing, "part", part))
                }
                None => self.go(Screen::Shown),
            },
            (Screen::Parts, part) => match rank(part, PARTS, self.chosen.len()) {
                Some(i) => self.go(Screen::Choices(i)),
                None => Turn::Still,
            },
            (Screen::Choices(_), BACK) => self.go(Screen::Parts),
            (Screen::Choices(i), choice) => match rank(choice, CHOICES, MOST_CHOICES) {
                Some(n) if n + 1 == self.plan.parts[i].right => {
                    self.chosen[i] = true;
                    self.go(Screen::Parts)
                }
                Some(n) => Turn::Wrong(self.plan.said(&format!("part-{}-why-{}", i + 1, n + 1))),
                None => Turn::Still,
            },
            (Screen::Shown, FINISH) => self.finish(),
            (Screen::End, CLOSE) if !self.done => {
                self.done = true;
                Turn::Done
            }
            (Screen::Shown | Screen::End, _) => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == FIELD && self.screen == Screen::Shown).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(FIELD, self.typed.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        if self.done {
            return None;
        }
        let spot = match self.screen {
            Screen::Parts => self.missing().map_or(SHOW, |i| numbered(PARTS, i)),
            Screen::Choices(i) if self.chosen[i] => BACK,
            Screen::Choices(i) => numbered(CHOICES, self.plan.parts[i].right - 1),
            Screen::End => CLOSE,
            Screen::Shown if words_in(&self.typed) >= self.plan.words => FINISH,
            Screen::Shown => {
                let is_enough = |text: &str| words_in(text) >= self.plan.words;
                return Some(Aim::Write(FIELD, enough(&self.plan.example, ROOM, is_enough)));
            }
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.done
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == FIELD).then_some(&mut self.typed)
    }
}

impl Composing {
    fn finish(&mut self) -> Turn {
        let missing = self.plan.words.saturating_sub(words_in(&self.typed));
        if missing > 0 {
            return Turn::Wrong(Words::counted(self.plan.terms.few_words, "count", count(missing)));
        }
        self.go(Screen::End)
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    /// The first part that is not chosen.
    fn missing(&self) -> Option<usize> {
        self.chosen.iter().position(|chosen| !chosen)
    }

    fn sheet(&self, said: &str) -> Part {
        Part::Sheet {
            lines: Vec::new(),
            body: vec![self.plan.said(said)],
        }
    }

    fn part(&self, i: usize) -> Part {
        let (chosen, mark) = if self.chosen[i] {
            (self.plan.choice(i, self.plan.parts[i].right), Mark::Chosen)
        } else {
            (Words::message(self.plan.terms.waiting), Mark::New)
        };
        let label = self.plan.said(&format!("part-{}", i + 1));
        row(numbered(PARTS, i), vec![label, chosen], mark)
    }
}

impl Plan {
    fn said(&self, part: &str) -> Words {
        self.names.shared(&format!("{}-{}-{part}", self.terms.thing, self.id))
    }

    fn choice(&self, part: usize, choice: usize) -> Words {
        self.said(&format!("part-{}-choice-{choice}", part + 1))
    }
}
