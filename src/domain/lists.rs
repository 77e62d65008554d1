//! The lists of one site as sets of ids.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lists, PathKind, SECTORS, SKILLS, Site, SiteList, Slug, Survey, Usual};

/// Ids with the name a site gives them; shipped ids carry none, since their names are messages.
pub type Named = BTreeMap<Slug, Option<String>>;

/// What a site and its packs know, by list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteLists {
    pub procedures: Named,
    pub titles: Named,
    /// What is usual of the workshops that have a title.
    pub usual: BTreeMap<Slug, Usual>,
    pub tags: Named,
    pub places: Named,
    /// The lists that only dossiers and what points to them use.
    pub others: BTreeMap<SiteList, Named>,
    pub lessons: Named,
    /// The steps of lessons, by lesson.
    pub steps: BTreeMap<Slug, BTreeSet<Slug>>,
    /// The questionnaires, shipped and of the site.
    pub surveys: Vec<Survey>,
    /// Those that packs name beside the cells of audience and usage and the levels, which are always known.
    pub paths: Named,
}

impl SiteLists {
    /// The lists of a site's description, joined by what the packs ship.
    #[must_use]
    pub fn new<'a>(
        site: &Site,
        shipped_procedures: impl IntoIterator<Item = &'a Slug>,
        lessons: impl IntoIterator<Item = &'a Slug>,
    ) -> Self {
        let named = |labels: &BTreeMap<String, String>| -> Named {
            labels
                .iter()
                .filter_map(|(id, name)| Some((Slug::parse(id)?, Some(name.clone()))))
                .collect()
        };
        let mut procedures = named(&site.procedures);
        for id in shipped_procedures {
            procedures.entry(id.clone()).or_insert(None);
        }
        let workshops = site
            .workshops
            .iter()
            .filter_map(|(id, workshop)| Some((Slug::parse(id)?, workshop)));
        Self {
            procedures,
            titles: workshops
                .clone()
                .map(|(id, workshop)| (id, Some(workshop.title.clone())))
                .collect(),
            usual: workshops.map(|(id, workshop)| (id, Usual::of(workshop))).collect(),
            tags: named(&site.tags),
            places: Self::places_of(site),
            others: BTreeMap::from([
                (SiteList::Sector, with_shipped(named(&site.sectors), &SECTORS)),
                (SiteList::Structure, named(&site.structures)),
                (SiteList::Skill, with_shipped(named(&site.skills), &SKILLS)),
                (SiteList::Tour, named(&site.tours)),
            ]),
            lessons: lessons.into_iter().map(|id| (id.clone(), None)).collect(),
            steps: BTreeMap::new(),
            surveys: Vec::new(),
            paths: Named::new(),
        }
    }

    /// The places of a site by id.
    #[must_use]
    pub fn places_of(site: &Site) -> Named {
        let places = site.places.iter();
        places
            .filter_map(|(id, place)| Some((Slug::parse(id)?, Some(place.name.clone()))))
            .collect()
    }

    /// The same lists, which know these ids of one more list too.
    #[must_use]
    pub fn with_ids(mut self, list: SiteList, ids: impl IntoIterator<Item = (Slug, Option<String>)>) -> Self {
        self.others.entry(list).or_default().extend(ids);
        self
    }

    /// The same lists, which know these surveys too, with the names that a site gives its own.
    #[must_use]
    pub fn with_surveys(mut self, surveys: Vec<Survey>) -> Self {
        self.surveys = surveys;
        let name = |survey: &Survey| (survey.id.clone(), survey.text("fr", "title").map(str::to_owned));
        let ids: Vec<_> = self.surveys.iter().map(name).collect();
        self.with_ids(SiteList::Survey, ids)
    }

    /// The ids of a list, with the names that the site gives them.
    #[must_use]
    pub fn named(&self, list: SiteList) -> &Named {
        static NOTHING: Named = Named::new();
        match list {
            SiteList::Place => &self.places,
            SiteList::Title => &self.titles,
            other => self.others.get(&other).unwrap_or(&NOTHING),
        }
    }

    /// The same lists, which know these steps of lessons too.
    #[must_use]
    pub fn with_steps(mut self, steps: impl IntoIterator<Item = (Slug, Slug)>) -> Self {
        for (lesson, step) in steps {
            self.steps.entry(lesson).or_default().insert(step);
        }
        self
    }

    /// The same lists, which know these paths too.
    #[must_use]
    pub fn with_paths(mut self, paths: impl IntoIterator<Item = Slug>) -> Self {
        self.paths.extend(paths.into_iter().map(|id| (id, None)));
        self
    }
}

/// The ids of a site joined by the shipped ones; a name that the site gives one of those stands.
fn with_shipped(mut named: Named, shipped: &[&str]) -> Named {
    for id in shipped.iter().filter_map(|id| Slug::parse(id)) {
        named.entry(id).or_insert(None);
    }
    named
}

impl Lists for SiteLists {
    fn has_procedure(&self, id: &Slug) -> bool {
        self.procedures.contains_key(id)
    }

    fn has_title(&self, id: &Slug) -> bool {
        self.titles.contains_key(id)
    }

    fn has_tag(&self, id: &Slug) -> bool {
        self.tags.contains_key(id)
    }

    fn has_place(&self, id: &Slug) -> bool {
        self.places.contains_key(id)
    }

    fn has(&self, list: SiteList, id: &Slug) -> bool {
        self.named(list).contains_key(id)
    }

    fn survey(&self, id: &Slug) -> Option<&Survey> {
        self.surveys.iter().find(|survey| survey.id == *id)
    }

    fn has_lesson(&self, id: &Slug) -> bool {
        self.lessons.contains_key(id)
    }

    fn has_step(&self, lesson: &Slug, step: &Slug) -> bool {
        self.steps.get(lesson).is_some_and(|steps| steps.contains(step))
    }

    fn has_path(&self, id: &Slug) -> bool {
        let closed = matches!(
            PathKind::of(id),
            Some(PathKind::Cell(..) | PathKind::Audience(_) | PathKind::Level(_))
        );
        closed || self.paths.contains_key(id)
    }
}
