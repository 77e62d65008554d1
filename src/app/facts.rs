//! What the machine knows of its surroundings: never changed by a visitor.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::content::{Later, NationalForm, Pack};
use crate::domain::{Dossier, Lists, SiteList, SiteLists, Slug, SpokenLanguage, Survey};

/// A language offered on the kiosk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub tag: &'static str,
    pub native_name: &'static str,
}

/// Whether sessions and visits can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Records {
    Ready,
    /// The store could not be opened: the public side works, nothing is recorded, and staff are told.
    Unavailable,
}

/// What verifying the records found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soundness {
    /// Nothing wrong, or not known yet.
    Sound,
    /// Something is not as it was written: staff are told, and nothing is changed.
    Doubtful,
}

/// Whether the machine is attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bolts {
    Open,
    /// An unattended machine: only a signed-in coordinator leaves the program.
    Locked,
}

/// A call for help that nobody has marked as answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingCall {
    pub number: u16,
    pub day: NaiveDate,
    pub hour: u8,
    /// When it was made, if since this start.
    pub since: Option<u64>,
}

/// What the site has beside the kiosk, as its description says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// A printer to which a card can be sent.
    pub printer: bool,
    /// A bell that a call for help rings.
    pub bell: bool,
}

/// What the terminal is known to draw besides letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Glyphs {
    /// Whole blocks and shades alone, which every console font has.
    #[default]
    Blocks,
    /// Eighths of a block too, which small curves are made of.
    Eighths,
}

/// The surroundings.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The site's name, empty when nobody said it.
    pub site: String,
    /// In their fixed order; never empty, the first is the kiosk's own.
    pub languages: Vec<Offer>,
    /// Languages a session may be held in, with their own names.
    pub spoken: Vec<(SpokenLanguage, String)>,
    pub pack: Arc<Later<Pack>>,
    pub lists: Arc<Later<SiteLists>>,
    /// What the national tool asks for.
    pub national: Arc<Later<NationalForm>>,
    /// The standing dossiers that others point to, newest first; read when somebody of the staff comes in.
    pub made: Vec<Dossier>,
    pub bolts: Bolts,
    /// What stands beside the kiosk.
    pub beside: Beside,
    pub glyphs: Glyphs,
    /// Filled by `palier demo`.
    pub demo: bool,
    pub has_staff: bool,
    pub records: Records,
    pub soundness: Soundness,
    pub calls: Vec<WaitingCall>,
}

impl Facts {
    /// Takes in a dossier just recorded, in the place of what it said before.
    pub(super) fn learn(&mut self, dossier: Dossier) {
        if dossier.own_code().is_some() {
            self.forget(&dossier);
            self.made.insert(0, dossier);
        }
    }

    /// Leaves out a dossier that was taken away.
    pub(super) fn forget(&mut self, dossier: &Dossier) {
        let same = |known: &Dossier| known.kind() == dossier.kind() && known.own_code() == dossier.own_code();
        self.made.retain(|known| dossier.own_code().is_none() || !same(known));
    }
}

/// The lists of the site, with what its dossiers make.
impl Lists for Facts {
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
    fn survey(&self, id: &Slug) -> Option<&Survey> {
        self.lists.survey(id)
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
