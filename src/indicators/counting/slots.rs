//! Where the sessions of one group are added: one fixed slot a value of each closed list, each holding four measures.
//!
//! Adding is array indexing and nothing else, because the whole catalogue over a million sessions has one second.

use std::ops::AddAssign;

use crate::domain::{
    Age, Audience, Autonomy, Device, Gender, Kind, Level, MediatorRole, PlaceType, Referral, ServedTheme, SessionFacts,
    Set, Status, Theme, Usage, WorkshopLevel,
};
use crate::indicators::Dimension;

/// The four measures of the sessions of one slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Tally {
    /// Sessions, or mentions in the slots of usages and themes.
    pub sessions: u64,
    pub accompaniments: u64,
    pub mediator_minutes: u64,
    pub learner_minutes: u64,
}

impl Tally {
    pub const MEASURES: usize = 4;
    pub const NOTHING: Self = Self {
        sessions: 0,
        accompaniments: 0,
        mediator_minutes: 0,
        learner_minutes: 0,
    };

    /// The measures, in the order of figures.
    pub fn measures(self) -> [u64; Self::MEASURES] {
        [
            self.sessions,
            self.accompaniments,
            self.mediator_minutes,
            self.learner_minutes,
        ]
    }

    /// One session.
    pub fn of(facts: &SessionFacts) -> Self {
        Self {
            sessions: 1,
            accompaniments: u64::from(facts.total),
            mediator_minutes: u64::from(facts.minutes),
            learner_minutes: u64::from(facts.total) * u64::from(facts.minutes),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.sessions += other.sessions;
        self.accompaniments += other.accompaniments;
        self.mediator_minutes += other.mediator_minutes;
        self.learner_minutes += other.learner_minutes;
    }
}

/// How many classes durations have.
const DURATIONS: usize = 4;
/// The person and the place.
const OWNERS: usize = 2;
/// The position of what is not outside the walls, behind what is: a mobile stop, home, elsewhere.
pub(in crate::indicators) const INSIDE: usize = 3;

/// Every session.
pub(in crate::indicators) const TOTAL: usize = 0;
/// The mentions of usages, and the accompaniments of the sessions that mention any.
pub(in crate::indicators) const ALL_USAGES: usize = 1;
/// The mentions of themes, and the accompaniments of the sessions that mention any.
pub(in crate::indicators) const ALL_THEMES: usize = 2;
/// The mentions of what is served, and the accompaniments of the sessions that mention any.
pub(in crate::indicators) const ALL_SERVED: usize = 3;
/// The mentions of devices, and the accompaniments of the sessions that mention any.
pub(in crate::indicators) const ALL_DEVICES: usize = 4;
const KIND: usize = 5;
/// The sessions that are workshops.
pub(in crate::indicators) const WORKSHOPS: usize = KIND + Kind::Workshop.position();
const PLACE_TYPE: usize = KIND + Kind::ALL.len();
const ROLE: usize = PLACE_TYPE + PlaceType::ALL.len();
const LEVEL: usize = ROLE + MediatorRole::ALL.len() + 1;
const AUDIENCE: usize = LEVEL + Level::ALL.len() + 1;
const RETURNING: usize = AUDIENCE + Audience::ALL.len() + 1;
const AGE: usize = RETURNING + 3;
const GENDER: usize = AGE + Age::ALL.len() + 1;
const STATUS: usize = GENDER + Gender::ALL.len() + 1;
const DURATION: usize = STATUS + Status::ALL.len() + 1;
const WORKSHOP_LEVEL: usize = DURATION + DURATIONS;
const PREMISES: usize = WORKSHOP_LEVEL + WorkshopLevel::ALL.len() + 1;
const REFERRAL: usize = PREMISES + INSIDE + 1;
const OWN_DEVICE: usize = REFERRAL + Referral::ALL.len() + 1;
const USAGE: usize = OWN_DEVICE + OWNERS + 1;
const THEME: usize = USAGE + Usage::ALL.len();
const SERVED: usize = THEME + Theme::ALL.len();
const DEVICE: usize = SERVED + ServedTheme::ALL.len();
/// Slots of a group.
pub(in crate::indicators) const SLOTS: usize = DEVICE + Device::ALL.len();

/// The first slot of a closed dimension of sessions; `None` for what has no slots here.
pub(in crate::indicators) const fn first_slot(dimension: Dimension) -> Option<usize> {
    Some(match dimension {
        Dimension::Kind => KIND,
        Dimension::PlaceType => PLACE_TYPE,
        Dimension::MediatorRole => ROLE,
        Dimension::Level => LEVEL,
        Dimension::Audience => AUDIENCE,
        Dimension::Returning => RETURNING,
        Dimension::Age => AGE,
        Dimension::Gender => GENDER,
        Dimension::Status => STATUS,
        Dimension::Duration => DURATION,
        Dimension::WorkshopLevel => WORKSHOP_LEVEL,
        Dimension::Premises => PREMISES,
        Dimension::Referral => REFERRAL,
        Dimension::OwnDevice => OWN_DEVICE,
        Dimension::Serves => SERVED,
        Dimension::Device => DEVICE,
        Dimension::Usage => USAGE,
        Dimension::Theme => THEME,
        Dimension::AdministrativeTheme => THEME + Theme::AideAuxDemarches.position() + 1,
        _ => return None,
    })
}

/// Adds one session to the slots of its group.
pub(super) fn add(slots: &mut [Tally; SLOTS], facts: &SessionFacts) {
    let one = Tally::of(facts);
    slots[TOTAL] += one;
    slots[KIND + facts.kind.position()] += one;
    slots[PLACE_TYPE + facts.place_type.position()] += one;
    let role = facts
        .mediator_role
        .map_or(MediatorRole::ALL.len(), MediatorRole::position);
    slots[ROLE + role] += one;
    slots[LEVEL + level(facts.usages)] += one;
    let audience = facts.audience.map_or(Audience::ALL.len(), Audience::position);
    slots[AUDIENCE + audience] += one;
    let returning = [facts.already.unwrap_or(0), facts.first_time.unwrap_or(0)];
    counters(&mut slots[RETURNING..AGE], &returning, facts);
    counters(&mut slots[AGE..GENDER], &facts.age.0, facts);
    counters(&mut slots[GENDER..STATUS], &facts.gender.0, facts);
    counters(&mut slots[STATUS..DURATION], &facts.status.0, facts);
    slots[DURATION + duration(facts.minutes)] += one;
    if facts.kind == Kind::Workshop {
        slots[WORKSHOP_LEVEL + workshop_level(facts)] += one;
    }
    slots[PREMISES + premises(facts)] += one;
    slots[REFERRAL + referral(facts)] += one;
    slots[OWN_DEVICE + own_device(facts)] += one;
    let usages = mentions(&mut slots[USAGE..THEME], facts.usages.bits(), one);
    slots[ALL_USAGES] += usages;
    let themes = mentions(&mut slots[THEME..SERVED], facts.themes.bits(), one);
    slots[ALL_THEMES] += themes;
    let served = mentions(&mut slots[SERVED..DEVICE], facts.serves.bits(), one);
    slots[ALL_SERVED] += served;
    let devices = mentions(&mut slots[DEVICE..], facts.devices.bits(), one);
    slots[ALL_DEVICES] += devices;
}

/// The position of the class of a duration in minutes.
pub(super) const fn duration(minutes: u16) -> usize {
    match minutes {
        0..30 => 0,
        30..60 => 1,
        60..120 => 2,
        120.. => 3,
    }
}

/// The position of a workshop's level, past the list when it says none.
pub(super) fn workshop_level(facts: &SessionFacts) -> usize {
    let level = facts.workshop_level;
    level.map_or(WorkshopLevel::ALL.len(), WorkshopLevel::position)
}

/// The position of where a session was held. A stop at a place of the national record is that place, so that each value is
/// a part of one kind of place, and no figure tells how many of two kinds overlap.
pub(super) const fn premises(facts: &SessionFacts) -> usize {
    match facts.place_type {
        PlaceType::Autre if facts.at_stop => 0,
        PlaceType::Domicile => 1,
        PlaceType::Autre => 2,
        PlaceType::LieuActivite | PlaceType::ADistance => INSIDE,
    }
}

/// The position of where a person was sent on to, past the list when the record says nowhere.
pub(super) fn referral(facts: &SessionFacts) -> usize {
    facts.referral.map_or(Referral::ALL.len(), Referral::position)
}

/// The position of whose the device was, past the two when nobody said.
pub(super) const fn own_device(facts: &SessionFacts) -> usize {
    match facts.own_device {
        Some(true) => 0,
        Some(false) => 1,
        None => OWNERS,
    }
}

/// How many values autonomy has.
pub(in crate::indicators) const AUTONOMIES: usize = Autonomy::ALL.len();

/// Accompaniments of individual sessions by autonomy before, then after, where both were noted.
pub(in crate::indicators) type Gains = [[u64; AUTONOMIES]; AUTONOMIES];

/// Adds a session of which autonomy was noted at both ends.
pub(super) fn add_gain(gains: &mut Gains, facts: &SessionFacts) {
    if facts.kind == Kind::Individual
        && let (Some(before), Some(after)) = (facts.autonomy_before, facts.autonomy_after)
    {
        gains[before.position()][after.position()] += u64::from(facts.total);
    }
}

/// The position of the highest level among usages, past the list without usages.
pub(super) fn level(usages: Set<Usage>) -> usize {
    const MASKS: [u64; 3] = {
        let mut masks = [0; 3];
        let mut at = 0;
        while at < Usage::ALL.len() {
            let usage = Usage::ALL[at];
            masks[usage.level() as usize] |= 1 << usage.position();
            at += 1;
        }
        masks
    };
    let bits = usages.bits();
    (0..MASKS.len())
        .rev()
        .find(|&level| bits & MASKS[level] != 0)
        .unwrap_or(MASKS.len())
}

/// Adds the counts of a group's description, what they leave of the total going to the last slot.
fn counters(slots: &mut [Tally], counts: &[u16], facts: &SessionFacts) {
    let mut left = facts.total;
    for (slot, &count) in slots.iter_mut().zip(counts) {
        // A record that says more than its total is refused before; were one to come, the sums would still hold.
        let count = count.min(left);
        left -= count;
        people(slot, count, facts.minutes);
    }
    if let Some(last) = slots.last_mut() {
        people(last, left, facts.minutes);
    }
}

fn people(slot: &mut Tally, count: u16, minutes: u16) {
    slot.accompaniments += u64::from(count);
    slot.learner_minutes += u64::from(count) * u64::from(minutes);
}

/// Adds a session to the slot of each value it names; what the total of mentions grows by.
fn mentions(slots: &mut [Tally], mut bits: u64, one: Tally) -> Tally {
    if bits == 0 {
        return Tally::default();
    }
    let count = u64::from(bits.count_ones());
    while bits != 0 {
        slots[bits.trailing_zeros() as usize] += one;
        bits &= bits - 1;
    }
    Tally { sessions: count, ..one }
}
