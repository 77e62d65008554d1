//! Finding a need or a procedure by what somebody types, with or without its accents, endings and typing errors.
//!
//! In reading order: `fold` turns texts into words of plain letters, `stop` says which of them carry nothing to
//! look for, `near` says how near a typed word is to a known one; here the known words lie in order and what they
//! stand in is ranked. One search serves all languages: texts are searched as they are, whoever wrote them.
//!
//! What is typed and what is searched may come from anybody: both are cut before they are read.

mod fold;
mod near;
mod stop;

use std::collections::{BTreeMap, BTreeSet};

use fold::Piece;
use near::{Typed, Word};

/// Most letters read of what is typed.
const MOST_TYPED: usize = 200;
/// Most words looked for.
const MOST_WORDS: usize = 8;
/// Most letters read of a text that is searched.
const MOST_SAID: usize = 1_000;
/// What the words of the first text of an entry weigh, in hundredths, and those of the texts after it.
const FIRST: u32 = 100;
const AFTER: u32 = 90;
/// The part of the best score, in hundredths, under which an entry is not an answer.
const CUT: u64 = 45;
/// What the score of an entry becomes, in hundredths, when the whole of its first text is typed.
const NAMED: u64 = 115;

/// Texts in the order they were given, found again by their words.
#[derive(Clone, Debug, Default)]
pub struct Search {
    entries: Vec<Entry>,
    /// Every word once, in the order of its letters.
    words: Vec<Known>,
}

/// What the texts of one number make.
#[derive(Clone, Copy, Debug)]
struct Entry {
    number: usize,
    /// Words of its first text that tell something, those of joined words apart.
    words: usize,
}

/// A word and the entries that say it.
#[derive(Clone, Debug)]
struct Known {
    word: Word,
    /// A place in `entries` and what the word weighs there, each place once.
    said: Vec<(usize, u32)>,
}

/// How a typed word may differ from a known one.
#[derive(Clone, Copy)]
enum Tolerance {
    Beginnings,
    Errors,
}

impl Search {
    /// Reads the texts to be searched, each under a number; the texts of one number make one entry, and the words of
    /// its first text weigh more than the others'.
    #[must_use]
    pub fn new<'t>(entries: impl Iterator<Item = (usize, &'t str)>) -> Self {
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        let mut search = Self::default();
        let mut said: BTreeMap<String, BTreeMap<usize, u32>> = BTreeMap::new();
        for (number, text) in entries {
            let known = places.get(&number).copied();
            let weight = if known.is_some() { AFTER } else { FIRST };
            let place = known.unwrap_or_else(|| {
                let words = parts_told(text);
                search.entries.push(Entry { number, words });
                places.insert(number, search.entries.len() - 1);
                search.entries.len() - 1
            });
            for word in words_said(text) {
                let here = said.entry(word).or_default().entry(place).or_default();
                *here = weight.max(*here);
            }
        }
        search.words = said
            .into_iter()
            .map(|(word, said)| Known {
                word: Word::new(&word),
                said: said.into_iter().collect(),
            })
            .collect();
        search
    }

    /// The numbers of at most so many entries that say what is typed, best first, then in the order they were given;
    /// none when nothing is typed or nothing is near.
    #[must_use]
    pub fn find(&self, typed: &str, most: usize) -> Vec<usize> {
        let (words, tolerance) = words_typed(typed);
        let mut scores = vec![0_u64; self.entries.len()];
        let mut nearest = vec![0_u32; self.entries.len()];
        let mut named = vec![0_usize; self.entries.len()];
        for word in &words {
            let near = self.near(word, tolerance);
            let rarity = self.rarity(&near);
            for (place, near) in near.into_iter().enumerate() {
                scores[place] += u64::from(near) * rarity;
                nearest[place] = near.max(nearest[place]);
                named[place] += usize::from(near == 100 * FIRST);
            }
        }
        for (place, entry) in self.entries.iter().enumerate() {
            scores[place] *= if nearest[place] <= near::WEAK * FIRST {
                0
            } else if named[place] >= entry.words {
                NAMED
            } else {
                100
            };
        }
        let best = scores.iter().copied().max().unwrap_or_default();
        let mut found: Vec<(u64, usize)> = scores
            .into_iter()
            .zip(self.entries.iter().map(|entry| entry.number))
            .filter(|&(score, _)| score > 0 && score * 100 >= best * CUT)
            .collect();
        // Stable, so that entries as good as one another keep their order.
        found.sort_by_key(|&(score, _)| std::cmp::Reverse(score));
        found.into_iter().take(most).map(|(_, number)| number).collect()
    }

    /// How near each entry comes to a typed word.
    fn near(&self, typed: &Typed, tolerance: Tolerance) -> Vec<u32> {
        let mut best = vec![0_u32; self.entries.len()];
        for known in &self.words {
            let near = match tolerance {
                Tolerance::Beginnings => near::beginning(typed, &known.word),
                Tolerance::Errors => near::nearness(typed, &known.word),
            };
            if near > 0 {
                for &(place, weight) in &known.said {
                    let here = &mut best[place];
                    *here = (near * weight).max(*here);
                }
            }
        }
        best
    }

    /// What a typed word tells: much when few entries say it, little when many do.
    fn rarity(&self, near: &[u32]) -> u64 {
        let best = near.iter().copied().max().unwrap_or_default();
        let hits = near.iter().filter(|&&near| near > 0 && near * 5 >= best * 4).count();
        let share = self.entries.len().checked_div(hits).unwrap_or(1).max(1);
        2 + u64::from(share.ilog2())
    }
}

/// The words of a text that is searched: parts of joined words, and the joined words whole.
fn words_said(text: &str) -> impl Iterator<Item = String> {
    fold::pieces(text, MOST_SAID)
        .into_iter()
        .flat_map(|Piece { parts, whole }| {
            let whole = (parts.len() > 1).then_some(whole);
            parts.into_iter().filter(|part| is_told(part)).chain(whole)
        })
}

/// How many words of a text tell something.
fn parts_told(text: &str) -> usize {
    let pieces = fold::pieces(text, MOST_SAID);
    let parts: BTreeSet<String> = pieces.into_iter().flat_map(|piece| piece.parts).collect();
    parts.iter().filter(|part| is_told(part)).count()
}

/// The words to look for. When only stop words are typed, one of them may be a word that is not finished.
fn words_typed(typed: &str) -> (Vec<Typed>, Tolerance) {
    let pieces = fold::pieces(typed, MOST_TYPED);
    let mut told: Vec<String> = Vec::new();
    for Piece { parts, whole } in pieces.iter().filter(|piece| !stop::is_stop(&piece.whole)) {
        let mut parts: Vec<&String> = parts.iter().filter(|part| is_told(part)).collect();
        // Letters with full stops between them, and nothing else, are one word.
        if parts.is_empty() && fold::is_word(whole) {
            parts.push(whole);
        }
        for part in parts {
            if told.len() < MOST_WORDS && !told.contains(part) {
                told.push(part.clone());
            }
        }
    }
    if told.is_empty() {
        let last = pieces.last().map(|piece| Typed::new(&piece.whole));
        return (last.into_iter().collect(), Tolerance::Beginnings);
    }
    let words = told.iter().map(|word| Typed::new(word)).collect();
    (words, Tolerance::Errors)
}

/// Whether a word tells what is looked for.
fn is_told(word: &str) -> bool {
    fold::is_word(word) && !stop::is_stop(word)
}

#[cfg(test)]
mod tests;
