//! The words of one language: the interface's, and those of the packs in use.
//!
//! Changing language is loading again: marks, numbers and functions are set anew each time, since the loader forgets
//! them. Ids of packs never meet ids of the interface. Whether a text is complete is `parity`'s business.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::clean::{clean, clean_message};
use super::interface::{DOMAIN, Interface};
use super::locale::{Direction, Locale};
use super::numbers::Numbers;
use super::parity::is_shallow;

/// What fills a place in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Shown as it is, once cleaned; in right-to-left languages its order is kept apart from the sentence's.
    Text(String),
    /// Chooses the plural form, and is written with the separators of the language.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The messages of one language, each falling back to French.
pub struct Texts {
    locale: &'static Locale,
    interface: FluentLanguageLoader,
    /// Sources of packs in this language, and in the one they fall back to.
    sources: [Vec<String>; 2],
    /// Those sources, read when the first word of a pack is asked for: the first screen says none.
    pack: OnceLock<[FluentBundle<FluentResource>; 2]>,
    asked_in_vain: Mutex<BTreeSet<String>>,
}

impl Texts {
    /// Reads the interface files of a language and of French; a language without files speaks French.
    #[must_use]
    pub fn load(locale: &'static Locale) -> Self {
        let fallback = identifier(Locale::reference());
        let interface = FluentLanguageLoader::new(DOMAIN, fallback.clone());
        // Asking the loader for a language that has no file makes it panic.
        let available = interface.available_languages(&Interface).unwrap_or_default();
        let mut languages: Vec<LanguageIdentifier> = [identifier(locale), fallback]
            .into_iter()
            .filter(|language| available.contains(language))
            .collect();
        languages.dedup();
        // A failure leaves no message at all, and every text then shows its id.
        let _ = interface.load_languages(&Interface, &languages);
        interface.with_bundles_mut(|bundle| {
            bundle.set_use_isolating(isolating(locale));
            bundle.set_formatter(Some(localised));
            let _ = bundle.add_builtins();
        });
        Self {
            locale,
            interface,
            sources: Default::default(),
            pack: OnceLock::new(),
            asked_in_vain: Mutex::default(),
        }
    }

    /// A message of the interface as a language says it, without reading the rest of that language; `None` when it has no
    /// such message, or one that needs an argument or another message.
    #[must_use]
    pub fn alone(locale: &'static Locale, id: &str) -> Option<String> {
        let resource = FluentResource::try_new(Interface::message(locale.tag, id)?).ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(locale)]);
        bundle.add_resource(resource).ok()?;
        let mut faults = Vec::new();
        let pattern = bundle.get_message(id)?.value()?;
        let text = bundle.format_pattern(pattern, None, &mut faults);
        faults.is_empty().then(|| clean_message(&text))
    }

    /// The language these texts were loaded for.
    #[must_use]
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// The side a text of this language starts from.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.locale.direction
    }

    /// A message of the interface in logical order, or its id between `⟨⟩` when no language has it.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = fluent_args(args);
        let found = self.interface.with_fluent_message_and_bundle(id, |message, bundle| {
            let pattern = message.value()?;
            Some(
                bundle
                    .format_pattern(pattern, Some(&args), &mut Vec::new())
                    .into_owned(),
            )
        });
        self.shown(id, found.flatten())
    }

    /// Whether the interface has the message, in this language or in French.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.interface
            .with_fluent_message(id, |message| message.value().is_some())
            .unwrap_or_default()
    }

    /// Adds Fluent sources of a pack: those in the language, and those in the language the pack falls back to (French
    /// for the core pack). A later source wins over an earlier one; lines that are not Fluent are skipped, `parity`
    /// having told of them.
    pub fn add_pack(&mut self, chosen: &[&str], fallback: &[&str]) {
        for (kept, sources) in self.sources.iter_mut().zip([chosen, fallback]) {
            kept.extend(sources.iter().map(|&source| source.to_owned()));
        }
        self.pack = OnceLock::new();
    }

    /// Forgets every pack, and gives its memory back.
    pub fn clear_packs(&mut self) {
        self.sources = Default::default();
        self.pack = OnceLock::new();
    }

    /// A message of the packs in logical order, or its id between `⟨⟩` when none has it.
    #[must_use]
    pub fn pack_text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = fluent_args(args);
        let found = self.pack().iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = message.value()?;
            Some(
                bundle
                    .format_pattern(pattern, Some(&args), &mut Vec::new())
                    .into_owned(),
            )
        });
        self.shown(id, found)
    }

    /// Whether a pack has the message, in this language or in the one it falls back to.
    #[must_use]
    pub fn pack_has(&self, id: &str) -> bool {
        self.pack()
            .iter()
            .any(|bundle| bundle.get_message(id).is_some_and(|message| message.value().is_some()))
    }

    /// Whether a pack has the message in this very language, so that a screen can say which language it fell back to.
    #[must_use]
    pub fn pack_speaks(&self, id: &str) -> bool {
        self.pack()[0].has_message(id)
    }

    /// The ids that were asked for and not found since loading, in alphabetical order; for tests and the doctor.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let asked = self.asked_in_vain.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().cloned().collect()
    }

    fn shown(&self, id: &str, found: Option<String>) -> String {
        if let Some(text) = found {
            return clean_message(&text);
        }
        let id = clean(id);
        let shown = format!("⟨{id}⟩");
        self.asked_in_vain
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id);
        shown
    }

    fn pack(&self) -> &[FluentBundle<FluentResource>; 2] {
        self.pack.get_or_init(|| {
            let [chosen, fallback] = &self.sources;
            [self.read(self.locale, chosen), self.read(Locale::reference(), fallback)]
        })
    }

    fn read(&self, language: &Locale, sources: &[String]) -> FluentBundle<FluentResource> {
        let mut bundle = self.bundle(language);
        for source in sources.iter().filter(|source| is_shallow(source)) {
            let resource = match FluentResource::try_new(clean(source)) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        bundle
    }

    /// An empty bundle of a language, marked for the direction of the screen it will be shown on.
    fn bundle(&self, language: &Locale) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        bundle.set_use_isolating(isolating(self.locale));
        bundle.set_formatter(Some(localised));
        let _ = bundle.add_builtins();
        bundle
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("locale", &self.locale.tag)
            .field("packs", &self.sources.iter().any(|sources| !sources.is_empty()))
            .finish_non_exhaustive()
    }
}

fn identifier(locale: &Locale) -> LanguageIdentifier {
    locale.tag.parse().unwrap_or_default()
}

/// Without the marks, `06 12 34 56 78` shows as `78 56 34 12 06` in Arabic; with them, left-to-right terminals show
/// stray signs.
fn isolating(locale: &Locale) -> bool {
    locale.direction == Direction::RightToLeft
}

/// Arguments may hold what a person or a file wrote: they are cleaned, so that no mark of theirs can close ours.
fn fluent_args<'a>(args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(clean(text)),
                Arg::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        })
        .collect()
}

struct BundleNumbers(Numbers);

impl Memoizable for BundleNumbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let tag = language.to_string();
        Ok(Self(Locale::find(&tag).map_or_else(
            || Numbers::following(&format!("{tag}-u-nu-latn")),
            Numbers::new,
        )))
    }
}

/// Writes the numbers of a message; anything else is left to Fluent.
fn localised<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.as_string();
    memoizer
        .with_try_get_threadsafe::<BundleNumbers, _, _>((), |numbers| numbers.0.digits(&plain))
        .ok()
}
