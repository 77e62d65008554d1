//! A site: an installation that writes records, and the lists that are its own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Commune, NetworkTargets, PlaceField, PlaceReason, SitePlace, Slug, Workshop, workshop};

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
    /// The folder that files are written to from a screen, from the root; empty for `exports` in the data directory.
    pub exports_dir: String,
    /// Public keys of minisign whose packs are installed without asking.
    pub pack_keys: Vec<String>,
    /// What the national tool asks for, as TOML, where it is not what is shipped; empty otherwise.
    pub national_form: String,
    /// The site's own place, in the national standard.
    #[serde(skip_serializing_if = "SitePlace::is_empty")]
    pub place: SitePlace,
    /// Other places where sessions are held, by id.
    pub places: BTreeMap<String, SitePlace>,
    /// Procedures beyond those shipped: id → French name.
    pub procedures: BTreeMap<String, String>,
    /// The workshop catalogue: id → what is usual of it, or its title alone.
    #[serde(deserialize_with = "workshop::read")]
    pub workshops: BTreeMap<String, Workshop>,
    /// The coordinator's tags: id → label.
    pub tags: BTreeMap<String, String>,
    /// Sectors of cycles beyond those shipped: id → name.
    pub sectors: BTreeMap<String, String>,
    /// The structures that cycles and supports are held with, as coded places: id → name.
    pub structures: BTreeMap<String, String>,
    /// Skills beyond those shipped: `branch.skill` → name.
    pub skills: BTreeMap<String, String>,
    /// The mobile tours: id → name.
    pub tours: BTreeMap<String, String>,
    /// The targets of the network's programme.
    pub targets: NetworkTargets,
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
            exports_dir: String::new(),
            pack_keys: Vec::new(),
            national_form: String::new(),
            place: SitePlace::default(),
            places: BTreeMap::new(),
            procedures: BTreeMap::new(),
            workshops: BTreeMap::new(),
            tags: BTreeMap::new(),
            sectors: BTreeMap::new(),
            structures: BTreeMap::new(),
            skills: BTreeMap::new(),
            targets: NetworkTargets::default(),
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
    #[error("{field}: {value:?} is not a code of its list")]
    NotInList { field: String, value: String },
    #[error("{field}: {value} is not between 1 and {most}")]
    OutOfRange { field: String, value: u32, most: u32 },
    #[error("exports_dir: {0:?} is not the full name of a folder (it begins with /)")]
    NotAFolder(String),
    #[error("country: {0:?} is not a code of two capitals")]
    NotACountry(String),
    #[error("targets.{field}: {value} is more than {most}")]
    TooHigh { field: String, value: u32, most: u32 },
}

impl Site {
    /// The titles of the workshop catalogue, by id.
    #[must_use]
    pub fn titles(&self) -> BTreeMap<String, String> {
        let titles = self.workshops.iter();
        titles
            .map(|(id, workshop)| (id.clone(), workshop.title.clone()))
            .collect()
    }

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
        text("exports_dir".into(), &self.exports_dir, 200);
        for (id, workshop) in &self.workshops {
            text(format!("workshops.{id}.title"), &workshop.title, 80);
        }
        let lists = [
            ("procedures", &self.procedures),
            ("tags", &self.tags),
            ("sectors", &self.sectors),
            ("structures", &self.structures),
            ("skills", &self.skills),
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
            .chain(self.workshops.keys().map(|id| ("workshops", id)))
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
        for (id, workshop) in &self.workshops {
            workshop.check(id, &mut faults);
        }
        if !self.exports_dir.is_empty() && !self.exports_dir.starts_with('/') {
            faults.push(SiteError::NotAFolder(self.exports_dir.clone()));
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
        for (field, value) in self.targets.named() {
            if value > NetworkTargets::MOST {
                faults.push(SiteError::TooHigh {
                    field: field.to_owned(),
                    value,
                    most: NetworkTargets::MOST,
                });
            }
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
