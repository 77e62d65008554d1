//! Planned dates as a mediator looks at them: the next ones first, with what belongs to each.

use chrono::NaiveDate;

use super::codes::{Codes, Reference};
use super::dossier;
use super::error::{At, Result};
use super::reader::{Page, Reader};
use super::trail::About;
use super::{Store, record, setting};
use crate::domain::{Action, Body, DossierKind, Joined, Part, Planned, Record, Slug};

impl Reader {
    /// Standing dates, those of a day and later first and the next one at the top, then the former ones, the latest first.
    pub fn events(&self, today: NaiveDate, page: &Page) -> Result<Vec<Planned>> {
        let codes = Codes::load(&self.db, &self.path)?;
        let table = dossier::table(DossierKind::Event);
        let sql = format!("{} {}", table.statements().select, include_str!("list.sql"));
        let mut statement = self.db.prepare_cached(&sql).at(&self.path)?;
        let today = i64::from(today.to_epoch_days());
        let mut rows = statement.query((today, page.limit, page.offset)).at(&self.path)?;
        let mut planned = Vec::new();
        while let Some(row) = rows.next().at(&self.path)? {
            let row = record::row_cells(table, row).at(&self.path)?;
            let record = self.whole(&codes, table, row)?.0;
            let recorded = match code_of(&record) {
                Some(code) => self.joined_of(&codes, code)?.sessions > 0,
                None => false,
            };
            planned.push(Planned { record, recorded });
        }
        Ok(planned)
    }

    /// What says that it belongs to a date; nothing for a code that no record has.
    pub fn joined(&self, event: &Slug) -> Result<Joined> {
        self.joined_of(&Codes::load(&self.db, &self.path)?, event)
    }

    fn joined_of(&self, codes: &Codes, event: &Slug) -> Result<Joined> {
        let Some(code) = codes.known(Reference::Code, event.as_str()) else {
            return Ok(Joined::default());
        };
        let mut statement = self.db.prepare_cached(include_str!("joined.sql")).at(&self.path)?;
        let joined = statement.query_row([code], |row| {
            Ok(Joined {
                sessions: row.get(0)?,
                visits: row.get(1)?,
                lessons: row.get(2)?,
            })
        });
        joined.at(&self.path)
    }
}

impl Store {
    /// Notes the part that this kiosk takes in a date, or that it takes none, with a line of the trail.
    pub fn set_part(&mut self, part: Option<&Part>) -> Result<()> {
        let action = part.map_or(Action::DateLeft, |_| Action::DateJoined);
        let about = About {
            number: part.and_then(Part::number),
            ..About::default()
        };
        self.change(|writing| {
            setting::set_part(writing.db, writing.path, part)?;
            writing.note(action, about)
        })
    }
}

fn code_of(record: &Record) -> Option<&Slug> {
    match &record.body {
        Body::Dossier(dossier) => dossier.own_code(),
        Body::Session(_) | Body::Visit(_) => None,
    }
}
