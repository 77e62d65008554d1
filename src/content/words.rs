//! The words of packs, found by the file that holds them.

use std::borrow::Cow;

use super::Later;
use super::pack::Pack;
use super::read::LONGEST_FILE;
use crate::domain::Usage;
use crate::i18n::PackWords;

/// Which file of a language holds a message, without its extension; `None` for an id that no pack gives.
///
/// Ids begin with what they are about: a usage, or one of the lists of a pack.
#[must_use]
pub fn file_of(id: &str) -> Option<&'static str> {
    const LISTS: [(&str, &str); 4] = [
        ("procedure-", "procedures"),
        ("need-", "needs"),
        ("path-", "paths"),
        ("placement-", "placement"),
    ];
    let list = LISTS.iter().find(|(begins, _)| id.starts_with(begins));
    list.map(|(_, file)| *file).or_else(|| {
        let codes = Usage::ALL.iter().map(|usage| usage.code());
        codes
            .filter(|code| id.strip_prefix(code).is_some_and(|rest| rest.starts_with('-')))
            .max_by_key(|code| code.len())
    })
}

impl PackWords for Pack {
    fn file_of(&self, id: &str) -> Option<&'static str> {
        file_of(id)
    }

    fn words(&self, tag: &str, file: &str) -> Vec<Cow<'_, str>> {
        let name = format!("{tag}/{file}.ftl");
        let read = self
            .sources
            .iter()
            .filter_map(|source| source.read(&name, LONGEST_FILE));
        read.filter_map(|bytes| match bytes {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        })
        .collect()
    }

    fn fallback(&self) -> &str {
        self.languages.first().map_or("fr", String::as_str)
    }
}

impl PackWords for Later<Pack> {
    fn file_of(&self, id: &str) -> Option<&'static str> {
        file_of(id)
    }

    fn words(&self, tag: &str, file: &str) -> Vec<Cow<'_, str>> {
        <Pack as PackWords>::words(self, tag, file)
    }

    fn fallback(&self) -> &str {
        <Pack as PackWords>::fallback(self)
    }
}
