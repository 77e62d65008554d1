//! Which charts the figures of an indicator are drawn as.
//!
//! One group: bars for each breakdown, a matrix where two dimensions cross. Several: their totals over time, by place, or
//! both. A chart shows cells, never a sum of them; what a chart has no room for stands in the table all the same.

use std::collections::BTreeMap;
use std::io;

use super::Writer;
use super::drawing::{Drawing, Figure, Frame, Moment, Point};
use super::grid::{Grid, Scale};
use crate::domain::{Commune, Grain, Period, Territory};
use crate::export::table::{Key, lines};
use crate::indicators::{By, Cell, Code, Dimension, Table, Unit};

/// The most bars of one chart; the table has them all.
const MOST_BARS: usize = 30;
/// The most rows and columns of one grid.
const MOST_ROWS: usize = 60;
const MOST_COLUMNS: usize = 60;

/// What the first sheet of paper shows beside the key figures.
const KEY_CHARTS: [(Code, Dimension); 2] = [(Code::B4, Dimension::Audience), (Code::A1, Dimension::Kind)];

impl Writer<'_, '_> {
    /// The charts of one indicator.
    pub(super) fn charts(&mut self, table: &Table, groups: &[&[Cell]]) -> io::Result<()> {
        let unit = charted(table);
        self.page.open("div", &[("class", "charts")])?;
        self.maps(groups, unit)?;
        if let [group] = groups {
            self.of_one_group(table, group, unit)?;
        } else {
            self.of_groups(groups, unit)?;
        }
        self.page.close("div")
    }

    /// Two charts of the whole, each only where it has something to show.
    pub(super) fn key_charts(&mut self) -> io::Result<()> {
        self.page.open("div", &[("class", "charts")])?;
        for (code, dimension) in KEY_CHARTS {
            let Some(table) = self.report.tables.iter().find(|table| table.indicator == code) else {
                continue;
            };
            let own = lines(&table.cells);
            let rows = own.iter().filter(|((first, ..), _)| *first == Some(dimension));
            let rows = rows.map(|((_, value, ..), cells)| (*value, cells.as_slice()));
            self.bars(rows, dimension, charted(table))?;
        }
        self.page.close("div")
    }

    fn of_one_group(&mut self, table: &Table, group: &[Cell], unit: Unit) -> io::Result<()> {
        let crossing = self.report.request.crossing();
        let own = lines(group);
        if let Some(crossing) = crossing {
            let totals = own.iter().filter(|((dimension, ..), _)| dimension.is_none());
            let totals = totals.map(|((.., value), cells)| (*value, cells.as_slice()));
            return self.bars(totals, crossing, unit);
        }
        for &dimension in table.indicator.indicator().breakdowns {
            let is_own = |key: &Key<'_>| match *key {
                (first, _, None | Some(Dimension::Level), _) => first == Some(dimension),
                _ => false,
            };
            let rows = own.iter().filter(|(key, _)| is_own(key));
            let rows = rows.map(|((_, value, ..), cells)| (*value, cells.as_slice()));
            self.bars(rows, dimension, unit)?;
        }
        if let Some(crossed) = table.indicator.indicator().crossing {
            self.matrix(&own, crossed, unit)?;
        }
        Ok(())
    }

    /// One bar a value of a dimension, with its cells.
    fn bars<'c>(
        &mut self,
        values: impl Iterator<Item = (&'c str, &'c [&'c Cell])>,
        dimension: Dimension,
        unit: Unit,
    ) -> io::Result<()> {
        let points = values.filter_map(|(value, cells)| {
            let figure = Figure::of(of_unit(cells, unit)?, &self.words);
            Some(Point {
                label: self.words.value(dimension, value),
                figure,
            })
        });
        let points: Vec<Point> = points.collect();
        let by = self.words.labels.dimension(dimension);
        self.draw_bars(&self.chart_title(unit, &by), &points)
    }

    /// The catalogue's own crossing: every value of closed lists has its row and its column, hours from the first to the
    /// last that has something.
    fn matrix(
        &mut self,
        lines: &[(Key<'_>, Vec<&Cell>)],
        [first, second]: [Dimension; 2],
        unit: Unit,
    ) -> io::Result<()> {
        let crossed: Vec<(&str, &str, &Cell)> = lines
            .iter()
            .filter(|((one, _, two, _), _)| *one == Some(first) && *two == Some(second))
            .filter_map(|((_, row, _, column), cells)| Some((*row, *column, of_unit(cells, unit)?)))
            .collect();
        let met = |list: &'static [&'static str], met: &dyn Fn(&str) -> bool| -> Vec<&'static str> {
            let from = list.iter().position(|code| met(code));
            let to = list.iter().rposition(|code| met(code));
            from.zip(to)
                .map(|(from, to)| list[from..=to].to_vec())
                .unwrap_or_default()
        };
        let is_row = |code: &str| crossed.iter().any(|(row, ..)| *row == code);
        let is_column = |code: &str| crossed.iter().any(|(_, column, _)| *column == code);
        let rows = met(first.closed().unwrap_or_default(), &is_row);
        let columns = met(second.closed().unwrap_or_default(), &is_column);
        let cell = |row: &str, column: &str| {
            let found = crossed.iter().find(|(r, c, _)| *r == row && *c == column)?;
            Some(Figure::of(found.2, &self.words))
        };
        let grid = Grid {
            rows: rows.iter().map(|code| self.words.value(first, code)).collect(),
            columns: columns.iter().map(|code| self.words.value(second, code)).collect(),
            cells: rows
                .iter()
                .map(|row| columns.iter().map(|column| cell(row, column)).collect())
                .collect(),
        };
        let by = [first, second].map(|dimension| self.words.labels.dimension(dimension));
        let both = self.words.filled(
            "report-chart-both",
            &[("first", by[0].as_str().into()), ("second", by[1].as_str().into())],
        );
        self.draw_grid(&self.chart_title(unit, &both), &grid)
    }

    /// The totals of several groups: over time, by place, or one against the other.
    fn of_groups(&mut self, groups: &[&[Cell]], unit: Unit) -> io::Result<()> {
        let report = self.report;
        let request = &report.request;
        if request.crossing().is_some() {
            return Ok(());
        }
        let totals: Vec<&Cell> = groups
            .iter()
            .filter_map(|group| of_unit(&totals(group), unit))
            .collect();
        let in_time = request.grain().is_some();
        let by = match request.territory() {
            Some(Territory::Place) => "report-by-place",
            Some(Territory::Commune) => "report-by-commune",
            Some(Territory::Intercommunal) => "report-by-intercommunal",
            Some(Territory::Department) => "report-by-department",
            Some(Territory::Region) => "report-by-region",
            None if request.by.contains(&By::Site) => "column-site",
            None if in_time => return self.over_time(&totals, unit),
            None => return Ok(()),
        };
        let by = self.say(by);
        if in_time {
            return self.places_by_time(&totals, unit, &by);
        }
        let label = |cell: &Cell| self.words.group_name(cell, request.period);
        let points: Vec<Point> = totals
            .iter()
            .map(|cell| Point {
                label: label(cell),
                figure: Figure::of(cell, &self.words),
            })
            .collect();
        let title = self.chart_title(unit, &by);
        self.draw_bars(&title, &points)
    }

    fn over_time(&mut self, totals: &[&Cell], unit: Unit) -> io::Result<()> {
        let mut year = None;
        let moments: Vec<Moment> = totals
            .iter()
            .map(|cell| {
                let from = cell.period.from();
                let is_new = year.replace(year_of(cell.period)) != Some(year_of(cell.period));
                let short = match self.report.request.grain() {
                    Some(Grain::Year) => year_of(cell.period),
                    Some(Grain::Day | Grain::Week) => self.words.dates.short(from),
                    _ => self.words.dates.month_short(from),
                };
                let by_year = self.report.request.grain() == Some(Grain::Year);
                Moment {
                    point: Point {
                        label: String::new(),
                        figure: Figure::of(cell, &self.words),
                    },
                    short,
                    year: (is_new && !by_year).then(|| year_of(cell.period)),
                }
            })
            .collect();
        let title = self.chart_title(unit, &self.say("report-over-time"));
        let frame = self.frame(title);
        self.drawing().over_time(&frame, &moments)
    }

    fn places_by_time(&mut self, totals: &[&Cell], unit: Unit, by: &str) -> io::Result<()> {
        let mut periods: Vec<Period> = totals.iter().map(|cell| cell.period).collect();
        periods.dedup();
        let place = |cell: &Cell| (cell.territory.clone(), cell.site);
        let mut places: Vec<&Cell> = Vec::new();
        for cell in totals {
            if !places.iter().any(|known| place(known) == place(cell)) {
                places.push(cell);
            }
        }
        if places.len() > MOST_ROWS || periods.len() > MOST_COLUMNS {
            return Ok(());
        }
        places.sort_by_key(|cell| place(cell));
        let cell = |row: &Cell, period: Period| {
            let found = totals
                .iter()
                .find(|cell| cell.period == period && place(cell) == place(row))?;
            Some(Figure::of(found, &self.words))
        };
        let grid = Grid {
            rows: places
                .iter()
                .map(|cell| self.words.group_name(cell, cell.period))
                .collect(),
            columns: periods
                .iter()
                .map(|period| self.words.dates.month_short(period.from()))
                .collect(),
            cells: places
                .iter()
                .map(|row| periods.iter().map(|period| cell(row, *period)).collect())
                .collect(),
        };
        let both = self.words.filled("report-by-time", &[("by", by.into())]);
        self.draw_grid(&self.chart_title(unit, &both), &grid)
    }

    /// Departments as tiles: shaded by their figure, or by how many of their communes have one.
    fn maps(&mut self, groups: &[&[Cell]], unit: Unit) -> io::Result<()> {
        let request = &self.report.request;
        let is_alone = !request.by.contains(&By::Site) && request.grain().is_none() && request.crossing().is_none();
        let totals = || groups.iter().filter_map(|group| of_unit(&totals(group), unit));
        let (title, figures): (String, BTreeMap<String, Figure>) = match request.territory() {
            Some(Territory::Department) if is_alone => {
                let figures = totals().map(|cell| (cell.territory.clone(), Figure::of(cell, &self.words)));
                let title = self.chart_title(unit, &self.say("report-by-department"));
                (title, figures.collect())
            }
            Some(Territory::Commune) if is_alone => {
                let mut communes: BTreeMap<String, u64> = BTreeMap::new();
                let department = |code: &str| Territory::Department.of(&Commune::parse(code)?);
                for number in totals().filter_map(|cell| department(&cell.territory)) {
                    *communes.entry(number).or_default() += 1;
                }
                let figures = communes
                    .into_iter()
                    .map(|(number, count)| (number, Figure::counted(count)));
                (self.say("report-communes-reached"), figures.collect())
            }
            _ => return Ok(()),
        };
        if figures.keys().all(|number| Territory::tile(number).is_none()) {
            return Ok(());
        }
        let (frame, scale) = (self.frame(title), self.scale());
        self.drawing().tiles(&frame, &scale, &figures)
    }

    fn draw_bars(&mut self, title: &str, points: &[Point]) -> io::Result<()> {
        // One bar says nothing that its figure does not.
        if points.len() < 2 || points.iter().all(|point| point.figure.value.unwrap_or(0) == 0) {
            return Ok(());
        }
        let most = points.len().min(MOST_BARS);
        let mut longest: Vec<&Point> = points.iter().collect();
        if points.len() > most {
            longest.sort_by_key(|point| std::cmp::Reverse(point.figure.value));
        }
        let shown: Vec<Point> = longest.into_iter().take(most).cloned().collect();
        let mut frame = self.frame(title.to_owned());
        if points.len() > most {
            let count = i64::try_from(most).unwrap_or(i64::MAX);
            frame.title = self.words.filled(
                "report-chart-first",
                &[("title", title.into()), ("count", count.into())],
            );
        }
        self.drawing().bars(&frame, &shown)
    }

    fn draw_grid(&mut self, title: &str, grid: &Grid) -> io::Result<()> {
        if grid.rows.is_empty() || grid.columns.is_empty() {
            return Ok(());
        }
        let (frame, scale) = (self.frame(title.to_owned()), self.scale());
        self.drawing().grid(&frame, &scale, grid)
    }

    fn scale(&self) -> Scale {
        Scale {
            less: self.say("report-scale-less"),
            more: self.say("report-scale-more"),
            withheld: self.say("report-scale-withheld"),
        }
    }

    fn frame(&mut self, title: String) -> Frame {
        self.charts += 1;
        Frame {
            id: format!("chart-{}", self.charts),
            title,
            description: self.say("report-chart-description"),
        }
    }
}

impl<'w> Writer<'_, 'w> {
    fn drawing(&mut self) -> Drawing<'_, 'w> {
        Drawing {
            direction: self.direction,
            page: &mut self.page,
        }
    }
}

/// The unit that is drawn: the first, but the median of what has quartiles.
fn charted(table: &Table) -> Unit {
    let measures = table.indicator.indicator().measures;
    let median = measures.iter().find(|measure| measure.unit == Unit::SecondsMedian);
    median.unwrap_or(&measures[0]).unit
}

fn of_unit<'c>(cells: &[&'c Cell], unit: Unit) -> Option<&'c Cell> {
    cells.iter().find(|cell| cell.unit == unit).copied()
}

/// The totals of a group.
fn totals(group: &[Cell]) -> Vec<&Cell> {
    group.iter().filter(|cell| cell.dimension_1.is_none()).collect()
}

fn year_of(period: Period) -> String {
    period.from().format("%Y").to_string()
}
