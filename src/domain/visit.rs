//! A visit: one self-service use of the kiosk, with nobody in it.

use chrono::NaiveDate;

use super::closed_list::closed_list;
use super::{Audience, Level, Slug, SpokenLanguage};

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

/// What was done of one lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonUse {
    /// The lesson's id in its pack.
    pub id: Slug,
    pub completed: bool,
    /// Time spent in it, at most [`Visit::LONGEST`].
    pub seconds: u32,
    /// Exercises and questions answered at least once.
    pub tried: u16,
    /// Those of them right at the first try; at most `tried`.
    pub first_try: u16,
}

/// One call for help, and how long it waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelpCall {
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
    pub path: Option<Slug>,
    pub audience: Option<Audience>,
    /// The level that placement found.
    pub placement: Option<Level>,
    pub lessons: Vec<LessonUse>,
    pub face: Option<Face>,
    pub calls: Vec<HelpCall>,
}

impl Visit {
    /// Longest time counted, in seconds: a day. A clock that says more was wrong.
    pub const LONGEST: u32 = 86_400;
    /// Most lessons and calls one visit may hold.
    pub const MOST_PARTS: usize = 100;
}
