//! Two counts of different records made one, as when two workers read side by side.
//!
//! Sums do not depend on the order of records, so neither do they on who counted which; only the numbers that each count
//! gave to languages, lessons, steps and paths must be told into those of the other.

use super::slots::Tally;
use super::visits::{Renumbered, Visits};
use super::{Counting, NO_CROSSING, grown};
use crate::indicators::Dimension;

impl Counting {
    /// Adds what another count of the same request was given.
    pub fn absorb(&mut self, other: Self) {
        debug_assert_eq!(self.request, other.request, "two requests have no common groups");
        let languages: Vec<usize> = other
            .languages
            .values()
            .iter()
            .map(|language| self.languages.number(language))
            .collect();
        let lessons = self.open.lessons.renumber(&other.open.lessons);
        let steps = self.open.steps.renumber(&other.open, &lessons);
        let paths = self.open.paths.renumber(&other.open.paths);
        let crossing_here = |crossing: usize| match self.crossing {
            _ if crossing == NO_CROSSING => crossing,
            Some(Dimension::Language) => languages[crossing],
            Some(Dimension::Path) => paths[crossing],
            _ => crossing,
        };
        let crossings: Vec<usize> = other
            .groups
            .keys
            .iter()
            .map(|key| crossing_here(key.crossing))
            .collect();
        let numbers = Renumbered {
            languages: &languages,
            lessons: &lessons,
            steps: &steps,
            paths: &paths,
        };
        let places: Vec<usize> = other
            .groups
            .keys
            .iter()
            .zip(crossings)
            .map(|(key, crossing)| self.group(key.site, key.period.from(), crossing))
            .collect();
        let each = || places.iter().copied();
        for (place, slots) in each().zip(&other.sessions) {
            for (slot, tally) in self.sessions[place].iter_mut().zip(slots) {
                *slot += *tally;
            }
        }
        for (place, of_languages) in each().zip(&other.sessions_by_language) {
            for (number, tally) in languages.iter().zip(of_languages) {
                if *tally != Tally::default() {
                    *grown(&mut self.sessions_by_language[place], *number) += *tally;
                }
            }
        }
        for (place, gains) in each().zip(&other.gains) {
            let here = self.gains[place].iter_mut().flatten();
            here.zip(gains.iter().flatten()).for_each(|(here, more)| *here += more);
        }
        for (place, matrix) in each().zip(&other.matrices) {
            self.matrices[place].absorb(matrix);
        }
        for (place, opening) in each().zip(&other.openings) {
            self.openings[place].absorb(opening);
        }
        for (place, visits) in each().zip(other.visits) {
            Visits::absorb(&mut self.visits[place], visits, &numbers);
        }
    }
}
