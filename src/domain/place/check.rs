//! What is wrong with a description, field by field.

use super::contact::{is_email, is_register_number, is_web_address};
use super::text::SEPARATOR;
use super::{Connection, Degrees, PlaceField, SitePlace};
use crate::domain::site::unshowable;
use crate::domain::{Commune, HoursFault};

/// Most values of a field that takes several.
const MOST: usize = 10;

/// Why a field of a description is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlaceReason {
    #[error("is longer than {0} characters")]
    TooLong(usize),
    #[error("has a character that cannot be shown, a line break or a |")]
    Unshowable,
    #[error("is not an identifier (letters, digits, inner - _ . and :)")]
    NotAnId,
    #[error("is not a SIRET (14 digits), RNA or RIDET number")]
    NotARegisterNumber,
    #[error("is not a postcode of 5 digits")]
    NotAPostcode,
    #[error("is not an INSEE code of the 2026 list of communes")]
    UnknownCommune,
    #[error("is not decimal degrees (48.838611), latitude from -90 to 90")]
    NotDegrees,
    #[error("latitude and longitude go together")]
    OneDegreeAlone,
    #[error("is not a telephone number (02 61 91 12 34 or +33261911234)")]
    NotAPhone,
    #[error("has what is not an e-mail address")]
    NotAnEmail,
    #[error("is not a web address (https://…)")]
    NotAWebAddress,
    #[error("has more than 10 values")]
    TooMany,
    #[error("has a value twice")]
    Twice,
    #[error("none goes with no other connection")]
    NoneAlone,
    #[error("{0}")]
    Hours(HoursFault),
}

impl SitePlace {
    /// Every fault of the description; what the standard requires may be missing ([`SitePlace::missing`]).
    #[must_use]
    pub fn check(&self) -> Vec<(PlaceField, PlaceReason)> {
        let mut faults: Vec<(PlaceField, PlaceReason)> = PlaceField::ALL
            .iter()
            .filter_map(|field| Some((*field, self.fault(*field)?)))
            .collect();
        if self.latitude.is_some() != self.longitude.is_some() {
            faults.push((PlaceField::Latitude, PlaceReason::OneDegreeAlone));
        }
        faults
    }

    /// The first fault of one field.
    pub(super) fn fault(&self, field: PlaceField) -> Option<PlaceReason> {
        let text = match field {
            // Parted by what a single text may not hold.
            field if field.is_many() => self.text(field).replace(SEPARATOR, ""),
            field => self.text(field),
        };
        if field.is_text() && text.chars().count() > field.longest() {
            return Some(PlaceReason::TooLong(field.longest()));
        }
        if text.chars().any(|c| unshowable(c) || c == '|') {
            return Some(PlaceReason::Unshowable);
        }
        let chosen = self.chosen(field);
        let twice = |values: &[&str]| {
            values
                .iter()
                .enumerate()
                .any(|(at, value)| values[..at].contains(value))
        };
        if twice(&chosen) {
            return Some(PlaceReason::Twice);
        }
        if !text.is_empty() {
            return self.shape(field, &text);
        }
        let alone = field == PlaceField::Connections && chosen.len() > 1;
        (alone && self.connections.contains(&Connection::None)).then_some(PlaceReason::NoneAlone)
    }

    /// Whether a text that is there has the shape of its field.
    fn shape(&self, field: PlaceField, text: &str) -> Option<PlaceReason> {
        let many = |values: &[String], good: fn(&str) -> bool, bad: PlaceReason| {
            if values.len() > MOST {
                Some(PlaceReason::TooMany)
            } else {
                values.iter().any(|value| !good(value)).then_some(bad)
            }
        };
        let (good, bad) = match field {
            PlaceField::Id => (is_id(text), PlaceReason::NotAnId),
            PlaceField::Pivot => (is_register_number(text), PlaceReason::NotARegisterNumber),
            PlaceField::Commune => (Commune::parse(text).is_some(), PlaceReason::UnknownCommune),
            PlaceField::Latitude => (self.latitude.is_none_or(Degrees::is_latitude), PlaceReason::NotDegrees),
            PlaceField::Accessibility | PlaceField::Booking => (is_web_address(text), PlaceReason::NotAWebAddress),
            PlaceField::Emails => return many(&self.emails, is_email, PlaceReason::NotAnEmail),
            PlaceField::Websites => return many(&self.websites, is_web_address, PlaceReason::NotAWebAddress),
            PlaceField::OtherLabels => {
                return many(
                    &self.other_labels,
                    |label| !label.is_empty() && !label.contains(SEPARATOR),
                    PlaceReason::Unshowable,
                );
            }
            _ => (true, PlaceReason::Unshowable),
        };
        (!good).then_some(bad)
    }
}

/// Whether a text is an identifier that files, addresses and spreadsheets all take as it is.
fn is_id(text: &str) -> bool {
    let of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(of_id)
}

/// Whether a text is a French postcode.
pub(super) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit())
}
