//! Something that is read when it is first looked at: the first screen needs no lesson.

use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

/// A value that costs nothing until it is used; what reads it runs once.
pub struct Later<T>(LazyLock<T, Box<dyn FnOnce() -> T + Send>>);

impl<T> Later<T> {
    /// Reads it when it is first used.
    pub fn new(read: impl FnOnce() -> T + Send + 'static) -> Self {
        Self(LazyLock::new(Box::new(read)))
    }
}

impl<T: Send + 'static> From<T> for Later<T> {
    fn from(value: T) -> Self {
        Self::new(move || value)
    }
}

impl<T> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Printing is no reason to read.
        f.debug_struct("Later").finish_non_exhaustive()
    }
}
