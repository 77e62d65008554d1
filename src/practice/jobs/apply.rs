//! Applying: the right CV among files, a short message, both sent to the employer.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::choices::choices_at;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{Room, button, count, enough, numbered, rank, setting, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const CV: Spot = Spot(1);
const SEND: Spot = Spot(2);
const BACK: Spot = Spot(3);
const MESSAGE: Spot = Spot(10);
const FILES: u16 = 100;
const MOST_FILES: usize = 6;
const MESSAGE_ROOM: Room = Room::lines(300);

/// Files to choose the CV from, and how much the message is to say.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplySetup {
    files: Vec<String>,
    cv: String,
    /// Least words of the message.
    words: u8,
}

impl Plans for ApplySetup {
    type Game = Apply;

    fn check(&self, faults: &mut Faults) {
        faults.list("file", &self.files);
        faults.count("files", self.files.len(), (2, MOST_FILES));
        faults.known("file", [&self.cv], &self.files);
        faults.count("words", usize::from(self.words), (1, 10));
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        vec![names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("example", &[Limit::Characters(120)]);
        for id in &self.files {
            needs.shared(&format!("file-{id}"), &[Limit::Characters(30)]);
            if *id != self.cv {
                needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
            }
        }
        // A row, a long field and a button.
        needs.rows = 6;
    }

    fn start(&self, names: &Names, said: &[String]) -> Apply {
        let mut setup = self.clone();
        setup.files.truncate(MOST_FILES);
        Apply {
            screen: Screen::Form,
            file: None,
            message: String::new(),
            sent: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                example: said.first().cloned().unwrap_or_default(),
                setup,
            }),
        }
    }
}

/// An application as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Apply {
    plan: Arc<Plan>,
    screen: Screen,
    file: Option<usize>,
    message: String,
    sent: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: ApplySetup,
    /// A message in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Form,
    Files,
}

impl Game for Apply {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Form => self.form(),
            Screen::Files => self.files(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Form, CV) => self.screen = Screen::Files,
            (Screen::Form, _) => match self.unready() {
                Some((words, _)) => return Turn::Wrong(words),
                None => {
                    self.sent = true;
                    return Turn::Done;
                }
            },
            (Screen::Files, BACK) => self.screen = Screen::Form,
            (Screen::Files, file) => {
                self.file = rank(file, FILES, self.plan.setup.files.len());
                self.screen = Screen::Form;
            }
        }
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == MESSAGE && self.screen == Screen::Form).then_some(MESSAGE_ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(MESSAGE, self.message.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let setup = &self.plan.setup;
        let step = match self.screen {
            Screen::Files => numbered(FILES, setup.files.iter().position(|file| *file == setup.cv)?),
            Screen::Form => match self.unready() {
                Some((_, MESSAGE)) => {
                    let is_enough = |text: &str| words_in(text) >= usize::from(setup.words);
                    return Some(Aim::Write(MESSAGE, enough(&self.plan.example, MESSAGE_ROOM, is_enough)));
                }
                Some((_, place)) => place,
                None => SEND,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.sent
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == MESSAGE).then_some(&mut self.message)
    }
}

impl Apply {
    fn form(&self) -> Scene {
        let file = match self.file.and_then(|i| self.plan.setup.files.get(i)) {
            Some(id) => self.named(id),
            None => Words::message("practice-jobs-to-choose"),
        };
        Scene {
            parts: vec![
                setting(CV, "practice-jobs-cv", file),
                Part::Field {
                    spot: MESSAGE,
                    label: Words::message("practice-jobs-message"),
                    value: self.message.clone(),
                    long: true,
                },
                button(SEND, "practice-jobs-send"),
            ],
            next: Some(if self.file.is_none() {
                CV
            } else {
                self.unready().map_or(SEND, |(_, place)| place)
            }),
        }
    }

    fn files(&self) -> Scene {
        let files = self.plan.setup.files.iter().map(|id| vec![self.named(id)]);
        choices_at((FILES, BACK), Words::message("practice-jobs-choose-cv"), files)
    }

    /// What keeps the application from being sent, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        let missing = usize::from(setup.words).saturating_sub(words_in(&self.message));
        match self.file.and_then(|i| setup.files.get(i)) {
            None => Some((Words::message("practice-jobs-wrong-no-cv"), CV)),
            Some(file) if *file != setup.cv => Some((self.plan.names.own(&format!("no-{file}")), CV)),
            Some(_) if missing > 0 => {
                let words = Words::counted("practice-jobs-wrong-short", "count", count(missing));
                Some((words, MESSAGE))
            }
            Some(_) => None,
        }
    }

    fn named(&self, id: &str) -> Words {
        self.plan.names.shared(&format!("file-{id}"))
    }
}
