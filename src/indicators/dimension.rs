//! What figures are broken down by: the JSON fields of records in the singular, and the codes of their values.

use crate::domain::{
    Age, Area, Audience, Autonomy, Device, Face, Gender, Kind, Level, LevelFound, MediatorRole, PlaceType, Referral,
    ServedTheme, Status, Theme, Usage, WorkshopLevel,
};

/// The value of a record that leaves a field out, and what counters leave of a total.
pub const UNKNOWN: &str = "unknown";

/// The codes of a closed list, in its order, as a constant.
macro_rules! codes {
    ($list:ident) => {
        &{
            let mut codes = [""; $list::ALL.len()];
            let mut at = 0;
            while at < codes.len() {
                codes[at] = $list::ALL[at].code();
                at += 1;
            }
            codes
        }
    };
}

const KINDS: &[&str] = codes!(Kind);
const PLACE_TYPES: &[&str] = codes!(PlaceType);
const LEVELS: &[&str] = codes!(Level);
const ROLES: &[&str] = codes!(MediatorRole);
const AUDIENCES: &[&str] = codes!(Audience);
const WORKSHOP_LEVELS: &[&str] = codes!(WorkshopLevel);
const AUTONOMIES: &[&str] = codes!(Autonomy);
const REFERRALS: &[&str] = codes!(Referral);
const RETURNING: &[&str] = &["already", "first_time"];
const AGES: &[&str] = codes!(Age);
const GENDERS: &[&str] = codes!(Gender);
const STATUSES: &[&str] = codes!(Status);
const USAGES: &[&str] = codes!(Usage);
const ALL_THEMES: &[&str] = codes!(Theme);
/// The administrative themes are the end of the national list.
const THEMES: (&[&str], &[&str]) = ALL_THEMES.split_at(Theme::AideAuxDemarches.position() + 1);
const SERVED: &[&str] = codes!(ServedTheme);
const DEVICES: &[&str] = codes!(Device);
const OWN_DEVICE: &[&str] = &["true", "false"];
/// Outside the walls, then inside.
const PREMISES: &[&str] = &["mobile_stop", "home", "elsewhere", "inside"];
const LEVELS_FOUND: &[&str] = codes!(LevelFound);
const AREAS: &[&str] = codes!(Area);
/// How many of the five areas.
const AREA_COUNTS: &[&str] = &["0", "1", "2", "3", "4", "5"];
const FACES: &[&str] = codes!(Face);
/// Minutes, in classes that the list of indicators sets.
const DURATIONS: &[&str] = &["under_30", "30_to_59", "60_to_119", "120_and_over"];
const MATRIX_STEPS: &[&str] = &["1", "2", "3"];
const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const HOURS: &[&str] = &[
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
    /// The level that placement found over all, or of one area when crossed with it.
    Placement,
    /// How many competence areas were used before, 0 to 5.
    AreasBefore,
    /// How many can be used after, 0 to 5.
    AreasAfter,
    /// The three faces.
    Face,
    /// An open list: ids of packs.
    Path,
    /// A competence area.
    Area,
    /// An open list: a lesson's id, a slash, the id of one of its steps.
    Step,
    /// How long a session lasted, in four classes.
    Duration,
    /// The day of the week.
    Weekday,
    /// The step of a usage on its audience's scale of maturity, in the priority matrix.
    MatrixStep,
    /// What digital technology is in the service of.
    Serves,
    /// Outside the walls or inside: a finer list of the kinds of places than the national one, each of it a part of one there.
    Premises,
    /// An open list: numbers of departments.
    Department,
    Device,
    /// Whether the device was the person's own.
    OwnDevice,
}

impl Dimension {
    /// Every dimension, those that a request may cross by first.
    pub const ALL: [Self; 34] = [
        Self::Kind,
        Self::PlaceType,
        Self::Level,
        Self::MediatorRole,
        Self::Audience,
        Self::Language,
        Self::Hour,
        Self::Weekday,
        Self::Duration,
        Self::WorkshopLevel,
        Self::AutonomyBefore,
        Self::AutonomyAfter,
        Self::Referral,
        Self::Premises,
        Self::OwnDevice,
        Self::Placement,
        Self::AreasBefore,
        Self::AreasAfter,
        Self::Face,
        Self::Path,
        Self::Returning,
        Self::Age,
        Self::Gender,
        Self::Status,
        Self::Usage,
        Self::Theme,
        Self::AdministrativeTheme,
        Self::Lesson,
        Self::Area,
        Self::Step,
        Self::MatrixStep,
        Self::Serves,
        Self::Department,
        Self::Device,
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
            Self::Placement => "placement",
            Self::AreasBefore => "areas_before",
            Self::AreasAfter => "areas_after",
            Self::Face => "face",
            Self::Path => "path",
            Self::Area => "area",
            Self::Step => "step",
            Self::Duration => "duration",
            Self::Weekday => "weekday",
            Self::MatrixStep => "matrix_step",
            Self::Serves => "serves",
            Self::Premises => "premises",
            Self::Department => "department",
            Self::Device => "device",
            Self::OwnDevice => "own_device",
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

    /// Whether one record may have several values of it, or belongs to one by its territory, which is another way to group.
    #[must_use]
    pub const fn is_many_valued(self) -> bool {
        matches!(
            self,
            Self::Usage
                | Self::Theme
                | Self::AdministrativeTheme
                | Self::Lesson
                | Self::Area
                | Self::Step
                | Self::MatrixStep
                | Self::Serves
                | Self::Department
                | Self::Device
        )
    }

    /// Whether a visit has it.
    #[must_use]
    pub const fn is_of_visits(self) -> bool {
        matches!(self, Self::Audience | Self::Language | Self::Hour | Self::Weekday) || self.is_of_visits_alone()
    }

    /// Whether a visit has it and no session.
    #[must_use]
    pub const fn is_of_visits_alone(self) -> bool {
        matches!(
            self,
            Self::Placement | Self::AreasBefore | Self::AreasAfter | Self::Face | Self::Path
        )
    }

    /// The codes of a closed list, in its order, without [`UNKNOWN`]; `None` for an open list.
    #[must_use]
    pub const fn closed(self) -> Option<&'static [&'static str]> {
        Some(match self {
            Self::Kind => KINDS,
            Self::PlaceType => PLACE_TYPES,
            Self::Level => LEVELS,
            Self::MediatorRole => ROLES,
            Self::Audience => AUDIENCES,
            Self::Hour => HOURS,
            Self::Weekday => WEEKDAYS,
            Self::Duration => DURATIONS,
            Self::MatrixStep => MATRIX_STEPS,
            Self::WorkshopLevel => WORKSHOP_LEVELS,
            Self::AutonomyBefore | Self::AutonomyAfter => AUTONOMIES,
            Self::Referral => REFERRALS,
            Self::Returning => RETURNING,
            Self::Age => AGES,
            Self::Gender => GENDERS,
            Self::Status => STATUSES,
            Self::Usage => USAGES,
            Self::Theme => THEMES.0,
            Self::AdministrativeTheme => THEMES.1,
            Self::Placement => LEVELS_FOUND,
            Self::AreasBefore | Self::AreasAfter => AREA_COUNTS,
            Self::Face => FACES,
            Self::Area => AREAS,
            Self::Serves => SERVED,
            Self::Premises => PREMISES,
            Self::Device => DEVICES,
            Self::OwnDevice => OWN_DEVICE,
            Self::Department | Self::Language | Self::Lesson | Self::Path | Self::Step => return None,
        })
    }

    /// Whether a record may leave it out, so that a closed list ends with [`UNKNOWN`].
    pub(super) const fn may_be_unknown(self) -> bool {
        !matches!(
            self,
            Self::Kind
                | Self::PlaceType
                | Self::Hour
                | Self::Weekday
                | Self::Duration
                | Self::MatrixStep
                | Self::Theme
                | Self::AdministrativeTheme
                | Self::Area
                | Self::Serves
                | Self::Premises
                | Self::Device
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_parts_of_the_national_themes_are_told_apart_as_the_vocabulary_does() {
        let of = |administrative| {
            let themes = Theme::ALL.iter().filter(|t| t.is_administrative() == administrative);
            themes.map(|t| t.code()).collect::<Vec<_>>()
        };
        assert_eq!(Dimension::Theme.closed().unwrap(), of(false));
        assert_eq!(Dimension::AdministrativeTheme.closed().unwrap(), of(true));
        assert_eq!((of(false).len(), of(true).len()), (19, 11));
    }

    #[test]
    fn each_dimension_is_read_back_from_its_code() {
        for dimension in Dimension::ALL {
            assert_eq!(Dimension::from_code(dimension.code()), Some(dimension));
        }
    }
}
