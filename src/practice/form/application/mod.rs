//! An application sent online: pages checked as one types, papers to attach, a last reading, a receipt to keep.
//!
//! Nothing leaves a page before it is right, and every row of the last reading leads back to its page.

mod aid;
mod setup;
mod value;
mod view;

use std::sync::Arc;

pub use setup::ApplicationSetup;
pub(super) use setup::Task;

use setup::{FieldKind, MOST_ENTRIES, MOST_FIELDS, MOST_PAGES, MOST_ROWS, NO, YES};

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::guard::{Moment, find_personal};
use crate::practice::kit::{Room, numbered, rank};
use crate::practice::needs::Names;
use crate::practice::scene::{Scene, Spot, Words};

const CONTINUE: Spot = Spot(1);
const BACK: Spot = Spot(2);
const SEND: Spot = Spot(3);
const KEEP: Spot = Spot(4);
/// The row of the papers in the review.
const PAPERS_ROW: Spot = Spot(5);
const FIELDS: u16 = 10;
const REVIEW: u16 = 30;
const OPTIONS: u16 = 100;
const PAPERS: u16 = 200;
const FILES: u16 = 300;

/// An application being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Application {
    plan: Arc<Plan>,
    screen: Screen,
    /// What each field holds: a text, the id of an option, `yes` or `no`.
    values: Vec<String>,
    attached: Vec<bool>,
    /// Whether the review was reached once: pages then lead back to it.
    reviewed: bool,
    kept: bool,
}

/// What does not change while the learner fills the form in.
#[derive(Debug, PartialEq)]
struct Plan {
    setup: ApplicationSetup,
    task: Task,
    names: Names,
    /// The fields of all pages, each with its page and what it expects.
    fields: Vec<Field>,
}

#[derive(Debug, PartialEq)]
struct Field {
    id: String,
    page: usize,
    kind: FieldKind,
    options: Vec<String>,
    right: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Page(usize),
    Options(usize),
    Papers,
    Files(usize),
    Review,
    Receipt,
}

/// What keeps an application from being sent.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Gap {
    Field(usize),
    Paper(usize),
}

impl Game for Application {
    fn scene(&self) -> Scene {
        view::scene(self)
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Page(page), CONTINUE) => match self.gap_of(page) {
                Some(i) => Turn::Wrong(self.unready(i)),
                None => self.go(self.after(page)),
            },
            (Screen::Page(page), BACK) => self.go(if self.reviewed || page == 0 {
                Screen::Review
            } else {
                Screen::Page(page - 1)
            }),
            (Screen::Page(_), field) => match rank(field, FIELDS, self.values.len()) {
                Some(i) => self.choose(i),
                None => Turn::Still,
            },
            (Screen::Options(i), option) => {
                let page = self.plan.fields[i].page;
                let options = &self.plan.fields[i].options;
                if let Some(option) = rank(option, OPTIONS, options.len()) {
                    self.values[i].clone_from(&options[option]);
                }
                self.go(Screen::Page(page))
            }
            (Screen::Papers, CONTINUE) => match self.attached.iter().position(|&attached| !attached) {
                Some(paper) => Turn::Wrong(Words::naming("practice-form-wrong-paper", "paper", self.paper(paper))),
                None => self.go(Screen::Review),
            },
            (Screen::Papers, BACK) => self.go(if self.reviewed {
                Screen::Review
            } else {
                Screen::Page(self.plan.setup.pages.len().saturating_sub(1))
            }),
            (Screen::Papers, paper) => match rank(paper, PAPERS, self.attached.len()) {
                Some(paper) => self.go(Screen::Files(paper)),
                None => Turn::Still,
            },
            (Screen::Files(_), BACK) | (Screen::Review, PAPERS_ROW) => self.go(Screen::Papers),
            (Screen::Files(paper), file) => self.attach(paper, file),
            (Screen::Review, SEND) => match self.gap() {
                Some(gap) => Turn::Wrong(self.reason(gap)),
                None => self.go(Screen::Receipt),
            },
            (Screen::Review, entry) => match rank(entry, REVIEW, self.values.len()) {
                Some(i) => self.go(Screen::Page(self.plan.fields[i].page)),
                None => Turn::Still,
            },
            (Screen::Receipt, _) => {
                self.kept = true;
                Turn::Done
            }
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        self.is_written(spot).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        let fields = self.plan.fields.iter().zip(&self.values).enumerate();
        let written = fields.filter(|(_, (field, _))| field.kind.is_written());
        written
            .map(|(i, (_, value))| (numbered(FIELDS, i), value.as_str()))
            .collect()
    }

    fn aim(&self) -> Option<Aim> {
        aid::aim(self)
    }

    fn is_done(&self) -> bool {
        self.kept
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        let i = rank(spot, FIELDS, self.values.len())?;
        if self.plan.fields[i].kind.is_written() {
            self.values.get_mut(i)
        } else {
            None
        }
    }
}

impl Application {
    pub(super) fn start(setup: &ApplicationSetup, task: Task, names: &Names, said: &[String]) -> Self {
        let setup = cut(setup.clone());
        let mut said = said.iter();
        let mut fields = Vec::new();
        let mut values = Vec::new();
        for (page, fields_of_page) in setup.pages.iter().enumerate() {
            for field in &fields_of_page.fields {
                let right = match field.kind {
                    FieldKind::Text => expected(said.next().map_or("", String::as_str)),
                    _ => field.value.clone(),
                };
                values.push(match (&field.before, task, field.kind) {
                    (Some(before), ..) => before.clone(),
                    (None, Task::Correct, _) => right.clone(),
                    (None, Task::Send, FieldKind::Tick) => NO.to_owned(),
                    (None, Task::Send, _) => String::new(),
                });
                fields.push(Field {
                    id: field.id.clone(),
                    page,
                    kind: field.kind,
                    options: field.options.clone(),
                    right,
                });
            }
        }
        Self {
            screen: if task == Task::Correct {
                Screen::Review
            } else {
                Screen::Page(0)
            },
            attached: vec![task == Task::Correct; setup.papers.len()],
            reviewed: task == Task::Correct,
            kept: false,
            values,
            plan: Arc::new(Plan {
                setup,
                task,
                names: names.clone(),
                fields,
            }),
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        self.reviewed |= screen == Screen::Review;
        Turn::Changed
    }

    /// Opens the options of a choice, or turns a tick over.
    fn choose(&mut self, i: usize) -> Turn {
        match self.plan.fields[i].kind {
            FieldKind::Choice => self.go(Screen::Options(i)),
            FieldKind::Tick => {
                let other = if self.values[i] == YES { NO } else { YES };
                other.clone_into(&mut self.values[i]);
                Turn::Changed
            }
            _ => Turn::Still,
        }
    }

    fn attach(&mut self, paper: usize, file: Spot) -> Turn {
        let setup = &self.plan.setup;
        let file = rank(file, FILES, setup.files.len()).and_then(|file| setup.files.get(file));
        if file.is_none() || setup.papers.get(paper).map(|paper| &paper.file) != file {
            return Turn::Wrong(Words::naming("practice-form-wrong-file", "paper", self.paper(paper)));
        }
        self.attached[paper] = true;
        self.go(Screen::Papers)
    }

    /// Where a finished page leads.
    fn after(&self, page: usize) -> Screen {
        if self.reviewed {
            Screen::Review
        } else if page + 1 < self.plan.setup.pages.len() {
            Screen::Page(page + 1)
        } else if self.attached.is_empty() {
            Screen::Review
        } else {
            Screen::Papers
        }
    }

    fn is_right(&self, i: usize) -> bool {
        let field = &self.plan.fields[i];
        value::is_right(field.kind, &self.values[i], &field.right)
    }

    /// The first field of a page that is not right.
    fn gap_of(&self, page: usize) -> Option<usize> {
        let fields = self.plan.fields.iter().enumerate();
        let mut of_page = fields.filter(|(_, field)| field.page == page).map(|(i, _)| i);
        of_page.find(|&i| !self.is_right(i))
    }

    /// The first thing of all that is not right.
    fn gap(&self) -> Option<Gap> {
        let field = (0..self.values.len()).find(|&i| !self.is_right(i)).map(Gap::Field);
        field.or_else(|| self.attached.iter().position(|&attached| !attached).map(Gap::Paper))
    }

    fn reason(&self, gap: Gap) -> Words {
        match gap {
            Gap::Field(i) if self.plan.task == Task::Correct => {
                Words::naming("practice-form-wrong-review", "field", self.label(i))
            }
            Gap::Field(i) => self.unready(i),
            Gap::Paper(paper) => Words::naming("practice-form-wrong-paper", "paper", self.paper(paper)),
        }
    }

    /// What is wrong with a field, in words that say what to do.
    fn unready(&self, i: usize) -> Words {
        let field = &self.plan.fields[i];
        let id = match (field.kind, value::shape(field.kind, &self.values[i], &field.right)) {
            (FieldKind::Tick, _) if field.right == YES => "practice-form-wrong-tick",
            (FieldKind::Tick, _) => "practice-form-wrong-ticked",
            (FieldKind::Choice, value::Shape::Empty) => "practice-form-wrong-choose",
            (_, value::Shape::Empty) => "practice-form-wrong-empty",
            (_, value::Shape::Unshaped) => return view::unshaped(self, i),
            (_, value::Shape::Shaped) => "practice-form-wrong-value",
        };
        Words::naming(id, "field", self.label(i))
    }

    /// Whether a spot is a field to type in, on the screen.
    fn is_written(&self, spot: Spot) -> bool {
        let field = rank(spot, FIELDS, self.values.len()).map(|i| &self.plan.fields[i]);
        field.is_some_and(|field| field.kind.is_written() && self.screen == Screen::Page(field.page))
    }
}

impl FieldKind {
    /// Whether it is typed in.
    const fn is_written(self) -> bool {
        !matches!(self, Self::Choice | Self::Tick)
    }
}

const ROOM: Room = Room::line(40);

/// What a text field expects; what looks like real data could not be typed, and nothing is expected then.
fn expected(said: &str) -> String {
    let said = said.trim();
    if find_personal(said, Moment::Finished).is_some() {
        return String::new();
    }
    said.chars().take(ROOM.longest).collect()
}

/// A setup within what the screens and the spots hold.
fn cut(mut setup: ApplicationSetup) -> ApplicationSetup {
    setup.pages.truncate(MOST_PAGES);
    setup.papers.truncate(MOST_ROWS);
    setup.files.truncate(MOST_ROWS);
    let mut room = MOST_ENTRIES;
    for page in &mut setup.pages {
        page.fields.truncate(MOST_FIELDS.min(room));
        room -= page.fields.len();
        for field in &mut page.fields {
            field.options.truncate(MOST_ROWS);
        }
    }
    setup
}
