//! Territories that figures are grouped by: places, and what communes roll up to, by the shipped lists of the official
//! geographic code of 2026.
//!
//! A locality abroad is a commune of its own and is in nothing larger. An overseas collectivity is in no region, and some
//! communes in no intercommunal body: they stand for themselves.

use std::collections::BTreeMap;

use super::closed_list::closed_list;
use super::{Commune, Site, SiteId, Slug, intercommunal};

/// One line for each region: its code, its name, its departments.
const REGIONS: &str = include_str!("../../assets/geo/regions.txt");

/// One line for each department: its number, its column and its row.
const TILES: &str = include_str!("../../assets/geo/tiles.txt");

closed_list! {
    /// The size of the territories that figures are grouped by.
    Territory {
        /// A place of a site, or the site itself.
        Place = "place",
        Commune = "commune",
        Intercommunal = "intercommunal",
        Department = "department",
        Region = "region",
    }
}

impl Territory {
    /// Those that communes make up, which screens offer.
    pub const OF_COMMUNES: &'static [Self] = &[Self::Commune, Self::Intercommunal, Self::Department, Self::Region];

    /// The code of the territory of this size that a commune lies in; `None` for a locality abroad, but as itself, and for
    /// a place, which a commune does not tell.
    #[must_use]
    pub fn of(self, commune: &Commune) -> Option<String> {
        let department = || commune.department().filter(|number| is_department(number));
        match self {
            Self::Place => None,
            Self::Commune => Some(commune.as_str().to_owned()),
            Self::Intercommunal => intercommunal::of(commune).map(str::to_owned),
            Self::Department => department().map(str::to_owned),
            Self::Region => department().map(|number| region_of(number).to_owned()),
        }
    }

    /// The code of the territory of this size that another lies in, told by its size and code; `None` for what lies in none,
    /// and where such a one may lie in several.
    #[must_use]
    pub fn around(self, size: Self, code: &str) -> Option<String> {
        match size {
            Self::Commune => self.of(&Commune::parse(code)?),
            Self::Department if self == Self::Region => is_department(code).then(|| region_of(code).to_owned()),
            _ => None,
        }
    }

    /// Whether a code is that of a territory of this size, localities abroad apart.
    #[must_use]
    pub fn has(self, code: &str) -> bool {
        match self {
            Self::Place => Self::site_of_place(code).is_some(),
            Self::Commune => Commune::parse(code).is_some(),
            Self::Intercommunal => match Commune::parse(code) {
                Some(commune) => self.of(&commune).as_deref() == Some(code),
                None => self.name(code).is_some(),
            },
            Self::Department => is_department(code),
            Self::Region => {
                regions().any(|(known, ..)| known == code) || (is_department(code) && region_of(code) == code)
            }
        }
    }

    /// The name of a territory by its code; `None` for a locality abroad, for a place, which only its site names, and for
    /// what is in no list.
    #[must_use]
    pub fn name(self, code: &str) -> Option<&'static str> {
        match self {
            Self::Place => None,
            Self::Commune => Commune::parse(code)?.name(),
            Self::Intercommunal => intercommunal::name(code).or_else(|| Commune::parse(code)?.name()),
            Self::Department => Commune::name_of_department(code),
            Self::Region => {
                let region = regions().find(|(known, ..)| *known == code);
                region.map_or_else(|| Commune::name_of_department(code), |(_, name, _)| Some(name))
            }
        }
    }

    /// The code of a place of a site, `0A1B2C3D/annexe`: the site's own for what took place at none of its places.
    #[must_use]
    pub fn code_of_place(site: SiteId, place: Option<&str>) -> String {
        place.map_or_else(|| site.to_string(), |place| format!("{site}/{place}"))
    }

    /// The site that the code of a place begins with; `None` for the code of any other territory.
    #[must_use]
    pub fn site_of_place(code: &str) -> Option<SiteId> {
        let site = code.split_once('/').map_or(code, |(site, _)| site);
        SiteId::parse(site)
    }

    /// The column and the row of a department on a map of tiles, from its top left corner; `None` for what has no tile.
    #[must_use]
    pub fn tile(department: &str) -> Option<(u8, u8)> {
        let (_, place) = lines(TILES).find(|(number, _)| *number == department)?;
        let (column, row) = place.split_once(',')?;
        Some((column.parse().ok()?, row.parse().ok()?))
    }

    /// The numbers of the departments that have a tile.
    pub fn tiles() -> impl Iterator<Item = &'static str> {
        lines(TILES).map(|(number, _)| number)
    }
}

/// Where a session was held, as far as its record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground<'r> {
    pub place: Option<&'r Slug>,
    pub commune: Option<&'r Commune>,
}

impl Ground<'_> {
    /// Where nothing says.
    pub const NOWHERE: Self = Self {
        place: None,
        commune: None,
    };
}

/// The communes of a site and of its places, read once for many records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Communes {
    own: Option<Commune>,
    places: BTreeMap<Slug, Commune>,
}

impl Communes {
    /// Those of a site's description; what names no commune is left out.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        let commune = |code: &str| {
            let locality = |slug: Slug| (site.country != "FR").then(|| Commune::locality(&slug));
            Commune::parse(code).or_else(|| locality(Slug::parse(code)?))
        };
        let places = site.places.iter();
        Self {
            own: commune(&site.place.commune).or_else(|| commune(&site.commune)),
            places: places
                .filter_map(|(id, place)| Some((Slug::parse(id)?, commune(&place.commune)?)))
                .collect(),
        }
    }

    /// Where the site itself is, with its kiosks.
    #[must_use]
    pub fn own(&self) -> Option<&Commune> {
        self.own.as_ref()
    }

    /// The places of the site that are in a commune, and the commune of each.
    pub fn of_places(&self) -> impl Iterator<Item = (&Slug, &Commune)> {
        self.places.iter()
    }

    /// Where a session of the site was held: the commune that it names, that of its place, or the site's.
    #[must_use]
    pub fn of_session<'c>(&'c self, ground: Ground<'c>) -> Option<&'c Commune> {
        ground.commune.or_else(|| match ground.place {
            Some(place) => self.places.get(place),
            None => self.own(),
        })
    }
}

fn is_department(number: &str) -> bool {
    Commune::name_of_department(number).is_some()
}

/// The code of the region of a department; its own number for an overseas collectivity.
fn region_of(department: &str) -> &str {
    let region = regions().find(|(.., departments)| departments.split(' ').any(|one| one == department));
    region.map_or(department, |(code, ..)| code)
}

fn lines(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
}

/// The code, the name and the departments of each region.
fn regions() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    lines(REGIONS).filter_map(|(code, rest)| {
        let (name, departments) = rest.split_once(':')?;
        Some((code, name, departments))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Slug;

    fn of(territory: Territory, code: &str) -> Option<String> {
        territory.of(&Commune::parse(code).unwrap())
    }

    #[test]
    fn a_commune_rolls_up_to_its_department_and_its_region() {
        for (code, department, region) in [
            ("14762", "14", "28"),
            ("2A004", "2A", "94"),
            ("97411", "974", "04"),
            ("75056", "75", "11"),
        ] {
            assert_eq!(of(Territory::Commune, code).as_deref(), Some(code));
            assert_eq!(of(Territory::Department, code).as_deref(), Some(department));
            assert_eq!(of(Territory::Region, code).as_deref(), Some(region));
        }
        let within = |size, code| Territory::Region.around(size, code);
        assert_eq!(within(Territory::Department, "14").as_deref(), Some("28"));
        assert_eq!(within(Territory::Department, "988").as_deref(), Some("988"));
        assert_eq!(within(Territory::Department, "unknown"), None);
        assert_eq!(within(Territory::Commune, "14762").as_deref(), Some("28"));
        assert_eq!(within(Territory::Intercommunal, "200068799"), None, "it may be in two");
        assert_eq!(Territory::Department.name("14"), Some("Calvados"));
        assert_eq!(Territory::Region.name("28"), Some("Normandie"));
        assert_eq!(Territory::Commune.name("14762"), Some("Vire Normandie"));
    }

    #[test]
    fn codes_tell_the_size_of_territories_but_for_regions_and_departments() {
        for (code, sizes) in [
            ("0A1B2C3D/annexe", &[Territory::Place][..]),
            ("14762", &[Territory::Commune]),
            ("98818", &[Territory::Commune, Territory::Intercommunal]),
            ("200068799", &[Territory::Intercommunal]),
            ("14", &[Territory::Department]),
            ("28", &[Territory::Department, Territory::Region]),
            ("988", &[Territory::Department, Territory::Region]),
            ("2A", &[Territory::Department]),
            ("lome", &[]),
            ("unknown", &[]),
        ] {
            let has = Territory::ALL.iter().filter(|size| size.has(code));
            assert_eq!(has.copied().collect::<Vec<_>>(), sizes, "{code}");
        }
    }

    #[test]
    fn a_locality_abroad_is_in_no_department() {
        for code in ["lome", "paris", "7502"] {
            let abroad = Commune::locality(&Slug::parse(code).unwrap());
            assert_eq!(Territory::Commune.of(&abroad).as_deref(), Some(code));
            assert_eq!(Territory::Department.of(&abroad), None, "{code}");
            assert_eq!(Territory::Intercommunal.of(&abroad), None, "{code}");
            assert_eq!(Territory::Region.of(&abroad), None, "{code}");
        }
        assert_eq!(Territory::Commune.name("lome"), None);
    }

    #[test]
    fn the_code_of_a_place_tells_its_site() {
        let site = SiteId::from_random(7);
        for place in [None, Some("annexe")] {
            let code = Territory::code_of_place(site, place);
            assert_eq!(Territory::site_of_place(&code), Some(site));
            assert_eq!(code.ends_with("/annexe"), place.is_some());
            assert_eq!(Territory::Place.name(&code), None, "only its site names it");
        }
        for other in ["14762", "2A004", "200066827", "28", "lome", "unknown", ""] {
            assert_eq!(Territory::site_of_place(other), None, "{other}");
        }
    }

    #[test]
    fn a_session_is_held_where_it_says_or_at_its_place_or_at_the_site() {
        let mut site = Site {
            commune: "14762".to_owned(),
            ..Site::default()
        };
        for (id, commune) in [("annexe", "61001"), ("tent", "")] {
            site.places.entry(id.to_owned()).or_default().commune = commune.to_owned();
        }
        let communes = Communes::of(&site);
        let held = |place: Option<&str>, commune: Option<&str>| {
            let (place, commune) = (place.and_then(Slug::parse), commune.and_then(Commune::parse));
            let ground = Ground {
                place: place.as_ref(),
                commune: commune.as_ref(),
            };
            communes.of_session(ground).map(ToString::to_string)
        };
        assert_eq!(held(None, None).as_deref(), Some("14762"));
        assert_eq!(held(None, Some("50129")).as_deref(), Some("50129"));
        assert_eq!(held(Some("annexe"), None).as_deref(), Some("61001"));
        assert_eq!(held(Some("tent"), None), None, "nobody said where it stands");
    }

    #[test]
    fn every_department_of_a_region_has_a_tile_of_its_own() {
        let mut places = BTreeSet::new();
        let departments = regions().flat_map(|(.., departments)| departments.split(' '));
        for department in departments {
            assert!(is_department(department), "{department}");
            assert!(places.insert(Territory::tile(department).unwrap()), "{department}");
        }
        assert_eq!(places.len(), 101);
        assert_eq!(Territory::tiles().count(), 101);
        assert_eq!(Territory::tile("988"), None, "an overseas collectivity");
    }
}
