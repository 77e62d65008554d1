//! The language in which people are spoken to.

use super::failure::Failure;
use crate::i18n::Locale;

/// The language asked for, or that of the environment, whose variables `lookup` gives; French when it names none we have.
///
/// A language asked for by name and not offered is refused rather than replaced.
pub(super) fn of(asked: Option<&str>, lookup: impl Fn(&str) -> Option<String>) -> Result<&'static Locale, Failure> {
    if let Some(tag) = asked {
        let found = Locale::negotiate(tag);
        return if primary(found.tag).eq_ignore_ascii_case(primary(tag)) {
            Ok(found)
        } else {
            Err(Failure::UnknownLanguage { tag: tag.to_owned() })
        };
    }
    let value = |name: &str| lookup(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(value)
        .unwrap_or_default();
    // As for every program: LANGUAGE refines a locale, and means nothing in the bare "C" one.
    let bare = matches!(locale.split('.').next(), None | Some("" | "C" | "POSIX"));
    let wished = value("LANGUAGE").filter(|_| !bare).unwrap_or(locale);
    Ok(Locale::negotiate(&wished))
}

/// The language of the environment, for saying that the one asked for is not there.
pub(super) fn unasked() -> &'static Locale {
    of(None, |name| std::env::var(name).ok()).unwrap_or_else(|_| Locale::reference())
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(asked: Option<&str>, environment: &[(&str, &str)]) -> Option<&'static str> {
        let lookup = |wanted: &str| {
            let found = environment.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| (*value).to_owned())
        };
        of(asked, lookup).ok().map(|locale| locale.tag)
    }

    #[test]
    fn the_option_wins_over_the_environment_and_the_strongest_variable_over_the_others() {
        assert_eq!(spoken(Some("fr"), &[("LANG", "en_GB.UTF-8")]), Some("fr"));
        assert_eq!(spoken(Some("fr-CA"), &[]), Some("fr"));
        assert_eq!(
            spoken(None, &[("LC_ALL", "fr_FR"), ("LANG", "en_GB.UTF-8")]),
            Some("fr")
        );
        assert_eq!(spoken(None, &[("LANG", "C.UTF-8"), ("LANGUAGE", "en")]), Some("fr"));
        assert_eq!(spoken(None, &[("LANG", "ar_MA.UTF-8")]), Some("ar"));
        assert_eq!(
            spoken(None, &[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "en:fr")]),
            Some("en")
        );
        assert_eq!(spoken(None, &[]), Some("fr"));
    }

    #[test]
    fn a_language_asked_for_and_not_offered_is_refused() {
        assert_eq!(spoken(Some("ja"), &[]), None);
        assert_eq!(spoken(Some(""), &[]), None);
    }
}
