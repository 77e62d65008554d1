//! International bank account numbers (ISO 13616).

use super::Sign;

/// Countries and lengths of the registry (SWIFT) that French mediation meets.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FR27 GB22 \
    GE22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 JO30 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 \
    MR27 MT31 NL18 NO15 PK24 PL28 PS29 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29";

/// An account number, or the beginning of one.
pub(super) enum Iban {
    /// Nothing but its characters so far, not yet all of them.
    Begun,
    Whole,
}

/// What stands at the start of these signs; `None` when it cannot become an account number.
pub(super) fn iban(signs: &[Sign]) -> Option<Iban> {
    let [first, second, ..] = signs else {
        return None;
    };
    let country = [first.letter, second.letter].iter().collect::<String>();
    let length = LENGTHS
        .split_whitespace()
        .find_map(|entry| entry.strip_prefix(&country))?;
    let length: usize = length.parse().ok()?;
    let mut characters = Vec::with_capacity(length);
    for sign in signs {
        match (sign.digit, sign.letter) {
            (Some(digit), _) => characters.push(u32::from(digit)),
            // The two check digits come first.
            (None, 'A'..='Z') if !(2..4).contains(&characters.len()) => {
                characters.push(u32::from(sign.letter) - u32::from('A') + 10);
            }
            _ if sign.is_joint() && characters.len() >= 4 => {}
            _ => return None,
        }
        if characters.len() == length {
            break;
        }
    }
    if characters.len() < length {
        return (characters.len() >= 4).then_some(Iban::Begun);
    }
    let numbers = characters.iter().filter(|&&value| value < 10).count();
    let moved = characters[4..].iter().chain(&characters[..4]);
    let rest = moved.fold(0, |rest, &value| {
        let shifted = if value < 10 { rest * 10 } else { rest * 100 };
        (shifted + value) % 97
    });
    // Words between two figures are letters too; real account numbers are mostly figures.
    (numbers >= 10 && rest == 1).then_some(Iban::Whole)
}
