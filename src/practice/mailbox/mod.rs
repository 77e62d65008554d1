//! The mailbox: letters to open, write, answer, put away or report; files to attach.
//!
//! Nothing is ever deleted, and a move that leads away from the goal is not made but explained: there is no dead end.

mod aid;
mod goal;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

use super::guard::{Moment, find_personal};
use super::imitation::{Names, Turn};
use super::scene::{Move, Scene, Spot, Words};
use super::setup::{Goal, MailboxSetup, Setup};

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
pub(super) struct Mailbox {
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

impl Mailbox {
    pub(super) fn start(setup: &MailboxSetup, names: &Names, said: &[String]) -> Self {
        let example = |i: usize| said.get(i).cloned().unwrap_or_default();
        let mut setup = setup.clone();
        for things in [&mut setup.letters, &mut setup.files, &mut setup.folders] {
            things.truncate(Setup::MOST_THINGS);
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

    pub(super) fn scene(&self) -> Scene {
        view::scene(self)
    }

    pub(super) fn play(&mut self, step: Move) -> Turn {
        match step {
            Move::Type(spot, typed) => self.write(spot, typed),
            Move::Erase(spot) => self.erase(spot),
            Move::Press(spot) => self.press(spot),
        }
    }

    pub(super) fn show(&mut self) -> Turn {
        aid::show(self)
    }

    pub(super) fn is_done(&self) -> bool {
        match &self.plan.setup.goal {
            Goal::Send { .. } | Goal::Reply { .. } => self.sent,
            Goal::Sort { .. } | Goal::Scam { .. } => (0..self.letters.len()).all(|i| self.is_in_place(i)),
        }
    }

    /// A field of the letter being written, whatever is on the screen.
    pub(super) fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            TO => Some(&mut self.draft.to),
            SUBJECT => Some(&mut self.draft.subject),
            BODY => Some(&mut self.draft.body),
            _ => None,
        }
    }

    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        if !self.fields().contains(&spot) || !(is_writing(typed) || (spot == BODY && typed == '\n')) {
            return Turn::Still;
        }
        if let Some(refused) = self.left(spot) {
            return refused;
        }
        let Some(text) = self.field_mut(spot) else {
            return Turn::Still;
        };
        if text.chars().count() >= longest(spot) {
            return Turn::Wrong(Words::message("practice-wrong-full"));
        }
        text.push(typed);
        match find_personal(text, Moment::Typing) {
            Some((kind, kept)) => Turn::Refused {
                words: Words::message(kind.message()),
                spot,
                kept,
            },
            None => Turn::Changed,
        }
    }

    fn erase(&mut self, spot: Spot) -> Turn {
        let erased = self.fields().contains(&spot) && self.field_mut(spot).is_some_and(|text| text.pop().is_some());
        if erased { Turn::Changed } else { Turn::Still }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        if !self.scene().offers(spot) {
            return Turn::Still;
        }
        if let Some(refused) = self.left(spot) {
            return refused;
        }
        match (self.screen, spot) {
            (Screen::List, WRITE) | (Screen::Files, BACK) => self.go(Screen::Write),
            (Screen::List, Spot(letter)) => self.open(usize::from(letter - LETTERS)),
            (Screen::Letter(_) | Screen::Write, BACK) => self.go(Screen::List),
            (Screen::Letter(i), REPLY) => match goal::reply(self, i) {
                Some(words) => Turn::Wrong(words),
                None => self.go(Screen::Reply(i)),
            },
            (Screen::Letter(i), REPORT) => self.put(i, Place::Reported),
            (Screen::Letter(i), Spot(folder)) => self.put(i, Place::Folder(usize::from(folder - FOLDERS))),
            (Screen::Reply(i), BACK) => self.go(Screen::Letter(i)),
            (Screen::Write, ATTACH) => self.go(Screen::Files),
            (Screen::Write, REMOVE) => {
                self.draft.file = None;
                Turn::Changed
            }
            (Screen::Write | Screen::Reply(_), SEND) => self.send(),
            (Screen::Files, Spot(file)) => {
                self.draft.file = Some(usize::from(file - FILES));
                self.go(Screen::Write)
            }
            _ => Turn::Still,
        }
    }

    /// Looks at the fields the hand is not in: what was left there is finished.
    fn left(&self, spot: Spot) -> Option<Turn> {
        let fields = [
            (TO, &self.draft.to),
            (SUBJECT, &self.draft.subject),
            (BODY, &self.draft.body),
        ];
        fields
            .into_iter()
            .filter(|(field, _)| *field != spot)
            .find_map(|(spot, text)| {
                find_personal(text, Moment::Finished).map(|(kind, kept)| Turn::Refused {
                    words: Words::message(kind.message()),
                    spot,
                    kept,
                })
            })
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

/// Whether a character may stand in a field: no control, and no invisible mark that turns the direction of a text.
fn is_writing(typed: char) -> bool {
    !typed.is_control()
        && !matches!(typed, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Most characters a field takes.
fn longest(spot: Spot) -> usize {
    match spot {
        TO => 40,
        SUBJECT => 60,
        _ => 300,
    }
}
