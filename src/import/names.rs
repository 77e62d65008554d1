//! What a site calls its places, workshops, tags and procedures: files say names where records keep ids.

use super::vocabulary::List;

/// An id and the names by which files may mean it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    pub names: Vec<String>,
}

/// The names of one site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The name of the site itself: a session held there says no place.
    pub own: String,
    pub places: Vec<Named>,
    pub titles: Vec<Named>,
    pub tags: Vec<Named>,
    pub procedures: Vec<Named>,
}

/// The same names as lists.
#[derive(Debug)]
pub(super) struct SiteNames {
    own: String,
    places: List,
    titles: List,
    tags: List,
    procedures: List,
}

/// The place that a file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceNamed<'n> {
    Own,
    Other(&'n str),
    Unknown,
}

impl SiteNames {
    pub(super) fn new(names: &Names) -> Self {
        let list = |named: &[Named]| {
            let mut list = List::default();
            for named in named {
                list.add(&named.id, named.names.iter().map(String::as_str));
            }
            list
        };
        Self {
            own: super::fold::folded(&names.own),
            places: list(&names.places),
            titles: list(&names.titles),
            tags: list(&names.tags),
            procedures: list(&names.procedures),
        }
    }

    /// The list of a field, and what the site's description calls it; `None` for a field that the site does not name.
    pub(super) fn list(&self, field: &str) -> Option<(&List, &'static str)> {
        Some(match field {
            "place" => (&self.places, "places"),
            "title" => (&self.titles, "workshops"),
            "tags" => (&self.tags, "tags"),
            "procedure" => (&self.procedures, "procedures"),
            _ => return None,
        })
    }

    /// The place of a name.
    pub(super) fn place(&self, name: &str) -> PlaceNamed<'_> {
        if !self.own.is_empty() && super::fold::folded(name) == self.own {
            return PlaceNamed::Own;
        }
        self.places.code_of(name).map_or(PlaceNamed::Unknown, PlaceNamed::Other)
    }
}
