//! The workshop catalogue of a site: what it says of each title, and what a date or a session takes from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::site::SiteError;
use super::{Session, Theme, Usage, WorkshopLevel};

/// Longest workshop, in minutes.
const LONGEST: u32 = 1439;
/// Most seats of a workshop.
const MOST_SEATS: u32 = 10_000;

/// A workshop of the catalogue, as a site's description says it; all but the title may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Workshop {
    pub title: String,
    /// A code of the workshop levels; empty when it has none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub level: String,
    /// Codes of the 18 usages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub usages: Vec<String>,
    /// Codes of the national themes; those of the usages when there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
}

impl Workshop {
    /// One of which only the title is known.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// What is wrong with its codes and numbers, each under `workshops.<id>`.
    pub(super) fn check(&self, id: &str, faults: &mut Vec<SiteError>) {
        let field = |name: &str| format!("workshops.{id}.{name}");
        let mut coded = |name: &str, codes: &[String], known: fn(&str) -> bool| {
            let unknown = codes.iter().filter(|code| !known(code));
            faults.extend(unknown.map(|value| SiteError::NotInList {
                field: field(name),
                value: value.clone(),
            }));
        };
        if !self.level.is_empty() {
            coded("level", std::slice::from_ref(&self.level), |code| {
                WorkshopLevel::from_code(code).is_some()
            });
        }
        coded("usages", &self.usages, |code| Usage::from_code(code).is_some());
        coded("themes", &self.themes, |code| Theme::from_code(code).is_some());
        for (name, value, most) in [("minutes", self.minutes, LONGEST), ("seats", self.seats, MOST_SEATS)] {
            if let Some(value) = value.filter(|value| !(1..=most).contains(value)) {
                faults.push(SiteError::OutOfRange {
                    field: field(name),
                    value,
                    most,
                });
            }
        }
    }
}

/// Reads the catalogue of a description: a table for each id, or its title alone as older descriptions have it.
pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Workshop>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Said {
        Title(String),
        Whole(Workshop),
    }
    let said = BTreeMap::<String, Said>::deserialize(from)?;
    let whole = |(id, said)| match said {
        Said::Title(title) => (id, Workshop::titled(title)),
        Said::Whole(workshop) => (id, workshop),
    };
    Ok(said.into_iter().map(whole).collect())
}

/// What is usual of a workshop of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    pub level: Option<WorkshopLevel>,
    /// In list order.
    pub usages: Vec<Usage>,
    /// In list order; those of the usages when the catalogue says none, and whatever the national rule adds.
    pub themes: Vec<Theme>,
    /// 1–1439.
    pub minutes: Option<u16>,
    pub seats: Option<u32>,
}

impl Usual {
    /// What a workshop's codes say; those that no list has are left out.
    #[must_use]
    pub fn of(workshop: &Workshop) -> Self {
        let mut usages: Vec<Usage> = workshop
            .usages
            .iter()
            .filter_map(|code| Usage::from_code(code))
            .collect();
        usages.sort_unstable();
        usages.dedup();
        let mut themes: Vec<Theme> = workshop
            .themes
            .iter()
            .filter_map(|code| Theme::from_code(code))
            .collect();
        if themes.is_empty() {
            themes = usages.iter().map(|usage| usage.theme()).collect();
        }
        if themes.iter().any(|theme| theme.is_administrative()) {
            themes.push(Theme::AideAuxDemarches);
        }
        themes.sort_unstable();
        themes.dedup();
        let minutes = workshop.minutes.filter(|minutes| (1..=LONGEST).contains(minutes));
        Self {
            level: WorkshopLevel::from_code(&workshop.level),
            usages,
            themes,
            minutes: minutes.and_then(|minutes| u16::try_from(minutes).ok()),
            seats: workshop.seats.filter(|seats| (1..=MOST_SEATS).contains(seats)),
        }
    }

    /// Says in a workshop session what is usual of it: level, usages and themes, not how long it lasted.
    pub fn fill(&self, session: &mut Session) {
        session.workshop_level = self.level;
        session.usages.clone_from(&self.usages);
        session.themes.clone_from(&self.themes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workshop_that_says_no_theme_has_those_of_its_usages() {
        let mut workshop = Workshop::titled("Mon premier e-mail");
        workshop.usages = vec!["email".to_owned(), "email".to_owned()];
        let usual = Usual::of(&workshop);
        assert_eq!((usual.usages, usual.themes), (vec![Usage::Email], vec![Theme::Email]));
    }

    #[test]
    fn an_administrative_theme_brings_the_one_that_the_national_rule_asks() {
        let workshop = Workshop {
            themes: vec!["logement".to_owned()],
            ..Workshop::titled("Demander un logement")
        };
        let themes = Usual::of(&workshop).themes;
        assert!(themes.contains(&Theme::AideAuxDemarches), "{themes:?}");
    }

    #[test]
    fn codes_and_numbers_of_no_list_are_faults_and_nothing_else() {
        let workshop = Workshop {
            level: "expert".to_owned(),
            usages: vec!["email".to_owned(), "telepathy".to_owned()],
            minutes: Some(0),
            seats: Some(12),
            ..Workshop::titled("x")
        };
        let mut faults = Vec::new();
        workshop.check("one", &mut faults);
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert_eq!(Usual::of(&workshop).minutes, None);
    }
}
