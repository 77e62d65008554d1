//! The core pack, which is in the binary.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use super::{Later, Pack, Source};

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

    fn has(&self, name: &str) -> bool {
        Files::get(name).is_some()
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

/// The core pack, its index read once, when it is first looked at; tests hold that it reads without fault.
#[must_use]
pub fn core() -> &'static Arc<Later<Pack>> {
    static CORE: OnceLock<Arc<Later<Pack>>> = OnceLock::new();
    CORE.get_or_init(|| Arc::new(Later::new(|| Pack::read(Arc::new(Core)).unwrap_or_default())))
}
