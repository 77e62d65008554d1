//! A dossier: a record of the team's own work whose fields are a table, so that the form, the store and the wire format
//! follow from one description.
//!
//! Sessions and visits are what the shared indicators count, and have a type of their own. What is planned and kept beside
//! them (coordination, dates, cycles, stops, the fleet, answers) is a [`Kind`] here: a name, fields, and the rules between
//! fields. A new kind is one file of [`kinds`], one line in [`DossierKind`], a table in a migration and its messages.

mod kinds;
mod rules;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::closed_list::closed_list;
use super::{Commune, Identity, NameCode, Slug};

pub use self::kinds::{EQUIPMENT_TYPES, EVENT_FORMATS, MILESTONES};
pub use rules::check_dossier;
#[cfg(test)]
pub(crate) use tests::any_dossier;

closed_list! {
    /// The kinds of dossier; the position is the number of its table in the ledger, sessions and visits coming first.
    DossierKind {
        /// A coordinator's own activity, counted apart from accompaniment.
        Coordination = "coordination",
        /// A planned date: a workshop, a talk, a short format, a conference, a training.
        Event = "event",
        /// A digital-culture cycle of three blocks.
        Cycle = "cycle",
        /// What a cycle published.
        Production = "production",
        /// The support of a very small business, by milestones.
        Support = "support",
        /// A stop of a mobile tour.
        Stop = "stop",
        /// A machine of the fleet.
        Equipment = "equipment",
        /// A survey held from one day on, and how many people were asked.
        Campaign = "campaign",
        /// One person's or structure's answers to a survey.
        Response = "response",
    }
}

/// A closed list that only dossiers use: its name and its codes, new ones at the end.
#[derive(Debug, PartialEq, Eq)]
pub struct Codes {
    pub name: &'static str,
    pub codes: &'static [&'static str],
}

impl Codes {
    /// The 0-based place of a code, which the store keeps.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|known| *known == code)
    }

    /// The code at a position; `None` past the end.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&'static str> {
        self.codes.get(position).copied()
    }
}

/// A list of ids that a site keeps, or that its dossiers make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteList {
    Place,
    Title,
    Tour,
    Sector,
    Structure,
    Skill,
    Survey,
    Cycle,
    Event,
    Stop,
    Equipment,
}

impl SiteList {
    /// The lists that dossiers make, by the codes that other records point to.
    pub const MADE: [Self; 4] = [Self::Cycle, Self::Event, Self::Stop, Self::Equipment];

    /// The kind of dossier whose own codes make the list; `None` for a list of the site's description.
    #[must_use]
    pub const fn made_by(self) -> Option<DossierKind> {
        match self {
            Self::Cycle => Some(DossierKind::Cycle),
            Self::Event => Some(DossierKind::Event),
            Self::Stop => Some(DossierKind::Stop),
            Self::Equipment => Some(DossierKind::Equipment),
            _ => None,
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Day,
    /// A whole number from one bound to the other, both included.
    Number(u32, u32),
    Flag,
    One(&'static Codes),
    Many(&'static Codes),
    Commune,
    /// An id of a list.
    Id(SiteList),
    /// Several ids of a list, none twice.
    Ids(SiteList),
    /// The dossier's own code, which the machine makes and other records point to.
    Own,
    /// The code of the member of staff whose work it is.
    Staff,
    /// Where something is published.
    Address,
    /// A number for each id of a survey's questions.
    Marks,
}

/// Whether a field may be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Must,
    May,
}

/// When a field is asked for; anything in it otherwise is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Always,
    /// When another field, a closed list, says one of these codes.
    Says(&'static str, &'static [&'static str]),
}

/// Where a field stands in its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    First,
    /// Behind "more".
    More,
    /// Never typed: the machine knows.
    Never,
}

/// One field of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The JSON field and the column.
    pub name: &'static str,
    pub holds: Holds,
    pub need: Need,
    pub when: When,
    pub shown: Shown,
}

/// The rules between the fields of a kind.
type Rules = fn(&Dossier, &mut Vec<super::Fault>);

/// A kind as data.
#[derive(Debug)]
pub struct Kind {
    /// In the order of forms, files and columns; a new one goes at the end, empty in older rows.
    pub fields: &'static [Field],
    /// The fields that tell one dossier from another in a list.
    pub row: &'static [&'static str],
    rules: Rules,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datum {
    Day(NaiveDate),
    Number(u32),
    Flag(bool),
    /// A position in the field's list.
    One(usize),
    /// Bits of positions.
    Many(u64),
    Commune(Commune),
    Id(Slug),
    Ids(Vec<Slug>),
    Staff(NameCode),
    Address(Address),
    Marks(Vec<(Slug, u32)>),
}

/// Where something is published: an `https` address of visible ASCII without a user part, at most 200 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// Longest address, in characters.
    pub const LONGEST: usize = 200;

    /// Reads an address; `None` for any other shape.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let of_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let fits = text.len() <= Self::LONGEST
            && text.bytes().all(|b| b.is_ascii_graphic())
            && host.contains('.')
            && host.chars().all(of_host)
            && !host.starts_with(['.', '-'])
            && !host.ends_with(['.', '-']);
        fits.then(|| Self(text.to_owned()))
    }

    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A record of the team's own work: a value, or none, for each field of its kind.
///
/// It may break rules while it is being typed; [`check_dossier`] tells which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    kind: DossierKind,
    data: Vec<Option<Datum>>,
}

impl DossierKind {
    /// The table of its fields.
    #[must_use]
    pub const fn kind(self) -> &'static Kind {
        match self {
            Self::Coordination => &kinds::COORDINATION,
            Self::Event => &kinds::EVENT,
            Self::Cycle => &kinds::CYCLE,
            Self::Production => &kinds::PRODUCTION,
            Self::Support => &kinds::SUPPORT,
            Self::Stop => &kinds::STOP,
            Self::Equipment => &kinds::EQUIPMENT,
            Self::Campaign => &kinds::CAMPAIGN,
            Self::Response => &kinds::RESPONSE,
        }
    }

    /// Whether an id has the shape of the codes that [`Dossier::claim`] gives to this kind, here or on another device.
    #[must_use]
    pub fn gives(self, id: &Slug) -> bool {
        let rest = id
            .as_str()
            .strip_prefix(self.code())
            .and_then(|rest| rest.strip_prefix('-'));
        let parts = rest.and_then(|rest| rest.split_once('-'));
        parts.is_some_and(|(seq, device)| {
            let of_device = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            seq.parse::<u32>().is_ok_and(|n| n.to_string() == seq) && device.len() == 4 && device.chars().all(of_device)
        })
    }

    /// Its fields, in order.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        self.kind().fields
    }

    /// A field and its place.
    #[must_use]
    pub fn field(self, name: &str) -> Option<(usize, &'static Field)> {
        self.fields().iter().enumerate().find(|(_, field)| field.name == name)
    }

    /// The closed list by which a kind is counted on its screen; `None` for one that is not.
    #[must_use]
    pub const fn tallied(self) -> Option<&'static str> {
        match self {
            Self::Coordination => Some("activity"),
            _ => None,
        }
    }

    /// Every closed list of every kind, each once.
    pub fn lists() -> impl Iterator<Item = &'static Codes> {
        let all: Vec<&'static Codes> = Self::ALL
            .iter()
            .flat_map(|kind| kind.fields())
            .filter_map(|field| match field.holds {
                Holds::One(codes) | Holds::Many(codes) => Some(codes),
                _ => None,
            })
            .collect();
        let first = |at: usize, all: &[&'static Codes]| all.iter().position(|c| c.name == all[at].name) == Some(at);
        (0..all.len())
            .filter(|at| first(*at, &all))
            .map(|at| all[at])
            .collect::<Vec<_>>()
            .into_iter()
    }
}

impl Dossier {
    /// One that says nothing yet.
    #[must_use]
    pub fn new(kind: DossierKind) -> Self {
        Self {
            kind,
            data: vec![None; kind.fields().len()],
        }
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.kind
    }

    /// What each field says, in the order of the kind's fields.
    #[must_use]
    pub fn data(&self) -> &[Option<Datum>] {
        &self.data
    }

    /// What a field says; `None` when it says nothing or the kind has no such field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Datum> {
        let (at, _) = self.kind.field(name)?;
        self.data[at].as_ref()
    }

    /// Makes a field say something or nothing; a name that the kind lacks changes nothing.
    pub fn set(&mut self, name: &str, datum: Option<Datum>) {
        if let Some((at, _)) = self.kind.field(name) {
            self.data[at] = datum;
        }
    }

    /// The same, for making one in a row.
    #[must_use]
    pub fn with(mut self, name: &str, datum: Datum) -> Self {
        self.set(name, Some(datum));
        self
    }

    /// The same, with a code of a closed list; a code that the list lacks says nothing.
    #[must_use]
    pub fn saying(mut self, name: &str, code: &str) -> Self {
        let position = self.kind.field(name).and_then(|(_, field)| match field.holds {
            Holds::One(codes) => codes.position(code),
            _ => None,
        });
        self.set(name, position.map(Datum::One));
        self
    }

    /// The code that a closed list says.
    #[must_use]
    pub fn code(&self, name: &str) -> Option<&'static str> {
        match (self.kind.field(name)?.1.holds, self.get(name)?) {
            (Holds::One(codes), Datum::One(position)) => codes.at(*position),
            _ => None,
        }
    }

    /// The codes that a field of several says, in list order.
    #[must_use]
    pub fn codes(&self, name: &str) -> Vec<&'static str> {
        match (self.kind.field(name).map(|(_, field)| field.holds), self.get(name)) {
            (Some(Holds::Many(list)), Some(Datum::Many(bits))) => {
                let on = |(n, code): (usize, &&'static str)| (bits >> n & 1 == 1).then_some(*code);
                list.codes.iter().enumerate().filter_map(on).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The number that a field says.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u32> {
        match self.get(name)? {
            Datum::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The day that a field says.
    #[must_use]
    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        match self.get(name)? {
            Datum::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// The first day that it says, in the order of its fields.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.kind.fields().iter().find_map(|field| self.day(field.name))
    }

    /// Whether a flag is up.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Datum::Flag(true))
    }

    /// The id that a field says, the dossier's own code included.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<&Slug> {
        match self.get(name)? {
            Datum::Id(id) => Some(id),
            _ => None,
        }
    }

    /// The ids that a field says.
    #[must_use]
    pub fn ids(&self, name: &str) -> &[Slug] {
        match self.get(name) {
            Some(Datum::Ids(ids)) => ids,
            _ => &[],
        }
    }

    /// The code that other records point to; `None` for a kind that has none.
    #[must_use]
    pub fn own_code(&self) -> Option<&Slug> {
        self.id("code")
    }

    /// Gives it the code that other records will point to, made of its kind, its number and its device; one that has a code,
    /// or whose kind has none, stays as it is.
    pub fn claim(&mut self, identity: &Identity) {
        if self.own_code().is_none() && self.kind.field("code").is_some() {
            let device = identity.device.as_str().to_ascii_lowercase();
            let code = format!("{}-{}-{}", self.kind.code(), identity.seq, &device[..4]);
            self.set("code", Slug::parse(&code).map(Datum::Id));
        }
    }

    /// Whether a field is asked for, by what the others say.
    #[must_use]
    pub fn asks(&self, field: &Field) -> bool {
        match field.when {
            When::Always => true,
            When::Says(other, codes) => self.code(other).is_some_and(|code| codes.contains(&code)),
        }
    }
}
