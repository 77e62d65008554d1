//! What an item does when it is chosen.

/// An act of the person in front of the kiosk, whatever the key, digit, click or line that asked for it.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Nothing: a row that is only read.
    Nothing,
}
