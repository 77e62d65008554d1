//! Texts to words of plain letters: no case, no accents, one form of each Arabic letter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most letters kept of a word.
pub(super) const LONGEST_WORD: usize = 32;

/// What stands between two spaces: its words, and the whole without what joins them (`e-mail` is `e`, `mail` and
/// `email`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) parts: Vec<String>,
    pub(super) whole: String,
}

/// A letter of a text, once folded.
enum Folded {
    Nothing,
    Letters(&'static str),
    Letter(char),
    /// What joins two words that also stand alone.
    Joint,
    Space,
}

/// The pieces of a text, of which at most so many characters are read.
pub(super) fn pieces(text: &str, most: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut piece = Piece::default();
    let mut part = String::new();
    let letters = text
        .chars()
        .take(most)
        .flat_map(char::to_lowercase)
        .nfkd()
        .take(2 * most);
    for letter in letters {
        match folded(letter) {
            Folded::Nothing => {}
            Folded::Letters(letters) => part.push_str(letters),
            Folded::Letter(letter) => part.push(letter),
            Folded::Joint => piece.end(&mut part),
            Folded::Space => {
                piece.end(&mut part);
                pieces.push(std::mem::take(&mut piece));
            }
        }
    }
    piece.end(&mut part);
    pieces.push(piece);
    pieces.retain(|piece| !piece.parts.is_empty());
    pieces
}

/// Whether a word is more than a letter: a lone letter of an alphabet says nothing.
pub(super) fn is_word(word: &str) -> bool {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (None, _) => false,
        (Some(only), None) => !(only.is_ascii_alphabetic() || is_arabic(only)),
        _ => true,
    }
}

impl Piece {
    fn end(&mut self, part: &mut String) {
        if part.is_empty() {
            return;
        }
        let bare = without_article(part);
        let room = LONGEST_WORD.saturating_sub(self.whole.chars().count());
        self.whole.extend(bare.chars().take(room));
        self.parts.push(bare.chars().take(LONGEST_WORD).collect());
        part.clear();
    }
}

/// An Arabic word without its article and what is written as one with it; others as they are.
fn without_article(word: &str) -> &str {
    // The lam of "for" swallows the alef of the article.
    let articles = ["وال", "بال", "فال", "كال", "ولل", "ال", "لل"];
    let bare = articles.iter().find_map(|article| word.strip_prefix(article));
    bare.filter(|bare| bare.chars().count() >= 3).unwrap_or(word)
}

fn folded(letter: char) -> Folded {
    match letter {
        letter if is_optional(letter) => Folded::Nothing,
        'ى' | 'ی' => Folded::Letter('ي'),
        'ة' | 'ۀ' | 'ە' | 'ہ' => Folded::Letter('ه'),
        'ک' => Folded::Letter('ك'),
        'ٱ' => Folded::Letter('ا'),
        '\u{153}' => Folded::Letters("oe"),
        '\u{e6}' => Folded::Letters("ae"),
        'ß' => Folded::Letters("ss"),
        'ø' => Folded::Letter('o'),
        'ł' => Folded::Letter('l'),
        'đ' => Folded::Letter('d'),
        'ı' => Folded::Letter('i'),
        digit @ '\u{660}'..='\u{669}' => digit_from(digit, '\u{660}'),
        digit @ '\u{6f0}'..='\u{6f9}' => digit_from(digit, '\u{6f0}'),
        '-' | '\u{2010}' | '\u{2011}' | '.' | '\'' | '\u{2019}' | '\u{2bc}' | '@' | '_' => Folded::Joint,
        letter if letter.is_alphanumeric() => Folded::Letter(letter),
        _ => Folded::Space,
    }
}

/// Whether people write a text with or without it: marks, kashida, hamza alone, and characters that are not seen.
fn is_optional(letter: char) -> bool {
    is_combining_mark(letter)
        || matches!(letter, '\u{640}' | 'ء' | '\u{ad}' | '\u{61c}' | '\u{feff}')
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// A digit of another script as a Western one.
fn digit_from(digit: char, zero: char) -> Folded {
    let value = u32::from(digit) - u32::from(zero);
    char::from_digit(value, 10).map_or(Folded::Nothing, Folded::Letter)
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}
