//! The figures that the mediators' screens show: cells of the indicators, as plain data.
//!
//! Nothing is counted here. What a screen shows is what `palier indicators` says of the same records, cell by cell.

use chrono::{Days, Months, NaiveDate};

use crate::domain::{Grain, NameCode, Period};

/// What can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Sessions by day of a month, by month of a year.
    Days,
    Levels,
    Themes,
    /// Sessions by hour of the week.
    Hours,
    /// Accompaniments by cell of the priority matrix.
    Matrix,
    /// Calls for help, and how long they waited.
    Waiting,
    Targets,
}

impl View {
    /// In the order of the choices.
    pub const ALL: [Self; 7] = [
        Self::Days,
        Self::Levels,
        Self::Themes,
        Self::Hours,
        Self::Matrix,
        Self::Waiting,
        Self::Targets,
    ];

    /// What has to be counted for it.
    #[must_use]
    pub const fn counted(self) -> Counted {
        match self {
            Self::Days | Self::Levels | Self::Themes | Self::Hours | Self::Matrix => Counted::Sessions,
            Self::Waiting => Counted::Visits,
            Self::Targets => Counted::Targets,
        }
    }

    /// Whether it is of the whole site, so that no mediator has one of their own.
    #[must_use]
    pub const fn is_of_site(self) -> bool {
        matches!(self, Self::Waiting | Self::Targets)
    }

    /// The codes of the indicators that it shows; none for targets, which name their own.
    #[must_use]
    pub const fn indicators(self) -> &'static [&'static str] {
        match self {
            Self::Days => &["A1"],
            Self::Levels => &["C1"],
            Self::Themes => &["C3"],
            Self::Hours => &["E4"],
            Self::Matrix => &["C5"],
            Self::Waiting => &["D9"],
            Self::Targets => &[],
        }
    }
}

/// What one reading of the records counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The few figures of today.
    Day,
    Sessions,
    Visits,
    /// What the coordinator set targets for.
    Targets,
}

impl Counted {
    /// The codes of the indicators that are counted; none for targets, which name their own.
    #[must_use]
    pub const fn indicators(self) -> &'static [&'static str] {
        match self {
            Self::Day => &["A1", "A2", "A3", "D1"],
            Self::Sessions => &["A1", "A2", "A3", "C1", "C3", "C5", "E4"],
            Self::Visits => &["D9"],
            Self::Targets => &[],
        }
    }
}

/// Whose figures they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Those of the site.
    Everybody,
    Mediator(NameCode),
}

/// What is asked to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    pub whose: Whose,
    /// A day, a month or a year.
    pub grain: Grain,
    /// The first day.
    pub from: NaiveDate,
    pub counted: Counted,
}

impl Scope {
    /// The days.
    #[must_use]
    pub fn period(&self) -> Period {
        self.grain.around(self.from)
    }

    /// The grain of its bars: the days of a month, the months of a year.
    #[must_use]
    pub fn bars(&self) -> Grain {
        match self.grain {
            Grain::Year => Grain::Month,
            _ => Grain::Day,
        }
    }

    /// The same of the period before; itself where there is none.
    #[must_use]
    pub fn before(self) -> Self {
        let from = self.from.pred_opt().unwrap_or(self.from);
        Self {
            from: self.grain.around(from).from(),
            ..self
        }
    }

    /// The same of the period after, unless it begins after a day.
    #[must_use]
    pub fn after(self, today: NaiveDate) -> Option<Self> {
        let from = self.period().to().succ_opt()?;
        (from <= today).then_some(Self { from, ..self })
    }

    /// The first day of each bar.
    #[must_use]
    pub fn first_days(&self) -> Vec<NaiveDate> {
        let period = self.period();
        let next = |day: &NaiveDate| match self.bars() {
            Grain::Month => day.checked_add_months(Months::new(1)),
            _ => day.checked_add_days(Days::new(1)),
        };
        std::iter::successors(Some(period.from()), next)
            .take_while(|day| *day <= period.to())
            .collect()
    }
}

/// A value of a field that tells figures apart: both codes, as files write them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Of {
    pub dimension: &'static str,
    pub value: String,
}

/// What a figure covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// All that was asked for.
    Whole,
    /// One bar, by its first day.
    Bar(NaiveDate),
}

/// One figure of an indicator, as its cell says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub indicator: &'static str,
    pub unit: &'static str,
    pub span: Span,
    pub first: Option<Of>,
    pub second: Option<Of>,
    /// `None` for a median of nothing.
    pub value: Option<u64>,
    /// Tenths of a per cent.
    pub share: Option<u16>,
}

/// A target of the coordinator's, and how far it is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The figure that it is set for, of this period.
    pub figure: Figure,
    pub target: u64,
    /// Tenths of a per cent; more than 1000 where it is passed.
    pub share: u32,
}

/// What came of reading the targets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Targets {
    /// There is no file of targets, or none was asked for.
    #[default]
    None,
    /// Those of the period shown.
    Set(Vec<Reached>),
    /// The number of its faults: none is used while there is one.
    Faulty(usize),
}

/// The figures of one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub asked: Scope,
    pub cells: Vec<Figure>,
    pub targets: Targets,
}

impl Figures {
    /// The total of an indicator in a unit over the whole period; nought where nothing was counted.
    #[must_use]
    pub fn total(&self, indicator: &str, unit: &str) -> u64 {
        let mut all = self.of(indicator, None, None).filter(|cell| cell.unit == unit);
        all.next().and_then(|cell| cell.value).unwrap_or(0)
    }

    /// The figures of an indicator that are told apart by these dimensions, over the whole period.
    pub fn of<'a>(
        &'a self,
        indicator: &'a str,
        first: Option<&'a str>,
        second: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Figure> {
        let dimension = |of: &Option<Of>| of.as_ref().map(|of| of.dimension);
        self.cells.iter().filter(move |cell| {
            cell.indicator == indicator
                && cell.span == Span::Whole
                && dimension(&cell.first) == first
                && dimension(&cell.second) == second
        })
    }

    /// The sessions of each bar, nought where none was held.
    #[must_use]
    pub fn bars(&self) -> Vec<(NaiveDate, u64)> {
        let value = |day| {
            let mut cells = self.cells.iter();
            cells.find(|cell| cell.span == Span::Bar(day))?.value
        };
        let days = self.asked.first_days().into_iter();
        days.map(|day| (day, value(day).unwrap_or(0))).collect()
    }
}
