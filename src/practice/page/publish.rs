//! Publishing: what a phone shows of the page is looked at and mended, and the page gets its address.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::BACK;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{self, Room, button, count, field, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const PHONE: Spot = Spot(1);
const PUBLISH: Spot = Spot(2);
const MEND: Spot = Spot(3);
const ADDRESS: Spot = Spot(10);
const BLOCKS: u16 = 100;
const ROOM: Room = Room::line(30);
/// Shortest name of an address.
const SHORTEST: usize = 3;

/// A page that is ready on a computer, some blocks of which are not on a phone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishSetup {
    blocks: Vec<String>,
    faulty: BTreeSet<String>,
}

impl Plans for PublishSetup {
    type Game = Publish;

    fn check(&self, faults: &mut Faults) {
        faults.list("block", &self.blocks);
        faults.count("blocks", self.blocks.len(), (1, MOST_THINGS));
        faults.count("faulty blocks", self.faulty.len(), (1, MOST_THINGS));
        faults.known("block", &self.faulty, &self.blocks);
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        vec![names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("example", &[Limit::AtLeastCharacters(SHORTEST), Limit::Characters(30)]);
        for id in &self.blocks {
            needs.shared(&format!("block-{id}"), &[Limit::Characters(24)]);
            needs.shared(&format!("block-{id}-text"), &[Limit::Characters(40)]);
            if self.faulty.contains(id) {
                needs.own(&format!("fault-{id}"), &[Limit::Characters(80)]);
            }
        }
        needs.rows = 4;
    }

    fn start(&self, names: &Names, said: &[String]) -> Publish {
        let blocks: Vec<String> = self.blocks.iter().take(MOST_THINGS).cloned().collect();
        let example: String = said.first().map_or("", String::as_str).trim().to_lowercase();
        let example: String = example.chars().filter(|&c| may_stand(c)).collect();
        Publish {
            screen: Screen::Site,
            address: String::new(),
            faulty: blocks.iter().map(|id| self.faulty.contains(id)).collect(),
            published: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                example: if is_address(&example) {
                    example
                } else {
                    "atelier".to_owned()
                },
                blocks,
            }),
        }
    }
}

/// A page about to be published.
#[derive(Clone, Debug, PartialEq)]
pub struct Publish {
    plan: Arc<Plan>,
    screen: Screen,
    address: String,
    /// Whether each block is still to be mended.
    faulty: Vec<bool>,
    published: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    blocks: Vec<String>,
    /// A name for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Site,
    Phone,
    Block(usize),
}

impl Game for Publish {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Site => self.site(),
            Screen::Phone => self.phone(),
            Screen::Block(i) => Scene {
                parts: vec![
                    Part::Sheet {
                        lines: vec![(Words::message("practice-page-a-block"), self.block(i))],
                        body: vec![self.said(i)],
                    },
                    button(MEND, "practice-page-mend"),
                    button(BACK, "practice-back"),
                ],
                // Whether the block is to be mended is for the learner to decide.
                next: Some(BACK),
            },
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        self.screen = match (self.screen, spot) {
            (Screen::Site, PUBLISH) => return self.publish(),
            (Screen::Phone, block) => match rank(block, BLOCKS, self.faulty.len()) {
                Some(i) => Screen::Block(i),
                None => Screen::Site,
            },
            (Screen::Block(i), MEND) => {
                if !self.faulty[i] {
                    return Turn::Wrong(Words::message("practice-page-wrong-fine"));
                }
                self.faulty[i] = false;
                Screen::Phone
            }
            (Screen::Site | Screen::Block(_), _) => Screen::Phone,
        };
        Turn::Changed
    }

    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        let typed = typed.to_ascii_lowercase();
        if may_stand(typed) {
            kit::write(&mut self.address, spot, typed, ROOM)
        } else {
            Turn::Wrong(Words::message("practice-page-wrong-sign"))
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == ADDRESS && self.screen == Screen::Site).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(ADDRESS, self.address.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let faulty = self.faulty.iter().position(|&faulty| faulty);
        let step = match (self.screen, faulty) {
            (Screen::Site, None) if !is_address(&self.address) => {
                return Some(Aim::Write(ADDRESS, self.plan.example.clone()));
            }
            (Screen::Site, None) => PUBLISH,
            (Screen::Site, Some(_)) => PHONE,
            (Screen::Phone, Some(i)) => numbered(BLOCKS, i),
            (Screen::Block(i), _) if self.faulty[i] => MEND,
            (Screen::Phone | Screen::Block(_), _) => BACK,
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.published
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == ADDRESS).then_some(&mut self.address)
    }
}

impl Publish {
    fn site(&self) -> Scene {
        let address = Words::Plain(self.address.clone());
        let next = if self.faulty.contains(&true) {
            PHONE
        } else if !is_address(&self.address) {
            ADDRESS
        } else {
            PUBLISH
        };
        Scene {
            parts: vec![
                field(ADDRESS, "practice-page-address", &self.address),
                Part::Text(Words::naming("practice-page-whole-address", "name", address)),
                button(PHONE, "practice-page-phone"),
                button(PUBLISH, "practice-page-publish"),
            ],
            next: Some(next),
        }
    }

    fn phone(&self) -> Scene {
        let blocks =
            (0..self.faulty.len()).map(|i| row(numbered(BLOCKS, i), vec![self.block(i), self.said(i)], Mark::Plain));
        let mut parts: Vec<Part> = blocks.collect();
        let next = kit::first_row(&parts).or(Some(BACK));
        parts.push(button(BACK, "practice-back"));
        Scene { parts, next }
    }

    fn publish(&mut self) -> Turn {
        let faulty = self.faulty.iter().filter(|&&faulty| faulty).count();
        if faulty > 0 {
            return Turn::Wrong(Words::counted("practice-page-wrong-phone", "count", count(faulty)));
        }
        if !is_address(&self.address) {
            return Turn::Wrong(Words::message("practice-page-wrong-address"));
        }
        self.published = true;
        Turn::Done
    }

    fn block(&self, i: usize) -> Words {
        self.plan.names.shared(&format!("block-{}", self.id(i)))
    }

    /// What the phone shows of a block.
    fn said(&self, i: usize) -> Words {
        if self.faulty.get(i) == Some(&true) {
            self.plan.names.own(&format!("fault-{}", self.id(i)))
        } else {
            self.plan.names.shared(&format!("block-{}-text", self.id(i)))
        }
    }

    fn id(&self, i: usize) -> &str {
        self.plan.blocks.get(i).map_or("", String::as_str)
    }
}

/// Signs of an address that are safe everywhere.
fn may_stand(sign: char) -> bool {
    sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-'
}

fn is_address(name: &str) -> bool {
    name.len() >= SHORTEST
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && name.chars().all(may_stand)
}
