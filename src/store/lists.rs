//! The lists against which the codes of a record are checked: a site's own, and those that came with the program.

use std::collections::BTreeSet;

use crate::domain::{Lists, Site, Slug};

/// The ids that the program and its packs bring.
#[derive(Clone, Debug, Default)]
pub struct Shipped<'a> {
    pub procedures: Vec<&'a str>,
    pub lessons: Vec<&'a str>,
    pub paths: Vec<&'a str>,
}

/// Every id that a record of a site may carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteLists {
    procedures: BTreeSet<Box<str>>,
    titles: BTreeSet<Box<str>>,
    tags: BTreeSet<Box<str>>,
    places: BTreeSet<Box<str>>,
    lessons: BTreeSet<Box<str>>,
    paths: BTreeSet<Box<str>>,
}

impl SiteLists {
    /// Joins the lists of a site with the shipped ones.
    #[must_use]
    pub fn of(site: &Site, shipped: &Shipped) -> Self {
        let own = site.procedures.keys().map(String::as_str);
        Self {
            procedures: owned(own.chain(shipped.procedures.iter().copied())),
            titles: owned(site.workshops.keys().map(String::as_str)),
            tags: owned(site.tags.keys().map(String::as_str)),
            places: owned(site.places.keys().map(String::as_str)),
            lessons: owned(shipped.lessons.iter().copied()),
            paths: owned(shipped.paths.iter().copied()),
        }
    }
}

fn owned<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<Box<str>> {
    ids.map(Into::into).collect()
}

impl Lists for SiteLists {
    fn has_procedure(&self, id: &Slug) -> bool {
        self.procedures.contains(id.as_str())
    }
    fn has_title(&self, id: &Slug) -> bool {
        self.titles.contains(id.as_str())
    }
    fn has_tag(&self, id: &Slug) -> bool {
        self.tags.contains(id.as_str())
    }
    fn has_place(&self, id: &Slug) -> bool {
        self.places.contains(id.as_str())
    }
    fn has_lesson(&self, id: &Slug) -> bool {
        self.lessons.contains(id.as_str())
    }
    fn has_path(&self, id: &Slug) -> bool {
        self.paths.contains(id.as_str())
    }
}
