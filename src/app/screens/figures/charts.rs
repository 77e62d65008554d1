//! Charts of figures: what is read in one second.

use crate::app::figures::{Figures, Of, Targets, View};
use crate::app::page::{Bars, Block, Column, Columns, Gauge, Heat, Matrix, Value, Words};
use crate::domain::{Audience, Grain, PRIORITY_MATRIX, SECTORS};

use super::{signed, view_title};

/// Most themes that a chart shows; its table has all.
const MOST_THEMES: usize = 7;
/// The hours that a chart of the week shows at least.
const OPENING: std::ops::RangeInclusive<usize> = 8..=20;
pub(in crate::app::screens) const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The chart of a view.
pub(in crate::app::screens) fn chart(view: View, figures: &Figures) -> Block {
    let title = Words::message(view_title(view, &figures.asked));
    match view {
        View::Days => Block::Columns(days(title, figures)),
        View::Levels => Block::Bars(levels(title, figures)),
        View::Themes => Block::Bars(themes(title, figures)),
        View::Hours => Block::Heat(hours(title, figures)),
        View::Matrix => Block::Matrix(matrix(title, figures)),
        View::Waiting => Block::Bars(calls(title, figures)),
        View::Targets => Block::Gauges(targets(figures)),
    }
}

pub(in crate::app::screens) fn days(title: Words, figures: &Figures) -> Columns {
    let unit = Words::message("figures-unit-sessions");
    let rows = figures.bars().into_iter().map(|(day, value)| {
        let (short, label) = match figures.asked.bars() {
            Grain::Month => (day.format("%-m"), Value::Month(day)),
            _ => (day.format("%-d"), Value::Day(day)),
        };
        Column {
            short: Words::Plain(short.to_string()),
            label: Words::Message("figures-of", vec![("what", label)]),
            value,
        }
    });
    Columns {
        title: with_unit(title, unit),
        rows: rows.collect(),
    }
}

/// "By day (sessions)".
pub(in crate::app::screens) fn with_unit(title: Words, unit: Words) -> Words {
    let part = |words: Words| Value::Words(Box::new(words));
    Words::Message("figures-title-unit", vec![("title", part(title)), ("unit", part(unit))])
}

/// What a value of a dimension is called.
pub(in crate::app::screens) fn label(of: &Of) -> Words {
    match (of.dimension, &*of.value) {
        (_, "unknown") => Words::Label("label-unknown".to_owned()),
        ("lesson", id) => Words::Pack(format!("{}-title", id.replace('.', "-"))),
        ("administrative_theme", code) => Words::label("theme", code),
        ("equipment", code) => of_screen("dossier-equipment-equipment-type-", code),
        ("format", code) => of_screen("dossier-event-event-format-", code),
        ("sector", code) if SECTORS.contains(&code) => of_screen("dossier-cycle-sector-", code),
        ("mobility", code) => of_screen("site-mobility-", code),
        ("connection", code) => of_screen("site-connections-", code),
        ("need", code) => of_screen("survey-needs-themes-", code),
        ("language" | "path" | "step" | "sector" | "typology" | "label", code) => Words::Plain(code.to_owned()),
        ("hour", hour) => Words::counted("figures-hour", "hour", hour.parse::<i64>().unwrap_or(0)),
        ("autonomy_before" | "autonomy_after", code) => Words::label("autonomy", code),
        ("areas_before" | "areas_after", code) => Words::label("areas", code),
        (dimension, code) => Words::label(&dimension.replace('_', "-"), code),
    }
}

/// What the screen calls it on which it is chosen.
fn of_screen(list: &str, code: &str) -> Words {
    Words::Label(format!("{list}{}", code.replace('_', "-")))
}

/// The values of one dimension of an indicator, with what they are called.
pub(in crate::app::screens) fn values(figures: &Figures, indicator: &str, dimension: &str) -> Vec<(Words, u64)> {
    let cells = figures.of(indicator, Some(dimension), None);
    let named = cells.filter_map(|cell| Some((label(cell.first.as_ref()?), cell.value.unwrap_or(0))));
    named.collect()
}

/// A number as bars take it.
pub(in crate::app::screens) fn short(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn bars(title: Words, unit: &'static str, rows: Vec<(Words, u64)>) -> Bars {
    Bars {
        title,
        unit: Words::message(unit),
        rows: rows.into_iter().map(|(label, value)| (label, short(value))).collect(),
    }
}

fn levels(title: Words, figures: &Figures) -> Bars {
    bars(title, "figures-unit-accompaniments", values(figures, "C1", "level"))
}

/// The themes most often named, and all others together.
fn themes(title: Words, figures: &Figures) -> Bars {
    let mut named = values(figures, "C3", "theme");
    named.extend(values(figures, "C3", "administrative_theme"));
    bars(title, "figures-unit-mentions", most(named))
}

/// Those of the largest numbers first, zeros left out, and the sum of the others.
pub(in crate::app::screens) fn most(mut named: Vec<(Words, u64)>) -> Vec<(Words, u64)> {
    named.retain(|(_, value)| *value > 0);
    named.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
    // One other would take as much room as it does by its name.
    if named.len() > MOST_THEMES + 1 {
        let others = named.split_off(MOST_THEMES);
        let sum = others.iter().map(|(_, value)| value).sum();
        let count = signed(u64::try_from(others.len()).unwrap_or(u64::MAX));
        named.push((Words::counted("figures-others", "count", count), sum));
    }
    named
}

/// The hours that occur, and those of an opened day at least.
pub(in crate::app::screens) fn hours_shown(figures: &Figures) -> Vec<usize> {
    let met = |hour: &usize| (0..WEEKDAYS.len()).any(|weekday| held(figures, weekday, *hour) > 0);
    let all = || (0..24).filter(|hour| OPENING.contains(hour) || met(hour));
    match (all().min(), all().max()) {
        (Some(first), Some(last)) => (first..=last).collect(),
        _ => Vec::new(),
    }
}

/// The sessions held in one hour of the week.
pub(in crate::app::screens) fn held(figures: &Figures, weekday: usize, hour: usize) -> u64 {
    let is = |of: &Option<Of>, value: &str| of.as_ref().is_some_and(|of| of.value == value);
    let mut cells = figures.of("E4", Some("weekday"), Some("hour"));
    let hour = hour.to_string();
    let cell = cells.find(|cell| is(&cell.first, WEEKDAYS[weekday]) && is(&cell.second, &hour));
    cell.and_then(|cell| cell.value).unwrap_or(0)
}

pub(in crate::app::screens) fn hours(title: Words, figures: &Figures) -> Heat {
    let hours = hours_shown(figures);
    let rows = WEEKDAYS.iter().enumerate().map(|(weekday, code)| {
        let cells = hours.iter().map(|hour| held(figures, weekday, *hour));
        (Words::label("weekday", code), cells.collect())
    });
    Heat {
        title: with_unit(title, Words::message("figures-unit-sessions")),
        columns: hours.iter().map(|hour| Words::Plain(hour.to_string())).collect(),
        rows: rows.collect(),
    }
}

/// The accompaniments of one cell of the matrix.
pub(in crate::app::screens) fn in_cell(figures: &Figures, audience: Audience, step: usize) -> u64 {
    let is = |of: &Option<Of>, value: &str| of.as_ref().is_some_and(|of| of.value == value);
    let mut cells = figures.of("C5", Some("audience"), Some("matrix_step"));
    let step = step.to_string();
    let cell = cells.find(|cell| is(&cell.first, audience.code()) && is(&cell.second, &step));
    cell.and_then(|cell| cell.value).unwrap_or(0)
}

pub(in crate::app::screens) fn matrix(title: Words, figures: &Figures) -> Matrix {
    let rows = PRIORITY_MATRIX.iter().map(|(audience, usages)| {
        let cells = (1..=usages.len()).map(|step| in_cell(figures, *audience, step));
        (Words::label("audience", audience.code()), cells.collect())
    });
    Matrix {
        title: with_unit(title, Words::message("figures-unit-accompaniments")),
        columns: ["1", "2", "3"].map(|step| Words::label("matrix-step", step)).to_vec(),
        rows: rows.collect(),
    }
}

/// "9 cells of 14 reached".
pub(in crate::app::screens) fn matrix_reached(figures: &Figures) -> Words {
    let cells: usize = PRIORITY_MATRIX.iter().map(|(_, usages)| usages.len()).sum();
    Words::Message(
        "figures-matrix-reached",
        vec![
            (
                "reached",
                Value::Number(signed(figures.total("C5", "matrix_cells_reached"))),
            ),
            ("cells", Value::Number(i64::try_from(cells).unwrap_or(i64::MAX))),
        ],
    )
}

/// The calls, and how long they waited.
pub(in crate::app::screens) fn waits(figures: &Figures) -> Words {
    let time = |unit| Value::Words(Box::new(seconds(figures.total("D9", unit))));
    Words::Message(
        "figures-waits",
        vec![
            ("calls", Value::Number(signed(figures.total("D9", "calls")))),
            ("median", time("waiting_seconds_median")),
            ("most", time("waiting_seconds_p90")),
        ],
    )
}

/// "2 h 5 min".
pub(in crate::app::screens) fn time(minutes: u64) -> Words {
    Words::Message(
        "figures-time",
        vec![
            ("hours", Value::Number(signed(minutes / 60))),
            ("minutes", Value::Number(signed(minutes % 60))),
        ],
    )
}

/// "2 min 05 s".
pub(in crate::app::screens) fn seconds(seconds: u64) -> Words {
    Words::Message(
        "figures-seconds",
        vec![
            ("minutes", Value::Number(signed(seconds / 60))),
            ("seconds", Value::Number(signed(seconds % 60))),
        ],
    )
}

fn calls(title: Words, figures: &Figures) -> Bars {
    let cells = figures
        .of("D9", Some("lesson"), None)
        .filter(|cell| cell.unit == "calls");
    let named = cells.filter_map(|cell| {
        let of = cell.first.as_ref()?;
        let name = match &*of.value {
            "unknown" => Words::Label("label-lesson-none".to_owned()),
            _ => label(of),
        };
        Some((name, cell.value.unwrap_or(0)))
    });
    bars(title, "figures-unit-calls", most(named.collect()))
}

pub(in crate::app::screens) fn targets(figures: &Figures) -> Vec<Gauge> {
    let Targets::Set(targets) = &figures.targets else {
        return Vec::new();
    };
    let gauge = |reached: &crate::app::figures::Reached| {
        let value = reached.figure.value.unwrap_or(0);
        Gauge {
            label: super::tables::what(&reached.figure),
            value,
            target: reached.target,
            said: Words::Message(
                "figures-target",
                vec![
                    ("value", Value::Number(signed(value))),
                    ("target", Value::Number(signed(reached.target))),
                    ("percent", Value::Number(i64::from(reached.share / 10))),
                ],
            ),
        }
    };
    targets.iter().map(gauge).collect()
}
