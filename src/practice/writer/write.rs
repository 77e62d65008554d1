//! Writing: a page whose first lines are there, and whose others are to be typed in one's own words.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{Room, button, count, enough, numbered, rank, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const FINISH: Spot = Spot(1);
const LINES: u16 = 100;
const ROOM: Room = Room::line(80);

/// Lines of a page, some of which are to be written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteSetup {
    lines: Vec<String>,
    /// Lines to write, and the least number of words of each.
    write: BTreeMap<String, u8>,
}

impl Plans for WriteSetup {
    type Game = Write;

    fn check(&self, faults: &mut Faults) {
        faults.list("line", &self.lines);
        faults.count("lines", self.lines.len(), (1, MOST_THINGS));
        faults.count("lines to write", self.write.len(), (1, 4));
        faults.known("line", self.write.keys(), &self.lines);
        for words in self.write.values() {
            faults.count("words", usize::from(*words), (1, 10));
        }
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let lines = self.lines.iter().take(MOST_THINGS);
        let written = lines.filter(|id| self.write.contains_key(*id));
        written.map(|id| names.own(&format!("example-{id}"))).collect()
    }

    fn needs(&self, needs: &mut Needs) {
        for id in &self.lines {
            if self.write.contains_key(id) {
                needs.shared(&format!("ask-{id}"), &[Limit::Characters(16)]);
                needs.own(&format!("example-{id}"), &[Limit::Characters(60)]);
            } else {
                needs.shared(&format!("line-{id}"), &[Limit::Characters(54)]);
            }
        }
        needs.rows = self.lines.len() + 1;
    }

    fn start(&self, names: &Names, said: &[String]) -> Write {
        let mut said = said.iter();
        let lines = self.lines.iter().take(MOST_THINGS).map(|id| Line {
            id: id.clone(),
            asked: self.write.get(id).map(|&words| Asked {
                words: usize::from(words),
                example: said.next().cloned().unwrap_or_default(),
            }),
        });
        let lines: Vec<Line> = lines.collect();
        Write {
            texts: vec![String::new(); lines.len()],
            finished: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                lines,
            }),
        }
    }
}

/// A page as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    plan: Arc<Plan>,
    /// What is typed, by line; a line that is there from the beginning has none.
    texts: Vec<String>,
    finished: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq)]
struct Line {
    id: String,
    /// `None` when the line is there from the beginning.
    asked: Option<Asked>,
}

#[derive(Debug, PartialEq)]
struct Asked {
    /// Least number of words.
    words: usize,
    /// A text in the learner's language, for "show me how".
    example: String,
}

impl Game for Write {
    fn scene(&self) -> Scene {
        let lines = self.plan.lines.iter().zip(&self.texts).enumerate();
        let mut parts: Vec<Part> = lines
            .map(|(i, (line, text))| match line.asked {
                None => Part::Text(self.plan.names.shared(&format!("line-{}", line.id))),
                Some(_) => Part::Field {
                    spot: numbered(LINES, i),
                    label: self.ask(i),
                    value: text.clone(),
                    long: false,
                },
            })
            .collect();
        parts.push(button(FINISH, "practice-writer-finish"));
        Scene {
            parts,
            next: Some(self.unready().map_or(FINISH, |(i, _)| numbered(LINES, i))),
        }
    }

    fn press(&mut self, _finish: Spot) -> Turn {
        if let Some((i, asked)) = self.unready() {
            let missing = asked.words.saturating_sub(words_in(&self.texts[i]));
            let arguments = vec![
                ("line", Value::Words(Box::new(self.ask(i)))),
                ("count", Value::Number(count(missing))),
            ];
            return Turn::Wrong(Words::Message("practice-writer-wrong-words", arguments));
        }
        self.finished = true;
        Turn::Done
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        let i = rank(spot, LINES, self.texts.len())?;
        self.plan.lines[i].asked.as_ref().map(|_| ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        let fields = self.texts.iter().enumerate();
        fields.map(|(i, text)| (numbered(LINES, i), text.as_str())).collect()
    }

    fn aim(&self) -> Option<Aim> {
        let Some((i, asked)) = self.unready() else {
            return Some(Aim::press(FINISH));
        };
        let text = enough(&asked.example, ROOM, |text| words_in(text) >= asked.words);
        Some(Aim::Write(numbered(LINES, i), text))
    }

    fn is_done(&self) -> bool {
        self.finished
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        self.room(spot)?;
        let i = rank(spot, LINES, self.texts.len())?;
        self.texts.get_mut(i)
    }
}

impl Write {
    /// The first line that says too little.
    fn unready(&self) -> Option<(usize, &Asked)> {
        let lines = self.plan.lines.iter().zip(&self.texts).enumerate();
        lines
            .filter_map(|(i, (line, text))| Some((i, line.asked.as_ref()?, text)))
            .find(|(_, asked, text)| words_in(text) < asked.words)
            .map(|(i, asked, _)| (i, asked))
    }

    fn ask(&self, i: usize) -> Words {
        self.plan.names.shared(&format!("ask-{}", self.plan.lines[i].id))
    }
}
