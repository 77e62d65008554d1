//! Where a visitor stands in the contents: what was done, found and followed. It dies with the visit, or leaves in a code.

use crate::content::{Lesson, Pack, Towards};
use crate::domain::{
    Area, Audience, LanguageNumber, LessonNumbers, LessonUse, Level, PathKind, PathNumber, PathUse, Placement,
    ResumeCode, Set, Slug, SpokenLanguage, TakenUp,
};

/// What a visitor did so far, in this visit and in those that a resume code told of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// Lessons completed, by number.
    pub done: LessonNumbers,
    /// The level found or taken up.
    pub level: Option<Level>,
    /// The path chosen last.
    pub path: Option<Slug>,
    /// Whether the lesson chosen last stands beside the path.
    pub beside: bool,
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
        let mut places = lessons.filter_map(|followed| pack.place_of(&followed.lesson));
        places.find(|&place| !self.has_done(&pack.lessons[place]))
    }

    /// The path followed now; `None` while a lesson beside it was chosen.
    #[must_use]
    pub fn followed(&self) -> Option<&Slug> {
        self.path.as_ref().filter(|_| !self.beside)
    }

    /// The next lesson of the path followed; `None` when there is no path, or nothing is left of it.
    #[must_use]
    pub fn next(&self, pack: &Pack) -> Option<usize> {
        self.next_of(pack, self.followed()?.as_str())
    }

    /// The path chosen, or the need, as the record of a visit of these lessons keeps it: what earlier visits did
    /// completes nothing here.
    #[must_use]
    pub fn path_use(&self, pack: &Pack, lessons: &[LessonUse]) -> Option<PathUse> {
        let done_here = |id: &Slug| lessons.iter().any(|lesson| lesson.completed && lesson.id == *id);
        if let Some(id) = self.path.clone() {
            let path = pack.path(id.as_str());
            let completed = path.is_some_and(|path| {
                let some_here = path.lessons.iter().any(|followed| done_here(&followed.lesson));
                some_here && self.next_of(pack, id.as_str()).is_none()
            });
            return Some(PathUse { id, completed });
        }
        let id = self.need.clone()?;
        let need = pack
            .needs
            .iter()
            .find(|need| PathKind::id_of_need(&need.id).as_ref() == Some(&id));
        let completed = need.is_some_and(|need| match &need.towards {
            Towards::Lesson(lesson) => done_here(lesson),
            Towards::Usage(usage) => pack.lessons_of(*usage).any(|lesson| done_here(&lesson.id)),
            Towards::Procedure(_) => false,
        });
        Some(PathUse { id, completed })
    }

    /// Whom the path chosen was made for.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
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
            self.beside = false;
        }
    }
}
