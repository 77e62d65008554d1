//! The words of one language: the interface's, and those of the packs in use.
//!
//! Changing language is loading again: marks, numbers and functions are set anew each time, since the loader forgets
//! them. Ids of packs never meet ids of the interface. Whether a text is complete is `parity`'s business.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::alone;
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

/// A file read on demand: whose words it holds, language, name.
type File = (Whose, &'static str, String);

/// Whose words a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    Interface,
    Packs,
}

impl Whose {
    /// Most files kept, the last used: the interface's are those of lists, of staff and of an imitation or two; of packs, a
    /// lesson says those of its usage, of its path and of one more.
    const fn most(self) -> usize {
        match self {
            Self::Interface => 5,
            Self::Packs => 3,
        }
    }
}

/// Where the words of packs are: every id is in one file of each language, read when the first of its words is said.
pub trait PackWords: Send + Sync {
    /// The file that holds a message, in any language; `None` for an id that no pack gives.
    fn file_of(&self, id: &str) -> Option<&'static str>;

    /// The Fluent sources of a file in a language; a later one wins over an earlier one.
    fn words(&self, tag: &str, file: &str) -> Vec<Cow<'_, str>>;

    /// The tag of the language that is said where another is silent.
    fn fallback(&self) -> &str;
}

type Bundle = FluentBundle<FluentResource>;

/// The sources of a file that does not lie in memory as it is read.
#[derive(Debug)]
struct Unpacked {
    tag: &'static str,
    file: &'static str,
    sources: Vec<String>,
}

/// The messages of one language, each falling back to French.
pub struct Texts {
    locale: &'static Locale,
    interface: FluentLanguageLoader,
    packs: Option<Arc<dyn PackWords>>,
    /// Files read beside the interface, the last used first; few, since a visit goes from subject to subject.
    read: Mutex<Vec<(File, Arc<Bundle>)>>,
    /// What packs said last without an argument, by id: a screen says it again with each key.
    said: Mutex<HashMap<String, String>>,
    /// The file of a pack that was unpacked last, since a screen says several of its messages.
    unpacked: Mutex<Option<Unpacked>>,
    asked_in_vain: Mutex<BTreeSet<String>>,
}

/// Most texts of packs that are remembered: more than a screen shows.
const MOST_SAID: usize = 96;

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
            packs: None,
            read: Mutex::default(),
            said: Mutex::default(),
            unpacked: Mutex::default(),
            asked_in_vain: Mutex::default(),
        }
    }

    /// A message of the interface as a language says it, without reading the rest of that language; `None` when it has no
    /// such message, or one that needs an argument or another message.
    #[must_use]
    pub fn alone(locale: &'static Locale, id: &str) -> Option<String> {
        let message = Interface::message(locale.tag, id)?;
        alone::say(identifier(locale), &message, id).map(|text| clean_message(&text))
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
        if let Some(file) = Interface::on_demand(id) {
            let found = self
                .languages()
                .find_map(|tag| said(&self.interface_file(tag, file), id, &args));
            return self.shown(id, found);
        }
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
        if let Some(file) = Interface::on_demand(id) {
            return self
                .languages()
                .any(|tag| has_value(&self.interface_file(tag, file), id));
        }
        self.interface
            .with_fluent_message(id, |message| message.value().is_some())
            .unwrap_or_default()
    }

    /// The same with the words of packs, for the titles of lessons.
    #[must_use]
    pub fn with_packs(locale: &'static Locale, packs: Arc<dyn PackWords>) -> Self {
        let mut texts = Self::load(locale);
        texts.use_packs(packs);
        texts
    }

    /// Takes the words of packs from here from now on; nothing is read before it is said.
    pub fn use_packs(&mut self, packs: Arc<dyn PackWords>) {
        self.packs = Some(packs);
        self.read = Mutex::default();
        self.said = Mutex::default();
        self.unpacked = Mutex::default();
    }

    /// The words of packs in use, for other texts.
    #[must_use]
    pub fn packs(&self) -> Option<Arc<dyn PackWords>> {
        self.packs.clone()
    }

    /// A message of the packs in logical order, or its id between `⟨⟩` when none has it.
    #[must_use]
    pub fn pack_text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        if args.is_empty() {
            return self.pack_words(id).unwrap_or_else(|| self.shown(id, None));
        }
        let args = fluent_args(args);
        let found = self.pack_files(id).find_map(|bundle| said(&bundle, id, &args));
        self.shown(id, found)
    }

    /// A message of the packs in logical order; `None` when no pack has it, in this language or in the one it falls back to.
    #[must_use]
    pub fn pack_words(&self, id: &str) -> Option<String> {
        if let Some(words) = self.said().get(id) {
            return Some(words.clone());
        }
        let words = self.pack_words_alone(id).or_else(|| {
            let none = FluentArgs::new();
            self.pack_files(id).find_map(|bundle| said(&bundle, id, &none))
        })?;
        let words = clean_message(&words);
        let mut known = self.said();
        if known.len() >= MOST_SAID {
            known.clear();
        }
        known.insert(id.to_owned(), words.clone());
        Some(words)
    }

    fn said(&self) -> MutexGuard<'_, HashMap<String, String>> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A message of the packs that needs no other, without reading the rest of its file.
    fn pack_words_alone(&self, id: &str) -> Option<String> {
        let packs = self.packs.as_deref()?;
        let file = packs.file_of(id)?;
        self.pack_languages(packs).into_iter().find_map(|tag| {
            let message = self.cut(packs, tag, file, id)?;
            Some(alone::say(tag.parse().ok()?, &message, id))
        })?
    }

    /// The source of one message of a pack in a language.
    fn cut(&self, packs: &dyn PackWords, tag: &'static str, file: &'static str, id: &str) -> Option<String> {
        let mut unpacked = self.unpacked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = unpacked.as_ref().filter(|last| (last.tag, last.file) == (tag, file)) {
            return cut_of(last.sources.iter().map(String::as_str), id);
        }
        let sources = packs.words(tag, file);
        let message = cut_of(sources.iter().map(Cow::as_ref), id);
        if sources.iter().any(|source| matches!(source, Cow::Owned(_))) {
            let sources = sources.into_iter().map(Cow::into_owned).collect();
            *unpacked = Some(Unpacked { tag, file, sources });
        }
        message
    }

    /// Whether a pack has the message in this very language, so that a screen can say which language it fell back to.
    #[must_use]
    pub fn pack_speaks(&self, id: &str) -> bool {
        self.pack_files(id).next().is_some_and(|bundle| bundle.has_message(id))
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

    /// This language, then French.
    fn languages(&self) -> impl Iterator<Item = &'static str> {
        let reference = Locale::reference().tag;
        let other = (self.locale.tag != reference).then_some(reference);
        std::iter::once(self.locale.tag).chain(other)
    }

    fn interface_file(&self, tag: &'static str, file: &str) -> Arc<Bundle> {
        self.file(Whose::Interface, tag, file, || {
            Interface::source(tag, file).into_iter().collect()
        })
    }

    /// This language, then the one that packs fall back to.
    fn pack_languages(&self, packs: &dyn PackWords) -> Vec<&'static str> {
        let fallback = Locale::find(packs.fallback()).unwrap_or_else(Locale::reference).tag;
        let mut tags = vec![self.locale.tag, fallback];
        tags.dedup();
        tags
    }

    /// The files that may hold a message of a pack, in this language, then in the one that packs fall back to.
    fn pack_files<'t>(&'t self, id: &str) -> impl Iterator<Item = Arc<Bundle>> + 't {
        let packs = self.packs.as_deref();
        let found = packs.and_then(|packs| Some((packs, packs.file_of(id)?)));
        found.into_iter().flat_map(move |(packs, file)| {
            self.pack_languages(packs)
                .into_iter()
                .map(move |tag| self.file(Whose::Packs, tag, file, || packs.words(tag, file)))
        })
    }

    fn file<'s>(
        &self,
        whose: Whose,
        tag: &'static str,
        file: &str,
        sources: impl FnOnce() -> Vec<Cow<'s, str>>,
    ) -> Arc<Bundle> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |known: &File| (known.0, known.1, known.2.as_str()) == (whose, tag, file);
        let known = read.iter().position(|(known, _)| is_it(known));
        let entry = match known {
            Some(place) => read.remove(place),
            None => ((whose, tag, file.to_owned()), Arc::new(self.bundle(tag, &sources()))),
        };
        let bundle = entry.1.clone();
        read.insert(0, entry);
        let mut kept = 0;
        read.retain(|((of, _, _), _)| {
            kept += usize::from(*of == whose);
            *of != whose || kept <= whose.most()
        });
        bundle
    }

    /// A bundle of sources, marked for the direction of the screen it will be shown on.
    fn bundle(&self, tag: &str, sources: &[Cow<'_, str>]) -> Bundle {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(isolating(self.locale));
        bundle.set_formatter(Some(localised));
        let _ = bundle.add_builtins();
        for source in sources.iter().filter(|source| is_shallow(source)) {
            let resource = match FluentResource::try_new(clean(source)) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("locale", &self.locale.tag)
            .field("packs", &self.packs.is_some())
            .finish_non_exhaustive()
    }
}

/// The source of a message: a later file wins over an earlier one.
fn cut_of<'s>(sources: impl DoubleEndedIterator<Item = &'s str>, id: &str) -> Option<String> {
    sources
        .rev()
        .find_map(|source| alone::cut(source, id))
        .map(str::to_owned)
}

/// A message of a bundle, as said; `None` when it has none.
fn said(bundle: &Bundle, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let said = bundle.format_pattern(pattern, Some(args), &mut Vec::new());
    Some(said.into_owned())
}

fn has_value(bundle: &Bundle, id: &str) -> bool {
    bundle.get_message(id).is_some_and(|message| message.value().is_some())
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
