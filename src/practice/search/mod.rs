//! The search page: a query to write, results to open and judge, adverts among them.
//!
//! Serves as a catalogue or an archive too. A verdict that is not the right one is explained and not kept, so that what
//! the list shows is always true: there is no dead end.

mod aid;
mod query;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::SearchSetup;

use setup::{Goal, Index, MOST_RESULTS, MOST_WORDS, Question};

use super::game::{Aim, Game, Turn};
use super::kit::{Room, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Words};

const QUERY: Spot = Spot(1);
const SEARCH: Spot = Spot(2);
const CHANGE: Spot = Spot(3);
const YES: Spot = Spot(4);
const NO: Spot = Spot(5);
const BACK: Spot = Spot(6);
const RESULTS: u16 = 100;

/// A search page as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    plan: Arc<Plan>,
    screen: Screen,
    query: String,
    /// Which results have their verdict.
    told: Vec<bool>,
    done: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: SearchSetup,
    names: Names,
    /// Words that the query must have, in the learner's language.
    words: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Query,
    Results,
    Page(usize),
    /// Why the verdict on a page is right.
    Told(usize),
}

/// What the learner says of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Yes,
    No,
}

impl Game for Search {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Query, SEARCH) => match query::lack(&self.query, &self.plan.words) {
                Some(words) => Turn::Wrong(words),
                None => self.go(Screen::Results),
            },
            (Screen::Results, CHANGE) => self.go(Screen::Query),
            (Screen::Results, result) => match rank(result, RESULTS, self.told.len()) {
                Some(i) => self.go(Screen::Page(i)),
                None => Turn::Still,
            },
            (Screen::Page(i), YES) => self.judge(i, Verdict::Yes),
            (Screen::Page(i), NO) => self.judge(i, Verdict::No),
            (Screen::Page(_) | Screen::Told(_), BACK) => self.go(Screen::Results),
            _ => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == QUERY && self.screen == Screen::Query).then_some(Room::line(60))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(QUERY, self.query.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        self.done
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == QUERY).then_some(&mut self.query)
    }
}

impl Search {
    fn start(setup: &SearchSetup, names: &Names, said: &[String]) -> Self {
        let mut setup = setup.clone();
        setup.results.truncate(MOST_RESULTS);
        let words = usize::from(setup.words).min(MOST_WORDS);
        Self {
            screen: if words == 0 { Screen::Results } else { Screen::Query },
            query: String::new(),
            told: vec![false; setup.results.len()],
            done: false,
            plan: Arc::new(Plan {
                setup,
                names: names.clone(),
                words: said.iter().take(words).cloned().collect(),
            }),
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    /// Keeps a right verdict and says why it is right; says why a wrong one is not, and keeps nothing.
    fn judge(&mut self, i: usize, verdict: Verdict) -> Turn {
        if verdict != self.right(i) {
            return Turn::Wrong(self.reason(i));
        }
        self.told[i] = true;
        if !matches!(self.plan.setup.goal, Goal::Find { .. }) {
            self.screen = Screen::Told(i);
        }
        self.done = (0..self.told.len()).all(|i| self.told[i] || !self.is_asked(i));
        if self.done { Turn::Done } else { Turn::Changed }
    }

    /// Whether the goal waits for a verdict on this result.
    fn is_asked(&self, i: usize) -> bool {
        matches!(self.plan.setup.goal, Goal::Judge { .. }) || self.right(i) == Verdict::Yes
    }

    fn right(&self, i: usize) -> Verdict {
        let id = &self.plan.setup.results[i];
        let is_yes = match &self.plan.setup.goal {
            Goal::Find { result } => result == id,
            Goal::Judge { yes, .. } => yes.contains(id),
            Goal::Compare { same } => same.contains(id),
        };
        if is_yes { Verdict::Yes } else { Verdict::No }
    }

    fn is_advert(&self, i: usize) -> bool {
        self.plan.setup.adverts.contains(&self.plan.setup.results[i])
    }

    /// Why a result is what it is.
    fn reason(&self, i: usize) -> Words {
        let judged = matches!(self.plan.setup.goal, Goal::Judge { .. });
        if self.is_advert(i) && !judged {
            Words::message("practice-search-wrong-advert")
        } else {
            self.says(i, "why")
        }
    }

    /// A message of a result: `title`, `source`, `who`, `when`, `text` or `why`.
    fn says(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.results.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("result-{id}-{part}"))
    }
}
