//! The words that people read for the codes of a report, in one language.
//!
//! A code that no message knows is shown as it is: sites, communes and what a coordinator added have no message. Never
//! guards against formulas and never measures: that is for each format.

use crate::i18n::{Locale, Texts, without_marks};

/// Words for codes, in the language of some texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Labels<'a>(pub &'a Texts);

impl Labels<'_> {
    /// A message in logical order, without the marks that keep directions apart on a screen.
    pub fn say(self, id: &str) -> String {
        without_marks(&self.0.text(id, &[]))
    }

    /// What a figure is broken down by: `place_type` gives "type de lieu".
    pub fn dimension(self, name: &str) -> String {
        self.known("dimension", name).unwrap_or_else(|| name.to_owned())
    }

    /// What a figure counts: `mediator_minutes` gives "minutes de médiation".
    pub fn unit(self, name: &str) -> String {
        self.known("unit", name).unwrap_or_else(|| name.to_owned())
    }

    /// One value of a dimension, by its code.
    pub fn value(self, dimension: &str, code: &str) -> String {
        let found = match dimension {
            "administrative_theme" => self.known("label-theme", code),
            "language" => self.language(code),
            "lesson" => self.lesson(code),
            _ => self.known(&format!("label-{dimension}"), code),
        };
        found.unwrap_or_else(|| match code {
            "unknown" | "non_communique" => self.say("label-unknown"),
            _ => code.to_owned(),
        })
    }

    /// Language names are those of the table of languages: French for a French reader, their own for the others.
    fn language(self, tag: &str) -> Option<String> {
        let named = Locale::find(tag)?;
        let reads_french = self.0.locale().tag.starts_with(Locale::reference().tag);
        Some(
            if reads_french {
                named.french_name
            } else {
                named.native_name
            }
            .to_owned(),
        )
    }

    /// A lesson is called by its title when the pack that has it is in the texts.
    fn lesson(self, id: &str) -> Option<String> {
        let title = format!("{id}-title");
        self.0
            .pack_has(&title)
            .then(|| without_marks(&self.0.pack_text(&title, &[])))
    }

    fn known(self, prefix: &str, code: &str) -> Option<String> {
        let id = format!("{prefix}-{code}").replace('_', "-");
        self.0.has(&id).then(|| self.say(&id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Age, Audience, Autonomy, Device, Entry, Face, Gender, Kind, Level, MediatorRole, PlaceType, Referral, Role,
        ServedTheme, Status, Theme, Usage, WorkshopLevel,
    };

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
            "status" Status, "autonomy" Autonomy, "workshop-level" WorkshopLevel, "referral" Referral,
            "mediator-role" MediatorRole, "level" Level, "usage" Usage, "audience" Audience, "serves" ServedTheme,
            "face" Face, "entry" Entry, "role" Role,
        ];
        lists.push(("returning", vec!["already", "first-time", "unknown"]));
        for list in ["gender", "age", "status"] {
            lists.push((list, vec!["non_communique"]));
        }
        lists
    }

    #[test]
    fn every_value_of_every_list_is_said_in_each_language() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            for (list, codes) in lists() {
                for code in codes {
                    let said = Labels(&texts).value(list, code);
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
                let said: Vec<String> = codes.iter().map(|code| Labels(&texts).value(list, code)).collect();
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
                    let said = Labels(&texts).value(list, code);
                    assert!(said.chars().count() <= 44, "{} {list} {code}: {said}", locale.tag);
                }
            }
        }
    }

    #[test]
    fn the_national_lists_are_worded_as_the_national_record_words_them() {
        let french = texts("fr");
        for (dimension, code, label) in [
            ("age", "douze_dix_huit", "12 - 17 ans"),
            ("theme", "gere_ses_contenus_numeriques", "Gérer ses contenus numériques"),
            ("administrative_theme", "argent_impots", "Argent - Impôts"),
            ("autonomy", "entierement_accompagne", "Avec guidage"),
            ("status", "non_communique", "Non communiqué ou hétérogène"),
            ("place_type", "lieu_activite", "Lieu d’activité"),
        ] {
            assert_eq!(Labels(&french).value(dimension, code), label);
        }
    }

    #[test]
    fn what_no_message_knows_is_shown_as_it_is() {
        let french = texts("fr");
        assert_eq!(Labels(&french).value("site", "0A1B2C3D"), "0A1B2C3D");
        assert_eq!(Labels(&french).value("language", "kab"), "kab");
        assert_eq!(Labels(&french).value("lesson", "email.mailbox"), "email.mailbox");
        assert_eq!(Labels(&french).value("audience", "unknown"), "non communiqué");
        assert_eq!(Labels(&french).dimension("new_thing"), "new_thing");
    }

    #[test]
    fn a_language_is_named_for_its_reader() {
        assert_eq!(Labels(&texts("fr")).value("language", "ar"), "arabe");
        assert_eq!(Labels(&texts("en")).value("language", "ar"), "العربية");
    }

    #[test]
    fn a_lesson_has_the_title_of_its_pack() {
        let mut french = texts("fr");
        french.add_pack(&["email-mailbox-title = Écrire un e-mail"], &[]);
        assert_eq!(Labels(&french).value("lesson", "email-mailbox"), "Écrire un e-mail");
    }
}
