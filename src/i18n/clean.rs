//! Removes from a text what a terminal, a reader or the shaping step must never meet.
//!
//! Cleaning happens once, when a text enters the program, and again as a guard before cells are laid. Decides nothing
//! about width or order.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Marks that one letter may carry; Arabic needs three, Vietnamese two, and a tower of marks covers other lines.
const MARKS_PER_LETTER: usize = 4;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Whether the marks that Fluent itself puts around arguments survive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Isolates {
    Removed,
    Kept,
}

/// The text in NFC without controls (newlines stay, tabs become spaces), bidi controls, tag characters, variation
/// selectors, other invisible formats, marks without a letter, or more than four marks on a letter.
///
/// U+200C stays, since Persian needs it. U+200D goes: beside a lam-alef it breaks the shaping, in emoji it makes widths
/// uncertain, and no language set in cells needs it.
#[must_use]
pub fn clean(text: &str) -> String {
    sift(text, Isolates::Removed)
}

/// Like [`clean`], for text that comes out of Fluent: the first-strong isolates around arguments stay.
#[must_use]
pub(super) fn clean_message(text: &str) -> String {
    sift(text, Isolates::Kept)
}

/// The text in logical order without any invisible mark, for linear output, speech and files.
#[must_use]
pub fn without_marks(text: &str) -> String {
    clean(text)
}

/// Whether [`clean`] would return the text unchanged.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    is_plain(text) || clean(text) == text
}

/// Whether the text is made of one-cell, left-to-right letters and signs that need no cleaning, shaping or ordering.
#[must_use]
pub(super) fn is_plain(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c,
            '\n' | ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2AF}' | '\u{400}'..='\u{482}'
            | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2022}' | '\u{2026}' | '\u{202F}' | '\u{20AC}')
    })
}

fn sift(text: &str, isolates: Isolates) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let kept: String = text.chars().filter_map(|c| admit(c, isolates)).collect();
    // Marks are counted in composed text, where a letter and its accent are one; what is dropped then may let two
    // neighbours compose, hence the second pass.
    limit_marks(kept.nfc()).nfc().collect()
}

/// The character to keep in place of `c`, or `None` when it is dropped.
fn admit(c: char, isolates: Isolates) -> Option<char> {
    match c {
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        FIRST_STRONG_ISOLATE | POP_ISOLATE => (isolates == Isolates::Kept).then_some(c),
        _ if c.is_control() || is_format(c) || is_without_glyph(c) => None,
        _ => Some(c),
    }
}

/// Soft hyphen, Arabic letter mark, Mongolian separator, zero-width space and joiner, directional marks and embeddings, word
/// joiner and invisible operators, isolates and deprecated formats, interlinear notes, byte order mark, variation
/// selectors, tag characters.
fn is_format(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200D}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Hangul and Khmer fillers, private use, noncharacters.
fn is_without_glyph(c: char) -> bool {
    matches!(c, '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{3164}' | '\u{FFA0}'
        | '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{F0000}'..='\u{10FFFF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Drops marks that have no letter before them, marks beyond the limit, and non-joiners that separate nothing.
fn limit_marks(text: impl Iterator<Item = char>) -> String {
    let mut kept = String::new();
    // `None` at the start of a word: a mark there has nothing to stand on.
    let mut marks: Option<usize> = None;
    let mut last = '\n';
    for c in text {
        match c {
            '\n' | ' ' | FIRST_STRONG_ISOLATE | POP_ISOLATE => marks = None,
            '\u{200C}' if marks.is_none() || last == '\u{200C}' => continue,
            '\u{200C}' => {}
            _ if is_combining_mark(c) => match marks {
                Some(count) if count < MARKS_PER_LETTER => marks = Some(count + 1),
                _ => continue,
            },
            _ => marks = Some(0),
        }
        kept.push(c);
        last = c;
    }
    kept
}

/// Whether the character belongs to the Arabic script, presentation forms included.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn controls_and_escapes_are_removed() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}0m\u{7}\r\nc\td"), "a[31mb0m\nc d");
    }

    #[test]
    fn text_that_turns_its_neighbours_around_is_removed() {
        assert_eq!(clean("a\u{202E}b\u{2066}c\u{2069}d\u{200F}e\u{61C}"), "abcde");
        assert_eq!(clean_message("a\u{202E}\u{2068}06\u{2069}"), "a\u{2068}06\u{2069}");
    }

    #[test]
    fn tag_characters_cannot_hide_text() {
        assert_eq!(clean("ok\u{E0068}\u{E0069}\u{E007F}"), "ok");
    }

    #[test]
    fn a_tower_of_marks_is_cut_to_four() {
        let tower = format!("e{}x", "\u{317}".repeat(60));
        assert_eq!(clean(&tower), format!("e{}x", "\u{317}".repeat(4)));
    }

    #[test]
    fn a_mark_without_a_letter_is_dropped() {
        assert_eq!(clean("\u{64E}\u{650}باب\n\u{301}e"), "باب\ne");
    }

    #[test]
    fn letters_and_accents_are_composed() {
        assert_eq!(clean("e\u{301}te\u{301}"), "été");
    }

    #[test]
    fn a_joiner_beside_lam_alef_is_dropped_and_the_persian_non_joiner_stays() {
        assert_eq!(clean("ل\u{200D}ا"), "لا");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once.clone());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n'));
        }

        #[test]
        fn cleaning_hostile_arabic_twice_changes_nothing(
            text in "[لاأبم \u{64B}-\u{652}\u{200C}\u{200D}\u{2068}\u{2069}\u{300}-\u{345}e\n\u{1100}\u{1161}]{0,40}"
        ) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
