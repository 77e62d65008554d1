//! What a member of staff records most, so that a form offers it first.

use std::collections::BTreeMap;

use crate::domain::{Device, Kind, PlaceType, Recent, SpokenLanguage, Theme, Usage};

/// The values used most, of each list the most used first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// The length used most.
    pub length: Option<u16>,
    /// The lengths used most, shortest first.
    pub lengths: Vec<u16>,
    pub place_types: Vec<PlaceType>,
    pub themes: Vec<Theme>,
    pub usages: Vec<Usage>,
    pub devices: Vec<Device>,
    pub languages: Vec<SpokenLanguage>,
}

impl Habits {
    /// Lengths offered at once.
    const LENGTHS: usize = 3;
    /// Values of a list offered before the others.
    const FIRST: usize = 5;

    /// Counts the sessions of a kind.
    #[must_use]
    pub fn of(recent: &[Recent], kind: Kind) -> Self {
        let of_kind = || recent.iter().filter(|session| session.kind == kind);
        let mut lengths = most(of_kind().map(|session| session.minutes), Self::LENGTHS);
        let length = lengths.first().copied();
        lengths.sort_unstable();
        Self {
            length,
            lengths,
            place_types: most(of_kind().map(|session| session.place_type), Self::FIRST),
            themes: most(of_kind().flat_map(|session| session.themes.iter()), Self::FIRST),
            usages: most(of_kind().flat_map(|session| session.usages.iter()), Self::FIRST),
            devices: most(of_kind().flat_map(|session| session.devices.iter()), Self::FIRST),
            languages: most(of_kind().filter_map(|session| session.language), Self::FIRST),
        }
    }
}

/// The most frequent values, most frequent first; equals in the order of their list.
fn most<T: Ord + Copy>(values: impl Iterator<Item = T>, how_many: usize) -> Vec<T> {
    let mut counts: BTreeMap<T, u32> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut counted: Vec<(T, u32)> = counts.into_iter().collect();
    // Stable, so that the order of the list is kept among equals.
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted.into_iter().take(how_many).map(|(value, _)| value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Session;
    use chrono::NaiveDate;

    fn recent(minutes: u16, usages: &[Usage]) -> Recent {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let mut session = Session::new(Kind::Individual, day, 10, minutes);
        session.usages = usages.to_vec();
        Recent::from(&session)
    }

    #[test]
    fn the_most_used_come_first_and_lengths_in_their_order() {
        let sessions = [
            recent(60, &[Usage::Email]),
            recent(30, &[Usage::OnlineSafety, Usage::Email]),
            recent(30, &[Usage::OnlineSafety]),
            recent(15, &[Usage::OnlineSafety]),
            recent(15, &[]),
            recent(15, &[]),
            recent(60, &[]),
            recent(45, &[]),
        ];
        let habits = Habits::of(&sessions, Kind::Individual);
        assert_eq!((habits.length, habits.lengths), (Some(15), vec![15, 30, 60]));
        assert_eq!(habits.usages, [Usage::OnlineSafety, Usage::Email]);
        assert_eq!(Habits::of(&sessions, Kind::Workshop), Habits::default());
    }
}
