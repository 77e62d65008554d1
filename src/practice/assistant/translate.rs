//! A text translated by machine: the language is chosen, then the lines that make no sense are found.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{count, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan, SetupFault};

const LANGUAGES: u16 = 100;
const LINES: u16 = 200;
/// Most languages to choose from.
const MOST_LANGUAGES: usize = 4;
/// Most lines of the translation, so that it fits a small screen.
const MOST_LINES: usize = 5;

/// A text, the language it is wanted in, and the lines of its translation that are wrong, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslateSetup {
    text: String,
    languages: Vec<String>,
    to: String,
    lines: usize,
    doubtful: BTreeSet<usize>,
}

impl Plan for TranslateSetup {
    type Game = Translate;

    fn check(&self, faults: &mut Faults) {
        faults.list("text", [&self.text]);
        faults.list("language", &self.languages);
        faults.count("languages", self.languages.len(), (2, MOST_LANGUAGES));
        faults.known("language", [&self.to], &self.languages);
        faults.count("lines", self.lines, (2, MOST_LINES));
        faults.count("doubtful lines", self.doubtful.len(), (1, MOST_LINES - 1));
        for line in &self.doubtful {
            faults.count("a doubtful line", *line, (1, self.lines.max(1)));
        }
        if self.doubtful.len() >= self.lines {
            faults.add(SetupFault::Other("at least one line is well translated"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        let part = |part: &str| format!("text-{}-{part}", self.text);
        needs.quoted(&part("original"), &[Limit::Words(30)]);
        // Two rules around the text, the question and the languages.
        let rows = 3 + self.languages.len();
        needs.sheet(&part("original"), &[&part("original")], rows);
        for language in &self.languages {
            needs.shared(&format!("language-{language}"), &[Limit::Characters(25)]);
        }
        for n in 1..=self.lines.min(MOST_LINES) {
            needs.quoted(&part(&format!("line-{n}")), &[Limit::Characters(48)]);
            needs.shared(&part(&format!("why-{n}")), &[Limit::Characters(110), Limit::Rows(2)]);
        }
        needs.rows = self.lines + 2;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Translate {
        let mut setup = self.clone();
        setup.languages.truncate(MOST_LANGUAGES);
        setup.lines = setup.lines.min(MOST_LINES);
        // A line that cannot be pointed at is not asked for.
        setup.doubtful.retain(|line| (1..=setup.lines).contains(line));
        Translate {
            plan: Arc::new((names.clone(), setup)),
            translated: false,
            found: BTreeSet::new(),
            last: None,
        }
    }
}

/// A translation as it is read again.
#[derive(Clone, Debug, PartialEq)]
pub struct Translate {
    plan: Arc<(Names, TranslateSetup)>,
    translated: bool,
    /// Lines found to be wrong, counted from 1.
    found: BTreeSet<usize>,
    last: Option<usize>,
}

impl Game for Translate {
    fn scene(&self) -> Scene {
        if self.translated {
            self.translation()
        } else {
            self.original()
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let (_, setup) = &*self.plan;
        if self.translated {
            match rank(spot, LINES, setup.lines) {
                Some(i) => self.point(i + 1),
                None => Turn::Still,
            }
        } else if self.wanted() == Some(spot) {
            self.translated = true;
            Turn::Changed
        } else {
            Turn::Wrong(Words::message("practice-assistant-wrong-language"))
        }
    }

    fn aim(&self) -> Option<Aim> {
        if self.is_done() {
            return None;
        }
        let spot = if self.translated {
            let mut lines = self.plan.1.doubtful.difference(&self.found);
            numbered(LINES, lines.next()?.saturating_sub(1))
        } else {
            self.wanted()?
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.translated && self.found == self.plan.1.doubtful
    }
}

impl Translate {
    fn point(&mut self, line: usize) -> Turn {
        if !self.plan.1.doubtful.contains(&line) {
            return Turn::Wrong(self.said(&format!("why-{line}")));
        }
        if self.last == Some(line) {
            return Turn::Still;
        }
        self.found.insert(line);
        self.last = Some(line);
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn original(&self) -> Scene {
        let (names, setup) = &*self.plan;
        let mut parts = vec![
            Part::Sheet {
                lines: Vec::new(),
                body: vec![self.said("original")],
            },
            text("practice-assistant-which-language"),
        ];
        parts.extend((LANGUAGES..).zip(&setup.languages).map(|(spot, id)| {
            let language = names.shared(&format!("language-{id}"));
            row(Spot(spot), vec![language], Mark::Plain)
        }));
        let next = first_row(&parts);
        Scene { parts, next }
    }

    fn translation(&self) -> Scene {
        let (_, setup) = &*self.plan;
        let mut parts: Vec<Part> = (1..=setup.lines)
            .map(|line| {
                let mark = if self.found.contains(&line) {
                    Mark::Chosen
                } else {
                    Mark::Plain
                };
                row(
                    numbered(LINES, line - 1),
                    vec![self.said(&format!("line-{line}"))],
                    mark,
                )
            })
            .collect();
        parts.push(Part::Text(match self.last {
            Some(line) => self.said(&format!("why-{line}")),
            None => Words::counted("practice-assistant-doubtful", "count", count(setup.doubtful.len())),
        }));
        // No `next`: a focus on a wrong line would find it in the learner's place.
        Scene { parts, next: None }
    }

    /// The row of the language that is wanted.
    fn wanted(&self) -> Option<Spot> {
        let (_, setup) = &*self.plan;
        let i = setup.languages.iter().position(|id| *id == setup.to)?;
        Some(numbered(LANGUAGES, i))
    }

    fn said(&self, part: &str) -> Words {
        let (names, setup) = &*self.plan;
        names.shared(&format!("text-{}-{part}", setup.text))
    }
}
