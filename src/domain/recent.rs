//! What of a session tells the habits of whoever records it.

use super::{Device, Kind, PlaceType, Session, Set, SpokenLanguage, Theme, Usage};

/// The part of a recorded session from which habits are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recent {
    pub kind: Kind,
    pub minutes: u16,
    pub place_type: PlaceType,
    pub themes: Set<Theme>,
    pub usages: Set<Usage>,
    pub devices: Set<Device>,
    pub language: Option<SpokenLanguage>,
}

impl Recent {
    /// How many of the last sessions of somebody are looked at.
    pub const MOST: u32 = 200;
}

impl From<&Session> for Recent {
    fn from(session: &Session) -> Self {
        Self {
            kind: session.kind,
            minutes: session.minutes,
            place_type: session.place_type,
            themes: Set::of(&session.themes),
            usages: Set::of(&session.usages),
            devices: Set::of(&session.devices),
            language: session.language,
        }
    }
}
