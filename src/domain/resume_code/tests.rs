//! Codes as a person meets them: written, copied, mistyped, taken to a kiosk with other contents.

use proptest::prelude::*;

use super::signs::{BASE, sign};
use super::*;
use crate::domain::SpokenLanguage;

/// What the core pack numbers: lessons up to 55, paths up to 48.
fn of_the_core_pack() -> impl Strategy<Value = ResumeCode> {
    any_code(
        any::<u64>().prop_map(|bits| (1..=55).filter(|n| bits >> n & 1 == 1).collect()),
        48,
    )
}

/// Anything a code can say.
fn of_any_pack() -> impl Strategy<Value = ResumeCode> {
    let numbers = proptest::collection::vec(1..=LessonNumbers::HIGHEST, 0..80);
    any_code(
        numbers.prop_map(|numbers| numbers.into_iter().collect()),
        PathNumber::HIGHEST,
    )
}

fn any_code(completed: impl Strategy<Value = LessonNumbers>, paths: u8) -> impl Strategy<Value = ResumeCode> {
    let marks = any::<(u8, u8)>();
    let place = (0..=LanguageNumber::HIGHEST, 0..=3_usize, 0..=paths);
    (marks, place, completed).prop_map(|((pack, edition), (language, level, path), completed)| ResumeCode {
        pack: Fingerprint::from_bits(pack),
        edition: Fingerprint::from_bits(edition),
        language: LanguageNumber::new(language),
        level: level.checked_sub(1).and_then(Level::at),
        path: PathNumber::new(path),
        completed,
    })
}

/// The signs of a code without its spaces.
fn signs_of(code: &ResumeCode) -> Vec<char> {
    code.to_string().chars().filter(|c| *c != ' ').collect()
}

fn parse(signs: &[char]) -> Result<ResumeCode, CodeFault> {
    ResumeCode::parse(&signs.iter().collect::<String>())
}

/// Lessons 1 to 12, 14 and 40 of a core pack of 55, in Arabic, on path 7.
fn sample() -> ResumeCode {
    let contents = Contents::new("core", "2026.11", (1..=55).collect());
    ResumeCode {
        language: SpokenLanguage::parse("ar").and_then(LanguageNumber::of),
        level: Some(Level::Intermediate),
        path: PathNumber::new(7),
        completed: (1..=12).chain([14, 40]).collect(),
        ..ResumeCode::new(&contents)
    }
}

proptest! {
    #[test]
    fn every_state_of_the_core_pack_reads_back_from_at_most_20_signs(code in of_the_core_pack()) {
        prop_assert!(signs_of(&code).len() <= 20, "{code}");
        prop_assert_eq!(ResumeCode::parse(&code.to_string()), Ok(code));
    }

    #[test]
    fn every_state_of_any_pack_reads_back(code in of_any_pack()) {
        prop_assert!(signs_of(&code).len() <= LONGEST);
        prop_assert_eq!(ResumeCode::parse(&code.to_string()), Ok(code));
    }

    #[test]
    fn no_sign_can_be_mistaken_for_another(code in of_any_pack()) {
        let right = signs_of(&code);
        for place in 0..right.len() {
            for wrong in (0..BASE).map(sign).filter(|wrong| *wrong != right[place]) {
                let mut signs = right.clone();
                signs[place] = wrong;
                prop_assert_eq!(parse(&signs), Err(CodeFault::WrongCheck), "{} at {}", wrong, place);
            }
        }
    }

    #[test]
    fn no_two_neighbours_can_change_places(code in of_any_pack()) {
        let right = signs_of(&code);
        for place in 1..right.len() {
            let mut signs = right.clone();
            signs.swap(place - 1, place);
            prop_assert!(signs == right || parse(&signs) == Err(CodeFault::WrongCheck), "{} at {}", code, place);
        }
    }

    #[test]
    fn no_two_signs_of_the_core_pack_can_change_places(code in of_the_core_pack()) {
        let right = signs_of(&code);
        for (one, other) in (0..right.len()).flat_map(|one| (0..one).map(move |other| (one, other))) {
            let mut signs = right.clone();
            signs.swap(one, other);
            prop_assert!(signs == right || parse(&signs) == Err(CodeFault::WrongCheck), "{} {} {}", code, one, other);
        }
    }

    #[test]
    fn what_is_read_from_anything_can_be_written_and_read_again(text in "\\PC{0,90}") {
        if let Ok(code) = ResumeCode::parse(&text) {
            prop_assert_eq!(ResumeCode::parse(&code.to_string()), Ok(code));
        }
    }

    #[test]
    fn signs_at_random_are_refused_or_read_without_harm(values in proptest::collection::vec(0..BASE, 0..70)) {
        let mut values = values;
        if let Some(last) = values.pop() {
            // With its check made right, so that what lies under the check is reached.
            values.push(last);
            let end = values.len() - 1;
            values[end] = signs::check(&values[..end]);
        }
        let text: String = values.iter().map(|value| sign(*value)).collect();
        match ResumeCode::parse(&text) {
            Ok(code) => prop_assert_eq!(ResumeCode::parse(&code.to_string()), Ok(code)),
            Err(fault) => prop_assert!(fault != CodeFault::WrongCheck, "{}", text),
        }
    }
}

#[test]
fn a_code_is_what_it_always_was() {
    // Codes are kept on paper: if this line has to change, every code given out is lost.
    assert_eq!(sample().to_string(), "7FT6 F6JC E6RC CJJH RHHJ");
    let begun = ResumeCode::new(&Contents::new("core", "2026.11", (1..=55).collect()));
    assert_eq!(begun.to_string(), "7FT5 DP3E Y7H2");
}

#[test]
fn case_spaces_hyphens_and_scripts_do_not_matter() {
    let code = sample();
    let written = code.to_string();
    let bare = written.replace(' ', "");
    let shift = |c: char, from: char, to: char| char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap();
    let wide = |c: char| if c == ' ' { '\u{3000}' } else { shift(c, '!', '！') };
    let digits = |zero: char| move |c: char| if c.is_ascii_digit() { shift(c, '0', zero) } else { c };
    let cyrillic = |c: char| {
        let pairs = "AАCСEЕHНKКMМPРTТXХYУ".chars().collect::<Vec<_>>();
        pairs.chunks(2).find(|pair| pair[0] == c).map_or(c, |pair| pair[1])
    };
    let readings = [
        bare.to_lowercase(),
        written.replace(' ', "-"),
        written.replace(' ', " – "),
        format!("\u{202b} {bare}\n"),
        written.chars().map(wide).collect(),
        written.chars().map(wide).collect::<String>().to_lowercase(),
        written.chars().map(digits('٠')).collect(),
        written.chars().map(digits('۰')).collect(),
        written.chars().map(cyrillic).collect(),
        written.chars().map(cyrillic).collect::<String>().to_lowercase(),
        written.replace('5', "S").replace('2', "z"),
    ];
    for reading in readings {
        assert_eq!(ResumeCode::parse(&reading), Ok(code.clone()), "{reading:?}");
    }
}

#[test]
fn a_sign_that_no_code_has_is_named_as_typed() {
    for typed in "01OoILBbGgUVQNéж#ا１٠".chars() {
        let text = format!("A3F7 {typed}");
        assert_eq!(ResumeCode::parse(&text), Err(CodeFault::NotASign(typed)), "{typed}");
    }
}

#[test]
fn a_code_of_another_length_says_what_is_missing() {
    assert_eq!(ResumeCode::parse(""), Err(CodeFault::Empty));
    assert_eq!(ResumeCode::parse(" - \u{200f}"), Err(CodeFault::Empty));
    assert_eq!(ResumeCode::parse("A3F7 A"), Err(CodeFault::TooShort { missing: 7 }));
    let mut signs = signs_of(&sample());
    signs.pop();
    assert_eq!(parse(&signs), Err(CodeFault::BrokenGroup(3)));
    assert_eq!(ResumeCode::parse(&"A3F7 ".repeat(16)), Err(CodeFault::TooLong));
    assert_eq!(ResumeCode::parse(&"A".repeat(1_000_000)), Err(CodeFault::TooLong));
}

#[test]
fn the_fewest_groups_are_written() {
    let mut code = sample();
    let mut lengths = Vec::new();
    for highest in [0, 1, 19, 20, 37, 38, 55, 56, 74, 75, LessonNumbers::HIGHEST] {
        code.completed = [highest].into_iter().collect();
        lengths.push(signs_of(&code).len());
    }
    assert_eq!(lengths, [12, 12, 12, 16, 16, 20, 20, 24, 24, 28, 60]);
}

#[test]
fn every_length_has_room_for_what_it_promises_and_for_a_later_format() {
    for signs in (SHORTEST..=LONGEST).step_by(GROUP) {
        // The highest number of all signs but the check.
        let mut most = Whole::default();
        for _ in 1..signs {
            most.multiply_add(BASE, BASE - 1);
        }
        let end = LESSONS_FROM + usize::from(lesson_room(signs));
        assert!(most.has_from(end + 1), "{signs} signs cannot tell a later format");
        assert!(!most.has_from(end + 2), "{signs} signs have room for another lesson");
    }
}

#[test]
fn a_later_format_is_told_from_a_mistake() {
    let code = sample();
    let length = signs_of(&code).len();
    let mut number = code.number();
    number.put(LESSONS_FROM + usize::from(lesson_room(length)), 1, 1);
    let written: Vec<char> = signed(number, length).into_iter().map(sign).collect();
    assert_eq!(parse(&written), Err(CodeFault::Newer));
}

#[test]
fn another_edition_takes_up_what_it_knows() {
    let code = sample();
    // Lessons 3 and 14 were retired, 56 and 57 are new.
    let later = (1..=57).filter(|n| ![3, 14].contains(n)).collect();
    let taken = code.takes_up(&Contents::new("core", "2027.04", later)).unwrap();
    assert_eq!(taken.unknown.iter().collect::<Vec<_>>(), [3, 14]);
    assert_eq!(taken.known.len(), 12);
    assert_eq!(taken.edition, Edition::Other);

    let same = code
        .takes_up(&Contents::new("core", "2026.11", (1..=55).collect()))
        .unwrap();
    assert_eq!((same.known, same.unknown.len()), (code.completed, 0));
    assert_eq!(same.edition, Edition::Same);
}

#[test]
fn another_pack_is_told() {
    let other = Contents::new("river-library", "2026.11", (1..=55).collect());
    assert_eq!(sample().takes_up(&other), Err(CodeFault::AnotherPack));
}

#[test]
fn numbers_out_of_range_are_not_numbers() {
    let mut set = LessonNumbers::default();
    assert!(!set.insert(0) && !set.insert(LessonNumbers::HIGHEST + 1) && set.is_empty());
    assert!(!set.contains(0) && !set.contains(u16::MAX));
    assert!(set.insert(LessonNumbers::HIGHEST) && set.highest() == Some(LessonNumbers::HIGHEST));
    assert_eq!((PathNumber::new(0), PathNumber::new(64)), (None, None));
    assert_eq!((LanguageNumber::new(0), LanguageNumber::new(32)), (None, None));
}

#[test]
fn a_language_keeps_its_number() {
    let number = |tag| LanguageNumber::of(SpokenLanguage::parse(tag).unwrap()).map(LanguageNumber::get);
    assert_eq!(
        [number("fr"), number("ar"), number("so")],
        [Some(1), Some(10), Some(22)]
    );
    assert_eq!(number("pt-BR"), None);
    for known in 1..=22 {
        let number = LanguageNumber::new(known).unwrap();
        assert_eq!(LanguageNumber::of(number.language().unwrap()), Some(number));
    }
    assert_eq!(LanguageNumber::new(23).and_then(LanguageNumber::language), None);
}
