//! Receiving gifts: the page of an association, what it must say and what it must not, then thanks with a receipt.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use super::{MOST_THINGS, Priced, euros};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{self, Room, button, count, enough, field, numbered, rank, row, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const PUBLISH: Spot = Spot(1);
const THANK: Spot = Spot(2);
const BACK: Spot = Spot(3);
const PROJECT: Spot = Spot(10);
const LINES: u16 = 100;
const GIFTS: u16 = 200;
const PROJECT_ROOM: Room = Room::line(60);

/// A page that calls for gifts, and the gifts that come once it is published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiveSetup {
    /// Least words that say what the money is for.
    words: u8,
    /// What the page can show.
    lines: Vec<String>,
    /// What it is to show, and nothing else.
    shown: BTreeSet<String>,
    gifts: Vec<Priced>,
}

impl Plans for ReceiveSetup {
    type Game = Receive;

    fn check(&self, faults: &mut Faults) {
        let gifts: Vec<String> = self.gifts.iter().map(|gift| gift.id.clone()).collect();
        faults.list("line", &self.lines);
        faults.list("gift", &gifts);
        faults.count("words", usize::from(self.words), (1, 6));
        faults.count("lines", self.lines.len(), (2, MOST_THINGS));
        faults.count("gifts", gifts.len(), (1, 3));
        faults.count("shown", self.shown.len(), (1, MOST_THINGS));
        faults.known("line", &self.shown, &self.lines);
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        vec![names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("example", &[Limit::Characters(60)]);
        for id in &self.lines {
            needs.shared(&format!("line-{id}"), &[Limit::Characters(45)]);
            needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
        }
        for Priced { id, .. } in &self.gifts {
            needs.shared(&format!("gift-{id}-from"), &[Limit::Characters(25)]);
            needs.quoted(&format!("gift-{id}-about"), &[Limit::Words(25)]);
            needs.sheet(&format!("gift-{id}"), &[&format!("gift-{id}-about")], 6);
        }
        needs.rows = self.lines.len() + 2;
    }

    fn start(&self, names: &Names, said: &[String]) -> Receive {
        let mut setup = self.clone();
        setup.lines.truncate(MOST_THINGS);
        setup.gifts.truncate(MOST_THINGS);
        Receive {
            screen: Screen::Page,
            project: String::new(),
            shown: vec![false; setup.lines.len()],
            thanked: vec![false; setup.gifts.len()],
            plan: Arc::new(Plan {
                names: names.clone(),
                example: said.first().cloned().unwrap_or_default(),
                setup,
            }),
        }
    }
}

/// A page that calls for gifts, and who was thanked.
#[derive(Clone, Debug, PartialEq)]
pub struct Receive {
    plan: Arc<Plan>,
    screen: Screen,
    project: String,
    shown: Vec<bool>,
    thanked: Vec<bool>,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: ReceiveSetup,
    /// What the money is for, in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Page,
    /// The page is public, and gifts have come.
    Gifts,
    Gift(usize),
}

impl Game for Receive {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Page => self.page(),
            Screen::Gifts => self.gifts(),
            Screen::Gift(i) => self.gift(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Page, PUBLISH) => match self.unready() {
                Some((words, _)) => return Turn::Wrong(words),
                None => self.screen = Screen::Gifts,
            },
            (Screen::Page, line) => match rank(line, LINES, self.shown.len()) {
                Some(i) => self.shown[i] = !self.shown[i],
                None => return Turn::Still,
            },
            (Screen::Gifts, gift) => match rank(gift, GIFTS, self.thanked.len()) {
                Some(i) => self.screen = Screen::Gift(i),
                None => return Turn::Still,
            },
            (Screen::Gift(i), THANK) => {
                self.thanked[i] = true;
                self.screen = Screen::Gifts;
            }
            (Screen::Gift(_), _) => self.screen = Screen::Gifts,
        }
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == PROJECT && self.screen == Screen::Page).then_some(PROJECT_ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(PROJECT, self.project.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let step = match self.screen {
            Screen::Page => match self.unready() {
                Some((_, PROJECT)) => {
                    let least = usize::from(self.plan.setup.words);
                    let project = enough(&self.plan.example, PROJECT_ROOM, |text| words_in(text) >= least);
                    return Some(Aim::Write(PROJECT, project));
                }
                Some((_, line)) => line,
                None => PUBLISH,
            },
            Screen::Gifts => numbered(GIFTS, self.thanked.iter().position(|thanked| !thanked)?),
            Screen::Gift(i) if self.thanked[i] => BACK,
            Screen::Gift(_) => THANK,
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.screen != Screen::Page && self.thanked.iter().all(|&thanked| thanked)
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == PROJECT).then_some(&mut self.project)
    }
}

impl Receive {
    fn page(&self) -> Scene {
        let mut parts = vec![field(PROJECT, "practice-shop-project", &self.project)];
        for (i, id) in self.plan.setup.lines.iter().enumerate() {
            let (said, mark) = if self.shown[i] {
                ("practice-shop-shown", Mark::Chosen)
            } else {
                ("practice-shop-hidden", Mark::Plain)
            };
            let line = self.plan.names.shared(&format!("line-{id}"));
            parts.push(row(numbered(LINES, i), vec![line, Words::message(said)], mark));
        }
        parts.push(button(PUBLISH, "practice-shop-publish-page"));
        let written = words_in(&self.project) >= usize::from(self.plan.setup.words);
        let next = if written { None } else { Some(PROJECT) };
        Scene { parts, next }
    }

    fn gifts(&self) -> Scene {
        let mut parts = vec![kit::text("practice-shop-gifts")];
        for (i, gift) in self.plan.setup.gifts.iter().enumerate() {
            let (said, mark) = if self.thanked[i] {
                ("practice-shop-thanked", Mark::Plain)
            } else {
                ("practice-shop-to-thank", Mark::New)
            };
            let from = self.named(i, "from");
            parts.push(row(
                numbered(GIFTS, i),
                vec![from, euros(gift.price), Words::message(said)],
                mark,
            ));
        }
        let next = self.thanked.iter().position(|thanked| !thanked);
        Scene {
            parts,
            next: next.map(|i| numbered(GIFTS, i)),
        }
    }

    fn gift(&self, i: usize) -> Scene {
        let price = self.plan.setup.gifts.get(i).map_or(0, |gift| gift.price);
        Scene {
            parts: vec![
                Part::Sheet {
                    lines: vec![
                        (Words::message("practice-shop-giver"), self.named(i, "from")),
                        (Words::message("practice-shop-gift"), euros(price)),
                    ],
                    body: vec![self.named(i, "about")],
                },
                button(THANK, "practice-shop-thank"),
                button(BACK, "practice-back"),
            ],
            next: Some(THANK),
        }
    }

    /// What keeps the page from being published, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        let missing = usize::from(setup.words).saturating_sub(words_in(&self.project));
        if missing > 0 {
            let words = Words::counted("practice-shop-wrong-project", "count", count(missing));
            return Some((words, PROJECT));
        }
        let lines = setup.lines.iter().enumerate();
        let mut wrong = lines.filter(|(i, id)| self.shown[*i] != setup.shown.contains(*id));
        let (i, id) = wrong.next()?;
        Some((self.plan.names.own(&format!("no-{id}")), numbered(LINES, i)))
    }

    fn named(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.gifts.get(i).map_or("", |gift| &gift.id);
        self.plan.names.shared(&format!("gift-{id}-{part}"))
    }
}
