//! What a failed command says, and the code it leaves with.

use std::path::PathBuf;

use super::*;
use crate::domain::{Grain, Identity, NameCode, Period, SiteId, Territory};
use crate::i18n::Texts;
use crate::indicators::Dimension;
use crate::indicators::audit::reading::Fault;

fn io_error() -> io::Error {
    ErrorKind::Other.into()
}

/// One of each way of failing.
fn all() -> Vec<Failure> {
    let path = || PathBuf::from("/somewhere/palier.sqlite3");
    let code = NameCode::parse("m1").unwrap();
    let site = SiteId::from_random(1);
    let identity = Identity {
        site,
        device: site,
        epoch: 1,
        seq: 1,
    };
    let what = || "a reason".to_owned();
    let source = rusqlite::Error::InvalidQuery;
    let store = [
        StoreError::AlreadyOpen { dir: path() },
        StoreError::NewerFile {
            path: path(),
            found: 9,
            known: 1,
        },
        StoreError::OlderFile {
            path: path(),
            found: 1,
            known: 9,
        },
        StoreError::ForeignFile { path: path() },
        StoreError::Damaged {
            path: path(),
            what: what(),
            kept: None,
        },
        StoreError::Damaged {
            path: path(),
            what: what(),
            kept: Some(path()),
        },
        StoreError::RecordsMissing {
            path: path(),
            expected: 2,
            found: 1,
        },
        StoreError::OtherHistory { path: path(), n: 2 },
        StoreError::ReadOnly { path: path() },
        StoreError::DiskFull { path: path() },
        StoreError::Io {
            path: path(),
            source: io_error(),
        },
        StoreError::Sql { path: path(), source },
        StoreError::NotAsSet {
            path: path(),
            name: "journal_mode",
            wanted: what(),
            found: what(),
        },
        StoreError::OldSqlite { found: 1, needed: 2 },
        StoreError::Refused {
            index: 0,
            faults: Vec::new(),
        },
        StoreError::Conflict { identity, revision: 1 },
        StoreError::NoSuchRecord { identity },
        StoreError::OtherKind { identity },
        StoreError::AlreadyRemoved { identity },
        StoreError::NotAllowed { code },
        StoreError::Oneself { code },
        StoreError::LastCoordinator { code },
        StoreError::TrailMissing {
            path: path(),
            expected: 2,
            found: 1,
        },
        StoreError::OtherTrail { path: path(), n: 2 },
        StoreError::ClockBehind {
            path: path(),
            last: chrono::NaiveDate::default(),
        },
        StoreError::UnsoundTrail {
            path: path(),
            what: what(),
        },
        StoreError::NoSuchStaff { code },
        StoreError::StaffExists { code },
        StoreError::NothingYet { path: path() },
        StoreError::Exists { path: path() },
        StoreError::UnsoundCopy {
            path: path(),
            what: what(),
        },
        StoreError::UnfitBackup {
            path: path(),
            what: what(),
        },
    ];
    let mut all: Vec<Failure> = store.into_iter().map(Failure::Store).collect();
    all.extend([
        Failure::NoDataDir,
        Failure::UnknownLanguage { tag: what() },
        Failure::UnknownIndicators { codes: vec![what()] },
        Failure::Period(Period::parse("never").unwrap_err()),
        Failure::DialectNeedsCsv,
        Failure::Unreadable {
            path: path(),
            source: io_error(),
        },
        Failure::Unwritable {
            path: path(),
            source: io_error(),
        },
        Failure::Unwritable {
            path: path(),
            source: ErrorKind::StorageFull.into(),
        },
        Failure::NoFile { path: path() },
        Failure::OnceUnseen { code },
        Failure::TooManyLines { path: path(), most: 1 },
        Failure::RecordsRefused { lines: 1, faults: 2 },
        Failure::NotText { path: path(), most: 1 },
        Failure::TableRefused {
            path: path(),
            detail: what(),
        },
        Failure::MapRefused {
            path: path(),
            faults: 1,
        },
        Failure::NoMap,
        Failure::MapForNothing,
        Failure::SiteRefused {
            path: path(),
            faults: 1,
        },
        Failure::TargetsRefused {
            path: path(),
            faults: 1,
        },
        Failure::AuditTooLarge,
        Failure::Leaks { leaks: 2, undecided: 1 },
        Failure::Leaks { leaks: 0, undecided: 1 },
        Failure::PackRefused { faults: 1 },
        Failure::NoPack { path: path() },
        Failure::PackFileRefused {
            path: path(),
            detail: what(),
        },
        Failure::PackName { id: what() },
        Failure::PackUnsigned { path: path() },
        Failure::PackUnknownKey { path: path() },
        Failure::PackWrongSignature { path: path() },
        Failure::NoSuchPack { id: what() },
        Failure::PinRefused { code },
        Failure::PinLocked { code },
        Failure::PackFolderTaken { path: path() },
        Failure::NotEmpty { path: path() },
        Failure::Unsound { findings: 1 },
        Failure::Pin(PinError::Hash(what())),
        Failure::Random(getrandom::Error::UNSUPPORTED),
        Failure::Terminal(io_error().into()),
        Failure::Defect { place: what() },
    ]);
    let year = Period::parse("2026").unwrap();
    let requests = [
        RequestError::NoCode,
        RequestError::ThresholdTooLow(2),
        RequestError::PeriodNotWhole(year),
        RequestError::GrainTooFine(Grain::Week),
        RequestError::TwoTerritories(Territory::Commune, Territory::Region),
        RequestError::TwoGrains(Grain::Month, Grain::Year),
        RequestError::TwoDimensions(Dimension::Kind, Dimension::Hour),
        RequestError::Counters(Dimension::Age),
        RequestError::ManyValued(Dimension::Theme),
        RequestError::NotOfVisits {
            code: Code::D1,
            by: Dimension::Kind,
        },
        RequestError::LevelOfUsages,
    ];
    let faults = [
        Fault::NotOurs(what()),
        Fault::Damaged(what()),
        Fault::Changed(what()),
        Fault::NoColumn("unit"),
        Fault::Value {
            column: "unit",
            text: what(),
        },
        Fault::TooManyRows,
    ];
    all.extend(faults.map(|fault| Failure::AuditRefused {
        path: path(),
        error: ReadError { line: 2, fault },
    }));
    all.extend(requests.into_iter().map(Failure::Request));
    let backwards = Period::between(year.to(), year.from()).unwrap_err();
    all.push(Failure::Period(backwards));
    all
}

#[test]
fn every_failure_says_what_happened_and_what_to_do_in_each_language() {
    for locale in Locale::offered() {
        let texts = Texts::load(locale);
        for failure in all() {
            let told = failure.told().unwrap();
            let remedy = told.remedy.unwrap();
            for id in [told.what, remedy] {
                let said = texts.text(id, &told.args);
                assert!(
                    texts.has(id) && !said.contains(['{', '$', '⟨']),
                    "{} {id}: {said}",
                    locale.tag
                );
            }
        }
        assert!(texts.missing().is_empty());
    }
}

#[test]
fn only_what_was_refused_whole_exits_with_4_and_only_the_lock_with_3() {
    for failure in all() {
        let exit = failure.exit();
        let locked = matches!(failure, Failure::Store(StoreError::AlreadyOpen { .. }));
        assert_eq!(exit == Exit::AlreadyOpen, locked, "{failure}");
        assert_ne!(exit, Exit::Done, "{failure}");
    }
    assert_eq!(Failure::NobodyReads.exit(), Exit::Done);
}
