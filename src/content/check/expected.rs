//! Which messages a pack needs in each file, how long each may be, and what stands together on a screen.

use std::collections::BTreeMap;

use super::Lines;
use super::plain;
use crate::content::fault::PackReason;
use crate::content::pack::{Lesson, Need, Pack, Path, Procedure, Step, StepKind, act_after, act_message};
use crate::content::read::Entry;
use crate::domain::Act;
use crate::practice::{self, Limit, Setup, Sheet};

/// Columns of text and rows between title and footer, on the design grid (76×22) and the small one (60×18).
pub(super) const SCREENS: [(usize, usize); 2] = [(66, 16), (56, 12)];

/// What a file of words holds.
#[derive(Debug, Default)]
pub(super) struct Expected {
    pub messages: BTreeMap<String, practice::Need>,
    /// Id and message prefix of each lesson.
    pub lessons: Vec<(String, String)>,
    pub sheets: Vec<Sheet>,
}

/// What is wrong with a text; an empty one is as good as missing.
pub(super) fn breach(limit: Limit, text: &str, lines: Lines<'_>) -> Option<PackReason> {
    let written = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let (unit, count) = match limit {
        Limit::Characters(_) | Limit::AtLeastCharacters(_) => ("characters", text.trim().chars().count()),
        Limit::Words(_) => ("words", plain::words(text)),
        Limit::Lines(_) | Limit::AtLeastLines(_) => ("lines", written(text)),
        Limit::Rows(_) => ("rows", lines(text, SCREENS[1].0)),
    };
    match limit {
        Limit::Characters(most) | Limit::Words(most) | Limit::Lines(most) | Limit::Rows(most) if count > most => {
            Some(PackReason::Long { unit, count, most })
        }
        Limit::AtLeastCharacters(least) | Limit::AtLeastLines(least) if count < least => {
            Some(PackReason::Short { unit, count, least })
        }
        _ => None,
    }
}

/// What each file of a language is to hold, by its name without `.ftl`.
pub(super) fn files(pack: &Pack) -> BTreeMap<&'static str, Expected> {
    let mut files: BTreeMap<&'static str, Expected> = BTreeMap::new();
    for lesson in &pack.lessons {
        files.entry(lesson.usage.code()).or_default().lesson(lesson);
    }
    for procedure in pack.procedures.iter() {
        let file = files.entry(Procedure::FILE).or_default();
        file.add(procedure.message("title"), &[Limit::Characters(45)]);
        file.add(procedure.message("official"), &[Limit::Characters(100)]);
        file.add(procedure.message("bring"), &[Limit::AtLeastLines(3), Limit::Lines(5)]);
        file.add(procedure.message("time"), &[Limit::Words(25)]);
        file.add(procedure.message("watch"), &[Limit::Words(30)]);
        file.add_quoted(procedure.message("words"), &[Limit::Characters(120)]);
    }
    for need in pack.needs.iter() {
        let file = files.entry(Need::FILE).or_default();
        file.add(need.message(""), &[Limit::Characters(60)]);
        file.add_quoted(need.message("words"), &[Limit::Characters(140)]);
    }
    for act in pack.acts.iter() {
        let file = files.entry(Act::FILE).or_default();
        for id in [act_message(act), act_after(act)] {
            file.add(id, &[Limit::Characters(90)]);
        }
    }
    for path in pack.paths.iter() {
        let file = files.entry(Path::FILE).or_default();
        file.add(path.message("title"), &[Limit::Characters(45)]);
        file.add(path.message("intro"), &[Limit::Words(40)]);
        for followed in path.lessons.iter().filter(|followed| followed.example) {
            file.add(path.example(&followed.lesson), &[Limit::Words(25)]);
        }
    }
    files
}

/// The files of structure beside the index that a pack may have.
pub(super) fn structure(pack: &Pack) -> Vec<String> {
    let usages = pack.lessons.iter().map(|lesson| lesson.usage.code());
    let lists = [Procedure::FILE, Need::FILE, Path::FILE, Act::FILE];
    usages.chain(lists).map(|name| format!("{name}.toml")).collect()
}

impl Expected {
    fn add(&mut self, id: String, limits: &[Limit]) {
        let limits = limits.to_vec();
        self.need(practice::Need {
            id,
            limits,
            quoted: false,
        });
    }

    /// Words of others, which the glossary does not bind.
    fn add_quoted(&mut self, id: String, limits: &[Limit]) {
        let limits = limits.to_vec();
        self.need(practice::Need {
            id,
            limits,
            quoted: true,
        });
    }

    /// A message that several steps ask for keeps to the limits of each.
    fn need(&mut self, need: practice::Need) {
        let practice::Need { id, mut limits, quoted } = need;
        if !limits
            .iter()
            .any(|limit| matches!(limit, Limit::AtLeastCharacters(_) | Limit::AtLeastLines(_)))
        {
            limits.push(Limit::AtLeastCharacters(1));
        }
        let known = self.messages.entry(id.clone()).or_insert(practice::Need {
            id,
            limits: Vec::new(),
            quoted,
        });
        limits.retain(|limit| !known.limits.contains(limit));
        known.limits.append(&mut limits);
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
        for step in lesson.steps() {
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
        let needs = setup.needs(&lesson.names(step));
        for need in needs.messages {
            self.need(need);
        }
        for sheet in needs.sheets {
            // The same sheet may stand in several steps, with more or less beside it: the tightest counts.
            if !self
                .sheets
                .iter()
                .any(|other| other.id == sheet.id && other.rows >= sheet.rows)
            {
                self.sheets.retain(|other| other.id != sheet.id);
                self.sheets.push(sheet);
            }
        }
        self.sheet(lesson, step, &["text".to_owned()], needs.rows + 2);
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
