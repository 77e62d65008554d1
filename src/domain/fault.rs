//! What is wrong with a record, as data: the sentence is a message, chosen by [`Reason`].

/// One thing wrong in one field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The JSON field, with a dot for a nested one (`participants.gender`).
    pub field: String,
    pub reason: Reason,
}

impl Fault {
    /// A fault of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, reason: Reason) -> Self {
        Self {
            field: field.into(),
            reason,
        }
    }
}

/// Why a field is refused. Each has a message `fault-…` in `locales/`; the commands print them in English.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    #[error("not a JSON object on one line ({0})")]
    NotJson(String),
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("unknown field")]
    UnknownField,
    #[error("given twice")]
    Repeated,
    #[error("required")]
    Required,
    #[error("must be {0}")]
    WrongType(&'static str),
    #[error("{value:?} is not one of: {list}")]
    NotInList { value: String, list: String },
    #[error("{0:?} is not in this site's list (see `palier site show`)")]
    NotOfThisSite(String),
    #[error("must be from {from} to {to}, not {value}")]
    OutOfRange { value: i64, from: i64, to: i64 },
    #[error("must be a date written YYYY-MM-DD")]
    NotADate,
    #[error("is not an INSEE code of the 2026 list of communes")]
    UnknownCommune,
    #[error("at least one is needed")]
    Empty,
    #[error("administrative themes go with aide_aux_demarches_administratives only: add it or remove {0}")]
    NeedsAdministrativeHelp(String),
    #[error("sums to {sum}, more than the total of {total}")]
    MoreThanTotal { sum: u32, total: u32 },
    #[error("only for {0}")]
    OnlyFor(&'static str),
    #[error("{0} goes with no other device")]
    ExcludesOthers(&'static str),
    #[error("must not be before {0}")]
    TooEarly(chrono::NaiveDate),
    #[error("refused with place_type {0}: the commune is that of the place")]
    CommuneNotAsked(&'static str),
}
