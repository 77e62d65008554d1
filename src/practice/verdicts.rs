//! Things to judge one by one, serious or doubtful, and the sign that gives a doubtful one away.
//!
//! A wrong verdict is not kept: the pack says what was to be seen. Nothing is ever closed, so that all can be read again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Deserialize;

use super::choices::choices_at;
use super::game::{Aim, Game, Turn};
use super::kit::{button, first_row, numbered, rank, row};
use super::needs::{Limit, Names, Needs};
use super::scene::{Mark, Part, Scene, Spot, Words};
use super::setup::{Faults, Plan as Plans, SetupFault};

const TRUST: Spot = Spot(1);
const DOUBT: Spot = Spot(2);
const BACK: Spot = Spot(3);
const THINGS: u16 = 100;
const SIGNS: u16 = 200;
/// Most things, so that a list fits a small screen.
const MOST_THINGS: usize = 5;
/// Most signs to choose from.
const MOST_SIGNS: usize = 5;

/// What is judged, and in which words of the interface.
pub trait Judged: Clone + Debug + PartialEq + Eq + 'static {
    const TERMS: Terms;
}

/// The words of what is judged.
#[derive(Debug, PartialEq)]
pub struct Terms {
    /// How its messages of the pack are named (`buyer` for `buyer-karim-name`).
    pub thing: &'static str,
    /// Labels of the two lines above its text.
    pub name: &'static str,
    pub detail: &'static str,
    pub trust: &'static str,
    pub doubt: &'static str,
    /// How it stands in the list.
    pub waiting: &'static str,
    pub trusted: &'static str,
    pub doubted: &'static str,
    /// Asks for the sign.
    pub which: &'static str,
    pub other_sign: &'static str,
}

/// Things of a pack, and which of them are doubtful.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, bound = "")]
pub struct VerdictsSetup<J> {
    things: Vec<String>,
    doubtful: BTreeSet<String>,
    /// Signs among which the learner chooses; none when the verdict is enough.
    #[serde(default)]
    signs: Vec<String>,
    /// The sign that each doubtful thing shows.
    #[serde(default)]
    shows: BTreeMap<String, String>,
    #[serde(skip)]
    judged: PhantomData<J>,
}

impl<J: Judged> Plans for VerdictsSetup<J> {
    type Game = Verdicts;

    fn check(&self, faults: &mut Faults) {
        faults.list("thing", &self.things);
        faults.list("sign", &self.signs);
        faults.count("things", self.things.len(), (2, MOST_THINGS));
        faults.count("signs", self.signs.len(), (0, MOST_SIGNS));
        faults.count("doubtful", self.doubtful.len(), (1, MOST_THINGS));
        faults.known("thing", &self.doubtful, &self.things);
        faults.known("thing", self.shows.keys(), &self.things);
        faults.known("sign", self.shows.values(), &self.signs);
        if !self.signs.is_empty() && self.doubtful.iter().any(|thing| !self.shows.contains_key(thing)) {
            faults.add(SetupFault::Other("every doubtful thing shows a sign"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        let thing = J::TERMS.thing;
        for id in &self.things {
            let part = |part: &str| format!("{thing}-{id}-{part}");
            needs.quoted(&part("name"), &[Limit::Characters(25)]);
            needs.quoted(&part("detail"), &[Limit::Characters(40)]);
            needs.quoted(&part("about"), &[Limit::Words(40)]);
            needs.shared(&part("why"), &[Limit::Characters(110)]);
            // Two lines and a rule above the text; a rule, two verdicts and the way back below.
            needs.sheet(&format!("{thing}-{id}"), &[&part("about")], 7);
        }
        for id in &self.signs {
            needs.shared(&format!("sign-{id}"), &[Limit::Characters(45)]);
        }
        needs.rows = self.things.len();
    }

    fn start(&self, names: &Names, _said: &[String]) -> Verdicts {
        let mut things = self.things.clone();
        things.truncate(MOST_THINGS);
        let mut signs = self.signs.clone();
        signs.truncate(MOST_SIGNS);
        let verdict = |id: &String| {
            let sign = self.shows.get(id);
            match sign.and_then(|sign| signs.iter().position(|other| other == sign)) {
                _ if !self.doubtful.contains(id) => Verdict::Serious,
                Some(sign) => Verdict::Shows(sign),
                None => Verdict::Doubtful,
            }
        };
        let right = things.iter().map(verdict).collect();
        Verdicts {
            screen: Screen::List,
            judged: vec![false; things.len()],
            plan: Arc::new(Plan {
                terms: J::TERMS,
                names: names.clone(),
                things,
                signs,
                right,
            }),
        }
    }
}

/// Things as they are judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdicts {
    plan: Arc<Plan>,
    screen: Screen,
    judged: Vec<bool>,
}

#[derive(Debug, PartialEq)]
struct Plan {
    terms: Terms,
    names: Names,
    things: Vec<String>,
    signs: Vec<String>,
    right: Vec<Verdict>,
}

/// What a thing is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Verdict {
    Serious,
    Doubtful,
    /// Doubtful, and the sign that shows it is asked.
    Shows(usize),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    List,
    Thing(usize),
    Sign(usize),
}

impl Game for Verdicts {
    fn scene(&self) -> Scene {
        let terms = &self.plan.terms;
        match self.screen {
            Screen::List => {
                let parts: Vec<Part> = (0..self.judged.len()).map(|i| self.row(i)).collect();
                let waiting = self.judged.iter().position(|judged| !judged);
                let next = waiting.map(|i| numbered(THINGS, i)).or_else(|| first_row(&parts));
                Scene { parts, next }
            }
            Screen::Thing(i) => {
                let lines = vec![
                    (Words::message(terms.name), self.thing(i, "name")),
                    (Words::message(terms.detail), self.thing(i, "detail")),
                ];
                let body = vec![self.thing(i, "about")];
                Scene {
                    parts: vec![
                        Part::Sheet { lines, body },
                        button(TRUST, terms.trust),
                        button(DOUBT, terms.doubt),
                        button(BACK, "practice-back"),
                    ],
                    // The verdict is for the learner to give.
                    next: Some(BACK),
                }
            }
            Screen::Sign(_) => {
                let signs = self.plan.signs.iter();
                let signs = signs.map(|id| vec![self.plan.names.shared(&format!("sign-{id}"))]);
                choices_at((SIGNS, BACK), Words::message(terms.which), signs)
            }
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::List, thing) => match rank(thing, THINGS, self.judged.len()) {
                Some(i) => self.go(Screen::Thing(i)),
                None => Turn::Still,
            },
            (Screen::Thing(_), BACK) => self.go(Screen::List),
            (Screen::Sign(i), BACK) => self.go(Screen::Thing(i)),
            (Screen::Thing(i), verdict) => match (self.plan.right[i], verdict) {
                (Verdict::Serious, TRUST) | (Verdict::Doubtful, DOUBT) => self.judge(i),
                (Verdict::Shows(_), DOUBT) => self.go(Screen::Sign(i)),
                _ => Turn::Wrong(self.thing(i, "why")),
            },
            (Screen::Sign(i), sign) => {
                let chosen = rank(sign, SIGNS, self.plan.signs.len()).map(Verdict::Shows);
                if chosen == Some(self.plan.right[i]) {
                    self.judge(i)
                } else {
                    Turn::Wrong(Words::message(self.plan.terms.other_sign))
                }
            }
        }
    }

    fn aim(&self) -> Option<Aim> {
        let step = match self.screen {
            Screen::List => numbered(THINGS, self.judged.iter().position(|judged| !judged)?),
            Screen::Thing(i) if self.judged[i] => BACK,
            Screen::Thing(i) if self.plan.right[i] == Verdict::Serious => TRUST,
            Screen::Thing(_) => DOUBT,
            Screen::Sign(i) => match self.plan.right[i] {
                Verdict::Shows(sign) if !self.judged[i] => numbered(SIGNS, sign),
                _ => BACK,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.judged.iter().all(|&judged| judged)
    }
}

impl Verdicts {
    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn judge(&mut self, i: usize) -> Turn {
        self.judged[i] = true;
        self.screen = Screen::List;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn row(&self, i: usize) -> Part {
        let terms = &self.plan.terms;
        let (status, mark) = match (self.judged[i], self.plan.right[i]) {
            (false, _) => (terms.waiting, Mark::New),
            (true, Verdict::Serious) => (terms.trusted, Mark::Plain),
            (true, _) => (terms.doubted, Mark::Plain),
        };
        row(
            numbered(THINGS, i),
            vec![self.thing(i, "name"), Words::message(status)],
            mark,
        )
    }

    fn thing(&self, i: usize, part: &str) -> Words {
        let id = self.plan.things.get(i).map_or("", String::as_str);
        self.plan
            .names
            .shared(&format!("{}-{id}-{part}", self.plan.terms.thing))
    }
}
