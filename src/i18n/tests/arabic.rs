//! Right-to-left text as it stands in cells, read here from the left cell to the right one.

use crate::i18n::shape::shape;
use crate::i18n::{Direction, Field, Locale, Texts, lay, lay_field, lay_line, width};

const RTL: Direction = Direction::RightToLeft;

fn cells(text: &str) -> String {
    lay_line(text, RTL, 200).cells
}

#[test]
fn the_groups_of_a_telephone_number_keep_their_order() {
    let arabic = Texts::load(Locale::find("ar").unwrap());
    let text = arabic.text("words-telephone", &[("number", "06 12 34 56 78".into())]);
    let line = cells(&text);
    assert!(line.starts_with("06 12 34 56 78"), "{line:?}");
    let bare = cells("الهاتف: 06 12 34 56 78");
    assert!(
        bare.starts_with("78 56 34 12 06"),
        "without marks the trap is still there: {bare:?}"
    );
    let unbroken = cells("الهاتف: 06\u{a0}12\u{a0}34");
    assert!(unbroken.starts_with("06\u{a0}12\u{a0}34"), "{unbroken:?}");
}

#[test]
fn lam_alef_takes_one_cell() {
    let line = lay_line("سلام", RTL, 20);
    assert_eq!(line.width, 3);
    assert_eq!(line.cells, "\u{FEE1}\u{FEFC}\u{FEB3}");
    assert_eq!(width(&shape("لا إله إلا")), 8);
}

#[test]
fn vowel_marks_stay_on_their_letter() {
    // ba + fatha, alef, ba + damma, from the right.
    let line = lay_line("بَابُ", RTL, 20);
    assert_eq!(line.cells, "\u{FE8F}\u{64F}\u{FE8E}\u{FE91}\u{64E}");
    assert_eq!(line.width, 3);
}

#[test]
fn brackets_and_arrows_turn_with_the_text() {
    assert_eq!(cells("(ب)"), "(\u{FE8F})");
    assert_eq!(cells("«ب» ←"), "→ «\u{FE8F}»");
    assert_eq!(cells("ب (abc) ب"), "\u{FE8F} (abc) \u{FE8F}");
}

#[test]
fn the_name_of_a_key_given_as_an_argument_does_not_turn() {
    assert_eq!(cells("ب \u{2068}←\u{2069}"), "← \u{FE8F}");
}

#[test]
fn the_first_line_is_the_beginning_of_the_sentence() {
    let lines = lay("اكتب رسالة ثم اضغط على إرسال", RTL, 12);
    assert!(lines.len() > 1);
    let first = shape("اكتب").chars().rev().collect::<String>();
    assert!(lines[0].cells.ends_with(&first), "{lines:?}");
    let last = shape("إرسال").chars().rev().collect::<String>();
    assert!(lines[lines.len() - 1].cells.starts_with(&last), "{lines:?}");
}

#[test]
fn latin_words_keep_their_order_across_a_line_break() {
    let lines = lay("اكتب leila mail example هنا", RTL, 16);
    assert!(lines[0].cells.contains("leila mail"), "{lines:?}");
    assert!(lines[1].cells.contains("example"), "{lines:?}");
}

#[test]
fn a_long_text_loses_its_end_not_its_beginning() {
    let line = lay_line("اكتب رسالة ثم اضغط", RTL, 8);
    assert!(line.cells.starts_with('…'), "{line:?}");
    assert!(line.width <= 8);
    let first = shape("اكتب").chars().rev().collect::<String>();
    assert!(line.cells.ends_with(&first), "{line:?}");
}

#[test]
fn latin_text_in_a_french_screen_is_untouched() {
    assert_eq!(lay_line("(a) → b", Direction::LeftToRight, 20).cells, "(a) → b");
    assert_eq!(
        lay_line("Écrire ← سلام", Direction::LeftToRight, 20).cells,
        "Écrire ← \u{FEE1}\u{FEFC}\u{FEB3}"
    );
}

#[test]
fn the_first_letter_tells_the_direction_of_a_text() {
    use crate::i18n::direction_of;
    assert_eq!(direction_of("12: باب", Direction::LeftToRight), RTL);
    assert_eq!(direction_of("leila@mail.example", RTL), Direction::LeftToRight);
    assert_eq!(direction_of("06 12", RTL), RTL);
}

fn column(text: &str, caret: usize, direction: Direction) -> (String, u16) {
    let field = lay_field(&Field {
        text,
        caret,
        direction,
        width: 8,
    });
    (field.line.cells, field.caret_column)
}

#[test]
fn the_caret_goes_left_as_arabic_is_typed() {
    assert_eq!(column("", 0, RTL), (" ".to_owned(), 0));
    assert_eq!(column("باب", 0, RTL), (" \u{FE8F}\u{FE8E}\u{FE91}".to_owned(), 3));
    assert_eq!(column("باب", 2, RTL).1, 2);
    assert_eq!(column("باب", 6, RTL).1, 0);
}

#[test]
fn the_caret_inside_a_lam_alef_stands_on_it() {
    let (cells, at) = column("سلام", 4, RTL);
    assert_eq!((cells.as_str(), at), (" \u{FEE1}\u{FEFC}\u{FEB3}", 2));
}

#[test]
fn the_caret_stands_after_the_last_latin_letter() {
    assert_eq!(column("été", 5, Direction::LeftToRight), ("été ".to_owned(), 3));
    assert_eq!(column("été", 1, Direction::LeftToRight).1, 0);
}

#[test]
fn a_field_shows_the_part_around_its_caret() {
    assert_eq!(
        column("abcdefghij", 10, Direction::LeftToRight),
        ("defghij ".to_owned(), 7)
    );
    assert_eq!(
        column("abcdefghij", 0, Direction::LeftToRight),
        ("abcdefgh".to_owned(), 0)
    );
    assert_eq!(
        column("abcdefghij", 9, Direction::LeftToRight),
        ("cdefghij".to_owned(), 7)
    );
}

#[test]
fn the_dot_that_begins_an_address_stays_before_it() {
    for text in ["ينتهي بـ .gouv.fr", "ينتهي بـ «.gouv.fr».", "موقع .gouv.fr رسمي"] {
        let line = lay_line(text, Direction::RightToLeft, 60);
        assert!(line.cells.contains(".gouv.fr"), "{}", line.cells);
    }
    // The full stop of a sentence is none of an address.
    let line = lay_line("افتح gouv.fr.", Direction::RightToLeft, 60);
    assert!(line.cells.starts_with(".gouv.fr"), "{}", line.cells);
}

#[test]
fn keys_have_arabic_names() {
    let arabic = Texts::load(Locale::find("ar").unwrap());
    for id in [
        "frame-key-enter",
        "frame-key-escape",
        "frame-more-above",
        "frame-more-below",
    ] {
        let said = arabic.text(id, &[]);
        assert!(!said.chars().any(|c| c.is_ascii_alphabetic()), "{id}: {said}");
    }
}
