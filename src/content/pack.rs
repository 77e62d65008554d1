//! A pack: its lessons and what it lists in order, and how the messages of each are named.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::Source;
use super::read::{self, Entry};
use crate::domain::{Act, Acts, Contents, LessonNumbers, PathKind, Slug, Usage};
use crate::practice::{Imitation, Names, Setup, Words};

/// Learning content, without its words: one pack, or the core pack with those of the site upon it.
#[derive(Debug, Default)]
pub struct Pack {
    pub id: String,
    pub version: String,
    /// Tags in the order of the pack; the first is the one that others fall back to.
    pub languages: Vec<String>,
    pub lessons: Vec<Lesson>,
    pub procedures: Part<Procedure>,
    pub needs: Part<Need>,
    pub paths: Part<Path>,
    /// What placement asks about.
    pub acts: Part<Act>,
    pub(super) placement: OnceLock<Option<Acts>>,
    /// Where it comes from; a later one wins over an earlier one.
    pub(super) sources: Vec<Arc<dyn Source>>,
}

/// A lesson of 5 to 9 steps, of which at least one is done and the last three are a check.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// `<usage>.<name>`.
    pub id: Slug,
    pub usage: Usage,
    /// Given once and for ever within a pack, since it stands in resume codes.
    pub number: u16,
    pub minutes: u8,
    pub(super) steps: Steps,
}

/// Where the steps of a lesson are.
#[derive(Clone, Debug)]
pub(super) enum Steps {
    Here(Vec<Step>),
    In(Arc<Chapter>),
}

/// One idea of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Unique within its lesson.
    pub id: String,
    pub kind: StepKind,
}

/// What a step asks of the learner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    Read,
    Practice(Setup),
    /// `right` counts from 1 and is at most `answers`.
    Question {
        answers: u8,
        right: u8,
    },
}

/// Something that people come to do online, and what to bring for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    pub id: Slug,
    /// How long it takes with a mediator.
    pub minutes: u16,
    /// A lesson that rehearses a form of the same shape.
    pub lesson: Option<Slug>,
}

/// A need in everyday words, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub id: Slug,
    pub towards: Towards,
}

/// Where a need leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Towards {
    Lesson(Slug),
    Usage(Usage),
    Procedure(Slug),
}

/// An authored sequence of lessons, with its own introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    pub id: Slug,
    /// Given once and for ever within a pack, since it stands in resume codes.
    pub number: u8,
    /// What it is made for, as its id says.
    pub kind: PathKind,
    pub lessons: Vec<Followed>,
}

/// A lesson within a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    pub lesson: Slug,
    /// Whether the path says what the lesson is for, for its own audience.
    pub example: bool,
}

/// The steps of a usage's lessons, read when one of them is first opened.
pub struct Chapter {
    source: Option<Arc<dyn Source>>,
    file: String,
    read: OnceLock<BTreeMap<String, Vec<Step>>>,
}

/// A list of a pack, read when first looked at.
pub struct Part<E> {
    origins: Vec<Origin<E>>,
    read: OnceLock<Vec<E>>,
}

/// Where entries of a list come from; a later origin wins over an earlier one.
enum Origin<E> {
    Here(Vec<E>),
    /// A file of its own, in a pack.
    Beside(Arc<dyn Source>),
}

impl Pack {
    /// The lesson of an id.
    #[must_use]
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id.as_str() == id)
    }

    /// The index of the lesson of an id.
    #[must_use]
    pub fn place_of(&self, id: &Slug) -> Option<usize> {
        self.lessons.iter().position(|lesson| lesson.id == *id)
    }

    /// The lessons that teach a usage, in the order of the pack.
    pub fn lessons_of(&self, usage: Usage) -> impl Iterator<Item = &Lesson> {
        self.lessons.iter().filter(move |lesson| lesson.usage == usage)
    }

    /// The procedure of an id.
    #[must_use]
    pub fn procedure(&self, id: &str) -> Option<&Procedure> {
        self.procedures.iter().find(|procedure| procedure.id.as_str() == id)
    }

    /// The path of an id.
    #[must_use]
    pub fn path(&self, id: &str) -> Option<&Path> {
        self.paths.iter().find(|path| path.id.as_str() == id)
    }

    /// The acts of a placement; `None` when the pack has none, or too few to place anybody.
    #[must_use]
    pub fn placement(&self) -> Option<&Acts> {
        let read = self.placement.get_or_init(|| Acts::new(self.acts.to_vec()).ok());
        read.as_ref()
    }

    /// What resume codes can tell of this pack.
    #[must_use]
    pub fn contents(&self) -> Contents {
        let mut numbers = LessonNumbers::default();
        for lesson in &self.lessons {
            numbers.insert(lesson.number);
        }
        Contents::new(&self.id, &self.version, numbers)
    }

    /// Puts another pack upon this one: what has the same id replaces, what has not is added at the end.
    ///
    /// A lesson that is replaced keeps its number, for resume codes were given with it.
    pub fn extend(&mut self, other: Self) {
        for lesson in other.lessons {
            match self.lessons.iter_mut().find(|known| known.id == lesson.id) {
                Some(known) => {
                    *known = Lesson {
                        number: known.number,
                        ..lesson
                    }
                }
                None => self.lessons.push(lesson),
            }
        }
        self.procedures.extend(other.procedures);
        self.needs.extend(other.needs);
        self.paths.extend(other.paths);
        self.acts.extend(other.acts);
        self.placement = OnceLock::new();
        self.sources.extend(other.sources);
    }

    pub(super) fn add_source(&mut self, source: Arc<dyn Source>) {
        self.procedures.origins.push(Origin::Beside(source.clone()));
        self.needs.origins.push(Origin::Beside(source.clone()));
        self.paths.origins.push(Origin::Beside(source.clone()));
        self.acts.origins.push(Origin::Beside(source.clone()));
        self.sources.push(source);
    }
}

impl Chapter {
    pub(super) fn new(source: Arc<dyn Source>, usage: Usage) -> Self {
        Self {
            source: Some(source),
            file: format!("{}.toml", usage.code()),
            read: OnceLock::new(),
        }
    }

    pub(super) fn empty() -> Self {
        Self {
            source: None,
            file: String::new(),
            read: OnceLock::new(),
        }
    }

    fn steps(&self, lesson: &Slug) -> &[Step] {
        let read = self.read.get_or_init(|| {
            // A pack was checked when it was installed: what cannot be read now has no steps.
            let source = self.source.as_deref();
            let lessons = source.map(|source| read::read_chapter(source, &self.file, &mut Vec::new()));
            lessons.into_iter().flatten().collect()
        });
        read.get(lesson.as_str()).map_or(&[], Vec::as_slice)
    }
}

impl fmt::Debug for Chapter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Chapter").field(&self.file).finish()
    }
}

impl<E> Part<E> {
    pub(super) fn here(here: Vec<E>) -> Self {
        Self {
            origins: vec![Origin::Here(here)],
            read: OnceLock::new(),
        }
    }

    pub(super) fn add(&mut self, entries: Vec<E>) {
        self.extend(Self::here(entries));
    }

    /// Each entry with the file that lists it, for the checker, which reads lists at once: first those of the index.
    pub(super) fn listed(&self) -> impl Iterator<Item = (String, &E)>
    where
        E: Entry,
    {
        let here = self.origins.iter().filter_map(|origin| match origin {
            Origin::Here(entries) => Some(entries),
            Origin::Beside(_) => None,
        });
        here.enumerate().flat_map(|(place, entries)| {
            let file = if place == 0 {
                read::INDEX.to_owned()
            } else {
                format!("{}.toml", E::FILE)
            };
            entries.iter().map(move |entry| (file.clone(), entry))
        })
    }

    fn extend(&mut self, other: Self) {
        self.origins.extend(other.origins);
        self.read = OnceLock::new();
    }
}

impl<E> Default for Part<E> {
    fn default() -> Self {
        Self {
            origins: Vec::new(),
            read: OnceLock::new(),
        }
    }
}

impl<E: Entry + Clone> Deref for Part<E> {
    type Target = [E];

    fn deref(&self) -> &[E] {
        self.read.get_or_init(|| {
            let mut read: Vec<E> = Vec::new();
            for origin in &self.origins {
                let entries = match origin {
                    Origin::Here(entries) => entries.clone(),
                    Origin::Beside(source) => read::read_side(source.as_ref(), &mut Vec::new()),
                };
                for entry in entries {
                    match read.iter_mut().find(|known: &&mut E| known.id() == entry.id()) {
                        Some(known) => *known = entry,
                        None => read.push(entry),
                    }
                }
            }
            read
        })
    }
}

impl<E> fmt::Debug for Part<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("origins", &self.origins.len())
            .finish_non_exhaustive()
    }
}

impl Lesson {
    /// Its steps in order, read with the other lessons of its usage when first asked for; none when they cannot be.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        match &self.steps {
            Steps::Here(steps) => steps,
            Steps::In(chapter) => chapter.steps(&self.id),
        }
    }

    /// What the ids of this lesson's messages begin with: its id with hyphens for dots.
    #[must_use]
    pub fn prefix(&self) -> String {
        self.id.as_str().replace('.', "-")
    }

    /// The id of a message of the lesson: `title`, `can-1` to `can-3`, `home-1`, `home-2`, `card`.
    #[must_use]
    pub fn message(&self, part: &str) -> String {
        format!("{}-{part}", self.prefix())
    }

    /// The id of a message of a step: `title`, `text`, `hint-1` to `hint-3`, `done`, `answer-1`, `why-1` ….
    #[must_use]
    pub fn step_message(&self, step: &Step, part: &str) -> String {
        format!("{}-{}-{part}", self.prefix(), step.id)
    }

    /// How the messages of a step's imitation are named.
    #[must_use]
    pub fn names(&self, step: &Step) -> Names {
        Names {
            usage: self.usage.code().to_owned(),
            step: format!("{}-{}", self.prefix(), step.id),
        }
    }

    /// The words that a step's imitation needs said before it starts; none when the step is not a practice.
    #[must_use]
    pub fn asks(&self, step: &Step) -> Vec<Words> {
        match &step.kind {
            StepKind::Practice(setup) => setup.asks(&self.names(step)),
            StepKind::Read | StepKind::Question { .. } => Vec::new(),
        }
    }

    /// Starts a step's imitation with the words of [`Self::asks`] as said; `None` when the step is not a practice.
    #[must_use]
    pub fn start(&self, step: &Step, said: &[String]) -> Option<Imitation> {
        match &step.kind {
            StepKind::Practice(setup) => Some(Imitation::start(setup, &self.names(step), said)),
            StepKind::Read | StepKind::Question { .. } => None,
        }
    }
}

impl Need {
    /// The id of a message of the need: empty for what the person says, `words` for other ways to say it.
    #[must_use]
    pub fn message(&self, part: &str) -> String {
        let id = &self.id;
        if part.is_empty() {
            format!("need-{id}")
        } else {
            format!("need-{id}-{part}")
        }
    }
}

impl Path {
    /// The id of a message of the path: `title`, `intro`.
    #[must_use]
    pub fn message(&self, part: &str) -> String {
        format!("path-{}-{part}", self.id)
    }

    /// The id of what the path says of one of its lessons.
    #[must_use]
    pub fn example(&self, lesson: &Slug) -> String {
        self.message(&format!("for-{}", lesson.as_str().replace('.', "-")))
    }
}

/// The id of the question about what was done lately.
#[must_use]
pub fn act_message(act: &Act) -> String {
    format!("placement-{}", act.id)
}

/// The id of the question about what could be done now.
#[must_use]
pub fn act_after(act: &Act) -> String {
    format!("placement-{}-after", act.id)
}

impl Procedure {
    /// The id of a message of the procedure: `title`, `official`, `bring`, `time`, `watch`, `words`.
    #[must_use]
    pub fn message(&self, part: &str) -> String {
        format!("procedure-{}-{part}", self.id)
    }
}
