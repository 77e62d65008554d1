//! Printing: pages to look at before, which of them, how many copies, in colour or not.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::choices::BACK;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, setting};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const PAGES: Spot = Spot(1);
const COPIES: Spot = Spot(2);
const COLOUR: Spot = Spot(3);
const PREVIEW: Spot = Spot(4);
const PRINT: Spot = Spot(5);
const NEXT: Spot = Spot(6);
const BEFORE: Spot = Spot(7);
const MOST_PAGES: u8 = 4;
const MOST_COPIES: u8 = 4;

/// A document, and what of it is wanted on paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintSetup {
    document: String,
    pages: u8,
    /// The only page wanted, counted from 1; all of them when absent.
    page: Option<u8>,
    copies: u8,
    colour: bool,
}

impl Plans for PrintSetup {
    type Game = Print;

    fn check(&self, faults: &mut Faults) {
        faults.list("document", [&self.document]);
        faults.count("pages", usize::from(self.pages), (1, usize::from(MOST_PAGES)));
        faults.count("copies", usize::from(self.copies), (1, usize::from(MOST_COPIES)));
        if let Some(page) = self.page {
            faults.count("page", usize::from(page), (1, usize::from(self.pages)));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for page in 1..=self.pages.min(MOST_PAGES) {
            let text = format!("document-{}-page-{page}", self.document);
            needs.shared(&text, &[Limit::Words(20)]);
            // The number and a border above the page; below it, a border, two ways to turn and the way back.
            needs.sheet(&text, &[&text], 6);
        }
        needs.rows = 6;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Print {
        let mut setup = self.clone();
        setup.pages = setup.pages.clamp(1, MOST_PAGES);
        setup.copies = setup.copies.clamp(1, MOST_COPIES);
        setup.page = setup.page.map(|page| page.clamp(1, setup.pages));
        Print {
            shown: None,
            page: None,
            copies: 1,
            colour: true,
            printed: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                setup,
            }),
        }
    }
}

/// A document about to be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Print {
    plan: Arc<Plan>,
    /// The page looked at.
    shown: Option<u8>,
    page: Option<u8>,
    copies: u8,
    colour: bool,
    printed: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: PrintSetup,
}

impl Game for Print {
    fn scene(&self) -> Scene {
        match self.shown {
            Some(page) => self.preview(page),
            None => self.settings(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let pages = self.plan.setup.pages;
        match spot {
            PREVIEW => self.shown = Some(1),
            NEXT => self.shown = self.shown.map(|page| page + 1),
            BEFORE => self.shown = self.shown.map(|page| page - 1),
            BACK => self.shown = None,
            PAGES => {
                self.page = match self.page {
                    None => Some(1),
                    Some(page) if page < pages => Some(page + 1),
                    Some(_) => None,
                }
            }
            COPIES => self.copies = self.copies % MOST_COPIES + 1,
            COLOUR => self.colour = !self.colour,
            _ => {
                if let Some((words, _)) = self.unready() {
                    return Turn::Wrong(Words::message(words));
                }
                self.printed = true;
                return Turn::Done;
            }
        }
        Turn::Changed
    }

    fn aim(&self) -> Option<Aim> {
        let step = if self.shown.is_some() {
            BACK
        } else {
            self.unready().map_or(PRINT, |(_, place)| place)
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.printed
    }
}

impl Print {
    fn settings(&self) -> Scene {
        let pages = match self.page {
            Some(page) => Words::counted("practice-writer-only-page", "page", page),
            None => Words::message("practice-writer-all-pages"),
        };
        let colour = if self.colour {
            "practice-writer-colour-on"
        } else {
            "practice-writer-colour-off"
        };
        let pages_printed = if self.page.is_some() { 1 } else { self.plan.setup.pages };
        let sheets = u16::from(pages_printed) * u16::from(self.copies);
        Scene {
            parts: vec![
                button(PREVIEW, "practice-writer-preview"),
                setting(PAGES, "practice-writer-pages", pages),
                setting(COPIES, "practice-writer-copies", Words::Plain(self.copies.to_string())),
                setting(COLOUR, "practice-writer-colour", Words::message(colour)),
                Part::Text(Words::counted("practice-writer-sheets", "count", sheets)),
                button(PRINT, "practice-writer-print"),
            ],
            next: Some(PREVIEW),
        }
    }

    fn preview(&self, page: u8) -> Scene {
        let setup = &self.plan.setup;
        let text = format!("document-{}-page-{page}", setup.document);
        let place = Words::Message(
            "practice-writer-page-of",
            vec![
                ("page", Value::Number(page.into())),
                ("pages", Value::Number(setup.pages.into())),
            ],
        );
        let mut parts = vec![Part::Sheet {
            lines: vec![(Words::message("practice-writer-page"), place)],
            body: vec![self.plan.names.shared(&text)],
        }];
        let mut next = BACK;
        if page > 1 {
            parts.push(button(BEFORE, "practice-writer-page-before"));
        }
        if page < setup.pages {
            parts.push(button(NEXT, "practice-writer-page-next"));
            next = NEXT;
        }
        parts.push(button(BACK, "practice-back"));
        Scene {
            parts,
            next: Some(next),
        }
    }

    /// What is not as asked, and where to change it.
    fn unready(&self) -> Option<(&'static str, Spot)> {
        let setup = &self.plan.setup;
        if self.page != setup.page {
            Some(("practice-writer-wrong-pages", PAGES))
        } else if self.copies != setup.copies {
            Some(("practice-writer-wrong-copies", COPIES))
        } else {
            (self.colour != setup.colour).then_some(("practice-writer-wrong-colour", COLOUR))
        }
    }
}
