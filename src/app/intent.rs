//! What the person in front of the kiosk wants, whatever the device it came from.

use super::page::Command;

/// An intent; never a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// To the next thing in reading order.
    Next,
    /// To the thing before.
    Previous,
    /// Towards the start edge, or to a smaller value.
    Start,
    /// Towards the end edge, or to a larger value.
    End,
    /// A row up in a board or keyboard.
    Up,
    /// A row down in a board or keyboard.
    Down,
    /// Do what has the focus.
    Confirm,
    /// A character for the field with the focus; otherwise a digit chooses.
    Type(char),
    /// Erase the character before the caret.
    Erase,
    /// Point at the `n`th focusable thing and do it.
    Point(usize),
    /// Choose the `n`th item by its number, as a linear reader does.
    Choose(usize),
    /// Show the page from this line.
    Scroll(u16),
    Command(Command),
}
