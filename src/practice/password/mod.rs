//! Passwords: a passphrase to make, a different password for each account, a code to give to nobody.
//!
//! Nothing real is to be typed; a wrong move is not made but explained: there is no dead end.

mod setup;
mod strength;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::PasswordSetup;

use setup::{MOST_THINGS, PasswordGoal};
use strength::Rules;

use super::game::{Aim, Game, Turn};
use super::kit::{Room, numbered, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Value, Words};

const KEEP: Spot = Spot(1);
const MAKE: Spot = Spot(2);
const SAME: Spot = Spot(3);
const LEAVE: Spot = Spot(4);
const GIVE: Spot = Spot(5);
const REFUSE: Spot = Spot(6);
const CONFIRM: Spot = Spot(7);
const BACK: Spot = Spot(8);
const PHRASE: Spot = Spot(10);
const CODE: Spot = Spot(11);
const THINGS: u16 = 100;

/// A rehearsal with passwords as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Password {
    plan: Arc<Plan>,
    screen: Screen,
    phrase: String,
    code: String,
    /// Whether each account or each who asks is dealt with.
    settled: Vec<bool>,
    done: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    exercise: Exercise,
}

#[derive(Debug, PartialEq)]
enum Exercise {
    Make(Phrase),
    /// Each account, and whether its site imitates another.
    Keep(Vec<(String, bool)>),
    /// Each who asks for the code, and whether it is the page where the learner is signing in.
    Code(Vec<(String, bool)>, String),
}

/// The passphrase to make.
#[derive(Debug, PartialEq)]
struct Phrase {
    rules: Rules,
    example: String,
    /// What others guess and what is used elsewhere, as they are shown.
    avoid: Option<String>,
    used: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    /// The passphrase, the accounts, or those who ask.
    First,
    Open(usize),
    /// The page where the code is typed.
    Typing(usize),
}

impl Game for Password {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (&self.plan.exercise, self.screen) {
            (Exercise::Make(phrase), _) => match phrase.rules.weakness(&self.phrase) {
                Some(weakness) => Turn::Wrong(weakness.words()),
                None => {
                    self.done = true;
                    Turn::Done
                }
            },
            (Exercise::Keep(things) | Exercise::Code(things, _), Screen::First) => {
                match rank(spot, THINGS, things.len()) {
                    Some(i) => self.go(Screen::Open(i)),
                    None => Turn::Still,
                }
            }
            (_, Screen::Open(_)) if spot == BACK => self.go(Screen::First),
            (_, Screen::Typing(i)) if spot == BACK => self.go(Screen::Open(i)),
            (Exercise::Keep(sites), Screen::Open(i)) => {
                let imitates = sites.get(i).is_some_and(|(_, imitates)| *imitates);
                self.keep(i, spot, imitates)
            }
            (Exercise::Code(asks, _), Screen::Open(i)) => {
                let is_right = asks.get(i).is_some_and(|(_, right)| *right);
                self.give(i, spot, is_right)
            }
            (Exercise::Code(_, code), Screen::Typing(i)) => {
                if self.is_code(code) {
                    return self.settle(i);
                }
                let code = vec![("code", Value::Text(code.clone()))];
                Turn::Wrong(Words::Message("practice-password-wrong-code", code))
            }
            (Exercise::Keep(_), Screen::Typing(_)) => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (self.field() == Some(spot)).then_some(Room::line(if spot == CODE { 10 } else { 60 }))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(PHRASE, self.phrase.as_str()), (CODE, &self.code)]
    }

    fn aim(&self) -> Option<Aim> {
        if self.is_done() {
            return None;
        }
        match &self.plan.exercise {
            Exercise::Make(phrase) if phrase.rules.weakness(&self.phrase).is_some() => {
                Some(Aim::Write(PHRASE, phrase.rules.strong(&phrase.example)))
            }
            Exercise::Make(_) => Some(Aim::press(KEEP)),
            Exercise::Keep(sites) => self.aim_at(|i| match sites.get(i) {
                Some((_, true)) => LEAVE,
                _ => MAKE,
            }),
            Exercise::Code(asks, code) => match self.screen {
                Screen::Typing(_) if self.is_code(code) => Some(Aim::press(CONFIRM)),
                Screen::Typing(_) => Some(Aim::Write(CODE, code.clone())),
                _ => self.aim_at(|i| match asks.get(i) {
                    Some((_, true)) => GIVE,
                    _ => REFUSE,
                }),
            },
        }
    }

    fn is_done(&self) -> bool {
        match self.plan.exercise {
            Exercise::Make(_) => self.done,
            Exercise::Keep(_) | Exercise::Code(..) => self.settled.iter().all(|settled| *settled),
        }
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            PHRASE => Some(&mut self.phrase),
            CODE => Some(&mut self.code),
            _ => None,
        }
    }
}

impl Password {
    fn start(setup: &PasswordSetup, names: &Names, said: &[String]) -> Self {
        let mut said = said.iter().cloned();
        let exercise = match &setup.goal {
            PasswordGoal::Make { words, avoid, used } => {
                let example = said.next().unwrap_or_default();
                let avoid = avoid.then(|| said.next().unwrap_or_default());
                let used = used.then(|| said.next().unwrap_or_default());
                let [avoided, elsewhere] = [&avoid, &used].map(|text| text.as_deref().unwrap_or_default());
                Exercise::Make(Phrase {
                    rules: Rules::new(usize::from(*words), avoided, elsewhere),
                    example,
                    avoid,
                    used,
                })
            }
            PasswordGoal::Keep { sites, imitators } => {
                let sites = sites.iter().take(MOST_THINGS);
                Exercise::Keep(sites.map(|site| (site.clone(), imitators.contains(site))).collect())
            }
            PasswordGoal::Code { asks, right, code } => {
                let asks = asks.iter().take(MOST_THINGS);
                let code = code.chars().take(8).collect();
                Exercise::Code(asks.map(|ask| (ask.clone(), ask == right)).collect(), code)
            }
        };
        let things = match &exercise {
            Exercise::Make(_) => 0,
            Exercise::Keep(things) | Exercise::Code(things, _) => things.len(),
        };
        Self {
            plan: Arc::new(Plan {
                names: names.clone(),
                exercise,
            }),
            screen: Screen::First,
            phrase: String::new(),
            code: String::new(),
            settled: vec![false; things],
            done: false,
        }
    }

    fn keep(&mut self, site: usize, spot: Spot, imitates: bool) -> Turn {
        match (spot, imitates) {
            (MAKE, false) | (LEAVE, true) => self.settle(site),
            (MAKE | SAME, true) => self.wrong("practice-password-wrong-imitator", site),
            (SAME, false) => self.wrong("practice-password-wrong-same", site),
            (LEAVE, false) => self.wrong("practice-password-wrong-leave", site),
            _ => Turn::Still,
        }
    }

    fn give(&mut self, ask: usize, spot: Spot, is_right: bool) -> Turn {
        match (spot, is_right) {
            (GIVE, true) => self.go(Screen::Typing(ask)),
            (REFUSE, false) => self.settle(ask),
            (GIVE, false) => self.wrong("practice-password-wrong-give", ask),
            (REFUSE, true) => self.wrong("practice-password-wrong-refuse", ask),
            _ => Turn::Still,
        }
    }

    /// Says why a move is wrong, naming the account or who asks.
    fn wrong(&self, id: &'static str, i: usize) -> Turn {
        let name = self.name(i);
        Turn::Wrong(Words::naming(id, "name", name))
    }

    fn settle(&mut self, i: usize) -> Turn {
        let Some(settled) = self.settled.get_mut(i) else {
            return Turn::Still;
        };
        *settled = true;
        self.screen = Screen::First;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    /// Whether the code typed is the one received; blanks between its digits do not count.
    fn is_code(&self, code: &str) -> bool {
        self.code.chars().filter(|c| !c.is_whitespace()).eq(code.chars())
    }

    /// The field on the screen.
    fn field(&self) -> Option<Spot> {
        match (&self.plan.exercise, self.screen) {
            (Exercise::Make(_), _) => Some(PHRASE),
            (Exercise::Code(..), Screen::Typing(_)) => Some(CODE),
            _ => None,
        }
    }

    /// Opens what is left to do, or does what is right with what is open.
    fn aim_at(&self, right: impl Fn(usize) -> Spot) -> Option<Aim> {
        let next = self.settled.iter().position(|settled| !settled)?;
        let spot = match self.screen {
            Screen::First => numbered(THINGS, next),
            Screen::Open(i) if self.settled.get(i) == Some(&false) => right(i),
            Screen::Open(_) | Screen::Typing(_) => BACK,
        };
        Some(Aim::press(spot))
    }

    /// The name of an account, or of who asks.
    fn name(&self, i: usize) -> Words {
        match &self.plan.exercise {
            Exercise::Keep(sites) => {
                let id = sites.get(i).map_or("", |(id, _)| id.as_str());
                self.plan.names.shared(&format!("site-{id}"))
            }
            Exercise::Code(asks, _) => {
                let id = asks.get(i).map_or("", |(id, _)| id.as_str());
                self.plan.names.shared(&format!("ask-{id}-from"))
            }
            Exercise::Make(_) => Words::Plain(String::new()),
        }
    }
}
