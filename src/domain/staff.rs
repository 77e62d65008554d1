//! Staff: codes instead of names, and two roles.

use std::fmt;

use super::closed_list::closed_list;

closed_list! {
    /// What a member of staff may do.
    Role {
        Mediator = "mediator",
        Coordinator = "coordinator",
    }
}

/// A mediator's or coordinator's code: one or two lower-case letters, then one to four digits (`m1`, `co12`).
///
/// The shape is narrow on purpose, so that no name can be written in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameCode {
    bytes: [u8; 6],
    length: u8,
}

impl NameCode {
    /// Reads a code; capitals are taken as lower case. `None` when the shape differs.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let letters = text.bytes().take_while(u8::is_ascii_lowercase).count();
        let digits = text.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
        if !(1..=2).contains(&letters) || !(1..=4).contains(&digits) || letters + digits != text.len() {
            return None;
        }
        let mut bytes = [0; 6];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self {
            bytes,
            length: u8::try_from(text.len()).ok()?,
        })
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Display for NameCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for NameCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
