//! What typing changes.

/// A change to the text of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Character(char),
    Erase,
}

impl Typed {
    /// Changes the code of a member of staff as it is typed: six letters and digits at most.
    pub(super) fn into_code(self, code: &mut String) {
        match self {
            Self::Character(c) if c.is_ascii_alphanumeric() && code.len() < 6 => code.push(c),
            Self::Character(_) => {}
            Self::Erase => drop(code.pop()),
        }
    }
}
