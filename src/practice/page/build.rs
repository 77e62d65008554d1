//! Building: blocks are added to a page, put in order and published.
//!
//! A block that the page does not need is not added but explained, in words of the pack.

use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::{BACK, choice, choices, chosen};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{Room, button, count, enough, field, numbered, rank, row, text, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const ADD: Spot = Spot(1);
const PUBLISH: Spot = Spot(2);
const UP: Spot = Spot(3);
const DOWN: Spot = Spot(4);
const REMOVE: Spot = Spot(5);
const NAME: Spot = Spot(10);
const BLOCKS: u16 = 100;
const ROOM: Room = Room::line(40);
/// Most blocks to choose from.
const MOST_OFFERED: usize = 7;

/// Blocks that can be added, and the page to make of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildSetup {
    /// Least number of words of the page's name; none is asked when 0.
    #[serde(default)]
    words: u8,
    blocks: Vec<String>,
    /// The blocks of the finished page, from top to bottom.
    wanted: Vec<String>,
}

impl Plans for BuildSetup {
    type Game = Build;

    fn check(&self, faults: &mut Faults) {
        faults.count("words", usize::from(self.words), (0, 5));
        faults.list("block", &self.blocks);
        faults.count("blocks", self.blocks.len(), (1, MOST_OFFERED));
        faults.list("wanted block", &self.wanted);
        faults.count("wanted blocks", self.wanted.len(), (1, MOST_THINGS));
        faults.known("block", &self.wanted, &self.blocks);
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let asked = self.words > 0;
        asked.then(|| names.own("example")).into_iter().collect()
    }

    fn needs(&self, needs: &mut Needs) {
        if self.words > 0 {
            needs.own("example", &[Limit::Characters(40)]);
        }
        for id in &self.blocks {
            needs.shared(&format!("block-{id}"), &[Limit::Characters(24)]);
            needs.shared(&format!("block-{id}-text"), &[Limit::Characters(40)]);
            if !self.wanted.contains(id) {
                needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
            }
        }
        needs.rows = 2 + self.wanted.len().max(1) + usize::from(self.words > 0);
    }

    fn start(&self, names: &Names, said: &[String]) -> Build {
        let mut setup = self.clone();
        setup.wanted.truncate(MOST_THINGS);
        setup.blocks.truncate(MOST_OFFERED);
        Build {
            screen: Screen::Page,
            name: String::new(),
            placed: Vec::new(),
            published: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                example: said.first().cloned().unwrap_or_default(),
                setup,
            }),
        }
    }
}

/// A page as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Build {
    plan: Arc<Plan>,
    screen: Screen,
    name: String,
    /// Blocks of the page from top to bottom, as ranks among those wanted.
    placed: Vec<usize>,
    published: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: BuildSetup,
    /// A name in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Page,
    Add,
    /// What can be done with the block at a rank of the page.
    Block(usize),
}

impl Game for Build {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Page => self.page(),
            Screen::Add => choices(
                Words::message("practice-page-which-block"),
                self.offered().map(|id| vec![self.block(id)]),
            ),
            Screen::Block(i) => self.tools(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Page, ADD) => self.screen = Screen::Add,
            (Screen::Page, PUBLISH) => return self.publish(),
            (Screen::Page, block) => match rank(block, BLOCKS, self.placed.len()) {
                Some(i) => self.screen = Screen::Block(i),
                None => return Turn::Still,
            },
            (Screen::Add | Screen::Block(_), BACK) => self.screen = Screen::Page,
            (Screen::Add, block) => return self.add(block),
            (Screen::Block(i), UP) => {
                self.placed.swap(i, i - 1);
                self.screen = Screen::Block(i - 1);
            }
            (Screen::Block(i), DOWN) => {
                self.placed.swap(i, i + 1);
                self.screen = Screen::Block(i + 1);
            }
            (Screen::Block(i), _) => {
                self.placed.remove(i);
                self.screen = Screen::Page;
            }
        }
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == NAME && self.has_name()).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(NAME, self.name.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let wanted = &self.plan.setup.wanted;
        // The highest block that is not the one wanted there, and where the one wanted is.
        let gap = (0..wanted.len()).find(|i| self.placed.get(*i) != Some(i));
        let at = gap.and_then(|gap| self.placed.iter().position(|&block| block == gap));
        let step = match self.screen {
            Screen::Page if self.missing_words() > 0 => {
                let least = usize::from(self.plan.setup.words);
                let name = enough(&self.plan.example, ROOM, |text| words_in(text) >= least);
                return Some(Aim::Write(NAME, name));
            }
            Screen::Page => match (gap, at) {
                (None, _) => PUBLISH,
                (Some(_), None) => ADD,
                (Some(_), Some(at)) => numbered(BLOCKS, at),
            },
            Screen::Add => match (gap, at) {
                (Some(gap), None) => choice(self.offered().position(|id| *id == wanted[gap])?),
                _ => BACK,
            },
            Screen::Block(i) => match at {
                Some(at) if at == i => UP,
                _ => BACK,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.published
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == NAME).then_some(&mut self.name)
    }
}

impl Build {
    fn page(&self) -> Scene {
        let mut parts = Vec::new();
        if self.plan.setup.words > 0 {
            parts.push(field(NAME, "practice-page-name", &self.name));
        }
        if self.placed.is_empty() {
            parts.push(text("practice-page-empty"));
        }
        parts.extend(self.placed.iter().enumerate().filter_map(|(i, &block)| {
            let id = self.plan.setup.wanted.get(block)?;
            let said = self.plan.names.shared(&format!("block-{id}-text"));
            Some(row(numbered(BLOCKS, i), vec![self.block(id), said], Mark::Plain))
        }));
        parts.push(button(ADD, "practice-page-add"));
        parts.push(button(PUBLISH, "practice-page-publish"));
        let next = if self.missing_words() > 0 {
            NAME
        } else if self.placed.len() < self.plan.setup.wanted.len() {
            ADD
        } else {
            PUBLISH
        };
        Scene {
            parts,
            next: Some(next),
        }
    }

    fn tools(&self, i: usize) -> Scene {
        let name = self.placed.get(i).and_then(|&block| self.plan.setup.wanted.get(block));
        let name = name.map_or_else(|| Words::Plain(String::new()), |id| self.block(id));
        let mut parts = vec![Part::Text(Words::naming("practice-page-block", "block", name))];
        if i > 0 {
            parts.push(button(UP, "practice-page-up"));
        }
        if i + 1 < self.placed.len() {
            parts.push(button(DOWN, "practice-page-down"));
        }
        parts.push(button(REMOVE, "practice-page-remove"));
        parts.push(button(BACK, "practice-back"));
        Scene {
            parts,
            next: Some(BACK),
        }
    }

    fn add(&mut self, spot: Spot) -> Turn {
        let offered: Vec<&String> = self.offered().collect();
        let Some(id) = chosen(spot, offered.len()).map(|i| offered[i]) else {
            return Turn::Still;
        };
        match self.plan.setup.wanted.iter().position(|wanted| wanted == id) {
            None => Turn::Wrong(self.plan.names.own(&format!("no-{id}"))),
            Some(block) => {
                self.placed.push(block);
                self.screen = Screen::Page;
                Turn::Changed
            }
        }
    }

    fn publish(&mut self) -> Turn {
        let wanted = &self.plan.setup.wanted;
        if self.missing_words() > 0 {
            let missing = count(self.missing_words());
            return Turn::Wrong(Words::counted("practice-page-wrong-name", "count", missing));
        }
        if let Some(missing) = (0..wanted.len()).find(|block| !self.placed.contains(block)) {
            let block = self.block(&wanted[missing]);
            return Turn::Wrong(Words::naming("practice-page-wrong-missing", "block", block));
        }
        if let Some(low) = (0..wanted.len()).find(|&i| self.placed[i] != i) {
            let block = self.block(&wanted[low]);
            return Turn::Wrong(Words::naming("practice-page-wrong-order", "block", block));
        }
        self.published = true;
        Turn::Done
    }

    /// The blocks that are not on the page yet.
    fn offered(&self) -> impl Iterator<Item = &String> {
        let setup = &self.plan.setup;
        let is_placed = |id: &String| self.placed.iter().any(|&block| setup.wanted.get(block) == Some(id));
        setup.blocks.iter().filter(move |id| !is_placed(id))
    }

    fn has_name(&self) -> bool {
        self.screen == Screen::Page && self.plan.setup.words > 0
    }

    fn missing_words(&self) -> usize {
        usize::from(self.plan.setup.words).saturating_sub(words_in(&self.name))
    }

    fn block(&self, id: &str) -> Words {
        self.plan.names.shared(&format!("block-{id}"))
    }
}
