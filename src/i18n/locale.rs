//! The table of languages, and which of them a person may choose.
//!
//! Holds no sentence and reads no environment: the caller passes what `LANG` said.

use std::sync::LazyLock;

use super::interface::Interface;

/// The language every other one falls back to, whose files define what a complete translation is.
pub const REFERENCE: &str = "fr";

/// The side a text starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// What a terminal must be able to do to show a language, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DisplayLevel {
    /// Any terminal with Latin-1 letters.
    Latin1 = 1,
    /// Any console font of 512 glyphs made for the script.
    Console = 2,
    /// A font with Arabic presentation forms, and a terminal that leaves the order of cells alone.
    RightToLeft = 3,
    /// A graphical terminal and its fonts.
    Graphical = 4,
}

/// One language of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag, also the folder of its interface files.
    pub tag: &'static str,
    /// Its name in its own script, in logical order.
    pub native_name: &'static str,
    /// Its name for the mediator beside the visitor.
    pub french_name: &'static str,
    pub direction: Direction,
    pub display_level: DisplayLevel,
    /// The locale whose habits dates and numbers follow, where the bare language would mean another country's.
    habits: &'static str,
    probe: &'static str,
}

/// A row of the table whose habits are those of its tag.
const fn row(names: [&'static str; 3], display_level: DisplayLevel, probe: &'static str) -> Locale {
    Locale {
        tag: names[0],
        native_name: names[1],
        french_name: names[2],
        direction: match display_level {
            DisplayLevel::RightToLeft => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        },
        display_level,
        habits: names[0],
        probe,
    }
}

impl Locale {
    const fn with_habits(self, habits: &'static str) -> Self {
        Self { habits, ..self }
    }

    const fn written(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }
}

use DisplayLevel::{Console, Graphical, Latin1};

/// Every language with a place in the project, in the order of the language screen.
pub const LOCALES: &[Locale] = &[
    row(["fr", "Français", "français"], Latin1, "éà«"),
    row(["fr-simple", "Français simple", "français simple"], Latin1, "éà«").with_habits("fr"),
    row(["en", "English", "anglais"], Latin1, "Aa").with_habits("en-GB"),
    row(["es", "Español", "espagnol"], Latin1, "ñ¿"),
    row(["pt", "Português", "portugais"], Latin1, "ãç").with_habits("pt-PT"),
    row(["ro", "Română", "roumain"], Console, "șță"),
    row(["tr", "Türkçe", "turc"], Console, "ğış"),
    row(["uk", "Українська", "ukrainien"], Console, "їєґ"),
    row(["ru", "Русский", "russe"], Console, "жщы"),
    row(
        ["ar", "العربية", "arabe"],
        DisplayLevel::RightToLeft,
        "\u{FEFB}\u{FEE3}\u{FEAE}",
    ),
    row(
        ["fa-AF", "دری", "dari"],
        DisplayLevel::RightToLeft,
        "\u{FBFD}\u{FB94}\u{FB58}",
    ),
    row(["zh-Hans", "简体中文", "chinois simplifié"], Graphical, "中文"),
    row(["de", "Deutsch", "allemand"], Latin1, "äß"),
    row(["it", "Italiano", "italien"], Latin1, "àù"),
    row(["pl", "Polski", "polonais"], Console, "łąż"),
    row(["sq", "Shqip", "albanais"], Latin1, "ëç"),
    row(["ka", "ქართული", "géorgien"], Graphical, "ქარ"),
    row(["ps", "پښتو", "pachto"], Graphical, "ښټ").written(Direction::RightToLeft),
    row(["ti", "ትግርኛ", "tigrinya"], Graphical, "ትግ"),
    row(["ta", "தமிழ்", "tamoul"], Graphical, "தம"),
    row(["bn", "বাংলা", "bengali"], Graphical, "বল"),
    row(["so", "Soomaali", "somali"], Latin1, "Aa"),
];

impl Locale {
    /// The row of a tag, upper and lower case alike; `None` when the table has no such language.
    #[must_use]
    pub fn find(tag: &str) -> Option<&'static Self> {
        LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// The language all others fall back to: French.
    #[must_use]
    pub fn reference() -> &'static Self {
        &LOCALES[0]
    }

    /// The languages a person may choose, in the order of the table.
    ///
    /// A language counts once it has every interface file that French has; that each file is complete is held by the
    /// tests, which fail on a missing message of any language named here.
    #[must_use]
    pub fn offered() -> &'static [&'static Self] {
        static OFFERED: LazyLock<Vec<&'static Locale>> = LazyLock::new(|| {
            let expected = Interface::files(REFERENCE);
            let complete = |locale: &&Locale| Interface::files(locale.tag).is_superset(&expected);
            LOCALES.iter().filter(complete).collect()
        });
        &OFFERED
    }

    /// The offered language that suits a `LANG` or `LANGUAGE` value best (`ar_MA.UTF-8`, `pt_BR:en`); French when
    /// none does.
    #[must_use]
    pub fn negotiate(environment: &str) -> &'static Self {
        environment
            .split(':')
            .find_map(|wish| suiting(wish, Self::offered()))
            .unwrap_or_else(Self::reference)
    }

    /// Two to four characters that only a terminal able to show the language draws in as many cells as
    /// [`measure::width`](super::measure::width) says, already shaped.
    #[must_use]
    pub fn probe_sample(&self) -> &'static str {
        self.probe
    }

    /// The tag that dates and numbers are written by, always with the Gregorian calendar and European digits.
    pub(super) fn habits(&self) -> String {
        format!("{}-u-ca-gregory-hc-h23-nu-latn", self.habits)
    }
}

/// The offered language of one wish: the same tag, then the same tag with fewer parts, then the same language.
fn suiting(wish: &str, offered: &[&'static Locale]) -> Option<&'static Locale> {
    let wish = wish.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut shorter = wish.as_str();
    loop {
        if let Some(found) = offered.iter().find(|locale| locale.tag.eq_ignore_ascii_case(shorter)) {
            return Some(found);
        }
        match shorter.rsplit_once('-') {
            Some((front, _)) => shorter = front,
            None => break,
        }
    }
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let wished = primary(&wish);
    offered.iter().find(|locale| primary(locale.tag) == wished).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_english_and_arabic_are_offered_in_this_order() {
        let tags: Vec<&str> = Locale::offered().iter().map(|locale| locale.tag).collect();
        assert_eq!(tags, ["fr", "en", "ar"]);
    }

    #[test]
    fn the_language_of_the_machine_is_recognised() {
        for (environment, tag) in [
            ("ar_MA.UTF-8", "ar"),
            ("fr_FR@euro", "fr"),
            ("EN-gb", "en"),
            ("en", "en"),
            ("ku_TR.UTF-8:ar:en", "ar"),
        ] {
            assert_eq!(Locale::negotiate(environment).tag, tag, "{environment}");
        }
    }

    #[test]
    fn an_unknown_language_gives_french() {
        for environment in ["", "C", "C.UTF-8", "POSIX", "ja_JP.UTF-8", "-", "::", "_", "مر"] {
            assert_eq!(Locale::negotiate(environment).tag, "fr", "{environment}");
        }
    }

    #[test]
    fn a_language_without_files_is_known_but_not_offered() {
        assert_eq!(Locale::find("zh-hans").map(|locale| locale.tag), Some("zh-Hans"));
        assert_eq!(Locale::negotiate("zh_CN").tag, "fr");
        assert!(Locale::find("xx").is_none());
    }

    #[test]
    fn samples_have_two_to_four_characters_of_known_width() {
        for locale in LOCALES {
            let sample = locale.probe_sample();
            assert!((2..=4).contains(&sample.chars().count()), "{}", locale.tag);
            assert!(crate::i18n::width(sample) >= 2, "{}", locale.tag);
        }
    }
}
