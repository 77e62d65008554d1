//! Records as columns for people.

use crate::domain::{Body, Record};
use crate::i18n::{Texts, truncate, width, without_marks};

/// What a column is called, and how many cells it has; the last goes on as far as its text.
const COLUMNS: [(&str, u16); 8] = [
    ("command-list-date", 10),
    ("command-list-hour", 5),
    ("command-list-kind", 26),
    ("command-list-minutes", 7),
    ("command-list-people", 9),
    ("command-list-language", 8),
    ("command-list-mediator", 9),
    ("command-list-about", u16::MAX),
];

/// The words of a listing.
#[derive(Debug)]
pub(super) struct Table<'t> {
    texts: &'t Texts,
}

impl<'t> Table<'t> {
    pub fn new(texts: &'t Texts) -> Self {
        Self { texts }
    }

    pub fn header(&self) -> String {
        line(COLUMNS.map(|(id, _)| self.say(id)))
    }

    /// One record.
    pub fn row(&self, record: &Record) -> String {
        self.said(&record.body)
    }

    /// What one record says; a visit's minutes are begun ones.
    pub fn said(&self, body: &Body) -> String {
        let cells = match body {
            Body::Session(session) => [
                session.date.to_string(),
                session.hour.to_string(),
                self.label("kind", session.kind.code()),
                session.minutes.to_string(),
                session.accompaniments().to_string(),
                session
                    .language
                    .map_or_else(String::new, |language| language.to_string()),
                session
                    .mediator
                    .map_or_else(String::new, |mediator| mediator.to_string()),
                self.labels("theme", session.themes.iter().map(|theme| theme.code())),
            ],
            Body::Visit(visit) => [
                visit.date.to_string(),
                visit.hour.to_string(),
                self.label("kind", "self_service"),
                visit.seconds.div_ceil(60).to_string(),
                String::new(),
                visit.language.to_string(),
                String::new(),
                visit
                    .lessons
                    .iter()
                    .map(|lesson| lesson.id.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
            ],
            Body::Dossier(dossier) => [
                body.date().to_string(),
                String::new(),
                dossier.kind().code().to_owned(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
            ],
        };
        line(cells)
    }

    fn labels<'c>(&self, list: &str, codes: impl Iterator<Item = &'c str>) -> String {
        codes.map(|code| self.label(list, code)).collect::<Vec<_>>().join(", ")
    }

    fn label(&self, list: &str, code: &str) -> String {
        self.say(&format!("label-{list}-{}", code.replace('_', "-")))
    }

    fn say(&self, id: &str) -> String {
        without_marks(&self.texts.text(id, &[]))
    }
}

fn line(cells: [String; 8]) -> String {
    let mut line = String::new();
    for (cell, (_, cells)) in cells.into_iter().zip(COLUMNS) {
        if cells == u16::MAX {
            line.push_str(&cell);
        } else {
            let cell = truncate(&cell, cells);
            line.push_str(&cell);
            let rest = usize::from(cells.saturating_sub(width(&cell))) + 2;
            line.push_str(&" ".repeat(rest));
        }
    }
    line.truncate(line.trim_end().len());
    line
}
