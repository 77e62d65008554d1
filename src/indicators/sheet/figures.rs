//! The figures of one group, in places that lines can name.

use super::{Each, Figure, Known, Listing, Sheet};
use crate::domain::{Area, Audience, PlaceType, Referral};
use crate::indicators::counting::{
    AUTONOMIES, Amounts, CELLS, Counts, Group, HOURS, INSIDE, LEVELS_FOUND, Opening, Quantile, Reach, SLOTS, TOTAL,
    Tally, Times, Visits, WEEKDAYS, first_slot,
};
use crate::indicators::{Code, Dimension, Unit};

/// Where the figures of an indicator begin: those of its total, and of each value in the order of the listing.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub total: usize,
    /// By breakdown of the catalogue.
    pub by: Vec<Vec<usize>>,
    /// By the second dimension of the catalogue's own crossing, then the first; single figures.
    pub crossed: Vec<Vec<usize>>,
}

/// Figures that most indicators have of their own at most.
const FEW: usize = 64;
const QUARTILES: &[Quantile] = &[
    Quantile { part: 1, of: 4 },
    Quantile { part: 1, of: 2 },
    Quantile { part: 3, of: 4 },
];
const WAITING: &[Quantile] = &[Quantile { part: 1, of: 2 }, Quantile { part: 9, of: 10 }];

/// How many figures of sessions a group has: one slot after another, then one a language.
pub(super) fn of_sessions(group: &Group<'_>, listing: &Listing) -> usize {
    (group.sessions.len() + listing.values(Dimension::Language).len()) * Tally::MEASURES
}

/// The value of a figure of sessions by its place, and how many people are behind it.
pub(super) fn of_session(group: &Group<'_>, listing: &Listing, place: usize) -> (u64, u64) {
    let tally = tally_at(group, listing, place / Tally::MEASURES);
    (tally.measures()[place % Tally::MEASURES], tally.accompaniments)
}

fn tally_at(group: &Group<'_>, listing: &Listing, slot: usize) -> Tally {
    // Languages in the order of tables, never of the numbers, which depend on the order of records.
    let of_language = || {
        let (number, _) = listing.values(Dimension::Language).get(slot - SLOTS)?;
        group.sessions_by_language.get(*number)
    };
    let tally = group.sessions.get(slot).or_else(of_language);
    tally.copied().unwrap_or_default()
}

impl Sheet<'_> {
    /// The figures of sessions.
    pub(super) fn fill_sessions(&mut self) {
        self.figures.reserve(self.places.sessions + FEW);
        for slot in 0..self.places.sessions / Tally::MEASURES {
            let tally = tally_at(&self.group, self.listing, slot);
            self.tally(slot.min(SLOTS), tally);
        }
    }

    fn figure(&mut self, value: u64, behind: u64, each: Each) -> usize {
        let tie = self.next();
        self.figures.push(Figure {
            value,
            behind,
            each,
            tie,
            hidden: false,
        });
        tie
    }

    /// A figure that no line shows, and that other figures are sums of.
    fn hidden(&mut self, value: u64) -> usize {
        let at = self.figure(value, 0, Each::LESSONS);
        self.last().hidden = true;
        at
    }

    /// The figure that was filled last.
    fn last(&mut self) -> &mut Figure {
        let last = self.figures.len() - 1;
        &mut self.figures[last]
    }

    /// The measures of a slot, kept back together unless they are totals.
    fn tally(&mut self, slot: usize, tally: Tally) {
        let first = self.next();
        for (value, each) in tally.measures().into_iter().zip(Each::of_measures(slot)) {
            self.figure(value, tally.accompaniments, each);
            if slot != TOTAL {
                self.last().tie = first;
            }
        }
    }

    fn counts(&mut self, counts: Counts, each: Each) -> usize {
        let first = self.figure(counts.all, counts.all_visits, each);
        self.figure(counts.part, counts.part_visits, each);
        first
    }

    /// The visits behind what was timed, then the quantiles, all kept back with the count that they are of.
    fn timed(&mut self, visits: u64, times: &[u32], quantiles: &[Quantile], count: usize) -> usize {
        let first = self.figure(visits, visits, Each::ONE);
        self.last().tie = count;
        for quantile in quantiles {
            self.figure(quantile.of(times), visits, Each::LESSONS);
            self.last().tie = count;
        }
        first
    }

    /// The figures of an indicator of visits; `None` for those of sessions.
    ///
    /// For most the two counts of each slot; for D3 what [`Sheet::timed`] says, for D9 the same behind the calls.
    pub(super) fn fill_visits(&mut self, code: Code, lessons: Option<&Rows>) -> Option<Rows> {
        let (visits, listing) = (self.group.visits, self.listing);
        let (total, by) = visits.board(code)?;
        let each = match code {
            Code::D2 | Code::D4 | Code::D9 => Each::LESSONS,
            _ => Each::ONE,
        };
        let mut slot = |counts: Counts, count: Option<usize>, times: &[u32]| match code {
            Code::D3 => self.timed(counts.part_visits, times, QUARTILES, count.unwrap_or(0)),
            Code::D9 => {
                let calls = self.figure(counts.all, counts.all_visits, each);
                self.timed(counts.part_visits, times, WAITING, calls);
                calls
            }
            _ => self.counts(counts, each),
        };
        let times = match code {
            Code::D3 => visits.times.sorted(),
            Code::D9 => visits.waits.sorted(),
            _ => Times::default(),
        };
        // The second figure of a slot of D2 counts the lessons completed, whose times D3 is of.
        let mut rows = Rows {
            total: slot(total, lessons.map(|rows| rows.total + 1), &times.all()),
            ..Rows::default()
        };
        for (dimension, slots) in code.indicator().breakdowns.iter().zip(by) {
            let values = listing.values(*dimension).iter().enumerate();
            let row = values.map(|(place, (number, _))| {
                let counts = slots.get(*number).copied().unwrap_or_default();
                let completed = lessons.and_then(|rows| rows.by.get(LESSON_OF_D2)?.get(place));
                slot(counts, completed.map(|first| first + 1), &times.of(*number))
            });
            rows.by.push(row.collect());
        }
        match code {
            // Of use where figures may be kept back alone: the steps are many.
            Code::D4 if listing.protects => self.tell_steps(&rows),
            Code::D5 => rows.crossed = self.areas_found(visits),
            Code::D7 => self.tell_basic(&rows),
            _ => {}
        }
        Some(rows)
    }

    /// What no step tells is a part of each usage, and all of them are what the steps leave unknown.
    fn tell_steps(&mut self, rows: &Rows) {
        let (visits, listing) = (self.group.visits, self.listing);
        for part in [0, 1] {
            let mut untold = Vec::new();
            for (usage, first) in rows.by[0].iter().enumerate() {
                let counts = visits.untold(usage);
                let hidden = self.hidden(if part == 0 { counts.all } else { counts.part });
                untold.push(hidden);
                let steps = listing.usages_of_steps.iter().zip(&rows.by[1]);
                let own = steps.filter(|(of, _)| **of == usage).map(|(_, first)| first + part);
                let parts = own.chain([hidden]).collect();
                let whole = first + part;
                self.known.push(Known { whole, parts });
            }
            if let Some(unknown) = rows.by[1].last() {
                let whole = unknown + part;
                self.known.push(Known { whole, parts: untold });
            }
        }
    }

    fn areas_found(&mut self, visits: &Visits) -> Vec<Vec<usize>> {
        let areas = Area::ALL.iter().zip(visits.areas_found);
        areas
            .map(|(_, levels)| {
                let figures: [usize; LEVELS_FOUND] = levels.map(|count| self.figure(count, count, Each::ONE));
                figures.to_vec()
            })
            .collect()
    }

    /// All five areas at the last answer is at least basic.
    fn tell_basic(&mut self, rows: &Rows) {
        const ALL: usize = Area::ALL.len();
        const UNANSWERED: usize = ALL + 1;
        let mut same = |first: usize| {
            self.known.push(Known {
                whole: first,
                parts: vec![first + 1],
            });
        };
        same(rows.by[1][ALL]);
        match (self.listing.crossing, self.group.key.crossing) {
            (Some(Dimension::AreasAfter), ALL) => {
                same(rows.total);
                rows.by[0].iter().copied().for_each(same);
            }
            (Some(Dimension::AreasBefore), ALL) => same(rows.by[1][UNANSWERED]),
            _ => {}
        }
    }

    /// The figures of D6: the accompaniments and those that gained, over all and by autonomy before; then each crossing.
    pub(super) fn fill_gains(&mut self) -> Rows {
        let (gains, listing) = (self.group.gains, self.listing);
        let gained = |before: usize| gains[before][before + 1..].iter().sum::<u64>();
        let pair = |sheet: &mut Self, all: u64, part: u64| {
            let first = sheet.figure(all, all, Each::ONE);
            sheet.figure(part, part, Each::ONE);
            first
        };
        let all = gains.iter().flatten().sum();
        let total = pair(self, all, (0..AUTONOMIES).map(gained).sum());
        let before: Vec<usize> = (0..AUTONOMIES)
            .map(|before| pair(self, gains[before].iter().sum(), gained(before)))
            .collect();
        let crossed: Vec<Vec<usize>> = (0..AUTONOMIES)
            .map(|after| {
                gains
                    .iter()
                    .map(|of_before| self.figure(of_before[after], of_before[after], Each::ONE))
                    .collect()
            })
            .collect();
        for (place, first) in before.iter().enumerate() {
            let cells = |afters: std::ops::Range<usize>| afters.map(|after| crossed[after][place]).collect();
            self.known.push(Known {
                whole: *first,
                parts: cells(0..AUTONOMIES),
            });
            self.known.push(Known {
                whole: first + 1,
                parts: cells(place + 1..AUTONOMIES),
            });
            // Whoever reads those who ended higher than they began knows that all of them gained.
            if listing.crossing == Some(Dimension::AutonomyAfter) && place < self.group.key.crossing {
                self.known.push(Known {
                    whole: *first,
                    parts: vec![first + 1],
                });
            }
        }
        Rows {
            total,
            by: vec![before],
            crossed,
        }
    }
}

impl Sheet<'_> {
    /// Says that two figures are equal for whoever reads.
    pub(super) fn same(&mut self, whole: usize, part: usize) {
        let parts = vec![part];
        self.known.push(Known { whole, parts });
    }

    /// The figures of accompaniments that are a part of all, B5, E2 and G5: those of some values of a dimension together, then
    /// those of each, which stand in its slots. `None` for any other indicator.
    ///
    /// They are told as the accompaniments of a slot are, the second figure of it.
    pub(super) fn fill_part(&mut self, code: Code) -> Option<Rows> {
        let (group, listing) = (self.group, self.listing);
        let dimension = *code.indicator().breakdowns.first()?;
        let values = match code {
            Code::B5 => Audience::General.position(),
            Code::E2 => INSIDE,
            Code::G5 => Referral::ALL.len(),
            _ => return None,
        };
        let first = first_slot(dimension)?;
        let slots = first..first + values;
        let sum = slots.clone().map(|slot| group.sessions[slot].accompaniments).sum();
        let together = self.figure(sum, sum, Each::ONE);
        let places = [PlaceType::Domicile, PlaceType::Autre];
        // In a group of one of them there is nobody else.
        let is_whole = match listing.crossing {
            Some(Dimension::PlaceType) if code == Code::E2 => {
                places.iter().any(|place| place.position() == group.key.crossing)
            }
            crossing => crossing == Some(dimension) && group.key.crossing < values,
        };
        if is_whole {
            self.same(TOTAL * Tally::MEASURES + 1, together);
        }
        let people = |slot: usize| slot * Tally::MEASURES + 1;
        if let (Code::E2, Some(types)) = (code, first_slot(Dimension::PlaceType)) {
            let [home, other] = places.map(|place| people(types + place.position()));
            let [at_stop, at_home, elsewhere] = [first, first + 1, first + 2].map(people);
            let known = [
                (together, vec![home, other]),
                (home, vec![at_home]),
                (other, vec![at_stop, elsewhere]),
            ];
            self.known.extend(known.map(|(whole, parts)| Known { whole, parts }));
        }
        Some(Rows {
            total: together - 1,
            by: vec![slots.map(|slot| slot * Tally::MEASURES).collect()],
            crossed: Vec::new(),
        })
    }

    /// The figures of E3: the communes that were reached, then those of each department.
    pub(super) fn fill_reach(&mut self, reach: &Reach) -> Rows {
        let listing = self.listing;
        // Of two people in one commune, the second adds none.
        let each = Each { least: 0, most: 1 };
        let (mut all, mut by) = ((0, 0), Vec::new());
        for &(commune, people) in reach.people() {
            let department = listing.departments_of_communes.get(commune as usize);
            let department = department.copied().unwrap_or_default();
            if by.len() <= department {
                by.resize(department + 1, (0, 0));
            }
            for counts in [&mut all, &mut by[department]] {
                *counts = (counts.0 + 1, counts.1 + people);
            }
        }
        let total = self.figure(all.0, all.1, each);
        let departments = listing.values(Dimension::Department).iter().map(|(number, _)| {
            let (communes, people) = by.get(*number).copied().unwrap_or_default();
            self.figure(communes, people, each)
        });
        let departments = departments.collect();
        Rows {
            total,
            by: vec![departments],
            crossed: Vec::new(),
        }
    }

    /// The figures of C5: the sum of the cells, how many there are, how many were reached; then each cell.
    pub(super) fn fill_matrix(&mut self) -> Rows {
        let matrix = self.group.matrix;
        let all = || matrix.cells.iter().flatten();
        // The people of two cells are behind the sum once.
        let each = Each { least: 1, most: 3 };
        let total = self.figure(all().sum(), matrix.people, each);
        self.figure(CELLS, 0, Each::ONE);
        let reached = all().filter(|cell| **cell > 0).count();
        self.figure(u64::try_from(reached).unwrap_or(CELLS), 0, Each::ONE);
        let steps = matrix.cells[0].len();
        let crossed = (0..steps).map(|step| {
            let cells = matrix.cells.iter().map(|of_audience| of_audience[step]);
            cells.map(|cell| self.figure(cell, cell, Each::ONE)).collect()
        });
        let crossed = crossed.collect();
        Rows {
            total,
            by: Vec::new(),
            crossed,
        }
    }

    /// The figures of E4: the sessions, the days that had any; then the sessions of each hour of the week.
    pub(super) fn fill_opening(&mut self, opening: &Opening) -> Rows {
        let all = self.group.sessions[TOTAL];
        let each = Each { least: 0, most: 1 };
        let total = self.figure(all.sessions, all.accompaniments, each);
        self.same(TOTAL * Tally::MEASURES, total);
        self.figure(u64::try_from(opening.days()).unwrap_or(u64::MAX), 0, Each::ONE);
        let crossed = (0..HOURS).map(|hour| {
            let cells = (0..WEEKDAYS).map(|weekday| opening.hours[weekday][hour]);
            cells
                .map(|held| self.figure(held.sessions.into(), held.accompaniments.into(), each))
                .collect()
        });
        let crossed = crossed.collect();
        Rows {
            total,
            by: Vec::new(),
            crossed,
        }
    }
}

impl Sheet<'_> {
    /// The figures of an indicator of facts: those of its units, over all and at each value.
    pub(super) fn fill_facts(&mut self, code: Code) -> Rows {
        let (facts, listing, none) = (self.group.facts, self.listing, Amounts::default());
        let total = self.facts(code, facts.total(code).unwrap_or(&none));
        if code == Code::G1 {
            self.lead_sessions(self.group.sessions[TOTAL].accompaniments);
        }
        let by = code.indicator().breakdowns.iter().map(|&dimension| {
            let at = facts.by(code, dimension);
            let values = listing.values(dimension).iter();
            let amounts = values.map(|(_, value)| at.and_then(|at| at.get(value)).unwrap_or(&none));
            amounts.map(|amounts| self.facts(code, amounts)).collect()
        });
        let by = by.collect();
        Rows {
            total,
            by,
            crossed: Vec::new(),
        }
    }

    /// Says that the figure filled last is of the team, behind whom stand the people they met in the group; they themselves in
    /// one of a commune where no session was held.
    fn lead_sessions(&mut self, people: u64) {
        let team = self.last();
        if team.value > 0 && people > 0 {
            team.behind = people;
            // Whom one of the team met, another did not have to meet.
            team.each = Each { least: 0, most: 1 };
        }
    }

    fn facts(&mut self, code: Code, amounts: &Amounts) -> usize {
        let first = self.next();
        for (measure, &amount) in code.indicator().measures.iter().zip(amounts) {
            let value = match measure.unit {
                Unit::AgeMean => mean(amount * MONTHS, amounts[0]),
                _ => amount,
            };
            let behind = if measure.unit.is_of_things() { 0 } else { value };
            self.figure(value, behind, Each::ONE);
        }
        first
    }
}

/// Months in a year.
const MONTHS: u64 = 12;

/// The mean to the nearest unit, halves up; 0 of nothing.
fn mean(sum: u64, of: u64) -> u64 {
    (sum * 2 + of).checked_div(of * 2).unwrap_or(0)
}

/// The place of lessons among the breakdowns of D2.
const LESSON_OF_D2: usize = 2;
