//! Where records took place: communes by number, the territory and the department that each lies in, and places.

use std::collections::BTreeMap;

use super::groups::Open;
use super::quick::QuickMap;
use crate::domain::{Commune, SiteId, Slug, Territory};

/// The numbers of the codes of one site and of its places.
#[derive(Clone, Debug, Default)]
struct Premises {
    own: Option<usize>,
    places: BTreeMap<Slug, usize>,
}

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
    premises: QuickMap<SiteId, Premises>,
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
            premises: QuickMap::default(),
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

    /// Goes to a place of a site, or to none of its places; the territory stays where figures are not by place.
    pub fn enter(&mut self, site: SiteId, place: Option<&Slug>) {
        if self.asked != Some(Territory::Place) {
            return;
        }
        let here = self.premises.entry(site).or_default();
        let known = match place {
            None => here.own,
            Some(place) => here.places.get(place).copied(),
        };
        self.territory = known.unwrap_or_else(|| {
            let code = Territory::code_of_place(site, place.map(Slug::as_str));
            let number = self.territories.number(&code);
            match place {
                None => here.own = Some(number),
                Some(place) => {
                    here.places.insert(place.clone(), number);
                }
            }
            number
        });
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
