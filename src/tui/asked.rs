//! What a key, a click or a typed line asks of the kiosk, whoever read it.

use crate::app::page::Command;

/// One wish of the person in front of the kiosk, in logical directions: start and end, never left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The focus to the thing after, or before, in reading order.
    Next,
    Previous,
    /// One place towards the start or the end of the line.
    Start,
    End,
    RowUp,
    RowDown,
    /// Do what has the focus.
    Confirm,
    Back,
    /// A character, digits included: what a digit means is the page's business.
    Type(char),
    /// Remove the last character typed.
    Erase,
    Command(Command),
    /// Do what the item of this index does, counted as `Page::items` gives them.
    Activate(usize),
    /// Press the key on the screen of this index, counted as `Page::flat_keys` gives them.
    ActivateKey(usize),
    /// Show the page from this row on; no business of the model.
    Scroll(u16),
}
