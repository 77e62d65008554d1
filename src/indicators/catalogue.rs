//! The catalogue: one entry an indicator. Adding an indicator of what is already counted is adding its entry here.

use super::{Dimension, Unit};

/// The stable code of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    A1,
    A2,
    A3,
    A4,
    A6,
    B1,
    B2,
    B3,
    B4,
    B6,
    C1,
    C2,
    C3,
    D1,
    D2,
}

/// What an indicator gives for each of its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    pub unit: Unit,
    /// The denominator of the shares of the breakdowns.
    pub share_of: Unit,
}

/// One line of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub code: Code,
    pub measures: &'static [Measure],
    /// Each taken alone, in this order.
    pub breakdowns: &'static [Dimension],
}

/// An indicator of one unit whose shares are parts of its own total.
const fn parts(code: Code, measures: &'static [Measure], breakdowns: &'static [Dimension]) -> Indicator {
    Indicator {
        code,
        measures,
        breakdowns,
    }
}

const fn of_itself(unit: Unit) -> Measure {
    Measure { unit, share_of: unit }
}

const SESSIONS: &[Measure] = &[of_itself(Unit::Sessions)];
const ACCOMPANIMENTS: &[Measure] = &[of_itself(Unit::Accompaniments)];
/// A session of two themes is in two cells: the share that means something is that of the sessions that name the value,
/// and such shares do not sum to 100. Rule 3 promises that sum to single-valued breakdowns only.
const MENTIONS: &[Measure] = &[Measure {
    unit: Unit::Mentions,
    share_of: Unit::Sessions,
}];
const LESSONS: &[Measure] = &[
    of_itself(Unit::LessonsStarted),
    Measure {
        unit: Unit::LessonsCompleted,
        share_of: Unit::LessonsStarted,
    },
];

/// Every indicator, in the order of files.
pub const INDICATORS: &[Indicator] = &[
    parts(Code::A1, SESSIONS, &[Dimension::Kind, Dimension::MediatorRole]),
    parts(Code::A2, ACCOMPANIMENTS, &[Dimension::Kind, Dimension::PlaceType]),
    parts(Code::A3, &[of_itself(Unit::MediatorMinutes)], &[Dimension::Kind]),
    parts(
        Code::A4,
        &[of_itself(Unit::LearnerMinutes)],
        &[Dimension::Kind, Dimension::Level],
    ),
    parts(Code::A6, ACCOMPANIMENTS, &[Dimension::Returning]),
    parts(Code::B1, ACCOMPANIMENTS, &[Dimension::Age]),
    parts(Code::B2, ACCOMPANIMENTS, &[Dimension::Gender]),
    parts(Code::B3, ACCOMPANIMENTS, &[Dimension::Status]),
    parts(Code::B4, ACCOMPANIMENTS, &[Dimension::Audience]),
    parts(Code::B6, ACCOMPANIMENTS, &[Dimension::Language]),
    parts(Code::C1, ACCOMPANIMENTS, &[Dimension::Level]),
    parts(Code::C2, MENTIONS, &[Dimension::Usage]),
    parts(Code::C3, MENTIONS, &[Dimension::Theme, Dimension::AdministrativeTheme]),
    parts(Code::D1, &[of_itself(Unit::Visits)], &[Dimension::Language]),
    parts(
        Code::D2,
        LESSONS,
        &[
            Dimension::Usage,
            Dimension::Level,
            Dimension::Lesson,
            Dimension::Language,
        ],
    ),
];

impl Code {
    /// Every code, in catalogue order.
    pub const ALL: [Self; 15] = [
        Self::A1,
        Self::A2,
        Self::A3,
        Self::A4,
        Self::A6,
        Self::B1,
        Self::B2,
        Self::B3,
        Self::B4,
        Self::B6,
        Self::C1,
        Self::C2,
        Self::C3,
        Self::D1,
        Self::D2,
    ];

    /// The code as written.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::A3 => "A3",
            Self::A4 => "A4",
            Self::A6 => "A6",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::B3 => "B3",
            Self::B4 => "B4",
            Self::B6 => "B6",
            Self::C1 => "C1",
            Self::C2 => "C2",
            Self::C3 => "C3",
            Self::D1 => "D1",
            Self::D2 => "D2",
        }
    }

    /// Reads a code, in capitals or not.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|known| known.code().eq_ignore_ascii_case(code))
    }

    /// Its line of the catalogue.
    #[must_use]
    pub fn indicator(self) -> &'static Indicator {
        &INDICATORS[self as usize]
    }

    /// The id of the message of its title: `indicator-a1-title`.
    #[must_use]
    pub fn title_id(self) -> String {
        format!("indicator-{}-title", self.code().to_ascii_lowercase())
    }

    /// The id of the message of its definition: `indicator-a1-definition`.
    #[must_use]
    pub fn definition_id(self) -> String {
        format!("indicator-{}-definition", self.code().to_ascii_lowercase())
    }

    /// Whether it counts visits, which are no accompaniment.
    #[must_use]
    pub const fn is_of_visits(self) -> bool {
        matches!(self, Self::D1 | Self::D2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_finds_its_own_line_of_the_catalogue() {
        assert_eq!(Code::ALL.len(), INDICATORS.len());
        for code in Code::ALL {
            assert_eq!(code.indicator().code, code);
            assert_eq!(Code::from_code(&code.code().to_lowercase()), Some(code));
        }
        assert_eq!(Code::from_code("Z9"), None);
        assert_eq!(Code::A1.title_id(), "indicator-a1-title");
    }
}
