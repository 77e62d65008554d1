//! One JSON object, its cells one a line, so that files of two months can be compared line by line.
//!
//! ```json
//! {"format":"palier-indicators","version":1,
//! "period_start":"2026-01-01","period_end":"2026-12-31","by":["month"],"protection":"protected","threshold":11,
//! "cells":[
//! {"period_start":"2026-01-01","period_end":"2026-01-31","territory":null,"site":null,"indicator":"A1",
//!  "unit":"sessions","share_of":"sessions","dimension_1":"kind","value_1":"workshop","dimension_2":null,
//!  "value_2":null,"n":12,"value":12,"share":12.5,"status":"ok"}
//! ]}
//! ```
//!
//! Keys, codes and order are those of the CSV; what it leaves empty is `null`, and a withheld cell has `null` figures and
//! the status `withheld`. `protection` is `internal` or `protected`; `threshold` is `null` when internal. A key may be
//! added without a new version; none is renamed or removed without one.

use std::io::{self, Write};

use serde::Serialize;

use super::Source;
use crate::domain::Period;
use crate::indicators::{By, Cell, Dimension, Protection, Unit};

/// Writes cells as one object.
pub(super) fn write(source: &dyn Source, out: &mut dyn Write) -> io::Result<()> {
    let request = source.request();
    let (protection, threshold) = match request.protection {
        Protection::Internal => ("internal", None),
        Protection::Protected { threshold } => ("protected", Some(threshold.people())),
    };
    let head = Head {
        format: "palier-indicators",
        version: 1,
        period: request.period.into(),
        by: request.by.iter().copied().map(By::code).collect(),
        protection,
        threshold,
    };
    let head = serde_json::to_string(&head)?;
    // The object stays open for its cells, which are written one by one.
    write!(out, "{},\n\"cells\":[", head.trim_end_matches('}'))?;
    let mut before: &[u8] = b"\n";
    source.for_each(&mut |cell| {
        out.write_all(before)?;
        before = b",\n";
        Ok(serde_json::to_writer(&mut *out, &Row::from(cell))?)
    })?;
    out.write_all(b"\n]}\n")
}

#[derive(Serialize)]
struct Head {
    format: &'static str,
    version: u32,
    #[serde(flatten)]
    period: Days,
    by: Vec<&'static str>,
    protection: &'static str,
    threshold: Option<u64>,
}

#[derive(Serialize)]
struct Days {
    period_start: String,
    period_end: String,
}

impl From<Period> for Days {
    fn from(period: Period) -> Self {
        Self {
            period_start: period.from().to_string(),
            period_end: period.to().to_string(),
        }
    }
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    period: Days,
    territory: Option<&'a str>,
    site: Option<String>,
    indicator: &'static str,
    unit: &'static str,
    share_of: Option<&'static str>,
    dimension_1: Option<&'static str>,
    value_1: Option<&'a str>,
    dimension_2: Option<&'static str>,
    value_2: Option<&'a str>,
    n: Option<u64>,
    value: Option<u64>,
    share: Option<f64>,
    status: &'static str,
}

impl<'a> From<&'a Cell> for Row<'a> {
    fn from(cell: &'a Cell) -> Self {
        fn given(text: &str) -> Option<&str> {
            (!text.is_empty()).then_some(text)
        }
        Self {
            period: cell.period.into(),
            territory: given(&cell.territory),
            site: cell.site.map(|site| site.to_string()),
            indicator: cell.indicator.code(),
            unit: cell.unit.code(),
            share_of: cell.share_of.map(Unit::code),
            dimension_1: cell.dimension_1.map(Dimension::code),
            value_1: given(&cell.value_1),
            dimension_2: cell.dimension_2.map(Dimension::code),
            value_2: given(&cell.value_2),
            n: cell.n,
            value: cell.value,
            share: cell.share.map(|share| f64::from(share.tenths()) / 10.0),
            status: cell.status.code(),
        }
    }
}

#[cfg(test)]
mod tests;
