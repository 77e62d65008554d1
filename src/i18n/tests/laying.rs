//! Lines of any text at any width: they fit, they are measured right, nothing is lost on the way.

use proptest::prelude::*;
use unicode_bidi::{Level, ParagraphBidiInfo};

use crate::i18n::lay::lay_ordered;
use crate::i18n::shape::shape;
use crate::i18n::{Direction, Field, Line, clean, lay, lay_field, lay_line, width, without_marks};

const BOTH: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];

fn assert_whole(line: &Line, limit: u16) -> Result<(), TestCaseError> {
    prop_assert!(line.width <= limit, "{:?} over {}", line, limit);
    prop_assert_eq!(width(&line.cells), line.width, "{:?}", line);
    Ok(())
}

/// The letters of a text in an order that neither wrapping nor direction changes.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

#[test]
fn newlines_make_paragraphs_and_empty_ones_stay() {
    let lines = lay("Bonjour\n\nà tous", Direction::LeftToRight, 20);
    let cells: Vec<&str> = lines.iter().map(|line| line.cells.as_str()).collect();
    assert_eq!(cells, ["Bonjour", "", "à tous"]);
    assert!(lay("", Direction::LeftToRight, 20).is_empty());
    assert!(lay("abc", Direction::LeftToRight, 0).is_empty());
}

#[test]
fn a_french_sentence_is_cut_where_a_french_reader_expects() {
    let lines = lay(
        "Tapez l'adresse de Leïla dans la case «\u{a0}À\u{a0}»\u{202f}: allez-y\u{202f}!",
        Direction::LeftToRight,
        32,
    );
    let cells: Vec<&str> = lines.iter().map(|line| line.cells.as_str()).collect();
    assert_eq!(
        cells,
        [
            "Tapez l'adresse de Leïla dans la",
            "case «\u{a0}À\u{a0}»\u{202f}: allez-y\u{202f}!"
        ]
    );
}

#[test]
fn a_letter_wider_than_the_line_shows_as_left_out() {
    let line = lay_line("中", Direction::LeftToRight, 1);
    assert_eq!((line.cells.as_str(), line.width), ("…", 1));
}

#[test]
fn a_very_long_paragraph_takes_time_in_proportion() {
    let text = "سلام (abc) 12 ".repeat(4_000);
    let lines = lay(&text, Direction::RightToLeft, 1);
    assert!(lines.len() > 20_000);
}

fn mixed() -> impl Strategy<Value = String> {
    "[a-céçœ0-9 .,:;!?()«»\u{a0}\u{202f}لاأبتم\u{64B}-\u{652}یک\u{200C}\u{2068}\u{2069}\u{202E}\u{200D}中\u{1F1EB}\u{1F1F7}\u{1100}\u{1161}\u{301}←→\n\t\u{1b}\0\u{600}\u{6DD}]{0,60}"
}

proptest! {
    #[test]
    fn mixed_text_always_fits(text in mixed(), limit in 1u16..40) {
        for direction in BOTH {
            for line in lay(&text, direction, limit) {
                assert_whole(&line, limit)?;
            }
            assert_whole(&lay_line(&text, direction, limit), limit)?;
        }
    }

    #[test]
    fn any_text_always_fits(text in any::<String>(), limit in 1u16..40) {
        for direction in BOTH {
            for line in lay(&text, direction, limit) {
                assert_whole(&line, limit)?;
            }
            assert_whole(&lay_line(&text, direction, limit), limit)?;
        }
    }

    #[test]
    fn no_letter_is_lost_or_invented(text in "[a-zéà0-9 ,.()\u{a0}אבגד]{0,80}", limit in 1u16..40) {
        for direction in BOTH {
            let laid: String = lay(&text, direction, limit).into_iter().map(|line| line.cells).collect();
            prop_assert_eq!(letters(&laid), letters(&clean(&text)));
        }
    }

    #[test]
    fn the_fast_way_and_the_long_way_agree(text in "[a-zéàœ0-9 ,.()«»!?:;'\u{a0}\u{202f}-]{0,80}", limit in 1u16..40) {
        let fast = lay(&text, Direction::LeftToRight, limit);
        prop_assert_eq!(fast, lay_ordered(&text, Direction::LeftToRight, limit));
    }

    #[test]
    fn letters_without_marks_stand_where_the_standard_puts_them(text in "[a-c0-9 .,لابتم]{1,40}") {
        // The dot that begins an address keeps to it, which the standard does not ask.
        let text = text.replace('.', ". ");
        for (direction, level) in BOTH.into_iter().zip([Level::ltr(), Level::rtl()]) {
            let shaped = shape(text.trim_end());
            let standard = ParagraphBidiInfo::new(&shaped, Some(level));
            let expected = standard.reorder_line(0..shaped.len()).into_owned();
            prop_assert_eq!(lay_line(text.trim_end(), direction, 99).cells, expected);
        }
    }

    #[test]
    fn the_caret_is_always_on_the_line(text in mixed(), caret in 0usize..130, limit in 1u16..20) {
        for direction in BOTH {
            let field = Field { text: &text, caret, direction, width: limit };
            let shown = lay_field(&field);
            assert_whole(&shown.line, limit)?;
            prop_assert!(shown.caret_column < shown.line.width.max(1), "{:?}", shown);
        }
    }

    #[test]
    fn linear_text_has_no_invisible_mark(text in any::<String>()) {
        let spoken = without_marks(&text);
        let invisible = ['\u{2068}', '\u{2069}', '\u{200F}', '\u{1b}'];
        prop_assert!(!spoken.contains(invisible));
    }
}
