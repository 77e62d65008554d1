//! Intercommunal bodies with their own tax, by the list of 2026: unpacked when figures are first grouped by one.

use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::Commune;

/// One line a body, its SIREN code and its name; then, for each first two characters of communes, the bodies met and one
/// letter a commune, in the order of their codes. `docs/territories.md` says where it comes from.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/intercommunal"));
/// More than the list takes once unpacked.
const LONGEST: usize = 1 << 18;
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

static LIST: LazyLock<String> = LazyLock::new(|| {
    // The list is our own, and a test reads all of it.
    let unpacked = decompress_to_vec_with_limit(PACKED, LONGEST).unwrap_or_default();
    String::from_utf8(unpacked).unwrap_or_default()
});

/// The SIREN code of the body that a commune is in; the commune's own code where it is in none, `None` for a locality abroad.
pub(super) fn of(commune: &Commune) -> Option<&str> {
    let (head, place) = commune.place()?;
    let body = line(head).and_then(|(bodies, members)| {
        let letter = members.get(place..=place)?;
        bodies.split(' ').nth(LETTERS.find(letter)?)
    });
    Some(body.unwrap_or_else(|| commune.as_str()))
}

/// The name of a body by its SIREN code.
pub(super) fn name(siren: &str) -> Option<&'static str> {
    bodies().find(|(known, _)| *known == siren).map(|(_, name)| name)
}

/// The code and the name of each body.
fn bodies() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = LIST.lines().filter_map(|line| line.split_once(':'));
    all.filter(|(code, _)| code.len() == 9)
}

/// The bodies met in communes of these first two characters, and one letter a commune.
fn line(head: &str) -> Option<(&'static str, &'static str)> {
    let rest = LIST
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix(head)?.strip_prefix(':'))?;
    rest.split_once(':')
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::domain::Territory;

    #[test]
    fn every_commune_is_in_one_body_or_stands_for_itself() {
        let named: BTreeSet<&str> = bodies().map(|(code, _)| code).collect();
        let mut members: BTreeMap<String, usize> = BTreeMap::new();
        let mut alone = 0;
        for commune in Commune::all() {
            let body = Territory::Intercommunal.of(&commune).unwrap();
            assert!(Territory::Intercommunal.name(&body).is_some(), "{commune}");
            if body == commune.as_str() {
                alone += 1;
            } else {
                assert!(named.contains(body.as_str()), "{commune} in {body}");
                *members.entry(body).or_default() += 1;
            }
        }
        assert_eq!((members.len(), alone), (1255, 98));
        // Each has two members at least, and none is missing.
        assert!(members.values().all(|members| *members > 1));
        assert_eq!(members.values().sum::<usize>(), 34_871);
    }

    #[test]
    fn a_commune_rolls_up_to_its_intercommunal_body() {
        let of = |code: &str| Territory::Intercommunal.of(&Commune::parse(code)?);
        for (code, siren, name) in [
            ("74042", "200000172", "CC Faucigny - Glières"),
            ("59350", "200093201", "Métropole Européenne de Lille"),
            ("75056", "200054781", "Métropole du Grand Paris"),
            ("29155", "29155", "Ouessant"),
            ("98818", "98818", "Nouméa"),
        ] {
            assert_eq!(of(code).as_deref(), Some(siren), "{code}");
            assert_eq!(Territory::Intercommunal.name(siren), Some(name));
        }
        assert_eq!(Territory::Intercommunal.name("999999999"), None);
    }
}
