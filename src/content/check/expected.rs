//! Which messages a pack needs in each file, how long each may be, and what stands together on a screen.

use std::collections::BTreeMap;

use super::Lines;
use super::plain;
use crate::content::fault::PackReason;
use crate::content::pack::{Lesson, Pack, Step, StepKind};
use crate::practice::{Exercise, Goal, MailboxSetup, Setup};

/// Columns of text and rows between title and footer, on the design grid (76×22) and the small one (60×18).
pub(super) const SCREENS: [(usize, usize); 2] = [(66, 16), (56, 12)];

/// What a file of words holds.
#[derive(Debug, Default)]
pub(super) struct Expected {
    pub messages: BTreeMap<String, Vec<Limit>>,
    /// Id and message prefix of each lesson.
    pub lessons: Vec<(String, String)>,
    pub sheets: Vec<Sheet>,
}

/// Words that stand together on a screen, with rows beside them.
#[derive(Debug)]
pub(super) struct Sheet {
    pub id: String,
    pub texts: Vec<String>,
    pub rows: usize,
}

/// A length that words keep to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    Characters(usize),
    AtLeastCharacters(usize),
    Words(usize),
    /// Lines as written.
    Lines(usize),
    AtLeastLines(usize),
    /// Rows on the smallest grid.
    Rows(usize),
}

impl Limit {
    /// What is wrong with a text; an empty one is as good as missing.
    pub(super) fn breach(self, text: &str, lines: Lines<'_>) -> Option<PackReason> {
        let written = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
        let (unit, count) = match self {
            Self::Characters(_) | Self::AtLeastCharacters(_) => ("characters", text.trim().chars().count()),
            Self::Words(_) => ("words", plain::words(text)),
            Self::Lines(_) | Self::AtLeastLines(_) => ("lines", written(text)),
            Self::Rows(_) => ("rows", lines(text, SCREENS[1].0)),
        };
        match self {
            Self::Characters(most) | Self::Words(most) | Self::Lines(most) | Self::Rows(most) if count > most => {
                Some(PackReason::Long { unit, count, most })
            }
            Self::AtLeastCharacters(least) | Self::AtLeastLines(least) if count < least => {
                Some(PackReason::Short { unit, count, least })
            }
            _ => None,
        }
    }
}

/// What each file of a language is to hold, by its name without `.ftl`.
pub(super) fn files(pack: &Pack) -> BTreeMap<&'static str, Expected> {
    let mut files: BTreeMap<&'static str, Expected> = BTreeMap::new();
    for lesson in &pack.lessons {
        files.entry(lesson.usage.code()).or_default().lesson(lesson);
    }
    if !pack.procedures.is_empty() {
        let file = files.entry("procedures").or_default();
        for procedure in &pack.procedures {
            file.add(procedure.message("title"), &[Limit::Characters(45)]);
            file.add(procedure.message("official"), &[Limit::Characters(100)]);
            file.add(procedure.message("bring"), &[Limit::AtLeastLines(3), Limit::Lines(5)]);
            file.add(procedure.message("time"), &[Limit::Words(25)]);
            file.add(procedure.message("watch"), &[Limit::Words(30)]);
        }
    }
    files
}

impl Expected {
    fn add(&mut self, id: String, limits: &[Limit]) {
        let mut limits = limits.to_vec();
        if !limits
            .iter()
            .any(|limit| matches!(limit, Limit::AtLeastCharacters(_) | Limit::AtLeastLines(_)))
        {
            limits.push(Limit::AtLeastCharacters(1));
        }
        self.messages.insert(id, limits);
    }

    fn lesson(&mut self, lesson: &Lesson) {
        self.lessons
            .push((lesson.id.to_string(), format!("{}-", lesson.prefix())));
        self.add(lesson.message("title"), &[Limit::Characters(40)]);
        for n in 1..=3 {
            self.add(lesson.message(&format!("can-{n}")), &[Limit::Characters(60)]);
        }
        for n in 1..=2 {
            self.add(lesson.message(&format!("home-{n}")), &[Limit::Rows(3)]);
        }
        self.add(lesson.message("card"), &[Limit::Lines(5)]);
        for step in &lesson.steps {
            match &step.kind {
                StepKind::Read => self.read(lesson, step),
                StepKind::Practice(setup) => self.practice(lesson, step, setup),
                StepKind::Question { answers, .. } => self.question(lesson, step, *answers),
            }
        }
    }

    fn read(&mut self, lesson: &Lesson, step: &Step) {
        self.add(lesson.step_message(step, "title"), &[Limit::Rows(1)]);
        self.add(lesson.step_message(step, "text"), &[Limit::Words(55)]);
        // An empty row, then "go on" and "back".
        self.sheet(lesson, step, &["text".to_owned()], 3);
    }

    fn practice(&mut self, lesson: &Lesson, step: &Step, setup: &Setup) {
        self.add(lesson.step_message(step, "title"), &[Limit::Rows(1)]);
        self.add(lesson.step_message(step, "text"), &[Limit::Words(30)]);
        for n in 1..=3 {
            self.add(lesson.step_message(step, &format!("hint-{n}")), &[Limit::Rows(3)]);
        }
        self.add(lesson.step_message(step, "done"), &[Limit::Rows(3)]);
        let rows = match setup {
            Setup::Mailbox(setup) => {
                self.mailbox(lesson, setup);
                setup.letters.len() + 1
            }
            Setup::Keyboard(setup) => {
                for n in 1..=setup.words {
                    let limits = [Limit::AtLeastCharacters(2), Limit::Characters(Setup::LONGEST_WORD)];
                    self.add(lesson.step_message(step, &format!("word-{n}")), &limits);
                    if setup.exercise == Exercise::Erase {
                        self.add(lesson.step_message(step, &format!("start-{n}")), &limits);
                    }
                }
                3
            }
            Setup::Pointer(setup) => {
                for n in 1..=setup.boxes.len() {
                    self.add(
                        lesson.step_message(step, &format!("place-{n}")),
                        &[Limit::Characters(10)],
                    );
                }
                // One line that asks, three rows of boxes.
                4
            }
        };
        self.sheet(lesson, step, &["text".to_owned()], rows + 2);
    }

    fn mailbox(&mut self, lesson: &Lesson, setup: &MailboxSetup) {
        let usage = lesson.usage.code();
        for letter in &setup.letters {
            let id = |part: &str| format!("{usage}-letter-{letter}-{part}");
            self.add(id("from"), &[Limit::Characters(25)]);
            self.add(id("address"), &[Limit::Characters(40)]);
            self.add(id("subject"), &[Limit::Characters(40)]);
            self.add(id("body"), &[Limit::Words(45)]);
            let below = match setup.goal {
                Goal::Sort { .. } => setup.folders.len(),
                Goal::Send { .. } | Goal::Reply { .. } | Goal::Scam { .. } => 1,
            };
            let sheet = format!("{usage}-letter-{letter}");
            // The same letter may lie in several mailboxes, with more or less to do with it.
            if !self
                .sheets
                .iter()
                .any(|other| other.id == sheet && other.rows >= 5 + below)
            {
                self.sheets.retain(|other| other.id != sheet);
                self.sheets.push(Sheet {
                    id: sheet,
                    texts: vec![id("body")],
                    // From, subject and a border above the letter; below it, a border, what to do and the way back.
                    rows: 5 + below,
                });
            }
        }
        for (what, ids) in [("file", &setup.files), ("folder", &setup.folders)] {
            for id in ids {
                self.add(format!("{usage}-{what}-{id}"), &[Limit::Characters(30)]);
            }
        }
    }

    fn question(&mut self, lesson: &Lesson, step: &Step, answers: u8) {
        self.add(lesson.step_message(step, "title"), &[Limit::Words(20)]);
        let mut shown = vec!["title".to_owned()];
        for n in 1..=answers {
            self.add(
                lesson.step_message(step, &format!("answer-{n}")),
                &[Limit::Characters(55)],
            );
            self.add(lesson.step_message(step, &format!("why-{n}")), &[Limit::Words(25)]);
            shown.push(format!("answer-{n}"));
        }
        // Three rows for the longest explanation, and "go on".
        self.sheet(lesson, step, &shown, 4);
    }

    fn sheet(&mut self, lesson: &Lesson, step: &Step, parts: &[String], rows: usize) {
        self.sheets.push(Sheet {
            id: format!("{}-{}", lesson.prefix(), step.id),
            texts: parts.iter().map(|part| lesson.step_message(step, part)).collect(),
            rows,
        });
    }
}
