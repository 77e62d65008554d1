//! Verifying the trail: every line against its chain, its ends against what was promised, and staff against its last word.

use std::collections::HashMap;
use std::path::Path;

use rusqlite::Connection;

use super::super::codes::Codes;
use super::super::error::{At, Result};
use super::super::record::{Hash, chain};
use super::super::verify::Finding;
use super::line::{COLUMNS, Line};
use super::{End, anchor, codes_given, digest};
use crate::domain::{Action, TrailLine};

/// Everything that is wrong with the trail; `promised` is what stands beside the database, if anything.
pub(in crate::store) fn findings(db: &Connection, path: &Path, promised: Option<End>) -> Result<Vec<Finding>> {
    let codes = Codes::load(db, path)?;
    let start = anchor(db).at(path)?;
    let mut following = Following {
        end: start,
        promised,
        purged: 0,
        staff: HashMap::new(),
        findings: Vec::new(),
    };
    let sql = format!("SELECT {COLUMNS} FROM trail ORDER BY n");
    let mut statement = db.prepare_cached(&sql).at(path)?;
    let mut rows = statement.query([]).at(path)?;
    if let Some(End { n, hash }) = promised.filter(|promised| promised.n == start.n)
        && hash != start.hash
    {
        following.findings.push(Finding::OtherTrail { n });
    }
    while let Some(row) = rows.next().at(path)? {
        let (line, hash) = Line::of(row).at(path)?;
        following.take(&line, hash, &codes);
    }
    following.finish(db, start).at(path)
}

/// How far the chain was followed.
struct Following {
    end: End,
    promised: Option<End>,
    /// The number of the last line purged, as the trail says it.
    purged: u32,
    /// The last digest of each code.
    staff: HashMap<String, Hash>,
    findings: Vec<Finding>,
}

impl Following {
    fn take(&mut self, line: &Line, hash: Hash, codes: &Codes) {
        let n = line.n;
        let follows = n == self.end.n + 1;
        if !follows {
            self.findings.push(Finding::TrailGone {
                from: self.end.n + 1,
                to: n.saturating_sub(1),
            });
        }
        match line.canonical(codes) {
            // Behind a gap the link cannot be told: what it was made of is gone.
            Ok(canonical) if follows && chain(&self.end.hash, &canonical) != hash => {
                self.findings.push(Finding::TrailChanged { n });
            }
            Ok(_) => {}
            Err(_) => self.findings.push(Finding::TrailChanged { n }),
        }
        if let Ok(said) = line.read(codes) {
            self.remember(&said, line.staff);
        }
        let other = |promised: &End| promised.n == n && promised.hash != hash;
        if self.promised.as_ref().is_some_and(other) {
            self.findings.push(Finding::OtherTrail { n });
        }
        // The chain goes on from what the line says, so that one changed line is one finding.
        self.end = End { n, hash };
    }

    fn remember(&mut self, said: &TrailLine, staff: Option<Hash>) {
        if let (Some(about), Some(staff)) = (said.about, staff) {
            self.staff.insert(about.to_string(), staff);
        }
        if said.action == Action::TrailPurged {
            self.purged = said.number.unwrap_or(0);
        }
    }

    fn finish(mut self, db: &Connection, start: End) -> rusqlite::Result<Vec<Finding>> {
        if let Some(End { n: expected, .. }) = self.promised
            && self.end.n < expected
        {
            let found = self.end.n;
            self.findings.push(Finding::TrailMissing { expected, found });
        }
        if self.purged != start.n {
            self.findings.push(Finding::TrailAnchor { n: start.n });
        }
        for code in codes_given(db)? {
            let now = digest(db, &code)?;
            if self.staff.remove(&code) != now {
                self.findings.push(Finding::StaffChanged { code });
            }
        }
        let mut gone: Vec<String> = self.staff.into_keys().collect();
        gone.sort();
        self.findings
            .extend(gone.into_iter().map(|code| Finding::StaffGone { code }));
        Ok(self.findings)
    }
}
