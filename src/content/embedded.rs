//! The core pack, which is in the binary.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use super::{Later, Pack, Source};
use crate::i18n::{Packed, Shipped};

static FILES: Shipped = Shipped(include!(concat!(env!("OUT_DIR"), "/core_pack.rs")));

/// The files of the core pack, for the checker.
#[derive(Clone, Copy, Debug)]
pub struct Core;

impl Source for Core {
    fn names(&self) -> Vec<String> {
        FILES.names().map(str::to_owned).collect()
    }

    fn has(&self, name: &str) -> bool {
        FILES.has(name)
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        let data = FILES.get(name)?;
        let end = data.len().min(most);
        Some(match data {
            Cow::Borrowed(bytes) => Cow::Borrowed(&bytes[..end]),
            Cow::Owned(mut bytes) => {
                bytes.truncate(end);
                Cow::Owned(bytes)
            }
        })
    }
}

/// The core pack, its index read once, when it is first looked at; tests hold that it reads without fault.
#[must_use]
pub fn core() -> &'static Arc<Later<Pack>> {
    static CORE: OnceLock<Arc<Later<Pack>>> = OnceLock::new();
    CORE.get_or_init(|| Arc::new(Later::new(|| Pack::read(Arc::new(Core)).unwrap_or_default())))
}
