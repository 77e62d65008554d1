//! Cuts a shaped paragraph into lines at the places UAX #14 allows.
//!
//! Works in logical order on shaped text, before any reordering: cutting reordered text would put the end of the
//! sentence first.

use std::ops::Range;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_segmentation::UnicodeSegmentation;

use super::measure::cluster_width;

/// The byte ranges of the lines, without the spaces at their ends; a word longer than a line is cut between letters.
///
/// The text holds no newline. An empty text gives one empty range. A `width` of 0 is taken as 1.
#[must_use]
pub fn wrap(text: &str, width: u16) -> Vec<Range<usize>> {
    let width = usize::from(width.max(1));
    let mut wrapping = Wrapping {
        text,
        width,
        lines: Vec::new(),
        start: 0,
        cells: 0,
    };
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut from = 0;
    // The parts of a compound word (`e-mail`) or of an address, which goes whole to the next line when a line holds it.
    let mut parts: Vec<Range<usize>> = Vec::new();
    for to in segmenter.segment_str(text).filter(|&at| at > 0) {
        parts.push(from..to);
        from = to;
        if !is_in_compound(text, to) {
            wrapping.take_compound(&mut parts);
        }
    }
    wrapping.take_compound(&mut parts);
    wrapping.close(text.len());
    wrapping.lines
}

struct Wrapping<'t> {
    text: &'t str,
    width: usize,
    lines: Vec<Range<usize>>,
    /// Where the open line begins, and the cells it has with its last spaces.
    start: usize,
    cells: usize,
}

impl Wrapping<'_> {
    /// Adds the parts of one word, as one stretch when it fits a line.
    fn take_compound(&mut self, parts: &mut Vec<Range<usize>>) {
        if let (Some(first), Some(last)) = (parts.first(), parts.last())
            && parts.len() > 1
        {
            let whole = first.start..last.end;
            if cells(self.text[whole.clone()].trim_end_matches(is_blank)) <= self.width {
                parts.clear();
                return self.take(whole);
            }
        }
        for part in parts.drain(..) {
            self.take(part);
        }
    }

    /// Adds the stretch between two break opportunities, on a new line where it does not fit.
    fn take(&mut self, stretch: Range<usize>) {
        let whole = &self.text[stretch.clone()];
        let word = cells(whole.trim_end_matches(is_blank));
        if self.cells + word > self.width && stretch.start > self.start {
            self.close(stretch.start);
        }
        if word <= self.width {
            self.cells += cells(whole);
            return;
        }
        for (offset, cluster) in whole.grapheme_indices(true) {
            let letter = cluster_width(cluster);
            let at = stretch.start + offset;
            if self.cells + letter > self.width && at > self.start && !cluster.chars().all(is_blank) {
                self.close(at);
            }
            self.cells += letter;
        }
    }

    fn close(&mut self, end: usize) {
        let line = self.text[self.start..end].trim_end_matches(is_blank);
        self.lines.push(self.start..self.start + line.len());
        self.start = end;
        self.cells = 0;
    }
}

/// Whether a break opportunity stands after a hyphen inside a word.
fn is_in_compound(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    before.next() == Some('-')
        && before.next().is_some_and(char::is_alphanumeric)
        && text[at..].chars().next().is_some_and(char::is_alphanumeric)
}

fn cells(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.graphemes(true).map(cluster_width).sum()
}

/// What is not worth a cell at the end of a line; no-break spaces are.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{200C}' | '\u{2068}' | '\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: u16) -> Vec<&str> {
        wrap(text, width).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_go_whole_to_the_next_line() {
        assert_eq!(lines("une lettre à la fois", 9), ["une", "lettre à", "la fois"]);
    }

    #[test]
    fn french_signs_stay_with_their_word() {
        for text in [
            "la case «\u{a0}À\u{a0}»\u{202f}; quoi\u{202f}? oui\u{202f}! ceci\u{a0}: fin",
            "la case « À » ; quoi ? oui ! ceci : fin",
        ] {
            for width in 8..30 {
                for line in lines(text, width) {
                    assert!(!line.starts_with([';', '?', '!', ':', '»']), "{width}: {line}");
                    assert!(!line.ends_with('«'), "{width}: {line}");
                }
            }
        }
    }

    #[test]
    fn a_compound_word_or_an_address_goes_whole_to_the_next_line() {
        assert_eq!(lines("ouvrez un e-mail", 12), ["ouvrez un", "e-mail"]);
        assert_eq!(
            lines("voir www.carte-sante-77.example", 27),
            ["voir", "www.carte-sante-77.example"]
        );
        assert_eq!(
            lines("peut-être", 6),
            ["peut-", "être"],
            "a word longer than the line still breaks"
        );
        assert_eq!(
            lines("lundi - mardi", 7),
            ["lundi -", "mardi"],
            "a dash between words is none of them"
        );
    }

    #[test]
    fn a_long_word_is_cut_between_letters_never_before_a_mark() {
        assert_eq!(lines("Rindfleisch", 4), ["Rind", "flei", "sch"]);
        assert_eq!(lines("ae\u{331}ie\u{331}", 2), ["ae\u{331}", "ie\u{331}"]);
    }

    #[test]
    fn an_empty_paragraph_is_an_empty_line() {
        assert_eq!(lines("", 10), [""]);
        assert_eq!(lines("   ", 2), [""]);
    }
}
