//! Sessions in the columns of the national tool's file, to be laid beside it.
//!
//! One row an individual accompaniment, one row a group with its counters written out: never an invented person, never a
//! name of one. Talks and projects are groups, as the tool has them. Headers and labels are the tool's, in French; the
//! names of places, workshops and tags are the site's. What the site of another installation calls its own is not known.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use serde::Deserialize;

use super::book::{Book, Field, Leaves, MOST_ROWS};
use super::guard::guarded;
use super::xlsx::Xlsx;
use crate::domain::{
    Age, Body, Commune, Gender, Participants, PlaceType, Record, Session, SiteId, SitePlace, Slug, Status,
};
use crate::i18n::Direction;

const COLUMNS: &str = include_str!("../../assets/national/accompaniments.toml");
const LABELS: &str = include_str!("../../assets/national/labels.toml");
/// Between the values of a list.
const BETWEEN: &str = " ; ";

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccompanimentForm {
    /// For a French spreadsheet: UTF-8 with BOM, semicolon, CRLF, days first.
    Csv,
    Xlsx,
}

/// What a site calls what its records point to.
#[derive(Clone, Debug, Default)]
pub struct SiteNames {
    /// The installation that the names are of; records of others have none.
    pub site: Option<SiteId>,
    pub own: SitePlace,
    pub places: BTreeMap<String, SitePlace>,
    pub titles: BTreeMap<String, String>,
    pub tags: BTreeMap<String, String>,
    pub procedures: BTreeMap<String, String>,
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccompanimentsWritten {
    pub rows: u64,
    /// More than one when a sheet was full.
    pub sheets: u32,
}

/// Takes a record, and tells whether to go on.
pub type Take<'t> = dyn FnMut(&Record) -> bool + 't;

/// Writes the sessions among the records that `records` hands over, one at a time and in their order.
pub fn write_accompaniments(
    names: &SiteNames,
    form: AccompanimentForm,
    out: &mut dyn Write,
    records: impl FnOnce(&mut Take<'_>),
) -> io::Result<AccompanimentsWritten> {
    let national = National::load();
    let header: Vec<String> = national.columns.iter().map(|column| column.header.clone()).collect();
    let mut written = AccompanimentsWritten { rows: 0, sheets: 1 };
    let mut failed = None;
    let mut each = |record: &Record, put: &mut dyn FnMut(&[Said<'_>]) -> io::Result<()>| {
        if let (Body::Session(session), None) = (&record.body, &failed) {
            written.rows += 1;
            failed = put(&national.row(record, session, names)).err();
        }
        failed.is_none()
    };
    match form {
        AccompanimentForm::Csv => {
            out.write_all("\u{FEFF}".as_bytes())?;
            let mut rows = WriterBuilder::new()
                .delimiter(b';')
                .terminator(Terminator::CRLF)
                .from_writer(out);
            rows.write_record(&header)?;
            records(&mut |record| {
                each(record, &mut |row| {
                    for said in row {
                        rows.write_field(said.text().as_bytes())?;
                    }
                    Ok(rows.write_record(None::<&[u8]>)?)
                })
            });
            rows.flush()?;
        }
        AccompanimentForm::Xlsx => {
            let mut book = Box::new(Xlsx::new(out, Direction::LeftToRight));
            let columns = national
                .columns
                .iter()
                .map(|column| (column.header.clone(), column.width()));
            let mut leaves = Leaves::begin(&mut *book, &national.sheet, columns.collect(), MOST_ROWS)?;
            records(&mut |record| {
                each(record, &mut |row| {
                    let fields: Vec<Field> = row.iter().map(Said::field).collect();
                    leaves.row(&mut *book, &fields).map(|_| ())
                })
            });
            written.sheets = leaves.end(&mut *book, &[])?;
            if failed.is_none() {
                book.finish()?;
            }
        }
    }
    failed.map_or(Ok(written), Err)
}

/// What a cell says.
#[derive(Debug)]
enum Said<'a> {
    Text(Cow<'a, str>),
    /// What no other row says.
    Once(String),
    Number(u64),
    Date(NaiveDate),
}

impl Said<'_> {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => guarded(text),
            Self::Once(text) => text.into(),
            Self::Number(number) => number.to_string().into(),
            Self::Date(date) => date.format("%d/%m/%Y").to_string().into(),
        }
    }

    fn field(&self) -> Field<'_> {
        match self {
            Self::Text(text) => Field::Text(text),
            Self::Once(text) => Field::Once(text),
            Self::Number(number) => Field::Number(*number),
            Self::Date(date) => Field::Date(*date),
        }
    }
}

/// The columns of the tool and its words.
#[derive(Debug, Default)]
struct National {
    sheet: String,
    columns: Vec<Column>,
    labels: BTreeMap<String, BTreeMap<String, String>>,
    /// The names of the communes met so far: finding one goes through the whole list.
    towns: RefCell<HashMap<String, &'static str>>,
}

#[derive(Debug, Default, Deserialize)]
struct Shipped {
    sheet: String,
    column: Vec<Column>,
}

#[derive(Debug, Deserialize)]
struct Column {
    field: String,
    header: String,
}

impl Column {
    fn width(&self) -> u8 {
        match self.field.as_str() {
            "date" | "recorded" | "revised" | "participants" | "postcode" | "commune" | "minutes" => 12,
            "themes" | "address" | "gender" | "age" | "status" => 44,
            _ => 26,
        }
    }
}

impl National {
    /// Reads the shipped lists; where they cannot be read, a test sees it.
    fn load() -> Self {
        let Shipped { sheet, column } = toml::from_str(COLUMNS).unwrap_or_default();
        Self {
            sheet,
            columns: column,
            labels: toml::from_str(LABELS).unwrap_or_default(),
            towns: RefCell::default(),
        }
    }

    /// The row of a session, in the order of the columns.
    fn row<'a>(&'a self, record: &Record, session: &'a Session, site: &'a SiteNames) -> Vec<Said<'a>> {
        let known = site.site == Some(record.stamp.identity.site);
        let place = known.then(|| place(session, site)).flatten();
        let commune = match (&session.commune, place) {
            (Some(commune), _) => commune.as_str(),
            (None, Some(place)) => place.commune.as_str(),
            (None, None) => "",
        };
        let of_place = |field: fn(&SitePlace) -> &str| Cow::Borrowed(place.map_or("", field));
        let named = |list: &'a BTreeMap<String, String>, id: &'a Slug| {
            // An id that the site no longer has still tells one from another.
            list.get(id.as_str())
                .filter(|_| known)
                .map_or(id.as_str(), String::as_str)
        };
        let one = |list: &'a BTreeMap<String, String>, id: &'a Option<Slug>| {
            Cow::Borrowed(id.as_ref().map_or("", |id| named(list, id)))
        };
        let people = session.participants.clone().unwrap_or(Participants::of(1));
        let group = session.kind.is_group();
        let counted = |list: &str, codes: &[&'static str], counts: &[u16]| {
            self.counted(list, (codes, counts), (people.total, group))
        };
        let cell = |column: &'a Column| -> Said<'a> {
            Said::Text(match column.field.as_str() {
                "id" => {
                    let id = record.stamp.identity;
                    return Said::Once(format!("{}-{}-{}-{}", id.site, id.device, id.epoch, id.seq));
                }
                "date" => return Said::Date(session.date),
                "recorded" => return Said::Date(record.stamp.recorded_on),
                "revised" => return Said::Date(record.stamp.revised_on),
                "participants" => return Said::Number(people.total.into()),
                "minutes" => return Said::Number(session.minutes.into()),
                "kind" => self.label("TypeActivite", if group { "collectif" } else { "individuel" }),
                "place_type" => self.label("TypeLieu", session.place_type.code()),
                "place" => of_place(|place| &place.name),
                "address" => of_place(|place| &place.address),
                "town" => self.town(commune, place),
                "postcode" if session.commune.is_none() => of_place(|place| &place.postcode),
                "commune" => commune.into(),
                "title" => one(&site.titles, &session.title),
                "procedure" => one(&site.procedures, &session.procedure),
                "tags" => joined(session.tags.iter().map(|tag| named(&site.tags, tag).into())),
                "devices" => joined(
                    session
                        .devices
                        .iter()
                        .map(|device| self.label("Materiel", device.code())),
                ),
                "themes" => joined(
                    session
                        .themes
                        .iter()
                        .map(|theme| self.label("Thematique", theme.code())),
                ),
                "autonomy" if group => session
                    .workshop_level
                    .map_or("".into(), |level| self.label("NiveauAtelier", level.code())),
                "autonomy" => session
                    .autonomy_after
                    .map_or("".into(), |level| self.label("Autonomie", level.code())),
                "referred" if group => "".into(),
                "referred" => if session.referral.is_some() { "Oui" } else { "Non" }.into(),
                "referral" => session
                    .referral
                    .map_or("".into(), |to| self.label("StructureDeRedirection", to.code())),
                "gender" => counted("Genre", &codes(Gender::ALL, Gender::code), &people.gender.0),
                "age" => counted("TrancheAge", &codes(Age::ALL, Age::code), &people.age.0),
                "status" => counted("StatutSocial", &codes(Status::ALL, Status::code), &people.status.0),
                _ => "".into(),
            })
        };
        self.columns.iter().map(cell).collect()
    }

    fn label(&self, list: &str, code: &'static str) -> Cow<'_, str> {
        let label = self.labels.get(list).and_then(|labels| labels.get(code));
        label.map_or(code, String::as_str).into()
    }

    /// The name of a commune: the place's own word for it, or that of the shipped list.
    fn town<'a>(&self, commune: &str, place: Option<&'a SitePlace>) -> Cow<'a, str> {
        if let Some(place) = place.filter(|place| !place.commune_name.is_empty()) {
            return place.commune_name.as_str().into();
        }
        let mut towns = self.towns.borrow_mut();
        if let Some(name) = towns.get(commune) {
            return (*name).into();
        }
        let name = Commune::parse(commune).and_then(|commune| commune.name());
        let name = name.unwrap_or_default();
        towns.insert(commune.to_owned(), name);
        name.into()
    }

    /// The counters of people: of a group each with its count, of one person the label alone; those who did not say are
    /// what is left of the total.
    fn counted(
        &self,
        list: &str,
        (codes, counts): (&[&'static str], &[u16]),
        (total, group): (u16, bool),
    ) -> Cow<'_, str> {
        let said: u32 = counts.iter().map(|count| u32::from(*count)).sum();
        let left = u32::from(total).saturating_sub(said);
        let all = codes.iter().zip(counts).map(|(code, count)| (*code, u32::from(*count)));
        let all = all.chain([("non_communique", left)]).filter(|(_, count)| *count > 0);
        joined(all.map(|(code, count)| {
            let label = self.label(list, code);
            if group {
                format!("{label} {count}").into()
            } else {
                label
            }
        }))
    }
}

/// The place of the site where a session was held; none at home, elsewhere, from afar.
fn place<'a>(session: &Session, names: &'a SiteNames) -> Option<&'a SitePlace> {
    match &session.place {
        Some(id) => names.places.get(id.as_str()),
        None => (session.place_type == PlaceType::LieuActivite).then_some(&names.own),
    }
}

fn codes<T: Copy>(list: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(|value| code(*value)).collect()
}

fn joined<'a>(words: impl Iterator<Item = Cow<'a, str>>) -> Cow<'a, str> {
    let mut all = Cow::Borrowed("");
    for word in words {
        if all.is_empty() {
            all = word;
        } else {
            let all = all.to_mut();
            all.push_str(BETWEEN);
            all.push_str(&word);
        }
    }
    all
}

#[cfg(test)]
mod tests;
