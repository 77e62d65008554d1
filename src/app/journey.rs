//! Where a visitor stands in the contents: what was done, found and followed. It dies with the visit, or leaves in a code.

use crate::content::{Lesson, Pack};
use crate::domain::{
    Area, LanguageNumber, LessonNumbers, Level, PathKind, PathNumber, PathUse, Placement, ResumeCode, Set, Slug,
    SpokenLanguage, TakenUp,
};

/// What a visitor did so far, in this visit and in those that a resume code told of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// Lessons completed, by number.
    pub done: LessonNumbers,
    /// The level found or taken up.
    pub level: Option<Level>,
    /// The path followed.
    pub path: Option<Slug>,
    /// The need that the visit came for, as a path.
    pub need: Option<Slug>,
    /// The answers of a placement held in this visit.
    pub placement: Option<Placement>,
    /// The areas that the visitor could use now, asked after lessons.
    pub after: Option<Set<Area>>,
}

impl Journey {
    /// Whether a lesson was completed.
    #[must_use]
    pub fn has_done(&self, lesson: &Lesson) -> bool {
        self.done.contains(lesson.number)
    }

    /// The first lesson of a path that is not done yet, as an index of the pack; `None` when all are.
    #[must_use]
    pub fn next_of(&self, pack: &Pack, path: &str) -> Option<usize> {
        let lessons = pack.path(path)?.lessons.iter();
        let mut places =
            lessons.filter_map(|followed| pack.lessons.iter().position(|lesson| lesson.id == followed.lesson));
        places.find(|&place| !self.has_done(&pack.lessons[place]))
    }

    /// The next lesson of the path followed; `None` when there is no path, or nothing is left of it.
    #[must_use]
    pub fn next(&self, pack: &Pack) -> Option<usize> {
        self.next_of(pack, self.path.as_ref()?.as_str())
    }

    /// The path followed, or the need, as the record of the visit keeps it.
    #[must_use]
    pub fn path_use(&self, pack: &Pack) -> Option<PathUse> {
        if let Some(id) = &self.path {
            let completed = pack.path(id.as_str()).is_some() && self.next(pack).is_none();
            return Some(PathUse {
                id: id.clone(),
                completed,
            });
        }
        let id = self.need.clone()?;
        let completed = !self.done.is_empty();
        Some(PathUse { id, completed })
    }

    /// Whom the path followed was made for.
    #[must_use]
    pub fn audience(&self) -> Option<crate::domain::Audience> {
        self.path.as_ref().and_then(PathKind::of)?.audience()
    }

    /// The code to take away.
    #[must_use]
    pub fn code(&self, pack: &Pack, language: &str) -> ResumeCode {
        let path = self.path.as_ref().and_then(|id| pack.path(id.as_str()));
        ResumeCode {
            language: SpokenLanguage::parse(language).and_then(LanguageNumber::of),
            level: self.level,
            path: path.and_then(|path| PathNumber::new(path.number)),
            completed: self.done,
            ..ResumeCode::new(&pack.contents())
        }
    }

    /// Goes on from a code that these contents take up.
    pub fn take_up(&mut self, code: &ResumeCode, taken: &TakenUp, pack: &Pack) {
        for number in taken.known.iter() {
            self.done.insert(number);
        }
        self.level = code.level.or(self.level);
        let path = code
            .path
            .and_then(|number| pack.paths.iter().find(|path| path.number == number.get()));
        if let Some(path) = path {
            self.path = Some(path.id.clone());
        }
    }
}
