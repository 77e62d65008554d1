//! The permanent numbers that a code carries: lessons done, the path followed, the language read.

use crate::domain::SpokenLanguage;

/// A set of lessons of one pack, by their permanent number.
///
/// A number is given to a lesson once and for all, from 1, and never to another lesson after it: a code written on paper
/// must still mean the same lessons in the next editions of the pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LessonNumbers {
    /// Bit `n - 1` of the whole is lesson `n`, the lowest bits first.
    bits: [u64; 4],
}

impl LessonNumbers {
    /// The highest number a lesson may have: what the longest code can carry.
    pub const HIGHEST: u16 = super::lesson_room(super::LONGEST);

    /// Adds a lesson; `false`, and nothing is changed, when the number is 0 or past [`Self::HIGHEST`].
    pub fn insert(&mut self, number: u16) -> bool {
        let fits = (1..=Self::HIGHEST).contains(&number);
        if fits {
            let (limb, bit) = Self::place(number);
            self.bits[limb] |= bit;
        }
        fits
    }

    /// Whether a lesson is in the set.
    #[must_use]
    pub fn contains(&self, number: u16) -> bool {
        let (limb, bit) = Self::place(number.clamp(1, Self::HIGHEST));
        (1..=Self::HIGHEST).contains(&number) && self.bits[limb] & bit != 0
    }

    /// How many lessons are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether no lesson is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits == [0; 4]
    }

    /// The highest number in it; `None` when it is empty.
    #[must_use]
    pub fn highest(&self) -> Option<u16> {
        self.iter().last()
    }

    /// The numbers in it, the lowest first.
    pub fn iter(&self) -> impl Iterator<Item = u16> {
        let set = *self;
        (1..=Self::HIGHEST).filter(move |number| set.contains(*number))
    }

    /// Those that are in the other set too.
    #[must_use]
    pub fn also_in(&self, other: &Self) -> Self {
        Self {
            bits: std::array::from_fn(|limb| self.bits[limb] & other.bits[limb]),
        }
    }

    /// Those that are not in the other set.
    #[must_use]
    pub fn not_in(&self, other: &Self) -> Self {
        Self {
            bits: std::array::from_fn(|limb| self.bits[limb] & !other.bits[limb]),
        }
    }

    fn place(number: u16) -> (usize, u64) {
        let bit = usize::from(number.saturating_sub(1));
        (bit / 64 % 4, 1 << (bit % 64))
    }
}

impl FromIterator<u16> for LessonNumbers {
    /// The set of these numbers; those that no lesson may have are left out.
    fn from_iter<I: IntoIterator<Item = u16>>(numbers: I) -> Self {
        let mut set = Self::default();
        for number in numbers {
            set.insert(number);
        }
        set
    }
}

/// The permanent number of a path in its pack, 1 to 63, given once like those of lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathNumber(u8);

impl PathNumber {
    /// The highest number a path may have.
    pub const HIGHEST: u8 = 63;

    /// Reads a number; `None` when it is 0 or past [`Self::HIGHEST`].
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::HIGHEST).contains(&number).then_some(Self(number))
    }

    /// The number as given by the pack.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// The permanent number of a language in codes, 1 to 31. It depends on no pack and on no order of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageNumber(u8);

/// The languages that have a number, from 1. A new one goes at the end: places must not move.
const LANGUAGES: [&str; 22] = [
    "fr",
    "fr-simple",
    "en",
    "es",
    "pt",
    "ro",
    "tr",
    "uk",
    "ru",
    "ar",
    "fa-AF",
    "zh-Hans",
    "de",
    "it",
    "pl",
    "sq",
    "ka",
    "ps",
    "ti",
    "ta",
    "bn",
    "so",
];

impl LanguageNumber {
    /// The highest number there is room for.
    pub const HIGHEST: u8 = 31;

    /// Reads a number, known or not to this version; `None` when it is 0 or past [`Self::HIGHEST`].
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::HIGHEST).contains(&number).then_some(Self(number))
    }

    /// The number of a language; `None` when codes do not carry it.
    #[must_use]
    pub fn of(language: SpokenLanguage) -> Option<Self> {
        let place = LANGUAGES.iter().position(|tag| *tag == language.as_str())?;
        Self::new(u8::try_from(place + 1).ok()?)
    }

    /// The language; `None` when a newer version gave this number.
    #[must_use]
    pub fn language(self) -> Option<SpokenLanguage> {
        let tag = LANGUAGES.get(usize::from(self.0).checked_sub(1)?)?;
        SpokenLanguage::parse(tag)
    }

    /// The number itself.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}
