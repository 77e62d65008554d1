//! The words that people read for the codes of a report, in one language.
//!
//! A code that no message knows is shown as it is: sites, communes and what a coordinator added have no message. Never
//! guards against formulas and never measures: that is for each format.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::domain::{PathKind, Slug, Territory};
use crate::i18n::{Locale, Texts, without_marks};
use crate::indicators::{Cell, Dimension, Protection, Status, UNKNOWN, Unit, Withheld};

/// Words for codes, in the language of some texts; each message is looked up once, since a file repeats them by the
/// hundred thousand.
#[derive(Debug)]
pub(super) struct Labels<'a> {
    pub texts: &'a Texts,
    said: RefCell<HashMap<String, Option<String>>>,
}

impl<'a> Labels<'a> {
    /// The words of these texts.
    pub fn new(texts: &'a Texts) -> Self {
        Self {
            texts,
            said: RefCell::default(),
        }
    }

    /// A message in logical order, without the marks that keep directions apart on a screen.
    pub fn say(&self, id: &str) -> String {
        self.known(id)
            .unwrap_or_else(|| without_marks(&self.texts.text(id, &[])))
    }

    /// The header of a column.
    pub fn column(&self, name: &str) -> String {
        self.say(&format!("column-{}", hyphened(name)))
    }

    /// What a figure is broken down by: `place_type` gives "type de lieu".
    pub fn dimension(&self, dimension: Dimension) -> String {
        self.say(&format!("dimension-{}", hyphened(dimension.code())))
    }

    /// What a figure counts: `mediator_minutes` gives "minutes de médiation".
    pub fn unit(&self, unit: Unit) -> String {
        self.say(&format!("unit-{}", hyphened(unit.code())))
    }

    /// One value of a dimension, by its code.
    pub fn value(&self, dimension: Dimension, code: &str) -> String {
        let found = match dimension {
            Dimension::Language => self.language(code),
            Dimension::Lesson if code == UNKNOWN => self.label(Dimension::Lesson.code(), "none"),
            Dimension::Lesson => self.lesson(code),
            Dimension::Step => self.step(code),
            Dimension::Path => self.path(code),
            Dimension::Placement => self
                .label("placement", code)
                .or_else(|| self.label(Dimension::Level.code(), code)),
            Dimension::AreasBefore | Dimension::AreasAfter => self.label("areas", code),
            Dimension::Hour => on_the_hour(code),
            Dimension::Department => self.department(code),
            Dimension::AdministrativeTheme => self.label(Dimension::Theme.code(), code),
            Dimension::AutonomyBefore | Dimension::AutonomyAfter => self.label("autonomy", code),
            _ => self.label(dimension.code(), code),
        };
        found.unwrap_or_else(|| match code {
            UNKNOWN => self.say("label-unknown"),
            _ => code.to_owned(),
        })
    }

    /// Language names are those of the table of languages: French for a French reader, their own for the others.
    fn language(&self, tag: &str) -> Option<String> {
        let named = Locale::find(tag)?;
        let reads_french = self.texts.locale().tag.starts_with(Locale::reference().tag);
        Some(
            if reads_french {
                named.french_name
            } else {
                named.native_name
            }
            .to_owned(),
        )
    }

    /// A lesson is called by its title when the pack that has it is in the texts; the id of a message has no dot.
    fn lesson(&self, id: &str) -> Option<String> {
        self.of_pack(&format!("{}-title", id.replace('.', "-")))
    }

    /// A step is called by its title behind that of its lesson.
    fn step(&self, code: &str) -> Option<String> {
        let (lesson, step) = code.split_once('/')?;
        let title = self.of_pack(&format!(
            "{}-{}-title",
            lesson.replace('.', "-"),
            step.replace('.', "-")
        ))?;
        Some(self.both(self.lesson(lesson)?, title))
    }

    /// A path is called by what it is made for; a need by the words of its pack.
    fn path(&self, code: &str) -> Option<String> {
        let id = Slug::parse(code)?;
        match PathKind::of(&id)? {
            PathKind::Cell(audience, usage) => {
                let audience = self.label(Dimension::Audience.code(), audience.code())?;
                Some(self.both(audience, self.label(Dimension::Usage.code(), usage.code())?))
            }
            PathKind::Audience(audience) => self.label(Dimension::Audience.code(), audience.code()),
            PathKind::Level(level) => self.label(Dimension::Level.code(), level.code()),
            PathKind::Need => self.of_pack(code),
        }
    }

    fn both(&self, first: String, second: String) -> String {
        let words = [("first", first.into()), ("second", second.into())];
        without_marks(&self.texts.text("export-both", &words))
    }

    fn department(&self, number: &str) -> Option<String> {
        if number == UNKNOWN {
            return Some(self.say("export-territory-unknown"));
        }
        let words = [
            ("name", Territory::Department.name(number)?.into()),
            ("code", number.into()),
        ];
        Some(without_marks(&self.texts.text("export-territory", &words)))
    }

    fn of_pack(&self, id: &str) -> Option<String> {
        self.texts.pack_words(id).map(|words| without_marks(&words))
    }

    fn label(&self, list: &str, code: &str) -> Option<String> {
        self.known(&format!("label-{}-{}", hyphened(list), hyphened(code)))
    }

    fn known(&self, id: &str) -> Option<String> {
        if let Some(said) = self.said.borrow().get(id) {
            return said.clone();
        }
        let said = self.texts.has(id).then(|| without_marks(&self.texts.text(id, &[])));
        self.said.borrow_mut().insert(id.to_owned(), said.clone());
        said
    }
}

/// The mark that people read in the place of a figure kept back; `None` for one that is shown.
pub(super) fn mark(cell: &Cell, protection: Protection) -> Option<Cow<'static, str>> {
    match (cell.status, protection) {
        (Status::Ok, _) => None,
        (Status::Withheld(Withheld::Primary), Protection::Protected { threshold }) => {
            Some(format!("<{}", threshold.people()).into())
        }
        (Status::Withheld(_), _) => Some("·".into()),
    }
}

/// `9` is a row that people look for as `09:00`.
fn on_the_hour(code: &str) -> Option<String> {
    Some(format!("{:02}:00", code.parse::<u8>().ok()?))
}

/// Codes are written with `_` in files and messages with `-`.
fn hyphened(code: &str) -> String {
    code.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{
        Age, Area, Audience, Autonomy, Device, Entry, Face, Gender, Kind, Level, MediatorRole, PlaceType, Referral,
        Role, ServedTheme, Theme, Usage, WorkshopLevel,
    };
    use crate::i18n::PackWords;
    use crate::indicators::Code;

    fn texts(tag: &str) -> Texts {
        Texts::load(Locale::find(tag).unwrap())
    }

    /// Every list with its codes, by the name its messages have.
    fn lists() -> Vec<(&'static str, Vec<&'static str>)> {
        macro_rules! codes {
            ($($name:literal $list:ty),+ $(,)?) => { vec![$(($name, <$list>::ALL.iter().map(|v| v.code()).collect())),+] };
        }
        let mut lists = codes![
            "kind" Kind, "place-type" PlaceType, "theme" Theme, "device" Device, "gender" Gender, "age" Age,
            "status" crate::domain::Status, "autonomy" Autonomy, "workshop-level" WorkshopLevel, "referral" Referral,
            "mediator-role" MediatorRole, "level" Level, "usage" Usage, "audience" Audience, "serves" ServedTheme,
            "face" Face, "entry" Entry, "role" Role, "area" Area,
        ];
        let of = |dimension: Dimension| dimension.closed().unwrap_or_default().to_vec();
        lists.push(("duration", of(Dimension::Duration)));
        lists.push(("weekday", of(Dimension::Weekday)));
        lists.push(("matrix-step", of(Dimension::MatrixStep)));
        lists.push(("premises", of(Dimension::Premises)));
        lists.push(("own-device", of(Dimension::OwnDevice)));
        lists.push(("areas", vec!["0", "1", "2", "3", "4", "5"]));
        lists.push(("returning", vec!["already", "first-time", "unknown"]));
        for list in ["gender", "age", "status"] {
            lists.push((list, vec!["non_communique"]));
        }
        lists
    }

    fn said_of(labels: &Labels<'_>, list: &str, code: &str) -> String {
        labels.label(list, code).unwrap_or_default()
    }

    #[test]
    fn every_value_of_every_list_is_said_in_each_language() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            for (list, codes) in lists() {
                for code in codes {
                    let said = said_of(&Labels::new(&texts), list, code);
                    assert!(!said.is_empty() && said != code, "{} {list} {code}: {said}", locale.tag);
                }
            }
            assert_eq!(texts.missing(), Vec::<String>::new(), "{}", locale.tag);
        }
    }

    #[test]
    fn no_two_values_of_a_list_read_alike() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            for (list, codes) in lists() {
                let said: Vec<String> = codes
                    .iter()
                    .map(|code| said_of(&Labels::new(&texts), list, code))
                    .collect();
                for (i, label) in said.iter().enumerate() {
                    assert!(!said[..i].contains(label), "{} {list}: {label} twice", locale.tag);
                }
            }
        }
    }

    #[test]
    fn what_visitors_choose_from_fits_44_characters() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            for (list, codes) in lists() {
                if !["usage", "level", "audience", "entry", "face"].contains(&list) {
                    continue;
                }
                for code in codes {
                    let said = said_of(&Labels::new(&texts), list, code);
                    assert!(said.chars().count() <= 44, "{} {list} {code}: {said}", locale.tag);
                }
            }
        }
    }

    #[test]
    fn the_values_of_a_dimension_have_the_words_of_its_list() {
        let french = texts("fr");
        for (dimension, code, label) in [
            (Dimension::Age, "douze_dix_huit", "12 - 17 ans"),
            (
                Dimension::Theme,
                "gere_ses_contenus_numeriques",
                "Gérer ses contenus numériques",
            ),
            (Dimension::AdministrativeTheme, "argent_impots", "Argent - Impôts"),
            (Dimension::AutonomyAfter, "entierement_accompagne", "Avec guidage"),
            (Dimension::Hour, "9", "09:00"),
            (Dimension::PlaceType, "lieu_activite", "Lieu d’activité"),
            (Dimension::Placement, "none", "D’abord le clavier et la souris"),
            (Dimension::Placement, "basic", "Les premiers pas"),
            (Dimension::Area, "3", "Créer des contenus"),
            (Dimension::AreasAfter, "5", "Les 5 domaines"),
            (Dimension::Face, "3", "Content"),
            (Dimension::Premises, "mobile_stop", "Halte de tournée"),
            (Dimension::Department, "14", "Calvados (14)"),
            (Dimension::Path, "level-advanced", "Aller plus loin"),
            (
                Dimension::Path,
                "seniors-email",
                "Seniors · Écrire et recevoir des e-mails",
            ),
        ] {
            assert_eq!(Labels::new(&french).value(dimension, code), label);
        }
    }

    #[test]
    fn all_that_a_catalogue_names_has_words_in_each_language() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            let labels = Labels::new(&texts);
            for code in Code::ALL {
                labels.say(&code.title_id());
                labels.say(&code.definition_id());
                for measure in code.indicator().measures {
                    labels.unit(measure.unit);
                    measure.share_of.map(|unit| labels.unit(unit));
                }
            }
            for dimension in Dimension::ALL {
                labels.dimension(dimension);
                for &code in dimension.closed().unwrap_or_default() {
                    assert_ne!(labels.value(dimension, code), code, "{} {dimension:?}", locale.tag);
                }
                assert_ne!(
                    labels.value(dimension, UNKNOWN),
                    UNKNOWN,
                    "{} {dimension:?}",
                    locale.tag
                );
            }
            for name in crate::indicators::COLUMNS {
                labels.column(name);
            }
            assert_eq!(texts.missing(), Vec::<String>::new(), "{}", locale.tag);
        }
    }

    #[test]
    fn what_no_message_knows_is_shown_as_it_is() {
        let french = texts("fr");
        assert_eq!(Labels::new(&french).value(Dimension::Language, "kab"), "kab");
        assert_eq!(
            Labels::new(&french).value(Dimension::Lesson, "email.mailbox"),
            "email.mailbox"
        );
        for (dimension, code) in [
            (Dimension::Step, "email.mailbox/write"),
            (Dimension::Path, "need-see-family"),
        ] {
            assert_eq!(Labels::new(&french).value(dimension, code), code);
        }
        assert_eq!(
            Labels::new(&french).value(Dimension::Audience, "unknown"),
            "non communiqué"
        );
    }

    #[test]
    fn a_language_is_named_for_its_reader() {
        assert_eq!(Labels::new(&texts("fr")).value(Dimension::Language, "ar"), "arabe");
        assert_eq!(Labels::new(&texts("en")).value(Dimension::Language, "ar"), "العربية");
    }

    #[test]
    fn lessons_steps_and_needs_have_the_words_of_their_pack() {
        struct Titles;
        impl PackWords for Titles {
            fn file_of(&self, _id: &str) -> Option<&'static str> {
                Some("all")
            }
            fn words(&self, _tag: &str, _file: &str) -> Vec<Cow<'_, str>> {
                let words = "email-mailbox-title = Écrire un e-mail
email-mailbox-write-title = Écrire à Leïla
\
                             need-see = Voir les miens";
                vec![Cow::Borrowed(words)]
            }
            fn fallback(&self) -> &'static str {
                "fr"
            }
        }
        let mut french = texts("fr");
        french.use_packs(Arc::new(Titles));
        let labels = Labels::new(&french);
        for (dimension, code, said) in [
            (Dimension::Lesson, "email.mailbox", "Écrire un e-mail"),
            (
                Dimension::Step,
                "email.mailbox/write",
                "Écrire un e-mail · Écrire à Leïla",
            ),
            (Dimension::Path, "need-see", "Voir les miens"),
        ] {
            assert_eq!(labels.value(dimension, code), said);
        }
    }
}
