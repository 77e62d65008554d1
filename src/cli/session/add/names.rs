//! By what names a file may mean the places, workshops, tags and procedures of this site.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Later, Pack};
use crate::domain::Site;
use crate::i18n::{Locale, Texts, without_marks};
use crate::import::{Named, Names};

/// The names that a site and its packs give, in French: the language of the files.
pub(super) fn names(site: &Site, packs: &Arc<Later<Pack>>) -> Names {
    let listed = |labels: &BTreeMap<String, String>| -> Vec<Named> {
        labels
            .iter()
            .map(|(id, name)| Named {
                id: id.clone(),
                names: vec![name.clone()],
            })
            .collect()
    };
    let texts = Texts::with_packs(Locale::reference(), packs.clone());
    let shipped = packs.procedures.iter().map(|procedure| {
        let name = |part: &str| without_marks(&texts.pack_text(&procedure.message(part), &[]));
        Named {
            id: procedure.id.to_string(),
            names: vec![name("title"), name("official")],
        }
    });
    let places = site.places.iter().map(|(id, place)| Named {
        id: id.clone(),
        names: vec![place.name.clone()],
    });
    Names {
        own: site.name.clone(),
        places: places.collect(),
        titles: listed(&site.titles()),
        tags: listed(&site.tags),
        // The site's own names come before those of packs.
        procedures: listed(&site.procedures).into_iter().chain(shipped).collect(),
    }
}
