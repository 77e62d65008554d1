//! Why a command could not be done: its exit code, and the messages of what happened and of what to do.
//!
//! Each match is exhaustive, so that no new way of failing goes untold. Details in English come from the layers and stand
//! inside a sentence of the reader's language.

mod audit;
mod request;
mod store;
#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::exit::Exit;
use crate::domain::{NameCode, PeriodError};
use crate::i18n::{Arg, Locale};
use crate::indicators::audit::reading::ReadError;
use crate::indicators::{Code, RequestError};
use crate::runtime::StartError;
use crate::runtime::pin::PinError;
use crate::store::Error as StoreError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub(super) enum Failure {
    Store(#[from] StoreError),
    /// No home directory to keep records in, and none given.
    NoDataDir,
    UnknownLanguage {
        tag: String,
    },
    UnknownIndicators {
        codes: Vec<String>,
    },
    Period(#[from] PeriodError),
    Request(#[from] RequestError),
    /// The dialect of a country is one of CSV.
    DialectNeedsCsv,
    /// What is no text goes to a file, not to a terminal.
    NeedsFile,
    /// A data package is several files.
    NeedsFolder,
    Unreadable {
        path: PathBuf,
        source: io::Error,
    },
    /// `/dev/stdout` is the standard output.
    Unwritable {
        path: PathBuf,
        source: io::Error,
    },
    /// A device, a pipe or a socket, which no file may replace.
    NoFile {
        path: PathBuf,
    },
    /// A code was given out, and the one-time code that goes with it could not be shown.
    OnceUnseen {
        code: NameCode,
    },
    /// The reader of the standard output has left: nothing is wrong.
    NobodyReads,
    TooManyLines {
        path: PathBuf,
        most: usize,
    },
    /// The faults were told, line by line.
    RecordsRefused {
        lines: usize,
        faults: usize,
    },
    NotText {
        path: PathBuf,
        most: usize,
    },
    /// A table that is none, or goes beyond the limits.
    TableRefused {
        path: PathBuf,
        detail: String,
    },
    /// The faults of the map were told, one by one.
    MapRefused {
        path: PathBuf,
        faults: usize,
    },
    /// A table of columns that nobody knows needs a map.
    NoMap,
    /// A map goes with a table only.
    MapForNothing,
    SiteRefused {
        path: PathBuf,
        faults: usize,
    },
    TargetsRefused {
        path: PathBuf,
        faults: usize,
    },
    /// What each place lacks was told.
    PlacesRefused {
        faults: usize,
    },
    PackRefused {
        faults: usize,
    },
    NoPack {
        path: PathBuf,
    },
    /// The faults of the questionnaire were told, one by one.
    SurveyRefused {
        path: PathBuf,
        faults: usize,
    },
    NoSuchSurvey {
        id: String,
    },
    NoSuchCampaign {
        id: String,
    },
    /// A pack file that is none, or goes beyond the limits.
    PackFileRefused {
        path: PathBuf,
        detail: String,
    },
    /// A pack of the site cannot have this name.
    PackName {
        id: String,
    },
    PackUnsigned {
        path: PathBuf,
    },
    PackUnknownKey {
        path: PathBuf,
    },
    /// Never installed, whoever says yes.
    PackWrongSignature {
        path: PathBuf,
    },
    NoSuchPack {
        id: String,
    },
    /// Not a coordinator, or not their PIN: which of both is not told.
    PinRefused {
        code: NameCode,
    },
    /// Too many wrong PINs.
    PinLocked {
        code: NameCode,
    },
    /// A new pack goes into a new or empty directory only.
    PackFolderTaken {
        path: PathBuf,
    },
    /// A demonstration goes into an empty directory only.
    NotEmpty {
        path: PathBuf,
    },
    /// What `verify` found was told.
    Unsound {
        findings: usize,
    },
    /// What the doctor found was told.
    Ailing {
        errors: usize,
    },
    /// A published file that is none of ours.
    AuditRefused {
        path: PathBuf,
        error: ReadError,
    },
    AuditTooLarge,
    /// Each leak was told; `undecided` figures may be leaks too.
    Leaks {
        leaks: usize,
        undecided: usize,
    },
    Pin(#[from] PinError),
    Random(getrandom::Error),
    Terminal(#[from] StartError),
    /// A panic, and its place in the program.
    Defect {
        place: String,
    },
}

/// What a person is told: ids of messages, and what both may name.
#[derive(Debug)]
pub(super) struct Told {
    pub what: &'static str,
    pub remedy: Option<&'static str>,
    pub args: Vec<(&'static str, Arg)>,
}

impl Told {
    fn new(what: &'static str, remedy: &'static str) -> Self {
        let args = Vec::new();
        Self {
            what,
            remedy: Some(remedy),
            args,
        }
    }

    fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    fn path(self, path: &Path) -> Self {
        self.with("path", path.display().to_string())
    }

    fn count(self, count: usize) -> Self {
        self.with("count", i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Failure {
    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Store(StoreError::AlreadyOpen { .. }) => Exit::AlreadyOpen,
            Self::UnknownLanguage { .. }
            | Self::UnknownIndicators { .. }
            | Self::Period(_)
            | Self::Request(_)
            | Self::DialectNeedsCsv
            | Self::NeedsFile
            | Self::NeedsFolder
            | Self::NoMap
            | Self::MapForNothing => Exit::Usage,
            Self::TooManyLines { .. }
            | Self::RecordsRefused { .. }
            | Self::NotText { .. }
            | Self::TableRefused { .. }
            | Self::MapRefused { .. }
            | Self::SiteRefused { .. }
            | Self::TargetsRefused { .. }
            | Self::PlacesRefused { .. }
            | Self::PackRefused { .. }
            | Self::SurveyRefused { .. }
            | Self::PackFileRefused { .. }
            | Self::PackName { .. }
            | Self::PackUnsigned { .. }
            | Self::PackUnknownKey { .. }
            | Self::PackWrongSignature { .. }
            | Self::PinRefused { .. }
            | Self::AuditRefused { .. }
            | Self::AuditTooLarge
            | Self::PinLocked { .. }
            | Self::PackFolderTaken { .. }
            | Self::NotEmpty { .. }
            | Self::Store(StoreError::UnfitBackup { .. }) => Exit::Refused,
            Self::NobodyReads => Exit::Done,
            Self::Leaks { .. } => Exit::Leaks,
            Self::Store(_)
            | Self::NoDataDir
            | Self::Unreadable { .. }
            | Self::Unwritable { .. }
            | Self::NoFile { .. }
            | Self::OnceUnseen { .. }
            | Self::NoPack { .. }
            | Self::NoSuchPack { .. }
            | Self::NoSuchSurvey { .. }
            | Self::NoSuchCampaign { .. }
            | Self::Unsound { .. }
            | Self::Ailing { .. }
            | Self::Pin(_)
            | Self::Random(_)
            | Self::Terminal(_)
            | Self::Defect { .. } => Exit::Failed,
        }
    }

    /// The messages; `None` when there is nothing to tell.
    pub fn told(&self) -> Option<Told> {
        Some(match self {
            Self::NobodyReads => return None,
            Self::Store(error) => store::told(error),
            Self::NoDataDir => Told::new("command-no-data-dir", "command-no-data-dir-remedy"),
            Self::UnknownLanguage { tag } => {
                let offered: Vec<&str> = Locale::offered().iter().map(|locale| locale.tag).collect();
                Told::new("command-unknown-language", "command-unknown-language-remedy")
                    .with("tag", tag.as_str())
                    .with("list", offered.join(", "))
            }
            Self::UnknownIndicators { codes } => {
                let known: Vec<&str> = Code::ALL.iter().map(|code| code.code()).collect();
                Told::new("command-unknown-indicators", "command-unknown-indicators-remedy")
                    .with("codes", codes.join(", "))
                    .with("list", known.join(", "))
            }
            Self::Period(error) => request::period(error),
            Self::Request(error) => request::request(error),
            Self::DialectNeedsCsv => Told::new("command-dialect-csv", "command-dialect-csv-remedy"),
            Self::NeedsFile => Told::new("files-out-needed", "files-out-needed-remedy"),
            Self::NeedsFolder => Told::new("files-folder-needed", "files-folder-needed-remedy"),
            Self::Unreadable { path, source } => Told::new("command-unreadable", "command-unreadable-remedy")
                .path(path)
                .with("detail", source.to_string()),
            Self::Unwritable { path, source } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                    Told::new("command-disk-full", "command-disk-full-remedy").path(path)
                }
                _ => Told::new("command-unwritable", "command-unwritable-remedy")
                    .path(path)
                    .with("detail", source.to_string()),
            },
            Self::NoFile { path } => Told::new("command-no-file", "command-no-file-remedy").path(path),
            Self::OnceUnseen { code } => {
                Told::new("command-once-unseen", "command-once-unseen-remedy").with("code", code.as_str())
            }
            Self::TooManyLines { path, most } => Told::new("command-too-many-lines", "command-too-many-lines-remedy")
                .path(path)
                .count(*most),
            Self::RecordsRefused { lines, faults } => {
                Told::new("command-session-refused", "command-session-refused-remedy")
                    .count(*faults)
                    .with("lines", i64::try_from(*lines).unwrap_or(i64::MAX))
            }
            Self::NotText { path, most } => Told::new("command-not-text", "command-not-text-remedy")
                .path(path)
                .count(*most),
            Self::TableRefused { path, detail } => Told::new("import-table-refused", "import-table-refused-remedy")
                .path(path)
                .with("detail", detail.as_str()),
            Self::MapRefused { path, faults } => Told::new("import-map-refused", "import-map-refused-remedy")
                .path(path)
                .count(*faults),
            Self::SurveyRefused { path, faults } => Told::new("survey-refused", "survey-refused-remedy")
                .path(path)
                .count(*faults),
            Self::NoSuchCampaign { id } => {
                Told::new("survey-no-such-campaign", "survey-unknown-remedy").with("id", id.as_str())
            }
            Self::NoSuchSurvey { id } => Told::new("survey-unknown", "survey-unknown-remedy").with("id", id.as_str()),
            Self::NoMap => Told::new("import-no-map", "import-no-map-remedy"),
            Self::MapForNothing => Told::new("import-map-for-nothing", "import-map-for-nothing-remedy"),
            Self::SiteRefused { path, faults } => Told::new("command-site-refused", "command-site-refused-remedy")
                .path(path)
                .count(*faults),
            Self::TargetsRefused { path, faults } => {
                Told::new("command-targets-refused", "command-targets-refused-remedy")
                    .path(path)
                    .count(*faults)
            }
            Self::PlacesRefused { faults } => {
                Told::new("command-places-refused", "command-places-refused-remedy").count(*faults)
            }
            Self::PackRefused { faults } => {
                Told::new("command-pack-refused", "command-pack-refused-remedy").count(*faults)
            }
            Self::NoPack { path } => Told::new("command-no-pack", "command-no-pack-remedy").path(path),
            Self::PackFileRefused { path, detail } => Told::new("command-pack-file", "command-pack-file-remedy")
                .path(path)
                .with("detail", detail.as_str()),
            Self::PackName { id } => Told::new("command-pack-name", "command-pack-name-remedy").with("id", id.as_str()),
            Self::PackUnsigned { path } => Told::new("command-pack-unsigned", "command-pack-yes-remedy").path(path),
            Self::PackUnknownKey { path } => {
                Told::new("command-pack-unknown-key", "command-pack-key-remedy").path(path)
            }
            Self::PackWrongSignature { path } => {
                Told::new("command-pack-wrong-signature", "command-pack-wrong-signature-remedy").path(path)
            }
            Self::NoSuchPack { id } => {
                Told::new("command-pack-none-such", "command-pack-none-such-remedy").with("id", id.as_str())
            }
            Self::PinRefused { code } => {
                Told::new("command-pin-refused", "command-pin-refused-remedy").with("code", code.as_str())
            }
            Self::PinLocked { code } => {
                Told::new("command-pin-locked", "command-pin-locked-remedy").with("code", code.as_str())
            }
            Self::PackFolderTaken { path } => Told::new("command-pack-taken", "command-pack-taken-remedy").path(path),
            Self::NotEmpty { path } => Told::new("command-demo-not-empty", "command-demo-not-empty-remedy").path(path),
            Self::Unsound { findings } => {
                Told::new("command-verify-unsound", "command-verify-unsound-remedy").count(*findings)
            }
            Self::Ailing { errors } => {
                let told = Told::new("command-doctor-ailing", "").count(*errors);
                Told { remedy: None, ..told }
            }
            Self::AuditRefused { path, error } => audit::refused(path, error),
            Self::AuditTooLarge => Told::new("audit-too-large", "audit-too-large-remedy"),
            Self::Leaks { leaks: 0, undecided } => {
                Told::new("audit-undecided", "audit-too-large-remedy").count(*undecided)
            }
            Self::Leaks { leaks, .. } => Told::new("audit-leaks", "audit-leaks-remedy").count(*leaks),
            Self::Pin(error) => Told::new("command-defect", "command-defect-remedy").with("detail", error.to_string()),
            Self::Random(error) => {
                Told::new("command-no-randomness", "command-no-randomness-remedy").with("detail", error.to_string())
            }
            Self::Terminal(error) => {
                Told::new("command-no-terminal", "command-no-terminal-remedy").with("detail", error.to_string())
            }
            Self::Defect { place } => {
                Told::new("command-defect", "command-defect-remedy").with("detail", place.as_str())
            }
        })
    }
}
