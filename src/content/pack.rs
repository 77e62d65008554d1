//! A pack: its lessons and procedures in order, and how the messages of each are named.

use crate::domain::{Slug, Usage};
use crate::practice::{Imitation, Names, Setup, Words};

/// Learning content, without its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    pub id: String,
    pub version: String,
    /// Tags in the order of the pack; the first is the one that others fall back to.
    pub languages: Vec<String>,
    pub lessons: Vec<Lesson>,
    pub procedures: Vec<Procedure>,
}

/// A lesson of 5 to 9 steps, of which at least one is done and the last three are a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// `<usage>.<name>`.
    pub id: Slug,
    pub usage: Usage,
    pub minutes: u8,
    pub steps: Vec<Step>,
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
}

impl Pack {
    /// The lesson of an id.
    #[must_use]
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id.as_str() == id)
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

    /// The names of the files that hold this pack's words in a language, without `.ftl`: one a usage taught, and
    /// `procedures` when there are some.
    #[must_use]
    pub fn text_files(&self) -> Vec<&'static str> {
        let taught = Usage::ALL
            .iter()
            .filter(|&&usage| self.lessons_of(usage).next().is_some());
        let mut files: Vec<_> = taught.map(|usage| usage.code()).collect();
        if !self.procedures.is_empty() {
            files.push("procedures");
        }
        files
    }
}

impl Lesson {
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

impl Procedure {
    /// The id of a message of the procedure: `title`, `official`, `bring`, `time`, `watch`.
    #[must_use]
    pub fn message(&self, part: &str) -> String {
        format!("procedure-{}-{part}", self.id)
    }
}
