//! The counters of a group typed in one line: `f6 m4`, a letter for each value and how many.

use crate::domain::{Participants, Reason};

/// Reads a line into one count a letter; letters not named count nobody. The number may stand before its letter.
pub(super) fn read_line(line: &str, letters: &[char]) -> Result<Vec<u16>, Reason> {
    let mut counts = vec![None; letters.len()];
    let (mut letter, mut number): (Option<usize>, Option<u16>) = (None, None);
    let mut chars = line.chars().flat_map(char::to_lowercase).peekable();
    while let Some(c) = chars.next() {
        if let Some(digit) = c.to_digit(10) {
            let mut value = i64::from(digit);
            while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                value = (value * 10 + i64::from(digit)).min(1_000_000);
                chars.next();
            }
            if number.is_some() {
                return Err(Reason::Required);
            }
            number = Some(within(value)?);
        } else if c.is_alphabetic() {
            let Some(at) = letters.iter().position(|known| plain(*known) == plain(c)) else {
                return Err(unknown(c, letters));
            };
            if letter.replace(at).is_some() {
                return Err(Reason::Required);
            }
        }
        if let (Some(at), Some(count)) = (letter, number) {
            // A number that stands before its letter ends with it.
            if counts[at].replace(count).is_some() {
                return Err(Reason::Repeated);
            }
            (letter, number) = (None, None);
        }
    }
    if letter.is_some() || number.is_some() {
        // A letter alone waits for its number: nothing is wrong yet.
        return Err(Reason::Required);
    }
    Ok(counts.into_iter().map(Option::unwrap_or_default).collect())
}

/// The line of counts, zeros left out.
pub(super) fn write_line(counts: &[u16], letters: &[char]) -> String {
    let said: Vec<String> = letters
        .iter()
        .zip(counts)
        .filter(|(_, count)| **count > 0)
        .map(|(letter, count)| format!("{letter}{count}"))
        .collect();
    said.join(" ")
}

/// A letter as most keyboards have it: people write the alef without its hamza.
fn plain(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' => 'ا',
        letter => letter,
    }
}

fn within(value: i64) -> Result<u16, Reason> {
    let most = i64::from(Participants::MOST);
    u16::try_from(value)
        .ok()
        .filter(|count| *count <= Participants::MOST)
        .ok_or(Reason::OutOfRange {
            value,
            from: 0,
            to: most,
        })
}

fn unknown(letter: char, letters: &[char]) -> Reason {
    let list: Vec<String> = letters.iter().map(char::to_string).collect();
    Reason::NotInList {
        value: letter.to_string(),
        list: list.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: [char; 2] = ['m', 'f'];

    #[test]
    fn a_line_is_read_as_hands_write_it() {
        for line in ["f6 m4", "m4f6", "F6M4", "6f 4m", " f 6  m 4 ", "f06,m4"] {
            assert_eq!(read_line(line, &LETTERS), Ok(vec![4, 6]), "{line}");
        }
        assert_eq!(read_line("f6", &LETTERS), Ok(vec![0, 6]));
        assert_eq!(read_line("", &LETTERS), Ok(vec![0, 0]));
        assert_eq!(read_line("أ6 ذ4", &['ذ', 'أ']), Ok(vec![4, 6]));
        assert_eq!(read_line("ا6", &['ذ', 'أ']), Ok(vec![0, 6]));
    }

    #[test]
    fn what_is_no_line_says_why() {
        assert_eq!(read_line("f6 m", &LETTERS), Err(Reason::Required));
        assert_eq!(read_line("f6 7", &LETTERS), Err(Reason::Required));
        assert_eq!(read_line("fm4", &LETTERS), Err(Reason::Required));
        assert_eq!(read_line("f6 f2", &LETTERS), Err(Reason::Repeated));
        assert!(matches!(read_line("h6", &LETTERS), Err(Reason::NotInList { .. })));
        assert!(matches!(
            read_line("f99999999999999999999", &LETTERS),
            Err(Reason::OutOfRange { to: 10_000, .. })
        ));
    }

    #[test]
    fn a_line_written_is_read_back() {
        for counts in [[0, 0], [4, 0], [0, 6], [10_000, 1]] {
            let line = write_line(&counts, &LETTERS);
            assert_eq!(read_line(&line, &LETTERS), Ok(counts.to_vec()), "{line}");
        }
    }
}
