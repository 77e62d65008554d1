//! How a place is reached and known: telephone, e-mail and web addresses, register numbers.
//!
//! They are the place's, never a person's. Nothing is looked up: a well-formed number may belong to nobody.

use serde::{Deserialize, Deserializer, Serialize};

/// The country codes of the standard, each with the beginnings of national numbers that belong to it.
const OVERSEAS: [(&str, &[&str]); 4] = [
    ("+590", &["0590", "0690", "0691"]),
    ("+594", &["0594", "0694"]),
    ("+596", &["0596", "0696", "0697"]),
    ("+262", &["0262", "0263", "0269", "0639", "0692", "0693"]),
];
const COUNTRIES: [&str; 10] = [
    "+33", "+590", "+594", "+262", "+596", "+269", "+687", "+689", "+508", "+681",
];

/// A telephone number as the standard writes it: country code, digits, no blank; empty when there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Reads an international number of the standard's countries, or a national one of ten digits, with or without
    /// blanks, dots and hyphens; `None` when it is neither.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '(' | ')' | '/'))
            .collect();
        if bare.is_empty() {
            return Some(Self::default());
        }
        let bare = match bare.strip_prefix("00") {
            Some(rest) => format!("+{rest}"),
            None => bare,
        };
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if bare.starts_with('+') {
            let rest = COUNTRIES.iter().find_map(|country| bare.strip_prefix(country))?;
            return ((6..=9).contains(&rest.len()) && digits(rest)).then_some(Self(bare));
        }
        let rest = bare.strip_prefix('0')?;
        if rest.len() != 9 || !digits(rest) || rest.starts_with('0') {
            return None;
        }
        let country = OVERSEAS
            .iter()
            .find(|(_, begins)| begins.iter().any(|begin| bare.starts_with(begin)))
            .map_or("+33", |(country, _)| country);
        Some(Self(format!("{country}{rest}")))
    }

    /// The number as written in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "{text:?} is not a telephone number (02 61 91 12 34 or +33261911234)"
            ))
        })
    }
}

/// Whether a text is an e-mail address that a mailbox may have; quoted names and bare numbers of machines are none.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let begins = name.starts_with(|c: char| c.is_ascii_alphanumeric());
    text.len() <= 254 && begins && name.chars().all(of_name) && !name.contains("..") && is_domain(domain)
}

/// Whether a text is the address of a page: `https://` or `http://`, a domain, and no blank nor `|`.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let domain = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '|' | '"' | '<' | '>' | '\\');
    text.len() <= 300 && is_domain(domain) && rest.chars().all(plain)
}

fn is_domain(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part.len() <= 63
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.') && text.split('.').all(part) && last.len() >= 2 && !last.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text has the shape of a SIRET, RNA or RIDET number; a SIRET's own check digit must fit.
#[must_use]
pub fn is_register_number(text: &str) -> bool {
    let shaped = (9..=14).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    let siret = text.len() == 14 && text.bytes().all(|b| b.is_ascii_digit());
    shaped && (!siret || is_siret(text))
}

/// The sum of Luhn over 14 digits; the post office's own establishments are numbered by a plain sum.
fn is_siret(digits: &str) -> bool {
    let digit = |b: u8| u32::from(b.saturating_sub(b'0'));
    let luhn: u32 = digits
        .bytes()
        .enumerate()
        .map(|(place, b)| match (place % 2, digit(b)) {
            (0, n) => n / 5 + 2 * n % 10,
            (_, n) => n,
        })
        .sum();
    let plain: u32 = digits.bytes().map(digit).sum();
    luhn.is_multiple_of(10) || (digits.starts_with("356000000") && plain.is_multiple_of(5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_the_standard_does_however_it_is_typed() {
        for (typed, written) in [
            ("02 61 91 12 34", "+33261911234"),
            ("02.61.91.12.34", "+33261911234"),
            ("+33 2 61 91 12 34", "+33261911234"),
            ("0033261911234", "+33261911234"),
            ("0590 12 34 56", "+590590123456"),
            ("0692123456", "+262692123456"),
            ("+687123456", "+687123456"),
            ("", ""),
        ] {
            assert_eq!(Phone::read(typed).unwrap().as_str(), written, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_of_the_standard_is_refused() {
        for typed in [
            "3949",
            "+44 20 7946 0000",
            "02 61 91 12 3",
            "02 61 91 12 34 5",
            "bureau",
            "+33",
            "=1+1",
        ] {
            assert_eq!(Phone::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn addresses_are_told_from_what_looks_like_them() {
        for good in ["accueil@mediatheque.example", "contact+epn@vire.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "accueil",
            "@vire.example",
            "a@b",
            "a b@vire.example",
            "=a@vire.example",
            "a@vire.example|b",
            "a@1.2",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        for good in [
            "https://vire.example",
            "http://vire.example:8080/page?x=1",
            "https://médiathèque.example/a",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "vire.example",
            "https://",
            "https://vire",
            "https://vire.example/a|b",
            "javascript://vire.example",
            "https://vire.example/ a",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn a_mistyped_siret_is_noticed() {
        assert!(is_register_number("00000000000000"));
        assert!(is_register_number("W142000000"));
        assert!(is_register_number("0123456001"));
        assert!(!is_register_number("00000000000001"));
        assert!(!is_register_number("12345678"));
        assert!(!is_register_number("123456789 1234"));
        // The sample of the standard itself.
        assert!(is_register_number("43493312300029"));
        // Each single wrong digit is noticed.
        for place in 0..14 {
            let mut wrong = b"43493312300029".to_vec();
            wrong[place] = b'0' + (wrong[place] - b'0' + 1) % 10;
            assert!(!is_register_number(std::str::from_utf8(&wrong).unwrap()), "{place}");
        }
    }
}
