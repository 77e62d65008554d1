//! The communes in which the sessions of one group were held.

/// The accompaniments in each commune, by the number of the commune: few groups reach many.
#[derive(Clone, Debug, Default)]
pub(in crate::indicators) struct Reach {
    people: Vec<(u32, u64)>,
    last: usize,
}

impl Reach {
    /// Adds people met in a commune.
    pub(super) fn add(&mut self, commune: usize, people: u64) {
        let commune = u32::try_from(commune).unwrap_or(u32::MAX);
        if self.people.get(self.last).is_none_or(|(last, _)| *last != commune) {
            self.last = match self.people.binary_search_by_key(&commune, |(number, _)| *number) {
                Ok(place) => place,
                Err(place) => {
                    self.people.insert(place, (commune, 0));
                    place
                }
            };
        }
        self.people[self.last].1 += people;
    }

    /// Adds other sessions of the same group, whose communes have other numbers.
    pub(super) fn absorb(&mut self, other: &Self, communes: &[usize]) {
        for &(commune, people) in &other.people {
            self.add(communes[commune as usize], people);
        }
    }

    /// The number of each commune with the accompaniments there.
    pub(in crate::indicators) fn people(&self) -> &[(u32, u64)] {
        &self.people
    }
}
