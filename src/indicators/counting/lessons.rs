//! Where the visits of one group are added: visits by language, lessons by usage, level, lesson and language.

use crate::domain::{Level, Slug, Usage};

/// Lessons of one slot, and the visits behind them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Progress {
    pub started: u64,
    pub completed: u64,
    pub started_visits: u64,
    pub completed_visits: u64,
}

impl Progress {
    fn add(&mut self, one: Self) {
        self.started += one.started;
        self.completed += one.completed;
        self.started_visits += one.started_visits;
        self.completed_visits += one.completed_visits;
    }

    /// What one visit did in one slot.
    fn of_visit(started: u64, completed: u64) -> Self {
        Self {
            started,
            completed,
            started_visits: u64::from(started > 0),
            completed_visits: u64::from(completed > 0),
        }
    }
}

const USAGES: usize = Usage::ALL.len() + 1;
const LEVELS: usize = Level::ALL.len() + 1;

/// The visits of one group. Languages and lessons are open lists, numbered by the count as it meets them.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Visits {
    pub count: u64,
    pub count_by_language: Vec<u64>,
    pub lessons: Progress,
    /// Lessons of no usage of the list last.
    pub by_usage: [Progress; USAGES],
    pub by_level: [Progress; LEVELS],
    pub by_lesson: Vec<Progress>,
    pub by_language: Vec<Progress>,
}

/// One lesson of a visit, its id numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Use {
    pub lesson: usize,
    /// Position of its usage, past the list when its id begins with none.
    pub usage: usize,
    pub completed: bool,
}

/// The position of the usage that a lesson's id begins with, before its first dot.
pub(in crate::indicators) fn usage_of(lesson: &Slug) -> usize {
    let prefix = lesson.as_str().split('.').next().unwrap_or_default();
    Usage::from_code(prefix).map_or(Usage::ALL.len(), Usage::position)
}

/// The position of the level of a usage's position, past the list for no usage.
pub(in crate::indicators) fn level_of(usage: usize) -> usize {
    Usage::at(usage).map_or(Level::ALL.len(), |u| u.level().position())
}

impl Visits {
    /// Adds one visit in a language.
    pub(super) fn add(&mut self, language: usize, uses: &mut [Use]) {
        self.count += 1;
        *grown(&mut self.count_by_language, language) += 1;
        if uses.is_empty() {
            return;
        }
        uses.sort_unstable();
        let mut usages = [(0, 0); USAGES];
        let mut levels = [(0, 0); LEVELS];
        let mut whole = (0, 0);
        for same in uses.chunk_by(|a, b| a.lesson == b.lesson) {
            let started = u64::try_from(same.len()).unwrap_or(u64::MAX);
            let completed = same.iter().map(|u| u64::from(u.completed)).sum();
            let Some(first) = same.first() else { continue };
            grown(&mut self.by_lesson, first.lesson).add(Progress::of_visit(started, completed));
            for sums in [&mut whole, &mut usages[first.usage], &mut levels[level_of(first.usage)]] {
                sums.0 += started;
                sums.1 += completed;
            }
        }
        let of = |(started, completed)| Progress::of_visit(started, completed);
        self.lessons.add(of(whole));
        grown(&mut self.by_language, language).add(of(whole));
        for (slot, sums) in self.by_usage.iter_mut().zip(usages) {
            slot.add(of(sums));
        }
        for (slot, sums) in self.by_level.iter_mut().zip(levels) {
            slot.add(of(sums));
        }
    }
}

/// The slot at a position, the list growing to hold it.
pub(super) fn grown<T: Clone + Default>(list: &mut Vec<T>, position: usize) -> &mut T {
    if list.len() <= position {
        list.resize(position + 1, T::default());
    }
    &mut list[position]
}
