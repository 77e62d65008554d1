//! The reference tables: the texts that records point into by number.
//!
//! The only way a text gets near a record, so only codes of the domain's narrow shapes are written here. Reading is lazy
//! about shapes: a code that no longer parses is told by whoever needs it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;

use rusqlite::types::{FromSql, ToSql};
use rusqlite::{Connection, OptionalExtension};

use super::error::{At, Error, Result};
use crate::domain::{Address, Commune, LessonUse, NameCode, SiteId, Slug, SpokenLanguage};

/// A reference table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reference {
    Site,
    Device,
    Language,
    Procedure,
    Title,
    Tag,
    Place,
    Lesson,
    StepList,
    Path,
    Mediator,
    Commune,
    /// Ids that dossiers hold and make.
    Code,
    Address,
}

impl Reference {
    pub(super) const ALL: [Self; 14] = [
        Self::Site,
        Self::Device,
        Self::Language,
        Self::Procedure,
        Self::Title,
        Self::Tag,
        Self::Place,
        Self::Lesson,
        Self::StepList,
        Self::Path,
        Self::Mediator,
        Self::Commune,
        Self::Code,
        Self::Address,
    ];

    pub(super) const fn table(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Device => "device",
            Self::Language => "language",
            Self::Procedure => "procedure",
            Self::Title => "title",
            Self::Tag => "tag",
            Self::Place => "place",
            Self::Lesson => "lesson",
            Self::StepList => "step_list",
            Self::Path => "path",
            Self::Mediator => "mediator",
            Self::Commune => "commune",
            Self::Code => "code",
            Self::Address => "address",
        }
    }
}

/// The codes of every reference table.
///
/// Those of lists that stay short are read at once. Ids that dossiers make grow with every date and stop: each is looked up
/// when it is asked for, so that neither a start nor a commit waits for all of them.
#[derive(Debug)]
pub(super) struct Codes<'a> {
    db: &'a Connection,
    lists: [List; Reference::ALL.len()],
    /// What was asked of the list that grows.
    asked: RefCell<List>,
    /// What a scan of records would parse again and again; a code added since is parsed each time.
    languages: HashMap<i64, SpokenLanguage>,
    steps: HashMap<i64, Vec<Slug>>,
    /// Ids of lists that stay short, parsed when they are first asked for.
    slugs: RefCell<HashMap<(usize, i64), Slug>>,
}

#[derive(Debug, Default)]
struct List {
    by_id: HashMap<i64, Rc<str>>,
    by_code: HashMap<Rc<str>, i64>,
}

impl List {
    fn insert(&mut self, id: i64, code: &str) -> Rc<str> {
        let code: Rc<str> = code.into();
        self.by_code.insert(code.clone(), id);
        self.by_id.insert(id, code.clone());
        code
    }
}

/// The reference table that grows with what a team plans.
const GROWS: Reference = Reference::Code;

impl<'a> Codes<'a> {
    /// Reads every reference table but the one that grows.
    pub(super) fn load(db: &'a Connection, path: &Path) -> Result<Self> {
        let mut lists: [List; Reference::ALL.len()] = Default::default();
        for reference in Reference::ALL.into_iter().filter(|reference| *reference != GROWS) {
            let list = &mut lists[reference as usize];
            let sql = format!("SELECT id, code FROM {}", reference.table());
            let mut statement = db.prepare_cached(&sql).at(path)?;
            let mut rows = statement.query([]).at(path)?;
            while let Some(row) = rows.next().at(path)? {
                let id: i64 = row.get(0).at(path)?;
                let code: String = row.get(1).at(path)?;
                list.insert(id, &code);
            }
        }
        let parsed = |reference: Reference| &lists[reference as usize].by_id;
        let languages = parsed(Reference::Language)
            .iter()
            .filter_map(|(id, code)| Some((*id, SpokenLanguage::parse(code)?)));
        let steps = parsed(Reference::StepList)
            .iter()
            .filter_map(|(id, code)| Some((*id, step_list(code)?)));
        Ok(Self {
            db,
            languages: languages.collect(),
            steps: steps.collect(),
            asked: RefCell::default(),
            slugs: RefCell::default(),
            lists,
        })
    }

    /// The text of a row; `None` when the table has no such row.
    pub(super) fn text(&self, reference: Reference, id: i64) -> Option<Rc<str>> {
        if reference != GROWS {
            return self.lists[reference as usize].by_id.get(&id).cloned();
        }
        let known = self.asked.borrow().by_id.get(&id).cloned();
        known.or_else(|| {
            let sql = format!("SELECT code FROM {} WHERE id = ?1", GROWS.table());
            let code: String = self.asked_of(&sql, id).ok()??;
            Some(self.asked.borrow_mut().insert(id, &code))
        })
    }

    /// The number of a code that is known already.
    pub(super) fn known(&self, reference: Reference, code: &str) -> Option<i64> {
        // For a reader, what cannot be read is a row that is not there; a writer is told, below.
        self.look_up(reference, code).ok().flatten()
    }

    fn look_up(&self, reference: Reference, code: &str) -> rusqlite::Result<Option<i64>> {
        if reference != GROWS {
            return Ok(self.lists[reference as usize].by_code.get(code).copied());
        }
        if let Some(known) = self.asked.borrow().by_code.get(code).copied() {
            return Ok(Some(known));
        }
        let sql = format!("SELECT id FROM {} WHERE code = ?1", GROWS.table());
        let found = self.asked_of(&sql, code)?;
        if let Some(id) = found {
            self.asked.borrow_mut().insert(id, code);
        }
        Ok(found)
    }

    /// One cell of the list that grows; `None` when it has no such row.
    fn asked_of<T: FromSql>(&self, sql: &str, key: impl ToSql) -> rusqlite::Result<Option<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        statement.query_row([key], |row| row.get(0)).optional()
    }

    /// The number of a code, which gets a row when it has none.
    pub(super) fn id(&mut self, db: &Connection, reference: Reference, code: &str) -> rusqlite::Result<i64> {
        if let Some(id) = self.look_up(reference, code)? {
            return Ok(id);
        }
        let sql = format!("INSERT INTO {} (code) VALUES (?1) RETURNING id", reference.table());
        let id = db.prepare_cached(&sql)?.query_row([code], |row| row.get(0))?;
        let list = match reference {
            GROWS => self.asked.get_mut(),
            other => &mut self.lists[other as usize],
        };
        list.insert(id, code);
        Ok(id)
    }

    fn parsed<T>(&self, reference: Reference, id: i64, parse: impl Fn(&str) -> Option<T>) -> Parsed<T> {
        self.text(reference, id)
            .and_then(|code| parse(&code))
            .ok_or(Unreadable {
                column: reference.table(),
                value: id,
            })
    }

    pub(super) fn site(&self, id: i64) -> Parsed<SiteId> {
        self.parsed(Reference::Site, id, SiteId::parse)
    }

    pub(super) fn device(&self, id: i64) -> Parsed<SiteId> {
        self.parsed(Reference::Device, id, SiteId::parse)
    }

    pub(super) fn language(&self, id: i64) -> Parsed<SpokenLanguage> {
        match self.languages.get(&id) {
            Some(language) => Ok(*language),
            None => self.parsed(Reference::Language, id, SpokenLanguage::parse),
        }
    }

    pub(super) fn mediator(&self, id: i64) -> Parsed<NameCode> {
        self.parsed(Reference::Mediator, id, NameCode::parse)
    }

    pub(super) fn slug(&self, reference: Reference, id: i64) -> Parsed<Slug> {
        let place = (reference as usize, id);
        if let Some(known) = self.slugs.borrow().get(&place) {
            return Ok(known.clone());
        }
        let slug = self.parsed(reference, id, Slug::parse)?;
        if reference != GROWS {
            self.slugs.borrow_mut().insert(place, slug.clone());
        }
        Ok(slug)
    }

    /// The steps of a list, in its order.
    pub(super) fn steps(&self, id: i64) -> Parsed<Vec<Slug>> {
        match self.steps.get(&id) {
            Some(steps) => Ok(steps.clone()),
            None => self.parsed(Reference::StepList, id, step_list),
        }
    }

    /// Where something is published.
    pub(super) fn address(&self, id: i64) -> Parsed<Address> {
        self.parsed(Reference::Address, id, Address::parse)
    }

    /// A commune, checked against the list when it was recorded: a merger of communes since does not unwrite it.
    pub(super) fn commune(&self, id: i64) -> Parsed<Commune> {
        self.parsed(Reference::Commune, id, commune)
    }

    /// Sites, languages, places and communes by row number, for scans that cannot afford to look up and parse.
    pub(super) fn dense<T: Clone>(&self, reference: Reference, parse: impl Fn(&str) -> Option<T>) -> Vec<Option<T>> {
        let by_id = &self.lists[reference as usize].by_id;
        let most = by_id.keys().copied().max().unwrap_or(0);
        // A damaged row number may be anything; reference tables are small.
        let length = usize::try_from(most.min(1_000_000)).unwrap_or(0) + 1;
        let mut dense = vec![None; length];
        for (id, code) in by_id {
            if let Some(slot) = usize::try_from(*id).ok().and_then(|id| dense.get_mut(id)) {
                *slot = parse(code);
            }
        }
        dense
    }
}

/// A stored commune or locality abroad; `None` when it is neither.
pub(super) fn commune(code: &str) -> Option<Commune> {
    let locality = Slug::parse(code).map(|slug| Commune::locality(&slug));
    locality.or_else(|| Commune::parse(code))
}

/// The steps of a stored list; `None` when it is none.
fn step_list(code: &str) -> Option<Vec<Slug>> {
    let steps: Option<Vec<Slug>> = code.split(',').map(Slug::parse).collect();
    steps.filter(|steps| steps.len() <= LessonUse::MOST_STEPS)
}

/// What a stored value says, or that it means nothing.
pub(super) type Parsed<T> = std::result::Result<T, Unreadable>;

/// A stored value that means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub column: &'static str,
    pub value: i64,
}

impl Unreadable {
    pub(super) fn at(self, path: &Path) -> Error {
        Error::unreadable(path, self.to_string())
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} means nothing", self.column, self.value)
    }
}
