//! What kind of place it is: the codes of the national list.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The codes in the order of the standard, and those most often asked for: one line each.
const LISTS: &str = include_str!("../../../assets/places/typologies.txt");

/// A type of place (national `typologie`): a code of the closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Typology(&'static str);

impl Typology {
    /// Every type, in the order of the standard.
    pub fn all() -> impl Iterator<Item = Self> {
        list(0)
    }

    /// The types that most places of digital mediation have, the most frequent first.
    pub fn usual() -> impl Iterator<Item = Self> {
        list(1)
    }

    /// Reads a code, capitals or not; `None` when the list has no such code.
    #[must_use]
    pub fn read(code: &str) -> Option<Self> {
        Self::all().find(|known| known.0.eq_ignore_ascii_case(code.trim()))
    }

    /// The code, as the standard writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }
}

fn list(number: usize) -> impl Iterator<Item = Typology> {
    let lines = LISTS.lines().filter(|line| !line.starts_with('#'));
    let line = lines.skip(number).take(1);
    line.flat_map(str::split_whitespace).map(Typology)
}

impl Serialize for Typology {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Typology {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| {
            let known: Vec<&str> = Self::all().map(Self::code).collect();
            serde::de::Error::custom(format!("{text:?} is not one of: {}", known.join(", ")))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_types_are_of_the_list_and_none_is_there_twice() {
        let all: Vec<Typology> = Typology::all().collect();
        assert_eq!(all.len(), 92);
        assert!(Typology::usual().count() > 20);
        for typology in Typology::usual() {
            assert!(all.contains(&typology), "{typology:?}");
        }
        let mut once = all.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), all.len());
    }

    #[test]
    fn a_code_is_read_in_any_case_and_nothing_else() {
        assert_eq!(Typology::read("bib").map(Typology::code), Some("BIB"));
        assert_eq!(Typology::read("autre").map(Typology::code), Some("Autre"));
        assert_eq!(Typology::read("library"), None);
    }
}
