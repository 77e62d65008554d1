//! The mailbox: letters to open, write, answer, put away or report; files to attach.
//!
//! Nothing is ever deleted, and a move that leads away from the goal is not made but explained: there is no dead end.

mod aid;
mod goal;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::MailboxSetup;

use setup::{Goal, MOST_THINGS};

use super::game::{Aim, Game, Turn};
use super::kit::{Room, rank};
use super::needs::Names;
use super::scene::{Scene, Spot};

const WRITE: Spot = Spot(1);
const REPLY: Spot = Spot(2);
const ATTACH: Spot = Spot(3);
const SEND: Spot = Spot(4);
const BACK: Spot = Spot(5);
const REPORT: Spot = Spot(6);
const REMOVE: Spot = Spot(7);
const TO: Spot = Spot(10);
const SUBJECT: Spot = Spot(11);
const BODY: Spot = Spot(12);
const LETTERS: u16 = 100;
const FILES: u16 = 200;
const FOLDERS: u16 = 300;

/// A mailbox as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Mailbox {
    plan: Arc<Plan>,
    screen: Screen,
    letters: Vec<Letter>,
    draft: Draft,
    sent: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: MailboxSetup,
    usage: String,
    /// A subject and a text in the learner's language, for "show me how".
    examples: [String; 2],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    List,
    Letter(usize),
    Write,
    Reply(usize),
    Files,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Letter {
    read: bool,
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Inbox,
    Folder(usize),
    Reported,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    to: String,
    subject: String,
    body: String,
    file: Option<usize>,
}

impl Game for Mailbox {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::List, WRITE) | (Screen::Files, BACK) => self.go(Screen::Write),
            (Screen::List, letter) => match rank(letter, LETTERS, self.letters.len()) {
                Some(i) => self.open(i),
                None => Turn::Still,
            },
            (Screen::Letter(_) | Screen::Write, BACK) => self.go(Screen::List),
            (Screen::Letter(i), REPLY) => match goal::reply(self, i) {
                Some(words) => Turn::Wrong(words),
                None => self.go(Screen::Reply(i)),
            },
            (Screen::Letter(i), REPORT) => self.put(i, Place::Reported),
            (Screen::Letter(i), folder) => match rank(folder, FOLDERS, self.plan.setup.folders.len()) {
                Some(folder) => self.put(i, Place::Folder(folder)),
                None => Turn::Still,
            },
            (Screen::Reply(i), BACK) => self.go(Screen::Letter(i)),
            (Screen::Write, ATTACH) => self.go(Screen::Files),
            (Screen::Write, REMOVE) => {
                self.draft.file = None;
                Turn::Changed
            }
            (Screen::Write | Screen::Reply(_), SEND) => self.send(),
            (Screen::Files, file) => {
                self.draft.file = rank(file, FILES, self.plan.setup.files.len());
                self.go(Screen::Write)
            }
            _ => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        self.fields().contains(&spot).then(|| room(spot))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        let Draft { to, subject, body, .. } = &self.draft;
        vec![(TO, to.as_str()), (SUBJECT, subject), (BODY, body)]
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        match &self.plan.setup.goal {
            Goal::Send { .. } | Goal::Reply { .. } => self.sent,
            Goal::Sort { .. } | Goal::Scam { .. } => (0..self.letters.len()).all(|i| self.is_in_place(i)),
        }
    }

    /// A field of the letter being written, whatever is on the screen.
    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            TO => Some(&mut self.draft.to),
            SUBJECT => Some(&mut self.draft.subject),
            BODY => Some(&mut self.draft.body),
            _ => None,
        }
    }
}

impl Mailbox {
    fn start(setup: &MailboxSetup, names: &Names, said: &[String]) -> Self {
        let example = |i: usize| said.get(i).cloned().unwrap_or_default();
        let mut setup = setup.clone();
        for things in [&mut setup.letters, &mut setup.files, &mut setup.folders] {
            things.truncate(MOST_THINGS);
        }
        let letter = Letter {
            read: false,
            place: Place::Inbox,
        };
        Self {
            screen: Screen::List,
            letters: vec![letter; setup.letters.len()],
            draft: Draft::default(),
            sent: false,
            plan: Arc::new(Plan {
                setup,
                usage: names.usage.clone(),
                examples: [example(0), example(1)],
            }),
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn open(&mut self, i: usize) -> Turn {
        let Some(letter) = self.letters.get_mut(i) else {
            return Turn::Still;
        };
        letter.read = true;
        self.go(Screen::Letter(i))
    }

    fn put(&mut self, i: usize, place: Place) -> Turn {
        if let Some(words) = goal::misplaced(self, i, place) {
            return Turn::Wrong(words);
        }
        self.letters[i].place = place;
        self.screen = Screen::List;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn send(&mut self) -> Turn {
        if let Some((words, _)) = goal::unready(self) {
            return Turn::Wrong(words);
        }
        self.sent = true;
        self.screen = Screen::List;
        Turn::Done
    }

    /// The fields on the screen.
    fn fields(&self) -> &'static [Spot] {
        match self.screen {
            Screen::Write => &[TO, SUBJECT, BODY],
            Screen::Reply(_) => &[BODY],
            _ => &[],
        }
    }

    fn is_in_place(&self, i: usize) -> bool {
        self.letters[i].place == goal::place(self, i)
    }
}

/// What a field takes.
fn room(spot: Spot) -> Room {
    match spot {
        TO => Room::line(40),
        SUBJECT => Room::line(60),
        _ => Room::lines(300),
    }
}
