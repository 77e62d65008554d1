//! What people type, well or badly, and what they must find.

mod asked;

use proptest::prelude::*;

use super::Search;

fn search(texts: &[&str]) -> Search {
    Search::new(texts.iter().copied().enumerate())
}

const SOME: [&str; 6] = [
    "Déclarer ses revenus (impôts)",
    "Faire la carte grise d’un véhicule",
    "Obtenir une carte Vitale",
    "Aide de la Caf : logement ou famille",
    "Écrire un e-mail à ma sœur",
    "الضرائب: التصريح بالدخل",
];

#[test]
fn nothing_typed_finds_nothing() {
    for nothing in ["", "   ", "?!…", "\u{0}\u{1b}[2J", "\u{301}\u{64b}", "-", "a", "'"] {
        assert!(search(&SOME).find(nothing, 5).is_empty(), "{nothing:?}");
    }
    assert!(Search::default().find("impots", 5).is_empty());
    assert!(search(&SOME).find("impots", 0).is_empty());
}

#[test]
fn words_that_are_nowhere_find_nothing() {
    for strange in ["xylophone", "zzzzzz", "猫", "12345", "ornithorynque"] {
        assert!(search(&SOME).find(strange, 5).is_empty(), "{strange}");
    }
}

#[test]
fn case_accents_and_ligatures_do_not_matter() {
    for typed in ["impôts", "IMPOTS", "ImpÔts", "imp\u{f4}ts", "impo\u{302}ts"] {
        assert_eq!(search(&SOME).find(typed, 1), [0], "{typed}");
    }
    for typed in ["soeur", "SŒUR", "sœur"] {
        assert_eq!(search(&SOME).find(typed, 1), [4], "{typed}");
    }
    let wide: String = "carte"
        .chars()
        .filter_map(|c| char::from_u32(u32::from(c) + 0xfee0))
        .collect();
    assert_eq!(search(&SOME).find(&wide, 2), [1, 2]);
    assert_eq!(search(&["fichier"]).find("ﬁchier", 1), [0]);
}

#[test]
fn arabic_is_found_however_it_is_written() {
    let texts = [
        "دفع الضريبة",
        "شهادة الإقامة",
        "مستشفى المدينة",
        "سؤال عن العائلة",
        "رخصة القيادة",
    ];
    let written = [
        ("ضريبة", 0),
        ("ضريبه", 0),
        ("الضريبه", 0),
        ("للضريبة", 0),
        ("ضَرِيبَةٌ", 0),
        ("ضريـــبة", 0),
        ("اقامه", 1),
        ("إقامة", 1),
        ("والاقامة", 1),
        ("مستشفي", 2),
        ("سوال", 3),
        ("عايلة", 3),
        ("عائله", 3),
        ("رخصه قياده", 4),
        ("ﺭﺧﺼﺔ", 4),
        ("قیادة", 4),
    ];
    for (typed, expected) in written {
        assert_eq!(search(&texts).find(typed, 1), [expected], "{typed}");
    }
}

#[test]
fn digits_of_any_script_are_the_same() {
    assert_eq!(search(&["numéro 17", "numéro 18"]).find("١٨", 5), [1]);
    assert_eq!(search(&["numéro 17", "numéro 18"]).find("۱۷", 5), [0]);
}

#[test]
fn a_number_is_never_taken_for_another() {
    assert!(search(&["formulaire 15646"]).find("15647", 5).is_empty());
}

#[test]
fn the_order_of_words_and_the_small_words_do_not_matter() {
    for typed in [
        "carte grise",
        "grise carte",
        "je voudrais faire la carte grise svp",
        "la carte… grise !",
    ] {
        assert_eq!(search(&SOME).find(typed, 1), [1], "{typed}");
    }
}

#[test]
fn a_word_need_not_be_finished() {
    for typed in ["im", "imp", "impo", "impot", "déclar", "reven"] {
        assert_eq!(search(&SOME).find(typed, 1), [0], "{typed}");
    }
}

#[test]
fn a_small_word_alone_may_be_a_beginning() {
    let texts = ["Parcoursup", "Sortie du territoire"];
    assert_eq!(search(&texts).find("par", 5), [0]);
    assert_eq!(search(&texts).find("je par", 5), [0]);
    assert!(search(&texts).find("par sor", 5) == [1]);
}

#[test]
fn one_error_is_forgiven_from_four_letters_and_two_from_eight() {
    let texts = ["Une allocation", "Un permis", "Une rue"];
    for typed in [
        "alocation",
        "allocatoin",
        "allocasion",
        "alocasion",
        "allocatiom",
        "allokation",
    ] {
        assert_eq!(search(&texts).find(typed, 1), [0], "{typed}");
    }
    for typed in ["permi", "premis", "parmis", "permmis", "oermis"] {
        assert_eq!(search(&texts).find(typed, 1), [1], "{typed}");
    }
    assert!(search(&texts).find("rut", 1).is_empty());
    assert!(search(&texts).find("bermas", 1).is_empty());
    assert!(search(&texts).find("alokasian", 1).is_empty());
}

#[test]
fn an_error_is_forgiven_in_a_word_that_is_not_finished() {
    assert_eq!(search(&["Une attestation"]).find("atest", 1), [0]);
    assert_eq!(search(&["Un remboursement"]).find("ranboursem", 1), [0]);
}

#[test]
fn joined_words_are_found_together_and_apart() {
    for typed in ["e-mail", "email", "mail", "E mail", "e.mail"] {
        assert_eq!(search(&SOME).find(typed, 1), [4], "{typed}");
    }
    assert_eq!(search(&["Aide sociale", "RSA"]).find("r.s.a.", 5), [1]);
    assert_eq!(search(&["site impots.gouv.fr"]).find("impotsgouv", 5), [0]);
    assert_eq!(search(&["Facture d’eau"]).find("eau", 5), [0]);
}

#[test]
fn other_endings_and_words_of_the_family_are_found_after_the_word_itself() {
    let texts = ["déclaration", "déclarer", "déclarations", "décembre"];
    assert_eq!(search(&texts).find("déclarer", 5), [1, 0, 2]);
}

#[test]
fn whoever_says_more_of_it_comes_first() {
    let texts = ["carte", "carte de bus perdue", "bus", "carte de bus"];
    assert_eq!(search(&texts).find("carte bus perdue", 1), [1]);
    assert_eq!(search(&texts).find("perdue carte", 1), [1]);
}

#[test]
fn what_is_named_whole_comes_before_what_also_says_it() {
    assert_eq!(
        search(&["Créer le site d’un club", "Créer un club"]).find("créer un club", 2),
        [1, 0]
    );
}

#[test]
fn a_rare_word_tells_more_than_a_common_one() {
    let texts = [
        "demande de logement",
        "demande de bourse",
        "demande de carte",
        "demande de retraite",
    ];
    assert_eq!(search(&texts).find("demande bourse", 4), [1]);
}

#[test]
fn as_good_as_one_another_keep_the_order_they_were_given_in() {
    assert_eq!(search(&["carte b", "carte a", "carte c"]).find("carte", 5), [0, 1, 2]);
}

#[test]
fn the_texts_of_a_number_make_one_entry_and_the_first_weighs_more() {
    let texts = [
        (7, "Un toit"),
        (7, "logement, maison"),
        (3, "Vendre ma maison"),
        (9, "Rien"),
    ];
    let search = Search::new(texts.into_iter());
    assert_eq!(search.find("maison", 5), [3, 7]);
    assert_eq!(search.find("maison toit", 5), [7]);
}

#[test]
fn ten_thousand_characters_are_cut() {
    let long = "impots ".repeat(1_500);
    assert_eq!(search(&SOME).find(&long, 1), [0]);
    let one = "a".repeat(10_000);
    assert!(search(&SOME).find(&one, 5).is_empty());
    let towers = format!("impots{}", "\u{301}".repeat(10_000));
    assert_eq!(search(&SOME).find(&towers, 1), [0]);
    assert_eq!(search(&[&one, &long]).find("impots", 5), [1]);
    // The longest thing a character can unfold into.
    assert!(search(&SOME).find(&"\u{fdfa}".repeat(10_000), 5).is_empty());
}

proptest! {
    /// Prints the failing texts and its seed.
    #[test]
    fn whatever_is_typed_and_searched_gives_known_numbers_once(
        texts in proptest::collection::vec("\\PC{0,60}|[a-zéœ' -]{0,40}|[\u{600}-\u{6ff} ]{0,30}", 0..20),
        typed in "\\PC{0,80}|.{0,40}|[a-zé' -]{0,30}|[\u{600}-\u{6ff}\u{fe70}-\u{feff} ]{0,30}",
        most in 0_usize..8,
    ) {
        let search = Search::new(texts.iter().map(String::as_str).enumerate());
        let found = search.find(&typed, most);
        prop_assert!(found.len() <= most);
        prop_assert!(found.iter().all(|&number| number < texts.len()));
        let mut once = found.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), found.len());
        prop_assert_eq!(search.find(&typed, most), found);
    }

    /// A letter changed, added, left out or swapped, wherever it is.
    #[test]
    fn a_word_of_six_letters_is_found_with_any_error(
        word in "[a-z]{6,12}",
        at in 0_usize..6,
        error in 0_usize..4,
        letter in proptest::char::range('a', 'z'),
    ) {
        let mut typed: Vec<char> = word.chars().collect();
        match error {
            0 => typed[at] = letter,
            1 => typed.insert(at, letter),
            2 => { typed.remove(at); }
            _ => typed.swap(at.min(word.len() - 2), at.min(word.len() - 2) + 1),
        }
        let typed: String = typed.into_iter().collect();
        prop_assume!(!super::stop::is_stop(&word) && !super::stop::is_stop(&typed));
        prop_assert_eq!(search(&["ünd", &word]).find(&typed, 1), [1]);
    }
}
