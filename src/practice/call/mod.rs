//! The video call: joining by an invitation, microphone and camera, chat, a document to show, a waiting room to keep.
//!
//! Nobody is at the other end, and a move that leads away from the goal is not made but explained.

mod aid;
mod goal;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::CallSetup;

use setup::{CallGoal, MOST_THINGS, Moment, Switch};

use super::game::{Aim, Game, Turn};
use super::kit::{Room, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Words};

const JOIN: Spot = Spot(1);
const ENTER: Spot = Spot(2);
const BACK: Spot = Spot(3);
const MICROPHONE: Spot = Spot(4);
const CAMERA: Spot = Spot(5);
const CHAT: Spot = Spot(6);
const SEND: Spot = Spot(7);
const SHARE: Spot = Spot(8);
const STOP: Spot = Spot(9);
const LEAVE: Spot = Spot(10);
const ADMIT: Spot = Spot(11);
const REFUSE: Spot = Spot(12);
const INVITED: Spot = Spot(13);
const LOCK: Spot = Spot(14);
const WHOLE_SCREEN: Spot = Spot(15);
const NAME: Spot = Spot(20);
const TEXT: Spot = Spot(21);
const INVITATIONS: u16 = 100;
const GUESTS: u16 = 200;
const WINDOWS: u16 = 300;

/// Least words of a written message.
const LEAST_WORDS: usize = 2;

/// A call as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    plan: Arc<Plan>,
    screen: Screen,
    microphone: Switch,
    camera: Switch,
    sharing: Switch,
    name: String,
    draft: String,
    /// How many moments of the call are over.
    passed: usize,
    guests: Vec<Guest>,
    is_locked: bool,
    has_entered: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: CallSetup,
    usage: String,
    moments: Vec<Moment>,
    /// A name and a message in the learner's language, for "show me how".
    examples: [String; 2],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Invitations,
    Invitation(usize),
    Ready,
    Call,
    Chat,
    Windows,
    WaitingRoom,
    Guest(usize),
    Invited,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Guest {
    Waiting,
    Admitted,
    Refused,
}

impl Game for Call {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Invitations, invitation) => rank(invitation, INVITATIONS, self.plan.setup.invitations.len())
                .map_or(Turn::Still, |i| self.go(Screen::Invitation(i))),
            (Screen::Invitation(_) | Screen::Ready, BACK) => self.go(Screen::Invitations),
            (Screen::Invitation(i), JOIN) => match goal::stray(self, i) {
                Some(words) => Turn::Wrong(words),
                None => self.go(Screen::Ready),
            },
            (Screen::Ready, ENTER) => self.enter(),
            (_, MICROPHONE) => {
                self.microphone = self.microphone.turned();
                self.advance()
            }
            (_, CAMERA) => {
                self.camera = self.camera.turned();
                self.advance()
            }
            (Screen::Call, CHAT) => self.open(Moment::Chat, Screen::Chat),
            (Screen::Call, SHARE) => self.open(Moment::Share, Screen::Windows),
            (Screen::Call, STOP) => {
                let turn = self.pass(Moment::Stop);
                if !matches!(turn, Turn::Wrong(_)) {
                    self.sharing = Switch::Off;
                }
                turn
            }
            (Screen::Call, LEAVE) => self.pass(Moment::Leave),
            (Screen::Chat | Screen::Windows, BACK) => self.go(Screen::Call),
            (Screen::Chat, SEND) => match goal::unsaid(self) {
                Some(words) => Turn::Wrong(words),
                None => self.pass(Moment::Chat),
            },
            (Screen::Windows, window) => self.show_window(window),
            (Screen::WaitingRoom, INVITED) => self.go(Screen::Invited),
            (Screen::WaitingRoom, LOCK) => self.lock(),
            (Screen::WaitingRoom, guest) => {
                rank(guest, GUESTS, self.guests.len()).map_or(Turn::Still, |i| self.go(Screen::Guest(i)))
            }
            (Screen::Guest(_) | Screen::Invited, BACK) => self.go(Screen::WaitingRoom),
            (Screen::Guest(i), ADMIT) => self.receive(i, Guest::Admitted),
            (Screen::Guest(i), REFUSE) => self.receive(i, Guest::Refused),
            _ => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (self.field() == Some(spot)).then(|| room(spot))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(NAME, self.name.as_str()), (TEXT, &self.draft)]
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        match &self.plan.setup.goal {
            CallGoal::Host { lock, .. } => !self.guests.contains(&Guest::Waiting) && (self.is_locked || !lock),
            CallGoal::Join { .. } | CallGoal::Share { .. } => {
                self.has_entered && self.passed == self.plan.moments.len()
            }
        }
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            NAME => Some(&mut self.name),
            TEXT => Some(&mut self.draft),
            _ => None,
        }
    }
}

impl Call {
    fn start(setup: &CallSetup, names: &Names, said: &[String]) -> Self {
        let example = |i: usize| said.get(i).cloned().unwrap_or_default();
        let mut setup = setup.clone();
        for things in [&mut setup.invitations, &mut setup.guests, &mut setup.windows] {
            things.truncate(MOST_THINGS);
        }
        let (microphone, camera) = setup.goal.switches();
        // Before entering, both stand the other way: there is something to look at.
        let (screen, microphone, camera) = match setup.goal {
            CallGoal::Join { .. } => (Screen::Invitations, microphone.turned(), camera.turned()),
            CallGoal::Host { .. } => (Screen::WaitingRoom, microphone, camera),
            CallGoal::Share { .. } => (Screen::Call, microphone, camera),
        };
        Self {
            screen,
            microphone,
            camera,
            sharing: Switch::Off,
            name: String::new(),
            draft: String::new(),
            passed: 0,
            guests: vec![Guest::Waiting; setup.guests.len()],
            is_locked: false,
            has_entered: screen == Screen::Call,
            plan: Arc::new(Plan {
                moments: setup.goal.moments(),
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

    fn enter(&mut self) -> Turn {
        if let Some((words, _)) = goal::unready(self) {
            return Turn::Wrong(words);
        }
        self.has_entered = true;
        self.screen = Screen::Call;
        self.advance()
    }

    /// Opens a screen of the call that belongs to a moment.
    fn open(&mut self, moment: Moment, screen: Screen) -> Turn {
        match goal::too_soon(self, moment) {
            Some(words) => Turn::Wrong(words),
            None => self.go(screen),
        }
    }

    /// Does what the moment asks, and returns to the call.
    fn pass(&mut self, moment: Moment) -> Turn {
        if let Some(words) = goal::too_soon(self, moment) {
            return Turn::Wrong(words);
        }
        self.draft.clear();
        self.screen = Screen::Call;
        self.passed += 1;
        self.advance()
    }

    /// Leaves behind every moment that the microphone and the camera have answered.
    fn advance(&mut self) -> Turn {
        while self.has_entered && goal::is_answered(self) {
            self.passed += 1;
        }
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn show_window(&mut self, window: Spot) -> Turn {
        if let Some(words) = goal::indiscreet(self, window) {
            return Turn::Wrong(words);
        }
        self.sharing = Switch::On;
        self.pass(Moment::Share)
    }

    fn receive(&mut self, i: usize, guest: Guest) -> Turn {
        if let Some(words) = goal::unfair(self, i, guest) {
            return Turn::Wrong(words);
        }
        self.guests[i] = guest;
        self.screen = Screen::WaitingRoom;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn lock(&mut self) -> Turn {
        if self.guests.contains(&Guest::Waiting) {
            return Turn::Wrong(Words::message("practice-call-wrong-lock"));
        }
        self.is_locked = true;
        Turn::Done
    }

    /// What happens now in the call; `None` when everything is over.
    fn moment(&self) -> Option<Moment> {
        self.plan.moments.get(self.passed).copied()
    }

    /// The field on the screen.
    fn field(&self) -> Option<Spot> {
        match self.screen {
            Screen::Ready if goal::asks_name(self) => Some(NAME),
            Screen::Chat => Some(TEXT),
            _ => None,
        }
    }

    /// A message that the lessons of the usage share.
    fn said(&self, part: &str) -> Words {
        Words::Pack(format!("{}-{part}", self.plan.usage))
    }
}

/// What a field takes.
fn room(spot: Spot) -> Room {
    match spot {
        NAME => Room::line(30),
        _ => Room::line(100),
    }
}
