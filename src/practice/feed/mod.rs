//! The social feed: posts to read, write, report or answer; a photo to publish with consent; who sees what.
//!
//! Nothing is published for real, and a move that leads away from the goal is not made but explained.

mod aid;
mod goal;
mod setup;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use setup::FeedSetup;

use setup::{Audience, Consent, FeedGoal, MOST_SENTENCES, MOST_THINGS, Sanction, Way};

use super::game::{Aim, Game, Turn};
use super::kit::{Room, rank};
use super::needs::Names;
use super::scene::{Scene, Spot, Words};

const WRITE: Spot = Spot(1);
const CHOOSE_PHOTO: Spot = Spot(2);
const PUBLISH: Spot = Spot(3);
const AUDIENCE: Spot = Spot(4);
const BACK: Spot = Spot(5);
const REPORT: Spot = Spot(6);
const HIDE: Spot = Spot(7);
const BLOCK: Spot = Spot(8);
const ASK: Spot = Spot(9);
const MASK: Spot = Spot(10);
const REPLY: Spot = Spot(11);
const REMOVAL: Spot = Spot(12);
const SAVE: Spot = Spot(13);
const TEXT: Spot = Spot(20);
const POSTS: u16 = 100;
const AUDIENCES: u16 = 150;
const PHOTOS: u16 = 200;
const PEOPLE: u16 = 250;
const SETTINGS: u16 = 300;
const SENTENCES: u16 = 350;

/// What the text of a post takes.
const ROOM: Room = Room::lines(200);

/// A feed as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    plan: Arc<Plan>,
    screen: Screen,
    /// What was done with each post; `None` while it is left alone.
    fates: Vec<Option<Sanction>>,
    draft: String,
    audience: Audience,
    people: Vec<Person>,
    /// Who sees what each setting is about.
    values: Vec<Audience>,
    /// Which sentences the answer is made of.
    chosen: Vec<bool>,
    /// Whether what was asked is published, saved or sent.
    finished: bool,
}

/// What does not change while the learner plays.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: FeedSetup,
    usage: String,
    /// People on the photo, and what they answer.
    people: Vec<(String, Consent)>,
    settings: Vec<String>,
    sentences: Vec<String>,
    /// A text in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Posts,
    Post(usize),
    Write,
    Audiences,
    Photos,
    Photo,
    Person(usize),
    Settings,
    Setting(usize),
    Answer,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Person {
    Unasked,
    Answered,
    Masked,
}

impl Game for Feed {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Posts, WRITE) | (Screen::Audiences, BACK) => self.go(Screen::Write),
            (Screen::Posts, CHOOSE_PHOTO) | (Screen::Photo, BACK) => self.go(Screen::Photos),
            (Screen::Posts, post) => self.open(post, POSTS, self.fates.len(), Screen::Post),
            (Screen::Post(_) | Screen::Write | Screen::Photos, BACK) => self.go(Screen::Posts),
            (Screen::Post(i), REPORT) => self.sanction(i, Sanction::Report),
            (Screen::Post(i), HIDE) => self.sanction(i, Sanction::Hide),
            (Screen::Post(i), BLOCK) => self.sanction(i, Sanction::Block),
            (Screen::Post(i), REPLY) => self.answer(i, Way::Reply),
            (Screen::Post(i), REMOVAL) => self.answer(i, Way::Removal),
            (Screen::Answer, BACK) => self.go(Screen::Post(goal::answered(self))),
            (Screen::Answer, sentence) if sentence != PUBLISH => self.choose(sentence),
            (Screen::Write, AUDIENCE) => self.go(Screen::Audiences),
            (Screen::Audiences, audience) => match rank(audience, AUDIENCES, Audience::ALL.len()) {
                Some(i) => {
                    self.audience = Audience::ALL[i];
                    self.go(Screen::Write)
                }
                None => Turn::Still,
            },
            (Screen::Photos, photo) => match rank(photo, PHOTOS, self.plan.setup.photos.len()) {
                Some(i) => goal::photo(self, i).map_or_else(|| self.go(Screen::Photo), Turn::Wrong),
                None => Turn::Still,
            },
            (Screen::Photo, person) if person != PUBLISH => {
                self.open(person, PEOPLE, self.people.len(), Screen::Person)
            }
            (Screen::Person(_), BACK) => self.go(Screen::Photo),
            (Screen::Person(i), ASK) => self.settle(i, Person::Answered),
            (Screen::Person(i), MASK) => match goal::mask(self, i) {
                Some(words) => Turn::Wrong(words),
                None => self.settle(i, Person::Masked),
            },
            (Screen::Settings, setting) if setting != SAVE => {
                self.open(setting, SETTINGS, self.values.len(), Screen::Setting)
            }
            (Screen::Setting(_), BACK) => self.go(Screen::Settings),
            (Screen::Setting(i), audience) => match rank(audience, AUDIENCES, Audience::OF_SETTINGS.len()) {
                Some(value) => {
                    self.values[i] = Audience::OF_SETTINGS[value];
                    self.go(Screen::Settings)
                }
                None => Turn::Still,
            },
            (_, PUBLISH | SAVE) => self.finish(),
            _ => Turn::Still,
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == TEXT && self.screen == Screen::Write).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(TEXT, self.draft.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        match &self.plan.setup.goal {
            FeedGoal::Report { .. } => (0..self.fates.len()).all(|i| self.fates[i] == goal::fate(self, i)),
            _ => self.finished,
        }
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == TEXT).then_some(&mut self.draft)
    }
}

impl Feed {
    fn start(setup: &FeedSetup, names: &Names, said: &[String]) -> Self {
        let mut setup = setup.clone();
        setup.posts.truncate(MOST_THINGS);
        setup.photos.truncate(MOST_THINGS);
        let (mut people, mut settings, mut sentences) = (Vec::new(), Vec::new(), Vec::new());
        match &setup.goal {
            FeedGoal::Picture { people: asked, .. } => {
                let asked = asked.iter().take(MOST_THINGS);
                people = asked.map(|(id, consent)| (id.clone(), *consent)).collect();
            }
            FeedGoal::Settings { settings: listed, .. } => {
                settings = listed.iter().take(MOST_THINGS).cloned().collect();
            }
            FeedGoal::Answer { sentences: listed, .. } => {
                sentences = listed.iter().take(MOST_SENTENCES).cloned().collect();
            }
            FeedGoal::Post { .. } | FeedGoal::Report { .. } => {}
        }
        Self {
            screen: home(&setup.goal),
            fates: vec![None; setup.posts.len()],
            draft: String::new(),
            audience: goal::first_audience(&setup.goal),
            people: vec![Person::Unasked; people.len()],
            values: vec![Audience::Everyone; settings.len()],
            chosen: vec![false; sentences.len()],
            finished: false,
            plan: Arc::new(Plan {
                setup,
                usage: names.usage.clone(),
                people,
                settings,
                sentences,
                example: said.first().cloned().unwrap_or_default(),
            }),
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn open(&mut self, spot: Spot, first: u16, count: usize, screen: impl Fn(usize) -> Screen) -> Turn {
        rank(spot, first, count).map_or(Turn::Still, |i| self.go(screen(i)))
    }

    fn sanction(&mut self, i: usize, sanction: Sanction) -> Turn {
        if let Some(words) = goal::undue(self, i, sanction) {
            return Turn::Wrong(words);
        }
        self.fates[i] = Some(sanction);
        self.screen = Screen::Posts;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn answer(&mut self, i: usize, way: Way) -> Turn {
        match goal::misdirected(self, i, way) {
            Some(words) => Turn::Wrong(words),
            None => self.go(Screen::Answer),
        }
    }

    fn choose(&mut self, sentence: Spot) -> Turn {
        let Some(i) = rank(sentence, SENTENCES, self.chosen.len()) else {
            return Turn::Still;
        };
        if let Some(words) = goal::harmful(self, i) {
            return Turn::Wrong(words);
        }
        self.chosen[i] = !self.chosen[i];
        Turn::Changed
    }

    fn settle(&mut self, i: usize, person: Person) -> Turn {
        self.people[i] = person;
        Turn::Changed
    }

    fn finish(&mut self) -> Turn {
        if let Some((words, _)) = goal::unready(self) {
            return Turn::Wrong(words);
        }
        self.finished = true;
        self.screen = home(&self.plan.setup.goal);
        Turn::Done
    }

    /// A message that the lessons of the usage share.
    fn said(&self, part: &str) -> Words {
        Words::Pack(format!("{}-{part}", self.plan.usage))
    }
}

/// Where a goal begins.
fn home(goal: &FeedGoal) -> Screen {
    match goal {
        FeedGoal::Settings { .. } => Screen::Settings,
        _ => Screen::Posts,
    }
}
