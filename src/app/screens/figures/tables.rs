//! The same figures in rows and columns.

use crate::app::figures::{Figure, Figures, Targets, View};
use crate::app::page::{Table, Value, Words};
use crate::domain::{Grain, PRIORITY_MATRIX};

use super::charts::{WEEKDAYS, held, hours_shown, in_cell, label, seconds, with_unit};
use super::{signed, view_title};

/// The table of a view.
pub(in crate::app::screens) fn table(view: View, figures: &Figures) -> Table {
    let title = Words::message(view_title(view, &figures.asked));
    match view {
        View::Days => days(title, figures),
        View::Levels => listed(title, "figures-unit-accompaniments", &cells(figures, "C1", &["level"])),
        View::Themes => {
            let themes = cells(figures, "C3", &["theme", "administrative_theme"]);
            listed(title, "figures-unit-mentions", &themes)
        }
        View::Hours => hours(title, figures),
        View::Matrix => matrix(title, figures),
        View::Waiting => waiting(title, figures),
        View::Targets => targets(title, figures),
    }
}

pub(in crate::app::screens) fn number(value: u64) -> Words {
    Words::counted("frame-number", "number", signed(value))
}

pub(in crate::app::screens) fn share(tenths: Option<u16>) -> Words {
    tenths.map_or_else(|| Words::Plain(String::new()), |tenths| percent(u32::from(tenths)))
}

/// "12.5 %".
pub(in crate::app::screens) fn percent(tenths: u32) -> Words {
    Words::Message("words-percent", vec![("value", Value::Tenths(i64::from(tenths)))])
}

fn days(title: Words, figures: &Figures) -> Table {
    let rows = figures.bars().into_iter().map(|(day, value)| {
        let day = match figures.asked.bars() {
            Grain::Month => Value::Month(day),
            _ => Value::Day(day),
        };
        vec![Words::Message("figures-of", vec![("what", day)]), number(value)]
    });
    Table {
        title,
        head: vec![Words::Plain(String::new()), Words::message("figures-unit-sessions")],
        words: 1,
        rows: rows.collect(),
    }
}

/// The figures of an indicator by these dimensions, one after the other.
fn cells<'a>(figures: &'a Figures, indicator: &'a str, dimensions: &[&'a str]) -> Vec<&'a Figure> {
    let by = dimensions.iter().flat_map(|by| figures.of(indicator, Some(by), None));
    by.collect()
}

fn listed(title: Words, unit: &'static str, cells: &[&Figure]) -> Table {
    let row = |cell: &&Figure| {
        let of = cell.first.as_ref()?;
        Some(vec![label(of), number(cell.value.unwrap_or(0)), share(cell.share)])
    };
    Table {
        title,
        head: vec![
            Words::Plain(String::new()),
            Words::message(unit),
            Words::message("figures-share"),
        ],
        words: 1,
        rows: cells.iter().filter_map(row).collect(),
    }
}

/// Hours down, days across: a week is as wide as the smallest screen.
fn hours(title: Words, figures: &Figures) -> Table {
    let days = WEEKDAYS.iter().map(|code| Words::label("weekday-short", code));
    let rows = hours_shown(figures).into_iter().map(|hour| {
        let name = Words::counted("figures-hour", "hour", i64::try_from(hour).unwrap_or(0));
        let cells = (0..WEEKDAYS.len()).map(|weekday| number(held(figures, weekday, hour)));
        std::iter::once(name).chain(cells).collect()
    });
    Table {
        title: with_unit(title, Words::message("figures-unit-sessions")),
        head: std::iter::once(Words::Plain(String::new())).chain(days).collect(),
        words: 1,
        rows: rows.collect(),
    }
}

/// One row a cell, with the usage that it stands for.
fn matrix(title: Words, figures: &Figures) -> Table {
    let cells = PRIORITY_MATRIX.iter().flat_map(|(audience, usages)| {
        let steps = usages.iter().zip(1..);
        steps.map(|(usage, step)| {
            vec![
                Words::label("audience", audience.code()),
                Words::label("usage", usage.code()),
                number(in_cell(figures, *audience, step)),
            ]
        })
    });
    Table {
        title,
        head: vec![
            Words::Plain(String::new()),
            Words::message("figures-usage"),
            Words::message("figures-unit-accompaniments"),
        ],
        words: 2,
        rows: cells.collect(),
    }
}

fn waiting(title: Words, figures: &Figures) -> Table {
    let calls = figures
        .of("D9", Some("lesson"), None)
        .filter(|cell| cell.unit == "calls");
    let rows = calls.filter_map(|cell| {
        let of = cell.first.as_ref()?;
        let name = match &*of.value {
            "unknown" => Words::Label("label-lesson-none".to_owned()),
            _ => label(of),
        };
        let time = |unit: &str| {
            let mut waits = figures.of("D9", Some("lesson"), None);
            let found = waits.find(|cell| cell.unit == unit && cell.first.as_ref() == Some(of));
            found
                .and_then(|cell| cell.value)
                .map_or_else(|| Words::message("figures-nothing"), seconds)
        };
        Some(vec![
            name,
            number(cell.value.unwrap_or(0)),
            time("waiting_seconds_median"),
            time("waiting_seconds_p90"),
        ])
    });
    Table {
        title,
        head: vec![
            Words::Plain(String::new()),
            Words::message("figures-unit-calls"),
            Words::message("figures-median"),
            Words::message("figures-p90"),
        ],
        words: 1,
        rows: rows.collect(),
    }
}

fn targets(title: Words, figures: &Figures) -> Table {
    let Targets::Set(targets) = &figures.targets else {
        return Table {
            title,
            head: Vec::new(),
            words: 1,
            rows: Vec::new(),
        };
    };
    let rows = targets.iter().map(|reached| {
        vec![
            what(&reached.figure),
            number(reached.figure.value.unwrap_or(0)),
            number(reached.target),
            percent(reached.share),
        ]
    });
    Table {
        title,
        head: vec![
            Words::Plain(String::new()),
            Words::message("figures-value"),
            Words::message("figures-aim"),
            Words::message("figures-share-reached"),
        ],
        words: 1,
        rows: rows.collect(),
    }
}

/// What a figure is: the title of its indicator, its unit, and whose part of it.
pub(in crate::app::screens) fn what(figure: &Figure) -> Words {
    let part = |words: Words| Value::Words(Box::new(words));
    let code = figure.indicator.to_ascii_lowercase();
    let title = Words::Label(format!("indicator-{code}-title"));
    let unit = Words::Label(format!("unit-{}", figure.unit.replace('_', "-")));
    match &figure.first {
        // Their titles are what their numbers are.
        None if matches!(figure.indicator, "A1" | "A2" | "D1") => title,
        None => with_unit(title, unit),
        Some(of) => Words::Message(
            "figures-title-part-unit",
            vec![("title", part(title)), ("part", part(label(of))), ("unit", part(unit))],
        ),
    }
}
