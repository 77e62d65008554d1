//! How strong a passphrase is, in words that say what to do.
//!
//! Seven different words are what the French data protection authority asks of a passphrase (CNIL, recommendation of
//! 21 July 2022); how many are asked here is the pack's choice.

use crate::practice::kit::count;
use crate::practice::scene::{Value, Words};

/// What everybody tries first, whatever their language.
const OBVIOUS: [&str; 6] = ["azerty", "qwerty", "123", "password", "motdepasse", "admin"];
/// Most words that others guess.
const MOST_AVOIDED: usize = 6;

/// What a passphrase must be.
#[derive(Debug, PartialEq)]
pub(super) struct Rules {
    words: usize,
    /// Words that others guess, in small letters.
    avoided: Vec<String>,
    /// A password used elsewhere, bare.
    used: String,
}

/// What keeps a passphrase from being strong.
#[derive(Debug, PartialEq)]
pub(super) enum Weakness {
    Used,
    Avoided(String),
    Obvious,
    /// So many different words are missing.
    Short(usize),
}

impl Rules {
    pub fn new(words: usize, avoid: &str, used: &str) -> Self {
        // A word of one or two letters is in too many others to be refused.
        let avoided = parts(avoid).filter(|word| word.chars().count() >= 3);
        let used = bare(used);
        Self {
            words: words.clamp(3, 8),
            avoided: avoided.take(MOST_AVOIDED).collect(),
            used: if used.chars().count() >= 4 { used } else { String::new() },
        }
    }

    /// The first weakness of a passphrase; `None` when it is strong.
    pub fn weakness(&self, phrase: &str) -> Option<Weakness> {
        let bare = bare(phrase);
        if !self.used.is_empty() && bare.contains(&self.used) {
            return Some(Weakness::Used);
        }
        let guessed = parts(phrase).find_map(|word| self.avoided.iter().find(|avoided| word.contains(*avoided)));
        if let Some(avoided) = guessed {
            return Some(Weakness::Avoided(avoided.clone()));
        }
        if OBVIOUS.iter().any(|obvious| bare.contains(obvious)) {
            return Some(Weakness::Obvious);
        }
        let missing = self.words.saturating_sub(different(phrase));
        (missing > 0).then_some(Weakness::Short(missing))
    }

    /// How strong a passphrase is, on one row.
    pub fn strength(&self, phrase: &str) -> Words {
        if phrase.trim().is_empty() {
            return Words::message("practice-password-force-none");
        }
        match self.weakness(phrase) {
            None => Words::message("practice-password-force-strong"),
            Some(Weakness::Short(missing)) if missing <= self.words / 2 => {
                Words::counted("practice-password-force-fair", "count", count(missing))
            }
            Some(Weakness::Short(missing)) => Words::counted("practice-password-force-weak", "count", count(missing)),
            Some(_) => Words::message("practice-password-force-guessed"),
        }
    }

    /// A strong passphrase: the example of the pack when it is one.
    pub fn strong(&self, example: &str) -> String {
        let words = |letter: char| {
            let vowels = ["ab", "eb", "ib", "ob", "ub", "yb", "ac", "ec"];
            vowels.map(|end| format!("{letter}{end}")).join(" ")
        };
        // No word is in two of these: what is avoided or used spoils a few of them, never all.
        let others = "ghjklmnprstvwxz".chars().map(words);
        let mut phrases = std::iter::once(example.trim().to_owned()).chain(others);
        phrases
            .find(|phrase| self.weakness(phrase).is_none())
            .unwrap_or_else(|| example.to_owned())
    }
}

impl Weakness {
    /// Why the passphrase is not kept.
    pub fn words(&self) -> Words {
        match self {
            Self::Used => Words::message("practice-password-wrong-used"),
            Self::Avoided(word) => Words::Message(
                "practice-password-wrong-avoid",
                vec![("word", Value::Text(word.clone()))],
            ),
            Self::Obvious => Words::message("practice-password-wrong-obvious"),
            Self::Short(missing) => Words::counted("practice-password-wrong-short", "count", count(*missing)),
        }
    }
}

/// The words of a text, in small letters.
fn parts(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// A text without what separates its words, in small letters: a capital or a hyphen more makes no other password.
fn bare(text: &str) -> String {
    parts(text).collect()
}

/// How many different words of two letters or more a text has.
fn different(text: &str) -> usize {
    let mut known: Vec<String> = Vec::new();
    for word in parts(text) {
        if word.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !known.contains(&word) {
            known.push(word);
        }
    }
    known.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_different_words_are_strong_and_repeated_ones_are_not() {
        let rules = Rules::new(7, "", "");
        assert_eq!(rules.weakness("mon chat bleu mange trois pommes vertes"), None);
        assert_eq!(
            rules.weakness("chat Chat chat chat chat chat chat"),
            Some(Weakness::Short(6))
        );
        assert_eq!(rules.weakness("قط أزرق يأكل ثلاث تفاحات خضراء اليوم"), None);
        assert_eq!(rules.weakness("a b c d e f g"), Some(Weakness::Short(7)));
    }

    #[test]
    fn what_others_guess_is_named() {
        let rules = Rules::new(3, "Rex, Toulon, 1987", "");
        assert_eq!(
            rules.weakness("mon chien REX2 dort"),
            Some(Weakness::Avoided("rex".to_owned()))
        );
        assert_eq!(
            rules.weakness("une pomme 1987"),
            Some(Weakness::Avoided("1987".to_owned()))
        );
        assert_eq!(rules.weakness("azer-ty pomme lune"), Some(Weakness::Obvious));
    }

    #[test]
    fn a_password_used_elsewhere_is_known_under_another_dress() {
        let rules = Rules::new(3, "", "Soleil-2019");
        assert_eq!(rules.weakness("le soleil 2019 ! brille"), Some(Weakness::Used));
        assert_eq!(rules.weakness("le soleil brille"), None);
    }

    #[test]
    fn a_strong_phrase_is_always_found() {
        for (avoid, used) in [
            ("Zoé", "maison"),
            ("gab hab jab", "kabkeb"),
            ("", ""),
            ("bonjour", "gabg"),
        ] {
            let rules = Rules::new(8, avoid, used);
            for example in ["bonjour", "", "gab geb gib gob gub gyb gac gec"] {
                let strong = rules.strong(example);
                assert_eq!(rules.weakness(&strong), None, "{avoid:?} {used:?} {strong:?}");
            }
        }
    }
}
