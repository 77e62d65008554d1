//! How near a typed word is to a known one, from 0 to 100.

use super::fold::LONGEST_WORD;

/// Letters that two words of one family begin with, at least (`declarer`, `declaration`).
const FAMILY: usize = 6;
/// Letters that each of them adds to that, at most.
const FAMILY_ENDS: usize = 6;

/// So near and no nearer, a word helps others and is no answer alone.
pub(super) const WEAK: u32 = 50;

/// A folded word, ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    letters: Vec<char>,
    /// The letters with none twice in a row: doubling one is the commonest error of all, and counts as none.
    single: Vec<char>,
    /// One bit for each kind of letter in it, so that most words are told apart without being compared.
    kinds: u64,
    has_digits: bool,
}

impl Word {
    pub(super) fn new(word: &str) -> Self {
        let letters: Vec<char> = word.chars().take(LONGEST_WORD).collect();
        let mut single = letters.clone();
        single.dedup();
        Self {
            single,
            kinds: letters
                .iter()
                .fold(0, |kinds, &letter| kinds | 1 << (u32::from(letter) % 64)),
            has_digits: letters.iter().any(char::is_ascii_digit),
            letters,
        }
    }
}

/// A typed word, ready to be compared with many.
pub(super) struct Typed {
    word: Word,
    letters: Pattern,
    single: Pattern,
}

impl Typed {
    pub(super) fn new(word: &str) -> Self {
        let word = Word::new(word);
        Self {
            letters: Pattern::new(&word.letters),
            single: Pattern::new(&word.single),
            word,
        }
    }
}

/// How near: the same word, its beginning, the word with another ending, one or two typing errors in it or in its
/// beginning, or a word of the same family; 0 when none of these.
pub(super) fn nearness(typed: &Typed, known: &Word) -> u32 {
    let exact = beginning(typed, known);
    if exact > 0 {
        return exact;
    }
    let (long, short) = (&typed.word.letters, &known.letters);
    if short.len() >= 4 && long.len() <= short.len() + 2 && long.starts_with(short) {
        return 84;
    }
    with_errors(typed, known).max(family(&typed.word, known))
}

/// How near, when no error is forgiven: the word, or its beginning from two letters on.
pub(super) fn beginning(typed: &Typed, known: &Word) -> u32 {
    let (typed, known) = (&typed.word.letters, &known.letters);
    if typed == known {
        return 100;
    }
    if typed.len() < 2 || !known.starts_with(typed) {
        return 0;
    }
    // So few letters begin many words: none of them is nearer than another.
    if typed.len() < 4 {
        return 76;
    }
    92 - missing(typed.len(), known.len(), 2, 24)
}

fn with_errors(typed: &Typed, known: &Word) -> u32 {
    let word = &typed.word;
    let strange = (word.kinds & !known.kinds).count_ones() as usize;
    if word.has_digits || known.has_digits || strange > errors_forgiven(word.letters.len()) {
        return 0;
    }
    let as_written = with_errors_in(&typed.letters, &known.letters);
    let is_doubled = |word: &Word| word.single.len() < word.letters.len();
    if is_doubled(word) || is_doubled(known) {
        as_written.max(with_errors_in(&typed.single, &known.single))
    } else {
        as_written
    }
}

/// Typing errors forgiven: none in short words, which would become other words.
fn errors_forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn with_errors_in(typed: &Pattern, known: &[char]) -> u32 {
    let (long, short) = (typed.letters, known.len());
    let forgiven = errors_forgiven(long);
    // Words of three letters are mostly initials: an error in them makes others.
    if forgiven == 0 || long > short + forgiven || short < 4 {
        return 0;
    }
    let distances = typed.distances(known);
    match distances[short] {
        0 => return 84,
        1 => return 74,
        2 if forgiven == 2 => return 66,
        _ => {}
    }
    // Of a few letters with an error among them, too little is left to recognise a beginning by it alone.
    let same_first = known.first().is_some_and(|&first| typed.places(first) & 1 == 1);
    let from = long.saturating_sub(forgiven);
    let nearest = distances[..=short].get(from..).and_then(|ends| ends.iter().min());
    let left = missing(long, short, 2, 16);
    match nearest {
        Some(0) => 82 - left,
        Some(1) if long >= 6 => 72 - left,
        Some(1) if same_first => WEAK - left,
        Some(2) if forgiven == 2 && same_first => 64 - left,
        _ => 0,
    }
}

/// What the letters still to be typed cost, each so much, and all together at most so much.
fn missing(typed: usize, known: usize, each: u32, most: u32) -> u32 {
    let letters = u32::try_from(known.saturating_sub(typed)).unwrap_or(most);
    (letters * each).min(most)
}

/// Words that begin alike and end otherwise, as a verb and its noun.
fn family(typed: &Word, known: &Word) -> u32 {
    let (typed, known) = (&typed.letters, &known.letters);
    let alike = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let ends = typed.len().max(known.len()) - alike;
    if alike >= FAMILY && ends <= FAMILY_ENDS { 58 } else { 0 }
}

/// The places of each letter of a word: one bit a place, so that all of them are compared at once.
struct Pattern {
    letters: usize,
    /// Twice as many as there are letters at most: a letter stands in its own slot or in the next free one.
    slots: [(char, u32); SLOTS],
}

const SLOTS: usize = 2 * LONGEST_WORD;

impl Pattern {
    fn new(word: &[char]) -> Self {
        let mut slots = [('\0', 0); SLOTS];
        for (place, &letter) in word.iter().take(LONGEST_WORD).enumerate() {
            let slot = slot_of(&slots, letter);
            slots[slot] = (letter, slots[slot].1 | 1 << place);
        }
        Self {
            letters: word.len().min(LONGEST_WORD),
            slots,
        }
    }

    fn places(&self, letter: char) -> u32 {
        self.slots[slot_of(&self.slots, letter)].1
    }

    /// The least number of letters changed, added, left out or swapped with their neighbour between the whole word and
    /// each beginning of another (optimal string alignment): the n-th is for the first n letters.
    ///
    /// A column of the table at a time, as the bits where it goes up and down: Hyyrö, "A bit-vector algorithm for
    /// computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
    fn distances(&self, known: &[char]) -> [usize; LONGEST_WORD + 1] {
        let mut distances = [self.letters; LONGEST_WORD + 1];
        let last = 1_u32 << self.letters.saturating_sub(1);
        let (mut up, mut down) = (u32::MAX, 0_u32);
        let (mut before, mut alike) = (0_u32, 0_u32);
        for (n, &letter) in known.iter().take(LONGEST_WORD).enumerate() {
            let places = self.places(letter);
            let swapped = ((!alike & places) << 1) & before;
            alike = ((places & up).wrapping_add(up) ^ up) | places | down | swapped;
            let (mut right_up, mut right_down) = (down | !(alike | up), alike & up);
            distances[n + 1] = distances[n] + usize::from(right_up & last != 0) - usize::from(right_down & last != 0);
            right_up = right_up << 1 | 1;
            right_down <<= 1;
            up = right_down | !(alike | right_up);
            down = right_up & alike;
            before = places;
        }
        distances
    }
}

/// The slot of a letter, or the free one where it would be put.
fn slot_of(slots: &[(char, u32); SLOTS], letter: char) -> usize {
    let mut slot = letter as usize % SLOTS;
    while slots[slot].1 != 0 && slots[slot].0 != letter {
        slot = (slot + 1) % SLOTS;
    }
    slot
}

#[cfg(test)]
mod tests;
