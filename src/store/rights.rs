//! What each role may change: a mediator their own sessions, a coordinator the site's and the team, the machine's own shell
//! everything.
//!
//! Asked inside the transaction that makes the change, of the row of staff as it lies then, whatever a screen offered.

use rusqlite::OptionalExtension;

use super::error::{At, Error, Result};
use super::record::Stored;
use super::record::value::at;
use super::session;
use super::writer::Writing;
use crate::domain::{Body, DossierKind, NameCode, Role};

impl Writing<'_> {
    /// Refuses whoever is neither a coordinator nor the shell.
    pub(super) fn must_coordinate(&self) -> Result<()> {
        match self.hand()? {
            None | Some((_, Role::Coordinator)) => Ok(()),
            Some((code, Role::Mediator)) => Err(Error::NotAllowed { code }),
        }
    }

    /// Refuses a mediator who would write a session of somebody else, or in their name.
    pub(super) fn must_own(&self, body: &Body) -> Result<()> {
        match body {
            Body::Session(session) => self.must_be(|| Ok(session.mediator)),
            // What a coordinator did is theirs to tell; the team keeps the rest together.
            Body::Dossier(dossier) if dossier.kind() == DossierKind::Coordination => self.must_coordinate(),
            Body::Visit(_) | Body::Dossier(_) => Ok(()),
        }
    }

    /// The same of a session that is there already.
    pub(super) fn must_own_stored(&self, stored: &Stored) -> Result<()> {
        if stored.table.name == DossierKind::Coordination.code() {
            return self.must_coordinate();
        }
        if stored.table != &session::TABLE {
            return Ok(());
        }
        self.must_be(|| {
            let id = stored.cells.get(stored.table.at("mediator")).copied().flatten();
            let code = id.map(|id| self.codes.mediator(id)).transpose();
            code.map_err(|unreadable| unreadable.at(self.path))
        })
    }

    fn must_be(&self, mediator: impl FnOnce() -> Result<Option<NameCode>>) -> Result<()> {
        match self.hand()? {
            Some((code, Role::Mediator)) if mediator()? != Some(code) => Err(Error::NotAllowed { code }),
            _ => Ok(()),
        }
    }

    /// Who acts, with the role they have now; `None` for the shell.
    fn hand(&self) -> Result<Option<(NameCode, Role)>> {
        let Some(code) = self.actor.code else { return Ok(None) };
        let role: Option<i64> = self
            .db
            .prepare_cached("SELECT role FROM staff WHERE code = ? AND removed = 0")
            .and_then(|mut statement| statement.query_row([code.as_str()], |row| row.get(0)).optional())
            .at(self.path)?;
        match role.and_then(at) {
            Some(role) => Ok(Some((code, role))),
            None => Err(Error::NotAllowed { code }),
        }
    }
}
