//! What a figure counts.

use super::Code;

/// The unit of a value, and the denominator that `share_of` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Records of mediation: an individual accompaniment, a workshop, a talk, a project.
    Sessions,
    /// Session × participant: a workshop of ten counts ten.
    Accompaniments,
    /// The duration once a session, whoever took part.
    MediatorMinutes,
    /// The duration × participants.
    LearnerMinutes,
    /// Values of a field of many values, once a session and value, never × participants.
    Mentions,
    /// Accompaniments at the end of which autonomy was higher than at the start.
    AutonomyGained,
    /// Self-service uses of a kiosk.
    Visits,
    /// Lessons begun in visits, each time they were.
    LessonsStarted,
    /// Those of them done to the end.
    LessonsCompleted,
    /// Seconds under which a quarter of the completed lessons took.
    SecondsQ1,
    /// Seconds under which half of them took.
    SecondsMedian,
    /// Seconds under which three quarters of them took.
    SecondsQ3,
    /// Exercises and questions answered at least once, each time they were.
    ExercisesTried,
    /// Those of them right at the first try.
    ExercisesFirstTry,
    /// Visits whose last answer names all five competence areas.
    VisitsAtLeastBasic,
    /// Calls for help.
    Calls,
    /// Seconds under which half of the answered calls waited.
    WaitingMedian,
    /// Seconds under which nine tenths of them waited.
    WaitingP90,
    /// Paths followed to their last lesson.
    PathsCompleted,
    /// Accompaniments of the seven priority audiences.
    PriorityAccompaniments,
    /// The cells of the priority matrix, always as many.
    MatrixCells,
    /// Those of them that an accompaniment was on.
    MatrixCellsReached,
    /// Accompaniments at a mobile stop, at home or elsewhere.
    AccompanimentsOutside,
    /// Communes in which a session was held.
    Communes,
    /// Days on which a session was held.
    Days,
    /// Accompaniments of people who were sent on to somebody else.
    AccompanimentsReferred,
    /// Sites that recorded something.
    Sites,
    /// Places that a site describes.
    Places,
    /// Those of them that receive very small businesses.
    PlacesForBusinesses,
    /// Sites with a month in which they recorded nothing.
    SitesWithGaps,
    /// Months in which a site recorded nothing, once a site.
    MonthsMissing,
    /// Days since the last record of the site that has been silent longest.
    DaysSinceLast,
    /// Machines of the inventory.
    Machines,
    /// Their mean age in months, counted from the years they are of.
    AgeMean,
    /// Those of six years and over.
    MachinesOld,
    /// Those in repair.
    MachinesInRepair,
    /// People of the team who led a session, once a site.
    Mediators,
    /// Cycles of digital culture.
    Cycles,
    /// Blocks of cycles.
    Blocks,
    /// People who pass on what a cycle taught them.
    Relays,
    /// What cycles published.
    Productions,
    /// Planned dates.
    Dates,
    /// People who enrolled for a date, once a date.
    PeopleEnrolled,
    /// People who came.
    PeoplePresent,
    /// People who had enrolled and did not come.
    PeopleAbsent,
    /// People on a waiting list.
    PeopleWaiting,
    /// Needs that structures name, once a structure.
    Needs,
    /// Structures that answered.
    Structures,
    /// Structures that were asked.
    StructuresAsked,
    /// What a coordinator wants a figure to reach, in the unit of that figure.
    Target,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 50] = [
        Self::Sessions,
        Self::Accompaniments,
        Self::MediatorMinutes,
        Self::LearnerMinutes,
        Self::Mentions,
        Self::AutonomyGained,
        Self::Visits,
        Self::LessonsStarted,
        Self::LessonsCompleted,
        Self::SecondsQ1,
        Self::SecondsMedian,
        Self::SecondsQ3,
        Self::ExercisesTried,
        Self::ExercisesFirstTry,
        Self::VisitsAtLeastBasic,
        Self::Calls,
        Self::WaitingMedian,
        Self::WaitingP90,
        Self::PathsCompleted,
        Self::PriorityAccompaniments,
        Self::MatrixCells,
        Self::MatrixCellsReached,
        Self::AccompanimentsOutside,
        Self::Communes,
        Self::Days,
        Self::AccompanimentsReferred,
        Self::Sites,
        Self::Places,
        Self::PlacesForBusinesses,
        Self::SitesWithGaps,
        Self::MonthsMissing,
        Self::DaysSinceLast,
        Self::Machines,
        Self::AgeMean,
        Self::MachinesOld,
        Self::MachinesInRepair,
        Self::Mediators,
        Self::Cycles,
        Self::Blocks,
        Self::Relays,
        Self::Productions,
        Self::Dates,
        Self::PeopleEnrolled,
        Self::PeoplePresent,
        Self::PeopleAbsent,
        Self::PeopleWaiting,
        Self::Needs,
        Self::Structures,
        Self::StructuresAsked,
        Self::Target,
    ];

    /// The unit of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }

    /// The code written in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Accompaniments => "accompaniments",
            Self::MediatorMinutes => "mediator_minutes",
            Self::LearnerMinutes => "learner_minutes",
            Self::Mentions => "mentions",
            Self::AutonomyGained => "autonomy_gained",
            Self::Visits => "visits",
            Self::LessonsStarted => "lessons_started",
            Self::LessonsCompleted => "lessons_completed",
            Self::SecondsQ1 => "seconds_q1",
            Self::SecondsMedian => "seconds_median",
            Self::SecondsQ3 => "seconds_q3",
            Self::ExercisesTried => "exercises_tried",
            Self::ExercisesFirstTry => "exercises_first_try",
            Self::VisitsAtLeastBasic => "visits_at_least_basic",
            Self::Calls => "calls",
            Self::WaitingMedian => "waiting_seconds_median",
            Self::WaitingP90 => "waiting_seconds_p90",
            Self::PathsCompleted => "paths_completed",
            Self::PriorityAccompaniments => "accompaniments_of_priority_audiences",
            Self::MatrixCells => "matrix_cells",
            Self::MatrixCellsReached => "matrix_cells_reached",
            Self::AccompanimentsOutside => "accompaniments_outside",
            Self::Communes => "communes",
            Self::Days => "days",
            Self::AccompanimentsReferred => "accompaniments_referred",
            Self::Sites => "sites",
            Self::Places => "places",
            Self::PlacesForBusinesses => "places_receiving_very_small_businesses",
            Self::SitesWithGaps => "sites_with_gaps",
            Self::MonthsMissing => "months_missing",
            Self::DaysSinceLast => "days_since_last_record",
            Self::Machines => "machines",
            Self::AgeMean => "age_months_mean",
            Self::MachinesOld => "machines_six_years_and_over",
            Self::MachinesInRepair => "machines_in_repair",
            Self::Mediators => "mediators",
            Self::Cycles => "cycles",
            Self::Blocks => "blocks",
            Self::Relays => "relays",
            Self::Productions => "productions",
            Self::Dates => "dates",
            Self::PeopleEnrolled => "people_enrolled",
            Self::PeoplePresent => "people_present",
            Self::PeopleAbsent => "people_absent",
            Self::PeopleWaiting => "people_waiting",
            Self::Needs => "needs",
            Self::Structures => "structures",
            Self::StructuresAsked => "structures_asked",
            Self::Target => "target",
        }
    }

    /// Whether values are minutes, which people read as hours.
    #[must_use]
    pub const fn is_minutes(self) -> bool {
        matches!(self, Self::MediatorMinutes | Self::LearnerMinutes)
    }

    /// Whether values are lessons, which usages and levels share out.
    pub(super) const fn is_lessons(self) -> bool {
        matches!(self, Self::LessonsStarted | Self::LessonsCompleted)
    }

    /// Whether values are seconds under which a part of what was timed lies: they sum to nothing, and have no value where
    /// nothing was timed.
    #[must_use]
    pub const fn is_quantile(self) -> bool {
        matches!(
            self,
            Self::SecondsQ1 | Self::SecondsMedian | Self::SecondsQ3 | Self::WaitingMedian | Self::WaitingP90
        )
    }

    /// Whether values are what records name, several of which may be of one record: the total of them is a part of nothing.
    pub(super) const fn is_of_mentions(self) -> bool {
        matches!(self, Self::Mentions | Self::Needs)
    }

    /// Whether it is said of all that the first unit of its indicator counts, the mean of them or the longest: of none of
    /// them it has no value.
    pub(super) const fn is_of_all(self) -> bool {
        matches!(self, Self::AgeMean | Self::DaysSinceLast)
    }

    /// Whether no breakdown shares it out.
    pub(super) const fn is_of_whole(self, code: Code) -> bool {
        matches!(
            (code, self),
            (Code::E1, Self::Sites) | (Code::H1, Self::Structures | Self::StructuresAsked)
        )
    }

    /// Whether each of the people behind a value adds one to it, at the most.
    pub(super) const fn adds_one(self) -> bool {
        matches!(
            self,
            Self::Sessions
                | Self::Accompaniments
                | Self::PriorityAccompaniments
                | Self::AccompanimentsOutside
                | Self::AccompanimentsReferred
                | Self::AutonomyGained
                | Self::Visits
                | Self::VisitsAtLeastBasic
                | Self::PeopleEnrolled
                | Self::PeoplePresent
                | Self::PeopleAbsent
                | Self::PeopleWaiting
                | Self::Relays
        )
    }

    /// Whether values count no people, so that none is kept back.
    pub(super) const fn is_of_things(self) -> bool {
        matches!(
            self,
            Self::Days
                | Self::MatrixCells
                | Self::MatrixCellsReached
                | Self::Target
                | Self::Machines
                | Self::AgeMean
                | Self::MachinesOld
                | Self::MachinesInRepair
                | Self::Cycles
                | Self::Blocks
                | Self::Productions
                | Self::Dates
                | Self::Sites
                | Self::Places
                | Self::PlacesForBusinesses
                | Self::SitesWithGaps
                | Self::MonthsMissing
                | Self::DaysSinceLast
                | Self::Needs
                | Self::Structures
                | Self::StructuresAsked
        )
    }
}
