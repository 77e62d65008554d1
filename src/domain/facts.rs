//! A session reduced to what is counted: fixed size, no allocation, so that a million can be read in a second.

use std::marker::PhantomData;

use chrono::NaiveDate;

use super::{
    Age, Audience, Autonomy, Counters, Device, Gender, Kind, MediatorRole, Participants, PlaceType, Referral,
    ServedTheme, Session, SpokenLanguage, Status, Theme, Usage, WorkshopLevel,
};

/// A closed list of at most 64 values, each with a stable position.
pub trait Listed: Copy + 'static {
    /// Every value, in list order.
    const VALUES: &'static [Self];
    /// The 0-based position.
    fn place(self) -> usize;
}

/// A set of values of a closed list, as bits: bit `n` is the value at position `n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Set<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T: Listed> Set<T> {
    /// The set of these bits; those past the end of the list are dropped.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        let known = u64::MAX >> (64 - T::VALUES.len());
        Self {
            bits: bits & known,
            of: PhantomData,
        }
    }

    /// The set of these values.
    #[must_use]
    pub fn of(values: &[T]) -> Self {
        Self::from_bits(values.iter().fold(0, |bits, value| bits | 1 << value.place()))
    }

    /// The bits, as stored.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.bits
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Whether a value is in it.
    #[must_use]
    pub fn contains(self, value: T) -> bool {
        self.bits >> value.place() & 1 == 1
    }

    /// Puts a value in it.
    pub fn insert(&mut self, value: T) {
        self.bits |= 1 << value.place();
    }

    /// Its values, in list order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::VALUES.iter().copied().filter(move |value| self.contains(*value))
    }
}

/// What the indicators need of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionFacts {
    pub kind: Kind,
    pub date: NaiveDate,
    pub hour: u8,
    pub minutes: u16,
    pub place_type: PlaceType,
    /// Whether the record names a stop of a mobile tour.
    pub at_stop: bool,
    pub themes: Set<Theme>,
    pub usages: Set<Usage>,
    pub serves: Set<ServedTheme>,
    pub devices: Set<Device>,
    pub workshop_level: Option<WorkshopLevel>,
    pub own_device: Option<bool>,
    pub language: Option<SpokenLanguage>,
    pub audience: Option<Audience>,
    pub mandate: bool,
    /// Accompaniments: 1 when the record says nothing of participants.
    pub total: u16,
    pub already: Option<u16>,
    pub first_time: Option<u16>,
    pub gender: Counters<{ Gender::ALL.len() }>,
    pub age: Counters<{ Age::ALL.len() }>,
    pub status: Counters<{ Status::ALL.len() }>,
    pub autonomy_before: Option<Autonomy>,
    pub autonomy_after: Option<Autonomy>,
    pub referral: Option<Referral>,
    pub mediator_role: Option<MediatorRole>,
}

impl From<&Session> for SessionFacts {
    fn from(session: &Session) -> Self {
        let one = Participants::of(1);
        let people = session.participants.as_ref().unwrap_or(&one);
        Self {
            kind: session.kind,
            date: session.date,
            hour: session.hour,
            minutes: session.minutes,
            place_type: session.place_type,
            at_stop: session.stop.is_some(),
            themes: Set::of(&session.themes),
            usages: Set::of(&session.usages),
            serves: Set::of(&session.serves),
            devices: Set::of(&session.devices),
            workshop_level: session.workshop_level,
            own_device: session.own_device,
            language: session.language,
            audience: session.audience,
            mandate: session.mandate,
            total: people.total,
            already: people.already,
            first_time: people.first_time,
            gender: people.gender,
            age: people.age,
            status: people.status,
            autonomy_before: session.autonomy_before,
            autonomy_after: session.autonomy_after,
            referral: session.referral,
            mediator_role: session.mediator_role,
        }
    }
}
