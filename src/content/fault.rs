//! What can be wrong with a pack: printed in English by `palier pack check`, for those who write packs.

use std::fmt;

use crate::domain::ActsFault;
use crate::practice::SetupFault;

/// One thing wrong in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFault {
    /// Path from the pack's folder.
    pub file: String,
    /// The lesson, step or message; empty when it is the file.
    pub id: String,
    pub reason: PackReason,
}

impl PackFault {
    pub(super) fn new(file: impl Into<String>, id: impl Into<String>, reason: PackReason) -> Self {
        Self {
            file: file.into(),
            id: id.into(),
            reason,
        }
    }
}

impl fmt::Display for PackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.id.is_empty() {
            write!(f, "{}: {}", self.file, self.reason)
        } else {
            write!(f, "{}: {}: {}", self.file, self.id, self.reason)
        }
    }
}

/// Why something in a pack is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackReason {
    #[error("missing file")]
    MissingFile,
    #[error("no lesson, procedure or language of the pack needs this file")]
    UnneededFile,
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("not UTF-8")]
    NotText,
    #[error("not TOML ({0})")]
    NotToml(String),
    #[error("format {0} is not one that this version reads (2)")]
    UnknownFormat(i64),
    #[error("unknown field {0:?}")]
    UnknownField(String),
    #[error("field {0:?} is required")]
    MissingField(&'static str),
    #[error("field {field:?} must be {expected}")]
    WrongField {
        field: &'static str,
        expected: &'static str,
    },
    #[error("field {field:?} must be from {from} to {to}, not {value}")]
    OutOfRange {
        field: &'static str,
        value: i64,
        from: i64,
        to: i64,
    },
    #[error("not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)")]
    BadId,
    #[error("has no steps in this file")]
    NoSteps,
    #[error("pack.toml does not list this lesson")]
    NotListed,
    #[error("number {0} is another lesson's")]
    NumberTwice(u16),
    #[error("number {0} is another path's")]
    PathNumberTwice(u8),
    #[error("the core pack gives this path number {0}, which stands in resume codes")]
    PathRenumbered(u8),
    #[error("leads to {0} {1:?}, which is neither in this pack nor in the core one")]
    Nowhere(&'static str, String),
    #[error("{0}")]
    Acts(ActsFault),
    #[error("a path is level-<level>, <audience> or <audience>-<usage>")]
    NotAPath,
    #[error("given twice")]
    Twice,
    #[error("{0:?} is not a usage that Palier knows")]
    UnknownUsage(String),
    #[error("{0:?} is not a language that Palier knows")]
    UnknownLanguage(String),
    #[error("{what}: {count}, must be from {from} to {to}")]
    Count {
        what: &'static str,
        count: usize,
        from: usize,
        to: usize,
    },
    #[error("a practice needs an imitation: {}", crate::practice::Setup::KINDS.join(", "))]
    NoImitation,
    #[error("no step is a practice")]
    NoPractice,
    #[error("must end with a check of three questions, and have no other")]
    NotThreeQuestions,
    #[error("{0}")]
    Setup(SetupFault),
    #[error("the imitation cannot be read ({0})")]
    NotASetup(String),
    #[error("not Fluent at line {line} ({text:?})")]
    NotFluent { line: usize, text: String },
    #[error("braces or brackets beyond reason: the file was not read")]
    TooDeep,
    #[error("missing message")]
    MissingMessage,
    #[error("no lesson or procedure uses this message")]
    UnneededMessage,
    #[error("attributes are not used in packs")]
    Attribute,
    #[error("unknown variable ${0}: the words of a pack have none")]
    UnknownVariable(String),
    #[error("refers to another message or function: write the words out")]
    Reference,
    #[error("has an invisible or control character (U+{0:04X})")]
    ControlCharacter(u32),
    #[error("{count} {unit}, at most {most}")]
    Long {
        unit: &'static str,
        count: usize,
        most: usize,
    },
    #[error("{count} {unit}, at least {least}")]
    Short {
        unit: &'static str,
        count: usize,
        least: usize,
    },
    #[error("needs {rows} rows of {columns} columns, a screen has {most}")]
    DoesNotFit { rows: usize, columns: usize, most: usize },
    #[error("sentences have {}.{} words on average, at most {most}", .tenths / 10, .tenths % 10)]
    LongSentences { tenths: usize, most: usize },
    #[error("{0:?} is not an invented address (it must end in .example)")]
    RealAddress(String),
    #[error("says {found:?}: {instead}")]
    Banned { found: &'static str, instead: &'static str },
}
