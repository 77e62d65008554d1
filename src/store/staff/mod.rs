//! Staff: codes, roles, and what they sign in with. Hashing and comparing are not done here.

mod team;

use std::path::Path;

use rusqlite::{Connection, ErrorCode, OptionalExtension};

use super::error::{At, Error, Result};
use super::record::value::{at, position};
use crate::domain::{NameCode, Role};

/// What somebody signs in with, hashed by the caller.
#[derive(Clone, PartialEq, Eq)]
pub enum Credential {
    /// A PIN or a passphrase of their own.
    Pin(String),
    /// A code given once, to choose a PIN with: it goes when one is set.
    OneTime(String),
}

/// Never shows a hash: what is logged may be read by anybody.
impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Pin(_) => "Pin(…)",
            Self::OneTime(_) => "OneTime(…)",
        })
    }
}

/// A member of staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    pub code: NameCode,
    pub role: Role,
    /// Whether a PIN must be chosen at the next sign-in.
    pub must_choose: bool,
    /// Attempts that failed since the last that did not.
    pub failed: u32,
}

impl Member {
    /// How many seconds must pass after the last failure before the next attempt.
    #[must_use]
    pub fn wait(&self) -> u64 {
        wait_after(self.failed)
    }
}

/// Whether an attempt to sign in may go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttemptGate {
    /// It was counted as failed already; compare, then tell the store when it was right.
    Allowed { credential: Credential, role: Role },
    /// Too many failed: so many seconds are still to be waited.
    Wait { seconds: u64 },
    /// No such code, or one that was removed. Take as long to answer as for a wrong PIN.
    Unknown,
}

/// Attempts before the first wait.
const FREE_ATTEMPTS: u32 = 3;
const FIRST_WAIT: u64 = 30;
const LONGEST_WAIT: u64 = 15 * 60;

/// How many seconds to wait after so many failures: none, then 30, doubling to 15 minutes.
fn wait_after(failed: u32) -> u64 {
    match failed.checked_sub(FREE_ATTEMPTS) {
        None => 0,
        Some(doublings) => (FIRST_WAIT << doublings.min(10)).min(LONGEST_WAIT),
    }
}

pub(super) fn list(db: &Connection, path: &Path) -> Result<Vec<Member>> {
    let mut statement = db.prepare_cached(include_str!("list.sql")).at(path)?;
    let mut rows = statement.query([]).at(path)?;
    let mut members = Vec::new();
    while let Some(row) = rows.next().at(path)? {
        let code: String = row.get(0).at(path)?;
        let unreadable = || Error::unreadable(path, "a member of staff");
        members.push(Member {
            code: NameCode::parse(&code).ok_or_else(unreadable)?,
            role: at(row.get(1).at(path)?).ok_or_else(unreadable)?,
            must_choose: row.get(2).at(path)?,
            failed: row.get(3).at(path)?,
        });
    }
    Ok(members)
}

pub(super) fn add(db: &Connection, path: &Path, code: NameCode, role: Role, credential: &Credential) -> Result<()> {
    let (pin, once) = columns(credential);
    let added = db
        .prepare_cached("INSERT INTO staff (code, role, pin_hash, one_time_hash) VALUES (?, ?, ?, ?)")
        .and_then(|mut statement| statement.execute((code.as_str(), position(role), pin, once)));
    match added {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Err(Error::StaffExists { code })
        }
        other => other.map(drop).at(path),
    }
}

pub(super) fn set_credential(db: &Connection, path: &Path, code: NameCode, credential: &Credential) -> Result<()> {
    let (pin, once) = columns(credential);
    let changed = db
        .prepare_cached(include_str!("set_credential.sql"))
        .and_then(|mut statement| statement.execute((code.as_str(), pin, once)))
        .at(path)?;
    found(changed, code)
}

pub(super) fn set_role(db: &Connection, path: &Path, code: NameCode, role: Role) -> Result<()> {
    let changed = db
        .prepare_cached("UPDATE staff SET role = ? WHERE code = ? AND removed = 0")
        .and_then(|mut statement| statement.execute((position(role), code.as_str())))
        .at(path)?;
    found(changed, code)
}

pub(super) fn remove(db: &Connection, path: &Path, code: NameCode) -> Result<()> {
    let changed = db
        .prepare_cached(include_str!("remove.sql"))
        .and_then(|mut statement| statement.execute([code.as_str()]))
        .at(path)?;
    found(changed, code)
}

pub(super) fn begin_attempt(db: &Connection, path: &Path, code: NameCode, waited: u64) -> Result<AttemptGate> {
    type Row = (i64, u32, Option<String>, Option<String>);
    let member: Option<Row> = db
        .prepare_cached("SELECT role, failed, pin_hash, one_time_hash FROM staff WHERE code = ? AND removed = 0")
        .and_then(|mut statement| {
            let row = statement.query_row([code.as_str()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            });
            row.optional()
        })
        .at(path)?;
    let Some((role, failed, pin, once)) = member else {
        return Ok(AttemptGate::Unknown);
    };
    let due = wait_after(failed);
    if waited < due {
        let seconds = due - waited;
        return Ok(AttemptGate::Wait { seconds });
    }
    db.prepare_cached("UPDATE staff SET failed = failed + 1 WHERE code = ?")
        .and_then(|mut statement| statement.execute([code.as_str()]))
        .at(path)?;
    let role = at(role).ok_or_else(|| Error::unreadable(path, "the role of a member of staff"))?;
    let credential = pin.map(Credential::Pin).or(once.map(Credential::OneTime));
    Ok(
        credential.map_or(AttemptGate::Unknown, |credential| AttemptGate::Allowed {
            credential,
            role,
        }),
    )
}

pub(super) fn attempt_succeeded(db: &Connection, path: &Path, code: NameCode) -> Result<()> {
    let changed = db
        .prepare_cached("UPDATE staff SET failed = 0 WHERE code = ? AND removed = 0")
        .and_then(|mut statement| statement.execute([code.as_str()]))
        .at(path)?;
    found(changed, code)
}

fn found(changed: usize, code: NameCode) -> Result<()> {
    if changed == 0 {
        Err(Error::NoSuchStaff { code })
    } else {
        Ok(())
    }
}

fn columns(credential: &Credential) -> (Option<&str>, Option<&str>) {
    match credential {
        Credential::Pin(hash) => (Some(hash), None),
        Credential::OneTime(hash) => (None, Some(hash)),
    }
}
