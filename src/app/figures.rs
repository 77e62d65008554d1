//! The figures that the mediators' screens show: cells of the indicators, as plain data.
//!
//! Nothing is counted here. What a screen shows is what `palier indicators` says of the same records, cell by cell.

use chrono::{Days, Months, NaiveDate};

use crate::domain::{Grain, NameCode, Period, SiteId, Territory};

/// The codes of the indicators, in the order of the catalogue.
pub static CATALOGUE: [&str; 42] = [
    "A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "B5", "B6", "C1", "C1b", "C2", "C3", "C4", "C5", "D1",
    "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "E1", "E2", "E3", "E4", "E5", "E6", "F1", "F2", "F3", "G1",
    "G2", "G3", "G5", "H1",
];

/// What tells the figures of sites apart: a word of the screens, since files have a column for it.
pub const SITE: &str = "site";

/// The same for territories of a size: no word of files, where E3 has a breakdown by department.
#[must_use]
pub const fn ground(territory: Territory) -> &'static str {
    match territory {
        Territory::Place => "ground_place",
        Territory::Commune => "ground_commune",
        Territory::Intercommunal => "ground_intercommunal",
        Territory::Department => "ground_department",
        Territory::Region => "ground_region",
    }
}

/// A figure that is followed from month to month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Followed {
    pub indicator: &'static str,
    pub unit: &'static str,
    /// The kind of session that it is of; all of them when absent.
    pub kind: Option<&'static str>,
}

const fn followed(indicator: &'static str, unit: &'static str, kind: Option<&'static str>) -> Followed {
    Followed { indicator, unit, kind }
}

/// What a coordinator looks at first, in the order of the screen.
pub const FOLLOWED: [Followed; 7] = [
    followed("A2", "accompaniments", None),
    followed("A3", "mediator_minutes", None),
    followed("A2", "accompaniments", Some("workshop")),
    followed("D1", "visits", None),
    followed("D2", "lessons_completed", None),
    followed("B5", "accompaniments_of_priority_audiences", None),
    followed("C5", "matrix_cells_reached", None),
];

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
    /// What is [`FOLLOWED`], with the twelve months that lead to it, and its targets.
    Overview,
    /// The indicator at an index of the [`CATALOGUE`]: all that it is broken down by, sites and months besides; territories
    /// of a size where they are asked for, since where each session was held is long to look for.
    One(usize, Option<Territory>),
}

impl Counted {
    /// The codes of the indicators that are counted; none for targets, which name their own.
    #[must_use]
    pub fn indicators(self) -> &'static [&'static str] {
        match self {
            Self::Overview => &["A2", "A3", "B5", "C5", "D1", "D2"],
            Self::One(index, _) => CATALOGUE.get(index..=index).unwrap_or_default(),
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
    /// Those of one of the sites whose records are here.
    Site(SiteId),
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

    /// Whether its bars are the months that lead to it.
    fn is_followed(&self) -> bool {
        matches!(self.counted, Counted::Overview | Counted::One(..))
    }

    /// The grain of its bars: the days of a month, the months of a year; months in any case for what is followed.
    #[must_use]
    pub fn bars(&self) -> Grain {
        match self.grain {
            Grain::Year => Grain::Month,
            _ if self.is_followed() => Grain::Month,
            _ => Grain::Day,
        }
    }

    /// The days that its bars cover: its own, or the twelve months that end with it for what is followed.
    #[must_use]
    pub fn span(&self) -> Period {
        let period = self.period();
        if !self.is_followed() {
            return period;
        }
        let last = Grain::Month.around(period.to()).from();
        let first = last.checked_sub_months(Months::new(11)).unwrap_or(last);
        Period::between(first, period.to()).unwrap_or(period)
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
        let period = self.span();
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
    /// What a territory is called, in lists that are long to look through; nothing else is named here.
    pub name: Option<&'static str>,
}

/// One way of telling the figures of an indicator apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The twelve months that lead to the period.
    Months,
    /// By where sessions were held.
    Ground(Territory),
    /// By a dimension, or by two of them.
    By(&'static str, Option<&'static str>),
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
    /// The unit of what it is a share of.
    pub share_of: Option<&'static str>,
}

impl Figure {
    /// Whether it is what is followed, of all sites together.
    #[must_use]
    pub fn is(&self, followed: &Followed) -> bool {
        let kind = match &self.first {
            None => None,
            Some(of) if of.dimension == "kind" => Some(&*of.value),
            Some(_) => return false,
        };
        (self.indicator, self.unit) == (followed.indicator, followed.unit)
            && self.second.is_none()
            && kind == followed.kind
    }
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
    /// The site that the kiosk itself belongs to, where figures are told apart by site.
    pub own: Option<SiteId>,
}

/// The last record of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub site: SiteId,
    /// Whether the kiosk itself belongs to it.
    pub own: bool,
    pub last: NaiveDate,
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

    /// What is followed over the whole period.
    #[must_use]
    pub fn whole(&self, followed: &Followed) -> Option<&Figure> {
        self.cells
            .iter()
            .find(|cell| cell.span == Span::Whole && cell.is(followed))
    }

    /// The territories of the size that was asked for.
    #[must_use]
    pub fn territory(&self) -> Option<Territory> {
        match self.asked.counted {
            Counted::One(_, territory) => territory,
            _ => None,
        }
    }

    /// How the figures of an indicator are told apart besides by month and by territory, in the order of its cells.
    #[must_use]
    pub fn cuts(&self, indicator: &str) -> Vec<Cut> {
        let held_in = self.territory().map(ground);
        let mut cuts = Vec::new();
        for cell in &self.cells {
            if let (Span::Whole, true, Some(first)) = (cell.span, cell.indicator == indicator, &cell.first)
                && Some(first.dimension) != held_in
            {
                // Of a site, what it held of each kind is shown for one kind at a time.
                let second = cell.second.as_ref().filter(|_| first.dimension != SITE);
                let cut = Cut::By(first.dimension, second.map(|of| of.dimension));
                if !cuts.contains(&cut) {
                    cuts.push(cut);
                }
            }
        }
        cuts
    }

    /// The same of each bar, nought where nothing was counted.
    #[must_use]
    pub fn trend(&self, followed: &Followed) -> Vec<(NaiveDate, u64)> {
        let value = |day| {
            let mut cells = self.cells.iter();
            cells
                .find(|cell| cell.span == Span::Bar(day) && cell.is(followed))?
                .value
        };
        let days = self.asked.first_days().into_iter();
        days.map(|day| (day, value(day).unwrap_or(0))).collect()
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
