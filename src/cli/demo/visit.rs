//! One invented visit: what the kiosk would have written of somebody who used it alone.

use super::chance::Chance;
use super::session::Scene;
use super::shelf::{Followed, Taught};
use crate::domain::{
    Area, Audience, Entry, Face, HelpCall, LessonUse, LevelFound, PathUse, Placed, Set, StepUse, Visit,
};

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
    let mut visit = Visit::new(scene.date, scene.hour, scene.shelf.shown(spoken, chance));
    visit.entry = chance.pick(&[
        (Some(Entry::Usage), 46),
        (Some(Entry::Procedure), 22),
        (Some(Entry::Need), 14),
        (Some(Entry::Placement), 12),
        (None, 6),
    ]);
    if visit.entry == Some(Entry::Procedure) {
        let asked = scene.shelf.procedure(scene.month(), chance);
        visit.procedure = asked.map(|asked| asked.id.clone());
    }
    if visit.entry == Some(Entry::Placement) && chance.percent(88) {
        visit.placement = Some(placement(chance));
    }
    let followed = followed(&visit, audience, scene, chance);
    visit.lessons = lessons(&visit, followed, scene, chance);
    let pleased = visit.lessons.iter().any(|lesson| lesson.completed);
    visit.path = followed.map(|path| PathUse {
        id: path.id.clone(),
        completed: pleased && chance.percent(31),
    });
    // A path that is made for somebody says whom it is for.
    visit.audience = followed.and_then(Followed::audience);
    areas(&mut visit, pleased, chance);
    visit.audience = visit.audience.or(chance.percent(22).then_some(audience));
    visit.face = chance
        .percent(if pleased { 72 } else { 26 })
        .then(|| face(pleased, chance));
    visit.calls = calls(&visit.lessons, chance);
    let around = u32::from(if visit.entry.is_some() {
        chance.between(50, 260)
    } else {
        chance.between(8, 50)
    });
    visit.seconds = around + visit.lessons.iter().map(|lesson| lesson.seconds).sum::<u32>();
    visit
}

/// A level over all, and each area at it or a landing beside; now and then too little was answered of one.
fn placement(chance: &mut Chance) -> Placed {
    let overall = chance.pick(&[
        (LevelFound::FirstSteps, 15),
        (LevelFound::Basic, 47),
        (LevelFound::Intermediate, 28),
        (LevelFound::Advanced, 10),
    ]);
    let mut placed = Placed::at(overall);
    for area in &mut placed.areas {
        let beside = overall.position() + chance.pick(&[(0, 24), (1, 56), (2, 20)]);
        let level = LevelFound::at(beside.saturating_sub(1)).unwrap_or(LevelFound::Advanced);
        *area = chance.percent(90).then_some(level);
    }
    placed
}

/// The areas used before, as placement asked, and after, where the last screen asked again.
fn areas(visit: &mut Visit, pleased: bool, chance: &mut Chance) {
    if let Some(placed) = visit.placement.filter(|_| chance.percent(92)) {
        let used = Area::ALL.iter().filter(|area| {
            let level = placed.areas[area.position()].unwrap_or(placed.overall);
            chance.percent([22, 62, 86, 98][level.position()])
        });
        visit.areas_before = Some(Set::of(&used.copied().collect::<Vec<_>>()));
    }
    let asked = if visit.areas_before.is_some() { 58 } else { 7 };
    if pleased && chance.percent(asked) {
        let before = visit.areas_before;
        let now = Area::ALL
            .iter()
            .filter(|area| before.is_some_and(|before| before.contains(**area)) || chance.percent(45));
        visit.areas_after = Some(Set::of(&now.copied().collect::<Vec<_>>()));
    }
}

/// Without an entry the person looked and left; who came for a procedure read what to bring.
fn lessons(visit: &Visit, followed: Option<&Followed>, scene: Scene<'_>, chance: &mut Chance) -> Vec<LessonUse> {
    let wanted = match visit.entry {
        Some(Entry::Usage | Entry::Need | Entry::Placement) => chance.pick(&[(0, 12), (1, 66), (2, 22)]),
        Some(Entry::Procedure) | None => 0,
    };
    // Of a path the next lesson, wherever the person stopped the last time.
    let from: &[Taught] = followed.map_or(&scene.shelf.lessons, |path| &path.lessons);
    let mut lessons: Vec<LessonUse> = Vec::with_capacity(wanted);
    for _ in 0..wanted {
        let next = chance.row(from, |lesson| lesson.weight);
        if let Some(next) = next.filter(|next| lessons.iter().all(|done| done.id != next.id)) {
            lessons.push(lesson(next, chance));
        }
    }
    lessons
}

/// A lesson done to its end by two thirds, each step missed at the first try as often as its place in the lesson says.
fn lesson(taught: &Taught, chance: &mut Chance) -> LessonUse {
    let whole = u32::from(taught.minutes) * u32::from(chance.between(36, 110));
    let completed = chance.percent(66);
    let all = u16::try_from(taught.steps.len()).unwrap_or(u16::MAX);
    let tried = if completed { all } else { chance.between(0, all) };
    let seconds = if completed {
        whole
    } else {
        whole * (1 + u32::from(tried)) / (2 + u32::from(all))
    };
    let steps: Vec<StepUse> = (0..)
        .zip(taught.steps.iter().take(usize::from(tried)))
        .map(|(n, id): (u32, _)| StepUse {
            id: id.clone(),
            first_try: !chance.percent(9 + n * 13 % 31),
        })
        .collect();
    let mut lesson = LessonUse {
        id: taught.id.clone(),
        completed,
        seconds,
        tried,
        first_try: 0,
        steps,
    };
    lesson.first_try = lesson.steps_first_try();
    // Who goes back answers a step once more: it counts, and no step tells it.
    if tried > 0 && chance.percent(7) {
        lesson.tried += 1;
        lesson.first_try += u16::from(chance.percent(80));
    }
    lesson
}

/// The path of the level found, one made for the audience, or a need.
fn followed<'s>(visit: &Visit, audience: Audience, scene: Scene<'s>, chance: &mut Chance) -> Option<&'s Followed> {
    let follows = match visit.entry {
        Some(Entry::Placement) => 70,
        Some(Entry::Need) => 85,
        Some(Entry::Usage) => 38,
        Some(Entry::Procedure) | None => 0,
    };
    if !chance.percent(follows) {
        return None;
    }
    let level = visit.placement.and_then(|placed| placed.overall.level());
    match visit.entry {
        Some(Entry::Placement) => scene.shelf.path_of_level(level),
        Some(Entry::Need) => scene.shelf.path_of_need(chance),
        _ => scene.shelf.path_for(audience, chance),
    }
}

fn face(pleased: bool, chance: &mut Chance) -> Face {
    let [unhappy, neutral, happy] = if pleased { [4, 19, 77] } else { [22, 43, 35] };
    chance.pick(&[(Face::Unhappy, unhappy), (Face::Neutral, neutral), (Face::Happy, happy)])
}

/// One visitor in seven calls, most from a lesson; most calls are answered within minutes, some by nobody.
fn calls(lessons: &[LessonUse], chance: &mut Chance) -> Vec<HelpCall> {
    let count = chance.pick(&[(0, 86), (1, 12), (2, 2)]);
    (0..count)
        .map(|_| {
            let within = chance.percent(82);
            let lesson = chance.row(lessons, |_| u32::from(within));
            HelpCall {
                lesson: lesson.map(|lesson| lesson.id.clone()),
                waited: chance.percent(88).then(|| {
                    let (usual, long) = (chance.between(10, 200), chance.between(200, 900));
                    u32::from(if chance.percent(85) { usual } else { long })
                }),
            }
        })
        .collect()
}
