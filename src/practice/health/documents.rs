//! Health documents, and who may read each of them: shown to one professional, hidden from another.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, count, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, SetupFault};

const MOST_DOCUMENTS: usize = 5;
const MOST_READERS: usize = 4;

const BACK: Spot = Spot(1);
const DOCUMENTS: u16 = 100;
const READERS: u16 = 200;

/// Documents, professionals, and who is to read what at the end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentsSetup {
    pub documents: Vec<Document>,
    /// Professionals who may be allowed to read.
    pub readers: Vec<String>,
    /// Who is to read the documents that change; the others stay as they are.
    pub wanted: BTreeMap<String, Vec<String>>,
}

/// A document, and who may read it at first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: String,
    #[serde(default)]
    pub readers: Vec<String>,
}

impl DocumentsSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("documents", self.documents.len(), (1, MOST_DOCUMENTS));
        faults.count("readers", self.readers.len(), (1, MOST_READERS));
        faults.list("document", self.documents.iter().map(|document| &document.id));
        faults.list("reader", &self.readers);
        let named = self.documents.iter().flat_map(|document| &document.readers);
        faults.known("reader", named.chain(self.wanted.values().flatten()), &self.readers);
        for id in self.wanted.keys() {
            if !self.documents.iter().any(|document| document.id == *id) {
                faults.unknown("document", id);
            }
        }
        if self.table(Self::wanted_of) == self.table(|_, document| &document.readers) {
            faults.add(SetupFault::Other("the goal is reached before anything is done"));
        }
    }

    pub(super) fn needs(&self, needs: &mut Needs) {
        for document in &self.documents {
            needs.shared(&format!("document-{}", document.id), &[Limit::Characters(30)]);
            needs.shared(&format!("document-{}-body", document.id), &[Limit::Rows(3)]);
        }
        for id in &self.readers {
            needs.shared(&format!("reader-{id}"), &[Limit::Characters(28)]);
        }
        needs.rows = 1 + self.documents.len();
    }

    fn wanted_of<'s>(&'s self, document: &'s Document) -> &'s Vec<String> {
        self.wanted.get(&document.id).unwrap_or(&document.readers)
    }

    /// Who may read each document, in the order of both lists.
    fn table<'s>(&'s self, readers: impl Fn(&'s Self, &'s Document) -> &'s Vec<String>) -> Vec<Vec<bool>> {
        let rows = self.documents.iter().map(|document| {
            let allowed = readers(self, document);
            self.readers.iter().map(|id| allowed.contains(id)).collect()
        });
        rows.collect()
    }
}

/// Health documents as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Documents {
    plan: Arc<Plan>,
    /// The document open, if one is.
    open: Option<usize>,
    /// Who may read each document now.
    table: Vec<Vec<bool>>,
    /// Where the hand was last: a document of the list, a reader of the document open.
    last: (usize, usize),
}

#[derive(Debug, PartialEq)]
struct Plan {
    setup: DocumentsSetup,
    names: Names,
    wanted: Vec<Vec<bool>>,
}

impl Game for Documents {
    fn scene(&self) -> Scene {
        match self.open {
            None => self.list(),
            Some(document) => self.document(document),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match self.open {
            None => {
                let document = rank(spot, DOCUMENTS, self.table.len()).unwrap_or_default();
                self.open = Some(document);
                self.last = (document, 0);
                Turn::Changed
            }
            Some(_) if spot == BACK => {
                self.open = None;
                Turn::Changed
            }
            Some(document) => match rank(spot, READERS, self.plan.setup.readers.len()) {
                Some(reader) => self.toggle(document, reader),
                None => Turn::Still,
            },
        }
    }

    fn aim(&self) -> Option<Aim> {
        let document = (0..self.table.len()).find(|&document| self.gap(document).is_some())?;
        let spot = match self.open {
            None => numbered(DOCUMENTS, document),
            Some(open) => match self.gap(open) {
                Some(reader) => numbered(READERS, reader),
                None => BACK,
            },
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.table == self.plan.wanted
    }
}

impl Documents {
    pub(super) fn start(setup: &DocumentsSetup, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.documents.truncate(MOST_DOCUMENTS);
        setup.readers.truncate(MOST_READERS);
        let table = setup.table(|_, document| &document.readers);
        let wanted = setup.table(DocumentsSetup::wanted_of);
        let names = names.clone();
        Self {
            plan: Arc::new(Plan { setup, names, wanted }),
            open: None,
            table,
            last: (0, 0),
        }
    }

    fn toggle(&mut self, document: usize, reader: usize) -> Turn {
        let allowed = !self.table[document][reader];
        if allowed != self.plan.wanted[document][reader] {
            let id = if allowed {
                "practice-health-wrong-shown"
            } else {
                "practice-health-wrong-hidden"
            };
            let reader = self.reader(reader);
            return Turn::Wrong(Words::naming(id, "reader", reader));
        }
        self.table[document][reader] = allowed;
        self.last = (document, reader);
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn list(&self) -> Scene {
        let mut parts = vec![text("practice-health-documents")];
        for (i, readers) in self.table.iter().enumerate() {
            let readers = readers.iter().filter(|&&allowed| allowed).count();
            let seen = Words::counted("practice-health-readers", "count", count(readers));
            parts.push(row(numbered(DOCUMENTS, i), vec![self.title(i), seen], Mark::Plain));
        }
        let next = first_row(&parts).map(|_| numbered(DOCUMENTS, self.last.0));
        Scene { parts, next }
    }

    fn document(&self, i: usize) -> Scene {
        let body = self
            .plan
            .setup
            .documents
            .get(i)
            .map_or("", |document| document.id.as_str());
        let mut parts = vec![
            Part::Text(self.plan.names.shared(&format!("document-{body}-body"))),
            Part::Text(Words::naming("practice-health-who", "document", self.title(i))),
        ];
        for (reader, &allowed) in self.table[i].iter().enumerate() {
            let (state, mark) = if allowed {
                ("practice-health-reads", Mark::Chosen)
            } else {
                ("practice-health-reads-not", Mark::Plain)
            };
            let cells = vec![self.reader(reader), Words::message(state)];
            parts.push(row(numbered(READERS, reader), cells, mark));
        }
        // Whom to choose is for the learner to decide; the hand stays on the line just changed.
        let next = if self.gap(i).is_some() {
            first_row(&parts).map(|_| numbered(READERS, self.last.1))
        } else {
            Some(BACK)
        };
        parts.push(button(BACK, "practice-health-back"));
        Scene { parts, next }
    }

    /// The first reader of a document who is to be allowed, or not any more.
    fn gap(&self, document: usize) -> Option<usize> {
        let mut pairs = self.table[document].iter().zip(&self.plan.wanted[document]);
        pairs.position(|(now, wanted)| now != wanted)
    }

    fn title(&self, i: usize) -> Words {
        let id = self
            .plan
            .setup
            .documents
            .get(i)
            .map_or("", |document| document.id.as_str());
        self.plan.names.shared(&format!("document-{id}"))
    }

    fn reader(&self, i: usize) -> Words {
        let id = self.plan.setup.readers.get(i).map_or("", String::as_str);
        self.plan.names.shared(&format!("reader-{id}"))
    }
}
