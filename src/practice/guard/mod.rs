//! The guard of typed fields: what looks like somebody's real data is refused, and nothing of it is kept.
//!
//! Prefers letting an odd number through to refusing a date or a price: each kind has its own shape and, where the
//! numbering has one, its check digits. Digits of any script are read.

mod iban;

use iban::{Iban, iban};

/// What was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    Card,
    Phone,
    Email,
    SocialSecurity,
    Iban,
}

impl Personal {
    /// The message that says why it is refused.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Card => "practice-refused-card",
            Self::Phone => "practice-refused-phone",
            Self::Email => "practice-refused-email",
            Self::SocialSecurity => "practice-refused-social-security",
            Self::Iban => "practice-refused-iban",
        }
    }
}

/// Whether more is coming: the end of a text being typed is not yet the end of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Typing,
    Finished,
}

/// Finds the first thing that looks like real personal data, and the byte where it begins.
#[must_use]
pub fn find_personal(text: &str, moment: Moment) -> Option<(Personal, usize)> {
    let signs: Vec<Sign> = text.char_indices().map(Sign::read).collect();
    let starts = (0..signs.len()).filter(|&i| i == 0 || !signs[i - 1].is_word() || signs[i].letter == '+');
    for start in starts {
        let rest = &signs[start..];
        let inside = start > 1 && signs[start - 1].is_joint() && signs[start - 2].digit.is_some();
        let found = match iban(rest) {
            Some(Iban::Whole) => Some(Personal::Iban),
            // Its groups would pass for other numbers before it is whole.
            Some(Iban::Begun) if moment == Moment::Typing => break,
            _ => numbered(rest, moment, inside),
        };
        if let Some(kind) = found {
            return Some((kind, signs[start].at));
        }
    }
    email(text, moment).map(|at| (Personal::Email, at))
}

/// A character with what it may stand for in a number.
#[derive(Clone, Copy)]
struct Sign {
    at: usize,
    letter: char,
    digit: Option<u8>,
}

impl Sign {
    fn read((at, letter): (usize, char)) -> Self {
        Self {
            at,
            letter: letter.to_ascii_uppercase(),
            digit: digit(letter),
        }
    }

    fn is_word(&self) -> bool {
        self.digit.is_some() || self.letter.is_alphanumeric()
    }

    /// What people put between the groups of a number.
    fn is_joint(&self) -> bool {
        matches!(
            self.letter,
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '/' | '_' | '\u{2011}'
        )
    }
}

/// The value of a decimal digit: Western, Arabic, Persian or full-width.
pub(super) fn digit(letter: char) -> Option<u8> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(u32::from(letter) - u32::from(zero)).ok()
}

/// Groups of digits with at most two joints between them.
struct Run {
    digits: Vec<u8>,
    groups: Vec<usize>,
    /// Something that is no joint follows, so that no more digits can come.
    ended: bool,
}

impl Run {
    const LONGEST: usize = 24;

    fn read(signs: &[Sign]) -> Self {
        let mut run = Self {
            digits: Vec::new(),
            groups: Vec::new(),
            ended: false,
        };
        let mut joints = 2;
        for sign in signs {
            if let Some(digit) = sign.digit {
                if joints > 0 {
                    run.groups.push(0);
                }
                joints = 0;
                if let Some(group) = run.groups.last_mut() {
                    *group += 1;
                }
                run.digits.push(digit);
            } else if run.digits.is_empty() || joints == 2 || !sign.is_joint() {
                run.ended = true;
                break;
            } else {
                joints += 1;
            }
            if run.digits.len() == Self::LONGEST {
                break;
            }
        }
        run
    }

    fn value(&self, digits: std::ops::Range<usize>) -> u64 {
        self.digits[digits]
            .iter()
            .fold(0, |value, &d| value * 10 + u64::from(d))
    }

    /// `12 05 2026 …`: a day, not the start of a telephone number.
    fn begins_with_a_day(&self) -> bool {
        self.groups.len() > 1
            && self.groups[0] <= 2
            && self.groups[1] <= 2
            && self.groups.get(2) == Some(&4)
            && (1900..2100).contains(&self.value(self.groups[0] + self.groups[1]..self.groups[0] + self.groups[1] + 4))
    }
}

/// `inside` a longer row of groups, only what is grouped as a telephone number is one.
fn numbered(signs: &[Sign], moment: Moment, inside: bool) -> Option<Personal> {
    match signs.first()?.letter {
        '+' => international(&signs[1..], moment).then_some(Personal::Phone),
        _ if signs[0].digit.is_some() => {
            let run = Run::read(signs);
            if is_french_phone(&run) && (!inside || matches!(run.groups[0], 2 | 10)) {
                Some(Personal::Phone)
            } else if is_social_security(signs) {
                Some(Personal::SocialSecurity)
            } else if is_card(&run) {
                Some(Personal::Card)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// `06 12 34 56 78` in any grouping, or with `0033`.
fn is_french_phone(run: &Run) -> bool {
    if run.begins_with_a_day() {
        return false;
    }
    match run.digits[..] {
        [0, 0, 3, 3, 0, 1..=9, ..] => run.digits.len() >= 14,
        [0, 0, 3, 3, 1..=9, ..] => run.digits.len() >= 13,
        [0, 1..=9, ..] => run.digits.len() >= 10,
        _ => false,
    }
}

/// `+33 6 12 34 56 78`, `+33 (0)6 …`, or any `+` with 8 to 15 digits (ITU-T E.164).
fn international(signs: &[Sign], moment: Moment) -> bool {
    let plain: Vec<Sign> = signs
        .iter()
        .filter(|s| !matches!(s.letter, '(' | ')'))
        .copied()
        .collect();
    let run = Run::read(&plain);
    let count = run.digits.len();
    let over = run.ended || moment == Moment::Finished;
    match run.digits[..] {
        [3, 3, 0, ..] => count >= 12,
        [3, 3, ..] => count >= 11,
        _ => count >= 11 || (count >= 8 && over),
    }
}

/// 13 to 19 digits whose last is their Luhn check digit (ISO/IEC 7812).
fn is_card(run: &Run) -> bool {
    (13..=19.min(run.digits.len())).any(|count| luhn(&run.digits[..count]))
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = (0..)
        .zip(digits.iter().rev())
        .map(|(place, &d)| match (place % 2, u32::from(d)) {
            (0, d) => d,
            (_, d) if d > 4 => d * 2 - 9,
            (_, d) => d * 2,
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|&d| d != 0)
}

/// A French social security number of 13 characters, its key following or not: sex, year, month, department, commune,
/// order; Corsica is `2A` or `2B`.
fn is_social_security(signs: &[Sign]) -> bool {
    let mut number = String::with_capacity(13);
    let mut joints = 0;
    for sign in signs {
        match sign.digit {
            Some(digit) => number.push(char::from(b'0' + digit)),
            None if number.len() == 6 && number.ends_with('2') && matches!(sign.letter, 'A' | 'B') => {
                number.push(sign.letter);
            }
            None if sign.is_joint() && joints < 2 => {
                joints += 1;
                continue;
            }
            None => break,
        }
        joints = 0;
        if number.len() == 13 {
            break;
        }
    }
    let part = |range: std::ops::Range<usize>| number.get(range).and_then(|part| part.parse::<u8>().ok());
    let month = part(3..5).is_some_and(|month| matches!(month, 1..=12 | 20 | 30..=42 | 50..=99));
    let department = part(5..7).is_some_and(|department| matches!(department, 1..=95 | 97..=99));
    number.len() == 13
        && number.starts_with(['1', '2', '7', '8'])
        && month
        && (department || matches!(number.get(5..7), Some("2A" | "2B")))
}

/// The byte where an address that does not end in `.example` begins; while typing, only once something follows it.
fn email(text: &str, moment: Moment) -> Option<usize> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    text.match_indices('@').find_map(|(at, _)| {
        let before = text[..at].trim_end_matches(local);
        let after = &text[at + 1..];
        let end = after.find(|c| !domain(c)).unwrap_or(after.len());
        if end == after.len() && moment == Moment::Typing {
            return None;
        }
        let host = after[..end].trim_end_matches(['.', '-']);
        let real = host.contains('.') && !host.to_lowercase().ends_with(".example");
        (before.len() < at && real).then_some(before.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str, moment: Moment) -> Option<Personal> {
        find_personal(text, moment).map(|(kind, _)| kind)
    }

    /// Types a text to its end, as a learner would; what is found, and what had been typed before it.
    fn typed(text: &str) -> Option<(Personal, &str, usize)> {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.into_iter().find_map(|end| {
            find_personal(&text[..end], Moment::Typing).map(|(kind, start)| (kind, &text[..start], end))
        })
    }

    #[test]
    fn real_looking_data_is_found_while_it_is_typed() {
        for (text, expected) in [
            ("4970 1012 3456 7890", None),
            ("ma carte : 4111 1111 1111 1111", Some(Personal::Card)),
            ("5555555555554444", Some(Personal::Card)),
            ("378282246310005", Some(Personal::Card)),
            ("4222222222222", Some(Personal::Card)),
            ("٤١١١ ١١١١ ١١١١ ١١١١", Some(Personal::Card)),
            ("appelez le 06 12 34 56 78", Some(Personal::Phone)),
            ("0612345678", Some(Personal::Phone)),
            ("06.12.34.56.78", Some(Personal::Phone)),
            ("06-12-34-56-78", Some(Personal::Phone)),
            ("٠٦١٢٣٤٥٦٧٨", Some(Personal::Phone)),
            ("+33 6 12 34 56 78", Some(Personal::Phone)),
            ("+33 (0)6 12 34 56 78", Some(Personal::Phone)),
            ("0033612345678", Some(Personal::Phone)),
            ("+213 551 23 45 67", Some(Personal::Phone)),
            ("mon numéro:+442079460000", Some(Personal::Phone)),
            ("1 85 05 78 006 084 36", Some(Personal::SocialSecurity)),
            ("2 92 03 2A 033 005", Some(Personal::SocialSecurity)),
            ("FR76 3000 6000 0112 3456 7890 189", Some(Personal::Iban)),
            ("fr7630006000011234567890189", Some(Personal::Iban)),
            ("DE89 3704 0044 0532 0130 00", Some(Personal::Iban)),
            ("someone@gmail.com, merci", Some(Personal::Email)),
            ("someone@mail.exemple ", Some(Personal::Email)),
        ] {
            assert_eq!(typed(text).map(|(kind, ..)| kind), expected, "{text}");
        }
    }

    #[test]
    fn what_lessons_ask_for_and_what_people_chat_about_passes() {
        for text in [
            "leila@mail.example",
            "écrire à accueil@mairie.example. Merci",
            "rendez-vous le 12/05/2026 à 14h30",
            "le 05.12.2026 10:30",
            "le 01 12 2026 10 15",
            "le 01-12-2026 08 30",
            "12,50 € et 1 200 000 euros",
            "06",
            "il y a 06 places, 12 34 56",
            "le dossier 2026-000123",
            "14100 Lisieux, 3 rue du Port",
            "entre 1939 et 1945, puis 1968",
            "le 12 décembre, à 9 h, dans la salle 3 : FR 2",
            "a @ b",
            "es 12 personnes viennent avec 3 enfants et 2 chiens",
            "pages 10 11 12 13 14 15",
            "+ 5 points",
            "+12",
        ] {
            assert_eq!(kind(text, Moment::Finished), None, "{text}");
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_counts_only_once_it_is_finished() {
        assert_eq!(kind("someone@gmail.com", Moment::Typing), None);
        assert_eq!(kind("someone@gmail.com", Moment::Finished), Some(Personal::Email));
        assert_eq!(kind("leila@mail", Moment::Finished), None);
        assert_eq!(kind("leila@mail.example", Moment::Finished), None);
    }

    #[test]
    fn the_place_where_it_begins_is_where_the_field_returns() {
        let (_, kept, end) = typed("Bonjour, 06 12 34 56 78 !").expect("a number");
        assert_eq!((kept, end), ("Bonjour, ", 23));
        let (_, kept, _) = typed("carte 4111 1111 1111 1111").expect("a card");
        assert_eq!(kept, "carte ");
    }

    #[test]
    fn no_text_makes_it_panic() {
        let seed = 20_261_122_u64;
        println!("seed {seed}");
        let mut state = seed;
        let alphabet: Vec<char> = "0123456789 +-.@aéFR٠٩(),'\u{a0}\u{202e}2AB\n".chars().collect();
        for _ in 0..20_000 {
            let text: String = (0..40)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    alphabet[usize::try_from(state >> 33).unwrap() % alphabet.len()]
                })
                .collect();
            if let Some((_, at)) = find_personal(&text, Moment::Finished) {
                assert!(text.is_char_boundary(at));
            }
        }
    }
}
