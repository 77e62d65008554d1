//! Gathers what the machine knows of its surroundings when it starts; the languages it may offer are `offers`'.

use std::sync::Arc;

use super::KioskOptions;
use crate::app::{Beside, Facts, Offer, Records, Soundness, WaitingCall};
use crate::content::Later;
use crate::domain::{Site, SiteLists, SpokenLanguage};
use crate::i18n::locale::LOCALES;
use crate::store;

/// The facts of a kiosk; `reader` is absent when the records could not be opened.
pub(super) fn facts(
    reader: Option<&store::Reader>,
    site: Site,
    options: &KioskOptions,
    languages: Vec<Offer>,
) -> Facts {
    let pack = &options.pack;
    let lists = {
        let (site, pack) = (site.clone(), pack.clone());
        Later::new(move || {
            let procedures = pack.procedures.iter().map(|procedure| &procedure.id);
            SiteLists::new(&site, procedures, pack.lessons.iter().map(|lesson| &lesson.id))
        })
    };
    Facts {
        languages,
        spoken: LOCALES
            .iter()
            .filter_map(|locale| Some((SpokenLanguage::parse(locale.tag)?, locale.native_name.to_owned())))
            .collect(),
        pack: pack.clone(),
        lists: Arc::new(lists),
        made: Vec::new(),
        bolts: options.bolts,
        beside: Beside {
            printer: !site.printer.is_empty(),
            bell: site.bell,
        },
        demo: reader.is_some_and(|reader| reader.is_demo().unwrap_or(false)),
        has_staff: reader.is_some_and(|reader| reader.staff().is_ok_and(|staff| !staff.is_empty())),
        records: if reader.is_some() {
            Records::Ready
        } else {
            Records::Unavailable
        },
        soundness: Soundness::Sound,
        calls: calls(reader),
        site: site.name,
    }
}

/// The site's description; an empty one when nobody gave any, or it cannot be read.
pub(super) fn site(reader: Option<&store::Reader>) -> Site {
    reader.and_then(|reader| reader.site().ok()).unwrap_or_default()
}

fn calls(reader: Option<&store::Reader>) -> Vec<WaitingCall> {
    let open = reader.and_then(|reader| reader.open_calls().ok()).unwrap_or_default();
    open.into_iter()
        .map(|open| WaitingCall {
            number: open.call.number,
            day: open.call.date,
            hour: open.call.hour,
            since: None,
        })
        .collect()
}
