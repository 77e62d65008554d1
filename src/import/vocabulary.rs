//! Closed lists as files write them: by code, or by the label of the national tool.

use std::collections::BTreeMap;

use super::fold::folded;
use crate::domain::{
    Age, Audience, Autonomy, Device, Gender, Kind, MediatorRole, PlaceType, Referral, ServedTheme, Status, Theme,
    Usage, WorkshopLevel,
};

/// The labels of the national tool: list, code, label.
const LABELS: &str = include_str!("../../assets/national/labels.toml");

/// What a counter of the national tool says of those who did not say.
pub(super) const NOT_SAID: &str = "non_communique";

/// Codes, and every spelling by which a file may mean one.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    /// In the order in which a refusal tells them.
    labels: Vec<String>,
    codes: BTreeMap<String, String>,
}

impl List {
    /// Adds a code with its labels; the first of them tells it.
    pub(super) fn add<'l>(&mut self, code: &str, labels: impl IntoIterator<Item = &'l str>) {
        let mut told = code;
        let mut spellings = vec![folded(code)];
        for (at, label) in labels.into_iter().filter(|label| !label.trim().is_empty()).enumerate() {
            if at == 0 {
                told = label;
            }
            spellings.push(folded(label));
        }
        self.labels.push(told.to_owned());
        for spelling in spellings {
            // The first to claim a spelling keeps it.
            self.codes.entry(spelling).or_insert_with(|| code.to_owned());
        }
    }

    /// Adds a spelling of a code that the list has, whatever it meant before.
    pub(super) fn spell(&mut self, spelling: &str, code: &str) {
        self.codes.insert(folded(spelling), code.to_owned());
    }

    /// The code that a text means.
    pub(super) fn code_of(&self, text: &str) -> Option<&str> {
        self.codes.get(&folded(text)).map(String::as_str)
    }

    /// Every label, for a refusal.
    pub(super) fn told(&self) -> String {
        self.labels.join(" | ")
    }
}

/// The lists of a session's fields.
#[derive(Debug)]
pub(super) struct Vocabulary {
    lists: BTreeMap<&'static str, List>,
}

impl Vocabulary {
    /// Reads the labels; where they cannot be read, codes remain, and a test sees it.
    pub(super) fn load() -> Self {
        let labels: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(LABELS).unwrap_or_default();
        let national = |name: &str| labels.get(name);
        let list = |codes: Vec<&'static str>, name: &str| {
            let mut list = List::default();
            for code in codes {
                let label = national(name).and_then(|labels| labels.get(code));
                list.add(code, label.map(String::as_str));
            }
            list
        };
        macro_rules! codes {
            ($list:ty) => {
                <$list>::ALL.iter().map(|value| value.code()).collect::<Vec<_>>()
            };
        }
        // Those who did not say are not stored, and the national files count them.
        let with_not_said = |mut codes: Vec<&'static str>| {
            codes.push(NOT_SAID);
            codes
        };
        let mut kinds = List::default();
        for kind in Kind::ALL {
            // The national record knows two types.
            let theirs = match kind {
                Kind::Individual => Some("individuel"),
                Kind::Workshop => Some("collectif"),
                Kind::Talk | Kind::Project => None,
            };
            let label = theirs.and_then(|code| national("TypeActivite")?.get(code).map(String::as_str));
            kinds.add(kind.code(), label.into_iter().chain(theirs));
        }
        let autonomy = list(codes!(Autonomy), "Autonomie");
        let lists = [
            ("kind", kinds),
            ("place_type", list(codes!(PlaceType), "TypeLieu")),
            ("themes", list(codes!(Theme), "Thematique")),
            ("usages", list(codes!(Usage), "")),
            ("serves", list(codes!(ServedTheme), "")),
            ("devices", list(codes!(Device), "Materiel")),
            ("audience", list(codes!(Audience), "")),
            ("workshop_level", list(codes!(WorkshopLevel), "NiveauAtelier")),
            ("autonomy_before", autonomy.clone()),
            ("autonomy_after", autonomy),
            ("referral", list(codes!(Referral), "StructureDeRedirection")),
            ("mediator_role", list(codes!(MediatorRole), "")),
            ("participants.gender", list(with_not_said(codes!(Gender)), "Genre")),
            ("participants.age", list(with_not_said(codes!(Age)), "TrancheAge")),
            (
                "participants.status",
                list(with_not_said(codes!(Status)), "StatutSocial"),
            ),
        ];
        Self {
            lists: lists.into_iter().collect(),
        }
    }

    /// The list of a field; `None` for a field that has none.
    pub(super) fn list(&self, field: &str) -> Option<&List> {
        self.lists.get(field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_national_lists_has_its_label_and_both_are_read() {
        let labels: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(LABELS).unwrap();
        let vocabulary = Vocabulary::load();
        for (field, name) in [
            ("place_type", "TypeLieu"),
            ("themes", "Thematique"),
            ("devices", "Materiel"),
            ("workshop_level", "NiveauAtelier"),
            ("autonomy_after", "Autonomie"),
            ("referral", "StructureDeRedirection"),
            ("participants.gender", "Genre"),
            ("participants.age", "TrancheAge"),
            ("participants.status", "StatutSocial"),
        ] {
            let list = vocabulary.list(field).unwrap();
            assert_eq!(list.labels.len(), labels[name].len(), "{name}");
            for (code, label) in &labels[name] {
                for spelling in [
                    code.clone(),
                    label.clone(),
                    label.replace('’', "'"),
                    label.to_uppercase(),
                ] {
                    assert_eq!(list.code_of(&spelling), Some(code.as_str()), "{spelling}");
                }
            }
        }
        let kinds = vocabulary.list("kind").unwrap();
        assert_eq!(kinds.code_of("Atelier collectif"), Some("workshop"));
        assert_eq!(kinds.code_of("individuel"), Some("individual"));
        assert_eq!(kinds.code_of("talk"), Some("talk"));
    }
}
