//! The messages of what may go wrong with the records.

use super::Told;
use crate::store::Error;

/// What a person is told of an error of the store.
pub(super) fn told(error: &Error) -> Told {
    let detail = error.to_string();
    match error {
        Error::AlreadyOpen { dir } => Told::new("command-already-open", "command-already-open-remedy").path(dir),
        Error::NewerFile { path, .. } => Told::new("command-newer-file", "command-newer-file-remedy").path(path),
        Error::OlderFile { path, .. } => Told::new("command-older-file", "command-older-file-remedy").path(path),
        Error::ForeignFile { path } => Told::new("command-foreign-file", "command-foreign-file-remedy").path(path),
        Error::Damaged { path, what, kept } => {
            let told = match kept {
                None => Told::new("command-damaged", "command-damaged-remedy"),
                Some(copy) => {
                    Told::new("command-damaged", "command-damaged-kept-remedy").with("copy", copy.display().to_string())
                }
            };
            told.path(path).with("detail", what.as_str())
        }
        Error::RecordsMissing { path, expected, found } => {
            Told::new("command-records-missing", "command-lost-records-remedy")
                .path(path)
                .with("expected", i64::from(*expected))
                .with("found", i64::from(*found))
        }
        Error::OtherHistory { path, .. } => {
            Told::new("command-other-history", "command-lost-records-remedy").path(path)
        }
        Error::ReadOnly { path } => Told::new("command-read-only", "command-read-only-remedy").path(path),
        Error::DiskFull { path } => Told::new("command-disk-full", "command-disk-full-remedy").path(path),
        Error::Io { path, source } => Told::new("command-store-io", "command-store-io-remedy")
            .path(path)
            .with("detail", source.to_string()),
        Error::Sql { path, source } => Told::new("command-store-io", "command-store-io-remedy")
            .path(path)
            .with("detail", source.to_string()),
        Error::NotAsSet { path, .. } => Told::new("command-store-io", "command-store-io-remedy")
            .path(path)
            .with("detail", detail),
        Error::NoSuchStaff { code } => {
            Told::new("command-no-such-staff", "command-no-such-staff-remedy").with("code", code.as_str())
        }
        Error::StaffExists { code } => {
            Told::new("command-staff-exists", "command-staff-exists-remedy").with("code", code.as_str())
        }
        Error::NothingYet { path } => Told::new("command-nothing-yet", "command-nothing-yet-remedy").path(path),
        Error::Exists { path } => Told::new("command-exists", "command-exists-remedy").path(path),
        Error::UnsoundCopy { path, what } => Told::new("command-unsound-copy", "command-unsound-copy-remedy")
            .path(path)
            .with("detail", what.as_str()),
        Error::UnfitBackup { path, what } => Told::new("command-unfit-backup", "command-unfit-backup-remedy")
            .path(path)
            .with("detail", what.as_str()),
        Error::LastCoordinator { code } => {
            Told::new("command-last-coordinator", "command-last-coordinator-remedy").with("code", code.as_str())
        }
        Error::TrailMissing { path, expected, found } => {
            Told::new("command-trail-missing", "command-lost-records-remedy")
                .path(path)
                .with("expected", i64::from(*expected))
                .with("found", i64::from(*found))
        }
        Error::OtherTrail { path, .. } => Told::new("command-other-trail", "command-lost-records-remedy").path(path),
        // No command asks for these: they would be a defect.
        Error::OldSqlite { .. }
        | Error::Refused { .. }
        | Error::Conflict { .. }
        | Error::NoSuchRecord { .. }
        | Error::OtherKind { .. }
        | Error::AlreadyRemoved { .. }
        | Error::NotAllowed { .. }
        | Error::Oneself { .. }
        | Error::ClockBehind { .. }
        | Error::UnsoundTrail { .. } => Told::new("command-defect", "command-defect-remedy").with("detail", detail),
    }
}
