//! The dossiers of a kind: a list to look at, correct and take away from, and one form for every kind.
//!
//! Both follow from the kind's fields ([`crate::domain::DossierKind`]); the words are `dossier-<kind>-…`. A screen of its own
//! beside the list is only for what a list cannot show (the progress of a cycle, an inventory, the results of a survey).

pub mod form;
mod list;
mod words;

pub use list::State;
pub(crate) use list::back;
pub(super) use list::{act, answered, page};
pub use words::title;

use crate::domain::{Dossier, DossierKind, Lists, SiteList, SiteLists, Slug};

/// In a list of dossiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DossierAct {
    /// An empty form of the kind.
    New(DossierKind),
    Open(usize),
    Newer,
    Older,
    Edit,
    AskToRemove,
    Remove,
}

/// The lists of the site, with what its dossiers make.
pub(super) struct Known<'a> {
    pub(super) lists: &'a SiteLists,
    pub(super) made: &'a [Dossier],
}

impl Lists for Known<'_> {
    fn has_procedure(&self, id: &Slug) -> bool {
        self.lists.has_procedure(id)
    }
    fn has_title(&self, id: &Slug) -> bool {
        self.lists.has_title(id)
    }
    fn has_tag(&self, id: &Slug) -> bool {
        self.lists.has_tag(id)
    }
    fn has_place(&self, id: &Slug) -> bool {
        self.lists.has_place(id)
    }
    fn has(&self, list: SiteList, id: &Slug) -> bool {
        let makes = |dossier: &Dossier| list.made_by() == Some(dossier.kind()) && dossier.own_code() == Some(id);
        self.lists.has(list, id) || self.made.iter().any(makes)
    }
    fn has_lesson(&self, id: &Slug) -> bool {
        self.lists.has_lesson(id)
    }
    fn has_step(&self, lesson: &Slug, step: &Slug) -> bool {
        self.lists.has_step(lesson, step)
    }
    fn has_path(&self, id: &Slug) -> bool {
        self.lists.has_path(id)
    }
}
