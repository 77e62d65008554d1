//! The fields of a description as texts and as choices, so that a form and a row need know only the field.

use super::check::is_postcode;
use super::lists::{
    Access, Care, Connection, Fee, Mobility, PlaceLabel, Programme, Service, Standard, Support, Welcome,
};
use super::{Degrees, Phone, PlaceField, PlaceReason, SitePlace, Typology};
use crate::domain::OpeningHours;

/// What parts the values of a cell in the standard.
pub(super) const SEPARATOR: &str = "|";

/// Does the same with each closed list of a description, whatever its type; nothing for another field.
macro_rules! with_list {
    ($field:expr, $work:ident, $otherwise:expr) => {
        match $field {
            PlaceField::Mobility => $work!(mobility, Mobility),
            PlaceField::Services => $work!(services, Service),
            PlaceField::Audiences => $work!(audiences, Welcome),
            PlaceField::Needs => $work!(needs, Care),
            PlaceField::Fees => $work!(fees, Fee),
            PlaceField::Programmes => $work!(programmes, Programme),
            PlaceField::Labels => $work!(labels, PlaceLabel),
            PlaceField::Access => $work!(access, Access),
            PlaceField::Support => $work!(support, Support),
            _ => $otherwise,
        }
    };
}

impl PlaceField {
    /// The codes that may be chosen, the order being that of the standard; the usual types of place come first. None for
    /// a field that is typed.
    #[must_use]
    pub fn codes(self) -> Vec<&'static str> {
        macro_rules! codes {
            ($values:ident, $list:ty) => {
                <$list>::ALL.iter().map(|value| value.code()).collect()
            };
        }
        match self {
            Self::Types => {
                let others = Typology::all().filter(|known| Typology::usual().all(|usual| usual != *known));
                Typology::usual().chain(others).map(Typology::code).collect()
            }
            Self::Connections => codes!(connections, Connection),
            field => with_list!(field, codes, Vec::new()),
        }
    }

    /// Whether it is typed, on one line or several.
    #[must_use]
    pub const fn is_text(self) -> bool {
        self.longest() > 0
    }

    /// Whether several texts stand in it, parted by blanks or `|`.
    #[must_use]
    pub const fn is_many(self) -> bool {
        matches!(self, Self::Emails | Self::Websites | Self::OtherLabels)
    }
}

impl SitePlace {
    /// The codes chosen in a field.
    #[must_use]
    pub fn chosen(&self, field: PlaceField) -> Vec<&'static str> {
        macro_rules! chosen {
            ($values:ident, $list:ty) => {
                self.$values.iter().map(|value| value.code()).collect()
            };
        }
        match field {
            PlaceField::Types => self.types.iter().map(|value| value.code()).collect(),
            PlaceField::Connections => chosen!(connections, Connection),
            field => with_list!(field, chosen, Vec::new()),
        }
    }

    /// Chooses a code of a field, or leaves it when it was chosen; a code of another list changes nothing.
    pub fn toggle(&mut self, field: PlaceField, code: &str) {
        macro_rules! toggle {
            ($values:ident, $list:ty) => {
                if let Some(value) = <$list>::from_code(code) {
                    turn(&mut self.$values, value);
                }
            };
        }
        match field {
            PlaceField::Types => {
                if let Some(value) = Typology::read(code) {
                    turn(&mut self.types, value);
                }
            }
            PlaceField::Connections => {
                toggle!(connections, Connection);
                // No connection at all goes with no other.
                let none = code == Connection::None.code();
                self.connections.retain(|kept| (*kept == Connection::None) == none);
            }
            field => with_list!(field, toggle, ()),
        }
    }

    /// What the standard writes of the values chosen in a field.
    pub(super) fn values(&self, field: PlaceField) -> Option<String> {
        macro_rules! values {
            ($values:ident, $list:ty) => {{
                let values: Vec<&str> = self.$values.iter().map(|value| value.value()).collect();
                Some(values.join(SEPARATOR))
            }};
        }
        with_list!(field, values, None)
    }

    /// The text of a field that is typed; texts of a field that takes several are parted by `|`.
    #[must_use]
    pub fn text(&self, field: PlaceField) -> String {
        let degrees = |degrees: Option<Degrees>| degrees.map_or_else(String::new, |degrees| degrees.to_string());
        match field {
            PlaceField::Id => self.id.clone(),
            PlaceField::Pivot => self.pivot.clone(),
            PlaceField::Name => self.name.clone(),
            PlaceField::CommuneName => self.commune_name.clone(),
            PlaceField::Postcode => self.postcode.clone(),
            PlaceField::Commune => self.commune.clone(),
            PlaceField::Address => self.address.clone(),
            PlaceField::AddressDetail => self.address_detail.clone(),
            PlaceField::Latitude => degrees(self.latitude),
            PlaceField::Longitude => degrees(self.longitude),
            PlaceField::Phone => self.phone.as_str().to_owned(),
            PlaceField::Emails => self.emails.join(SEPARATOR),
            PlaceField::Websites => self.websites.join(SEPARATOR),
            PlaceField::Hours => self.hours.to_string(),
            PlaceField::Summary => self.summary.clone(),
            PlaceField::Presentation => self.presentation.clone(),
            PlaceField::Source => self.source.clone(),
            PlaceField::Parent => self.parent.clone(),
            PlaceField::OtherLabels => self.other_labels.join(SEPARATOR),
            PlaceField::Accessibility => self.accessibility.clone(),
            PlaceField::Booking => self.booking.clone(),
            _ => String::new(),
        }
    }

    /// Puts a typed text in its field; a reason, and the field left as it was, where it is no value of it.
    pub fn set_text(&mut self, field: PlaceField, text: &str) -> Result<(), PlaceReason> {
        let text = text.trim();
        let degrees = || match text {
            "" => Ok(None),
            text => Degrees::read(text).map(Some).ok_or(PlaceReason::NotDegrees),
        };
        let mut next = Self::default();
        match field {
            PlaceField::Latitude => next.latitude = degrees()?,
            PlaceField::Longitude => next.longitude = degrees()?,
            PlaceField::Phone => next.phone = Phone::read(text).ok_or(PlaceReason::NotAPhone)?,
            PlaceField::Hours => {
                next.hours = OpeningHours::read(text).map_err(|error| PlaceReason::Hours(error.fault))?;
            }
            PlaceField::Commune => next.commune = text.to_ascii_uppercase(),
            // Written in groups on paper.
            PlaceField::Pivot => next.pivot = text.split_whitespace().collect(),
            field => next.put(field, text),
        }
        if let Some(reason) = next.fault(field) {
            return Err(reason);
        }
        if field == PlaceField::Postcode && !text.is_empty() && !is_postcode(text) {
            return Err(PlaceReason::NotAPostcode);
        }
        self.take(field, next);
        Ok(())
    }

    fn put(&mut self, field: PlaceField, text: &str) {
        let blank = |c: char| c == '|' || (c.is_whitespace() && field != PlaceField::OtherLabels);
        let many = || {
            let parts = text.split(blank).map(str::trim).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        match field {
            PlaceField::Emails => self.emails = many(),
            PlaceField::Websites => self.websites = many(),
            PlaceField::OtherLabels => self.other_labels = many(),
            field => {
                if let Some(kept) = self.plain(field) {
                    text.clone_into(kept);
                }
            }
        }
    }

    /// A field that is a text and nothing else.
    fn plain(&mut self, field: PlaceField) -> Option<&mut String> {
        Some(match field {
            PlaceField::Id => &mut self.id,
            PlaceField::Pivot => &mut self.pivot,
            PlaceField::Name => &mut self.name,
            PlaceField::CommuneName => &mut self.commune_name,
            PlaceField::Postcode => &mut self.postcode,
            PlaceField::Commune => &mut self.commune,
            PlaceField::Address => &mut self.address,
            PlaceField::AddressDetail => &mut self.address_detail,
            PlaceField::Summary => &mut self.summary,
            PlaceField::Presentation => &mut self.presentation,
            PlaceField::Source => &mut self.source,
            PlaceField::Parent => &mut self.parent,
            PlaceField::Accessibility => &mut self.accessibility,
            PlaceField::Booking => &mut self.booking,
            _ => return None,
        })
    }

    /// Takes one field of another description.
    fn take(&mut self, field: PlaceField, mut from: Self) {
        match field {
            PlaceField::Latitude => self.latitude = from.latitude,
            PlaceField::Longitude => self.longitude = from.longitude,
            PlaceField::Phone => self.phone = from.phone,
            PlaceField::Hours => self.hours = from.hours,
            PlaceField::Emails => self.emails = from.emails,
            PlaceField::Websites => self.websites = from.websites,
            PlaceField::OtherLabels => self.other_labels = from.other_labels,
            field => {
                if let (Some(kept), Some(text)) = (self.plain(field), from.plain(field)) {
                    std::mem::swap(kept, text);
                }
            }
        }
    }
}

/// Puts a value in a list in the list's own order, or takes it away.
fn turn<T: Copy + Ord>(values: &mut Vec<T>, value: T) {
    if values.contains(&value) {
        values.retain(|kept| *kept != value);
    } else {
        values.push(value);
        values.sort_unstable();
    }
}
