//! A form from TOML, every fault kept.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::fault::{NationalFault, NationalReason};
use super::{DateOrder, KINDS, LABELS, NationalForm, Reads, RecordForm, Writes};
use crate::domain::{
    Age, Autonomy, Device, DossierKind, Gender, Holds, PlaceType, Referral, Status, Theme, WorkshopLevel,
};

/// The tool's words for the codes of its lists.
type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// Longest label or word, in characters.
const LONGEST_TEXT: usize = 160;
/// Most fields of one form.
const MOST_FIELDS: usize = 40;
/// What the people of a group leave of a list of counters.
pub(super) const REST: &str = "non_communique";

/// The names of what a field may read.
pub(super) const NAMES: [&str; Reads::ALL.len()] = {
    let mut names = [""; Reads::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = Reads::ALL[at].0;
        at += 1;
    }
    names
};

/// The lists whose words a file may give, as the tool calls them.
pub(super) const LISTS: [&str; 16] = [
    "TypeLieu",
    "Materiel",
    "Thematique",
    "Autonomie",
    "NiveauAtelier",
    "StructureDeRedirection",
    "Genre",
    "TrancheAge",
    "StatutSocial",
    "TypeAnimation",
    "Initiative",
    "ThematiqueAnimation",
    "TypeEvenement",
    "Organisateur",
    "EchelonTerritorial",
    "NaturePartenariat",
];

/// The codes of a list; none when there is no such list.
pub(super) fn codes(list: &str) -> Vec<&'static str> {
    macro_rules! of {
        ($list:ty) => {
            <$list>::ALL.iter().map(|value| value.code()).collect()
        };
    }
    let mut codes: Vec<&'static str> = match list {
        "TypeLieu" => of!(PlaceType),
        "Materiel" => of!(Device),
        "Thematique" => of!(Theme),
        "Autonomie" => of!(Autonomy),
        "NiveauAtelier" => of!(WorkshopLevel),
        "StructureDeRedirection" => of!(Referral),
        "Genre" => of!(Gender),
        "TrancheAge" => of!(Age),
        "StatutSocial" => of!(Status),
        _ => of_coordination(list),
    };
    if matches!(list, "Genre" | "TrancheAge" | "StatutSocial") {
        codes.push(REST);
    }
    codes
}

/// The codes of a list of the coordination record.
fn of_coordination(list: &str) -> Vec<&'static str> {
    let reads = Reads::ALL
        .iter()
        .find(|known| known.2 == Some(list))
        .map(|known| known.0);
    let field = reads.and_then(|name| DossierKind::Coordination.field(name));
    match field.map(|(_, field)| field.holds) {
        Some(Holds::One(codes) | Holds::Many(codes)) => codes.codes.to_vec(),
        _ => Vec::new(),
    }
}

/// The shipped words of every list.
fn shipped() -> Labels {
    let table = LABELS.parse::<Table>().unwrap_or_default();
    let lists = table.into_iter().filter_map(|(list, value)| {
        let Value::Table(words) = value else { return None };
        let words = words.into_iter().filter_map(|(code, value)| match value {
            Value::String(text) => Some((code, text)),
            _ => None,
        });
        Some((list, words.collect()))
    });
    lists.collect()
}

pub(super) fn read(text: &str) -> Result<NationalForm, Vec<NationalFault>> {
    let alone = |reason| {
        vec![NationalFault {
            at: String::new(),
            reason,
        }]
    };
    if text.len() > NationalForm::LONGEST {
        return Err(alone(NationalReason::TooLong(NationalForm::LONGEST)));
    }
    let table = text.parse::<Table>().map_err(|error| {
        let line = error
            .span()
            .map_or(1, |span| 1 + text[..span.start].matches('\n').count());
        let what = error.message().to_owned();
        alone(NationalReason::NotToml { line, what })
    })?;
    let mut faults = Vec::new();
    let form = whole(Fields::new("", table), &mut faults);
    if faults.is_empty() { Ok(form) } else { Err(faults) }
}

fn whole(mut fields: Fields, faults: &mut Vec<NationalFault>) -> NationalForm {
    match fields.take("format", faults).map(|format| format.as_integer()) {
        Some(Some(1)) | None => {}
        Some(Some(other)) => fields.fault(NationalReason::UnknownFormat(other), faults),
        Some(None) => fields.wrong("format", "a number", faults),
    }
    let name = fields.text("name", faults);
    let writes = fields.table("writes", faults).map(|table| writes(table, faults));
    let records = fields.tables("record", faults);
    let records: Vec<RecordForm> = (1..)
        .zip(records)
        .map(|(number, table)| record(Fields::new(&format!("record {number}"), table), faults))
        .collect();
    kinds(&records, faults);
    let mut labels = shipped();
    if fields.has("labels")
        && let Some(table) = fields.table("labels", faults)
    {
        own_labels(&table, &mut labels, faults);
    }
    fields.finish(faults);
    NationalForm {
        name,
        records,
        writes: writes.unwrap_or_default(),
        labels,
    }
}

fn writes(mut fields: Fields, faults: &mut Vec<NationalFault>) -> Writes {
    let date = match fields.text("date", faults).as_str() {
        "year-first" => DateOrder::YearFirst,
        "day-first" | "" => DateOrder::DayFirst,
        _ => {
            fields.wrong("date", "\"day-first\" or \"year-first\"", faults);
            DateOrder::DayFirst
        }
    };
    let hours = fields.has("hours").then(|| fields.text("hours", faults));
    let writes = Writes {
        date,
        hours,
        minutes: fields.text("minutes", faults),
        yes: fields.text("yes", faults),
        no: fields.text("no", faults),
        between: fields.text("between", faults),
    };
    fields.finish(faults);
    writes
}

fn record(mut fields: Fields, faults: &mut Vec<NationalFault>) -> RecordForm {
    let title = fields.text("title", faults);
    let mut kinds = Vec::new();
    for value in fields.list("kinds", faults) {
        let Some(code) = value.as_str() else {
            fields.wrong("kinds", "a list of texts", faults);
            continue;
        };
        match KINDS.into_iter().find(|kind| *kind == code) {
            Some(kind) => kinds.push(kind),
            None => fields.fault(NationalReason::UnknownKind(code.to_owned()), faults),
        }
    }
    let tables = fields.tables("fields", faults);
    if !(1..=MOST_FIELDS).contains(&tables.len()) {
        let count = tables.len();
        let most = MOST_FIELDS;
        fields.fault(NationalReason::Fields { count, most }, faults);
    }
    let mut asked = Vec::new();
    for (number, table) in (1..).zip(tables) {
        let mut field = Fields::new(&format!("{}, field {number}", fields.at), table);
        let label = field.text("label", faults);
        let name = field.text("reads", faults);
        match Reads::named(&name) {
            Some(reads) if asked.iter().any(|(_, known)| *known == reads) => {
                field.fault(NationalReason::ReadTwice(name), faults);
            }
            Some(reads) => {
                if let Some(kind) = kinds.iter().find(|kind| !reads.is_of(kind)) {
                    field.fault(NationalReason::NotOf { name, kind }, faults);
                }
                asked.push((label, reads));
            }
            None if name.is_empty() => {}
            None => field.fault(NationalReason::UnknownReads(name), faults),
        }
        field.finish(faults);
    }
    fields.finish(faults);
    RecordForm {
        title,
        kinds,
        fields: asked,
    }
}

/// Every kind must have one form.
fn kinds(records: &[RecordForm], faults: &mut Vec<NationalFault>) {
    for kind in KINDS {
        let count = records
            .iter()
            .flat_map(|form| &form.kinds)
            .filter(|known| **known == kind);
        let reason = match count.count() {
            0 => NationalReason::NoForm(kind),
            1 => continue,
            _ => NationalReason::KindTwice(kind.to_owned()),
        };
        faults.push(NationalFault {
            at: "record".to_owned(),
            reason,
        });
    }
}

/// The words that a file gives itself, in the place of those that are shipped.
fn own_labels(fields: &Fields, all: &mut Labels, faults: &mut Vec<NationalFault>) {
    for (list, value) in fields.table.clone() {
        let at = format!("labels.{list}");
        let known = codes(&list);
        if known.is_empty() {
            fields.fault(NationalReason::UnknownList(list), faults);
            continue;
        }
        let Value::Table(table) = value else {
            fields.wrong(&list, "a table", faults);
            continue;
        };
        let names: Vec<String> = table.keys().cloned().collect();
        let mut of_list = Fields::new(&at, table);
        let said = all.entry(list).or_default();
        for code in names {
            if known.contains(&code.as_str()) {
                let words = of_list.text(&code, faults);
                said.insert(code, words);
            } else {
                of_list.fault(NationalReason::UnknownCode(code), faults);
            }
        }
    }
}

/// A table whose fields are taken one by one, so that those left are unknown.
struct Fields {
    at: String,
    table: Table,
}

impl Fields {
    fn new(at: &str, table: Table) -> Self {
        Self {
            at: at.to_owned(),
            table,
        }
    }

    fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    fn take(&mut self, field: &'static str, faults: &mut Vec<NationalFault>) -> Option<Value> {
        let value = self.table.remove(field);
        if value.is_none() {
            self.fault(NationalReason::Missing(field), faults);
        }
        value
    }

    /// A text; empty, with its fault, when there is none that can be shown.
    fn text(&mut self, field: &str, faults: &mut Vec<NationalFault>) -> String {
        match self.table.remove(field) {
            Some(Value::String(text)) if is_showable(&text) => text,
            Some(Value::String(_)) => {
                let field = field.to_owned();
                let most = LONGEST_TEXT;
                self.fault(NationalReason::Text { field, most }, faults);
                String::new()
            }
            Some(_) => {
                self.wrong(field, "a text", faults);
                String::new()
            }
            None => {
                self.wrong(field, "given: it is required", faults);
                String::new()
            }
        }
    }

    fn table(&mut self, field: &'static str, faults: &mut Vec<NationalFault>) -> Option<Self> {
        match self.take(field, faults)? {
            Value::Table(table) => Some(Self::new(field, table)),
            _ => {
                self.wrong(field, "a table", faults);
                None
            }
        }
    }

    fn list(&mut self, field: &'static str, faults: &mut Vec<NationalFault>) -> Vec<Value> {
        match self.take(field, faults) {
            Some(Value::Array(values)) => values,
            Some(_) => {
                self.wrong(field, "a list", faults);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn tables(&mut self, field: &'static str, faults: &mut Vec<NationalFault>) -> Vec<Table> {
        let mut tables = Vec::new();
        for value in self.list(field, faults) {
            match value {
                Value::Table(table) => tables.push(table),
                _ => self.wrong(field, "a list of tables", faults),
            }
        }
        tables
    }

    fn finish(self, faults: &mut Vec<NationalFault>) {
        for field in self.table.keys() {
            let name = field.chars().take(60).collect();
            self.fault(NationalReason::UnknownField(name), faults);
        }
    }

    fn wrong(&self, field: &str, expected: &'static str, faults: &mut Vec<NationalFault>) {
        let field = field.to_owned();
        self.fault(NationalReason::Wrong { field, expected }, faults);
    }

    fn fault(&self, reason: NationalReason, faults: &mut Vec<NationalFault>) {
        faults.push(NationalFault {
            at: self.at.clone(),
            reason,
        });
    }
}

/// Nothing imported may drive a terminal: what cannot be shown is refused rather than cleaned.
fn is_showable(text: &str) -> bool {
    let count = text.chars().count();
    (1..=LONGEST_TEXT).contains(&count) && crate::i18n::clean(text) == text && !text.contains('\n')
}
