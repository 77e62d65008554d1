//! Widths in cells: the only place that asks how wide a character is.
//!
//! Strings are measured cluster by cluster, as they are drawn; a right-to-left string must be shaped first, since an
//! unshaped lam-alef is drawn in two cells and shaped in one. Never shapes or orders.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What stands for the part of a text that did not fit.
pub const ELLIPSIS: &str = "…";

/// The cells one grapheme cluster takes when drawn alone; a cluster with a control character is never drawn.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that measures; callers give one shaped cluster"
)]
pub(super) fn cluster_width(cluster: &str) -> usize {
    if cluster.contains(char::is_control) {
        return 0;
    }
    UnicodeWidthStr::width(cluster)
}

/// The cells a shaped text takes on one line; at most `u16::MAX`.
#[must_use]
pub fn width(text: &str) -> u16 {
    if text.is_ascii() {
        let drawn = text.bytes().filter(|b| !b.is_ascii_control()).count();
        return saturated(drawn);
    }
    saturated(text.graphemes(true).map(cluster_width).sum())
}

/// The start of a shaped text in logical order that fits, ended by `…` when something was left out.
///
/// Never splits a letter from its marks. A width of 0 gives an empty text.
#[must_use]
pub fn truncate(text: &str, limit: u16) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let mut room = usize::from(limit);
    if room == 0 {
        return String::new();
    }
    room -= 1;
    let mut kept = 0;
    for (start, cluster) in text.grapheme_indices(true) {
        let cells = cluster_width(cluster);
        if cells > room {
            break;
        }
        room -= cells;
        kept = start + cluster.len();
    }
    format!("{}{ELLIPSIS}", text[..kept].trim_end())
}

/// Whether terminals disagree about the width of the text: emoji of several parts, keycaps, variation selectors.
#[must_use]
pub fn width_is_uncertain(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{200D}' | '\u{20E3}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F3FB}'..='\u{1F3FF}')
    })
}

pub(super) fn saturated(cells: usize) -> u16 {
    u16::try_from(cells).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_take_no_cell_and_ideographs_take_two() {
        assert_eq!(width("Écrire"), 6);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("بَ"), 1);
        assert_eq!(width("中文"), 4);
        assert_eq!(width("a\u{1b}b"), 2);
    }

    #[test]
    fn a_cut_text_says_so_and_fits() {
        assert_eq!(truncate("Médiathèque", 11), "Médiathèque");
        assert_eq!(truncate("Médiathèque de Vire", 13), "Médiathèque…");
        assert_eq!(truncate("中文中文", 4), "中…");
        assert_eq!(truncate("abc", 1), "…");
        assert_eq!(truncate("abc", 0), "");
    }

    #[test]
    fn a_letter_keeps_its_marks_when_the_text_is_cut() {
        assert_eq!(truncate("ae\u{331}bcd", 3), "ae\u{331}…");
    }
}
