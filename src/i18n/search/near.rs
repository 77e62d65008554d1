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

/// How near: the same word, its beginning, the word with another ending, one or two typing errors in it or in its
/// beginning, or a word of the same family; 0 when none of these.
pub(super) fn nearness(typed: &Word, known: &Word) -> u32 {
    let exact = beginning(typed, known);
    if exact > 0 {
        return exact;
    }
    let (long, short) = (&typed.letters, &known.letters);
    if short.len() >= 4 && long.len() <= short.len() + 2 && long.starts_with(short) {
        return 84;
    }
    with_errors(typed, known).max(family(typed, known))
}

/// How near, when no error is forgiven: the word, or its beginning from two letters on.
pub(super) fn beginning(typed: &Word, known: &Word) -> u32 {
    let (typed, known) = (&typed.letters, &known.letters);
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

fn with_errors(typed: &Word, known: &Word) -> u32 {
    let strange = (typed.kinds & !known.kinds).count_ones() as usize;
    if typed.has_digits || known.has_digits || strange > errors_forgiven(&typed.letters) {
        return 0;
    }
    let as_written = with_errors_in(&typed.letters, &known.letters);
    let is_doubled = |word: &Word| word.single.len() < word.letters.len();
    if is_doubled(typed) || is_doubled(known) {
        as_written.max(with_errors_in(&typed.single, &known.single))
    } else {
        as_written
    }
}

/// Typing errors forgiven: none in short words, which would become other words.
fn errors_forgiven(typed: &[char]) -> usize {
    match typed.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn with_errors_in(typed: &[char], known: &[char]) -> u32 {
    let forgiven = errors_forgiven(typed);
    let (long, short) = (typed.len(), known.len());
    // Words of three letters are mostly initials: an error in them makes others.
    if forgiven == 0 || long > short + forgiven || short < 4 {
        return 0;
    }
    let distances = distances(typed, known);
    match distances[short] {
        0 => return 84,
        1 => return 74,
        2 if forgiven == 2 => return 66,
        _ => {}
    }
    // Of a few letters with an error among them, too little is left to recognise a beginning by it alone.
    let same_first = typed.first() == known.first();
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

/// The least number of letters changed, added, left out or swapped with their neighbour between the whole of a word and
/// each beginning of another (optimal string alignment): the n-th is for the first n letters.
fn distances(typed: &[char], known: &[char]) -> [usize; LONGEST_WORD + 1] {
    let mut two_above = [0; LONGEST_WORD + 1];
    let mut above: [usize; LONGEST_WORD + 1] = std::array::from_fn(|n| n);
    for (i, a) in typed.iter().enumerate() {
        let mut row = [0; LONGEST_WORD + 1];
        row[0] = i + 1;
        for (j, b) in known.iter().enumerate() {
            let changed = above[j] + usize::from(a != b);
            row[j + 1] = changed.min(above[j + 1] + 1).min(row[j] + 1);
            let is_swapped = i > 0 && j > 0 && *a == known[j - 1] && typed[i - 1] == *b;
            if is_swapped {
                row[j + 1] = row[j + 1].min(two_above[j - 1] + 1);
            }
        }
        two_above = above;
        above = row;
    }
    above
}
