//! Where cells come from.

use std::borrow::Cow;
use std::io;

use crate::indicators::{Cell, Counted, Report, Request};

/// Cells in the order of files, whether they are all there or made one at a time.
pub trait Source {
    /// What was asked for.
    fn request(&self) -> &Request;

    /// Calls back with each cell, until one call fails.
    fn for_each(&self, each: &mut dyn FnMut(&Cell) -> io::Result<()>) -> io::Result<()>;

    /// All of them at once, for a format that looks at a table before it writes its first line.
    fn report(&self) -> Cow<'_, Report>;
}

impl Source for Report {
    fn request(&self) -> &Request {
        &self.request
    }

    fn for_each(&self, each: &mut dyn FnMut(&Cell) -> io::Result<()>) -> io::Result<()> {
        self.cells().try_for_each(each)
    }

    fn report(&self) -> Cow<'_, Report> {
        Cow::Borrowed(self)
    }
}

impl Source for Counted {
    fn request(&self) -> &Request {
        self.request()
    }

    fn for_each(&self, each: &mut dyn FnMut(&Cell) -> io::Result<()>) -> io::Result<()> {
        self.for_each(each)
    }

    fn report(&self) -> Cow<'_, Report> {
        Cow::Owned(self.report())
    }
}
