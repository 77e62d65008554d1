//! Lessons as data: packs, the core pack in the binary, and the checker.
//!
//! A pack is structure in TOML and words in one Fluent file a language and usage. This layer opens no file: bytes come
//! from a [`Source`]. It turns no message id into a sentence either; ids are named here, by convention, and nowhere else.

mod check;
mod embedded;
mod fault;
mod later;
mod national;
mod pack;
mod pack_file;
mod read;
mod words;

pub use check::{Lines, Report, check};
pub use embedded::{Core, core};
pub use fault::{PackFault, PackReason};
pub use later::Later;
pub use national::{NationalFault, NationalForm, NationalReason, Shown};
pub use pack::{Followed, Lesson, Need, Pack, Part, Path, Procedure, Step, StepKind, Towards, act_after, act_message};
pub use pack_file::{PackFile, PackFileFault};
pub use words::file_of;

use std::borrow::Cow;
use std::fmt::Debug;

/// Where the files of a pack come from: the binary, or a directory that a command reads.
pub trait Source: Debug + Send + Sync {
    /// Every file of the pack, as a path from its folder with `/` between names.
    fn names(&self) -> Vec<String>;

    /// Whether there is such a file.
    fn has(&self, name: &str) -> bool {
        self.names().iter().any(|known| known == name)
    }

    /// The first bytes of a file, at most `most` of them; `None` when it cannot be read.
    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>>;
}
