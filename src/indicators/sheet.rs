//! The figures of one group and the lines that will show them, before anything is withheld or divided.
//!
//! A figure may stand on several lines (the accompaniments of a kind are the value of A2 and the `n` of A3), so lines
//! name figures by place, and protection decides once a figure.

use super::counting::{
    ALL_THEMES, ALL_USAGES, Counting, Group, NO_CROSSING, Progress, SLOTS, TOTAL, Tally, first_slot,
};
use super::{Code, Dimension, Indicator, Measure, UNKNOWN, Unit, Value};
use crate::domain::{Kind, Theme, Usage};

/// One number, and how many people are behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub value: u64,
    pub behind: u64,
    /// What each of those people adds, so that whoever knows how many they are knows how far the figure can go.
    pub each: Each,
    /// Figures with the same tie are kept back together.
    pub tie: usize,
}

/// The least and the most that one person behind a figure can add to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Each {
    pub least: u64,
    pub most: u64,
}

impl Each {
    const ONE: Self = Self { least: 1, most: 1 };
    /// A visit may start any number of lessons.
    const LESSONS: Self = Self {
        least: 1,
        most: u64::MAX,
    };

    /// Those of the measures of a slot, in their order: of a session of many people, each but the first adds none.
    const fn of_measures(slot: usize) -> [Self; Tally::MEASURES] {
        const fn up_to(most: usize) -> Each {
            Each {
                least: 0,
                most: most as u64,
            }
        }
        let mentions = match slot {
            ALL_USAGES => Usage::ALL.len(),
            ALL_THEMES => Theme::ALL.len(),
            _ => 1,
        };
        let minutes = Self {
            least: 1,
            most: LONGEST as u64,
        };
        [up_to(mentions), Self::ONE, up_to(LONGEST), minutes]
    }
}

/// The minutes of the longest session.
const LONGEST: usize = 1439;

/// One line of a table.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub value_1: Value,
    /// The level of a usage, where nothing else is asked for as second dimension.
    pub level: Option<&'static str>,
    pub value: usize,
    pub n: usize,
    /// The figure it is divided by, when its share is a ratio.
    pub of: Option<usize>,
}

/// The total of one unit, or one breakdown of it.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub code: Code,
    pub measure: Measure,
    /// `None` for the total.
    pub dimension: Option<Dimension>,
    pub lines: Vec<Line>,
}

/// Everything one group has to show.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub figures: Vec<Figure>,
    pub blocks: Vec<Block>,
    /// Pairs that everybody knows to be equal: an individual session has one participant.
    pub equal: Vec<[usize; 2]>,
}

/// The values of dimensions in the order of tables, the same for all groups.
#[derive(Clone, Debug)]
pub(super) struct Listing {
    crossing: Option<Dimension>,
    /// The number that the count gave each, and its tag.
    languages: Vec<(usize, Value)>,
    lessons: Vec<(usize, Value)>,
}

impl Listing {
    pub(super) fn of(counting: &Counting) -> Self {
        let open = |tag: Option<String>| tag.map_or(Value::Borrowed(UNKNOWN), Value::Owned);
        Self {
            crossing: counting.request().crossing(),
            languages: counting
                .languages_in_order()
                .into_iter()
                .map(|(number, language)| (number, open(language.map(|l| l.as_str().to_owned()))))
                .collect(),
            lessons: counting
                .lessons
                .sorted()
                .into_iter()
                .map(|(number, id)| (number, Value::Owned(id.as_str().to_owned())))
                .collect(),
        }
    }

    /// The places and codes of a dimension's values, in order.
    fn values(&self, dimension: Dimension) -> Vec<(usize, Value)> {
        let open = |list: &[(usize, Value)]| list.iter().map(|(_, code)| code.clone()).enumerate().collect();
        match (dimension, dimension.closed()) {
            (Dimension::Language, _) => open(&self.languages),
            (Dimension::Lesson, _) => open(&self.lessons),
            (_, Some(codes)) => {
                let unknown = dimension.may_be_unknown().then_some(UNKNOWN);
                let known = codes.iter().copied();
                known.chain(unknown).map(Value::Borrowed).enumerate().collect()
            }
            (_, None) => Vec::new(),
        }
    }

    /// The code of a value crossed by.
    pub(super) fn crossed(&self, position: usize) -> Value {
        let Some(dimension) = self.crossing.filter(|_| position != NO_CROSSING) else {
            return Value::Borrowed("");
        };
        let all = match dimension {
            Dimension::Language => self.languages.clone(),
            _ => self.values(dimension),
        };
        let found = all.into_iter().find(|(place, _)| *place == position);
        found.map_or(Value::Borrowed(UNKNOWN), |(_, code)| code)
    }
}

/// Where the figures of each slot begin in a sheet.
struct Places {
    visits: usize,
    visit_languages: usize,
    progress: usize,
    usages: usize,
    levels: usize,
    lessons: usize,
    languages: usize,
}

impl Sheet {
    /// The figures and lines of a group for these indicators.
    pub(super) fn of(group: &Group<'_>, codes: &[Code], listing: &Listing) -> Self {
        let mut sheet = Self::default();
        let places = sheet.fill(group, listing);
        for &code in codes {
            for &measure in code.indicator().measures {
                sheet.show(code.indicator(), measure, listing, &places);
            }
        }
        sheet.tell_equals(group, listing);
        sheet
    }

    fn fill(&mut self, group: &Group<'_>, listing: &Listing) -> Places {
        for (slot, tally) in group.sessions.iter().enumerate() {
            self.tally(slot, *tally);
        }
        // In the order of tables, never of the numbers, which depend on the order of records.
        for &(number, _) in &listing.languages {
            let tally = group.sessions_by_language.get(number).copied().unwrap_or_default();
            self.tally(SLOTS, tally);
        }
        let visits = group.visits;
        let mut places = Places {
            visits: self.figure(visits.count, visits.count, Each::ONE),
            visit_languages: self.figures.len(),
            progress: 0,
            usages: 0,
            levels: 0,
            lessons: 0,
            languages: 0,
        };
        for &(number, _) in &listing.languages {
            let count = visits.count_by_language.get(number).copied().unwrap_or(0);
            self.figure(count, count, Each::ONE);
        }
        let numbers = |list: &[(usize, Value)]| list.iter().map(|(number, _)| *number).collect::<Vec<_>>();
        places.progress = self.progress(&[visits.lessons], [0]);
        places.usages = self.progress(&visits.by_usage, 0..visits.by_usage.len());
        places.levels = self.progress(&visits.by_level, 0..visits.by_level.len());
        places.lessons = self.progress(&visits.by_lesson, numbers(&listing.lessons));
        places.languages = self.progress(&visits.by_language, numbers(&listing.languages));
        places
    }

    fn figure(&mut self, value: u64, behind: u64, each: Each) -> usize {
        let tie = self.figures.len();
        self.figures.push(Figure {
            value,
            behind,
            each,
            tie,
        });
        tie
    }

    /// The measures of a slot, kept back together unless they are totals.
    fn tally(&mut self, slot: usize, tally: Tally) {
        let first = self.figures.len();
        for (value, each) in tally.measures().into_iter().zip(Each::of_measures(slot)) {
            let at = self.figure(value, tally.accompaniments, each);
            if slot != TOTAL {
                self.figures[at].tie = first;
            }
        }
    }

    fn progress(&mut self, slots: &[Progress], order: impl IntoIterator<Item = usize>) -> usize {
        let first = self.figures.len();
        for at in order {
            let slot = slots.get(at).copied().unwrap_or_default();
            self.figure(slot.started, slot.started_visits, Each::LESSONS);
            self.figure(slot.completed, slot.completed_visits, Each::LESSONS);
        }
        first
    }

    /// The lines of one unit of an indicator.
    fn show(&mut self, indicator: &Indicator, measure: Measure, listing: &Listing, places: &Places) {
        let code = indicator.code;
        let crossed = listing.crossing.is_some();
        let total = match indicator.breakdowns.first() {
            Some(Dimension::Usage) if !code.is_of_visits() => ALL_USAGES * Tally::MEASURES,
            Some(Dimension::Theme) => ALL_THEMES * Tally::MEASURES,
            _ if code == Code::D1 => places.visits,
            _ if code == Code::D2 => places.progress,
            _ => TOTAL * Tally::MEASURES,
        };
        let block = |dimension, lines| Block {
            code,
            measure,
            dimension,
            lines,
        };
        let mut totals = vec![line(Value::Borrowed(""), measure, total)];
        if measure.unit == Unit::Mentions {
            // More can be mentioned than there are sessions: the total is no part of them.
            totals[0].of = None;
        }
        totals.retain(|line| !crossed || self.figures[line.value].value > 0);
        self.blocks.push(block(None, totals));
        for &dimension in indicator.breakdowns {
            if listing.crossing == Some(dimension) {
                continue;
            }
            let open = dimension.closed().is_none();
            let mut lines = Vec::new();
            for (position, value) in listing.values(dimension) {
                // A session that names no usage mentions nothing; a lesson may belong to no usage of the list.
                if measure.unit == Unit::Mentions && value == UNKNOWN {
                    continue;
                }
                let first = place(code, dimension, position, places);
                let mut line = line(value, measure, first);
                let at = if crossed { line.value } else { first };
                if (crossed || open) && self.figures[at].value == 0 {
                    continue;
                }
                if code == Code::C2 && !crossed {
                    line.level = Usage::at(position).map(|usage| usage.level().code());
                }
                lines.push(line);
            }
            self.blocks.push(block(Some(dimension), lines));
        }
    }

    /// An individual session has one participant, so two pairs of its measures are equal for whoever reads.
    fn tell_equals(&mut self, group: &Group<'_>, listing: &Listing) {
        let individual = Kind::Individual.position();
        let all_individual = listing.crossing == Some(Dimension::Kind) && group.key.crossing == individual;
        let slots = if all_individual {
            let single = |d: Dimension| !d.is_many_valued() && !d.is_counters();
            let of = |d: Dimension| {
                let (first, codes) = first_slot(d).filter(|_| single(d)).zip(d.closed())?;
                Some(first..first + codes.len() + usize::from(d.may_be_unknown()))
            };
            let languages = SLOTS..SLOTS + listing.languages.len();
            let closed = Dimension::ALL.into_iter().filter_map(of).flatten();
            std::iter::once(TOTAL).chain(closed).chain(languages).collect()
        } else {
            Vec::from_iter(first_slot(Dimension::Kind).map(|first| first + individual))
        };
        for slot in slots {
            let first = slot * Tally::MEASURES;
            self.equal.push([first, first + 1]);
            self.equal.push([first + 2, first + 3]);
        }
    }
}

/// The first figure of the slot of a value.
fn place(code: Code, dimension: Dimension, position: usize, places: &Places) -> usize {
    if code == Code::D1 {
        return places.visit_languages + position;
    }
    if code == Code::D2 {
        let first = match dimension {
            Dimension::Usage => places.usages,
            Dimension::Level => places.levels,
            Dimension::Lesson => places.lessons,
            _ => places.languages,
        };
        return first + position * 2;
    }
    (first_slot(dimension).unwrap_or(SLOTS) + position) * Tally::MEASURES
}

/// The line of a unit of the slot whose figures begin there.
fn line(value_1: Value, measure: Measure, first: usize) -> Line {
    let (value, n) = match measure.unit {
        Unit::Sessions | Unit::Mentions | Unit::Visits | Unit::LessonsStarted => (0, 0),
        Unit::Accompaniments | Unit::LessonsCompleted => (1, 1),
        Unit::MediatorMinutes => (2, 1),
        Unit::LearnerMinutes => (3, 1),
    };
    Line {
        value_1,
        level: None,
        value: first + value,
        n: first + n,
        of: match measure.unit {
            Unit::Mentions => Some(TOTAL * Tally::MEASURES),
            Unit::LessonsCompleted => Some(first),
            _ => None,
        },
    }
}
