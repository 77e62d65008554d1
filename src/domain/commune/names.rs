//! Names of communes: the shipped list beside that of the codes, and what somebody types of a name.
//!
//! Nothing is built or kept: a search walks the list once, which takes about a thousandth of a second.

use super::{Commune, LIST};

/// One line for each first two characters, names in the order of the codes.
const NAMES: &str = include_str!("../../../assets/geo/names.txt");

/// One line for each department, its number and its name.
const DEPARTMENTS: &str = include_str!("../../../assets/geo/departments.txt");

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
    /// More than the communes that share a name.
    pub const SHARED: usize = 40;

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
        for (head, codes, names) in lines() {
            for (code, name) in codes.zip(names) {
                if let Some(fit) = fit(name, sought) {
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

    /// The one of the communes found whose whole name is typed, accents included (`Vire` is not `Viré`); `None` when there
    /// is none, or several. What was found must be enough to hold them all: no name is shared by [`Commune::SHARED`].
    #[must_use]
    pub fn named(typed: &str, found: &[(Self, &'static str)]) -> Option<Self> {
        let plain = |name: &str| name.trim().replace('’', "'").to_lowercase();
        let sought = plain(typed);
        let mut whole = found.iter().filter(|(_, name)| plain(name) == sought);
        let (commune, _) = whole.next()?;
        whole.next().is_none().then(|| commune.clone())
    }

    /// Its name in the list of 2026; `None` for a locality abroad or a commune merged since it was recorded.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        let (head, place) = self.place()?;
        let (.., mut names) = lines().find(|(known, ..)| *known == head)?;
        names.nth(place)
    }

    /// Its first two characters, and its place among the communes of the list that share them; `None` for what is not in it.
    pub(in crate::domain) fn place(&self) -> Option<(&str, usize)> {
        let (head, tail) = self.0.split_at_checked(2)?;
        let tail: u16 = Some(tail).filter(|tail| tail.len() == 3)?.parse().ok()?;
        let runs = LIST
            .lines()
            .find_map(|line| line.strip_prefix(head)?.strip_prefix(':'))?;
        let place = runs.split(' ').flat_map(run).position(|code: u16| code == tail)?;
        Some((head, place))
    }

    /// Every commune of the list.
    #[cfg(test)]
    pub(in crate::domain) fn all() -> impl Iterator<Item = Self> {
        lines().flat_map(|(head, codes, _)| codes.map(move |code| Self(format!("{head}{code:03}"))))
    }

    /// The name of its department (`Calvados`); `None` for a locality abroad.
    #[must_use]
    pub fn department_name(&self) -> Option<&'static str> {
        self.department().and_then(Self::name_of_department)
    }

    /// The name of a department by its number; `None` when the list has no such department.
    #[must_use]
    pub(in crate::domain) fn name_of_department(number: &str) -> Option<&'static str> {
        let lines = DEPARTMENTS.lines().filter_map(|line| line.split_once(':'));
        lines.filter(|(known, _)| *known == number).map(|(_, name)| name).next()
    }

    /// The number of its department (`14`, `2A`, `974`); `None` for a locality abroad.
    #[must_use]
    pub fn department(&self) -> Option<&str> {
        let overseas = self.0.starts_with("97") || self.0.starts_with("98");
        let digits = if overseas { 3 } else { 2 };
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

/// How a name answers: as a whole, by its beginning, or by that of a later word.
fn fit(name: &str, sought: &[u8]) -> Option<Fit> {
    let mut rest = name;
    let mut later = false;
    loop {
        match begins(rest, sought) {
            Some(_) if later => return Some(Fit::LaterWord),
            Some(fit) => return Some(fit),
            None => {}
        }
        let between = |byte: &u8| matches!(byte, b' ' | b'-' | b'\'');
        let end = rest.as_bytes().iter().position(between)?;
        rest = rest.get(end + 1..)?;
        later = true;
    }
}

/// Whether a text begins with what is sought, or is all of it.
fn begins(text: &str, sought: &[u8]) -> Option<Fit> {
    // Most names are told apart by their first letter.
    let first = *text.as_bytes().first()?;
    if first.is_ascii_alphabetic() && sought.first() != Some(&first.to_ascii_lowercase()) {
        return None;
    }
    let mut wanted = sought.iter();
    let mut blank = true;
    for c in text.chars() {
        let (one, two) = plain(c);
        for letter in [one, two].into_iter().filter(|letter| *letter != 0) {
            if letter == b' ' && std::mem::replace(&mut blank, letter == b' ') {
                continue;
            }
            blank = letter == b' ';
            match wanted.next() {
                None => return Some(Fit::Beginning),
                Some(wanted) if *wanted != letter => return None,
                Some(_) => {}
            }
        }
    }
    // A blank typed behind a whole name waits for a word that does not come.
    matches!(wanted.as_slice(), [] | [b' ']).then_some(Fit::Whole)
}

/// Plain small letters, and one blank between words.
fn folded(text: &str) -> Vec<u8> {
    let mut folded = Vec::with_capacity(text.len());
    for c in text.chars() {
        let (one, two) = plain(c);
        for letter in [one, two] {
            if letter != 0 && (letter != b' ' || folded.last().is_some_and(|last| *last != b' ')) {
                folded.push(letter);
            }
        }
    }
    folded
}

/// A letter without accent nor capital, and the second one of a double letter (0 for none); a blank for anything else.
fn plain(c: char) -> (u8, u8) {
    let letter = match c {
        'a'..='z' | '0'..='9' | 'A'..='Z' => u8::try_from(c).unwrap_or(b' ').to_ascii_lowercase(),
        'à' | 'â' | 'ä' | 'À' | 'Â' => b'a',
        'ç' | 'Ç' => b'c',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => b'e',
        'î' | 'ï' | 'Î' | 'Ï' => b'i',
        'ô' | 'ö' | 'Ô' => b'o',
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' => b'u',
        'ÿ' | 'Ÿ' => b'y',
        'œ' | 'Œ' => return (b'o', b'e'),
        'æ' | 'Æ' => return (b'a', b'e'),
        _ => b' ',
    };
    (letter, 0)
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
        let named = |name: &str| Commune::named(name, &Commune::find(name, Commune::SHARED));
        assert_eq!(named("saint-aubin"), None, "several have it");
        assert_eq!(named("Vire Normandie").unwrap().as_str(), "14762");
        assert_eq!(named("viré").unwrap().as_str(), "71584");
        assert_eq!(named("vire"), None, "it may be Vire Normandie that is meant");
        assert_eq!(names("lyon ")[0], "69123 Lyon", "a blank behind it changes nothing");
    }

    #[test]
    fn what_is_no_name_finds_nothing_and_breaks_nothing() {
        for typed in ["", " ", "v", "-", "' '", "14762", "xqzvwk", "ﷺ", "a\u{301}", "🙂🙂"] {
            assert_eq!(Commune::find(typed, 4), [], "{typed:?}");
        }
    }

    #[test]
    fn a_department_is_told_by_its_number_and_its_name() {
        let department = |code: &str| Commune::parse(code).unwrap().department().unwrap().to_owned();
        assert_eq!(["14762", "2A004", "97411"].map(department), ["14", "2A", "974"]);
        for (head, mut codes, _) in lines() {
            let commune = Commune(format!("{head}{:03}", codes.next().unwrap()));
            assert!(commune.department_name().is_some(), "{commune}");
        }
        let name = |code: &str| Commune::parse(code).unwrap().department_name();
        assert_eq!(name("14762"), Some("Calvados"));
        assert_eq!(name("97411"), Some("La Réunion"));
    }
}
