//! What the list, an open message and a message looked at closely show.

use super::{ANSWER, BACK, Exercise, KEEP, PARTS, REPORT, TEXTS, Texts};
use crate::practice::kit::{button, count, first_row, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Words};

pub(super) fn scene(texts: &Texts) -> Scene {
    match (&texts.plan.exercise, texts.open) {
        (Exercise::Sort(list), Some(open)) => thread(texts, list, open),
        (Exercise::Sort(list), None) => threads(texts, list),
        (Exercise::Signs(id, parts), _) => signs(texts, id, parts),
    }
}

fn threads(texts: &Texts, list: &[(String, bool)]) -> Scene {
    let left = list.iter().enumerate().filter(|(i, _)| !texts.is_settled(*i));
    let mut parts: Vec<Part> = left
        .map(|(i, (id, _))| {
            let preview = texts.plan.names.shared(&format!("text-{id}-preview"));
            row(numbered(TEXTS, i), vec![texts.from(i), preview], Mark::New)
        })
        .collect();
    if parts.is_empty() {
        parts.push(text("practice-texts-empty"));
    }
    let next = first_row(&parts);
    Scene { parts, next }
}

fn thread(texts: &Texts, list: &[(String, bool)], open: usize) -> Scene {
    let id = list.get(open).map_or("", |(id, _)| id.as_str());
    let parts = vec![
        Part::Sheet {
            lines: vec![(Words::message("practice-texts-from"), texts.from(open))],
            body: vec![texts.plan.names.shared(&format!("text-{id}-body"))],
        },
        button(REPORT, "practice-texts-report"),
        button(KEEP, "practice-texts-keep"),
        button(ANSWER, "practice-texts-answer"),
        button(BACK, "practice-back"),
    ];
    // What to do with the message is for the learner to decide.
    Scene {
        parts,
        next: Some(BACK),
    }
}

fn signs(texts: &Texts, id: &str, list: &[bool]) -> Scene {
    let from = texts.from(0);
    let mut parts = vec![Part::Text(Words::naming("practice-texts-message", "from", from))];
    parts.extend((0..list.len()).map(|i| {
        let words = texts.plan.names.shared(&format!("text-{id}-part-{}", i + 1));
        let mark = if texts.is_settled(i) { Mark::Chosen } else { Mark::Plain };
        row(numbered(PARTS, i), vec![words], mark)
    }));
    parts.push(match texts.found {
        Some(part) => Part::Text(texts.sign(part)),
        None => {
            let signs = list.iter().filter(|sign| **sign).count();
            Part::Text(Words::counted("practice-texts-signs", "count", count(signs)))
        }
    });
    // No `next`: a focus on a sign would find it in the learner's place.
    Scene { parts, next: None }
}
