//! What a field of a form takes, how it is compared, and what its shape is while it is being typed.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::setup::FieldKind;
use crate::practice::guard::digit;

/// What can be said of a text in a field before anybody compares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Empty,
    /// Not yet, or not at all, what the field takes.
    Unshaped,
    Shaped,
}

/// The shape of a text typed in a field; `right` is what the field expects.
pub(super) fn shape(kind: FieldKind, typed: &str, right: &str) -> Shape {
    if typed.trim().is_empty() {
        return Shape::Empty;
    }
    let is_shaped = match kind {
        FieldKind::Date => date(typed).is_some(),
        FieldKind::Number => amount(typed).is_some(),
        FieldKind::Digits => {
            let typed: Vec<_> = typed.chars().filter(|c| !c.is_whitespace()).map(digit).collect();
            typed.iter().all(Option::is_some) && typed.len() == right.chars().count()
        }
        FieldKind::Text | FieldKind::Choice | FieldKind::Tick => true,
    };
    if is_shaped { Shape::Shaped } else { Shape::Unshaped }
}

/// Whether a text says what the field expects; a field that expects nothing takes everything.
pub(super) fn is_right(kind: FieldKind, typed: &str, right: &str) -> bool {
    match kind {
        FieldKind::Text => right.is_empty() || plain(typed) == plain(right),
        FieldKind::Date => date(right).is_none_or(|right| date(typed) == Some(right)),
        FieldKind::Number => amount(right).is_none_or(|right| amount(typed) == Some(right)),
        FieldKind::Digits => digits(typed) == digits(right) && shape(kind, typed, right) == Shape::Shaped,
        FieldKind::Choice | FieldKind::Tick => typed == right,
    }
}

/// A day typed as `14/03/1990`, with any separators or none.
pub(super) fn date(typed: &str) -> Option<NaiveDate> {
    if typed.chars().any(|c| digit(c).is_none() && !is_separator(c)) {
        return None;
    }
    let groups: Vec<&str> = typed.split(is_separator).filter(|group| !group.is_empty()).collect();
    let number = |text: &str| digits(text).parse::<u32>().ok();
    let (day, month, year) = match groups[..] {
        [day, month, year] if day.chars().count() <= 2 && month.chars().count() <= 2 => {
            (number(day)?, number(month)?, number(year)?)
        }
        [whole] => {
            let whole = digits(whole);
            if whole.len() != 8 {
                return None;
            }
            (number(&whole[..2])?, number(&whole[2..4])?, number(&whole[4..])?)
        }
        _ => return None,
    };
    let year = i32::try_from(year).ok().filter(|year| (1900..2100).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Hundredths of a number typed as `520`, `520,5`, `1 200.00` or `520 €`.
pub(super) fn amount(typed: &str) -> Option<u64> {
    let text = typed.trim().trim_end_matches('€').trim_end();
    let (whole, part) = text.split_once([',', '.', '٫']).unwrap_or((text, ""));
    let is_number = |text: &str| text.chars().all(|c| digit(c).is_some());
    let whole: String = whole.chars().filter(|c| !c.is_whitespace()).collect();
    if whole.is_empty() || whole.chars().count() > 9 || !is_number(&whole) || !is_number(part) {
        return None;
    }
    let mut hundredths = digits(part);
    if hundredths.len() > 2 {
        return None;
    }
    while hundredths.len() < 2 {
        hundredths.push('0');
    }
    let whole: u64 = digits(&whole).parse().ok()?;
    Some(whole * 100 + hundredths.parse::<u64>().ok()?)
}

/// The digits of a text, as Western ones.
fn digits(text: &str) -> String {
    let western = |c| digit(c).map(|value| char::from(b'0' + value));
    text.chars().filter_map(western).collect()
}

fn is_separator(c: char) -> bool {
    matches!(c, '/' | '-' | '.') || c.is_whitespace()
}

/// A text without capitals, accents or doubled blanks: what people leave out is not what a form is about.
fn plain(text: &str) -> String {
    let letters = text.nfkd().filter(|&c| !is_combining_mark(c));
    let folded: String = letters.flat_map(char::to_lowercase).collect();
    let straight = folded.replace(['’', '‑'], "'").replace(['-', '\''], " ");
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_with_any_separators_or_none() {
        let day = NaiveDate::from_ymd_opt(1990, 3, 14);
        for typed in [
            "14/03/1990",
            "14-3-1990",
            "14.03.1990",
            "14 03 1990",
            "14031990",
            "١٤/٠٣/١٩٩٠",
        ] {
            assert_eq!(date(typed), day, "{typed}");
        }
        for typed in [
            "",
            "14/03",
            "14/03/90",
            "31/02/1990",
            "1990/03/14",
            "140319901",
            "14 mars 1990",
            "14/03/1990x",
        ] {
            assert_eq!(date(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_amount_is_read_with_its_cents_and_its_sign() {
        for (typed, read) in [
            ("520", Some(52_000)),
            ("520,5 €", Some(52_050)),
            ("1 200.00", Some(120_000)),
            ("٥٢٠", Some(52_000)),
            ("", None),
            ("520 euros", None),
            ("5,200,0", None),
            ("520,005", None),
            ("9999999999", None),
        ] {
            assert_eq!(amount(typed), read, "{typed}");
        }
    }

    #[test]
    fn capitals_accents_and_hyphens_do_not_count_in_a_text() {
        for (typed, right) in [
            ("12 rue de l'eglise", "12, rue de l’Église".replace(',', "").as_str()),
            ("saint denis", "Saint-Denis"),
            ("  Zoe  Martin ", "Zoé Martin"),
            ("احمد", "أحمد"),
        ]
        .map(|(typed, right)| (typed, right.to_owned()))
        {
            assert!(is_right(FieldKind::Text, typed, &right), "{typed} {right}");
        }
        assert!(!is_right(FieldKind::Text, "Zoé Marin", "Zoé Martin"));
        assert!(!is_right(FieldKind::Text, "", "Zoé Martin"));
        assert!(is_right(FieldKind::Text, "", ""), "what expects nothing is no dead end");
    }

    #[test]
    fn digits_have_their_number() {
        assert_eq!(shape(FieldKind::Digits, "44 00", "44000"), Shape::Unshaped);
        assert_eq!(shape(FieldKind::Digits, "4400a", "44000"), Shape::Unshaped);
        assert!(is_right(FieldKind::Digits, "44 000", "44000"));
        assert!(!is_right(FieldKind::Digits, "44100", "44000"));
    }
}
