//! Glyphs that turn round with the direction of the text.
//!
//! Brackets follow the Unicode mirroring pairs; arrows, progress and frame glyphs are Palier's own rule: in a text, an
//! arrow means forward or back, so it turns; the name of a key is an argument, which Fluent isolates, so it does not.

const PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('⟨', '⟩'),
    ('⟦', '⟧'),
    ('≤', '≥'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('〈', '〉'),
    ('《', '》'),
    ('←', '→'),
    ('⇐', '⇒'),
    ('↖', '↗'),
    ('↙', '↘'),
    ('◀', '▶'),
    ('◄', '►'),
    ('◂', '▸'),
    ('▌', '▐'),
    ('┌', '┐'),
    ('└', '┘'),
    ('├', '┤'),
    ('╔', '╗'),
    ('╚', '╝'),
    ('╠', '╣'),
    ('╭', '╮'),
    ('╰', '╯'),
];

/// The glyph that stands for `c` where text runs the other way; `c` itself when it has no side.
#[must_use]
pub fn mirror_char(c: char) -> char {
    PAIRS
        .iter()
        .find_map(|&(start, end)| match c {
            _ if c == start => Some(end),
            _ if c == end => Some(start),
            _ => None,
        })
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_twice_gives_the_glyph_back() {
        for &(start, end) in PAIRS {
            assert_eq!(mirror_char(start), end);
            assert_eq!(mirror_char(mirror_char(end)), end);
        }
        assert_eq!(mirror_char('█'), '█');
    }
}
