//! Counting: each session and visit added once to the group it belongs to.
//!
//! Knows nothing of cells: `tables` reads the groups when everything has been added. Sums do not depend on the order of
//! records, and what depends on it here (the numbers given to sites, languages, lessons) never reaches a cell.

mod groups;
mod lessons;
mod slots;

use std::collections::HashMap;

use super::{By, Dimension, Request, RequestError};
use crate::domain::{Audience, Grain, SessionFacts, SiteId, Slug, SpokenLanguage, Visit};
use groups::{Groups, Key, Languages, Numbered};
use lessons::{Use, grown, usage_of};

pub(super) use lessons::{Progress, Visits};
pub(super) use slots::{ALL_THEMES, ALL_USAGES, SLOTS, TOTAL, Tally, first_slot};

/// The position of a crossing that was not asked for.
pub(super) const NO_CROSSING: usize = usize::MAX;

/// The running sums of a request; records may come in any order.
#[derive(Clone, Debug)]
pub struct Counting {
    request: Request,
    by_site: bool,
    grain: Option<Grain>,
    crossing: Option<Dimension>,
    sites: HashMap<SiteId, u32>,
    last_site: Option<(SiteId, u32)>,
    pub(super) languages: Languages,
    pub(super) lessons: Numbered<Slug>,
    groups: Groups,
    /// One block a group, in the order of `groups.keys`.
    sessions: Vec<[Tally; SLOTS]>,
    sessions_by_language: Vec<Vec<Tally>>,
    visits: Vec<Visits>,
    uses: Vec<Use>,
}

/// One group that something was added to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'a> {
    pub key: Key,
    pub sessions: &'a [Tally; SLOTS],
    pub sessions_by_language: &'a [Tally],
    pub visits: &'a Visits,
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
            request,
            sites: HashMap::new(),
            last_site: None,
            languages: Languages::default(),
            lessons: Numbered::default(),
            groups: Groups::default(),
            sessions: Vec::new(),
            sessions_by_language: Vec::new(),
            visits: Vec::new(),
            uses: Vec::new(),
        };
        if counting.request.by.is_empty() {
            // Ungrouped tables say zero when there was nothing to count.
            counting.group(None, counting.request.period.from(), NO_CROSSING);
        }
        Ok(counting)
    }

    /// Adds a session of a site; one outside the period counts for nothing.
    pub fn add_session(&mut self, site: SiteId, facts: &SessionFacts) {
        if !self.request.period.contains(facts.date) {
            return;
        }
        let language = self.languages.number(&facts.language);
        let crossing = self.crossing.map_or(NO_CROSSING, |dimension| {
            groups::position(dimension, facts).unwrap_or(language)
        });
        let group = self.group(Some(site), facts.date, crossing);
        slots::add(&mut self.sessions[group], facts);
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
            Some(Dimension::Hour) => usize::from(visit.hour),
            Some(Dimension::Audience) => visit.audience.map_or(Audience::ALL.len(), Audience::position),
            Some(Dimension::Language) => language,
            // No table of visits was asked for: the request would have been refused.
            Some(_) => return,
        };
        let group = self.group(Some(site), visit.date, crossing);
        let mut uses = std::mem::take(&mut self.uses);
        uses.clear();
        uses.extend(visit.lessons.iter().map(|lesson| Use {
            lesson: self.lessons.number(&lesson.id),
            usage: usage_of(&lesson.id),
            completed: lesson.completed,
        }));
        self.visits[group].add(language, &mut uses);
        self.uses = uses;
    }

    /// The request, its codes in catalogue order.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The groups in the order of files: by period, then site, then value crossed by.
    pub(super) fn groups(&self) -> Vec<Group<'_>> {
        let mut order = vec![0; self.languages.len()];
        for (rank, (number, _)) in self.languages_in_order().into_iter().enumerate() {
            order[number] = rank;
        }
        let by_language = self.crossing == Some(Dimension::Language);
        let rank = |crossing: usize| if by_language { order[crossing] } else { crossing };
        let mut groups: Vec<Group<'_>> = (0..self.groups.keys.len())
            .map(|place| Group {
                key: self.groups.keys[place],
                sessions: &self.sessions[place],
                sessions_by_language: &self.sessions_by_language[place],
                visits: &self.visits[place],
            })
            .collect();
        groups.sort_unstable_by_key(|group| (group.key.period, group.key.site, rank(group.key.crossing)));
        groups
    }

    /// The numbers of the languages met, by tag, the absent one last.
    pub(super) fn languages_in_order(&self) -> Vec<(usize, Option<SpokenLanguage>)> {
        let mut all: Vec<_> = self.languages.sorted().into_iter().map(|(n, &l)| (n, l)).collect();
        all.sort_by_key(|&(_, language)| language.is_none());
        all
    }

    /// The place of the group of a site, a day and a value crossed by.
    fn group(&mut self, site: Option<SiteId>, day: chrono::NaiveDate, crossing: usize) -> usize {
        let site = site.filter(|_| self.by_site);
        let site_number = site.map_or(0, |site| self.site_number(site));
        let integers = (site_number, groups::period_number(self.grain, day), crossing);
        let (place, new) = self.groups.place(integers, || Key {
            site,
            period: groups::period_around(self.grain, day, self.request.period),
            crossing,
        });
        if new {
            self.sessions.push([Tally::default(); SLOTS]);
            self.sessions_by_language.push(Vec::new());
            self.visits.push(Visits::default());
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
