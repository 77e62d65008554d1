//! Laying out: a line is chosen, then made a title, bold, an item of a list, centred or set to the end.
//!
//! A look that the goal does not ask of a line is not given but explained.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::BACK;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const LINES: u16 = 100;
const TOOLS: u16 = 200;

/// Lines of a page and how each is to look.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatSetup {
    lines: Vec<String>,
    /// How lines look at the end; one that is not named is plain.
    looks: BTreeMap<String, Looks>,
    /// How lines look at the beginning, when it is not plain.
    #[serde(default)]
    now: BTreeMap<String, Looks>,
}

type Looks = BTreeSet<Look>;

/// What a tool gives to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    Title,
    Bold,
    List,
    Centre,
    Right,
}

impl Look {
    const ALL: [Self; 5] = [Self::Title, Self::Bold, Self::List, Self::Centre, Self::Right];

    /// The name of the tool.
    const fn tool(self) -> &'static str {
        match self {
            Self::Title => "practice-writer-title",
            Self::Bold => "practice-writer-bold",
            Self::List => "practice-writer-list",
            Self::Centre => "practice-writer-centre",
            Self::Right => "practice-writer-right",
        }
    }

    /// What a line that has it is said to be.
    const fn state(self) -> &'static str {
        match self {
            Self::Title => "practice-writer-is-title",
            Self::Bold => "practice-writer-is-bold",
            Self::List => "practice-writer-is-list",
            Self::Centre => "practice-writer-is-centre",
            Self::Right => "practice-writer-is-right",
        }
    }

    /// Why a line does not get it.
    const fn wrong(self) -> &'static str {
        match self {
            Self::Title => "practice-writer-wrong-title",
            Self::Bold => "practice-writer-wrong-bold",
            Self::List => "practice-writer-wrong-list",
            Self::Centre => "practice-writer-wrong-centre",
            Self::Right => "practice-writer-wrong-right",
        }
    }

    /// Whether a line cannot have both.
    fn excludes(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Title, Self::List)
                | (Self::List, Self::Title)
                | (Self::Centre, Self::Right)
                | (Self::Right, Self::Centre)
        )
    }
}

impl Plans for FormatSetup {
    type Game = Format;

    fn check(&self, faults: &mut Faults) {
        faults.list("line", &self.lines);
        faults.count("lines", self.lines.len(), (1, MOST_THINGS));
        faults.known("line", self.looks.keys().chain(self.now.keys()), &self.lines);
        for looks in self.looks.values().chain(self.now.values()) {
            if looks.iter().any(|a| looks.iter().any(|b| a.excludes(*b))) {
                faults.add(SetupFault::Other(
                    "a line is a title or of a list, centred or right, not both",
                ));
            }
        }
        if self.lines.iter().all(|id| of(&self.looks, id) == of(&self.now, id)) {
            faults.add(SetupFault::Other("the lines already look as the goal asks"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for id in &self.lines {
            needs.shared(&format!("line-{id}"), &[Limit::Characters(36)]);
        }
        needs.rows = self.lines.len();
    }

    fn start(&self, names: &Names, _said: &[String]) -> Format {
        let lines: Vec<String> = self.lines.iter().take(MOST_THINGS).cloned().collect();
        let wanted = lines.iter().map(|id| of(&self.looks, id)).collect();
        Format {
            looks: lines.iter().map(|id| of(&self.now, id)).collect(),
            screen: Screen::Page { line: 0 },
            plan: Arc::new(Plan {
                names: names.clone(),
                lines,
                wanted,
            }),
        }
    }
}

/// A page as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Format {
    plan: Arc<Plan>,
    screen: Screen,
    looks: Vec<Looks>,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    lines: Vec<String>,
    wanted: Vec<Looks>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    /// All lines, the hand being at one of them.
    Page { line: usize },
    /// The tools of a line.
    Line(usize),
}

impl Game for Format {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Page { line } => self.page(line),
            Screen::Line(i) => self.tools(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match self.screen {
            Screen::Page { .. } => match rank(spot, LINES, self.plan.lines.len()) {
                Some(i) => self.go(Screen::Line(i)),
                None => Turn::Still,
            },
            Screen::Line(line) if spot == BACK => self.go(Screen::Page { line }),
            Screen::Line(line) => match rank(spot, TOOLS, Look::ALL.len()) {
                Some(tool) => self.turn(line, Look::ALL[tool]),
                None => Turn::Still,
            },
        }
    }

    fn aim(&self) -> Option<Aim> {
        let step = match self.screen {
            Screen::Page { .. } => {
                let line = (0..self.looks.len()).find(|&i| !self.is_right(i))?;
                numbered(LINES, line)
            }
            Screen::Line(i) => {
                let tool = Look::ALL
                    .iter()
                    .position(|look| self.looks[i].contains(look) != self.plan.wanted[i].contains(look));
                tool.map_or(BACK, |tool| numbered(TOOLS, tool))
            }
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        (0..self.looks.len()).all(|i| self.is_right(i))
    }
}

impl Format {
    fn page(&self, line: usize) -> Scene {
        let rows = self.looks.iter().enumerate().map(|(i, looks)| {
            let mut cells = vec![if looks.contains(&Look::List) {
                Words::naming("practice-writer-listed", "line", self.line(i))
            } else {
                self.line(i)
            }];
            cells.extend(looks.iter().map(|look| Words::message(look.state())));
            row(numbered(LINES, i), cells, Mark::Plain)
        });
        Scene {
            parts: rows.collect(),
            next: (line < self.looks.len()).then(|| numbered(LINES, line)),
        }
    }

    fn tools(&self, i: usize) -> Scene {
        let mut parts = vec![Part::Text(Words::naming("practice-writer-line", "line", self.line(i)))];
        parts.extend(Look::ALL.iter().enumerate().map(|(tool, look)| {
            let (state, mark) = if self.looks[i].contains(look) {
                ("practice-writer-on", Mark::Chosen)
            } else {
                ("practice-writer-off", Mark::Plain)
            };
            let cells = vec![Words::message(look.tool()), Words::message(state)];
            row(numbered(TOOLS, tool), cells, mark)
        }));
        parts.push(button(BACK, "practice-back"));
        let next = if self.is_right(i) { BACK } else { Spot(TOOLS) };
        Scene {
            parts,
            next: Some(next),
        }
    }

    /// Turns a look of a line on or off, when that is what the goal asks.
    fn turn(&mut self, line: usize, look: Look) -> Turn {
        let looks = &mut self.looks[line];
        match (looks.contains(&look), self.plan.wanted[line].contains(&look)) {
            (true, true) => return Turn::Wrong(Words::message("practice-writer-wrong-keep")),
            (false, false) => return Turn::Wrong(Words::message(look.wrong())),
            (true, false) => {
                looks.remove(&look);
            }
            (false, true) => {
                looks.retain(|other| !look.excludes(*other));
                looks.insert(look);
            }
        }
        if self.is_right(line) {
            self.screen = Screen::Page { line };
        }
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn is_right(&self, i: usize) -> bool {
        self.looks[i] == self.plan.wanted[i]
    }

    fn line(&self, i: usize) -> Words {
        self.plan.names.shared(&format!("line-{}", self.plan.lines[i]))
    }
}

/// The looks of a line; none when it is not named.
fn of(looks: &BTreeMap<String, Looks>, id: &str) -> Looks {
    looks.get(id).cloned().unwrap_or_default()
}
