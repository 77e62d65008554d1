//! The shelf of files online: folders to tidy, files to name, find, share for a time, bring back and keep elsewhere.
//!
//! Nothing is ever lost, and a move that leads away from the goal is not made but explained: there is no dead end.

mod aid;
mod goal;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::ShelfSetup;

use setup::{Goal, LONGEST_NAME, MOST_FOLDERS, MOST_THINGS, Right, Who};

use super::game::{Aim, Game, Turn};
use super::kit::{Room, rank};
use super::needs::Names;
use super::scene::{Scene, Spot};

const BACK: Spot = Spot(1);
const FIND: Spot = Spot(2);
const MAKE: Spot = Spot(3);
const RENAME: Spot = Spot(4);
const NAME: Spot = Spot(5);
const KEEP_NAME: Spot = Spot(6);
const SHARE: Spot = Spot(7);
const WHO: Spot = Spot(8);
const RIGHT: Spot = Spot(9);
const END: Spot = Spot(10);
const CREATE: Spot = Spot(11);
const STOP: Spot = Spot(12);
const SHOW_VERSIONS: Spot = Spot(13);
const RESTORE: Spot = Spot(14);
const COPY: Spot = Spot(15);
const FOLDERS: u16 = 100;
const FILES: u16 = 200;
const MOVES: u16 = 300;
const VERSIONS: u16 = 400;
const PLACES: u16 = 500;

/// The ends that a link can have, in days; 0 is none.
const END_DAYS: [u16; 3] = [0, 7, 30];

/// A shelf as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    plan: Arc<Plan>,
    screen: Screen,
    files: Vec<File>,
    /// Whether the folder to make is there.
    made: bool,
    /// What is typed in the search field, and as a name.
    sought: String,
    name: String,
    link: Link,
    /// A file was found, a link created, a version brought back.
    settled: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: ShelfSetup,
    names: Names,
    /// The words of the names that are compared with what is typed.
    said: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Shelf,
    Folder(usize),
    File(usize),
    NewFolder,
    NewName(usize),
    Link(usize),
    Versions(usize),
    Version(usize, usize),
    Places(usize),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct File {
    folder: Option<usize>,
    renamed: bool,
    shared: bool,
    copied: bool,
}

/// A link as it would be made: at first the most open, which is for the learner to notice.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Link {
    who: Who,
    right: Right,
    days: u16,
}

impl Game for Shelf {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (_, BACK) => self.go(self.above()),
            (Screen::Shelf, MAKE) => self.go(Screen::NewFolder),
            (Screen::Shelf | Screen::Folder(_), thing) => self.open(thing),
            (Screen::NewFolder | Screen::NewName(_), KEEP_NAME) => self.keep_name(),
            (Screen::File(i), RENAME) => self.go(Screen::NewName(i)),
            (Screen::File(i), SHARE) => self.go(Screen::Link(i)),
            (Screen::File(i), STOP) => self.stop(i),
            (Screen::File(i), SHOW_VERSIONS) => match goal::without_versions(self, i) {
                Some(words) => Turn::Wrong(words),
                None => self.go(Screen::Versions(i)),
            },
            (Screen::File(i), COPY) => self.go(Screen::Places(i)),
            (Screen::File(i), folder) => match rank(folder, MOVES, self.plan.setup.folders.len()) {
                Some(folder) => self.put(i, folder),
                None => Turn::Still,
            },
            (Screen::Link(i), setting) => self.set(i, setting),
            (Screen::Versions(i), version) => match rank(version, VERSIONS, self.versions().len()) {
                Some(version) => self.go(Screen::Version(i, version)),
                None => Turn::Still,
            },
            (Screen::Version(_, version), RESTORE) => self.restore(version),
            (Screen::Places(i), place) => match rank(place, PLACES, self.places().len()) {
                Some(place) => self.copy(i, place),
                None => Turn::Still,
            },
            _ => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (self.field() == Some(spot)).then_some(Room::line(LONGEST_NAME))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(FIND, self.sought.as_str()), (NAME, &self.name)]
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        goal::is_reached(self)
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            FIND => Some(&mut self.sought),
            NAME => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Shelf {
    fn start(setup: &ShelfSetup, names: &Names, said: &[String]) -> Self {
        let mut setup = setup.clone();
        setup.files.truncate(MOST_THINGS);
        setup.folders.truncate(MOST_FOLDERS);
        match &mut setup.goal {
            Goal::Restore { versions, .. } => versions.truncate(MOST_THINGS),
            Goal::Archive { places, .. } => places.truncate(MOST_FOLDERS),
            _ => {}
        }
        let file = |id: &String| File {
            folder: setup.inside.get(id).and_then(|inside| place_of(&setup.folders, inside)),
            renamed: false,
            shared: setup.shared.contains(id),
            copied: false,
        };
        Self {
            screen: Screen::Shelf,
            files: setup.files.iter().map(file).collect(),
            made: false,
            sought: String::new(),
            name: String::new(),
            link: Link {
                who: Who::Anyone,
                right: Right::Write,
                days: 0,
            },
            settled: false,
            plan: Arc::new(Plan {
                setup,
                names: names.clone(),
                said: said.to_vec(),
            }),
        }
    }

    /// The field on the screen.
    fn field(&self) -> Option<Spot> {
        match self.screen {
            Screen::Shelf if matches!(self.plan.setup.goal, Goal::Find { .. }) => Some(FIND),
            Screen::NewFolder | Screen::NewName(_) => Some(NAME),
            _ => None,
        }
    }

    /// The screen that "back" leads to.
    fn above(&self) -> Screen {
        match self.screen {
            Screen::Shelf | Screen::Folder(_) | Screen::NewFolder => Screen::Shelf,
            Screen::File(i) => self.files[i].folder.map_or(Screen::Shelf, Screen::Folder),
            Screen::NewName(i) | Screen::Link(i) | Screen::Versions(i) | Screen::Places(i) => Screen::File(i),
            Screen::Version(i, _) => Screen::Versions(i),
        }
    }

    /// A name that was not kept is forgotten with its screen.
    fn go(&mut self, screen: Screen) -> Turn {
        self.name.clear();
        self.screen = screen;
        Turn::Changed
    }

    fn open(&mut self, thing: Spot) -> Turn {
        if let Some(folder) = rank(thing, FOLDERS, self.plan.setup.folders.len()) {
            return self.go(Screen::Folder(folder));
        }
        let Some(i) = rank(thing, FILES, self.files.len()) else {
            return Turn::Still;
        };
        match goal::found(self, i) {
            Some(Ok(())) => self.settle(),
            Some(Err(words)) => Turn::Wrong(words),
            None => self.go(Screen::File(i)),
        }
    }

    fn settle(&mut self) -> Turn {
        self.settled = true;
        Turn::Done
    }

    fn keep_name(&mut self) -> Turn {
        if let Some(words) = goal::misnamed(self) {
            return Turn::Wrong(words);
        }
        match self.screen {
            Screen::NewName(i) => self.files[i].renamed = true,
            _ => self.made = true,
        }
        self.go(self.above());
        self.changed()
    }

    fn put(&mut self, i: usize, folder: usize) -> Turn {
        if let Some(words) = goal::misplaced(self, i, folder) {
            return Turn::Wrong(words);
        }
        let from = self.above();
        self.files[i].folder = Some(folder);
        self.go(from);
        self.changed()
    }

    fn stop(&mut self, i: usize) -> Turn {
        if let Some(words) = goal::still_needed(self, i) {
            return Turn::Wrong(words);
        }
        self.files[i].shared = false;
        self.go(self.above());
        self.changed()
    }

    fn set(&mut self, i: usize, setting: Spot) -> Turn {
        let Link { who, right, days } = &mut self.link;
        match setting {
            WHO => *who = other(*who, [Who::Anyone, Who::Person]),
            RIGHT => *right = other(*right, [Right::Write, Right::Read]),
            END => {
                let at = END_DAYS.iter().position(|end| end == days).unwrap_or(0);
                *days = END_DAYS[(at + 1) % END_DAYS.len()];
            }
            CREATE => {
                return match goal::wrong_link(self, i) {
                    Some((words, _)) => Turn::Wrong(words),
                    None => self.settle(),
                };
            }
            _ => return Turn::Still,
        }
        Turn::Changed
    }

    fn restore(&mut self, version: usize) -> Turn {
        match goal::wrong_version(self, version) {
            Some(words) => Turn::Wrong(words),
            None => self.settle(),
        }
    }

    fn copy(&mut self, i: usize, place: usize) -> Turn {
        if let Some(words) = goal::wrong_copy(self, i, place) {
            return Turn::Wrong(words);
        }
        self.files[i].copied = true;
        self.screen = Screen::File(i);
        self.go(self.above());
        self.changed()
    }

    fn changed(&self) -> Turn {
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn versions(&self) -> &[String] {
        match &self.plan.setup.goal {
            Goal::Restore { versions, .. } => versions,
            _ => &[],
        }
    }

    fn places(&self) -> &[String] {
        match &self.plan.setup.goal {
            Goal::Archive { places, .. } => places,
            _ => &[],
        }
    }

    /// Whether a folder is on the shelf.
    fn has(&self, folder: usize) -> bool {
        let id = self.plan.setup.folders.get(folder);
        match &self.plan.setup.goal {
            Goal::Tidy { make: Some(make), .. } => self.made || id.is_some_and(|id| id != make),
            _ => id.is_some(),
        }
    }
}

/// The rank of an id in a list.
fn place_of(list: &[String], id: &str) -> Option<usize> {
    list.iter().position(|listed| listed == id)
}

fn other<T: Copy + PartialEq>(now: T, [one, two]: [T; 2]) -> T {
    if now == one { two } else { one }
}
