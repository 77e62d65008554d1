//! Joins Arabic letters: each becomes the form its neighbours ask for, lam-alef becomes one glyph, vowel marks stay.
//!
//! Logical order in, logical order out. Pashto and Sorani letters without presentation forms pass unchanged.

use std::borrow::Cow;
use std::sync::LazyLock;

use ar_reshaper::config::LigaturesFlags;
use ar_reshaper::prelude::LigatureNames;
use ar_reshaper::{ArabicReshaper, Language, ReshaperConfig};

use super::clean::is_arabic;

static RESHAPER: LazyLock<ArabicReshaper> = LazyLock::new(|| {
    let mut config = ReshaperConfig::new(Language::Arabic, LigaturesFlags::none());
    config.delete_harakat = false;
    // Only lam-alef: monospaced fonts draw the word ligatures (U+FDF2 and others) in one illegible cell.
    for name in [
        LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF,
        LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_HAMZA_ABOVE,
        LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_HAMZA_BELOW,
        LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_MADDA_ABOVE,
    ] {
        config.update_ligature(name, true);
    }
    ArabicReshaper::new(config)
});

/// The text with its Arabic letters in their joined forms; borrowed when it has none.
///
/// Joiners (U+200D) and NUL, which would make the shaping table lose its place or panic, are left out.
#[must_use]
pub fn shape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_arabic) {
        return Cow::Borrowed(text);
    }
    let text: String = text.chars().filter(|&c| !is_unsafe(c)).collect();
    // A mark before any letter makes the table count below zero.
    let letters = text.trim_start_matches(is_floating);
    let floating = &text[..text.len() - letters.len()];
    let shaped = RESHAPER.reshape(letters);
    Cow::Owned(format!("{floating}{shaped}"))
}

/// Where the character at byte `position` of `text` stands in `shaped`; the second half of a lam-alef stands with its
/// first half, and the end with the end.
pub(super) fn shaped_position(text: &str, shaped: &str, position: usize) -> usize {
    let mut forms = shaped.char_indices().peekable();
    let mut pending_alef = None;
    for (start, c) in text.char_indices().filter(|&(_, c)| !is_unsafe(c)) {
        let swallowed = pending_alef.filter(|_| is_alef(c));
        let here = match swallowed {
            Some(ligature) => {
                pending_alef = None;
                ligature
            }
            None => match forms.next() {
                Some((at, form)) => {
                    if matches!(form, '\u{FEF5}'..='\u{FEFC}') && c == LAM {
                        pending_alef = Some(at);
                    }
                    at
                }
                None => shaped.len(),
            },
        };
        if start >= position {
            return here;
        }
    }
    shaped.len()
}

const LAM: char = '\u{644}';

fn is_alef(c: char) -> bool {
    matches!(c, '\u{622}' | '\u{623}' | '\u{625}' | '\u{627}')
}

fn is_unsafe(c: char) -> bool {
    matches!(c, '\0' | '\u{200D}')
}

/// The characters the shaping table hangs on the letter before them.
fn is_floating(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{8D4}'..='\u{8FF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_take_the_form_their_neighbours_ask_for() {
        assert_eq!(shape("باب"), "\u{FE91}\u{FE8E}\u{FE8F}");
    }

    #[test]
    fn lam_alef_is_one_glyph_and_keeps_its_marks() {
        assert_eq!(shape("سلام"), "\u{FEB3}\u{FEFC}\u{FEE1}");
        assert_eq!(shape("لَا"), "\u{FEFB}\u{64E}");
    }

    #[test]
    fn the_name_of_god_stays_in_letters() {
        assert_eq!(shape("الله").chars().count(), 4);
    }

    #[test]
    fn a_position_behind_a_lam_alef_is_found_again() {
        let text = "سلام";
        let shaped = shape(text);
        let found: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| shaped_position(text, &shaped, at))
            .collect();
        assert_eq!(found, [0, 3, 3, 6]);
        assert_eq!(shaped_position(text, &shaped, text.len()), shaped.len());
    }

    proptest! {
        #[test]
        fn shaping_never_panics(text in "[لاأآب\u{64B}-\u{652}\u{6D6}-\u{6ED}\u{8D4}-\u{8FF}\u{200C}\u{200D}\0ـa ]{0,30}") {
            let shaped = shape(&text);
            for (at, _) in text.char_indices() {
                prop_assert!(shaped.is_char_boundary(shaped_position(&text, &shaped, at)));
            }
        }

        #[test]
        fn shaping_any_text_never_panics(text in any::<String>()) {
            let _ = shape(&text);
        }
    }
}
