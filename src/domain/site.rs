//! A site: an installation that writes records, and the lists that are its own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Commune, PlaceField, PlaceReason, SitePlace, Slug};

/// What the installer says of the terminal's fonts, which no terminal tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fonts {
    #[default]
    Unsaid,
    /// The font has the Arabic forms, as `Arabic-VGA32x16` does on a Linux console.
    ArabicForms,
    /// Fonts for every offered script are installed.
    EveryScript,
}

/// One text file describes a site: `palier site set FILE.toml`.
///
/// The texts are the place's, never a person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Site {
    /// Shown at the top of every screen, at most 60 characters.
    pub name: String,
    /// INSEE code of the site's commune; empty when unknown.
    pub commune: String,
    /// ISO 3166-1 alpha-2; outside France, `localities` replaces the communes.
    pub country: String,
    /// Codes of the communes of another country.
    pub localities: Vec<String>,
    /// Tags of the languages offered, in their order; empty means all those of the core pack.
    pub languages: Vec<String>,
    pub fonts: Fonts,
    /// The name of the printer that cards go to, as `lpstat -e` says it; empty when there is none.
    pub printer: String,
    /// Whether a call for help rings the terminal's bell.
    pub bell: bool,
    /// Public keys of minisign whose packs are installed without asking.
    pub pack_keys: Vec<String>,
    /// The site's own place, in the national standard.
    #[serde(skip_serializing_if = "SitePlace::is_empty")]
    pub place: SitePlace,
    /// Other places where sessions are held, by id.
    pub places: BTreeMap<String, SitePlace>,
    /// Procedures beyond those shipped: id → French name.
    pub procedures: BTreeMap<String, String>,
    /// The workshop catalogue: id → title.
    pub workshops: BTreeMap<String, String>,
    /// The coordinator's tags: id → label.
    pub tags: BTreeMap<String, String>,
    /// The mobile tours: id → name.
    pub tours: BTreeMap<String, String>,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            name: String::new(),
            commune: String::new(),
            country: "FR".to_owned(),
            localities: Vec::new(),
            languages: Vec::new(),
            fonts: Fonts::Unsaid,
            printer: String::new(),
            bell: false,
            pack_keys: Vec::new(),
            place: SitePlace::default(),
            places: BTreeMap::new(),
            procedures: BTreeMap::new(),
            workshops: BTreeMap::new(),
            tags: BTreeMap::new(),
            tours: BTreeMap::new(),
        }
    }
}

/// Why a site's description is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SiteError {
    #[error("{field}: {value:?} is longer than {most} characters")]
    TooLong { field: String, value: String, most: usize },
    #[error("{field}: {value:?} has a character that cannot be shown")]
    ControlCharacter { field: String, value: String },
    #[error("{field}: {value:?} is not an id (lower-case letters, digits, inner hyphens, at most 40)")]
    NotAnId { field: String, value: String },
    #[error("{field}: {value:?} is not an INSEE code of the 2026 list of communes")]
    UnknownCommune { field: String, value: String },
    #[error("{field}: {value:?} {reason}")]
    Place {
        field: String,
        reason: PlaceReason,
        value: String,
    },
    #[error("printer: {0:?} is not the name of a printer (letters, digits, - _ . and no - first)")]
    NotAPrinter(String),
    #[error("pack_keys: {0:?} is not a public key of minisign (56 signs that begin with RW)")]
    NotAKey(String),
    #[error("country: {0:?} is not a code of two capitals")]
    NotACountry(String),
}

impl Site {
    /// Every fault of the description at once; empty when it may be used.
    #[must_use]
    pub fn check(&self) -> Vec<SiteError> {
        let mut faults = Vec::new();
        let mut text = |field: String, value: &str, most: usize| {
            if value.chars().count() > most {
                faults.push(SiteError::TooLong {
                    field: field.clone(),
                    value: value.to_owned(),
                    most,
                });
            }
            if value.chars().any(unshowable) {
                faults.push(SiteError::ControlCharacter {
                    field,
                    value: value.to_owned(),
                });
            }
        };
        text("name".into(), &self.name, 60);
        let lists = [
            ("procedures", &self.procedures),
            ("workshops", &self.workshops),
            ("tags", &self.tags),
            ("tours", &self.tours),
        ];
        for (list, labels) in lists {
            for (id, label) in labels {
                text(format!("{list}.{id}"), label, 80);
            }
        }
        let ids = lists
            .iter()
            .flat_map(|(list, labels)| labels.keys().map(move |id| (*list, id)))
            .chain(self.places.keys().map(|id| ("places", id)))
            .chain(self.localities.iter().map(|id| ("localities", id)));
        for (list, id) in ids {
            if Slug::parse(id).is_none() {
                faults.push(SiteError::NotAnId {
                    field: list.to_owned(),
                    value: id.clone(),
                });
            }
        }
        let of_printer = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if self.printer.len() > 127 || self.printer.starts_with('-') || !self.printer.chars().all(of_printer) {
            faults.push(SiteError::NotAPrinter(self.printer.clone()));
        }
        let of_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
        for key in &self.pack_keys {
            if key.len() != 56 || !key.starts_with("RW") || !key.chars().all(of_key) {
                faults.push(SiteError::NotAKey(key.clone()));
            }
        }
        if self.country.len() != 2 || !self.country.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.push(SiteError::NotACountry(self.country.clone()));
        }
        if !self.commune.is_empty() && self.country == "FR" && Commune::parse(&self.commune).is_none() {
            faults.push(SiteError::UnknownCommune {
                field: "commune".to_owned(),
                value: self.commune.clone(),
            });
        }
        let others = self.places.iter().map(|(id, place)| (format!("places.{id}"), place));
        for (at, place) in std::iter::once(("place".to_owned(), &self.place)).chain(others) {
            faults.extend(self.check_place(&at, place));
        }
        faults
    }

    /// The faults of one place; the codes of another country's communes are its own.
    fn check_place(&self, at: &str, place: &SitePlace) -> Vec<SiteError> {
        let abroad = self.country != "FR";
        let faults = place.check().into_iter();
        let faults = faults.filter(|(field, _)| !(abroad && *field == PlaceField::Commune));
        faults
            .map(|(field, reason)| SiteError::Place {
                field: format!("{at}.{}", field.key()),
                reason,
                value: place.text(field),
            })
            .collect()
    }

    /// The same description, each place with the day it last changed: see [`SitePlace::dated`].
    #[must_use]
    pub fn dated(mut self, before: &Self, today: NaiveDate) -> Self {
        self.place = self.place.dated(Some(&before.place), today);
        let places = std::mem::take(&mut self.places).into_iter();
        self.places = places
            .map(|(id, place)| {
                let place = place.dated(before.places.get(&id), today);
                (id, place)
            })
            .collect();
        self
    }
}

/// Controls, direction marks and tag characters: nothing imported may drive a terminal.
pub(super) fn unshowable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}
