//! The interface files embedded in the binary, every `.ftl` of a language read as one but those read on demand.
//!
//! A language is read only when it is asked for. Never parses: that is the loader's work, in `messages`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use i18n_embed::I18nAssets;
use rust_embed::RustEmbed;

/// The language that has every file.
const REFERENCE: &str = "fr";

/// The one domain the loader asks for; [`Interface`] answers it with all the files of the language.
pub(super) const DOMAIN: &str = "palier";

#[derive(RustEmbed, Debug)]
#[folder = "locales/"]
struct Embedded;

/// The embedded interface files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interface;

impl Interface {
    /// The names of the files a language has, without its folder.
    pub fn files(tag: &str) -> BTreeSet<String> {
        Embedded::iter()
            .filter_map(|path| path.strip_prefix(tag)?.strip_prefix('/').map(str::to_owned))
            .filter(|file| file.strip_suffix(".ftl").is_some())
            .collect()
    }

    /// The Fluent source of one message of a language, cut out of its file.
    ///
    /// A message ends before the next line that begins without a blank, or with its file.
    pub fn message(tag: &str, id: &str) -> Option<String> {
        Self::files(tag).into_iter().find_map(|file| {
            let file = Embedded::get(&format!("{tag}/{file}"))?.data;
            let text = str::from_utf8(&file).ok()?;
            let begins = |line: &&str| {
                line.strip_prefix(id)
                    .is_some_and(|rest| rest.trim_start().starts_with('='))
            };
            let mut lines = text.lines().skip_while(|line| !begins(line));
            let mut message = lines.next()?.to_owned();
            for line in lines.take_while(|line| line.is_empty() || line.starts_with(' ')) {
                message.push('\n');
                message.push_str(line);
            }
            Some(message)
        })
    }

    /// The file that is read only when one of its messages is asked for: its name begins each of its ids.
    ///
    /// The commands' words are never said on a kiosk, nor those of most imitations in one visit.
    pub fn on_demand(id: &str) -> Option<&str> {
        if id.starts_with("command-") {
            return Some("command");
        }
        let imitation = id.strip_prefix("practice-")?;
        let kind = imitation.split('-').next()?;
        let file = id.get(.."practice-".len() + kind.len())?;
        Embedded::get(&format!("{REFERENCE}/{file}.ftl")).map(|_| file)
    }

    /// The Fluent source of a file of a language, without its extension.
    pub fn source(tag: &str, file: &str) -> Option<Cow<'static, str>> {
        match Embedded::get(&format!("{tag}/{file}.ftl"))?.data {
            Cow::Borrowed(bytes) => str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }

    /// Every file of a language that is read at once, in the order of their names; the files are joined so that they share their terms.
    fn joined(tag: &str) -> Option<Vec<u8>> {
        let mut joined = Vec::new();
        let at_once = |file: &String| file != "command.ftl" && !file.starts_with("practice-");
        for file in Self::files(tag).into_iter().filter(at_once) {
            joined.extend_from_slice(&Embedded::get(&format!("{tag}/{file}"))?.data);
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
        let tags: BTreeSet<String> = Embedded::iter()
            .filter_map(|path| path.split_once('/').map(|(tag, _)| format!("{tag}/{DOMAIN}.ftl")))
            .collect();
        Box::new(tags.into_iter())
    }
}
