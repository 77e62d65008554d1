//! Paying online: the address of the page, an invented card, the confirmation in the bank's application.
//!
//! The fields of the card take the invented card of the pack and nothing else, so that no real number is ever kept.

use std::sync::Arc;

use serde::Deserialize;

use super::{DEAREST, euros};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::guard::{Moment, digit, find_personal};
use crate::practice::kit::{button, field, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Move, Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const PAY: Spot = Spot(1);
const BACK: Spot = Spot(2);
const SEND: Spot = Spot(3);
const CONFIRM: Spot = Spot(4);
const REFUSE: Spot = Spot(5);
/// Number, end of validity, code at the back.
const CARD: [Spot; 3] = [Spot(10), Spot(11), Spot(12)];
const PAGES: u16 = 100;
const MOST_PAGES: usize = 4;

/// Pages that ask for a payment, the honest one, and the card to pay with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaySetup {
    pages: Vec<String>,
    /// The page to pay on.
    page: String,
    /// Euros to pay.
    amount: u16,
    /// Euros that the bank is asked for, when they are others: then the payment is to be refused.
    asked: Option<u16>,
    card: Card,
}

/// A card that belongs to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Four groups of four digits that no bank could have given.
    number: String,
    /// Month and year, `12/30`.
    until: String,
    /// Three digits.
    code: String,
}

impl Card {
    fn parts(&self) -> [&str; 3] {
        [&self.number, &self.until, &self.code]
    }

    fn is_invented(&self) -> bool {
        let shapes = ["0000 0000 0000 0000", "00/00", "000"];
        let is_shaped = |(part, shape): (&str, &str)| {
            let zeros = part.chars().map(|c| if c.is_ascii_digit() { '0' } else { c });
            zeros.eq(shape.chars())
        };
        self.parts().into_iter().zip(shapes).all(is_shaped) && find_personal(&self.number, Moment::Finished).is_none()
    }
}

impl Plans for PaySetup {
    type Game = Pay;

    fn check(&self, faults: &mut Faults) {
        faults.list("page", &self.pages);
        faults.count("pages", self.pages.len(), (1, MOST_PAGES));
        faults.known("page", [&self.page], &self.pages);
        faults.count("amount", usize::from(self.amount), (1, DEAREST));
        if let Some(asked) = self.asked {
            faults.count("asked", usize::from(asked), (1, DEAREST));
            if asked == self.amount {
                faults.add(SetupFault::Other("the bank is asked for another amount, or for none"));
            }
        }
        if !self.card.is_invented() {
            faults.add(SetupFault::Other(
                "the card is invented: 16 digits by 4 that are no card number, a date 12/30, a code of 3 digits",
            ));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("seller", &[Limit::Characters(30)]);
        for id in &self.pages {
            let part = |part: &str| format!("page-{id}-{part}");
            needs.quoted(&part("name"), &[Limit::Characters(35)]);
            needs.quoted(&part("address"), &[Limit::Characters(45)]);
            needs.quoted(&part("about"), &[Limit::Words(30)]);
            needs.sheet(&format!("page-{id}"), &[&part("about")], 6);
            if *id != self.page {
                needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
            }
        }
        needs.rows = if self.pages.len() == 1 { 7 } else { self.pages.len() };
    }

    fn start(&self, names: &Names, _said: &[String]) -> Pay {
        let mut setup = self.clone();
        setup.pages.truncate(MOST_PAGES);
        let only = setup.pages.len() == 1;
        Pay {
            screen: if only { Screen::Page(0) } else { Screen::Pages },
            card: Default::default(),
            done: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                setup,
            }),
        }
    }
}

/// A payment as it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Pay {
    plan: Arc<Plan>,
    screen: Screen,
    card: [String; 3],
    done: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: PaySetup,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Pages,
    Page(usize),
    Card(usize),
    Bank(usize),
}

impl Game for Pay {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Pages => self.pages(),
            Screen::Page(i) => self.page(i),
            Screen::Card(_) => self.card_page(),
            Screen::Bank(_) => self.bank(),
        }
    }

    fn play(&mut self, step: Move) -> Turn {
        match step {
            Move::Type(spot, typed) => self.write(spot, typed),
            Move::Erase(spot) => self.erase(spot),
            Move::Press(spot) => self.press(spot),
        }
    }

    fn aim(&self) -> Option<Aim> {
        let right = self
            .plan
            .setup
            .pages
            .iter()
            .position(|page| *page == self.plan.setup.page)?;
        let step = match self.screen {
            Screen::Pages => numbered(PAGES, right),
            Screen::Page(i) | Screen::Card(i) if i != right => BACK,
            Screen::Page(_) => PAY,
            Screen::Card(_) => match self.unfinished() {
                Some(i) => return Some(Aim::Write(CARD[i], self.plan.setup.card.parts()[i].to_owned())),
                None => SEND,
            },
            Screen::Bank(_) if self.plan.setup.asked.is_some() => REFUSE,
            Screen::Bank(_) => CONFIRM,
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.done
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        let i = CARD.iter().position(|field| *field == spot)?;
        Some(&mut self.card[i])
    }
}

impl Pay {
    fn pages(&self) -> Scene {
        let pages =
            (0..self.plan.setup.pages.len()).map(|i| row(numbered(PAGES, i), vec![self.named(i, "name")], Mark::Plain));
        let parts: Vec<Part> = pages.collect();
        let next = first_row(&parts);
        Scene { parts, next }
    }

    fn page(&self, i: usize) -> Scene {
        let mut parts = vec![
            Part::Sheet {
                lines: vec![
                    (Words::message("practice-shop-address"), self.named(i, "address")),
                    (Words::message("practice-shop-to-pay"), euros(self.plan.setup.amount)),
                ],
                body: vec![self.named(i, "about")],
            },
            button(PAY, "practice-shop-pay-here"),
        ];
        let mut next = PAY;
        if self.plan.setup.pages.len() > 1 {
            parts.push(button(BACK, "practice-back"));
            next = BACK;
        }
        Scene {
            parts,
            next: Some(next),
        }
    }

    fn card_page(&self) -> Scene {
        let [number, until, code] = &self.card;
        // With plain spaces, a page that is read from right to left would turn the order of the groups.
        let number = number.replace(' ', "\u{a0}");
        let card = &self.plan.setup.card;
        let shown = |name, part: &String| (name, Value::Text(part.clone()));
        Scene {
            parts: vec![
                Part::Text(Words::Message(
                    "practice-shop-invented-card",
                    vec![
                        shown("number", &card.number),
                        shown("until", &card.until),
                        shown("code", &card.code),
                    ],
                )),
                field(CARD[0], "practice-shop-card-number", &number),
                field(CARD[1], "practice-shop-card-until", until),
                field(CARD[2], "practice-shop-card-code", code),
                Part::Button {
                    spot: SEND,
                    label: Words::naming("practice-shop-pay", "amount", euros(self.plan.setup.amount)),
                },
                button(BACK, "practice-back"),
            ],
            next: Some(self.unfinished().map_or(SEND, |i| CARD[i])),
        }
    }

    fn bank(&self) -> Scene {
        let setup = &self.plan.setup;
        Scene {
            parts: vec![
                text("practice-shop-bank"),
                Part::Sheet {
                    lines: vec![
                        (Words::message("practice-shop-seller"), self.plan.names.own("seller")),
                        (
                            Words::message("practice-shop-to-pay"),
                            euros(setup.asked.unwrap_or(setup.amount)),
                        ),
                    ],
                    body: Vec::new(),
                },
                button(CONFIRM, "practice-shop-confirm"),
                button(REFUSE, "practice-shop-refuse"),
                button(BACK, "practice-back"),
            ],
            // The amount is to be read before anything is answered.
            next: Some(BACK),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        if !self.scene().offers(spot) {
            return Turn::Still;
        }
        let setup = &self.plan.setup;
        match (self.screen, spot) {
            (Screen::Pages, page) => match rank(page, PAGES, setup.pages.len()) {
                Some(i) => self.go(Screen::Page(i)),
                None => Turn::Still,
            },
            (Screen::Page(i), PAY) => match setup.pages.get(i) {
                Some(page) if *page == setup.page => self.go(Screen::Card(i)),
                Some(page) => Turn::Wrong(self.plan.names.own(&format!("no-{page}"))),
                None => Turn::Still,
            },
            (Screen::Page(_), BACK) => self.go(Screen::Pages),
            (Screen::Card(i), BACK) => self.go(Screen::Page(i)),
            (Screen::Bank(i), BACK) => self.go(Screen::Card(i)),
            (Screen::Card(page), SEND) => match self.unfinished() {
                Some(i) => Turn::Wrong(Words::message(
                    [
                        "practice-shop-wrong-number",
                        "practice-shop-wrong-until",
                        "practice-shop-wrong-code",
                    ][i],
                )),
                None => self.go(Screen::Bank(page)),
            },
            (Screen::Bank(_), CONFIRM) if setup.asked.is_some() => Turn::Wrong(Words::naming(
                "practice-shop-wrong-confirm",
                "amount",
                euros(setup.amount),
            )),
            (Screen::Bank(_), REFUSE) if setup.asked.is_none() => {
                Turn::Wrong(Words::message("practice-shop-wrong-refuse"))
            }
            (Screen::Bank(_), CONFIRM | REFUSE) => {
                self.done = true;
                Turn::Done
            }
            _ => Turn::Still,
        }
    }

    /// Takes the next digit of the invented card; signs between digits write themselves, and any other digit is refused.
    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        let (Screen::Card(_), Some(i)) = (self.screen, CARD.iter().position(|field| *field == spot)) else {
            return Turn::Still;
        };
        let Some(typed) = digit(typed) else {
            return Turn::Still;
        };
        let whole = self.plan.setup.card.parts()[i];
        let Some(rest) = whole.strip_prefix(self.card[i].as_str()) else {
            return Turn::Still;
        };
        let Some(expected) = rest.chars().find(char::is_ascii_digit) else {
            return Turn::Wrong(Words::message("practice-shop-wrong-card-full"));
        };
        if expected.to_digit(10) != Some(u32::from(typed)) {
            let key = vec![("key", Value::Text(expected.to_string()))];
            return Turn::Refused {
                words: Words::Message("practice-shop-refused-card", key),
                spot,
                kept: self.card[i].len(),
            };
        }
        let taken = rest.find(expected).unwrap_or_default() + 1;
        let written = rest[..taken].to_owned();
        self.card[i].push_str(&written);
        Turn::Changed
    }

    fn erase(&mut self, spot: Spot) -> Turn {
        let (Screen::Card(_), Some(text)) = (self.screen, self.field_mut(spot)) else {
            return Turn::Still;
        };
        if text.pop().is_none() {
            return Turn::Still;
        }
        while text.ends_with([' ', '/']) {
            text.pop();
        }
        Turn::Changed
    }

    /// The first field of the card that is not whole.
    fn unfinished(&self) -> Option<usize> {
        let whole = self.plan.setup.card.parts();
        (0..CARD.len()).find(|&i| self.card[i] != whole[i])
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn named(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.pages.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("page-{id}-{part}"))
    }
}
