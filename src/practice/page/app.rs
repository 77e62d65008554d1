//! A small application: a few screens, and the screen that each button opens; then it is tried.

use std::collections::VecDeque;
use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::{BACK, choice, choices, chosen};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, numbered, rank, row};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const TRY: Spot = Spot(1);
const BUTTONS: u16 = 100;

/// Screens, the first of which opens the application, and their buttons.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppSetup {
    screens: Vec<String>,
    buttons: Vec<AppButton>,
    /// The screen to reach when it is tried.
    reach: String,
}

/// A button of a screen, and the screen that it is to open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppButton {
    id: String,
    on: String,
    opens: String,
}

impl Plans for AppSetup {
    type Game = App;

    fn check(&self, faults: &mut Faults) {
        faults.list("screen", &self.screens);
        faults.count("screens", self.screens.len(), (2, MOST_THINGS));
        faults.list("button", self.buttons.iter().map(|button| &button.id));
        faults.count("buttons", self.buttons.len(), (1, MOST_THINGS));
        let named = self.buttons.iter().flat_map(|button| [&button.on, &button.opens]);
        faults.known("screen", named.chain([&self.reach]), &self.screens);
        if Plan::new(self, &nameless()).way(0).is_none_or(|way| way.is_empty()) {
            faults.add(SetupFault::Other(
                "no button leads from the first screen to the one to reach",
            ));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for id in &self.screens {
            let text = format!("screen-{id}-text");
            needs.shared(&format!("screen-{id}"), &[Limit::Characters(20)]);
            needs.shared(&text, &[Limit::Words(20)]);
            // The name and a border above the text; below it, a border, the buttons and the way back.
            let below = self.buttons.iter().filter(|button| button.on == *id).count();
            needs.sheet(&text, &[&text], 4 + below);
        }
        for AppButton { id, .. } in &self.buttons {
            needs.shared(&format!("button-{id}"), &[Limit::Characters(22)]);
        }
        needs.rows = self.buttons.len() + 1;
    }

    fn start(&self, names: &Names, _said: &[String]) -> App {
        let plan = Plan::new(self, names);
        App {
            links: vec![None; plan.buttons.len()],
            screen: Screen::Links,
            reached: false,
            plan: Arc::new(plan),
        }
    }
}

/// An application as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    plan: Arc<Plan>,
    screen: Screen,
    /// The screen that each button opens, by rank.
    links: Vec<Option<usize>>,
    reached: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    screens: Vec<String>,
    buttons: Vec<Link>,
    reach: usize,
}

/// A button by the ranks of the screens it joins.
#[derive(Debug, PartialEq)]
struct Link {
    id: String,
    on: usize,
    opens: usize,
}

impl Plan {
    /// A setup by ranks; a button that joins unknown screens is left out.
    fn new(setup: &AppSetup, names: &Names) -> Self {
        let screens: Vec<String> = setup.screens.iter().take(MOST_THINGS).cloned().collect();
        let screen = |id: &String| screens.iter().position(|screen| screen == id);
        let buttons = setup.buttons.iter().take(MOST_THINGS).filter_map(|button| {
            Some(Link {
                id: button.id.clone(),
                on: screen(&button.on)?,
                opens: screen(&button.opens)?,
            })
        });
        Self {
            names: names.clone(),
            buttons: buttons.collect(),
            reach: screen(&setup.reach).unwrap_or(0),
            screens,
        }
    }

    /// The shortest list of buttons from a screen to the one to reach.
    fn way(&self, from: usize) -> Option<Vec<usize>> {
        let mut waiting = VecDeque::from([(from, Vec::new())]);
        let mut seen = vec![from];
        while let Some((screen, way)) = waiting.pop_front() {
            if screen == self.reach {
                return Some(way);
            }
            for (i, button) in self.buttons.iter().enumerate().filter(|(_, b)| b.on == screen) {
                if !seen.contains(&button.opens) {
                    seen.push(button.opens);
                    let mut longer = way.clone();
                    longer.push(i);
                    waiting.push_back((button.opens, longer));
                }
            }
        }
        None
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    /// The list of buttons.
    Links,
    /// Which screen a button opens.
    Opens(usize),
    /// A screen of the application, being tried.
    Tried(usize),
}

impl Game for App {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Links => self.links(),
            Screen::Opens(button) => choices(
                Words::naming("practice-page-which-screen", "button", self.button(button)),
                (0..self.plan.screens.len()).map(|i| vec![self.screen(i)]),
            ),
            Screen::Tried(i) => self.tried(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let pressed = rank(spot, BUTTONS, self.links.len());
        self.screen = match (self.screen, pressed) {
            (Screen::Links, Some(button)) => Screen::Opens(button),
            (Screen::Links, None) => match self.wrong() {
                Some(button) => return Turn::Wrong(self.why(button)),
                None => Screen::Tried(0),
            },
            (Screen::Opens(button), _) => {
                self.links[button] = chosen(spot, self.plan.screens.len()).or(self.links[button]);
                Screen::Links
            }
            (Screen::Tried(_), None) => Screen::Links,
            (Screen::Tried(_), Some(button)) => {
                let opens = self.links[button].unwrap_or(0);
                self.reached = opens == self.plan.reach;
                Screen::Tried(opens)
            }
        };
        if self.reached { Turn::Done } else { Turn::Changed }
    }

    fn aim(&self) -> Option<Aim> {
        let wrong = self.wrong();
        let step = match self.screen {
            Screen::Links => wrong.map_or(TRY, |button| numbered(BUTTONS, button)),
            Screen::Opens(button) => choice(self.plan.buttons.get(button)?.opens),
            Screen::Tried(screen) => {
                let way = self.plan.way(screen).unwrap_or_default();
                way.first().map_or(BACK, |&button| numbered(BUTTONS, button))
            }
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.reached
    }
}

impl App {
    fn links(&self) -> Scene {
        let mut parts: Vec<Part> = (0..self.links.len())
            .map(|i| {
                let opens = match self.links[i] {
                    Some(screen) => Words::naming("practice-page-opens", "screen", self.screen(screen)),
                    None => Words::message("practice-page-to-link"),
                };
                let on = self.plan.buttons.get(i).map_or(0, |button| button.on);
                row(
                    numbered(BUTTONS, i),
                    vec![self.screen(on), self.button(i), opens],
                    Mark::Plain,
                )
            })
            .collect();
        parts.push(button(TRY, "practice-page-try"));
        let unlinked = self.links.iter().position(Option::is_none);
        Scene {
            parts,
            next: Some(unlinked.map_or(TRY, |button| numbered(BUTTONS, button))),
        }
    }

    fn tried(&self, screen: usize) -> Scene {
        let text = self.plan.screens.get(screen).map_or("", String::as_str);
        let mut parts = vec![Part::Sheet {
            lines: vec![(Words::message("practice-page-screen"), self.screen(screen))],
            body: vec![self.plan.names.shared(&format!("screen-{text}-text"))],
        }];
        let here = self.plan.buttons.iter().enumerate().filter(|(_, b)| b.on == screen);
        let here: Vec<usize> = here.map(|(i, _)| i).collect();
        parts.extend(here.iter().map(|&i| Part::Button {
            spot: numbered(BUTTONS, i),
            label: self.button(i),
        }));
        parts.push(button(BACK, "practice-back"));
        Scene {
            parts,
            next: Some(here.first().map_or(BACK, |&i| numbered(BUTTONS, i))),
        }
    }

    /// The first button that does not open what it is to open.
    fn wrong(&self) -> Option<usize> {
        let mut buttons = self.plan.buttons.iter().zip(&self.links);
        buttons.position(|(button, link)| *link != Some(button.opens))
    }

    fn why(&self, button: usize) -> Words {
        let id = if self.links[button].is_some() {
            "practice-page-wrong-link"
        } else {
            "practice-page-wrong-no-link"
        };
        Words::naming(id, "button", self.button(button))
    }

    fn screen(&self, i: usize) -> Words {
        let id = self.plan.screens.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("screen-{id}"))
    }

    fn button(&self, i: usize) -> Words {
        let id = self.plan.buttons.get(i).map_or("", |button| button.id.as_str());
        self.plan.names.shared(&format!("button-{id}"))
    }
}

/// Where words are not looked at.
fn nameless() -> Names {
    Names {
        usage: String::new(),
        step: String::new(),
    }
}
