//! Whether a query has the words asked for, as a search page compares them: without capitals or accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::practice::scene::{Value, Words};

/// What a query lacks, in words that say what to type; `None` when it has every word.
///
/// A word is there when it begins, ends or stands inside one of the query's, so that a plural, an elision or an Arabic
/// article does not hide it.
pub(super) fn lack(query: &str, words: &[String]) -> Option<Words> {
    let folded = fold(query);
    let missing = words.iter().find(|word| !folded.contains(&fold(word)))?;
    let id = if folded.is_empty() {
        "practice-search-wrong-empty"
    } else {
        "practice-search-wrong-word"
    };
    Some(Words::Message(id, vec![("word", Value::Text(missing.clone()))]))
}

/// The query that has every word.
pub(super) fn whole(words: &[String]) -> String {
    words.join(" ")
}

/// The letters that count: small, without marks, and without the spellings that Arabic keyboards mix.
fn fold(text: &str) -> String {
    text.trim()
        .nfd()
        .filter(|&letter| !is_combining_mark(letter))
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'ة' => 'ه',
            'ى' => 'ي',
            'ٱ' => 'ا',
            '\u{2019}' => '\'',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(query: &str, words: &[&str]) -> bool {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        lack(query, &words).is_none()
    }

    #[test]
    fn capitals_accents_order_and_small_words_do_not_count() {
        assert!(has(
            "Quels sont les HORAIRES de la mediatheque ?",
            &["médiathèque", "horaire"]
        ));
        assert!(has("l’école", &["Ecole"]));
        assert!(has("مواعيد المكتبه", &["مكتبة", "مواعيد"]));
        assert!(has("أوقات", &["اوقات"]));
    }

    #[test]
    fn a_missing_word_is_named_and_an_empty_query_says_so() {
        let words = ["horaires".to_owned(), "piscine".to_owned()];
        let word = |word: &str| vec![("word", Value::Text(word.to_owned()))];
        assert_eq!(
            lack("horaires", &words),
            Some(Words::Message("practice-search-wrong-word", word("piscine")))
        );
        assert_eq!(
            lack("  ", &words),
            Some(Words::Message("practice-search-wrong-empty", word("horaires")))
        );
        assert_eq!(lack(&whole(&words), &words), None);
    }
}
