//! Keeps text from becoming a formula in a spreadsheet.
//!
//! Codes of sites and labels of coordinators reach the files; a spreadsheet runs what starts with these characters.
//! Never touches numbers: the program writes them, and none of them starts so.

use std::borrow::Cow;

/// The text, with `'` before it when a spreadsheet would take it for a formula.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"x\")"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
    }

    #[test]
    fn any_other_text_is_left_alone() {
        for text in ["", "a=b", "12 - 17 ans", "'=1", "Accompagnement individuel", "e-mail"] {
            assert_eq!(guarded(text), text);
        }
    }
}
