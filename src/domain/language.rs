//! The language a session was held in.

use std::fmt;

/// ISO 639-1 codes, and the ISO 639-3 codes of languages without one that French mediation meets.
const PRIMARY: &str = " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee \
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
    jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    aii cpf crs fsl gcf gcr kab kea ckb kmr lou prs rcf rom rmy shi shy snk swb tzm rif zdj ";
const SCRIPTS: &[&str] = &["Arab", "Cyrl", "Hans", "Hant", "Latn"];

/// A BCP 47 tag of the closed list: a known primary language, then optionally a script (`zh-Hans`), then optionally a
/// region of two capitals (`fa-AF`), or the variant `fr-simple` that the kiosk offers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpokenLanguage {
    bytes: [u8; 12],
    length: u8,
}

impl SpokenLanguage {
    /// Reads a tag; `None` when it is not in the closed list.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let known = (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && PRIMARY.split_whitespace().any(|p| p == primary);
        if !known {
            return None;
        }
        let rest: Vec<&str> = parts.collect();
        let region = |r: &str| r.len() == 2 && r.bytes().all(|b| b.is_ascii_uppercase());
        let fits = match rest[..] {
            [] => true,
            [one] => SCRIPTS.contains(&one) || region(one) || (primary == "fr" && one == "simple"),
            [script, place] => SCRIPTS.contains(&script) && region(place),
            _ => false,
        };
        if !fits || tag.len() > 12 {
            return None;
        }
        let mut bytes = [0; 12];
        bytes[..tag.len()].copy_from_slice(tag.as_bytes());
        Some(Self {
            bytes,
            length: u8::try_from(tag.len()).ok()?,
        })
    }

    /// French, the language of a kiosk that knows no other.
    #[must_use]
    pub const fn french() -> Self {
        Self {
            bytes: [b'f', b'r', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            length: 2,
        }
    }

    /// The tag as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Display for SpokenLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SpokenLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
