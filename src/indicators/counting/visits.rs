//! Where the visits of one group are added: one board an indicator, and the times of lessons and calls.

use super::board::{Board, Counts, Entry, grown};
use super::groups::{Numbered, Open};
use crate::domain::{Area, Face, LessonUse, Level, LevelFound, Slug, Usage, Visit};
use crate::indicators::Code;

/// The places of a level found of an area: the four of the list, then nothing found of it.
pub(in crate::indicators) const LEVELS_FOUND: usize = LevelFound::ALL.len() + 1;
const AREAS: usize = Area::ALL.len();

/// The visits of one group. Languages, lessons, steps and paths are open lists, numbered by the count as it meets them.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Visits {
    /// D1, by language.
    all: Board<1>,
    /// D2, by usage, level, lesson, language.
    lessons: Board<4>,
    /// D3: the seconds of each lesson that was completed.
    pub times: Times,
    /// D4, by usage and step; then, by usage, what no step tells.
    exercises: Board<3>,
    /// D5, by the level found over all.
    placement: Board<1>,
    /// D5: by area, the levels found of it.
    pub areas_found: [[u64; LEVELS_FOUND]; AREAS],
    /// D7, by how many areas before and after.
    areas: Board<2>,
    /// D8, by face.
    faces: Board<1>,
    /// D9, by lesson.
    calls: Board<1>,
    /// D9: the seconds that each answered call waited.
    pub waits: Times,
    /// D10, by path.
    paths: Board<1>,
}

/// Seconds, each with the number of its lesson: one list, since most groups have a few of each of many lessons.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Times(Vec<(u32, u32)>);

impl Times {
    fn add(&mut self, lesson: usize, seconds: u32) {
        self.0.push((u32::try_from(lesson).unwrap_or(u32::MAX), seconds));
    }

    fn absorb(&mut self, other: &Self, lessons: &[usize]) {
        for &(lesson, seconds) in &other.0 {
            self.add(lessons[lesson as usize], seconds);
        }
    }

    /// The same, lesson by lesson, the seconds of each in ascending order.
    pub(in crate::indicators) fn sorted(&self) -> Self {
        let mut all = self.0.clone();
        all.sort_unstable();
        Self(all)
    }

    /// All seconds, in ascending order.
    pub(in crate::indicators) fn all(&self) -> Vec<u32> {
        let mut all: Vec<u32> = self.0.iter().map(|&(_, seconds)| seconds).collect();
        all.sort_unstable();
        all
    }

    /// The seconds of a lesson in ascending order, of times that are sorted.
    pub(in crate::indicators) fn of(&self, lesson: usize) -> Vec<u32> {
        let first = self.0.partition_point(|&(other, _)| (other as usize) < lesson);
        let own = self.0[first..]
            .iter()
            .take_while(|(other, _)| *other as usize == lesson);
        own.map(|&(_, seconds)| seconds).collect()
    }
}

/// Numbers of the lessons, steps and paths of visits.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct OpenLists {
    pub lessons: Open<Slug>,
    pub steps: Steps,
    pub paths: Open<Slug>,
}

/// Numbers of steps, which their lessons tell apart.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Steps {
    /// By lesson, the place of each of its steps in `names`.
    of_lesson: Vec<Numbered<Slug>>,
    places: Vec<Vec<usize>>,
    /// `lesson/step`: no id holds a slash.
    names: Vec<String>,
}

impl Steps {
    fn number(&mut self, lesson: usize, id: &Slug, step: &Slug) -> usize {
        let place = grown(&mut self.of_lesson, lesson).number(step);
        let places = grown(&mut self.places, lesson);
        if place == places.len() {
            self.names.push(format!("{id}/{step}"));
            places.push(self.names.len());
        }
        places[place]
    }

    /// The numbers here of what other lists number, by their numbers there; lessons are told already.
    pub(super) fn renumber(&mut self, other: &OpenLists, lessons: &[usize]) -> Vec<usize> {
        let mut here = vec![Open::<Slug>::UNKNOWN; other.steps.names.len() + 1];
        for (id, number) in other.lessons.values().iter().zip(1..) {
            let of_lesson = other.steps.of_lesson.get(number).map_or(&[][..], Numbered::values);
            let places = other.steps.places.get(number).map_or(&[][..], Vec::as_slice);
            for (step, place) in of_lesson.iter().zip(places) {
                here[*place] = self.number(lessons[number], id, step);
            }
        }
        here
    }

    /// The numbers and names, in the order of the names.
    pub(in crate::indicators) fn sorted(&self) -> Vec<(usize, &str)> {
        let mut all: Vec<_> = (1..).zip(self.names.iter().map(String::as_str)).collect();
        all.sort_unstable_by_key(|&(_, name)| name);
        all
    }
}

/// The numbers that one count gives to what another one numbered, by the numbers of the other.
pub(super) struct Renumbered<'a> {
    pub languages: &'a [usize],
    pub lessons: &'a [usize],
    pub steps: &'a [usize],
    pub paths: &'a [usize],
}

/// What is reused from one visit to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Scratch {
    lessons: Vec<Entry<4>>,
    exercises: Vec<Entry<3>>,
    calls: Vec<Entry<1>>,
}

/// The position of the usage that a lesson's id begins with, before its first dot.
fn usage_of(lesson: &Slug) -> usize {
    let prefix = lesson.as_str().split('.').next().unwrap_or_default();
    Usage::from_code(prefix).map_or(Usage::ALL.len(), Usage::position)
}

/// The position of the level of a usage's position, past the list for no usage.
fn level_of(usage: usize) -> usize {
    Usage::at(usage).map_or(Level::ALL.len(), |u| u.level().position())
}

/// How many areas an answer names, past the five of them for no answer.
pub(super) fn areas_used(areas: Option<crate::domain::Set<Area>>) -> usize {
    areas.map_or(AREAS + 1, |areas| areas.iter().count())
}

impl Visits {
    /// Adds one visit in a language, that of this number.
    pub(super) fn add(&mut self, visit: &Visit, language: usize, open: &mut OpenLists, scratch: &mut Scratch) {
        self.all.add(&mut [Entry::visit([language], false)]);
        self.add_lessons(visit, language, open, scratch);
        if let Some(placed) = &visit.placement {
            self.placement
                .add(&mut [Entry::visit([placed.overall.position()], false)]);
            for (levels, found) in self.areas_found.iter_mut().zip(placed.areas) {
                levels[found.map_or(LevelFound::ALL.len(), LevelFound::position)] += 1;
            }
        }
        if let Some(last) = visit.areas() {
            let places = [areas_used(visit.areas_before), areas_used(visit.areas_after)];
            let basic = last.iter().count() == AREAS;
            self.areas.add(&mut [Entry::visit(places, basic)]);
        }
        if let Some(face) = visit.face {
            self.faces.add(&mut [Entry::visit([Face::position(face)], false)]);
        }
        self.add_calls(visit, open, scratch);
        if let Some(path) = &visit.path {
            let place = open.paths.number(&path.id);
            self.paths.add(&mut [Entry::visit([place], path.completed)]);
        }
    }

    /// Adds other visits of the same group.
    pub(super) fn absorb(&mut self, other: &Self, numbers: &Renumbered<'_>) {
        let [languages, lessons] = [numbers.languages, numbers.lessons].map(Some);
        self.all.absorb(&other.all, [languages]);
        self.lessons.absorb(&other.lessons, [None, None, lessons, languages]);
        let steps = Some(numbers.steps);
        self.exercises.absorb(&other.exercises, [None, steps, None]);
        self.placement.absorb(&other.placement, [None]);
        let found = self.areas_found.iter_mut().flatten();
        found
            .zip(other.areas_found.iter().flatten())
            .for_each(|(here, more)| *here += more);
        self.areas.absorb(&other.areas, [None, None]);
        self.faces.absorb(&other.faces, [None]);
        self.calls.absorb(&other.calls, [lessons]);
        self.paths.absorb(&other.paths, [Some(numbers.paths)]);
        self.times.absorb(&other.times, numbers.lessons);
        self.waits.absorb(&other.waits, numbers.lessons);
    }

    fn add_lessons(&mut self, visit: &Visit, language: usize, open: &mut OpenLists, scratch: &mut Scratch) {
        scratch.lessons.clear();
        scratch.exercises.clear();
        for lesson in &visit.lessons {
            let number = open.lessons.number(&lesson.id);
            let usage = usage_of(&lesson.id);
            scratch.lessons.push(Entry {
                places: [usage, level_of(usage), number, language],
                all: 1,
                part: u64::from(lesson.completed),
            });
            if lesson.completed {
                self.times.add(number, lesson.seconds);
            }
            exercises(lesson, (number, usage), open, &mut scratch.exercises);
        }
        if !scratch.lessons.is_empty() {
            self.lessons.add(&mut scratch.lessons);
        }
        if !scratch.exercises.is_empty() {
            self.exercises.add(&mut scratch.exercises);
        }
    }

    fn add_calls(&mut self, visit: &Visit, open: &mut OpenLists, scratch: &mut Scratch) {
        if visit.calls.is_empty() {
            return;
        }
        scratch.calls.clear();
        for call in &visit.calls {
            let place = call
                .lesson
                .as_ref()
                .map_or(Open::<Slug>::UNKNOWN, |id| open.lessons.number(id));
            scratch.calls.push(Entry::visit([place], call.waited.is_some()));
            if let Some(waited) = call.waited {
                self.waits.add(place, waited);
            }
        }
        self.calls.add(&mut scratch.calls);
    }

    /// The total of an indicator of visits and the slots of its breakdowns, in the order of the catalogue; D3 times
    /// what D2 counts. `None` for the indicators of sessions.
    pub(in crate::indicators) fn board(&self, code: Code) -> Option<(Counts, Vec<&[Counts]>)> {
        fn told<const N: usize>(board: &Board<N>) -> (Counts, Vec<&[Counts]>) {
            (board.total, board.by.iter().map(Vec::as_slice).collect())
        }
        Some(match code {
            Code::D1 => told(&self.all),
            Code::D2 => told(&self.lessons),
            Code::D3 => (self.lessons.total, vec![&self.lessons.by[2]]),
            Code::D4 => (self.exercises.total, vec![&self.exercises.by[0], &self.exercises.by[1]]),
            Code::D5 => told(&self.placement),
            Code::D7 => told(&self.areas),
            Code::D8 => told(&self.faces),
            Code::D9 => told(&self.calls),
            Code::D10 => told(&self.paths),
            _ => return None,
        })
    }

    /// Exercises of a usage, by its position, that no step tells.
    pub(in crate::indicators) fn untold(&self, usage: usize) -> Counts {
        self.exercises.by[2].get(usage).copied().unwrap_or_default()
    }
}

/// The exercises and questions of one lesson, each at its step, and what no step tells.
fn exercises(lesson: &LessonUse, (number, usage): (usize, usize), open: &mut OpenLists, into: &mut Vec<Entry<3>>) {
    const NOWHERE: usize = Entry::<3>::NOWHERE;
    for step in &lesson.steps {
        let place = open.steps.number(number, &lesson.id, &step.id);
        into.push(Entry {
            places: [usage, place, NOWHERE],
            all: 1,
            part: u64::from(step.first_try),
        });
    }
    let told = u64::try_from(lesson.steps.len()).unwrap_or(u64::MAX);
    let all = u64::from(lesson.tried).saturating_sub(told);
    if all > 0 {
        let part = u64::from(lesson.first_try.saturating_sub(lesson.steps_first_try()));
        into.push(Entry {
            places: [usage, Open::<Slug>::UNKNOWN, usage],
            all,
            part: part.min(all),
        });
    }
}
