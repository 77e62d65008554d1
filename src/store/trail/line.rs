//! A line as it lies, the bytes that are hashed for it, and what it says.

use std::fmt::Write as _;

use rusqlite::Row;

use super::super::codes::{Codes, Parsed, Unreadable};
use super::super::high_water::hex;
use super::super::record::Hash;
use super::super::record::value::{at, day};
use crate::domain::{Action, NameCode, TrailLine};

/// The cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Line {
    pub n: u32,
    pub date: i64,
    pub hour: i64,
    pub actor: Option<i64>,
    pub action: i64,
    pub about: Option<i64>,
    pub number: Option<i64>,
    pub staff: Option<Hash>,
}

/// The columns of [`Line`], in order, and its hash.
pub(super) const COLUMNS: &str = "n, date, hour, actor, action, about, number, staff, hash";

impl Line {
    /// A row of [`COLUMNS`] and its hash.
    pub(super) fn of(row: &Row) -> rusqlite::Result<(Self, Hash)> {
        let line = Self {
            n: row.get(0)?,
            date: row.get(1)?,
            hour: row.get(2)?,
            actor: row.get(3)?,
            action: row.get(4)?,
            about: row.get(5)?,
            number: row.get(6)?,
            staff: row.get(7)?,
        };
        Ok((line, row.get(8)?))
    }

    /// The bytes that are hashed: `name=value;` for each filled cell, codes as their texts.
    pub(super) fn canonical(&self, codes: &Codes) -> Parsed<String> {
        let said = self.read(codes)?;
        let mut text = format!("trail:n={};date={};hour={};", self.n, self.date, self.hour);
        let mut put = |name: &str, value: &dyn std::fmt::Display| {
            // Writing to a String has no way to fail.
            let _ = write!(text, "{name}={value};");
        };
        if let Some(by) = said.by {
            put("actor", &by);
        }
        put("action", &said.action.code());
        if let Some(about) = said.about {
            put("about", &about);
        }
        if let Some(number) = said.number {
            put("number", &number);
        }
        if let Some(staff) = self.staff {
            put("staff", &hex(&staff));
        }
        Ok(text)
    }

    /// What it says.
    pub(super) fn read(&self, codes: &Codes) -> Parsed<TrailLine> {
        let unreadable = |column, value| Unreadable { column, value };
        let person = |id: Option<i64>| -> Parsed<Option<NameCode>> { id.map(|id| codes.mediator(id)).transpose() };
        let number = self.number.map(|number| {
            let number_or = u32::try_from(number);
            number_or.map_err(|_| unreadable("number", number))
        });
        Ok(TrailLine {
            n: self.n,
            date: day(self.date).ok_or(unreadable("date", self.date))?,
            hour: u8::try_from(self.hour).map_err(|_| unreadable("hour", self.hour))?,
            by: person(self.actor)?,
            action: at::<Action>(self.action).ok_or(unreadable("action", self.action))?,
            about: person(self.about)?,
            number: number.transpose()?,
        })
    }
}
