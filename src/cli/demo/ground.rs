//! The invented sites: where each stands, what kind of place it is, how much is done there and when it is open.

use chrono::{Datelike, Days, NaiveDate};

use super::chance::{Chance, distinct_40_bits};
use super::{DemoSite, Plan, place};
use crate::domain::{Commune, Site, SiteId, Workshop};

const TOWNS: &str = include_str!("towns.txt");
const NAMES: &str = include_str!("names.txt");
const TOURS: &str = include_str!("tours.txt");
const WORKSHOPS: &str = include_str!("workshops.txt");

/// What kind of place a site is, which decides its week and what is done there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Centre,
    Library,
    Office,
    Bus,
}

impl Setting {
    const ALL: [Self; 4] = [Self::Centre, Self::Library, Self::Office, Self::Bus];
}

/// One line of the list of towns.
#[derive(Clone, Copy, Debug)]
struct Town {
    commune: &'static str,
    postcode: &'static str,
    size: u64,
    around: &'static str,
    /// Its name with the preposition before it.
    of: &'static str,
}

/// One site as the generator needs it.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    pub(super) id: SiteId,
    pub(super) device: SiteId,
    pub(super) setting: Setting,
    /// 2 to 7.
    pub(super) size: u64,
    /// Where its mediators go outside the walls, nearest and most visited first.
    pub(super) around: Vec<Commune>,
    pub(super) opens: NaiveDate,
    pub(super) closes: NaiveDate,
}

/// The towns, read once, and what each site of a plan is.
#[derive(Clone, Debug)]
pub(super) struct Land {
    plan: Plan,
    towns: Vec<Town>,
}

impl Land {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            plan: *plan,
            towns: lines(TOWNS).filter_map(Town::read).collect(),
        }
    }

    /// How many sites there are: at least one, since somebody holds the records.
    pub(super) fn sites(&self) -> u32 {
        self.plan.sites.max(1)
    }

    /// The share of a site, without building the rest of it.
    pub(super) fn share(&self, index: u32) -> u64 {
        let luck = Chance::new(self.plan.seed, stream(index, Stream::Share)).between(60, 140);
        self.town(index).map_or(1, |town| town.size) * u64::from(luck)
    }

    pub(super) fn ground(&self, index: u32) -> Ground {
        let town = self.town(index);
        let (opens, closes) = self.span(index);
        let code = |part| SiteId::from_random(distinct_40_bits(self.plan.seed, 2 * u64::from(index) + part));
        Ground {
            id: code(0),
            device: code(1),
            setting: Setting::ALL[self.setting(index)],
            size: town.map_or(3, |town| town.size),
            around: town
                .map(|town| town.around.split(',').filter_map(Commune::parse).collect())
                .unwrap_or_default(),
            opens,
            closes,
        }
    }

    /// The site as a coordinator sees it.
    pub(super) fn site(&self, index: u32) -> DemoSite {
        let ground = self.ground(index);
        let mut name = lines(NAMES).nth(self.setting(index)).unwrap_or_default().to_owned();
        let mut site = Site::default();
        if let Some(town) = self.town(index) {
            name = format!("{name} {}", town.of);
            town.commune.clone_into(&mut site.commune);
            site.place = place::place(ground.setting, town.commune, town.postcode, town.name());
            site.place.updated = Some(self.plan.from);
        }
        // Once every town has each setting, the next of the same name takes a number.
        let round = index as usize / (self.towns.len().max(1) * Setting::ALL.len());
        if round > 0 {
            name = format!("{name} {}", round + 1);
        }
        if !site.place.is_empty() {
            site.place.name.clone_from(&name);
        }
        site.name = name;
        site.structures = super::cycles::structures().collect();
        site.workshops = workshops().collect();
        site.tours = tours().map(|(id, name)| (id.to_owned(), name.to_owned())).collect();
        DemoSite {
            id: ground.id,
            device: ground.device,
            site,
        }
    }

    /// The towns in their order, starting where the seed says: 1 with the first.
    fn town(&self, index: u32) -> Option<&Town> {
        let count = u64::try_from(self.towns.len()).ok()?.max(1);
        let first = self.plan.seed.wrapping_sub(1) % count;
        self.towns
            .get(usize::try_from((first + u64::from(index)) % count).ok()?)
    }

    fn setting(&self, index: u32) -> usize {
        let (index, towns) = (index as usize, self.towns.len().max(1));
        (index / towns + index % towns) % Setting::ALL.len()
    }

    /// In a large network one site falls silent before the end, and one joins late.
    fn span(&self, index: u32) -> (NaiveDate, NaiveDate) {
        let Plan { from, to, .. } = self.plan;
        let length = u64::try_from((to - from).num_days()).unwrap_or_default();
        match index % 12 {
            7 => (from, to.checked_sub_days(Days::new(length / 5)).unwrap_or(to)),
            10 => (from.checked_add_days(Days::new(length / 3)).unwrap_or(from), to),
            _ => (from, to),
        }
    }
}

impl Ground {
    /// Whether the whole site is on holiday: the small ones in the first three weeks of August.
    pub(super) fn rests(&self, day: NaiveDate) -> bool {
        self.size <= 2 && day.month() == 8 && day.day() <= 21
    }
}

impl Town {
    /// Its name alone.
    fn name(&self) -> &'static str {
        let bare = self.of.strip_prefix("de ").or_else(|| self.of.strip_prefix("d'"));
        bare.unwrap_or(self.of)
    }

    fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.splitn(5, ' ');
        Some(Self {
            commune: parts.next()?,
            postcode: parts.next()?,
            size: parts.next()?.parse().ok()?,
            around: parts.next()?,
            of: parts.next()?,
        })
    }
}

/// What the streams of one site are drawn for; each is its own, so that a change in one leaves the others as they were.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stream {
    Share = 1,
    Days = 2,
    Acts = 3,
    Dossiers = 4,
}

/// The number of a stream of a site.
pub(super) fn stream(index: u32, of: Stream) -> u64 {
    4 * u64::from(index) + of as u64
}

/// The tours of every site: id and name.
pub(super) fn tours() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(TOURS).filter_map(|line| line.split_once(':'))
}

/// The workshop catalogue of every site, by id.
pub(super) fn workshops() -> impl Iterator<Item = (String, Workshop)> {
    lines(WORKSHOPS).filter_map(|line| {
        let mut words = line.splitn(6, ' ');
        let id = words.next()?.to_owned();
        let (level, usage) = (words.next()?.to_owned(), words.next()?.to_owned());
        let (minutes, seats) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let workshop = Workshop {
            level,
            usages: vec![usage],
            minutes: Some(minutes),
            seats: Some(seats),
            ..Workshop::titled(words.next()?)
        };
        Some((id, workshop))
    })
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_catalogue_is_a_workshop_without_fault() {
        let site = Site {
            workshops: workshops().collect(),
            ..Site::default()
        };
        assert_eq!(site.check(), []);
        assert_eq!(site.workshops.len(), lines(WORKSHOPS).count());
    }

    #[test]
    fn every_line_of_the_towns_is_read_and_names_communes_of_the_list() {
        let towns: Vec<Town> = lines(TOWNS).map(|line| Town::read(line).expect(line)).collect();
        assert!(towns.len() > 20);
        for town in towns {
            let codes = town.around.split(',').chain([town.commune]);
            let unknown: Vec<&str> = codes.filter(|code| Commune::parse(code).is_none()).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?}", town.of);
            assert!((2..=7).contains(&town.size), "{}", town.of);
            assert!(town.postcode.len() == 5 && town.name() != town.of, "{}", town.of);
        }
        assert_eq!(lines(NAMES).count(), Setting::ALL.len());
    }
}
