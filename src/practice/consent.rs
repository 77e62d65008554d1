//! A consent asked of somebody: accept all, refuse all, or choose what to allow, one thing after another.
//!
//! Shared by the kinds that ask one (the cookies of a site, a device of the home); each gives the names of its messages.

use std::sync::Arc;

use serde::Deserialize;

use super::game::{Aim, Game, Turn};
use super::kit::{button, first_row, numbered, rank, row, text};
use super::needs::{Limit, Names, Needs};
use super::scene::{Mark, Part, Scene, Spot, Words};
use super::setup::{Faults, SetupFault};

/// Most things asked, so that the list fits a small grid.
const MOST_ASKS: usize = 6;

const ACCEPT: Spot = Spot(1);
const REFUSE: Spot = Spot(2);
const CHOOSE: Spot = Spot(3);
const SAVE: Spot = Spot(4);
const BACK: Spot = Spot(5);
const ASKS: u16 = 100;

/// What is asked, and what the learner is to allow.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentSetup {
    /// Everything asked, in order.
    pub asks: Vec<String>,
    /// What works without anybody's consent, and cannot be refused.
    #[serde(default)]
    pub needed: Vec<String>,
    /// What to allow besides; nothing means to refuse all.
    #[serde(default)]
    pub keep: Vec<String>,
}

/// How the choices stand before anybody has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    Refused,
    Allowed,
}

/// The messages of a kind that asks a consent.
#[derive(Debug, PartialEq)]
pub(super) struct ConsentWords {
    pub before: Before,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub choose: &'static str,
    /// Above the list.
    pub list: &'static str,
    pub allowed: &'static str,
    pub refused: &'static str,
    pub always: &'static str,
    pub save: &'static str,
    pub back: &'static str,
    pub wrong_accept: &'static str,
    pub wrong_refuse: &'static str,
    pub wrong_always: &'static str,
    pub wrong_allowed: &'static str,
    pub wrong_refused: &'static str,
}

impl ConsentSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("asks", self.asks.len(), (2, MOST_ASKS));
        faults.list("ask", &self.asks);
        faults.known("ask", self.needed.iter().chain(&self.keep), &self.asks);
        if self.keep.iter().any(|id| self.needed.contains(id)) {
            faults.add(SetupFault::Other("what is always needed is not to be kept besides"));
        }
        let is_free = |id: &&String| !self.needed.contains(id) && !self.keep.contains(id);
        if !self.asks.iter().any(|id| is_free(&id)) {
            faults.add(SetupFault::Other("a consent must have something to refuse"));
        }
    }

    pub(super) fn needs(&self, needs: &mut Needs) {
        needs.own("banner", &[Limit::Rows(3)]);
        for id in &self.asks {
            needs.shared(&format!("consent-{id}"), &[Limit::Characters(32)]);
        }
        // The banner, and its three buttons.
        needs.rows = 6;
    }
}

/// A consent being given or refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Consent {
    plan: Arc<Plan>,
    screen: Screen,
    allowed: Vec<bool>,
    /// The line where the hand was last, once the list was opened.
    last: Option<usize>,
}

#[derive(Debug, PartialEq)]
struct Plan {
    setup: ConsentSetup,
    names: Names,
    words: &'static ConsentWords,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Banner,
    List,
    Answered,
}

impl Game for Consent {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Banner => self.banner(),
            Screen::List => self.list(),
            Screen::Answered => Scene::default(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let words = self.plan.words;
        match spot {
            ACCEPT => Turn::Wrong(Words::message(words.wrong_accept)),
            REFUSE if self.plan.setup.keep.is_empty() => self.answer(),
            REFUSE => Turn::Wrong(Words::message(words.wrong_refuse)),
            CHOOSE => {
                self.last = self.last.or(Some(0));
                self.go(Screen::List)
            }
            BACK => self.go(Screen::Banner),
            SAVE => match self.first_wrong() {
                Some(i) => {
                    let id = if self.allowed[i] {
                        words.wrong_allowed
                    } else {
                        words.wrong_refused
                    };
                    Turn::Wrong(self.about(id, i))
                }
                None => self.answer(),
            },
            _ => match rank(spot, ASKS, self.allowed.len()) {
                Some(i) if self.is_needed(i) => Turn::Wrong(self.about(words.wrong_always, i)),
                Some(i) => {
                    self.allowed[i] = !self.allowed[i];
                    self.last = Some(i);
                    Turn::Changed
                }
                None => Turn::Still,
            },
        }
    }

    fn aim(&self) -> Option<Aim> {
        let spot = match self.screen {
            Screen::Banner if self.plan.setup.keep.is_empty() => REFUSE,
            Screen::Banner => CHOOSE,
            Screen::List => self.first_wrong().map_or(SAVE, |i| numbered(ASKS, i)),
            Screen::Answered => return None,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.screen == Screen::Answered
    }
}

impl Consent {
    pub(super) fn start(setup: &ConsentSetup, words: &'static ConsentWords, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.asks.truncate(MOST_ASKS);
        let names = names.clone();
        let before = |id: &String| words.before == Before::Allowed || setup.needed.contains(id);
        Self {
            allowed: setup.asks.iter().map(before).collect(),
            screen: Screen::Banner,
            last: None,
            plan: Arc::new(Plan { setup, names, words }),
        }
    }

    fn banner(&self) -> Scene {
        let words = self.plan.words;
        let parts = vec![
            Part::Text(self.plan.names.own("banner")),
            button(ACCEPT, words.accept),
            button(REFUSE, words.refuse),
            button(CHOOSE, words.choose),
        ];
        // What to answer is for the learner to decide, until the list was opened once.
        let next = self.last.map(|_| CHOOSE);
        Scene { parts, next }
    }

    fn list(&self) -> Scene {
        let words = self.plan.words;
        let mut parts = vec![text(words.list)];
        for (i, &allowed) in self.allowed.iter().enumerate() {
            let state = match (self.is_needed(i), allowed) {
                (true, _) => words.always,
                (false, true) => words.allowed,
                (false, false) => words.refused,
            };
            let mark = if allowed { Mark::Chosen } else { Mark::Plain };
            parts.push(row(numbered(ASKS, i), vec![self.ask(i), Words::message(state)], mark));
        }
        // The hand stays on the line just changed, so that a choice can be taken back.
        let next = first_row(&parts).map(|_| numbered(ASKS, self.last.unwrap_or_default()));
        parts.push(button(SAVE, words.save));
        parts.push(button(BACK, words.back));
        Scene { parts, next }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn answer(&mut self) -> Turn {
        self.screen = Screen::Answered;
        Turn::Done
    }

    fn is_needed(&self, i: usize) -> bool {
        let setup = &self.plan.setup;
        setup.asks.get(i).is_some_and(|id| setup.needed.contains(id))
    }

    /// The first choice that is not what the learner is asked.
    fn first_wrong(&self) -> Option<usize> {
        let setup = &self.plan.setup;
        let wanted = |id: &String| setup.keep.contains(id) || setup.needed.contains(id);
        let mut choices = self.allowed.iter().zip(&setup.asks);
        choices.position(|(&allowed, id)| allowed != wanted(id))
    }

    fn ask(&self, i: usize) -> Words {
        let id = self.plan.setup.asks.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("consent-{id}"))
    }

    fn about(&self, id: &'static str, i: usize) -> Words {
        Words::naming(id, "what", self.ask(i))
    }
}
