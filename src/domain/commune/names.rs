//! Names of communes: the shipped list beside that of the codes, and what somebody types of a name.
//!
//! Nothing is built or kept: a search walks the list once, which takes about a thousandth of a second.

use super::{Commune, LIST};

/// One line for each first two characters, names in the order of the codes.
const NAMES: &str = include_str!("../../../assets/geo/names.txt");

/// Fewest letters typed before a name is looked for.
const FEWEST: usize = 2;

/// How well a name answers what was typed; the first is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    LaterWord,
}

impl Commune {
    /// The communes whose name begins with what is typed, or has a word that does, best first; accents, capitals and
    /// hyphens count for nothing, and `st` is short for `saint`.
    ///
    /// Nothing for less than two letters. Names shared by several communes come one after the other, by department.
    #[must_use]
    pub fn find(typed: &str, most: usize) -> Vec<(Self, &'static str)> {
        let sought = folded(&in_full(typed));
        let sought = sought.trim_ascii_start();
        if sought.trim_ascii_end().len() < FEWEST {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut room = Vec::new();
        for (head, codes, names) in lines() {
            for (code, name) in codes.zip(names) {
                if let Some(fit) = fit(name, sought, &mut room) {
                    found.push((fit, name.len(), name, head, code));
                }
            }
        }
        found.sort_unstable();
        found.truncate(most);
        let commune = |head: &str, code: u16| Self(format!("{head}{code:03}"));
        found
            .into_iter()
            .map(|(_, _, name, head, code)| (commune(head, code), name))
            .collect()
    }

    /// The one commune of this whole name, accents included (`Vire` is not `Viré`); `None` when there is none, or several.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let plain = |name: &str| name.trim().replace('’', "'").to_lowercase();
        let sought = plain(name);
        // The whole names come first, and no name is shared by so many.
        let mut found = Self::find(name, 40)
            .into_iter()
            .filter(|(_, name)| plain(name) == sought);
        let (commune, _) = found.next()?;
        found.next().is_none().then_some(commune)
    }

    /// Its name in the list of 2026; `None` for a locality abroad or a commune merged since it was recorded.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        let (head, tail) = self.0.split_at_checked(2)?;
        let tail: u16 = tail.parse().ok()?;
        let (_, codes, mut names) = lines().find(|(known, ..)| *known == head)?;
        let mut codes = codes.enumerate();
        let (at, _) = codes.find(|(_, code)| *code == tail)?;
        names.nth(at)
    }

    /// The number of its department (`14`, `2A`, `974`); `None` for a locality abroad.
    #[must_use]
    pub fn department(&self) -> Option<&str> {
        let digits = if self.0.starts_with("97") { 3 } else { 2 };
        (self.0.len() == 5).then(|| self.0.get(..digits)).flatten()
    }
}

/// The lines of both lists together: first two characters, the codes that follow them, and as many names.
fn lines() -> impl Iterator<
    Item = (
        &'static str,
        impl Iterator<Item = u16>,
        impl Iterator<Item = &'static str>,
    ),
> {
    let lines = |list: &'static str| {
        list.lines()
            .filter_map(|line| line.split_once(':').filter(|(h, _)| h.len() == 2))
    };
    lines(LIST)
        .zip(lines(NAMES))
        .map(|((head, runs), (_, names))| (head, runs.split(' ').flat_map(run), names.split('|')))
}

fn run(run: &str) -> std::ops::RangeInclusive<u16> {
    let (first, last) = run.split_once('-').unwrap_or((run, run));
    // The list is our own, and a test reads all of it.
    first.parse().unwrap_or(1)..=last.parse().unwrap_or(0)
}

/// How a name answers; `room` is used again and again.
fn fit(name: &str, sought: &[u8], room: &mut Vec<u8>) -> Option<Fit> {
    room.clear();
    fold(name, room);
    if room.starts_with(sought) {
        return Some(if room.len() == sought.len() {
            Fit::Whole
        } else {
            Fit::Beginning
        });
    }
    let mut rest = room.as_slice();
    while let Some(end) = rest.iter().position(|byte| *byte == b' ') {
        rest = &rest[end + 1..];
        if rest.starts_with(sought) {
            return Some(Fit::LaterWord);
        }
    }
    None
}

fn folded(name: &str) -> Vec<u8> {
    let mut room = Vec::with_capacity(name.len());
    fold(name, &mut room);
    room
}

/// Plain small letters, and a blank between words.
fn fold(name: &str, room: &mut Vec<u8>) {
    for c in name.chars() {
        match c {
            'a'..='z' | '0'..='9' => room.push(c as u8),
            'A'..='Z' => room.push(c.to_ascii_lowercase() as u8),
            'à' | 'â' | 'ä' | 'À' | 'Â' => room.push(b'a'),
            'ç' | 'Ç' => room.push(b'c'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => room.push(b'e'),
            'î' | 'ï' | 'Î' | 'Ï' => room.push(b'i'),
            'ô' | 'ö' | 'Ô' => room.push(b'o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' => room.push(b'u'),
            'ÿ' | 'Ÿ' => room.push(b'y'),
            'œ' | 'Œ' => room.extend_from_slice(b"oe"),
            'æ' | 'Æ' => room.extend_from_slice(b"ae"),
            _ if room.last().is_some_and(|last| *last != b' ') => room.push(b' '),
            _ => {}
        }
    }
}

/// What is typed with its short forms written out.
fn in_full(typed: &str) -> String {
    let words = typed.split_inclusive([' ', '-']).map(|word| {
        let bare = word.trim_end_matches([' ', '-', '.']);
        match bare.to_ascii_lowercase().as_str() {
            "st" if bare.len() < word.len() => "saint ".to_owned(),
            "ste" if bare.len() < word.len() => "sainte ".to_owned(),
            _ => word.to_owned(),
        }
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(typed: &str) -> Vec<String> {
        let found = Commune::find(typed, 4).into_iter();
        found.map(|(commune, name)| format!("{commune} {name}")).collect()
    }

    #[test]
    fn every_code_of_the_list_has_its_name() {
        let mut count = 0;
        for (head, codes, names) in lines() {
            let (codes, names): (Vec<u16>, Vec<&str>) = (codes.collect(), names.collect());
            assert_eq!(codes.len(), names.len(), "{head}");
            assert!(names.iter().all(|name| !name.is_empty()), "{head}");
            count += codes.len();
        }
        assert_eq!(count, 34_969);
        let name = |code: &str| Commune::parse(code).unwrap().name();
        assert_eq!(name("14762"), Some("Vire Normandie"));
        assert_eq!(name("2A004"), Some("Ajaccio"));
        assert_eq!(name("97411"), Some("Saint-Denis"));
        assert_eq!(name("75056"), Some("Paris"));
        assert_eq!(name("59350"), Some("Lille"));
    }

    #[test]
    fn a_name_is_found_without_accents_capitals_or_hyphens() {
        assert_eq!(names("vire normandie"), ["14762 Vire Normandie"]);
        assert_eq!(names("abergement de v")[0], "01002 L'Abergement-de-Varey");
        assert_eq!(names("OEting"), ["57521 Œting"]);
        assert_eq!(names("l hay les roses"), ["94038 L'Haÿ-les-Roses"]);
        assert_eq!(names("st-etienne du rouv"), ["76575 Saint-Étienne-du-Rouvray"]);
        assert_eq!(names("havre")[0], "76351 Le Havre");
    }

    #[test]
    fn the_whole_name_comes_first_and_shared_names_by_department() {
        assert_eq!(names("lyon")[0], "69123 Lyon");
        let shared = names("saint-aubin");
        assert_eq!(shared.len(), 4);
        assert!(shared.iter().all(|name| name.ends_with(" Saint-Aubin")), "{shared:?}");
        assert!(shared.is_sorted());
        assert_eq!(Commune::named("saint aubin"), None, "several have it");
        assert_eq!(Commune::named("Vire Normandie").unwrap().as_str(), "14762");
        assert_eq!(Commune::named("viré").unwrap().as_str(), "71584");
        assert_eq!(Commune::named("vire"), None, "it may be Vire Normandie that is meant");
    }

    #[test]
    fn what_is_no_name_finds_nothing_and_breaks_nothing() {
        for typed in ["", " ", "v", "-", "' '", "14762", "xqzvwk", "ﷺ", "a\u{301}", "🙂🙂"] {
            assert_eq!(Commune::find(typed, 4), [], "{typed:?}");
        }
    }

    #[test]
    fn a_department_is_told_by_its_number() {
        let department = |code: &str| Commune::parse(code).unwrap().department().unwrap().to_owned();
        assert_eq!(["14762", "2A004", "97411"].map(department), ["14", "2A", "974"]);
    }
}
