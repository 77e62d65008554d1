//! What a figure counts.

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
    /// Self-service uses of a kiosk.
    Visits,
    /// Lessons begun in visits, each time they were.
    LessonsStarted,
    /// Those of them done to the end.
    LessonsCompleted,
}

impl Unit {
    /// The code written in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Accompaniments => "accompaniments",
            Self::MediatorMinutes => "mediator_minutes",
            Self::LearnerMinutes => "learner_minutes",
            Self::Mentions => "mentions",
            Self::Visits => "visits",
            Self::LessonsStarted => "lessons_started",
            Self::LessonsCompleted => "lessons_completed",
        }
    }

    /// Whether values are minutes, which people read as hours.
    #[must_use]
    pub const fn is_minutes(self) -> bool {
        matches!(self, Self::MediatorMinutes | Self::LearnerMinutes)
    }
}
