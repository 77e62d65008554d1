//! The 23 signs of a code: which they are, how they are read from a person's typing, and the sign that checks the others.
//!
//! 23 is prime, which makes the check exact. With weights from 1 to 22, the weighted sum of all signs is 0 modulo 23:
//! changing one sign adds `weight × difference`, swapping two adds `difference of weights × difference`, and neither
//! product of two numbers that are not 0 can be 0 modulo a prime.

use super::CodeFault;

/// How many signs there are.
pub(super) const BASE: u8 = 23;

/// The signs by value. Absent because they look like another, on paper, on a screen or in a hand: 0 O Q, 1 I L, S (5),
/// Z (2), B (8), G (6), U and V (each other), N (M).
const SIGNS: [char; 23] = [
    '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'C', 'D', 'E', 'F', 'H', 'J', 'K', 'M', 'P', 'R', 'T', 'W', 'X', 'Y',
];

/// The sign of a value below [`BASE`].
pub(super) fn sign(value: u8) -> char {
    SIGNS[usize::from(value % BASE)]
}

/// The values of the signs of a text, at most `most`; what stands between groups is left out.
///
/// Read like their sign, because nothing else can have been meant:
/// - lower case;
/// - digits and letters of full width, Arabic and Persian digits;
/// - the Cyrillic letters drawn like one of the signs, since a Russian or Ukrainian keyboard has no other;
/// - S for 5 and Z for 2, in either case.
///
/// B and G are refused, because a hand takes a b or a g for a 6 as for an 8 or a 9; so are 0, 1 and the other absent
/// letters, which have no single likeness among the signs.
pub(super) fn read(text: &str, most: usize) -> Result<Vec<u8>, CodeFault> {
    let mut values = Vec::new();
    for typed in text.chars().filter(|c| !is_between(*c)) {
        let drawn = likeness(typed);
        let value = SIGNS.iter().position(|sign| *sign == drawn);
        let value = value.and_then(|value| u8::try_from(value).ok());
        values.push(value.ok_or(CodeFault::NotASign(typed))?);
        if values.len() > most {
            return Err(CodeFault::TooLong);
        }
    }
    Ok(values)
}

/// The value of the sign that follows these, so that the whole passes [`is_right`].
pub(super) fn check(values: &[u8]) -> u8 {
    let missing = (u32::from(BASE) - weighted(values)) % u32::from(BASE);
    let weight = weight(values.len());
    // One of the 23 fits, and one only: the modulus is prime.
    (0..BASE)
        .find(|value| u32::from(*value) * weight % u32::from(BASE) == missing)
        .unwrap_or_default()
}

/// Whether the last of these values checks the others.
pub(super) fn is_right(values: &[u8]) -> bool {
    weighted(values) == 0
}

/// What is added to a value at a place before it becomes a sign, so that a person who has done little does not copy
/// eleven times the same sign.
pub(super) fn shift(place: usize) -> u8 {
    u8::try_from((7 * place + 5) % usize::from(BASE)).unwrap_or_default()
}

fn weighted(values: &[u8]) -> u32 {
    let sum: u32 = values
        .iter()
        .enumerate()
        .map(|(place, value)| u32::from(*value) * weight(place))
        .sum();
    sum % u32::from(BASE)
}

/// 1 to 22, then again: neighbours never share a weight, and no two signs of a code of at most 22 do.
fn weight(place: usize) -> u32 {
    u32::try_from(place % 22).unwrap_or_default() + 1
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '.' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
        // Marks of direction come along when a code is copied from a text that runs from right to left.
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

fn likeness(typed: char) -> char {
    let narrow = match typed {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => moved(typed, '０', '0'),
        '٠'..='٩' => moved(typed, '٠', '0'),
        '۰'..='۹' => moved(typed, '۰', '0'),
        other => other,
    };
    match narrow.to_ascii_uppercase() {
        'S' => '5',
        'Z' => '2',
        'А' | 'а' => 'A',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' | 'н' => 'H',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Р' | 'р' => 'P',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        'У' | 'у' => 'Y',
        other => other,
    }
}

/// A character of one row as that of another row at the same distance from its start.
fn moved(c: char, from: char, to: char) -> char {
    char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap_or(c)
}
