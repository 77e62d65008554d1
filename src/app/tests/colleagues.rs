//! The staff of the world around the machine: their PINs, their team, their trail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

use super::Outside;
use crate::app::effect::{CodeState, Colleague};
use crate::app::{Answer, Effect};
use crate::domain::{Action, NameCode, Role, TrailLine, TrailOf};

/// Tries before the door makes people wait.
const TRIES: u8 = 3;

impl Outside {
    /// What is asked of the team and of the trail.
    pub(super) fn coordinate(&mut self, effect: &Effect) -> Answer {
        match effect {
            Effect::ResetStaff(_, code) => {
                let once = "135790".to_owned();
                for known in self.staff.iter_mut().filter(|known| known.0 == *code) {
                    once.clone_into(&mut known.2);
                }
                self.once.push(*code);
                self.blocked.retain(|(blocked, _)| blocked != code);
                self.note(Action::StaffReset, Some(*code), None);
                Answer::StaffReset { code: *code, once }
            }
            Effect::ChangeRole(_, code, role) => {
                for known in self.staff.iter_mut().filter(|known| known.0 == *code) {
                    known.1 = *role;
                }
                self.note(Action::RoleChanged, Some(*code), None);
                let (code, role) = (*code, *role);
                Answer::RoleChanged { code, role }
            }
            Effect::RemoveStaff(_, code) => {
                self.staff.retain(|known| known.0 != *code);
                self.note(Action::StaffRemoved, Some(*code), None);
                Answer::StaffRemoved(*code)
            }
            Effect::ReadTrail { of, before, most, .. } => self.read_trail(*of, *before, *most),
            Effect::PurgeTrail(_) => {
                let count = std::mem::take(&mut self.expired);
                self.trail.drain(..usize::try_from(count).unwrap());
                self.note(Action::TrailPurged, None, Some(count));
                Answer::TrailPurged(count)
            }
            _ => Answer::TeamRead(
                self.staff
                    .iter()
                    .map(|(code, role, _)| self.colleague(*code, *role))
                    .collect(),
            ),
        }
    }

    fn colleague(&self, code: NameCode, role: Role) -> Colleague {
        let blocked = self.blocked.iter().find(|(blocked, _)| *blocked == code);
        let state = match blocked {
            Some((_, seconds)) => CodeState::Blocked(*seconds),
            None if self.once.contains(&code) => CodeState::MustChoose,
            None => CodeState::Active,
        };
        Colleague { code, role, state }
    }

    fn read_trail(&self, of: TrailOf, before: Option<u32>, most: u32) -> Answer {
        let role = |code| self.staff.iter().find(|known| known.0 == code).map(|known| known.1);
        let of = match self.signed.filter(|code| role(*code) == Some(Role::Mediator)) {
            Some(mediator) => TrailOf::Person(mediator),
            None => of,
        };
        let fits = |line: &&TrailLine| match of {
            TrailOf::Everybody => true,
            TrailOf::Person(code) => [line.by, line.about].contains(&Some(code)),
            TrailOf::Kind(kind) => line.action.kind() == kind,
        };
        let older = |line: &&TrailLine| before.is_none_or(|before| line.n < before);
        let all: Vec<TrailLine> = self.trail.iter().rev().filter(fits).filter(older).copied().collect();
        let most = usize::try_from(most).unwrap();
        Answer::TrailRead {
            more: all.len() > most,
            lines: all.into_iter().take(most).collect(),
            expired: self.expired,
        }
    }

    pub(super) fn note(&mut self, action: Action, about: Option<NameCode>, number: Option<u32>) {
        self.trail.push(TrailLine {
            n: self.trail.last().map_or(1, |last| last.n + 1),
            date: self.day,
            hour: 10,
            by: self.signed,
            action,
            about,
            number,
        });
    }

    pub(super) fn compare(&mut self, code: NameCode, pin: &str) -> Answer {
        let found = self.staff.iter().find(|known| known.0 == code && known.2 == pin);
        match found.map(|found| (found.0, found.1)) {
            Some((code, role)) if self.once.contains(&code) => Answer::OneTimeRight { code, role },
            Some((code, role)) => {
                self.wrong = 0;
                self.signed = Some(code);
                self.note(Action::SignedIn, None, None);
                Answer::PinRight { code, role }
            }
            None => {
                self.wrong += 1;
                self.signed = Some(code);
                self.note(Action::SignInRefused, None, Some(self.wrong.into()));
                self.signed = None;
                if self.wrong >= TRIES {
                    Answer::PinWait(30)
                } else {
                    Answer::PinWrong
                }
            }
        }
    }
}
