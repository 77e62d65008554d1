//! Gathers what the machine knows of its surroundings when it starts; the languages it may offer are `offers`'.

use std::sync::Arc;

use super::{KioskOptions, surveys};
use crate::app::{Beside, Facts, Glyphs, Offer, Records, Soundness, WaitingCall};
use crate::content::{Later, NationalForm};
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
        let (site, pack, dir) = (site.clone(), pack.clone(), options.data_dir.clone());
        Later::new(move || {
            let procedures = pack.procedures.iter().map(|procedure| &procedure.id);
            SiteLists::new(&site, procedures, pack.lessons.iter().map(|lesson| &lesson.id))
                .with_surveys(surveys::surveys(&dir))
        })
    };
    let national = {
        let own = site.national_form.clone();
        // A form that an older program took and this one does not gives way to the shipped one.
        Later::new(move || {
            let own = (!own.is_empty()).then(|| NationalForm::read(&own));
            own.and_then(Result::ok).unwrap_or_else(NationalForm::shipped)
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
        national: Arc::new(national),
        made: Vec::new(),
        bolts: options.bolts,
        beside: Beside {
            printer: !site.printer.is_empty(),
            bell: site.bell,
        },
        // A reader of lines speaks; the screen says what it draws.
        glyphs: Glyphs::Blocks,
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
