//! The draft of the form: the dossier and what stands typed in its fields as text, and the form of such a text.

use chrono::NaiveDate;

use super::State;
use super::fields::{longest, read, takes};
use crate::domain::{Dossier, FormKind, Identity, SiteId, read_unfinished_dossier, write_dossier};

/// The way drafts are written here.
pub(in crate::app::screens) const FORMAT: u16 = 1;

impl State {
    /// What it says once something was said, as a text that [`State::resumed`] takes back: for a correction the record and
    /// what it said before; then the dossier's line, and what stands typed in its fields.
    #[must_use]
    pub fn draft(&self) -> Option<String> {
        if !self.is_begun() {
            return None;
        }
        let mut lines = Vec::new();
        if let Some((identity, before)) = &self.correcting {
            let Identity {
                site,
                device,
                epoch,
                seq,
            } = identity;
            lines.push(format!("{} {} {epoch} {seq}", site.as_str(), device.as_str()));
            lines.push(write_dossier(before));
        }
        lines.push(write_dossier(&self.dossier));
        let fields = self.dossier.kind().fields();
        let typed = self.texts.iter();
        lines.extend(typed.map(|(at, text)| format!("{}\t{text}", fields[*at].name)));
        Some(lines.join("\n"))
    }

    /// The form of a draft; `None` when it is none of this version's.
    #[must_use]
    pub fn resumed(form: FormKind, draft: &str, today: NaiveDate) -> Option<Self> {
        let mut lines = draft.lines();
        let correcting = match form {
            FormKind::DossierCorrection => {
                let identity = identity(lines.next()?)?;
                Some((identity, Box::new(read_unfinished_dossier(lines.next()?)?)))
            }
            _ => None,
        };
        let dossier = read_unfinished_dossier(lines.next()?)?;
        let of_another = |(_, before): &(Identity, Box<Dossier>)| before.kind() != dossier.kind();
        if correcting.as_ref().is_some_and(of_another) {
            return None;
        }
        let mut state = Self {
            everything: correcting.is_some(),
            correcting,
            touched: true,
            ..Self::of(dossier)
        };
        for line in lines {
            state.take_back(line, today);
        }
        Some(state)
    }

    /// Takes back what stood typed in a field: a value too that the dossier's line could not hold, such as a number out of
    /// bounds.
    fn take_back(&mut self, line: &str, today: NaiveDate) {
        let typed = line.split_once('\t');
        let found = typed.and_then(|(name, text)| Some((self.dossier.kind().field(name)?, text)));
        let Some(((at, field), text)) = found else { return };
        let text: String = text.chars().filter(|c| takes(field, *c)).take(longest(field)).collect();
        if self.dossier.get(field.name).is_none()
            && let Ok(datum) = read(field, &text, today)
        {
            self.dossier.set(field.name, datum);
        }
        self.texts.insert(at, text);
        self.look_for_commune(at);
    }
}

fn identity(line: &str) -> Option<Identity> {
    let mut words = line.split(' ');
    let identity = Identity {
        site: SiteId::parse(words.next()?)?,
        device: SiteId::parse(words.next()?)?,
        epoch: words.next()?.parse().ok()?,
        seq: words.next()?.parse().ok()?,
    };
    words.next().is_none().then_some(identity)
}
