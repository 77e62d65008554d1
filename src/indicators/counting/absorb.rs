//! Two counts of different records made one, as when two workers read side by side.
//!
//! Sums do not depend on the order of records, so neither do they on who counted which; only the numbers that each count
//! gave to languages, lessons, steps and paths must be told into those of the other.

use super::groups::Key;
use super::slots::Tally;
use super::visits::Renumbered;
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
        let (communes, territories) = self.grounds.renumber(&other.grounds);
        let crossed_by = self.crossing;
        // Each part of the key is named, so that a new one is told here too.
        let here = |&Key {
                        site,
                        territory,
                        period,
                        crossing,
                    }: &Key| Key {
            site,
            territory: territories[territory],
            period,
            crossing: match crossed_by {
                _ if crossing == NO_CROSSING => crossing,
                Some(Dimension::Language) => languages[crossing],
                Some(Dimension::Path) => paths[crossing],
                _ => crossing,
            },
        };
        let numbers = Renumbered {
            languages: &languages,
            lessons: &lessons,
            steps: &steps,
            paths: &paths,
        };
        let keys: Vec<Key> = other.groups.keys.iter().map(here).collect();
        let places: Vec<usize> = keys
            .iter()
            .map(|key| {
                self.grounds.territory = key.territory;
                self.group(key.site, key.period.from(), key.crossing)
            })
            .collect();
        self.grounds.go(None);
        let each = || places.iter().copied();
        for (place, slots) in each().zip(other.sessions) {
            match (&mut self.sessions[place], slots) {
                (Some(here), Some(slots)) => here.iter_mut().zip(&*slots).for_each(|(here, more)| *here += *more),
                (here @ None, slots) => *here = slots,
                (Some(_), None) => {}
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
        for (place, reach) in each().zip(&other.reaches) {
            self.reaches[place].absorb(reach, &communes);
        }
        for (place, opening) in each().zip(&other.openings) {
            self.openings[place].absorb(opening);
        }
        for (place, visits) in each().zip(&other.visits) {
            self.visits[place].absorb(visits, &numbers);
        }
        for (place, facts) in each().zip(other.facts) {
            self.facts[place].absorb(facts);
        }
    }
}
