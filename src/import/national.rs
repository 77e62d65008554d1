//! The national tool's file of accompaniments, as XLSX or CSV.
//!
//! Palier writes a workshop in one row, with its counters written out; the tool itself writes one row for each person
//! (`2/10`), all with the same id: both are read, and the rows of one workshop are put together. Above the header stand
//! lines about the export.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

use super::columns::Columns;
use super::draft::{Cell, Draft, fitting};
use super::fault::{TableError, Unread};
use super::fold::folded;
use super::names::{Names, PlaceNamed, SiteNames};
use super::split::split;
use super::table::{Epoch, Row, Table};
use super::value;
use super::vocabulary::Vocabulary;
use super::{Entry, Ready, national_people};
use crate::domain::{Autonomy, ForeignId, Lists, WorkshopLevel};

/// Rows among which the header is looked for.
const HEAD: usize = 60;
/// Needed columns by which a header is recognised.
const ENOUGH: usize = 3;
/// What is said of the people, each on the row that is theirs.
const OF_PEOPLE: [&str; 4] = ["participants", "gender", "age", "status"];

/// What becomes of a column that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It may name a person.
    Personal(String),
    /// It says nothing that a record keeps.
    Other(String),
}

/// The header of a file.
#[derive(Debug)]
pub(super) struct Head {
    /// The place of its row among the rows.
    row: usize,
    /// Place, field, header.
    columns: Vec<(usize, String, String)>,
}

/// One row and the header above it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    row: &'t Row,
    head: &'t Head,
}

impl<'t> Line<'t> {
    /// The cell of a field; `None` when the file has no such column.
    pub(super) fn cell(&self, field: &str) -> Option<Cell<'t>> {
        let (at, _, header) = self.head.columns.iter().find(|(_, known, _)| known == field)?;
        Some(Cell {
            line: self.row.line,
            column: header,
            text: self.row.cell(*at),
        })
    }

    /// The cell of a field when it says something.
    pub(super) fn filled(&self, field: &str) -> Option<Cell<'t>> {
        self.cell(field).filter(|cell| !cell.text.is_empty())
    }

    pub(super) fn number(&self) -> u32 {
        self.row.line
    }
}

/// A reader of such files, for one site.
#[derive(Debug)]
pub struct National {
    columns: Columns,
    pub(super) vocabulary: Vocabulary,
    names: SiteNames,
    /// The hour of every record: the file has none.
    hour: u8,
}

/// Whether a table has the header of such a file.
#[must_use]
pub fn is_national(table: &Table) -> bool {
    header(&Columns::load(), table).is_some()
}

/// Calls back with every record of a table, and gives the columns that were not taken; those named in `without` are
/// read as if the file lacked them.
pub fn read(
    table: &Table,
    national: &National,
    without: &[String],
    lists: &dyn Lists,
    each: &mut dyn FnMut(Entry),
) -> Result<Vec<Taken>, TableError> {
    let (head, left) = national.head(table, without)?;
    let lines: Vec<Line> = table.rows[head.row + 1..]
        .iter()
        .map(|row| Line { row, head: &head })
        .collect();
    let mut seen = HashMap::new();
    for group in groups(&lines) {
        each(national.entry(&group, table.epoch, lists, &mut seen));
    }
    Ok(left)
}

impl National {
    /// A reader for a site of these names; `hour` is what is noted of every record.
    #[must_use]
    pub fn new(names: &Names, hour: u8) -> Self {
        Self {
            columns: Columns::load(),
            vocabulary: Vocabulary::load(),
            names: SiteNames::new(names),
            hour,
        }
    }

    fn head(&self, table: &Table, without: &[String]) -> Result<(Head, Vec<Taken>), TableError> {
        let at = header(&self.columns, table).ok_or(TableError::NoHeader(HEAD))?;
        let asked: Vec<String> = without.iter().map(|name| folded(name)).collect();
        let (mut columns, mut left): (Vec<(usize, String, String)>, Vec<Taken>) = (Vec::new(), Vec::new());
        for (place, name) in table.rows[at].cells.iter().enumerate() {
            let name = name.trim();
            if name.is_empty() || asked.contains(&folded(name)) {
                continue;
            }
            match self.columns.field_of(name) {
                Some(field) if columns.iter().any(|(_, known, _)| known == field) => {
                    return Err(TableError::Twice(name.to_owned()));
                }
                Some(field) => columns.push((place, field.to_owned(), name.to_owned())),
                None if self.columns.is_personal(name) => left.push(Taken::Personal(name.to_owned())),
                None => left.push(Taken::Other(name.to_owned())),
            }
        }
        let lacks: Vec<&str> = self
            .columns
            .needed()
            .filter(|needed| !columns.iter().any(|(_, known, _)| known == needed))
            .map(|field| self.columns.header_of(field))
            .collect();
        if lacks.is_empty() {
            Ok((Head { row: at, columns }, left))
        } else {
            Err(TableError::Lacks(lacks.join(", ")))
        }
    }

    /// The record of a group of lines.
    fn entry(
        &self,
        group: &[Line],
        epoch: Epoch,
        lists: &dyn Lists,
        seen: &mut HashMap<ForeignId, (u32, u64)>,
    ) -> Entry {
        let mut draft = Draft::default();
        let Some((first, others)) = group.split_first() else {
            return Entry {
                lines: Vec::new(),
                outcome: Err(Vec::new()),
            };
        };
        self.session(first, epoch, &mut draft);
        national_people::read(self, group, &mut draft);
        for line in others {
            self.compare(first, line, &mut draft);
        }
        let id = first.filled("id").map(|cell| foreign_id(cell.text));
        if let (Some(id), Some(cell)) = (id, first.filled("id")) {
            let mut hasher = DefaultHasher::new();
            draft.content().hash(&mut hasher);
            let content = hasher.finish();
            let (line, before) = *seen.entry(id).or_insert((first.number(), content));
            if before != content {
                draft.refuse("id", cell, &Unread::IdTwice(line));
            }
        }
        let outcome = draft.finish(first.number(), lists);
        Entry {
            lines: group.iter().map(Line::number).collect(),
            outcome: outcome.map(|(body, cautions)| Ready { body, id, cautions }),
        }
    }

    /// What a row says of the session as a whole.
    fn session(&self, line: &Line, epoch: Epoch, draft: &mut Draft) {
        draft.fix("hour", u32::from(self.hour));
        if let Some(cell) = needed(line, "date", draft) {
            match value::date(cell.text, epoch) {
                Some(date) => draft.put("date", cell, date.to_string()),
                None => draft.refuse("date", cell, &Unread::NotADate),
            }
        }
        let kind = self.code(line, "kind", "kind", draft);
        if let Some(cell) = needed(line, "minutes", draft) {
            match value::minutes(cell.text) {
                Some(minutes) => draft.put("minutes", cell, minutes),
                None => draft.refuse("minutes", cell, &Unread::NotMinutes),
            }
        }
        match self.code(line, "place_type", "place_type", draft).as_deref() {
            Some("lieu_activite") => self.place(line, draft),
            Some("domicile" | "autre") => {
                if let Some(cell) = line.filled("commune") {
                    draft.put("commune", cell, insee(cell.text));
                } else if let Some(cell) = line.cell("commune") {
                    draft.refuse("commune", cell, &Unread::Required);
                }
            }
            _ => {}
        }
        self.codes(line, "themes", draft);
        self.codes(line, "devices", draft);
        self.of_site(line, "title", draft);
        self.of_site(line, "procedure", draft);
        self.tags(line, draft);
        self.level(line, kind.as_deref(), draft);
        self.referral(line, draft);
    }

    /// A value of a closed list that must be there; gives its code too.
    fn code(&self, line: &Line, column: &str, field: &str, draft: &mut Draft) -> Option<String> {
        let cell = needed(line, column, draft)?;
        let list = self.vocabulary.list(field)?;
        match list.code_of(cell.text) {
            Some(code) => {
                draft.put(field, cell, code);
                Some(code.to_owned())
            }
            None => {
                draft.refuse(field, cell, &Unread::NotInList(list.told()));
                None
            }
        }
    }

    /// Values of a closed list; none is for the rules to judge.
    fn codes(&self, line: &Line, field: &str, draft: &mut Draft) {
        let (Some(cell), Some(list)) = (line.cell(field), self.vocabulary.list(field)) else {
            return;
        };
        let Some(text) = fitting(draft, field, cell) else {
            if field == "themes" && cell.text.is_empty() {
                draft.refuse(field, cell, &Unread::Required);
            }
            return;
        };
        let Some(values) = split(text, |text| list.code_of(text)) else {
            return draft.refuse(field, cell, &Unread::TooMany(super::Limit::VALUES));
        };
        let mut codes = Vec::new();
        for value in values {
            match value {
                Ok(code) => codes.push(code),
                Err(unknown) => draft.refuse_value(field, cell, unknown, &Unread::NotInList(list.told())),
            }
        }
        draft.put(field, cell, codes);
    }

    /// A value of one of the site's lists.
    fn of_site(&self, line: &Line, field: &str, draft: &mut Draft) {
        let (Some(cell), Some((list, name))) = (line.filled(field), self.names.list(field)) else {
            return;
        };
        let Some(text) = fitting(draft, field, cell) else {
            return;
        };
        match list.code_of(text) {
            Some(id) => draft.put(field, cell, id),
            None => draft.refuse(field, cell, &Unread::NotOfThisSite { list: name }),
        }
    }

    fn tags(&self, line: &Line, draft: &mut Draft) {
        let (Some(cell), Some((list, name))) = (line.filled("tags"), self.names.list("tags")) else {
            return;
        };
        let Some(text) = fitting(draft, "tags", cell) else {
            return;
        };
        let Some(values) = split(text, |text| list.code_of(text)) else {
            return draft.refuse("tags", cell, &Unread::TooMany(super::Limit::VALUES));
        };
        let mut ids = Vec::new();
        for value in values {
            match value {
                Ok(id) => ids.push(id),
                Err(unknown) => draft.refuse_value("tags", cell, unknown, &Unread::NotOfThisSite { list: name }),
            }
        }
        draft.put("tags", cell, ids);
    }

    fn place(&self, line: &Line, draft: &mut Draft) {
        let Some(cell) = line.filled("place") else { return };
        let Some(text) = fitting(draft, "place", cell) else {
            return;
        };
        match self.names.place(text) {
            PlaceNamed::Own => {}
            PlaceNamed::Other(id) => draft.put("place", cell, id),
            PlaceNamed::Unknown => draft.refuse("place", cell, &Unread::NoPlace),
        }
    }

    /// One column for the autonomy of a person and the level of a workshop: a label, a code, or stars (`2/3`).
    fn level(&self, line: &Line, kind: Option<&str>, draft: &mut Draft) {
        let (Some(cell), Some(kind)) = (line.filled("autonomy"), kind) else {
            return;
        };
        let (field, stars): (_, Vec<&str>) = if kind == "workshop" {
            (
                "workshop_level",
                WorkshopLevel::ALL.iter().map(|level| level.code()).collect(),
            )
        } else {
            (
                "autonomy_after",
                Autonomy::ALL.iter().map(|level| level.code()).collect(),
            )
        };
        let Some(list) = self.vocabulary.list(field) else {
            return;
        };
        let Some(text) = fitting(draft, field, cell) else {
            return;
        };
        let starred = value::seats(text)
            .filter(|(_, most)| usize::try_from(*most).is_ok_and(|most| most == stars.len()))
            .and_then(|(star, _)| stars.get(usize::try_from(star).ok()?.checked_sub(1)?).copied());
        match starred.or_else(|| list.code_of(text)) {
            Some(code) => draft.put(field, cell, code),
            None => draft.refuse(field, cell, &Unread::NotInList(list.told())),
        }
    }

    fn referral(&self, line: &Line, draft: &mut Draft) {
        let said = line.filled("referred");
        let referred = match said.map(|cell| (cell, value::flag(cell.text))) {
            Some((cell, None)) => return draft.refuse("referral", cell, &Unread::NotAFlag),
            Some((cell, Some(referred))) => Some((cell, referred)),
            None => None,
        };
        match (line.filled("referral"), referred) {
            (None, Some((cell, true))) => draft.caution(cell, &Unread::NoDestination),
            (None, _) => {}
            (Some(cell), Some((_, false))) => draft.refuse("referral", cell, &Unread::DestinationOfNobody),
            (Some(_), _) => {
                self.code(line, "referral", "referral", draft);
            }
        }
    }

    /// Every row of a workshop must say the same of it.
    fn compare(&self, first: &Line, line: &Line, draft: &mut Draft) {
        let fields = self.columns.column.iter().map(|column| column.field.as_str());
        let unlike = |field: &str| !OF_PEOPLE.contains(&field) && !matches!(field, "recorded" | "revised");
        for field in fields.filter(|field| unlike(field)) {
            if let (Some(one), Some(other)) = (first.cell(field), line.cell(field))
                && one.text != other.text
            {
                draft.refuse(field, other, &Unread::OtherThanFirst(first.number()));
            }
        }
    }
}

/// A cell that must say something; that it does not is a fault.
fn needed<'t>(line: &Line<'t>, field: &str, draft: &mut Draft) -> Option<Cell<'t>> {
    let cell = line.cell(field)?;
    if cell.text.is_empty() {
        draft.refuse(field, cell, &Unread::Required);
        return None;
    }
    fitting(draft, field, cell).map(|_| cell)
}

/// The row of the header: the one with most needed columns among the first rows, when it has enough of them.
fn header(columns: &Columns, table: &Table) -> Option<usize> {
    let known = |row: &Row| {
        let fields: Vec<&str> = row.cells.iter().filter_map(|name| columns.field_of(name)).collect();
        columns.needed().filter(|needed| fields.contains(needed)).count()
    };
    let counts = table.rows.iter().take(HEAD).map(known).enumerate();
    // The first of equal ones.
    let best = counts.max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at)));
    best.filter(|(_, count)| *count >= ENOUGH).map(|(at, _)| at)
}

/// Lines of one workshop together, in the order of their first; every other line alone.
fn groups<'t>(lines: &[Line<'t>]) -> Vec<Vec<Line<'t>>> {
    let mut groups: Vec<Vec<Line>> = Vec::new();
    let mut of_id: HashMap<&str, usize> = HashMap::new();
    for line in lines {
        let several = line
            .filled("participants")
            .and_then(|cell| value::seats(cell.text))
            .is_some_and(|(_, of)| of > 1);
        let id = line.filled("id").filter(|_| several);
        match id.and_then(|id| of_id.get(id.text)) {
            Some(at) => groups[*at].push(*line),
            None => {
                if let Some(id) = id {
                    of_id.insert(id.text, groups.len());
                }
                groups.push(vec![*line]);
            }
        }
    }
    groups
}

/// An INSEE code of which a spreadsheet ate the zero at the start.
fn insee(text: &str) -> String {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits && text.len() == 4 {
        format!("0{text}")
    } else {
        text.to_uppercase()
    }
}

/// By what a record of the national tool is known again.
fn foreign_id(id: &str) -> ForeignId {
    hashed("national", id)
}

/// The first 8 bytes of the SHA-256 of a source and an id.
pub(super) fn hashed(source: &str, id: &str) -> ForeignId {
    let hash = Sha256::digest(format!("{source}\0{id}").as_bytes());
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash[..8]);
    ForeignId(i64::from_be_bytes(bytes))
}
