//! Learners at the kiosk, in a real terminal and with the keyboard alone: one does every lesson right, another makes four
//! mistakes on every step, and both reach the end of every lesson in every language.
//!
//! `PALIER_LEARNERS=all` takes every lesson in every language; without it, every lesson in French and a few in the others.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on must say where, and a long run says how far it went"
)]

#[allow(dead_code, reason = "the driver serves the tests of the machine too")]
#[path = "../src/app/tests/driver.rs"]
mod driver;
#[path = "learners/learner.rs"]
mod learner;
#[path = "learners/mistakes.rs"]
mod mistakes;
mod support;
#[allow(dead_code, reason = "the world serves the tests of the machine too")]
#[path = "../src/app/tests/world.rs"]
mod world;

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;

use palier::domain::{Body, LessonUse, Usage};
use palier::store::Store;
use palier::{app, content, domain, i18n, indicators, wording};

use learner::{Learner, Way};
use support::Launch;
use support::chance::Chance;

const TAGS: [&str; 3] = ["fr", "en", "ar"];
/// Lessons taken in the languages other than French, when not all are.
const SOME: usize = 4;
/// The size that most terminals start with.
const SIZE: (u16, u16) = (80, 24);
/// Learners at work at once in one language, each at a kiosk of their own.
const KIOSKS: usize = 2;

#[test]
fn every_lesson_is_completed_by_the_right_moves_with_the_keyboard_alone() {
    let uses = taken(Way::Right);
    for (tag, lesson) in &uses {
        let id = lesson.id.as_str();
        assert_eq!(
            (usize::from(lesson.tried), usize::from(lesson.first_try)),
            (exercises(id), exercises(id)),
            "{id} in {tag}: everything is right at the first try"
        );
    }
}

#[test]
fn every_lesson_is_completed_after_four_mistakes_on_every_step() {
    let uses = taken(Way::FourMistakes);
    for (tag, lesson) in &uses {
        let id = lesson.id.as_str();
        assert_eq!(usize::from(lesson.tried), exercises(id), "{id} in {tag}");
        assert_eq!(lesson.first_try, 0, "{id} in {tag}: nothing was right at the first try");
    }
}

/// The practices and questions of a lesson.
fn exercises(id: &str) -> usize {
    let steps = content::core().lesson(id).unwrap().steps();
    steps.iter().filter(|step| step.kind != content::StepKind::Read).count()
}

/// Has every lesson taken, or some; what the records on the disk say of each, all of them completed.
fn taken(way: Way) -> Vec<(&'static str, LessonUse)> {
    let chance = Chance::told();
    let everything = std::env::var("PALIER_LEARNERS").is_ok_and(|value| value == "all");
    let mut visits = Vec::new();
    for (number, tag) in TAGS.into_iter().enumerate() {
        let mut lessons: Vec<usize> = (0..content::core().lessons.len()).collect();
        let mut chance = chance.of_part(number);
        while tag != "fr" && !everything && lessons.len() > SOME {
            lessons.swap_remove(chance.below(lessons.len()));
        }
        let mut shares = vec![Vec::new(); KIOSKS];
        for (turn, usage) in by_usage(&lessons).into_iter().enumerate() {
            shares[turn % KIOSKS].push(usage);
        }
        for (kiosk, share) in shares.into_iter().enumerate() {
            visits.push((tag, share, chance.of_part(kiosk)));
        }
    }
    let uses: Vec<(&str, LessonUse)> = thread::scope(|scope| {
        let learning: Vec<_> = visits
            .into_iter()
            .map(|(tag, share, chance)| {
                scope.spawn(move || learn(tag, &share, way, chance).into_iter().map(move |used| (tag, used)))
            })
            .collect();
        learning
            .into_iter()
            .flat_map(|learning| learning.join().unwrap())
            .collect()
    });
    let lessons: BTreeSet<&str> = uses.iter().map(|(_, used)| used.id.as_str()).collect();
    let completed = uses.iter().filter(|(_, used)| used.completed).count();
    println!(
        "{way:?} lessons={} languages={} completed={completed}",
        lessons.len(),
        TAGS.len()
    );
    assert_eq!(lessons.len(), content::core().lessons.len());
    assert_eq!(completed, uses.len(), "a lesson was left half-way");
    uses
}

/// Lessons by the usage that teaches them, as the kiosk offers them.
fn by_usage(lessons: &[usize]) -> Vec<(Usage, Vec<usize>)> {
    let mut usages: Vec<(Usage, Vec<usize>)> = Vec::new();
    for &lesson in lessons {
        let usage = content::core().lessons[lesson].usage;
        match usages.iter_mut().find(|(known, _)| *known == usage) {
            Some((_, of_usage)) => of_usage.push(lesson),
            None => usages.push((usage, vec![lesson])),
        }
    }
    usages
}

/// One visit a usage, at one kiosk; what the records on the disk say of the lessons.
fn learn(tag: &'static str, usages: &[(Usage, Vec<usize>)], way: Way, chance: Chance) -> Vec<LessonUse> {
    if usages.is_empty() {
        return Vec::new();
    }
    let kiosk = Launch::palier().args(&["kiosk"]).size(SIZE.0, SIZE.1).start();
    let mut learner = Learner::new(&kiosk, tag, SIZE, chance);
    for (usage, lessons) in usages {
        learner.visits(*usage, lessons, way);
    }
    let uses = recorded(kiosk.data());
    let taken: Vec<&str> = usages
        .iter()
        .flat_map(|(_, lessons)| lessons)
        .map(|lesson| id(*lesson))
        .collect();
    let written: Vec<&str> = uses.iter().map(|used| used.id.as_str()).collect();
    assert_eq!(written, taken, "what is on the disk is not what was done");
    uses
}

fn id(lesson: usize) -> &'static str {
    content::core().lessons[lesson].id.as_str()
}

fn recorded(data: &Path) -> Vec<LessonUse> {
    let reader = Store::open_to_read(data).unwrap();
    let mut uses = Vec::new();
    let take = |record: domain::Record| {
        if let Body::Visit(visit) = record.body {
            uses.extend(visit.lessons);
        }
    };
    reader.for_each_record(None, take).unwrap();
    uses
}
