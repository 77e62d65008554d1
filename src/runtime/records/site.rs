//! The description of the site's places, as the coordinator's screen reads and changes it.

use std::path::Path;

use chrono::NaiveDate;

use super::{Records, answer};
use crate::app::effect::{Answer, Trouble};
use crate::domain::{Site, SitePlace};
use crate::runtime::orders;

impl Records {
    /// Where a file of the site can go now.
    pub(in crate::runtime) fn places(&self, dir: &Path) -> Answer {
        answer(self.read(|store| store.site()), |site| {
            Answer::PlacesRead(orders::places(dir, &site.exports_dir))
        })
    }

    pub(in crate::runtime) fn read_site(&self) -> Answer {
        answer(self.read(|store| store.site()), |site| Answer::SiteRead(Box::new(site)))
    }

    /// Describes a place and dates what changed; refused whole when the site would have a fault.
    pub(in crate::runtime) fn save_place(&mut self, of: Option<String>, place: SitePlace, today: NaiveDate) -> Answer {
        self.describe(today, |site| match of {
            None => site.place = place,
            Some(id) => drop(site.places.insert(id, place)),
        })
    }

    /// Takes a place away; what was recorded there keeps its code.
    pub(in crate::runtime) fn remove_place(&mut self, id: &str, today: NaiveDate) -> Answer {
        self.describe(today, |site| drop(site.places.remove(id)))
    }

    fn describe(&mut self, today: NaiveDate, change: impl FnOnce(&mut Site)) -> Answer {
        let saved = self.write(|store| {
            let before = store.site()?;
            let mut site = before.clone();
            change(&mut site);
            let site = site.dated(&before, today);
            if site.check().is_empty() {
                store.set_site(&site).map(|()| Some(site))
            } else {
                Ok(None)
            }
        });
        match saved {
            Ok(Some(site)) => Answer::PlaceSaved(Box::new(site)),
            Ok(None) => Answer::SaveFailed(Trouble::Other),
            Err(trouble) => Answer::SaveFailed(trouble),
        }
    }
}
