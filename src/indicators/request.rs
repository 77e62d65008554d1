//! What is asked for, and which demands cannot be met.

use super::{Code, Dimension, UNKNOWN};
use crate::domain::{Grain, Period, Territory};

/// The fewest people a published cell may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u32);

impl Threshold {
    /// What the French statistical office withholds below, for natural persons.
    pub const USUAL: Self = Self(11);
    /// The least a coordinator may choose.
    pub const LEAST: u32 = 3;

    /// The threshold of that many people; refused under [`Threshold::LEAST`].
    pub fn of(people: u32) -> Result<Self, RequestError> {
        if people < Self::LEAST {
            Err(RequestError::ThresholdTooLow(people))
        } else {
            Ok(Self(people))
        }
    }

    /// That many people.
    #[must_use]
    pub fn people(self) -> u64 {
        u64::from(self.0)
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self::USUAL
    }
}

/// Whether the cells may leave the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Everything is shown; not for publication.
    Internal,
    /// Small numbers are withheld, and what would give them away.
    Protected { threshold: Threshold },
}

/// One thing to group by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    Site,
    /// Fills the period's first and last day, cut to the period asked for.
    Period(Grain),
    /// Fills the second dimension.
    Dimension(Dimension),
    /// Fills the territory, by where a session was held and where a kiosk stands.
    Territory(Territory),
}

impl By {
    /// Reads `site`, `month` and other periods, `kind` and other dimensions; `None` for any other word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "site" => Some(Self::Site),
            _ => Grain::from_code(code)
                .map(Self::Period)
                .or_else(|| Territory::from_code(code).map(Self::Territory))
                .or_else(|| Dimension::from_code(code).map(Self::Dimension)),
        }
    }

    /// The word as written.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Period(grain) => grain.code(),
            Self::Dimension(dimension) => dimension.code(),
            Self::Territory(territory) => territory.code(),
        }
    }
}

/// Which indicators, over which days, grouped how, for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// In any order; repetitions are taken once.
    pub codes: Vec<Code>,
    pub period: Period,
    /// At most one period, one territory and one dimension; repetitions are taken once.
    pub by: Vec<By>,
    /// The code of the one value of the dimension grouped by whose cells are written; computed and kept back as all of them are.
    pub only: Option<String>,
    pub protection: Protection,
}

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    #[error("no indicator is asked for")]
    NoCode,
    #[error("a threshold of {0} would show cells of one or two people (must be 3 or more)")]
    ThresholdTooLow(u32),
    #[error("a protected export takes whole months, not {0} (ask for whole months, or for internal figures)")]
    PeriodNotWhole(Period),
    #[error(
        "figures by {} are not published, since differences between grains would give small numbers away \
         (ask by month, quarter or year, or for internal figures)", .0.code()
    )]
    GrainTooFine(Grain),
    #[error("by {} and by {} cannot both be asked for: a cell covers one territory", .0.code(), .1.code())]
    TwoTerritories(Territory, Territory),
    #[error("by {} and by {} cannot both be asked for: a cell covers one period", .0.code(), .1.code())]
    TwoGrains(Grain, Grain),
    #[error("by {} and by {} cannot both be asked for: a cell has one second dimension", .0.code(), .1.code())]
    TwoDimensions(Dimension, Dimension),
    #[error(
        "figures cannot be grouped by {}: groups are described by one count for each value, so that nobody can be \
         told apart (ask for its own indicator by another dimension)", .0.code()
    )]
    Counters(Dimension),
    #[error("figures cannot be grouped by {}: a record may have several, and would be counted several times", .0.code())]
    ManyValued(Dimension),
    #[error("{} counts visits, which have no {}", .code.code(), .by.code())]
    NotOfVisits { code: Code, by: Dimension },
    #[error("{} counts sessions, which have no {}", .code.code(), .by.code())]
    NotOfSessions { code: Code, by: Dimension },
    #[error("{} counts no sessions or visits, and cannot be grouped by {}", .code.code(), .by.code())]
    NotOfFacts { code: Code, by: Dimension },
    #[error("no session or visit has a {}: ask for the indicator that is broken down by it", .0.code())]
    OfFacts(Dimension),
    #[error("{} is of the whole period or of its last day, not by {}", .code.code(), .grain.code())]
    OfLastDay { code: Code, grain: Grain },
    #[error("C2 already says the level of each usage, which is not that of the session: group it by something else")]
    LevelOfUsages,
    #[error("{} is never {value:?} (must be one of: {})", .by.code(), .values.join(", "))]
    UnknownValue {
        by: Dimension,
        value: String,
        values: Vec<String>,
    },
}

impl Request {
    /// Why it cannot be met, the first reason found.
    pub fn check(&self) -> Result<(), RequestError> {
        if self.codes.is_empty() {
            return Err(RequestError::NoCode);
        }
        let mut grain = None;
        let mut territory = None;
        let mut crossing = None;
        for &by in &self.by {
            for &code in &self.codes {
                Self::check_grouping(code, by)?;
            }
            match by {
                By::Site => {}
                By::Territory(next) => match territory.replace(next) {
                    Some(first) if first != next => return Err(RequestError::TwoTerritories(first, next)),
                    _ => {}
                },
                By::Period(next) => match grain.replace(next) {
                    Some(first) if first != next => return Err(RequestError::TwoGrains(first, next)),
                    _ => {}
                },
                By::Dimension(next) => match crossing.replace(next) {
                    Some(first) if first != next => return Err(RequestError::TwoDimensions(first, next)),
                    _ => {}
                },
            }
        }
        if let (Some(value), Some(by)) = (&self.only, crossing)
            && let Some(codes) = by.closed()
        {
            let unknown = by.may_be_unknown().then_some(UNKNOWN);
            let values: Vec<String> = codes.iter().copied().chain(unknown).map(str::to_owned).collect();
            Self::check_value(by, value, values)?;
        }
        if let Protection::Protected { .. } = self.protection {
            if let Some(fine @ (Grain::Day | Grain::Week)) = grain {
                return Err(RequestError::GrainTooFine(fine));
            }
            if !self.period.is_whole_months() {
                return Err(RequestError::PeriodNotWhole(self.period));
            }
        }
        Ok(())
    }

    /// Why an indicator cannot be grouped so; a caller who was given no code may leave it out.
    pub fn check_grouping(code: Code, by: By) -> Result<(), RequestError> {
        match by {
            By::Dimension(by) => Self::check_crossing(code, by),
            By::Period(grain) if code.is_of_last_day() => Err(RequestError::OfLastDay { code, grain }),
            _ => Ok(()),
        }
    }

    /// The indicators that can all be grouped so; every one of them when none can, so that asking for them tells why.
    #[must_use]
    pub fn fitting(by: &[By]) -> Vec<Code> {
        let fits = |code: &Code| by.iter().all(|by| Self::check_grouping(*code, *by).is_ok());
        let fitting: Vec<Code> = Code::ALL.into_iter().filter(fits).collect();
        if fitting.is_empty() {
            Code::ALL.to_vec()
        } else {
            fitting
        }
    }

    /// Refuses a value that is not among those of a dimension.
    pub(super) fn check_value(by: Dimension, value: &str, values: Vec<String>) -> Result<(), RequestError> {
        if values.iter().any(|known| known == value) {
            return Ok(());
        }
        let value = value.to_owned();
        Err(RequestError::UnknownValue { by, value, values })
    }

    /// Why an indicator cannot be crossed by a dimension.
    pub fn check_crossing(code: Code, by: Dimension) -> Result<(), RequestError> {
        if by.is_of_facts() {
            Err(RequestError::OfFacts(by))
        } else if by.is_counters() {
            Err(RequestError::Counters(by))
        } else if by.is_many_valued() {
            Err(RequestError::ManyValued(by))
        } else if code.is_of_facts() {
            Err(RequestError::NotOfFacts { code, by })
        } else if code.is_of_visits() && !by.is_of_visits() {
            Err(RequestError::NotOfVisits { code, by })
        } else if !code.is_of_visits() && by.is_of_visits_alone() {
            Err(RequestError::NotOfSessions { code, by })
        } else if code == Code::C2 && by == Dimension::Level {
            Err(RequestError::LevelOfUsages)
        } else {
            Ok(())
        }
    }

    /// The period to group by, if any.
    #[must_use]
    pub fn grain(&self) -> Option<Grain> {
        self.by.iter().find_map(|by| match by {
            By::Period(grain) => Some(*grain),
            _ => None,
        })
    }

    /// The size of the territories to group by, if any.
    #[must_use]
    pub fn territory(&self) -> Option<Territory> {
        self.by.iter().find_map(|by| match by {
            By::Territory(territory) => Some(*territory),
            _ => None,
        })
    }

    /// The dimension to cross by, if any.
    #[must_use]
    pub fn crossing(&self) -> Option<Dimension> {
        self.by.iter().find_map(|by| match by {
            By::Dimension(dimension) => Some(*dimension),
            _ => None,
        })
    }
}
