//! The dossiers of a kind: a list to look at, correct and take away from, and one form for every kind.
//!
//! Both follow from the kind's fields ([`crate::domain::DossierKind`]); the words are `dossier-<kind>-…`. A screen of its own
//! beside the list is only for what a list cannot show (the progress of a cycle, an inventory, the results of a survey).

mod beside;
pub mod form;
pub mod inventory;
mod list;
mod words;

pub use list::State;
pub(crate) use list::back;
pub(super) use list::{act, answered, page};
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
}
