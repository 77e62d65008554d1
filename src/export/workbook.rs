//! A report as a workbook: what it is first, then a sheet an indicator, its cells one a row.
//!
//! The rows are those of the file for a French spreadsheet, in the words of a language, their figures as numbers. A column
//! that no cell of an indicator fills is left out. A figure kept back is the mark that people read, `<11` or `·`.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use super::book::{Book, Chart, Field, Leaf, Leaves, sheets};
use super::csv::{COLUMNS, Wording};
use super::labels::{Labels, mark};
use super::table::{capitalised, days};
use crate::i18n::{Dates, Texts, without_marks};
use crate::indicators::{By, Cell, Dimension, Protection, Report, Status, Table, Unit, Value};

/// Most bars of a chart.
const BARS: usize = 60;

/// Writes every table; a table goes on on a further sheet after `most` rows.
pub(super) fn write(report: &Report, texts: &Texts, mut book: Box<dyn Book + '_>, most: u32) -> io::Result<()> {
    let writer = Writer {
        report,
        wording: Wording::of(Labels::new(texts)),
        labels: Labels::new(texts),
        dates: Dates::new(texts.locale()),
        most,
    };
    writer.about(&mut *book)?;
    for table in &report.tables {
        writer.table(table, &mut *book)?;
    }
    book.finish()
}

struct Writer<'a> {
    report: &'a Report,
    wording: Wording<'a>,
    labels: Labels<'a>,
    dates: Dates,
    most: u32,
}

impl Writer<'_> {
    /// The first sheet: period, grouping, protection, then what each indicator counts.
    fn about(&self, book: &mut dyn Book) -> io::Result<()> {
        let request = &self.report.request;
        book.begin(Leaf {
            name: &self.labels.say("files-sheet-definitions"),
            widths: &[12, 34, 78, 44],
            header: false,
        })?;
        book.row(&[Field::Title(&self.labels.say("export-title"))])?;
        let mut lines = vec![days(&self.labels, &self.dates, request.period)];
        if !request.by.is_empty() {
            let by: Vec<String> = request.by.iter().map(|by| self.by(*by)).collect();
            lines.push(self.filled("files-grouped", "by", &by.join(", ")));
        }
        match request.protection {
            Protection::Internal => lines.push(self.labels.say("export-not-for-publication")),
            Protection::Protected { threshold } => {
                let people = i64::try_from(threshold.people()).unwrap_or(i64::MAX);
                let note = self
                    .labels
                    .texts
                    .text("export-withheld-note", &[("threshold", people.into())]);
                lines.push(without_marks(&note));
            }
        }
        if self.cut().next().is_some() {
            let names = self.cut().map(|table| format!("{} (2)", table.indicator.code()));
            let names: Vec<String> = names.collect();
            lines.push(self.filled("files-sheets-cut", "sheets", &names.join(", ")));
        }
        for line in &lines {
            book.row(&[Field::Text(line)])?;
        }
        book.row(&[])?;
        let names = [
            self.labels.say("files-column-sheet"),
            self.labels.column("indicator"),
            self.labels.say("files-column-definition"),
            self.labels.column("unit"),
        ];
        book.row(&[0, 1, 2, 3].map(|at| Field::Heading(&names[at])))?;
        for table in &self.report.tables {
            let code = table.indicator;
            let units = code
                .indicator()
                .measures
                .iter()
                .map(|measure| self.labels.unit(measure.unit));
            book.row(&[
                Field::Text(code.code()),
                Field::Prose(&self.labels.say(&code.title_id())),
                Field::Prose(&self.labels.say(&code.definition_id())),
                Field::Prose(&units.collect::<Vec<_>>().join(" ; ")),
            ])?;
        }
        book.end(&[])
    }

    /// The tables that no single sheet holds.
    fn cut(&self) -> impl Iterator<Item = &Table> {
        let many = |table: &&Table| sheets(table.cells.len(), self.most) > 1;
        self.report.tables.iter().filter(many)
    }

    fn table(&self, table: &Table, book: &mut dyn Book) -> io::Result<()> {
        let shown: Vec<usize> = (0..COLUMNS.len())
            .filter(|&column| {
                let filled = |cell: &Cell| match COLUMNS[column] {
                    "indicator" => false,
                    "territory" => !cell.territory.is_empty(),
                    "site" => cell.site.is_some(),
                    "share" | "share_of" => cell.share_of.is_some(),
                    "dimension_1" | "value_1" => cell.dimension_1.is_some(),
                    "dimension_2" | "value_2" => cell.dimension_2.is_some(),
                    _ => true,
                };
                table.cells.iter().any(filled)
            })
            .collect();
        let header: Vec<String> = shown
            .iter()
            .map(|&column| self.wording.column(COLUMNS[column]))
            .collect();
        let widths: Vec<u8> = shown.iter().map(|&column| width(COLUMNS[column])).collect();
        let code = table.indicator.code();
        let mut leaves = Leaves::begin(book, (code, &widths), &header, self.most)?;
        let mut said = Said::default();
        let place = |name: &str| shown.iter().position(|&column| COLUMNS[column] == name);
        let mut charts = Charts {
            columns: place("value_1").zip(place("value")),
            of: self,
            run: Vec::new(),
            first: 0,
            done: Vec::new(),
        };
        let drawn = self.report.request.by.is_empty();
        for cell in &table.cells {
            let row = said.fields(&self.wording, cell, self.report.request.protection, |fields| {
                let fields: Vec<Field> = shown.iter().map(|&column| fields[column]).collect();
                leaves.row(&fields)
            })?;
            if drawn {
                charts.see(cell, row);
            }
        }
        charts.close();
        let charts = charts.done;
        leaves.end(&charts)?;
        Ok(())
    }

    fn by(&self, by: By) -> String {
        match by {
            By::Site => self.labels.column("site"),
            By::Dimension(dimension) => self.labels.dimension(dimension),
            By::Period(grain) => self.labels.say(&format!("files-by-{}", grain.code())),
            By::Commune | By::Department => self.labels.column("territory"),
        }
    }

    fn filled(&self, id: &str, name: &str, text: &str) -> String {
        without_marks(&self.labels.texts.text(id, &[(name, text.to_owned().into())]))
    }
}

/// How many characters a column shows.
fn width(name: &str) -> u8 {
    match name {
        "period_start" | "period_end" | "site" | "n" | "value" | "share" => 12,
        "value_1" | "value_2" => 44,
        "territory" | "status" => 20,
        _ => 26,
    }
}

/// Words once said, kept: a file repeats them by the hundred thousand.
#[derive(Default)]
struct Said {
    words: HashMap<(Option<Dimension>, Value), Rc<str>>,
    units: HashMap<Unit, Rc<str>>,
}

impl Said {
    /// Hands over the fields of a cell, in the order of the columns of every format.
    fn fields<T>(
        &mut self,
        wording: &Wording<'_>,
        cell: &Cell,
        protection: Protection,
        with: impl FnOnce(&[Field<'_>]) -> T,
    ) -> T {
        let mut unit = |unit: Option<Unit>| {
            let told = unit.map(|unit| {
                self.units
                    .entry(unit)
                    .or_insert_with(|| wording.unit(Some(unit)).into())
            });
            told.cloned()
        };
        let units = [unit(Some(cell.unit)), unit(cell.share_of)];
        let mut word = |dimension: Option<Dimension>, value: &Value, name: bool| {
            dimension?;
            let code = if name { Value::Borrowed("") } else { value.clone() };
            let told = self
                .words
                .entry((dimension, code))
                .or_insert_with_key(|(dimension, code)| {
                    if name {
                        wording.dimension(*dimension)
                    } else {
                        wording.value(*dimension, code)
                    }
                    .into()
                });
            Some(told.clone())
        };
        let words = [
            word(cell.dimension_1, &cell.value_1, true),
            word(cell.dimension_1, &cell.value_1, false),
            word(cell.dimension_2, &cell.value_2, true),
            word(cell.dimension_2, &cell.value_2, false),
        ];
        let number = |n: Option<u64>| n.map_or(Field::Empty, Field::Number);
        let marked = mark(cell, protection);
        let status = wording.status(cell.status);
        with(&[
            Field::Date(cell.period.from()),
            Field::Date(cell.period.to()),
            Field::Text(&cell.territory),
            cell.site
                .as_ref()
                .map_or(Field::Empty, |site| Field::Text(site.as_str())),
            Field::Empty,
            text(units[0].as_ref()),
            text(units[1].as_ref()),
            text(words[0].as_ref()),
            text(words[1].as_ref()),
            text(words[2].as_ref()),
            text(words[3].as_ref()),
            number(cell.n),
            marked.as_deref().map_or(number(cell.value), Field::Mark),
            cell.share.map_or(Field::Empty, Field::Share),
            Field::Text(&status),
        ])
    }
}

fn text(said: Option<&Rc<str>>) -> Field<'_> {
    said.map_or(Field::Empty, |said| Field::Text(said))
}

/// The breakdowns that are charted, found as their rows pass: one dimension, one unit, nothing crossed.
struct Charts<'a, 'c> {
    columns: Option<(usize, usize)>,
    of: &'a Writer<'a>,
    run: Vec<&'c Cell>,
    first: u32,
    done: Vec<Chart>,
}

impl<'c> Charts<'_, 'c> {
    fn see(&mut self, cell: &'c Cell, row: u32) {
        let goes_on = self
            .run
            .last()
            .is_some_and(|last| last.dimension_1 == cell.dimension_1 && last.unit == cell.unit);
        if !goes_on || cell.dimension_2.is_some() {
            self.close();
            self.first = row;
        }
        if cell.dimension_1.is_some() && cell.dimension_2.is_none() {
            self.run.push(cell);
        }
    }

    fn close(&mut self) {
        let run = std::mem::take(&mut self.run);
        let (Some(columns), Some(cell)) = (self.columns, run.first()) else {
            return;
        };
        let said = run.iter().any(|cell| cell.value.is_some_and(|value| value > 0));
        if !(2..=BARS).contains(&run.len()) || !said {
            return;
        }
        let (wording, labels) = (&self.of.wording, &self.of.labels);
        let bars = run.iter().map(|cell| {
            let figure = cell.value.filter(|_| cell.status == Status::Ok);
            (wording.value(cell.dimension_1, &cell.value_1).into_owned(), figure)
        });
        let title = labels.say(&cell.indicator.title_id());
        self.done.push(Chart {
            title: format!("{title} · {}", wording.dimension(cell.dimension_1)),
            unit: capitalised(&wording.unit(Some(cell.unit))),
            bars: bars.collect(),
            row: self.first,
            columns,
        });
    }
}

#[cfg(test)]
mod tests;
