//! Drafts: what staff typed in a form and did not save yet. A text that only the form reads.

use super::NameCode;
use super::closed_list::closed_list;

closed_list! {
    /// A form whose draft is kept. A new one goes at the end; each member of staff has one draft of each.
    FormKind {
        /// A session that is being recorded.
        Session = "session",
        /// A recorded session that is being corrected.
        Correction = "correction",
        /// A new dossier.
        Dossier = "dossier",
        /// A recorded dossier that is being corrected.
        DossierCorrection = "dossier_correction",
        /// A sheet of answers that is being typed from paper.
        Paper = "paper",
        /// The description of the places of the site.
        Place = "place",
    }
}

/// Whose draft it is, of which form, and how its text is written.
///
/// A form that writes its text in another way takes another format number: a draft of a newer program then lies beside
/// those of this one, never read and never overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftKey {
    pub of: NameCode,
    pub form: FormKind,
    pub format: u16,
}

/// What was typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub key: DraftKey,
    pub text: String,
}

impl Draft {
    /// Longest text kept, in bytes.
    pub const LONGEST: usize = 32 * 1024;
}
