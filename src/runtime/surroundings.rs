//! Gathers what the machine knows of its surroundings when it starts.

use std::sync::Arc;

use crate::app::{Bolts, Facts, Offer, Records, WaitingCall};
use crate::content;
use crate::domain::{Site, SiteLists, SpokenLanguage};
use crate::i18n::Locale;
use crate::i18n::locale::LOCALES;
use crate::store;

/// The facts of a kiosk; `reader` is absent when the records could not be opened.
pub(super) fn facts(reader: Option<&store::Reader>, bolts: Bolts, first: &'static Locale) -> Facts {
    let site = reader.and_then(|reader| reader.site().ok()).unwrap_or_default();
    let pack = content::core();
    let procedures = pack.procedures.iter().map(|procedure| &procedure.id);
    let lessons = pack.lessons.iter().map(|lesson| &lesson.id);
    Facts {
        languages: languages(&site, first),
        spoken: LOCALES
            .iter()
            .filter_map(|locale| Some((SpokenLanguage::parse(locale.tag)?, locale.native_name.to_owned())))
            .collect(),
        pack: Arc::new(pack.clone()),
        lists: Arc::new(SiteLists::new(&site, procedures, lessons)),
        bolts,
        demo: reader.is_some_and(|reader| reader.is_demo().unwrap_or(false)),
        has_staff: reader.is_some_and(|reader| reader.staff().is_ok_and(|staff| !staff.is_empty())),
        records: if reader.is_some() {
            Records::Ready
        } else {
            Records::Unavailable
        },
        calls: calls(reader),
        site: site.name,
    }
}

/// The languages offered: those of the site's list, or all; the kiosk's own first.
fn languages(site: &Site, first: &'static Locale) -> Vec<Offer> {
    let wanted = |locale: &Locale| site.languages.is_empty() || site.languages.iter().any(|tag| tag == locale.tag);
    let offer = |locale: &&'static Locale| Offer {
        tag: locale.tag,
        native_name: locale.native_name,
    };
    let mut offers: Vec<Offer> = Locale::offered()
        .iter()
        .filter(|locale| wanted(locale))
        .map(offer)
        .collect();
    if offers.is_empty() {
        offers.push(offer(&first));
    }
    if let Some(at) = offers.iter().position(|offer| offer.tag == first.tag) {
        offers[..=at].rotate_right(1);
    }
    offers
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
