//! One invented visit: what the kiosk would have written of somebody who used it alone.

use super::chance::Chance;
use super::session::Scene;
use crate::domain::{Audience, Entry, Face, HelpCall, LessonUse, Level, Visit};

/// A visit, which breaks no rule.
pub(super) fn visit(scene: Scene<'_>, chance: &mut Chance) -> Visit {
    let audience = chance.pick(&[
        (Audience::General, 46),
        (Audience::PeopleInDifficulty, 20),
        (Audience::Seniors, 18),
        (Audience::JobSeekers, 12),
        (Audience::Pupils, 4),
    ]);
    let spoken = scene.spoken(audience, chance);
    let entry = chance.pick(&[
        (Some(Entry::Usage), 46),
        (Some(Entry::Procedure), 22),
        (Some(Entry::Need), 14),
        (Some(Entry::Placement), 12),
        (None, 6),
    ]);
    let procedure = (entry == Some(Entry::Procedure))
        .then(|| scene.shelf.procedure(scene.month(), chance))
        .flatten();
    let level = chance.pick(&[(Level::Basic, 62), (Level::Intermediate, 28), (Level::Advanced, 10)]);
    // Without an entry the person looked and left; who came for a procedure read what to bring.
    let wanted = match entry {
        Some(Entry::Usage | Entry::Need | Entry::Placement) => chance.pick(&[(0, 12), (1, 66), (2, 22)]),
        Some(Entry::Procedure) | None => 0,
    };
    let mut lessons: Vec<LessonUse> = Vec::with_capacity(wanted);
    for _ in 0..wanted {
        let next = chance.row(&scene.shelf.lessons, |_| 1);
        if let Some(next) = next.filter(|next| lessons.iter().all(|done| done.id != next.id)) {
            // A fifth of the time more or less than the lesson announces, up to twice as long.
            let whole = u32::from(next.minutes) * u32::from(chance.between(36, 110));
            let completed = chance.percent(66);
            let tried = if completed {
                next.tries
            } else {
                chance.between(0, next.tries)
            };
            let missed = chance.between(0, tried / 2).min(chance.between(0, tried));
            let seconds = if completed {
                whole
            } else {
                whole * (1 + u32::from(tried)) / (2 + u32::from(next.tries))
            };
            lessons.push(LessonUse {
                id: next.id.clone(),
                completed,
                seconds,
                tried,
                first_try: tried - missed,
            });
        }
    }
    let around = u32::from(if entry.is_some() {
        chance.between(50, 260)
    } else {
        chance.between(8, 50)
    });
    let pleased = lessons.iter().any(|lesson| lesson.completed);
    Visit {
        date: scene.date,
        hour: scene.hour,
        seconds: around + lessons.iter().map(|lesson| lesson.seconds).sum::<u32>(),
        language: scene.shelf.shown(spoken, chance),
        entry,
        procedure: procedure.map(|asked| asked.id.clone()),
        path: None,
        audience: chance.percent(24).then_some(audience),
        placement: (entry == Some(Entry::Placement) && chance.percent(88)).then_some(level),
        face: chance
            .percent(if pleased { 72 } else { 26 })
            .then(|| face(pleased, chance)),
        lessons,
        calls: calls(chance),
    }
}

fn face(pleased: bool, chance: &mut Chance) -> Face {
    let [unhappy, neutral, happy] = if pleased { [4, 19, 77] } else { [22, 43, 35] };
    chance.pick(&[(Face::Unhappy, unhappy), (Face::Neutral, neutral), (Face::Happy, happy)])
}

/// One visitor in seven calls; most are answered within minutes, some by nobody.
fn calls(chance: &mut Chance) -> Vec<HelpCall> {
    let count = chance.pick(&[(0, 86), (1, 12), (2, 2)]);
    (0..count)
        .map(|_| HelpCall {
            waited: chance.percent(88).then(|| {
                let (usual, long) = (chance.between(10, 200), chance.between(200, 900));
                u32::from(if chance.percent(85) { usual } else { long })
            }),
        })
        .collect()
}
