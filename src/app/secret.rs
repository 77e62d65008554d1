//! A secret being typed: wiped from memory when dropped, never printed.

use std::fmt;

use zeroize::Zeroize;

/// Longest secret, in characters.
const LONGEST: usize = 64;

/// A PIN or passphrase.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// An empty secret whose room is taken once, so that typing leaves no copy behind.
    #[must_use]
    pub fn new() -> Self {
        Self(String::with_capacity(4 * LONGEST))
    }

    /// Adds a character; none beyond the longest.
    pub fn push(&mut self, c: char) {
        if self.0.capacity() == 0 {
            *self = Self::new();
        }
        if self.len() < LONGEST {
            self.0.push(c);
        }
    }

    /// Removes the last character.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Number of characters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The secret itself, for the one who checks it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether it may be chosen: at least 6 characters; digits alone must be neither one digit repeated nor a run.
    #[must_use]
    pub fn is_acceptable(&self) -> bool {
        let bytes = self.0.as_bytes();
        let step = |by: i16| bytes.windows(2).all(|w| i16::from(w[1]) - i16::from(w[0]) == by);
        self.len() >= 6 && !step(0) && !step(1) && !step(-1)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        let mut secret = Self::new();
        text.chars().for_each(|c| secret.push(c));
        secret
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
