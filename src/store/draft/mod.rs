//! Drafts of forms: kept in one statement, dropped together with the change that saves what they held.

use std::path::Path;

use rusqlite::Connection;

use super::Store;
use super::error::{At, Result};
use super::setting::sum;
use crate::domain::{Draft, DraftKey, FormKind, NameCode};

impl Store {
    /// Keeps what is typed in a form, durably; the log is left as it is, since the next letter comes soon.
    ///
    /// A full disk keeps its ballast for records.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<()> {
        keep(&self.reader.db, &self.reader.path, draft)
    }

    /// Drops a draft together with the next change: both are saved, or neither.
    pub fn drop_draft_with_next(&mut self, key: DraftKey) {
        self.done_with.push(key);
    }

    /// Drops now the drafts that waited for a change.
    pub fn drop_drafts(&mut self) -> Result<()> {
        if self.done_with.is_empty() {
            return Ok(());
        }
        self.change(|_| Ok(()))
    }
}

/// Keeps a draft in the place of the one before it.
fn keep(db: &Connection, path: &Path, draft: &Draft) -> Result<()> {
    let DraftKey { of, form, format } = draft.key;
    let sum = sum(form.code(), &draft.text);
    db.prepare_cached(include_str!("keep.sql"))
        .and_then(|mut statement| statement.execute((of.as_str(), form.code(), format, &draft.text, sum)))
        .map(drop)
        .at(path)
}

/// Deletes a draft; none is no fault.
pub(super) fn delete(db: &Connection, path: &Path, key: DraftKey) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE staff = ? AND form = ? AND format = ?")
        .and_then(|mut statement| statement.execute((key.of.as_str(), key.form.code(), key.format)))
        .map(drop)
        .at(path)
}

/// Deletes every draft of a code, whatever its format.
pub(super) fn delete_all(db: &Connection, path: &Path, of: NameCode) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE staff = ?")
        .and_then(|mut statement| statement.execute([of.as_str()]))
        .map(drop)
        .at(path)
}

/// The drafts of a code, by form. One that is not as it was kept, or of a form not known here, is left out.
pub(super) fn of(db: &Connection, path: &Path, of: NameCode) -> Result<Vec<Draft>> {
    let mut statement = db
        .prepare_cached("SELECT form, format, text, sum FROM draft WHERE staff = ? ORDER BY form, format")
        .at(path)?;
    let mut rows = statement.query([of.as_str()]).at(path)?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next().at(path)? {
        let code: String = row.get(0).at(path)?;
        let format = row.get(1).at(path)?;
        let text: String = row.get(2).at(path)?;
        let found: [u8; 8] = row.get(3).at(path)?;
        if let Some(form) = FormKind::from_code(&code).filter(|_| found == sum(&code, &text)) {
            let key = DraftKey { of, form, format };
            drafts.push(Draft { key, text });
        }
    }
    Ok(drafts)
}
