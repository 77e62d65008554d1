//! The dossiers of a kind: a list to look at, correct and take away from, and one form for every kind.
//!
//! Both follow from the kind's fields ([`crate::domain::DossierKind`]); the words are `dossier-<kind>-…`. A sheet of its
//! own is only for what the fields alone cannot show (`cycle`: its progress; `support`: its milestones).

mod beside;
mod cycle;
pub mod event;
pub mod form;
pub mod inventory;
mod list;
mod support;
mod words;

pub use cycle::CycleAct;
pub use list::State;
pub(crate) use list::back;
pub(super) use list::{act, answered, page};
pub use support::SupportAct;
pub(super) use words::name_of;
pub use words::title;

use crate::domain::DossierKind;

/// In a list of dossiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DossierAct {
    /// An empty form of the kind.
    New(DossierKind),
    Open(usize),
    Newer,
    Older,
    Edit,
    /// Records a session where the opened stop is held.
    SessionHere,
    AskToRemove,
    Remove,
    Cycle(CycleAct),
    Support(SupportAct),
}
