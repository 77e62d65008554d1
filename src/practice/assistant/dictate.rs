//! A message dictated to a machine: what it misheard is corrected, and all is read aloud before it is kept.
//!
//! No microphone is opened and nothing is said aloud: the line that would be read is shown.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan, SetupFault};

const DICTATE: Spot = Spot(1);
const LISTEN: Spot = Spot(2);
const KEEP: Spot = Spot(3);
const BACK: Spot = Spot(4);
const LINES: u16 = 100;
const CHOICES: u16 = 200;
/// Most lines, so that they fit a small screen above three buttons.
const MOST_LINES: usize = 4;
const MOST_CHOICES: usize = 4;

/// A message of so many lines, and those that the machine misheard.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DictateSetup {
    text: String,
    lines: usize,
    misheard: Vec<Misheard>,
}

/// A line misheard, what could stand there instead, and what was said, all counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misheard {
    line: usize,
    choices: usize,
    right: usize,
}

impl Plan for DictateSetup {
    type Game = Dictate;

    fn check(&self, faults: &mut Faults) {
        faults.list("text", [&self.text]);
        faults.count("lines", self.lines, (1, MOST_LINES));
        faults.count("misheard lines", self.misheard.len(), (1, MOST_LINES));
        for (i, misheard) in self.misheard.iter().enumerate() {
            faults.count("a misheard line", misheard.line, (1, self.lines.max(1)));
            faults.count("choices", misheard.choices, (2, MOST_CHOICES));
            faults.count("the right choice", misheard.right, (1, misheard.choices.max(1)));
            if self.misheard[..i].iter().any(|other| other.line == misheard.line) {
                faults.add(SetupFault::Other("a line is misheard once"));
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        let part = |part: &str| format!("text-{}-{part}", self.text);
        needs.quoted(&part("said"), &[Limit::Words(30)]);
        // Two rules around the message, and the button that dictates it.
        needs.sheet(&part("said"), &[&part("said")], 4);
        for n in 1..=self.lines.min(MOST_LINES) {
            needs.quoted(&part(&format!("line-{n}")), &[Limit::Characters(48)]);
        }
        for misheard in &self.misheard {
            for n in 1..=misheard.choices.min(MOST_CHOICES) {
                let choice = format!("line-{}-choice-{n}", misheard.line);
                needs.quoted(&part(&choice), &[Limit::Characters(48)]);
            }
        }
        needs.rows = 6;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Dictate {
        let lines = self.lines.min(MOST_LINES);
        let misheard = (1..=lines).map(|line| {
            let misheard = self.misheard.iter().find(|misheard| misheard.line == line)?;
            let choices = misheard.choices.clamp(1, MOST_CHOICES);
            Some((choices, misheard.right.clamp(1, choices)))
        });
        let misheard: Vec<Option<(usize, usize)>> = misheard.collect();
        Dictate {
            screen: Screen::Before,
            right: misheard.iter().map(Option::is_none).collect(),
            read: None,
            heard: 0,
            kept: false,
            plan: Arc::new(Shared {
                names: names.clone(),
                text: self.text.clone(),
                misheard,
            }),
        }
    }
}

/// A dictated message as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Dictate {
    plan: Arc<Shared>,
    screen: Screen,
    /// Whether each line is what was said.
    right: Vec<bool>,
    /// The line being read aloud, and how many have been.
    read: Option<usize>,
    heard: usize,
    kept: bool,
}

#[derive(Debug, PartialEq)]
struct Shared {
    names: Names,
    text: String,
    /// For each line that was misheard, its choices and the right one, counted from 1.
    misheard: Vec<Option<(usize, usize)>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Before,
    Lines,
    Choices(usize),
}

impl Game for Dictate {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Before => Scene {
                parts: vec![
                    Part::Sheet {
                        lines: Vec::new(),
                        body: vec![self.said("said")],
                    },
                    button(DICTATE, "practice-assistant-dictate"),
                ],
                next: Some(DICTATE),
            },
            Screen::Lines => self.lines(),
            Screen::Choices(i) => self.choices(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Before, _) | (Screen::Choices(_), BACK) => self.go(Screen::Lines),
            (Screen::Lines, BACK) => self.go(Screen::Before),
            (Screen::Lines, LISTEN) => {
                let next = self.read.map_or(0, |line| line + 1) % self.right.len().max(1);
                if self.read == Some(next) {
                    // The only line was read already.
                    return Turn::Still;
                }
                self.read = Some(next);
                self.heard = self.heard.max(next + 1);
                Turn::Changed
            }
            (Screen::Lines, KEEP) => self.keep(),
            (Screen::Lines, line) => match rank(line, LINES, self.right.len()) {
                Some(i) if self.right[i] => Turn::Wrong(Words::message("practice-assistant-wrong-line")),
                Some(i) => self.go(Screen::Choices(i)),
                None => Turn::Still,
            },
            (Screen::Choices(i), choice) => {
                let chosen = rank(choice, CHOICES, MOST_CHOICES).map(|n| n + 1);
                if chosen.is_some() && chosen == self.plan.misheard[i].map(|(_, right)| right) {
                    self.right[i] = true;
                    self.go(Screen::Lines)
                } else {
                    Turn::Wrong(Words::message("practice-assistant-wrong-choice"))
                }
            }
        }
    }

    fn aim(&self) -> Option<Aim> {
        if self.kept {
            return None;
        }
        let spot = match (self.screen, self.misheard()) {
            (Screen::Before, _) => DICTATE,
            (Screen::Choices(i), _) if !self.right[i] => {
                let right = self.plan.misheard[i].map_or(1, |(_, right)| right);
                numbered(CHOICES, right.saturating_sub(1))
            }
            (Screen::Choices(_), _) => BACK,
            (Screen::Lines, Some(i)) => numbered(LINES, i),
            (Screen::Lines, None) if self.heard < self.right.len() => LISTEN,
            (Screen::Lines, None) => KEEP,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.kept
    }
}

impl Dictate {
    fn keep(&mut self) -> Turn {
        if self.misheard().is_some() {
            return Turn::Wrong(Words::message("practice-assistant-wrong-misheard"));
        }
        if self.heard < self.right.len() {
            return Turn::Wrong(Words::message("practice-assistant-wrong-unheard"));
        }
        self.kept = true;
        Turn::Done
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn lines(&self) -> Scene {
        let mut parts: Vec<Part> = (0..self.right.len())
            .map(|i| {
                let mark = if self.read == Some(i) {
                    Mark::Chosen
                } else {
                    Mark::Plain
                };
                row(numbered(LINES, i), vec![self.line(i)], mark)
            })
            .collect();
        if self.kept {
            return Scene { parts, next: None };
        }
        let listen = match self.read {
            None => "practice-assistant-listen",
            Some(i) if i + 1 == self.right.len() => "practice-assistant-listen-again",
            Some(_) => "practice-assistant-listen-on",
        };
        parts.push(button(LISTEN, listen));
        parts.push(button(KEEP, "practice-assistant-keep"));
        parts.push(button(BACK, "practice-assistant-see-said"));
        Scene {
            parts,
            next: Some(LISTEN),
        }
    }

    fn choices(&self, i: usize) -> Scene {
        let choices = self.plan.misheard[i].map_or(0, |(choices, _)| choices);
        let mut parts = vec![text("practice-assistant-which-said")];
        parts.extend((0..choices).map(|n| {
            let choice = self.said(&format!("line-{}-choice-{}", i + 1, n + 1));
            row(numbered(CHOICES, n), vec![choice], Mark::Plain)
        }));
        parts.push(button(BACK, "practice-back"));
        // Which one is for the learner to decide.
        Scene {
            parts,
            next: Some(BACK),
        }
    }

    /// A line as the machine wrote it, or as it was corrected.
    fn line(&self, i: usize) -> Words {
        match self.plan.misheard[i] {
            Some((_, right)) if self.right[i] => self.said(&format!("line-{}-choice-{right}", i + 1)),
            _ => self.said(&format!("line-{}", i + 1)),
        }
    }

    /// The first line that is not what was said.
    fn misheard(&self) -> Option<usize> {
        self.right.iter().position(|right| !right)
    }

    fn said(&self, part: &str) -> Words {
        self.plan.names.shared(&format!("text-{}-{part}", self.plan.text))
    }
}
