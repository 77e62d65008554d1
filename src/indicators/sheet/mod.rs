//! The figures of one group and the lines that will show them, before anything is withheld or divided.
//!
//! A figure may stand on several lines (the accompaniments of a kind are the value of A2 and the `n` of A3), so lines
//! name figures by place, and protection decides once a figure.

mod figures;
mod listing;

use std::ops::Range;

use super::counting::{
    ALL_DEVICES, ALL_SERVED, ALL_THEMES, ALL_USAGES, Group, SLOTS, TOTAL, Tally, WORKSHOPS, first_slot,
};
use super::{Code, Dimension, Indicator, Measure, UNKNOWN, Unit, Value};
use crate::domain::{Autonomy, Device, Kind, Referral, ServedTheme, Theme, Usage, WorkshopLevel};
use figures::Rows;
pub(super) use listing::Listing;

/// One number, and how many people are behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub value: u64,
    pub behind: u64,
    /// What each of those people adds, so that whoever knows how many they are knows how far the figure can go.
    pub each: Each,
    /// Figures with the same tie are kept back together.
    pub tie: usize,
    /// On no line of any table, though others are sums of it: to whoever reads, any number from zero.
    pub hidden: bool,
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
            ALL_SERVED => ServedTheme::ALL.len(),
            ALL_DEVICES => Device::ALL.len(),
            _ => 1,
        };
        let minutes = Self {
            least: 1,
            most: LONGEST as u64,
        };
        [up_to(mentions), Self::ONE, up_to(LONGEST), minutes]
    }
}

/// What the line of a total has for a value.
static NO_VALUE: Value = Value::Borrowed("");

/// The minutes of the longest session.
const LONGEST: usize = 1439;

/// One line of a table.
#[derive(Clone, Debug)]
pub(super) struct Line<'v> {
    pub value_1: &'v Value,
    /// The second dimension of the catalogue, where nothing else is asked for as one: the level of a usage, an area.
    pub second: Option<(Dimension, &'static str)>,
    pub value: usize,
    pub n: usize,
    /// The figure it is divided by, when its share is a ratio.
    pub of: Option<usize>,
}

/// The total of one unit, or one breakdown of it.
#[derive(Clone, Debug)]
pub(super) struct Block<'v> {
    pub code: Code,
    pub measure: Measure,
    /// `None` for the total.
    pub dimension: Option<Dimension>,
    pub lines: Vec<Line<'v>>,
}

/// A sum that everybody knows by what the figures mean: an individual session has one participant, all five areas are
/// at least basic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub whole: usize,
    pub parts: Vec<usize>,
}

/// Where a sheet has its figures.
#[derive(Clone, Debug)]
pub(super) struct Places {
    /// Where those of sessions end, which stand before those that an indicator has of its own.
    pub sessions: usize,
    /// Those that an indicator has of its own; those of D2 are also before those of D3.
    pub own: Vec<(Code, Range<usize>)>,
}

/// Everything one group has to show.
#[derive(Clone, Debug)]
pub(super) struct Sheet<'v> {
    /// All of them where some may be kept back; where not, none of sessions, of which few are shown.
    pub figures: Vec<Figure>,
    pub blocks: Vec<Block<'v>>,
    pub known: Vec<Known>,
    pub places: Places,
    group: Group<'v>,
    listing: &'v Listing,
}

impl<'v> Sheet<'v> {
    /// The figures and lines of a group for these indicators.
    pub(super) fn of(group: Group<'v>, codes: &[Code], listing: &'v Listing) -> Self {
        let mut sheet = Self {
            figures: Vec::new(),
            blocks: Vec::new(),
            known: Vec::new(),
            places: Places {
                sessions: figures::of_sessions(&group, listing),
                own: Vec::new(),
            },
            group,
            listing,
        };
        if listing.protects {
            sheet.fill_sessions();
        }
        // What D3 times is counted by D2, whether or not that is shown.
        let counts_lessons = codes.iter().any(|code| matches!(code, Code::D2 | Code::D3));
        let lessons = counts_lessons.then(|| sheet.fill_visits(Code::D2, None)).flatten();
        if lessons.is_some() {
            let own = sheet.places.sessions..sheet.next();
            sheet.places.own.push((Code::D2, own));
        }
        for &code in codes {
            let before = sheet.next();
            let own = match code {
                Code::D2 => None,
                Code::D6 => Some(sheet.fill_gains()),
                Code::B5 | Code::E2 | Code::G5 => sheet.fill_part(code),
                Code::C5 => Some(sheet.fill_matrix()),
                Code::E3 => group.reach.map(|reach| sheet.fill_reach(reach)),
                Code::E4 => group.opening.map(|opening| sheet.fill_opening(opening)),
                _ if code.is_of_facts() => Some(sheet.fill_facts(code)),
                _ => sheet.fill_visits(code, lessons.as_ref()),
            };
            if code != Code::D2 {
                let own = before..sheet.next();
                sheet.places.own.push((code, own));
            }
            let rows = match code {
                Code::D2 => lessons.as_ref(),
                _ => own.as_ref(),
            };
            for &measure in code.indicator().measures {
                sheet.show(code.indicator(), measure, rows);
            }
        }
        if listing.protects {
            sheet.tell_equals();
        }
        sheet
    }

    /// The value of the figure at a place, and how many people are behind it.
    pub(super) fn at(&self, place: usize) -> (u64, u64) {
        let own = if self.listing.protects {
            Some(place)
        } else {
            place.checked_sub(self.places.sessions)
        };
        match own {
            Some(own) => (self.figures[own].value, self.figures[own].behind),
            None => figures::of_session(&self.group, self.listing, place),
        }
    }

    /// How many figures there are, with those of sessions that are not copied.
    pub(super) fn next(&self) -> usize {
        let left_out = if self.listing.protects { 0 } else { self.places.sessions };
        left_out + self.figures.len()
    }

    /// The lines of one unit of an indicator.
    fn show(&mut self, indicator: &Indicator, measure: Measure, rows: Option<&Rows>) {
        let listing = self.listing;
        let code = indicator.code;
        let crossed = listing.crossing.is_some();
        let total = match (rows, indicator.breakdowns.first()) {
            (Some(rows), _) => rows.total,
            (None, Some(Dimension::WorkshopLevel)) => WORKSHOPS * Tally::MEASURES,
            (None, Some(Dimension::Usage)) => ALL_USAGES * Tally::MEASURES,
            (None, Some(Dimension::Theme)) => ALL_THEMES * Tally::MEASURES,
            (None, Some(Dimension::Serves)) => ALL_SERVED * Tally::MEASURES,
            (None, Some(Dimension::Device)) => ALL_DEVICES * Tally::MEASURES,
            (None, _) => TOTAL * Tally::MEASURES,
        };
        let block = |dimension, lines| Block {
            code,
            measure,
            dimension,
            lines,
        };
        let mut totals = vec![line(&NO_VALUE, code, measure, total)];
        if measure.unit.is_of_mentions() {
            // More can be mentioned than there are sessions: the total is no part of them.
            totals[0].of = None;
        }
        totals.retain(|line| !crossed || self.is_any(line, measure));
        self.blocks.push(block(None, totals));
        for (place, &dimension) in indicator.breakdowns.iter().enumerate() {
            if listing.crossing == Some(dimension) || measure.unit.is_of_whole(code) {
                continue;
            }
            let own = rows.and_then(|rows| rows.by.get(place));
            let mut lines = Vec::new();
            for (position, (number, value)) in listing.values(dimension).iter().enumerate() {
                // A session that names no usage mentions nothing; a lesson may belong to no usage of the list.
                let names_none = measure.unit == Unit::Mentions && dimension.is_many_valued();
                if *value == UNKNOWN && (names_none || code.is_of_answers()) {
                    continue;
                }
                let first = match own {
                    Some(own) => own.get(position).copied(),
                    None => Some(slot_of(dimension, position, *number) * Tally::MEASURES),
                };
                let Some(first) = first else { continue };
                let mut line = line(value, code, measure, first);
                if measure.unit == Unit::Needs {
                    // Of those who answered, over all.
                    line.of = self::line(&NO_VALUE, code, measure, total).of;
                }
                if code == Code::C2 && !crossed {
                    let level = Usage::at(*number).map(|usage| usage.level().code());
                    line.second = level.map(|level| (Dimension::Level, level));
                }
                // Of the two units of an open list's value, none is left out where the first is shown.
                let shown = match (crossed, dimension.closed()) {
                    (true, _) => self.is_any(&line, measure),
                    // A block may become whole in a year in which no cycle of its sector began.
                    (false, None) if code.is_of_facts() => {
                        let all = first..first + indicator.measures.len();
                        all.into_iter().any(|at| self.at(at).0 > 0)
                    }
                    (false, None) => self.is_any(&self::line(&NO_VALUE, code, first_of(code), first), measure),
                    (false, Some(_)) => true,
                };
                if shown {
                    lines.push(line);
                }
            }
            self.blocks.push(block(Some(dimension), lines));
        }
        if let (Some(crossing), Some(rows), false) = (indicator.crossing, rows, crossed) {
            self.show_crossing(indicator, measure, crossing, rows);
        }
    }

    /// The catalogue's own crossing, of the first unit alone: one block a second value where each sums to the total, one
    /// block of all where all do.
    fn show_crossing(
        &mut self,
        indicator: &Indicator,
        measure: Measure,
        [dimension, second]: [Dimension; 2],
        rows: &Rows,
    ) {
        let listing = self.listing;
        if indicator.measures.first() != Some(&measure) {
            return;
        }
        let mut blocks: Vec<Vec<Line<'_>>> = Vec::new();
        for (code, figures) in second.closed().unwrap_or_default().iter().zip(&rows.crossed) {
            let values = listing.values(dimension).iter().zip(figures);
            let cells = values.filter(|(_, figure)| self.at(**figure).0 > 0);
            let lines = cells.map(|((_, value), &figure)| Line {
                value_1: value,
                second: Some((second, code)),
                value: figure,
                n: figure,
                of: None,
            });
            blocks.push(lines.collect());
        }
        if matches!(indicator.code, Code::C5 | Code::D6 | Code::E4) {
            blocks = vec![blocks.concat()];
        }
        let block = |lines| Block {
            code: indicator.code,
            measure,
            dimension: Some(dimension),
            lines,
        };
        self.blocks.extend(blocks.into_iter().map(block));
    }

    /// Whether a line has something to say: its value, or for quantiles what was timed, is not zero.
    fn is_any(&self, line: &Line<'_>, measure: Measure) -> bool {
        let at = if measure.unit.is_quantile() { line.n } else { line.value };
        self.at(at).0 > 0
    }

    /// An individual session has one participant, so two pairs of its measures are equal for whoever reads.
    fn tell_equals(&mut self) {
        let (group, listing) = (self.group, self.listing);
        let individual = Kind::Individual.position();
        let all_individual = match listing.crossing {
            Some(Dimension::Kind) => group.key.crossing == individual,
            // Of nobody else are these said.
            Some(Dimension::Referral) => group.key.crossing < Referral::ALL.len(),
            Some(Dimension::AutonomyBefore | Dimension::AutonomyAfter) => group.key.crossing < Autonomy::ALL.len(),
            _ => false,
        };
        let slots = if all_individual {
            let single = |d: Dimension| !d.is_many_valued() && !d.is_counters();
            let of = |d: Dimension| {
                let (first, codes) = first_slot(d).filter(|_| single(d)).zip(d.closed())?;
                Some(first..first + codes.len() + usize::from(d.may_be_unknown()))
            };
            let languages = SLOTS..SLOTS + listing.values(Dimension::Language).len();
            let closed = Dimension::ALL.into_iter().filter_map(of).flatten();
            std::iter::once(TOTAL).chain(closed).chain(languages).collect()
        } else {
            Vec::from_iter(first_slot(Dimension::Kind).map(|first| first + individual))
        };
        for slot in slots {
            let first = slot * Tally::MEASURES;
            for (whole, part) in [(first, first + 1), (first + 2, first + 3)] {
                let parts = vec![part];
                self.known.push(Known { whole, parts });
            }
        }
        // A group of one level of workshops, or of workshops, has no other session.
        let workshops = match listing.crossing {
            Some(Dimension::WorkshopLevel) => group.key.crossing < WorkshopLevel::ALL.len(),
            Some(Dimension::Kind) => group.key.crossing == Kind::Workshop.position(),
            _ => false,
        };
        if workshops {
            self.same(TOTAL * Tally::MEASURES + 1, WORKSHOPS * Tally::MEASURES + 1);
        }
    }
}

/// The slot of a value of a session's dimension, by its position in the listing and its number.
fn slot_of(dimension: Dimension, position: usize, number: usize) -> usize {
    first_slot(dimension).map_or(SLOTS + position, |first| first + number)
}

/// The first unit of an indicator.
fn first_of(code: Code) -> Measure {
    code.indicator().measures[0]
}

/// The line of a unit of an indicator of facts: its figures stand in the order of the catalogue.
fn line_of_facts(value_1: &Value, code: Code, measure: Measure, first: usize) -> Line<'_> {
    let measures = code.indicator().measures;
    let at = |unit: Unit| first + measures.iter().position(|m| m.unit == unit).unwrap_or(0);
    let whole = measure.share_of.filter(|whole| *whole != measure.unit);
    Line {
        value_1,
        second: None,
        value: at(measure.unit),
        n: if measure.unit.is_of_all() {
            first
        } else {
            at(measure.unit)
        },
        of: whole.map(at),
    }
}

/// The line of a unit of the slot whose figures begin there.
fn line(value_1: &Value, code: Code, measure: Measure, first: usize) -> Line<'_> {
    if code.is_of_facts() {
        return line_of_facts(value_1, code, measure, first);
    }
    let (value, n) = match measure.unit {
        Unit::Accompaniments if matches!(code, Code::C5 | Code::D6) => (0, 0),
        Unit::Accompaniments
        | Unit::LessonsCompleted
        | Unit::ExercisesFirstTry
        | Unit::AutonomyGained
        | Unit::VisitsAtLeastBasic
        | Unit::PathsCompleted
        | Unit::PriorityAccompaniments
        | Unit::AccompanimentsOutside
        | Unit::AccompanimentsReferred
        | Unit::MatrixCells
        | Unit::Target
        | Unit::Days => (1, 1),
        Unit::MatrixCellsReached => (2, 2),
        Unit::SecondsQ1 => (1, 0),
        Unit::SecondsMedian => (2, 0),
        Unit::SecondsQ3 => (3, 0),
        Unit::MediatorMinutes | Unit::WaitingMedian => (2, 1),
        Unit::LearnerMinutes | Unit::WaitingP90 => (3, 1),
        // What stands first; facts have lines of their own.
        _ => (0, 0),
    };
    Line {
        value_1,
        second: None,
        value: first + value,
        n: first + n,
        of: match measure.unit {
            Unit::Mentions => Some(TOTAL * Tally::MEASURES),
            Unit::PriorityAccompaniments | Unit::AccompanimentsOutside | Unit::AccompanimentsReferred => {
                Some(TOTAL * Tally::MEASURES + 1)
            }
            Unit::MatrixCellsReached => Some(first + 1),
            unit if measure.share_of.is_some_and(|whole| whole != unit) => Some(first),
            _ => None,
        },
    }
}
