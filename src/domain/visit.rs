//! A visit: one self-service use of the kiosk, with nobody in it.

use chrono::NaiveDate;

use super::closed_list::closed_list;
use super::{Area, Audience, Level, Set, Slug, SpokenLanguage};

closed_list! {
    /// Which door the visitor took at "what would you like to do?".
    Entry {
        Usage = "usage",
        Need = "need",
        Placement = "placement",
        Procedure = "procedure",
    }
}

closed_list! {
    /// The three faces of the last screen, in the order of their codes 1 to 3.
    Face {
        Unhappy = "1",
        Neutral = "2",
        Happy = "3",
    }
}

closed_list! {
    /// What placement finds: one of the three levels, or that first steps come before them.
    LevelFound {
        FirstSteps = "none",
        Basic = "basic",
        Intermediate = "intermediate",
        Advanced = "advanced",
    }
}

impl LevelFound {
    /// The level, or `None` for first steps.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::FirstSteps => None,
            Self::Basic => Some(Level::Basic),
            Self::Intermediate => Some(Level::Intermediate),
            Self::Advanced => Some(Level::Advanced),
        }
    }
}

impl From<Option<Level>> for LevelFound {
    fn from(level: Option<Level>) -> Self {
        match level {
            None => Self::FirstSteps,
            Some(Level::Basic) => Self::Basic,
            Some(Level::Intermediate) => Self::Intermediate,
            Some(Level::Advanced) => Self::Advanced,
        }
    }
}

/// What placement found, over all and by competence area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    pub overall: LevelFound,
    /// In the order of [`Area::ALL`]; `None` for an area of which nothing was found.
    pub areas: [Option<LevelFound>; Area::ALL.len()],
}

impl Placed {
    /// A result over all, of which no area is told.
    #[must_use]
    pub const fn at(overall: LevelFound) -> Self {
        Self {
            overall,
            areas: [None; Area::ALL.len()],
        }
    }
}

/// A path that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathUse {
    pub id: Slug,
    /// Whether its last lesson was done in this visit.
    pub completed: bool,
}

/// One exercise or question that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepUse {
    /// The step's id in its lesson.
    pub id: Slug,
    /// Whether the first answer was right, with nothing shown before.
    pub first_try: bool,
}

/// What was done of one lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonUse {
    /// The lesson's id in its pack.
    pub id: Slug,
    pub completed: bool,
    /// Time spent in it, at most [`Visit::LONGEST`].
    pub seconds: u32,
    /// Exercises and questions answered at least once, each time they were.
    pub tried: u16,
    /// Those of them right at the first try; at most `tried`.
    pub first_try: u16,
    /// Those of them whose step is known, each step once, in the order they were first answered; at most
    /// [`LessonUse::MOST_STEPS`]. Records written before steps were kept have none.
    pub steps: Vec<StepUse>,
}

impl LessonUse {
    /// Most steps told of one use: a lesson has no more.
    pub const MOST_STEPS: usize = 9;
    /// Most exercises and questions counted in one use.
    pub const MOST_TRIED: u16 = 1000;

    /// How many of the steps were right at the first try.
    #[must_use]
    pub fn steps_first_try(&self) -> u16 {
        let right = self.steps.iter().filter(|step| step.first_try).count();
        u16::try_from(right).unwrap_or(u16::MAX)
    }
}

/// One call for help, and how long it waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpCall {
    /// The lesson it was made in; `None` on another screen.
    pub lesson: Option<Slug>,
    /// Seconds until somebody came; `None` when nobody marked it answered.
    pub waited: Option<u32>,
}

/// One self-service use. Nothing links two visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The site's local day on which it began.
    pub date: NaiveDate,
    /// The hour it began, 0–23.
    pub hour: u8,
    /// From the choice of a language to the last key, at most [`Visit::LONGEST`].
    pub seconds: u32,
    pub language: SpokenLanguage,
    pub entry: Option<Entry>,
    /// The procedure asked about when the entry is one.
    pub procedure: Option<Slug>,
    pub path: Option<PathUse>,
    pub audience: Option<Audience>,
    pub placement: Option<Placed>,
    /// The areas of which something was done in the last three months, as placement asked; `None` when not asked or
    /// not answered, empty when the answer was nothing at all.
    pub areas_before: Option<Set<Area>>,
    /// The areas of which something can be done now, as the last screen asked; `None` and empty as before.
    pub areas_after: Option<Set<Area>>,
    pub lessons: Vec<LessonUse>,
    pub face: Option<Face>,
    pub calls: Vec<HelpCall>,
    /// The date that the kiosk took part in, of this device or of another.
    pub event: Option<Slug>,
}

impl Visit {
    /// Longest time counted, in seconds: a day. A clock that says more was wrong.
    pub const LONGEST: u32 = 86_400;
    /// Most lessons and calls one visit may hold.
    pub const MOST_PARTS: usize = 100;

    /// A visit that says nothing yet but when it began and in which language.
    #[must_use]
    pub const fn new(date: NaiveDate, hour: u8, language: SpokenLanguage) -> Self {
        Self {
            date,
            hour,
            seconds: 0,
            language,
            entry: None,
            procedure: None,
            path: None,
            audience: None,
            placement: None,
            areas_before: None,
            areas_after: None,
            lessons: Vec::new(),
            face: None,
            calls: Vec::new(),
            event: None,
        }
    }

    /// The areas of the last answer: after, or else before; `None` when neither was answered.
    #[must_use]
    pub fn areas(&self) -> Option<Set<Area>> {
        self.areas_after.or(self.areas_before)
    }
}
