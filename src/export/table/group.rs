//! The rows of one group of cells: what the group is, its total, then each breakdown under its name.

use std::collections::HashMap;

use super::Words;
use crate::domain::{Grain, Period};
use crate::export::columns::Row;
use crate::export::labels::Labels;
use crate::i18n::{Dates, without_marks};
use crate::indicators::{Cell, Dimension, Measure, UNKNOWN, Unit};

/// What tells one row of a group from another.
pub(in crate::export) type Key<'c> = (Option<Dimension>, &'c str, Option<Dimension>, &'c str);

fn key(cell: &Cell) -> Key<'_> {
    (cell.dimension_1, &cell.value_1, cell.dimension_2, &cell.value_2)
}

/// The cells of a group by what tells them apart, in order: one of each measure, a target behind its figure.
pub(in crate::export) fn lines(cells: &[Cell]) -> Vec<(Key<'_>, Vec<&Cell>)> {
    let mut places: HashMap<Key<'_>, usize> = HashMap::new();
    let mut lines: Vec<(Key<'_>, Vec<&Cell>)> = Vec::new();
    for cell in cells {
        let place = *places.entry(key(cell)).or_insert(lines.len());
        if place == lines.len() {
            lines.push((key(cell), Vec::new()));
        }
        lines[place].1.push(cell);
    }
    lines
}

impl Words<'_> {
    /// The rows of cells that share a period, a site and a territory, with one pair of columns a measure.
    pub(super) fn group(&self, cells: &[Cell], measures: &[Measure], asked: Period) -> Vec<Row> {
        let mut rows = Vec::new();
        let name = cells
            .first()
            .map(|cell| self.group_name(cell, asked))
            .unwrap_or_default();
        if !name.is_empty() {
            rows.push(Row::Words { indent: 0, words: name });
        }
        let mut under = None;
        for (key, cells) in lines(cells) {
            let heading = self.heading(key);
            if heading != under {
                rows.extend(heading.clone().map(|words| Row::Words { indent: 0, words }));
                under = heading;
            }
            let cell_of = |measure: &Measure| cells.iter().find(|cell| cell.unit == measure.unit);
            // A unit that the catalogue does not cross leaves its columns empty beside one that it does.
            let figures = measures.iter().flat_map(|measure| {
                let cell = cell_of(measure);
                let share = measure
                    .share_of
                    .map(|_| cell.map_or_else(String::new, |cell| self.share(cell)));
                std::iter::once(cell.map_or_else(String::new, |cell| self.figure(cell))).chain(share)
            });
            rows.push(Row::Figures {
                indent: if under.is_none() { 0 } else { 2 },
                label: self.row_name(key),
                figures: figures.collect(),
            });
            let indent = if under.is_none() { 0 } else { 2 };
            for pair in cells.windows(2) {
                if let [figure, target] = pair
                    && target.unit == Unit::Target
                {
                    let words = self.target(figure, target);
                    rows.push(Row::Words { indent, words });
                }
            }
        }
        rows
    }

    /// What a figure is to reach, and how far it has come.
    pub fn target(&self, figure: &Cell, target: &Cell) -> String {
        // A target is told as its figure is: minutes in hours.
        let as_figure = Cell {
            unit: figure.unit,
            ..target.clone()
        };
        let value = ("value", self.figure(&as_figure).into());
        match target.share {
            None => self.filled("export-target", &[value]),
            Some(_) => self.filled("export-target-share", &[value, ("share", self.share(target).into())]),
        }
    }

    /// What the rows below are values of, with what they are crossed by; none above a total.
    pub fn heading(&self, (dimension_1, _, dimension_2, value_2): Key<'_>) -> Option<String> {
        let name = capitalised(&self.labels.dimension(dimension_1?));
        Some(match dimension_2 {
            None => name,
            // Its values are those of the first dimension too.
            Some(crossing @ Dimension::AutonomyAfter) => {
                let (crossing, value) = (self.labels.dimension(crossing), self.value(crossing, value_2));
                let named = [("dimension", crossing.into()), ("value", value.into())];
                format!("{name} · {}", self.filled("export-crossed", &named))
            }
            Some(crossing) => format!("{name} · {}", self.value(crossing, value_2)),
        })
    }

    pub fn row_name(&self, (dimension_1, value_1, dimension_2, value_2): Key<'_>) -> String {
        match (dimension_1, dimension_2) {
            (Some(dimension), _) => self.value(dimension, value_1),
            (None, Some(crossing)) => {
                let total = self.labels.say("export-total");
                format!("{total} · {}", self.value(crossing, value_2))
            }
            (None, None) => self.labels.say("export-total"),
        }
    }

    /// A label begins with a capital here; a code without a label stays as it is.
    pub fn value(&self, dimension: Dimension, code: &str) -> String {
        let label = self.labels.value(dimension, code);
        if label == code { label } else { capitalised(&label) }
    }

    /// The site and the days of a group, as far as they differ from what was asked; empty for the only group.
    pub fn group_name(&self, cell: &Cell, asked: Period) -> String {
        let site = cell.site.map(|site| {
            let code = site.to_string();
            self.filled("export-site", &[("site", code.into())])
        });
        let days = (cell.period != asked).then(|| self.days(cell.period));
        let names: Vec<String> = [self.territory(cell), site, days].into_iter().flatten().collect();
        names.join(" · ")
    }

    /// The name of the territory of a cell, with its code; `None` where none was asked for.
    pub fn territory(&self, cell: &Cell) -> Option<String> {
        let code = cell.territory.as_str();
        let of_list = self.territory?.name(code);
        Some(match of_list.or_else(|| self.names.get(code).map(String::as_str)) {
            Some(name) => self.filled("export-territory", &[("name", name.into()), ("code", code.into())]),
            None if code == UNKNOWN => capitalised(&self.labels.say("export-territory-unknown")),
            None => code.to_owned(),
        })
    }

    pub fn days(&self, period: Period) -> String {
        days(&self.labels, &self.dates, period)
    }
}

/// A period as people say it: a month by its name, a day by its date, others by their two ends.
pub(in crate::export) fn days(labels: &Labels<'_>, dates: &Dates, period: Period) -> String {
    let is = |grain: Grain| grain.around(period.from()) == period;
    let said = if is(Grain::Day) {
        dates.day(period.from())
    } else if is(Grain::Month) {
        dates.month_year(period.from())
    } else {
        let ends = [
            ("from", dates.day(period.from()).into()),
            ("to", dates.day(period.to()).into()),
        ];
        without_marks(&labels.texts.text("export-period", &ends))
    };
    capitalised(&said)
}

/// Labels begin lines here, and sentences elsewhere.
pub(in crate::export) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
