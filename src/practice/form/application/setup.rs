//! What a pack says of an application to send: pages of fields, papers to attach, a receipt.

use serde::Deserialize;

use super::value;
use crate::practice::guard::{Moment, find_personal};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, SetupFault};

/// Most pages, and most fields of one.
pub(super) const MOST_PAGES: usize = 4;
pub(super) const MOST_FIELDS: usize = 4;
/// Most rows of the review: one a field, and one for the papers.
pub(super) const MOST_ENTRIES: usize = 8;
/// Most options of a choice, papers or files.
pub(super) const MOST_ROWS: usize = 5;

/// A form in several pages, as a pack writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationSetup {
    /// The number that proves the sending.
    pub receipt: String,
    pub pages: Vec<PageSetup>,
    /// Papers to attach, each with the file that is the right one.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// Files that can be attached.
    #[serde(default)]
    pub files: Vec<String>,
}

/// One page: a paragraph that says what to write, and its fields.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSetup {
    pub id: String,
    pub fields: Vec<FieldSetup>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSetup {
    pub id: String,
    pub kind: FieldKind,
    /// What is right: a day as `14/03/1990`, a number, digits, an option, `yes` or `no`. The one of a text is a message.
    #[serde(default)]
    pub value: String,
    /// Options of a choice.
    #[serde(default)]
    pub options: Vec<String>,
    /// What stands there at first, written as `value` is.
    pub before: Option<String>,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    Text,
    Date,
    Number,
    /// So many digits and nothing else: a postcode, the number of a file.
    Digits,
    Choice,
    Tick,
}

/// A paper to attach.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub id: String,
    pub file: String,
}

/// Whether the learner fills the form in, or reads again what is filled in and mends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::practice::form) enum Task {
    Send,
    Correct,
}

impl ApplicationSetup {
    pub(in crate::practice::form) fn check(&self, task: Task, faults: &mut Faults) {
        faults.count("pages", self.pages.len(), (1, MOST_PAGES));
        faults.list("page", self.pages.iter().map(|page| &page.id));
        faults.list("field", self.fields().map(|field| &field.id));
        faults.list("paper", self.papers.iter().map(|paper| &paper.id));
        faults.list("file", &self.files);
        faults.count("papers", self.papers.len(), (0, MOST_ROWS));
        faults.count("files", self.files.len(), (0, MOST_ROWS));
        faults.known("file", self.papers.iter().map(|paper| &paper.file), &self.files);
        faults.count("characters of the receipt", self.receipt.chars().count(), (4, 20));
        if !self.receipt.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            faults.add(SetupFault::Other("a receipt is letters, digits and hyphens"));
        }
        for page in &self.pages {
            faults.count("fields of a page", page.fields.len(), (1, MOST_FIELDS));
        }
        let entries = self.fields().count() + usize::from(!self.papers.is_empty());
        faults.count("rows of the review", entries, (1, MOST_ENTRIES));
        for field in self.fields() {
            field.check(faults);
        }
        if task == Task::Correct && self.fields().all(|field| field.before.is_none()) {
            faults.add(SetupFault::Other("a form to correct needs a field with `before`"));
        }
    }

    /// The values of the text fields.
    pub(in crate::practice::form) fn asks(&self, names: &Names) -> Vec<Words> {
        let texts = self.fields().filter(|field| field.kind == FieldKind::Text);
        texts
            .map(|field| names.shared(&format!("value-{}", field.id)))
            .collect()
    }

    pub(in crate::practice::form) fn needs(&self, task: Task, needs: &mut Needs) {
        for page in &self.pages {
            needs.own(&format!("page-{}", page.id), &[Limit::Rows(2)]);
            for field in &page.fields {
                // A tick is a whole row, the others stand beside what is typed.
                let most = if field.kind == FieldKind::Tick { 40 } else { 22 };
                needs.shared(&format!("field-{}", field.id), &[Limit::Characters(most)]);
                if field.kind == FieldKind::Text {
                    needs.shared(&format!("value-{}", field.id), &[Limit::Characters(30)]);
                }
                for option in &field.options {
                    needs.shared(&format!("option-{option}"), &[Limit::Characters(30)]);
                }
            }
        }
        for paper in &self.papers {
            needs.shared(&format!("paper-{}", paper.id), &[Limit::Characters(26)]);
        }
        for file in &self.files {
            needs.shared(&format!("file-{file}"), &[Limit::Characters(26)]);
        }
        needs.rows = match task {
            // The number of the page, what to write, the fields, what is missing, and "go on".
            Task::Send => {
                4 + usize::from(self.pages.len() > 1) + self.pages.first().map_or(0, |page| page.fields.len())
            }
            Task::Correct => {
                needs.own("facts", &[Limit::Rows(2)]);
                3 + self.fields().count() + usize::from(!self.papers.is_empty())
            }
        };
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = &FieldSetup> {
        self.pages.iter().flat_map(|page| &page.fields)
    }
}

impl FieldSetup {
    fn check(&self, faults: &mut Faults) {
        if self.kind == FieldKind::Choice {
            faults.count("options", self.options.len(), (2, MOST_ROWS));
            faults.list("option", &self.options);
        } else if !self.options.is_empty() {
            faults.add(SetupFault::Other("only a choice has options"));
        }
        if self.kind == FieldKind::Text && (self.before.is_some() || !self.value.is_empty()) {
            faults.add(SetupFault::Other("the value of a text is a message of the pack"));
        }
        for text in std::iter::once(&self.value).chain(&self.before) {
            if find_personal(text, Moment::Finished).is_some() {
                faults.add(SetupFault::Other("a value looks like real personal data"));
            }
            let is_sound = match self.kind {
                FieldKind::Text => true,
                FieldKind::Date => value::date(text).is_some() && text.len() == 10,
                FieldKind::Number => value::amount(text).is_some(),
                FieldKind::Digits => (1..=12).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit()),
                FieldKind::Choice => self.options.contains(text),
                FieldKind::Tick => matches!(text.as_str(), YES | NO),
            };
            if !is_sound {
                faults.unknown("value", text);
            }
        }
        if self.before.as_ref() == Some(&self.value) {
            faults.add(SetupFault::Other(
                "what stands in a field at first is not already right",
            ));
        }
    }
}

/// How a tick is written in a setup, and kept.
pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";
