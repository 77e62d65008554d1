//! A learner with a twin: the same machine in memory, which tells the keys to press and what the screen must then show.

use palier::app::act::{Act, LessonAct, Wish};
use palier::app::page::Shape;
use palier::app::screens::lesson;
use palier::app::{Beside, Facts, Intent, Offer, Screen, update};
use palier::content::{self, StepKind};
use palier::domain::{Face, Usage};
use palier::i18n::{Direction, Locale};
use palier::practice::{Aim, Imitation, Move, Spot};
use palier::tui::{self, Contrast, Depth, Palette, Scroll, Setting, snapshot};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::driver;
use super::mistakes::{nearest, value_of};
use super::support::chance::Chance;
use super::support::keys::key_bytes;
use super::support::{Kiosk, screen};

/// Right acts that the longest practice may take.
const MOST_ACTS: usize = 120;
/// Mistakes of the learner who makes some on every step.
const MISTAKES: usize = 4;

/// How a learner goes through a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Right,
    FourMistakes,
}

/// Somebody at the kiosk, with the keyboard alone.
pub struct Learner<'k> {
    kiosk: &'k Kiosk,
    twin: driver::Kiosk,
    tag: &'static str,
    size: (u16, u16),
    chance: Chance,
    /// Keys pressed since the screen was last looked at.
    keys: Vec<u8>,
    last: Option<Intent>,
}

/// The surroundings of a kiosk just unpacked.
fn facts() -> Facts {
    let offer = |locale: &&Locale| Offer {
        tag: locale.tag,
        native_name: locale.native_name,
    };
    Facts {
        site: String::new(),
        languages: Locale::offered().iter().map(offer).collect(),
        has_staff: false,
        beside: Beside::default(),
        ..driver::facts()
    }
}

impl<'k> Learner<'k> {
    /// Somebody before the attract screen of a kiosk that speaks French.
    pub fn new(kiosk: &'k Kiosk, tag: &'static str, size: (u16, u16), chance: Chance) -> Self {
        let mut learner = Self {
            kiosk,
            twin: driver::Kiosk::with(facts()),
            tag,
            size,
            chance,
            keys: Vec::new(),
            last: None,
        };
        learner.looks();
        learner
    }

    /// One visit, from the attract screen back to it: these lessons of a usage, one after the other.
    pub fn visits(&mut self, usage: Usage, lessons: &[usize], way: Way) {
        self.does(&Act::Begin);
        self.does(&Act::Speak(self.tag));
        self.does(&Act::Wish(Wish::Level(usage.level())));
        self.does(&Act::OpenUsage(usage));
        for (number, &lesson) in lessons.iter().enumerate() {
            if number > 0 {
                self.does(&Act::MoreLessons);
            }
            self.does(&Act::OpenLesson(lesson));
            while matches!(self.twin.model.screen, Screen::Lesson(_)) {
                self.takes_a_step(way);
            }
            let Screen::Done(_) = self.twin.model.screen else {
                panic!(
                    "{} does not end as a lesson",
                    content::core().lessons[lesson].id.as_str()
                );
            };
            let face = Face::ALL[self.chance.below(Face::ALL.len())];
            self.does(&Act::Feel(face));
        }
        self.does(&Act::EndVisit);
        self.does(&Act::Close);
    }

    fn takes_a_step(&mut self, way: Way) {
        let (lesson, step) = self.lesson(|state| (state.lesson, state.step));
        let step = &content::core().lessons[lesson].steps()[step];
        match step.kind {
            StepKind::Read => {}
            StepKind::Question { answers, right } => {
                if way == Way::FourMistakes {
                    self.answers_wrong(answers, right);
                }
                self.does(&Act::Lesson(LessonAct::Answer(right)));
            }
            StepKind::Practice(_) => {
                if way == Way::FourMistakes {
                    self.errs();
                }
                self.practises();
            }
        }
        let settled = self.lesson(|state| state.settled);
        assert!(
            settled || step.kind == StepKind::Read,
            "{} is not settled",
            self.place()
        );
        self.does(&Act::Lesson(LessonAct::Continue));
    }

    fn answers_wrong(&mut self, answers: u8, right: u8) {
        let wrong: Vec<u8> = (1..=answers).filter(|answer| *answer != right).collect();
        for turn in 0..MISTAKES {
            self.does(&Act::Lesson(LessonAct::Answer(wrong[turn % wrong.len()])));
            self.was_told(turn + 1);
        }
    }

    /// Makes mistakes in the imitation, each from where the one before left it.
    fn errs(&mut self) {
        for turn in 0..MISTAKES {
            let moves = nearest(&self.practice()).unwrap_or_else(|| panic!("{} cannot be failed", self.place()));
            for step in moves {
                self.moves(step);
            }
            self.looks();
            self.was_told(turn + 1);
        }
    }

    /// Checks that a mistake was counted and said, and that somebody is offered after two.
    fn was_told(&self, mistakes: usize) {
        let place = self.place();
        let (failures, said, settled) = self.lesson(|s| (s.failures, s.said.is_some(), s.settled));
        assert_eq!(
            (usize::from(failures), said, settled),
            (mistakes, true, false),
            "{place}"
        );
        let offered = self.twin.page().items().any(|item| item.act == Act::CallSomebody);
        assert_eq!(
            offered,
            mistakes >= 2,
            "{place}: a person is offered after two mistakes"
        );
    }

    /// Does the imitation by the right moves, from wherever it stands.
    fn practises(&mut self) {
        for _ in 0..MOST_ACTS {
            if self.lesson(|state| state.settled) {
                return;
            }
            match self.practice().aim() {
                Some(Aim::Do(step)) => self.moves(step),
                Some(Aim::Write(spot, text)) => self.writes(spot, &text),
                None => panic!("nothing more to do at {}", self.place()),
            }
            self.looks();
        }
        panic!("no end of {}\n{:?}", self.place(), self.practice().aim());
    }

    fn moves(&mut self, step: Move) {
        match step {
            Move::Press(spot) => self.chooses(&Act::Lesson(LessonAct::Practice(spot))),
            Move::Type(spot, c) => {
                self.enters(spot);
                self.types(c);
            }
            Move::Erase(spot) => {
                self.enters(spot);
                self.key("Backspace", Intent::Erase);
            }
        }
    }

    /// Types a whole text in a field, and no more of it than the goal needs; signs that a field writes by itself are left out.
    fn writes(&mut self, spot: Spot, text: &str) {
        self.enters(spot);
        let mut left_out = 0;
        for _ in 0..text.chars().count() + 200 {
            let value = value_of(&self.practice(), spot).unwrap_or_default();
            match text.strip_prefix(value.as_str()) {
                Some("") => return,
                Some(rest) => match rest.chars().nth(left_out) {
                    Some(c) => self.types(c),
                    None => break,
                },
                None => self.key("Backspace", Intent::Erase),
            }
            if self.lesson(|state| state.settled) {
                return;
            }
            let stayed = value_of(&self.practice(), spot).unwrap_or_default() == value;
            left_out = if stayed { left_out + 1 } else { 0 };
        }
        panic!("{text:?} cannot be typed at {}", self.place());
    }

    fn types(&mut self, c: char) {
        assert!(!c.is_control(), "{c:?} is no key at {}", self.place());
        self.key(&c.to_string(), Intent::Type(c));
    }

    fn enters(&mut self, spot: Spot) {
        let index = self.index_of(&Act::Lesson(LessonAct::Practice(spot)));
        self.goes_to(index);
    }

    /// Chooses what does this, and looks at what comes of it.
    fn does(&mut self, act: &Act) {
        self.chooses(act);
        self.looks();
    }

    /// By its number, or with the arrows or the Tab key and Enter.
    fn chooses(&mut self, act: &Act) {
        let index = self.index_of(act);
        let page = self.twin.page();
        let in_field = page
            .items()
            .nth(self.twin.model.focus)
            .is_some_and(|item| item.shape.is_field());
        let numbered = |item: &&palier::app::page::Item| item.shape.is_numbered();
        let item = page.items().nth(index).unwrap();
        let number = page.items().take(index).filter(numbered).count() + 1;
        if item.shape.is_numbered() && number <= 10 && !in_field && self.chance.below(3) == 0 {
            let digit = char::from_digit(u32::try_from(number % 10).unwrap(), 10).unwrap();
            self.key(&digit.to_string(), Intent::Type(digit));
        } else {
            self.goes_to(index);
            self.key("Enter", Intent::Confirm);
        }
    }

    fn index_of(&self, act: &Act) -> usize {
        let page = self.twin.page();
        page.items()
            .position(|item| item.act == *act)
            .unwrap_or_else(|| panic!("no {act:?} at {}: {page:#?}", self.place()))
    }

    fn goes_to(&mut self, index: usize) {
        let count = self.twin.page().focusable();
        for _ in 0..=count {
            let focus = self.twin.model.focus;
            if focus == index {
                return;
            }
            let forward = (index + count - focus) % count <= count / 2;
            let (name, intent) = self.towards(index, forward);
            self.key(name, intent);
        }
        panic!("the focus does not come to item {index} at {}", self.place());
    }

    /// An arrow that leads there at once over a board; the Tab key or an arrow down a list.
    fn towards(&mut self, index: usize, forward: bool) -> (&'static str, Intent) {
        let page = self.twin.page();
        let focused = page.items().nth(self.twin.model.focus);
        let on_board = focused.is_some_and(|item| matches!(item.shape, Shape::Place { .. }));
        if on_board {
            let sides = match self.twin.outside.wording.direction() {
                Direction::LeftToRight => [("Left", Intent::Start), ("Right", Intent::End)],
                Direction::RightToLeft => [("Right", Intent::Start), ("Left", Intent::End)],
            };
            let arrows = [sides[0], sides[1], ("Up", Intent::Up), ("Down", Intent::Down)];
            for (name, intent) in arrows {
                let mut tried = self.twin.model.clone();
                update(&mut tried, palier::app::Msg::Intent(intent), self.twin.now);
                if tried.focus == index {
                    return (name, intent);
                }
            }
        }
        match (forward, on_board || self.chance.below(2) == 0) {
            (true, true) => ("Tab", Intent::Next),
            (false, true) => ("BackTab", Intent::Previous),
            (true, false) => ("Down", Intent::Down),
            (false, false) => ("Up", Intent::Up),
        }
    }

    /// Presses a key, here and at the twin; a key that acts is never pressed twice in a row, as a key held down is.
    fn key(&mut self, name: &str, intent: Intent) {
        let acts = matches!(intent, Intent::Confirm | Intent::Type('0'..='9'));
        if acts && self.last == Some(intent) {
            self.press("Tab", Intent::Next);
            self.press("BackTab", Intent::Previous);
        }
        self.press(name, intent);
    }

    fn press(&mut self, name: &str, intent: Intent) {
        self.keys.extend(key_bytes(name));
        self.twin.want(intent);
        self.last = Some(intent);
    }

    /// Sends the keys, and waits until the screen shows what the twin shows.
    fn looks(&mut self) {
        self.kiosk.send(std::mem::take(&mut self.keys));
        let wanted = self.frame();
        self.kiosk
            .wait_framed(&format!("such a screen at {}:\n{wanted}", self.place()), |seen| {
                (screen::text(seen) == wanted).then_some(())
            });
    }

    /// The screen of the twin as text.
    fn frame(&self) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
        let model = &self.twin.model;
        let setting = Setting {
            focus: model.focus,
            field: model.typing(),
            scroll: model.scroll.map_or(Scroll::Follow, Scroll::To),
            palette: Palette::new(Depth::Indexed, Contrast::Normal),
            site: &model.facts.site,
        };
        tui::draw(&mut buffer, &self.twin.page(), &setting, &self.twin.outside.wording);
        snapshot::plain(&buffer).trim_end_matches('\n').to_owned()
    }

    fn lesson<T>(&self, look: impl FnOnce(&lesson::State) -> T) -> T {
        match &self.twin.model.screen {
            Screen::Lesson(state) => look(state),
            other => panic!("no lesson: {other:?}"),
        }
    }

    fn practice(&self) -> Imitation {
        self.lesson(|state| state.practice.clone()).expect("no imitation")
    }

    /// Where the learner stands, to be said.
    fn place(&self) -> String {
        match &self.twin.model.screen {
            Screen::Lesson(state) => {
                let lesson = &content::core().lessons[state.lesson];
                let step = &lesson.steps()[state.step];
                format!("{} {} in {}", lesson.id.as_str(), step.id, self.tag)
            }
            _ => format!("{} in {}", self.twin.title(), self.tag),
        }
    }
}
