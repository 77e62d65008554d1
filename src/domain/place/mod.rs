//! A place in the national standard of digital-mediation places (32 columns), and how it is connected.
//!
//! Source of the columns and of their rules: LaMednum/standard-mediation-num v1.0.2. The texts are the place's, never a
//! person's. Never reads the clock: the day of a change is an argument.

mod check;
mod contact;
mod degrees;
mod field;
mod lists;
mod row;
#[cfg(test)]
mod tests;
mod text;
mod typology;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use self::check::PlaceReason;
pub use self::contact::Phone;
pub use self::degrees::Degrees;
pub use self::field::PlaceField;
pub use self::lists::{
    Access, Care, Connection, Fee, Mobility, PlaceLabel, Programme, Service, Standard, Support, Welcome,
};
pub use self::row::{Described, Missing};
pub use self::typology::Typology;
use super::OpeningHours;

/// The description of a place where a site's mediators work; every field may be left empty here, though the standard
/// requires some ([`PlaceField::is_required`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SitePlace {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// INSEE code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub commune: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// The identifier under which others know it; made of the site's own code when empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// SIRET, RNA or RIDET number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pivot: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub commune_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address_detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<Degrees>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<Degrees>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<Typology>,
    #[serde(skip_serializing_if = "is_default")]
    pub phone: Phone,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<String>,
    #[serde(skip_serializing_if = "OpeningHours::is_empty")]
    pub hours: OpeningHours,
    /// At most 280 characters.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub presentation: String,
    /// Who collected the description.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mobility: Vec<Mobility>,
    /// The network or structure that it belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parent: String,
    /// The day the description last changed; set by [`SitePlace::dated`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audiences: Vec<Welcome>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Care>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<Fee>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<Programme>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<PlaceLabel>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_labels: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Access>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Support>,
    /// The page of the place on the service that tells how accessible it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub accessibility: String,
    /// The page where an appointment is taken.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub booking: String,
    /// Not of the standard.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// Whether very small businesses are received; unknown when nobody said. Not of the standard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub very_small_businesses: Option<bool>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl SitePlace {
    /// Whether nothing was said of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        is_default(self)
    }

    /// The same description with its day: that of the former one when it says the same, today when it changed. One that
    /// was not there before keeps the day it came with.
    #[must_use]
    pub fn dated(mut self, before: Option<&Self>, today: NaiveDate) -> Self {
        let undated = |place: &Self| Self {
            updated: None,
            ..place.clone()
        };
        let (now, then) = (undated(&self), before.map(undated));
        self.updated = match then.filter(|then| !then.is_empty()) {
            _ if now.is_empty() => None,
            Some(then) if then == now => before.and_then(|before| before.updated).or(Some(today)),
            Some(_) => Some(today),
            None => self.updated.or(Some(today)),
        };
        self
    }
}
