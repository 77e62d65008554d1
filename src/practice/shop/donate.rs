//! Giving: an amount, once or each month, with or without a receipt, read again before it goes.

use std::sync::Arc;

use serde::Deserialize;

use super::{DEAREST, MOST_THINGS, euros};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, first_row, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const RHYTHM: Spot = Spot(1);
const RECEIPT: Spot = Spot(2);
const GIVE: Spot = Spot(3);
const CONFIRM: Spot = Spot(4);
const BACK: Spot = Spot(5);
const AMOUNTS: u16 = 100;

/// The page of an association that receives gifts, and the gift to make there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonateSetup {
    /// Euros proposed.
    amounts: Vec<u16>,
    amount: u16,
    /// How often to give; the page proposes the other at first, so that it must be read.
    rhythm: Rhythm,
}

/// How often a gift is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rhythm {
    Once,
    Monthly,
}

impl Rhythm {
    fn other(self) -> Self {
        match self {
            Self::Once => Self::Monthly,
            Self::Monthly => Self::Once,
        }
    }

    fn words(self) -> Words {
        Words::message(match self {
            Self::Once => "practice-shop-once",
            Self::Monthly => "practice-shop-monthly",
        })
    }
}

impl Plans for DonateSetup {
    type Game = Donate;

    fn check(&self, faults: &mut Faults) {
        faults.count("amounts", self.amounts.len(), (2, MOST_THINGS));
        for (i, &amount) in self.amounts.iter().enumerate() {
            faults.count("amount", usize::from(amount), (1, DEAREST));
            if self.amounts[..i].contains(&amount) {
                faults.add(SetupFault::Twice {
                    what: "amount",
                    id: amount.to_string(),
                });
            }
        }
        if !self.amounts.contains(&self.amount) {
            faults.unknown("amount", &self.amount.to_string());
        }
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("receiver", &[Limit::Characters(30)]);
        needs.rows = self.amounts.len() + 3;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Donate {
        let mut setup = self.clone();
        setup.amounts.truncate(MOST_THINGS);
        Donate {
            screen: Screen::Page,
            amount: None,
            rhythm: self.rhythm.other(),
            receipt: false,
            given: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                setup,
            }),
        }
    }
}

/// A gift as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Donate {
    plan: Arc<Plan>,
    screen: Screen,
    amount: Option<usize>,
    rhythm: Rhythm,
    receipt: bool,
    given: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: DonateSetup,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Page,
    Summary,
}

impl Game for Donate {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Page => self.page(),
            Screen::Summary => self.summary(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match spot {
            RHYTHM => self.rhythm = self.rhythm.other(),
            RECEIPT => self.receipt = !self.receipt,
            GIVE if self.amount.is_none() => return Turn::Wrong(Words::message("practice-shop-wrong-no-amount")),
            GIVE => self.screen = Screen::Summary,
            BACK => self.screen = Screen::Page,
            CONFIRM => return self.confirm(),
            amount => match rank(amount, AMOUNTS, self.plan.setup.amounts.len()) {
                chosen @ Some(_) if chosen != self.amount => self.amount = chosen,
                _ => return Turn::Still,
            },
        }
        Turn::Changed
    }

    fn aim(&self) -> Option<Aim> {
        let right = self.right()?;
        let step = match (self.screen, self.unready()) {
            (Screen::Summary, None) => CONFIRM,
            (Screen::Summary, Some(_)) => BACK,
            (Screen::Page, None) => GIVE,
            (Screen::Page, Some((_, AMOUNT))) => numbered(AMOUNTS, right),
            (Screen::Page, Some((_, place))) => place,
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.given
    }
}

/// Stands for the row of the amount asked for.
const AMOUNT: Spot = Spot(AMOUNTS);

impl Donate {
    fn page(&self) -> Scene {
        let amounts = self.plan.setup.amounts.iter().enumerate();
        let mut parts: Vec<Part> = amounts
            .map(|(i, &amount)| {
                let mark = if self.amount == Some(i) {
                    Mark::Chosen
                } else {
                    Mark::Plain
                };
                row(numbered(AMOUNTS, i), vec![euros(amount)], mark)
            })
            .collect();
        // Once a sum is chosen, the focus stays on the line just pressed, which can be pressed again.
        let next = if self.amount.is_some() { None } else { first_row(&parts) };
        let receipt = Words::message(if self.receipt {
            "practice-shop-yes"
        } else {
            "practice-shop-no"
        });
        let label = |id| Words::message(id);
        parts.push(row(
            RHYTHM,
            vec![label("practice-shop-rhythm"), self.rhythm.words()],
            Mark::Plain,
        ));
        parts.push(row(RECEIPT, vec![label("practice-shop-receipt"), receipt], Mark::Plain));
        parts.push(button(GIVE, "practice-shop-give"));
        Scene { parts, next }
    }

    fn summary(&self) -> Scene {
        let amount = euros(self.amount());
        let year = match self.rhythm {
            Rhythm::Once => euros(self.amount()),
            Rhythm::Monthly => euros(self.amount().saturating_mul(12)),
        };
        let receipt = Words::message(if self.receipt {
            "practice-shop-yes"
        } else {
            "practice-shop-no"
        });
        let line = |id, value| (Words::message(id), value);
        Scene {
            parts: vec![
                Part::Sheet {
                    lines: vec![
                        line("practice-shop-receiver", self.plan.names.own("receiver")),
                        line("practice-shop-gift", amount),
                        line("practice-shop-rhythm", self.rhythm.words()),
                        line("practice-shop-year", year),
                        line("practice-shop-receipt", receipt),
                    ],
                    body: Vec::new(),
                },
                button(CONFIRM, "practice-shop-confirm-gift"),
                button(BACK, "practice-shop-change"),
            ],
            // It is to be read again before it goes.
            next: Some(BACK),
        }
    }

    fn confirm(&mut self) -> Turn {
        if let Some((words, _)) = self.unready() {
            return Turn::Wrong(words);
        }
        self.given = true;
        Turn::Done
    }

    /// What is not as asked, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        if self.amount.is_none() || self.amount() != setup.amount {
            let words = Words::naming("practice-shop-wrong-amount", "amount", euros(setup.amount));
            Some((words, AMOUNT))
        } else if self.rhythm != setup.rhythm {
            let words = Words::naming("practice-shop-wrong-rhythm", "rhythm", setup.rhythm.words());
            Some((words, RHYTHM))
        } else if !self.receipt {
            Some((Words::message("practice-shop-wrong-no-receipt"), RECEIPT))
        } else {
            None
        }
    }

    /// Euros chosen.
    fn amount(&self) -> u16 {
        let chosen = self.amount.and_then(|i| self.plan.setup.amounts.get(i));
        chosen.copied().unwrap_or_default()
    }

    fn right(&self) -> Option<usize> {
        let setup = &self.plan.setup;
        setup.amounts.iter().position(|&amount| amount == setup.amount)
    }
}
