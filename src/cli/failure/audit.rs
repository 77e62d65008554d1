//! The messages of files that cannot be audited.

use std::path::Path;

use super::Told;
use crate::indicators::audit::reading::{Fault, MOST_ROWS, ReadError};

/// What a person is told of a file that was refused.
pub(super) fn refused(path: &Path, error: &ReadError) -> Told {
    let remedy = "audit-refused-remedy";
    let told = match &error.fault {
        Fault::NotOurs(detail) => Told::new("audit-not-ours", remedy).with("detail", detail.as_str()),
        Fault::Damaged(detail) => Told::new("audit-damaged", remedy).with("detail", detail.as_str()),
        Fault::Changed(file) => Told::new("audit-changed", "audit-changed-remedy").with("value", file.as_str()),
        Fault::NoColumn(column) => Told::new("audit-no-column", remedy).with("column", *column),
        Fault::Value { column, text } => Told::new("audit-value", remedy)
            .with("column", *column)
            .with("value", text.as_str()),
        Fault::TooManyRows => Told::new("audit-too-many-rows", "audit-too-large-remedy").count(MOST_ROWS),
    };
    told.path(path)
        .with("row", i64::try_from(error.line).unwrap_or(i64::MAX))
}
