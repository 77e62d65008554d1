//! What figures are broken down by: the JSON fields of records in the singular, and the codes of their values.

use super::Value;
use crate::domain::{
    Age, Audience, Autonomy, Gender, Kind, Level, MediatorRole, PlaceType, Referral, Status, Theme, Usage,
    WorkshopLevel,
};

/// The value of a record that leaves a field out, and what counters leave of a total.
pub const UNKNOWN: &str = "unknown";

/// The values of [`Dimension::Returning`], before [`UNKNOWN`].
const RETURNING: [&str; 2] = ["already", "first_time"];

/// The hours of a day, as written.
const HOURS: [&str; 24] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
    "21", "22", "23",
];

/// A field that tells cells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    Kind,
    PlaceType,
    /// The highest level among a session's usages; the level of a usage, of a lesson's usage.
    Level,
    MediatorRole,
    Audience,
    /// An open list: BCP 47 tags.
    Language,
    Hour,
    WorkshopLevel,
    AutonomyBefore,
    AutonomyAfter,
    Referral,
    /// Already accompanied, first time, unknown.
    Returning,
    Age,
    Gender,
    Status,
    Usage,
    /// The 19 national themes.
    Theme,
    /// The 11 administrative ones.
    AdministrativeTheme,
    /// An open list: ids of packs.
    Lesson,
}

impl Dimension {
    /// Every dimension, those that a request may cross by first.
    pub const ALL: [Self; 19] = [
        Self::Kind,
        Self::PlaceType,
        Self::Level,
        Self::MediatorRole,
        Self::Audience,
        Self::Language,
        Self::Hour,
        Self::WorkshopLevel,
        Self::AutonomyBefore,
        Self::AutonomyAfter,
        Self::Referral,
        Self::Returning,
        Self::Age,
        Self::Gender,
        Self::Status,
        Self::Usage,
        Self::Theme,
        Self::AdministrativeTheme,
        Self::Lesson,
    ];

    /// The code written in files: the JSON field in the singular.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::PlaceType => "place_type",
            Self::Level => "level",
            Self::MediatorRole => "mediator_role",
            Self::Audience => "audience",
            Self::Language => "language",
            Self::Hour => "hour",
            Self::WorkshopLevel => "workshop_level",
            Self::AutonomyBefore => "autonomy_before",
            Self::AutonomyAfter => "autonomy_after",
            Self::Referral => "referral",
            Self::Returning => "returning",
            Self::Age => "age",
            Self::Gender => "gender",
            Self::Status => "status",
            Self::Usage => "usage",
            Self::Theme => "theme",
            Self::AdministrativeTheme => "administrative_theme",
            Self::Lesson => "lesson",
        }
    }

    /// The dimension of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dimension| dimension.code() == code)
    }

    /// Whether groups are described by it with a count for each value, so that it can never be crossed with another.
    #[must_use]
    pub const fn is_counters(self) -> bool {
        matches!(self, Self::Returning | Self::Age | Self::Gender | Self::Status)
    }

    /// Whether one record may have several values of it.
    #[must_use]
    pub const fn is_many_valued(self) -> bool {
        matches!(
            self,
            Self::Usage | Self::Theme | Self::AdministrativeTheme | Self::Lesson
        )
    }

    /// Whether a visit has it.
    #[must_use]
    pub const fn is_of_visits(self) -> bool {
        matches!(self, Self::Audience | Self::Language | Self::Hour)
    }

    /// The codes of a closed list, in its order, without [`UNKNOWN`]; `None` for an open list.
    #[must_use]
    pub fn closed(self) -> Option<Vec<&'static str>> {
        fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|&value| code(value)).collect()
        }
        let themes = |administrative| {
            let of_kind = Theme::ALL.iter().filter(|t| t.is_administrative() == administrative);
            of_kind.map(|t| t.code()).collect()
        };
        Some(match self {
            Self::Kind => codes(Kind::ALL, Kind::code),
            Self::PlaceType => codes(PlaceType::ALL, PlaceType::code),
            Self::Level => codes(Level::ALL, Level::code),
            Self::MediatorRole => codes(MediatorRole::ALL, MediatorRole::code),
            Self::Audience => codes(Audience::ALL, Audience::code),
            Self::Hour => HOURS.to_vec(),
            Self::WorkshopLevel => codes(WorkshopLevel::ALL, WorkshopLevel::code),
            Self::AutonomyBefore | Self::AutonomyAfter => codes(Autonomy::ALL, Autonomy::code),
            Self::Referral => codes(Referral::ALL, Referral::code),
            Self::Returning => RETURNING.to_vec(),
            Self::Age => codes(Age::ALL, Age::code),
            Self::Gender => codes(Gender::ALL, Gender::code),
            Self::Status => codes(Status::ALL, Status::code),
            Self::Usage => codes(Usage::ALL, Usage::code),
            Self::Theme => themes(false),
            Self::AdministrativeTheme => themes(true),
            Self::Language | Self::Lesson => return None,
        })
    }

    /// The code at a position of a closed list, [`UNKNOWN`] past its end.
    pub(super) fn value_at(self, position: usize) -> Value {
        Value::Borrowed(
            self.closed()
                .and_then(|codes| codes.get(position).copied())
                .unwrap_or(UNKNOWN),
        )
    }
}
