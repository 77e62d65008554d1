//! The resume code: what a visitor takes away to go on another day, on any kiosk, while nothing about them is stored.
//!
//! The code carries its whole meaning. Under the signs lies one number, its bits from the lowest: fingerprint of the pack
//! (8), fingerprint of the edition (8), language (5), level (2), path (6), then one bit a lesson, by permanent number.
//! 12, 16, 20 … up to 60 signs, always whole groups of 4, the fewest that hold the highest lesson done; the length says how
//! many lessons there is room for: 19, 37, 55, 74 …. A pack whose lessons are numbered up to 55 never needs more than 20.
//!
//! The room above the lessons is left empty: it says "written by a later format". The last sign checks the others
//! ([`signs`]), and since 23 is odd, a wrong sign changes the fingerprint of the pack as well: a code typed at random is
//! taken for a code of this pack once in 5,888 at most.
//!
//! Never reads the clock, the disk or the terminal. A pack is told by its fingerprint, a lesson by its number; which pack
//! and which lesson they are is the caller's to know.

mod fingerprint;
mod numbers;
mod signs;
mod whole;

#[cfg(test)]
mod tests;

pub use self::fingerprint::Fingerprint;
pub use self::numbers::{LanguageNumber, LessonNumbers, PathNumber};

use std::fmt::{self, Write as _};

use self::whole::Whole;
use super::Level;

/// Signs in a group, as written and read.
const GROUP: usize = 4;
/// Signs of the shortest code.
const SHORTEST: usize = 12;
/// Signs of the longest code.
const LONGEST: usize = 60;
/// Where the lessons begin.
const LESSONS_FROM: usize = 29;

/// How many lessons a code of so many signs has room for: the whole bits of `23^(signs - 1)`, less those below the
/// lessons and the one that is left for later formats.
const fn lesson_room(signs: usize) -> u16 {
    // A sign is worth log2(23) = 4.5235… bits; rounded down, no length loses a bit by it.
    let room = (signs - 1) * 4_523 / 1_000 - LESSONS_FROM - 1;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a code has at most 60 signs, so at most 236 lessons"
    )]
    let room = room as u16;
    room
}

/// Where a visitor stands in a pack. [`fmt::Display`] writes it in groups of 4 signs; [`Self::parse`] reads it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResumeCode {
    pub pack: Fingerprint,
    /// The edition of the pack on the kiosk that wrote the code.
    pub edition: Fingerprint,
    /// `None` when codes do not carry the language.
    pub language: Option<LanguageNumber>,
    pub level: Option<Level>,
    pub path: Option<PathNumber>,
    /// The lessons completed.
    pub completed: LessonNumbers,
}

/// What a code is to the contents of a kiosk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenUp {
    /// Lessons done that these contents have.
    pub known: LessonNumbers,
    /// Lessons done that these contents do not have: retired since, or newer than these contents.
    pub unknown: LessonNumbers,
    pub edition: Edition,
}

/// Whether a code was written with the same edition of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    Same,
    Other,
}

/// One pack of a kiosk, reduced to what a code can tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    pub pack: Fingerprint,
    pub edition: Fingerprint,
    pub lessons: LessonNumbers,
}

/// Why a text is not taken as a code, the first thing found wrong in the order in which a person would mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// No sign at all.
    #[error("empty")]
    Empty,
    /// A character that no code has, as typed.
    #[error("{0:?} is not a sign of a code")]
    NotASign(char),
    /// Fewer signs than any code.
    #[error("{missing} signs or more are missing")]
    TooShort { missing: usize },
    /// A last group of 1 to 3 signs: some are missing, or some are too many.
    #[error("the last group has {0} signs instead of 4")]
    BrokenGroup(usize),
    /// More signs than any code.
    #[error("more than {LONGEST} signs")]
    TooLong,
    /// A sign was mistyped, or two changed places.
    #[error("a sign is wrong, or two changed places")]
    WrongCheck,
    /// Written by a later format of codes than this version reads.
    #[error("written by a newer version")]
    Newer,
    /// Right, but for contents that are not these.
    #[error("a code of another pack")]
    AnotherPack,
}

impl Contents {
    /// What codes can tell of a pack, from its id, its version and the numbers of its lessons.
    #[must_use]
    pub fn new(id: &str, version: &str, lessons: LessonNumbers) -> Self {
        Self {
            pack: Fingerprint::of_pack(id),
            edition: Fingerprint::of_edition(version, &lessons),
            lessons,
        }
    }
}

impl ResumeCode {
    /// A code of these contents in which nothing is said yet.
    #[must_use]
    pub fn new(contents: &Contents) -> Self {
        Self {
            pack: contents.pack,
            edition: contents.edition,
            language: None,
            level: None,
            path: None,
            completed: LessonNumbers::default(),
        }
    }

    /// Reads what a person typed, of whatever pack; spaces, hyphens and case do not matter.
    pub fn parse(text: &str) -> Result<Self, CodeFault> {
        let values = signs::read(text, LONGEST)?;
        if values.is_empty() {
            return Err(CodeFault::Empty);
        }
        if values.len() < SHORTEST {
            let missing = SHORTEST - values.len();
            return Err(CodeFault::TooShort { missing });
        }
        match values.len() % GROUP {
            0 => {}
            over => return Err(CodeFault::BrokenGroup(over)),
        }
        if !signs::is_right(&values) {
            return Err(CodeFault::WrongCheck);
        }
        let mut number = Whole::default();
        for (place, value) in values[..values.len() - 1].iter().enumerate() {
            let shifted = (value + signs::BASE - signs::shift(place)) % signs::BASE;
            number.multiply_add(signs::BASE, shifted);
        }
        Self::from_number(&number, usize::from(lesson_room(values.len())))
    }

    /// Takes the code up with the contents of this kiosk.
    ///
    /// # Errors
    ///
    /// [`CodeFault::AnotherPack`] when it was written for another pack; a kiosk that has several asks each.
    pub fn takes_up(&self, contents: &Contents) -> Result<TakenUp, CodeFault> {
        if self.pack != contents.pack {
            return Err(CodeFault::AnotherPack);
        }
        let same = self.edition == contents.edition;
        Ok(TakenUp {
            known: self.completed.also_in(&contents.lessons),
            unknown: self.completed.not_in(&contents.lessons),
            edition: if same { Edition::Same } else { Edition::Other },
        })
    }

    fn from_number(number: &Whole, lessons: usize) -> Result<Self, CodeFault> {
        if number.has_from(LESSONS_FROM + lessons) {
            return Err(CodeFault::Newer);
        }
        let small = |from, count| number.take(from, count).to_le_bytes()[0];
        let done = (1..=LessonNumbers::HIGHEST).filter(|n| number.has(LESSONS_FROM - 1 + usize::from(*n)));
        Ok(Self {
            pack: Fingerprint::from_bits(small(0, 8)),
            edition: Fingerprint::from_bits(small(8, 8)),
            language: LanguageNumber::new(small(16, 5)),
            level: usize::from(small(21, 2)).checked_sub(1).and_then(Level::at),
            path: PathNumber::new(small(23, 6)),
            completed: done.collect(),
        })
    }

    fn number(&self) -> Whole {
        let mut number = Whole::default();
        number.put(0, self.pack.bits().into(), 8);
        number.put(8, self.edition.bits().into(), 8);
        number.put(16, self.language.map_or(0, LanguageNumber::get).into(), 5);
        number.put(21, self.level.map_or(0, |level| level.position() as u64 + 1), 2);
        number.put(23, self.path.map_or(0, PathNumber::get).into(), 6);
        for lesson in self.completed.iter() {
            number.put(LESSONS_FROM - 1 + usize::from(lesson), 1, 1);
        }
        number
    }

    /// The values of its signs, the check last.
    fn values(&self) -> Vec<u8> {
        let highest = self.completed.highest().unwrap_or_default();
        let length = (SHORTEST..LONGEST).step_by(GROUP).find(|n| lesson_room(*n) >= highest);
        signed(self.number(), length.unwrap_or(LONGEST))
    }
}

/// The values of so many signs for a number, the check last.
fn signed(mut number: Whole, signs: usize) -> Vec<u8> {
    let mut values: Vec<u8> = (0..signs - 1)
        .rev()
        .map(|place| (number.divide(signs::BASE) + signs::shift(place)) % signs::BASE)
        .collect();
    values.reverse();
    values.push(signs::check(&values));
    values
}

impl fmt::Display for ResumeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, value) in self.values().into_iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_char(' ')?;
            }
            f.write_char(signs::sign(value))?;
        }
        Ok(())
    }
}
