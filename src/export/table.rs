//! A report as text for people: each indicator with its title, its definition and its figures in columns.
//!
//! Minutes are read as hours. A figure kept back is `<11` (fewer people than that) or `·` (it would give another away).
//! Text is in logical order in every language.

mod group;

pub(super) use group::{Key, capitalised, days, lines};

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::columns::{Grid, line, paragraph};
use super::labels::{Labels, mark};
use crate::domain::Territory;
use crate::i18n::{Arg, Dates, Numbers, Texts, without_marks};
use crate::indicators::{Cell, Measure, Protection, Report, Status, Table, Unit};

/// Before definitions and figures, so that codes stand out.
const INDENT: u16 = 4;

/// Writes a report for the readers of a language.
pub(super) fn write(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words::new(texts, report);
    line(out, &words.labels.say("export-title"))?;
    line(out, &words.days(report.request.period))?;
    if report.request.protection == Protection::Internal {
        line(out, &words.labels.say("export-not-for-publication"))?;
    }
    if report.cells().all(|cell| cell.n == Some(0)) {
        line(out, "")?;
        return paragraph(out, 0, &words.labels.say("export-empty"));
    }
    for table in &report.tables {
        line(out, "")?;
        words.write_table(table, report, out)?;
    }
    if let Protection::Protected { threshold } = report.request.protection
        && report.cells().any(|cell| cell.status != Status::Ok)
    {
        line(out, "")?;
        let people = i64::try_from(threshold.people()).unwrap_or(i64::MAX);
        paragraph(
            out,
            0,
            &words.filled("export-withheld-note", &[("threshold", people.into())]),
        )?;
    }
    Ok(())
}

/// Whether two cells are of the same period, site and territory.
pub(super) fn same_group(a: &Cell, b: &Cell) -> bool {
    a.period == b.period && a.site == b.site && a.territory == b.territory
}

/// How one language says figures, days and codes.
#[derive(Debug)]
pub(super) struct Words<'a> {
    pub labels: Labels<'a>,
    pub numbers: Numbers,
    pub dates: Dates,
    protection: Protection,
    territory: Option<Territory>,
    names: &'a BTreeMap<String, String>,
}

impl<'a> Words<'a> {
    /// Those of some texts, for a report.
    pub fn new(texts: &'a Texts, report: &'a Report) -> Self {
        Self {
            labels: Labels::new(texts),
            numbers: Numbers::new(texts.locale()),
            dates: Dates::new(texts.locale()),
            protection: report.request.protection,
            territory: report.request.territory(),
            names: &report.names,
        }
    }
}

impl Words<'_> {
    fn write_table(&self, table: &Table, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let code = table.indicator;
        line(out, &format!("{:<4}{}", code.code(), self.labels.say(&code.title_id())))?;
        paragraph(out, INDENT, &self.labels.say(&code.definition_id()))?;
        line(out, "")?;
        let measures = code.indicator().measures;
        let header = measures
            .iter()
            .flat_map(|measure| std::iter::once(self.unit(measure.unit)).chain(self.share_name(*measure)));
        let grid = Grid {
            indent: usize::from(INDENT),
            header: header.collect(),
            rows: table
                .cells
                .chunk_by(same_group)
                .flat_map(|group| self.group(group, measures, report.request.period))
                .collect(),
        };
        grid.write(out)
    }

    /// The name of the column of shares; `None` for what has none.
    pub fn share_name(&self, measure: Measure) -> Option<String> {
        let whole = measure.share_of?;
        Some(if measure.unit == whole {
            self.labels.say("export-share")
        } else {
            let unit = self.labels.unit(whole);
            self.filled("export-share-of", &[("unit", unit.into())])
        })
    }

    /// The unit that figures are shown in: hours for what is counted in minutes, times for what is in seconds.
    pub fn unit(&self, unit: Unit) -> String {
        match unit {
            Unit::MediatorMinutes => self.labels.say("unit-mediator-hours"),
            Unit::LearnerMinutes => self.labels.say("unit-learner-hours"),
            Unit::SecondsQ1 => self.labels.say("unit-time-q1"),
            Unit::SecondsMedian => self.labels.say("unit-time-median"),
            Unit::SecondsQ3 => self.labels.say("unit-time-q3"),
            Unit::WaitingMedian => self.labels.say("unit-waiting-median"),
            Unit::WaitingP90 => self.labels.say("unit-waiting-p90"),
            _ => self.labels.unit(unit),
        }
    }

    /// The figure of a cell, or the mark of one kept back.
    pub fn figure(&self, cell: &Cell) -> String {
        if let Some(mark) = mark(cell, self.protection) {
            return mark.into_owned();
        }
        match cell.value {
            None => "–".to_owned(),
            Some(minutes) if cell.unit.is_minutes() => self.hours(minutes),
            Some(seconds) if cell.unit.is_quantile() => self.minutes(seconds),
            Some(value) => self.numbers.integer(i64::try_from(value).unwrap_or(i64::MAX)),
        }
    }

    /// The share of a cell with its sign; empty when it has none.
    pub fn share(&self, cell: &Cell) -> String {
        cell.share.map_or_else(String::new, |share| {
            let value = self.numbers.decimal(f64::from(share.tenths()) / 10.0, 1);
            self.filled("words-percent", &[("value", value.into())])
        })
    }

    /// `12 h 05`.
    fn hours(&self, minutes: u64) -> String {
        let hours = i64::try_from(minutes / 60).unwrap_or(i64::MAX);
        let rest = format!("{:02}", minutes % 60);
        self.filled("export-hours", &[("hours", hours.into()), ("minutes", rest.into())])
    }

    /// `6 min 05 s`.
    fn minutes(&self, seconds: u64) -> String {
        let minutes = i64::try_from(seconds / 60).unwrap_or(i64::MAX);
        let rest = format!("{:02}", seconds % 60);
        self.filled(
            "export-minutes",
            &[("minutes", minutes.into()), ("seconds", rest.into())],
        )
    }

    pub fn filled(&self, id: &str, args: &[(&str, Arg)]) -> String {
        without_marks(&self.labels.texts.text(id, args))
    }
}

#[cfg(test)]
mod tests;
