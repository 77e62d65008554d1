//! A report as a workbook: what it is first, then a sheet an indicator, its cells one a row.
//!
//! The rows are those of the file for a French spreadsheet, in the words of a language, their figures as numbers. A column
//! that no cell of an indicator fills is left out. A figure kept back is the mark that people read, `<11` or `·`.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use super::Source;
use super::book::{Book, Chart, Field, Leaf, Leaves, sheets};
use super::csv::Wording;
use super::labels::{Labels, mark};
use super::table::{capitalised, days};
use crate::i18n::{Dates, Texts, without_marks};
use crate::indicators::{By, COLUMNS, Cell, Code, Dimension, Protection, Request, Status, Unit, Value};

/// Most bars of a chart.
const BARS: usize = 60;

/// Writes every table; a table goes on on a further sheet after `most` rows.
pub(super) fn write(source: &dyn Source, texts: &Texts, mut book: Box<dyn Book + '_>, most: u32) -> io::Result<()> {
    let writer = Writer {
        request: source.request(),
        shapes: shapes(source)?,
        wording: Wording::of(Labels::new(texts)),
        labels: Labels::new(texts),
        dates: Dates::new(texts.locale()),
        most,
    };
    writer.about(&mut *book)?;
    writer.tables(source, &mut *book)?;
    book.finish()
}

/// How many rows the longest table of a source has.
pub(super) fn longest(source: &dyn Source) -> usize {
    // Nothing fails where nothing is written.
    let shapes = shapes(source).unwrap_or_default();
    shapes.iter().map(|shape| shape.rows).max().unwrap_or_default()
}

/// What is known of a table before its first row is written: its cells are made as they are written, and not kept.
#[derive(Clone, Debug)]
struct Shape {
    indicator: Code,
    rows: usize,
    /// The places of the columns that some cell fills, in the order of every format.
    shown: Vec<usize>,
}

/// The shapes of all tables, those without cells too.
fn shapes(source: &dyn Source) -> io::Result<Vec<Shape>> {
    let empty = |indicator: &Code| Shape {
        indicator: *indicator,
        rows: 0,
        shown: Vec::new(),
    };
    let mut shapes: Vec<Shape> = source.request().codes.iter().map(empty).collect();
    let mut filled = vec![[false; COLUMNS.len()]; shapes.len()];
    let mut current = 0;
    source.for_each(&mut |cell| {
        while shapes
            .get(current)
            .is_some_and(|shape| shape.indicator != cell.indicator)
        {
            current += 1;
        }
        if let (Some(shape), Some(filled)) = (shapes.get_mut(current), filled.get_mut(current)) {
            shape.rows += 1;
            for (column, filled) in COLUMNS.iter().zip(filled) {
                *filled |= fills(cell, column);
            }
        }
        Ok(())
    })?;
    for (shape, filled) in shapes.iter_mut().zip(filled) {
        shape.shown = (0..COLUMNS.len()).filter(|&column| filled[column]).collect();
    }
    Ok(shapes)
}

/// Whether a cell has something to say in a column; that of the indicator is the sheet.
fn fills(cell: &Cell, column: &str) -> bool {
    match column {
        "indicator" => false,
        "territory" => !cell.territory.is_empty(),
        "site" => cell.site.is_some(),
        "share" | "share_of" => cell.share_of.is_some(),
        "dimension_1" | "value_1" => cell.dimension_1.is_some(),
        "dimension_2" | "value_2" => cell.dimension_2.is_some(),
        _ => true,
    }
}

struct Writer<'a> {
    request: &'a Request,
    shapes: Vec<Shape>,
    wording: Wording<'a>,
    labels: Labels<'a>,
    dates: Dates,
    most: u32,
}

impl Writer<'_> {
    /// The first sheet: period, grouping, protection, then what each indicator counts.
    fn about(&self, book: &mut dyn Book) -> io::Result<()> {
        let request = self.request;
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
        for shape in &self.shapes {
            let code = shape.indicator;
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
    fn cut(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter().filter(|shape| sheets(shape.rows, self.most) > 1)
    }

    /// Writes every sheet behind the first, its rows as their cells come.
    fn tables(&self, source: &dyn Source, book: &mut dyn Book) -> io::Result<()> {
        let mut said = Said::default();
        let mut rest = self.shapes.iter();
        let mut table: Option<Table> = None;
        source.for_each(&mut |cell| {
            while table
                .as_ref()
                .is_none_or(|table| table.shape.indicator != cell.indicator)
            {
                if let Some(done) = table.take() {
                    done.end(book)?;
                }
                let Some(shape) = rest.next() else { return Ok(()) };
                table = Some(Table::begin(self, shape, book)?);
            }
            table.as_mut().map_or(Ok(()), |table| table.row(cell, &mut said, book))
        })?;
        if let Some(done) = table {
            done.end(book)?;
        }
        for shape in rest {
            Table::begin(self, shape, book)?.end(book)?;
        }
        Ok(())
    }

    fn by(&self, by: By) -> String {
        match by {
            By::Site => self.labels.column("site"),
            By::Dimension(dimension) => self.labels.dimension(dimension),
            By::Period(grain) => self.labels.say(&format!("files-by-{}", grain.code())),
            By::Territory(_) => self.labels.column("territory"),
        }
    }

    fn filled(&self, id: &str, name: &str, text: &str) -> String {
        without_marks(&self.labels.texts.text(id, &[(name, text.to_owned().into())]))
    }
}

/// The sheets of one indicator under way.
struct Table<'w> {
    of: &'w Writer<'w>,
    shape: &'w Shape,
    leaves: Leaves,
    charts: Charts<'w>,
}

impl<'w> Table<'w> {
    fn begin(of: &'w Writer<'w>, shape: &'w Shape, book: &mut dyn Book) -> io::Result<Self> {
        let names = || shape.shown.iter().map(|&column| COLUMNS[column]);
        let place = |name: &str| names().position(|column| column == name);
        let leaves = Leaves::begin(
            book,
            shape.indicator.code(),
            names().map(|name| (of.wording.column(name), width(name))).collect(),
            of.most,
        )?;
        let charts = Charts {
            columns: place("value_1").zip(place("value")),
            of,
            run: Vec::new(),
            first: 0,
            done: Vec::new(),
        };
        Ok(Self {
            of,
            shape,
            leaves,
            charts,
        })
    }

    fn row(&mut self, cell: &Cell, said: &mut Said, book: &mut dyn Book) -> io::Result<()> {
        let (shown, leaves) = (&self.shape.shown, &mut self.leaves);
        let row = said.fields(&self.of.wording, cell, self.of.request.protection, |fields| {
            let fields: Vec<Field> = shown.iter().map(|&column| fields[column]).collect();
            leaves.row(book, &fields)
        })?;
        if self.of.request.by.is_empty() {
            self.charts.see(cell, row);
        }
        Ok(())
    }

    fn end(mut self, book: &mut dyn Book) -> io::Result<()> {
        self.charts.close();
        self.leaves.end(book, &self.charts.done)?;
        Ok(())
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
struct Charts<'a> {
    columns: Option<(usize, usize)>,
    of: &'a Writer<'a>,
    run: Vec<Cell>,
    first: u32,
    done: Vec<Chart>,
}

impl Charts<'_> {
    fn see(&mut self, cell: &Cell, row: u32) {
        let goes_on = self
            .run
            .last()
            .is_some_and(|last| last.dimension_1 == cell.dimension_1 && last.unit == cell.unit);
        if !goes_on || cell.dimension_2.is_some() {
            self.close();
            self.first = row;
        }
        if cell.dimension_1.is_some() && cell.dimension_2.is_none() {
            self.run.push(cell.clone());
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
