//! Words named by the model → text of one language, in logical order.
//!
//! Both readers say words here, so that lines and cells never differ. Nothing is laid or measured here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::i18n::search::Search;
use crate::i18n::{Arg, Dates, Direction, Locale, Texts, clean};
use crate::practice::{Value, Words};

/// One language at work: its messages, those of the packs in use, and its dates.
pub struct Wording {
    texts: Texts,
    dates: Dates,
    /// What was looked among last: a person types letter after letter on one screen.
    sought: Mutex<Option<Sought>>,
    /// What other languages say on the attract screen, kept so that each is read once.
    elsewhere: Mutex<BTreeMap<(&'static str, String), String>>,
}

/// Things, and how to find one of them by what it is called.
struct Sought {
    among: Arc<[Vec<Words>]>,
    search: Search,
}

impl Wording {
    /// Most things found at once: more is no answer.
    const MOST_FOUND: usize = 24;

    /// Reads the messages of a language.
    #[must_use]
    pub fn new(locale: &'static Locale) -> Self {
        Self {
            texts: Texts::load(locale),
            dates: Dates::new(locale),
            sought: Mutex::default(),
            elsewhere: Mutex::default(),
        }
    }

    /// The messages, to which packs are added.
    pub fn texts_mut(&mut self) -> &mut Texts {
        &mut self.texts
    }

    /// The messages as loaded.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The side the language starts from.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.texts.direction()
    }

    /// The language's name for itself.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.texts.locale().native_name
    }

    /// The text of the words, with the isolation marks that right-to-left languages put around arguments.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match words {
            Words::Message(id, args) => self.texts.text(id, &self.args(args)),
            Words::Label(id) => self.texts.text(id, &[]),
            Words::Pack(id) => self.texts.pack_text(id, &[]),
            Words::Plain(text) => clean(text),
        }
    }

    /// The words as another language says them, and the side that language starts from; an unknown tag is said in
    /// this language.
    #[must_use]
    pub fn say_in(&self, tag: &str, words: &Words) -> (String, Direction) {
        let Some(locale) = Locale::find(tag).filter(|locale| **locale != *self.texts.locale()) else {
            return (self.say(words), self.direction());
        };
        let mut elsewhere = self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner);
        let said = elsewhere.entry((locale.tag, format!("{words:?}"))).or_insert_with(|| {
            let alone = match words {
                Words::Message(id, args) if args.is_empty() => Texts::alone(locale, id),
                Words::Label(id) => Texts::alone(locale, id),
                _ => None,
            };
            // A whole language is too much to read for a hello, before the first frame of a dozen languages.
            alone.unwrap_or_else(|| Self::new(locale).say(words))
        });
        (said.clone(), locale.direction)
    }

    /// The places of what says what is typed, best first; each thing is said in one or more ways, the first counting most.
    #[must_use]
    pub fn find(&self, typed: &str, among: &Arc<[Vec<Words>]>) -> Vec<usize> {
        let mut sought = self.sought.lock().unwrap_or_else(PoisonError::into_inner);
        let known = sought.take().filter(|known| Arc::ptr_eq(&known.among, among));
        let sought = sought.insert(known.unwrap_or_else(|| Sought {
            among: among.clone(),
            search: self.index(among),
        }));
        sought.search.find(typed, Self::MOST_FOUND)
    }

    /// All that things are called, read once to be searched.
    fn index(&self, among: &[Vec<Words>]) -> Search {
        let said: Vec<(usize, String)> = among
            .iter()
            .enumerate()
            .flat_map(|(place, ways)| ways.iter().map(move |words| (place, self.say(words))))
            .collect();
        Search::new(said.iter().map(|(place, text)| (*place, text.as_str())))
    }

    fn args(&self, args: &[(&'static str, Value)]) -> Vec<(&'static str, Arg)> {
        args.iter().map(|(name, value)| (*name, self.arg(value))).collect()
    }

    fn arg(&self, value: &Value) -> Arg {
        match value {
            Value::Number(number) => Arg::Number(*number),
            Value::Text(text) => Arg::Text(text.clone()),
            Value::Day(date) => Arg::Text(self.dates.long(*date)),
            Value::Date(date) => Arg::Text(self.dates.day(*date)),
            Value::Month(date) => Arg::Text(self.dates.month_year(*date)),
            Value::Words(words) => Arg::Text(self.say(words)),
        }
    }
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wording")
            .field("texts", &self.texts)
            .finish_non_exhaustive()
    }
}
