//! One section an indicator: its title, its definition, its charts, then its tables.
//!
//! A report of one group has one table an indicator. One of several groups has the totals of all of them first, then the
//! breakdowns of each, folded on screen and open on paper. A cell stands in one table, once.

use std::io;

use super::Writer;
use crate::export::table::{Key, capitalised, lines, same_group};
use crate::i18n::Locale;
use crate::indicators::{Cell, Dimension, Measure, Table, Unit};

impl Writer<'_, '_> {
    /// Links to every section, by family.
    pub(super) fn contents(&mut self) -> io::Result<()> {
        let heading = self.say("report-contents");
        self.page.open("nav", &[("aria-labelledby", "contents")])?;
        self.page.element("h2", &[("id", "contents")], &heading)?;
        self.page.open("ul", &[])?;
        let report = self.report;
        for table in &report.tables {
            let code = table.indicator.code();
            let title = self.say(&table.indicator.title_id());
            self.page.open("li", &[])?;
            self.page.open("a", &[("href", &format!("#{code}"))])?;
            self.page.element("span", &[("class", "code")], code)?;
            self.page.raw(" ")?;
            self.page.text(&title)?;
            self.page.close("a")?;
            self.page.close("li")?;
        }
        self.page.close("ul")?;
        self.page.close("nav")
    }

    /// Every indicator under the title of its family.
    pub(super) fn sections(&mut self) -> io::Result<()> {
        let mut family = None;
        let report = self.report;
        for table in &report.tables {
            let id = table.indicator.family_id();
            if family.as_ref() != Some(&id) {
                let heading = self.say(&id);
                self.page.element("h2", &[], &heading)?;
                family = Some(id);
            }
            self.section(table)?;
        }
        Ok(())
    }

    fn section(&mut self, table: &Table) -> io::Result<()> {
        let code = table.indicator.code();
        let (title, heading) = (self.say(&table.indicator.title_id()), format!("{code}-title"));
        let definition = self.say(&table.indicator.definition_id());
        self.page
            .open("section", &[("id", code), ("aria-labelledby", &heading)])?;
        self.page.open("h3", &[("id", &heading)])?;
        self.page.element("span", &[("class", "code")], code)?;
        self.page.raw(" ")?;
        self.page.text(&title)?;
        self.page.close("h3")?;
        self.page.element("p", &[("class", "definition")], &definition)?;
        let groups: Vec<&[Cell]> = table.cells.chunk_by(same_group).collect();
        if groups.is_empty() {
            let nothing = self.say("report-nothing");
            self.page.element("p", &[], &nothing)?;
        } else {
            self.charts(table, &groups)?;
            self.tables(table, &groups, &title)?;
        }
        self.page.close("section")
    }

    fn tables(&mut self, table: &Table, groups: &[&[Cell]], title: &str) -> io::Result<()> {
        let measures = table.indicator.indicator().measures;
        let asked = self.report.request.period;
        if let [group] = groups {
            let name = self.words.group_name(&group[0], asked);
            let caption = if name.is_empty() {
                title.to_owned()
            } else {
                format!("{title} · {name}")
            };
            self.open_table(measures, &caption)?;
            self.rows(&lines(group), measures)?;
            return self.close_table();
        }
        let totals = self.words.filled("report-totals", &[("title", title.into())]);
        self.open_table(measures, &totals)?;
        self.page.open("tbody", &[])?;
        let is_total = |(dimension, ..): &Key<'_>| dimension.is_none();
        for group in groups {
            let name = self.words.group_name(&group[0], asked);
            for (key, cells) in lines(group).into_iter().filter(|(key, _)| is_total(key)) {
                let name = match key {
                    (_, _, Some(crossing), value) => format!("{name} · {}", self.words.value(crossing, value)),
                    _ => name.clone(),
                };
                self.row(&name, None, &cells, measures)?;
            }
        }
        self.page.close("tbody")?;
        self.close_table()?;
        for group in groups {
            let own: Vec<_> = lines(group).into_iter().filter(|(key, _)| !is_total(key)).collect();
            if own.is_empty() {
                continue;
            }
            let name = self.words.group_name(&group[0], asked);
            self.page.open("details", &[])?;
            self.page.element("summary", &[], &name)?;
            self.open_table(measures, &format!("{title} · {name}"))?;
            self.rows(&own, measures)?;
            self.close_table()?;
            self.page.close("details")?;
        }
        Ok(())
    }

    fn open_table(&mut self, measures: &[Measure], caption: &str) -> io::Result<()> {
        // A table wider than the page turns in its own frame, which the keyboard reaches.
        let attributes = [
            ("class", "scroll"),
            ("role", "region"),
            ("tabindex", "0"),
            ("aria-label", caption),
        ];
        self.page.open("div", &attributes)?;
        self.page.open("table", &[])?;
        self.page.element("caption", &[], caption)?;
        self.page.raw("<thead><tr><td></td>")?;
        for measure in measures {
            let unit = self.words.unit(measure.unit);
            self.page.element("th", &[("scope", "col")], &unit)?;
            if let Some(share) = self.words.share_name(*measure) {
                self.page.element("th", &[("scope", "col")], &share)?;
            }
        }
        self.page.raw("</tr></thead>\n")
    }

    fn close_table(&mut self) -> io::Result<()> {
        self.page.close("table")?;
        self.page.close("div")
    }

    /// The rows of a group, those of each breakdown under its name.
    fn rows(&mut self, lines: &[(Key<'_>, Vec<&Cell>)], measures: &[Measure]) -> io::Result<()> {
        let columns = columns(measures);
        let mut under = None;
        for (key, cells) in lines {
            let heading = self.words.heading(*key);
            if under.as_ref() != Some(&heading) {
                if under.is_some() {
                    self.page.close("tbody")?;
                }
                self.page.open("tbody", &[])?;
                if let Some(heading) = &heading {
                    self.page.open("tr", &[])?;
                    let attributes = [("scope", "rowgroup"), ("colspan", columns.as_str())];
                    self.page.element("th", &attributes, heading)?;
                    self.page.close("tr")?;
                }
                under = Some(heading);
            }
            self.row(&self.words.row_name(*key), language_of(*key), cells, measures)?;
        }
        self.page.close("tbody")
    }

    /// A label and its figures; a target has a row of its own below.
    fn row(&mut self, name: &str, language: Option<&str>, cells: &[&Cell], measures: &[Measure]) -> io::Result<()> {
        self.page.open("tr", &[])?;
        // Languages are called by their own names, which are words of theirs.
        let reads_french = self
            .words
            .labels
            .texts
            .locale()
            .tag
            .starts_with(Locale::reference().tag);
        match language.filter(|_| !reads_french) {
            Some(tag) => self.page.element("th", &[("scope", "row"), ("lang", tag)], name)?,
            None => self.page.element("th", &[("scope", "row")], name)?,
        }
        for measure in measures {
            let cell = cells.iter().find(|cell| cell.unit == measure.unit);
            self.page.open("td", &[])?;
            if let Some(cell) = cell {
                self.figure(cell)?;
            }
            self.page.close("td")?;
            if measure.share_of.is_some() {
                let share = cell.map_or_else(String::new, |cell| self.words.share(cell));
                self.page.element("td", &[], &share)?;
            }
        }
        self.page.close("tr")?;
        for pair in cells.windows(2) {
            if let [figure, target] = pair
                && target.unit == Unit::Target
            {
                let words = self.words.target(figure, target);
                self.page.open("tr", &[("class", "target")])?;
                self.page.element("td", &[("colspan", &columns(measures))], &words)?;
                self.page.close("tr")?;
            }
        }
        Ok(())
    }

    /// What a chart shows: a unit by what it is broken down by.
    pub(super) fn chart_title(&self, unit: Unit, by: &str) -> String {
        let unit = capitalised(&self.words.unit(unit));
        self.words
            .filled("report-chart", &[("unit", unit.into()), ("by", by.into())])
    }
}

/// How many columns a table has: one of names, then one or two a measure.
fn columns(measures: &[Measure]) -> String {
    let columns = measures
        .iter()
        .map(|measure| 1 + usize::from(measure.share_of.is_some()));
    (1 + columns.sum::<usize>()).to_string()
}

/// The tag of the language that a row is of.
fn language_of((dimension, value, ..): Key<'_>) -> Option<&str> {
    let named = |tag: &&str| Locale::find(tag).is_some();
    (dimension == Some(Dimension::Language)).then_some(value).filter(named)
}
