//! Any table, by a map of its columns.

use super::draft::{Cell, Draft, fitting};
use super::fault::{MapFault, TableError, Unread};
use super::fold::folded;
use super::map::{Map, Shape};
use super::names::{Names, SiteNames};
use super::national::{Taken, hashed};
use super::national_people::counted;
use super::split::split;
use super::table::{Epoch, Limit, Row, Table};
use super::vocabulary::{List, NOT_SAID};
use super::{Entry, Ready, columns, value};
use crate::domain::Lists;

/// Rows among which the header is looked for.
const HEAD: usize = 60;

/// The columns of the map that a table lacks; none when its header is found.
#[must_use]
pub fn fits(map: &Map, table: &Table) -> Vec<MapFault> {
    let header = header(map, table).and_then(|at| table.rows.get(at));
    let has = |name: &str| header.is_some_and(|row| row.cells.iter().any(|cell| folded(cell) == folded(name)));
    let missing = map.columns.iter().filter(|(_, _, name)| !has(name));
    missing
        .map(|(field, _, column)| MapFault::NoColumn {
            field: field.clone(),
            column: column.clone(),
        })
        .collect()
}

/// Calls back with every record of a table that fits a map, and gives the columns that were not taken.
pub fn read(
    table: &Table,
    map: &Map,
    names: &Names,
    lists: &dyn Lists,
    each: &mut dyn FnMut(Entry),
) -> Result<Vec<Taken>, TableError> {
    let at = header(map, table).ok_or(TableError::NoHeader(HEAD))?;
    let head = &table.rows[at].cells;
    let places = |name: &str| -> Vec<usize> {
        let wanted = folded(name);
        (0..head.len()).filter(|at| folded(&head[*at]) == wanted).collect()
    };
    let mut columns = Vec::new();
    for (field, shape, name) in &map.columns {
        match places(name)[..] {
            [place] => columns.push(Column {
                place,
                header: head[place].trim(),
                field,
                shape: *shape,
                list: map.list(field),
            }),
            [] => return Err(TableError::Lacks(name.clone())),
            _ => return Err(TableError::Twice(name.clone())),
        }
    }
    let reading = Reading {
        map,
        names: SiteNames::new(names),
        columns,
        epoch: table.epoch,
    };
    for row in &table.rows[at + 1..] {
        each(reading.entry(row, lists));
    }
    let known = columns::Columns::load();
    let left = head.iter().enumerate().filter(|(place, name)| {
        !name.trim().is_empty() && !reading.columns.iter().any(|column| column.place == *place)
    });
    let left = left.map(|(_, name)| {
        let name = name.trim().to_owned();
        if known.is_personal(&name) {
            Taken::Personal(name)
        } else {
            Taken::Other(name)
        }
    });
    Ok(left.collect())
}

/// The first of the rows that have most columns of the map, when one has any.
fn header(map: &Map, table: &Table) -> Option<usize> {
    let named = |row: &Row| {
        let cells: Vec<String> = row.cells.iter().map(|cell| folded(cell)).collect();
        map.columns
            .iter()
            .filter(|(_, _, name)| cells.contains(&folded(name)))
            .count()
    };
    let counts = table.rows.iter().take(HEAD).map(named).enumerate();
    let best = counts.max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at)));
    best.filter(|(_, count)| *count > 0).map(|(at, _)| at)
}

struct Column<'m> {
    place: usize,
    header: &'m str,
    field: &'m str,
    shape: Shape,
    list: Option<List>,
}

struct Reading<'m> {
    map: &'m Map,
    names: SiteNames,
    columns: Vec<Column<'m>>,
    epoch: Epoch,
}

impl Reading<'_> {
    fn entry(&self, row: &Row, lists: &dyn Lists) -> Entry {
        let mut draft = Draft::default();
        for (field, value) in &self.map.fixed {
            draft.fix(field, value.clone());
        }
        let mut id = None;
        for column in &self.columns {
            let cell = Cell {
                line: row.line,
                column: column.header,
                text: row.cell(column.place),
            };
            let Some(text) = fitting(&mut draft, column.field, cell) else {
                // So that a rule that asks for the field names the cell.
                draft.came_from(column.field, cell);
                continue;
            };
            if column.shape == Shape::Id {
                id = Some(hashed(&self.map.source, text));
            } else {
                self.take(column, cell, text, &mut draft);
            }
        }
        if draft.has("participants") && !draft.has("participants.total") && !draft.refuses("participants.total") {
            // Whoever counts one person by gender or age has one person.
            draft.fix("participants.total", 1);
        }
        let outcome = draft.finish(row.line, lists);
        Entry {
            lines: vec![row.line],
            outcome: outcome.map(|(body, cautions)| Ready { body, id, cautions }),
        }
    }

    /// What the map says that a text means: codes, or that it is left out.
    fn meaning(&self, field: &str, text: &str) -> Option<&Vec<String>> {
        self.map.values.get(field)?.get(&folded(text))
    }

    fn take(&self, column: &Column, cell: Cell, text: &str, draft: &mut Draft) {
        let field = column.field;
        // For a field of one value, the whole cell may have a meaning.
        let several = matches!(column.shape, Shape::Codes | Shape::Sites | Shape::Counters);
        let text = match self
            .meaning(field, text)
            .filter(|_| !several)
            .map(|codes| codes.first())
        {
            Some(None) => return,
            Some(Some(code)) => code,
            None => text,
        };
        let number = |read: Option<u32>, unread: Unread, draft: &mut Draft| match read {
            Some(number) => draft.put(field, cell, number),
            None => draft.refuse(field, cell, &unread),
        };
        match column.shape {
            Shape::Date => {
                let date = match &self.map.date {
                    Some(form) => value::date_as(text, form, self.epoch),
                    None => value::date(text, self.epoch),
                };
                match (date, &self.map.date) {
                    (Some(date), _) => draft.put(field, cell, date.to_string()),
                    (None, Some(form)) => draft.refuse(field, cell, &Unread::NotThatDate(form.clone())),
                    (None, None) => draft.refuse(field, cell, &Unread::NotADate),
                }
            }
            Shape::Hour => number(value::hour(text), Unread::NotAnHour, draft),
            Shape::Minutes => number(value::minutes(text), Unread::NotMinutes, draft),
            Shape::Number => number(value::number(text), Unread::NotANumber, draft),
            Shape::Flag => match value::flag(text) {
                Some(flag) => draft.put(field, cell, flag),
                None => draft.refuse(field, cell, &Unread::NotAFlag),
            },
            Shape::Plain => draft.put(field, cell, text),
            Shape::Code | Shape::Site | Shape::Codes | Shape::Sites => self.codes(column, cell, text, draft),
            Shape::Counters => counters(column, cell, text, draft),
            Shape::Id => {}
        }
    }

    /// One value or several, of a closed list or of the site's.
    fn codes(&self, column: &Column, cell: Cell, text: &str, draft: &mut Draft) {
        let field = column.field;
        let site = self.names.list(field);
        let list = column.list.as_ref().or(site.map(|(list, _)| list));
        let known = |text: &str| -> Option<Vec<String>> {
            let meant = self.meaning(field, text).cloned();
            meant.or_else(|| Some(vec![list?.code_of(text)?.to_owned()]))
        };
        let unread = || match site {
            Some((_, list)) => Unread::NotOfThisSite { list },
            None => Unread::NotInList(list.map(List::told).unwrap_or_default()),
        };
        let one = matches!(column.shape, Shape::Code | Shape::Site);
        if one {
            // A place that is the site itself is said by saying none.
            if field == "place" && self.names.place(text) == super::names::PlaceNamed::Own {
                return;
            }
            match known(text).map(|codes| codes.into_iter().next()) {
                Some(Some(code)) => draft.put(field, cell, code),
                Some(None) => {}
                None => draft.refuse(field, cell, &unread()),
            }
            return;
        }
        let Some(values) = split(text, known) else {
            return draft.refuse(field, cell, &Unread::TooMany(Limit::VALUES));
        };
        let mut codes: Vec<String> = Vec::new();
        for value in values {
            match value {
                // Two words of a table may mean one theme.
                Ok(meant) => {
                    for code in meant {
                        if !codes.contains(&code) {
                            codes.push(code);
                        }
                    }
                }
                Err(unknown) => draft.refuse_value(field, cell, unknown, &unread()),
            }
        }
        draft.put(field, cell, codes);
    }
}

/// Labels with their counts.
fn counters(column: &Column, cell: Cell, text: &str, draft: &mut Draft) {
    let Some(list) = &column.list else { return };
    let Some(values) = split(text, |text| counted(text, list)) else {
        return draft.refuse(column.field, cell, &Unread::TooMany(Limit::VALUES));
    };
    let alone = values.len() == 1;
    let mut sums: Vec<(String, u32)> = Vec::new();
    for value in values {
        let (code, count) = match value {
            Ok((code, _)) if code == NOT_SAID => continue,
            Ok((code, Some(count))) => (code, count),
            // One person.
            Ok((code, None)) if alone => (code, 1),
            Ok((_, None)) => {
                draft.refuse(column.field, cell, &Unread::NoCount);
                continue;
            }
            Err(unknown) => {
                draft.refuse_value(column.field, cell, unknown, &Unread::NotInList(list.told()));
                continue;
            }
        };
        match sums.iter_mut().find(|(known, _)| *known == code) {
            Some((_, sum)) => *sum = sum.saturating_add(count),
            None => sums.push((code, count)),
        }
    }
    draft.came_from(column.field, cell);
    for (code, count) in sums {
        draft.fix(&format!("{}.{code}", column.field), count);
    }
}
