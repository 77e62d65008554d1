//! Communes by INSEE code, checked against the shipped list of 2026.

mod names;

use std::fmt;

use super::Slug;

/// The shipped list: one line for each first two characters, runs written `a-b`.
const LIST: &str = include_str!("../../../assets/geo/communes.txt");

/// The code of a commune of France, or a locality of the site's own list abroad.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commune(String);

impl Commune {
    /// Reads an INSEE code; `None` when the list of 2026 has no such commune.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        if code.len() != 5 || !code.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        let (head, tail) = code.split_at(2);
        let runs = LIST
            .lines()
            .find_map(|line| line.strip_prefix(head)?.strip_prefix(':'))?;
        let within = |run: &str| match run.split_once('-') {
            Some((first, last)) => (first..=last).contains(&tail),
            None => run == tail,
        };
        (tail.bytes().all(|b| b.is_ascii_digit()) && runs.split(' ').any(within)).then(|| Self(code.to_owned()))
    }

    /// A locality of another country, from the site's own list.
    #[must_use]
    pub fn locality(code: &Slug) -> Self {
        Self(code.as_str().to_owned())
    }

    /// Whether a postcode may be one of the commune, as far as the shipped list tells: it has no postcodes, but nearly every
    /// one begins with the number of the department. A few on a border are served from the other side of it, so that this
    /// tells what to look at again, never what is wrong.
    #[must_use]
    pub fn may_have(&self, postcode: &str) -> bool {
        // Corsica is one for the post, and the overseas departments have three digits.
        let head = match self.0.get(..2) {
            Some("2A" | "2B") => "20",
            Some("97" | "98") => self.0.get(..3).unwrap_or_default(),
            head => head.unwrap_or_default(),
        };
        postcode.starts_with(head)
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Commune {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Commune {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_begins_with_the_department_of_its_commune() {
        for (code, postcode) in [
            ("14762", "14500"),
            ("2A004", "20000"),
            ("97411", "97400"),
            ("75056", "75011"),
        ] {
            assert!(Commune::parse(code).unwrap().may_have(postcode), "{code} {postcode}");
        }
        for (code, postcode) in [("14762", "50500"), ("2A004", "13000"), ("97411", "97200")] {
            assert!(!Commune::parse(code).unwrap().may_have(postcode), "{code} {postcode}");
        }
    }

    #[test]
    fn only_communes_of_the_list_are_read() {
        for code in ["01001", "14762", "2A004", "75056", "97411"] {
            assert!(Commune::parse(code).is_some(), "{code}");
        }
        for code in [
            "", "00000", "75101", "99999", "0100", "010011", "2a004", "01-01", "１1001",
        ] {
            assert!(Commune::parse(code).is_none(), "{code}");
        }
    }
}
