//! The core pack, which is in the binary.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::{Pack, Source};

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/packs/core"]
struct Files;

/// The files of the core pack, for the checker.
#[derive(Clone, Copy, Debug)]
pub struct Core;

impl Source for Core {
    fn names(&self) -> Vec<String> {
        Files::iter().map(Cow::into_owned).collect()
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        let data = Files::get(name)?.data;
        let end = data.len().min(most);
        Some(match data {
            Cow::Borrowed(bytes) => Cow::Borrowed(&bytes[..end]),
            Cow::Owned(bytes) => Cow::Owned(bytes[..end].to_vec()),
        })
    }
}

/// The core pack, read once; tests hold that it reads without fault.
#[must_use]
pub fn core() -> &'static Pack {
    static CORE: OnceLock<Pack> = OnceLock::new();
    CORE.get_or_init(|| {
        let toml = bytes("pack.toml").and_then(|bytes| std::str::from_utf8(bytes).ok());
        toml.and_then(|toml| Pack::read(toml).ok()).unwrap_or_default()
    })
}

/// The words of the core pack in a language, as Fluent, for a usage (`email`) or `procedures`; `None` when the pack does
/// not have that language. Nothing is parsed here, so that a language costs nothing until it is chosen.
#[must_use]
pub fn texts(tag: &str, file: &str) -> Option<&'static str> {
    std::str::from_utf8(bytes(&format!("{tag}/{file}.ftl"))?).ok()
}

fn bytes(name: &str) -> Option<&'static [u8]> {
    match Files::get(name)?.data {
        Cow::Borrowed(bytes) => Some(bytes),
        // Only a build without `debug-embed` reads the disk; the binary always borrows from itself.
        Cow::Owned(_) => None,
    }
}
