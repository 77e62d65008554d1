//! A description as a row of the standard, and what it lacks to be one.

use super::check::is_postcode;
use super::{PlaceField, PlaceReason, SitePlace};
use crate::domain::{Site, SiteId};

/// A place with what the site around it says for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The table of the site's text file that it stands in: `place`, or `places.<id>`.
    pub at: String,
    pub place: SitePlace,
}

/// What keeps a place out of a file of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    pub field: PlaceField,
    /// Why what is there does not do; nothing is there when absent.
    pub reason: Option<PlaceReason>,
}

impl Site {
    /// The site's own place, then its others by id, each with what it leaves to the site: the own place its name and
    /// commune, every one its identifier, made of the site's code, and the others their register number, which several
    /// places of one structure share.
    #[must_use]
    pub fn described(&self, code: SiteId) -> Vec<Described> {
        let or = |own: &str, other: &str| if own.is_empty() { other } else { own }.to_owned();
        let first = SitePlace {
            id: or(&self.place.id, code.as_str()),
            name: or(&self.place.name, &self.name),
            commune: or(&self.place.commune, &self.commune),
            ..self.place.clone()
        };
        let others = self.places.iter().map(|(id, place)| Described {
            at: format!("places.{id}"),
            place: SitePlace {
                id: or(&place.id, &format!("{code}-{id}")),
                pivot: or(&place.pivot, &self.place.pivot),
                ..place.clone()
            },
        });
        let own = Described {
            at: "place".to_owned(),
            place: first,
        };
        std::iter::once(own).chain(others).collect()
    }
}

impl SitePlace {
    /// What the standard requires and is not there, or not as it must be.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let lacks = |field: &PlaceField| {
            let empty = match field {
                PlaceField::Updated => self.updated.is_none(),
                field => self.text(*field).is_empty(),
            };
            let reason = match field {
                // Another country's postcode is no fault of a site, but no value of the standard either.
                PlaceField::Postcode if !empty && !is_postcode(&self.postcode) => Some(PlaceReason::NotAPostcode),
                field => self.fault(*field),
            };
            let wrong = reason.is_some() || (empty && field.is_required());
            wrong.then_some(Missing { field: *field, reason })
        };
        PlaceField::columns().iter().filter_map(lacks).collect()
    }

    /// The cells of the standard, in the order of its columns.
    #[must_use]
    pub fn cells(&self) -> Vec<String> {
        PlaceField::columns().iter().map(|field| self.cell(*field)).collect()
    }

    fn cell(&self, field: PlaceField) -> String {
        match field {
            PlaceField::Updated => self.updated.map_or_else(String::new, |day| day.to_string()),
            PlaceField::Types => self.chosen(field).join(super::text::SEPARATOR),
            field => self.values(field).unwrap_or_else(|| self.text(field)),
        }
    }
}
