//! Numbers as a language writes them, always with European digits.
//!
//! Rounds nothing away silently: the caller says how many decimals it wants. Units and percent signs are messages.

use std::fmt;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;

use super::locale::Locale;

/// The numbers of one language, ready to be written many times.
pub struct Numbers {
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    /// Prepares the numbers of a language; one without data writes plain digits.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        Self::following(&locale.habits())
    }

    pub(super) fn following(habits: &str) -> Self {
        let formatter = habits
            .parse::<icu_locale_core::Locale>()
            .ok()
            .and_then(|locale| DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok());
        Self { formatter }
    }

    /// A whole number with its group separators: `1 234 567` in French.
    #[must_use]
    pub fn integer(&self, value: i64) -> String {
        self.write(&Decimal::from(value))
    }

    /// A number rounded to `decimals` digits after the sign of the language: `12,5` in French; `–` when it is not a
    /// number.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let text = format!("{value:.decimals$}");
        // Rounding may leave a zero with a sign, which no reader expects.
        let negative_zero = text.starts_with('-') && text.bytes().all(|b| matches!(b, b'-' | b'0' | b'.'));
        self.digits(text.trim_start_matches(if negative_zero { "-" } else { "\0" }))
    }

    /// A number given as `-1234.50`, its decimals kept as they are; returned unchanged when it is not a number.
    #[must_use]
    pub fn digits(&self, plain: &str) -> String {
        Decimal::try_from_str(plain).map_or_else(|_| plain.to_owned(), |decimal| self.write(&decimal))
    }

    fn write(&self, decimal: &Decimal) -> String {
        self.formatter.as_ref().map_or_else(
            || decimal.to_string(),
            |formatter| formatter.format(decimal).to_string(),
        )
    }
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Numbers").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(tag: &str) -> Numbers {
        Numbers::new(Locale::find(tag).unwrap())
    }

    #[test]
    fn each_language_has_its_separators_and_european_digits() {
        for (tag, whole, rate) in [
            ("fr", "1\u{202f}234\u{202f}567", "12,5"),
            ("en", "1,234,567", "12.5"),
            ("ar", "1,234,567", "12.5"),
            ("fa-AF", "1,234,567", "12.5"),
        ] {
            assert_eq!(numbers(tag).integer(1_234_567), whole, "{tag}");
            assert_eq!(numbers(tag).decimal(12.49, 1), rate, "{tag}");
        }
    }

    #[test]
    fn what_is_no_number_is_a_dash_and_zero_has_no_sign() {
        let french = numbers("fr");
        assert_eq!(french.decimal(f64::NAN, 1), "–");
        assert_eq!(french.decimal(f64::INFINITY, 1), "–");
        assert_eq!(french.decimal(-0.01, 1), "0,0");
        assert_eq!(french.decimal(-2.5, 1), "-2,5");
        assert_eq!(
            french.integer(i64::MIN).chars().filter(char::is_ascii_digit).count(),
            19
        );
    }

    #[test]
    fn every_language_of_the_table_writes_numbers() {
        for locale in super::super::locale::LOCALES {
            assert!(Numbers::new(locale).formatter.is_some(), "{}", locale.tag);
        }
    }
}
