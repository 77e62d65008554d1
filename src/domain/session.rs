//! A session: one logged act of mediation, in the vocabulary of the national record.

use chrono::NaiveDate;

use super::{
    Audience, Autonomy, Block, Commune, Device, Kind, Level, MediatorRole, NameCode, Participants, PlaceType, Referral,
    ServedTheme, Slug, SpokenLanguage, Theme, Usage, WorkshopLevel,
};

/// One logged act of mediation. Names nobody: only dates to the hour, closed lists, codes and counters.
///
/// A value may break the rules of the national record while it is being typed; [`super::check_session`] tells which.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub kind: Kind,
    /// The site's local day on which it began.
    pub date: NaiveDate,
    /// The hour it began, 0–23.
    pub hour: u8,
    /// How long it lasted, 1–1439.
    pub minutes: u16,
    pub place_type: PlaceType,
    /// A place of the site; absent with `lieu_activite` means the site's own.
    pub place: Option<Slug>,
    /// Required at home and elsewhere, refused otherwise.
    pub commune: Option<Commune>,
    /// At least one, in list order, none twice.
    pub themes: Vec<Theme>,
    pub usages: Vec<Usage>,
    pub workshop_level: Option<WorkshopLevel>,
    /// A procedure of the coordinator's list.
    pub procedure: Option<Slug>,
    /// Done in the person's place under Aidants Connect.
    pub mandate: bool,
    pub serves: Vec<ServedTheme>,
    pub devices: Vec<Device>,
    /// Whether the device was the person's own; `None` when nobody said.
    pub own_device: Option<bool>,
    pub language: Option<SpokenLanguage>,
    pub audience: Option<Audience>,
    /// A title of the workshop catalogue.
    pub title: Option<Slug>,
    /// Absent means one person of whom nothing else is known.
    pub participants: Option<Participants>,
    pub autonomy_before: Option<Autonomy>,
    pub autonomy_after: Option<Autonomy>,
    pub referral: Option<Referral>,
    pub tags: Vec<Slug>,
    /// The digital-culture cycle it belongs to.
    pub cycle: Option<Slug>,
    /// Its part of the cycle; none without a cycle.
    pub block: Option<Block>,
    /// The stop of a mobile tour where it was held.
    pub stop: Option<Slug>,
    /// The planned date that it was.
    pub event: Option<Slug>,
    /// The number, on this device, of the visit it was confirmed from.
    pub visit: Option<u32>,
    pub mediator: Option<NameCode>,
    pub mediator_role: Option<MediatorRole>,
}

impl Session {
    /// The least that a session says: everything optional is absent.
    #[must_use]
    pub fn new(kind: Kind, date: NaiveDate, hour: u8, minutes: u16) -> Self {
        Self {
            kind,
            date,
            hour,
            minutes,
            place_type: PlaceType::LieuActivite,
            place: None,
            commune: None,
            themes: Vec::new(),
            usages: Vec::new(),
            workshop_level: None,
            procedure: None,
            mandate: false,
            serves: Vec::new(),
            devices: Vec::new(),
            own_device: None,
            language: None,
            audience: None,
            title: None,
            participants: None,
            autonomy_before: None,
            autonomy_after: None,
            referral: None,
            tags: Vec::new(),
            cycle: None,
            block: None,
            stop: None,
            event: None,
            visit: None,
            mediator: None,
            mediator_role: None,
        }
    }

    /// The highest level among its usages; `None` without usages.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        self.usages.iter().map(|u| u.level()).max()
    }

    /// How many accompaniments it counts for: its participants, one person when they are absent.
    #[must_use]
    pub fn accompaniments(&self) -> u32 {
        self.participants.as_ref().map_or(1, |p| u32::from(p.total))
    }
}
