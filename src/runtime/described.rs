//! Adds to a count what a site plans, keeps and describes: the facts that are neither sessions nor visits.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::figures::Whose;
use crate::content;
use crate::domain::{CycleDays, CyclePart, Datum, Dossier, DossierKind, Ground, NameCode, RecordDays, SiteId, Slug};
use crate::indicators::{Code, Counting, sector};
use crate::store::{Reader, Result};

use super::count::Grounds;

/// The questionnaire in which structures say what they need.
const NEEDS: &str = "needs";

/// What is counted of each kind, besides the place where it was and the mediator whose it is.
const DATE: &[&str] = &[
    "date",
    "format",
    "cancelled",
    "enrolled",
    "present",
    "absent",
    "waiting",
];
const MACHINE: &[&str] = &["state", "type", "year"];
const CYCLE: &[&str] = &["code", "sector", "began", "relays"];
const PRODUCTION: &[&str] = &["cycle", "date"];
const CAMPAIGN: &[&str] = &["survey", "date", "asked"];
const RESPONSE: &[&str] = &["survey", "date", "answers"];

/// Adds the facts of every indicator asked for, of everybody, of one site or of one mediator, of whom what belongs to nobody
/// is none.
pub(super) fn add(reader: &Reader, counting: &mut Counting, of: &Whose) -> Result<()> {
    let asked = |codes: &[Code]| counting.request().codes.iter().any(|code| codes.contains(code));
    let (dates, machines, cycles) = (asked(&[Code::G3]), asked(&[Code::F2]), asked(&[Code::G2]));
    let (needs, places) = (asked(&[Code::H1]), asked(&[Code::E1, Code::E6, Code::F3]));
    let (active, recorded) = (asked(&[Code::E1]), asked(&[Code::E5, Code::G1]));
    if !(dates || machines || cycles || needs || places || recorded) {
        return Ok(());
    }
    let mut adding = Adding {
        reader,
        grounds: Grounds::of(reader)?,
        counting,
        of,
    };
    for (is_asked, kind, fields) in [
        (dates, DossierKind::Event, DATE),
        (machines, DossierKind::Equipment, MACHINE),
    ] {
        if is_asked {
            adding.each(kind, fields, None, Counting::add_dossier)?;
        }
    }
    if cycles {
        adding.cycles()?;
    }
    if needs && let Some(survey) = content::surveys().iter().find(|survey| survey.id.as_str() == NEEDS) {
        for (kind, fields) in [(DossierKind::Campaign, CAMPAIGN), (DossierKind::Response, RESPONSE)] {
            adding.each(kind, fields, Some(("survey", &survey.id)), |counting, site, dossier| {
                counting.add_answers(site, dossier, survey);
            })?;
        }
    }
    let is_of_sites = !matches!(of, Whose::Mediator(_));
    if places && is_of_sites {
        adding.places()?;
    }
    if active && is_of_sites {
        adding.active()?;
    }
    if recorded && is_of_sites {
        adding.recorded()?;
    }
    Ok(())
}

struct Adding<'a> {
    reader: &'a Reader,
    grounds: Grounds,
    counting: &'a mut Counting,
    of: &'a Whose,
}

impl Adding<'_> {
    /// Adds every dossier of a kind that says something, if anything has to be said; of those only whose figures they are.
    fn each(
        &mut self,
        kind: DossierKind,
        fields: &[&str],
        saying: Option<(&str, &Slug)>,
        mut add: impl FnMut(&mut Counting, SiteId, &Dossier),
    ) -> Result<()> {
        let fields = [fields, &["place", "mediator"]].concat();
        let reader = self.reader;
        reader.each_dossier(kind, &fields, saying, |site, dossier| {
            self.put(site, dossier, &mut add);
        })
    }

    /// Adds a dossier where it took place, at the place that it names or at the site, if it is of those asked for.
    fn put(&mut self, site: SiteId, dossier: &Dossier, add: &mut dyn FnMut(&mut Counting, SiteId, &Dossier)) {
        let is_asked = match self.of {
            Whose::Everybody => true,
            Whose::Site(one) => *one == site,
            Whose::Mediator(code) => dossier.get("mediator") == Some(&Datum::Staff(*code)),
        };
        if is_asked {
            let place = dossier.id("place");
            let ground = Ground { place, commune: None };
            let commune = self.grounds.of_session(site, ground);
            let counting = self.counting.at(commune).at_place(site, place);
            add(counting, site, dossier);
        }
    }

    fn cycles(&mut self) -> Result<()> {
        let (mut cycles, mut productions) = (Vec::new(), Vec::new());
        for (kind, fields, read) in [
            (DossierKind::Cycle, CYCLE, &mut cycles),
            (DossierKind::Production, PRODUCTION, &mut productions),
        ] {
            let fields = [fields, &["place", "mediator"]].concat();
            self.reader.each_dossier(kind, &fields, None, |site, dossier| {
                read.push((site, dossier.clone()));
            })?;
        }
        let mut days: BTreeMap<Slug, CycleDays> = BTreeMap::new();
        self.reader.cycle_days(|cycle, day, part| {
            days.entry(cycle).or_default().add(day, part);
        })?;
        for (_, production) in &productions {
            if let (Some(cycle), Some(day)) = (production.id("cycle"), production.day("date")) {
                days.entry(cycle.clone()).or_default().add(day, CyclePart::Production);
            }
        }
        let nothing = CycleDays::default();
        let mut sectors = BTreeMap::new();
        for (site, cycle) in &cycles {
            let code = cycle.own_code();
            // A cycle of somebody else has a sector too.
            sectors.extend(code.map(|code| (code.clone(), sector(cycle))));
            let days = code.and_then(|code| days.get(code)).unwrap_or(&nothing);
            self.put(*site, cycle, &mut |counting, site, cycle| {
                counting.add_cycle(site, cycle, days);
            });
        }
        for (site, production) in &productions {
            self.put(*site, production, &mut |counting, site, production| {
                counting.add_production(site, production, &sectors);
            });
        }
        Ok(())
    }

    fn active(&mut self) -> Result<()> {
        let period = self.counting.request().period;
        let mut active = Vec::new();
        self.reader.active_sites(&period, |site| active.push(site))?;
        for site in active {
            self.of_site(site, |counting| counting.add_active(site));
        }
        Ok(())
    }

    /// What the records of each site leave out of the period, and who led the sessions of it.
    ///
    /// The last record of a silent site may be long before the period, so all days up to its end are read: those of sessions
    /// from an index, once for each mediator.
    fn recorded(&mut self) -> Result<()> {
        let period = self.counting.request().period;
        let Some((_, newest)) = self.reader.first_and_last_day()? else {
            return Ok(());
        };
        let mut days: BTreeMap<SiteId, RecordDays> = BTreeMap::new();
        let mut mediators: BTreeMap<SiteId, BTreeSet<NameCode>> = BTreeMap::new();
        let none = RecordDays::new(period);
        self.reader.session_days(period.to(), |site, day, mediator| {
            days.entry(site).or_insert_with(|| none.clone()).add(day);
            if let Some(mediator) = mediator.filter(|_| period.contains(day)) {
                mediators.entry(site).or_default().insert(mediator);
            }
        })?;
        self.reader.visit_days(period.to(), |site, day| {
            days.entry(site).or_insert_with(|| none.clone()).add(day);
        })?;
        for (site, days) in &days {
            if let Some(gap) = days.gap(newest) {
                self.of_site(*site, |counting| counting.add_gap(*site, gap));
            }
        }
        for (site, mediators) in &mediators {
            let count = u64::try_from(mediators.len()).unwrap_or(u64::MAX);
            self.of_site(*site, |counting| counting.add_mediators(*site, count));
        }
        Ok(())
    }

    /// Adds something of a site where the site stands, if it is asked for.
    fn of_site(&mut self, site: SiteId, add: impl FnOnce(&mut Counting)) {
        if !matches!(self.of, Whose::Site(one) if *one != site) {
            let commune = self.grounds.of_session(site, Ground::NOWHERE);
            add(self.counting.at(commune).at_place(site, None));
        }
    }

    fn places(&mut self) -> Result<()> {
        let Some(installation) = self.reader.installation()? else {
            return Ok(());
        };
        let (code, site) = (installation.site, self.reader.site()?);
        if matches!(self.of, Whose::Site(one) if *one != code) {
            return Ok(());
        }
        for described in site.described(code) {
            let place = described.at.strip_prefix("places.").and_then(Slug::parse);
            let place = place.as_ref();
            let ground = Ground { place, commune: None };
            let commune = self.grounds.of_session(code, ground);
            let counting = self.counting.at(commune).at_place(code, place);
            counting.add_place(code, &described.place);
        }
        Ok(())
    }
}
