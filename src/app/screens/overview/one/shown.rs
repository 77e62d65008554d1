//! The figures of an indicator cut one way, as a chart, as a table, or as rows that lead to a site.

use std::collections::BTreeMap;

use crate::app::act::Act;
use crate::app::facts::Facts;
use crate::app::figures::{Cut, Figure, Figures, Followed, Of, SITE, Span, ground};
use crate::app::page::{Bars, Block, Column, Columns, Item, Page, Shape, Table, Value, Words};
use crate::app::screens::figures::charts::{self, with_unit};
use crate::app::screens::figures::tables::share;
use crate::domain::SiteId;

use super::super::OverviewAct;
use super::super::words::{self, UNKNOWN, for_bars, label, part, unit, unit_of_bars, value, with_share};
use super::units;

/// Rows of a table on one page: more would be no table, and no frame either.
const ROWS: usize = 24;
/// Rows to choose from: each has a digit, behind three choices that stand above.
const CHOICES: usize = 7;
/// Most bars that keep the order of the list; of more, the largest come first.
const BARS: usize = 10;

/// What is looked at.
pub(super) struct Looked<'a> {
    pub figures: &'a Figures,
    pub facts: &'a Facts,
    pub followed: Followed,
    pub cut: Cut,
    pub skip: usize,
}

/// One row: what it is, and its figure in each unit.
struct Row<'a> {
    first: &'a Of,
    second: Option<&'a Of>,
    figures: Vec<Option<&'a Figure>>,
}

impl Row<'_> {
    /// Whether anything is counted in it.
    fn counts(&self) -> bool {
        self.figures.iter().flatten().any(|figure| figure.value > Some(0))
    }
}

/// The total in each unit, or that of the kind that is followed.
pub(super) fn totals(page: Page, of: Option<&Followed>, figures: &Figures) -> Page {
    let whole = |cell: &&Figure| match of {
        Some(followed) => cell.is(followed),
        None => cell.first.is_none() && cell.second.is_none(),
    };
    let cells = figures.cells.iter().filter(|cell| cell.span == Span::Whole);
    cells.filter(whole).fold(page, |page, cell| {
        page.text(Words::Message(
            "overview-total",
            vec![("value", part(with_share(cell))), ("unit", part(unit(cell.unit)))],
        ))
    })
}

/// The first row of the next page, the first of all after the last.
pub(super) fn after(skip: usize, figures: Option<&Figures>, cut: impl Fn(&Figures) -> Cut) -> usize {
    let Some(figures) = figures else { return 0 };
    let cut = cut(figures);
    let next = skip + if matches!(cut, Cut::By(SITE, _)) { CHOICES } else { ROWS };
    if next < rows_of(figures, cut, None).len() {
        next
    } else {
        0
    }
}

/// What tells the rows of a cut apart; nothing for months, which are no rows.
fn told_by(cut: Cut) -> (&'static str, Option<&'static str>) {
    match cut {
        Cut::Months => ("", None),
        Cut::Ground(territory) => (ground(territory), None),
        Cut::By(first, second) => (first, second),
    }
}

/// Whether rows are of sites or of territories, each with its kinds of sessions.
fn is_of_places(cut: Cut) -> bool {
    matches!(cut, Cut::Ground(_) | Cut::By(SITE, _))
}

/// The rows of a cut, in the order of files; of places, those of one kind where one is followed, and what is not known
/// where if there is any.
fn rows_of<'a>(figures: &'a Figures, cut: Cut, kind: Option<&str>) -> Vec<Row<'a>> {
    let (first, second) = told_by(cut);
    let units = units(figures);
    let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut rows: Vec<Row> = Vec::new();
    for cell in &figures.cells {
        let Some(one) = cell.first.as_ref().filter(|of| of.dimension == first) else {
            continue;
        };
        let other = cell.second.as_ref();
        let is_of_cut = if is_of_places(cut) {
            other.map(|of| &*of.value) == kind
        } else {
            other.map(|of| of.dimension) == second
        };
        if cell.span != Span::Whole || !is_of_cut {
            continue;
        }
        let key = (&*one.value, other.map_or("", |of| &*of.value));
        let place = *places.entry(key).or_insert(rows.len());
        if place == rows.len() {
            rows.push(Row {
                first: one,
                second: other,
                figures: vec![None; units.len()],
            });
        }
        if let Some(at) = units.iter().position(|unit| *unit == cell.unit) {
            rows[place].figures[at] = Some(cell);
        }
    }
    if is_of_places(cut) {
        rows.retain(|row| row.first.value != UNKNOWN || row.counts());
    }
    rows
}

impl<'a> Looked<'a> {
    /// What is read in one second.
    pub fn chart(&self) -> Block {
        let title = words::cut(self.cut);
        match (self.cut, self.followed.indicator) {
            (Cut::Months, _) => Block::Columns(self.months(title)),
            (Cut::By("audience", Some("matrix_step")), "C5") => Block::Matrix(charts::matrix(title, self.figures)),
            (Cut::By("weekday", Some("hour")), "E4") => Block::Heat(charts::hours(title, self.figures)),
            _ => Block::Bars(self.bars(title)),
        }
    }

    /// The same in rows and columns; rows of sites lead to them.
    pub fn table(&self, page: Page) -> Page {
        let title = words::cut(self.cut);
        match self.cut {
            Cut::Months => page.with(Block::Table(self.months_table(title))),
            Cut::By(SITE, _) => self.sites(page, title),
            _ => {
                let rows = self.rows();
                let more = rows.len() > ROWS;
                let table = self.breakdown(title, &rows);
                let page = page.with(Block::Table(table));
                if more { more_rows(page) } else { page }
            }
        }
    }

    fn months(&self, title: Words) -> Columns {
        let rows = self
            .figures
            .trend(&self.followed)
            .into_iter()
            .map(|(day, value)| Column {
                short: Words::Plain(day.format("%-m").to_string()),
                label: Words::Message("figures-of", vec![("what", Value::Month(day))]),
                value: for_bars(self.followed.unit, value),
            });
        Columns {
            title: with_unit(title, unit_of_bars(self.followed.unit)),
            rows: rows.collect(),
        }
    }

    fn months_table(&self, title: Words) -> Table {
        let rows = self.figures.trend(&self.followed).into_iter().map(|(day, number)| {
            vec![
                Words::Message("figures-of", vec![("what", Value::Month(day))]),
                value(self.followed.unit, Some(number)),
            ]
        });
        Table {
            title,
            head: vec![Words::Plain(String::new()), unit(self.followed.unit)],
            words: 1,
            rows: rows.collect(),
        }
    }

    /// Why there is nothing to draw; months are drawn in any case.
    pub fn lacking(&self) -> Option<&'static str> {
        let mut rows = rows_of(self.figures, self.cut, self.followed.kind);
        rows.retain(Row::counts);
        if self.cut == Cut::Months {
            None
        } else if rows.is_empty() {
            Some("overview-nothing")
        } else if matches!(self.cut, Cut::Ground(_)) && rows.iter().all(|row| row.first.value == UNKNOWN) {
            Some("overview-no-territory")
        } else {
            None
        }
    }

    /// Sites and territories are many, and their order says nothing: the largest come first, what is unknown last.
    fn rows(&self) -> Vec<Row<'a>> {
        let mut rows = rows_of(self.figures, self.cut, self.followed.kind);
        if is_of_places(self.cut) {
            rows.sort_by_key(|row| (row.first.value == UNKNOWN, std::cmp::Reverse(self.number(row))));
        }
        rows
    }

    /// The figure of a row in the unit that is followed.
    fn figure(&self, row: &Row<'a>) -> Option<&'a Figure> {
        let mut figures = row.figures.iter().flatten();
        figures.find(|figure| figure.unit == self.followed.unit).copied()
    }

    fn number(&self, row: &Row) -> u64 {
        self.figure(row).and_then(|figure| figure.value).unwrap_or(0)
    }

    fn name(&self, row: &Row) -> Words {
        let named = |of: &Of| label(of, self.facts, self.figures.own);
        match row.second {
            Some(second) if second.dimension != "level" && !is_of_places(self.cut) => Words::Message(
                "overview-two",
                vec![("first", part(named(row.first))), ("second", part(named(second)))],
            ),
            _ => named(row.first),
        }
    }

    fn bars(&self, title: Words) -> Bars {
        let rows = self.rows();
        // What is not known where is no place among the largest, and none of the others.
        let nowhere = |row: &Row| is_of_places(self.cut) && row.first.value == UNKNOWN;
        let (known, unknown) = rows.split_at(rows.partition_point(|row| !nowhere(row)));
        let named = |rows: &[Row<'a>]| -> Vec<_> {
            let bar = |row| (self.name(row), for_bars(self.followed.unit, self.number(row)));
            rows.iter().map(bar).collect()
        };
        let unknown = named(unknown);
        let mut named = named(known);
        if rows.len() > BARS {
            // Medians have no sum: the others are in the table alone.
            named = if self.followed.unit.contains("seconds") {
                longest(named)
            } else {
                charts::most(named)
            };
        }
        Bars {
            title,
            unit: unit_of_bars(self.followed.unit),
            rows: named
                .into_iter()
                .chain(unknown)
                .map(|(name, number)| (name, charts::short(number)))
                .collect(),
        }
    }

    fn breakdown(&self, title: Words, rows: &[Row]) -> Table {
        let units = units(self.figures);
        // A column of shares stands behind the unit that has some; of a place, all of its own is a whole everywhere.
        let says = |figure: &Figure| !is_of_places(self.cut) || figure.share_of != Some(figure.unit);
        let shared = |at: usize| {
            let mut figures = rows.iter().filter_map(|row| row.figures.get(at).copied().flatten());
            figures.any(|figure| figure.share.is_some() && says(figure))
        };
        // A crossing may be of one unit alone.
        let met = |at: usize| rows.iter().any(|row| row.figures.get(at).copied().flatten().is_some());
        let columns: Vec<(usize, bool)> = (0..units.len())
            .filter(|at| met(*at))
            .map(|at| (at, shared(at)))
            .collect();
        let two = matches!(self.cut, Cut::By(_, Some(_))) && self.cut != Cut::By("usage", Some("level"));
        let mut head = vec![Words::Plain(String::new())];
        if two {
            head.push(Words::Plain(String::new()));
        }
        for (at, has_share) in &columns {
            head.push(unit(units[*at]));
            if *has_share {
                head.push(Words::message("figures-share"));
            }
        }
        let named = |of: &Of| label(of, self.facts, self.figures.own);
        let shown = rows.iter().skip(self.skip).take(ROWS).map(|row| {
            let mut cells = vec![named(row.first)];
            if two {
                cells.extend(row.second.map(named));
            }
            for (at, has_share) in &columns {
                let figure = row.figures[*at];
                cells.push(value(units[*at], figure.and_then(|figure| figure.value)));
                if *has_share {
                    cells.push(share(figure.and_then(|figure| figure.share)));
                }
            }
            cells
        });
        Table {
            title,
            head,
            words: if two { 2 } else { 1 },
            rows: shown.collect(),
        }
    }

    fn sites(&self, page: Page, title: Words) -> Page {
        let rows = self.rows();
        let page = page.with(Block::Heading(with_unit(title, unit(self.followed.unit))));
        let page = rows.iter().skip(self.skip).take(CHOICES).fold(page, |page, row| {
            let Some(site) = SiteId::parse(&row.first.value) else {
                return page;
            };
            let label = self.name(row);
            let said = self
                .figure(row)
                .map_or_else(|| Words::message("figures-nothing"), with_share);
            page.item(Item {
                act: Act::Overview(OverviewAct::Site(site)),
                label: label.clone(),
                shape: Shape::Row {
                    cells: vec![label, said],
                    new: false,
                    chosen: false,
                },
            })
        });
        if rows.len() > CHOICES { more_rows(page) } else { page }
    }
}

/// The largest numbers, largest first.
fn longest(mut named: Vec<(Words, u64)>) -> Vec<(Words, u64)> {
    named.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    named.truncate(BARS);
    named
}

fn more_rows(page: Page) -> Page {
    page.choice(Act::Overview(OverviewAct::More), Words::message("overview-more"))
}
