//! Bytes to text: UTF-8 with or without its mark, or the Windows-1252 of older French spreadsheets.

use std::borrow::Cow;

use super::fault::TableError;
use super::table::Limit;

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Windows1252,
}

impl Encoding {
    /// The name that a map gives it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Self::Utf8),
            "windows-1252" | "cp1252" | "latin-1" | "iso-8859-1" => Some(Self::Windows1252),
            _ => None,
        }
    }

    /// Its usual name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 writes where Latin-1 has controls, from 80 to 9F; a byte it does not use becomes U+FFFD.
const UPPER: [char; 32] = [
    '\u{20AC}', '\u{FFFD}', '\u{201A}', '\u{0192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{02C6}',
    '\u{2030}', '\u{0160}', '\u{2039}', '\u{0152}', '\u{FFFD}', '\u{017D}', '\u{FFFD}', '\u{FFFD}', '\u{2018}',
    '\u{2019}', '\u{201C}', '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{02DC}', '\u{2122}', '\u{0161}',
    '\u{203A}', '\u{0153}', '\u{FFFD}', '\u{017E}', '\u{0178}',
];

/// The text of a file; without a word on its encoding, what is no UTF-8 is taken for Windows-1252.
pub fn decode(bytes: &[u8], said: Option<Encoding>) -> Result<(Cow<'_, str>, Encoding), TableError> {
    if bytes.len() > Limit::FILE {
        return Err(TableError::TooLarge(Limit::FILE));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(TableError::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(TableError::Nul);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(TableError::Empty);
    }
    match (std::str::from_utf8(bytes), said) {
        (Ok(text), None | Some(Encoding::Utf8)) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        (Err(_), Some(Encoding::Utf8)) => Ok((String::from_utf8_lossy(bytes), Encoding::Utf8)),
        _ => {
            let letter = |byte: &u8| match byte {
                0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
                byte => char::from(*byte),
            };
            let text: String = bytes.iter().map(letter).collect();
            Ok((Cow::Owned(text), Encoding::Windows1252))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_encodings_of_french_spreadsheets_are_read() {
        let marked = "\u{FEFF}Durée d’atelier, œuvre à 5 €";
        let (text, found) = decode(marked.as_bytes(), None).unwrap();
        assert_eq!((text.as_ref(), found), (&marked[3..], Encoding::Utf8));
        let old = b"Dur\xE9e d\x92atelier, \x9Cuvre \xE0 5 \x80";
        let (text, found) = decode(old, None).unwrap();
        assert_eq!((text.as_ref(), found), (&marked[3..], Encoding::Windows1252));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(b"\xFF\xFEa\0", None).unwrap_err(), TableError::Utf16);
        assert_eq!(decode(b"Date;a\0b", None).unwrap_err(), TableError::Nul);
        assert_eq!(decode(b"\xEF\xBB\xBF \n", None).unwrap_err(), TableError::Empty);
        let long = vec![b'a'; Limit::FILE + 1];
        assert_eq!(decode(&long, None).unwrap_err(), TableError::TooLarge(Limit::FILE));
    }
}
