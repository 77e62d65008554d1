//! Counting: each session and visit added once to the group it belongs to.
//!
//! Knows nothing of cells: `tables` reads the groups when everything has been added. Sums do not depend on the order of
//! records, and what depends on it here (the numbers given to sites, languages, lessons) never reaches a cell.

mod absorb;
mod board;
mod dossiers;
mod facts;
mod grounds;
mod groups;
mod matrix;
mod opening;
mod quick;
mod reach;
mod slots;
mod visits;

use std::collections::{BTreeMap, HashMap};

use super::{By, Code, Dimension, Request, RequestError, UNKNOWN};
use crate::domain::{Commune, Grain, SessionFacts, SiteId, Slug, SpokenLanguage, Visit};
use board::grown;
use facts::Fact;
use grounds::Grounds;
use groups::{Groups, Key, Languages};
use quick::QuickMap;
use visits::Scratch;

pub(super) use board::{Counts, Quantile};
pub(crate) use dossiers::sector;
pub(super) use facts::{Amounts, Facts};
pub(super) use groups::Open;
pub(super) use matrix::{CELLS, Matrix};
pub(super) use opening::{HOURS, Opening, WEEKDAYS};
pub(super) use reach::Reach;
pub(super) use slots::{
    ALL_DEVICES, ALL_SERVED, ALL_THEMES, ALL_USAGES, AUTONOMIES, Gains, INSIDE, SLOTS, TOTAL, Tally, WORKSHOPS,
    first_slot,
};
pub(super) use visits::{LEVELS_FOUND, OpenLists, Times, Visits};

/// The position of a crossing that was not asked for.
pub(super) const NO_CROSSING: usize = usize::MAX;

/// The block of a group without sessions.
static NO_SESSIONS: [Tally; SLOTS] = [Tally::NOTHING; SLOTS];

/// The running sums of a request; records may come in any order.
#[derive(Clone, Debug)]
pub struct Counting {
    request: Request,
    by_site: bool,
    grain: Option<Grain>,
    crossing: Option<Dimension>,
    /// Where what is added next took place.
    pub(super) grounds: Grounds,
    sites: QuickMap<SiteId, u32>,
    last_site: Option<(SiteId, u32)>,
    pub(super) languages: Languages,
    pub(super) open: OpenLists,
    groups: Groups,
    /// One block a group, in the order of `groups.keys`; none where there are visits alone.
    sessions: Vec<Option<Box<[Tally; SLOTS]>>>,
    sessions_by_language: Vec<Vec<Tally>>,
    gains: Vec<Gains>,
    matrices: Vec<Matrix>,
    /// None unless the hours of the week are asked for: they are many.
    openings: Vec<Opening>,
    /// None unless the communes reached are asked for.
    reaches: Vec<Reach>,
    visits: Vec<Visits>,
    pub(super) facts: Vec<Facts>,
    /// What territories are called, by code, where no list tells.
    pub(super) names: BTreeMap<String, String>,
    scratch: Scratch,
}

/// One group that something was added to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'a> {
    pub key: Key,
    /// The code of its territory; empty when none was asked for.
    pub territory: &'a str,
    pub sessions: &'a [Tally; SLOTS],
    pub sessions_by_language: &'a [Tally],
    pub gains: &'a Gains,
    pub matrix: &'a Matrix,
    pub opening: Option<&'a Opening>,
    pub reach: Option<&'a Reach>,
    pub visits: &'a Visits,
    pub facts: &'a Facts,
}

impl Counting {
    /// Begins to count for a request; refused when it cannot be met.
    pub fn new(mut request: Request) -> Result<Self, RequestError> {
        request.codes.sort_unstable();
        request.codes.dedup();
        request.check()?;
        let mut counting = Self {
            by_site: request.by.contains(&By::Site),
            grain: request.grain(),
            crossing: request.crossing(),
            grounds: Grounds::new(request.territory(), request.codes.contains(&Code::E3)),
            request,
            sites: QuickMap::default(),
            last_site: None,
            languages: Languages::default(),
            open: OpenLists::default(),
            groups: Groups::default(),
            sessions: Vec::new(),
            sessions_by_language: Vec::new(),
            gains: Vec::new(),
            matrices: Vec::new(),
            openings: Vec::new(),
            reaches: Vec::new(),
            visits: Vec::new(),
            facts: Vec::new(),
            names: BTreeMap::new(),
            scratch: Scratch::default(),
        };
        if counting.request.by.is_empty() {
            // Ungrouped tables say zero when there was nothing to count.
            counting.group(None, counting.request.period.from(), NO_CROSSING);
        }
        Ok(counting)
    }

    /// Says where the sessions and visits added next took place; nowhere known until it is said, and without figures by
    /// territory or the communes reached of no use.
    pub fn at(&mut self, commune: Option<&Commune>) -> &mut Self {
        self.grounds.go(commune);
        self
    }

    /// Says at which place of a site they took place, or that it was at none; of use to figures by place alone.
    pub fn at_place(&mut self, site: SiteId, place: Option<&Slug>) -> &mut Self {
        self.grounds.enter(site, place);
        self
    }

    /// Says what people call a territory, of which no list tells.
    pub fn name(&mut self, territory: String, name: &str) {
        if !name.is_empty() {
            self.names.insert(territory, name.to_owned());
        }
    }

    /// Whether figures depend on where sessions took place.
    #[must_use]
    pub fn needs_grounds(&self) -> bool {
        self.grounds.matter()
    }

    /// Adds a session of a site; one outside the period counts for nothing.
    pub fn add_session(&mut self, site: SiteId, facts: &SessionFacts) {
        // Crossed by what only visits have, no table of sessions was asked for: the request would have been refused.
        let of_visits = self.crossing.is_some_and(Dimension::is_of_visits_alone);
        if of_visits || !self.request.period.contains(facts.date) {
            return;
        }
        let language = self.languages.number(&facts.language);
        let crossing = self.crossing.map_or(NO_CROSSING, |dimension| {
            groups::position(dimension, facts).unwrap_or(language)
        });
        let group = self.group(Some(site), facts.date, crossing);
        slots::add(block(&mut self.sessions[group]), facts);
        slots::add_gain(&mut self.gains[group], facts);
        self.matrices[group].add(facts);
        if let Some(opening) = self.openings.get_mut(group) {
            opening.add(facts);
        }
        if let Some(reach) = self.reaches.get_mut(group)
            && self.grounds.commune != Grounds::UNKNOWN
        {
            reach.add(self.grounds.commune, facts.total.into());
        }
        *grown(&mut self.sessions_by_language[group], language) += Tally::of(facts);
    }

    /// Adds a visit of a site; one outside the period counts for nothing.
    pub fn add_visit(&mut self, site: SiteId, visit: &Visit) {
        if !self.request.period.contains(visit.date) {
            return;
        }
        let language = self.languages.number(&Some(visit.language));
        let crossing = match self.crossing {
            None => NO_CROSSING,
            Some(Dimension::Language) => language,
            Some(Dimension::Path) => {
                let path = visit.path.as_ref();
                path.map_or(Open::<Slug>::UNKNOWN, |path| self.open.paths.number(&path.id))
            }
            Some(dimension) => match groups::position_of_visit(dimension, visit) {
                Some(position) => position,
                // No table of visits was asked for: the request would have been refused.
                None => return,
            },
        };
        let group = self.group(Some(site), visit.date, crossing);
        self.visits[group].add(visit, language, &mut self.open, &mut self.scratch);
    }

    /// Adds a fact of a site; one of no indicator asked for, or outside the period, counts for nothing.
    fn add_fact(&mut self, site: SiteId, fact: Fact) {
        if self.request.codes.contains(&fact.code) && self.request.period.contains(fact.day) {
            let group = self.group(Some(site), fact.day, NO_CROSSING);
            self.facts[group].add(fact);
        }
    }

    /// The request, its codes in catalogue order.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The places of the groups in the order of files: by period, then territory, site and value crossed by; what is
    /// unknown comes last.
    pub(super) fn order(&self) -> Vec<usize> {
        let crossed = self
            .crossing
            .map(|dimension| self.crossed_by(dimension))
            .unwrap_or_default();
        let ranks: HashMap<usize, usize> = crossed.iter().map(|(number, _)| *number).zip(0..).collect();
        let rank = |crossing: usize| ranks.get(&crossing).copied().unwrap_or(crossing);
        let territories: HashMap<usize, usize> = self
            .grounds
            .territories
            .sorted()
            .into_iter()
            .map(|(n, _)| n)
            .zip(0..)
            .collect();
        let ground = |territory: usize| territories.get(&territory).copied().unwrap_or(usize::MAX);
        let mut places: Vec<usize> = (0..self.groups.keys.len()).collect();
        if let Some(only) = self.request.only.as_ref().filter(|_| self.crossing.is_some()) {
            let wanted = crossed.iter().find(|(_, value)| value == only).map(|(at, _)| *at);
            places.retain(|place| Some(self.groups.keys[*place].crossing) == wanted);
        }
        places.sort_by_cached_key(|place| {
            let key = &self.groups.keys[*place];
            (key.period, ground(key.territory), key.site, rank(key.crossing))
        });
        places
    }

    /// The group at a place.
    pub(super) fn group_at(&self, place: usize) -> Group<'_> {
        Group {
            key: self.groups.keys[place],
            territory: self.territory_of(self.groups.keys[place].territory),
            sessions: self.sessions[place].as_deref().unwrap_or(&NO_SESSIONS),
            sessions_by_language: &self.sessions_by_language[place],
            gains: &self.gains[place],
            matrix: &self.matrices[place],
            opening: self.openings.get(place),
            reach: self.reaches.get(place),
            visits: &self.visits[place],
            facts: &self.facts[place],
        }
    }

    /// The code of a territory by its number: empty when none was asked for.
    fn territory_of(&self, number: usize) -> &str {
        match (self.request.territory(), number) {
            (None, _) => "",
            (Some(_), Grounds::UNKNOWN) => UNKNOWN,
            (Some(_), number) => self
                .grounds
                .territories
                .values()
                .get(number - 1)
                .map_or(UNKNOWN, String::as_str),
        }
    }

    /// The numbers of the languages met, by tag, the absent one last.
    pub(super) fn languages_in_order(&self) -> Vec<(usize, Option<SpokenLanguage>)> {
        let mut all: Vec<_> = self.languages.sorted().into_iter().map(|(n, &l)| (n, l)).collect();
        all.sort_by_key(|&(_, language)| language.is_none());
        all
    }

    /// Refuses the one value asked for when nothing counted has it, of a list that records alone make.
    ///
    /// What is not to be found in no records at all may be right.
    pub fn check_only(&self) -> Result<(), RequestError> {
        let (Some(only), Some(by)) = (&self.request.only, self.crossing) else {
            return Ok(());
        };
        let values: Vec<String> = self.crossed_by(by).into_iter().map(|(_, value)| value).collect();
        if self.groups.keys.is_empty() {
            return Ok(());
        }
        Request::check_value(by, only, values)
    }

    /// The positions and the codes of the values that groups are crossed by, in the order of tables.
    fn crossed_by(&self, dimension: Dimension) -> Vec<(usize, String)> {
        let unknown = || UNKNOWN.to_owned();
        match (dimension, dimension.closed()) {
            (Dimension::Language, _) => {
                let languages = self.languages_in_order().into_iter();
                let code = |language: Option<SpokenLanguage>| language.map_or_else(unknown, |l| l.to_string());
                languages.map(|(number, language)| (number, code(language))).collect()
            }
            (_, Some(codes)) => {
                let codes = codes.iter().map(|&code| code.to_owned());
                codes.chain([unknown()]).enumerate().collect()
            }
            (_, None) => {
                let paths = self.open.paths.sorted().into_iter();
                let known = paths.map(|(number, path)| (number, path.to_string()));
                known.chain([(Open::<Slug>::UNKNOWN, unknown())]).collect()
            }
        }
    }

    /// The place of the group of a site, a day and a value crossed by.
    fn group(&mut self, site: Option<SiteId>, day: chrono::NaiveDate, crossing: usize) -> usize {
        let site = site.filter(|_| self.by_site);
        let site_number = site.map_or(0, |site| self.site_number(site));
        let territory = self.grounds.territory;
        let integers = (site_number, territory, groups::period_number(self.grain, day), crossing);
        let (place, new) = self.groups.place(integers, || Key {
            site,
            territory,
            period: groups::period_around(self.grain, day, self.request.period),
            crossing,
        });
        if new {
            self.sessions.push(None);
            self.sessions_by_language.push(Vec::new());
            self.gains.push(Gains::default());
            self.matrices.push(Matrix::default());
            if self.request.codes.contains(&Code::E4) {
                self.openings.push(Opening::default());
            }
            if self.request.codes.contains(&Code::E3) {
                self.reaches.push(Reach::default());
            }
            self.visits.push(Visits::default());
            self.facts.push(Facts::default());
        }
        place
    }

    fn site_number(&mut self, site: SiteId) -> u32 {
        if let Some((last, number)) = self.last_site
            && last == site
        {
            return number;
        }
        let next = u32::try_from(self.sites.len()).unwrap_or(u32::MAX);
        let number = *self.sites.entry(site).or_insert(next);
        self.last_site = Some((site, number));
        number
    }
}

/// The block of a group, made with its first session.
fn block(of_group: &mut Option<Box<[Tally; SLOTS]>>) -> &mut [Tally; SLOTS] {
    of_group.get_or_insert_with(|| Box::new([Tally::NOTHING; SLOTS]))
}
