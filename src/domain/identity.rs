//! What tells one record from another: the installation that wrote it, its device, its epoch and a number.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A code of 1 to 40 lower-case ASCII letters, digits and inner hyphens or dots: an id that a site or a pack gives.
///
/// It is a shape, not a list: a record may carry one only where the site's lists or a pack know it. Copies share the text,
/// since a scan of visits gives the same few ids again and again.
#[derive(Clone, Debug, Eq, PartialOrd, Ord)]
pub struct Slug(Arc<str>);

impl PartialEq for Slug {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Hash for Slug {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Slug {
    /// Longest code, in bytes.
    pub const LONGEST: usize = 40;

    /// Reads a code; `None` when it is empty, too long, or has any other character.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let fits = (1..=Self::LONGEST).contains(&text.len())
            && text.chars().all(|c| inner(c) || c == '-' || c == '.' || c == '_')
            && text.starts_with(inner)
            && text.ends_with(inner);
        fits.then(|| Self(text.into()))
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The code of an installation that writes records, or of one of its devices: 8 characters of Crockford's base 32
/// (digits and capitals without I, L, O, U), drawn at random once, so that two sites never share one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId([u8; 8]);

const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl SiteId {
    /// Makes a code of the 40 low bits of a random number.
    #[must_use]
    pub fn from_random(random: u64) -> Self {
        let mut code = [0; 8];
        for (i, c) in code.iter_mut().enumerate() {
            *c = CROCKFORD[((random >> (5 * i)) & 31) as usize];
        }
        Self(code)
    }

    /// Reads a code as written; `None` when it has another length or alphabet.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 8] = text.as_bytes().try_into().ok()?;
        code.iter().all(|c| CROCKFORD.contains(c)).then_some(Self(code))
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who wrote a record and which of theirs it is; the same through all its revisions.
///
/// `epoch` grows at each restore of a backup, so that a cloned card cannot count twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    pub site: SiteId,
    pub device: SiteId,
    pub epoch: u32,
    pub seq: u32,
}
