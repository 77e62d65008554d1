//! The pages of the description and their fields, as data: what stands where, and how it is filled in.

use crate::domain::PlaceField;

/// A page of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Identity,
    Presentation,
    Address,
    Contact,
    Opening,
    Offer,
    Public,
    Access,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// On one line.
    Line,
    /// In a box of several lines.
    Box,
    /// Chosen among many, which may be on together.
    Choices,
    /// Unknown, yes or no.
    YesNo,
    /// On a page of its own.
    Hours,
}

impl Section {
    /// All of them, in the order in which they are filled in.
    pub(super) const ALL: [Self; 8] = [
        Self::Identity,
        Self::Presentation,
        Self::Address,
        Self::Contact,
        Self::Opening,
        Self::Offer,
        Self::Public,
        Self::Access,
    ];

    /// Its title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Identity => "site-identity",
            Self::Presentation => "site-presentation",
            Self::Address => "site-address",
            Self::Contact => "site-contact",
            Self::Opening => "site-opening",
            Self::Offer => "site-offer",
            Self::Public => "site-public",
            Self::Access => "site-access",
        }
    }

    /// What helps to fill it in, said above the fields.
    pub(super) const fn help(self) -> Option<&'static str> {
        match self {
            Self::Identity => Some("site-identity-help"),
            Self::Address => Some("site-address-help"),
            Self::Contact => Some("site-contact-help"),
            Self::Opening => Some("site-opening-help"),
            Self::Public => Some("site-public-help"),
            _ => None,
        }
    }

    /// Its fields, in their order on the page.
    pub(super) const fn fields(self) -> &'static [PlaceField] {
        match self {
            Self::Identity => &[
                PlaceField::Name,
                PlaceField::Pivot,
                PlaceField::Id,
                PlaceField::Parent,
                PlaceField::Source,
                PlaceField::Types,
                PlaceField::Mobility,
            ],
            Self::Presentation => &[PlaceField::Summary, PlaceField::Presentation],
            Self::Address => &[
                PlaceField::Address,
                PlaceField::AddressDetail,
                PlaceField::Postcode,
                PlaceField::CommuneName,
                PlaceField::Commune,
                PlaceField::Latitude,
                PlaceField::Longitude,
            ],
            Self::Contact => &[PlaceField::Phone, PlaceField::Emails, PlaceField::Websites],
            Self::Opening => &[PlaceField::Hours],
            Self::Offer => &[
                PlaceField::OtherLabels,
                PlaceField::Services,
                PlaceField::Support,
                PlaceField::Programmes,
                PlaceField::Labels,
            ],
            Self::Public => &[PlaceField::Audiences, PlaceField::Needs, PlaceField::Businesses],
            Self::Access => &[
                PlaceField::Booking,
                PlaceField::Accessibility,
                PlaceField::Access,
                PlaceField::Fees,
                PlaceField::Connections,
            ],
        }
    }

    /// The page that a field stands on; the day of the last change is nobody's to fill in.
    pub(super) fn of(field: PlaceField) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.fields().contains(&field))
    }

    /// The page after this one.
    pub(super) fn next(self) -> Option<Self> {
        let place = Self::ALL.iter().position(|section| *section == self)?;
        Self::ALL.get(place + 1).copied()
    }
}

/// How a field is filled in.
pub(super) fn kind(field: PlaceField) -> Kind {
    match field {
        PlaceField::Summary | PlaceField::Presentation => Kind::Box,
        PlaceField::Hours => Kind::Hours,
        PlaceField::Businesses => Kind::YesNo,
        field if field.is_text() => Kind::Line,
        _ => Kind::Choices,
    }
}

/// Whether a field takes a character at all.
pub(super) fn takes(field: PlaceField, c: char) -> bool {
    match field {
        PlaceField::Postcode => c.is_ascii_digit(),
        PlaceField::Commune | PlaceField::Pivot => c.is_ascii_alphanumeric() || c == ' ',
        PlaceField::Latitude | PlaceField::Longitude => c.is_ascii_digit() || matches!(c, '.' | ',' | '-'),
        PlaceField::Phone => c.is_ascii_digit() || matches!(c, '+' | ' ' | '.' | '-'),
        field => !c.is_control() && (c != '|' || field.is_many()),
    }
}

/// Most characters typed in a field: a number may be typed in groups.
pub(super) fn longest(field: PlaceField) -> usize {
    field.longest() + if field == PlaceField::Pivot { 6 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_but_the_day_of_the_change_stands_on_one_page() {
        for field in PlaceField::ALL {
            let pages = Section::ALL.iter().filter(|section| section.fields().contains(field));
            assert_eq!(pages.count(), usize::from(*field != PlaceField::Updated), "{field:?}");
        }
    }
}
