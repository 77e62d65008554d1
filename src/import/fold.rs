//! Labels as they are compared: without case, accents or the ways of typing an apostrophe, a dash or a blank.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in the form in which two spellings of one label are equal.
#[must_use]
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        let c = match c {
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{2032}' | '\u{00B4}' | '`' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}' => continue,
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.extend(c.to_lowercase());
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_label_are_equal() {
        for (one, other) in [
            ("Canaux d’accompagnement", "canaux d'accompagnement"),
            ("À domicile", "A domicile"),
            ("e\u{301}tat", "état"),
            ("Papiers - Élections", " Papiers – elections "),
            ("Durée\u{A0}(min)", "Durée (min)"),
            ("préfecture…", "préfecture..."),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(folded("Autre"), folded("Autre lieu"));
    }
}
