//! The interface files embedded in the binary, every `.ftl` of a language read as one but those read on demand.
//!
//! A language is read only when it is asked for. Never parses: that is the loader's work, in `messages`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use i18n_embed::I18nAssets;

use super::alone;
use super::shipped::{Packed, Shipped};

/// The language that has every file.
const REFERENCE: &str = "fr";

/// The first words of ids, and the file that holds them until one of them is said: the words of the staff, of the
/// indicators and of the commands on no visitor's screen, those of lists and imitations on none of the first ones.
const ON_DEMAND: &[(&str, &str)] = &[
    ("audit", "audit"),
    ("calls", "staff"),
    ("column", "indicators"),
    ("command", "command"),
    ("desk", "staff"),
    ("dimension", "indicators"),
    ("dossier", "dossier"),
    ("drafts", "form"),
    ("export", "indicators"),
    ("fault", "form"),
    ("figures", "figures"),
    ("files", "files"),
    ("form", "form"),
    ("import", "import"),
    ("indicator", "indicators"),
    ("label", "labels"),
    ("menu", "staff"),
    ("national", "national"),
    ("notice", "staff"),
    ("overview", "overview"),
    ("practice", "practice"),
    ("report", "report"),
    ("sessions", "staff"),
    ("sheet", "form"),
    ("sign", "staff"),
    ("site", "site"),
    ("survey", "survey"),
    ("team", "team"),
    ("timers", "timers"),
    ("trail", "trail"),
    ("trouble", "staff"),
    ("unit", "indicators"),
];

/// The files of the kinds of imitation and of dossier that have one of their own: `practice-<kind>`, `dossier-<kind>`.
static KINDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = Interface::files(REFERENCE).into_iter();
    let names = files.map(|file| file.trim_end_matches(".ftl").to_owned());
    names
        .filter(|name| ["practice-", "dossier-"].iter().any(|first| name.starts_with(first)))
        .collect()
});

/// The one domain the loader asks for; [`Interface`] answers it with all the files of the language.
pub(super) const DOMAIN: &str = "palier";

static EMBEDDED: Shipped = Shipped(include!(concat!(env!("OUT_DIR"), "/locales.rs")));

/// The embedded interface files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interface;

impl Interface {
    /// The names of the files a language has, without its folder.
    pub fn files(tag: &str) -> BTreeSet<String> {
        EMBEDDED
            .names()
            .filter_map(|path| path.strip_prefix(tag)?.strip_prefix('/').map(str::to_owned))
            .filter(|file| file.strip_suffix(".ftl").is_some())
            .collect()
    }

    /// The Fluent source of one message of the first screens of a language, cut out of its file.
    pub fn message(tag: &str, id: &str) -> Option<String> {
        Self::at_once(tag).find_map(|file| {
            let file = EMBEDDED.get(&format!("{tag}/{file}"))?;
            let text = str::from_utf8(&file).ok()?;
            alone::cut(text, id).map(str::to_owned)
        })
    }

    /// The file that is read only when one of its messages is asked for; `None` for those of the first screens.
    ///
    /// The first word of an id tells, and the second one for the kinds that have a file of their own.
    pub fn on_demand(id: &str) -> Option<&str> {
        let (first, rest) = id.split_once('-')?;
        let (_, file) = ON_DEMAND.iter().find(|(word, _)| *word == first)?;
        let kind = rest.split('-').next().unwrap_or_default();
        let own = id
            .get(..first.len() + 1 + kind.len())
            .filter(|own| KINDS.contains(*own));
        Some(own.unwrap_or(file))
    }

    /// The Fluent source of a file of a language, without its extension.
    pub fn source(tag: &str, file: &str) -> Option<Cow<'static, str>> {
        match EMBEDDED.get(&format!("{tag}/{file}.ftl"))? {
            Cow::Borrowed(bytes) => str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }

    /// The files of a language that are read at once, in the order of their names.
    fn at_once(tag: &str) -> impl Iterator<Item = String> {
        let waits = |file: &String| {
            let name = file.trim_end_matches(".ftl");
            KINDS.contains(name) || ON_DEMAND.iter().any(|(_, waiting)| *waiting == name)
        };
        Self::files(tag).into_iter().filter(move |file| !waits(file))
    }

    /// What is read at once, joined so that it shares its terms.
    fn joined(tag: &str) -> Option<Vec<u8>> {
        let mut joined = Vec::new();
        for file in Self::at_once(tag) {
            joined.extend_from_slice(&EMBEDDED.get(&format!("{tag}/{file}"))?);
            joined.extend_from_slice(b"\n\n");
        }
        (!joined.is_empty()).then_some(joined)
    }
}

impl I18nAssets for Interface {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let tag = file_path.split('/').next().unwrap_or_default();
        Self::joined(tag).map(Cow::Owned).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let tags: BTreeSet<String> = EMBEDDED
            .names()
            .filter_map(|path| path.split_once('/').map(|(tag, _)| format!("{tag}/{DOMAIN}.ftl")))
            .collect();
        Box::new(tags.into_iter())
    }
}
