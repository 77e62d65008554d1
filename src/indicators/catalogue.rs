//! The catalogue: one entry an indicator. Adding an indicator of what is already counted is adding its entry here.

use super::{Dimension, Unit};

/// Declares the codes in catalogue order.
macro_rules! codes {
    ($($code:ident),+ $(,)?) => {
        /// The stable code of an indicator.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($code),+ }

        impl Code {
            /// Every code, in catalogue order.
            pub const ALL: [Self; [$(stringify!($code)),+].len()] = [$(Self::$code),+];

            /// The code as written.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$code => stringify!($code)),+ }
            }
        }
    };
}

codes!(
    A1, A2, A3, A4, A5, A6, B1, B2, B3, B4, B5, B6, C1, C1b, C2, C3, C4, C5, D1, D2, D3, D4, D5, D6, D7, D8, D9, D10,
    E1, E2, E3, E4, E5, E6, F1, F2, F3, G1, G2, G3, G5, H1
);

/// What an indicator gives for each of its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    pub unit: Unit,
    /// The denominator of its shares; `None` for what is a part of nothing, such as a median.
    pub share_of: Option<Unit>,
}

/// One line of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub code: Code,
    pub measures: &'static [Measure],
    /// Each taken alone, in this order.
    pub breakdowns: &'static [Dimension],
    /// The two dimensions that the catalogue itself crosses, for the first unit; shown where no other crossing is asked for.
    pub crossing: Option<[Dimension; 2]>,
}

const fn of_itself(unit: Unit) -> Measure {
    Measure {
        unit,
        share_of: Some(unit),
    }
}

const fn part_of(whole: Unit, unit: Unit) -> Measure {
    Measure {
        unit,
        share_of: Some(whole),
    }
}

/// What is a part of nothing.
const fn alone(unit: Unit) -> Measure {
    Measure { unit, share_of: None }
}

const SESSIONS: &[Measure] = &[of_itself(Unit::Sessions)];
const ACCOMPANIMENTS: &[Measure] = &[of_itself(Unit::Accompaniments)];
/// A session of two themes is in two cells: the share that means something is that of the sessions that name the value,
/// and such shares do not sum to 100. Rule 3 promises that sum to single-valued breakdowns only.
const MENTIONS: &[Measure] = &[part_of(Unit::Sessions, Unit::Mentions)];
const VISITS: &[Measure] = &[of_itself(Unit::Visits)];

const fn line(code: Code, measures: &'static [Measure], breakdowns: &'static [Dimension]) -> Indicator {
    Indicator {
        code,
        measures,
        breakdowns,
        crossing: None,
    }
}

/// Every indicator, in the order of files.
pub const INDICATORS: &[Indicator] = &[
    line(Code::A1, SESSIONS, &[Dimension::Kind, Dimension::MediatorRole]),
    line(Code::A2, ACCOMPANIMENTS, &[Dimension::Kind, Dimension::PlaceType]),
    line(Code::A3, &[of_itself(Unit::MediatorMinutes)], &[Dimension::Kind]),
    line(
        Code::A4,
        &[of_itself(Unit::LearnerMinutes)],
        &[Dimension::Kind, Dimension::Level],
    ),
    line(
        Code::A5,
        &[of_itself(Unit::Accompaniments), of_itself(Unit::Sessions)],
        &[Dimension::Duration],
    ),
    line(Code::A6, ACCOMPANIMENTS, &[Dimension::Returning]),
    line(Code::B1, ACCOMPANIMENTS, &[Dimension::Age]),
    line(Code::B2, ACCOMPANIMENTS, &[Dimension::Gender]),
    line(Code::B3, ACCOMPANIMENTS, &[Dimension::Status]),
    line(Code::B4, ACCOMPANIMENTS, &[Dimension::Audience]),
    // Those of the seven priority audiences together, then of each.
    line(
        Code::B5,
        &[part_of(Unit::Accompaniments, Unit::PriorityAccompaniments)],
        &[Dimension::Audience],
    ),
    line(Code::B6, ACCOMPANIMENTS, &[Dimension::Language]),
    line(Code::C1, ACCOMPANIMENTS, &[Dimension::Level]),
    // Of the accompaniments in workshops.
    line(Code::C1b, ACCOMPANIMENTS, &[Dimension::WorkshopLevel]),
    line(Code::C2, MENTIONS, &[Dimension::Usage]),
    line(Code::C3, MENTIONS, &[Dimension::Theme, Dimension::AdministrativeTheme]),
    line(Code::C4, MENTIONS, &[Dimension::Serves]),
    // An accompaniment on two usages of its audience's row is in two cells, and the total is the sum of the cells.
    Indicator {
        crossing: Some([Dimension::Audience, Dimension::MatrixStep]),
        ..line(
            Code::C5,
            &[
                of_itself(Unit::Accompaniments),
                part_of(Unit::MatrixCells, Unit::MatrixCellsReached),
            ],
            &[],
        )
    },
    line(Code::D1, VISITS, &[Dimension::Language]),
    line(
        Code::D2,
        &[
            of_itself(Unit::LessonsStarted),
            part_of(Unit::LessonsStarted, Unit::LessonsCompleted),
        ],
        &[
            Dimension::Usage,
            Dimension::Level,
            Dimension::Lesson,
            Dimension::Language,
        ],
    ),
    // Of the lessons that were completed: how long one was looked at before it was left says nothing of it.
    line(
        Code::D3,
        &[
            alone(Unit::SecondsQ1),
            alone(Unit::SecondsMedian),
            alone(Unit::SecondsQ3),
        ],
        &[Dimension::Lesson],
    ),
    line(
        Code::D4,
        &[
            of_itself(Unit::ExercisesTried),
            part_of(Unit::ExercisesTried, Unit::ExercisesFirstTry),
        ],
        &[Dimension::Usage, Dimension::Step],
    ),
    // Of the visits in which placement found something.
    Indicator {
        crossing: Some([Dimension::Placement, Dimension::Area]),
        ..line(Code::D5, VISITS, &[Dimension::Placement])
    },
    // Of the individual accompaniments in which autonomy was noted before and after.
    Indicator {
        crossing: Some([Dimension::AutonomyBefore, Dimension::AutonomyAfter]),
        ..line(
            Code::D6,
            &[
                of_itself(Unit::Accompaniments),
                part_of(Unit::Accompaniments, Unit::AutonomyGained),
            ],
            &[Dimension::AutonomyBefore],
        )
    },
    // Of the visits that answered before or after; "at least basic" by the last of the two answers.
    line(
        Code::D7,
        &[of_itself(Unit::Visits), part_of(Unit::Visits, Unit::VisitsAtLeastBasic)],
        &[Dimension::AreasBefore, Dimension::AreasAfter],
    ),
    // Of the visits that answered.
    line(Code::D8, VISITS, &[Dimension::Face]),
    line(
        Code::D9,
        &[
            of_itself(Unit::Calls),
            alone(Unit::WaitingMedian),
            alone(Unit::WaitingP90),
        ],
        &[Dimension::Lesson],
    ),
    // Of the visits in which a path was chosen.
    line(
        Code::D10,
        &[of_itself(Unit::Visits), part_of(Unit::Visits, Unit::PathsCompleted)],
        &[Dimension::Path],
    ),
    // The places that the site describes, one of several types among them; sites with a session or a visit in the period.
    line(
        Code::E1,
        &[alone(Unit::Places), alone(Unit::Sites)],
        &[Dimension::Typology, Dimension::Label, Dimension::Mobility],
    ),
    // Those outside the walls together, then of each kind of place.
    line(
        Code::E2,
        &[part_of(Unit::Accompaniments, Unit::AccompanimentsOutside)],
        &[Dimension::Premises],
    ),
    // The communes of sessions whose commune is known. Each is a place and no person, but says of whoever was met there that
    // they were: kept back like sessions, by the people behind it.
    line(Code::E3, &[of_itself(Unit::Communes)], &[Dimension::Department]),
    // Days on which a session was held anywhere in the group: opening hours that nobody used are not known.
    Indicator {
        crossing: Some([Dimension::Weekday, Dimension::Hour]),
        ..line(Code::E4, &[of_itself(Unit::Sessions), alone(Unit::Days)], &[])
    },
    // The sites that recorded something in the period or before it. One that is not over ends with the newest record of
    // all sites, for want of a clock. Of several sites, the days are those of the longest silence.
    line(
        Code::E5,
        &[
            alone(Unit::Sites),
            part_of(Unit::Sites, Unit::SitesWithGaps),
            alone(Unit::MonthsMissing),
            alone(Unit::DaysSinceLast),
        ],
        &[],
    ),
    // Of the places of E1.
    line(
        Code::E6,
        &[
            of_itself(Unit::Places),
            part_of(Unit::Places, Unit::PlacesForBusinesses),
        ],
        &[],
    ),
    // The total is that of devices; whose they were is said once a session, of all sessions.
    line(Code::F1, MENTIONS, &[Dimension::Device, Dimension::OwnDevice]),
    // The machines of the inventory that are not retired, as they stand, on the last day of the period.
    line(
        Code::F2,
        &[
            of_itself(Unit::Machines),
            alone(Unit::AgeMean),
            part_of(Unit::Machines, Unit::MachinesOld),
            part_of(Unit::Machines, Unit::MachinesInRepair),
        ],
        &[Dimension::Equipment],
    ),
    // A place may have several connections.
    line(Code::F3, &[alone(Unit::Places)], &[Dimension::Connection]),
    // They are staff, as little of a secret as their places; but each led a session, so that ten of them beside fewer than
    // eleven people would be ten people: kept back like sessions, by the people met.
    line(Code::G1, &[alone(Unit::Mediators)], &[]),
    // Cycles and their relays by the day they began, blocks by the day they became whole, productions by theirs.
    line(
        Code::G2,
        &[
            of_itself(Unit::Cycles),
            of_itself(Unit::Blocks),
            of_itself(Unit::Relays),
            of_itself(Unit::Productions),
        ],
        &[Dimension::Sector],
    ),
    // The dates of the period, planned or held, without those that were cancelled.
    line(
        Code::G3,
        &[
            of_itself(Unit::Dates),
            of_itself(Unit::PeopleEnrolled),
            of_itself(Unit::PeoplePresent),
            part_of(Unit::PeopleEnrolled, Unit::PeopleAbsent),
            of_itself(Unit::PeopleWaiting),
        ],
        &[Dimension::Format],
    ),
    // Those sent on together, then to each destination.
    line(
        Code::G5,
        &[part_of(Unit::Accompaniments, Unit::AccompanimentsReferred)],
        &[Dimension::Referral],
    ),
    // The questionnaire of needs, filled in by structures; those asked are of the campaigns that begin in the period.
    line(
        Code::H1,
        &[
            part_of(Unit::Structures, Unit::Needs),
            part_of(Unit::StructuresAsked, Unit::Structures),
            alone(Unit::StructuresAsked),
        ],
        &[Dimension::Need],
    ),
];

impl Code {
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

    /// The id of the message that says what the indicators of its letter are about: `indicator-family-a`.
    #[must_use]
    pub fn family_id(self) -> String {
        format!("indicator-family-{}", self.code()[..1].to_ascii_lowercase())
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
        matches!(
            self,
            Self::D1 | Self::D2 | Self::D3 | Self::D4 | Self::D5 | Self::D7 | Self::D8 | Self::D9 | Self::D10
        )
    }

    /// Whether it counts facts: what a site plans, keeps and describes beside its sessions and visits.
    #[must_use]
    pub const fn is_of_facts(self) -> bool {
        matches!(
            self,
            Self::E1 | Self::E5 | Self::E6 | Self::F2 | Self::F3 | Self::G1 | Self::G2 | Self::G3 | Self::H1
        )
    }

    /// Whether it says how things stand on the last day of the period, or counts what the whole period counts once, so that
    /// no period within it has figures.
    #[must_use]
    pub const fn is_of_last_day(self) -> bool {
        matches!(self, Self::E1 | Self::E5 | Self::E6 | Self::F2 | Self::F3 | Self::G1)
    }

    /// Whether it counts only the records that say what it is broken down by, so that none is unknown.
    pub(super) const fn is_of_answers(self) -> bool {
        matches!(self, Self::D5 | Self::D6 | Self::D8 | Self::D10)
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
        assert_eq!(Code::C1b.family_id(), "indicator-family-c");
    }
}
