//! What can be wrong with a national form: printed in English by `palier site set`, for those who write one.

use std::fmt;

/// One thing wrong in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationalFault {
    /// Where it stands: `record 2, field 3`, `labels.theme`; empty when it is the whole file.
    pub at: String,
    pub reason: NationalReason,
}

impl fmt::Display for NationalFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at.is_empty() {
            write!(f, "{}", self.reason)
        } else {
            write!(f, "{}: {}", self.at, self.reason)
        }
    }
}

/// Why something in a form is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NationalReason {
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("not TOML (line {line}: {what})")]
    NotToml { line: usize, what: String },
    #[error("format {0} is not one that this version reads (1)")]
    UnknownFormat(i64),
    #[error("unknown field {0:?}")]
    UnknownField(String),
    #[error("field {0:?} is required")]
    Missing(&'static str),
    #[error("field {field:?} must be {expected}")]
    Wrong { field: String, expected: &'static str },
    #[error("field {field:?} must have 1 to {most} characters that can be shown")]
    Text { field: String, most: usize },
    #[error("{0:?} is not something of a record ({known})", known = super::read::NAMES.join(", "))]
    UnknownReads(String),
    #[error("{name:?} is not something of {kind:?}")]
    NotOf { name: String, kind: &'static str },
    #[error("{0:?} is read twice")]
    ReadTwice(String),
    #[error("{0:?} is not a kind ({known})", known = super::KINDS.join(", "))]
    UnknownKind(String),
    #[error("{0:?} has a form already")]
    KindTwice(String),
    #[error("no form is for {0:?}")]
    NoForm(&'static str),
    #[error("{count} fields, must be from 1 to {most}")]
    Fields { count: usize, most: usize },
    #[error("{0:?} is not a list whose words are asked ({known})", known = super::read::LISTS.join(", "))]
    UnknownList(String),
    #[error("{0:?} is not a code of this list")]
    UnknownCode(String),
}
