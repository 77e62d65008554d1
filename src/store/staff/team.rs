//! Changes to the team, each with its line of the trail.

use super::super::error::{Error, Result};
use super::super::trail::{About, Actor};
use super::super::writer::Writing;
use super::super::{Store, draft};
use super::{AttemptGate, Credential};
use crate::domain::{Action, NameCode, Role};

impl Store {
    /// Gives out a code; one that was ever given out is refused, so that no two people share one.
    ///
    /// While there is no staff, anybody at the machine makes the first member of it.
    pub fn add_staff(&mut self, code: NameCode, role: Role, credential: &Credential) -> Result<()> {
        self.change(|writing| {
            if !super::list(writing.db, writing.path)?.is_empty() {
                writing.must_coordinate()?;
            }
            super::add(writing.db, writing.path, code, role, credential)?;
            writing.note_staff(Action::StaffAdded, code)
        })
    }

    /// Replaces what a member of staff signs in with, and forgets failed attempts: a PIN is chosen by whom it is for, a
    /// code to be used once is given by a coordinator.
    pub fn set_credential(&mut self, code: NameCode, credential: &Credential) -> Result<()> {
        self.change(|writing| {
            let action = match credential {
                Credential::Pin(_) => Action::PinChosen,
                Credential::OneTime(_) => Action::StaffReset,
            };
            if action == Action::StaffReset || writing.actor.code != Some(code) {
                writing.must_coordinate()?;
            }
            super::set_credential(writing.db, writing.path, code, credential)?;
            writing.note_staff(action, code)
        })
    }

    /// Changes what somebody may do; refused for oneself, and when no coordinator would be left.
    pub fn change_role(&mut self, code: NameCode, role: Role) -> Result<()> {
        self.change(|writing| {
            writing.must_coordinate()?;
            writing.must_be_another(code)?;
            if role != Role::Coordinator {
                writing.must_leave_a_coordinator(code)?;
            }
            super::set_role(writing.db, writing.path, code, role)?;
            writing.note_staff(Action::RoleChanged, code)
        })
    }

    /// Takes a member of staff away; the code is not given out again. Refused for oneself, and for the last coordinator.
    pub fn remove_staff(&mut self, code: NameCode) -> Result<()> {
        self.change(|writing| {
            writing.must_coordinate()?;
            writing.must_be_another(code)?;
            writing.must_leave_a_coordinator(code)?;
            super::remove(writing.db, writing.path, code)?;
            draft::delete_all(writing.db, writing.path, code)?;
            writing.note_staff(Action::StaffRemoved, code)
        })
    }

    /// Counts an attempt to sign in as failed, durably, before anything is hashed; or tells how long to wait.
    ///
    /// `waited` is how many seconds the caller counted since the last failure on a clock that runs in suspend and that
    /// nobody can set; at boot it is 0, so that a pending wait restarts in full.
    pub fn begin_attempt(&mut self, code: NameCode, waited: u64) -> Result<AttemptGate> {
        self.change(|writing| super::begin_attempt(writing.db, writing.path, code, waited))
    }

    /// Forgets failed attempts: the PIN was right.
    pub fn attempt_succeeded(&mut self, code: NameCode) -> Result<()> {
        self.change(|writing| super::attempt_succeeded(writing.db, writing.path, code))
    }

    /// Lets somebody in whose PIN was right.
    pub fn sign_in(&mut self, code: NameCode) -> Result<()> {
        self.change(|writing| {
            super::attempt_succeeded(writing.db, writing.path, code)?;
            writing.as_code(code).note(Action::SignedIn, About::default())
        })
    }

    /// Notes that an attempt, counted when it began, was wrong.
    pub fn refuse_sign_in(&mut self, code: NameCode) -> Result<()> {
        self.change(|writing| {
            let members = super::list(writing.db, writing.path)?;
            let failed = members.iter().find(|member| member.code == code);
            let failed = failed.ok_or(Error::NoSuchStaff { code })?.failed;
            writing.as_code(code).note(Action::SignInRefused, About::number(failed))
        })
    }
}

impl Writing<'_> {
    /// At the door nobody is signed in yet: a line there is of the code that was given.
    fn as_code(&mut self, code: NameCode) -> &mut Self {
        self.actor = Actor {
            code: Some(code),
            ..self.actor
        };
        self
    }

    fn must_be_another(&self, code: NameCode) -> Result<()> {
        if self.actor.code == Some(code) {
            return Err(Error::Oneself { code });
        }
        Ok(())
    }

    fn must_leave_a_coordinator(&self, code: NameCode) -> Result<()> {
        let coordinators = super::list(self.db, self.path)?
            .into_iter()
            .filter(|member| member.role == Role::Coordinator);
        let codes: Vec<NameCode> = coordinators.map(|member| member.code).collect();
        if codes == [code] {
            return Err(Error::LastCoordinator { code });
        }
        Ok(())
    }
}
