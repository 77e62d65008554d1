//! Where records took place: communes by number, and the territory and the department that each lies in.

use super::groups::Open;
use crate::domain::{Commune, Territory};

/// The communes met, and the one in which what is added next took place.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Grounds {
    /// The size of the territories that figures are grouped by.
    asked: Option<Territory>,
    /// Whether the communes themselves are counted.
    reaches: bool,
    communes: Open<Commune>,
    pub territories: Open<String>,
    pub departments: Open<String>,
    /// By the number of the commune, those of its territory and of its department.
    within: Vec<(usize, usize)>,
    pub commune: usize,
    pub territory: usize,
}

impl Grounds {
    /// No commune known for a number.
    pub const UNKNOWN: usize = Open::<String>::UNKNOWN;

    pub fn new(asked: Option<Territory>, reaches: bool) -> Self {
        Self {
            asked,
            reaches,
            communes: Open::default(),
            territories: Open::default(),
            departments: Open::default(),
            within: vec![(Self::UNKNOWN, Self::UNKNOWN)],
            commune: Self::UNKNOWN,
            territory: Self::UNKNOWN,
        }
    }

    /// Whether anything asked for depends on where records took place.
    pub fn matter(&self) -> bool {
        self.asked.is_some() || self.reaches
    }

    /// Goes to a commune, to nowhere known without one.
    pub fn go(&mut self, commune: Option<&Commune>) {
        if self.matter() {
            self.commune = commune.map_or(Self::UNKNOWN, |commune| self.number(commune));
            self.territory = self.within[self.commune].0;
        }
    }

    /// The numbers here of the communes and of the territories of another count, by their numbers there.
    pub fn renumber(&mut self, other: &Self) -> (Vec<usize>, Vec<usize>) {
        let communes = other.communes.values().iter().map(|commune| self.number(commune));
        let communes = std::iter::once(Self::UNKNOWN).chain(communes.collect::<Vec<_>>());
        (communes.collect(), self.territories.renumber(&other.territories))
    }

    /// By the number of the commune, that of its department.
    pub fn departments_of_communes(&self) -> Vec<usize> {
        self.within.iter().map(|(_, department)| *department).collect()
    }

    fn number(&mut self, commune: &Commune) -> usize {
        let number = self.communes.number(commune);
        if number == self.within.len() {
            let code_of = |territory: Territory| territory.of(commune);
            let territory = self.asked.and_then(code_of);
            let department = code_of(Territory::Department).filter(|_| self.reaches);
            let known =
                |list: &mut Open<String>, code: Option<String>| code.map_or(Self::UNKNOWN, |code| list.number(&code));
            let territory = known(&mut self.territories, territory);
            self.within.push((territory, known(&mut self.departments, department)));
        }
        number
    }
}
